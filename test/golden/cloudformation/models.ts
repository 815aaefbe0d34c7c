/** Guardrails, agents, flows, knowledge bases and what Kendra and Q Business answer from, guarded and less so. */
import { passing } from "./acting.ts"
import { a, allow, document, key, role, type Scenario } from "./scenario.ts"

const weakened = "any/access/filter-weakened high"
const keyLost = `any/access/encryption-key-lost medium ${key} at the base`
const anyone = "aws/iam/shared-resource critical *"
const guarded = { GuardrailConfiguration: { GuardrailIdentifier: "gr-1", GuardrailVersion: "1" } }

const guardrail = (config: object) =>
  a("AWS::Bedrock::Guardrail", { Name: "main", BlockedInputMessaging: "no", BlockedOutputsMessaging: "no", ...config })

const filters: readonly (readonly [string, object, object, string])[] = [
  ["a content filter", content({ InputStrength: "HIGH" }), content({ InputStrength: "LOW" }), "HIGH"],
  [
    "a content filter that is switched off",
    content({ InputStrength: "HIGH" }),
    content({ InputStrength: "HIGH", InputAction: "NONE" }),
    "HIGH",
  ],
  ["a topic", { TopicPolicyConfig: { TopicsConfig: [{ Name: "tax", Type: "DENY" }] } }, {}, "tax"],
  ["words of its own", { WordPolicyConfig: { WordsConfig: [{ Text: "acme" }] } }, {}, "Text"],
  ["managed words", { WordPolicyConfig: { ManagedWordListsConfig: [{ Type: "PROFANITY" }] } }, {}, "PROFANITY"],
  [
    "personal data",
    { SensitiveInformationPolicyConfig: { PiiEntitiesConfig: [{ Type: "EMAIL", Action: "BLOCK" }] } },
    { SensitiveInformationPolicyConfig: { PiiEntitiesConfig: [{ Type: "EMAIL", Action: "ANONYMIZE" }] } },
    "BLOCK",
  ],
  [
    "a pattern",
    { SensitiveInformationPolicyConfig: { RegexesConfig: [{ Name: "iban", Pattern: "x", Action: "BLOCK" }] } },
    {},
    "BLOCK",
  ],
  [
    "grounding",
    { ContextualGroundingPolicyConfig: { FiltersConfig: [{ Type: "GROUNDING", Threshold: 0.75 }] } },
    { ContextualGroundingPolicyConfig: { FiltersConfig: [{ Type: "GROUNDING", Threshold: 0.7 }] } },
    "0.75",
  ],
]

function content(filter: object): object {
  return { ContentPolicyConfig: { FiltersConfig: [{ Type: "HATE", ...filter }] } }
}

const calls: Readonly<Record<string, object>> = {
  Prompt: { SourceConfiguration: { Resource: { PromptArn: "arn:aws:bedrock:eu-west-1:111122223333:prompt/P" } } },
  KnowledgeBase: { KnowledgeBaseId: "KB12345678" },
}
const node = (kind: string, settings: object) =>
  a("AWS::Bedrock::Flow", {
    Name: "f",
    Definition: { Nodes: [{ Name: "n", Type: kind, Configuration: { [kind]: { ...settings, ...calls[kind] } } }] },
  })

/** Something with a key of the customer's own, and without. */
const keyed = (type: string, properties: object, withKey: object): Scenario => ({
  name: `the key of ${type}`,
  narrow: { X: a(type, { ...properties, ...withKey }) },
  wide: { X: a(type, { ...properties }) },
  appears: [],
  widened: [keyLost],
})

const own = (type: string, of: object, name: string, action: string): Scenario => ({
  name: `the policy of ${type}`,
  narrow: { R: a(type, { ...of, [name]: document(allow(role("app"), action, "*")) }) },
  wide: { R: a(type, { ...of, [name]: document(allow("*", action, "*")) }) },
  appears: [anyone],
  widened: [anyone],
})

const permission = (principal: string, settings: object = {}) =>
  a("AWS::QBusiness::Permission", {
    ApplicationId: "11111111-2222-3333-4444-555555555555",
    StatementId: "isv",
    Actions: ["qbusiness:SearchRelevantContent"],
    Principal: principal,
    ...settings,
  })
const accessor = (principal: string) =>
  a("AWS::QBusiness::DataAccessor", {
    ApplicationId: "11111111-2222-3333-4444-555555555555",
    DisplayName: "isv",
    ActionConfigurations: [{ Action: "qbusiness:SearchRelevantContent" }],
    Principal: principal,
  })

export const models: readonly Scenario[] = [
  ...filters.map(
    ([name, narrow, wide, at]): Scenario => ({
      name: `a guardrail's ${name}`,
      narrow: { Main: guardrail(narrow) },
      wide: { Main: guardrail(wide) },
      appears: [],
      widened: [`${weakened} ${at} at the base`],
      alone: "guards",
    }),
  ),
  {
    name: "an agent's guardrail",
    narrow: { Help: a("AWS::Bedrock::Agent", { AgentName: "help", ...guarded }) },
    wide: { Help: a("AWS::Bedrock::Agent", { AgentName: "help" }) },
    appears: ["any/access/no-guardrail low Help"],
    widened: ["any/access/guardrail-detached high gr-1 at the base"],
  },
  {
    name: "the draft of a guardrail",
    narrow: { Help: a("AWS::Bedrock::Agent", { AgentName: "help", ...guarded }) },
    wide: {
      Help: a("AWS::Bedrock::Agent", {
        AgentName: "help",
        GuardrailConfiguration: { GuardrailIdentifier: "gr-1", GuardrailVersion: "DRAFT" },
      }),
    },
    appears: ["any/access/guardrail-draft low DRAFT"],
    widened: ["any/access/guardrail-draft low DRAFT"],
  },
  ...[
    ["Prompt", "SourceConfiguration"],
    ["KnowledgeBase", "KnowledgeBaseId"],
  ].map(
    ([kind = "", at]): Scenario => ({
      name: `the guardrail of a flow's ${kind}`,
      narrow: { F: node(kind, guarded) },
      wide: { F: node(kind, {}) },
      appears: [`any/access/no-guardrail low ${at}`],
      widened: ["any/access/guardrail-detached high gr-1 at the base"],
    }),
  ),
  {
    name: "the guardrail of a whole account",
    narrow: {
      G: a("AWS::Bedrock::EnforcedGuardrailConfiguration", { GuardrailIdentifier: "gr-1", GuardrailVersion: "1" }),
    },
    wide: {
      G: a("AWS::Bedrock::EnforcedGuardrailConfiguration", { GuardrailIdentifier: "gr-1", GuardrailVersion: "DRAFT" }),
    },
    appears: ["any/access/guardrail-draft low DRAFT"],
    widened: ["any/access/guardrail-draft low DRAFT"],
    alone: "guards",
  },
  keyed("AWS::Bedrock::Agent", { AgentName: "help", ...guarded }, { CustomerEncryptionKeyArn: key }),
  keyed("AWS::Bedrock::Flow", { Name: "f" }, { CustomerEncryptionKeyArn: key }),
  keyed("AWS::Bedrock::Guardrail", { Name: "main" }, { KmsKeyArn: key }),
  keyed("AWS::Bedrock::Prompt", { Name: "p" }, { CustomerEncryptionKeyArn: key }),
  keyed("AWS::Bedrock::DataAutomationProject", { ProjectName: "d" }, { KmsKeyId: key }),
  keyed("AWS::Bedrock::Blueprint", { BlueprintName: "b" }, { KmsKeyId: key }),
  keyed("AWS::Bedrock::AutomatedReasoningPolicy", { Name: "p" }, { KmsKeyId: key }),
  keyed("AWS::Bedrock::DataSource", { Name: "d" }, { ServerSideEncryptionConfiguration: { KmsKeyArn: key } }),
  keyed("AWS::Kendra::Index", { Name: "i" }, { ServerSideEncryptionConfiguration: { KmsKeyId: key } }),
  keyed("AWS::QBusiness::Application", { DisplayName: "q" }, { EncryptionConfiguration: { KmsKeyId: key } }),
  {
    name: "an application for anyone",
    narrow: { Q: a("AWS::QBusiness::Application", { DisplayName: "q", IdentityType: "AWS_IAM_IDC" }) },
    wide: { Q: a("AWS::QBusiness::Application", { DisplayName: "q", IdentityType: "ANONYMOUS" }) },
    appears: ["any/access/no-authentication high ANONYMOUS"],
    widened: ["any/access/no-authentication high ANONYMOUS"],
  },
  own(
    "AWS::Bedrock::ResourcePolicy",
    { ResourceArn: "arn:aws:bedrock:eu-west-1:111122223333:custom-model/m" },
    "PolicyDocument",
    "bedrock:InvokeModel",
  ),
  own("AWS::Bedrock::KnowledgeBasePolicy", { KnowledgeBaseId: "KB12345678" }, "PolicyDocument", "bedrock:Retrieve"),
  {
    name: "what a data accessor's account may read",
    narrow: { P: permission("arn:aws:iam::111122223333:role/isv") },
    wide: { P: permission("*") },
    appears: [anyone],
    widened: [anyone],
  },
  {
    name: "on which condition an application lets in",
    narrow: {
      P: permission("*", {
        Conditions: [
          { ConditionOperator: "StringEquals", ConditionKey: "aws:PrincipalOrgID", ConditionValues: ["o-1"] },
        ],
      }),
    },
    wide: { P: permission("*") },
    appears: [anyone],
    widened: ["aws/iam/shared-resource critical o-1 at the base"],
  },
  {
    name: "a data accessor",
    narrow: { D: accessor("arn:aws:iam::111122223333:role/isv") },
    wide: { D: accessor("arn:aws:iam::999988887777:root") },
    appears: ["aws/iam/shared-resource high arn:aws:iam::999988887777:root"],
    widened: ["aws/iam/shared-resource high arn:aws:iam::999988887777:root"],
    narrowed: ["any/access/wider-principal medium arn:aws:iam::111122223333:role/isv"],
  },
  ...(
    [
      ["AWS::Bedrock::Agent", { ...guarded, AgentResourceRoleArn: "ROLE" }],
      ["AWS::Bedrock::KnowledgeBase", { RoleArn: "ROLE" }],
      ["AWS::Bedrock::Flow", { ExecutionRoleArn: "ROLE" }],
      ["AWS::Kendra::Index", { RoleArn: "ROLE" }],
      ["AWS::Kendra::DataSource", { RoleArn: "ROLE" }],
      ["AWS::Kendra::Faq", { RoleArn: "ROLE" }],
      ["AWS::QBusiness::Application", { RoleArn: "ROLE" }],
      ["AWS::QBusiness::DataSource", { RoleArn: "ROLE" }],
      ["AWS::QBusiness::Retriever", { RoleArn: "ROLE" }],
      ["AWS::QBusiness::WebExperience", { RoleArn: "ROLE" }],
      ["AWS::QBusiness::Plugin", { AuthConfiguration: { BasicAuthConfiguration: { RoleArn: "ROLE" } } }],
    ] as const
  ).map(([type, properties]) => passing(type, properties)),
]
