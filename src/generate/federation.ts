/** Identities of other clouds and of a service mesh to roles on AWS that use models, without a key. */
import { github, pinnedTo } from "../blueprint/aws-conditions.ts"
import { trusts, when } from "../blueprint/aws-statements.ts"
import type { AwsStatement } from "../blueprint/blueprint.ts"
import type { Archetype, Values } from "./archetype.ts"
import { awsForms, roleOf, usesOf } from "./aws-bedrock.ts"
import * as words from "./words.ts"
import { seen, word } from "./words.ts"

const googleAccount = word(
  "google-account",
  "the service account on Google Cloud, by its unique id",
  "104321987654321098765",
  /^\d{21}$/,
  "twenty-one digits",
)
const issuer = word(
  "issuer",
  "the mesh's issuer of tokens, without https://",
  "oidc.mesh.example.com",
  /^[\w.-]+(\/[\w.-]+)*$/,
  "a host, and perhaps a path",
)
const subject = word(
  "subject",
  "the workload, as its token names it",
  "spiffe://mesh.example.com/ns/shop/sa/app",
  /^[^\s*?]+$/,
  "a whole name, without wildcards",
)
const audience = word(
  "audience",
  "for whom the token is made",
  "sts.amazonaws.com",
  /^[^\s*?]+$/,
  "a whole name, without wildcards",
)

const federated = (provider: string, prefix: string, sub: string, aud: string): AwsStatement =>
  trusts({ kind: "Federated", of: [provider] }, [
    when("StringEquals", `${prefix}:sub`, sub),
    when("StringEquals", `${prefix}:aud`, aud),
  ])

const repository = seen(
  "conditions",
  /(?:^|[\s"'])repo:([\w.-]+\/[\w.-]+):/,
  word("repository", "the repository, by its owner and name", "acme/shop", /^[\w.-]+\/[\w.-]+$/, "an owner and a name"),
)
const ref = seen("conditions", /^repo:[^:*?]+:ref:(refs\/.+)$/, words.ref("the branch or tag"))

const leavesOut = [
  "The network that requests come through, and a guardrail: add the conditions that bedrock-invoker has.",
]
const uses = [words.name, words.account, words.region, words.models, words.profile, words.routedRegions]

const roleFor = (values: Values, trust: AwsStatement) => roleOf(values, [trust], usesOf(values, []))

export const federation: readonly Archetype[] = [
  {
    name: "github-role-on-aws",
    title: "a pipeline of one repository and branch that uses models, without a key",
    forms: awsForms,
    words: [...uses, repository, ref],
    about: { among: "principals", as: /:oidc-provider\/token\.actions\.githubusercontent\.com$/ },
    leavesOut: [
      ...leavesOut,
      "The provider itself: register GitHub's issuer with IAM once.",
      "A repository's name can be given to another one: where that may happen, tie the role to its id as well.",
    ],
    blueprint: (values) =>
      roleFor(
        values,
        trusts(
          { kind: "Federated", of: [`arn:aws:iam::${values.one("account")}:oidc-provider/${github}`] },
          pinnedTo(values.one("repository"), values.one("ref")),
        ),
      ),
  },
  {
    name: "google-account-on-aws",
    title: "hub and spoke: one service account of Google Cloud becomes a role on AWS, without a key",
    forms: awsForms,
    words: [...uses, googleAccount],
    about: { among: "principals", as: /^accounts\.google\.com$/ },
    leavesOut,
    // Google's own provider is known to AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
    blueprint: (values) =>
      roleFor(
        values,
        federated(
          "accounts.google.com",
          "accounts.google.com",
          values.one("google-account"),
          values.one("google-account"),
        ),
      ),
  },
  {
    name: "service-mesh-on-aws",
    title: "one workload of a service mesh becomes a role on AWS, without a key",
    forms: awsForms,
    words: [...uses, issuer, subject, audience],
    about: {
      among: "principals",
      as: /:oidc-provider\/(?!token\.actions\.githubusercontent\.com|accounts\.google\.com|oidc\.eks\.)/,
    },
    leavesOut: [...leavesOut, "The provider itself: register the mesh's issuer with IAM once."],
    blueprint: (values) =>
      roleFor(
        values,
        federated(
          `arn:aws:iam::${values.one("account")}:oidc-provider/${values.one("issuer")}`,
          values.one("issuer"),
          values.one("subject"),
          values.one("audience"),
        ),
      ),
  },
]
