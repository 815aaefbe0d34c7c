/** A module where it is called to the template that it calls, where its file is in the repository; and what that puts out. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Deployed } from "../arm/template.ts"
import { directoryOf, isTrial } from "../paths.ts"
import type { Output } from "./ast.ts"
import { hangs } from "./deciders.ts"
import { evaluate } from "./evaluate.ts"
import { seenFrom } from "./hops.ts"
import { deploymentOfModule, property } from "./identity.ts"
import { jsonTemplate } from "./json-modules.ts"
import { hasDecorator, secret } from "./parameters.ts"
import { parsed } from "./parser.ts"
import { isElsewhere, pathFrom } from "./paths.ts"
import { complain, type Input, type Inputs, type Instance, scopeIn, type Template } from "./scope.ts"
import { plainText, targetOf, templateOf } from "./template.ts"

/** Modules of one unit, and how deep they may call each other. */
const mostModules = 2000
const deepestCall = 20

export function calledTemplate(instance: Instance): Template | undefined {
  const { called } = instance.scope.template
  if (!called.has(instance)) {
    // One that hands itself what it puts out finds nothing while it is made.
    called.set(instance, undefined)
    called.set(instance, call(instance))
  }
  return called.get(instance)
}

function call(instance: Instance): Template | undefined {
  const { place, scope, suffix } = instance
  const { source, shared, callers } = scope.template
  const at = place.declaration.kind === "module" ? place.declaration.path.span : place.declaration.span
  const name = place.declaration.name.text
  const path = isElsewhere(place.type) ? undefined : pathFrom(source.path, place.type)
  const file = path === undefined ? undefined : shared.files.get(path)
  // A test shows how a module is called, which is judged by itself.
  if (path !== undefined && isTrial(directoryOf(source.path), directoryOf(path))) return undefined
  if (file && !file.path.endsWith(".bicep") && jsonModule(instance)) return undefined
  if (!file?.path.endsWith(".bicep")) {
    const where =
      path === undefined
        ? `the files of module \`${name}\` are not in the repository`
        : `there is no module in \`${path}\``
    return complain(shared, "unresolved", "warning", `${where}; only what it is given is judged`, at)
  }
  if (callers.includes(file.path)) return complain(shared, "shape", "error", `module \`${name}\` calls itself`, at)
  if (callers.length > deepestCall || shared.modules.count++ >= mostModules) {
    const message = "there are too many modules in modules; this one and others are not judged"
    return complain(shared, "too-much-work", "error", message, at)
  }
  return templateOf(file, {
    prefix: `${place.address}${suffix}.`,
    inputs: inputsOf(instance),
    isCalled: true,
    deployment: deploymentOfModule(instance, targetOf(parsed(file).value).kind),
    callers,
    shared,
  })
}

export const jsonModule = (instance: Instance): Deployed | undefined => jsonTemplate(instance, inputsOf)

/** What it is given by its call. */
function inputsOf(instance: Instance): Inputs {
  const { scope } = instance
  const params = property(instance, "params")?.value
  if (params === undefined) return new Map()
  if (params.kind !== "object" || params.entries.some((each) => each.kind === "spread")) {
    const value = evaluate(params, scope)
    const entries = value.kind === "dict" ? value.entries : []
    return new Map(entries.map((each) => [each.key, { value: () => each.value, hangs: hangs(params, scope) }]))
  }
  return new Map(
    params.entries.flatMap((each): readonly (readonly [string, Input])[] => {
      const name = each.kind === "entry" ? plainText(each.key) : undefined
      if (name === undefined) return []
      const input: Input = {
        value: () => evaluate(each.value, scope),
        get hangs() {
          return hangs(each.value, scope)
        },
      }
      return [[name, input]]
    }),
  )
}

/** `outputs.name` of a module; undefined where its template is not to be seen. */
export function outputOf(instance: Instance, name: string, span: Span): Value | undefined {
  const template = calledTemplate(instance)
  const declared = template?.outputs.get(name)
  const { shared } = instance.scope.template
  const value = template && declared ? outputValue(declared, template) : jsonModule(instance)?.output(name)
  if (!value) return undefined
  const seen = seenFrom(value, span, shared)
  const { perhaps } = instance
  return perhaps === undefined ? seen : { ...seen, perhaps: seen.perhaps ?? perhaps }
}

export function outputValue({ name, value, decorators, span }: Output, template: Template): Value {
  const { known } = template
  const key = `output ${name.text}`
  const before = known.get(key)
  if (before === "open") return { kind: "unknown", because: "it is made of itself", name: key, span }
  if (before) return before
  known.set(key, "open")
  const found = evaluate(value, scopeIn(template))
  const made = hasDecorator({ decorators }, "secure") ? secret(found, name.text, template) : found
  known.set(key, made)
  return made
}
