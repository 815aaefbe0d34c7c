/** Policies laid over each other to what holds in the end: a statement takes the place of an earlier one of the same Sid. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Span } from "../../model/source.ts"
import type { ReadPolicy } from "./documents.ts"
import type { Sid, Statement } from "./policy-document.ts"

/**
 * Each layer over those before it, as the provider merges documents:
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_model.go
 */
export const laid = (layers: readonly (readonly ReadPolicy[])[]): readonly ReadPolicy[] =>
  layers.reduce((below, above) => [...under(below, above), ...above], [])

function under(below: readonly ReadPolicy[], above: readonly ReadPolicy[]): readonly ReadPolicy[] {
  const covers = above.flatMap(({ statements, perhaps }) =>
    statements.flatMap((each) => (each.sid ? [{ ...each.sid, perhaps: perhaps ?? each.perhaps }] : [])),
  )
  if (covers.length === 0) return below
  const sure = new Set(covers.flatMap((each) => (each.isKnown && each.perhaps === undefined ? [each.name] : [])))
  const unsure = covers.filter((each) => !each.isKnown || each.perhaps !== undefined)
  return below.map((policy) => {
    const left = policy.statements.flatMap((each) => afterAll(each, sure, unsure))
    const isSame = left.length === policy.statements.length && left.every((each, i) => each === policy.statements[i])
    return isSame ? policy : { ...policy, statements: left }
  })
}

type Cover = Sid & { readonly perhaps?: string | undefined }

function afterAll(statement: Statement, sure: ReadonlySet<string>, unsure: readonly Cover[]): readonly Statement[] {
  const { sid } = statement
  if (!sid) return [statement]
  if (sure.has(sid.name)) return []
  const cover = unsure.find((each) => each.name === sid.name || !each.isKnown || !sid.isKnown)
  const doubt = cover && (cover.perhaps ?? `whether the statement \`${sid.name}\` is replaced is not known`)
  return doubt === undefined || statement.perhaps !== undefined ? [statement] : [{ ...statement, perhaps: doubt }]
}

/** Complains of statements of one Sid where only one may have it. */
export function repeated(policies: readonly ReadPolicy[]): readonly Diagnostic[] {
  const seen = new Map<string, Span>()
  const diagnostics: Diagnostic[] = []
  for (const { statements, perhaps } of policies)
    for (const { sid } of statements) {
      if (!sid?.isKnown || perhaps !== undefined) continue
      const before = seen.get(sid.name)
      if (before !== undefined && before !== sid.span)
        diagnostics.push({
          code: "shape",
          severity: "error",
          message: `two statements have the Sid \`${sid.name}\`, which the provider refuses`,
          at: sid.span,
        })
      else seen.set(sid.name, sid.span)
    }
  return diagnostics
}
