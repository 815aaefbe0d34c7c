/** The text of a workflow to where it runs the gate and how strictly, and two of them to how the later one is weaker. */
import { parseDocument } from "yaml"
import { type Threshold, thresholds } from "../model/severity.ts"
import { code } from "../rules/words.ts"

export interface GateWorkflow {
  readonly steps: readonly GateStep[]
  /** Each event, with its filters as text. */
  readonly triggers: ReadonlyMap<string, string>
}

/** A step, or a whole job, that uses the gate. */
export interface GateStep {
  readonly uses: string
  /** The conditions that it runs under, of its job and of itself. */
  readonly condition: string
  /** The jobs that must pass before: where one does not, its job is skipped, which GitHub counts as passed. */
  readonly needs: ReadonlySet<string>
  /** Whether its failure is let pass. */
  readonly tolerated: boolean
  /** By their names in lower case: GitHub knows no other. */
  readonly inputs: ReadonlyMap<string, string>
}

/** Text beyond this is no workflow. */
const longest = 512_000

/** `isGate` says whether a name behind `uses:` is the gate's. Undefined where the text is no workflow. */
export function readWorkflow(text: string, isGate: (uses: string) => boolean): GateWorkflow | undefined {
  const root = asMap(parsed(text))
  if (!root) return undefined
  const jobs = [...(asMap(root.get("jobs"))?.values() ?? [])].flatMap((job) => asMap(job) ?? [])
  const action = asMap(root.get("runs"))
  const steps = [...jobs, ...(action ? [action] : [])].flatMap((job) =>
    [job, ...listOf(job.get("steps")).flatMap((step) => asMap(step) ?? [])].flatMap((each): readonly GateStep[] => {
      const uses = each.get("uses")
      if (typeof uses !== "string" || !isGate(uses)) return []
      const around = each === job ? [job] : [job, each]
      return [
        {
          uses,
          condition: around.flatMap((one) => (one.has("if") ? [plain(one.get("if"))] : [])).join(" && "),
          needs: new Set([job.get("needs") ?? []].flat().map(plain)),
          tolerated: around.some((one) => !["undefined", "false"].includes(plain(one.get("continue-on-error")))),
          inputs: new Map(
            [...(asMap(each.get("with")) ?? [])].map(([name, value]) => [name.toLowerCase(), plain(value)]),
          ),
        },
      ]
    }),
  )
  return { steps, triggers: triggersOf(root.get("on")) }
}

function triggersOf(on: unknown): ReadonlyMap<string, string> {
  const map = asMap(on)
  if (map) return new Map([...map].map(([event, filters]) => [event, plain(filters)]))
  return new Map(listOf(Array.isArray(on) ? on : [on]).map((event) => [plain(event), "null"]))
}

function parsed(text: string): unknown {
  if (text.length > longest) return undefined
  try {
    const document = parseDocument(text, { logLevel: "error", prettyErrors: false })
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100, mapAsMap: true })
  } catch (error) {
    // Nested without end, or aliases of nothing or of too much.
    if (error instanceof RangeError || error instanceof ReferenceError) return undefined
    throw error
  }
}

const asMap = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  value instanceof Map ? new Map([...value].map(([key, each]) => [String(key), each])) : undefined

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const plain = (value: unknown): string =>
  value === undefined ? "undefined" : typeof value === "string" ? value : JSON.stringify(value, mapsAsObjects)

const mapsAsObjects = (_key: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value

/** How the later workflow holds less than the earlier one: each goes on from the file's name. Empty where it does not. */
export function weakenings(before: GateWorkflow, after: GateWorkflow | undefined): readonly string[] {
  if (before.steps.length === 0) return []
  if (!after) return ["can no longer be read as a workflow"]
  if (after.steps.length < before.steps.length)
    return [after.steps.length === 0 ? "no longer runs the gate" : "runs the gate in fewer places"]
  const steps = after.steps.flatMap((step, i) => stepWeakenings(before.steps[i], step))
  return [...new Set([...steps, ...triggerWeakenings(before, after)])]
}

function stepWeakenings(before: GateStep | undefined, after: GateStep): readonly string[] {
  if (!before) return []
  const changed = (name: string) => before.inputs.get(name) !== after.inputs.get(name)
  return [
    after.tolerated && !before.tolerated ? "goes on where the gate fails" : "",
    after.condition !== "" && after.condition !== before.condition ? "runs the gate only under a condition" : "",
    [...after.needs].some((job) => !before.needs.has(job)) ? "runs the gate only where another job has passed" : "",
    isLaxer(before.inputs.get("fail-on"), after.inputs.get("fail-on"))
      ? `lets the gate fail only from ${code(after.inputs.get("fail-on") ?? "high")} on`
      : "",
    changed("config") ? "configures the gate in another way" : "",
    changed("base") || changed("head") ? "has other commits compared" : "",
    changed("plan") ? "gives the gate other plans" : "",
    nameOf(before.uses) !== nameOf(after.uses) ? "runs another action or workflow as the gate" : "",
    isPinned(before.uses) && !isPinned(after.uses) ? "no longer pins the gate to a commit" : "",
  ].filter((each) => each !== "")
}

/** Without an input the configuration decides; what that says is not known here. */
const isLaxer = (before: string | undefined, after: string | undefined): boolean =>
  before !== after && (after === undefined || (before !== undefined ? rank(after) > rank(before) : after === "none"))

/** What nobody can tell from the text, such as an expression, is laxer than any word. */
function rank(word: string): number {
  const at = thresholds.indexOf(word.trim().toLowerCase() as Threshold)
  return at < 0 ? thresholds.length : at
}

const nameOf = (uses: string): string => uses.toLowerCase().split("@")[0] ?? ""

const isPinned = (uses: string): boolean => /@[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(uses)

/** Events at which a gate stands between a change and its branch. */
const gating = ["pull_request", "pull_request_target", "merge_group"]

const triggerWeakenings = (before: GateWorkflow, after: GateWorkflow): readonly string[] =>
  gating.flatMap((event) => {
    const [was, is] = [before.triggers.get(event), after.triggers.get(event)]
    if (was === undefined || was === is) return []
    return is === undefined
      ? [`is no longer started by \`${event}\``]
      : is === "null"
        ? []
        : [`is started by \`${event}\` under other filters`]
  })
