/** What the names in a template stand for: its parameters, mappings, conditions and resources, and what its caller hands it. */
import type { Diagnostic, DiagnosticCode, Read } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"
import type { Truth } from "../../model/truth.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"

export interface Scope {
  /** What addresses begin with: nothing in a stack by itself, `Network/` in one that a stack calls so. */
  readonly prefix: string
  /** What references to resources say in place of their logical ids, where that is something else. */
  readonly names: ReadonlyMap<string, string> | undefined
  readonly path: string
  /** The templates on the way here, this one last. */
  readonly callers: readonly string[]
  readonly parameters: Named
  readonly mappings: Value | undefined
  readonly conditions: Named
  readonly resources: Named
  readonly outputs: Named
  /** What the stack is deployed with, by parameter. */
  readonly inputs: Inputs
  /** Each condition's answer once it is worked out. */
  readonly answers: Map<string, Truth>
  /** Parameters and outputs that are worked out; `open` while they are. */
  readonly known: Map<string, Value | "open" | undefined>
  readonly stacks: Map<string, Scope | undefined>
  readonly shared: Shared
}

export type Named = ReadonlyMap<string, Entry>
/** Worked out when it is asked for. */
export type Inputs = ReadonlyMap<string, () => Value | undefined>

/** All that the stacks of one unit share. */
export interface Shared {
  readonly files: ReadonlyMap<string, Source>
  readonly parse: (file: Source) => Read<readonly Value[]>
  /** Stacks that are called, by their names, and that somebody else reads. */
  readonly elsewhere: ReadonlySet<string>
  readonly diagnostics: Diagnostic[]
  /** Where values are written that may not be told. */
  readonly secrets: Span[]
  readonly work: { steps: number; copies: number; nesting: number; stacks: number; isTold: boolean }
}

/** Values that may be worked out for one unit: several times what the largest template has. */
const mostSteps = 2_000_000
/** Values that loops may make: what they make may be no larger than a template, which has a megabyte. */
const mostCopies = 200_000

export const sharedBy = (
  files: readonly Source[],
  parse: Shared["parse"],
  elsewhere: Shared["elsewhere"] = new Set(),
): Shared => ({
  files: new Map(files.map((file) => [file.path, file])),
  parse,
  elsewhere,
  diagnostics: [],
  secrets: [],
  work: { steps: mostSteps, copies: mostCopies, nesting: 0, stacks: 0, isTold: false },
})

/** The entries of a mapping by their keys; of a key that repeats, the last one counts. */
export function namedIn(value: Value | undefined): Named {
  return value?.kind === "dict" ? indexed(value) : new Map()
}

const indexes = new WeakMap<Dict, Named>()

function indexed(dict: Dict): Named {
  const known = indexes.get(dict)
  if (known) return known
  const made = new Map(dict.entries.map((each) => [each.key, each]))
  indexes.set(dict, made)
  return made
}

/** As `field`, for mappings that are asked often. */
export const lookedUp = (value: Value | undefined, key: string): Value | undefined => namedIn(value).get(key)?.value

/** Complains once of each thing at a place; warnings leave room for errors. */
export function complain(
  { shared: { diagnostics } }: Scope,
  code: DiagnosticCode,
  severity: Diagnostic["severity"],
  message: string,
  at: Span,
): undefined {
  if (diagnostics.length >= (severity === "error" ? 2 * mostWarnings : mostWarnings)) return
  const isTold = ({ message: told, at: place }: Diagnostic) =>
    told === message && "start" in place && place.start === at.start && place.source === at.source
  if (!diagnostics.some(isTold)) diagnostics.push({ code, severity, message, at })
}
const mostWarnings = 100

/** Takes one step of the work that is left; false where none is, which is told once. */
export function mayGoOn(scope: Scope, at: Span, of: "steps" | "copies" = "steps"): boolean {
  const { work } = scope.shared
  if (work[of]-- > 0) return true
  if (!work.isTold) {
    work.isTold = true
    complain(scope, "too-much-work", "error", "the template takes too much work; from here on it is not worked out", at)
  }
  return false
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
export const PSEUDO: ReadonlySet<string> = new Set([
  "AWS::AccountId",
  "AWS::NotificationARNs",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix",
])
