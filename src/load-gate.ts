/** A change to what it does to what the gate itself rests on, and to the options that would be in force once it is merged. */
import type { Change } from "./change/change.ts"
import type { ChangedText, ChangedTexts, TextAt } from "./change/changed-texts.ts"
import { ChangeError } from "./change/error.ts"
import { gateChanges } from "./gate/gate-changes.ts"
import { type GatePaths, gatePart } from "./gate/parts.ts"
import type { GateDelta } from "./model/delta.ts"
import type { Diagnostic } from "./model/diagnostic.ts"
import type { Source } from "./model/source.ts"
import { type Options, type ReadRuleFiles, SettingsError } from "./options.ts"

/** What runs the gate, as far as it is known. */
export interface Runner {
  /** The Action's repository: `owner/name`. */
  readonly action?: string
  /** The path of the workflow in the repository that is judged. */
  readonly workflow?: string
}

export interface GateChange {
  readonly deltas: readonly GateDelta[]
  readonly hunks: Change["hunks"]
  readonly diagnostics: readonly Diagnostic[]
  /** Set where the configuration or a rule changes. */
  readonly next?: NextOptions
}

/** The options that would be in force once the change is merged, or why there could be none. */
export type NextOptions =
  | { readonly kind: "options"; readonly options: Options }
  | { readonly kind: "unusable"; readonly complaints: readonly string[] }

export interface GateRequest {
  readonly paths: GatePaths
  readonly runner: Runner
  readonly readTexts: (paths: readonly string[]) => Promise<ChangedTexts>
  /** The repository's file as it is in force. */
  readonly inForce: string | undefined
  /** The options that another text in its place, and other rules, would come to. */
  readonly optionsWith: (file: string | undefined, readRuleFiles: ReadRuleFiles) => Promise<Options>
  readonly ruleFilesOfHead: ReadRuleFiles
}

/** Files of this kind that one change may touch and have read. */
const most = 500

/** Reads nothing where the change touches no such file. */
export async function loadGate(change: Change, request: GateRequest): Promise<GateChange> {
  const { paths } = request
  const touched = change.files
    .flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])])
    .filter((path) => gatePart(path, paths) !== undefined)
  const read = touched.slice(0, most)
  if (read.length === 0) return { deltas: [], hunks: new Map(), diagnostics: [] }
  const { texts, hunks } = await request.readTexts(read)
  const files = texts.map(({ path, base, head }) => ({ path, base: sourceOf(base), head: sourceOf(head) }))
  const deltas = await gateChanges(files, { ...paths, hunks, isGate: isGate(request.runner) })
  const judging = texts.filter(({ path }) => gatePart(path, paths) !== "workflow")
  const next = judging.length === 0 ? undefined : await nextOptions(texts, request)
  return {
    deltas,
    hunks,
    diagnostics: [
      ...(touched.length > most ? [tooMany(touched.length - most, touched[most] ?? "")] : []),
      ...(next?.kind === "unusable" ? next.complaints.map((complaint) => warning(complaint, texts, paths)) : []),
    ],
    ...(next && { next }),
  }
}

const sourceOf = (text: TextAt | undefined): Source | undefined => (text?.kind === "text" ? text.source : undefined)

/** Under its own name, or under the one of wherever it was copied to. */
const isGate =
  ({ action }: Runner) =>
  (uses: string): boolean => {
    const name = uses.split("@")[0]?.toLowerCase() ?? ""
    const known = action?.toLowerCase()
    return name.includes("ai-iam-gate") || (known !== undefined && (name === known || name.startsWith(`${known}/`)))
  }

async function nextOptions(texts: readonly ChangedText[], request: GateRequest): Promise<NextOptions> {
  const path = request.paths.configuration
  const changed = texts.find((each) => each.path === path)
  if (changed?.head?.kind === "unreadable")
    return {
      kind: "unusable",
      complaints: [`${path}: the file ${changed.head.because}; make it a file that can be read`],
    }
  const file = changed ? changed.head?.source.text : request.inForce
  try {
    return { kind: "options", options: await request.optionsWith(file, request.ruleFilesOfHead) }
  } catch (error) {
    if (error instanceof SettingsError) return { kind: "unusable", complaints: error.complaints }
    if (error instanceof ChangeError) return { kind: "unusable", complaints: [`${path}: ${error.message}`] }
    throw error
  }
}

/** Complaints begin with their place: the warning stands there where the file is of this change. */
function warning(complaint: string, texts: readonly ChangedText[], { configuration }: GatePaths): Diagnostic {
  const [first = ""] = complaint.split("\n")
  const source = texts.map(({ head }) => sourceOf(head)).find((each) => each && first.startsWith(`${each.path}:`))
  const [, line, column, message = first] = /^:(\d+):(\d+): (.*)$/.exec(first.slice(source?.path.length)) ?? []
  const start = source && line && column ? offsetOf(source, Number(line), Number(column)) : undefined
  return {
    code: "configuration",
    severity: "warning",
    message: `once this is merged, the gate stops: ${start === undefined ? first : message}`,
    at: source && start !== undefined ? { source, start, end: start } : { path: source?.path ?? configuration },
  }
}

const offsetOf = (source: Source, line: number, column: number): number =>
  source.text.split("\n", line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1

const tooMany = (left: number, path: string): Diagnostic => ({
  code: "too-much-work",
  severity: "warning",
  message: `${left} more changed files may configure or run the gate and were not looked at, this is the first`,
  at: { path },
})
