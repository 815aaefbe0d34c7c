/** Terraform's SageMaker resources to facts: what shuts them off, what they record, as whom their users act. */
import type { Resource } from "../../model/resource.ts"
import { literal, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { actsAs, allIn, encryptedBy, get, keeps, protection, settingOf, thing } from "./attributes.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { nameIn } from "./places.ts"

/** What is so unless the resource says otherwise; what becomes known at deployment is taken to say so. */
const unless = (resource: Resource, value: Value | undefined, safe: string, says: string): readonly Fact[] => {
  const written = value ? textIn(value) : ""
  return written === undefined || written === safe
    ? []
    : [settingOf(resource, "open-notebook", value ?? itself(resource), says, safe)]
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance */
export const notebook: Reader = (resource) => {
  const [version] = allIn(
    resource,
    "instance_metadata_service_configuration",
    "minimum_instance_metadata_service_version",
  )
  return [
    thing(resource, "name", "notebook_instance_name"),
    ...actsAs(resource, "role_arn"),
    ...unless(resource, get(resource, "root_access"), "Disabled", "root access"),
    ...unless(resource, get(resource, "direct_internet_access"), "Disabled", "direct access to the internet"),
    ...unless(resource, version, "2", "version 1 of the instance metadata service"),
    ...encryptedBy(resource, "models", "kms_key_id"),
  ]
}

/** Each container may be served from another place. */
const containers = ["primary_container", "container", "containers"]

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_model */
export const model: Reader = (resource) => [
  thing(resource, "name", "model_name"),
  ...actsAs(resource, "execution_role_arn"),
  protection(resource, "network-isolation", get(resource, "enable_network_isolation"), "true"),
  protection(resource, "private-network", allIn(resource, "vpc_config")[0]),
  ...containers.flatMap((container) => [
    ...keeps(resource, "repository", "models", container, "image"),
    ...keeps(resource, "bucket", "models", container, "model_data_url"),
    ...keeps(resource, "bucket", "models", container, "model_data_source", "s3_data_source", "s3_uri"),
  ]),
]

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_endpoint_configuration */
export const endpointConfiguration: Reader = (resource) => [
  thing(resource, "name", "endpoint_config_name"),
  ...encryptedBy(resource, "models", get(resource, "kms_key_id") ? "kms_key_id" : "kms_key_arn"),
  ...keeps(resource, "bucket", "logs", "data_capture_config", "destination_s3_uri"),
  ...keeps(resource, "key", "logs", "data_capture_config", "kms_key_id"),
  ...keeps(resource, "bucket", "logs", "async_inference_config", "output_config", "s3_output_path"),
  ...allIn(resource, "data_capture_config", "destination_s3_uri").map((uri) =>
    settingOf(resource, "log-bucket", uri, nameIn(uri)),
  ),
  captured(resource),
]

/** Told of either way, so that it is lost only where the endpoint's configuration stays. It is off unless it says otherwise. */
function captured(resource: Resource): Fact {
  const [enabled] = allIn(resource, "data_capture_config", "enable_capture")
  const isOn = enabled !== undefined && textIn(enabled) !== "false"
  return settingOf(resource, "logged-endpoint", enabled ?? itself(resource), isOn ? asked : `no ${asked}`)
}

const asked = "requests and answers of an endpoint"

const userSettings = ["default_user_settings", "default_space_settings", "user_settings"]

export const workbench =
  (...names: readonly string[]): Reader =>
  (resource) => [
    thing(resource, ...names),
    ...userSettings.flatMap((settings) => [
      ...actsAs(resource, settings, "execution_role"),
      ...keeps(resource, "bucket", "models", settings, "sharing_settings", "s3_output_path"),
    ]),
  ]

/** Apps reach the internet directly unless the domain says otherwise. */
export const domain: Reader = (resource) => {
  const type = get(resource, "app_network_access_type")
  const isPublic = type === undefined || literal(type) === "PublicInternetOnly"
  return [
    ...workbench("domain_name")(resource),
    settingOf(resource, "private-network", type ?? itself(resource), isPublic ? "no" : "yes"),
    ...encryptedBy(resource, "models", "kms_key_id"),
  ]
}

/** A job or a pipeline: somebody's code with a role of SageMaker's. */
export const work =
  (...names: readonly string[]): Reader =>
  (resource) => [thing(resource, ...names), ...actsAs(resource, "role_arn")]

export const workbenchReaders: Readonly<Record<string, Reader>> = {
  aws_sagemaker_notebook_instance: notebook,
  aws_sagemaker_model: model,
  aws_sagemaker_endpoint_configuration: endpointConfiguration,
  aws_sagemaker_domain: domain,
  aws_sagemaker_user_profile: workbench("user_profile_name"),
  aws_sagemaker_pipeline: work("pipeline_name"),
  aws_sagemaker_feature_group: work("feature_group_name"),
  aws_sagemaker_data_quality_job_definition: work("name"),
}
