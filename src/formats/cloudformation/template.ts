/** A CloudFormation template to its resources, their properties evaluated. */
import type { Diagnostic, DiagnosticCode, Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"
import { conditionHolds } from "./conditions.ts"
import { evaluate } from "./evaluate.ts"
import { transformed } from "./sam.ts"
import { type Scope, scopeOf } from "./scope.ts"

export function templateResources(written: Value): Read<readonly Resource[]> {
  const { value: template, diagnostics } = transformed(written)
  const resources = field(template, "Resources")
  if (resources?.kind !== "dict") return { value: [], diagnostics: [] }
  const scope = scopeOf(template, resources)
  // Of a logical id that repeats, the last one counts.
  const last = new Map(resources.entries.map((each) => [each.key, each]))
  const entries = resources.entries.filter((each) => last.get(each.key) === each)
  const value = entries.flatMap((each) => resourceOf(scope, each) ?? [])
  return { value, diagnostics: [...diagnostics, ...scope.diagnostics] }
}

function resourceOf(scope: Scope, { key, keySpan, value }: Entry): Resource | undefined {
  if (key.startsWith("Fn::"))
    return complain(scope, "unsupported", `\`${key}\` among the resources is not read`, keySpan)
  const type = literal(field(value, "Type"))
  if (value.kind !== "dict" || type === undefined)
    return complain(
      scope,
      "shape",
      value.kind === "dict" ? `resource \`${key}\` has no \`Type\`` : `resource \`${key}\` is no mapping`,
      keySpan,
    )
  const condition = literal(field(value, "Condition"))
  const holds = condition === undefined ? "yes" : conditionHolds(scope, condition)
  if (holds === "no") return undefined
  const span =
    keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan
  const resource = { address: key, type, body: bodyOf(scope, value), span }
  return holds === "maybe" ? { ...resource, perhaps: `condition \`${condition}\` is not known` } : resource
}

function bodyOf(scope: Scope, value: Dict): Dict {
  const entries = value.entries.flatMap((each) => {
    if (each.key !== "Properties") return [each]
    const now = evaluate(scope, each.value)
    return now ? [{ ...each, value: now }] : []
  })
  return { ...value, entries }
}

function complain(scope: Scope, code: DiagnosticCode, message: string, at: Span): undefined {
  const diagnostic: Diagnostic = { code, severity: "error", message, at }
  scope.diagnostics.push(diagnostic)
}
