import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formats } from "../../../src/formats/index.ts"
import { parseJsonIn } from "../../../src/formats/json/parse.ts"
import { plan } from "../../../src/formats/plan/index.ts"
import { textOf } from "../../../src/model/source.ts"
import { field } from "../../../src/model/value.ts"
import { broken, outline } from "../outline.ts"
import { configured, type Made, planText, readAfter, readBefore, sourceOf } from "./made.ts"

/** Every leaf of every resource by address and path. */
const leaves = ({ value }: ReturnType<typeof readAfter>) =>
  Object.assign({}, ...value.map(({ address, body }) => outline(body, address))) as Record<string, string>
/** What they say, without where. */
const says = (read: ReturnType<typeof readAfter>) =>
  Object.fromEntries(Object.entries(leaves(read)).map(([path, said]) => [path, said.replace(/ @ .*$/s, "")]))

const role = (name: string) => ({ name, path: "/" })

describe.each(["0.1", "0.2", "1.0", "1.2"])("plans of format version %s", (version) => {
  it.each<[string, Made, Record<string, string>, Record<string, string>]>([
    [
      "create",
      { changes: [{ address: "aws_iam_role.a", after: role("a") }] },
      {},
      { "aws_iam_role.a.name": "a", "aws_iam_role.a.path": "/" },
    ],
    [
      "delete",
      { changes: [{ address: "aws_iam_role.a", before: role("a") }] },
      { "aws_iam_role.a.name": "a", "aws_iam_role.a.path": "/" },
      {},
    ],
    [
      "update",
      { changes: [{ address: "aws_iam_role.a", before: { name: "a" }, after: { name: "b" } }] },
      { "aws_iam_role.a.name": "a" },
      { "aws_iam_role.a.name": "b" },
    ],
    [
      "no-op",
      { changes: [{ address: "aws_iam_role.a", before: { name: "a" }, after: { name: "a" } }] },
      { "aws_iam_role.a.name": "a" },
      { "aws_iam_role.a.name": "a" },
    ],
    [
      "replace",
      {
        changes: [
          { address: "aws_iam_role.a", actions: ["delete", "create"], before: { name: "a" }, after: { name: "b" } },
        ],
      },
      { "aws_iam_role.a.name": "a" },
      { "aws_iam_role.a.name": "b" },
    ],
    [
      "replace the other way round",
      {
        changes: [
          { address: "aws_iam_role.a", actions: ["create", "delete"], before: { name: "a" }, after: { name: "b" } },
        ],
      },
      { "aws_iam_role.a.name": "a" },
      { "aws_iam_role.a.name": "b" },
    ],
    [
      "forget: it stays what it is, out of sight",
      { changes: [{ address: "aws_iam_role.a", actions: ["forget"], before: { name: "a" } }] },
      { "aws_iam_role.a.name": "a" },
      { "aws_iam_role.a.name": "a" },
    ],
    [
      "a deposed object is not the resource",
      {
        changes: [
          { address: "aws_iam_role.a", before: { name: "a" }, after: { name: "a" } },
          { address: "aws_iam_role.a", before: { name: "old" }, more: { deposed: "a1b2" } },
        ],
      },
      { "aws_iam_role.a.name": "a" },
      { "aws_iam_role.a.name": "a" },
    ],
    [
      "keys of instances and modules",
      { changes: [{ address: 'module.m["x.y"].module.n[0].aws_iam_role.r["a/b"]', after: { name: "r" } }] },
      {},
      { 'module.m["x.y"].module.n[0].aws_iam_role.r["a/b"].name': "r" },
    ],
    [
      "moved",
      {
        changes: [
          {
            address: "aws_iam_role.b",
            before: { name: "a" },
            after: { name: "a" },
            more: { previous_address: "aws_iam_role.a" },
          },
        ],
      },
      { "aws_iam_role.a.name": "a" },
      {
        "aws_iam_role.b.name": "a",
        "moved@aws_iam_role.b.from": "aws_iam_role.a",
        "moved@aws_iam_role.b.to": "aws_iam_role.b",
      },
    ],
    [
      "values that are known later",
      {
        changes: [
          {
            address: "aws_x.a",
            after: { name: "a", list: ["one", null], block: [{ set: 1 }] },
            unknown: { arn: true, list: [false, true], block: [{ id: true }] },
          },
        ],
      },
      {},
      {
        "aws_x.a.name": "a",
        "aws_x.a.arn": "? aws_x.a.arn",
        "aws_x.a.list[0]": "one",
        "aws_x.a.list[1]": "? aws_x.a.list[1]",
        "aws_x.a.block[0].set": "(1)",
        "aws_x.a.block[0].id": "? aws_x.a.block[0].id",
      },
    ],
    [
      "what was not given: nulls and empty lists",
      { changes: [{ address: "aws_x.a", after: { name: "a", policy: null, block: [], nested: [{ x: null, y: 1 }] } }] },
      {},
      { "aws_x.a.name": "a", "aws_x.a.nested[0].y": "(1)" },
    ],
    [
      "planned values without changes",
      {
        planned: {
          resources: [{ address: "aws_iam_role.a", mode: "managed", type: "aws_iam_role", values: { name: "a" } }],
          child_modules: [
            {
              address: "module.m",
              resources: [
                { address: "module.m.aws_iam_role.b", mode: "managed", type: "aws_iam_role", values: { name: "b" } },
              ],
              child_modules: [
                {
                  address: "module.m.module.n",
                  resources: [
                    { address: "aws_iam_role.c", mode: "managed", type: "aws_iam_role", values: { name: "c" } },
                  ],
                },
              ],
            },
          ],
        },
      },
      {},
      { "aws_iam_role.a.name": "a", "module.m.aws_iam_role.b.name": "b", "module.m.module.n.aws_iam_role.c.name": "c" },
    ],
    [
      "planned values do not speak against the changes",
      {
        changes: [{ address: "aws_iam_role.a", after: { name: "a" } }],
        planned: {
          resources: [{ address: "aws_iam_role.a", mode: "managed", type: "aws_iam_role", values: { name: "z" } }],
        },
      },
      {},
      { "aws_iam_role.a.name": "a" },
    ],
    [
      "what the state has and a plan for some targets does not name",
      {
        changes: [{ address: "aws_iam_role.a", after: { name: "a" } }],
        prior: {
          resources: [{ address: "aws_iam_role.b", mode: "managed", type: "aws_iam_role", values: { name: "b" } }],
        },
      },
      { "aws_iam_role.b.name": "b" },
      { "aws_iam_role.a.name": "a", "aws_iam_role.b.name": "b" },
    ],
    [
      "the state beside planned values alone is what was",
      {
        planned: {
          resources: [{ address: "aws_iam_role.a", mode: "managed", type: "aws_iam_role", values: { name: "new" } }],
        },
        prior: {
          resources: [
            { address: "aws_iam_role.a", mode: "managed", type: "aws_iam_role", values: { name: "old" } },
            { address: "aws_iam_role.gone", mode: "managed", type: "aws_iam_role", values: { name: "gone" } },
          ],
        },
      },
      { "aws_iam_role.a.name": "old", "aws_iam_role.gone.name": "gone" },
      { "aws_iam_role.a.name": "new" },
    ],
    [
      "a plan that only refreshes has neither changes nor planned values",
      {
        prior: {
          resources: [{ address: "aws_iam_role.b", mode: "managed", type: "aws_iam_role", values: { name: "b" } }],
        },
      },
      { "aws_iam_role.b.name": "b" },
      { "aws_iam_role.b.name": "b" },
    ],
    [
      "a data source that was read stands in what uses it",
      {
        changes: [],
        prior: {
          resources: [
            {
              address: "data.aws_iam_policy_document.d",
              mode: "data",
              type: "aws_iam_policy_document",
              values: { json: "{}" },
            },
          ],
        },
      },
      {},
      {},
    ],
    [
      "a data source that is still to be read",
      {
        changes: [
          {
            address: "data.aws_iam_policy_document.d",
            actions: ["read"],
            after: {
              statement: [
                {
                  actions: ["bedrock:InvokeModel"],
                  effect: "Allow",
                  not_actions: null,
                  principals: [],
                  resources: [null],
                },
              ],
              version: null,
            },
            unknown: { id: true, json: true, statement: [{ actions: [false], resources: [true] }] },
          },
        ],
      },
      {},
      {
        "data.aws_iam_policy_document.d.statement[0].actions[0]": "bedrock:InvokeModel",
        "data.aws_iam_policy_document.d.statement[0].effect": "Allow",
        "data.aws_iam_policy_document.d.statement[0].resources[0]":
          "? data.aws_iam_policy_document.d.statement[0].resources[0]",
        "data.aws_iam_policy_document.d.id": "? data.aws_iam_policy_document.d.id",
        "data.aws_iam_policy_document.d.json": "? data.aws_iam_policy_document.d.json",
      },
    ],
  ])("%s", (_name, made, was, is) => {
    for (const indent of [0, 2]) {
      const text = planText({ version, ...made }, indent)
      expect({ was: says(readBefore(text)), is: says(readAfter(text)) }).toEqual({ was, is })
      expect([...readBefore(text).diagnostics, ...readAfter(text).diagnostics]).toEqual([])
      for (const { body } of [...readBefore(text).value, ...readAfter(text).value]) expect(broken(body)).toEqual([])
    }
  })
})

it("types of data sources are as HCL readers have them", () => {
  const text = planText({
    changes: [
      { address: "data.aws_x.d", actions: ["read"], after: {}, unknown: { json: true } },
      { address: "aws_y.e", after: {} },
    ],
  })
  expect(readAfter(text).value.map(({ type }) => type)).toEqual(["data.aws_x", "aws_y"])
})

it.each([0, 1])(
  "places in a policy are the very text of the plan, through two layers of quotes (indented by %i)",
  (indent) => {
    const policy = JSON.stringify({
      Statement: [{ Action: ["bedrock:InvokeModel", "s3:<Get>"], Resource: 'a"b' }],
    }).replace("<", "\\u003c")
    const text = planText({ changes: [{ address: "aws_iam_policy.p", after: { policy } }] }, indent)
    const value = field(readAfter(text).value[0]?.body, "policy")
    if (value?.kind !== "text") throw new Error("no text")
    const statement = field(parseJsonIn(value).value, "Statement")
    expect(outline(statement)).toEqual({
      "[0].Action[0]": 'bedrock:InvokeModel @ \\"bedrock:InvokeModel\\"',
      "[0].Action[1]": 's3:<Get> @ \\"s3:\\\\u003cGet>\\"',
      "[0].Resource": 'a"b @ \\"a\\\\\\"b\\"',
    })
  },
)

describe("the block of a resource", () => {
  it("is all that the plan says of it in one place", () => {
    const text = planText({
      changes: [
        { address: "aws_x.a", after: { name: "a" } },
        { address: "aws_x.b", after: { name: "b" } },
      ],
    })
    for (const { address, span } of readAfter(text).value) expect(JSON.parse(textOf(span))).toMatchObject({ address })
  })
})

describe("sensitive values", () => {
  const policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "HushHush",
        Effect: "Allow",
        Action: "bedrock:InvokeModel",
        Resource: ["*", "arn:hush"],
        Condition: { StringEquals: { "aws:SourceVpce": "vpce-hush" } },
      },
    ],
  })
  const text = planText({
    changes: [
      {
        address: "aws_x.a",
        before: { password: "hush-before", name: "n" },
        after: {
          password: "hush-after",
          name: "n",
          list: ["hush-item", "open"],
          whole: { a: "hush-a", n: 12 },
          policy,
        },
        sensitive: { password: true, list: [true, false], whole: true, policy: true },
      },
      { address: "aws_x.b", after: { name: "hush-b" }, sensitive: true },
    ],
    planned: {
      resources: [
        {
          address: "aws_x.c",
          mode: "managed",
          type: "aws_x",
          values: { key: "hush-c", n: "c" },
          sensitive_values: { key: true },
        },
      ],
    },
  })

  it("are unknown, and what a policy allows is not", () => {
    expect(says(readAfter(text))).toEqual({
      "aws_x.a.password": "? aws_x.a.password",
      "aws_x.a.name": "n",
      "aws_x.a.list[0]": "? aws_x.a.list[0]",
      "aws_x.a.list[1]": "open",
      "aws_x.a.whole": "? aws_x.a.whole",
      "aws_x.a.policy.Version": "2012-10-17",
      "aws_x.a.policy.Statement[0].Sid": "? aws_x.a.policy.Statement[0].Sid",
      "aws_x.a.policy.Statement[0].Effect": "Allow",
      "aws_x.a.policy.Statement[0].Action": "bedrock:InvokeModel",
      "aws_x.a.policy.Statement[0].Resource[0]": "*",
      "aws_x.a.policy.Statement[0].Resource[1]": "? aws_x.a.policy.Statement[0].Resource[1]",
      "aws_x.a.policy.Statement[0].Condition.StringEquals.aws:SourceVpce":
        "? aws_x.a.policy.Statement[0].Condition.StringEquals.aws:SourceVpce",
      "aws_x.c.key": "? aws_x.c.key",
      "aws_x.c.n": "c",
    })
    expect(says(readBefore(text))).toEqual({ "aws_x.a.password": "? aws_x.a.password", "aws_x.a.name": "n" })
  })

  it("are not in any text that a place leads to, and everything else is where it was", () => {
    const spans = [...readBefore(text).value, ...readAfter(text).value].map(({ span }) => span)
    for (const { source } of spans) {
      expect(source.text).not.toMatch(/hush/i)
      expect(source.text).toHaveLength(text.length)
      expect(source.text).toContain("bedrock:InvokeModel")
    }
    expect(Object.values(leaves(readAfter(text))).join("\n")).not.toMatch(/hush/i)
  })
})

describe("references to what is only there once the plan is applied", () => {
  const later = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true]))
  const attachment = (address: string) => ({ address, after: {}, unknown: later("id", "role", "policy_arn") })
  const refs = (...names: string[]) => names.flatMap((name) => [name, name.replace(/\.[^.]+$/, "")])

  it.each<[string, Made, string, string]>([
    [
      "in the same module",
      {
        changes: [
          { address: "aws_iam_policy.p", after: {}, unknown: later("arn") },
          attachment("aws_iam_role_policy_attachment.t"),
        ],
        configuration: {
          resources: [
            configured("aws_iam_role_policy_attachment.t", { policy_arn: refs("aws_iam_policy.p.arn"), role: "r" }),
          ],
        },
      },
      "aws_iam_role_policy_attachment.t.policy_arn",
      "-> aws_iam_policy.p.arn",
    ],
    [
      "before Terraform 1.1, which names no attributes",
      {
        version: "0.1",
        changes: [{ address: "aws_iam_policy.p", after: {}, unknown: later("arn") }, attachment("aws_x.t")],
        configuration: { resources: [configured("aws_x.t", { policy_arn: ["aws_iam_policy.p"] })] },
      },
      "aws_x.t.policy_arn",
      "-> aws_iam_policy.p.",
    ],
    [
      "of the same key",
      {
        changes: [
          { address: 'aws_iam_policy.p["a"]', after: {}, unknown: later("arn") },
          { address: 'aws_iam_policy.p["b"]', after: {}, unknown: later("arn") },
          attachment('aws_x.t["b"]'),
        ],
        configuration: { resources: [configured("aws_x.t", { policy_arn: ["aws_iam_policy.p", "each.key"] })] },
      },
      'aws_x.t["b"].policy_arn',
      '-> aws_iam_policy.p["b"].',
    ],
    [
      "of a key that is written out",
      {
        changes: [
          { address: "aws_iam_policy.p[0]", after: {}, unknown: later("arn") },
          { address: "aws_iam_policy.p[1]", after: {}, unknown: later("arn") },
          attachment("aws_x.t"),
        ],
        configuration: {
          resources: [
            configured("aws_x.t", {
              policy_arn: ["aws_iam_policy.p[1].arn", "aws_iam_policy.p[1]", "aws_iam_policy.p"],
            }),
          ],
        },
      },
      "aws_x.t.policy_arn",
      "-> aws_iam_policy.p[1].arn",
    ],
    [
      "through the argument of a module",
      {
        changes: [
          { address: "aws_iam_policy.p", after: {}, unknown: later("arn") },
          attachment('module.m["x"].aws_x.t'),
        ],
        configuration: {
          module_calls: {
            m: {
              expressions: { policy: { references: refs("aws_iam_policy.p.arn") } },
              module: { resources: [configured("aws_x.t", { policy_arn: ["var.policy"] })] },
            },
          },
        },
      },
      'module.m["x"].aws_x.t.policy_arn',
      "-> aws_iam_policy.p.arn",
    ],
    [
      "through the output of a module, and of one in it",
      {
        changes: [
          { address: "module.m[0].module.n.aws_iam_policy.p[0]", after: {}, unknown: later("arn") },
          attachment("aws_x.t"),
        ],
        configuration: {
          resources: [configured("aws_x.t", { policy_arn: ["module.m[0].arn", "module.m[0]", "module.m"] })],
          module_calls: {
            m: {
              module: {
                outputs: { arn: { expression: { references: ["module.n.arn", "module.n"] } } },
                module_calls: {
                  n: {
                    module: {
                      outputs: {
                        arn: {
                          expression: {
                            references: ["aws_iam_policy.p[0].arn", "aws_iam_policy.p[0]", "aws_iam_policy.p"],
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
      "aws_x.t.policy_arn",
      "-> module.m[0].module.n.aws_iam_policy.p[0].arn",
    ],
    [
      "of a list, one by one",
      {
        changes: [
          { address: "aws_iam_policy.p", after: {}, unknown: later("arn") },
          { address: "aws_iam_policy.q", after: {}, unknown: later("arn") },
          {
            address: "aws_x.t",
            after: { policy_arns: ["arn:known", null, null] },
            unknown: { policy_arns: [false, true, true] },
          },
        ],
        configuration: {
          resources: [configured("aws_x.t", { policy_arns: refs("aws_iam_policy.p.arn", "aws_iam_policy.q.arn") })],
        },
      },
      "aws_x.t.policy_arns[2]",
      "-> aws_iam_policy.q.arn",
    ],
    [
      "a policy from a document that is still to be read",
      {
        changes: [
          { address: "data.aws_iam_policy_document.d", actions: ["read"], after: {}, unknown: later("json") },
          { address: "aws_iam_policy.p", after: {}, unknown: later("policy") },
        ],
        configuration: {
          resources: [configured("aws_iam_policy.p", { policy: refs("data.aws_iam_policy_document.d.json") })],
        },
      },
      "aws_iam_policy.p.policy",
      "-> data.aws_iam_policy_document.d.json",
    ],
    [
      "a policy into which an ARN goes is not that ARN",
      {
        changes: [
          { address: "aws_s3_bucket.b", after: {}, unknown: later("arn") },
          { address: "aws_iam_policy.p", after: {}, unknown: later("policy") },
        ],
        configuration: { resources: [configured("aws_iam_policy.p", { policy: refs("aws_s3_bucket.b.arn") })] },
      },
      "aws_iam_policy.p.policy",
      "? aws_iam_policy.p.policy",
    ],
    [
      "one of two, who knows which",
      {
        changes: [
          { address: "aws_iam_policy.p", after: {}, unknown: later("arn") },
          { address: "aws_iam_policy.q", after: {}, unknown: later("arn") },
          attachment("aws_x.t"),
        ],
        configuration: {
          resources: [configured("aws_x.t", { policy_arn: refs("aws_iam_policy.p.arn", "aws_iam_policy.q.arn") })],
        },
      },
      "aws_x.t.policy_arn",
      "? aws_x.t.policy_arn",
    ],
    [
      "in a circle of modules",
      {
        changes: [attachment("module.m.aws_x.t")],
        configuration: {
          module_calls: {
            m: {
              expressions: { p: { references: ["module.m.out"] } },
              module: {
                outputs: { out: { expression: { references: ["var.p"] } } },
                resources: [configured("aws_x.t", { policy_arn: ["var.p"] })],
              },
            },
          },
        },
      },
      "module.m.aws_x.t.policy_arn",
      "? module.m.aws_x.t.policy_arn",
    ],
  ])("%s", (_name, made, path, said) => {
    expect(says(readAfter(planText(made)))[path]).toBe(said)
  })
})

describe("what the provider reports of a role though other resources say it", () => {
  const configuration = (given: Record<string, string>) => ({ resources: [configured("aws_iam_role.r", given)] })
  const attached = { name: "r", managed_policy_arns: ["arn:a"], inline_policy: [{ name: "i", policy: "{}" }] }
  it.each<[string, Made, readonly string[], readonly string[]]>([
    [
      "is left out where it stays",
      {
        changes: [{ address: "aws_iam_role.r", before: attached, after: attached }],
        configuration: configuration({ name: "r" }),
      },
      ["name"],
      ["name"],
    ],
    [
      "is left out where it is computed",
      {
        changes: [{ address: "aws_iam_role.r", after: { name: "r" }, unknown: { managed_policy_arns: true } }],
        configuration: configuration({ name: "r" }),
      },
      [],
      ["name"],
    ],
    [
      "is told where it was given",
      {
        changes: [{ address: "aws_iam_role.r", before: attached, after: attached }],
        configuration: configuration({ name: "r", managed_policy_arns: "x" }),
      },
      ["name", "managed_policy_arns"],
      ["name", "managed_policy_arns"],
    ],
    [
      "is told where the plan changes it: by dynamic blocks",
      {
        changes: [
          {
            address: "aws_iam_role.r",
            before: attached,
            after: { ...attached, inline_policy: [{ name: "j", policy: "{}" }] },
          },
        ],
        configuration: configuration({ name: "r" }),
      },
      ["name", "inline_policy"],
      ["name", "inline_policy"],
    ],
    [
      "is told of a role that goes",
      { changes: [{ address: "aws_iam_role.r", before: attached }] },
      ["name", "managed_policy_arns", "inline_policy"],
      [],
    ],
  ])("%s", (_name, made, was, is) => {
    const keys = (read: ReturnType<typeof readAfter>) =>
      read.value.flatMap(({ body }) => body.entries.map(({ key }) => key))
    const text = planText(made)
    expect([keys(readBefore(text)), keys(readAfter(text))]).toEqual([was, is])
  })
})

describe("a file that is no plan", () => {
  it.each([
    ["a binary plan", "PK\u0003\u0004\u0014 tfplan", "this is a plan in Terraform's own binary form"],
    ["nothing", "  \n", "the plan is empty"],
    ["words", "Terraform will perform the following actions:", "this is no JSON"],
    [
      "the log of a plan",
      '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}\n{"@level":"info"}\n',
      "this is the log of `terraform plan -json`",
    ],
    [
      "the wrapper's line before it",
      "[command]/usr/bin/terraform-bin show -json tfplan\n{}",
      "`terraform_wrapper: false`",
    ],
    [
      "a state",
      '{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}',
      "this is a state, not a plan",
    ],
    [
      "a state file",
      '{"version":4,"terraform_version":"1.11.4","lineage":"a","resources":[]}',
      "this is a state, not a plan",
    ],
    ["an empty state", '{"format_version":"1.0","terraform_version":"1.11.4"}', "the state of nothing"],
    ["other JSON", '{"a": 1}', "this is no plan in JSON"],
    ["an array", "[1]", "this is no JSON"],
    ["a version to come", planText({ version: "2.0", changes: [] }), "plans of format version `2.0` are not known"],
  ])("%s", (_name, text, message) => {
    const { value, diagnostics } = readAfter(text)
    expect(value).toEqual([])
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ severity: "error", at: { path: "plan.json" } })
    expect(diagnostics[0]?.message).toContain(message)
    expect(diagnostics[0]?.message).toContain("`terraform show -json tfplan > plan.json`")
  })

  it("is told of where the plan itself failed, and the rest is read", () => {
    const { value, diagnostics } = readAfter(
      planText({ changes: [{ address: "aws_x.a", after: {} }], more: { errored: true } }),
    )
    expect(value).toHaveLength(1)
    expect(diagnostics).toMatchObject([{ severity: "error" }])
    expect(diagnostics[0]?.message).toMatch(/stopped with an error.*`terraform show -json tfplan > plan.json`/)
  })

  it("is told of where it is cut off, and the rest is read", () => {
    const text = planText({
      changes: [
        { address: "aws_x.a", after: { name: "a" } },
        { address: "aws_x.b", after: {} },
      ],
    })
    const { value, diagnostics } = readAfter(text.slice(0, text.indexOf("aws_x.b")))
    expect(value.map(({ address }) => address)).toEqual(["aws_x.a"])
    expect(diagnostics.some(({ severity, code }) => severity === "error" && code === "syntax")).toBe(true)
  })
})

describe("whose file it is", () => {
  const whole = planText({ changes: [] })
  it.each([
    ["a plan", whole, "claims"],
    ["a plan without changes", '{"format_version":"0.1","planned_values":{}}', "claims"],
    ["a plan of a version to come", planText({ version: "9.9", changes: [] }), "claims"],
    ["a plan cut off", whole.slice(0, -3), "claims"],
    [
      "a plan whose beginning is broken",
      `{"format_version": "1.2", "planned_values" {} "resource_changes": [`,
      "claims",
    ],
    ["a state", '{"format_version":"1.0","values":{}}', "marks nothing"],
    ["a plan inside other JSON", `{"plan": ${whole}}`, "marks nothing"],
    ["a plan in quotes", JSON.stringify({ text: whole }), "marks nothing"],
    ["a broken file with a plan's words", `]]${whole}`, "marks"],
  ])("%s", (_name, text, fate) => {
    const file = sourceOf(text)
    expect(plan.claims(file) ? "claims" : plan.marks(file) ? "marks" : "marks nothing").toBe(fate)
  })

  it("comes before other formats of JSON", () => {
    const names = formats.filter((each) => each.mayClaim("plan.json")).map(({ name }) => name)
    expect(names.indexOf("plan")).toBe(0)
  })
})

const rich = planText(
  {
    changes: [
      {
        address: 'module.m["x"].aws_iam_role.r[0]',
        before: { name: "a", tags: { a: 1 } },
        after: { name: "b", list: ["x", null] },
        unknown: { arn: true, list: [false, true] },
        sensitive: { name: true },
      },
      {
        address: "aws_iam_policy.p",
        after: { policy: JSON.stringify({ Statement: [{ Effect: "Allow", Action: "bedrock:*", Resource: "*" }] }) },
        sensitive: { policy: true },
      },
    ],
    prior: {
      resources: [{ address: "data.aws_x.d", mode: "data", type: "aws_x", values: {} }],
      child_modules: [{ address: "module.n", resources: [] }],
    },
    configuration: {
      resources: [configured("aws_iam_policy.p", { policy: ["var.a", "module.m.x"] })],
      module_calls: { m: { expressions: {}, module: { outputs: {} } } },
    },
  },
  1,
)

describe("whatever stands in a plan's file", () => {
  it("it is read without throwing, and every place is in the text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.nat(rich.length),
            cut: fc.nat(30),
            put: fc.oneof(
              fc.string({ maxLength: 8 }),
              fc.constantFrom("{", "}", "[", "]", '"', "\\", ",", "null", "true", '{"a":1}', "[[[[", "\u0000"),
            ),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        (edits) => {
          let text = rich
          for (const { at, cut, put } of edits) text = text.slice(0, at) + put + text.slice(at + cut)
          for (const read of [readBefore(text), readAfter(text)])
            for (const { body, span } of read.value) {
              expect(broken(body).filter((each) => each.startsWith("span"))).toEqual([])
              expect(span.end).toBeLessThanOrEqual(text.length)
            }
        },
      ),
      { numRuns: 1500 },
    )
  })

  it("parts of other shapes than Terraform's are passed over", () => {
    const odd = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(odd, odd, odd, odd, odd, (a, b, c, d, e) => {
        const text = JSON.stringify({
          format_version: "1.2",
          resource_changes: [
            a,
            {
              address: "aws_x.a",
              type: "aws_x",
              mode: b,
              change: { actions: c, before: d, after: { x: e, y: [a] }, after_unknown: b, after_sensitive: c },
            },
            { ...(typeof d === "object" ? d : {}), address: "module.[", type: "aws_x", change: {} },
          ],
          planned_values: { root_module: b },
          prior_state: c,
          configuration: { root_module: { resources: [{ address: "aws_x.a", expressions: e }], module_calls: d } },
        })
        readBefore(text)
        readAfter(text)
      }),
      { numRuns: 500 },
    )
  })
})

const binary = "terraform"
const terraform = (() => {
  try {
    return execFileSync(binary, ["version", "-json"], { encoding: "utf8", stdio: "pipe" })
  } catch {
    console.warn("terraform is not on this machine: plans are not compared with what it writes")
    return undefined
  }
})()

describe.runIf(terraform)("what the Terraform of this machine writes", () => {
  it("is read as it stands in the files", () => {
    const directory = mkdtempSync(join(tmpdir(), "ai-iam-gate-plan-"))
    const env = { PATH: process.env.PATH, HOME: directory, CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: "/dev/null" }
    const run = (...args: string[]) =>
      execFileSync(binary, args, { cwd: directory, env, encoding: "utf8", stdio: "pipe" })
    try {
      writeFileSync(
        join(directory, "main.tf"),
        `variable "secret" {
  default   = "hush"
  sensitive = true
}
resource "terraform_data" "a" {
  for_each = { x = "bedrock:InvokeModel", "y z" = "bedrock:*" }
  input    = jsonencode({ Action = each.value })
}
resource "terraform_data" "b" {
  input = { list = ["one", terraform_data.a["x"].id], secret = var.secret }
}
resource "terraform_data" "c" {
  input = terraform_data.a["y z"].id
}
`,
      )
      run("init", "-no-color")
      run("plan", "-no-color", "-out", "tfplan")
      const text = run("show", "-json", "tfplan")
      expect(plan.claims(sourceOf(text))).toBe(true)
      const read = readAfter(text)
      expect(read.diagnostics).toEqual([])
      expect(says(read)).toEqual({
        'terraform_data.a["x"].input': '{"Action":"bedrock:InvokeModel"}',
        'terraform_data.a["y z"].input': '{"Action":"bedrock:*"}',
        "terraform_data.b.input.list[0]": "one",
        "terraform_data.b.input.list[1]": "? terraform_data.b.input.list[1]",
        "terraform_data.b.input.secret": "? terraform_data.b.input.secret",
        "terraform_data.c.input": '-> terraform_data.a["y z"].id',
      })
      expect(readBefore(text).value).toEqual([])
      expect(read.value[0]?.span.source.text).not.toContain('"s": "hush"')
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  }, 30_000)
})
