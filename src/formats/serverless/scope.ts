/** What the variables of a service are read from: the service itself, files beside it, and the stage that it is deployed to. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { weightOf } from "../weight.ts"

export interface Scope {
  readonly service: Value
  /** Of the repository, by path. */
  readonly files: ReadonlyMap<string, Source>
  /** The service's own, which paths are relative to. */
  readonly directory: string
  /** Undefined for the one that the service names itself. */
  readonly stage: string | undefined
  /** What was looked up, by its address; what is being looked up. */
  readonly known: Map<string, Value | undefined | "in progress">
  /** How many are being looked up, each for the one before it. */
  nesting: number
  readonly diagnostics: Diagnostic[]
  /** Values that may still be put in the place of variables. */
  left: number
}

/** As many as a large service has a hundred times over. */
const MOST_VALUES = 200_000

export const scopeOf = (
  service: Value,
  files: ReadonlyMap<string, Source>,
  directory: string,
  stage: string | undefined,
): Scope => ({ service, files, directory, stage, known: new Map(), nesting: 0, diagnostics: [], left: MOST_VALUES })

/** Whether there is room for what a variable stands for; once there is not, that is told. */
export function hasRoom(scope: Scope, value: Value, at: Span): boolean {
  const before = scope.left
  scope.left -= weightOf(value)
  if (scope.left >= 0) return true
  if (before >= 0)
    scope.diagnostics.push({
      code: "too-much-work",
      severity: "error",
      message: `the variables stand for more than ${MOST_VALUES} values; the rest, from here on, was not read`,
      at,
    })
  return false
}

export const unknown = (name: string, because: string, span: Span): Value => ({ kind: "unknown", name, because, span })
