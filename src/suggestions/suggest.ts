/** Findings to findings with what to write instead, where applying it and running the engine again shows that it helps. */
import type { Change } from "../change/change.ts"
import type { Command, Finding, Suggestion } from "../model/finding.ts"
import { rankOf } from "../model/severity.ts"
import type { Source, Span } from "../model/source.ts"
import type { Judgement } from "../rules/matches.ts"
import type { Rule } from "../rules/rule.ts"
import { accepts } from "./accept.ts"
import { candidates } from "./candidates.ts"
import { commandOf } from "./command.ts"
import { applied, suggestionOf } from "./edits.ts"
import { type Judged, trials } from "./trial.ts"

/** Each trial reads the files of a unit and compares all rows again: so many in one review, and so many characters in all of them. */
const mostTrials = 20
const mostTrialsOfOne = 4
const mostCharacters = 500_000
/** Of a head that is larger than this, only what blocks is worth the time. */
const largeHead = 60_000

/** Pure. The worst findings come first where not all can be tried. */
export function withSuggestions(judged: Judged): readonly Finding[] {
  const found = new Map<Finding, Suggestion>()
  const size = charactersIn(judged.change)
  const attempt = trials(judged)
  let left = judged.isUndone || size === 0 ? 0 : Math.min(mostTrials, Math.floor(mostCharacters / size))
  for (const judgement of worstFirst(judged, ({ suggest }) => suggest !== undefined)) {
    if (size > largeHead && !isGrave(judgement, judged)) break
    const suggestion = suggestionFor(judgement, judged, (...args) => (left-- > 0 ? attempt(...args) : undefined))
    if (suggestion) found.set(judgement.finding, suggestion)
    if (left <= 0) break
  }
  const commands = commandsFor(judged, found)
  return judged.judgements.map(({ finding }) => {
    const command = commands.get(finding)
    return { ...finding, ...(command && { command }), suggestion: found.get(finding) ?? null }
  })
}

/** Where nothing can be suggested in place; of one identity, each command once, at the worst that is found of it. */
function commandsFor(judged: Judged, suggested: ReadonlyMap<Finding, Suggestion>): ReadonlyMap<Finding, Command> {
  const told = new Map<string, readonly [Finding, Command]>()
  for (const judgement of worstFirst(judged, ({ generate }) => generate !== undefined)) {
    const { finding } = judgement
    const file = suggested.has(finding) ? undefined : fileOf(finding.location, judged.change)
    const command = file && commandOf(judgement, file.format, judged.options.estate)
    const key = [finding.principal, command?.text].join("\n")
    if (command && !told.has(key)) told.set(key, [finding, command])
  }
  return new Map(told.values())
}

/** Where nothing blocks by configuration, what would by default. */
const isGrave = ({ finding }: Judgement, { options: { failOn } }: Judged): boolean =>
  rankOf(finding.severity) >= rankOf(failOn === "none" ? "high" : failOn)

function worstFirst({ judgements, options }: Judged, isOf: (rule: Rule) => boolean): readonly Judgement[] {
  const at = ({ finding: { location } }: Judgement) => location
  return judgements
    .filter((each) => isOf(each.rule) && !options.ignores(at(each).source.path))
    .toSorted(
      (a, b) =>
        rankOf(b.finding.severity) - rankOf(a.finding.severity) ||
        compare(at(a).source.path, at(b).source.path) ||
        at(a).start - at(b).start ||
        compare(a.finding.rule, b.finding.rule),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** `try` answers nothing once enough was tried. */
function suggestionFor(
  judgement: Judgement,
  judged: Judged,
  attempt: (...args: Parameters<ReturnType<typeof trials>>) => ReturnType<ReturnType<typeof trials>> | undefined,
): Suggestion | undefined {
  const file = fileOf(judgement.finding.location, judged.change)
  if (!file || judged.change.given?.has(file.head.path)) return undefined
  const writer = file.writer
  if (!writer) return undefined
  const tables = { base: judged.base.access, head: judged.head.access }
  const sheet = { writer, tables, estate: judged.options.estate }
  const texts = new Map<string, Suggestion>()
  for (const { edits } of candidates(judgement, file.head, file.base, sheet)) {
    const text = applied(file.head.text, edits)
    const suggestion = text === undefined || text === file.head.text ? undefined : suggestionOf(file.head, text)
    if (text !== undefined && suggestion) texts.set(text, suggestion)
  }
  for (const [text, suggestion] of [...texts].slice(0, mostTrialsOfOne)) {
    const trial = attempt(file.head, file.base?.text ?? "", text)
    if (!trial) return undefined
    if (accepts(judgement, judged, trial)) return suggestion
  }
  return undefined
}

/** The file that a place stands in, at the head and as it was, in what format, and how that is written. */
function fileOf(location: Span, { units, renames }: Change) {
  const { path, revision } = location.source
  const headPath = revision === "head" ? path : (renames.get(path) ?? path)
  const basePath = [...renames].find(([, to]) => to === headPath)?.[0] ?? headPath
  const at = (wanted: Source["revision"], name: string) =>
    units
      .filter((unit) => unit.revision === wanted)
      .flatMap((unit) => unit.files.filter((file) => file.path === name).map((source) => ({ source, unit })))
  const head = at("head", headPath)[0]
  return (
    head && {
      head: head.source,
      base: at("base", basePath)[0]?.source,
      writer: head.unit.format.writer?.(head.source),
      format: head.unit.format.name,
    }
  )
}

/** Of all files of the head, each counted for each unit that reads it. */
const charactersIn = ({ units }: Change): number =>
  units
    .filter(({ revision }) => revision === "head")
    .reduce((sum, { files }) => sum + files.reduce((all, { text }) => all + text.length, 0), 0)
