import { describe, expect, it } from "vitest"
import { accessOf, broadened, member, rowsOf } from "./table.ts"

const role = "roles/aiplatform.user"
const list = (texts: readonly string[]) => JSON.stringify(texts)
interface Rule {
  readonly who?: readonly string[]
  readonly but?: readonly string[]
  readonly what?: readonly string[]
  readonly less?: readonly string[]
  readonly at?: string
  readonly when?: string
}
const deny = ({
  who = ["principalSet://goog/public:all"],
  but = [],
  what = ["aiplatform.googleapis.com/endpoints.deploy"],
  less = [],
  at = "projects/p",
  when,
}: Rule = {}): string =>
  `resource "google_iam_deny_policy" "d" {
  parent = urlencode("cloudresourcemanager.googleapis.com/${at}")
  name = "d"
  rules {
    deny_rule {
      denied_principals = ${list(who)}
      exception_principals = ${list(but)}
      denied_permissions = ${list(what)}
      exception_permissions = ${list(less)}
${when === undefined ? "" : `      denial_condition {\n        expression = ${JSON.stringify(when)}\n      }\n`}    }
  }
}
`
const ann = member("user:ann@x.com")
const annDenied = { who: ["principal://goog/subject/ann@x.com"] }
const deploy = "aiplatform.endpoints.deploy"
const surely = `surely ${deploy} on projects/p/*: user:ann@x.com`
const everybody = "principalSet://goog/public:all"

describe("a deny policy", () => {
  it.each<[name: string, rule: Rule, row: string]>([
    ["a user", annDenied, `deny ${deploy} on projects/p/*: user:ann@x.com`],
    ["a group", { who: ["principalSet://goog/group/ml@x.com"] }, `deny ${deploy} on projects/p/*: group:ml@x.com`],
    [
      "a service account",
      { who: ["principal://iam.googleapis.com/projects/-/serviceAccounts/app@q.iam.gserviceaccount.com"] },
      `deny ${deploy} on projects/p/*: serviceAccount:app@q.iam.gserviceaccount.com`,
    ],
    ["everybody, also those who are not in view", {}, `deny ${deploy} on projects/p/* by anyone *: ${everybody}`],
    ["everybody in view", {}, `deny ${deploy} on projects/p/*: user:ann@x.com`],
    [
      "one of some who may be spared",
      { but: ["principalSet://goog/group/admins@x.com"] },
      `perhaps deny ${deploy} on projects/p/*: user:ann@x.com`,
    ],
    [
      "one beside another who is spared",
      { but: ["principal://goog/subject/bob@x.com"] },
      `deny ${deploy} on projects/p/*: user:ann@x.com`,
    ],
    [
      "a service of Google's by another name",
      { ...annDenied, what: ["cloudresourcemanager.googleapis.com/projects.setIamPolicy"] },
      "deny resourcemanager.projects.setIamPolicy on projects/p/*: user:ann@x.com",
    ],
    [
      "with wildcards",
      { ...annDenied, what: ["aiplatform.googleapis.com/*.deploy"] },
      "deny aiplatform.*.deploy on projects/p/*: user:ann@x.com",
    ],
    [
      "on a condition",
      { ...annDenied, when: 'resource.matchTag("1/env", "prod")' },
      `deny ${deploy} on projects/p/* if resource.tag/1/env equals prod: user:ann@x.com`,
    ],
    ["in a folder", { ...annDenied, at: "folders/4" }, `deny ${deploy} on folders/4/*: user:ann@x.com`],
    [
      "in a project that is not known",
      { ...annDenied, at: "projects/${var.p}" },
      `deny ${deploy} on projects/\${var.p}/*: user:ann@x.com`,
    ],
  ])("denies %s", async (_, rule, row) => {
    expect(await rowsOf(`variable "p" {}\n${ann}${deny(rule)}`)).toContain(row)
  })

  it("spares whom it names", async () => {
    expect(
      (await rowsOf(ann + deny({ but: ["principal://goog/subject/ann@x.com"] }))).filter(
        (row) => row.endsWith(": user:ann@x.com") && row.includes("deny"),
      ),
    ).toEqual([])
  })

  it.each<[name: string, base: string, head: string, told: string[]]>([
    ["it goes", ann + deny(annDenied), ann, [`perhaps ${deploy} on projects/p/*: ${everybody}`, surely]],
    ["it comes", ann, ann + deny(annDenied), []],
    [
      "what it kept from somebody is granted",
      deny(annDenied),
      ann + deny(annDenied),
      ["surely roles/aiplatform.user on projects/p/*: user:ann@x.com"],
    ],
    [
      "it leaves something out",
      ann + deny({ ...annDenied, what: ["aiplatform.googleapis.com/endpoints.*"] }),
      ann +
        deny({
          ...annDenied,
          what: ["aiplatform.googleapis.com/endpoints.*"],
          less: ["aiplatform.googleapis.com/endpoints.deploy"],
        }),
      [
        `perhaps aiplatform.endpoints.* on projects/p/*: ${everybody}`,
        "surely aiplatform.endpoints.* on projects/p/*: user:ann@x.com",
      ],
    ],
    [
      "it asks for a tag",
      ann + deny(annDenied),
      ann + deny({ ...annDenied, when: 'resource.matchTag("1/env", "prod")' }),
      [`perhaps ${deploy} on projects/p/*: ${everybody}`, surely],
    ],
    [
      "it asks for none any more",
      ann + deny({ ...annDenied, when: 'resource.matchTag("1/env", "prod")' }),
      ann + deny(annDenied),
      [],
    ],
    [
      "it is set on the folder above",
      `resource "google_project" "p" {\n  project_id = "p"\n  name = "p"\n  folder_id = "4"\n}\n${ann}${deny(annDenied)}`,
      `resource "google_project" "p" {\n  project_id = "p"\n  name = "p"\n  folder_id = "4"\n}\n${ann}${deny({ ...annDenied, at: "folders/4" })}`,
      [],
    ],
    [
      "one policy becomes two",
      ann +
        deny({
          ...annDenied,
          what: ["aiplatform.googleapis.com/endpoints.deploy", "aiplatform.googleapis.com/models.upload"],
        }),
      ann +
        deny(annDenied) +
        deny({ ...annDenied, what: ["aiplatform.googleapis.com/models.upload"] }).replace('"d"', '"e"'),
      [],
    ],
    [
      "it moves to a folder that may or may not hold the other, and what it stood against is elsewhere",
      deny({ ...annDenied, at: "folders/20" }),
      deny({ ...annDenied, at: "folders/11" }),
      [`perhaps ${deploy} on folders/20/*: user:ann@x.com`, `perhaps ${deploy} on folders/20/*: ${everybody}`],
    ],
    ["whom it named leaves the view", ann + deny(), deny(), []],
    ["it names everybody instead", ann + deny(annDenied), ann + deny(), []],
  ])("%s", async (_, base, head, told) => {
    expect((await broadened(base, head)).toSorted()).toEqual(told.toSorted())
  })

  it("is told of where its permission is not known", async () => {
    const { diagnostics } = await accessOf(`variable "what" {}\n${deny({ what: ["${var.what}"] })}`)
    expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      "warning the denied permission `${var.what}` is not known before deployment",
    ])
  })
})

const boundary = (resources: readonly string[]): string => `resource "google_iam_principal_access_boundary_policy" "b" {
  organization = "1"
  location = "global"
  principal_access_boundary_policy_id = "b"
  details {
    rules {
      effect = "ALLOW"
      resources = ${list(resources)}
    }
  }
}
`
const bind = (set: string): string => `resource "google_iam_projects_policy_binding" "b" {
  project = "p"
  location = "global"
  policy_kind = "PRINCIPAL_ACCESS_BOUNDARY"
  policy_binding_id = "b"
  policy = google_iam_principal_access_boundary_policy.b.name
  target {
    principal_set = "${set}"
  }
}
`
const account = member("serviceAccount:app@p.iam.gserviceaccount.com")
const ours = "//cloudresourcemanager.googleapis.com/projects/p"
const theirs = "//cloudresourcemanager.googleapis.com/projects/q"

describe("a principal access boundary", () => {
  it.each<[name: string, set: string, who: string, limits: (string | undefined)[]]>([
    ["of a project holds for its service accounts", ours, account, [undefined]],
    ["of another project does not", theirs, account, []],
    ["of a project does not hold for people", ours, ann, []],
    [
      "of an organisation may hold for people",
      "//cloudresourcemanager.googleapis.com/organizations/1",
      ann,
      ["whether it is one of `//cloudresourcemanager.googleapis.com/organizations/1` is not in view"],
    ],
  ])("%s", async (_, set, who, limits) => {
    const { access } = await accessOf(who + boundary([ours]) + bind(set))
    expect([...access.limits.values()].flat().map(({ because }) => because)).toEqual(limits)
  })

  it("that goes, or lets more through, is told of, and never silently lets through more", async () => {
    const far = member("serviceAccount:app@p.iam.gserviceaccount.com", role).replace('project = "p"', 'project = "q"')
    expect(await broadened(far + boundary([ours]) + bind(ours), far)).toHaveLength(1)
    expect(
      await broadened(far + boundary([ours]) + bind(ours), far + boundary([ours, theirs]) + bind(ours)),
    ).not.toEqual([])
    expect(await broadened(far + boundary([ours, theirs]) + bind(ours), far + boundary([ours]) + bind(ours))).toEqual(
      [],
    )
    expect(await broadened(far, far + boundary([ours]) + bind(ours))).toEqual([])
    // Which permissions it holds back is not known: what is granted beyond it is told all the same.
    expect(await broadened(boundary([ours]) + bind(ours), far + boundary([ours]) + bind(ours))).toHaveLength(1)
  })
})
