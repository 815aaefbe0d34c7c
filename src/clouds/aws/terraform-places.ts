/** Terraform's policies of buckets, keys, secrets, functions and vector stores to facts about who is let in there. */
import type { Resource } from "../../model/resource.ts"
import { textOf } from "../../model/source.ts"
import { field, items, type Value } from "../../model/value.ts"
import { all, text, textIn } from "../attributes.ts"
import { jsonIn } from "../written-json.ts"
import { allIn, each, get, settingOf, thing, together } from "./attributes.ts"
import { type Fact, itself, type PlaceKind, type Reader, type SettingName } from "./facts.ts"
import { caller, conditions, element, map, statement } from "./made-statements.ts"

/** The policy of an AI service's own resource. */
export const own =
  (of: string, policy: string): Reader =>
  (resource) =>
    each(get(resource, policy), (document) => ({
      kind: "resource-policy",
      of: get(resource, of) ?? itself(resource),
      document,
      resource,
    }))

/** The policy of a place that is another service's. */
export const placePolicy =
  (place: PlaceKind, of: string, policy: string): Reader =>
  (resource) =>
    each(get(resource, policy), (document) => ({
      kind: "resource-policy",
      of: get(resource, of) ?? itself(resource),
      document,
      place,
      resource,
    }))

export const placeSetting = (
  place: PlaceKind,
  of: Value,
  name: SettingName,
  value: Value,
  says: string,
  resource: Resource,
) => ({ kind: "setting", of, name, value, says, place, resource }) satisfies Fact

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_permission */
export const permission: Reader = (resource) => {
  const [action, principal] = [get(resource, "action"), get(resource, "principal")]
  if (!action || !principal) return []
  const tests = conditions(resource, [
    ["ArnLike", "aws:SourceArn", "source_arn"],
    ["StringEquals", "aws:SourceAccount", "source_account"],
    ["StringEquals", "aws:PrincipalOrgID", "principal_org_id"],
    ["StringEqualsIgnoreCase", "lambda:FunctionUrlAuthType", "function_url_auth_type"],
    ["StringEqualsIfExists", "lambda:EventSourceToken", "event_source_token"],
  ])
  return [
    {
      kind: "resource-policy",
      of: get(resource, "function_name") ?? itself(resource),
      document: statement(resource, [
        element("Principal", caller(principal, resource)),
        element("Action", action),
        element("Resource", get(resource, "function_name") ?? itself(resource)),
        ...tests,
      ]),
      place: "function",
      resource,
    },
  ]
}

/** Whoever calls an address that asks nobody acts as the function does. */
export const functionUrl =
  (of: string, type: string): Reader =>
  (resource) =>
    allIn(resource, type)
      .filter((value) => textIn(value) === "NONE")
      .flatMap((value) => items(get(resource, of)).flatMap((called) => opened(called, value, resource)))

const opened = (called: Value, value: Value, resource: Resource): readonly Fact[] => [
  placeSetting("function", called, "no-authentication", value, "anyone", resource),
  {
    kind: "setting",
    of: called,
    name: "public-url",
    value,
    says: "anyone",
    instead: signed(value),
    ofRunner: true,
    resource,
  },
]

/** What to write in its place, where it is written as the provider has it. */
export const signed = ({ span }: Value): string | undefined => (textOf(span).includes("NONE") ? "AWS_IAM" : undefined)

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_grant */
const keyGrant: Reader = (resource) => {
  const [principal, operations] = [get(resource, "grantee_principal"), items(get(resource, "operations"))]
  if (!principal || operations.length === 0) return []
  const span = operations[0]?.span ?? resource.span
  const actions: Value = { kind: "list", items: operations.map(keyAction), span }
  const context = ["encryption_context_equals", "encryption_context_subset"].flatMap((name) =>
    allIn(resource, "constraints", name).flatMap((value) =>
      value.kind === "dict"
        ? value.entries.map((each) =>
            element("StringEquals", map([{ ...each, key: `kms:EncryptionContext:${each.key}` }], resource)),
          )
        : [],
    ),
  )
  return [
    {
      kind: "resource-policy",
      of: get(resource, "key_id") ?? itself(resource),
      document: statement(resource, [
        element("Principal", caller(principal, resource)),
        element("Action", actions),
        element("Resource", get(resource, "key_id") ?? itself(resource)),
        ...(context.length > 0 ? [element("Condition", map(context, resource))] : []),
      ]),
      place: "key",
      resource,
    },
  ]
}

const keyAction = (operation: Value): Value => ({
  kind: "text",
  pieces: [{ kind: "literal", text: `kms:${textIn(operation) ?? "*"}`, span: operation.span }],
  span: operation.span,
  ...(operation.via && { via: operation.via }),
})

/**
 * A list of rules with principals in place of statements.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html
 */
const rulesOfAccess: Reader = (resource) =>
  allIn(resource, "policy").flatMap((written): readonly Fact[] => {
    const document = jsonIn(written)
    const statements = all(document).flatMap((policy) =>
      all(policy, "Rules").flatMap((rule) => {
        const [resources, actions, principals] = [
          field(rule, "Resource"),
          field(rule, "Permission"),
          field(policy, "Principal"),
        ]
        if (!resources || !actions || !principals) return []
        const who = { ...map([element("AWS", principals)], resource), span: principals.span }
        return [
          {
            ...map(
              [
                element("Effect", { ...text("Allow", resource), span: rule.span }),
                element("Principal", who),
                element("Action", actions),
                element("Resource", resources),
              ],
              resource,
            ),
            span: rule.span,
          },
        ]
      }),
    )
    if (!document || statements.length === 0) return []
    const list: Value = { kind: "list", items: statements, span: document.span }
    return [
      {
        kind: "resource-policy",
        of: itself(resource),
        document: { ...map([element("Statement", list)], resource), span: document.span },
        place: "collection",
        resource,
      },
    ]
  })

/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html */
const networkPolicy: Reader = (resource) =>
  allIn(resource, "policy").flatMap((written) =>
    all(jsonIn(written)).flatMap((rule) =>
      all(rule, "AllowFromPublic")
        .filter((value) => textIn(value) === "true")
        .map((value) => settingOf(resource, "public-network", value, reachedBy(rule), "false")),
    ),
  )

const reachedBy = (rule: Value): string =>
  all(rule, "Rules", "Resource")
    .map((value) => textIn(value) ?? "a collection")
    .join(", ")

/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html */
const encryptionPolicy: Reader = (resource) =>
  allIn(resource, "policy").flatMap((written) =>
    all(jsonIn(written), "AWSOwnedKey").map((value) =>
      settingOf(resource, "encryption-key", value, textIn(value) === "true" ? "no" : "yes"),
    ),
  )

const ofStore = (...readers: readonly Reader[]): Reader => together((resource) => [thing(resource, "name")], ...readers)

export const dataAccess: Reader = ofStore(rulesOfAccess)
export const storeSecurity: Reader = ofStore(networkPolicy, encryptionPolicy)

const shut = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]

/** Whether all that is public is blocked, by what there is of each argument; the first that leaves something open is to blame. */
export function blocked(
  resource: Resource,
  of: Value,
  whole: Value,
  written: (name: string) => Value | undefined,
): Fact {
  const open = shut.find((name) => {
    const value = written(name)
    return value === undefined || textIn(value) === "false"
  })
  const blame = (open === undefined ? undefined : written(open)) ?? whole
  return placeSetting("bucket", of, "public-access-block", blame, open === undefined ? "yes" : "no", resource)
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_public_access_block */
const publicAccessBlock: Reader = (resource) =>
  allIn(resource, "bucket").map((of) => blocked(resource, of, itself(resource), (name) => get(resource, name)))

/** Without a block beside it a bucket may be opened: taking the block away takes its protection away. */
export const unblocked: Reader = (resource) => [
  {
    ...placeSetting("bucket", itself(resource), "public-access-block", itself(resource), "no", resource),
    unlessSaid: true,
  },
]

export const placeReaders: Readonly<Record<string, Reader>> = {
  aws_sagemaker_model_package_group_policy: own("model_package_group_name", "resource_policy"),
  aws_s3vectors_vector_bucket_policy: own("vector_bucket_arn", "policy"),
  aws_bedrockagentcore_resource_policy: own("resource_arn", "policy"),
  aws_s3_bucket: together(placePolicy("bucket", "", "policy"), unblocked),
  aws_s3_bucket_policy: placePolicy("bucket", "bucket", "policy"),
  aws_s3_bucket_public_access_block: publicAccessBlock,
  aws_s3_bucket_server_side_encryption_configuration: (resource) =>
    allIn(resource, "rule", "apply_server_side_encryption_by_default", "kms_master_key_id").flatMap((key) =>
      each(get(resource, "bucket"), (bucket) => ({ kind: "encrypts", key, bucket, resource })),
    ),
  aws_kms_key: placePolicy("key", "", "policy"),
  aws_kms_key_policy: placePolicy("key", "key_id", "policy"),
  aws_kms_grant: keyGrant,
  aws_ecr_repository_policy: placePolicy("repository", "repository", "policy"),
  aws_secretsmanager_secret: placePolicy("secret", "", "policy"),
  aws_secretsmanager_secret_policy: placePolicy("secret", "secret_arn", "policy"),
  aws_lambda_permission: permission,
  aws_lambda_function_url: functionUrl("function_name", "authorization_type"),
  aws_opensearch_domain: placePolicy("domain", "", "access_policies"),
  aws_opensearch_domain_policy: placePolicy("domain", "domain_name", "access_policies"),
  aws_opensearchserverless_access_policy: dataAccess,
  aws_opensearchserverless_security_policy: storeSecurity,
}
