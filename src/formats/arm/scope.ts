/** What the names in a template stand for: its parameters, variables, functions and loops, and what all templates of a unit share. */
import type { Diagnostic, DiagnosticCode, Read } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"
import type { Entry, Value } from "../../model/value.ts"
import { mostWork } from "./bounds.ts"
import type { Declared } from "./declared.ts"
import type { Deployment } from "./deployment.ts"

export interface Scope {
  readonly path: string
  /** What addresses begin with: nothing in a template by itself, `module.net.` in one that it deploys so. */
  readonly prefix: string
  /** Its parameters are its caller's to give: whoever deploys it cannot say otherwise than it does. */
  readonly isCalled: boolean
  /** The files of the templates on the way here, this one last. */
  readonly callers: readonly string[]
  readonly parameters: Named
  readonly variables: Named
  /** Those that are loops: lists of what each round makes. */
  readonly loopVariables: ReadonlySet<string>
  /** `namespace.name` in lower case to its declaration. */
  readonly functions: ReadonlyMap<string, Value>
  /** What it is deployed with. */
  readonly inputs: Inputs
  /** What functions are told of where they are. */
  readonly deployment: Deployment
  /** Where its resources go: another place than `deployment` for a template whose expressions are its caller's. */
  readonly target: Deployment
  /** What its resources are; none while their names are worked out. */
  readonly declared: { current: Declared | undefined }
  /** Parameters and variables that are worked out; `open` while they are. */
  readonly known: Map<string, Value | "open">
  /** The index of each loop by its name in lower case; the innermost one of a resource by the empty name. */
  readonly loops: ReadonlyMap<string, Value>
  /** What lambdas around are given. */
  readonly locals: ReadonlyMap<string, Value>
  readonly shared: Shared
}

/** In lower case: names count in any case. */
export type Named = ReadonlyMap<string, Entry>
/** In lower case. */
export type Inputs = ReadonlyMap<string, Input>

/** What a parameter is given. */
export interface Input {
  /** Worked out when it is asked for. */
  value(): Value | undefined
  /** Where another template says it: the expression, and what its names stand for there. */
  readonly from?: { readonly scope: Scope; readonly written: Value }
}

/** All that the templates of one unit share. */
export interface Shared {
  readonly files: ReadonlyMap<string, Source>
  readonly parse: (file: Source) => Read<Value | undefined>
  readonly diagnostics: Diagnostic[]
  /** Where values are written that may not be told. */
  readonly secrets: Span[]
  /** What functions may still make, how deep evaluation is, and how many templates were read. */
  readonly work: { left: number; depth: number; templates: number; isTold: boolean }
}

export const sharedBy = (files: readonly Source[], parse: Shared["parse"]): Shared => ({
  files: new Map(files.map((file) => [file.path, file])),
  parse,
  diagnostics: [],
  secrets: [],
  work: { left: mostWork, depth: 0, templates: 0, isTold: false },
})

export const namedIn = (value: Value | undefined): Named =>
  value?.kind === "dict" ? new Map(value.entries.map((each) => [each.key.toLowerCase(), each])) : new Map()

const mostDiagnostics = 100

/** Complains once of each thing at a place. */
export function complain(
  { diagnostics }: Shared,
  code: DiagnosticCode,
  severity: Diagnostic["severity"],
  message: string,
  at: Span,
): void {
  if (diagnostics.length >= mostDiagnostics) return
  const isTold = ({ message: told, at: place }: Diagnostic) =>
    told === message && "start" in place && place.start === at.start && place.source === at.source
  if (!diagnostics.some(isTold)) diagnostics.push({ code, severity, message, at })
}

/** Evaluation nested so deep would come near to the end of the stack. */
const deepest = 800

/** Takes some of the work that is left; false where none is, which is told once. */
export function affords(shared: Shared, at: Span, cost = 1): boolean {
  const { work } = shared
  work.left -= cost
  if (work.left > 0) return true
  if (!work.isTold) {
    work.isTold = true
    const message = "the template takes too much work; from here on it is not worked out"
    complain(shared, "too-much-work", "error", message, at)
  }
  return false
}

/** Runs one step of the work; gives an unknown where none is left, or where it is nested too deep. */
export function stepped(shared: Shared, at: Span, run: () => Value): Value {
  const { work } = shared
  if (!affords(shared, at) || work.depth >= deepest)
    return { kind: "unknown", because: "the template takes too much work", name: "…", span: at }
  work.depth++
  const made = run()
  work.depth--
  return made
}
