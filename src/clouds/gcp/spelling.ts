/** How a policy says what a suggestion adds to it. */
import type { Verbatim } from "../../formats/writer.ts"
import type { Spelling } from "../cloud.ts"

/** All of them in one expression: each key's alternatives in brackets where there is more than one test. */
function expressionOf(tests: readonly (readonly [string, readonly Verbatim[]])[]): Verbatim {
  const each = tests.map(([key, values]) => {
    const all = values.map(({ text = "" }) => `${key} == ${JSON.stringify(text)}`)
    return all.length > 1 && tests.length > 1 ? `(${all.join(" || ")})` : all.join(" || ")
  })
  return { text: each.join(" && ") }
}

export const spelling: Spelling = {
  /** https://cloud.google.com/iam/docs/conditions-overview */
  equality(tests) {
    const expression = expressionOf(tests)
    return {
      name: "condition",
      value: { kind: "map", entries: [["expression", { kind: "values", values: [expression] }]] },
      blocks: [{ name: "condition", attributes: [["expression", expression]] }],
    }
  },
  tenantIn: (name) => /@([a-z][a-z0-9-]{4,28}[a-z0-9])\.iam\.gserviceaccount\.com$/.exec(name)?.[1],
}
