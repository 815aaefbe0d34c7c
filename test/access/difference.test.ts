import { describe, expect, it } from "vitest"
import { broadens } from "../../src/model/delta.ts"
import { accessOf, deltasBetween } from "./carrier.ts"
import { documentOf } from "./documents.ts"
import { allowed, type Conditions, type Holdings, type Request, type Statement } from "./oracle.ts"

const statement = (more: Partial<Statement> = {}): Statement => ({
  Effect: "Allow",
  Action: "bedrock:InvokeModel",
  Resource: "*",
  ...more,
})
const held = (...statements: readonly Statement[]): Holdings => ({ policies: [documentOf(statements)] })
const bounded = (by: readonly Statement[], ...statements: readonly Statement[]): Holdings => ({
  policies: [documentOf(statements)],
  boundary: documentOf(by),
})
const nova = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const novas = "arn:aws:bedrock:*::foundation-model/amazon.nova-*"
const claudes = "arn:aws:bedrock:*::foundation-model/anthropic.*"
const lessNova: Statement = { Effect: "Allow", Action: "bedrock:InvokeModel", NotResource: nova }
const tagged = (team: string): Conditions => ({ StringEquals: { "aws:PrincipalTag/team": team } })
const invokeNova: Request = { action: "bedrock:InvokeModel", resource: nova, context: {} }

const broader = (base: Holdings, head: Holdings) =>
  deltasBetween(accessOf(base, "base"), accessOf(head, "head")).filter(broadens)

describe("the difference of two principals", () => {
  it.each<[string, Holdings, Holdings, boolean]>([
    ["a wider resource", held(statement({ Resource: claudes })), held(statement()), true],
    ["a narrower resource", held(statement()), held(statement({ Resource: novas })), false],
    ["an exception gone", held(lessNova), held(statement()), true],
    [
      "a deny gone that stood against an allow",
      held(statement(), statement({ Effect: "Deny" })),
      held(statement()),
      true,
    ],
    ["a deny gone that stood against nothing", held(statement({ Effect: "Deny" })), held(), false],
    ["an allow that is wholly denied", held(), held(statement(), statement({ Effect: "Deny", Action: "*" })), false],
    ["a boundary gone", bounded([statement({ Resource: claudes })], statement()), held(statement()), true],
    ["a boundary put on", held(statement()), bounded([statement({ Resource: novas })], statement()), false],
    ["a condition gone", held(statement({ Condition: tagged("ml") })), held(statement()), true],
  ])("%s", (_, base, head, expected) => {
    expect(broader(base, head).length > 0).toBe(expected)
    expect(allowed(head, invokeNova) && !allowed(base, invokeNova)).toBe(expected)
  })

  it("says on which axis the nearest row fell short", () => {
    const axes = (base: Holdings, head: Holdings) => broader(base, head)[0]?.axes
    expect(axes(held(statement({ Condition: tagged("ml") })), held(statement()))).toEqual(["conditions"])
    expect(axes(held(statement({ Resource: nova })), held(statement({ Resource: novas })))).toEqual(["resource"])
    expect(axes(held(statement()), held(statement({ Action: "bedrock:InvokeModelWithResponseStream" })))).toEqual([])
    expect(broader(held(statement()), held(statement({ Action: "bedrock:ApplyGuardrail" })))[0]?.near).toEqual([])
  })
})
