import { execFileSync } from "node:child_process"
import { describe, expect, it } from "vitest"
import { runAction } from "../loopback/runner.ts"
import {
  commentsPath,
  narrow,
  placements,
  policies,
  policy,
  reviewsPath,
  stageOf,
  summaryPath,
  wide,
  writes,
} from "./stage.ts"

const lined = (count: number): string => "# x\n".repeat(count)
const git = (directory: string, ...args: readonly string[]): string => {
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
  return execFileSync("git", ["-C", directory, ...identity, ...args], { encoding: "utf8" }).trim()
}

describe("failure group 1: a line that is not in the diff", () => {
  it("costs its own place alone: it goes to its file, and the others stand on their lines", async () => {
    // Of the third file GitHub shows no lines.
    const long = { "policies/002.json": policy("*", `\n  "Id": "${"x".repeat(50)}",\n${"\n".repeat(40)}`) }
    const { state, run } = stageOf(policies(5, "arn:aws:bedrock:eu-west-1::foundation-model/a"), {
      ...policies(5, "*"),
      ...long,
    })
    state.longestPatch = 20
    const done = await run()
    expect(done.status).toBe(1)
    expect(state.reviewComments.map(({ path, subject }) => `${subject} ${path}`).sort()).toEqual([
      "file policies/002.json",
      ...["000", "001", "003", "004"].map((name) => `line policies/${name}.json`),
    ])
    expect(placements(done)).toEqual(["line", "line", "file", "line", "line"])
    expect(state.reviewComments.find(({ subject }) => subject === "file")?.body).toContain("It stands at [")
    expect(done.log).toContain("comments: 5 posted")
  }, 60_000)

  it("goes to the summary in full where its file is refused as well", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.faults = [
      { kind: "invalid-simple", hits: ({ method, path }) => reviewsPath.test(`${method} ${path}`) },
      { kind: "invalid-structured", hits: ({ method, path }) => commentsPath.test(`${method} ${path}`) },
    ]
    const done = await run()
    expect(done.status).toBe(1)
    expect(state.reviewComments).toEqual([])
    expect(placements(done)).toEqual(["summary"])
    expect(state.issueComments.map(({ body }) => body)).toEqual([expect.stringContaining("**Instead:**")])
    expect(done.log).toContain("GitHub refused a comment on `policy.json`, which the summary has instead")
  })
})

describe("failure group 2: ranges", () => {
  it("have two different ends, in one hunk, and a single line has none", async () => {
    const many = (resource: string) => policy(resource).replace('"bedrock:InvokeModel"', '[\n "bedrock:InvokeModel"\n]')
    const { state, run } = stageOf({}, { ...wide, "many.json": many("*") })
    await run()
    expect(state.reviewComments.length).toBeGreaterThan(1)
    for (const { line, startLine } of state.reviewComments)
      expect(startLine === undefined || startLine < (line ?? 0)).toBe(true)
    expect(writes(state).filter((write) => write.endsWith("/reviews"))).toHaveLength(1)
  })
})

describe("failure group 3: a checkout of the merge", () => {
  it("does not move comments: lines are those of the head that is analysed", async () => {
    const text = (resource: string, top: number, bottom: number) =>
      `${lined(top)}resource "aws_iam_policy" "p" {\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Effect = "Allow"\n      Action = "bedrock:InvokeModel"\n      Resource = "${resource}"\n    }]\n  })\n}\n${lined(bottom)}`
    const { state, pull, run } = stageOf(
      { "a.tf": text("arn:aws:bedrock:eu-west-1::foundation-model/a", 20, 20) },
      {
        "a.tf": text("*", 20, 20),
      },
    )
    // The base branch has moved on by ten lines above.
    git(pull.directory, "checkout", "--quiet", "main")
    execFileSync("sed", [
      "-i",
      "1i # y\\n# y\\n# y\\n# y\\n# y\\n# y\\n# y\\n# y\\n# y\\n# y",
      `${pull.directory}/a.tf`,
    ])
    git(pull.directory, "commit", "--quiet", "--all", "-m", "Later")
    const tip = git(pull.directory, "rev-parse", "HEAD")
    git(pull.directory, "checkout", "--quiet", "--detach", "main")
    git(pull.directory, "merge", "--quiet", "-m", "Merge", "change")
    Object.assign(state, { base: tip })
    await run()
    expect(state.reviewComments).toMatchObject([{ path: "a.tf", line: 27, side: "RIGHT", commit: pull.head }])
  })
})

describe("failure group 6: a pull request of more than 300 files", () => {
  it("is commented on as any other: its diff is never asked of GitHub", async () => {
    const notes = Object.fromEntries(Array.from({ length: 310 }, (_, i) => [`notes/${i}.md`, "x\n"]))
    const { state, run } = stageOf(narrow, { ...wide, ...notes })
    expect((await run()).status).toBe(1)
    expect(state.reviewComments).toMatchObject([{ path: "policy.json", line: 7 }])
    expect(state.requests.filter((request) => /\/files|\/compare/.test(request))).toEqual([])
  })
})

describe("failure group 7: a patch that is missing, and a file behind the first thirty", () => {
  it("does not hide a finding: it stands on its file", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.longestPatch = 0
    expect(placements(await run())).toEqual(["file"])
    expect(state.reviewComments).toMatchObject([{ path: "policy.json", subject: "file" }])
  })

  it("is commented on", async () => {
    const base = policies(45, "arn:aws:bedrock:eu-west-1::foundation-model/a")
    const { state, run } = stageOf(base, {
      ...policies(45, "arn:aws:bedrock:eu-west-1::foundation-model/b"),
      "policies/044.json": policy("*"),
    })
    await run()
    expect(state.reviewComments.map(({ path }) => path)).toContain("policies/044.json")
  })
})

describe("failure group 8: hunks of one line, and renamed files", () => {
  it("a file of one line is commented on", async () => {
    const oneLine = (resource: string) => `${JSON.stringify(JSON.parse(policy(resource)))}\n`
    const { state, run } = stageOf(
      { "a.json": oneLine("arn:aws:bedrock:eu-west-1::foundation-model/a") },
      {
        "a.json": oneLine("*"),
      },
    )
    await run()
    expect(state.reviewComments).toMatchObject([{ path: "a.json", line: 1, side: "RIGHT" }])
  })

  it("a renamed file is commented on by its new name, on the left as well", async () => {
    const condition = '"Condition": { "StringEquals": { "aws:SourceVpce": "vpce-1" } },'
    const text = (more: string) =>
      policy("arn:aws:bedrock:eu-west-1::foundation-model/a", "\n".repeat(20)).replace(
        '"Resource"',
        `${more}\n      "Resource"`,
      )
    const { state, run } = stageOf(
      { "old.json.tpl": text(condition) },
      // Nothing is suggested for a template, which would stand on the right.
      { "new.json.tpl": text("") },
    )
    const done = await run()
    expect(state.reviewComments).toMatchObject([{ path: "new.json.tpl", side: "LEFT", subject: "line" }])
    expect(done.log).not.toContain("refused")
  })
})

describe("failure group 10: more than GitHub takes", () => {
  it("many findings: no body is longer than 65,536, thirty stand inline, and the summary has the rest", async () => {
    const { state, run } = stageOf(policies(120, "arn:aws:bedrock:eu-west-1::foundation-model/a"), policies(120, "*"))
    const done = await run()
    expect(state.reviewComments).toHaveLength(30)
    expect(state.issueComments[0]?.body).toContain("**Not on the diff**")
    for (const { body } of [...state.reviewComments, ...state.issueComments])
      expect(body.length).toBeLessThanOrEqual(65_536)
    expect(placements(done).filter((each) => each === "line")).toHaveLength(30)
    expect(placements(done).filter((each) => each === "summary")).toHaveLength(90)
    expect(done.log).not.toContain("::warning::")
    // And nothing more by another run.
    const before = writes(state).length
    await run()
    expect(writes(state)).toHaveLength(before)
  }, 60_000)

  it("as many as are wanted stand inline, in reviews of at most thirty", async () => {
    const { state, run } = stageOf(policies(50, "arn:aws:bedrock:eu-west-1::foundation-model/a"), policies(50, "*"))
    await run({ config: "comments: { most-inline: 40 }\n" })
    expect(state.reviewComments).toHaveLength(40)
    const sizes = state.calls
      .filter(({ path, method }) => reviewsPath.test(`${method} ${path}`))
      .map(({ body }) => (body.comments as unknown[]).length)
    expect(sizes).toEqual([30, 10])
  }, 60_000)
})

describe("failure group 23: servers of one's own", () => {
  it("comments on files go to the summary where an old one does not know them", async () => {
    const { state, run } = stageOf(narrow, wide)
    Object.assign(state, { flavour: "old enterprise server", longestPatch: 0 })
    const done = await run()
    expect(done.status).toBe(1)
    expect(placements(done)).toEqual(["summary"])
    expect(state.issueComments[0]?.body).toContain("**Instead:**")
  })

  it("are asked at their own address alone, GraphQL beside it", async () => {
    const { state, run } = stageOf(narrow, wide)
    state.flavour = "enterprise server"
    await run()
    expect(state.reviewComments).toHaveLength(1)
    expect(new Set(state.requests.map((request) => request.split(" ")[1]?.split("/").slice(0, 3).join("/")))).toEqual(
      new Set(["/api/v3", "/api/graphql"]),
    )
    expect(state.requests.some((request) => summaryPath.test(request))).toBe(true)
  })

  it("may say where their GraphQL is", async () => {
    const { state } = stageOf(narrow, wide)
    const run = await runAction(state, {
      entry: "test/github/at-once.ts",
      env: () => ({ GITHUB_GRAPHQL_URL: "http://127.0.0.1:9/nowhere" }),
    })
    expect(run.status).toBe(1)
    // Who we are cannot be learnt there, and nothing that could be ours stands on the pull request.
    expect(state.requests.filter((request) => request.includes("graphql"))).toEqual([])
    expect(state.reviewComments).toHaveLength(1)
  })
})
