/** Manifests of Config Connector, in YAML, to the Google Cloud resources that they keep as they say. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import { spelledOut } from "../../model/text.ts"
import { type Dict, field, items, type Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { hasHoles, isChart, templateText } from "../iam/holes.ts"
import { parsedOnce } from "../parsed.ts"
import { parseYaml, parseYamlTemplate } from "../yaml/parse.ts"
import { yamlWriter } from "../yaml/write.ts"

const parsed = parsedOnce(
  (file: Source): Read<readonly Value[]> =>
    hasHoles(file.text) ? parseYamlTemplate(file, templateText(file)) : parseYaml(file),
)

const group = ".cnrm.cloud.google.com/"

export const configConnector: Format = {
  name: "config-connector",
  claims: (file) => file.text.includes(group) && resourcesIn(file, parsed.kept(file).value).length > 0,
  marks: (file) =>
    /^["']?apiVersion["']?:[ \t]*["']?\w+\.cnrm\.cloud\.google\.com\//m.test(file.text) &&
    !isChart(file.text) &&
    parsed.kept(file).diagnostics.some((each) => each.severity === "error"),
  unit: (path) => path,
  wants: () => [],
  writer: (file) => (hasHoles(file.text) ? undefined : yamlWriter),
  read: (_unit, files) => {
    const reads = files.map((file) => ({ file, ...parsed.last(file) }))
    return {
      value: reads.flatMap(({ file, value }) => resourcesIn(file, value)),
      diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
    }
  },
}

/** Each by its kind and name, as `kubectl` calls it: `IAMPolicyMember/ml/app`. */
function resourcesIn({ path }: Source, documents: readonly Value[]): readonly Resource[] {
  const taken = new Set<string>()
  return documents.flatMap(manifests).map((body): Resource => {
    const kind = textOf(field(body, "kind"))
    const metadata = field(body, "metadata")
    const parts = [kind, textOf(field(metadata, "namespace")), textOf(field(metadata, "name"))].filter(Boolean)
    const name = parts.length > 1 ? parts.join("/") : `${path}#${kind}`
    const address = taken.has(name) ? `${name}#${taken.size}` : name
    taken.add(address)
    return { type: `cnrm:${kind}`, address, body, span: body.span }
  })
}

/** A list of Kubernetes' holds others. */
function manifests(value: Value): readonly Dict[] {
  if (value.kind !== "dict") return []
  if (textOf(field(value, "apiVersion")).includes(group) && textOf(field(value, "kind")) !== "") return [value]
  return textOf(field(value, "kind")) === "List" ? items(field(value, "items")).flatMap(manifests) : []
}

const textOf = (value: Value | undefined): string => (value?.kind === "text" ? spelledOut(value) : "")
