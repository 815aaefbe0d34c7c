/** A survey to CSV: a line for each row that lets a principal do something, and for each capability that is reached through others. */
import { capabilityPhrase } from "../model/capability.ts"
import { type Span, startOf } from "../model/source.ts"
import type { Cell, Entitlement, Survey, SurveyedPrincipal } from "../model/survey.ts"
import { plainLine } from "./escape.ts"
import { changeWords, holdWords, kindWords } from "./survey-questions.ts"

const columns = [
  "principal",
  "kind",
  "cloud",
  "declared in",
  "capability",
  "can",
  "hold",
  "before",
  "change",
  "through",
  "action",
  "resource",
  "conditions",
  "because",
  "path",
  "line",
] as const

type Line = Readonly<Record<(typeof columns)[number], string>>

/** https://www.rfc-editor.org/rfc/rfc4180 */
export function renderSurveyCsv(survey: Survey): string {
  const names = new Map(survey.principals.map(({ key, name }) => [key, name]))
  const lines = survey.principals.flatMap((principal) =>
    principal.cells.flatMap((cell) => linesOf(principal, cell, survey.base !== null, names)),
  )
  return [
    columns.join(","),
    ...lines.map((line) => columns.map((column) => cellText(line[column])).join(",")),
    "",
  ].join("\r\n")
}

function linesOf(
  principal: SurveyedPrincipal,
  cell: Cell,
  isCompared: boolean,
  names: ReadonlyMap<string, string>,
): readonly Line[] {
  const { capability, hold, before, change, through } = cell
  const rows = principal.entitlements.filter(
    (each) => each.effect === "allow" && each.capabilities.includes(capability),
  )
  const said = {
    principal: principal.name,
    kind: kindWords[principal.kind],
    cloud: principal.cloud,
    "declared in": principal.place ? placeOf(principal.place) : "",
    capability,
    can: capabilityPhrase[capability],
    hold: holdWords[hold],
    before: isCompared ? holdWords[before] : "",
    change: isCompared ? changeWords[change] : "",
    through: through.map((key) => names.get(key) ?? key).join(" > "),
  }
  return (rows.length > 0 ? rows : [undefined]).map((row) => ({ ...said, ...rowOf(row) }))
}

function rowOf(row: Entitlement | undefined) {
  if (!row) return { action: "", resource: "", conditions: "", because: "", path: "", line: "" }
  return {
    action: row.change === "vanished" ? `no longer: ${row.action}` : row.action,
    resource: row.resource,
    conditions: row.conditions.join("; "),
    because: row.because ?? row.managedPolicy ?? "",
    path: row.place.source.path,
    line: String(startOf(row.place).line),
  }
}

const placeOf = (span: Span): string => `${span.source.path}:${startOf(span).line}`

/** More than a spreadsheet shows in one cell. */
const longest = 4000

/**
 * INVARIANT: no text is a formula to whatever opens the file: one that begins like it gets a quote before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function cellText(text: string): string {
  const line = plainLine(text, longest)
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/.test(line) ? `'${line}` : line
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
