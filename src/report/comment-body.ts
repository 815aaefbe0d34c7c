/** Findings of one place to the body of one comment: nothing that a developer must look up to understand it. */
import type { PlacedFinding } from "../model/report.ts"
import { isWaivable } from "../waivers/waiver.ts"
import { codeSpan, fenceFor, prose } from "./escape.ts"
import { linkedPlace } from "./linked-place.ts"
import type { Links } from "./links.ts"
import { explanations, isWords } from "./related.ts"
import { count, doubt, isPossible, newness, severityWord, worstFirst } from "./wording.ts"

/** GitHub takes 65,536 characters; the rest is left for the marker. */
const longestComment = 60_000
const separator = "\n\n---\n\n"

export function renderComment(findings: readonly PlacedFinding[], links: Links): string {
  const bodies = worstFirst(findings).map((finding) => renderFinding(finding, links))
  let length = 0
  const kept = bodies.filter((body) => {
    length += body.length + separator.length
    return length <= longestComment
  })
  const left = bodies.length - kept.length
  const more =
    left === 0 ? [] : [`${count(left, "more finding")} on this line did not fit here; the report lists them.`]
  return [...kept, ...more].join(separator)
}

/** What, why, instead, and where else to look. `at` says where it stands, for a page that does not show its line. */
export function renderFinding(finding: PlacedFinding, links: Links, at = ""): string {
  const parts = [
    `**${severityWord[finding.severity]}**${isPossible(finding) ? ", possible" : ""} · ${prose(finding.title)}${at}`,
    `${prose(finding.what)} ${prose(finding.why)}`,
    isPossible(finding) ? prose(doubt(finding)) : "",
    finding.placement === "line" ? "" : elsewhere(finding, links),
    `**Instead:** ${prose(finding.fix)}`,
    suggested(finding),
    seeAlso(finding, links),
    `<sub>${[ruleLink(finding.rule, links), newness[finding.change], ...waiving(finding, links)].join(" · ")}</sub>`,
  ]
  return parts.filter((part) => part !== "").join("\n\n")
}

/** A comment on a file, and a line of the summary, must say which text is meant. */
const elsewhere = ({ location }: PlacedFinding, links: Links): string =>
  `It stands at ${linkedPlace(location, links)}, outside of what this diff shows.`

/** GitHub puts exactly this text in place of the commented lines; an empty block deletes them. */
function suggested({ suggestion }: PlacedFinding): string {
  if (suggestion === null) return ""
  const fence = fenceFor(suggestion.text)
  return `${fence}suggestion\n${suggestion.text === "" ? "" : `${suggestion.text}\n`}${fence}`
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
  return url === undefined ? rule : `[${rule}](${url})`
}
