/** A reviewed change to everything that tells people of it: annotations, comments, the job's summary, the log. */
import { appendFileSync, statSync } from "node:fs"
import { basename } from "node:path"
import type { Report } from "../model/report.ts"
import { writeOutput } from "../output-file.ts"
import { annotationsOf } from "../report/annotations.ts"
import { prose } from "../report/escape.ts"
import { renderJson } from "../report/json.ts"
import { githubLinks, type Links, noLinks, rulesPage, waivingPage } from "../report/links.ts"
import type { Run } from "../report/markers.ts"
import { isSilent, renderJobSummary } from "../report/summary.ts"
import { verdictSentence } from "../report/wording.ts"
import type { ReviewedChange } from "../review-change.ts"
import type { Commits } from "./commits.ts"
import type { Inputs } from "./inputs.ts"
import type { Log } from "./log.ts"
import type { Pace } from "./octokit.ts"
import type { Published } from "./publish.ts"
import type { Environment } from "./run.ts"
import { repositoryUrl, serverOf } from "./server.ts"

export interface Review {
  readonly commits: Commits
  readonly reviewed: ReviewedChange
  /** Where the report was written. */
  readonly reportPath: string
  /** Where that for code scanning was, if it was asked for. */
  readonly sarifPath?: string
  /** Where the page of access before and after was, if it was asked for. */
  readonly pagePath?: string
}

/** The verdict does not depend on whether anything of this could be told. */
export async function tell(
  { commits, reviewed, reportPath, pagePath }: Review,
  inputs: Inputs,
  env: Environment,
  log: Log,
  pace: Pace | undefined,
): Promise<void> {
  const { report } = reviewed
  const page = pagePath === undefined ? undefined : artifactOf(pagePath, env)
  const links = { ...linksOf(report, env), ...(page && { page }) }
  for (const annotation of annotationsOf(report)) log.annotate(annotation)
  for (const refused of report.configuration.refused) log.warning(`not applied: ${refused}`)
  const problems: string[] = []
  if (commits.pullRequest !== undefined && inputs.comment !== "none") {
    if (inputs.token === "") problems.push("there is no `github-token`, so nothing is posted on the pull request")
    else {
      const published = await post(reviewed, links, commits, inputs, env, log, pace)
      problems.push(...(published?.problems ?? []))
      // Written before, so that there is a report whatever happens to the posting; where it went is known only now.
      if (published) writeOutput(reportPath, renderJson({ ...report, findings: published.findings }))
    }
  }
  writeSummary(report, links, problems, env, log)
  for (const problem of problems) log.warning(problem)
  const sentence = verdictSentence(report)
  if (report.verdict === "fail") log.error(sentence)
  else log.info(sentence)
}

/** Undefined where there is nothing to post. */
async function post(
  { report, difference, comments }: ReviewedChange,
  links: Links,
  { pullRequest }: Commits,
  { token, comment, key }: Inputs,
  env: Environment,
  log: Log,
  pace: Pace | undefined,
): Promise<Published | undefined> {
  // A pull request that never concerned us is not worth a call; one that did may have comments of ours to take back.
  if (!pullRequest || comment === "none" || (isSilent(report) && pullRequest.comments === 0)) return undefined
  const { connectTo } = await import("./connect.ts")
  const { publish } = await import("./publish.ts")
  const github = connectTo(token, env, log, pace)
  const published = await publish(report, difference, links, github.pullRequest(pullRequest.number), {
    stamp: { key, sha: report.head, run: runOf(env) },
    style: comment,
    page: `${serverOf(env)}/${env.GITHUB_REPOSITORY}/pull/${pullRequest.number}`,
    comments,
  })
  log.info(published.done)
  return published
}

/** Among the artifacts of this very run, where a later step puts it: its own address is known only then. */
function artifactOf(path: string, env: Environment): Links["page"] {
  const run = runOf(env)
  const url = repositoryUrl(env)
  return run && url ? { name: basename(path), address: `${url}/actions/runs/${run.id}#artifacts` } : undefined
}

function runOf({ GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "1" }: Environment): Run | undefined {
  return /^\d{1,15}$/.test(id) && /^\d{1,6}$/.test(attempt) ? { id: Number(id), attempt: Number(attempt) } : undefined
}

export function linksOf(report: Report, env: Environment): Links {
  if (!env.GITHUB_REPOSITORY) return noLinks
  return githubLinks({
    serverUrl: serverOf(env),
    repository: env.GITHUB_REPOSITORY,
    base: report.base ?? report.head,
    head: report.head,
    rules: rulesPage,
    waiving: waivingPage,
    ownRules: report.configuration.ownRules,
  })
}

function writeSummary(report: Report, links: Links, problems: readonly string[], env: Environment, log: Log): void {
  const notes = problems.length > 0 ? `\n${problems.map((problem) => `> ${prose(problem, 1000)}`).join("\n>\n")}\n` : ""
  appendSummary((taken) => `${renderJobSummary(report, links, taken + Buffer.byteLength(notes))}${notes}`, env, log)
}

/** `text` is told how many bytes of the file are taken. */
export function appendSummary(text: (taken: number) => string, env: Environment, log: Log): void {
  if (!env.GITHUB_STEP_SUMMARY) return
  try {
    const taken = statSync(env.GITHUB_STEP_SUMMARY, { throwIfNoEntry: false })?.size ?? 0
    appendFileSync(env.GITHUB_STEP_SUMMARY, text(taken))
  } catch (error) {
    log.warning(`the job summary cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
