import { describe, expect, it } from "vitest"
import { textOf } from "../../src/model/source.ts"
import { reviewFiles } from "../review-sources.ts"
import { broadened } from "./marked.ts"

const role =
  'resource "aws_iam_role" "app" {\n  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })\n  inline_policy {\n    name   = "p"\n    policy = data.aws_iam_policy_document.all.json\n  }\n}\n'
const statement = (sid: string | undefined, effect: "Allow" | "Deny", action: string) =>
  `  statement {\n${sid === undefined ? "" : `    sid = ${sid}\n`}    effect    = "${effect}"\n    actions   = ["${action}"]\n    resources = ["*"]\n  }\n`
const document = (name: string, ...parts: readonly string[]) =>
  `data "aws_iam_policy_document" "${name}" {\n${parts.join("")}}\n`
const sources = (...names: readonly string[]) =>
  `  source_policy_documents = [${names.map((name) => `data.aws_iam_policy_document.${name}.json`).join(", ")}]\n`
const overrides = (...names: readonly string[]) =>
  `  override_policy_documents = [${names.map((name) => `data.aws_iam_policy_document.${name}.json`).join(", ")}]\n`

const invoke = "bedrock:InvokeModel"
const guard = "bedrock:DeleteGuardrail"
const allowed = (...extra: readonly string[]) => document("all", statement(undefined, "Allow", invoke), ...extra)
const one = '"one"'

const broadens: readonly [string, string, string, readonly string[]][] = [
  [
    "a deny that an override turns into an allow",
    document("all", statement(one, "Deny", guard)),
    document("over", statement(one, "Allow", guard)) +
      document("all", overrides("over"), statement(one, "Deny", guard)),
    [`certain allow ${guard}`, `certain deny ${guard}`],
  ],
  [
    "a deny that an override takes away",
    document("all", statement(undefined, "Allow", "bedrock:*"), statement(one, "Deny", guard)),
    document("over", statement(one, "Allow", "s3:ListAllMyBuckets")) +
      document("all", overrides("over"), statement(undefined, "Allow", "bedrock:*"), statement(one, "Deny", guard)),
    [`certain deny ${guard}`],
  ],
  [
    "an override that no longer narrows",
    document("over", statement(one, "Allow", invoke)) +
      document("all", overrides("over"), statement(one, "Allow", "bedrock:*")),
    document("over", statement('"two"', "Allow", invoke)) +
      document("all", overrides("over"), statement(one, "Allow", guard)),
    [`certain allow ${guard}`],
  ],
  [
    "the last of several overrides",
    document("a", statement(one, "Allow", invoke)) +
      document("b", statement(one, "Deny", invoke)) +
      document("all", overrides("a", "b")),
    document("a", statement(one, "Allow", invoke)) +
      document("b", statement(one, "Deny", invoke)) +
      document("all", overrides("b", "a")),
    [`certain allow ${invoke}`, `certain deny ${invoke}`],
  ],
  [
    "a source's statement that is no longer replaced",
    document("base", statement(one, "Allow", guard)) +
      document("all", sources("base"), statement(one, "Allow", invoke)),
    document("base", statement(one, "Allow", guard)) +
      document("all", sources("base"), statement('"two"', "Allow", invoke)),
    [`certain allow ${guard}`],
  ],
  [
    "a new source",
    document("base", statement(undefined, "Allow", guard)) + allowed(),
    document("base", statement(undefined, "Allow", guard)) + allowed(sources("base")),
    [`certain allow ${guard}`],
  ],
  [
    "a deny that may be replaced, by what nobody knows",
    document("all", statement(undefined, "Allow", "bedrock:*"), statement(one, "Deny", guard)),
    `variable "sid" {}\n${document("over", statement("var.sid", "Allow", invoke))}${document("all", overrides("over"), statement(undefined, "Allow", "bedrock:*"), statement(one, "Deny", guard))}`,
    [`possible deny ${guard}`],
  ],
]

const quiet: readonly [string, string, string][] = [
  [
    "an override put in the place of what it replaces",
    document("over", statement(one, "Allow", invoke)) +
      document("all", overrides("over"), statement(one, "Allow", "bedrock:*")),
    document("all", statement(one, "Allow", invoke)),
  ],
  [
    "an override that narrows",
    document("all", statement(one, "Allow", "bedrock:*")),
    document("over", statement(one, "Allow", invoke)) +
      document("all", overrides("over"), statement(one, "Allow", "bedrock:*")),
  ],
  [
    "what is replaced becomes wider",
    document("over", statement(one, "Allow", invoke)) +
      document("all", overrides("over"), statement(one, "Allow", invoke)),
    document("over", statement(one, "Allow", invoke)) +
      document("all", overrides("over"), statement(one, "Allow", "bedrock:*")),
  ],
  [
    "a statement moved to a source",
    allowed(),
    document("base", statement(undefined, "Allow", invoke)) + document("all", sources("base")),
  ],
  [
    "an empty Sid replaces nothing",
    document("over", statement('""', "Deny", invoke)) +
      document("all", overrides("over"), statement('""', "Allow", invoke)),
    document("all", statement(undefined, "Allow", invoke), statement(undefined, "Deny", invoke)),
  ],
]

describe("documents laid over each other", () => {
  it.each(broadens)("tell of %s", async (_, base, head, expected) => {
    const report = await reviewFiles({ "main.tf": role + base }, { "main.tf": role + head })
    expect(broadened(report)).toEqual(expected)
  })

  it.each(quiet)("say nothing: %s", async (_, base, head) => {
    const report = await reviewFiles({ "main.tf": role + base }, { "main.tf": role + head })
    expect([broadened(report), report.diagnostics]).toEqual([[], []])
  })

  it("are refused where two statements that count have one Sid", async () => {
    const head =
      document("a", statement(one, "Allow", invoke)) +
      document("b", statement(one, "Allow", guard)) +
      document("all", sources("a", "b"))
    const { diagnostics, deltas } = await reviewFiles({ "main.tf": role }, { "main.tf": role + head })
    expect(diagnostics.map(({ message, at }) => [message, "source" in at && textOf(at)])).toEqual([
      ["two statements have the Sid `one`, which the provider refuses", one],
    ])
    expect(deltas).toHaveLength(2)
  })
})
