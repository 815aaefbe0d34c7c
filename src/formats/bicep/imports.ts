/** What a file imports to its declaration in the file that exports it, and the scope that this stands in. */
import type { FunctionDeclaration, TypeDeclaration, TypeExpression, Variable } from "./ast.ts"
import { type Meaning, meaningOf, type Scope, scopeIn, type Template } from "./scope.ts"
import { templateOf } from "./template.ts"

type Exported = FunctionDeclaration | TypeDeclaration | Variable

export interface Found<D extends Exported = Exported> {
  readonly declaration: D
  readonly scope: Scope
}

type Imported = Extract<Meaning, { kind: "imported" }>

/** Undefined where the file is not in the repository, or exports no such thing. */
export function exported(imported: Imported, name: string, scope: Scope, steps = 0): Found | undefined {
  const template = exportingTemplate(imported.path, scope)
  const meaning = template?.names.get(name)
  if (!template || !meaning) return undefined
  if (meaning.kind === "function" || meaning.kind === "type" || meaning.kind === "variable")
    return { declaration: meaning, scope: scopeIn(template) }
  // What it exports may be what it imports itself.
  if (meaning.kind !== "imported" || meaning.name === undefined || steps > mostSteps) return undefined
  return exported(meaning, meaning.name, scopeIn(template), steps + 1)
}
const mostSteps = 100

function exportingTemplate(path: string | undefined, { template }: Scope): Template | undefined {
  const { shared } = template
  const source = path === undefined ? undefined : shared.files.get(path)
  if (!source?.path.endsWith(".bicep")) return undefined
  const known = shared.exporting.get(source.path)
  if (known) return known
  const made = templateOf(source, {
    prefix: "",
    inputs: new Map(),
    isCalled: true,
    deployment: template.deployment,
    callers: [],
    shared,
  })
  shared.exporting.set(source.path, made)
  return made
}

/** `name`, or `all.name` of what is imported under one name, as long as it is declared as what is wanted. */
export function declaredType(type: TypeExpression, scope: Scope): Found<TypeDeclaration> | undefined {
  const found =
    type.kind === "named"
      ? declared(type.name, scope)
      : type.kind === "property" && type.of.kind === "named"
        ? declaredIn(type.of.name, type.name, scope)
        : undefined
  return found?.declaration.kind === "type" ? { declaration: found.declaration, scope: found.scope } : undefined
}

export function declared(name: string, scope: Scope): Found | undefined {
  const meaning = meaningOf(name, scope)
  if (meaning?.kind === "function" || meaning?.kind === "type" || meaning?.kind === "variable")
    return { declaration: meaning, scope: scopeIn(scope.template) }
  return meaning?.kind === "imported" && meaning.name !== undefined ? exported(meaning, meaning.name, scope) : undefined
}

export function declaredIn(all: string, name: string, scope: Scope): Found | undefined {
  const meaning = meaningOf(all, scope)
  return meaning?.kind === "imported" && meaning.name === undefined ? exported(meaning, name, scope) : undefined
}
