/** How a policy document says what a suggestion adds to it. */
import type { Spelling } from "../cloud.ts"
import { arnParts } from "./patterns.ts"

export const spelling: Spelling = {
  /**
   * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
   * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document#condition
   */
  equality: (key, values) => ({
    path: ["Condition", "StringEquals", key],
    values,
    block: {
      name: "condition",
      attributes: [
        ["test", "StringEquals"],
        ["variable", key],
        ["values", values],
      ],
    },
  }),
  tenantIn(name) {
    const account = arnParts(name)?.account ?? ""
    return /^\d{12}$/.test(account) ? account : undefined
  },
}
