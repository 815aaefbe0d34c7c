/** CloudFormation's types of Bedrock, Kendra and Q Business to facts: a line for each type. */
import type { Resource } from "../../model/resource.ts"
import { literal, type Value } from "../../model/value.ts"
import { all } from "../attributes.ts"
import { jsonIn } from "../written-json.ts"
import { actsAs, allIn, get, keeps, keepsAt, settingOf, store, thing, together } from "./attributes.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { caller, element, map, statement } from "./made-statements.ts"
import { agent, dataSource, drafts, flow, guardrail, knowledgeBase, prompt } from "./terraform-models.ts"
import { own } from "./terraform-places.ts"

/** What an account says of every model that is called in it. */
const enforced: Reader = (resource) => [
  settingOf(resource, "guardrail", get(resource, "guardrail_identifier") ?? itself(resource)),
  ...drafts(resource, allIn(resource)),
]

const connectors = ["data_source_configuration", "configuration"]

/** Where documents come from, and the secrets that open it. */
const connector = (resource: Resource): readonly Fact[] =>
  connectors
    .flatMap((name) => allIn(resource, name))
    .flatMap((written) => all(jsonIn(written)))
    .flatMap((configuration) => [
      ...keepsAt(resource, "secret", "credentials", within(configuration, "secret_arn")),
      ...keepsAt(resource, "bucket", "knowledge", within(configuration, "bucket_name")),
    ])

/** How deep a connector says where it connects to. */
const deepest = 5

function within(value: Value, name: string, depth = 0): readonly Value[] {
  if (value.kind !== "dict" || depth > deepest) return []
  return [...all(value, name), ...value.entries.flatMap((each) => within(each.value, name, depth + 1))]
}

const source: Reader = (resource) => [thing(resource, "name"), ...actsAs(resource, "role_arn"), ...connector(resource)]

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html */
const index: Reader = together(store(["name"], "server_side_encryption_configuration", "kms_key_id"), (resource) =>
  actsAs(resource, "role_arn"),
)

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html */
const application: Reader = together(
  store(["display_name"], "encryption_configuration", "kms_key_id"),
  (resource) => actsAs(resource, "role_arn"),
  (resource) =>
    allIn(resource, "identity_type")
      .filter((type) => literal(type) === "ANONYMOUS")
      .map((type) => settingOf(resource, "no-authentication", type, "anyone")),
)

const plugin: Reader = (resource) =>
  ["basic_auth_configuration", "o_auth_2_client_credential_configuration"].flatMap((how) => [
    ...keeps(resource, "secret", "credentials", "auth_configuration", how, "secret_arn"),
    ...actsAs(resource, "auth_configuration", how, "role_arn"),
  ])

/**
 * Whom an application lets in, with what, and on which conditions.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html
 */
const permission =
  (...actions: readonly string[]): Reader =>
  (resource) => {
    const [principal] = allIn(resource, "principal")
    const allowed = allIn(resource, ...actions)
    const [first] = allowed
    if (!principal || !first) return []
    const list: Value = { kind: "list", items: allowed, span: first.span }
    const tests = allIn(resource, "conditions").flatMap((test) => {
      const [operator, key, values] = [
        all(test, "condition_operator")[0],
        all(test, "condition_key")[0],
        all(test, "condition_values"),
      ]
      const [value] = values
      if (!key || !value) return []
      const asked = element(literal(key) ?? "", { kind: "list", items: values, span: value.span })
      return [element(literal(operator) ?? "StringEquals", map([asked], resource))]
    })
    return [
      {
        kind: "resource-policy",
        of: get(resource, "application_id") ?? itself(resource),
        document: statement(resource, [
          element("Principal", caller(principal, resource)),
          element("Action", list),
          ...(tests.length > 0 ? [element("Condition", map(tests, resource))] : []),
        ]),
        resource,
      },
    ]
  }

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_Bedrock.html */
export const modelTypes: Readonly<Record<string, Reader>> = {
  "AWS::Bedrock::Agent": agent,
  "AWS::Bedrock::AutomatedReasoningPolicy": store(["name"], "kms_key_id"),
  "AWS::Bedrock::Blueprint": store(["blueprint_name"], "kms_key_id"),
  "AWS::Bedrock::DataAutomationProject": store(["project_name"], "kms_key_id"),
  "AWS::Bedrock::DataSource": dataSource,
  "AWS::Bedrock::EnforcedGuardrailConfiguration": enforced,
  "AWS::Bedrock::Flow": flow,
  "AWS::Bedrock::Guardrail": guardrail,
  "AWS::Bedrock::KnowledgeBase": knowledgeBase,
  "AWS::Bedrock::KnowledgeBasePolicy": own("knowledge_base_id", "policy_document"),
  "AWS::Bedrock::Prompt": prompt,
  "AWS::Bedrock::ResourcePolicy": own("resource_arn", "policy_document"),
  "AWS::Kendra::DataSource": source,
  "AWS::Kendra::Faq": (resource) => [
    thing(resource, "name"),
    ...actsAs(resource, "role_arn"),
    ...keeps(resource, "bucket", "knowledge", "s3_path", "bucket"),
  ],
  "AWS::Kendra::Index": index,
  "AWS::QBusiness::Application": application,
  "AWS::QBusiness::DataAccessor": permission("action_configurations", "action"),
  "AWS::QBusiness::DataSource": source,
  "AWS::QBusiness::Permission": permission("actions"),
  "AWS::QBusiness::Plugin": plugin,
  "AWS::QBusiness::Retriever": (resource) => actsAs(resource, "role_arn"),
  "AWS::QBusiness::WebExperience": (resource) => actsAs(resource, "role_arn"),
}
