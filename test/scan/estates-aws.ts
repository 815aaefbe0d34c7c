/** Accounts whose verdicts are known: what is dangerous in each stands in no single policy, or in words that a simple search passes over. */
import type { ExportFile } from "../../src/exports/read-exports.ts"
import {
  account,
  allow,
  deny,
  details,
  file,
  group,
  lambda,
  policy,
  printed,
  providers,
  role,
  trusts,
  user,
} from "./aws-account.ts"

export interface Estate {
  readonly name: string
  readonly files: readonly ExportFile[]
  readonly verdict: "pass" | "fail"
  /** Severity, rule, whose access: these must be there, and nothing of anybody else. */
  readonly told: readonly string[]
  /** Who can do what only by acting as others: holder, capability, through whom. */
  readonly through?: readonly string[]
}

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const invoke = allow(["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"], model)
const service = (name: string) =>
  trusts({ Service: `${name}.amazonaws.com` }, { Condition: { StringEquals: { "aws:SourceAccount": account } } })
const pass = (name: string, to: string) =>
  allow("iam:PassRole", `arn:aws:iam::${account}:role/${name}`, {
    Condition: { StringEquals: { "iam:PassedToService": `${to}.amazonaws.com` } },
  })
const exported = (...parts: Parameters<typeof details>) => file("account.json", details(...parts))

/** A1, A7: what one policy hands over, another one takes, and a third reaches through a group. */
const escalations: Estate = {
  name: "ways up that are spread over several policies of one principal",
  files: [
    exported({
      groups: [
        group("builders", {
          inline: {
            start: allow(["bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"]),
          },
        }),
      ],
      users: [
        user("dana", ["builders"], {
          attached: ["create"],
          inline: { hand: pass("*", "bedrock-agentcore") },
        }),
      ],
      roles: [
        role("admin-tools", service("bedrock-agentcore"), { attached: [providers("AdministratorAccess")] }),
        role("trainer", lambda, { attached: ["train"], inline: { hand: pass("*", "sagemaker") } }),
      ],
      policies: [
        policy("create", allow("bedrock-agentcore:CreateCodeInterpreter")),
        policy(
          "train",
          allow([
            "sagemaker:CreateTrainingJob",
            "sagemaker:CreateNotebookInstance",
            "sagemaker:CreatePresignedNotebookInstanceUrl",
          ]),
        ),
        policy("unused", invoke),
      ],
    }),
  ],
  verdict: "fail",
  told: [
    "high aws/agentcore/pass-role-into-runtime user/dana",
    "critical aws/sagemaker/pass-role-into-compute role/trainer",
    "critical aws/iam/broad-managed-policy role/admin-tools",
  ],
}

/** A3, A10, A12, A14, A15: each half is ordinary. */
const takeovers: Estate = {
  name: "running agents, endpoints and stores that are taken over by two ordinary rights",
  files: [
    exported({
      users: [
        user("hal", [], {
          attached: ["code"],
          inline: { ask: allow("bedrock:InvokeAgent", `arn:aws:bedrock:eu-west-1:${account}:agent-alias/A/B`) },
        }),
        user("ivy", [], { inline: { a: allow("sagemaker:CreateEndpointConfig") }, attached: ["switch"] }),
        user("joe", [], {
          inline: {
            a: allow("aoss:UpdateAccessPolicy"),
            b: allow("aoss:APIAccessAll", `arn:aws:aoss:eu-west-1:${account}:collection/abc`),
          },
        }),
        user("kim", [], { inline: { use: invoke }, attached: ["keys"] }),
      ],
      roles: [role("shell", lambda, { inline: { run: allow("bedrock-agentcore:InvokeAgentRuntime*") } })],
      policies: [
        policy("code", allow("lambda:UpdateFunctionCode", `arn:aws:lambda:eu-west-1:${account}:function:tool`)),
        policy("switch", allow("sagemaker:UpdateEndpoint")),
        policy("keys", allow("iam:CreateServiceSpecificCredential")),
      ],
    }),
  ],
  verdict: "fail",
  told: [
    "critical aws/agentcore/act-for-any-user role/shell",
    "high aws/bedrock/tool-hijack user/hal",
    "high aws/sagemaker/inference-siphon user/ivy",
    "high aws/vectors/self-granted-access user/joe",
    "high aws/bedrock/long-term-key user/kim",
  ],
}

/** Who may become whom: from outside, from a pipeline, and one role after another. */
const chains: Estate = {
  name: "trust from outside, and one role after another",
  files: [
    exported({
      roles: [
        role("open", trusts({ AWS: "*" }), { inline: { use: invoke } }),
        role("partner", trusts({ AWS: "arn:aws:iam::999988887777:root" }), { inline: { use: invoke } }),
        role(
          "pipeline",
          trusts(
            { Federated: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
            {
              Action: "sts:AssumeRoleWithWebIdentity",
              Condition: { StringLike: { "token.actions.githubusercontent.com:sub": "repo:acme/*" } },
            },
          ),
          { inline: { use: invoke, hop: allow("sts:AssumeRole", `arn:aws:iam::${account}:role/tuner`) } },
        ),
        role("tuner", trusts({ AWS: `arn:aws:iam::${account}:role/pipeline` }), {
          inline: { tune: allow("bedrock:CreateModelCustomizationJob") },
        }),
      ],
    }),
  ],
  verdict: "fail",
  through: ["role/pipeline train role/tuner"],
  told: [
    "critical aws/iam/open-trust role/open",
    "critical aws/iam/open-trust role/partner",
    "high aws/iam/weak-federation role/pipeline",
  ],
}

/** Members have what their groups have; a user, a group and a role may share a name. */
const groups: Estate = {
  name: "groups, and names that several kinds share",
  files: [
    exported({
      users: [user("ml", ["ml"]), user("ann", ["readers"]), user("bob", ["readers", "ml"])],
      groups: [
        group("ml", { attached: [providers("AmazonBedrockFullAccess")] }),
        group("readers", { attached: ["read"] }),
      ],
      roles: [role("ml", lambda, { inline: { use: invoke } }), role("readers", lambda)],
      policies: [policy("read", allow(["bedrock:ListFoundationModels", "bedrock:GetFoundationModel"]))],
    }),
  ],
  verdict: "fail",
  told: ["high aws/bedrock/broad-managed-policy user/ml"],
}

/** What a boundary or a deny takes away is not there. */
const boundaries: Estate = {
  name: "boundaries that hold, and one that does not",
  files: [
    exported({
      roles: [
        role("bounded", lambda, { attached: ["everything"], boundary: "only-named" }),
        role("loose", lambda, { attached: ["everything"], boundary: "nearly-all" }),
      ],
      policies: [
        policy("only-named", [invoke, allow("cloudwatch:GetMetricData")]),
        policy("nearly-all", { Effect: "Allow", NotAction: "iam:CreateUser", Resource: "*" }),
        policy("everything", allow("*")),
      ],
    }),
  ],
  verdict: "fail",
  told: ["critical aws/iam/every-action role/loose"],
}

/** None of these has the text `bedrock:*` in it, or has it where it grants nothing. */
const disguises: Estate = {
  name: "all of a service, in other words than `bedrock:*`",
  files: [
    exported({
      users: [user("group-less", [], { inline: { mantle: allow("bedrock-mantle:*") } })],
      roles: [
        role("case", lambda, { inline: { a: [allow("BedRock:*")] } }),
        role("prefix", lambda, {
          inline: { a: allow(["bedrock:Invoke*", "bedrock:Create*", "bedrock:Delete*", "bedrock:Put*"]) },
        }),
        role("question", lambda, { inline: { a: allow("bedroc?:*") } }),
        role("star", lambda, { inline: { a: allow("*") } }),
        role("rest", lambda, { inline: { a: [{ Effect: "Allow", NotAction: ["s3:*", "ec2:*"], Resource: "*" }] } }),
        role("lone", lambda, { attached: ["lone"] }),
        role("provided", lambda, { attached: [providers("AmazonBedrockFullAccess")] }),
        role("denied", lambda, { inline: { a: deny("bedrock:*"), b: invoke } }),
      ],
      policies: [
        policy("lone", allow("bedrock*:*"), allow("s3:GetObject", "arn:aws:s3:::x/*")),
        // Not in force, so that nobody has it.
        policy("old", invoke, allow("bedrock:*")),
      ],
    }),
  ],
  verdict: "fail",
  told: [
    "critical aws/iam/every-action role/star",
    "high aws/iam/not-action role/rest",
    "high aws/bedrock/wildcard role/case",
    "high aws/bedrock/wildcard role/lone",
    "high aws/bedrock/wildcard role/question",
    "high aws/bedrock/wildcard user/group-less",
    "high aws/bedrock/broad-managed-policy role/provided",
    "critical any/identity/consumer-edits-safety role/prefix",
    "high aws/bedrock/any-model role/prefix",
  ],
}

/** The provider's policies are what they are in force, and nobody's own policy of that name is one. */
const provided: Estate = {
  name: "policies of the provider's: of names nobody knew, and of names that are one's own as well",
  files: [
    exported({
      roles: [
        role("new", lambda, { attached: [providers("AmazonModelsOfTomorrow")] }),
        role("theirs", lambda, { attached: [providers("AmazonBedrockFullAccess")] }),
        role("ours", lambda, { attached: ["AmazonBedrockFullAccess"] }),
        role("modest", lambda, { attached: ["AdministratorAccess"] }),
      ],
      policies: [
        policy(providers("AmazonModelsOfTomorrow"), allow(["bedrock:*", "sagemaker:*"])),
        policy("AmazonBedrockFullAccess", invoke),
        policy("AdministratorAccess", allow("s3:GetObject", "arn:aws:s3:::site/*")),
      ],
    }),
  ],
  verdict: "fail",
  told: [
    "high aws/bedrock/any-model role/new",
    "high aws/bedrock/logging-administration role/new",
    "high aws/sagemaker/self-approval role/new",
    "high aws/bedrock/broad-managed-policy role/theirs",
  ],
}

/** What is kept where, and who is let in there, comes from other commands. */
const places: Estate = {
  name: "a knowledge base whose documents everybody may change, beside a bucket of pictures",
  files: [
    exported({ roles: [role("kb", service("bedrock"), { inline: { use: invoke } })] }),
    printed("bedrock-agent get-data-source --knowledge-base-id K --data-source-id D --region eu-west-1 --output json", {
      dataSource: {
        knowledgeBaseId: "K",
        dataSourceId: "D",
        name: "docs",
        status: "AVAILABLE",
        dataSourceConfiguration: { type: "S3", s3Configuration: { bucketArn: "arn:aws:s3:::kb-docs" } },
      },
    }),
    ...["kb-docs", "pictures"].map((bucket) =>
      printed(`s3api get-bucket-policy --bucket ${bucket} --output json`, {
        Policy: JSON.stringify({
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Allow",
              Principal: "*",
              Action: ["s3:GetObject", "s3:PutObject"],
              Resource: `arn:aws:s3:::${bucket}/*`,
            },
          ],
        }),
      }),
    ),
    printed("bedrock-agent get-agent --agent-id A --region eu-west-1 --output json", {
      agent: {
        agentId: "A",
        agentName: "helper",
        agentArn: `arn:aws:bedrock:eu-west-1:${account}:agent/A`,
        agentResourceRoleArn: `arn:aws:iam::${account}:role/kb`,
        foundationModel: "amazon.nova-lite-v1:0",
      },
    }),
    printed("sagemaker describe-notebook-instance --notebook-instance-name n --region eu-west-1 --output json", {
      NotebookInstanceArn: `arn:aws:sagemaker:eu-west-1:${account}:notebook-instance/n`,
      NotebookInstanceName: "n",
      RoleArn: `arn:aws:iam::${account}:role/kb`,
      DirectInternetAccess: "Enabled",
      RootAccess: "Enabled",
      InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: "1" },
    }),
  ],
  verdict: "fail",
  told: [
    "critical aws/iam/shared-resource kb-docs",
    "medium aws/iam/shared-role role/kb",
    "medium aws/sagemaker/open-notebook arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/n",
    "low any/access/no-guardrail arn:aws:bedrock:eu-west-1:111122223333:agent/A",
  ],
}

/** Keys that do not expire, of people who may do something with AI, and of others. */
const credentials: Estate = {
  name: "keys of those who use models, and of those who do not",
  files: [
    exported({
      users: [
        user("bot", [], { inline: { use: invoke } }),
        user("web", [], { inline: { a: allow("s3:GetObject", "arn:aws:s3:::site/*") } }),
      ],
    }),
    ...["bot", "web"].map((name) =>
      printed(`iam list-access-keys --user-name ${name} --output json`, {
        AccessKeyMetadata: [
          {
            UserName: name,
            AccessKeyId: `AKIA${name.toUpperCase()}`,
            Status: "Active",
            CreateDate: "2026-01-01T00:00:00+00:00",
          },
        ],
      }),
    ),
    printed("iam list-service-specific-credentials --user-name bot --output json", {
      ServiceSpecificCredentials: [
        {
          UserName: "bot",
          Status: "Active",
          ServiceName: "bedrock.amazonaws.com",
          ServiceSpecificCredentialId: "ACCA1",
        },
      ],
    }),
  ],
  verdict: "pass",
  told: ["medium aws/iam/long-lived-credential user/bot"],
}

/** As it should be: nothing is said. */
const sound: Estate = {
  name: "an account as it should be",
  files: [
    exported({
      users: [user("ops", ["ops"])],
      groups: [group("ops", { inline: { a: allow("cloudwatch:GetMetricData") } })],
      roles: [
        role("app", lambda, { inline: { use: invoke } }),
        role("web", lambda, { attached: ["site"] }),
        role("guarded", lambda, { attached: ["everything"], inline: { never: deny("*") } }),
      ],
      policies: [policy("site", allow("s3:GetObject", "arn:aws:s3:::site/*")), policy("everything", allow("*"))],
    }),
  ],
  verdict: "pass",
  told: [],
}

export const estates: readonly Estate[] = [
  escalations,
  takeovers,
  chains,
  groups,
  boundaries,
  disguises,
  provided,
  places,
  credentials,
  sound,
]
