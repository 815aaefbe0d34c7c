/** What people write that cannot mean what they hoped, and what nobody can work out: said, and never silence about what is known. */
import { account, assigned, block, custom, type PullRequest, somebody } from "./pull-request.ts"

const chat = "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"

export const badInput: readonly PullRequest[] = [
  {
    name: "a data operation among the actions",
    before: "",
    after: custom({ actions: [chat] }),
    finds: [],
  },
  {
    name: "an operation with letters that look alike",
    before: "",
    after: custom({ data_actions: ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/嵌入向量/action"] }),
    finds: [],
  },
  {
    name: "an exclusion that is taken for a deny",
    before: "",
    after: custom({
      data_actions: [chat],
      not_data_actions: ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/write"],
    }),
    finds: [],
  },
  {
    name: "permissions that are no list",
    before: "",
    after: block(
      "azurerm_role_definition",
      "own",
      'name  = "own"',
      `scope = "${account}"`,
      `permissions {\n  data_actions = "${chat}"\n}`,
    ),
    finds: [],
  },
  {
    name: "a role that is a number",
    before: "",
    after: assigned("x").replace('"x"', "42"),
    finds: [],
  },
  {
    name: "a principal that is a list",
    before: "",
    after: assigned("Cognitive Services Contributor").replace(`"${somebody}"`, `["${somebody}"]`),
    finds: [],
  },
  {
    name: "a scope of a module that is not there",
    before: "",
    after: assigned("Cognitive Services Contributor", "module.azure.account_id"),
    finds: [],
  },
  {
    name: "a principal of a module that is not there",
    before: "",
    after: assigned("Cognitive Services OpenAI User").replace(`"${somebody}"`, "module.azure.principal_id"),
    finds: [],
  },
  {
    name: "a name of a role in other letters and with blanks",
    before: assigned("Cognitive Services OpenAI User"),
    after: assigned("cognitive services openai user "),
    finds: [],
  },
  {
    name: "an account whose words are of the wrong kind",
    before: "",
    after: block(
      "azurerm_cognitive_account",
      "chat",
      'name = ["chat"]',
      'local_auth_enabled = "no"',
      "network_acls = 3",
    ),
    finds: [],
  },
]
