/** Entitlements of Privileged Access Manager: who may ask for a role, for how long, and who must agree. */
import { block, member, type PullRequest, tf } from "./pull-request.ts"

interface Entitlement {
  readonly roles?: readonly string[]
  readonly who?: readonly string[]
  readonly seconds?: number
  readonly approvals?: number
  readonly approvers?: readonly string[]
}
const entitlement = ({
  roles = ["roles/aiplatform.admin"],
  who = ["group:ml@acme.com"],
  seconds = 3600,
  approvals = 1,
  approvers = ["group:security@acme.com"],
}: Entitlement = {}) =>
  tf(
    block(
      "google_privileged_access_manager_entitlement",
      "ml",
      'entitlement_id = "ml"',
      'location = "global"',
      'parent = "projects/acme-ml"',
      `max_request_duration = "${seconds}s"`,
      `eligible_users {\n  principals = ${JSON.stringify(who)}\n}`,
      `privileged_access {\n  gcp_iam_access {\n    resource_type = "cloudresourcemanager.googleapis.com/Project"\n    resource = "//cloudresourcemanager.googleapis.com/projects/acme-ml"\n${roles
        .map((role) => `    role_bindings {\n      role = "${role}"\n    }\n`)
        .join("")}  }\n}`,
      ...(approvals === 0
        ? []
        : [
            `approval_workflow {\n  manual_approvals {\n    steps {\n      approvals_needed = ${approvals}\n      approvers {\n        principals = ${JSON.stringify(approvers)}\n      }\n    }\n  }\n}`,
          ]),
    ),
  )
const file = (seconds: number) => ({
  "pam/ml.yaml": `privilegedAccess:
  gcpIamAccess:
    resourceType: cloudresourcemanager.googleapis.com/Project
    resource: //cloudresourcemanager.googleapis.com/projects/acme-ml
    roleBindings:
    - role: roles/aiplatform.admin
maxRequestDuration: ${seconds}s
eligibleUsers:
- principals:
  - group:ml@acme.com
`,
})
const standing = tf(member("ml", { role: "roles/aiplatform.admin", member: "group:ml@acme.com" }))
const both = ["group:ml@acme.com", "group:all@acme.com"]

export const entitlements: readonly PullRequest[] = [
  {
    name: "a role that may be asked for",
    base: tf(),
    head: entitlement(),
    says: ["gcp/vertex/user-role medium main.tf:14 roles/aiplatform.admin"],
  },
  {
    name: "nobody must agree to it any more",
    base: entitlement(),
    head: entitlement({ approvals: 0 }),
    says: ["any/access/condition-vanished high base:main.tf:21 1"],
  },
  { name: "somebody must agree to it from now on", base: entitlement({ approvals: 0 }), head: entitlement(), says: [] },
  {
    name: "fewer must agree to it",
    base: entitlement({ approvals: 2 }),
    head: entitlement(),
    says: ["any/access/condition-vanished high main.tf:21 1"],
  },
  {
    name: "those who ask may agree to it themselves",
    base: entitlement(),
    head: entitlement({ approvers: ["group:security@acme.com", "group:ml@acme.com"] }),
    says: ["any/access/condition-vanished high main.tf:20 steps {"],
  },
  {
    name: "it may be had for a week",
    base: entitlement(),
    head: entitlement({ seconds: 604_800 }),
    says: ["any/access/condition-vanished high main.tf:5 604800s"],
  },
  { name: "it may be had for an hour", base: entitlement({ seconds: 604_800 }), head: entitlement(), says: [] },
  {
    name: "more may ask for it",
    base: entitlement(),
    head: entitlement({ who: both }),
    says: ["gcp/vertex/user-role medium main.tf:7 group:all@acme.com"],
  },
  { name: "fewer may ask for it", base: entitlement({ who: both }), head: entitlement(), says: [] },
  {
    name: "a wider role may be asked for",
    base: entitlement({ roles: ["roles/aiplatform.user"] }),
    head: entitlement(),
    says: ["gcp/vertex/user-role medium main.tf:14 roles/aiplatform.admin"],
  },
  {
    name: "what had to be asked for is there for good",
    base: entitlement(),
    head: standing,
    says: [
      "any/access/condition-vanished high base:main.tf:6 eligible_users {",
      "any/access/standing-administrator medium base:main.tf:6 eligible_users {",
    ],
  },
  { name: "what was there for good must be asked for", base: standing, head: entitlement(), says: [] },
  { name: "an entitlement goes", base: entitlement(), head: tf(), says: [] },
  {
    name: "in a file of gcloud's, for longer",
    base: file(3600),
    head: file(86_400),
    says: ["any/access/condition-vanished high pam/ml.yaml:7 86400s"],
  },
  { name: "in a file of gcloud's, for less", base: file(86_400), head: file(3600), says: [] },
]
