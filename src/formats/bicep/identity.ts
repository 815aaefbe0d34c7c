/** A resource to what it is called by: its names, the scope that it is deployed under, and its ID. */
import type { Span } from "../../model/source.ts"
import type { Text, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { type Deployment, deploymentAt, scopeOf } from "../arm/deployment.ts"
import { resourceIdIn } from "../arm/functions-resource.ts"
import { asText, joined, nameOf } from "../arm/pieces.ts"
import type { Expression, ObjectEntry } from "./ast.ts"
import { evaluate } from "./evaluate.ts"
import { instancesOf } from "./instances.ts"
import { instanceAt } from "./references.ts"
import type { Instance, Place, Template } from "./scope.ts"
import { plainText, spelledAt } from "./template.ts"

/** A property as it is written in the body; nothing of one that is spread into it. */
export function property({ body }: Pick<Instance, "body">, name: string): ObjectEntry | undefined {
  return body?.entries.findLast(
    (each): each is ObjectEntry => each.kind === "entry" && plainText(each.key)?.toLowerCase() === name.toLowerCase(),
  )
}

/** The resource that it lies in: in whose body it is declared, or that its `parent` names. */
export function parentOf(instance: Instance): Instance | undefined {
  const { place, scope } = instance
  if (place.outer) return instancesOf(place.outer, scope.template)[0]
  const written = property(instance, "parent")
  return written && instanceAt(written.value, scope)
}

/** As its author wrote it, which is what `.name` gives. */
export function ownName(instance: Instance): Value {
  const written = property(instance, "name")
  const { place, suffix, scope } = instance
  const name = `${place.address}${suffix}.name`
  const { known } = scope.template
  const before = known.get(name)
  if (before && before !== "open") return before
  const because = written ? "it is made of itself" : "it has no `name`"
  if (!written || before) return { kind: "unknown", because, name, span: place.declaration.name.span }
  known.set(name, "open")
  const made = evaluate(written.value, scope)
  known.set(name, made)
  return made
}

/** Those of what it lies in and its own, the outermost first. */
export function namesOf(instance: Instance, depth = 0): readonly Value[] {
  const parent = depth < deepestParent ? parentOf(instance) : undefined
  return [...(parent ? namesOf(parent, depth + 1) : []), ownName(instance)]
}
/** No type of Azure's lies so deep in others. */
const deepestParent = 20

/** With slashes between. */
export function fullName(instance: Instance): Text {
  const names = namesOf(instance)
  return joined(
    names.flatMap((name, i) => (i > 0 ? ["/", name] : [name])),
    names.at(-1)?.span ?? instance.place.declaration.name.span,
  )
}

/** A resource ID: as written, that of what it lies in, or that of the deployment. */
export function scopeOfResource(instance: Instance, depth = 0): Value {
  const written = property(instance, "scope")
  const { scope, place } = instance
  if (written) return asScope(written.value, instance)
  const parent = depth < deepestParent ? parentOf(instance) : undefined
  const at = place.declaration.name.span
  return parent ? scopeOfResource(parent, depth + 1) : scopeOf(scope.template.deployment, at)
}

/** A resource stands for its ID; so does what `resourceGroup('x')` and the like give. */
function asScope(expression: Expression, { scope }: Instance): Value {
  const of = instanceAt(expression, scope)
  if (of) return idReference(of, expression.span)
  const value = evaluate(expression, scope)
  const { deployment } = scope.template
  const there = value.kind === "dict" ? deploymentAt(value, deployment) : undefined
  return there ? scopeOf(there, expression.span) : value
}

export function idReference(instance: Instance, span: Span): Value {
  const { place, suffix } = instance
  return { kind: "reference", address: `${place.address}${suffix}`, attribute: "id", resolved: idOf(instance), span }
}

export function idOf(instance: Instance): Text {
  const { place, suffix, scope } = instance
  const { known } = scope.template
  const key = `id of ${place.address}${suffix}`
  const before = known.get(key)
  const at = place.declaration.name.span
  if (before === "open" || (before && before.kind !== "text"))
    return asText({ kind: "unknown", because: "it is made of itself", name: key, span: at })
  if (before) return before
  known.set(key, "open")
  const under = scopeOfResource(instance)
  const made = idUnder(asText(under.kind === "reference" && under.resolved ? under.resolved : under), instance, at)
  known.set(key, made)
  return made
}

function idUnder(under: Text, instance: Instance, at: Span): Text {
  const { type } = instance.place
  const root = literal(under) === "/" ? "" : under
  switch (type.toLowerCase()) {
    case "microsoft.resources/resourcegroups":
      return joined([root, "/resourceGroups/", fullName(instance)], at)
    case "microsoft.resources/subscriptions":
      return joined(["/subscriptions/", fullName(instance)], at)
    default:
      return resourceIdIn(under, type, namesOf(instance), at)
  }
}

/** The address of a resource of the template by its type and names: what `resourceId` asks. */
export function declaredIn(template: Template): (type: string, names: readonly Value[]) => string | undefined {
  return (type, names) => indexOf(template).get(keyOf(type, names))
}

const indexes = new WeakMap<Template, ReadonlyMap<string, string>>()

function indexOf(template: Template): ReadonlyMap<string, string> {
  const known = indexes.get(template)
  if (known) return known
  // While their names are worked out, none is found.
  indexes.set(template, new Map())
  const made = new Map<string, string>()
  for (const place of template.places) if (place.kind === "resource") addTo(made, place, template)
  indexes.set(template, made)
  return made
}

function addTo(index: Map<string, string>, place: Place, template: Template): void {
  for (const instance of instancesOf(place, template))
    index.set(keyOf(place.type, namesOf(instance)), `${place.address}${instance.suffix}`)
  for (const child of place.children.values()) addTo(index, child, template)
}

const keyOf = (type: string, names: readonly Value[]): string =>
  `${type.toLowerCase()} ${names.map((name) => literal(name) ?? nameOf(name)).join("/")}`

/** Where a module is deployed. */
export function deploymentOfModule(instance: Instance, fallback: Deployment["kind"]): Deployment {
  const { scope } = instance
  const { deployment } = scope.template
  const written = property(instance, "scope")
  const name = property(instance, "name")
  const own = { ...deployment, ...(name && { name: asText(evaluate(name.value, scope)) }) }
  if (!written) return own
  const value = asScope(written.value, instance)
  const found = deploymentAt(value, own)
  if (found) return found
  const at = written.value.span
  const hole = (attribute: string): Text =>
    asText({
      kind: "unknown",
      because: "it is known once it is deployed",
      name: `${value.kind === "dict" ? spelledAt(at) : nameOf(value)}.${attribute}`,
      span: at,
    })
  return {
    ...own,
    kind: fallback,
    ...(fallback === "resourceGroup" && { resourceGroup: hole("name") }),
    ...(fallback === "subscription" && { subscription: hole("subscriptionId") }),
    ...(fallback === "managementGroup" && { managementGroup: hole("name") }),
  }
}
