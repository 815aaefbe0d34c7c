import { describe, expect, it } from "vitest"
import { formats } from "../../src/formats/index.ts"

/** The entries that would look at a path, in order. */
const looked = (path: string) => formats.filter((each) => each.mayClaim(path)).map((each) => each.name)

describe("the formats", () => {
  it.each<[string, readonly string[]]>([
    ["main.tf", ["terraform"]],
    ["main.bicep", ["bicep"]],
    ["main.bicepparam", ["bicep"]],
    ["cdk.out/Stack.template.json", ["plan", "cdk", "cloudformation", "arm", "azure-roles", "iam", "gcloud"]],
    ["cdk.out/manifest.json", ["plan", "cdk", "cloudformation", "arm", "azure-roles", "iam", "gcloud"]],
    ["stack.template", ["cloudformation", "cloudformation-yaml"]],
    ["template.yaml", ["cloudformation-yaml", "iam-yaml", "gcloud-yaml", "config-connector", "fabric"]],
    ["template.yml", ["cloudformation-yaml", "iam-yaml", "gcloud-yaml", "config-connector", "fabric"]],
    ["policy.json.tpl", ["iam", "gcloud"]],
    ["policy.tftpl", ["iam", "gcloud"]],
    ["policy.j2", ["iam", "gcloud"]],
    ["policy.yaml.tpl", ["iam-yaml", "gcloud-yaml"]],
    ["policy.yml.j2", ["iam-yaml", "gcloud-yaml"]],
    ["README.md", []],
    ["src/index.ts", []],
    ["Makefile", []],
  ])("of %s", (path, expected) => {
    expect(looked(path)).toEqual(expected)
  })

  it("load under the name of their entry", async () => {
    for (const entry of formats) expect((await entry.load()).name).toBe(entry.name)
  })
})
