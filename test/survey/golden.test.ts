/** A whole repository, reviewed by the command line as people would: what comes out, byte for byte, in each form that is for reading. */
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makePullRequest, type PullRequest } from "../loopback/runner.ts"
import { expectGolden } from "../report/golden.ts"
import { company, companyBefore } from "./repository.ts"

let repository: PullRequest
beforeAll(() => {
  repository = makePullRequest(companyBefore, company)
})
afterAll(() => repository.remove())

const review = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/cli.ts", "review", "--repo", repository.directory, "--head", repository.head, ...args],
    { encoding: "utf8", maxBuffer: 1 << 28, env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: "1795737600" } },
  )
  return { status, stdout, stderr }
}
const written = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = review(...args)
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
  // Commits hang on the configuration of whoever makes them.
  return stdout
    .replaceAll(repository.head, "HEAD")
    .replaceAll(repository.head.slice(0, 10), "HEAD")
    .replaceAll(repository.base, "BASE")
    .replaceAll(repository.base.slice(0, 10), "BASE")
}

describe("a review of a small company's repository", () => {
  it.each([
    ["markdown", "review.md"],
    ["csv", "review.csv"],
    ["json", "review.json"],
  ])("is, as %s, what %s holds", (format, file) => {
    const text = written("--base", repository.base, "--format", format)
    expectGolden(file, text.replaceAll("\r\n", "\n"), "test/survey/golden")
  })

  it("is JSON of the shape that ships, compared with another revision or not", () => {
    const schema = JSON.parse(readFileSync("schemas/review.schema.json", "utf8"))
    const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)
    for (const more of [[], ["--base", repository.base]]) {
      validate(JSON.parse(review("--format", "json", ...more).stdout))
      expect(validate.errors).toBeNull()
    }
    expect(validate({ ...JSON.parse(review("--format", "json").stdout), more: 1 })).toBe(false)
  })

  it.each(["markdown", "csv", "json", "html"])("is the same bytes for the same revisions, as %s", (format) => {
    expect(written("--base", repository.base, "--format", format)).toBe(
      written("--base", repository.base, "--format", format),
    )
  })
})
