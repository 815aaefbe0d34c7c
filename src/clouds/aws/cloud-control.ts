/** Terraform's `awscc` resources to those of CloudFormation: the provider is made from its schemas, in another letter case. */
import type { Resource } from "../../model/resource.ts"
import type { Dict, Value } from "../../model/value.ts"
import { cloudformationReaders } from "./cloudformation.ts"
import type { Reader } from "./facts.ts"

/** Documents are written as JSON, in the letters of that. */
const documents = /(^|_)(document|policy|content)$/

const pascal = (name: string): string => name.replace(/(^|_)([a-z0-9])/g, (_, _before, letter) => letter.toUpperCase())

const inPascal = (value: Value): Value => {
  if (value.kind === "list") return { ...value, items: value.items.map(inPascal) }
  if (value.kind !== "dict") return value
  const entries = value.entries.map((each) => ({
    ...each,
    key: pascal(each.key),
    value: documents.test(each.key) ? each.value : inPascal(each.value),
  }))
  return { ...value, entries }
}

const template = (resource: Resource): Resource => {
  const { body } = resource
  const properties = inPascal(body) as Dict
  return { ...resource, body: { ...body, entries: [{ key: "Properties", keySpan: body.span, value: properties }] } }
}

const twin =
  (type: string): Reader =>
  (resource) =>
    (cloudformationReaders[type]?.(template(resource)) ?? []).map((fact) =>
      "resource" in fact ? { ...fact, resource } : fact,
    )

/** https://registry.terraform.io/providers/hashicorp/awscc/latest/docs */
export const twinReaders: Readonly<Record<string, Reader>> = {
  awscc_iam_role: twin("AWS::IAM::Role"),
  awscc_iam_user: twin("AWS::IAM::User"),
  awscc_iam_group: twin("AWS::IAM::Group"),
  awscc_iam_role_policy: twin("AWS::IAM::RolePolicy"),
  awscc_iam_user_policy: twin("AWS::IAM::UserPolicy"),
  awscc_iam_group_policy: twin("AWS::IAM::GroupPolicy"),
  awscc_iam_managed_policy: twin("AWS::IAM::ManagedPolicy"),
  awscc_sso_permission_set: twin("AWS::SSO::PermissionSet"),
  awscc_sso_assignment: twin("AWS::SSO::Assignment"),
  awscc_ec2_vpc_endpoint: twin("AWS::EC2::VPCEndpoint"),
  awscc_organizations_policy: twin("AWS::Organizations::Policy"),
  awscc_sagemaker_model_package_group: twin("AWS::SageMaker::ModelPackageGroup"),
  awscc_s3vectors_vector_bucket_policy: twin("AWS::S3Vectors::VectorBucketPolicy"),
}
