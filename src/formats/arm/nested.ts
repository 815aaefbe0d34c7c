/** A deployment inside a template to the template that it deploys, in the same file or in another one of the repository. */
import { spelled } from "../../model/text.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import { entry, field, literal } from "../../model/value.ts"
import { chosen, placeOf } from "../cloudformation/places.ts"
import type { Declaration } from "./declared.ts"
import { type Deployment, deploymentAt, type ScopeKind } from "./deployment.ts"
import { evaluate } from "./evaluate.ts"
import { asText } from "./pieces.ts"
import { complain, type Input, type Inputs, type Scope } from "./scope.ts"
import { kindOf } from "./shape.ts"

/** Deployments of one unit, and how deep they may lie in each other. */
const mostTemplates = 500
const deepestCall = 20

export interface Called {
  readonly template: Dict
  readonly path: string
  readonly callers: readonly string[]
  readonly inputs: Inputs
  readonly target: Deployment
  /** Set for one whose expressions mean what they mean to its caller. */
  readonly isOuter: boolean
}

/** Undefined where the template is not to be seen, which is told. */
export function calledBy(declaration: Declaration): Called | undefined {
  const { scope, element } = declaration
  const { work } = scope.shared
  const properties = field(element, "properties")
  if (scope.prefix.split("module.").length > deepestCall || work.templates++ >= mostTemplates) {
    const message = "there are too many deployments in deployments; this one and others are not judged"
    complain(scope.shared, "too-much-work", "error", message, declaration.span)
    return undefined
  }
  const inline = field(properties, "template")
  const inputs = inputsOf(scope, field(properties, "parameters"))
  if (inline?.kind === "dict") {
    const isInner = literal(field(field(properties, "expressionEvaluationOptions"), "scope"))?.toLowerCase() === "inner"
    const target = targetOf(declaration, kindOf(inline))
    return { template: inline, path: scope.path, callers: scope.callers, inputs, target, isOuter: !isInner }
  }
  const linked = linkedFile(declaration)
  if (!linked) return undefined
  const target = targetOf(declaration, kindOf(linked.template))
  return { ...linked, inputs, target, isOuter: false }
}

function linkedFile(declaration: Declaration): Pick<Called, "template" | "path" | "callers"> | undefined {
  const { scope } = declaration
  const link = field(field(declaration.element, "properties"), "templateLink")
  const at = link?.span ?? declaration.span
  const written = sourceOf(declaration)
  const path = written && pathOf(scope, spelled(asText(written).pieces))
  const file = path === undefined ? undefined : scope.shared.files.get(path)
  if (!file) {
    const message = `the template of \`${spelled(declaration.name.pieces)}\` is not in the repository; only what it is given is judged`
    complain(scope.shared, "unresolved", "warning", message, at)
    return undefined
  }
  if (scope.callers.includes(file.path)) {
    complain(scope.shared, "shape", "error", `\`${spelled(declaration.name.pieces)}\` deploys itself`, at)
    return undefined
  }
  const read = scope.shared.parse(file)
  for (const each of read.diagnostics) scope.shared.diagnostics.push(each)
  if (read.value?.kind !== "dict") return undefined
  return { template: read.value, path: file.path, callers: [...scope.callers, file.path] }
}

/** What a linked template is named by: a URI, a path beside this template, or the ID of a template spec. */
export function sourceOf({ scope, element }: Declaration): Value | undefined {
  const link = field(field(element, "properties"), "templateLink")
  const written = field(link, "relativePath") ?? field(link, "uri") ?? field(link, "id")
  return written && evaluate(scope, written)
}

/** What follows the name of a file in a URI is a token. */
function pathOf(scope: Scope, written: string): string | undefined {
  const plain = written.replace(/(\.jsonc?)(?:\?.*|\$\{.*)$/i, "$1")
  return chosen(placeOf(scope.path, plain), (each) => scope.shared.files.has(each))
}

/** Where it deploys to: what its `scope`, `subscriptionId` and `resourceGroup` say, else where its caller does. */
function targetOf({ scope, element }: Declaration, kind: ScopeKind): Deployment {
  const given = (key: string): Value | undefined => {
    const written = field(element, key)
    return written && evaluate(scope, written)
  }
  const [subscription, group, place] = [given("subscriptionId"), given("resourceGroup"), given("scope")]
  const there = place && deploymentAt(place, scope.target)
  const target: Deployment = {
    ...(there ?? scope.target),
    ...(subscription && { subscription: asText(subscription) }),
    ...(group && { resourceGroup: asText(group) }),
    name: asText(given("name") ?? scope.target.name),
  }
  if (group) return { ...target, kind: "resourceGroup" }
  if (there) return target
  // The schema of what is inside tells, where nothing else does: only a wider place than the caller's can be meant.
  return { ...target, kind: subscription && kind === "resourceGroup" ? "subscription" : wider(kind, scope.target.kind) }
}

const order: readonly ScopeKind[] = ["resourceGroup", "subscription", "managementGroup", "tenant"]
const wider = (one: ScopeKind, other: ScopeKind): ScopeKind => (order.indexOf(one) > order.indexOf(other) ? one : other)

/** Each is worked out when it is asked for. A secret in a key vault stays one. */
function inputsOf(scope: Scope, given: Value | undefined): Inputs {
  const entries = given?.kind === "dict" ? given.entries : []
  return new Map(entries.map((each) => [each.key.toLowerCase(), inputOf(scope, each)]))
}

function inputOf(scope: Scope, { key, value: given }: Entry): Input {
  const written = entry(given, "value")?.value
  if (written) return { value: () => evaluate(scope, written), from: { scope, written } }
  return { value: () => keptElsewhere(key, given) }
}

/** `{ "reference": { "keyVault": …, "secretName": … } }` */
export function keptElsewhere(key: string, given: Value): Value | undefined {
  const reference = field(given, "reference")
  if (!reference) return undefined
  const secret = literal(field(reference, "secretName")) ?? key
  return {
    kind: "unknown",
    because: "it is read from a key vault",
    name: `getSecret('${secret}')`,
    span: reference.span,
  }
}

/** What a template that is not seen is given, as the body of a module. */
export function argumentsOf(declaration: Declaration): readonly Entry[] {
  const { scope, element } = declaration
  const given = field(field(element, "properties"), "parameters")
  const entries = given?.kind === "dict" ? given.entries : []
  return entries.map((each) => ({ ...each, value: inputOf(scope, each).value() ?? each.value }))
}
