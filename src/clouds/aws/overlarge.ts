/** Statements that stand for more rows than anybody compares to one that may say anything, and equals only itself. */
import { createHash } from "node:crypto"
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Effect } from "../../model/grant.ts"
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { patternOf } from "./patterns.ts"
import type { Selection, Statement } from "./policy-document.ts"

/** Combinations of its actions, resources and principals. */
const mostRows = 10_000
/** Things that a statement leaves out, or values that it tests for. */
const mostListed = 10_000
const mostTests = 1000

/** How many rows all policies of a unit may come to. */
export const mostInAll = 100_000

const why = "there are too many combinations to compare them all"

/** The statements as far as there is room for their rows; one that stands for too many, and all beyond, may say anything. */
export function fitting(all: readonly Statement[], room: number): Read<readonly Statement[]> {
  const value: Statement[] = []
  const diagnostics: Diagnostic[] = []
  let left = room
  for (const [i, statement] of all.entries()) {
    const rows = isOverlarge(statement) ? 1 : combinations(statement)
    left -= rows
    if (left < 0) {
      diagnostics.push(tooMuch(statement.span))
      value.push(...summary(i === 0 ? all : all.slice(i), statement.span))
      break
    }
    if (isOverlarge(statement)) {
      diagnostics.push(tooMuch(statement.span))
      value.push(...anything(statement.effect, [statement], statement.span))
    } else value.push(statement)
  }
  return { value, diagnostics }
}

/** Made once of a policy that is attached many times. */
const summaries = new WeakMap<readonly Statement[], readonly Statement[]>()

function summary(all: readonly Statement[], span: Span): readonly Statement[] {
  const known = summaries.get(all) ?? [...anything("allow", all, span), ...anything("deny", all, span)]
  summaries.set(all, known)
  return known
}

const tooMuch = (at: Span): Diagnostic => ({ code: "too-much-work", severity: "error", message: why, at })

const combinations = ({ actions, resources, principals }: Statement): number =>
  picked(actions) * picked(resources) * picked(principals)

const picked = (list: Selection<unknown> | undefined): number =>
  list?.kind === "only" ? Math.max(1, list.of.length) : 1

const isOverlarge = (statement: Statement): boolean => {
  const { actions, resources, principals, conditions } = statement
  const lists = [actions, resources, principals].map((each) => each?.of.length ?? 0)
  return (
    // What one list alone makes long is as long in the text.
    (combinations(statement) > mostRows && combinations(statement) > 2 * Math.max(...lists)) ||
    [actions, resources, principals].some((each) => each?.kind === "all-except" && each.of.length > mostListed) ||
    conditions.length > mostTests ||
    conditions.reduce((sum, { values }) => sum + values.length, 0) > mostListed
  )
}

/** A statement about everything, perhaps: one that stands for others has another mark, and they cover each other only perhaps. */
export function anything(effect: Effect, all: readonly Statement[], span: Span): readonly Statement[] {
  const meant = all.filter((each) => each.effect === effect)
  if (meant.length === 0) return []
  const mark = markOf(meant)
  const who: Value = { kind: "unknown", name: mark, because: why, span }
  const isNamed = meant.some(({ principals }) => principals)
  return [
    {
      effect,
      actions: { kind: "only", of: [{ kind: "text", pieces: [{ kind: "literal", text: "*", span }], span }], span },
      ...(isNamed && { principals: { kind: "only", of: [{ type: "AWS", value: who }], span } }),
      conditions: [],
      span,
      perhaps: `${why} (${mark})`,
    },
  ]
}

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
