/** What uses models on Google Cloud: a role that only predicts, pipelines and other clouds without keys, a right for a time. */
import type { GoogleAccess } from "../blueprint/blueprint.ts"
import { githubIssuer, googleUses, pinnedToBranch } from "../blueprint/google-uses.ts"
import type { Archetype } from "./archetype.ts"
import * as words from "./words.ts"
import { seen, word } from "./words.ts"

const project = seen(
  "resources",
  /(?:^|\/)projects\/([a-z][a-z0-9-]+)(?:\/|$)/,
  word("project", "the project, by its id", "shop-prod", /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/, "a project's id"),
)
const number = seen(
  "principals",
  /\/projects\/(\d+)\/locations\/global\/workloadIdentityPools\//,
  word("project-number", "the project, by its number", "123456789012", /^\d{6,14}$/, "a number"),
)
const roleId = word(
  "role-id",
  "what the role is called",
  "predict",
  /^[a-zA-Z0-9_.]{3,64}$/,
  "letters, digits, dots and underscores",
)
const member = seen(
  "names",
  /^((?:serviceAccount|user|group):.+)$/,
  word(
    "member",
    "who gets it",
    "serviceAccount:app@shop-prod.iam.gserviceaccount.com",
    /^(serviceAccount|user|group):[\w.+-]+@[\w.-]+$/,
    "serviceAccount:, user: or group: and an address",
  ),
)
const location = seen(
  "resources",
  /\/locations\/([a-z]+-[a-z]+\d+)\//,
  word("location", "where the endpoint lies", "europe-west4", /^[a-z]+-[a-z]+\d+$/, "a region, like europe-west4"),
)
const endpoint = seen(
  "resources",
  /\/endpoints\/([\w-]+)$/,
  word("endpoint", "the endpoint, by its id", "1234567890", /^\w[\w-]*$/, "an endpoint's id"),
)
const pool = seen(
  "principals",
  /\/workloadIdentityPools\/([\w-]+)\//,
  word("pool", "what the pool is called", "github", /^[a-z][a-z0-9-]{3,31}$/, "small letters, digits and dashes"),
)
const account = seen(
  "resources",
  /\/serviceAccounts\/([^/]+)(?:\/|$)/,
  word(
    "service-account",
    "whom the tokens become, by address",
    "deploy@shop-prod.iam.gserviceaccount.com",
    /^[\w-]+@[\w-]+\.iam\.gserviceaccount\.com$/,
    "the address of a service account",
  ),
)
const repository = word(
  "repository-id",
  "the repository, by its number: `gh api repos/OWNER/NAME --jq .id`",
  "123456",
  /^\d+$/,
  "a number; a name can be given to another repository",
)
const ref = seen("conditions", /(?:^|assertion\.ref == ['"])(refs\/[^'"]+)(?:['"]|$)/, words.ref("the branch"))
const awsAccount = word("aws-account", "the account on AWS", "111122223333", /^\d{12}$/, "twelve digits")
const awsRole = word("aws-role", "the role on AWS, by its name", "app", /^[\w+=,.@-]{1,64}$/, "a role's name")
const until = word(
  "until",
  "the last moment that it holds, in UTC",
  "2026-12-11T00:00:00Z",
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  "a moment like 2026-12-11T00:00:00Z",
)

const access = (rest: Omit<GoogleAccess, "kind">): GoogleAccess => ({ kind: "google-access", ...rest })

export const gcp: readonly Archetype[] = [
  {
    name: "vertex-predictor",
    title: "a role that only predicts, on one endpoint",
    forms: ["terraform", "gcloud"],
    about: { among: "actions", as: /^aiplatform\.endpoints\.predict$/ },
    words: [project, roleId, location, endpoint, member],
    leavesOut: [
      "A condition on the endpoint's name: Vertex AI gives conditions no name to test, so the binding is the endpoint's own.",
      "Models that have no endpoint of yours, such as Gemini, cannot be bound one by one: an organization policy says which may be used.",
    ],
    blueprint: (values) =>
      access({
        project: values.one("project"),
        role: { id: values.one("role-id"), title: "Predicts on endpoints, and nothing else", permissions: googleUses },
        bindings: [
          { member: values.one("member"), endpoint: { location: values.one("location"), id: values.one("endpoint") } },
        ],
      }),
  },
  {
    name: "github-workload-identity",
    title: "a pipeline of one repository and branch, without a key",
    forms: ["terraform"],
    // No other issuer's tokens have claims of these names.
    about: {
      among: "conditions",
      as: /token\.actions\.githubusercontent\.com|assertion\.repository(?:_id|_owner|_owner_id)?\b/,
    },
    words: [project, number, pool, repository, ref, account],
    leavesOut: ["What the service account may do: bind that on the resources it needs."],
    blueprint: (values) =>
      access({
        project: values.one("project"),
        pool: {
          id: values.one("pool"),
          provider: "github",
          issuer: githubIssuer,
          mapping: { "google.subject": "assertion.sub", "attribute.repository_id": "assertion.repository_id" },
          condition: pinnedToBranch(values.one("repository-id"), values.one("ref")),
        },
        bindings: [
          {
            role: "roles/iam.workloadIdentityUser",
            account: values.one("service-account"),
            member: `principalSet://iam.googleapis.com/projects/${values.one("project-number")}/locations/global/workloadIdentityPools/${values.one("pool")}/attribute.repository_id/${values.one("repository-id")}`,
          },
        ],
      }),
  },
  {
    name: "gcp-elevated-access",
    title: "predicting on one endpoint, until a moment",
    forms: ["terraform", "gcloud"],
    words: [project, roleId, location, endpoint, member, until],
    leavesOut: ["Asking and approving: Privileged Access Manager, or a pull request that moves the moment."],
    blueprint: (values) =>
      access({
        project: values.one("project"),
        role: { id: values.one("role-id"), title: "Predicts on endpoints, and nothing else", permissions: googleUses },
        bindings: [
          {
            member: values.one("member"),
            endpoint: { location: values.one("location"), id: values.one("endpoint") },
            condition: { title: "for a time", expression: `request.time < timestamp("${values.one("until")}")` },
          },
        ],
      }),
  },
  {
    name: "aws-role-on-google",
    title: "hub and spoke: one role of an account on AWS becomes a service account, without a key",
    forms: ["terraform"],
    words: [project, number, pool, awsAccount, awsRole, account],
    leavesOut: ["What the service account may do: bind that on the resources it needs."],
    blueprint: (values) =>
      access({
        project: values.one("project"),
        pool: {
          id: values.one("pool"),
          provider: "aws",
          issuer: `aws:${values.one("aws-account")}`,
          mapping: {
            "google.subject": "assertion.arn",
            "attribute.aws_role": "assertion.arn.extract('assumed-role/{role}/')",
          },
          condition: `assertion.arn.startsWith('arn:aws:sts::${values.one("aws-account")}:assumed-role/${values.one("aws-role")}/')`,
        },
        bindings: [
          {
            role: "roles/iam.workloadIdentityUser",
            account: values.one("service-account"),
            member: `principalSet://iam.googleapis.com/projects/${values.one("project-number")}/locations/global/workloadIdentityPools/${values.one("pool")}/attribute.aws_role/${values.one("aws-role")}`,
          },
        ],
      }),
  },
]
