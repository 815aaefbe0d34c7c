/** The known ways to get more than was granted by holding two permissions or more, each as the condition of a rule. */
import type { RowWords } from "../../src/rules/rule.ts"

/** One half: the words of a rule, each action that makes it, and how a statement that has it goes on where not with `*`. */
export interface Half {
  readonly words: RowWords
  readonly actions: readonly string[]
  readonly statement?: Readonly<Record<string, unknown>>
}

export interface Combination {
  /** As the list numbers it. */
  readonly name: string
  /** One alone is dangerous by itself. */
  readonly halves: readonly Half[]
}

const any = (...actions: readonly string[]): Half => ({ words: { action: actions, effect: ["allow"] }, actions })
const passRole: Half = {
  words: { action: ["iam:PassRole"], effect: ["allow"], resource: { reaches: ["any-role", "any-resource"] } },
  actions: ["iam:PassRole"],
}
const core = (...names: readonly string[]): Half => any(...names.map((name) => `bedrock-agentcore:${name}`))
const bedrock = (...names: readonly string[]): Half => any(...names.map((name) => `bedrock:${name}`))
const sagemaker = (...names: readonly string[]): Half => any(...names.map((name) => `sagemaker:${name}`))

const tags = ["aws:ResourceTag/*", "sagemaker:ResourceTag/*", "aws:PrincipalTag/*"]
const onlyTagged: Half = {
  words: { effect: ["allow"], capability: ["invoke", "train", "deploy", "workbench"], "has-condition": tags },
  actions: ["sagemaker:InvokeEndpoint", "bedrock:InvokeModel", "sagemaker:CreateTrainingJob"],
  statement: { Condition: { StringEquals: { "aws:ResourceTag/team": "ml" } } },
}
const aiRoles = ["*:role/*SageMaker*", "*:role/*Bedrock*", "*:role/*AgentCore*"]
const changesRole: Half = {
  words: {
    effect: ["allow"],
    action: ["iam:UpdateAssumeRolePolicy", "iam:AttachRolePolicy", "iam:PutRolePolicy"],
    resource: { overlaps: aiRoles },
  },
  actions: ["iam:UpdateAssumeRolePolicy", "iam:AttachRolePolicy", "iam:PutRolePolicy"],
  statement: { Resource: "arn:aws:iam::111122223333:role/service-role/AmazonSageMaker-ExecutionRole-1" },
}

export const ofAws: readonly Combination[] = [
  {
    name: "A1 code as any role",
    halves: [
      passRole,
      core("CreateCodeInterpreter"),
      core("StartCodeInterpreterSession"),
      core("InvokeCodeInterpreter"),
    ],
  },
  {
    name: "A2 code as a role that is there",
    halves: [core("StartCodeInterpreterSession"), core("InvokeCodeInterpreter")],
  },
  { name: "A3 a shell", halves: [core("InvokeAgentRuntimeCommand", "InvokeAgentRuntimeCommandShell")] },
  {
    name: "A4 a runtime as any role",
    halves: [
      passRole,
      core("CreateAgentRuntime", "CreateHarness"),
      core("CreateAgentRuntimeEndpoint"),
      core("CreateWorkloadIdentity"),
      core("InvokeAgentRuntimeCommand"),
    ],
  },
  { name: "A5 a browser", halves: [core("StartBrowserSession"), core("ConnectBrowserAutomationStream")] },
  {
    name: "A5 a new browser as any role",
    halves: [passRole, core("CreateBrowser"), core("StartBrowserSession"), core("ConnectBrowserAutomationStream")],
  },
  {
    name: "A6 acting for any user",
    halves: [
      core(
        "GetWorkloadAccessTokenForUserId",
        "InvokeAgentRuntimeForUser",
        "GetResourceOauth2Token",
        "GetResourceApiKey",
      ),
    ],
  },
  {
    name: "A7 jobs as any role",
    halves: [
      passRole,
      sagemaker(
        "CreateNotebookInstance",
        "CreateTrainingJob",
        "CreateProcessingJob",
        "CreateHyperParameterTuningJob",
        "CreateAutoMLJob",
        "CreateAutoMLJobV2",
        "CreateModel",
        "CreateCluster",
        "CreateJob",
      ),
    ],
  },
  {
    name: "A7 a notebook as any role",
    halves: [passRole, sagemaker("CreateNotebookInstance"), sagemaker("CreatePresignedNotebookInstanceUrl")],
  },
  {
    name: "A7 an endpoint as any role",
    halves: [passRole, sagemaker("CreateModel"), sagemaker("CreateEndpoint")],
  },
  {
    name: "A7 a pipeline as any role",
    halves: [passRole, sagemaker("CreatePipeline"), sagemaker("StartPipelineExecution")],
  },
  {
    name: "A7 an app as any role",
    halves: [passRole, sagemaker("UpdateUserProfile", "UpdateDomain", "CreateUserProfile"), sagemaker("CreateApp")],
  },
  { name: "A8 another's notebook", halves: [sagemaker("CreatePresignedNotebookInstanceUrl")] },
  { name: "A8 another's app", halves: [sagemaker("CreatePresignedDomainUrl"), sagemaker("CreateApp")] },
  {
    name: "A8 another's experiments",
    halves: [sagemaker("CreatePresignedMlflowTrackingServerUrl"), any("sagemaker-mlflow:AccessUI")],
  },
  {
    name: "A9 code at the start of a notebook",
    halves: [
      sagemaker("CreateNotebookInstanceLifecycleConfig"),
      sagemaker("StopNotebookInstance"),
      sagemaker("UpdateNotebookInstance"),
      sagemaker("StartNotebookInstance"),
    ],
  },
  { name: "A9 code at the next start", halves: [sagemaker("UpdateNotebookInstanceLifecycleConfig")] },
  {
    name: "A9 code at the start of Studio",
    halves: [sagemaker("CreateStudioLifecycleConfig"), sagemaker("UpdateDomain", "UpdateSpace")],
  },
  { name: "A10 a tool's code", halves: [any("lambda:UpdateFunctionCode"), bedrock("InvokeAgent")] },
  {
    name: "A10 an agent's tools",
    halves: [bedrock("UpdateAgentActionGroup", "UpdateAgent"), bedrock("PrepareAgent"), bedrock("InvokeAgent")],
  },
  { name: "A10 an agent of one's own", halves: [bedrock("InvokeInlineAgent")] },
  {
    name: "A11 data as any role",
    halves: [
      passRole,
      bedrock(
        "CreateModelCustomizationJob",
        "CreateModelImportJob",
        "CreateEvaluationJob",
        "CreateModelInvocationJob",
        "CreateKnowledgeBase",
        "CreateFlow",
      ),
    ],
  },
  { name: "A12 a siphon", halves: [sagemaker("CreateEndpointConfig"), sagemaker("UpdateEndpoint")] },
  {
    name: "A13 a model that others run",
    halves: [sagemaker("CreateModelPackage", "UpdateModelPackage", "PutModelPackageGroupPolicy")],
  },
  // Keys and roles are our business only where their holder uses AI.
  {
    name: "A14 a key that lasts, by who uses models",
    halves: [any("iam:CreateServiceSpecificCredential"), bedrock("InvokeModel")],
  },
  { name: "A15 all vectors", halves: [any("aoss:CreateAccessPolicy", "aoss:UpdateAccessPolicy")] },
  {
    name: "A15 all vectors for anyone",
    halves: [any("aoss:CreateAccessPolicy", "aoss:UpdateAccessPolicy"), any("aoss:UpdateSecurityPolicy")],
  },
  {
    name: "A16 documents of others",
    halves: [any("qbusiness:DisableAclOnDataSource", "qbusiness:PutGroup", "qbusiness:CreateDataAccessor")],
  },
  {
    name: "A17 other accounts",
    halves: [
      any(
        "bedrock:PutResourcePolicy",
        "bedrock-agentcore:PutResourcePolicy",
        "sagemaker:PutModelPackageGroupPolicy",
        "s3vectors:PutVectorBucketPolicy",
      ),
    ],
  },
  {
    name: "A18 tags that decide who may",
    halves: [any("iam:TagRole", "sts:TagSession", "bedrock:TagResource", "sagemaker:AddTags"), onlyTagged],
  },
  { name: "A19 an AI role's own permissions, by who uses models", halves: [changesRole, bedrock("InvokeModel")] },
  {
    name: "A19 a policy's next version, by who uses models",
    halves: [any("iam:CreatePolicyVersion"), bedrock("InvokeModel")],
  },
]

const rows = (...all: readonly (readonly string[])[]): readonly RowWords[] => all.map((action) => ({ action }))
const actAs = ["iam.serviceAccounts.actAs"]
const vertex = (...names: readonly string[]): readonly string[] => names.map((name) => `aiplatform.${name}`)

/** Of clouds that no reader reads yet: their names are text to a rule. */
export const ofOthers: Readonly<Record<string, readonly RowWords[]>> = {
  G1: rows(actAs, vertex("customJobs.create")),
  G2: rows(actAs, vertex("hyperparameterTuningJobs.create", "pipelineJobs.create", "schedules.create")),
  "G2 batch": rows(actAs, vertex("batchPredictionJobs.create"), vertex("models.upload")),
  G3: rows(actAs, vertex("models.upload"), vertex("endpoints.create"), vertex("endpoints.deploy")),
  G4: rows(vertex("reasoningEngines.create", "reasoningEngines.update"), vertex("reasoningEngines.query")),
  "G4 sandbox": rows(vertex("sandboxEnvironments.create"), vertex("sandboxEnvironments.execute")),
  "G4 extension": rows(vertex("extensions.import"), vertex("extensions.execute")),
  G5: rows(["notebooks.instances.create", "notebooks.instances.use", "notebooks.instances.update"], actAs),
  G6: rows(vertex("models.export", "datasets.export", "entityTypes.exportFeatureValues")),
  G7: rows(vertex("datasets.import", "ragFiles.*", "memories.*", "exampleStores.writeExample")),
  G8: rows(["iam.serviceAccounts.getAccessToken", "iam.serviceAccounts.sign*", "iam.serviceAccountKeys.create"]),
  G9: rows(["apikeys.keys.getKeyString"]),
  G10: rows(vertex("*.setIamPolicy")),
  G11: rows(["discoveryengine.dataConnectors.acquire*", "agentidentity.authProviders.retrieveCredentials"]),
  G12: rows(["modelarmor.templates.update", "modelarmor.floorSettings.update"]),
  Z1: rows(["Microsoft.CognitiveServices/accounts/listKeys/action"]),
  Z2: rows(["Microsoft.MachineLearningServices/workspaces/jobs/write"]),
  Z3: rows(["Microsoft.MachineLearningServices/workspaces/computes/write"]),
  Z4: rows(
    ["Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write"],
    ["Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/write"],
    ["Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action"],
  ),
  Z5: rows(
    ["Microsoft.ManagedIdentity/userAssignedIdentities/assign/action"],
    ["Microsoft.MachineLearningServices/workspaces/write", "Microsoft.CognitiveServices/accounts/write"],
  ),
  Z6: rows(["Microsoft.MachineLearningServices/workspaces/*/listsecrets/action"]),
  Z7: rows(["*/read"]),
  Z8: rows(["Microsoft.Search/searchServices/listAdminKeys/action"]),
  Z9: rows(["Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action"]),
  Z10: rows(["Microsoft.Authorization/roleAssignments/write"]),
  Z11: rows(["Microsoft.Authorization/roleDefinitions/write"]),
  Z12: rows(["Microsoft.CognitiveServices/accounts/write", "Microsoft.CognitiveServices/accounts/raiPolicies/write"]),
}
