/** Service perimeters to facts: which services of AI are reached only from inside, what lies inside, and who comes in or gets out all the same. */
import type { Resource } from "../../model/resource.ts"
import { items, type Value } from "../../model/value.ts"
import { all, textIn } from "../attributes.ts"
import { allIn, settingOf, thing } from "./arguments.ts"
import { type Fact, itself, type Reader } from "./facts.ts"

/** Services that a perimeter can keep models, agents and what they know within: https://cloud.google.com/vpc-service-controls/docs/supported-products */
const ofAi =
  /^(?:aiplatform|discoveryengine|dialogflow|generativelanguage|modelarmor|notebooks|cloudaicompanion|ces|ml|documentai)\.googleapis\.com$/

/** What is only tried out, in `spec`, keeps nobody out. */
export const perimeter: Reader = (resource) => perimeterIn(resource, allIn(resource, "status"))

export const perimeters: Reader = (resource) => perimeterIn(resource, allIn(resource, "service_perimeters", "status"))

function perimeterIn(resource: Resource, statuses: readonly Value[]): readonly Fact[] {
  const facts = statuses.flatMap((status): readonly Fact[] => {
    const services = all(status, "restricted_services").filter((each) => ofAi.test(textIn(each) ?? ""))
    if (services.length === 0) return []
    const guard = (value: Value, says: string) =>
      settingOf(resource, "organization-guard", value, `${textIn(value) ?? "something"} ${says}`)
    return [
      ...services.map((each) => guard(each, "is reached only from inside")),
      ...all(status, "resources").map((each) => guard(each, "lies inside")),
      waysThrough(resource, status),
    ]
  })
  return facts.length === 0 ? [] : [thing(resource, "name", "title"), ...facts]
}

/** https://cloud.google.com/vpc-service-controls/docs/ingress-egress-rules */
function waysThrough(resource: Resource, status: Value): Fact {
  const ways = ["access_levels", "ingress_policies", "egress_policies"].flatMap((name) =>
    all(status, name).map((value) => ({ value, says: [...new Set(textsIn(value))].sort().join(" ") })),
  )
  const [last, ...others] = ways.map(({ value }) => value).toReversed()
  return {
    kind: "setting",
    of: itself(resource),
    name: "organization-exemption",
    value: last ? { ...last, via: [...(last.via ?? []), ...others.map(({ span }) => span)] } : itself(resource),
    says:
      ways.length === 0
        ? "the perimeter lets nobody through"
        : `the perimeter lets through ${ways.map(({ says }) => says).join(", ")}`,
    allows: ways.map(({ says }) => says),
    resource,
  }
}

/** What is written somewhere in a value. */
function textsIn(value: Value): readonly string[] {
  if (value.kind === "dict") return value.entries.flatMap((entry) => textsIn(entry.value))
  if (value.kind === "list") return items(value).flatMap(textsIn)
  const text =
    textIn(value) ?? (value.kind === "unknown" ? value.name : value.kind === "reference" ? value.address : undefined)
  return text === undefined ? [] : [text]
}
