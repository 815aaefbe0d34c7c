/** Statements to facts about text that cannot mean what its author hoped, or rests on what will not last. */
import type { Lint } from "../../model/access.ts"
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { type About, actionLints, conditionLints, resourceLints } from "./element-lints.ts"
import { patternOf } from "./patterns.ts"
import type { Selection, Statement, WrittenCondition } from "./policy-document.ts"
import { bucketLints, modelLints, tagLints, timeLints } from "./statement-lints.ts"

interface Place {
  readonly subject: string
  readonly block: Span
}

export function lintsOf(statement: Statement, place: Place, today: string): readonly Lint[] {
  const { lintsWithin } = lintingOf(statement, place)
  return [
    ...lintsWithin("action", (about) => actionLints(statement, about)),
    ...lintsWithin("resource", (about) => resourceLints(statement, about)),
    ...lintsWithin("condition", (about) => conditionLints(statement, about)),
    ...lintsWithin("resource", (about) => modelLints(statement, today, about)),
    ...lintsWithin("resource", (about) => bucketLints(statement, about)),
    ...lintsWithin("condition", (about) => timeLints(statement, today, about)),
    ...lintsWithin("condition", (about) => tagLints(statement, about)),
  ]
}

/** What a policy of the provider's lets in, for comparison. */
export const providersLints = (statement: Statement, place: Place): readonly Lint[] =>
  lintingOf(statement, place)
    .lintsWithin("resource", (about) => bucketLints(statement, about))
    .map((lint) => ({ ...lint, onlyCompared: true }))

function lintingOf(statement: Statement, place: Place) {
  const elements: Readonly<Record<Element, () => readonly string[]>> = {
    action: () => selected("action", statement.actions),
    resource: () => selected("resource", statement.resources),
    condition: () => statement.conditions.map(required),
    principal: () => (statement.principals?.of ?? []).map(({ type, value }) => JSON.stringify([type, textOf(value)])),
  }
  const lintsWithin = (within: Element, lints: (about: About) => Iterable<Lint>): readonly Lint[] => {
    let said: readonly string[] | undefined
    const about: About = (value, name, text, service, instead) => {
      said ??= Object.entries(elements).flatMap(([element, texts]) => (element === within ? [] : texts()))
      return {
        subject: place.subject,
        name,
        text,
        effect: statement.effect,
        service,
        statement: statement.span,
        said,
        block: place.block,
        ...blameOf(value),
        ...(instead !== undefined && { instead }),
      }
    }
    return [...lints(about)]
  }
  return { lintsWithin }
}

type Element = "action" | "resource" | "condition" | "principal"

const selected = (element: Element, selection: Selection | undefined): readonly string[] =>
  (selection?.of ?? []).map((value) => JSON.stringify([element, selection?.kind, textOf(value)]))

const required = ({ operator, key, values }: WrittenCondition): string =>
  JSON.stringify(["condition", operator.toLowerCase(), key.toLowerCase(), values.map(textOf).sort()])

const textOf = (value: Value): string => patternOf(value, "glob")?.text ?? ""
