import { expect, it } from "vitest"
import { type Files, unitsOf } from "../review-sources.ts"

const arm = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
const nested = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Nested:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ./nested.yaml }
`
const linked = (path: string) =>
  JSON.stringify({
    $schema: arm,
    resources: [
      {
        type: "Microsoft.Resources/deployments",
        apiVersion: "2022-09-01",
        name: "d",
        properties: { templateLink: { relativePath: path } },
      },
    ],
  })

/** A unit that calls another one, which comes with it. */
const callers: readonly (readonly [root: string, files: Files])[] = [
  ["main.tf", { "main.tf": 'module "a" {\n  source = "./mod"\n}\n', "mod/main.tf": 'resource "x_y" "r" {}\n' }],
  [
    "main.yaml",
    { "main.yaml": nested, "nested.yaml": nested.replace("AWS::CloudFormation::Stack", "AWS::S3::Bucket") },
  ],
  ["main.json", { "main.json": linked("nested.json"), "nested.json": JSON.stringify({ $schema: arm, resources: [] }) }],
  ["main.bicep", { "main.bicep": "module a 'mod.bicep' = {\n  name: 'a'\n}\n", "mod.bicep": "param x string\n" }],
]

it.each(callers)("what is new with its caller is read through it alone: %s", async (root, files) => {
  const keys = async (base: Files, head: Files) => new Set((await unitsOf(base, head)).map(({ key }) => key))
  const unit = root === "main.tf" ? "" : root
  expect(await keys({}, files)).toEqual(new Set([unit]))
  expect(await keys(files, {})).toEqual(new Set([unit]))
})
