/** The text of `terraform show -json` for a plan to the plan. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"
import { type Dict, field, items, literal, type Value } from "../../model/value.ts"
import { parseJson } from "../json/parse.ts"
import { joined } from "./addresses.ts"
import { configurationOf } from "./configuration.ts"
import { hidden, merged } from "./merged.ts"
import type { Plan, PlannedResource, State } from "./plan.ts"
import { errored, problemOf } from "./problems.ts"

/** Undefined where the file is no plan. Never throws on its text. */
export function readPlan(file: Source): Read<Plan | undefined> {
  // Spans lead to this source, whose text is settled only when it is known which parts of it are sensitive.
  const source = { ...file }
  const { value, diagnostics: syntax } = parseJson(source)
  const broken = syntax.filter(({ severity }) => severity === "error")
  const problem = problemOf(file, value, broken.length > 0)
  if (problem) return { value: undefined, diagnostics: [problem] }
  const veiled: Span[] = []
  const resources = resourcesIn(value, veiled)
  const byAddress = new Map(resources.map((each) => [each.address, each]))
  source.text = hidden(file.text, veiled)
  const stopped = errored(file, value)
  const plan = {
    source,
    resources,
    byAddress,
    configuration: configurationOf(field(value, "configuration"), [...byAddress.keys()]),
    isWhole: !stopped && !isFalse(field(value, "complete")) && field(value, "resource_changes") !== undefined,
  }
  const diagnostics: readonly Diagnostic[] = [...broken, ...(stopped ? [stopped] : [])]
  return { value: plan, diagnostics }
}

const isFalse = (value: Value | undefined): boolean => value?.kind === "scalar" && value.value === false

function resourcesIn(plan: Value | undefined, veiled: Span[]): readonly PlannedResource[] {
  const changes = items(field(plan, "resource_changes")).flatMap((each) => changed(each, veiled) ?? [])
  const seen = new Set(
    changes.flatMap(({ address, formerly }) => (formerly === undefined ? [address] : [address, formerly])),
  )
  const prior = statesIn(field(field(field(plan, "prior_state"), "values"), "root_module"), veiled)
  const planned = statesIn(field(field(plan, "planned_values"), "root_module"), veiled)
  // What a plan does not name stays as it is, but where only its planned values are left of it. One that only refreshes has neither.
  const stays = field(plan, "resource_changes") !== undefined || planned.length === 0
  const others = new Map<string, PlannedResource>()
  for (const { state, ...named } of prior)
    if (!seen.has(named.address))
      others.set(named.address, { ...named, before: state, ...((stays || isData(named.type)) && { after: state }) })
  for (const { state, ...named } of planned)
    if (!seen.has(named.address)) others.set(named.address, { ...others.get(named.address), ...named, after: state })
  return [...changes, ...others.values()]
}

export const isData = (type: string): boolean => type.startsWith("data.")

interface Named {
  readonly address: string
  readonly type: string
}

function namedBy(value: Value, module: string): Named | undefined {
  const [written, type, mode] = ["address", "type", "mode"].map((name) => literal(field(value, name)))
  if (written === undefined || type === undefined) return undefined
  // Some versions leave out the module from the addresses of what a state holds.
  const address = module === "" || written.startsWith(`${module}.`) ? written : joined(module, written)
  return { address, type: mode === "data" ? `data.${type}` : type }
}

function changed(value: Value, veiled: Span[]): PlannedResource | undefined {
  const named = namedBy(value, literal(field(value, "module_address")) ?? "")
  const change = field(value, "change")
  // A deposed object is what is left of a replaced one: it goes away, and its resource stays.
  if (!named || change?.kind !== "dict" || literal(field(value, "deposed")) !== undefined) return undefined
  const part = (name: "before" | "after"): State | undefined => {
    const body = field(change, name)
    const marks = {
      unknown: name === "after" ? field(change, "after_unknown") : undefined,
      sensitive: field(change, `${name}_sensitive`),
    }
    const whole = body?.kind === "dict" ? merged(body, marks, named.address, veiled) : undefined
    return whole && { body: asBody(whole, body as Dict), span: value.span }
  }
  const actions = items(field(change, "actions")).map(literal)
  const before = part("before")
  // What is forgotten is out of sight, and stays what it is.
  const after = actions.includes("forget")
    ? before
    : actions.includes("delete") && !actions.includes("create")
      ? undefined
      : part("after")
  const formerly = literal(field(value, "previous_address"))
  return { ...named, ...(before && { before }), ...(after && { after }), ...(formerly !== undefined && { formerly }) }
}

/** A resource may be marked as a whole: then nothing is left of it. */
const asBody = (whole: Value, { span }: Dict): Dict =>
  whole.kind === "dict" ? whole : { kind: "dict", entries: [], span }

interface Stated extends Named {
  readonly state: State
}

const deepest = 60

/** Resources of a module and of those in it, as states and planned values have them. */
function statesIn(module: Value | undefined, veiled: Span[], depth = 0): readonly Stated[] {
  const address = literal(field(module, "address")) ?? ""
  const own = items(field(module, "resources")).flatMap((each): readonly Stated[] => {
    const named = namedBy(each, address)
    const values = field(each, "values")
    if (!named || values?.kind !== "dict" || literal(field(each, "deposed_key")) !== undefined) return []
    const marks = { unknown: undefined, sensitive: field(each, "sensitive_values") }
    const body = asBody(merged(values, marks, named.address, veiled), values)
    return [{ ...named, state: { body, span: each.span } }]
  })
  if (depth > deepest) return own
  return [...own, ...items(field(module, "child_modules")).flatMap((child) => statesIn(child, veiled, depth + 1))]
}
