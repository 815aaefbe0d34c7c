/** A CloudFormation template to its resources, their properties evaluated, and those of the stacks that it calls. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"
import { masked } from "../masked.ts"
import { conditionHolds } from "./conditions.ts"
import { evaluate, notKnown } from "./evaluate.ts"
import { calledStack, isStack } from "./nested.ts"
import { complain, type Inputs, type Scope, type Shared, sharedBy } from "./scope.ts"
import { stackOf } from "./stack.ts"
import { STACK_SET, withTemplate } from "./stack-sets.ts"

/**
 * A template by itself; `elsewhere` are names of stacks that it calls and that somebody else reads, `names` what references
 * to its resources are to say.
 */
export function templateResources(
  template: Value,
  elsewhere?: ReadonlySet<string>,
  names?: Scope["names"],
): Read<readonly Resource[]> {
  const shared = sharedBy([], () => ({ value: [], diagnostics: [] }), elsewhere)
  return stackResources(template, template.span.source.path, new Map(), shared, names)
}

export function stackResources(
  template: Value,
  path: string,
  inputs: Inputs,
  shared: Shared,
  names?: Scope["names"],
): Read<readonly Resource[]> {
  const resources = resourcesOf(stackOf(template, { path, prefix: "", callers: [], names }, inputs, shared))
  return { value: masked(resources, shared.secrets), diagnostics: shared.diagnostics }
}

function resourcesOf(scope: Scope): readonly Resource[] {
  return [...scope.resources.values()].flatMap((each) => {
    const resource = resourceOf(scope, each)
    return resource ? [resource, ...called(scope, each, resource)] : []
  })
}

/** What a stack makes is there as surely as the stack is. */
function called(scope: Scope, { key }: Entry, { type, perhaps }: Resource): readonly Resource[] {
  const stack = isStack(type) ? calledStack(scope, key) : undefined
  if (!stack) return []
  const resources = resourcesOf(stack)
  return perhaps === undefined ? resources : resources.map((each) => ({ ...each, perhaps: each.perhaps ?? perhaps }))
}

function resourceOf(scope: Scope, each: Entry): Resource | undefined {
  const { key, keySpan, value } = each
  const type = literal(field(value, "Type"))
  if (key === "Fn::Transform") return undefined
  if (value.kind !== "dict" || type === undefined) {
    const lacks = value.kind === "dict" ? "has no `Type`" : "is no mapping"
    return complain(scope, "shape", "error", `resource \`${key}\` ${lacks}`, keySpan)
  }
  if (type.endsWith("::MODULE"))
    complain(
      scope,
      "unresolved",
      "warning",
      `the resources of module \`${key}\` are not seen; only what it is given is judged`,
      keySpan,
    )
  const condition = literal(field(value, "Condition"))
  const holds = condition === undefined ? "yes" : conditionHolds(scope, condition)
  if (holds === "no") return undefined
  const span =
    keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan
  const resource = { address: `${scope.prefix}${key}`, type, body: bodyOf(scope, value), span }
  const perhaps = value.perhaps ?? (holds === "maybe" ? notKnown(condition ?? "") : undefined)
  return perhaps === undefined ? resource : { ...resource, perhaps }
}

function bodyOf(scope: Scope, value: Dict): Dict {
  const isSet = literal(field(value, "Type")) === STACK_SET
  const entries = value.entries.flatMap((each) => {
    if (each.key !== "Properties") return [each]
    const now = evaluate(scope, each.value)
    if (!now) return []
    return [{ ...each, value: isSet && now.kind === "dict" ? withTemplate(scope, now) : now }]
  })
  return { ...value, entries }
}
