import { expect, it } from "vitest"
import { tooManyRows, unfinished } from "../../src/access/unfinished.ts"
import type { Delta } from "../../src/model/delta.ts"
import { actions, allow, subject, written } from "./made.ts"

// A mutant survives: only permissions have a reason to be possible.

const delta = (path: string, because?: string, text = "statement"): Delta => ({
  kind: "permission",
  change: "appeared",
  grant: allow({ at: written(text, "head", path) }),
  subject: subject(),
  actions: actions("Invoke"),
  near: [],
  axes: [],
  before: [],
  after: [],
  certainty: "possible",
  ...(because !== undefined && { because }),
})
const lint: Delta = {
  kind: "lint",
  lint: {
    subject: "role",
    name: "l",
    text: "t",
    effect: "allow",
    service: "ai",
    span: written(""),
    statement: written(""),
    said: [],
    block: written(""),
  },
  subject: subject(),
}

it("says once for each file that not all of its rows were compared", () => {
  const all = [
    delta("a", tooManyRows),
    lint,
    delta("b"),
    delta("c", "it is not known"),
    delta("d", tooManyRows),
    delta("a", tooManyRows, "another statement"),
  ]
  expect(unfinished(all)).toEqual([
    { code: "too-much-work", severity: "error", message: tooManyRows, at: written("statement", "head", "a") },
    { code: "too-much-work", severity: "error", message: tooManyRows, at: written("statement", "head", "d") },
  ])
  expect(tooManyRows).toBe("there are too many overlapping rows to compare them all")
})

it("says of the first delta that work was left undone, where that shows in none", () => {
  const all = [lint, delta("a"), delta("b")]
  expect(unfinished(all)).toEqual([])
  expect(unfinished(all, true).map(({ at }) => at)).toEqual([written("statement", "head", "a")])
  expect(unfinished([...all, delta("c", tooManyRows)], true).map(({ at }) => at)).toEqual([
    written("statement", "head", "c"),
  ])
  expect(unfinished([lint], true)).toEqual([])
})
