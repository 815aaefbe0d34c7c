/** Findings of one place to the body of one comment: nothing that a developer must look up to understand it. */
import type { PlacedFinding } from "../model/report.ts"
import { startOf } from "../model/source.ts"
import { codeSpan, fenceFor, prose } from "./escape.ts"
import type { Links } from "./links.ts"
import { placeText, severityWord, worstFirst } from "./wording.ts"

export const renderComment = (findings: readonly PlacedFinding[], links: Links): string =>
  worstFirst(findings)
    .map((finding) => renderFinding(finding, links))
    .join("\n\n---\n\n")

/** What, why, instead, and where else to look. */
export function renderFinding(finding: PlacedFinding, links: Links): string {
  const possible =
    finding.certainty === "possible"
      ? ` <sub>possible: ${prose(finding.because ?? "it depends on what is not known here")}</sub>`
      : ""
  const parts = [
    `**${severityWord[finding.severity]}** · ${prose(finding.title)}${possible}`,
    `${prose(finding.what)} ${prose(finding.why)}`,
    `**Instead:** ${prose(finding.fix)}`,
    ...(finding.suggestion === null
      ? []
      : [`${fenceFor(finding.suggestion)}suggestion\n${finding.suggestion}\n${fenceFor(finding.suggestion)}`]),
    ...(finding.related.length > 0 ? [relatedLine(finding, links)] : []),
    `<sub>${ruleLink(finding.rule, links)} · ${newness(finding)}</sub>`,
  ]
  return parts.join("\n\n")
}

function relatedLine({ related }: PlacedFinding, links: Links): string {
  const places = related.map(({ span, note }) => {
    const url = links.blob(span)
    const place = placeText(span)
    const where = url === undefined ? codeSpan(place) : `[${codeSpan(place)}](${url})`
    return `${where} ${/^[a-z ]+$/.test(note) ? note : codeSpan(note)}${span.source.revision === "base" ? ", before" : ""}`
  })
  return `See also ${places.join("; ")}.`
}

function ruleLink(rule: string, links: Links): string {
  const url = links.rule(rule)
  return url === undefined ? rule : `[${rule}](${url})`
}

const newness = (finding: PlacedFinding): string =>
  finding.change === "vanished"
    ? `line ${startOf(finding.location).line} of the base, removed by this pull request`
    : finding.change === "changed"
      ? "changed by this pull request"
      : "new in this pull request"
