/** Notebooks, models, endpoints, jobs and Studio, shut off and less so. */
import { passing } from "./acting.ts"
import { a, allow, document, key, role, type Scenario } from "./scenario.ts"

const lost = "any/access/isolation-lost medium"
const keyLost = `any/access/encryption-key-lost medium ${key} at the base`
const open = "aws/sagemaker/open-notebook medium"
const shut = {
  NotebookInstanceName: "n",
  InstanceType: "ml.t3.medium",
  RoleArn: "arn:aws:iam::111122223333:role/app",
  RootAccess: "Disabled",
  DirectInternetAccess: "Disabled",
  InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: "2" },
}
const capture = (settings: object) =>
  a("AWS::SageMaker::EndpointConfig", { EndpointConfigName: "e", DataCaptureConfig: settings })
const isolated = { NetworkConfig: { EnableNetworkIsolation: true, VpcConfig: { Subnets: ["subnet-1"] } } }
const policy = (principal: unknown) =>
  a("AWS::SageMaker::ModelPackageGroup", {
    ModelPackageGroupName: "m",
    ModelPackageGroupPolicy: document(allow(principal, "sagemaker:CreateModelPackage", "*")),
  })

/** Something with a key of the customer's own, and without. */
const keyed = (type: string, properties: object): Scenario => ({
  name: `the key of ${type}`,
  narrow: { X: a(type, { ...properties, KmsKeyId: key }) },
  wide: { X: a(type, { ...properties }) },
  appears: [],
  widened: [keyLost],
})

const jobs = ["DataQuality", "ModelBias", "ModelExplainability", "ModelQuality"].map(
  (kind) => `AWS::SageMaker::${kind}JobDefinition`,
)

export const workbenches: readonly Scenario[] = [
  ...[
    ["RootAccess", "Enabled"],
    ["DirectInternetAccess", "Enabled"],
  ].map(
    ([name = "", value]): Scenario => ({
      name: `a notebook's ${name}`,
      narrow: { N: a("AWS::SageMaker::NotebookInstance", shut) },
      wide: { N: a("AWS::SageMaker::NotebookInstance", { ...shut, [name]: value }) },
      appears: [`${open} ${value}`],
      widened: [`${open} ${value}`],
    }),
  ),
  {
    name: "a notebook that says nothing",
    narrow: { N: a("AWS::SageMaker::NotebookInstance", shut) },
    wide: { N: a("AWS::SageMaker::NotebookInstance", { NotebookInstanceName: "n" }) },
    appears: [`${open} N`],
    widened: [`${open} N`],
  },
  keyed("AWS::SageMaker::NotebookInstance", shut),
  keyed("AWS::SageMaker::EndpointConfig", { EndpointConfigName: "e" }),
  keyed("AWS::SageMaker::Domain", { DomainName: "lab" }),
  {
    name: "a model's isolation",
    narrow: {
      M: a("AWS::SageMaker::Model", {
        ModelName: "m",
        EnableNetworkIsolation: true,
        VpcConfig: { Subnets: ["subnet-1"], SecurityGroupIds: ["sg-1"] },
      }),
    },
    wide: { M: a("AWS::SageMaker::Model", { ModelName: "m" }) },
    appears: [],
    widened: [`${lost} true at the base`],
  },
  {
    name: "an endpoint's isolation",
    narrow: { E: a("AWS::SageMaker::EndpointConfig", { EndpointConfigName: "e", EnableNetworkIsolation: true }) },
    wide: { E: a("AWS::SageMaker::EndpointConfig", { EndpointConfigName: "e", EnableNetworkIsolation: false }) },
    appears: [],
    widened: [`${lost} false`],
  },
  ...[...jobs, "AWS::SageMaker::ProcessingJob"].map(
    (type): Scenario => ({
      name: `the isolation of ${type}`,
      narrow: { J: a(type, isolated) },
      wide: { J: a(type, { NetworkConfig: { EnableNetworkIsolation: false } }) },
      appears: [],
      widened: [`${lost} false`],
    }),
  ),
  {
    name: "a cluster's network",
    narrow: {
      C: a("AWS::SageMaker::Cluster", { ClusterName: "c", VpcConfig: { Subnets: ["subnet-1"], SecurityGroupIds: [] } }),
    },
    wide: { C: a("AWS::SageMaker::Cluster", { ClusterName: "c" }) },
    appears: [],
    widened: [`${lost} Subnets at the base`],
  },
  {
    name: "a domain's network",
    narrow: { Lab: a("AWS::SageMaker::Domain", { DomainName: "lab", AppNetworkAccessType: "VpcOnly" }) },
    wide: { Lab: a("AWS::SageMaker::Domain", { DomainName: "lab", AppNetworkAccessType: "PublicInternetOnly" }) },
    appears: [],
    widened: [`${lost} PublicInternetOnly`],
  },
  {
    name: "an endpoint's capture",
    narrow: { E: capture({ EnableCapture: true, InitialSamplingPercentage: 100 }) },
    wide: { E: capture({ EnableCapture: false, InitialSamplingPercentage: 100 }) },
    appears: [],
    widened: ["any/access/logging-narrowed medium false"],
  },
  {
    name: "where an endpoint's capture goes",
    narrow: { E: capture({ DestinationS3Uri: "s3://guarded/captured" }) },
    wide: { E: capture({ DestinationS3Uri: "s3://scratch/captured" }) },
    appears: [],
    widened: ["any/access/log-moved medium s3://scratch/captured"],
    narrowed: ["any/access/log-moved medium s3://guarded/captured"],
  },
  {
    name: "a policy of model packages",
    narrow: { M: policy(role("app")) },
    wide: { M: policy("*") },
    appears: ["aws/iam/shared-resource critical *"],
    widened: ["aws/iam/shared-resource critical *"],
  },
  ...[
    ...["NotebookInstance", "Pipeline", "FeatureGroup", "MlflowTrackingServer", "MlflowApp"].map(
      (kind) => [kind, { RoleArn: "ROLE" }] as const,
    ),
    ["InferenceExperiment", { Name: "i", RoleArn: "ROLE" }] as const,
    ["ProcessingJob", { RoleArn: "ROLE" }] as const,
    ["Image", { ImageName: "i", ImageRoleArn: "ROLE" }] as const,
    ["Model", { ExecutionRoleArn: "ROLE" }] as const,
    ["EndpointConfig", { ExecutionRoleArn: "ROLE" }] as const,
    ["PartnerApp", { ExecutionRoleArn: "ROLE" }] as const,
    ["Domain", { DefaultUserSettings: { ExecutionRole: "ROLE" } }] as const,
    ["UserProfile", { UserSettings: { ExecutionRole: "ROLE" } }] as const,
    ["Cluster", { InstanceGroups: [{ ExecutionRole: "ROLE" }] }] as const,
  ].map(([kind, properties]) => passing(`AWS::SageMaker::${kind}`, properties)),
]
