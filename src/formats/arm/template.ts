/** A template to its resources and outputs, evaluated, and those of what it deploys. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import { type Span, textOf } from "../../model/source.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import { entry, field, items, literal } from "../../model/value.ts"
import { madeDict, madeText, wholeOf } from "../made.ts"
import { masked } from "../masked.ts"
import { bodyOf } from "./body.ts"
import { bounded } from "./bounds.ts"
import { decidersOf } from "./deciders.ts"
import { type Declaration, type Declared, declaredBy, isDeployment } from "./declared.ts"
import { type Deployment, deploymentTo, scopeOf } from "./deployment.ts"
import { evaluate } from "./evaluate.ts"
import { truthOf } from "./functions-logic.ts"
import { isLoop, loopEntry, withoutDefaults } from "./loops.ts"
import { parameterValue } from "./names.ts"
import { argumentsOf, calledBy, sourceOf } from "./nested.ts"
import { nameOf } from "./pieces.ts"
import { type Inputs, namedIn, type Scope, type Shared } from "./scope.ts"
import { kindOf } from "./shape.ts"
import { userFunctions } from "./user-functions.ts"

/** A template by itself. */
export function templateResources(
  template: Dict,
  path: string,
  inputs: Inputs,
  shared: Shared,
): Read<readonly Resource[]> {
  const deployment = deploymentTo(kindOf(template), { ...template.span, end: template.span.start })
  const place = { path, prefix: "", isCalled: false, callers: [path], deployment, target: deployment, inputs, shared }
  const resources = resourcesOf(opened(template, scopeOfTemplate(template, place), undefined))
  return { value: masked(resources, shared.secrets), diagnostics: shared.diagnostics }
}

/** A template that a module in another language deploys. */
export interface Deployed {
  resources(): readonly Resource[]
  output(name: string): Value | undefined
}

export function deployed(template: Dict, place: Place): Deployed {
  const made = opened(template, scopeOfTemplate(template, place), undefined)
  const outputs = namedIn(field(template, "outputs"))
  return {
    resources: () => resourcesOf(made),
    output: (name) => {
      const declared = outputs.get(name.toLowerCase())
      return declared && outputValue(made.scope, declared.value)
    },
  }
}

export type Place = Pick<
  Scope,
  "path" | "prefix" | "isCalled" | "callers" | "deployment" | "target" | "inputs" | "shared"
>

function scopeOfTemplate(template: Dict, place: Place): Scope {
  const variables = namedIn(field(template, "variables"))
  const loops = items(variables.get("copy")?.value).filter(isLoop).map(loopOf)
  return {
    ...place,
    parameters: namedIn(field(template, "parameters")),
    variables: new Map([...variables, ...loops]),
    loopVariables: new Set(loops.map(([name]) => name)),
    functions: userFunctions(template),
    declared: { current: undefined },
    known: new Map(),
    loops: new Map(),
    locals: new Map(),
  }
}

const loopOf = (loop: Value): readonly [string, Entry] => {
  const key = literal(field(loop, "name")) ?? ""
  return [key.toLowerCase(), { key, keySpan: loop.span, value: loop }]
}

interface Opened {
  readonly template: Dict
  readonly scope: Scope
}

function opened(template: Dict, scope: Scope, outer: Declared | undefined): Opened {
  // What is secret stands in the text whether or not anything asks for it.
  for (const { key, keySpan, value } of scope.parameters.values())
    if (literal(field(value, "type"))?.toLowerCase().startsWith("secure"))
      parameterValue(scope, madeText(key, keySpan), keySpan, evaluate)
  scope.declared.current = declaredBy(scope, field(template, "resources"), outer, putOut)
  return { template, scope }
}

const known = new WeakMap<Declaration, Opened | "unseen">()

/** The template that a deployment deploys; undefined where it is not seen. */
function within(declaration: Declaration): Opened | undefined {
  const before = known.get(declaration)
  if (before) return before === "unseen" ? undefined : before
  // A deployment that hands itself what it puts out finds nothing while it is opened.
  known.set(declaration, "unseen")
  const called = calledBy(declaration)
  if (!called) return undefined
  const { scope: outer } = declaration
  const { path, callers, inputs, target, template } = called
  const prefix = `${declaration.address}.`
  const scope: Scope = called.isOuter
    ? { ...outer, prefix, target, declared: { current: undefined } }
    : scopeOfTemplate(template, {
        path,
        prefix,
        isCalled: true,
        callers,
        deployment: target,
        target,
        inputs,
        shared: outer.shared,
      })
  const isBeside = called.isOuter || isSame(target, outer.target)
  const made = opened(template, scope, isBeside ? outer.declared.current : undefined)
  known.set(declaration, made)
  return made
}

const isSame = (one: Deployment, other: Deployment): boolean =>
  nameOf(scopeOf(one, one.name.span)) === nameOf(scopeOf(other, other.name.span))

/** `{ name: { type, value } }` of what a deployment puts out. */
function putOut(declaration: Declaration): Value | undefined {
  const found = within(declaration)
  if (!found) return undefined
  const { scope, template } = found
  const key = `outputs ${scope.prefix}`
  const before = scope.known.get(key)
  if (before) return before === "open" ? undefined : before
  scope.known.set(key, "open")
  const outputs = field(template, "outputs")
  const entries = outputs?.kind === "dict" ? outputs.entries : []
  const value: Dict = {
    kind: "dict",
    entries: entries.map((each) => ({
      ...each,
      value: madeDict({ value: outputValue(scope, each.value) }, each.value.span),
    })),
    span: outputs?.span ?? template.span,
  }
  const made = bounded(value, scope.shared.work, value.span)
  scope.known.set(key, made)
  return made
}

function outputValue(scope: Scope, output: Value): Value | undefined {
  const loop = entry(output, "copy")
  if (loop) return loopEntry(scope, loop.value, loop.keySpan, evaluate).value
  const written = field(output, "value")
  return written && evaluate(scope, written)
}

function resourcesOf({ template, scope }: Opened): readonly Resource[] {
  const declared = scope.declared.current?.all ?? []
  const outputs = field(template, "outputs")
  return [
    ...declared.flatMap((each) =>
      guarded(each.scope, each.element, each.span, (inner) => madeOf({ ...each, scope: inner })),
    ),
    ...(outputs?.kind === "dict" ? outputs.entries : []).flatMap((each) =>
      guarded(scope, each.value, wholeOf(each), (inner) => [outputOf(inner, each)]),
    ),
  ]
}

/** What is put out can be read by whoever reads the deployments. */
function outputOf(scope: Scope, each: Entry): Resource {
  const value = outputValue(scope, each.value)
  const body = madeDict({ type: field(each.value, "type"), value }, each.value.span)
  return { address: `${scope.prefix}output.${each.key}`, type: "output", body, span: wholeOf(each) }
}

function madeOf(declaration: Declaration): readonly Resource[] {
  const { address, type, element, perhaps, span } = declaration
  const sure = (made: readonly Resource[]): readonly Resource[] =>
    perhaps === undefined ? made : made.map((each) => ({ perhaps, ...each }))
  const existing = field(element, "existing")
  if (!isDeployment(type)) {
    const isThere = existing?.kind === "scalar" && existing.value === true
    return sure([{ address, type: isThere ? `existing:${type}` : type, body: bodyOf(declaration), span }])
  }
  const inner = within(declaration)
  return sure(inner ? resourcesOf(inner) : [unseen(declaration)])
}

/** Of a template that is not seen, what it is given. */
function unseen(declaration: Declaration): Resource {
  const { address, element, span } = declaration
  const source = sourceOf(declaration)
  const at = field(field(element, "properties"), "templateLink")?.span ?? element.span
  const own: readonly Entry[] = source ? [{ key: "source", keySpan: at, value: source }] : []
  const body: Dict = { ...element, entries: [...argumentsOf(declaration), ...own] }
  return { address, type: "module", body, span }
}

/** An expression without what marks it as one. */
const writtenAt = (span: Span): string =>
  textOf(span)
    .replace(/^"\[?|\]?"$/g, "")
    .slice(0, 200)

/** What a condition says of what it guards. What only a default switches off is there perhaps: whoever deploys it may switch it on. */
function guarded(
  scope: Scope,
  element: Value,
  span: Span,
  make: (inner: Scope) => readonly Resource[],
): readonly Resource[] {
  const loop = field(element, "copy")
  const condition = field(element, "condition")
  const deciders = [condition, loop && field(loop, "count")].flatMap((each) => (each ? [decidersOf(scope, each)] : []))
  const value = condition && evaluate(scope, condition)
  const holds = value ? truthOf(value) : "yes"
  const isDefault = condition !== undefined && (deciders[0]?.isDefault ?? false)
  if (holds === "no" && !isDefault) return []
  const because =
    holds === "yes"
      ? undefined
      : holds === "no"
        ? `a default switches it off: \`${condition ? writtenAt(condition.span) : ""}\``
        : `\`${nameOf(value as Value)}\` is not known`
  const given = deciders.flatMap(({ spans }) => spans)
  // Whoever switches it on says what its default does not.
  const inner = holds === "no" ? withoutDefaults(scope, deciders[0]?.defaults ?? new Set()) : scope
  return make(inner).map((each) => ({
    ...each,
    ...(given.length > 0 && { given: [...(each.given ?? []), ...given] }),
    ...(because !== undefined && each.perhaps === undefined && { perhaps: because }),
    span: each.span ?? span,
  }))
}
