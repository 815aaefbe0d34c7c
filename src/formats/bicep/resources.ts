/** A template to its resources, and those of the modules that it calls, as Azure's readers want them. */
import type { Resource } from "../../model/resource.ts"
import { type Source, textOf } from "../../model/source.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import { madeDict, madeText } from "../made.ts"
import type { Output } from "./ast.ts"
import { evaluate } from "./evaluate.ts"
import { fullName, idReference, parentOf, property, scopeOfResource } from "./identity.ts"
import { instancesOf } from "./instances.ts"
import { calledTemplate, jsonModule, outputValue } from "./modules.ts"
import { templateNamed } from "./parameter-files.ts"
import { parameterValue } from "./parameters.ts"
import { type Inputs, type Instance, type Place, scopeIn, type Template } from "./scope.ts"

/** What a template that is called has from its call: whether it is there, and what decides that. */
type From = Pick<Instance, "given" | "perhaps">

export function resourcesOf(template: Template, from: From = { given: [] }): readonly Resource[] {
  // What may not be told is masked wherever it stands, whether or not anybody asks for it.
  for (const each of template.names.values())
    if (each.kind === "parameter") parameterValue(each, each.name.span, scopeIn(template))
  return [
    ...template.places.flatMap((place) => resourcesAt(place, template, from)),
    ...[...template.outputs.values()].map((output) => outputResource(output, template, from)),
  ]
}

/** What is put out can be read by whoever reads the deployments. */
function outputResource(output: Output, template: Template, { given, perhaps }: From): Resource {
  const { name, type, span } = output
  const value = outputValue(output, template)
  const typed = madeText(textOf(type.span), type.span)
  return {
    address: `${template.prefix}output.${name.text}`,
    type: "output",
    body: madeDict({ type: typed, value }, span),
    span,
    ...(given.length > 0 && { given }),
    ...(perhaps !== undefined && { perhaps }),
  }
}

/** A file of parameters whose template lies in a registry: a module that is given them. */
export function registryTemplate(file: Source, inputs: Inputs): readonly Resource[] {
  const written = templateNamed(file)?.written
  if (written === undefined) return []
  const span = { source: file, start: 0, end: file.text.length }
  const given = Object.fromEntries([...inputs].map(([name, input]) => [name, input.value()]))
  const body = madeDict({ ...given, source: madeText(written, span) }, span)
  return [{ address: "using", type: "module", body, span }]
}

function resourcesAt(place: Place, template: Template, from: From): readonly Resource[] {
  const all = instancesOf(place, template)
  const own = all.flatMap((instance): readonly Resource[] => {
    const perhaps = instance.perhaps ?? from.perhaps
    const here = { given: [...instance.given, ...from.given], ...(perhaps !== undefined && { perhaps }) }
    const called = place.kind === "module" ? calledTemplate(instance) : undefined
    if (called) return resourcesOf(called, here)
    const json = place.kind === "module" ? jsonModule(instance) : undefined
    return json ? json.resources().map((each) => withDoubt(each, here)) : [resourceOf(instance, here)]
  })
  return [...own, ...[...place.children.values()].flatMap((child) => resourcesAt(child, template, from))]
}

const withDoubt = (resource: Resource, { given, perhaps }: From): Resource => ({
  ...resource,
  ...(given.length > 0 && { given: [...(resource.given ?? []), ...given] }),
  ...(perhaps !== undefined && { perhaps: resource.perhaps ?? perhaps }),
})

function resourceOf(instance: Instance, { given, perhaps }: From): Resource {
  const { place, suffix } = instance
  const { declaration, type } = place
  const isExisting = declaration.kind === "resource" && declaration.existing
  return {
    address: `${place.address}${suffix}`,
    type: place.kind === "module" ? "module" : isExisting ? `existing:${type}` : type,
    body: place.kind === "module" ? moduleBody(instance) : resourceBody(instance),
    span: declaration.span,
    ...(given.length > 0 && { given }),
    ...(perhaps !== undefined && { perhaps }),
  }
}

/** Properties that are about the deployment, or are written in full below. */
const apart = new Set(["dependson", "name", "scope", "parent"])

function resourceBody(instance: Instance): Dict {
  const { place, scope, body } = instance
  const { declaration } = place
  const span = body?.span ?? declaration.span
  const made = body && evaluate(body, scope)
  const entries = (made?.kind === "dict" ? made.entries : []).filter(({ key }) => !apart.has(key.toLowerCase()))
  const entry = (key: string, value: Value): Entry => ({
    key,
    keySpan: property(instance, key)?.key.span ?? declaration.name.span,
    value,
  })
  const parent = parentOf(instance)
  const at = property(instance, "parent")?.value.span ?? declaration.name.span
  return {
    kind: "dict",
    entries: [
      ...(property(instance, "name") ? [entry("name", fullName(instance))] : []),
      ...(parent ? [entry("parent", { ...idReference(parent, at) })] : []),
      ...entries,
      ...(place.apiVersion === undefined ? [] : [entry("apiVersion", versionOf(instance, place.apiVersion))]),
      entry("scope", scopeOfResource(instance)),
    ],
    span,
  }
}

/** Where it is written; of one that has it from what it is declared in, all of its type. */
function versionOf({ place: { declaration } }: Instance, version: string): Value {
  const { span: whole } = declaration.kind === "resource" ? declaration.type : declaration
  const own = { ...whole, start: whole.end - 1 - version.length, end: whole.end - 1 }
  return madeText(version, textOf(own) === version ? own : whole)
}

/** What it is given, and where it comes from. */
function moduleBody(instance: Instance): Dict {
  const { place, scope } = instance
  const { declaration } = place
  const params = property(instance, "params")
  const given = params && evaluate(params.value, scope)
  const source = declaration.kind === "module" ? evaluate(declaration.path, scope) : undefined
  const entries = given?.kind === "dict" ? given.entries : []
  const keySpan = declaration.name.span
  const has = (key: string): boolean => entries.some((each) => each.key === key)
  return {
    kind: "dict",
    entries: [
      ...entries,
      ...(source ? [{ key: "source", keySpan, value: source }] : []),
      ...(has("scope") ? [] : [{ key: "scope", keySpan, value: scopeOfResource(instance) }]),
    ],
    span: params?.value.span ?? instance.body?.span ?? declaration.span,
  }
}
