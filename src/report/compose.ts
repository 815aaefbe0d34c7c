/** Findings, deltas and diagnostics to one report: placed, sorted, and judged. */

import type { Delta } from "../model/delta.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Finding } from "../model/finding.ts"
import { oneLine } from "../model/one-line.ts"
import type { ConfigurationNote, Report } from "../model/report.ts"
import type { PossibleWeight, Severity, Threshold } from "../model/severity.ts"
import type { Span } from "../model/source.ts"
import { isWaivable } from "../waivers/waiver.ts"
import { decide } from "./gate.ts"
import { type Difference, place } from "./place.ts"
import { byPlace, compare, reportedDeltas } from "./reported-deltas.ts"

export interface Parts {
  readonly base: string | null
  readonly head: string
  /** Paths of the change: only what it touches can be its fault. */
  readonly paths: ReadonlySet<string>
  readonly difference: Difference
  readonly configuration: ConfigurationNote
  readonly failOn: Threshold
  readonly possible: PossibleWeight
  /** Whether what could not be read fails the gate. */
  readonly unreadable: "fail" | "warn"
  readonly wouldFailOn: Severity
  readonly findings: readonly Finding[]
  readonly deltas: readonly Delta[]
  readonly diagnostics: readonly Diagnostic[]
  readonly waivers: Report["waivers"]
  readonly changed: (span: Span) => boolean
  /** Paths of which nothing is said. */
  readonly ignores: (path: string) => boolean
  readonly stats: Report["stats"]
}

export function compose(parts: Parts): Report {
  const said = ({ location }: { readonly location: Span }) => !parts.ignores(location.source.path)
  // What is said of the gate itself is for whoever answers for it, and where the gate lies is not what they passed over.
  const isTold = (finding: Finding) => said(finding) || !isWaivable(finding.rule)
  const findings = [...place(parts.findings.filter(isTold).map(withShortSuggestion), parts.difference)].sort(
    (a, b) => byPlace(a.location, b.location) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  )
  const diagnostics = distinct(parts.diagnostics.filter(isOfThisChange(parts)))
    .map((each): Diagnostic => (parts.unreadable === "warn" ? { ...each, severity: "warning" } : each))
    .toSorted((a, b) => compare(pathOf(a), pathOf(b)))
  return {
    base: parts.base,
    head: parts.head,
    verdict: decide(findings, diagnostics, parts),
    failOn: parts.failOn,
    possible: parts.possible,
    wouldFailOn: parts.wouldFailOn,
    findings,
    deltas: reportedDeltas(parts.deltas.filter((delta) => delta.kind === "permission")).filter(said),
    diagnostics,
    waivers: parts.waivers.filter(({ path }) => path === parts.configuration.readFrom?.path || !parts.ignores(path)),
    configuration: parts.configuration,
    preview: null,
    stats: parts.stats,
  }
}

/** A comment must hold a suggestion whole, beside the words of its finding. */
const longestSuggestion = 10_000

const withShortSuggestion = (finding: Finding): Finding =>
  (finding.suggestion?.text.length ?? 0) > longestSuggestion ? { ...finding, suggestion: null } : finding

const pathOf = ({ at }: Diagnostic): string => ("source" in at ? at.source.path : at.path)

/** A file that this change does not touch was as unreadable before; what stays undecided only matters on changed lines. */
const isOfThisChange =
  ({ paths, changed, ignores }: Parts) =>
  (diagnostic: Diagnostic): boolean => {
    if (diagnostic.code === "configuration") return true
    if (ignores(pathOf(diagnostic))) return false
    // A bound that is met anywhere leaves what changed half read.
    if (diagnostic.code === "too-much-work") return true
    if (!paths.has(pathOf(diagnostic))) return false
    return diagnostic.severity === "error" || !("source" in diagnostic.at) || changed(diagnostic.at)
  }

/** Each once. Of one place, an error says more than a warning of its kind. */
function distinct(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map<string, Diagnostic>()
  const wrong = new Set<string>()
  for (const each of all) {
    const place = placeOfDiagnostic(each)
    const message = shortened(oneLine(each.message))
    if (!first.has(`${place} ${message}`)) first.set(`${place} ${message}`, { ...each, message })
    if (each.severity === "error" && "source" in each.at) wrong.add(place)
  }
  return [...first.values()].filter((each) => each.severity === "error" || !wrong.has(placeOfDiagnostic(each)))
}

const longestMessage = 400

/** Names may be as long as a file. */
function shortened(message: string): string {
  if (message.length <= longestMessage) return message
  const start = message.slice(0, longestMessage).replace(/\p{Cs}$/u, "")
  return `${start}…${start.split("`").length % 2 === 0 ? "`" : ""}`
}

const placeOfDiagnostic = ({ code, at }: Diagnostic): string =>
  [code, "source" in at ? `${at.source.path}:${at.start}` : at.path].join(" ")
