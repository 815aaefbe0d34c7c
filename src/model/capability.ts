/** What an action lets its holder do with AI services, and how that is said to people. */

/** In the order in which they are told: what reaches furthest first. */
export const capabilities = [
  "admin",
  "safety",
  "log-config",
  "credential",
  "identity",
  "share-policy",
  "train",
  "artifact",
  "deploy",
  "agent-exec",
  "invoke",
  "author",
  "kb-write",
  "kb-read",
  "log-read",
  "workbench",
  "network",
  "spend",
  "tag",
  "metadata-read",
] as const
export type Capability = (typeof capabilities)[number]

/** After "can" and "may now". */
export const capabilityPhrase: Readonly<Record<Capability, string>> = {
  admin: "administer AI services",
  safety: "change guardrails and safety settings",
  "log-config": "change what is logged of prompts",
  credential: "obtain keys and tokens",
  identity: "act as other identities",
  "share-policy": "share AI resources with others",
  train: "train and fine-tune models",
  artifact: "import, copy and export models",
  deploy: "deploy models and agents",
  "agent-exec": "run agents and their tools",
  invoke: "invoke models",
  author: "define agents, flows and prompts",
  "kb-write": "change knowledge bases and training data",
  "kb-read": "read knowledge bases",
  "log-read": "read prompts and responses",
  workbench: "use notebooks and workbenches",
  network: "change network access",
  spend: "commit spending",
  tag: "change tags",
  "metadata-read": "list and describe",
}
