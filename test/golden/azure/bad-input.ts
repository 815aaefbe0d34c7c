/** What people write that cannot mean what they hoped, and what nobody can work out: said, and never silence about what is known. */
import { account, assigned, block, custom, type PullRequest, somebody } from "./pull-request.ts"

const chat = "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"

export const badInput: readonly PullRequest[] = [
  {
    name: "a data operation among the actions",
    before: "",
    after: custom({ actions: [chat] }),
    finds: [
      'azure/policy/wrong-list medium 6 "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"',
    ],
  },
  {
    name: "an operation with letters that look alike",
    before: "",
    after: custom({ data_actions: ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/嵌入向量/action"] }),
    finds: [
      'azure/policy/look-alike-letters high 6 "Microsoft.CognitiveServices/accounts/OpenAI/deployments/嵌入向量/action"',
    ],
  },
  {
    name: "an exclusion that is taken for a deny",
    before: "",
    after: custom({
      data_actions: [chat],
      not_data_actions: ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/write"],
    }),
    finds: [
      'any/access/new-capability low 6 "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"',
      'azure/policy/void-exclusion medium 9 "Microsoft.CognitiveServices/accounts/OpenAI/deployments/write"',
    ],
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
    finds: [
      'any/access/new-capability low 5 "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"',
    ],
  },
  {
    name: "a role that is a number",
    before: "",
    after: assigned("x").replace('"x"', "42"),
    finds: ["any/access/new-capability low (possible) 3 42"],
    says: ["there is no role `42` among the built-in ones, and none in view bears that name"],
  },
  {
    name: "a principal that is a list",
    before: "",
    after: assigned("Cognitive Services Contributor").replace(`"${somebody}"`, `["${somebody}"]`),
    finds: ['azure/openai/broad-role high 3 "Cognitive Services Contributor"'],
  },
  {
    name: "a scope of a module that is not there",
    before: "",
    after: assigned("Cognitive Services Contributor", "module.azure.account_id"),
    finds: ['azure/openai/broad-role high (possible) 3 "Cognitive Services Contributor"'],
  },
  {
    name: "a principal of a module that is not there",
    before: "",
    after: assigned("Cognitive Services OpenAI User").replace(`"${somebody}"`, "module.azure.principal_id"),
    finds: ['azure/openai/uses-models low 3 "Cognitive Services OpenAI User"'],
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
    finds: [
      'azure/openai/public-network medium 1 resource "azurerm_cognitive_account" "chat" {',
      'azure/openai/key-authentication high 3 "no"',
    ],
  },
]
