import { describe, expect, it } from "vitest"
import type { Finding } from "../../src/model/finding.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

/** A permission, before it is written in some format. */
interface Written {
  readonly actions?: readonly string[]
  readonly resources?: readonly string[]
  readonly condition?: readonly [operator: string, key: string, value: string]
  readonly sid?: string
  readonly who?: string
  readonly denied?: string
}

const any: Required<Pick<Written, "actions" | "resources">> = {
  actions: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
  resources: ["*"],
}
interface Statement {
  readonly Sid?: string
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>
}
const statementsOf = (given: Written): readonly Statement[] => {
  const { actions, resources, condition, sid, denied } = { ...any, ...given }
  return [
    {
      ...(sid && { Sid: sid }),
      Effect: "Allow",
      Action: actions,
      Resource: resources,
      ...(condition && { Condition: { [condition[0]]: { [condition[1]]: condition[2] } } }),
    },
    ...(denied ? [{ Effect: "Deny", Action: denied, Resource: "*" }] : []),
  ]
}
const trust = {
  Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }],
}
const hcl = ({ who = "app", ...given }: Written) =>
  `resource "aws_iam_role" "${who}" {\n  assume_role_policy = jsonencode(${JSON.stringify(trust)})\n}
resource "aws_iam_role_policy" "models" {
  role   = aws_iam_role.${who}.id
  policy = data.aws_iam_policy_document.models.json
}
data "aws_iam_policy_document" "models" {
${statementsOf(given)
  .map(
    (each) => `  statement {
${each.Sid ? `    sid = "${each.Sid}"\n` : ""}    effect    = "${each.Effect}"
    actions   = ${JSON.stringify([each.Action].flat())}
    resources = ${JSON.stringify([each.Resource].flat())}
${Object.entries(each.Condition ?? {})
  .map(
    ([test, of]) =>
      `    condition {\n      test = "${test}"\n      variable = "${Object.keys(of)[0]}"\n      values = ["${Object.values(of)[0]}"]\n    }\n`,
  )
  .join("")}  }`,
  )
  .join("\n")}
}
`
const template = ({ who = "App", ...given }: Written) => ({
  AWSTemplateFormatVersion: "2010-09-09",
  Resources: {
    [who]: {
      Type: "AWS::IAM::Role",
      Properties: {
        AssumeRolePolicyDocument: trust,
        Policies: [{ PolicyName: "models", PolicyDocument: { Version: "2012-10-17", Statement: statementsOf(given) } }],
      },
    },
  },
})

const formats: Readonly<Record<string, (written: Written) => Files>> = {
  JSON: ({ who = "policy", ...given }) => ({
    [`${who}.json`]: JSON.stringify({ Version: "2012-10-17", Statement: statementsOf(given) }, null, 2),
  }),
  Terraform: (written) => ({ "iam.tf": hcl(written) }),
  CloudFormation: (written) => ({ "stack.json": JSON.stringify(template(written), null, 2) }),
}

async function printsOf(head: Files, base: Files = {}): Promise<ReadonlySet<string>> {
  const { findings } = await reviewFiles(base, head)
  return new Set(findings.map(({ fingerprint }) => fingerprint))
}
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((each) => b.has(each))

describe.each(Object.entries(formats))("a fingerprint, in %s,", (_, write) => {
  const waived = printsOf(write({}))

  it.each<[string, Written]>([
    ["one more action", { actions: [...any.actions, "bedrock:DeleteGuardrail"] }],
    ["a wildcard for the actions", { actions: ["bedrock:*"] }],
    ["another principal", { who: "Other" }],
  ])("is another for %s", async (_, more) => {
    const beyond = await printsOf(write({ ...more }))
    expect(beyond.size).toBeGreaterThan(0)
    const known = await waived
    expect([...beyond].some((each) => !known.has(each))).toBe(true)
  })

  it("is another for a wider resource, a condition less, and a deny less", async () => {
    const narrow = { resources: ["arn:aws:bedrock:*::foundation-model/anthropic.*"] }
    const bound = { condition: ["StringEquals", "aws:SourceVpce", "vpce-1"] } as const
    for (const less of [narrow, bound, { denied: "bedrock:InvokeModelWithResponseStream" }]) {
      const before = await printsOf(write(less))
      expect(before.size, JSON.stringify(less)).toBeGreaterThan(0)
      expect(meet(await waived, before), JSON.stringify(less)).toEqual([])
    }
  })

  it("is another for one more resource", async () => {
    const family = (name: string) => `arn:aws:bedrock:*::foundation-model/${name}.*`
    const one = await printsOf(write({ resources: [family("anthropic")] }))
    const two = await printsOf(write({ resources: [family("anthropic"), family("meta")] }))
    expect(one.size).toBeGreaterThan(0)
    expect(meet(one, two)).toEqual([])
  })

  it("stays where text is laid out anew, reordered, or gets another Sid", async () => {
    const known = [...(await waived)].sort()
    expect([...(await printsOf(write({ sid: "Renamed" })))].sort()).toEqual(known)
    expect([...(await printsOf(write({ actions: [...any.actions].reverse() })))].sort()).toEqual(known)
    const moved = Object.fromEntries(
      Object.entries(write({})).map(([path, text]) => [
        path,
        path.endsWith("json")
          ? `\n\n${JSON.stringify(JSON.parse(text))}\n`
          : `# moved\n\n\n${text.replaceAll("  ", "\t ")}`,
      ]),
    )
    expect([...(await printsOf(moved))].sort()).toEqual(known)
  })

  it("is another once what was waived is merged, and then widened", async () => {
    const merged = write({})
    const beyond = await printsOf(write({ actions: [...any.actions, "bedrock:DeleteGuardrail"] }), merged)
    expect(beyond.size).toBeGreaterThan(0)
    expect(meet(beyond, await waived)).toEqual([])
  })
})

describe("a fingerprint", () => {
  const byRule = (findings: readonly Finding[]) => findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)

  it("tells principals of one address apart that two roots have", async () => {
    const prints = await printsOf({ "dev/iam.tf": hcl({}), "prod/iam.tf": hcl({}) })
    expect(prints.size).toBe(2)
  })

  it("of a mistake is another in another statement, and stays where the statement is only written anew", async () => {
    const void_ = { StringEquals: { "bedrock:GuardrailIdentifier": "g" } }
    const mistakes = async (...statements: readonly object[]) => {
      const { findings } = await reviewFiles({}, { "p.json": JSON.stringify({ Statement: statements }) })
      return findings.flatMap(({ rule, fingerprint }) => (rule.startsWith("aws/policy/") ? [fingerprint] : []))
    }
    const denied = { Effect: "Deny", Action: "bedrock:DeleteGuardrail", Resource: "*", Condition: void_ }
    const misspelt = { Effect: "Deny", Action: ["bedrock:DeleteGuardrails", "bedrock:UpdateGuardrail"], Resource: "*" }
    for (const [one, others] of [
      [
        denied,
        [
          { Action: "bedrock:ListFoundationModels" },
          { Resource: "arn:aws:bedrock:*:*:guardrail/g" },
          { Effect: "Allow" },
        ],
      ],
      [
        misspelt,
        [{ Resource: "arn:aws:bedrock:*:*:guardrail/g" }, { Condition: { Bool: { "aws:SecureTransport": "true" } } }],
      ],
    ] as const) {
      const [print, ...more] = await mistakes(one)
      expect([print, more]).toEqual([expect.any(String), []])
      for (const other of others) {
        expect(await mistakes({ ...one, ...other }), JSON.stringify(other)).not.toContain(print)
        expect(new Set(await mistakes(one, { ...one, ...other })).size, JSON.stringify(other)).toBe(2)
      }
      expect(await mistakes({ ...Object.fromEntries(Object.entries(one).reverse()), Sid: "Renamed" })).toEqual([print])
    }
    // Mending one of several leaves the others what they are: a suggestion must not seem to bring new ones.
    const both = await mistakes({ ...misspelt, Action: ["bedrock:DeleteGuardrails", "bedrock:UpdateGuardrails"] })
    expect(both).toContain((await mistakes(misspelt))[0])
  })

  it("stays where a block moves to another file of its module", async () => {
    expect(await printsOf({ "roles.tf": hcl({}) })).toEqual(await printsOf({ "iam.tf": hcl({}) }))
  })

  it("is another where a boundary goes that held some of the actions back", async () => {
    const policy = (name: string, action: string) =>
      `resource "aws_iam_policy" "${name}" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })\n}\n`
    const role = (boundary: string) =>
      `resource "aws_iam_role" "app" {\n  assume_role_policy = jsonencode(${JSON.stringify(trust)})\n${boundary}  inline_policy {\n    name = "p"\n    policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }] })\n  }\n}\n`
    const held = await printsOf({
      "main.tf": role("  permissions_boundary = aws_iam_policy.b.arn\n") + policy("b", "bedrock:Invoke*"),
    })
    const free = await printsOf({ "main.tf": role("") + policy("b", "bedrock:Invoke*") })
    expect(held.size).toBeGreaterThan(0)
    expect(meet(held, free)).toEqual([])
    // The rows and the rules are the same here: only what the boundary lets through is not.
    const upTo = async (...actions: readonly string[]) => {
      const bounds = { Statement: [{ Effect: "Allow", Action: actions, Resource: "*" }] }
      const bound = `resource "aws_iam_policy" "b" {\n  policy = jsonencode(${JSON.stringify(bounds)})\n}\n`
      const { findings } = await reviewFiles(
        {},
        { "main.tf": role("  permissions_boundary = aws_iam_policy.b.arn\n") + bound },
      )
      return findings.filter(({ rule }) => rule === "any/access/new-capability" || rule.startsWith("aws/bedrock/"))
    }
    const [few, more] = [
      await upTo("bedrock:CreateGuardrail"),
      await upTo("bedrock:CreateGuardrail", "bedrock:UpdateGuardrail"),
    ]
    expect(few.map(({ rule }) => rule)).toEqual(more.map(({ rule }) => rule))
    expect(few.length).toBeGreaterThan(0)
    expect(few.some((each, i) => each.fingerprint === more[i]?.fingerprint)).toBe(false)
  })

  it("of a deny that goes is another where more is allowed beside it", async () => {
    const json = (allowed: readonly string[], deny: boolean) =>
      JSON.stringify({
        Statement: [
          { Effect: "Allow", Action: allowed, Resource: "*" },
          ...(deny ? [{ Effect: "Deny", Action: "bedrock:*Guardrail", Resource: "*" }] : []),
        ],
      })
    const lifted = async (...allowed: readonly string[]) =>
      printsOf({ "p.json": json(allowed, false) }, { "p.json": json(allowed, true) })
    const few = await lifted("bedrock:UpdateGuardrail")
    expect(few.size).toBeGreaterThan(0)
    expect(meet(few, await lifted("bedrock:UpdateGuardrail", "bedrock:DeleteGuardrail"))).toEqual([])
    expect(await lifted("bedrock:UpdateGuardrail")).toEqual(few)
  })

  it("of a setting is of its value and whose it is, not of what it was", async () => {
    const notebook = (root: string, name = "lab") =>
      `resource "aws_sagemaker_notebook_instance" "${name}" {\n  name = "lab"\n  role_arn = "arn:aws:iam::111122223333:role/lab"\n  instance_type = "ml.t3.medium"\n  direct_internet_access = "${root}"\n}\n`
    const of = async (base: Files, head: Files) => byRule((await reviewFiles(base, head)).findings)
    const opened = await of({ "n.tf": notebook("Disabled") }, { "n.tf": notebook("Enabled") })
    expect(opened.length).toBeGreaterThan(0)
    expect(
      await of({ "n.tf": notebook("Disabled") }, { "n.tf": `\n\n${notebook("Enabled").replaceAll("  ", "    ")}` }),
    ).toEqual(opened)
    const other = await of({ "n.tf": notebook("Disabled", "b") }, { "n.tf": notebook("Enabled", "b") })
    expect(other.some((each) => opened.includes(each))).toBe(false)
  })

  it("of text that means nothing is of the text and whose it is", async () => {
    const json = (action: string, sid: string) =>
      JSON.stringify({
        Statement: [
          {
            Sid: sid,
            Effect: "Allow",
            Action: action,
            Resource: "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0",
          },
        ],
      })
    const of = async (path: string, action: string, sid = "A") =>
      byRule((await reviewFiles({}, { [path]: json(action, sid) })).findings).filter(
        (each) => !each.startsWith("any/access"),
      )
    const typo = await of("p.json", "bedrock:InvokeModels")
    expect(typo.length).toBeGreaterThan(0)
    expect(await of("p.json", "bedrock:InvokeModels", "B")).toEqual(typo)
    expect((await of("p.json", "bedrock:InvokeModelz")).some((each) => typo.includes(each))).toBe(false)
    expect((await of("q.json", "bedrock:InvokeModels")).some((each) => typo.includes(each))).toBe(false)
  })
})
