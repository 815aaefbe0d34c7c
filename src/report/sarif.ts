/** A report to SARIF 2.1.0, as GitHub's code scanning takes it. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
import { gzipSync } from "node:zlib"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { PlacedFinding, Report } from "../model/report.ts"
import type { Rule } from "../rules/rule.ts"
import { jsonText, messageText } from "./escape.ts"
import { inAddress, type Links } from "./links.ts"
import type { Difference } from "./place.ts"
import { fileOf, root, spanLocation } from "./sarif-places.ts"
import { resultOf } from "./sarif-result.ts"
import { describeRules } from "./sarif-rules.ts"
import { count, isError, settledBy, worstFirst } from "./wording.ts"

export interface SarifContext {
  readonly difference: Difference
  readonly links: Links
  /** Of this package. */
  readonly version: string
  /** The rules in force: what a result's rule says in general. */
  readonly rules: readonly Rule[]
  /** `https://github.com/owner/name`, where it is known. */
  readonly repository?: string | undefined
  /** Where findings are of several accounts: whose each is. */
  readonly accountOf?: ReadonlyMap<PlacedFinding, string>
}

/**
 * What an upload may hold: results that are kept, and bytes once compressed.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export const uploadLimits = { results: 5000, gzipBytes: 10_000_000 }

/** The worst findings where not all may be uploaded; the rest is counted in a notification. */
export function renderSarif(report: Report, context: SarifContext): string {
  for (let most = uploadLimits.results; ; most = most >> 1) {
    const text = `${jsonText(logOf(report, context, most), 1)}\n`
    if (text.length < uploadLimits.gzipBytes / 2 || most < 2 || gzipSync(text).length <= uploadLimits.gzipBytes)
      return text
  }
}

const logOf = (report: Report, context: SarifContext, most: number) => ({
  $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  version: "2.1.0",
  runs: [runOf(report, context, most)],
})

function runOf(report: Report, context: SarifContext, most: number) {
  const findings = worst(report.findings, most)
  const { difference, links, repository } = context
  const rules = describeRules(findings, report, context.rules, links)
  const combining = new Set(context.rules.filter(({ when }) => when.kind === "combines").map(({ id }) => id))
  const results = findings.map((finding) =>
    resultOf(finding, {
      difference,
      ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
      flows: combining.has(finding.rule) ? "halves" : "none",
      configuration: report.configuration.readFrom?.path,
      account: context.accountOf?.get(finding),
    }),
  )
  return {
    tool: {
      driver: {
        name: "ai-iam-gate",
        semanticVersion: context.version,
        informationUri: "https://github.com/ai-iam-gate/ai-iam-gate",
        rules,
        notifications: notificationKinds,
      },
    },
    // Analyses of one tool and one configuration take each other's place; others stand beside them.
    automationDetails: { id: `ai-iam-gate/${inAddress(report.configuration.readFrom?.path ?? "default")}/` },
    originalUriBaseIds: { [root]: { description: { text: "The root of the repository" } } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        // A file that could not be read was not judged: the run did not do all of its work.
        executionSuccessful: !report.diagnostics.some(isError),
        toolExecutionNotifications: notifications(report, findings.length, difference),
      },
    ],
    ...(repository !== undefined && {
      versionControlProvenance: [{ repositoryUri: repository, revisionId: report.head, mappedTo: { uriBaseId: root } }],
    }),
    results,
    properties: { verdict: report.verdict, failOn: report.failOn, base: report.base, head: report.head },
  }
}

/** As many of the worst, in the order of the report. */
function worst(findings: readonly PlacedFinding[], most: number): readonly PlacedFinding[] {
  if (findings.length <= most) return findings
  const kept = new Set(worstFirst(findings).slice(0, most))
  return findings.filter((finding) => kept.has(finding))
}

const leftOut = "results-left-out"

const notificationKinds = [
  ...Object.entries(settledBy).map(([id, settled]) => ({
    id,
    shortDescription: { text: `Something was not read or decided: ${id.replaceAll("-", " ")}` },
    help: { text: `To settle it, ${settled}.` },
  })),
  { id: leftOut, shortDescription: { text: "There were more results than an upload may hold" } },
]

/** More of them than this tell nobody more. */
const mostNotifications = 1000

function notifications({ diagnostics, findings }: Report, told: number, difference: Difference) {
  const left = findings.length - told
  const more = diagnostics.length - mostNotifications
  const ordered = [...diagnostics.filter(isError), ...diagnostics.filter((each) => !isError(each))]
  return [
    ...(left > 0 ? [omission(`${count(left, "finding")} did not fit here; the JSON report has all of them.`)] : []),
    ...(more > 0 ? [omission(`${count(more, "more place")} could not be read or decided.`)] : []),
    ...ordered.slice(0, mostNotifications).map((diagnostic) => notification(diagnostic, difference)),
  ]
}

const omission = (text: string) => ({ descriptor: { id: leftOut }, level: "warning" as const, message: { text } })

const notification = ({ code, severity, message, at }: Diagnostic, difference: Difference) => ({
  descriptor: { id: code },
  level: severity,
  message: { text: messageText(message) },
  locations: ["source" in at ? spanLocation(at, difference) : { physicalLocation: fileOf(at.path) }],
})
