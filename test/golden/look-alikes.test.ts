import { expect, it } from "vitest"
import { reviewFiles } from "../review-sources.ts"

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const invoking = (values: unknown, resource: unknown = model) => ({
  "policy.json": JSON.stringify({
    Statement: [
      {
        Effect: "Allow",
        Action: "bedrock:InvokeModel",
        Resource: resource,
        Condition: { StringEquals: { "aws:PrincipalTag/team": values } },
      },
    ],
  }),
})

it.each<[string, object, object]>([
  ["two values that were one", invoking("a, b"), invoking(["a", "b"])],
  ["two values that were one with quotes in it", invoking('a","b'), invoking(["a", "b"])],
])("what only reads like what was there before broadens: %s", async (_, base, head) => {
  const { deltas } = await reviewFiles(base as Record<string, string>, head as Record<string, string>)
  expect(deltas.filter(({ broadens }) => broadens)).not.toEqual([])
})
