/** One run of the Action: inputs and event to a change, its review, and everything that tells people of it. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { ChangeError } from "../change/error.ts"
import { readEvent } from "../change/event.ts"
import type { Runner } from "../load-gate.ts"
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
import { today } from "../waivers/day.ts"
import { type Commits, commitsOf } from "./commits.ts"
import { type Inputs, readInputs } from "./inputs.ts"
import { type Log, logTo } from "./log.ts"

export type Environment = Readonly<Record<string, string | undefined>>

/** Answers the exit status: 0 the gate passes, 1 it fails, 2 it could not be run. */
export async function run(env: Environment, write: (text: string) => void): Promise<number> {
  const log = logTo(write)
  try {
    const core = await import("@actions/core")
    const inputs = readInputs((name) => core.getInput(name))
    if (inputs.token !== "") core.setSecret(inputs.token)
    const event = readEvent(env.GITHUB_EVENT_NAME ?? "", payloadOf(env))
    if (event.kind === "malformed") throw new ChangeError(event.message)
    const workspace = env.GITHUB_WORKSPACE ?? "."
    const commits = await commitsOf(event, inputs, env, workspace)
    const reviewed = await loadReview({
      repo: workspace,
      base: commits.base,
      head: commits.head,
      config: inputs.config,
      configRevision: commits.configuration,
      failOn: inputs.failOn,
      plans: inputs.plans.map((path) => resolve(workspace, path)),
      runner: runnerOf(env),
      // By the clock alone: earlier steps of a job may set any variable.
      today: today(),
    })
    return await tell(reviewed, commits, inputs, env, log, core.setOutput)
  } catch (error) {
    return explain(error, log)
  }
}

/** The verdict does not depend on whether anything of this could be told. */
async function tell(
  { report, difference }: ReviewedChange,
  commits: Commits,
  inputs: Inputs,
  env: Environment,
  log: Log,
  setOutput: (name: string, value: string) => void,
): Promise<number> {
  const links = linksOf(report, env)
  setOutput("verdict", report.verdict)
  setOutput("findings", String(report.findings.length))
  setOutput("highest-severity", highestSeverity(report.findings) ?? "")
  setOutput("report", writeReport(report, env))
  for (const annotation of annotationsOf(report)) log.annotate(annotation)
  for (const refused of report.configuration.refused) log.warning(`not applied: ${refused}`)
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
  return report.verdict === "fail" ? 1 : 0
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
  const github = await connectTo(inputs.token, env, log)
  const { done, problems } = await publish(report, difference, links, github, {
    number: commits.pullRequest.number,
    head: report.head,
    style: inputs.comment,
  })
  log.info(done)
  return problems
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

function payloadOf(env: Environment): unknown {
  if (!env.GITHUB_EVENT_PATH) return undefined
  try {
    return JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"))
  } catch (error) {
    throw new ChangeError(`the event file cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const homepage = "https://github.com/ai-iam-gate/ai-iam-gate"

function linksOf(report: Report, env: Environment): Links {
  if (!env.GITHUB_REPOSITORY) return noLinks
  return githubLinks({
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    repository: env.GITHUB_REPOSITORY,
    base: report.base ?? report.head,
    head: report.head,
    rules: `${homepage}/blob/main/rules`,
    waiving: `${homepage}#waive-a-finding`,
    ownRules: report.configuration.ownRules,
  })
}

function writeReport(report: Report, env: Environment): string {
  const directory = env.RUNNER_TEMP ?? tmpdir()
  mkdirSync(directory, { recursive: true })
  const path = join(directory, "ai-iam-gate-report.json")
  writeFileSync(path, renderJson(report))
  return path
}

function writeSummary(report: Report, links: Links, problems: readonly string[], env: Environment, log: Log): void {
  if (!env.GITHUB_STEP_SUMMARY) return
  const notes = problems.length > 0 ? `\n${problems.map((problem) => `> ${problem}`).join("\n>\n")}\n` : ""
  try {
    appendFileSync(env.GITHUB_STEP_SUMMARY, `${renderJobSummary(report, links)}${notes}`)
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
