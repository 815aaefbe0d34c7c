/** Actions of other services that decide on access to AI: they matter where their holder has an AI capability. */
import type { Capability } from "../../model/capability.ts"

const of = (capability: Capability, ...names: readonly string[]) => names.map((name) => ({ name, capability }))

export const supportingActions: readonly { readonly name: string; readonly capability: Capability }[] = [
  ...of(
    "identity",
    "iam:PassRole",
    "iam:UpdateAssumeRolePolicy",
    "iam:AttachRolePolicy",
    "iam:AttachUserPolicy",
    "iam:AttachGroupPolicy",
    "iam:PutRolePolicy",
    "iam:PutUserPolicy",
    "iam:PutGroupPolicy",
    "iam:CreatePolicyVersion",
    "iam:SetDefaultPolicyVersion",
    "iam:AddUserToGroup",
    "iam:DeleteRolePermissionsBoundary",
    "iam:PutRolePermissionsBoundary",
    "iam:DeleteUserPermissionsBoundary",
    "iam:PutUserPermissionsBoundary",
    "sts:AssumeRole",
    "sts:AssumeRoleWithWebIdentity",
    "sts:AssumeRoleWithSAML",
  ),
  ...of("tag", "iam:TagRole", "iam:TagUser", "sts:TagSession"),
  ...of(
    "credential",
    "iam:CreateServiceSpecificCredential",
    "iam:ResetServiceSpecificCredential",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:UpdateLoginProfile",
  ),
  ...of("log-read", "logs:GetLogEvents", "logs:FilterLogEvents", "logs:StartQuery"),
  ...of("log-config", "logs:DeleteLogGroup", "logs:PutRetentionPolicy"),
  ...of("spend", "aws-marketplace:Subscribe"),
  ...of("author", "lambda:UpdateFunctionCode"),
  ...of("credential", "secretsmanager:GetSecretValue"),
  ...of("workbench", "ssm:StartSession"),
]

/** Everyday actions: they say something of AI only where they are granted on all that there is of their kind. */
export const everydayActions: ReadonlySet<string> = new Set(["secretsmanager:GetSecretValue", "ssm:StartSession"])
