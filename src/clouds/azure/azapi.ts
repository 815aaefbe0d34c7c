/** Resources of Terraform's `azapi` provider to ARM's shape, and through its readers to facts. */
import type { Resource } from "../../model/resource.ts"
import { type Dict, type Entry, literal, type Value } from "../../model/value.ts"
import { referenced } from "../references.ts"
import { jsonIn } from "../written-json.ts"
import { get } from "./attributes.ts"
import type { Fact, Reader } from "./facts.ts"

type Readers = Readonly<Record<string, Reader>>

/** The type without the version of the interface: `Microsoft.Search/searchServices@2025-05-01`. */
const typeOf = (resource: Resource): string | undefined => literal(get(resource, "type"))?.split("@")[0]

/** Arguments that ARM has under another name. */
const renamed: Readonly<Record<string, string>> = { parent_id: "scope", resource_id: "scope" }
const kept = ["name", "location", "identity", "parent_id", "resource_id", "sku", "kind"]

/** What stands in `body`, be it an object or JSON in a text, and the arguments that stand beside it. */
function shaped(resource: Resource, type: string, prefix = ""): Resource {
  const written = get(resource, "body")
  const body = written && jsonIn(written)
  const own = resource.body.entries
    .filter(({ key }) => kept.includes(key))
    .map((entry): Entry => ({ ...entry, key: renamed[entry.key] ?? entry.key }))
  const entries = [...own, ...(body?.kind === "dict" ? body.entries : [])]
  return {
    ...resource,
    type: `${prefix}${type}`,
    body: { kind: "dict", entries, span: resource.body.span } satisfies Dict,
  }
}

const readAs =
  (readers: Readers, prefix = ""): Reader =>
  (resource) => {
    const type = typeOf(resource)
    return type === undefined ? [] : (readers[`${prefix}${type}`.toLowerCase()]?.(shaped(resource, type, prefix)) ?? [])
  }

/** Only what it says is changed of a resource that is declared elsewhere: nothing is so by default. */
const updates =
  (readers: Readers): Reader =>
  (resource) => {
    const of = get(resource, "resource_id")
    const type = typeOf(resource)
    if (!of || type === undefined) return []
    return (readers[type.toLowerCase()]?.(shaped(resource, type)) ?? []).flatMap((fact): readonly Fact[] =>
      fact.kind === "setting" && !isDefault(fact, resource)
        ? [{ ...fact, of: aboutOne(fact.of, resource) ? of : fact.of }]
        : [],
    )
  }

const isDefault = ({ value }: Fact & { kind: "setting" }, resource: Resource): boolean =>
  value.kind === "reference" && value.address === resource.address && value.attribute === ""
const aboutOne = (of: Value, resource: Resource): boolean => referenced(of) === resource.address

/** https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource */
export const azapiReaders = (arm: Readers): Readers => ({
  azapi_resource: readAs(arm),
  "data.azapi_resource": readAs(arm, "existing:"),
  azapi_update_resource: updates(arm),
})
