/** One finding to one SARIF result. */
import type { Suggestion, Waiver } from "../model/finding.ts"
import type { PlacedFinding } from "../model/report.ts"
import type { Severity } from "../model/severity.ts"
import { type Span, startOf } from "../model/source.ts"
import { messageText } from "./escape.ts"
import type { Difference } from "./place.ts"
import { isWords } from "./related.ts"
import { fileOf, spanLocation } from "./sarif-places.ts"
import { doubt, fixOf, isPossible } from "./wording.ts"

export interface ResultContext {
  readonly difference: Difference
  readonly ruleIndex: number
  /** Whether the finding is about rows that are dangerous together. */
  readonly flows: "halves" | "none"
  /** The path of the configuration: a waiver that stands there is outside of the code. */
  readonly configuration: string | undefined
}

export const levelOf: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
}

/** From 0 to 100. One that is only possible comes after all that are certain of its severity, before those of the next. */
const ranks: Readonly<Record<Severity, number>> = { critical: 95, high: 80, medium: 55, low: 30, info: 10 }

/** GitHub shows a hundred places of a result, with its own, and so many of a flow. */
const most = { related: 99, flow: 1000 }

export function resultOf(finding: PlacedFinding, { difference, ruleIndex, flows, configuration }: ResultContext) {
  const { location, block, related, suggestion, waiver } = finding
  const others = related.slice(0, most.related).map(({ span, note }, i) => ({
    id: i + 1,
    ...spanLocation(span, difference),
    message: { text: quotedNote(note) },
  }))
  return {
    ruleId: finding.rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levelOf[finding.severity],
    rank: ranks[finding.severity] - (isPossible(finding) ? 5 : 0),
    baselineState: "new",
    message: { text: messageOf(finding) },
    locations: [spanLocation(location, difference, block)],
    ...(others.length > 0 && { relatedLocations: others }),
    ...(flows === "halves" && flowsOf(finding, difference)),
    // No fingerprint of a line: the permission is the same wherever it moves.
    partialFingerprints: { "aiIamGate/v1": finding.fingerprint },
    ...(waiver !== null && { suppressions: [suppressionOf(waiver, configuration)] }),
    ...(suggestion !== null && { fixes: [replacing(suggestion, finding.fix)] }),
    properties: {
      severity: finding.severity,
      certainty: finding.certainty,
      change: finding.change,
      capabilities: finding.capabilities,
      principal: finding.principal,
      placement: finding.placement,
      ...(finding.command && { command: finding.command.text }),
    },
  }
}

/** What, why, instead, and where else to look; a link leads to a related location by its number. */
function messageOf(finding: PlacedFinding): string {
  const sentences = [
    messageText(finding.what),
    messageText(finding.why),
    isPossible(finding) ? messageText(doubt(finding)) : "",
    `Instead: ${messageText(fixOf(finding))}`,
    seeAlso(finding),
  ]
  return sentences.filter((sentence) => sentence !== "").join(" ")
}

const mostLinks = 6

function seeAlso({ related }: PlacedFinding): string {
  const links = related
    .slice(0, mostLinks)
    .map(({ span, note }, i) => `[${messageText(placeIn(span), 200)}](${i + 1}) (${quotedNote(note)})`)
  return links.length === 0 ? "" : `See also ${links.join(", ")}.`
}

const placeIn = (span: Span): string =>
  `${span.source.path} line ${startOf(span).line}${span.source.revision === "base" ? " before" : ""}`

/** A note is words of ours, or quotes what its author wrote. */
const quotedNote = (note: string): string => (isWords(note) ? messageText(note, 200) : `'${messageText(note, 200)}'`)

/** What it takes to be dangerous: the halves one by one, the one that this change brings last. */
function flowsOf({ related, location, title, block }: PlacedFinding, difference: Difference) {
  const halves = related.filter(({ note }) => !isWords(note)).slice(0, most.flow - 1)
  if (halves.length === 0) return {}
  const steps = [
    ...halves.map(({ span, note }) => ({ ...spanLocation(span, difference), message: { text: quotedNote(note) } })),
    { ...spanLocation(location, difference, block), message: { text: messageText(title) } },
  ]
  const locations = steps.map((location) => ({ location }))
  return { codeFlows: [{ message: { text: "Permissions that are dangerous together" }, threadFlows: [{ locations }] }] }
}

const suppressionOf = ({ owner, reason, until, path, line }: Waiver, configuration: string | undefined) => ({
  kind: path === configuration ? "external" : "inSource",
  status: "accepted",
  justification: `${messageText(reason)} (${messageText(owner)}, until ${messageText(until)})`,
  location: { physicalLocation: { ...fileOf(path), region: { startLine: line } } },
})

function replacing({ path, startLine, endLine, text }: Suggestion, fix: string) {
  // Without columns a region ends before its last line's end; lines that go take it with them.
  const region =
    text === "" ? { startLine, startColumn: 1, endLine: endLine + 1, endColumn: 1 } : { startLine, endLine }
  return {
    description: { text: messageText(fix) },
    artifactChanges: [
      { ...fileOf(path), replacements: [{ deletedRegion: region, ...(text !== "" && { insertedContent: { text } }) }] },
    ],
  }
}
