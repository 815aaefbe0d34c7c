/**
 * Actions that hand a role to an AI service, so that its caller needs iam:PassRole: to which service, and what the caller
 * gains by it. AWS's tables do not say which they are; the list follows the services' API references and the paths of
 * https://pathfinding.cloud.
 */

export interface RoleTaker {
  /** The service that will act as the role: the value of iam:PassedToService. */
  readonly service: string
  /** `compute` runs the caller's own code as the role; `data` reads and writes the caller's choice of places as the role. */
  readonly gives: "compute" | "data"
}

const of = (
  service: string,
  gives: RoleTaker["gives"],
  prefix: string,
  names: string,
): readonly [string, RoleTaker][] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [`${prefix}:${name}`, { service, gives }])

/** By action, in AWS's own spelling. */
export const roleTakers: ReadonlyMap<string, RoleTaker> = new Map([
  // CreateTransformJob and CreateEndpoint act as the role that their model was given.
  ...of(
    "sagemaker.amazonaws.com",
    "compute",
    "sagemaker",
    `CreateNotebookInstance UpdateNotebookInstance CreateTrainingJob CreateProcessingJob CreateHyperParameterTuningJob
    CreateAutoMLJob CreateAutoMLJobV2 CreateModel CreatePipeline UpdatePipeline CreateDomain UpdateDomain CreateUserProfile
    UpdateUserProfile CreateSpace UpdateSpace CreateCluster UpdateCluster CreateMonitoringSchedule UpdateMonitoringSchedule
    CreateDataQualityJobDefinition CreateModelBiasJobDefinition CreateModelExplainabilityJobDefinition
    CreateModelQualityJobDefinition CreateInferenceRecommendationsJob CreateJob TrainHubModel DeployHubModel`,
  ),
  ...of(
    "sagemaker.amazonaws.com",
    "data",
    "sagemaker",
    `CreateLabelingJob CreateFlowDefinition CreateFeatureGroup CreateCompilationJob CreateOptimizationJob CreateImage
    UpdateImage CreateMlflowTrackingServer UpdateMlflowTrackingServer`,
  ),
  ...of(
    "bedrock.amazonaws.com",
    "data",
    "bedrock",
    `CreateModelCustomizationJob CreateModelImportJob CreateModelInvocationJob CreateEvaluationJob CreateKnowledgeBase
    UpdateKnowledgeBase CreateAgent UpdateAgent CreateFlow UpdateFlow CreateDataAutomationProject`,
  ),
  ...of(
    "bedrock-agentcore.amazonaws.com",
    "compute",
    "bedrock-agentcore",
    "CreateAgentRuntime UpdateAgentRuntime CreateHarness UpdateHarness CreateCodeInterpreter CreateBrowser",
  ),
  ...of("bedrock-agentcore.amazonaws.com", "data", "bedrock-agentcore", "CreateGateway UpdateGateway"),
  ...of(
    "qbusiness.amazonaws.com",
    "data",
    "qbusiness",
    `CreateApplication UpdateApplication CreateDataSource UpdateDataSource CreatePlugin UpdatePlugin CreateRetriever
    UpdateRetriever CreateWebExperience UpdateWebExperience`,
  ),
  ...of(
    "kendra.amazonaws.com",
    "data",
    "kendra",
    "CreateIndex UpdateIndex CreateDataSource UpdateDataSource CreateFaq CreateExperience UpdateExperience",
  ),
  ...of("aiops.amazonaws.com", "data", "aiops", "CreateInvestigationGroup UpdateInvestigationGroup"),
])
