/** Content filter policies to what they hold back: one fact for each step of strength, so that less of it is fewer facts. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { named, textIn } from "../attributes.ts"
import { allIn, at, get, settingOf } from "./attributes.ts"
import { thing } from "./declared.ts"
import { type Fact, itself, type Reader } from "./facts.ts"

/** From the weakest: a filter set to `Low` holds back what is of low severity and all above. */
const thresholds = ["High", "Medium", "Low"]

/**
 * What stands before every model where a policy says nothing of it.
 * https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/default-safety-policies
 */
const graded = ["hate", "sexual", "violence", "selfharm"]
const defaultStep = "Medium"
/** What the second version of the default holds back besides. */
const ungraded: Readonly<Record<string, readonly string[]>> = {
  jailbreak: ["prompt"],
  "protected material text": ["completion"],
}
const sides = ["prompt", "completion"] as const

interface Filter {
  readonly name: string
  readonly side: string
  /** What to blame. */
  readonly value: Value
  /** The steps that it holds back, the strictest last; none where it lets everything through. */
  readonly holds: readonly string[]
}

const nameOf = (value: Value | undefined): string =>
  (textIn(value) ?? "").toLowerCase().replaceAll(/[_-]/g, " ").replace("self harm", "selfharm")

/** A filter that only marks what it finds, or is switched off, holds nothing back. */
function filterIn(block: Value): Filter {
  const [enabled, blocking] = [
    named(block, "filter_enabled") ?? named(block, "enabled"),
    named(block, "block_enabled") ?? named(block, "blocking"),
  ]
  const off = [enabled, blocking].find((value) => textIn(value) === "false")
  // https://learn.microsoft.com/rest/api/aiservices/accountmanagement/rai-policies: previews of 2023 have the older words.
  const threshold = named(block, "severity_threshold") ?? named(block, "allowed_content_level")
  const at = thresholds.findIndex((each) => each.toLowerCase() === textIn(threshold)?.toLowerCase())
  const name = named(block, "name") ?? named(block, "policy_name")
  const steps = graded.includes(nameOf(name))
    ? thresholds.slice(0, threshold && at >= 0 ? at + 1 : thresholds.length)
    : [""]
  return {
    name: nameOf(name),
    side: nameOf(named(block, "source")),
    value: off ?? threshold ?? name ?? block,
    holds: off ? [] : steps,
  }
}

const blocksOf = (resource: Resource): readonly Value[] => [
  ...allIn(resource, "content_filter"),
  ...allIn(resource, "properties", "contentFilters"),
]

/** What a policy does not speak of is as its base has it. */
function inherited(resource: Resource, own: readonly Filter[]): readonly Filter[] {
  const written = get(resource, "base_policy_name") ?? at(resource, "properties", "basePolicyName")
  const base = textIn(written) ?? ""
  const value = written ?? itself(resource)
  const isOwn = (name: string, side: string) => own.some((each) => each.name === name && each.side === side)
  const all = [
    ...graded.flatMap((name) => sides.map((side) => ({ name, side, value, holds: upTo(defaultStep) }))),
    ...Object.entries(ungraded).flatMap(([name, of]) =>
      of.map((side) => ({ name, side, value, holds: /V2$/i.test(base) ? [""] : [] })),
    ),
  ].filter(({ name, side }) => !isOwn(name, side))
  return /^Microsoft\.Nil$/i.test(base) ? all.map((each) => ({ ...each, holds: [] })) : all
}

const upTo = (step: string): readonly string[] => thresholds.slice(0, thresholds.indexOf(step) + 1)

const partOf = ({ name, side }: Pick<Filter, "name" | "side">): string =>
  `${name} of ${side === "completion" ? "answers" : "prompts"}`

/** A fact for each step, and where none is held back, the place that says so. */
function stepsOf(resource: Resource, filter: Filter): readonly Fact[] {
  const part = partOf(filter)
  const of = { kind: "setting", of: itself(resource), name: "guardrail-filter", value: filter.value, part } as const
  if (filter.holds.length === 0) return [{ ...of, says: part, silent: true, resource }]
  return [...filter.holds]
    .reverse()
    .map((step): Fact => ({ ...of, says: step === "" ? part : `${part}: ${step}`, resource }))
}

/** Less than what stands there by default, whatever a policy was before. */
function gaps(own: readonly Filter[]): readonly { readonly filter: Filter; readonly what: string }[] {
  return own.flatMap((filter) => {
    const isDefault = graded.includes(filter.name) || ungraded[filter.name]?.includes(filter.side)
    const needed = graded.includes(filter.name) ? defaultStep : ""
    return isDefault && !filter.holds.includes(needed) ? [{ filter, what: partOf(filter) }] : []
  })
}

/** https://learn.microsoft.com/rest/api/aiservices/accountmanagement/rai-policies/create-or-update */
export const policy =
  (...within: readonly string[]): Reader =>
  (resource) => {
    const own = blocksOf(resource).map(filterIn)
    const all = [...own, ...inherited(resource, own)]
    return [
      thing(resource, "Microsoft.CognitiveServices/accounts/raiPolicies", ...within),
      ...all.flatMap((filter) => stepsOf(resource, filter)),
      ...held(resource),
      ...lists(resource),
      strength(resource, own),
    ]
  }

/** Told either way, so that a policy that is new and weak is told apart from one that was weakened. */
function strength(resource: Resource, own: readonly Filter[]): Fact {
  const missing = gaps(own)
  const [first] = missing
  return settingOf(
    resource,
    "guardrail-strength",
    first?.filter.value ?? itself(resource),
    first ? `less than the default: ${missing.map(({ what }) => what).join(", ")}` : "at least the default",
  )
}

/** Answers that are sent before they were looked at cannot be taken back. */
function held(resource: Resource): readonly Fact[] {
  const mode = get(resource, "mode") ?? at(resource, "properties", "mode")
  const isLate = /^(deferred|asynchronous.?filter)$/i.test(textIn(mode) ?? "")
  const what = settingOf(resource, "guardrail-filter", mode ?? itself(resource), "answers until they were looked at")
  return [{ ...what, part: "mode", ...(isLate && { silent: true }) }]
}

const lists = (resource: Resource): readonly Fact[] =>
  [...allIn(resource, "custom_block_list"), ...allIn(resource, "properties", "customBlocklists")].flatMap((block) => {
    const off = textIn(named(block, "block_enabled") ?? named(block, "blocking")) === "false"
    const name = named(block, "blocklist_name") ?? named(block, "rai_blocklist_id") ?? block
    const side = nameOf(named(block, "source")) === "completion" ? "answers" : "prompts"
    return off ? [] : [settingOf(resource, "guardrail-filter", name, `blocklist ${textIn(name) ?? ""} of ${side}`)]
  })

export const blocklist =
  (...within: readonly string[]): Reader =>
  (resource) => [
    thing(resource, "Microsoft.CognitiveServices/accounts/raiBlocklists", ...within),
    settingOf(
      resource,
      "guardrail-filter",
      get(resource, "name") ?? itself(resource),
      `what blocklist ${textIn(get(resource, "name")) ?? resource.address} has`,
    ),
  ]
