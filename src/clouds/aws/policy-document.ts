/** A policy document, in JSON or as a Terraform data source, to its statements; what is not one is said with its place. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Effect } from "../../model/grant.ts"
import type { Span } from "../../model/source.ts"
import { type Dict, type Entry, entry, items, literal, type Value } from "../../model/value.ts"

/** A statement as its author wrote it. `Action` picks, `NotAction` omits: they are kept apart, so that neither is taken for the other. */
export interface Statement {
  readonly effect: Effect
  readonly actions: Selection
  readonly resources: Selection
  readonly principals?: Selection<WrittenPrincipal> | undefined
  readonly conditions: readonly WrittenCondition[]
  readonly span: Span
}
export interface Selection<T = Value> {
  readonly kind: "only" | "all-except"
  readonly of: readonly T[]
  /** The element, for when nothing smaller is to blame. */
  readonly span: Span
}
/** `{ "Service": "lambda.amazonaws.com" }` is kind `Service`; a bare `"*"` is kind `*`. */
export interface WrittenPrincipal {
  readonly type: string
  readonly value: Value
}
export interface WrittenCondition {
  readonly operator: string
  readonly key: string
  readonly values: readonly Value[]
  /** The text to blame, and the way it came. */
  readonly span: Span
  readonly via?: readonly Span[]
}

/** The statements of a document given as a map; `element` names that are wrong are reported, the rest is judged. */
export function statementsOf(document: Dict): Read<readonly Statement[]> {
  const version = literal(entry(document, "Version")?.value)
  const complaints: Diagnostic[] = []
  if (version !== undefined && version !== "2012-10-17" && version !== "2008-10-17")
    complaints.push(
      shape(`unknown policy version \`${version}\``, entry(document, "Version")?.value.span ?? document.span),
    )
  const list = entry(document, "Statement") ?? entry(document, "statement")
  if (!list) return { value: [], diagnostics: complaints }
  const statements: Statement[] = []
  for (const each of items(list.value)) {
    if (each.kind !== "dict") {
      if (each.kind === "unknown" || each.kind === "text")
        complaints.push({
          code: "unresolved",
          severity: "warning",
          message: `the statement \`${each.kind === "unknown" ? each.name : "…"}\` is not known`,
          at: each.span,
        })
      else complaints.push(shape("a statement must be a map of elements", each.span))
      continue
    }
    const read = readStatement(each)
    complaints.push(...read.diagnostics)
    if (read.value) statements.push(read.value)
  }
  return { value: statements, diagnostics: complaints }
}

const shape = (message: string, span: Span): Diagnostic => ({ code: "shape", severity: "error", message, at: span })

function readStatement(statement: Dict): Read<Statement | undefined> {
  const complaints: Diagnostic[] = []
  const complain = (message: string, span: Span) => void complaints.push(shape(message, span))
  const pick = (name: string): Entry | undefined => {
    const all = statement.entries.filter((each) => each.key.toLowerCase() === name.toLowerCase())
    if (all.length > 1) complain(`\`${name}\` stands twice in one statement`, all[1]?.keySpan ?? statement.span)
    return all.at(-1)
  }
  const effectEntry = pick("Effect")
  const effect = literal(effectEntry?.value)?.toLowerCase()
  if (!effectEntry) complain("a statement needs an `Effect`", statement.span)
  else if (effect !== "allow" && effect !== "deny" && effectEntry.value.kind === "text" && effect !== undefined)
    complain(`\`Effect\` must be \`Allow\` or \`Deny\`, not \`${effect}\``, effectEntry.value.span)
  const actions = selection(pick("Action"), pick("NotAction"), "Action", complain)
  const resources = selection(pick("Resource"), pick("NotResource"), "Resource", complain)
  const principals = principalsOf(pick("Principal"), pick("NotPrincipal"), complain)
  if (!actions) {
    if (effectEntry) complain("a statement needs an `Action` or a `NotAction`", statement.span)
    return { value: undefined, diagnostics: complaints }
  }
  const value: Statement = {
    // An effect that is not known is judged as an allow: that is never silent.
    effect: effect === "deny" ? "deny" : "allow",
    actions,
    resources: resources ?? { kind: "only", of: [], span: statement.span },
    principals,
    conditions: conditionsOf(pick("Condition"), complain),
    span: statement.span,
  }
  return { value: effect === undefined && !effectEntry ? undefined : value, diagnostics: complaints }
}

type Complain = (message: string, span: Span) => void

function selection(
  only: Entry | undefined,
  except: Entry | undefined,
  name: string,
  complain: Complain,
): Selection | undefined {
  if (only && except) complain(`\`${name}\` and \`Not${name}\` exclude each other`, except.keySpan)
  const element = only ?? except
  if (!element) return undefined
  const of = items(element.value)
  // A list that a variable leaves empty is no mistake of whoever wrote the statement.
  if (of.length === 0 && element.value.via === undefined) complain(`\`${element.key}\` is empty`, element.value.span)
  for (const each of of)
    if (each.kind === "dict" || (each.kind === "scalar" && each.value !== null))
      complain(`\`${element.key}\` must be text or a list of texts`, each.span)
  return {
    kind: only ? "only" : "all-except",
    of: of.filter((each) => each.kind !== "dict" && each.kind !== "scalar").flatMap(flat),
    span: element.value.span,
  }
}

/** Lists in lists, as `concat` and intrinsic functions leave them. */
const flat = (value: Value): readonly Value[] => (value.kind === "list" ? value.items.flatMap(flat) : [value])

function principalsOf(
  only: Entry | undefined,
  except: Entry | undefined,
  complain: Complain,
): Selection<WrittenPrincipal> | undefined {
  const element = only ?? except
  if (!element) return undefined
  const { value } = element
  const of =
    value.kind === "dict"
      ? value.entries.flatMap((each) =>
          items(each.value)
            .flatMap(flat)
            .map((id) => ({ type: each.key, value: id })),
        )
      : items(value)
          .flatMap(flat)
          .map((id) => ({ type: literal(id) === "*" ? "*" : "AWS", value: id }))
  if (value.kind === "scalar") complain(`\`${element.key}\` must be \`"*"\` or a map`, value.span)
  return { kind: only ? "only" : "all-except", of, span: value.span }
}

function conditionsOf(element: Entry | undefined, complain: Complain): readonly WrittenCondition[] {
  if (!element || (element.value.kind === "scalar" && element.value.value === null)) return []
  const all = items(element.value)
  return all.flatMap((block) => {
    if (block.kind !== "dict") {
      if (block.kind === "unknown" || block.kind === "reference")
        return [{ operator: "", key: "", values: [block], span: block.span }]
      complain("`Condition` must be a map of operators", block.span)
      return []
    }
    return block.entries.flatMap((operator) => {
      if (operator.value.kind !== "dict") {
        if (operator.value.kind === "unknown")
          return [{ operator: "", key: "", values: [operator.value], span: operator.value.span }]
        complain(`\`${operator.key}\` must be a map of condition keys`, operator.value.span)
        return []
      }
      return operator.value.entries.map((key) => ({
        operator: operator.key,
        key: key.key,
        values: items(key.value).flatMap(flat),
        span: {
          source: key.keySpan.source,
          start: key.keySpan.start,
          end:
            key.value.span.source === key.keySpan.source
              ? Math.max(key.keySpan.end, key.value.span.end)
              : key.keySpan.end,
        },
      }))
    })
  })
}
