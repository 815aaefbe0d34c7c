import { describe, expect, it } from "vitest"
import type { PlacedFinding } from "../../src/model/report.ts"
import { positionAt, textOf } from "../../src/model/source.ts"
import { readRules } from "../../src/rules/own-rules.ts"
import type { RowWords, Rule } from "../../src/rules/rule.ts"
import { ownPrefix } from "../../src/rules/rule-names.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { type Combination, type Half, ofAws, ofOthers } from "./known-combinations.ts"

/** As an organisation would write it. */
function ruleOf(rows: readonly RowWords[]): Rule {
  const when = rows.length === 1 ? { broadens: rows[0] } : { combines: rows }
  const text = `title: Too much in one hand
severity: critical
when: ${JSON.stringify(when)}
what: "{principal} may use {action}${rows.length === 1 ? "" : " beside {other}"}."
why: Together they are more than each.
fix: Keep them apart.
`
  const taken = shippedRules.map(({ id }) => id)
  const { rules, complaints } = readRules([{ path: "hand.yaml", shown: "hand.yaml", text }], ownPrefix, taken)
  expect(complaints).toEqual([])
  return (rules[0] as (typeof rules)[number]).rule
}

type Statement = Readonly<Record<string, unknown>>
const statementOf = ({ actions, statement }: Half, nth = 0): Statement => ({
  Effect: "Allow",
  Action: actions[nth] ?? actions[0],
  Resource: "*",
  ...statement,
})
const document = (statements: readonly Statement[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2)
const policy = (statements: readonly Statement[]): Files => ({ "policy.json": document(statements) })

async function findings(rows: readonly RowWords[], base: Files, head: Files): Promise<readonly PlacedFinding[]> {
  const report = await reviewFiles(base, head, { inForce: [...shippedRules, ruleOf(rows)] })
  expect(report.diagnostics).toEqual([])
  return report.findings.filter(({ rule }) => rule === "own/hand")
}
const wordsOf = ({ halves }: Combination): readonly RowWords[] => halves.map(({ words }) => words)
/** Where a finding stands, and the places that it names besides, each by its line and revision. */
const linesOf = ({ location, related }: PlacedFinding): readonly string[] =>
  [location, ...related.map(({ span }) => span)].map(
    ({ source, start }) => `${source.revision} ${source.path}:${positionAt(source, start).line}`,
  )
const lineOf = (files: Files, action: unknown): string => {
  const hits = Object.entries(files).flatMap(([path, text]) =>
    text.split("\n").flatMap((line, i) => (line.includes(`"${action}"`) ? [`head ${path}:${i + 1}`] : [])),
  )
  expect(hits, `${action} stands once`).toHaveLength(1)
  return hits[0] as string
}

describe.each(ofAws)("$name", (combination) => {
  const { halves } = combination
  const words = wordsOf(combination)
  const whole = halves.map((half) => statementOf(half))
  const others = (left: number) => whole.filter((_, i) => i !== left)

  it.each(halves.map((half, i) => [half.actions[0], i] as const))(
    "is found where %s completes it, and names every line",
    async (action, i) => {
      for (const [nth] of (halves[i] as Half).actions.entries()) {
        const completed = whole.map((each, at) => (at === i ? statementOf(halves[i] as Half, nth) : each))
        const head = policy(completed)
        const [finding, ...more] = await findings(words, policy(others(i)), head)
        expect(more).toEqual([])
        expect(finding).toMatchObject({ severity: "critical", certainty: "certain", change: "appeared" })
        expect(textOf((finding as PlacedFinding).location), action).toBe(`"${completed[i]?.Action}"`)
        expect(linesOf(finding as PlacedFinding)).toEqual(
          expect.arrayContaining(completed.map((each) => lineOf(head, each.Action))),
        )
      }
    },
  )

  it("is found once where all of it comes at once", async () => {
    expect(await findings(words, policy([]), policy(whole))).toHaveLength(1)
  })

  it("is silent where it stood before, also in other words", async () => {
    expect(await findings(words, policy(whole), policy([...whole].reverse()))).toEqual([])
    expect(await findings(words, policy([]), policy([]))).toEqual([])
  })

  it.each(halves.map((half, i) => [half.actions[0], i] as const))("is silent without %s", async (_, i) => {
    expect(await findings(words, policy([]), policy(others(i)))).toEqual([])
  })

  it("is found across the policies of one role", async () => {
    const role = (given: readonly Statement[]) => ({ "main.tf": roleOf(given) })
    const [first, ...rest] = whole
    const [finding, ...more] = await findings(words, role(rest), role([...rest, first as Statement]))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ principal: "aws_iam_role.app", certainty: "certain" })
    expect(await findings(words, role(whole), role(whole.toReversed()))).toEqual([])
  })
})

/** A role that has each statement in a policy of its own: attached, inline, attached as a document, and so on. */
function roleOf(statements: readonly Statement[]): string {
  const trust = document([
    { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } },
  ])
  const name = (statement: Statement) => String(statement.Action).replace(/\W/g, "_")
  const policies = statements.map((statement, i) =>
    i % 2 === 0
      ? `resource "aws_iam_policy" "${name(statement)}" {
  policy = jsonencode(${document([statement])})
}
resource "aws_iam_role_policy_attachment" "${name(statement)}" {
  role       = aws_iam_role.app.name
  policy_arn = aws_iam_policy.${name(statement)}.arn
}`
      : `resource "aws_iam_role_policy" "${name(statement)}" {
  role   = aws_iam_role.app.name
  policy = jsonencode(${document([statement])})
}`,
  )
  return `resource "aws_iam_role" "app" {\n  assume_role_policy = jsonencode(${trust})\n}\n${policies.join("\n")}\n`
}

describe("the halves of a combination", () => {
  const combination = ofAws.find(({ name }) => name.startsWith("A2")) as Combination
  const words = wordsOf(combination)
  const [start, invoke] = combination.halves.map((half) => statementOf(half)) as [Statement, Statement]
  const deny = (statement: Statement): Statement => ({ ...statement, Effect: "Deny" })

  const user = (own: readonly Statement[], groups: readonly Statement[]): Files => ({
    "main.tf": `resource "aws_iam_user" "me" {
  name = "me"
}
resource "aws_iam_group" "all" {
  name = "all"
}
resource "aws_iam_user_group_membership" "me" {
  user   = aws_iam_user.me.name
  groups = [aws_iam_group.all.name]
}
resource "aws_iam_user_policy" "me" {
  user   = aws_iam_user.me.name
  policy = jsonencode(${document(own)})
}
resource "aws_iam_group_policy" "all" {
  group  = aws_iam_group.all.name
  policy = jsonencode(${document(groups)})
}
`,
  })
  it("may come to a user through a group", async () => {
    const [finding] = await findings(words, user([start], []), user([start], [invoke]))
    expect(finding).toMatchObject({ principal: "aws_iam_user.me" })
    expect(await findings(words, user([start], [invoke]), user([], [start, invoke]))).toEqual([
      expect.objectContaining({ principal: "aws_iam_group.all" }),
    ])
    expect(await findings(words, user([], [start]), user([], []))).toEqual([])
  })

  it("may be one wildcard", async () => {
    const all = { ...start, Action: "bedrock-agentcore:*CodeInterpreter*" }
    const [finding, ...more] = await findings(words, policy([start]), policy([all]))
    expect(more).toEqual([])
    expect(finding?.what).toBe(
      "`policy.json` may use `bedrock-agentcore:*CodeInterpreter*` beside `bedrock-agentcore:StartCodeInterpreterSession`.",
    )
  })

  it("are of one principal: two that have one each are silent", async () => {
    const two = { "a.json": document([start]), "b.json": document([invoke]) }
    expect(await findings(words, {}, two)).toEqual([])
  })

  it("do not count where a deny takes one away, and are complete where it goes", async () => {
    const held = [start, invoke, deny(invoke)]
    expect(await findings(words, policy([start]), policy(held))).toEqual([])
    const [finding, ...more] = await findings(words, policy(held), policy([start, invoke]))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ change: "vanished", severity: "critical" })
    expect(textOf((finding as PlacedFinding).location)).toBe(`"${invoke.Action}"`)
    expect((finding as PlacedFinding).location.source.revision).toBe("base")
    const now = policy([start, invoke])
    expect(linesOf(finding as PlacedFinding)).toEqual(
      expect.arrayContaining([lineOf(now, start.Action), lineOf(now, invoke.Action)]),
    )
    // The same deny over two statements instead of one.
    expect(await findings(words, policy(held), policy([start, deny(invoke), invoke]))).toEqual([])
  })

  const bounded = (lets: readonly Statement[] | undefined): Files => ({
    "template.json": JSON.stringify(
      {
        Resources: {
          ...(lets && {
            Bound: { Type: "AWS::IAM::ManagedPolicy", Properties: { PolicyDocument: { Statement: lets } } },
          }),
          App: {
            Type: "AWS::IAM::Role",
            Properties: {
              AssumeRolePolicyDocument: {
                Statement: [
                  { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } },
                ],
              },
              ...(lets && { PermissionsBoundary: { Ref: "Bound" } }),
              Policies: [{ PolicyName: "p", PolicyDocument: { Statement: [start, invoke] } }],
            },
          },
        },
        AWSTemplateFormatVersion: "2010-09-09",
      },
      null,
      2,
    ),
  })
  it("are complete where a boundary lets the second through, or goes", async () => {
    for (const head of [bounded([start, invoke]), bounded(undefined)]) {
      const [finding, ...more] = await findings(words, bounded([start]), head)
      expect(more).toEqual([])
      expect(finding?.what).toBe(
        "`App` may use `bedrock-agentcore:InvokeCodeInterpreter` beside `bedrock-agentcore:StartCodeInterpreterSession`.",
      )
    }
    expect(await findings(words, bounded([start, invoke]), bounded([invoke]))).toEqual([])
  })

  it("are not what only bounds others", async () => {
    const endpoint = (lets: readonly Statement[]): Files => ({
      "main.tf": `resource "aws_vpc_endpoint" "core" {
  service_name = "com.amazonaws.eu-west-1.bedrock-agentcore"
  policy       = jsonencode(${document(lets.map((each) => ({ ...each, Principal: "*" })))})
}
`,
    })
    expect(await findings(words, endpoint([start]), endpoint([start, invoke]))).toEqual([])
  })

  it("may come with a policy of the provider's, and then stand where it is attached", async () => {
    const attached = (name: string): Files => ({
      "main.tf": `resource "aws_iam_role_policy_attachment" "a" {\n  role       = "app"\n  policy_arn = "arn:aws:iam::aws:policy/${name}"\n}\n`,
    })
    const jobs = wordsOf(ofAws.find(({ name }) => name.startsWith("A7 jobs")) as Combination)
    const [finding] = await findings(jobs, {}, attached("AmazonSageMakerFullAccess"))
    expect(textOf((finding as PlacedFinding).location)).toBe('"arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"')
    expect(await findings(jobs, {}, attached("AmazonSageMakerReadOnly"))).toEqual([])
  })
})

it.each(Object.entries(ofOthers))("%s of another cloud can be said", (_, rows) => {
  expect(ruleOf(rows).id).toBe("own/hand")
})

it("has every way of the list", () => {
  const named = new Set([
    ...ofAws.map(({ name }) => name.split(" ")[0]),
    ...Object.keys(ofOthers).map((name) => name.split(" ")[0]),
  ])
  const list = [
    ...Array.from({ length: 19 }, (_, i) => `A${i + 1}`),
    ...Array.from({ length: 12 }, (_, i) => `G${i + 1}`),
    ...Array.from({ length: 12 }, (_, i) => `Z${i + 1}`),
  ]
  expect([...named].sort()).toEqual(list.sort())
})
