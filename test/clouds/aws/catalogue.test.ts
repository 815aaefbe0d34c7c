import { describe, expect, test } from "vitest"
import {
  actionExists,
  actionFacts,
  breadth,
  expandActions,
  isAiService,
  matchesAnyAction,
} from "../../../src/clouds/aws/catalogue.ts"
import { accessLevel } from "../../../src/clouds/aws/catalogue-levels.ts"
import { roleTakers } from "../../../src/clouds/aws/catalogue-roles.ts"
import { capabilities, capabilityPhrase } from "../../../src/model/capability.ts"

const names = (glob: string) => expandActions(glob).map((action) => action.name)
const capabilityOf = (name: string) => actionFacts(name)?.capability

describe("what actions give", () => {
  test.each([
    ["bedrock:InvokeModel", "invoke"],
    ["bedrock:ApplyGuardrail", "invoke"],
    ["bedrock:InvokeAgent", "agent-exec"],
    ["bedrock:Retrieve", "kb-read"],
    ["bedrock:UpdateGuardrail", "safety"],
    ["bedrock:DeleteModelInvocationLoggingConfiguration", "log-config"],
    ["bedrock:GetModelInvocationJob", "log-read"],
    ["bedrock:CallWithBearerToken", "credential"],
    ["bedrock:PutResourcePolicy", "share-policy"],
    ["bedrock:CreateProvisionedModelThroughput", "spend"],
    ["bedrock:ListFoundationModels", "metadata-read"],
    ["bedrock-agentcore:InvokeCodeInterpreter", "agent-exec"],
    ["bedrock-agentcore:GetResourceApiKey", "credential"],
    ["sagemaker:CreateTrainingJob", "train"],
    ["sagemaker:CreateNotebookInstance", "workbench"],
    ["sagemaker:UpdateEndpoint", "deploy"],
    ["aoss:CreateSecurityPolicy", "network"],
    ["iam:PassRole", "identity"],
    ["iam:CreateServiceSpecificCredential", "credential"],
    ["logs:FilterLogEvents", "log-read"],
  ])("%s is %s", (name, capability) => expect(capabilityOf(name)).toBe(capability))

  test("every action has a capability that exists and can be said", () => {
    const said = new Set(expandActions("*").map((action) => action.capability))
    for (const capability of said) expect(capabilities).toContain(capability)
    // Administration is what an action of tomorrow falls to.
    expect([...capabilities].filter((capability) => !said.has(capability))).toEqual(["admin"])
    for (const capability of capabilities) expect(capabilityPhrase[capability]).toMatch(/^[a-z]/)
  })

  test("actions of AI services are apart from those that only support them", () => {
    expect(actionFacts("bedrock:InvokeModel")?.supporting).toBe(false)
    expect(actionFacts("iam:PassRole")?.supporting).toBe(true)
    expect(isAiService("Bedrock") && isAiService("s3vectors")).toBe(true)
    expect(isAiService("iam") || isAiService("s3") || isAiService("bedrok")).toBe(false)
    expect(names("s3:*")).toEqual([])
  })
})

describe("globs of actions", () => {
  test("case is of no account, in the service and in the name", () =>
    expect(names("BEDROCK:invokemodel")).toEqual(["bedrock:InvokeModel"]))

  test("wildcards stand anywhere", () => {
    expect(names("bedrock:InvokeModel*")).toEqual(["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"])
    expect(names("*:InvokeModel")).toEqual(["bedrock:InvokeModel"])
    expect(names("??drock:InvokeModel")).toEqual(["bedrock:InvokeModel"])
    expect(new Set(expandActions("bedrock*:*").map((action) => action.service))).toEqual(
      new Set(["bedrock", "bedrock-agentcore", "bedrock-mantle", "bedrock-websearch"]),
    )
    expect(names("*")).toEqual(names("*:*"))
    expect(names("bedrock")).toEqual([])
    expect(names("")).toEqual([])
  })

  test("equal globs give the same array", () => expect(expandActions("bedrock:*")).toBe(expandActions("Bedrock:*")))

  test("a wildcard's breadth is its share of each AI service", () => {
    expect(breadth("bedrock:*")).toEqual([{ service: "bedrock", share: 1 }])
    expect(breadth("bedrock:Invoke*")[0]?.share).toBeLessThan(0.1)
    expect(breadth("iam:*")).toEqual([])
    expect(breadth("*").every(({ share }) => share === 1)).toBe(true)
  })

  test("ten thousand of them take no time to speak of", () => {
    expandActions("*")
    const started = performance.now()
    for (let i = 0; i < 10_000; i++) expandActions(`bedrock:*${i.toString(36)}*`)
    // A fifth of a second is what it should be; the rest is for a busy machine.
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe("which actions exist", () => {
  test("in any service and any case", () => {
    expect(actionExists("S3:getobject")).toBe("yes")
    expect(actionExists("bedrock:InvokeModel")).toBe("yes")
    expect(actionExists("bedrock:Converse")).toBe("no")
    expect(actionExists("bedrock:InvokeModel:x")).toBe("no")
    expect(actionExists("bedrock")).toBe("no")
    expect(actionExists("bedrock-runtime:InvokeModel")).toBe("unknown-service")
    expect(actionExists("")).toBe("unknown-service")
  })

  test("globs match an action or none", () => {
    expect(matchesAnyAction("*")).toBe(true)
    expect(matchesAnyAction("s3:Get*")).toBe(true)
    expect(matchesAnyAction("*:GetObject")).toBe(true)
    expect(matchesAnyAction("bedrock:Converse*")).toBe(false)
    expect(matchesAnyAction("bedrock-runtime:*")).toBe(false)
    expect(matchesAnyAction("")).toBe(false)
  })

  test("with AWS's access level, from which no capability follows", () => {
    expect(accessLevel("bedrock:InvokeModel")).toBe("Read")
    expect(accessLevel("BEDROCK:createagent")).toBe("Write")
    expect(accessLevel("s3:PutBucketPolicy")).toBe("Permissions management")
    expect(accessLevel("sagemaker:AddTags")).toBe("Tagging")
    expect(accessLevel("bedrock:Converse")).toBeUndefined()
    expect(accessLevel("nosuch:Thing")).toBeUndefined()
  })
})

describe("actions that hand over a role", () => {
  test("exist, in AWS's spelling, in AI services", () => {
    for (const name of roleTakers.keys()) {
      expect(actionFacts(name)?.name, name).toBe(name)
      expect(actionFacts(name)?.supporting).toBe(false)
    }
  })

  test("tell those that run code from those that reach data", () => {
    expect(roleTakers.get("sagemaker:CreateTrainingJob")).toEqual({
      service: "sagemaker.amazonaws.com",
      gives: "compute",
    })
    expect(roleTakers.get("bedrock-agentcore:CreateCodeInterpreter")?.gives).toBe("compute")
    expect(roleTakers.get("bedrock:CreateKnowledgeBase")).toEqual({ service: "bedrock.amazonaws.com", gives: "data" })
    expect(roleTakers.has("sagemaker:CreateTransformJob")).toBe(false)
  })
})
