/** `generate` from its words: every archetype and form is had, and whatever is wrong is told with what is valid. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { archetypes } from "../../src/generate/archetypes.ts"
import { write } from "../../src/generate/write.ts"
import { exampleValues, wordsOf } from "../generate/values.ts"

const directory = mkdtempSync(join(tmpdir(), "generate-"))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli.ts", "generate", ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  })
  return { status, stdout, stderr }
}
const [invoker] = archetypes
const words = invoker ? wordsOf(invoker) : []

describe("generate", () => {
  it("prints one file as it is, and several with their names", () => {
    const made = invoker ? write(invoker, exampleValues(invoker), "terraform") : []
    expect(run("bedrock-invoker", "--as", "terraform", ...words)).toEqual({
      status: 0,
      stdout: made[0]?.text,
      stderr: "",
    })
    expect(run("bedrock-invoker", "--as", "json", ...words).stdout).toMatch(
      /^==> trust-policy\.json <==\n\{[\s\S]*==> policy\.json <==/,
    )
  })

  it("writes files, and none over another", () => {
    const asked = ["bedrock-invoker", "--as", "json", "--output", directory, ...words]
    expect(run(...asked)).toMatchObject({
      status: 0,
      stdout: "wrote trust-policy.json\nwrote policy.json\nwrote README.md\n",
    })
    expect(readdirSync(directory).sort()).toEqual(["README.md", "policy.json", "trust-policy.json"])
    expect(run(...asked)).toMatchObject({ status: 2, stderr: expect.stringContaining("is there already") })
  })

  it.each<[readonly string[], string]>([
    [["bedrock-invokr"], "there is no archetype `bedrock-invokr`; did you mean `bedrock-invoker`"],
    [
      ["bedrock-invoker", ...words],
      "`--as` is needed; `bedrock-invoker` can be had as json, terraform, cloudformation, cdk",
    ],
    [
      ["bedrock-invoker", "--as", "bicep", ...words],
      "can be had as json, terraform, cloudformation, cdk, not as `bicep`",
    ],
    [["bedrock-invoker", "--as", "json"], "`--name` is needed: what the identity is called, like `app`"],
    [
      ["bedrock-invoker", "--as", "json", ...words, "--account", "12"],
      "--account: `12` will not do; it takes twelve digits",
    ],
    [
      ["bedrock-invoker", "--as", "json", ...words, "--models", "*"],
      "--models: `*` will not do; it takes the id of a model",
    ],
    [
      ["bedrock-invoker", "--as", "json", "--modles", "x"],
      "there is no flag `--modles`; valid are --as, --output, --name",
    ],
  ])("%j", (args, says) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(says) })
  })

  it("lists archetypes, and each one's words", () => {
    const { stdout } = run("--help")
    for (const { name, title } of archetypes) expect(stdout).toContain(`${name}`.padEnd(1) && title)
    expect(run("vertex-predictor", "--help").stdout).toContain("--project")
  })

  it("refuses what would not stay a text of its own", () => {
    for (const evil of ['a"b', "a'b", "a\nb", "${x}", "a`b"])
      expect(run("bedrock-invoker", "--as", "terraform", ...words, "--team", evil).status).toBe(2)
  })
})
