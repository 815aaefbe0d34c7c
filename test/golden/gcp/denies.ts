/** Exceptions of denies, of whom nobody is in view. */
import { block, type PullRequest, tf } from "./pull-request.ts"

const deny = (denied: string, ...except: readonly string[]) =>
  tf(
    block(
      "google_iam_deny_policy",
      "no",
      'parent = urlencode("cloudresourcemanager.googleapis.com/projects/acme-ml")',
      'name = "no"',
      `rules {\n  deny_rule {\n    denied_principals = ["${denied}"]\n    exception_principals = [\n${except.map((each) => `      "${each}",\n`).join("")}    ]\n    denied_permissions = ["aiplatform.googleapis.com/endpoints.deploy"]\n  }\n}`,
    ),
  )
const everybody = "principalSet://goog/public:all"
const engineers = "principalSet://goog/group/eng@acme.com"
const ann = "principal://goog/subject/ann@acme.com"
const bob = "principal://goog/subject/bob@acme.com"
const file = (...except: readonly string[]) => ({
  "deny.json": JSON.stringify(
    {
      displayName: "no",
      rules: [
        {
          denyRule: {
            deniedPrincipals: [everybody],
            exceptionPrincipals: except,
            deniedPermissions: ["aiplatform.googleapis.com/endpoints.deploy"],
          },
        },
      ],
    },
    null,
    2,
  ),
})

export const denies: readonly PullRequest[] = [
  {
    name: "a deny of everybody spares somebody",
    base: deny(everybody),
    head: deny(everybody, ann),
    says: [`any/access/deny-vanished medium (possible) main.tf:8 ${ann}`],
  },
  {
    name: "a deny of everybody spares a project's accounts",
    base: deny(everybody),
    head: deny(everybody, "principalSet://cloudresourcemanager.googleapis.com/projects/123"),
    says: [
      "any/access/deny-vanished medium (possible) main.tf:8 principalSet://cloudresourcemanager.googleapis.com/projects/123",
    ],
  },
  {
    name: "a deny in a file spares a group",
    base: file(),
    head: file(engineers),
    says: [`any/access/deny-vanished medium (possible) deny.json:10 ${engineers}`],
  },
  {
    name: "a deny spares somebody else",
    base: deny(everybody, ann),
    head: deny(everybody, bob),
    says: [`any/access/deny-vanished medium (possible) base:main.tf:8 ${ann}`],
  },
  {
    name: "a deny of a group spares somebody",
    base: deny(engineers),
    head: deny(engineers, ann),
    says: [`any/access/deny-vanished medium (possible) main.tf:8 ${ann}`],
  },
  { name: "a deny spares nobody any more", base: deny(everybody, ann), head: deny(everybody), says: [] },
  { name: "a deny spares one fewer", base: deny(everybody, ann, bob), head: deny(everybody, bob), says: [] },
  {
    name: "those whom a deny spares in another order",
    base: deny(everybody, ann, bob),
    head: deny(everybody, bob, ann),
    says: [],
  },
  { name: "a deny of one spares another", base: deny(bob), head: deny(bob, ann), says: [] },
]
