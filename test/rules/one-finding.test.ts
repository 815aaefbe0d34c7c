/** Over all examples of all rules: one text of a pull request reads as one clear finding. */
import { describe, expect, it } from "vitest"
import { filesOf } from "../../src/cli/examples.ts"
import { rulesAt, shippedDirectory } from "../../src/cli/rule-files.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { reviewFiles } from "../../src/review-files.ts"

/** What is said of the gate itself is about files that no rule about access reads. */
const all = rulesAt(shippedDirectory(), undefined).filter(({ rule }) => !rule.id.startsWith("any/gate/"))
const flagged = all.flatMap(({ rule, examples }) => examples.flagged.map((example) => ({ id: rule.id, example })))

describe(`${flagged.length} flagged examples`, () => {
  it.each(flagged)("$id: $example.name", async ({ example }) => {
    const { findings } = await reviewFiles(filesOf(example, "before"), filesOf(example, "after"), {
      ...defaultOptions,
      estate: example.estate,
    })
    // What is only possible may stand beside what makes it so.
    const told = findings.filter(({ severity, certainty }) => severity !== "info" && certainty === "certain")
    const places = told.map(({ location, rule }) => ({ place: `${location.source.path} ${location.start}`, rule }))
    const twice = places.filter(({ place }) => places.filter((each) => each.place === place).length > 1)
    expect(twice).toEqual([])
  })
})
