/** The words that archetypes are made from, each once. */
import type { View, Word } from "./archetype.ts"

export const word = (name: string, what: string, example: string, like: RegExp, likeWords: string): Word => ({
  name,
  what,
  example,
  like,
  likeWords,
})
export const many = (each: Word): Word => ({ ...each, many: true })
export const optional = (each: Word): Word => ({ ...each, optional: true })
function approved(among: "networks" | "guardrails", as: RegExp, each: Word): Word {
  return { ...seen(among, as, each), approved: { among, as } }
}
export const seen = (among: keyof View, as: RegExp, each: Word): Word => ({ ...each, seen: { among, as } })

export const name = seen(
  "names",
  /^(?:role|user|group) ([\w-]+)$/,
  word(
    "name",
    "what the identity is called",
    "app",
    /^[A-Za-z][\w-]{0,62}$/,
    "letters, digits and dashes, a letter first",
  ),
)
export const account = seen(
  "resources",
  /^arn:[\w-]+:[\w-]+:[\w-]*:(\d{12}):/,
  word("account", "the account it lives in", "111122223333", /^\d{12}$/, "twelve digits"),
)
export const region = seen(
  "resources",
  /^arn:[\w-]+:[\w-]+:([\w-]+):/,
  word("region", "the region it works in", "eu-west-1", /^[a-z]{2}(-[a-z]+)+-\d$/, "a region, like eu-west-1"),
)
export const models = seen(
  "resources",
  /:(?:foundation-model\/|inference-profile\/(?:us|eu|apac|jp|au|us-gov)\.)([\w.:-]+)$/,
  many(
    word(
      "models",
      "ids of foundation models, without a region before them",
      "amazon.nova-lite-v1:0",
      /^[a-z0-9][\w.:-]+$/,
      "the id of a model",
    ),
  ),
)
export const profile = seen(
  "resources",
  /:inference-profile\/([a-z-]+)\./,
  optional(
    word(
      "profile",
      "where inference profiles route: us, eu, apac, jp, au",
      "eu",
      /^(us|eu|apac|jp|au|us-gov)$/,
      "one of us, eu, apac, jp, au, us-gov; global leaves every region open",
    ),
  ),
)
export const routedRegions = optional(
  many(
    word(
      "routed-regions",
      "the regions that the profile routes to",
      "eu-west-1,eu-central-1",
      /^[a-z]{2}(-[a-z]+)+-\d$/,
      "a region, like eu-west-1",
    ),
  ),
)
export const endpoint = approved(
  "networks",
  /^(vpce-[0-9a-f]+)$/,
  word(
    "vpc-endpoint",
    "the endpoint that requests come through",
    "vpce-0a1b2c3d4e5f60718",
    /^vpce-[0-9a-f]{8,17}$/,
    "an id like vpce-0a1b2c3d",
  ),
)
export const guardrail = approved(
  "guardrails",
  // A pattern of them is no choice, and leaves one.
  /^(arn:.+:guardrail\/.+)$/,
  word(
    "guardrail",
    "the guardrail that every request must name, by its id or ARN",
    "g1a2b3c4d5",
    /^(arn:aws[a-z-]*:bedrock:[a-z0-9-]+:\d{12}:guardrail\/)?[a-z0-9]{1,30}$/,
    "the id of a guardrail, or its ARN",
  ),
)
/** Of a repository's. */
export const ref = (what: string): Word =>
  word("ref", what, "refs/heads/main", /^refs\/(heads|tags)\/[\w./-]+$/, "a whole reference, like refs/heads/main")
export const team = word("team", "whose it is: the tag `team`", "search", /^[\w .:/=+@-]{1,128}$/, "the value of a tag")
export const service = seen(
  "principals",
  /^([a-z0-9-]+)\.amazonaws\.com$/,
  word("service", "who takes the role on", "lambda", /^[a-z0-9-]+$/, "a service of AWS, like lambda or ecs-tasks"),
)
export const bucket = word(
  "bucket",
  "the bucket, by its whole name",
  "shop-training",
  /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  "a bucket's name",
)
export const output = word(
  "output-bucket",
  "the bucket that results go to",
  "shop-models",
  /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  "a bucket's name",
)
export const until = word(
  "until",
  "the last moment that it holds, in UTC",
  "2026-12-11T00:00:00Z",
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  "a moment like 2026-12-11T00:00:00Z",
)
export const role = word("role", "another role, by its name", "training", /^[\w+=,.@-]{1,64}$/, "a role's name")
export const logGroup = word(
  "log-group",
  "the log group of invocations",
  "/aws/bedrock/invocations",
  /^[\w./#-]{1,512}$/,
  "a log group's name",
)
export const key = word(
  "key",
  "the key that they are encrypted with, by its id",
  "0a1b2c3d-1111-2222-3333-444455556666",
  /^[0-9a-f-]{36}$/,
  "a key's id",
)
export const subnets = many(
  word(
    "subnets",
    "the subnets that jobs run in",
    "subnet-0a1b2c3d",
    /^subnet-[0-9a-f]{8,17}$/,
    "an id like subnet-0a1b2c3d",
  ),
)
export const prefix = word(
  "prefix",
  "how the names of what it deploys begin",
  "churn",
  /^[A-Za-z0-9][\w-]{0,50}$/,
  "letters, digits and dashes",
)
export const knowledgeBase = word(
  "knowledge-base",
  "the knowledge base, by its id",
  "KB12345678",
  /^[0-9A-Za-z]{10}$/,
  "ten letters and digits",
)
export const collection = word(
  "collection",
  "the collection of vectors, by its id",
  "abc123def456",
  /^[a-z0-9]{3,40}$/,
  "a collection's id",
)
export const approver = seen(
  "principals",
  /^(arn:[\w-]+:iam::\d{12}:(?:role|user)\/.+)$/,
  word(
    "principal",
    "who gets it: the ARN of a role or user",
    "arn:aws:iam::111122223333:role/engineer",
    /^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/,
    "the ARN of a role or a user",
  ),
)
