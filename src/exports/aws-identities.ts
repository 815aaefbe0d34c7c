/** Credentials, who federates, permission sets and policies of an organisation, as the AWS client prints them. */
import { madeDict, madeList } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, field, items, literal, type Value } from "../model/value.ts"
import { at, made, names, type Output, thing, things, to } from "./aws-output.ts"

/** One that is switched off opens nothing. */
const active = (item: Dict) => (literal(field(item, "Status")) === "Inactive" ? undefined : {})

/** Said of a permission set, which only the command names. */
const ofPermissionSet = (
  operation: string,
  key: string,
  type: string,
  name: string,
  values: (said: Value) => readonly Value[],
): Output => ({
  operation,
  marks: [key],
  read({ value, asked }): readonly Resource[] | undefined {
    const [said, set] = [field(value, key), asked("--permission-set-arn")]
    if (!said || literal(said) === "") return []
    const arn = literal(set)
    if (!set || arn === undefined) return undefined
    const all = values(said)
    if (all.length === 0) return []
    return [
      made(
        `${arn} ${operation}`,
        type,
        madeDict({ permission_set_arn: to(set), [name]: madeList(all, said.span) }, said.span),
      ),
    ]
  },
})

const fieldsOf = (said: Value, name: string): readonly Value[] => items(said).flatMap((each) => field(each, name) ?? [])

export const identityOutputs: readonly Output[] = [
  { operation: "sts get-caller-identity", marks: ["UserId", "Account", "Arn"], read: () => [] },
  things("iam list-access-keys", "AccessKeyMetadata", "AWS::IAM::AccessKey", "AccessKeyId", active),
  things(
    "iam list-service-specific-credentials",
    "ServiceSpecificCredentials",
    "aws_iam_service_specific_credential",
    "ServiceSpecificCredentialId",
    active,
  ),
  {
    operation: "iam get-login-profile",
    marks: ["LoginProfile.UserName"],
    read({ value }) {
      const user = at(value, "LoginProfile.UserName")
      const name = literal(user)
      return user && name !== undefined
        ? [made(`password of ${name}`, "aws_iam_user_login_profile", madeDict({ user }, user.span))]
        : []
    },
  },
  {
    operation: "organizations describe-policy",
    marks: ["Policy.PolicySummary", "Policy.Content"],
    read({ value }) {
      const [summary, content] = [at(value, "Policy.PolicySummary"), at(value, "Policy.Content")]
      const id = literal(field(summary, "Id"))
      if (summary?.kind !== "dict" || !content || id === undefined) return []
      const fields = madeDict(
        { Name: field(summary, "Name"), Type: field(summary, "Type"), Content: content },
        summary.span,
      )
      return [made(id, "AWS::Organizations::Policy", fields)]
    },
  },
  thing("sso-admin describe-permission-set", "aws_ssoadmin_permission_set", "PermissionSetArn", {
    below: "PermissionSet",
  }),
  ofPermissionSet(
    "sso-admin get-inline-policy-for-permission-set",
    "InlinePolicy",
    "aws_ssoadmin_permission_set_inline_policy",
    "inline_policy",
    (said) => [said],
  ),
  ofPermissionSet(
    "sso-admin list-managed-policies-in-permission-set",
    "AttachedManagedPolicies",
    "aws_ssoadmin_managed_policy_attachments_exclusive",
    "managed_policy_arns",
    (said) => fieldsOf(said, "Arn"),
  ),
  ofPermissionSet(
    "sso-admin list-customer-managed-policy-references-in-permission-set",
    "CustomerManagedPolicyReferences",
    "aws_ssoadmin_customer_managed_policy_attachments_exclusive",
    "customer_managed_policy_reference",
    items,
  ),
  ofPermissionSet(
    "sso-admin get-permissions-boundary-for-permission-set",
    "PermissionsBoundary",
    "aws_ssoadmin_permissions_boundary_attachment",
    "permissions_boundary",
    items,
  ),
  // Whom these let in stands in the trust of roles; here is only that they are there.
  names("iam list-open-id-connect-providers"),
]
