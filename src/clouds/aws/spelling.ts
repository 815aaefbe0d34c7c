/** How a policy document says what a suggestion adds to it. */
import { entryOf, when } from "../../blueprint/aws-statements.ts"
import type { Spelling } from "../cloud.ts"
import { arnParts } from "./patterns.ts"

export const spelling: Spelling = {
  equality: (tests) => entryOf(tests.map(([key, values]) => when("StringEquals", key, ...values))),
  tenantIn(name) {
    const account = arnParts(name)?.account ?? ""
    return /^\d{12}$/.test(account) ? account : undefined
  },
}
