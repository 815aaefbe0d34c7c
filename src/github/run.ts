/** One run of the Action: inputs and event to a change, its review, and everything that tells people of it. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { ChangeError } from "../change/error.ts"
import { readEvent } from "../change/event.ts"
import type { Remote } from "../change/fetch.ts"
import { openStore, type Store } from "../change/store.ts"
import type { ReviewedChange } from "../load-review.ts"
import { loadReview } from "../load-review.ts"
import type { Report } from "../model/report.ts"
import { SettingsError } from "../options.ts"
import { annotationsOf } from "../report/annotations.ts"
import { highestSeverity } from "../report/gate.ts"
import { renderJson } from "../report/json.ts"
import { githubLinks, type Links, noLinks } from "../report/links.ts"
import { isSilent, renderJobSummary } from "../report/summary.ts"
import { verdictSentence } from "../report/wording.ts"
import { type Commits, commitsOf } from "./commits.ts"
import { type Inputs, readInputs } from "./inputs.ts"
import { type Log, logTo } from "./log.ts"

export type Environment = Readonly<Record<string, string | undefined>>

/** Answers the exit status: 0 the gate passes, 1 it fails, 2 it could not be run. */
export async function run(env: Environment, write: (text: string) => void): Promise<number> {
  const log = logTo(write)
  let store: Store | undefined
  try {
    const core = await import("@actions/core")
    const inputs = readInputs((name) => core.getInput(name))
    if (inputs.token !== "") core.setSecret(inputs.token)
    const event = readEvent(env.GITHUB_EVENT_NAME ?? "", payloadOf(env, log))
    const workspace = env.GITHUB_WORKSPACE || "."
    const temporary = temporaryOf(env)
    store = await openStore(workspace, remoteOf(inputs, env), temporary)
    const lookUp = async () => (await import("./connect.ts")).lookUpAt(inputs.token, env, log)
    const comparison = await commitsOf(event, { inputs, env, store, log, lookUp })
    if (comparison.kind === "nothing") return tellNothing(comparison.why, env, log, core.setOutput)
    const reviews: Review[] = []
    for (const commits of comparison.kind === "gate" ? [comparison.commits] : comparison.each)
      reviews.push({ commits, reviewed: await reviewOf(commits, inputs, workspace) })
    setOutputs(reviews, temporary, core.setOutput)
    for (const { commits, reviewed } of reviews) await tell(reviewed, commits, inputs, env, log)
    return comparison.kind === "gate" ? statusOf(reviews) : posted(reviews, log)
  } catch (error) {
    return explain(error, log)
  } finally {
    store?.close()
  }
}

interface Review {
  readonly commits: Commits
  readonly reviewed: ReviewedChange
}

const reviewOf = (commits: Commits, inputs: Inputs, workspace: string): Promise<ReviewedChange> =>
  loadReview({
    repo: commits.repository,
    workTree: workspace,
    base: commits.base,
    head: commits.head,
    config: inputs.config,
    configRevision: commits.configuration,
    failOn: inputs.failOn,
    plans: inputs.plans.map((path) => resolve(workspace, path)),
  })

const statusOf = (reviews: readonly Review[]): number =>
  reviews.some(({ reviewed }) => reviewed.report.verdict === "fail") ? 1 : 0

/** A run after another workflow's stands on the default branch, so its status says nothing of the pull request. */
function posted(reviews: readonly Review[], log: Log): number {
  const numbers = reviews.map(({ commits }) => `#${commits.pullRequest?.number}`).join(", ")
  log.info(`this run posts on ${numbers} and gates nothing: the check is that of the workflow before it`)
  return 0
}

/** One line in the log and the job summary, and a check that passes. */
function tellNothing(
  why: string,
  env: Environment,
  log: Log,
  setOutput: (name: string, value: string) => void,
): number {
  setOutput("verdict", "pass")
  setOutput("findings", "0")
  setOutput("highest-severity", "")
  log.notice(`nothing to judge: ${why}`)
  appendSummary(`🟢 Nothing to judge: ${why}.\n`, env, log)
  return 0
}

function setOutputs(
  reviews: readonly Review[],
  temporary: string,
  setOutput: (name: string, value: string) => void,
): void {
  const reports = reviews.map(({ reviewed }) => reviewed.report)
  const findings = reports.flatMap((report) => report.findings)
  setOutput("verdict", statusOf(reviews) === 0 ? "pass" : "fail")
  setOutput("findings", String(findings.length))
  setOutput("highest-severity", highestSeverity(findings) ?? "")
  setOutput("report", reports.map((report, i) => writeReport(report, temporary, i)).join("\n"))
}

/** The verdict does not depend on whether anything of this could be told. */
async function tell(
  { report, difference }: ReviewedChange,
  commits: Commits,
  inputs: Inputs,
  env: Environment,
  log: Log,
): Promise<void> {
  const links = linksOf(report, env)
  for (const annotation of annotationsOf(report)) log.annotate(annotation)
  const problems: string[] = []
  if (commits.pullRequest !== undefined && inputs.comment !== "none") {
    if (inputs.token === "") problems.push("there is no `github-token`, so nothing is posted on the pull request")
    else problems.push(...(await post(report, difference, links, commits, inputs, env, log)))
  }
  writeSummary(report, links, problems, env, log)
  for (const problem of problems) log.warning(problem)
  const sentence = verdictSentence(report)
  if (report.verdict === "fail") log.error(sentence)
  else log.info(sentence)
}

async function post(
  report: Report,
  difference: ReviewedChange["difference"],
  links: Links,
  commits: Commits,
  inputs: Inputs,
  env: Environment,
  log: Log,
): Promise<readonly string[]> {
  // A pull request that never concerned us is not worth a call; one that did may have comments of ours to take back.
  if (!commits.pullRequest || (isSilent(report) && commits.pullRequest.comments === 0)) return []
  const { connectTo } = await import("./connect.ts")
  const { publish } = await import("./publish.ts")
  const github = connectTo(inputs.token, env, log)
  const { done, problems } = await publish(report, difference, links, github, {
    number: commits.pullRequest.number,
    head: report.head,
    style: inputs.comment,
  })
  log.info(done)
  return problems
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

const serverOf = (env: Environment): string => (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "")

const rulesPage = "https://github.com/ai-iam-gate/ai-iam-gate/blob/main/rules"

function linksOf(report: Report, env: Environment): Links {
  if (!env.GITHUB_REPOSITORY) return noLinks
  return githubLinks({
    serverUrl: serverOf(env),
    repository: env.GITHUB_REPOSITORY,
    base: report.base ?? report.head,
    head: report.head,
    rules: rulesPage,
    ownRules: report.configuration.ownRules,
  })
}

function writeReport(report: Report, temporary: string, index: number): string {
  const path = join(temporary, `ai-iam-gate-report${index === 0 ? "" : `-${index + 1}`}.json`)
  writeFileSync(path, renderJson(report))
  return path
}

function writeSummary(report: Report, links: Links, problems: readonly string[], env: Environment, log: Log): void {
  const notes = problems.length > 0 ? `\n${problems.map((problem) => `> ${problem}`).join("\n>\n")}\n` : ""
  appendSummary(`${renderJobSummary(report, links)}${notes}`, env, log)
}

function appendSummary(text: string, env: Environment, log: Log): void {
  if (!env.GITHUB_STEP_SUMMARY) return
  try {
    appendFileSync(env.GITHUB_STEP_SUMMARY, text)
  } catch (error) {
    log.warning(`the job summary cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

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
