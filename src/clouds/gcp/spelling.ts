/** How a policy says what a suggestion adds to it. */
import type { Spelling } from "../cloud.ts"

const equal = (key: string, values: readonly string[]): string =>
  values.map((value) => `${key} == ${JSON.stringify(value)}`).join(" || ")

export const spelling: Spelling = {
  /** https://cloud.google.com/iam/docs/conditions-overview */
  equality: (key, values) => ({
    path: ["condition", "expression"],
    values: [equal(key, values)],
    block: { name: "condition", attributes: [["expression", equal(key, values)]] },
  }),
  tenantIn: (name) => /@([a-z][a-z0-9-]{4,28}[a-z0-9])\.iam\.gserviceaccount\.com$/.exec(name)?.[1],
}
