/** CloudFormation's types of SageMaker to facts: a line for each type. */
import { actsAs, allIn, get, keeps, protection, thing, together } from "./attributes.ts"
import type { Reader } from "./facts.ts"
import { own } from "./terraform-places.ts"
import { domain, endpointConfiguration, model, notebook, work, workbench } from "./terraform-workbenches.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html */
const endpoint: Reader = together(endpointConfiguration, (resource) => [
  ...actsAs(resource, "execution_role_arn"),
  protection(resource, "network-isolation", get(resource, "enable_network_isolation"), "true"),
  protection(resource, "private-network", get(resource, "vpc_config")),
])

/** A job that says in its own words whether its containers reach a network. */
const job = (...names: readonly string[]): Reader =>
  together(work(...names), (resource) => [
    protection(resource, "network-isolation", allIn(resource, "network_config", "enable_network_isolation")[0], "true"),
    protection(resource, "private-network", allIn(resource, "network_config", "vpc_config")[0]),
  ])

const experiments: Reader = together(work("name", "tracking_server_name"), (resource) =>
  keeps(resource, "bucket", "models", "artifact_store_uri"),
)

const features: Reader = together(work("feature_group_name"), (resource) =>
  keeps(resource, "bucket", "knowledge", "offline_store_config", "s3_storage_config", "s3_uri"),
)

const cluster: Reader = (resource) => [
  thing(resource, "cluster_name"),
  ...["instance_groups", "restricted_instance_groups"].flatMap((groups) => actsAs(resource, groups, "execution_role")),
  ...actsAs(resource, "cluster_role"),
  protection(resource, "private-network", get(resource, "vpc_config")),
]

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_SageMaker.html */
export const workbenchTypes: Readonly<Record<string, Reader>> = {
  "AWS::SageMaker::Cluster": cluster,
  "AWS::SageMaker::DataQualityJobDefinition": job("job_definition_name"),
  "AWS::SageMaker::Domain": domain,
  "AWS::SageMaker::EndpointConfig": endpoint,
  "AWS::SageMaker::FeatureGroup": features,
  "AWS::SageMaker::Image": (resource) => [thing(resource, "image_name"), ...actsAs(resource, "image_role_arn")],
  "AWS::SageMaker::InferenceExperiment": work("name"),
  "AWS::SageMaker::MlflowApp": experiments,
  "AWS::SageMaker::MlflowTrackingServer": experiments,
  "AWS::SageMaker::Model": model,
  "AWS::SageMaker::ModelBiasJobDefinition": job("job_definition_name"),
  "AWS::SageMaker::ModelExplainabilityJobDefinition": job("job_definition_name"),
  "AWS::SageMaker::ModelPackageGroup": own("model_package_group_name", "model_package_group_policy"),
  "AWS::SageMaker::ModelQualityJobDefinition": job("job_definition_name"),
  "AWS::SageMaker::NotebookInstance": notebook,
  "AWS::SageMaker::PartnerApp": (resource) => [thing(resource, "name"), ...actsAs(resource, "execution_role_arn")],
  "AWS::SageMaker::Pipeline": work("pipeline_name"),
  "AWS::SageMaker::ProcessingJob": job("processing_job_name"),
  "AWS::SageMaker::UserProfile": workbench("user_profile_name"),
}
