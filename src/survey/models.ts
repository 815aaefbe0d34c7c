/** Everybody's rows that invoke something to who may invoke each model, by the texts that name models. */

import { exactText } from "../access/pattern.ts"
import { writtenScope } from "../access/permission.ts"
import * as scope from "../access/scope.ts"
import { tableOf } from "../access/table.ts"
import { notDenied } from "../access/uncovered.ts"
import { isSpent, spend } from "../access/work.ts"
import type { Certainty } from "../model/severity.ts"
import type { ModelAccess } from "../model/survey.ts"
import type { Truth } from "../model/truth.ts"
import type { Figure, FigureRow } from "./portrait.ts"

interface Invoking {
  readonly figure: Figure
  readonly row: FigureRow
}

/** More texts than this are not compared with each other: each is then told with those who hold just it. */
const mostCompared = 1000

export function modelsOf(figures: Iterable<Figure>): readonly ModelAccess[] {
  const all = [...figures].flatMap((figure) =>
    figure.rows.filter(({ actions }) => actions.some(invokes)).map((row): Invoking => ({ figure, row })),
  )
  const byText = new Map<string, Invoking[]>()
  for (const each of all) {
    const text = writtenScope(each.row.grant.resource)
    byText.set(text, [...(byText.get(text) ?? []), each])
  }
  const texts = [...byText.keys()].sort()
  return texts.map((text) => {
    const own = byText.get(text) ?? []
    const [{ row }] = own as [Invoking]
    const { grant } = row
    const holders = new Map<string, Certainty>()
    for (const other of texts.length > mostCompared ? [text] : texts) {
      const rows = byText.get(other) ?? []
      const [first] = rows
      spend(16)
      const reached: Truth =
        other === text || !first || isSpent()
          ? other === text
            ? "yes"
            : "no"
          : scope.covers(first.row.grant.resource, grant.resource)
      if (reached === "no") continue
      for (const each of rows) {
        if (isTaken(each, row)) continue
        const sure = reached === "yes" && each.row.grant.perhaps === undefined
        if (sure || !holders.has(each.figure.key)) holders.set(each.figure.key, sure ? "certain" : "possible")
      }
    }
    return {
      text,
      breadth:
        grant.traits.has("any-model") || grant.traits.has("any-resource") ? "every" : isOne(row) ? "one" : "several",
      approval: grant.traits.has("approved-model")
        ? "approved"
        : grant.traits.has("unapproved-model")
          ? "unapproved"
          : "unsaid",
      holders: [...holders].map(([key, certainty]) => ({ key, certainty })).sort((a, b) => (a.key < b.key ? -1 : 1)),
    }
  })
}

const invokes = ({ capability }: { readonly capability: string }): boolean => capability === "invoke"

/** Where regions and accounts are left open, the model is still one. */
const isOne = ({ grant }: FigureRow): boolean =>
  exactText(grant.resource.of) !== undefined || grant.resource.of.tokens.at(-1)?.kind === "literal"

/** Whether a deny of its own takes this model from whoever may invoke more than it. */
function isTaken({ figure, row }: Invoking, model: FigureRow): boolean {
  if (figure.denies.length === 0) return false
  const { denies } = tableOf(figure.denies)
  const narrowed = { ...row.grant, resource: model.grant.resource }
  return notDenied(narrowed, row.actions.filter(invokes), denies).length === 0
}
