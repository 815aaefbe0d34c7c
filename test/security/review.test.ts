/** A repository whose every name is meant for somebody else, reviewed as a whole: what is written holds its texts as texts and nothing else. */
import { spawnSync } from "node:child_process"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makePullRequest, type PullRequest } from "../loopback/runner.ts"
import { strangersIn } from "../report/strangers.ts"
import { cellsOf } from "../survey/csv.ts"
import { complaintsOf, dataIn, withoutData } from "../survey/html.ts"
import { hostilePullRequest, hostileWords } from "./hostile.ts"
import { commandsIn } from "./runner-commands.ts"

/** What a spreadsheet computes, in the place where it is read first. */
const formulas = {
  "formulas/main.tf": ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\\t=1", " =1"]
    .map(
      (name, i) => `resource "aws_iam_role" "f${i}" {
  name               = "${name}"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "${name}" } }] })
}
resource "aws_iam_role_policy" "f${i}" {
  role   = aws_iam_role.f${i}.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "*" }] })
}
`,
    )
    .join(""),
}

let hostile: PullRequest
let plain: PullRequest
beforeAll(() => {
  hostile = makePullRequest(hostilePullRequest.base, { ...hostilePullRequest.head, ...formulas })
  plain = makePullRequest({}, { "README.md": "nothing" })
})
afterAll(() => {
  hostile.remove()
  plain.remove()
})

const run = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli.ts", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH },
  })
  return { status, stdout, stderr }
}
const review = ({ directory, head, base }: PullRequest, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = run([
    "review",
    "--repo",
    directory,
    "--head",
    head,
    "--base",
    base,
    "--repository",
    "https://github.com/acme/assistant",
    ...args,
  ])
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
  return stdout
}

const unseen = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]|\u{e0041}/u

describe("a hostile repository, reviewed,", () => {
  it.each(["html", "markdown", "csv", "json"])(
    "is no command of a runner as %s, and hides nothing",
    { timeout: 60_000 },
    (format) => {
      const text = review(hostile, "--format", format)
      expect(commandsIn(text)).toEqual([])
      expect(unseen.exec(text)).toBeNull()
      expect(text.length).toBeGreaterThan(10_000)
    },
  )

  it("leaves the page as it is for any other: all of it stands in data that nothing in it can end", {
    timeout: 60_000,
  }, () => {
    const page = review(hostile, "--format", "html")
    expect(complaintsOf(page)).toEqual([])
    expect(withoutData(page)).toBe(withoutData(review(plain, "--format", "html")))
    const data = dataIn(page)
    expect(data).not.toContain("<")
    expect(JSON.parse(data).texts.join("\n")).toContain("<img src=x onerror=y><details>")
    expect(page).toContain("default-src 'none'")
    expect(page.split("<script").length).toBe(3)
    // What the page makes links of is ours.
    for (const text of JSON.parse(data).texts.filter((each: string) => /^[a-z]+:\/\//.test(each) && !/evil/.test(each)))
      expect(text).toMatch(/^https:\/\/github\.com\//)
  })

  it("is Markdown that holds no link, mention, image, HTML or table that is not ours", { timeout: 60_000 }, () => {
    const page = review(hostile, "--format", "markdown")
    expect(strangersIn(page)).toEqual([])
    const graph = /```mermaid\n([\s\S]*?)\n```/.exec(page)?.[1] ?? ""
    for (const line of graph.split("\n").slice(1))
      expect(line).toMatch(/^ {2}n\d+(?:\["[^"[\]`<>]*"\]| (?:-->|-\.->)\|[a-z ]+\| n\d+)$/)
    expect(graph.split("\n").length).toBeGreaterThan(5)
  })

  it("is CSV in which no cell is a formula", { timeout: 60_000 }, () => {
    const rows = cellsOf(review(hostile, "--format", "csv"))
    expect(rows.length).toBeGreaterThan(50)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([16]))
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/)
    for (const guarded of ["'=HYPERLINK(1)", "'+1", "'-1", "'@SUM(A1)"]) expect(rows.flat()).toContain(guarded)
  })

  it.each(
    hostileWords.slice(0, 4).flatMap((word) => [
      ["--base", word],
      ["--head", word],
      ["--format", word],
      ["--repository", word],
      ["--config", word],
    ]),
  )("a message about a bad word is no command (%#)", (flag = "", word = "") => {
    const { status, stdout, stderr } = run(["review", "--repo", plain.directory, flag, word])
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(commandsIn(stderr)).toEqual([])
    expect(unseen.exec(stderr.replaceAll("\t", ""))).toBeNull()
  })
})

it("the judge of pages finds what is not well formed", () => {
  expect(complaintsOf("<!doctype html>\n<p>a</b>")).not.toEqual([])
  expect(complaintsOf("<!doctype html>\n<p>a")).not.toEqual([])
  expect(complaintsOf('<!doctype html>\n<p id="a">a</p><p id="a"></p>')).not.toEqual([])
  expect(complaintsOf("<!doctype html>\n<p>a < b</p>")).not.toEqual([])
  expect(complaintsOf('<!doctype html>\n<p>a</p><input type="text"><script>a < b</script>')).toEqual([])
})
