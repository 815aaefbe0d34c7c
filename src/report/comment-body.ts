/** Findings of one place to the body of one comment: nothing that a developer must look up to understand it. */
import type { Suggestion } from "../model/finding.ts"
import type { PlacedFinding } from "../model/report.ts"
import { isWaivable } from "../waivers/waiver.ts"
import { codeSpan, fenceFor, plainLines, prose } from "./escape.ts"
import { linkedPlace } from "./linked-place.ts"
import type { Links } from "./links.ts"
import { pullRequest } from "./occasion.ts"
import { explanations, isWords } from "./related.ts"
import { count, doubt, isPossible, severityWord, startingFrom, worstFirst } from "./wording.ts"

/** GitHub takes 65,536 characters; the rest is left for the marker, which holds a fingerprint of each finding that is told. */
const longestComment = 60_000
const mostTold = 100
const separator = "\n\n---\n\n"

/** How the findings of a comment stand to the lines that it is on. */
export interface Standing {
  /** Whether the comment is on the text that the finding means. */
  readonly isOn: (finding: PlacedFinding) => boolean
  /** The finding whose suggestion replaces exactly the comment's lines. GitHub applies one for each range. */
  readonly applied?: PlacedFinding | undefined
}
export interface CommentBody {
  readonly text: string
  /** Those that had room. */
  readonly told: readonly PlacedFinding[]
}

export function renderComment(findings: readonly PlacedFinding[], standing: Standing, links: Links): CommentBody {
  const told: PlacedFinding[] = []
  const bodies: string[] = []
  let length = 0
  for (const finding of worstFirst(findings)) {
    const body = renderFinding(finding, links, {
      where: standing.isOn(finding) ? "" : elsewhere(finding, links),
      suggestion: finding === standing.applied ? toApply : toRead,
    })
    length += body.length + separator.length
    if (length > longestComment || told.length === mostTold) break
    told.push(finding)
    bodies.push(body)
  }
  const left = findings.length - told.length
  if (left > 0) bodies.push(`${count(left, "more finding")} on this line did not fit here; the summary has them.`)
  return { text: bodies.join(separator), told }
}

export interface Telling {
  /** Where it stands, for a page that does not show its line: part of the heading. */
  readonly at?: string
  /** The same as a sentence, for a comment on another line. */
  readonly where?: string
  readonly suggestion?: (suggestion: Suggestion) => string
}

/** What, why, instead, and where else to look. */
export function renderFinding(
  finding: PlacedFinding,
  links: Links,
  { at = "", where = "", suggestion = toRead }: Telling = {},
): string {
  const parts = [
    `**${severityWord[finding.severity]}**${isPossible(finding) ? ", possible" : ""} · ${prose(finding.title)}${at}`,
    `${prose(finding.what)} ${prose(finding.why)}`,
    isPossible(finding) ? prose(doubt(finding)) : "",
    where,
    `**Instead:** ${prose(finding.fix)}`,
    finding.suggestion === null ? "" : suggestion(finding.suggestion),
    finding.command ? `${startingFrom(finding.command)}:\n\n${fenced(plainLines(finding.command.text), "sh")}` : "",
    seeAlso(finding, links),
    `<sub>${[ruleLink(finding.rule, links), pullRequest.newness[finding.change], ...waiving(finding, links)].join(" · ")}</sub>`,
  ]
  return parts.filter((part) => part !== "").join("\n\n")
}

const elsewhere = ({ location }: PlacedFinding, links: Links): string =>
  `It stands at ${linkedPlace(location, links)}, which this diff does not show or shows on another line.`

/** GitHub puts exactly this text in place of the commented lines; an empty block deletes them. */
const toApply = ({ text }: Suggestion): string => fenced(text, "suggestion")

/** For a reader who has to write it, where GitHub would replace other lines. */
function toRead({ path, startLine, endLine, text }: Suggestion): string {
  const lines = startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`
  return text === ""
    ? `Remove ${lines} of ${codeSpan(path)}.`
    : `In place of ${lines} of ${codeSpan(path)}, write instead:\n\n${fenced(plainLines(text), "")}`
}

function fenced(text: string, kind: string): string {
  const fence = fenceFor(text)
  return `${fence}${kind}\n${text === "" ? "" : `${text}\n`}${fence}`
}

function seeAlso(finding: PlacedFinding, links: Links): string {
  const places = explanations(finding).map(({ span, place, when, notes }) => {
    const url = links.blob(span)
    const label = place.startsWith("line ") ? place : codeSpan(place)
    const told = notes.map((note) => (isWords(note) ? prose(note) : codeSpan(note, 80))).join(", ")
    return `${url === undefined ? label : `[${label}](${url})`}${when} (${told})`
  })
  return places.length === 0 ? "" : `<sub>See also ${places.join(", ")}.</sub>`
}

/** How to live with it, and what the waiver must name. */
function waiving({ rule, fingerprint, waiver }: PlacedFinding, { waiving: url }: Links): readonly string[] {
  if (waiver !== null || url === undefined || !isWaivable(rule)) return []
  return [`[waive](${url}) ${codeSpan(fingerprint)}`]
}

function ruleLink(rule: string, links: Links): string {
  const url = links.rule(rule)
  const name = prose(rule, 200)
  return url === undefined ? name : `[${name}](${url})`
}
