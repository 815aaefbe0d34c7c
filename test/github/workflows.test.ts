import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"

interface Step {
  readonly uses?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly "continue-on-error"?: boolean
  readonly run?: string
}
interface Job {
  readonly if?: string
  readonly needs?: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly "timeout-minutes"?: number
  readonly strategy?: { readonly matrix: object }
  readonly "continue-on-error"?: boolean
  readonly steps?: readonly Step[]
}
interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency?: { readonly group: string }
  readonly jobs: Readonly<Record<string, Job>>
}

/**
 * The commits of tags, as the actions' own repositories have them: the tag and what it names were read in a copy of each
 * repository, upload-artifact, download-artifact and attest-build-provenance on 2026-11-27.
 */
const commits: Readonly<Record<string, string>> = {
  "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1": "v7.0.1",
  "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020": "v7.0.0",
  "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f": "v7.0.0",
  "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c": "v8.0.1",
  "aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c": "v6.2.3",
  "azure/login@f5d393ae46f8fde4be8b75f32e3fc50e654ad0ca": "v3.0.1",
  "google-github-actions/auth@7c6bc770dae815cd3e89ee6cdf493a5fab2cc093": "v3.0.0",
  "actions/attest-build-provenance@a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32": "v4.1.0",
}
const isLogin = (uses: string): boolean => /^(aws-actions|azure|google-github-actions)\//.test(uses)
const ours = "OWNER/ai-iam-gate@COMMIT"
const textOf = (path: string): string => readFileSync(path, "utf8")
const read = (path: string): Workflow => parse(textOf(path)) as Workflow
const shipped = readdirSync("docs/workflows").map((file) => join("docs/workflows", file))
const own = readdirSync(".github/workflows").map((file) => join(".github/workflows", file))
const jobsOf = (workflow: Workflow): readonly Job[] => Object.values(workflow.jobs)
const stepsOf = (workflow: Workflow): readonly Step[] => jobsOf(workflow).flatMap(({ steps = [] }) => steps)
const inputs = Object.keys((parse(textOf("action.yml")) as { inputs: object }).inputs)

describe.each([...shipped, ...own])("%s", (path) => {
  const workflow = read(path)

  it("pins what it uses to a commit that is known to be the tag beside it", () => {
    for (const [line, name = "", comment] of textOf(path).matchAll(/uses: (\S+)(?: # (\S+))?$/gm)) {
      if (name === ours || name.startsWith("./")) continue
      expect(commits[name], line).toBeDefined()
      expect(comment, line).toBe(commits[name])
    }
  })

  it("has no more permissions than it needs, a group, and an end", () => {
    // None for all jobs, or to read; a job that needs more says so itself.
    expect(workflow.permissions.contents ?? "read").toBe("read")
    const attests = stepsOf(workflow).some(({ uses = "" }) => uses.startsWith("actions/attest-build-provenance@"))
    const proposes = stepsOf(workflow).some(({ run = "" }) => run.includes("gh pr create"))
    const logsIn = stepsOf(workflow).some(({ uses = "" }) => isLogin(uses))
    const allowed = [
      "contents: read",
      ...(attests ? ["id-token: write", "attestations: write", "contents: write"] : ["pull-requests: write"]),
      // What proposes a change of its own pushes a branch.
      ...(proposes ? ["contents: write"] : []),
      ...(logsIn ? ["id-token: write"] : []),
    ]
    // A token of a job's identity is for whoever logs in with it, and for nobody else.
    for (const { permissions = {}, steps = [] } of jobsOf(workflow))
      if (logsIn) expect("id-token" in permissions).toBe(steps.some(({ uses = "" }) => isLogin(uses)))
    for (const { permissions = {} } of [workflow, ...jobsOf(workflow)])
      for (const [name, access] of Object.entries(permissions)) expect(allowed).toContain(`${name}: ${access}`)
    expect(workflow.concurrency?.group).toBeTruthy()
    for (const job of jobsOf(workflow)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(20)
  })

  it("puts no text of a pull request into a command, and leaves no credentials behind", () => {
    for (const { run = "", uses = "", with: given } of stepsOf(workflow)) {
      expect(run).not.toContain("${{")
      if (uses.startsWith("actions/checkout@")) expect(given?.["persist-credentials"]).toBe(false)
    }
  })

  it("gives the gate only inputs that there are", () => {
    for (const { uses, with: given = {} } of stepsOf(workflow))
      if (uses === ours) expect(inputs).toEqual(expect.arrayContaining(Object.keys(given)))
  })
})

describe("failure group 22: what is skipped counts as passed", () => {
  const gates = shipped.filter((path) =>
    ["pull_request", "pull_request_target"].some((event) => event in read(path).on),
  )

  it.each(gates)("%s skips neither the job nor the gate, and lets neither fail unseen", (path) => {
    const workflow = read(path)
    for (const filter of Object.values(workflow.on))
      expect(Object.keys(filter ?? {}).filter((key) => key !== "types")).toEqual([])
    for (const job of jobsOf(workflow)) {
      // A job that comes after another is skipped where that one fails, unless it says that it never is.
      expect(job.if).toBe(job.needs === undefined ? undefined : "${{ always() }}")
      expect(job["continue-on-error"]).toBeUndefined()
    }
    const gate = stepsOf(workflow).find(({ uses }) => uses === ours)
    expect(gate).toBeDefined()
    expect([gate?.if, gate?.["continue-on-error"]]).toEqual([undefined, undefined])
  })

  it.each(gates)("%s runs for whatever changes the comparison, and in a merge queue (group 15)", (path) => {
    const { on } = read(path)
    const types = (on.pull_request ?? on.pull_request_target)?.types
    // Left out, they are the first three; whoever names some names those that change the comparison.
    if (types !== undefined)
      expect(types).toEqual(expect.arrayContaining(["opened", "synchronize", "reopened", "edited"]))
    expect(on).toHaveProperty("merge_group")
  })
})

describe("the workflow that synthesises", () => {
  const { jobs, permissions } = read("docs/workflows/cdk.yml")
  const stepsIn = (name: string) => jobs[name]?.steps ?? []

  it("runs code of the pull request only where the token reads, each revision on a machine of its own", () => {
    expect(permissions).toEqual({ contents: "read" })
    expect(jobs.synth?.permissions).toBeUndefined()
    expect(jobs.synth?.strategy?.matrix).toEqual({ side: ["base", "head"] })
    expect(stepsIn("gate").filter(({ run, uses = "" }) => run !== undefined || uses.includes("checkout"))).toEqual([])
    expect(jobs.gate?.permissions).toEqual({ contents: "read", "pull-requests": "write" })
  })

  it("hands both directories over, and fails where one is not there", () => {
    const uploaded = stepsIn("synth").find(({ uses = "" }) => uses.includes("upload-artifact"))
    expect(uploaded?.with).toMatchObject({ name: "cdk-out-${{ matrix.side }}", "if-no-files-found": "error" })
    const downloads = stepsIn("gate").filter(({ uses = "" }) => uses.includes("download-artifact"))
    expect(downloads.map((step) => [step.if, step["continue-on-error"]])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
    const places = Object.fromEntries(downloads.map((step) => [step.with?.name, step.with?.path]))
    expect(stepsIn("gate").find(({ uses }) => uses === ours)?.with).toEqual({
      "cdk-out": places["cdk-out-head"],
      "base-cdk-out": places["cdk-out-base"],
    })
  })

  it("asks for the lines of Python and Java programs", () => {
    expect(readFileSync("docs/workflows/cdk.yml", "utf8")).toContain('JSII_HOST_STACK_TRACES: "1"')
  })
})

describe("the workflow that scans an estate", () => {
  const path = "docs/workflows/estate.yml"
  const { on, jobs, permissions } = read(path)
  const stepsIn = (name: string) => jobs[name]?.steps ?? []
  const uses = (name: string, action: string) => stepsIn(name).filter((step) => step.uses?.startsWith(action))

  it("is called, and has one job for each account that it is given", () => {
    expect(Object.keys(on)).toEqual(["workflow_call"])
    expect(on.workflow_call).toMatchObject({ inputs: { accounts: { type: "string", required: true } } })
    expect(jobs.scan?.strategy).toEqual({
      "fail-fast": false,
      "max-parallel": 20,
      matrix: { account: "${{ fromJSON(inputs.accounts) }}" },
    })
  })

  it("only reads, and only the job that scans may log in, to each cloud by a role of that account", () => {
    expect(permissions).toEqual({ contents: "read" })
    expect(jobs.scan?.permissions).toEqual({ contents: "read", "id-token": "write" })
    expect(jobs.merge?.permissions).toBeUndefined()
    const logins = stepsIn("scan").filter((step) => isLogin(step.uses ?? ""))
    expect(logins.map((step) => step.if)).toEqual(
      ["aws", "azure", "gcp"].map((cloud) => `\${{ matrix.account.cloud == '${cloud}' }}`),
    )
    expect(logins[0]?.with?.["allowed-account-ids"]).toBe("${{ matrix.account.id }}")
    // No secret is asked for: whoever logs in does so by who they are.
    expect(textOf(path)).not.toMatch(/secrets\.|credentials_json|aws-secret-access-key|creds:/)
    expect(stepsIn("merge").some((step) => isLogin(step.uses ?? ""))).toBe(false)
  })

  it("hands over each export and each scan under a name of its own, and merges all scans", () => {
    const uploads = uses("scan", "actions/upload-artifact")
    for (const { with: given } of uploads)
      expect(given?.name).toMatch(/-\$\{\{ matrix\.account\.cloud \}\}-\$\{\{ matrix\.account\.id \}\}$/)
    expect(uploads.map((step) => step.with?.path)).toEqual(["export", "scan"])
    const [scans] = uses("merge", "actions/download-artifact")
    expect(String(uploads[1]?.with?.name).startsWith(String(scans?.with?.pattern).replace("*", ""))).toBe(true)
    expect(String(uploads[0]?.with?.name).startsWith(String(scans?.with?.pattern).replace("*", ""))).toBe(false)
  })

  it("merges whatever became of the scans, knows of every account that it was given, and fails where the merge does", () => {
    expect([jobs.merge?.needs, jobs.merge?.if]).toEqual(["scan", "${{ always() }}"])
    const [scan] = stepsIn("scan").filter(({ run }) => run !== undefined)
    const [merge] = stepsIn("merge").filter(({ run }) => run !== undefined)
    for (const step of [scan, merge]) expect(step?.run).toContain('--estate "$estate"')
    expect(scan?.run).toContain("--save scan")
    expect(merge?.run).toMatch(/\|\| status=\$\?[\s\S]*exit \$status/)
    expect([scan?.["continue-on-error"], merge?.["continue-on-error"]]).toEqual([undefined, undefined])
  })

  it.each(["scan", "merge"])("says words that the command knows: %s", (name) => {
    const run = stepsIn(name).find((step) => step.run !== undefined)?.run ?? ""
    const said = [...run.matchAll(/--[a-z]+(?:-[a-z]+)*/g)].map(([flag]) => flag)
    expect(said).toEqual(expect.arrayContaining(["--estate", "--save"]))
    for (const flag of said) expect(textOf(`src/cli/${name}.ts`)).toMatch(new RegExp(`[ ,]${flag} `))
  })
})

describe("the two steps for forks", () => {
  const [analysis, posting] = [read("docs/workflows/fork-analysis.yml"), read("docs/workflows/fork-posting.yml")]

  it("fit each other: the second runs after the first", () => {
    expect(posting.on.workflow_run).toEqual({ workflows: [analysis.name], types: ["completed"] })
  })

  it("the first only reads; the second may comment, checks nothing out, and takes nothing over", () => {
    expect(analysis.permissions).toEqual({ contents: "read" })
    expect(posting.permissions).toEqual({ contents: "read", "pull-requests": "write" })
    expect(stepsOf(posting).map(({ uses }) => uses)).toEqual([ours])
  })

  it("nothing of the head is checked out where the token may write", () => {
    for (const path of shipped) {
      const workflow = read(path)
      if ("pull_request_target" in workflow.on || "workflow_run" in workflow.on)
        expect(stepsOf(workflow).filter(({ uses = "" }) => uses.startsWith("actions/checkout"))).toEqual([])
    }
  })
})

describe("README", () => {
  const readme = textOf("README.md")

  it("begins with a workflow of five lines that is one", () => {
    const [, first = ""] = /```yaml\n(on: [\s\S]*?)```/.exec(readme) ?? []
    expect(first.trim().split("\n").length).toBeLessThanOrEqual(5)
    const workflow = parse(first) as Workflow
    expect(workflow.permissions).toEqual({ contents: "read", "pull-requests": "write" })
    const used = stepsOf(workflow).map(({ uses = "" }) => uses)
    expect(used.at(-1)).toBe(ours)
    for (const name of used.slice(0, -1)) expect(commits[name], name).toBeDefined()
  })

  it("names every workflow that is shipped, and none that is not", () => {
    const named = [...readme.matchAll(/\(docs\/workflows\/([\w-]+\.yml)\)/g)].map(
      ([, file = ""]) => `docs/workflows/${file}`,
    )
    expect([...new Set(named)].sort()).toEqual([...shipped].sort())
    for (const path of named) expect(existsSync(path), path).toBe(true)
  })

  it("failure group 21: says which runner it takes, since an older one refuses `using: node24`", () => {
    expect((parse(textOf("action.yml")) as { runs: { using: string } }).runs.using).toBe("node24")
    expect(readme).toContain("2.327.1")
  })
})
