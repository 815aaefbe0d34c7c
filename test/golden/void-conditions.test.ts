import { describe, expect, it } from "vitest"
import { reviewFiles } from "../review-sources.ts"

const nova = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const invoke = (effect: string, condition?: object) => ({
  Effect: effect,
  Action: "bedrock:InvokeModel",
  Resource: nova,
  ...(condition && { Condition: condition }),
})
const policy = (...statements: readonly object[]) => ({
  "policy.json": JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 1),
})
const key = { "bedrock:NoSuchKey": "x" }
const never = [
  { StringEquals: key },
  { StringLike: key },
  { "ForAnyValue:StringEquals": key },
  { Null: { "bedrock:NoSuchKey": "false" } },
]
const always = [
  { StringNotEquals: key },
  { StringEqualsIfExists: key },
  { "ForAllValues:StringEquals": key },
  { Null: { "bedrock:NoSuchKey": "true" } },
]

async function said(base: ReturnType<typeof policy>, head: ReturnType<typeof policy>) {
  const { findings, deltas } = await reviewFiles(base, head)
  return {
    broadens: deltas.some(({ broadens }) => broadens),
    narrows: deltas.some(({ broadens }) => !broadens),
    what: findings.filter(({ rule }) => rule === "aws/policy/void-condition").map(({ what }) => what),
  }
}
const words = (outcome: string) => [`Requests for these actions never carry \`bedrock:NoSuchKey\`: ${outcome}.`]

describe("a condition on a key that no request carries", () => {
  it.each(never)("an allow under %j grants nothing", async (condition) => {
    expect(await said(policy(), policy(invoke("Allow", condition)))).toEqual({
      broadens: false,
      narrows: false,
      what: words("the condition never holds, and nothing is granted"),
    })
  })
  it.each(always)("an allow under %j is unconditioned", async (condition) => {
    expect(await said(policy(), policy(invoke("Allow", condition)))).toEqual({
      broadens: true,
      narrows: false,
      what: words("access is granted as if it were not there"),
    })
  })
  it.each(never)("a deny under %j never applies", async (condition) => {
    const allow = invoke("Allow")
    expect(await said(policy(allow), policy(allow, invoke("Deny", condition)))).toEqual({
      broadens: false,
      narrows: false,
      what: words("the condition never holds, and nothing is denied"),
    })
  })
  it.each(always)("a deny under %j always applies", async (condition) => {
    const allow = invoke("Allow")
    expect(await said(policy(allow), policy(allow, invoke("Deny", condition)))).toEqual({
      broadens: false,
      narrows: true,
      what: words("access is denied as if it were not there"),
    })
  })
})
