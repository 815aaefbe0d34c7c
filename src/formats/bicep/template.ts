/** The text of a Bicep file and what it is deployed with to what its names stand for. */

import type { Source } from "../../model/source.ts"
import { type Span, textOf } from "../../model/source.ts"
import { type Deployment, deploymentTo, type ScopeKind } from "../arm/deployment.ts"
import type {
  Broken,
  Expression,
  File,
  ModuleDeclaration,
  ObjectExpression,
  Output,
  ResourceDeclaration,
  StringExpression,
} from "./ast.ts"
import { parsed } from "./parser.ts"
import { pathFrom } from "./paths.ts"
import type { Inputs, Meaning, Place, Shared, Template } from "./scope.ts"

export interface Given {
  readonly prefix: string
  readonly inputs: Inputs
  readonly isCalled: boolean
  readonly deployment: Deployment
  readonly callers: readonly string[]
  readonly shared: Shared
}

export function templateOf(source: Source, given: Given): Template {
  const { value: file, diagnostics } = parsed(source)
  if (!given.shared.told.has(source)) {
    given.shared.told.add(source)
    for (const each of diagnostics) given.shared.diagnostics.push(each)
  }
  const names = new Map<string, Meaning>([
    ["az", { kind: "namespace" }],
    ["sys", { kind: "namespace" }],
  ])
  const places: Place[] = []
  const outputs = new Map<string, Output>()
  for (const each of file.statements) {
    switch (each.kind) {
      case "parameter":
      case "variable":
      case "function":
      case "type":
        names.set(each.name.text, each)
        break
      case "resource":
      case "module": {
        const place = placeOf(each, given.prefix, undefined)
        names.set(each.name.text, place)
        places.push(place)
        break
      }
      case "output":
        outputs.set(each.name.text, each)
        break
      case "import": {
        const path = each.from.kind === "string" ? pathFrom(source.path, plainText(each.from) ?? ":") : undefined
        if (each.all !== undefined) names.set(each.all, { kind: "imported", path, span: each.span })
        for (const { name, as } of each.names) names.set(as, { kind: "imported", path, name, span: each.span })
      }
    }
  }
  return {
    source,
    names,
    places,
    outputs,
    known: new Map(),
    instances: new Map(),
    called: new Map(),
    ...given,
    callers: [...given.callers, source.path],
  }
}

function placeOf(
  declaration: ResourceDeclaration | ModuleDeclaration,
  prefix: string,
  outer: Place | undefined,
): Place {
  const { name } = declaration
  const written = plainText(declaration.kind === "resource" ? declaration.type : declaration.path) ?? ""
  const at = declaration.kind === "resource" ? written.lastIndexOf("@") : -1
  const type = at < 0 ? written : written.slice(0, at)
  // One that does not say is of the version of what it is declared in.
  const apiVersion = at < 0 ? outer?.apiVersion : written.slice(at + 1)
  const place: Place = {
    kind: declaration.kind === "resource" ? "resource" : "module",
    declaration,
    address: outer
      ? `${outer.address}::${name.text}`
      : `${prefix}${declaration.kind === "resource" ? "" : "module."}${name.text}`,
    type: outer && !type.includes("/") ? `${outer.type}/${type}` : type,
    ...(apiVersion !== undefined && { apiVersion }),
    ...(outer && { outer }),
    children: new Map(),
  }
  for (const nested of bodyIn(declaration.value)?.resources ?? [])
    place.children.set(nested.name.text, placeOf(nested, prefix, place))
  return place
}

/** The braces of a body, behind its condition; nothing of a loop, in which nothing can be declared. */
export function bodyIn(expression: Expression): ObjectExpression | undefined {
  if (expression.kind === "object") return expression
  return expression.kind === "if" || expression.kind === "parentheses"
    ? bodyIn(expression.kind === "if" ? expression.then : expression.of)
    : undefined
}

/** A string without expressions in it. */
export function plainText(expression: StringExpression | Broken | undefined): string | undefined {
  if (expression?.kind !== "string") return undefined
  return expression.parts.every((part) => part.kind === "literal")
    ? expression.parts.map((part) => (part.kind === "literal" ? part.text : "")).join("")
    : undefined
}

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/file#target-scope */
export function targetOf(file: File): { readonly kind: ScopeKind; readonly span: Span } {
  const declared = file.statements.find((each) => each.kind === "target-scope")
  const written = declared?.value.kind === "string" ? plainText(declared.value) : undefined
  const kind = scopeKinds.find((each) => each === written) ?? "resourceGroup"
  return { kind, span: declared?.value.span ?? { ...file.span, end: file.span.start } }
}
const scopeKinds: readonly ScopeKind[] = ["tenant", "managementGroup", "subscription", "resourceGroup"]

/** The deployment of a template that is deployed itself. */
export function deploymentOf(source: Source): Deployment {
  const { kind, span } = targetOf(parsed(source).value)
  return deploymentTo(kind, span)
}

export const spelledAt = (span: Span): string => textOf(span).replace(/\s+/g, " ").slice(0, 200)
