/** What names mean in a template: its parameters, variables, resources and modules, and the names that loops and functions bind. */
import type { Diagnostic, DiagnosticCode } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Deployment } from "../arm/deployment.ts"
import type {
  FunctionDeclaration,
  ModuleDeclaration,
  ObjectExpression,
  Output,
  Parameter,
  ResourceDeclaration,
  TypeDeclaration,
  Variable,
} from "./ast.ts"

/** A template as it is deployed once: with what it is given, to where, and where its resources come in the whole. */
export interface Template {
  readonly source: Source
  /** `ai.` before every address; empty for the template that is deployed itself. */
  readonly prefix: string
  readonly names: ReadonlyMap<string, Meaning>
  /** Resources and modules, in the order in which they are written. */
  readonly places: readonly Place[]
  readonly outputs: ReadonlyMap<string, Output>
  readonly inputs: Inputs
  /** Whether a template calls it: what that leaves out, nobody else can set. */
  readonly isCalled: boolean
  readonly deployment: Deployment
  /** The files on the way here, this one last. */
  readonly callers: readonly string[]
  /** What was worked out already, by what asked for it. */
  readonly known: Map<string, Value | "open" | undefined>
  readonly instances: Map<Place, readonly Instance[] | "open">
  /** The templates that its modules call; undefined where their files are not in the repository. */
  readonly called: Map<Instance, Template | undefined>
  readonly shared: Shared
}

export type Meaning =
  | Parameter
  | Variable
  | FunctionDeclaration
  | TypeDeclaration
  | Place
  /** What another file exports; or, with no name, all of it under one. */
  | { readonly kind: "imported"; readonly path: string | undefined; readonly name?: string; readonly span: Span }
  | { readonly kind: "namespace" }

/** A resource or a module where it is declared. */
export interface Place {
  readonly kind: "resource" | "module"
  readonly declaration: ResourceDeclaration | ModuleDeclaration
  /** With the template's prefix, without what tells the rounds of a loop apart. */
  readonly address: string
  /** A resource's in full, without its version; a module's source. */
  readonly type: string
  readonly apiVersion?: string
  /** The resource that it is declared in the body of. */
  readonly outer?: Place
  readonly children: Map<string, Place>
}

/** One out of what a declaration makes: as many as its loop says. */
export interface Instance {
  readonly place: Place
  readonly scope: Scope
  readonly body: ObjectExpression | undefined
  /** `[0]`, `["a"]`, or nothing. */
  readonly suffix: string
  /** Which round of its loop it is; undefined where it is in none, or stands for many. */
  readonly index?: number
  /** What decides that it is there. */
  readonly given: readonly Span[]
  /** Why it is not certain that it is there. */
  readonly perhaps?: string
}

/** Worked out when it is asked for: modules may hand each other what they make. */
export type Inputs = ReadonlyMap<string, Input>
export interface Input {
  value(): Value
  /** Whether it hangs on a parameter that whoever deploys the caller may set otherwise. */
  readonly hangs: boolean
}

/** All that the templates of one unit share. */
export interface Shared {
  readonly files: ReadonlyMap<string, Source>
  readonly diagnostics: Diagnostic[]
  /** Where values are written that may not be told. */
  readonly secrets: Span[]
  readonly work: { left: number; depth: number }
  readonly modules: { count: number }
  /** Templates of which only what they export is asked, by path. */
  readonly exporting: Map<string, Template>
  /** Files whose complaints are told. */
  readonly told: Set<Source>
}

/** Steps and values that are worked out for one unit: twenty times what the largest public template takes. */
const mostWork = 1_200_000

export const sharedBy = (files: readonly Source[]): Shared => ({
  files: new Map(files.map((file) => [file.path, file])),
  diagnostics: [],
  secrets: [],
  work: { left: mostWork, depth: 0 },
  modules: { count: 0 },
  exporting: new Map(),
  told: new Set(),
})

export interface Scope {
  readonly template: Template
  /** What loops, lambdas and functions bind, the innermost first. */
  readonly bound?: Bound
  /** The resource in whose body it is: those declared there go by their bare names. */
  readonly within?: Place
}

interface Bound {
  readonly name: string
  readonly value: Value
  readonly outer: Bound | undefined
}

/** Expressions are worked out through so many others. */
export const deepest = 200

export const scopeIn = (template: Template): Scope => ({ template })

export function withBound(scope: Scope, names: readonly (readonly [name: string, value: Value])[]): Scope {
  let { bound } = scope
  for (const [name, value] of names) bound = { name, value, outer: bound }
  return bound ? { ...scope, bound } : scope
}

export function boundTo(name: string, scope: Scope): Value | undefined {
  for (let bound = scope.bound; bound; bound = bound.outer) if (bound.name === name) return bound.value
  return undefined
}

/** What a name means where it stands, unless it is bound there. */
export function meaningOf(name: string, { template, within }: Scope): Meaning | undefined {
  for (let place = within; place; place = place.outer) {
    const child = place.children.get(name)
    if (child) return child
  }
  return template.names.get(name)
}

/** Complains once of each thing at a place; warnings leave room for errors. */
export function complain(
  { diagnostics }: Shared,
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

/** Said once for a unit. */
export function tooMuch({ template: { shared } }: Scope, at: Span): Value {
  shared.work.left = Math.min(shared.work.left, -1)
  const message = "the template takes too much work; from here on it is not worked out"
  if (!shared.diagnostics.some(({ code }) => code === "too-much-work"))
    complain(shared, "too-much-work", "error", message, at)
  return { kind: "unknown", because: "working it out takes too much", name: "…", span: at }
}
