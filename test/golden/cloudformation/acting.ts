/** Whatever hands a role to an AI service ties it to AI: what else the role gains is said then. */
import { a, allow, arnOf, document, type Scenario } from "./scenario.ts"

const filled = (value: unknown): unknown => {
  if (value === "ROLE") return arnOf("App")
  if (Array.isArray(value)) return value.map(filled)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each)]))
}

/** Properties in which `ROLE` stands for a role. */
export const passing = (type: string, properties: object): Scenario => ({
  name: `what the role of ${type} may do`,
  beside: {
    X: a(type, filled(properties) as Record<string, unknown>),
    App: a("AWS::IAM::Role", {
      RoleName: "app",
      AssumeRolePolicyDocument: document({
        Effect: "Allow",
        Principal: { Service: "lambda.amazonaws.com" },
        Action: "sts:AssumeRole",
      }),
    }),
  },
  narrow: {},
  wide: {
    P: a("AWS::IAM::RolePolicy", {
      PolicyName: "p",
      RoleName: { Ref: "App" },
      PolicyDocument: document(allow(undefined, "iam:PassRole", "arn:aws:iam::111122223333:role/other")),
    }),
  },
  appears: ["any/access/new-capability low iam:PassRole"],
  widened: ["any/access/new-capability low iam:PassRole"],
  alone: "silent",
})
