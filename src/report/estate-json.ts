/** An estate to JSON, in the shape of schemas/merge.schema.json. Only `stats` may differ between two merges of the same scans. */
import type { Account, Estate } from "../model/estate.ts"
import { severities } from "../model/severity.ts"
import { lastLineOf, startOf } from "../model/source.ts"
import { jsonPieces } from "./escape.ts"
import { diagnosticJson, findingJson } from "./json.ts"
import { crossingJson } from "./survey-json.ts"
import { tallyOf } from "./tally.ts"

/** Piece by piece: two hundred accounts may have many findings. */
export function* renderEstateJson(estate: Estate): Iterable<string> {
  yield* jsonPieces(estateJson(estate), 1)
  yield "\n"
}

function estateJson({ accounts, survey, report, accountOf }: Estate) {
  const standing = report.findings.filter(({ waiver }) => waiver === null)
  return {
    schema: "ai-iam-gate/merge@1",
    verdict: report.verdict,
    failOn: report.failOn,
    accounts: accounts.map(accountJson),
    severities: Object.fromEntries(
      severities.map((severity) => [severity, standing.filter((each) => each.severity === severity).length]),
    ),
    clouds: tallyOf(report.findings).map(({ cloud, counts }) => ({ cloud, findings: Object.fromEntries(counts) })),
    crossings: survey.crossings.map(crossingJson),
    findings: report.findings.map((each) => {
      const { block: _block, suggestion: _suggestion, placement: _placement, ...told } = findingJson(each)
      return {
        account: accountOf.get(each) ?? "",
        ...told,
        block: { start: { line: startOf(each.block).line }, end: { line: lastLineOf(each.block) } },
      }
    }),
    diagnostics: report.diagnostics.map(diagnosticJson),
    stats: {
      principals: survey.principals.length,
      unitsRead: report.stats.unitsRead,
      durationMs: report.stats.durationMs,
    },
  }
}

const accountJson = ({ cloud, id, state, counts, waived, principals, unread }: Account) => ({
  ...{ cloud, id, state, findings: counts, waived, principals, unread },
})
