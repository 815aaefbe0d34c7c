/** Changed files that the gate rests on to what this pull request does to them, each on its changed line. */
import type { GateDelta } from "../model/delta.ts"
import type { Hunk } from "../model/hunk.ts"
import { linesOf, type Source, type Span } from "../model/source.ts"
import { code } from "../rules/words.ts"
import type { WaiverChange } from "../waivers/changes.ts"
import { type GatePaths, gatePart } from "./parts.ts"
import type { GateWorkflow } from "./workflow.ts"

/** A changed file. A side is undefined where the file is not there or cannot be read. */
export interface GateFile {
  readonly path: string
  readonly base: Source | undefined
  readonly head: Source | undefined
}

export interface GateContext extends GatePaths {
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>
  /** Whether a name behind `uses:` is the gate's. */
  readonly isGate: (uses: string) => boolean
}

export async function gateChanges(files: readonly GateFile[], context: GateContext): Promise<readonly GateDelta[]> {
  const parts = files.map((file) => ({ file, part: gatePart(file.path, context) }))
  const of = (wanted: string) => parts.flatMap(({ file, part }) => (part === wanted ? [file] : []))
  const workflows = of("workflow")
  return [
    ...of("configuration").flatMap((file) => plainDelta("configuration", file, context)),
    ...of("own-rule").flatMap((file) => plainDelta("own-rule", file, context)),
    // The parser is loaded where there are workflows to read.
    ...(workflows.length === 0 ? [] : await workflowDeltas(workflows, context)),
  ]
}

const waived: Readonly<Record<WaiverChange["kind"], readonly [GateDelta["change"], string]>> = {
  added: ["appeared", "waives"],
  changed: ["changed", "waives in other words"],
  removed: ["vanished", "no longer waives"],
}

/** Each stands on the waiver's own text. */
export const waiverDeltas = (changes: readonly WaiverChange[]): readonly GateDelta[] =>
  changes.map(({ kind, rule, fingerprint, span }) => {
    const [change, verb] = waived[kind]
    const of = fingerprint === null ? "" : ` (${code(fingerprint)})`
    return { kind: "gate", name: "waiver", change, how: `${verb} ${code(rule ?? "")}${of}`, span }
  })

const changeOf = ({ base, head }: GateFile): GateDelta["change"] =>
  base ? (head ? "changed" : "vanished") : "appeared"

const becomes: Readonly<Record<GateDelta["change"], string>> = {
  appeared: "is new",
  vanished: "is gone",
  changed: "is changed",
}

function plainDelta(name: "configuration" | "own-rule", file: GateFile, context: GateContext): readonly GateDelta[] {
  const change = changeOf(file)
  const span = changedLine(file, context)
  return span ? [{ kind: "gate", name, change, how: becomes[change], span }] : []
}

async function workflowDeltas(files: readonly GateFile[], context: GateContext): Promise<readonly GateDelta[]> {
  const { readWorkflow, weakenings } = await import("./workflow.ts")
  const read = files.map((file) => ({
    file,
    before: file.base && readWorkflow(file.base.text, context.isGate),
    after: file.head && readWorkflow(file.head.text, context.isGate),
  }))
  const weaker = (before: GateWorkflow, path: string, after: GateWorkflow | undefined): readonly string[] => {
    const here = weakenings(before, after ?? nothing(files, path))
    // Under another name it is the same workflow.
    const moved =
      here.length > 0 &&
      read.some(
        ({ file, after: other }) => !file.base && other && runsGate(other) && weakenings(before, other).length === 0,
      )
    return moved ? [] : here
  }
  return read.flatMap(({ file, before, after }): readonly GateDelta[] => {
    if (!runsGate(before) && !runsGate(after) && file.path !== context.workflow) return []
    const how = before ? weaker(before, file.path, after) : []
    const span = changedLine(file, context, runsGate(after) ? undefined : before?.steps[0]?.uses)
    const change = changeOf(file)
    if (!span) return []
    return how.length > 0
      ? [{ kind: "gate", name: "weakened-workflow", change, how: joined(how), span }]
      : [{ kind: "gate", name: "workflow", change, how: becomes[change], span }]
  })
}

/** Where the file is gone, it runs nothing; where it is there and no workflow, nobody can tell. */
const nothing = (files: readonly GateFile[], path: string): GateWorkflow | undefined =>
  files.some((file) => file.path === path && file.head) ? undefined : { steps: [], triggers: new Map() }

const runsGate = (workflow: GateWorkflow | undefined): boolean => (workflow?.steps.length ?? 0) > 0

const joined = (all: readonly string[]): string =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`

/** A deleted line with the wanted text, else the first that was added, else the first that was deleted. */
function changedLine({ path, base, head }: GateFile, { hunks }: GateContext, wanted?: string): Span | undefined {
  const lines = (hunks.get(path) ?? []).flatMap((hunk) => hunk.lines)
  const added = lines.flatMap((line) => (head && line.kind === "added" ? [lineSpan(head, line.headLine)] : []))
  const deleted = lines.flatMap((line) => (base && line.kind === "deleted" ? [lineSpan(base, line.baseLine)] : []))
  const gone = wanted === undefined || head?.text.includes(wanted) ? [] : deleted.filter((span) => holds(span, wanted))
  const source = head ?? base
  return [...gone, ...added, ...deleted].find(isWritten) ?? (source && lineSpan(source, 1))
}

/** Without the white space around it. */
function lineSpan(source: Source, line: number): Span {
  const starts = linesOf(source)
  const start = starts[line - 1] ?? 0
  const text = source.text.slice(start, starts[line] ?? source.text.length)
  const from = start + text.length - text.trimStart().length
  return { source, start: Math.min(from, start + text.length), end: Math.max(from, start + text.trimEnd().length) }
}

const isWritten = ({ start, end }: Span): boolean => end > start
const holds = ({ source, start, end }: Span, text: string): boolean => source.text.slice(start, end).includes(text)
