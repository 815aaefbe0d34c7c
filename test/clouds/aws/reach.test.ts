import { describe, expect, it } from "vitest"
import { describeCondition } from "../../../src/access/describe.ts"
import { type ActionFacts, expandActions } from "../../../src/clouds/aws/catalogue.ts"
import {
  reachAnywhere,
  reachOf,
  splitByConditions,
  splitByExceptions,
  verdictOf,
} from "../../../src/clouds/aws/reach.ts"
import type { Action, Condition } from "../../../src/model/grant.ts"
import { namesIn, shape, when } from "../../access/made.ts"

// Mutants that survive: short cuts to what the rest finds as well, what is kept, keys of groups run together, and the
// exceptions of everything, for which nobody asks.

const of = (text: string, ...except: string[]) => ({ of: shape(text), except: except.map(shape) })
const action = (name: string): ActionFacts => {
  const [found] = expandActions(name)
  if (found?.name !== name) throw new Error(`${name} is not known`)
  return found
}
const [invoke, agent] = [action("bedrock:InvokeModel"), action("bedrock:InvokeAgent")]
const [job, model] = [action("sagemaker:CreateTransformJob"), action("sagemaker:CreateModel")]
const foundation = "arn:aws:bedrock:*::foundation-model/*"
const alias = "arn:aws:bedrock:*:*:agent-alias/*"

describe("a row reaches", () => {
  it.each<[string, ReturnType<typeof of>, ReturnType<typeof of>, string]>([
    ["what its action matches", of("bedrock:InvokeModel"), of("*"), "bedrock:InvokeModel"],
    ["that in any letter case", of("BEDROCK:invokemodel"), of("*"), "bedrock:InvokeModel"],
    [
      "all that a wildcard matches",
      of("bedrock:InvokeM*"),
      of("*"),
      "bedrock:InvokeModel bedrock:InvokeModelWithResponseStream",
    ],
    ["less its exceptions", of("bedrock:InvokeM*", "bedrock:*Stream"), of("*"), "bedrock:InvokeModel"],
    ["those in any letter case", of("bedrock:InvokeM*", "Bedrock:*STREAM"), of("*"), "bedrock:InvokeModel"],
    ["less each of its exceptions", of("bedrock:InvokeM*", "bedrock:*Stream", "s3:*"), of("*"), "bedrock:InvokeModel"],
    ["less others", of("bedrock:InvokeM*", "bedrock:*Model"), of("*"), "bedrock:InvokeModelWithResponseStream"],
    ["not less what may be excepted", of("bedrock:InvokeModel", "${var.not}"), of("*"), "bedrock:InvokeModel"],
    ["what its resource can bear", of("bedrock:Invoke*"), of(alias), "bedrock:InvokeAgent"],
    ["nothing that its resource cannot bear", of("bedrock:InvokeAgent"), of(foundation), ""],
    [
      "whatever a hole turns out to be",
      of("bedrock:Invoke${var.what}"),
      of("${var.arn}"),
      namesIn(reachAnywhere(of("bedrock:Invoke*"))),
    ],
    [
      "whatever a hole of its resource turns out to be",
      of("bedrock:InvokeAgent"),
      of("arn:aws:bedrock:*:*:${var.alias}"),
      "bedrock:InvokeAgent",
    ],
    ["one letter for a question mark", of("bedrock:InvokeMode?"), of("*"), "bedrock:InvokeModel"],
    ["one letter beside a hole", of("${var.service}:InvokeMode?"), of("*"), "bedrock:InvokeModel"],
    ["no wildcard that is written out", of("bedrock:InvokeModel"), of("arn:aws:bedrock:*:*:agent-alias/${*}"), ""],
  ])("%s", (_, actions, resource, expected) => expect(namesIn(reachOf(actions, resource))).toBe(expected))

  it("the same array for the same text", () => {
    const all = reachOf(of("bedrock:Invoke*"), of("*"))
    expect(reachOf(of("bedrock:Invoke*"), of("*"))).toBe(all)
    expect(reachAnywhere(of("bedrock:Invoke*"))).toBe(all)
    expect(reachOf(of("bedrock:InvokeModel"), of(foundation))).toBe(reachOf(of("bedrock:InvokeModel"), of("*")))
    const some = reachOf(of("bedrock:Invoke*"), of(alias))
    expect(reachOf(of("bedrock:Invoke*"), of(alias))).toBe(some)
    const less = reachOf(of("bedrock:Invoke*", "bedrock:*Model"), of("*"))
    expect(reachOf(of("bedrock:Invoke*", "bedrock:*Model"), of("*"))).toBe(less)
    expect(less).not.toBe(all)
    expect(reachOf(of("bedrock:Invoke*"), of("*"))).toBe(all)
  })

  it("its actions wherever, for those who ask what was meant", () => {
    expect(namesIn(reachAnywhere(of("bedrock:InvokeAgent")))).toBe("bedrock:InvokeAgent")
  })
})

describe("exceptions of a resource", () => {
  const split = (actions: readonly ActionFacts[], ...except: string[]) =>
    splitByExceptions(actions, { ...of("*", ...except), more: "kept" }).map(
      ({ actions, resource }) =>
        `${namesIn(actions)} but ${resource.except.map(({ text }) => text).join(" ")} ${resource.more}`,
    )
  it("are of the actions that they can be about", () => {
    expect(split([invoke, agent], foundation)).toEqual([
      `bedrock:InvokeModel but ${foundation} kept`,
      "bedrock:InvokeAgent but  kept",
    ])
    expect(split([invoke, agent], foundation, alias)).toEqual([
      `bedrock:InvokeModel but ${foundation} kept`,
      `bedrock:InvokeAgent but ${alias} kept`,
    ])
    expect(split([invoke, agent], "*:1:*")).toEqual(["bedrock:InvokeModel bedrock:InvokeAgent but *:1:* kept"])
    expect(split([invoke, agent], "${var.arn}")).toEqual([
      "bedrock:InvokeModel bedrock:InvokeAgent but ${var.arn} kept",
    ])
    expect(split([], foundation)).toEqual([])
  })

  it("change nothing where there are none", () => {
    const resource = of("*")
    const actions = [invoke, agent]
    const [only, ...more] = splitByExceptions(actions, resource)
    expect(only?.actions).toBe(actions)
    expect(only?.resource).toBe(resource)
    expect(more).toEqual([])
  })
})

const told = (parts: readonly { readonly actions: readonly Action[]; readonly conditions: readonly Condition[] }[]) =>
  parts.map(({ actions, conditions }) => [namesIn(actions), ...conditions.map(describeCondition)].join(" if "))

describe("a condition on a key that the request never carries", () => {
  it.each<[ActionFacts, string, string]>([
    [job, "StringEquals sagemaker:VpcSubnets a", "never"],
    [job, "StringNotEquals sagemaker:VpcSubnets a", "always"],
    [job, "StringEqualsIfExists sagemaker:VpcSubnets a", "always"],
    [job, "ForAllValues:StringEquals sagemaker:VpcSubnets a", "always"],
    [job, "ForAnyValue:StringNotEquals sagemaker:VpcSubnets a", "never"],
    [job, "Null sagemaker:VpcSubnets true", "always"],
    [job, "Null sagemaker:VpcSubnets false", "never"],
    [model, "StringEquals sagemaker:VpcSubnets a", "kept"],
    [job, "StringEquals aws:SourceVpce a", "kept"],
    [job, "StringEquals unknown:Key a", "kept"],
    [job, "Mystery sagemaker:VpcSubnets a", "kept"],
  ])("of an action: %s is %s", (of, text, expected) => {
    const [condition] = when(text)
    expect(condition && verdictOf(of, condition)).toBe(expected)
  })

  it.each<[string, string[]]>([
    ["", ["sagemaker:CreateTransformJob sagemaker:CreateModel"]],
    [
      "StringEquals aws:SourceVpce a",
      ["sagemaker:CreateTransformJob sagemaker:CreateModel if aws:SourceVpce equals a"],
    ],
    ["StringEquals sagemaker:VpcSubnets a", ["sagemaker:CreateModel if sagemaker:VpcSubnets equals a"]],
    [
      "StringNotEquals sagemaker:VpcSubnets a",
      ["sagemaker:CreateTransformJob", "sagemaker:CreateModel if sagemaker:VpcSubnets does not equal a"],
    ],
    [
      "StringNotEquals sagemaker:VpcSubnets a & StringEquals aws:SourceVpce b",
      [
        "sagemaker:CreateTransformJob if aws:SourceVpce equals b",
        "sagemaker:CreateModel if sagemaker:VpcSubnets does not equal a if aws:SourceVpce equals b",
      ],
    ],
    ["StringEquals bedrock:GuardrailIdentifier a", []],
    ["StringNotEquals bedrock:GuardrailIdentifier a", ["sagemaker:CreateTransformJob sagemaker:CreateModel"]],
    ["Null bedrock:GuardrailIdentifier true & StringEquals bedrock:GuardrailIdentifier a", []],
  ])("%j leaves of two actions %j", (text, expected) =>
    expect(told(splitByConditions([job, model], when(text)))).toEqual(expected),
  )

  it("keeps the array of actions where it keeps all of them", () => {
    const actions = [job, model]
    for (const text of ["", "StringEquals aws:SourceVpce a", "StringNotEquals bedrock:GuardrailIdentifier a"])
      expect(splitByConditions(actions, when(text))[0]?.actions).toBe(actions)
    expect(splitByConditions(actions, when("StringEquals sagemaker:VpcSubnets a"))[0]?.actions).not.toBe(actions)
    expect(splitByConditions([], [])).toEqual([])
    expect(splitByConditions([], when("StringEquals aws:SourceVpce a"))).toEqual([])
  })
})
