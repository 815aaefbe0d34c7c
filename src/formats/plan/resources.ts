/** A plan to the resources of one side of it, as HCL readers have them: arguments that were given, references where values are not known yet. */
import type { Resource } from "../../model/resource.ts"
import { type Dict, type Entry, entry, field, items, type Reference, type Value } from "../../model/value.ts"
import type { When } from "../format.ts"
import type { Target } from "./configuration.ts"
import { knownLater } from "./merged.ts"
import type { Plan, PlannedResource, State } from "./plan.ts"
import { isData } from "./read.ts"
import { same } from "./same.ts"

export function resourcesOf(plan: Plan, when: When): readonly Resource[] {
  return plan.resources.flatMap((each): readonly Resource[] => {
    const state = each[when]
    // What a data source has found stands in whatever uses it.
    if (!state || (isData(each.type) && !isPending(state))) return []
    return [resourceOf(plan, each, when, state), ...(when === "after" ? moveOf(each, state) : [])]
  })
}

export const isPending = ({ body }: State): boolean => body.entries.some(({ value }) => isLater(value))

const isLater = (value: Value): boolean => value.kind === "unknown" && value.because === knownLater

function resourceOf(plan: Plan, resource: PlannedResource, when: When, { body, span }: State): Resource {
  const address = (when === "before" ? resource.formerly : undefined) ?? resource.address
  const given = plan.configuration.arguments(resource.address)
  const entries = body.entries.flatMap((each): readonly Entry[] => {
    const written = given && entry(given, each.key)
    if (!written && isLater(each.value) && given) return []
    if (!written && isReported(resource, each.key)) return []
    const kept = pruned(each.value, written ? [written.value] : [])
    if (!kept) return []
    return [{ ...each, value: linked(plan, resource, each.key, kept, written?.value) }]
  })
  return { address, type: resource.type, body: { ...body, entries }, span }
}

/** All that the plan says of a resource, with references where values are not known yet. */
export function argumentsOf(plan: Plan, resource: PlannedResource, { body }: State): Dict {
  const given = plan.configuration.arguments(resource.address)
  const entries = body.entries.map((each) => ({
    ...each,
    value: linked(plan, resource, each.key, each.value, field(given, each.key)),
  }))
  return { ...body, entries }
}

/**
 * What the provider reports of a resource though other resources say it. It lags behind them: a policy that the plan
 * detaches is still there. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role
 */
const reported: Readonly<Record<string, readonly string[]>> = { aws_iam_role: ["inline_policy", "managed_policy_arns"] }

/** `dynamic` blocks are not in the configuration of a plan: what the plan itself sets or changes was given. */
function isReported({ type, before, after }: PlannedResource, key: string): boolean {
  if (!reported[type]?.includes(key)) return false
  const [was, is] = [field(before?.body, key), field(after?.body, key)]
  if (!after || !is) return false
  return isLater(is) || (was !== undefined && same(was, is))
}

/** Without what was not given: nulls, and empty lists of blocks. */
function pruned(value: Value, written: readonly Value[]): Value | undefined {
  if (value.kind === "scalar" && value.value === null) return undefined
  if (value.kind === "list") {
    if (value.items.length === 0 && written.length === 0) return undefined
    const blocks = written.flatMap(items)
    return { ...value, items: value.items.map((item) => pruned(item, blocks) ?? item) }
  }
  if (value.kind !== "dict") return value
  const entries = value.entries.flatMap((each): readonly Entry[] => {
    const given = written.flatMap((block) => field(block, each.key) ?? [])
    const kept = pruned(each.value, given)
    return kept ? [{ ...each, value: kept }] : []
  })
  return { ...value, entries }
}

/** An argument that waits for another resource to a reference to it, where the configuration says which. */
function linked(
  plan: Plan,
  { address }: PlannedResource,
  key: string,
  value: Value,
  expression: Value | undefined,
): Value {
  const waiting = value.kind === "list" ? value.items.filter(isLater).length : isLater(value) ? 1 : 0
  if (waiting === 0) return value
  const targets = plan.configuration
    .targets(address, expression)
    .filter((target) => mayFill(key, target) && isUnknownIn(plan, target))
  if (targets.length !== waiting) return value
  const left = [...targets]
  const fill = (each: Value): Value => {
    const target = isLater(each) ? left.shift() : undefined
    return target ? ({ kind: "reference", ...target, span: each.span } satisfies Reference) : each
  }
  return value.kind === "list" ? { ...value, items: value.items.map(fill) } : fill(value)
}

const isDocument = (name: string): boolean => /(?:^|_)(?:policy|document|content)$/.test(name)

/** A whole document never is a name or an id, though either may stand in it. */
const mayFill = (key: string, { address, attribute }: Target): boolean =>
  !isDocument(key) ||
  isDocument(attribute) ||
  attribute.includes("json") ||
  (attribute === "" && /(?:^|\.)data\./.test(address))

function isUnknownIn(plan: Plan, { address, attribute }: Target): boolean {
  const body = plan.byAddress.get(address)?.after?.body
  const value = field(body, attribute)
  return attribute === "" || value === undefined || isLater(value)
}

function moveOf({ address, formerly }: PlannedResource, { span }: State): readonly Resource[] {
  if (formerly === undefined || formerly === address) return []
  const text = (key: string, written: string): Entry => ({
    key,
    keySpan: span,
    value: { kind: "text", pieces: [{ kind: "literal", text: written, span }], span },
  })
  const body: Dict = { kind: "dict", entries: [text("from", formerly), text("to", address)], span }
  return [{ address: `moved@${address}`, type: "moved", body, span }]
}
