import { describe, expect, it } from "vitest"
import { textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { edited, type Idiom } from "./idioms/idiom.ts"
import { modules } from "./idioms/modules.ts"
import { outside } from "./idioms/outside.ts"
import { quiet } from "./idioms/quiet.ts"
import { terragrunt } from "./idioms/terragrunt.ts"
import { values } from "./idioms/values.ts"

const broadens = async (base: Files, head: Files) => {
  const { deltas, diagnostics } = await reviewFiles(base, head)
  return { broadens: deltas.filter((delta) => delta.broadens).map(({ permission }) => permission), diagnostics }
}

const idioms: readonly Idiom[] = [...values, ...modules, ...outside, ...terragrunt]

describe.each(idioms)("$name:", (idiom) => {
  const head = edited(idiom)

  it("the comment stands on the text that was changed", async () => {
    const { findings, diagnostics } = await reviewFiles(idiom.base, head)
    const worst = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))[0]
    expect(worst && [worst.location.source.path, textOf(worst.location), worst.certainty]).toEqual([
      idiom.path ?? idiom.edits[0]?.[0],
      idiom.at,
      "certain",
    ])
    expect(diagnostics).toEqual([])
  })

  it("nothing is said of the way back, nor of what stays", async () => {
    expect(await broadens(head, idiom.base)).toEqual({ broadens: [], diagnostics: [] })
    expect(await broadens(head, head)).toEqual({ broadens: [], diagnostics: [] })
  })
})
const order = ["critical", "high", "medium", "low", "info"]

describe("nothing is said where", () => {
  it.each(quiet)("$name", async ({ base, head }) => {
    expect(await broadens(base, head)).toEqual({ broadens: [], diagnostics: [] })
    expect(await broadens(head, base)).toEqual({ broadens: [], diagnostics: [] })
  })
})
