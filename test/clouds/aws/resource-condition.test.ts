import { describe, expect, it } from "vitest"
import { describeCondition } from "../../../src/access/describe.ts"
import { exceptionsOf } from "../../../src/clouds/aws/resource-condition.ts"
import type { Effect } from "../../../src/model/grant.ts"
import { when } from "../../access/made.ts"

// Mutants that survive: what is about the resource is always a test; and where none is, the rest is all.

describe("conditions on the resource's own ARN, which no request carries, are meant as exceptions", () => {
  it.each<[Effect, string, string[], string[]]>([
    ["deny", "ArnNotLike sagemaker:ResourceArn a*, b*", [], ["a*", "b*"]],
    ["deny", "StringNotLike bedrock:ResourceArn a*", [], ["a*"]],
    ["deny", "StringNotEquals bedrock-agentcore:resourcearn a", [], ["a"]],
    [
      "deny",
      "ArnNotLike ec2:ResourceArn a & StringEquals k b & ArnNotLike s3:ResourceArn c",
      ["k equals b"],
      ["a", "c"],
    ],
    ["deny", "", [], []],
    // What is not negated denies where the resource is like these: never.
    ["deny", "ArnLike sagemaker:ResourceArn a*", ["sagemaker:ResourceArn is like a*"], []],
    ["allow", "ArnNotLike sagemaker:ResourceArn a*", ["sagemaker:ResourceArn is not like a*"], []],
    ["deny", "StringNotEquals k a", ["k does not equal a"], []],
    // These exist.
    ["deny", "ArnNotLike aws:ResourceArn a", ["aws:ResourceArn is not like a"], []],
    ["deny", "ArnNotLike sagemaker:ResourceArns a", ["sagemaker:ResourceArns is not like a"], []],
    ["deny", "ArnNotLike sagemaker:TargetResourceArn a", ["sagemaker:TargetResourceArn is not like a"], []],
    ["deny", "ArnNotLike x:y:ResourceArn a", ["x:y:ResourceArn is not like a"], []],
    ["deny", "ArnNotLike x_y:ResourceArn a", ["x_y:ResourceArn is not like a"], []],
    ["deny", "ArnNotLike :ResourceArn a", [":ResourceArn is not like a"], []],
    ["deny", "Mystery sagemaker:ResourceArn a", ["Mystery sagemaker:ResourceArn a"], []],
  ])("%s %s: %j, %j", (effect, text, conditions, exceptions) => {
    const meant = exceptionsOf(effect, when(text))
    expect(meant.conditions.map(describeCondition)).toEqual(conditions)
    expect(meant.exceptions.map((each) => each.text)).toEqual(exceptions)
  })
})
