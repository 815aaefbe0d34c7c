/** Names with what is picked out of them to what they refer to: parameters, variables, resources, modules, and bound names. */
import type { Span } from "../../model/source.ts"
import type { Reference, Value } from "../../model/value.ts"
import { accessed } from "../arm/access.ts"
import { isAbsent } from "../arm/functions-logic.ts"
import { nameOf } from "../arm/pieces.ts"
import { madeText } from "../made.ts"
import type { Expression, Name, ObjectExpression, Variable } from "./ast.ts"
import { evaluate } from "./evaluate.ts"
import { seenFrom } from "./hops.ts"
import { idOf, ownName } from "./identity.ts"
import { exported, declaredIn as importedFrom } from "./imports.ts"
import { instancesOf, unconditioned } from "./instances.ts"
import { outputOf } from "./modules.ts"
import { parameterValue } from "./parameters.ts"
import {
  boundTo,
  type Instance,
  type Meaning,
  meaningOf,
  type Place,
  type Scope,
  scopeIn,
  type Template,
} from "./scope.ts"
import { plainText, spelledAt } from "./template.ts"

/** `a.b[c]::d` as its root and the steps that lead on from it. */
type Step = Extract<Expression, { kind: "property" | "index" | "child" }>

function unwind(expression: Expression): { readonly root: Expression; readonly steps: readonly Step[] } {
  const steps: Step[] = []
  let root = expression
  for (;;) {
    if (root.kind === "property" || root.kind === "index" || root.kind === "child") steps.push(root)
    else if (root.kind !== "parentheses" && root.kind !== "sure") return { root, steps: steps.reverse() }
    root = root.of
  }
}

export function reached(expression: Expression, scope: Scope): Value {
  const { root, steps } = unwind(expression)
  if (root.kind !== "name") return onward(evaluate(root, scope), steps, scope)
  const bound = boundTo(root.name, scope)
  if (bound) return onward(seenFrom(bound, root.span, scope.template.shared), steps, scope)
  const meaning = meaningOf(root.name, scope)
  if (meaning?.kind === "resource" || meaning?.kind === "module") return fromPlace(meaning, steps, expression, scope)
  const [first, ...rest] = steps
  if (meaning?.kind === "imported" && meaning.name === undefined && first?.kind === "property") {
    const found = importedFrom(root.name, first.name.text, scope)
    const value =
      found?.declaration.kind === "variable" ? variableValue(found.declaration, first.span, found.scope) : undefined
    return onward(value ?? unseen(first.span, "it is imported from a file that is not in the repository"), rest, scope)
  }
  return onward(named(root.name, meaning, root.span, scope), steps, scope)
}

const unseen = (span: Span, because: string): Value => ({ kind: "unknown", because, name: spelledAt(span), span })

function named(name: string, meaning: Meaning | undefined, span: Span, scope: Scope): Value {
  switch (meaning?.kind) {
    case "parameter":
      return parameterValue(meaning, span, scope)
    case "variable":
      return variableValue(meaning, span, scope)
    case "imported": {
      const found = meaning.name === undefined ? undefined : exported(meaning, meaning.name, scope)
      if (found?.declaration.kind === "variable") return variableValue(found.declaration, span, found.scope)
      return unseen(span, "it is imported from a file that is not in the repository")
    }
    case undefined:
      return unseen(span, `\`${name}\` is not declared here`)
    default:
      return unseen(span, `\`${name}\` is no value`)
  }
}

function variableValue({ name, value: expression }: Variable, span: Span, { template }: Scope): Value {
  const { known } = template
  const before = known.get(name.text)
  if (before === "open") return unseen(span, `variable \`${name.text}\` is made of itself`)
  if (before) return seenFrom(before, span, template.shared)
  known.set(name.text, "open")
  const made = evaluate(expression, scopeIn(template))
  known.set(name.text, made)
  return seenFrom(made, span, template.shared)
}

function onward(value: Value, steps: readonly Step[], scope: Scope): Value {
  return steps.reduce((found, step) => follow(found, step, scope), value)
}

function follow(value: Value, step: Step, scope: Scope): Value {
  const { span } = step
  if (step.kind === "child") return unseen(span, "nothing is declared in it")
  const key = step.kind === "property" ? textKey(step.name) : evaluate(step.key, scope)
  const found = accessed(value, step.kind === "index" && step.fromEnd ? fromEnd(value, key) : key, span)
  return step.safe && (isAbsent(value) || isAbsent(found)) ? { kind: "scalar", value: null, span } : found
}

const textKey = ({ text, span }: Name): Value => ({ kind: "text", pieces: [{ kind: "literal", text, span }], span })

function fromEnd(value: Value, key: Value): Value {
  const isOpen = value.kind !== "list" || value.items.some((item) => item.many || item.perhaps !== undefined)
  if (isOpen || key.kind !== "scalar" || typeof key.value !== "number")
    return { kind: "unknown", because: "how many there are is not known", name: `^${nameOf(key)}`, span: key.span }
  return { ...key, value: value.items.length - key.value }
}

/** Down to a child, or to a round of a loop, and what of it is asked. */
function fromPlace(first: Place, steps: readonly Step[], expression: Expression, scope: Scope): Value {
  const { place, picked, rest } = descended(first, steps)
  if (!place) return unseen(expression.span, "nothing of that name is declared in it")
  const { template } = scope
  const all = instancesOf(place, template)
  const chosen = chosenFrom(all, picked, scope)
  const [only] = chosen
  const isLoop = place.declaration.value.kind === "for"
  const of = (instance: Instance | undefined) => reachedIn(place, instance, rest, expression, scope)
  // What is not there is still called by its name.
  if (!only) return of(isLoop ? undefined : unconditioned(place, template))
  const isOne = chosen.length === 1 && (picked !== undefined || !isLoop || only.suffix === "")
  if (isOne && (picked !== undefined || !isLoop)) return of(only)
  const references = chosen.map((instance): Value => {
    const made = reachedIn(place, instance, [], expression, scope)
    const { perhaps, suffix } = instance
    return {
      ...made,
      ...(isLoop && suffix === "" && { many: true as const }),
      ...(perhaps !== undefined && { perhaps }),
    }
  })
  const list: Value = { kind: "list", items: references, span: expression.span }
  return onward(picked ? accessed(list, evaluate(picked.key, scope), picked.span) : list, rest, scope)
}

interface Descent {
  readonly place: Place | undefined
  readonly picked?: Extract<Step, { kind: "index" }>
  readonly rest: readonly Step[]
}

function descended(first: Place, steps: readonly Step[]): Descent {
  let place: Place | undefined = first
  let at = 0
  for (; place && steps[at]?.kind === "child"; at++) {
    const step = steps[at] as Extract<Step, { kind: "child" }>
    place = place.children.get(step.name.text)
  }
  const next = steps[at]
  return next?.kind === "index" && place?.declaration.value.kind === "for"
    ? { place, picked: next, rest: steps.slice(at + 1) }
    : { place, rest: steps.slice(at) }
}

function chosenFrom(all: readonly Instance[], picked: Descent["picked"], scope: Scope): readonly Instance[] {
  if (!picked || all.length < 2) return all
  const key = evaluate(picked.key, scope)
  const index = key.kind === "scalar" && typeof key.value === "number" ? key.value : undefined
  return index === undefined ? all : all.filter((each) => each.index === index)
}

/** The resource that an expression names as a whole; undefined where it names none, or one of several. */
export function instanceAt(expression: Expression, scope: Scope): Instance | undefined {
  const { root, steps } = unwind(expression)
  const meaning = root.kind === "name" && !boundTo(root.name, scope) ? meaningOf(root.name, scope) : undefined
  if (meaning?.kind !== "resource") return undefined
  const { place, picked, rest } = descended(meaning, steps)
  if (!place || rest.length > 0) return undefined
  const all = instancesOf(place, scope.template)
  if (all.length === 0 && place.declaration.value.kind !== "for") return unconditioned(place, scope.template)
  const chosen = picked ? chosenFrom(all, picked, scope) : all
  return chosen.length === 1 ? chosen[0] : undefined
}

function reachedIn(
  place: Place,
  instance: Instance | undefined,
  steps: readonly Step[],
  { span }: Expression,
  scope: Scope,
): Value {
  const address = `${place.address}${instance?.suffix ?? ""}`
  const path = leadingNames(steps)
  const rest = steps.slice(path.length)
  if (place.kind === "module" && path[0] === "outputs" && path[1] !== undefined) {
    const made = instance && outputOf(instance, path[1], span)
    if (made) return onward(made, steps.slice(2), scope)
  }
  const base: Reference = { kind: "reference", address, attribute: path.join("."), span }
  const resolved = instance && attributeOf(instance, path)
  return onward(resolved ? { ...base, resolved } : base, rest, scope)
}

/** The names of properties up to the first step that is none. */
function leadingNames(steps: readonly Step[]): readonly string[] {
  const end = steps.findIndex((step) => step.kind !== "property")
  return (end < 0 ? steps : steps.slice(0, end)).map((step) => (step as Extract<Step, { kind: "property" }>).name.text)
}

/** What the declaration itself says that a property is. */
function attributeOf(instance: Instance, path: readonly string[]): Value | undefined {
  const { place, scope, body, suffix } = instance
  const [first, ...more] = path
  if (first === undefined) return undefined
  if (more.length === 0 && place.kind === "resource") {
    if (first === "id") return idOf(instance)
    if (first === "name") return ownName(instance)
    const { span } = place.declaration.name
    if (first === "type") return madeText(place.type, span)
    if (first === "apiVersion") return madeText(place.apiVersion ?? "", span)
  }
  const expression = body && within(body, path)
  if (!expression) return undefined
  return once(scope.template, `${place.address}${suffix}.${path.join(".")}`, () => evaluate(expression, scope))
}

function within(body: ObjectExpression, [first, ...rest]: readonly string[]): Expression | undefined {
  const entry = body.entries.findLast((each) => each.kind === "entry" && plainText(each.key) === first)
  if (entry?.kind !== "entry") return undefined
  if (rest.length === 0) return entry.value
  return entry.value.kind === "object" ? within(entry.value, rest) : undefined
}

/** What is not known yet is known by the reference alone; so is what asks for itself. */
function once({ known }: Template, key: string, make: () => Value): Value | undefined {
  if (known.has(key)) {
    const before = known.get(key)
    return before === "open" ? undefined : before
  }
  known.set(key, "open")
  const made = make()
  const value = made.kind === "unknown" ? undefined : made
  known.set(key, value)
  return value
}
