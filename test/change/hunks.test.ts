import fc from "fast-check"
import { afterAll, expect, test } from "vitest"
import { loadChange } from "../../src/change/load.ts"
import type { Hunk } from "../../src/model/hunk.ts"
import { formats, makeRepository, removeAll } from "./made.ts"

afterAll(removeAll)

/** Lines as git counts them: each ends after a line feed, the last one perhaps at the end of the file. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Builds the head from the base and the hunks: context and all between hunks comes from the base, additions from the head. */
function apply(hunks: readonly Hunk[], base: string, head: string): string {
  const [from, to] = [linesOf(base), linesOf(head)]
  const out: (string | undefined)[] = []
  let next = 1
  for (const hunk of hunks) {
    const first = hunk.baseLines === 0 ? hunk.baseStart + 1 : hunk.baseStart
    while (next < first) out.push(from[next++ - 1])
    for (const line of hunk.lines) {
      if (line.kind === "added") out.push(to[line.headLine - 1])
      else {
        expect(line.baseLine).toBe(next)
        next++
        if (line.kind === "context") {
          expect(to[line.headLine - 1]).toBe(from[line.baseLine - 1])
          out.push(from[line.baseLine - 1])
        }
      }
    }
  }
  return out.concat(from.slice(next - 1)).join("")
}

/** Content that looks like a patch, ends lines in every way, or has none. */
const line = fc.constantFrom(
  "",
  "a",
  "b",
  "-",
  "--- a/x",
  "+++ b/x",
  "+",
  "@@ -1 +1 @@",
  "@@ -1,9 +1,9 @@ x",
  "diff --git a/x b/x",
  "\\ No newline at end of file",
  " ",
  "c\r",
  "\r",
  "é\0",
)
const content = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.boolean())
  .map(([lines, ended]) => lines.join("\n") + (ended ? "\n" : ""))

/** An edit keeps most of a file, so that there are hunks apart from each other. */
const pair = fc
  .tuple(content, fc.array(fc.tuple(fc.nat(60), line, fc.constantFrom("insert", "replace", "delete"))))
  .chain(([base, edits]) => {
    const lines = base.split("\n")
    for (const [at, text, how] of edits.slice(0, 4)) {
      const where = at % (lines.length + 1)
      if (how === "insert") lines.splice(where, 0, text)
      else if (how === "replace") lines.splice(where, 1, text)
      else lines.splice(where, 2)
    }
    return fc.constantFrom([base, lines.join("\n")] as const, [lines.join("\n"), base] as const)
  })

test("applying the hunks to the base gives the head, for every pair of files", async () => {
  const count = process.env.AI_IAM_GATE_LONG === "1" ? 20_000 : 1_500
  const pairs = fc.sample(fc.oneof(pair, fc.tuple(content, content)), { numRuns: count, seed: 20261124 })
  const repo = makeRepository()
  const path = (i: number): string => `d${i % 40}/${i}.conf`
  const base = repo.commit(Object.fromEntries(pairs.map(([text], i) => [path(i), text])))
  const head = repo.commit(Object.fromEntries(pairs.map(([, text], i) => [path(i), text])))
  const change = await loadChange({ repo: repo.directory, base, head }, formats)
  let compared = 0
  pairs.forEach(([before, after], i) => {
    const hunks = change.hunks.get(path(i))
    expect(hunks !== undefined, path(i)).toBe(before !== after)
    if (!hunks) return
    compared++
    expect(apply(hunks, before, after), JSON.stringify([before, after])).toBe(after)
    for (const { baseLines, headLines, lines } of hunks) {
      expect(lines.filter(({ kind }) => kind !== "added")).toHaveLength(baseLines)
      expect(lines.filter(({ kind }) => kind !== "deleted")).toHaveLength(headLines)
    }
  })
  expect(compared).toBeGreaterThan(count / 2)
})
