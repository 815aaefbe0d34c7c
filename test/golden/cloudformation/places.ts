/** Policies of buckets, keys, secrets, functions and vector stores, narrow and wide. */
import {
  a,
  allow,
  arnOf,
  type Declaration,
  type Declared,
  document,
  key,
  model,
  ref,
  role,
  type Scenario,
} from "./scenario.ts"

const anyone = "aws/iam/shared-resource critical *"
const letIn = "any/access/let-in"
const wider = "any/access/wider-principal medium"
const app = "arn:aws:iam::111122223333:role/app"
const batch = "arn:aws:iam::111122223333:role/batch"

/** Policies of one place: for a role, and for anyone; beside what ties the place to AI. */
const policies = (
  name: string,
  beside: Declared,
  write: (policy: object) => Declaration,
  action: string,
  severity: string,
): readonly Scenario[] => [
  {
    name: `${name}, for anyone`,
    beside,
    narrow: { Place: write(document(allow(role("app"), action, "*"))) },
    wide: { Place: write(document(allow("*", action, "*"))) },
    appears: [anyone],
    widened: [anyone],
    alone: "silent",
  },
  {
    name: `${name}, for another role`,
    beside,
    narrow: { Place: write(document(allow(role("app"), action, "*"))) },
    wide: { Place: write(document(allow(role("app"), action, "*"), allow(role("batch"), action, "*"))) },
    appears: [`${letIn} ${severity} ${app}`, `${letIn} ${severity} ${batch}`],
    widened: [`${wider} ${batch}`],
    alone: "silent",
  },
]

const source = (bucket: unknown) =>
  a("AWS::Bedrock::DataSource", {
    Name: "docs",
    DataSourceConfiguration: { Type: "S3", S3Configuration: { BucketArn: bucket } },
  })
const blocks = (isOpen: boolean) => ({
  BlockPublicAcls: true,
  BlockPublicPolicy: !isOpen,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
})
const bucket: Declared = {
  Docs: a("AWS::S3::Bucket", { BucketName: "acme-docs", PublicAccessBlockConfiguration: blocks(false) }),
  Source: source(arnOf("Docs")),
}
const guarded = { GuardrailConfiguration: { GuardrailIdentifier: "gr-1", GuardrailVersion: "1" } }
const encrypted = a("AWS::Bedrock::Agent", { AgentName: "help", ...guarded, CustomerEncryptionKeyArn: arnOf("Place") })
const book = a("AWS::Lambda::Function", { FunctionName: "book" })
const tool: Declared = {
  Book: book,
  Help: a("AWS::Bedrock::Agent", {
    AgentName: "help",
    ...guarded,
    ActionGroups: [{ ActionGroupName: "book", ActionGroupExecutor: { Lambda: arnOf("Book") } }],
  }),
}
const byGateway: Declared = {
  Book: book,
  Target: a("AWS::BedrockAgentCore::GatewayTarget", {
    Name: "book",
    TargetConfiguration: { Mcp: { Lambda: { LambdaArn: arnOf("Book") } } },
  }),
}
const permission = (settings: object) =>
  a("AWS::Lambda::Permission", { FunctionName: ref("Book"), Action: "lambda:InvokeFunction", ...settings })
const url = (type: string) => a("AWS::Lambda::Url", { TargetFunctionArn: arnOf("Book"), AuthType: type })

const data = (permissions: readonly string[], ...who: readonly string[]) =>
  a("AWS::OpenSearchServerless::AccessPolicy", {
    Name: "docs",
    Type: "data",
    Policy: JSON.stringify([
      {
        Rules: [{ ResourceType: "index", Resource: ["index/docs/*"], Permission: permissions }],
        Principal: who,
      },
    ]),
  })
const security = (type: string, policy: object) =>
  a("AWS::OpenSearchServerless::SecurityPolicy", { Name: "docs", Type: type, Policy: JSON.stringify(policy) })
const network = (AllowFromPublic: boolean) =>
  security("network", [{ Rules: [{ ResourceType: "collection", Resource: ["collection/docs"] }], AllowFromPublic }])

/** Something with a key of the customer's own, and without. */
const keyed = (type: string, name: string, config: string): Scenario => ({
  name: `the key of ${type}`,
  narrow: { V: a(type, { [name]: "v", [config]: { KmsKeyArn: key } }) },
  wide: { V: a(type, { [name]: "v" }) },
  appears: [],
  widened: [`any/access/encryption-key-lost medium ${key} at the base`],
})

const domain = (type: string) =>
  policies(
    `the domain of ${type}`,
    {
      Kb: a("AWS::Bedrock::KnowledgeBase", {
        Name: "kb",
        StorageConfiguration: { OpensearchManagedClusterConfiguration: { DomainArn: arnOf("Place") } },
      }),
    },
    (policy) => a(type, { DomainName: "kb", AccessPolicies: policy }),
    "es:ESHttpGet",
    "low",
  )

export const places: readonly Scenario[] = [
  ...policies(
    "the bucket of a knowledge base",
    bucket,
    (policy) => a("AWS::S3::BucketPolicy", { Bucket: ref("Docs"), PolicyDocument: policy }),
    "s3:GetObject",
    "low",
  ),
  ...policies(
    "a bucket known by its name",
    { Source: source("arn:aws:s3:::acme-docs") },
    (policy) => a("AWS::S3::BucketPolicy", { Bucket: "acme-docs", PolicyDocument: policy }),
    "s3:*",
    "medium",
  ),
  ...policies(
    "an access point of that bucket",
    bucket,
    (policy) => a("AWS::S3::AccessPoint", { Bucket: ref("Docs"), Policy: policy }),
    "s3:GetObject",
    "low",
  ),
  ...policies(
    "an agent's key",
    { Help: encrypted },
    (policy) => a("AWS::KMS::Key", { KeyPolicy: policy }),
    "kms:Decrypt",
    "low",
  ),
  ...policies(
    "the replica of a key",
    { Help: a("AWS::Bedrock::Agent", { AgentName: "help", ...guarded, CustomerEncryptionKeyArn: key }) },
    (policy) => a("AWS::KMS::ReplicaKey", { PrimaryKeyArn: key, KeyPolicy: policy }),
    "kms:Decrypt",
    "low",
  ),
  ...policies(
    "the key of a bucket of documents",
    {
      Docs: a("AWS::S3::Bucket", {
        BucketName: "acme-docs",
        PublicAccessBlockConfiguration: blocks(false),
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            { ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: arnOf("Place") } },
          ],
        },
      }),
      Source: source(arnOf("Docs")),
    },
    (policy) => a("AWS::KMS::Key", { KeyPolicy: policy }),
    "kms:Decrypt",
    "low",
  ),
  ...policies(
    "the credentials of a data source",
    {
      Data: a("AWS::Bedrock::DataSource", {
        Name: "wiki",
        DataSourceConfiguration: {
          Type: "CONFLUENCE",
          ConfluenceConfiguration: {
            SourceConfiguration: {
              CredentialsSecretArn: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:wiki-AbCdEf",
            },
          },
        },
      }),
    },
    (policy) => a("AWS::SecretsManager::ResourcePolicy", { SecretId: "wiki", ResourcePolicy: policy }),
    "secretsmanager:GetSecretValue",
    "medium",
  ),
  ...policies(
    "the repository of a model's image",
    {
      M: a("AWS::SageMaker::Model", {
        ModelName: "m",
        PrimaryContainer: { Image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/ai/model:v1" },
      }),
    },
    (policy) => a("AWS::ECR::Repository", { RepositoryName: "ai/model", RepositoryPolicyText: policy }),
    "ecr:PutImage",
    "medium",
  ),
  ...policies(
    "the repository of an agent's image",
    {
      R: a("AWS::BedrockAgentCore::Runtime", {
        AgentRuntimeName: "r",
        AgentRuntimeArtifact: {
          ContainerConfiguration: { ContainerUri: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/ai/agent@sha256:1" },
        },
      }),
    },
    (policy) => a("AWS::ECR::Repository", { RepositoryName: "ai/agent", RepositoryPolicyText: policy }),
    "ecr:BatchGetImage",
    "medium",
  ),
  ...policies(
    "the bucket of a model that is named in a text",
    {
      M: a("AWS::SageMaker::Model", {
        ModelName: "m",
        PrimaryContainer: { ModelDataUrl: { "Fn::Sub": "s3://${Docs}/v1/model.tar.gz" } },
      }),
      Docs: a("AWS::S3::Bucket", { BucketName: "acme-docs", PublicAccessBlockConfiguration: blocks(false) }),
    },
    (policy) => a("AWS::S3::BucketPolicy", { Bucket: ref("Docs"), PolicyDocument: policy }),
    "s3:GetObject",
    "medium",
  ),
  ...domain("AWS::OpenSearchService::Domain"),
  ...domain("AWS::Elasticsearch::Domain"),
  ...policies(
    "a function's own policy",
    tool,
    (policy) => a("AWS::Lambda::ResourcePolicy", { ResourceArn: arnOf("Book"), PolicyDocument: policy }),
    "lambda:InvokeFunction",
    "low",
  ),
  {
    name: "a tool for anyone",
    beside: tool,
    narrow: { P: permission({ Principal: "*", PrincipalOrgID: "o-1" }) },
    wide: { P: permission({ Principal: "*" }) },
    appears: [anyone],
    widened: ["aws/iam/shared-resource critical o-1 at the base"],
    alone: "silent",
  },
  {
    name: "a tool for another account",
    beside: tool,
    narrow: { P: permission({ Principal: "bedrock.amazonaws.com", SourceAccount: "111122223333" }) },
    wide: { P: permission({ Principal: "999988887777" }) },
    appears: ["aws/iam/shared-resource high 999988887777"],
    widened: ["aws/iam/shared-resource high 999988887777"],
    alone: "silent",
  },
  {
    name: "a tool of a gateway",
    beside: byGateway,
    narrow: { P: permission({ Principal: "bedrock-agentcore.amazonaws.com", SourceAccount: "111122223333" }) },
    wide: { P: permission({ Principal: "*" }) },
    appears: [anyone],
    widened: [anyone],
    alone: "silent",
  },
  {
    name: "the address of a tool",
    beside: tool,
    narrow: { U: url("AWS_IAM") },
    wide: { U: url("NONE") },
    appears: ["any/access/no-authentication high NONE"],
    widened: ["any/access/no-authentication high NONE"],
    alone: "silent",
  },
  {
    name: "the address of a function that calls models",
    beside: {
      Book: a("AWS::Lambda::Function", { FunctionName: "book", Role: arnOf("App") }),
      App: a("AWS::IAM::Role", {
        AssumeRolePolicyDocument: document(allow({ Service: "lambda.amazonaws.com" }, "sts:AssumeRole", undefined)),
        Policies: [{ PolicyName: "p", PolicyDocument: document(allow(undefined, "bedrock:InvokeModel", model)) }],
      }),
    },
    narrow: { U: url("AWS_IAM") },
    wide: { U: url("NONE") },
    appears: ["aws/lambda/public-url high NONE"],
    widened: ["aws/lambda/public-url high NONE"],
    alone: "silent",
  },
  {
    name: "the address of a tool that calls models",
    beside: {
      ...tool,
      Book: a("AWS::Lambda::Function", { FunctionName: "book", Role: arnOf("App") }),
      App: a("AWS::IAM::Role", {
        AssumeRolePolicyDocument: document(allow({ Service: "lambda.amazonaws.com" }, "sts:AssumeRole", undefined)),
        Policies: [{ PolicyName: "p", PolicyDocument: document(allow(undefined, "bedrock:InvokeModel", model)) }],
      }),
    },
    narrow: { U: url("AWS_IAM") },
    wide: { U: url("NONE") },
    appears: ["any/access/no-authentication high NONE"],
    widened: ["any/access/no-authentication high NONE"],
    alone: "silent",
  },
  {
    name: "a bucket's block of public access",
    beside: { Source: source("arn:aws:s3:::acme-docs") },
    narrow: {
      Docs: a("AWS::S3::Bucket", { BucketName: "acme-docs", PublicAccessBlockConfiguration: blocks(false) }),
    },
    wide: { Docs: a("AWS::S3::Bucket", { BucketName: "acme-docs", PublicAccessBlockConfiguration: blocks(true) }) },
    appears: [],
    widened: ["any/access/isolation-lost medium false"],
    alone: "silent",
  },
  {
    name: "a bucket whose block is gone",
    beside: { Source: source("arn:aws:s3:::acme-docs") },
    narrow: {
      Docs: a("AWS::S3::Bucket", { BucketName: "acme-docs", PublicAccessBlockConfiguration: blocks(false) }),
    },
    wide: { Docs: a("AWS::S3::Bucket", { BucketName: "acme-docs" }) },
    appears: [],
    widened: ["any/access/isolation-lost medium BlockPublicAcls at the base"],
    alone: "silent",
  },
  {
    name: "a store for more permissions",
    narrow: { D: data(["aoss:ReadDocument"], app) },
    wide: { D: data(["aoss:ReadDocument", "aoss:WriteDocument"], app) },
    appears: [`${letIn} low ${app}`],
    widened: [`${letIn} low ${app}`],
  },
  {
    name: "a store for more roles",
    narrow: { D: data(["aoss:ReadDocument"], app) },
    wide: { D: data(["aoss:ReadDocument"], app, batch) },
    appears: [`${letIn} low ${app}`],
    widened: [`${wider} ${batch}`],
  },
  {
    name: "a store's network",
    narrow: { D: network(false) },
    wide: { D: network(true) },
    appears: ["any/access/public-network high true"],
    widened: ["any/access/public-network high true"],
  },
  {
    name: "a store's encryption",
    narrow: { D: security("encryption", { Rules: [], AWSOwnedKey: false, KmsARN: key }) },
    wide: { D: security("encryption", { Rules: [], AWSOwnedKey: true }) },
    appears: [],
    widened: ["any/access/encryption-key-lost medium true"],
  },
  keyed("AWS::OpenSearchServerless::Collection", "Name", "EncryptionConfig"),
  keyed("AWS::S3Vectors::VectorBucket", "VectorBucketName", "EncryptionConfiguration"),
  keyed("AWS::S3Vectors::Index", "IndexName", "EncryptionConfiguration"),
  {
    name: "a bucket of vectors",
    narrow: {
      V: a("AWS::S3Vectors::VectorBucketPolicy", {
        VectorBucketArn: "arn:aws:s3vectors:eu-west-1:111122223333:bucket/v",
        Policy: document(allow(role("app"), "s3vectors:QueryVectors", "*")),
      }),
    },
    wide: {
      V: a("AWS::S3Vectors::VectorBucketPolicy", {
        VectorBucketArn: "arn:aws:s3vectors:eu-west-1:111122223333:bucket/v",
        Policy: document(allow("*", "s3vectors:QueryVectors", "*")),
      }),
    },
    appears: [anyone],
    widened: [anyone],
  },
]
