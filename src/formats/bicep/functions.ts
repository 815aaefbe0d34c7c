/** Calls to their results: functions of files, functions that only Bicep has, those of resources, and those that templates in JSON have too. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { type Argument, callFunction, type Call as FunctionCall } from "../arm/functions.ts"
import { isListFunction } from "../arm/functions-resource.ts"
import { nameOf } from "../arm/pieces.ts"
import { madeText } from "../made.ts"
import type { Call, Expression } from "./ast.ts"
import { evaluate } from "./evaluate.ts"
import { seenFrom } from "./hops.ts"
import { declaredIn, idReference } from "./identity.ts"
import { declared, type Found, declaredIn as importedFrom } from "./imports.ts"
import { loadFunctions } from "./load-files.ts"
import { instanceAt } from "./references.ts"
import { boundTo, meaningOf, type Scope, scopeIn, withBound } from "./scope.ts"
import { spelledAt } from "./template.ts"

export function callIn(expression: Call, scope: Scope): Value {
  const { of, name, arguments: written, span } = expression
  if (of && !isNamespace(of, scope)) return methodOf(of, expression, scope)
  const found = of ? undefined : declared(name.text, scope)
  if (found?.declaration.kind === "function") return userCall(found, written, span, scope)
  for (const table of [ownFunctions, loadFunctions])
    if (Object.hasOwn(table, name.text)) return (table[name.text] as OwnFunction)(written, span, scope)
  return shared(
    name.text,
    written.map((each) => argumentOf(each, scope)),
    span,
    scope,
  )
}

const isNamespace = (of: Expression, scope: Scope): boolean =>
  of.kind === "name" && !boundTo(of.name, scope) && meaningOf(of.name, scope)?.kind === "namespace"

function shared(name: string, args: readonly Argument[], at: Span, { template }: Scope): Value {
  const call: FunctionCall = {
    at,
    deployment: template.deployment,
    work: template.shared.work,
    declared: declaredIn(template),
  }
  return callFunction(name, args, call)
}

function argumentOf(expression: Expression, scope: Scope): Argument {
  if (expression.kind === "parentheses") return argumentOf(expression.of, scope)
  if (expression.kind !== "lambda") return evaluate(expression, scope)
  const { parameters, body, span } = expression
  return {
    kind: "lambda",
    span,
    count: parameters.length,
    run: (args) =>
      evaluate(
        body,
        withBound(
          scope,
          parameters.flatMap(({ text }, i) => (args[i] ? [[text, args[i]] as const] : [])),
        ),
      ),
  }
}

/** It sees what it is given, and what its own file declares. */
function userCall({ declaration, scope: home }: Found, args: readonly Expression[], span: Span, scope: Scope): Value {
  if (declaration.kind !== "function")
    return { kind: "unknown", because: "it is no function", name: spelledAt(span), span }
  const bound = declaration.parameters.flatMap(({ name }, i) => {
    const given = args[i]
    return given ? [[name.text, evaluate(given, scope)] as const] : []
  })
  return seenFrom(evaluate(declaration.value, withBound(scopeIn(home.template), bound)), span, scope.template.shared)
}

/** `account.listKeys()`, `vault.getSecret('x')`, or a function of what is imported under one name. */
function methodOf(of: Expression, expression: Call, scope: Scope): Value {
  const { name, arguments: written, span } = expression
  const imported = of.kind === "name" ? importedFrom(of.name, name.text, scope) : undefined
  if (imported) return userCall(imported, written, span, scope)
  const args = written.map((each) => evaluate(each, scope))
  const resource = instanceAt(of, scope)
  if (resource && isListFunction(name.text))
    return shared(name.text, [idReference(resource, of.span), ...args], span, scope)
  const target = nameOf(evaluate(of, scope))
  const because = name.text === "getSecret" ? "it is kept in a key vault" : "it is known once it is deployed"
  return { kind: "unknown", because, name: `${target}.${name.text}(${args.map(nameOf).join(", ")})`, span }
}

type OwnFunction = (args: readonly Expression[], span: Span, scope: Scope) => Value

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions */
const ownFunctions: Readonly<Record<string, OwnFunction>> = {
  any: ([value], span, scope) => (value ? evaluate(value, scope) : { kind: "scalar", value: null, span }),
  nameof: ([value], span) => madeText(value ? lastName(value) : "", span),
  /** Of files of parameters: what is set where it is deployed, or the default. */
  readEnvironmentVariable: ([name, fallback], span, scope) =>
    fallback
      ? evaluate(fallback, scope)
      : {
          kind: "unknown",
          because: "it is a variable of where it is deployed from",
          name: `readEnvironmentVariable(${name ? nameOf(evaluate(name, scope)) : ""})`,
          span,
        },
  getSecret: (args, span, scope) => ({
    kind: "unknown",
    because: "it is kept in a key vault",
    name: `getSecret(${args.map((each) => nameOf(evaluate(each, scope))).join(", ")})`,
    span,
  }),
}

function lastName(expression: Expression): string {
  switch (expression.kind) {
    case "name":
      return expression.name
    case "property":
    case "child":
      return expression.name.text
    case "index":
    case "parentheses":
    case "sure":
      return lastName(expression.of)
    default:
      return ""
  }
}
