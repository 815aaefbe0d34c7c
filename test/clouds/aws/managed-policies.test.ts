import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { expandActions } from "../../../src/clouds/aws/catalogue.ts"
import { knowsManagedPolicy, managedPolicy } from "../../../src/clouds/aws/managed-policies.ts"

interface Statement {
  readonly Effect: string
  readonly Action?: string | readonly string[]
  readonly NotAction?: unknown
}

const statementsOf = (arnOrName: string): readonly Statement[] => {
  const policy = managedPolicy(arnOrName)
  if (!policy) throw new Error(`no policy ${arnOrName}`)
  return [(policy.document as { readonly Statement: Statement | readonly Statement[] }).Statement].flat()
}
const actionsOf = (arnOrName: string): readonly string[] =>
  statementsOf(arnOrName).flatMap(({ Action }) => Action ?? [])

describe("AWS's own policies", () => {
  test("are found by ARN, in any partition and path, and by name", () => {
    expect(managedPolicy("arn:aws:iam::aws:policy/AmazonBedrockFullAccess")?.name).toBe("AmazonBedrockFullAccess")
    expect(managedPolicy("arn:aws-us-gov:iam::aws:policy/AmazonBedrockFullAccess")?.name).toBe(
      "AmazonBedrockFullAccess",
    )
    expect(managedPolicy("AmazonSageMakerFullAccess")?.arn).toBe("arn:aws:iam::aws:policy/AmazonSageMakerFullAccess")
    expect(managedPolicy("arn:aws:iam::aws:policy/job-function/DataScientist")?.name).toBe("DataScientist")
    expect(managedPolicy("administratoraccess")?.version).toMatch(/^v\d+$/)
  })

  test("are not taken for a customer's of the same name", () => {
    expect(managedPolicy("arn:aws:iam::111122223333:policy/AdministratorAccess")).toBeUndefined()
    expect(knowsManagedPolicy("arn:aws:iam::111122223333:policy/AdministratorAccess")).toBe(false)
  })

  test("have the documents that they are known for", () => {
    expect(actionsOf("AdministratorAccess")).toEqual(["*"])
    expect(actionsOf("AmazonBedrockFullAccess")).toContain("bedrock:*")
    expect(
      actionsOf("AmazonBedrockLimitedAccess").some((action) =>
        expandActions(action).some((each) => each.name === "bedrock:DeleteGuardrail"),
      ),
    ).toBe(true)
    expect(statementsOf("PowerUserAccess").some((statement) => statement.NotAction)).toBe(true)
  })

  test.each([
    "AdministratorAccess",
    "PowerUserAccess",
    "IAMFullAccess",
    "ReadOnlyAccess",
    "ViewOnlyAccess",
    "SecurityAudit",
    "DataScientist",
    "AmazonSageMakerFullAccess",
    "AmazonSageMakerReadOnly",
    "AmazonBedrockReadOnly",
    "AmazonBedrockMantleFullAccess",
    "BedrockAgentCoreFullAccess",
    "AmazonKendraFullAccess",
    "AmazonQFullAccess",
    "AmazonQDeveloperAccess",
    "AIOpsConsoleAdminPolicy",
  ])("%s is among them", (name) => expect(managedPolicy(name)?.document).toHaveProperty("Statement"))

  test("those that say nothing of AI are known by name only, and others not at all", () => {
    expect([managedPolicy("AmazonS3FullAccess"), knowsManagedPolicy("AmazonS3FullAccess")]).toEqual([undefined, true])
    expect([managedPolicy("AmazonBedrokFullAccess"), knowsManagedPolicy("AmazonBedrokFullAccess")]).toEqual([
      undefined,
      false,
    ])
    expect(knowsManagedPolicy("")).toBe(false)
  })

  test("each can be read, and can be attached by a customer", () => {
    const { policies } = JSON.parse(
      readFileSync(new URL("../../../src/clouds/aws/data/managed-policies.json", import.meta.url), "utf8"),
    )
    expect(policies.length).toBeGreaterThan(140)
    for (const { name, arn } of policies) {
      expect(arn).not.toContain("/aws-service-role/")
      expect(knowsManagedPolicy(arn)).toBe(true)
      expect(statementsOf(name).length, name).toBeGreaterThan(0)
    }
  })
})
