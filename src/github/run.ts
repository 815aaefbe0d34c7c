/** One run of the Action: inputs and event to a change, its review, and everything that tells people of it. */
import { mkdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { ChangeError } from "../change/error.ts"
import { readEvent } from "../change/event.ts"
import type { Remote } from "../change/fetch.ts"
import { openStore, type Store } from "../change/store.ts"
import type { Runner } from "../load-gate.ts"
import { loadReview } from "../load-review.ts"
import { meanwhile } from "../meanwhile.ts"
import { today } from "../model/day.ts"
import { SettingsError } from "../options.ts"
import { writeOutput } from "../output-file.ts"
import { highestSeverity } from "../report/gate.ts"
import { askedFile, numbered } from "./asked-file.ts"
import { type Comparison, commitsOf } from "./commits.ts"
import { type Inputs, readInputs } from "./inputs.ts"
import { type Log, logTo } from "./log.ts"
import type { Lookups } from "./lookups.ts"
import type { Pace } from "./octokit.ts"
import { writeReview } from "./review-file.ts"
import { writeSarif } from "./sarif-file.ts"
import { repositoryUrl, serverOf } from "./server.ts"
import type { Review } from "./tell.ts"

export type Environment = Readonly<Record<string, string | undefined>>
type SetOutput = (name: string, value: string) => void

/** Answers the exit status: 0 the gate passes, 1 it fails, 2 it could not be run. */
export async function run(env: Environment, write: (text: string) => void, pace?: Pace): Promise<number> {
  const log = logTo(write)
  let store: Store | undefined
  try {
    // The bundler leaves out what is not named here.
    const { getInput, setOutput, setSecret } = await import("@actions/core")
    const inputs = readInputs((name) => getInput(name))
    if (inputs.token !== "") setSecret(inputs.token)
    const event = readEvent(env.GITHUB_EVENT_NAME ?? "", payloadOf(env, log))
    store = await openStore(workspaceOf(env), remoteOf(inputs, env), temporaryOf(env))
    let lookups: Promise<Lookups> | undefined
    const lookUp = () => {
      lookups ??= import("./connect.ts").then(({ lookUpAt }) => lookUpAt(inputs.token, env, log, pace))
      return lookups
    }
    const finding = commitsOf(event, { inputs, env, store, log, lookUp })
    // What judges and what tells is loaded while git looks for where the branches parted.
    const loading = meanwhile(() => Promise.all([import("./tell.ts"), import("../review-change.ts")]))
    const [comparison, [{ tell }]] = await Promise.all([finding, loading])
    if (comparison.kind === "nothing") return await tellNothing(comparison.why, env, log, setOutput)
    const reviews = await reviewsOf(comparison, inputs, env, log)
    setOutputs(reviews, setOutput)
    for (const review of reviews) await tell(review, inputs, env, log, pace)
    return comparison.kind === "gate" ? statusOf(reviews) : posted(reviews, log)
  } catch (error) {
    return explain(error, log)
  } finally {
    store?.close()
  }
}

async function reviewsOf(
  comparison: Exclude<Comparison, { kind: "nothing" }>,
  inputs: Inputs,
  env: Environment,
  log: Log,
): Promise<readonly Review[]> {
  const [{ renderJson }, { linksOf }] = await Promise.all([import("../report/json.ts"), import("./tell.ts")])
  const workspace = workspaceOf(env)
  const temporary = temporaryOf(env)
  const sarif = askedFile("sarif", inputs.sarif, workspace, temporary)
  const page = askedFile("review", inputs.review, workspace, temporary)
  // By the clock alone: earlier steps of a job may set any variable.
  const day = today()
  const reviews: Review[] = []
  for (const commits of comparison.kind === "gate" ? [comparison.commits] : comparison.each) {
    const reviewed = await loadReview({
      repo: commits.repository,
      workTree: workspace,
      base: commits.base,
      head: commits.head,
      config: inputs.config,
      configRevision: commits.configuration,
      failOn: inputs.failOn,
      plans: inputs.plans.map((path) => resolve(workspace, path)),
      ...(inputs.assemblies && { assemblies: assembliesIn(workspace, inputs.assemblies) }),
      runner: runnerOf(env),
      today: day,
    })
    const number = reviews.length + 1
    const reportPath = numbered(join(temporary, "ai-iam-gate-report.json"), number)
    writeOutput(reportPath, renderJson(reviewed.report))
    const links = linksOf(reviewed.report, env)
    const sarifPath = sarif && (await writeSarif(numbered(sarif, number), reviewed, links, repositoryUrl(env), log))
    const pagePath =
      page && (await writeReview(numbered(page, number), commits, inputs.config, repositoryUrl(env), day, log))
    reviews.push({
      ...{ commits, reviewed, reportPath },
      ...(sarifPath !== undefined && { sarifPath }),
      ...(pagePath !== undefined && { pagePath }),
    })
  }
  return reviews
}

const assembliesIn = (workspace: string, { head, base }: NonNullable<Inputs["assemblies"]>) => ({
  head: resolve(workspace, head),
  base: base === undefined ? undefined : resolve(workspace, base),
})

const statusOf = (reviews: readonly Review[]): number =>
  reviews.some(({ reviewed }) => reviewed.report.verdict === "fail") ? 1 : 0

/** A run after another workflow's stands on the default branch, so its status says nothing of the pull request. */
function posted(reviews: readonly Review[], log: Log): number {
  const numbers = reviews.map(({ commits }) => `#${commits.pullRequest?.number}`).join(", ")
  log.info(`this run posts on ${numbers} and gates nothing: the check is that of the workflow before it`)
  return 0
}

/** One line in the log and the job's summary, and a check that passes. */
async function tellNothing(why: string, env: Environment, log: Log, setOutput: SetOutput): Promise<number> {
  const { appendSummary } = await import("./tell.ts")
  setOutput("verdict", "pass")
  setOutput("findings", "0")
  setOutput("highest-severity", "")
  log.notice(`nothing to judge: ${why}`)
  appendSummary(() => `🟢 Nothing to judge: ${why}.\n`, env, log)
  return 0
}

function setOutputs(reviews: readonly Review[], setOutput: SetOutput): void {
  const findings = reviews.flatMap(({ reviewed }) => reviewed.report.findings)
  setOutput("verdict", statusOf(reviews) === 0 ? "pass" : "fail")
  setOutput("findings", String(findings.length))
  setOutput("highest-severity", highestSeverity(findings) ?? "")
  setOutput("report", reviews.map(({ reportPath }) => reportPath).join("\n"))
  const sarif = reviews.flatMap(({ sarifPath }) => sarifPath ?? [])
  if (sarif.length > 0) setOutput("sarif", sarif.join("\n"))
  const pages = reviews.flatMap(({ pagePath }) => pagePath ?? [])
  if (pages.length > 0) setOutput("review", pages.join("\n"))
}

/** `GITHUB_WORKFLOW_REF` is `owner/name/.github/workflows/file.yml@refs/…`; that of another repository is not judged here. */
function runnerOf(env: Environment): Runner {
  const prefix = `${env.GITHUB_REPOSITORY ?? ""}/`
  const running = env.GITHUB_WORKFLOW_REF?.split("@")[0]
  return {
    ...(env.GITHUB_ACTION_REPOSITORY && { action: env.GITHUB_ACTION_REPOSITORY }),
    ...(running?.startsWith(prefix) && { workflow: running.slice(prefix.length) }),
  }
}

/** An event that needs its payload says what it misses. */
function payloadOf(env: Environment, log: Log): unknown {
  if (!env.GITHUB_EVENT_PATH) return undefined
  try {
    return JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"))
  } catch (error) {
    log.warning(`the event file cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

const workspaceOf = (env: Environment): string => env.GITHUB_WORKSPACE || "."

function temporaryOf(env: Environment): string {
  const directory = env.RUNNER_TEMP || tmpdir()
  mkdirSync(directory, { recursive: true })
  return directory
}

/** The repository that the workflow runs for, whatever is checked out. */
const remoteOf = ({ token }: Inputs, env: Environment): Remote | undefined =>
  env.GITHUB_REPOSITORY
    ? { url: `${serverOf(env)}/${env.GITHUB_REPOSITORY}`, ...(token !== "" && { token }) }
    : undefined

/** Expected errors say all there is; a bug's stack is for whoever looks for it. */
function explain(error: unknown, log: Log): number {
  if (error instanceof SettingsError) for (const complaint of error.complaints) log.error(complaint)
  else if (error instanceof ChangeError) log.error(error.message)
  else {
    log.error(`internal error: ${error instanceof Error ? error.message : String(error)}; the gate did not run`)
    if (error instanceof Error && error.stack) log.debug(error.stack)
  }
  return 2
}
