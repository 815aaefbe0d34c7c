/** A finding to the edits that bring back what stood before: its own words alone, or all of the lines that they were on. */
import { hunkBetween } from "../change/hunk-between.ts"
import { type Edit, lineEnd } from "../formats/writer.ts"
import type { Blame, Grant } from "../model/grant.ts"
import { linesOf, type Source, type Span } from "../model/source.ts"
import type { Cause } from "../rules/matches.ts"
import { type Segment, segments } from "./segments.ts"

/** The same file at both revisions. */
export interface Both {
  readonly base: Source
  readonly head: Source
}

/** Edits of the head that are worth trying, the smallest first. Nothing where nothing stood there before. */
export function restored(cause: Cause, location: Span, both: Both): readonly (readonly Edit[])[] {
  const blamed = [...placesOf(cause), location]
  const touched = runsBetween(both).filter((run) => blamed.some((span) => meets(run, span)))
  if (touched.length === 0 || touched.length > 3) return []
  const words = touched.flatMap((run) => wordsOf(run, both, blamed))
  if (!hadBefore(cause)) return touched.every(isRewritten) && words.length > 0 ? [words] : []
  const lines = touched.every(isNoLoss) ? [touched.map((run) => linesBack(run, both))] : []
  return [...(words.length > 0 ? [words] : []), ...lines]
}

/** What is wholly new has nothing to go back to, unless its words took the place of others. */
const hadBefore = (cause: Cause): boolean =>
  cause.kind === "rows"
    ? cause.rows.some(({ delta }) => delta.change === "vanished" || delta.near.length > 0)
    : cause.kind === "settings" &&
      cause.deltas.some(({ change, before }) => change === "vanished" || before !== undefined)

function placesOf(cause: Cause): readonly Span[] {
  if (cause.kind === "lint") return chain(cause.delta.lint)
  if (cause.kind === "settings")
    return cause.deltas.flatMap(({ setting, before }) =>
      [setting, ...(before ? [before] : [])]
        .filter(({ span, block }) => !before || span.start !== block.start || span.end !== block.end)
        .flatMap(chain),
    )
  if (cause.kind !== "rows") return []
  return cause.rows.flatMap(({ delta: { grant, near, axes, change } }) => {
    const other = near[0]
    if (!other)
      return change === "vanished" ? [grant.origin.statement, ...grant.origin.hops.map(({ span }) => span)] : []
    const parts = axes.length > 0 ? axes : (["action", "resource", "principal", "conditions"] as const)
    return parts.flatMap((axis) => [...partOf(grant, axis), ...partOf(other, axis)])
  })
}

const chain = ({ span, via }: Blame): readonly Span[] => [span, ...(via ?? [])]

function partOf(grant: Grant, axis: "action" | "resource" | "principal" | "conditions"): readonly Span[] {
  if (axis === "conditions") return grant.conditions.flatMap(chain)
  if (axis !== "principal") return chain(grant[axis])
  const { span, via } = grant.principal
  return span ? [span, ...(via ?? [])] : []
}

/** Lines that were replaced, in counts from 0; half-open, and empty where there were or are none. */
interface Run {
  readonly old: readonly [number, number]
  readonly fresh: readonly [number, number]
  readonly both: Both
}

function runsBetween(both: Both): readonly Run[] {
  const runs: Run[] = []
  let open: { old: number; fresh: number } | undefined
  let [old, fresh] = [0, 0]
  const close = () => {
    if (open) runs.push({ old: [open.old, old], fresh: [open.fresh, fresh], both })
    open = undefined
  }
  for (const line of hunkBetween(both.base.text, both.head.text).lines) {
    if (line.kind === "context") close()
    else open ??= { old, fresh }
    if (line.kind !== "added") old++
    if (line.kind !== "deleted") fresh++
  }
  close()
  return runs
}

const offsets = (source: Source, [from, to]: readonly [number, number]): readonly [number, number] => {
  const starts = linesOf(source)
  const at = (line: number) => starts[line] ?? source.text.length
  return [at(from), at(to)]
}

function meets({ old, fresh, both }: Run, span: Span): boolean {
  const isHead = span.source.revision === "head"
  if (span.source.path !== (isHead ? both.head : both.base).path) return false
  const [start, end] = isHead ? offsets(both.head, fresh) : offsets(both.base, old)
  return start < end && span.start < end && start < span.end
}

/** The words of a run that the finding is about, as they were. */
function wordsOf(run: Run, { base, head }: Both, blamed: readonly Span[]): readonly Edit[] {
  const [[oldStart], [start]] = [offsets(base, run.old), offsets(head, run.fresh)]
  const touches = (source: Source, from: number, to: number) =>
    blamed.some(
      (span) =>
        span.source.revision === source.revision &&
        span.source.path === source.path &&
        (from === to ? span.start < from && from < span.end : span.start < to && from < span.end),
    )
  return differencesIn(run).flatMap(({ old, fresh }) => {
    const [from, to] = [start + fresh[0], start + fresh[1]]
    if (!touches(head, from, to) && !touches(base, oldStart + old[0], oldStart + old[1])) return []
    const text = inLines(base.text.slice(oldStart + old[0], oldStart + old[1]), head)
    if (text.trim() === "" && isMoreThanItem(head.text.slice(from, to))) return []
    return [{ span: { source: head, start: from, end: to }, text }]
  })
}

/** Line for line: what stood there was changed, not another thing put in its place. */
const isRewritten = ({ old, fresh }: Run): boolean => fresh[1] - fresh[0] === old[1] - old[0]

const differencesIn = ({ old, fresh, both }: Run): readonly Segment[] =>
  segments(both.base.text.slice(...offsets(both.base, old)), both.head.text.slice(...offsets(both.head, fresh)))

/** Somebody's new statement or entry is not taken out; an item of a list may be. */
const isMoreThanItem = (text: string): boolean => /[{}=]|:\s/.test(text) || text.split("\n").length > 2

/** Taking all lines back must not take away more than it brings. */
function isNoLoss(run: Run): boolean {
  const { old, fresh, both } = run
  const [start] = offsets(both.head, fresh)
  return (
    fresh[1] - fresh[0] <= old[1] - old[0] &&
    differencesIn(run).every(
      (each) =>
        each.old[1] > each.old[0] ||
        !isMoreThanItem(both.head.text.slice(start + each.fresh[0], start + each.fresh[1])),
    )
  )
}

function linesBack(run: Run, { base, head }: Both): Edit {
  const [start, end] = offsets(head, run.fresh)
  const [from, to] = offsets(base, run.old)
  return { span: { source: head, start, end }, text: inLines(base.text.slice(from, to), head) }
}

/** With the line ends of the file as it is now. */
const inLines = (text: string, { text: head }: Source): string => text.replace(/\r?\n/g, lineEnd(head))
