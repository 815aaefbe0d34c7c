import { describe, expect, it } from "vitest"
import { cpuMs } from "../cpu-clock.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { broadened } from "./marked.ts"

/** Work of this thread: a bound on what is never reached by ordinary files, with room for a busy machine. */
const mostMs = 20_000

async function timed(base: Files, head: Files) {
  const began = cpuMs()
  const report = await reviewFiles(base, head)
  expect(cpuMs() - began).toBeLessThan(mostMs)
  return report
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i)
const policy = (...statements: readonly object[]) => ({
  "p.json": JSON.stringify({ Version: "2012-10-17", Statement: statements }),
})
const codes = ({ diagnostics }: Awaited<ReturnType<typeof reviewFiles>>) => [
  ...new Set(diagnostics.map(({ severity, code }) => `${severity} ${code}`)),
]
const allow = (more: object) => ({ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: "*", ...more })
const model = (name: string) => `arn:aws:bedrock:*::foundation-model/${name}`
const tooMuch = ["error too-much-work"]

describe("one statement that stands for too much is told, and what changes in it is possible", () => {
  const many = range(20_000)
  const lists = (turn: number): Readonly<Record<string, object>> => ({
    "as many actions as resources": allow({
      Action: range(2_000).map((i) => `bedrock:Inv*${"*".repeat(i % 5)}o${i % 2 === 0 ? "" : "k"}*`),
      Resource: range(2_000).map((i) => model(`*${i + turn}*`)),
    }),
    "as many resources as principals": allow({
      Resource: range(200).map((i) => model(`*${i}*`)),
      Principal: { AWS: range(200).map((i) => `arn:aws:iam::${100_000_000_000 + i + turn}:root`) },
    }),
    "actions left out": allow({ Action: undefined, NotAction: many.map((i) => `s3:Get${i + turn}*`) }),
    "resources left out": allow({ Resource: undefined, NotResource: many.map((i) => model(`${i + turn}*`)) }),
    "principals left out": allow({
      NotPrincipal: { AWS: many.map((i) => `arn:aws:iam::${100_000_000_000 + i + turn}:root`) },
    }),
    "values of a condition": allow({
      Condition: { StringLike: { "aws:SourceVpc": many.map((i) => `vpc-${i + turn}*`) } },
    }),
    "keys of a condition": allow({
      Condition: { StringLike: Object.fromEntries(many.map((i) => [`aws:PrincipalTag/${i + turn}`, "x"])) },
    }),
  })

  it.each(Object.keys(lists(0)))("%s", async (name) => {
    const [base, head] = [lists(0)[name] ?? {}, lists(1)[name] ?? {}]
    const changed = await timed(policy(base), policy(head))
    expect(codes(changed)).toEqual(tooMuch)
    expect(broadened(changed)).toEqual(["possible allow *"])
    const other = allow({ Effect: "Deny", Action: "s3:*", ...(/princi/.test(name) && { Principal: "*" }) })
    const same = await timed(policy(base), policy(base, other))
    expect(codes(same)).toEqual(tooMuch)
    expect(same.deltas).toEqual([])
  })

  it("a deny that stands for too much protects perhaps, and its loss is told", async () => {
    const deny = { ...allow({ Action: undefined, NotAction: many.map((i) => `s3:Get${i}*`) }), Effect: "Deny" }
    expect(broadened(await timed(policy(allow({}), deny), policy(allow({}))))).toEqual(["possible deny *"])
    expect(broadened(await timed(policy(deny), policy(deny, allow({}))))).toEqual(["certain allow bedrock:InvokeModel"])
  })
})

describe("what many hold, or bounds many", () => {
  const document = (...statements: readonly object[]) => JSON.stringify({ Statement: statements })
  const trust = document({
    Effect: "Allow",
    Action: "sts:AssumeRole",
    Principal: { Service: "lambda.amazonaws.com" },
  })
  const role = (granted: string, boundary: string) =>
    `resource "aws_iam_role" "app" {\n  assume_role_policy   = jsonencode(${trust})\n  permissions_boundary = aws_iam_policy.edge.arn\n  inline_policy {\n    name   = "p"\n    policy = jsonencode(${granted})\n  }\n}\nresource "aws_iam_policy" "edge" {\n  policy = jsonencode(${boundary})\n}\n`
  const overlapping = (count: number, turn: string, effect = "Allow") =>
    range(count).map((i) => allow({ Effect: effect, Resource: `*${turn}${i}*` }))

  it("a policy of hundreds of statements on hundreds of roles", async () => {
    const files = (turn: number) => ({
      "main.tf": `resource "aws_iam_policy" "p" {\n  policy = jsonencode(${document(...range(600).map((i) => allow({ Resource: model(`${i + turn}-*`) })))})\n}\n${range(
        200,
      )
        .map(
          (i) =>
            `resource "aws_iam_role_policy_attachment" "r${i}" {\n  role       = "r${i}"\n  policy_arn = aws_iam_policy.p.arn\n}\n`,
        )
        .join("")}`,
    })
    const report = await timed(files(0), files(1))
    expect(codes(report)).toEqual(tooMuch)
    const told = report.deltas.filter(({ broadens }) => broadens)
    expect(new Set(told.map(({ principal }) => principal)).size).toBe(200)
  })

  it("rows that overlap each row of a boundary", async () => {
    const files = (turn: string) => ({
      "main.tf": role(document(...overlapping(800, "")), document(...overlapping(800, turn))),
    })
    const report = await timed(files("a"), files("b"))
    expect(report.deltas.filter(({ broadens }) => broadens).length).toBeGreaterThanOrEqual(800)
    expect(codes(report)).toEqual(tooMuch)
  })

  it("denies of a boundary that overlap each row", async () => {
    const files = (turn: string) => ({
      "main.tf": role(
        document(...overlapping(400, "")),
        document(allow({ Action: "*" }), ...overlapping(400, turn, "Deny")),
      ),
    })
    const report = await timed(files("a"), files("b"))
    expect(report.deltas.filter(({ broadens }) => broadens).length).toBeGreaterThanOrEqual(400)
  })

  it("statements that contradict themselves in every part", async () => {
    const text = (turn: number) =>
      `{"Version": "2012-10-17", "Statement": [${range(200)
        .map(
          (i) =>
            `{"Effect": "Allow", "Action": "bedrock:*", "NotAction": "s3:Get${i + turn}", "Resource": "*${i}*", "NotResource": "*${i}", "Principal": "*", "NotPrincipal": {"AWS": "${i}"}, "Condition": {}, "condition": {}}`,
        )
        .join()}]}`
    const report = await timed({ "p.json": text(0) }, { "p.json": text(1) })
    expect(report.deltas.filter(({ broadens }) => broadens)).toHaveLength(200)
    expect(report.diagnostics.length).toBeLessThan(300)
  })

  it("changes of thousands of subjects stand on their lines", async () => {
    const files = (turn: number) => ({
      "p.tf": range(1_000)
        .map(
          (i) =>
            `resource "aws_iam_role_policy" "r${i}" {\n  role   = "r${i}"\n  policy = jsonencode(${document(allow({ Resource: model(`${i + turn}`) }))})\n}`,
        )
        .join("\n"),
    })
    const report = await timed(files(0), files(1))
    expect(report.diagnostics).toEqual([])
    expect(report.findings).toHaveLength(1_000)
    expect(new Set(report.findings.map(({ placement }) => placement))).toEqual(new Set(["line"]))
  })
})

describe("lists longer than a call has room for", () => {
  const long = 130_000
  const list = (item: (i: number) => string) => range(long).map(item).join()
  it.each<[string, Files]>([
    [
      "names that do not exist",
      {
        "p.json": `{"Statement": [{"Effect": "Allow", "Action": [${list((i) => `"bedrock:A${i}"`)}], "Resource": "*"}]}`,
      },
    ],
    ["statements that are none", { "p.json": `{"Version": "2012-10-17", "Statement": [${list(() => "1")}]}` }],
    [
      "statements with a mistake",
      { "p.json": `{"Version": "2012-10-17", "Statement": [${list(() => '{"Effect": "Alow"}')}]}` },
    ],
    [
      "keys that stand twice",
      {
        "p.json": `{"Statement": [{"Effect": "Allow", "Action": "bedrock:*", "Resource": "*", "Condition": {"StringEquals": {${list(() => '"aws:a": "x"')}}}}]}`,
      },
    ],
    [
      "elements that there are not",
      {
        "p.json": `{"Statement": [{"Effect": "Allow", "Action": "bedrock:*", "Resource": "*", ${list((i) => `"Acton${i}": "x"`)}}]}`,
      },
    ],
    ["interpolations", { "m.tf": `locals {\n  a = "${"${b}".repeat(long)}"\n}\n` }],
    [
      "arguments before a bracket that is never closed",
      { "m.tf": `${"a = 1\n".repeat(long)}b = [\nresource "a" "b" {}\n` },
    ],
    [
      "arguments after a bracket that is never closed",
      { "m.tf": `resource "a" "b" {\n  b = [\n}\n${"a = 1\n".repeat(long)}` },
    ],
    [
      "resources of one name",
      {
        "t.json": `{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {${list(() => '"R": {"Type": "AWS::IAM::Group"}')}}}`,
      },
    ],
  ])("%s", async (_, head) => {
    const { diagnostics } = await timed({}, head)
    expect(diagnostics.length).toBeLessThan(300)
  })
})
