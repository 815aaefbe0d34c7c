/** A report to JSON, in the shape of schemas/report.schema.json. Only `stats` may differ between two runs on the same input. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Permission, Related } from "../model/finding.ts"
import type { PlacedFinding, Report, ReportedDelta, ReportedWaiver } from "../model/report.ts"
import { endOf, positionAt, type Span, startOf } from "../model/source.ts"
import { blockDigest } from "./block-digest.ts"
import { jsonPieces } from "./escape.ts"
import { fixOf } from "./wording.ts"

/** Piece by piece: many rows of a role with many actions come to more than is wanted in memory at once. */
export function* renderJson(report: Report): Iterable<string> {
  yield* jsonPieces(toJson(report), 2)
  yield "\n"
}

export type ReportJson = ReturnType<typeof toJson>

export const toJson = (report: Report) => ({
  schema: "ai-iam-gate/report@1",
  base: report.base,
  head: report.head,
  verdict: report.verdict,
  failOn: report.failOn,
  findings: report.findings.map(finding),
  deltas: report.deltas.map(deltaJson),
  diagnostics: report.diagnostics.map(diagnosticJson),
  waivers: report.waivers.map(waiverJson),
  stats: {
    changedFiles: report.stats.changedFiles,
    unitsRead: report.stats.unitsRead,
    durationMs: report.stats.durationMs,
  },
})

const finding = (each: PlacedFinding) => ({
  rule: each.rule,
  severity: each.severity,
  certainty: each.certainty,
  title: each.title,
  what: each.what,
  why: each.why,
  fix: fixOf(each),
  cloud: each.cloud,
  service: each.service,
  capabilities: each.capabilities,
  change: each.change,
  principal: each.principal,
  permission: each.permission && permission(each.permission),
  location: location(each.location),
  block: {
    start: { line: startOf(each.block).line },
    end: { line: lastLine(each.block) },
    digest: blockDigest(each.block.source, startOf(each.block).line, lastLine(each.block)),
  },
  related: each.related.map(relatedJson),
  placement: each.placement,
  suggestion: each.suggestion,
  waiver: each.waiver,
  fingerprint: each.fingerprint,
})

const lastLine = ({ source, start, end }: Span): number => positionAt(source, Math.max(start, end - 1)).line

export const diagnosticJson = ({ code, severity, message, at }: Diagnostic) => ({
  code,
  severity,
  message,
  path: "source" in at ? at.source.path : at.path,
  line: "source" in at ? startOf(at).line : 1,
})

export const waiverJson = (each: ReportedWaiver) => ({
  state: each.state,
  rule: each.rule,
  fingerprint: each.fingerprint,
  owner: each.owner,
  reason: each.reason,
  until: each.until,
  path: each.path,
  line: each.line,
  isNew: each.isNew,
  endsSoon: each.endsSoon,
  note: each.note,
})

export const deltaJson = (each: ReportedDelta) => ({
  change: each.change,
  broadens: each.broadens,
  capabilities: each.capabilities,
  certainty: each.certainty,
  principal: each.principal,
  permission: permission(each.permission),
  location: location(each.location),
})

const permission = ({ effect, action, effective, resource, conditions }: Permission) => ({
  effect,
  action,
  effective,
  resource,
  conditions,
})

export const location = (span: Span) => ({
  path: span.source.path,
  revision: span.source.revision,
  start: startOf(span),
  end: endOf(span),
})

export const relatedJson = ({ span, note }: Related) => ({
  path: span.source.path,
  revision: span.source.revision,
  line: startOf(span).line,
  note,
})
