/** Terraform's `aws_iam_policy_document` to statements: blocks in place of JSON elements. */
import type { Read } from "../../model/diagnostic.ts"
import { type Dict, field, items, literal, type Value } from "../../model/value.ts"
import type { Selection, Statement, WrittenCondition, WrittenPrincipal } from "./policy-document.ts"

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
export function statementsOfBlock(body: Dict): Read<readonly Statement[]> {
  const statements = items(field(body, "statement")).flatMap((block) =>
    block.kind === "dict" ? [statementOf(block)] : [],
  )
  return { value: statements.filter((each) => each !== undefined), diagnostics: [] }
}

/** Documents that this one starts from, and those that are laid over it. */
export const sourceDocuments = (body: Dict): readonly Value[] =>
  ["source_json", "source_policy_documents", "override_json", "override_policy_documents"].flatMap((name) =>
    items(field(body, name)),
  )

function statementOf(block: Dict): Statement | undefined {
  const actions = selection(block, "actions", "not_actions")
  if (!actions) return undefined
  return {
    effect: literal(field(block, "effect"))?.toLowerCase() === "deny" ? "deny" : "allow",
    actions,
    resources: selection(block, "resources", "not_resources") ?? { kind: "only", of: [], span: block.span },
    principals: principalsOf(block),
    conditions: items(field(block, "condition")).flatMap(conditionOf),
    span: block.span,
  }
}

function selection(block: Dict, only: string, except: string): Selection | undefined {
  const picked = field(block, only)
  const omitted = field(block, except)
  const value = picked && items(picked).length > 0 ? picked : (omitted ?? picked)
  return value && { kind: value === picked ? "only" : "all-except", of: items(value), span: value.span }
}

function principalsOf(block: Dict): Selection<WrittenPrincipal> | undefined {
  const read = (name: string): readonly WrittenPrincipal[] =>
    items(field(block, name)).flatMap((each) => {
      const type = literal(field(each, "type")) ?? "AWS"
      return items(field(each, "identifiers")).map((value) => ({ type: type === "*" ? "*" : type, value }))
    })
  const only = read("principals")
  const except = read("not_principals")
  if (only.length > 0) return { kind: "only", of: only, span: field(block, "principals")?.span ?? block.span }
  return except.length > 0
    ? { kind: "all-except", of: except, span: field(block, "not_principals")?.span ?? block.span }
    : undefined
}

function conditionOf(block: Value): readonly WrittenCondition[] {
  if (block.kind !== "dict") return [{ operator: "", key: "", values: [block], span: block.span }]
  const operator = literal(field(block, "test")) ?? ""
  const key = literal(field(block, "variable")) ?? ""
  const values = items(field(block, "values"))
  // What the test compares with is what people change; the block around it is where it is used.
  const first = values[0] ?? block
  return [{ operator, key, values, span: first.span, via: [...(first.via ?? []), block.span] }]
}
