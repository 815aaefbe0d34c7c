/** A pull request in memory to what is suggested on it, and what comes of taking a suggestion. */
import { expect } from "vitest"
import type { Suggestion } from "../../src/model/finding.ts"
import type { PlacedFinding, Report } from "../../src/model/report.ts"
import { rankOf } from "../../src/model/severity.ts"
import type { Options } from "../../src/options.ts"
import { reviewWithSuggestions } from "../../src/review.ts"
import { reviewedFiles } from "../../src/review-files.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

export const offered = async (base: Files, head: Files, options: Partial<Options> = {}): Promise<Report> =>
  reviewWithSuggestions(await reviewedFiles(base, head, options))

/** As GitHub does it: whole lines, whatever ends them. */
export function taken(files: Files, { path, startLine, endLine, text }: Suggestion): Files {
  const lines = (files[path] ?? "").split("\n")
  const end = lines[endLine - 1]?.endsWith("\r") ? "\r" : ""
  lines.splice(startLine - 1, endLine - startLine + 1, ...(text === "" ? [] : `${text}${end}`.split("\n")))
  return { ...files, [path]: lines.join("\n") }
}

const said = ({ diagnostics }: Report) => diagnostics.map(({ code, message }) => `${code} ${message}`)

/** Taken, the finding is gone; whatever is found besides was found before, or is less grave, and of an access that there is all along. */
export async function expectToClear(
  base: Files,
  head: Files,
  finding: PlacedFinding,
  options: Partial<Options> = {},
): Promise<void> {
  const suggestion = finding.suggestion as Suggestion
  const [before, after] = [
    await reviewFiles(base, head, options),
    await reviewFiles(base, taken(head, suggestion), options),
  ]
  const told = `${finding.rule}: ${suggestion.text}`
  const known = new Map(before.findings.map((each) => [each.fingerprint, each]))
  expect(
    after.findings.map(({ fingerprint }) => fingerprint),
    told,
  ).not.toContain(finding.fingerprint)
  for (const each of after.findings) {
    if (known.has(each.fingerprint)) {
      expect(rankOf(each.severity)).toBeLessThanOrEqual(rankOf(known.get(each.fingerprint)?.severity ?? "info"))
      continue
    }
    expect(rankOf(each.severity), `${told} leaves ${each.rule}`).toBeLessThan(rankOf(finding.severity))
    expect(each.principal).toBe(finding.principal)
  }
  expect(said(before), told).toEqual(expect.arrayContaining(said(after)))
}

/** The lines as they are and as they should be. */
export function diffOf(head: Files, { path, startLine, endLine, text }: Suggestion): string {
  const old = (head[path] ?? "").split("\n").slice(startLine - 1, endLine)
  return [...old.map((line) => `- ${line}`), ...(text === "" ? [] : text.split("\n").map((line) => `+ ${line}`))].join(
    "\n",
  )
}
