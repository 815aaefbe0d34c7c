/** `AWS::Include`: a file of the repository that stands where the transform is. Other transforms make something unknown. */
import type { Entry, Value } from "../../model/value.ts"
import { field, literal, through } from "../../model/value.ts"
import { type Call, evaluate } from "./evaluate.ts"
import { chosen, placeOf } from "./places.ts"
import type { Scope } from "./scope.ts"

/** Undefined where it is no include, or its file is not to be seen. */
export function includedFile({ scope, argument, whole }: Call): Value | undefined {
  const contents = contentsOf(scope, argument)
  if (!contents) return undefined
  // It stands where the transform is, and names what the template has; it may not include itself.
  const now = evaluate({ ...scope, callers: [...scope.callers, contents.span.source.path] }, contents)
  return now && through(now, whole.span)
}

/** The entries of a section, each `AWS::Include` among them replaced by those of its file. */
export function withIncluded(scope: Scope, entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(({ key }) => key === "Fn::Transform")) return entries
  return entries.flatMap((each) => {
    const contents = each.key === "Fn::Transform" ? contentsOf(scope, each.value) : undefined
    return contents?.kind === "dict" ? contents.entries : [each]
  })
}

/** As it is written: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html */
function contentsOf(scope: Scope, argument: Value): Value | undefined {
  const call = argument.kind === "list" ? argument.items[0] : argument
  if (!call || literal(field(call, "Name")) !== "AWS::Include") return undefined
  const location = field(field(call, "Parameters"), "Location")
  const written = literal(location && evaluate(scope, location))
  const { shared } = scope
  const path =
    written === undefined ? undefined : chosen(placeOf(scope.path, written), (each) => shared.files.has(each))
  const file = path === undefined ? undefined : shared.files.get(path)
  if (!file || scope.callers.includes(file.path)) return undefined
  const { value, diagnostics } = shared.parse(file)
  for (const each of diagnostics) shared.diagnostics.push(each)
  return value[0]
}
