/** What it takes to use models on AWS and nothing else, and how what is used is named. */

/** By service. Streams and conversations are authorised by the first two: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export const awsUses = {
  bedrock: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
  "bedrock-agentcore": ["bedrock-agentcore:InvokeAgentRuntime"],
  "bedrock-mantle": ["bedrock-mantle:CreateInference"],
  kendra: ["kendra:Query", "kendra:Retrieve"],
  q: ["q:SendMessage", "q:StartConversation"],
  qbusiness: ["qbusiness:Chat", "qbusiness:ChatSync"],
  s3vectors: ["s3vectors:QueryVectors"],
  sagemaker: [
    "sagemaker:InvokeEndpoint",
    "sagemaker:InvokeEndpointAsync",
    "sagemaker:InvokeEndpointWithResponseStream",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export const modelArn = (region: string, model: string): string =>
  `arn:aws:bedrock:${region}::foundation-model/${model}`

export const profileArn = (region: string, account: string, profile: string): string =>
  `arn:aws:bedrock:${region}:${account}:inference-profile/${profile}`

export const guardrailArn = (region: string, account: string, guardrail: string): string =>
  `arn:aws:bedrock:${region}:${account}:guardrail/${guardrail}`
