/** Whole revisions to surveys, by the real pipeline on files in memory: what each question is answered, and that nothing is judged otherwise than by the gate. */
import { describe, expect, it } from "vitest"
import type { Survey, SurveyedPrincipal } from "../../src/model/survey.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { type Files, reviewedFiles, reviewFiles } from "../../src/review-files.ts"
import { survey } from "../../src/survey.ts"
import { scenario } from "../demo/scenario.ts"
import { company, companyBefore } from "./repository.ts"

const surveyed = async (head: Files, base?: Files): Promise<Survey> => {
  const { change } = await reviewedFiles(base ?? {}, head)
  return survey({ change, isCompared: base !== undefined, options: defaultOptions, written: [] })
}
const named = ({ principals }: Survey, name: string): SurveyedPrincipal => {
  const found = principals.find((each) => each.name === name)
  if (!found) throw new Error(`${name} is not among ${principals.map((each) => each.name).join(", ")}`)
  return found
}
const holdsOf = (of: SurveyedPrincipal) =>
  Object.fromEntries(of.cells.map(({ capability, hold, through }) => [capability, [hold, ...through].join(" ")]))

const role = (name: string, trusted: string, ...statements: readonly string[]) => `resource "aws_iam_role" "${name}" {
  name               = "${name}"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = ${trusted} }] })
}
resource "aws_iam_role_policy" "${name}" {
  role   = aws_iam_role.${name}.id
  policy = jsonencode({ Statement = [${statements.join(", ")}] })
}
`
const allow = (action: string, resource = '"*"', more = "") =>
  `{ Effect = "Allow", Action = "${action}", Resource = ${resource}${more} }`
const lambda = '{ Service = "lambda.amazonaws.com" }'
const model = '"arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"'
const tf = (...blocks: readonly string[]): Files => ({ "main.tf": blocks.join("\n") })

describe("the survey judges as the gate does:", () => {
  const without = (rules: readonly { readonly rule: string; readonly fingerprint: string }[]) =>
    rules
      .filter(({ rule }) => !rule.startsWith("any/access/"))
      .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
      .sort()

  it.each([
    ["the demo", scenario.head],
    ["the company", company],
    ["the company as it was", companyBefore],
  ])(
    "%s has the findings of a pull request that brings all of it, but for those that tell of change",
    async (_, files) => {
      const { findings } = await surveyed(files)
      const report = await reviewFiles({}, files)
      expect(without(findings.map(({ finding }) => finding))).toEqual(without(report.findings))
      expect(findings.length).toBeGreaterThan(4)
    },
  )

  it.each([
    ["the demo", scenario.base, scenario.head],
    ["the company", companyBefore, company],
    ["the company, back again", company, companyBefore],
  ])("%s has the changes that the gate tells of", async (_, base, head) => {
    const { deltas } = await surveyed(head, base)
    const report = await reviewFiles(base, head)
    const kinds = new Set(deltas.map(({ change, subject }) => `${change} ${subject.address}`))
    expect(new Set(report.deltas.map(({ change, principal }) => `${change} ${principal}`))).toEqual(kinds)
    expect(kinds.size).toBeGreaterThan(1)
  })

  it("nothing has changed where nothing did", async () => {
    const { principals, deltas, gone, findings } = await surveyed(company, company)
    expect(deltas).toEqual([])
    expect(gone).toEqual([])
    expect(findings.filter(({ isNew }) => isNew)).toEqual([])
    expect(
      principals.flatMap(({ cells }) =>
        cells.filter(({ change, hold, before }) => change !== "none" || hold !== before),
      ),
    ).toEqual([])
    expect(principals.filter(({ change }) => change !== "none")).toEqual([])
  })
})

describe("who can do what", () => {
  it("is what is left once denies and boundaries are taken off", async () => {
    const boundary = `resource "aws_iam_policy" "b" {
  name   = "b"
  policy = jsonencode({ Statement = [${allow("bedrock:InvokeModel")}] })
}
`
    const bounded = role("app", lambda, allow("bedrock:*")).replace(
      "name               =",
      "permissions_boundary = aws_iam_policy.b.arn\n  name =",
    )
    expect(Object.keys(holdsOf(named(await surveyed(tf(boundary, bounded)), "aws_iam_role.app")))).toEqual(["invoke"])
    const denied = role(
      "app",
      lambda,
      allow("bedrock:*"),
      '{ Effect = "Deny", Action = "bedrock:InvokeModel*", Resource = "*" }',
      '{ Effect = "Deny", Action = "bedrock:UpdateGuardrail", Resource = "*", Condition = { StringEquals = { "aws:SourceVpce" = "vpce-1" } } }',
    )
    const app = named(await surveyed(tf(denied)), "aws_iam_role.app")
    const invoking = app.entitlements.filter(
      ({ effect, effective }) => effect === "allow" && effective.includes("bedrock:InvokeModel"),
    )
    expect(invoking).toEqual([])
    // A deny that holds in some circumstances takes nothing away; it is told.
    expect(holdsOf(app).safety).toBe("certain")
    expect(app.entitlements.filter(({ effect }) => effect === "deny").map(({ action }) => action)).toContain(
      "bedrock:UpdateGuardrail",
    )
  })

  it("is possible where it rests on what is not known", async () => {
    const unsure = `variable "more" {}\n${role("app", lambda, allow("bedrock:InvokeModel")).replace('resource "aws_iam_role_policy" "app" {', 'resource "aws_iam_role_policy" "app" {\n  count = var.more ? 1 : 0')}`
    expect(holdsOf(named(await surveyed(tf(unsure)), "aws_iam_role.app"))).toEqual({ invoke: "possible" })
  })

  it("is told of whom a resource's own policy names", async () => {
    const bucket = `resource "aws_bedrock_model_invocation_logging_configuration" "l" {
  logging_config { s3_config { bucket_name = aws_s3_bucket.logs.id } }
}
resource "aws_s3_bucket" "logs" { bucket = "logs" }
resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Principal = { AWS = "arn:aws:iam::999988887777:role/reader" }, Resource = "\${aws_s3_bucket.logs.arn}/*" }] })
}
`
    const all = await surveyed(tf(bucket))
    const reader = named(all, "arn:aws:iam::999988887777:role/reader")
    expect(reader.kind).toBe("named")
    expect(holdsOf(reader)).toEqual({ "log-read": "certain" })
    expect(reader.entitlements[0]?.on).toContain("aws_s3_bucket.logs")
    expect(all.crossings.map(({ kind, from }) => [kind, from])).toEqual([
      ["identity", "arn:aws:iam::999988887777:role/reader"],
    ])
  })

  it("leaves out who has nothing to do with AI, and counts them", async () => {
    const { principals, stats } = await surveyed(
      tf(role("app", lambda, allow("bedrock:InvokeModel")), role("other", lambda, allow("sqs:SendMessage"))),
    )
    expect(principals.map(({ name }) => name)).not.toContain("aws_iam_role.other")
    expect(stats.unrelated).toBe(1)
  })
})

describe("who can act as whom", () => {
  const strong = role("strong", "{ AWS = aws_iam_role.app.arn }", allow("bedrock:UpdateGuardrail"))
  const edgesOf = ({ edges, principals }: Survey) => {
    const name = (key: string) => principals.find((each) => each.key === key)?.name
    return edges.map(({ kind, from, to, certainty }) => `${name(from)} ${kind} ${name(to)} ${certainty}`)
  }

  it("comes by trust, and brings along what the other holds", async () => {
    const all = await surveyed(tf(role("app", lambda, allow("sqs:SendMessage")), strong))
    expect(edgesOf(all)).toContain("aws_iam_role.app trust aws_iam_role.strong certain")
    expect(holdsOf(named(all, "aws_iam_role.app"))).toEqual({
      safety: "through main.tf#aws_iam_role.strong".replace(
        "main.tf",
        all.principals.find(({ name }) => name === "aws_iam_role.strong")?.key.split("#")[0] ?? "",
      ),
    })
  })

  it.each([
    [
      "passing takes no trust of whoever passes",
      allow("iam:PassRole", "aws_iam_role.strong.arn"),
      '{ Service = "lambda.amazonaws.com" }',
      ["certain"],
    ],
    [
      "becoming takes both: it is not let in",
      allow("sts:AssumeRole", "aws_iam_role.strong.arn"),
      '{ Service = "lambda.amazonaws.com" }',
      [],
    ],
    [
      "becoming takes both: its account is let in",
      allow("sts:AssumeRole", "aws_iam_role.strong.arn"),
      '{ AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }',
      ["certain"],
    ],
    [
      "becoming takes both: some account is let in",
      allow("sts:AssumeRole", "aws_iam_role.strong.arn"),
      '{ AWS = "arn:aws:iam::111122223333:root" }',
      ["possible"],
    ],
    [
      "a name fits, whatever the account",
      allow("iam:PassRole", '"arn:aws:iam::111122223333:role/strong"'),
      lambda,
      ["possible"],
    ],
    ["another name does not", allow("iam:PassRole", '"arn:aws:iam::111122223333:role/other-strong"'), lambda, []],
    ["a wildcard takes it in", allow("iam:PassRole", '"arn:aws:iam::*:role/str*"'), lambda, ["certain"]],
  ])("%s", async (_, statement, trusted, expected) => {
    const files = tf(
      'data "aws_caller_identity" "me" {}',
      role("app", lambda, statement),
      role("strong", trusted, allow("bedrock:UpdateGuardrail")),
    )
    const found = edgesOf(await surveyed(files)).filter((each) =>
      each.startsWith("aws_iam_role.app act-as aws_iam_role.strong"),
    )
    expect(found.map((each) => each.split(" ").at(-1))).toEqual(expected)
  })

  it("is told of one pattern where it matches many", async () => {
    const many = Array.from({ length: 8 }, (_, i) => role(`r${i}`, lambda, allow("bedrock:InvokeModel", model)))
    const all = await surveyed(tf(role("app", lambda, allow("iam:PassRole")), ...many))
    expect(edgesOf(all)).toContain("aws_iam_role.app act-as every identity certain")
    expect(named(all, "every identity").members).toHaveLength(9)
    expect(holdsOf(named(all, "aws_iam_role.app")).invoke).toMatch(/^through pattern:\* /)
  })

  it("is the same in a cloud where a project's role is enough", async () => {
    const account = (name: string) =>
      `resource "google_service_account" "${name}" {\n  account_id = "${name}"\n  project    = "acme-prod"\n}\n`
    const member = (name: string, role: string, of: string) =>
      `resource "google_project_iam_member" "${name}" {\n  project = "acme-prod"\n  role    = "roles/${role}"\n  member  = ${of}\n}\n`
    const all = await surveyed(
      tf(
        ...[account("app"), account("trainer")],
        member("trainer", "aiplatform.admin", "google_service_account.trainer.member"),
        member("eve", "iam.serviceAccountUser", '"user:eve@acme.example"'),
        `resource "google_service_account_iam_member" "act" {
  service_account_id = google_service_account.trainer.name
  role               = "roles/iam.serviceAccountUser"
  member             = "serviceAccount:\${google_service_account.app.email}"
}
`,
      ),
    )
    const found = edgesOf(all)
    expect(found).toContain("google_service_account.app trust google_service_account.trainer certain")
    expect(found).toContain("user:eve@acme.example act-as google_service_account.trainer certain")
    expect(holdsOf(named(all, "user:eve@acme.example")).train).toMatch(/^through /)
    expect(all.crossings).toEqual([])
  })

  it("does not make anybody a person", async () => {
    const user =
      'resource "aws_iam_user" "ada" { name = "ada" }\nresource "aws_iam_user_policy" "ada" {\n  user = aws_iam_user.ada.name\n  policy = jsonencode({ Statement = [' +
      `${allow("bedrock:UpdateGuardrail")}] })\n}\n`
    const all = await surveyed(tf(role("app", lambda, allow("iam:PassRole")), user))
    expect(edgesOf(all).filter((each) => each.includes("aws_iam_user"))).toEqual([])
  })
})

describe("the other questions", () => {
  it("each model has those who may invoke it, by wildcards too, less those who are denied it", async () => {
    const { models } = await surveyed(company)
    const lite = models.find(({ text }) => text.endsWith("eu-central-1::foundation-model/amazon.nova-lite-v1:0"))
    expect(lite?.breadth).toBe("one")
    const keys = lite?.holders.map(({ key }) => key.split("#")[1])
    expect(keys).toContain("aws_iam_role.assistant")
    expect(keys).toContain("aws_iam_user.ada")
    expect(keys).not.toContain("aws_iam_role.trainer")
    const pro = models.find(({ text }) => text.includes("nova-pro"))
    expect(pro?.holders.map(({ key }) => key.split("#")[1])).toContain("aws_iam_role.trainer")
  })

  it("a service that does more than its kind of work is told of, a person is not", async () => {
    const { principals } = await surveyed(company)
    const exceeding = principals.filter(({ exceeds }) => exceeds.length > 0)
    expect(exceeding.map(({ name, exceeds }) => [name, ...exceeds])).toEqual([
      ["aws_iam_role.assistant", "safety", "identity"],
    ])
  })

  it("credentials are facts", async () => {
    const { facts } = await surveyed(company)
    expect(facts.filter(({ name }) => name === "access-key").map(({ subject }) => subject)).toEqual([
      "aws_iam_user.ada",
    ])
  })
})

describe("what became of it", () => {
  const cellsOf = async (base: string, head: string) => {
    const wrapped = (statement: string) => tf(role("app", lambda, statement))
    return named(await surveyed(wrapped(head), wrapped(base)), "aws_iam_role.app").cells.map(
      ({ capability, before, hold, change }) => `${capability} ${before} ${hold} ${change}`,
    )
  }
  it.each([
    [
      "gained",
      allow("bedrock:InvokeModel", model),
      `${allow("bedrock:InvokeModel", model)}, ${allow("bedrock:UpdateGuardrail")}`,
      ["safety none certain gained", "invoke certain certain none"],
    ],
    [
      "lost",
      `${allow("bedrock:InvokeModel", model)}, ${allow("bedrock:UpdateGuardrail")}`,
      allow("bedrock:InvokeModel", model),
      ["safety certain none lost", "invoke certain certain none"],
    ],
    ["wider", allow("bedrock:InvokeModel", model), allow("bedrock:InvokeModel"), ["invoke certain certain wider"]],
    [
      "narrower",
      allow("bedrock:InvokeModel"),
      allow("bedrock:InvokeModel", model),
      ["invoke certain certain narrower"],
    ],
    [
      "less guarded",
      allow("bedrock:InvokeModel", model, ', Condition = { StringEquals = { "aws:SourceVpce" = "vpce-1" } }'),
      allow("bedrock:InvokeModel", model),
      ["invoke certain certain wider"],
    ],
  ])("is %s", async (_, base, head, expected) => {
    expect(await cellsOf(base, head)).toEqual(expected)
  })

  it("a role that went is told of as what it was; one that got another name is the same", async () => {
    const before = tf(
      role("app", lambda, allow("bedrock:InvokeModel", model)),
      role("old", lambda, allow("bedrock:UpdateGuardrail")),
    )
    const after = tf(
      role("application", lambda, allow("bedrock:InvokeModel", model))
        .replaceAll('"application"', '"app2"')
        .replaceAll("aws_iam_role.application", "aws_iam_role.app2"),
    )
    const all = await surveyed(after, before)
    expect(all.principals.map(({ name, change }) => `${name} ${change}`)).toEqual([
      "aws_iam_role.app2 none",
      "aws_iam_role.old vanished",
      "lambda.amazonaws.com none",
    ])
    expect(named(all, "aws_iam_role.old").cells).toMatchObject([
      { capability: "safety", hold: "none", before: "certain", change: "lost" },
    ])
    expect(
      named(all, "aws_iam_role.old").entitlements.map(({ change, place }) => [change, place.source.revision]),
    ).toEqual([["vanished", "base"]])
  })
})
