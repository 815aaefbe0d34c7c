/** A resource that is a stack to the stack that it calls, where its template is in the repository; and what that puts out. */
import type { Source, Span } from "../../model/source.ts"
import { spelled } from "../../model/text.ts"
import type { Entry, Value } from "../../model/value.ts"
import { entry, field, literal, through } from "../../model/value.ts"
import { evaluate } from "./evaluate.ts"
import { piecesOf } from "./pieces.ts"
import { chosen, placeOf } from "./places.ts"
import { complain, type Inputs, type Scope } from "./scope.ts"
import { isTemplate } from "./shape.ts"
import { stackOf } from "./stack.ts"

/** Stacks of one unit, and how deep they may call each other. */
const mostStacks = 500
const deepestCall = 20

/** Which property names the template. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html */
const templateProperty: Readonly<Record<string, string>> = {
  "AWS::CloudFormation::Stack": "TemplateURL",
  "AWS::Serverless::Application": "Location",
}

export const isStack = (type: string): boolean => Object.hasOwn(templateProperty, type)

/** What `where`, as it is evaluated, names among the files. */
export function fileNamed(scope: Scope, where: Value | undefined): Source | undefined {
  const pieces = where && piecesOf(where)
  const { files } = scope.shared
  const path = pieces && chosen(placeOf(scope.path, spelled(pieces)), (each) => files.has(each))
  return path === undefined ? undefined : files.get(path)
}

/** The stack that a resource calls; undefined where it calls none, or one that is not to be seen, which is told once. */
export function calledStack(scope: Scope, name: string): Scope | undefined {
  if (!scope.stacks.has(name)) {
    // A stack that hands itself what it puts out finds nothing while it is made.
    scope.stacks.set(name, undefined)
    const resource = scope.resources.get(name)
    scope.stacks.set(name, resource && call(scope, resource))
  }
  return scope.stacks.get(name)
}

function call(scope: Scope, { key, keySpan, value }: Entry): Scope | undefined {
  const type = literal(field(value, "Type")) ?? ""
  if (!isStack(type) || scope.shared.elsewhere.has(key)) return undefined
  const properties = field(value, "Properties")
  const named = entry(properties, templateProperty[type] ?? "")
  const at = named?.value.span ?? keySpan
  const unseen = `the template of \`${key}\` is not in the repository; only what it is given is judged`
  const { shared } = scope
  const file = fileNamed(scope, named && evaluate(scope, named.value))
  if (!file) return complain(scope, "unresolved", "warning", unseen, at)
  if (scope.callers.includes(file.path)) return complain(scope, "shape", "error", `\`${key}\` calls itself`, at)
  if (scope.callers.length > deepestCall || shared.work.stacks++ >= mostStacks)
    return complain(
      scope,
      "too-much-work",
      "error",
      "there are too many stacks in stacks; this one and others are not judged",
      at,
    )
  const read = shared.parse(file)
  for (const each of read.diagnostics) shared.diagnostics.push(each)
  const template = read.value.find(isTemplate)
  if (!template) return complain(scope, "unresolved", "warning", `\`${file.path}\` is no template`, at)
  const place = { path: file.path, prefix: `${scope.prefix}${key}/`, callers: scope.callers }
  return stackOf(template, place, inputsOf(scope, field(properties, "Parameters")), shared)
}

/** Each is worked out when it is asked for: stacks may hand each other what they make. */
function inputsOf(scope: Scope, given: Value | undefined): Inputs {
  const entries = given?.kind === "dict" ? given.entries : []
  return new Map(entries.map((each) => [each.key, () => evaluate(scope, each.value)]))
}

/** `Outputs.Name` of a stack that is called; undefined where the stack is not to be seen. */
export function outputOf(scope: Scope, stack: string, name: string, span: Span): Value | undefined {
  const called = calledStack(scope, stack)
  const declared = called?.outputs.get(name)
  if (!called || !declared) return undefined
  const key = `Outputs.${name}`
  if (!called.known.has(key)) {
    called.known.set(key, "open")
    const written = field(declared.value, "Value")
    called.known.set(key, written && evaluate(called, written))
  }
  const value = called.known.get(key)
  return value === undefined || value === "open" ? undefined : through(value, span)
}
