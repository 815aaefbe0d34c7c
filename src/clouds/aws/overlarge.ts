/** Statements that stand for more rows than anybody compares to a statement that may say anything, and equals only itself. */
import { createHash } from "node:crypto"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { patternOf } from "./patterns.ts"
import type { Statement } from "./policy-document.ts"

/** Combinations of its actions, resources and principals. */
const mostRows = 10_000
/** Things that a statement leaves out, or values that it tests for. */
const mostListed = 10_000
const mostTests = 1000

export const isOverlarge = ({ actions, resources, principals, conditions }: Statement): boolean => {
  const lists = [actions, resources, principals].filter((each) => each !== undefined)
  const rows = lists.reduce((product, { kind, of }) => product * (kind === "only" ? Math.max(1, of.length) : 1), 1)
  return (
    (rows > mostRows && lists.filter(({ kind, of }) => kind === "only" && of.length > 1).length > 1) ||
    lists.some(({ kind, of }) => kind === "all-except" && of.length > mostListed) ||
    conditions.length > mostTests ||
    conditions.reduce((sum, { values }) => sum + values.length, 0) > mostListed
  )
}

const why = "there are too many combinations to compare them all"

/** An allow of everything, perhaps: one that says anything else has another mark, and covers it only perhaps. */
export function overlarge(statements: readonly Statement[], span: Span): Statement {
  const mark = markOf(statements)
  const who: Value = { kind: "unknown", name: mark, because: why, span }
  const isNamed = statements.some(({ principals }) => principals)
  return {
    effect: "allow",
    actions: { kind: "all-except", of: [], span },
    ...(isNamed && { principals: { kind: "only", of: [{ type: "AWS", value: who }], span } }),
    conditions: [],
    span,
    perhaps: `${why} (${mark})`,
  }
}

export const tooMuch = (at: Span): Diagnostic => ({ code: "too-much-work", severity: "error", message: why, at })

/** The same for statements that say the same, in whatever order. */
function markOf(statements: readonly Statement[]): string {
  const hash = createHash("sha256")
  const texts = (all: readonly Value[]) => all.map((value) => patternOf(value, "exact")?.text ?? "").sort()
  for (const { effect, actions, resources, principals, conditions } of statements)
    hash.update(
      JSON.stringify([
        effect,
        [actions.kind, texts(actions.of)],
        resources && [resources.kind, texts(resources.of)],
        principals && [principals.kind, principals.of.map(({ type, value }) => [type, ...texts([value])])],
        conditions.map(({ operator, key, values }) => [operator, key, texts(values)]),
      ]),
    )
  return hash.digest("hex").slice(0, 12)
}
