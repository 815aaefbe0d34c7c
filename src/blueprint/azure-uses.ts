/** What it takes to use models on Azure and nothing else: roles of the provider's, and less than those. */

/** A role of the provider's: people know it by its name, templates by its id. */
export interface BuiltInRole {
  readonly kind: "built-in"
  readonly name: string
  readonly guid: string
}

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/ai-machine-learning */
export const openAiUser: BuiltInRole = {
  kind: "built-in",
  name: "Cognitive Services OpenAI User",
  guid: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
}
export const agentConsumer: BuiltInRole = {
  kind: "built-in",
  name: "Foundry Agent Consumer",
  guid: "eed3b665-ab3a-47b6-8f48-c9382fb1dad6",
}

/** Less than any built-in role: completions, chats and embeddings. */
export const azureUses: readonly string[] = [
  "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action",
  "Microsoft.CognitiveServices/accounts/OpenAI/deployments/completions/action",
  "Microsoft.CognitiveServices/accounts/OpenAI/deployments/embeddings/action",
]
