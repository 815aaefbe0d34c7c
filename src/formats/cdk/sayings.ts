/** What a policy grants to the methods by which a program grants it: `fn.grantInvoke(role)` names no action. */

/** https://docs.aws.amazon.com/cdk/api/v2/docs/aws-construct-library.html: methods named grant… of its constructs; by lower-case action. */
const methods: Readonly<Record<string, readonly string[]>> = {
  "bedrock:invokemodel": [
    "grantInvoke",
    "grantInvokeAllRegions",
    "grantProfileUsage",
    "grantModelInvoke",
    "grantUsage",
  ],
  "bedrock:invokemodelwithresponsestream": ["grantInvoke", "grantInvokeAllRegions", "grantProfileUsage"],
  "bedrock:invokemodel*": ["grantInvoke", "grantInvokeAllRegions", "grantProfileUsage"],
  "bedrock:getinferenceprofile": ["grantProfileUsage", "grantInvoke"],
  "bedrock:invokeagent": ["grantInvoke"],
  "bedrock:applyguardrail": ["grantApply"],
  "bedrock:retrieve": ["grantRetrieve", "grantQuery", "grantRetrieveAndGenerate"],
  "bedrock:retrieveandgenerate": ["grantRetrieveAndGenerate", "grantQuery"],
  "bedrock:getprompt": ["grantGet"],
  "sagemaker:invokeendpoint": ["grantInvoke"],
  "states:startexecution": ["grantStartExecution"],
  "lambda:invokefunction": ["grantInvoke", "addPermission", "grantInvokeCompositePrincipal"],
  "lambda:invokefunctionurl": ["grantInvokeUrl"],
  "s3:getobject*": ["grantRead", "grantReadWrite"],
  "s3:getobject": ["grantRead", "grantReadWrite"],
  "s3:putobject": ["grantPut", "grantWrite", "grantReadWrite"],
  "s3:putobject*": ["grantPut", "grantWrite", "grantReadWrite"],
  "s3:deleteobject*": ["grantDelete", "grantWrite", "grantReadWrite"],
  "kms:decrypt": ["grantDecrypt", "grantEncryptDecrypt"],
  "secretsmanager:getsecretvalue": ["grantRead"],
  "ssm:getparameter": ["grantRead"],
  "dynamodb:getitem": ["grantReadData", "grantReadWriteData", "grantFullAccess"],
  "sts:assumerole": ["grantAssumeRole"],
  "iam:passrole": ["grantPassRole"],
}

/** Its constructs for AgentCore grant by what is done, whatever it is done to. */
const agentCore: readonly { readonly actions: readonly string[]; readonly methods: readonly string[] }[] = [
  {
    actions: ["InvokeAgentRuntime", "InvokeAgentRuntimeForUser", "InvokeGateway", "InvokeCodeInterpreter"],
    methods: ["grantInvoke", "grantInvokeRuntime", "grantInvokeRuntimeForUser", "grantUse"],
  },
  {
    actions: ["GetWorkloadAccessToken", "GetResourceOauth2Token", "GetResourceApiKey", "StartBrowserSession"],
    methods: ["grantUse"],
  },
  {
    actions: ["GetEvent", "ListEvents", "ListSessions", "ListActors", "GetMemoryRecord", "RetrieveMemoryRecords"],
    methods: ["grantRead", "grantReadShortTermMemory", "grantReadLongTermMemory"],
  },
  { actions: ["CreateEvent"], methods: ["grantWrite"] },
  {
    actions: ["DeleteEvent", "DeleteMemoryRecord"],
    methods: ["grantDelete", "grantDeleteShortTermMemory", "grantDeleteLongTermMemory"],
  },
  {
    actions: ["Memory", "Gateway", "AgentRuntime", "Browser", "CodeInterpreter", "WorkloadIdentity"].flatMap((thing) =>
      ["Create", "Update", "Delete"].map((verb) => `${verb}${thing}`),
    ),
    methods: ["grantAdmin", "grantManage"],
  },
]

/** As each of the languages writes a method's name. */
const spellings = (method: string): readonly string[] => [
  method,
  method.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  method.charAt(0).toUpperCase() + method.slice(1),
]

export const sayings: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Object.entries(methods),
    ...agentCore.flatMap((group) =>
      group.actions.map(
        (action) => [`bedrock-agentcore:${action.toLowerCase()}`, [...group.methods, "grantFullAccess"]] as const,
      ),
    ),
  ].map(([action, all]) => [action, all.flatMap(spellings)]),
)
