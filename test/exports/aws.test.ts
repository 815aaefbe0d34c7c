/** What the AWS client prints, however it was kept: whole or in pages, encoded, cut off, mixed, or with more in it than is known. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { exports } from "../../src/exports/index.ts"
import { readExports } from "../../src/exports/read-exports.ts"
import {
  account,
  allow,
  details,
  file,
  group,
  lambda,
  policy,
  policyOf,
  printed,
  providers,
  role,
  scanOf,
  told,
  user,
} from "../scan/aws-account.ts"

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const parts = {
  users: [user("dana", ["ml"], { inline: { all: allow("sagemaker:*") } })],
  groups: [group("ml", { attached: ["use"] })],
  roles: [
    role("app", lambda, { attached: ["use", providers("Tomorrow")], inline: { a: allow("Bedrock:*") } }),
    role("open", policyOf({ Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }), { attached: ["use"] }),
  ],
  policies: [
    policy("use", allow("bedrock:InvokeModel", model)),
    policy(providers("Tomorrow"), allow("bedrock:DeleteGuardrail")),
  ],
}
const whole = details(parts)

/** In another account. */
const elsewhere = (value: object, other = "444455556666"): object =>
  JSON.parse(JSON.stringify(value).replaceAll(account, other)) as object

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Every map of it, changed. */
function changed(value: Json, change: (map: Record<string, Json>) => Record<string, Json>): Json {
  if (Array.isArray(value)) return value.map((each: Json) => changed(each, change))
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, changed(each, change)] as const)
  return change(Object.fromEntries(entries))
}
const json = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json

const codes = async (...files: Parameters<typeof readExports>[0]) =>
  (await readExports(files, exports)).diagnostics.map(({ code, severity }) => `${severity} ${code}`)

describe("the details of an account", () => {
  it("say the same with documents that are encoded for URLs, or stand in strings", async () => {
    const plain = told(await scanOf(file("a.json", whole)))
    expect(plain.length).toBeGreaterThan(3)
    const documents = ["PolicyDocument", "AssumeRolePolicyDocument", "Document"]
    for (const encode of [(text: string) => encodeURIComponent(text), (text: string) => text]) {
      const encoded = changed(json(whole), (map) =>
        Object.fromEntries(
          Object.entries(map).map(([key, value]) => [
            key,
            documents.includes(key) ? encode(JSON.stringify(value)) : value,
          ]),
        ),
      )
      expect(told(await scanOf(file("a.json", encoded as object)))).toEqual(plain)
    }
  })

  it("say the same with fields that nobody knows", async () => {
    const plain = told(await scanOf(file("a.json", whole)))
    const more = fc.dictionary(fc.stringMatching(/^X[a-z]{1,6}$/), fc.jsonValue() as fc.Arbitrary<Json>, {
      minKeys: 1,
      maxKeys: 2,
    })
    // What stands in a policy means something, or is wrong.
    const isOfPolicy = (map: object) => ["Statement", "Effect", "Service", "AWS"].some((key) => key in map)
    await fc.assert(
      fc.asyncProperty(more, async (extra) => {
        const longer = changed(json(whole), (map) => (isOfPolicy(map) ? map : { ...extra, ...map }))
        expect(told(await scanOf(file("a.json", longer as object)))).toEqual(plain)
      }),
      { numRuns: 20 },
    )
  })

  it("are whole in pages that follow each other, in one file", async () => {
    const first = { ...details({ ...parts, policies: [] }), IsTruncated: true, Marker: "x" }
    const rest = { ...details({ policies: parts.policies }), IsTruncated: false }
    const paged = await scanOf(file("a.json", first, rest))
    expect(told(paged)).toEqual(told(await scanOf(file("a.json", whole))))
    expect(paged.report.diagnostics).toEqual([])
  })

  it("are not whole where the last page is missing, or is another account's", async () => {
    const first = { ...whole, IsTruncated: true, Marker: "x" }
    expect(await codes(file("a.json", first))).toEqual(["error cut-off"])
    expect(await codes(file("a.json", { ...whole, NextToken: "x" }))).toEqual(["error cut-off"])
    expect(await codes(file("a.json", first, elsewhere(whole)))).toEqual(["error cut-off"])
    expect(await codes(file("a.json", first, { Functions: [] }))).toEqual(["error cut-off"])
    expect((await scanOf(file("a.json", first))).report.verdict).toBe("fail")
  })

  it("of several accounts stand apart, also in one file, each with the provider's policies that it has", async () => {
    const both = await readExports([file("a.json", whole, elsewhere(whole))], exports)
    expect(both.value.map(({ tenant }) => tenant)).toEqual([account, "444455556666"])
    for (const { resources } of both.value)
      expect(resources.map(({ address }) => address)).toContain(providers("Tomorrow"))
  })

  it("are kept as far as they go where the file is cut off anywhere, and that is said, with the line", async () => {
    const text = JSON.stringify(whole, null, 1)
    const all = told(await scanOf(file("a.json", whole)))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.length - 2 }), async (at) => {
        const cut = text.slice(0, at)
        const { value, diagnostics } = await readExports([file("a.json", cut)], exports)
        const errors = diagnostics.filter(({ code }) => code === "cut-off")
        expect(errors.map(({ message }) => message)).toEqual([
          `the file ends in the middle, at line ${cut.split("\n").length}: what comes before it was read`,
        ])
        const wholeItems = [...cut.matchAll(/\n {2}\{[\s\S]*?\n {2}\}/g)].length
        expect(value.flatMap(({ resources }) => resources)).toHaveLength(wholeItems)
      }),
      { numRuns: 60 },
    )
    const late = await scanOf(file("a.json", text.slice(0, -3)))
    expect(told(late)).toEqual(all)
    expect(late.report.verdict).toBe("fail")
  })

  it("are told from lists of policies by name", async () => {
    const listed = { Policies: [{ PolicyName: "use", Arn: `arn:aws:iam::${account}:policy/use`, AttachmentCount: 1 }] }
    const { value, diagnostics } = await readExports([file("a.json", listed)], exports)
    expect([value, diagnostics]).toEqual([[], []])
  })
})

const bucketPolicy = (bucket: string) => ({
  Policy: JSON.stringify(
    policyOf({ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${bucket}/*` }),
  ),
})
const source = {
  dataSource: {
    knowledgeBaseId: "K",
    dataSourceId: "D",
    name: "docs",
    dataSourceConfiguration: { type: "S3", s3Configuration: { bucketArn: "arn:aws:s3:::kb-docs" } },
  },
}

describe("what is printed of one thing", () => {
  it("is told by itself as by the command, in one file or in many", async () => {
    const asked = await scanOf(
      file("a.json", whole),
      printed("bedrock-agent get-data-source --knowledge-base-id K --data-source-id D", source),
      printed("s3api get-bucket-policy --bucket kb-docs", bucketPolicy("kb-docs")),
    )
    expect(told(asked)).toContain("critical aws/iam/shared-resource kb-docs")
    const bare = await scanOf(file("a.json", whole), file("b.json", source), file("c.json", bucketPolicy("kb-docs")))
    const mixed = await scanOf(file("a.json", source, whole, bucketPolicy("kb-docs")))
    for (const each of [bare, mixed]) {
      expect(told(each)).toEqual(told(asked))
      expect(each.report.diagnostics).toEqual([])
    }
  })

  it("is no policy of a place that keeps nothing for AI", async () => {
    const scanned = await scanOf(file("b.json", source), file("c.json", bucketPolicy("site")))
    expect(told(scanned)).toEqual([])
  })

  it("is an error where it does not say what it is of", async () => {
    const anonymous = { Policy: JSON.stringify(policyOf(allow("kms:*"))), PolicyName: "default" }
    const { diagnostics } = await readExports([file("a.json", anonymous)], exports)
    expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ["error", "it does not say what it is of; a run with `--live aws` writes that down"],
    ])
  })

  it("is an error where nobody knows it, with what it has", async () => {
    const { diagnostics } = await readExports([file("a.json", { Wheels: 4, Doors: 2 })], exports)
    expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ["error", "this is no output of a cloud's command line that is known here: it has `Wheels`, `Doors`"],
    ])
  })

  it("is nothing where a command that was written down has nothing to say", async () => {
    const { value, diagnostics } = await readExports(
      [
        printed("bedrock list-guardrails", { guardrails: [] }),
        printed("bedrock get-model-invocation-logging-configuration", {}),
      ],
      exports,
    )
    expect([value, diagnostics]).toEqual([[], []])
  })

  it("is only a part where the client was told to stop", async () => {
    const pages = { Functions: [{ FunctionName: "f", FunctionArn: `arn:aws:lambda:eu-west-1:${account}:function:f` }] }
    expect(await codes(file("a.json", { ...pages, NextToken: "x" }))).toEqual(["error cut-off"])
    expect(await codes(file("a.json", { ...pages, NextToken: "x" }, pages))).toEqual([])
  })

  it("never throws, whatever stands where something else should", async () => {
    const samples = [
      source,
      bucketPolicy("x"),
      { agent: { agentArn: "a" } },
      { guardrailArn: "g", guardrailId: "g", blockedInputMessaging: "" },
      whole,
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.jsonValue() as fc.Arbitrary<Json>,
        fc.nat(9),
        async (sample, odd, nth) => {
          let i = 0
          const broken = changed(json(sample), (map) =>
            i++ === nth ? Object.fromEntries(Object.keys(map).map((key) => [key, odd])) : map,
          )
          await scanOf(file("a.json", broken as object))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe("what commands of other services print", () => {
  const set = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  const ofSet = (operation: string) =>
    `sso-admin ${operation} --instance-arn arn:aws:sso:::instance/ssoins-1 --permission-set-arn ${set} --region eu-west-1 --output json`

  it("is put together for a permission set, whose parts come by several commands", async () => {
    const scanned = await scanOf(
      file("a.json", details({})),
      printed("sts get-caller-identity", { UserId: "A", Account: account, Arn: `arn:aws:iam::${account}:user/me` }),
      printed(ofSet("describe-permission-set"), { PermissionSet: { Name: "ml", PermissionSetArn: set } }),
      printed(ofSet("get-inline-policy-for-permission-set"), {
        InlinePolicy: JSON.stringify(policyOf(allow("bedrock:*"))),
      }),
      printed(ofSet("list-managed-policies-in-permission-set"), {
        AttachedManagedPolicies: [{ Name: "AmazonSageMakerFullAccess", Arn: providers("AmazonSageMakerFullAccess") }],
      }),
      printed(ofSet("list-customer-managed-policy-references-in-permission-set"), {
        CustomerManagedPolicyReferences: [],
      }),
      printed(ofSet("get-permissions-boundary-for-permission-set"), {}),
    )
    expect(told(scanned)).toContain(`high aws/bedrock/wildcard ${set}`)
    expect(told(scanned).filter((each) => each.startsWith("high aws/sagemaker/broad-managed-policy"))).toHaveLength(1)
    expect(scanned.report.diagnostics).toEqual([])
  })

  it("tells a policy of an organisation from one that grants", async () => {
    const described = (Content: string) => ({
      Policy: {
        PolicySummary: { Id: "p-1", Name: "guard", Type: "SERVICE_CONTROL_POLICY", AwsManaged: false },
        Content,
      },
    })
    for (const statement of [allow("*"), { Effect: "Deny", Action: "bedrock:*", Resource: "*" }]) {
      const scanned = await scanOf(
        file("a.json", described(JSON.stringify(policyOf(statement)))),
        file("b.json", details({})),
      )
      expect(told(scanned)).toEqual([])
      expect(scanned.report.diagnostics).toEqual([])
    }
  })

  it("says whose workloads act as one role, and whom a vector store lets in", async () => {
    const kb = `arn:aws:iam::${account}:role/kb`
    const scanned = await scanOf(
      file(
        "a.json",
        details({
          roles: [
            role(
              "kb",
              policyOf({ Effect: "Allow", Principal: { Service: "bedrock.amazonaws.com" }, Action: "sts:AssumeRole" }),
            ),
          ],
        }),
      ),
      ...["x", "y"].map((name) =>
        printed(`bedrock-agentcore-control get-agent-runtime --agent-runtime-id ${name} --region eu-west-1`, {
          agentRuntimeArn: `arn:aws:bedrock-agentcore:eu-west-1:${account}:runtime/${name}`,
          agentRuntimeName: name,
          roleArn: kb,
          networkConfiguration: { networkMode: "PUBLIC" },
          agentRuntimeArtifact: { containerConfiguration: { containerUri: "x" } },
        }),
      ),
      printed("opensearchserverless get-access-policy --type data --name all --region eu-west-1", {
        accessPolicyDetail: {
          type: "data",
          name: "all",
          policy: [
            {
              Rules: [{ ResourceType: "index", Resource: ["index/*/*"], Permission: ["aoss:*"] }],
              Principal: ["arn:aws:iam::999988887777:root"],
            },
          ],
        },
      }),
    )
    expect(told(scanned).map((each) => each.split(" ")[1])).toEqual(
      expect.arrayContaining(["aws/iam/shared-role", "aws/iam/shared-resource"]),
    )
    expect(scanned.report.diagnostics).toEqual([])
  })
})
