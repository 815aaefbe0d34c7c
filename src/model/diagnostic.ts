/** Something this tool could not do. A Finding is about the change; a Diagnostic is about us. */
import type { Span } from "./source.ts"

export type DiagnosticCode =
  | "syntax" // the text does not parse
  | "shape" // it parses, but is not what the format requires
  | "unresolved" // a value that we cannot work out
  | "unsupported" // a construct that we do not read
  | "unwritten" // a program's, before it has written what we read
  | "too-large" // over a bound on size
  | "too-deep" // over a bound on nesting
  | "too-much-work" // over a bound on work
  | "missing" // the file's contents are not to be had
  | "cut-off" // there is more of it than we were given
  | "unanswered" // whoever was asked did not tell
  | "configuration" // the configuration could not be used once this is merged

export interface Diagnostic {
  readonly code: DiagnosticCode
  /** An error means that part of a file was not judged: it gates. A warning is for the reader. */
  readonly severity: "error" | "warning"
  /** Lower case, no full stop, user text in backticks. */
  readonly message: string
  /** Where; a diagnostic about a whole file has the file's path alone. */
  readonly at: Span | { readonly path: string }
}

/** What was read, and what could not be. Parsers return this; they never throw on user text. */
export interface Read<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}
