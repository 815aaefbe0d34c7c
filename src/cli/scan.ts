/** `ai-iam-gate scan`: what the clouds' command lines print of what is deployed to findings, a summary and a page. */
import { setTimeout } from "node:timers/promises"
import type { Client } from "../live/client.ts"
import { loadScan } from "../load-scan.ts"
import { meanwhile } from "../meanwhile.ts"
import type { Scanned } from "../scan.ts"
import { type Forms, formIn, formsOfDeployed, put, type Render, save } from "./forms.ts"
import type { Terminal } from "./main.ts"
import { optionsHere } from "./options-here.ts"
import { readWords, UsageError, type Words } from "./words.ts"

const help = `ai-iam-gate scan: the same rules over what is deployed

  ai-iam-gate scan SOURCE...
  ai-iam-gate scan --live CLOUD [--regions|--subscriptions|--projects A,B] [--into DIR]

  SOURCE             a file, or a directory of files, of what \`aws\`, \`az\` and \`gcloud\` print as JSON
  --live CLOUD       aws, azure or gcp: ask its own client (\`aws\`, \`az\`, \`gcloud\`) first, only to read and with your login;
                     every command is shown
  --dry-run          with --live: print what would be asked, and ask nothing
  --regions A,B      where to ask AWS (default: in all regions that the account has enabled)
  --subscriptions A,B, --projects A,B
                     where to ask Azure and Google Cloud (default: in all that the login reads)
  --into DIR         where what it prints is kept (default: .ai-iam-gate/scan/CLOUD-ACCOUNT); what is there is not asked again
  --against REV      tell only how it differs from what this revision declares
  --repo DIR         the repository of that revision (default: .)
  --estate LIST      other accounts, subscriptions and projects that are yours: aws:111122223333,gcp:my-project
  --config PATH      the configuration, below the working directory (default: .github/ai-iam-gate.yml); or a policy as YAML
  --fail-on WORD     info, low, medium, high, critical or none (default: high)
  --format WORD      text, json, sarif, markdown, html, csv or review (default: text)
  --output FILE      where the report goes (default: standard output)
  --save DIR         beside that, everything that a later merge wants: report.json, review.json, access.html, findings.sarif
                     and summary.md

exit status: 0 nothing to fail on; 1 there is, or something could not be read; 2 bad usage, bad settings or an internal error
`

const flags = [
  "--live",
  "--regions",
  "--subscriptions",
  "--projects",
  "--into",
  "--against",
  "--repo",
  "--estate",
  "--config",
  "--fail-on",
  "--format",
  "--output",
  "--save",
]

/** What `--save` writes, each in its format. */
const saved: Readonly<Record<string, string>> = {
  "report.json": "json",
  "review.json": "review",
  "access.html": "html",
  "findings.sarif": "sarif",
  "summary.md": "markdown",
}

const forms: Forms<Render<Scanned>> = {
  text: async () => {
    const [{ renderText }, { styleOf }] = await Promise.all([import("../report/text.ts"), import("./style.ts")])
    return ({ report }, terminal) => renderText(report, styleOf(terminal))
  },
  json: async () => {
    const { renderJson } = await import("../report/json.ts")
    return ({ report }) => renderJson(report)
  },
  sarif: formsOfDeployed.sarif,
  markdown: async () => {
    const [{ renderSurveyMarkdown }, { noLinks }] = await Promise.all([
      import("../report/survey-markdown.ts"),
      import("../report/links.ts"),
    ])
    return ({ survey }) => renderSurveyMarkdown(survey, noLinks)
  },
  html: async () => {
    const [{ renderSurveyHtml }, { surveyLinks }] = await Promise.all([
      import("../report/survey-html.ts"),
      import("../report/links.ts"),
    ])
    return ({ survey }) => renderSurveyHtml(survey, surveyLinks(undefined, survey))
  },
  csv: formsOfDeployed.csv,
  review: formsOfDeployed.review,
}

export async function scan(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = readWords(args, flags, ["--help", "-h", "--dry-run"], "places")
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(help)
    return 0
  }
  const loadRenderer = formIn(forms, words.value("--format") ?? "text")
  if (words.has("--dry-run")) {
    const { planOf } = await import("../live/plan.ts")
    terminal.stdout.write(planOf(await clientIn(words)))
    return 0
  }
  const asked = await askedLive(words, terminal)
  const sources = [...words.rest, ...asked]
  if (sources.length === 0) throw new UsageError("scan: name a file or a directory to scan (see scan --help)")
  const [revision, repo] = [words.value("--against"), words.value("--repo")]
  if (revision === undefined && repo !== undefined)
    throw new UsageError("--repo: it is only read for a comparison; give `--against` as well")
  const { options, readFrom } = await optionsHere(words, terminal)
  const scanning = loadScan({
    sources,
    options,
    readFrom,
    ...(revision !== undefined && { against: { repo: repo ?? ".", revision } }),
  })
  const [scanned, render] = await Promise.all([scanning, meanwhile(loadRenderer)])
  put(words, terminal, (to) => render(scanned, to, options.inForce))
  await save(saved, { forms, words, terminal }, (each, to) => each(scanned, to, options.inForce))
  return scanned.report.verdict === "fail" ? 1 : 0
}

/** The directory that a cloud's client was asked into, where one is to be asked. */
async function askedLive(words: Words, { stderr, env }: Terminal): Promise<readonly string[]> {
  const cloud = words.value("--live")
  if (cloud === undefined) {
    const flag = ["--into", "--regions", "--subscriptions", "--projects"].find(
      (each) => words.value(each) !== undefined,
    )
    if (flag !== undefined) throw new UsageError(`\`${flag}\` says how to ask a cloud: name it with \`--live\``)
    return []
  }
  const [{ clients }, client, { live }] = await Promise.all([
    import("../live/index.ts"),
    clientIn(words),
    import("../live/live.ts"),
  ])
  const other = clients.find(
    ({ places }) => places.flag !== client.places.flag && words.value(places.flag) !== undefined,
  )
  if (other) throw new UsageError(`\`${other.places.flag}\` is of \`--live ${other.cloud}\``)
  const places = words
    .value(client.places.flag)
    ?.split(",")
    .map((each) => each.trim())
  return [await live({ client, places, into: words.value("--into"), env, screen: stderr, pause: setTimeout })]
}

async function clientIn(words: Words): Promise<Client> {
  const { clients } = await import("../live/index.ts")
  const cloud = words.value("--live")
  const client = clients.find((each) => each.cloud === cloud)
  if (client) return client
  const known = clients.map((each) => each.cloud).join(", ")
  throw new UsageError(
    cloud === undefined
      ? `name the cloud to ask with \`--live\`: ${known}`
      : `--live: \`${cloud}\` is not asked; use one of ${known}`,
  )
}
