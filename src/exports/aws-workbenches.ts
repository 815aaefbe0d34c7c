/** SageMaker, as the AWS client prints it. */
import { madeDict } from "../formats/made.ts"
import { field } from "../model/value.ts"
import { type Output, thing } from "./aws-output.ts"

export const workbenchOutputs: readonly Output[] = [
  thing("sagemaker describe-notebook-instance", "AWS::SageMaker::NotebookInstance", "NotebookInstanceArn", {
    besides: ["RoleArn"],
  }),
  thing("sagemaker describe-domain", "AWS::SageMaker::Domain", "DomainArn", { besides: ["AuthMode"] }),
  thing("sagemaker describe-user-profile", "AWS::SageMaker::UserProfile", "UserProfileArn", { besides: ["DomainId"] }),
  thing("sagemaker describe-endpoint-config", "AWS::SageMaker::EndpointConfig", "EndpointConfigArn", {
    besides: ["ProductionVariants"],
  }),
  thing("sagemaker describe-model", "AWS::SageMaker::Model", "ModelArn", { besides: ["ModelName"] }),
  // What runs with a role of SageMaker's; its network stands where templates have none.
  thing("sagemaker describe-training-job", "AWS::SageMaker::ProcessingJob", "TrainingJobArn", {
    besides: ["AlgorithmSpecification"],
    fields: (job) => ({
      ProcessingJobName: field(job, "TrainingJobName"),
      NetworkConfig: madeDict(
        { EnableNetworkIsolation: field(job, "EnableNetworkIsolation"), VpcConfig: field(job, "VpcConfig") },
        job.span,
      ),
    }),
  }),
  thing("sagemaker describe-processing-job", "AWS::SageMaker::ProcessingJob", "ProcessingJobArn", {
    besides: ["AppSpecification"],
  }),
  thing("sagemaker describe-pipeline", "AWS::SageMaker::Pipeline", "PipelineArn", { besides: ["PipelineDefinition"] }),
  thing("sagemaker describe-cluster", "AWS::SageMaker::Cluster", "ClusterArn", { besides: ["InstanceGroups"] }),
  thing("sagemaker describe-feature-group", "AWS::SageMaker::FeatureGroup", "FeatureGroupArn", {
    besides: ["FeatureDefinitions"],
  }),
  thing("sagemaker describe-mlflow-tracking-server", "AWS::SageMaker::MlflowTrackingServer", "TrackingServerArn", {
    besides: ["ArtifactStoreUri"],
  }),
]
