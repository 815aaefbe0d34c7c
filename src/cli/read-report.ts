/** A JSON report to the findings in it, as far as a waiver needs them. */
import { readFileSync } from "node:fs"
import { UsageError } from "./words.ts"

export interface ReportedFinding {
  readonly rule: string
  readonly title: string
  readonly fingerprint: string
  readonly path: string
  readonly revision: string
  /** The statement or resource around it: its lines, and what tells whether they are still the same. */
  readonly block: { readonly first: number; readonly last: number; readonly digest: string }
}

/** Throws UsageError where it is no report of ours. */
export function readReport(path: string): readonly ReportedFinding[] {
  const report = parsed(path)
  if (!isObject(report) || report.schema !== "ai-iam-gate/report@1" || !Array.isArray(report.findings))
    throw new UsageError(`--report: \`${path}\` is no report of ai-iam-gate; \`check --format json\` writes one`)
  return report.findings.map((each: unknown, i) => {
    const finding = findingIn(each)
    if (!finding) throw new UsageError(`--report: \`${path}\`: findings.${i} is not as a report of this version has it`)
    return finding
  })
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch (error) {
    throw new UsageError(
      `--report: \`${path}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function findingIn(value: unknown): ReportedFinding | undefined {
  if (!isObject(value) || !isObject(value.location) || !isObject(value.block)) return undefined
  const { rule, title, fingerprint } = value
  const { path, revision } = value.location
  const { start, end, digest } = value.block
  const first = isObject(start) ? start.line : undefined
  const last = isObject(end) ? end.line : undefined
  if (![rule, title, fingerprint, path, revision, digest].every((each) => typeof each === "string")) return undefined
  if (typeof first !== "number" || typeof last !== "number") return undefined
  const text = (each: unknown) => String(each)
  return {
    rule: text(rule),
    title: text(title),
    fingerprint: text(fingerprint),
    path: text(path),
    revision: text(revision),
    block: { first, last, digest: text(digest) },
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null
