/** A template and what it is deployed with to what its names stand for: a stack by itself, or one that another calls. */
import type { Value } from "../../model/value.ts"
import { field } from "../../model/value.ts"
import { unrolled } from "./for-each.ts"
import { withIncluded } from "./include.ts"
import { transformed } from "./sam.ts"
import { type Inputs, type Named, namedIn, type Scope, type Shared } from "./scope.ts"

export interface Place {
  readonly path: string
  readonly prefix: string
  readonly callers: readonly string[]
  readonly names?: Scope["names"]
}

export function stackOf(
  written: Value,
  { path, prefix, callers, names }: Place,
  inputs: Inputs,
  shared: Shared,
): Scope {
  const { value: template, diagnostics } = transformed(written)
  for (const diagnostic of diagnostics) shared.diagnostics.push(diagnostic)
  const scope: Scope = {
    prefix,
    names,
    path,
    callers: [...callers, path],
    parameters: namedIn(field(template, "Parameters")),
    mappings: field(template, "Mappings"),
    conditions: new Map(),
    resources: new Map(),
    outputs: new Map(),
    inputs,
    answers: new Map(),
    known: new Map(),
    stacks: new Map(),
    shared,
  }
  const made = (section: string, known: Scope): Named => unrolledIn(known, field(template, section))
  const withConditions = { ...scope, conditions: made("Conditions", scope) }
  const withResources = { ...withConditions, resources: made("Resources", withConditions) }
  return { ...withResources, outputs: made("Outputs", withResources) }
}

function unrolledIn(scope: Scope, section: Value | undefined): Named {
  if (section?.kind !== "dict") return new Map()
  const entries = unrolled(scope, withIncluded(scope, section.entries))
  return entries === section.entries ? namedIn(section) : new Map(entries.map((each) => [each.key, each]))
}
