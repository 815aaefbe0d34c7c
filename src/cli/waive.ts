/** `ai-iam-gate waive`: findings of a report to waivers, printed, or written into the configuration or beside the code. */

import { commentLanguage } from "../formats/comments.ts"
import { daysBetween, isDay, today } from "../model/day.ts"
import { oneLine } from "../model/one-line.ts"
import { defaultConfigPath } from "../options.ts"
import { blockDigest } from "../report/block-digest.ts"
import { farthest } from "../waivers/terms.ts"
import { isWaivable } from "../waivers/waiver.ts"
import { fieldProblem, waiverWords } from "../waivers/wording.ts"
import type { Terminal } from "./main.ts"
import { type ReportedFinding, readReport } from "./read-report.ts"
import { readIn, replaceIn } from "./replace-file.ts"
import { readWords, UsageError, type Words } from "./words.ts"

const help = `ai-iam-gate waive: live with a finding for a time

  --report FILE      the report that has it, as \`check --format json\` and the Action write it
  --fingerprint FP   which finding; may repeat
  --owner WHO        who answers for it: @team, a mail address
  --reason TEXT      why it may stay
  --until DAY        the last day, like 2027-01-31; at most ${farthest} days ahead
  --as WORD          write it: comment, above the statement, or configuration (default: print both)
  --repo DIR         the work tree (default: .)
  --config PATH      the configuration, below --repo (default: ${defaultConfigPath})

A waiver is of one permission, whose fingerprint it names: whatever goes beyond that is a finding again. It counts once it is
merged, unless the configuration says otherwise.
`

const flags = ["--report", "--fingerprint", "--owner", "--reason", "--until", "--as", "--repo", "--config"]

/** What stands in each waiver. */
interface Grounds {
  readonly owner: string
  readonly reason: string
  readonly until: string
}

export async function waive(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = readWords(args, flags, ["--help", "-h"])
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(help)
    return 0
  }
  const grounds = groundsIn(words, today(terminal.env.SOURCE_DATE_EPOCH))
  const findings = findingsFor(words)
  const repo = words.value("--repo") ?? "."
  const config = words.value("--config") ?? defaultConfigPath
  switch (words.value("--as")) {
    case undefined:
      terminal.stdout.write(await printed(findings, grounds, config))
      return 0
    case "comment":
      terminal.stdout.write(await asComments(repo, findings, grounds))
      return 0
    case "configuration":
      terminal.stdout.write(await asEntries(repo, config, findings, grounds))
      return 0
    default:
      throw new UsageError(`--as: \`${words.value("--as")}\` is no place for a waiver; use comment or configuration`)
  }
}

function needed(words: Words, flag: string): string {
  const value = oneLine(words.value(flag) ?? "").trim()
  if (value === "") throw new UsageError(`\`${flag}\` is needed (see waive --help)`)
  return value
}

function groundsIn(words: Words, day: string): Grounds {
  const until = needed(words, "--until")
  const grounds = { until, owner: needed(words, "--owner"), reason: needed(words, "--reason") }
  const problem = isDay(until) ? fieldProblem(grounds) : `\`${until}\` is no day; write it like \`2027-01-31\``
  if (problem !== undefined) throw new UsageError(problem)
  // A comment's words end where its reason begins.
  if (/(^|\s)(because|until|by)(\s|$)/.test(grounds.owner))
    throw new UsageError(
      `--owner: \`${grounds.owner}\` is no name; \`because\`, \`until\` and \`by\` have a meaning of their own`,
    )
  if (until < day) throw new UsageError(`--until: ${until} is over already`)
  if (daysBetween(day, until) > farthest)
    throw new UsageError(
      `--until: ${until} is more than ${farthest} days from now; a waiver is looked at again once a year, and what is to stay for good belongs into the rules`,
    )
  return grounds
}

/** Those that were asked for, each fingerprint and rule once. */
function findingsFor(words: Words): readonly ReportedFinding[] {
  const all = readReport(needed(words, "--report"))
  const asked = words.values("--fingerprint")
  if (asked.length === 0) throw new UsageError(`\`--fingerprint\` is needed (see waive --help); ${available(all)}`)
  for (const fingerprint of asked)
    if (!all.some((finding) => finding.fingerprint === fingerprint))
      throw new UsageError(`--fingerprint: the report has no finding \`${oneLine(fingerprint)}\`; ${available(all)}`)
  const found = all.filter(({ fingerprint }) => asked.includes(fingerprint))
  const guarded = found.find(({ rule }) => !isWaivable(rule))
  if (guarded) throw new UsageError(`\`${guarded.rule}\` watches over the gate itself, and is not waived`)
  return found.filter(
    ({ fingerprint, rule }, i) =>
      found.findIndex((each) => each.fingerprint === fingerprint && each.rule === rule) === i,
  )
}

const most = 10

const available = (all: readonly ReportedFinding[]): string =>
  all.length === 0
    ? "it has none at all"
    : `it has ${all
        .slice(0, most)
        .map(({ fingerprint, rule, path, block }) => oneLine(`${fingerprint} (${rule}, ${path}:${block.first})`))
        .join(", ")}${all.length > most ? " and more" : ""}`

const waiverOf = ({ rule, fingerprint }: ReportedFinding, grounds: Grounds) => ({ rule, fingerprint, ...grounds })

async function printed(findings: readonly ReportedFinding[], grounds: Grounds, config: string): Promise<string> {
  const { waiversText } = await import("../configuration/add-waivers.ts")
  const comments = findings.flatMap((finding) => {
    const language = commentLanguage({ path: finding.path, text: "" })
    const words = waiverWords(waiverOf(finding, grounds))
    return language ? [`Or as a comment in ${oneLine(finding.path)}:\n\n${language.mark} ${words}\n`] : []
  })
  return [`In ${config}:\n\n${waiversText(findings.map((finding) => waiverOf(finding, grounds)))}`, ...comments].join(
    "\n",
  )
}

async function asEntries(
  repo: string,
  config: string,
  findings: readonly ReportedFinding[],
  grounds: Grounds,
): Promise<string> {
  const { addWaivers } = await import("../configuration/add-waivers.ts")
  const text = readIn(repo, config) ?? ""
  replaceIn(
    repo,
    config,
    addWaivers(
      config,
      text,
      findings.map((finding) => waiverOf(finding, grounds)),
    ),
  )
  return findings.map((finding) => `${told(finding)} is waived in ${config}\n`).join("")
}

const told = ({ rule, fingerprint }: ReportedFinding): string => `${rule} ${fingerprint}`

/** All files are looked at before any is written. */
async function asComments(repo: string, findings: readonly ReportedFinding[], grounds: Grounds): Promise<string> {
  const { insertComment } = await import("../waivers/insert-comment.ts")
  const texts = new Map<string, string>()
  // From the bottom up: a line that comes in moves only those below it.
  const ordered = [...findings].sort((a, b) => b.block.first - a.block.first)
  for (const finding of ordered) {
    const { path, revision, block } = finding
    const elsewhere = "; `--as configuration` waives it all the same"
    if (revision !== "head")
      throw new UsageError(`${told(finding)} is about text that is gone, and no comment can stand there${elsewhere}`)
    const was = readIn(repo, path)
    if (was === undefined) throw new UsageError(`\`${oneLine(path)}\` is not there any more${elsewhere}`)
    if (blockDigest({ path, revision, text: was }, block.first, block.last) !== block.digest)
      throw new UsageError(
        `lines ${block.first} to ${block.last} of \`${oneLine(path)}\` are not what the report saw; review what is there now, and waive by that report`,
      )
    const inserted = await insertComment(
      { path, revision, text: texts.get(path) ?? was },
      block.first,
      waiverOf(finding, grounds),
    )
    if (inserted.kind === "refused") throw new UsageError(`${inserted.problem}${elsewhere}`)
    texts.set(path, inserted.text)
  }
  for (const [path, text] of texts) replaceIn(repo, path, text)
  return findings.map((finding) => `${told(finding)} is waived in ${oneLine(finding.path)}\n`).join("")
}
