import { describe, expect, test } from "vitest"
import { actionExists } from "../../../src/clouds/aws/catalogue.ts"
import { actionForApiName, nearestActions } from "../../../src/clouds/aws/catalogue-names.ts"

describe("names that are no actions", () => {
  test.each([
    ["bedrock:Converse", "bedrock:InvokeModel"],
    ["Bedrock:converse", "bedrock:InvokeModel"],
    ["bedrock:ConverseStream", "bedrock:InvokeModelWithResponseStream"],
    ["bedrock:Converse*", "bedrock:InvokeModel*"],
    ["bedrock:InvokeModelWithBidirectionalStream", "bedrock:InvokeModelWithResponseStream"],
    ["bedrock-runtime:InvokeModel", "bedrock:InvokeModel"],
    ["bedrock-runtime:Converse", "bedrock:InvokeModel"],
    ["bedrock-runtime:*", "bedrock:*"],
    ["bedrock-agent-runtime:Retrieve", "bedrock:Retrieve"],
    ["sagemaker-runtime:InvokeEndpoint", "sagemaker:InvokeEndpoint"],
    ["opensearchserverless:APIAccessAll", "aoss:APIAccessAll"],
  ])("%s of the API is %s to IAM", (written, meant) => expect(actionForApiName(written)).toBe(meant))

  test.each(["bedrock:InvokeModel", "bedrock:*", "s3:GetObject", "*", "bedrock:Convers"])(
    "%s is none of the API",
    (written) => expect(actionForApiName(written)).toBeUndefined(),
  )

  test.each([
    ["bedrock:Converse", "bedrock:InvokeModel"],
    ["bedrock-agent-runtime:Retreive", "bedrock:Retrieve"],
    ["bedrock:InvokeModle", "bedrock:InvokeModel"],
    ["bedrock:ListModelInvocationLoggingConfigurations", "bedrock:GetModelInvocationLoggingConfiguration"],
    ["bedrock-mantle:ListTagsForResources", "bedrock-mantle:ListTagsForResource"],
    ["sagemaker:invokeendpont", "sagemaker:InvokeEndpoint"],
  ])("%s was meant to be %s", (written, meant) => expect(nearestActions(written, 3)[0]).toBe(meant))

  test("whatever is proposed exists, and never more than was asked for", () => {
    for (const written of [
      "bedrock:Invoke",
      "sagemaker:CreateTrainJob",
      "iam:PasRole",
      "bedrock-runtime:Invokemodel",
    ]) {
      const proposed = nearestActions(written, 2)
      expect(proposed.length).toBeLessThanOrEqual(2)
      for (const name of proposed) expect(actionExists(name)).toBe("yes")
    }
    expect(nearestActions("nosuch:Thing", 3)).toEqual([])
    expect(nearestActions("bedrock:Zzzzzzzzzzzzzzzzzzzzzzz", 3)).toEqual([])
    expect(nearestActions("bedrock:Converse", 0)).toEqual([])
  })
})
