/** `ai-iam-gate scan`: what the clouds' command lines print of what is deployed to findings, a summary and a page. */
import { loadScan } from "../load-scan.ts"
import { meanwhile } from "../meanwhile.ts"
import { today } from "../model/day.ts"
import { configurationIn, parseThreshold } from "../options.ts"
import { piecesOf } from "../output-file.ts"
import type { Rule } from "../rules/rule.ts"
import type { Scanned } from "../scan.ts"
import type { Terminal } from "./main.ts"
import { workTree } from "./rule-files.ts"
import { readWords, UsageError } from "./words.ts"
import { write } from "./write.ts"

const help = `ai-iam-gate scan: the same rules over what is deployed

  ai-iam-gate scan SOURCE...

  SOURCE             a file, or a directory of files, of what \`aws\`, \`az\` and \`gcloud\` print as JSON
  --against REV      tell only how it differs from what this revision declares
  --repo DIR         the repository of that revision (default: .)
  --config PATH      the configuration, below the working directory (default: .github/ai-iam-gate.yml); or a policy as YAML
  --fail-on WORD     info, low, medium, high, critical or none (default: high)
  --format WORD      text, json, sarif, markdown, html, csv or review (default: text)
  --output FILE      where the report goes (default: standard output)

exit status: 0 nothing to fail on; 1 there is, or something could not be read; 2 bad usage, bad settings or an internal error
`

const flags = ["--against", "--repo", "--config", "--fail-on", "--format", "--output"]

type Render = (scanned: Scanned, terminal: Terminal, rules: readonly Rule[]) => string | Iterable<string>

/** One line for each way to write a scan. A renderer is loaded when it is asked for. */
const renderers: Readonly<Record<string, () => Promise<Render>>> = {
  text: async () => {
    const [{ renderText }, { styleOf }] = await Promise.all([import("../report/text.ts"), import("./style.ts")])
    return ({ report }, terminal) => renderText(report, styleOf(terminal))
  },
  json: async () => {
    const { renderJson } = await import("../report/json.ts")
    return ({ report }) => renderJson(report)
  },
  sarif: async () => {
    const { renderSarif } = await import("../report/sarif.ts")
    const [{ ruleLinks: links }, { version }] = await Promise.all([
      import("../report/links.ts"),
      import("../version.ts"),
    ])
    const difference = { hunks: new Map(), renames: new Map() }
    return ({ report }, _terminal, rules) => renderSarif(report, { difference, links, rules, version })
  },
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
  csv: async () => {
    const { renderSurveyCsv } = await import("../report/survey-csv.ts")
    return ({ survey }) => renderSurveyCsv(survey)
  },
  review: async () => {
    const { renderSurveyJson } = await import("../report/survey-json.ts")
    return ({ survey }) => renderSurveyJson(survey)
  },
}

export async function scan(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = readWords(args, flags, ["--help", "-h"], "places")
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(help)
    return 0
  }
  const format = words.value("--format") ?? "text"
  const loadRenderer = Object.hasOwn(renderers, format) ? renderers[format] : undefined
  if (!loadRenderer)
    throw new UsageError(`--format: \`${format}\` is not a format; use one of ${Object.keys(renderers).join(", ")}`)
  if (words.rest.length === 0) throw new UsageError("scan: name a file or a directory to scan (see scan --help)")
  const word = words.value("--fail-on")
  const [revision, repo] = [words.value("--against"), words.value("--repo")]
  if (revision === undefined && repo !== undefined)
    throw new UsageError("--repo: it is only read for a comparison; give `--against` as well")
  const { options: given, path } = await optionsHere(words.value("--config"))
  const day = today(terminal.env.SOURCE_DATE_EPOCH)
  const options = {
    ...given,
    ...(word !== undefined && { failOn: parseThreshold(word, "--fail-on") }),
    estate: { ...given.estate, today: day },
    today: day,
  }
  const scanning = loadScan({
    sources: words.rest,
    options,
    readFrom: path === undefined ? null : { path, commit: "work-tree" },
    ...(revision !== undefined && { against: { repo: repo ?? ".", revision } }),
  })
  const [scanned, render] = await Promise.all([scanning, meanwhile(loadRenderer)])
  const output = words.value("--output")
  const toFile = output === undefined ? terminal : { ...terminal, stdout: { ...terminal.stdout, isTTY: false } }
  const text = render(scanned, toFile, options.inForce)
  if (output === undefined) for (const piece of piecesOf(text)) terminal.stdout.write(piece)
  else write(output, text)
  return scanned.report.verdict === "fail" ? 1 : 0
}

/** What is deployed has no revision: the configuration is read as it lies below the working directory. */
async function optionsHere(config: string | undefined) {
  const { options, isRead } = await workTree(".", config)
  return { options, path: isRead ? configurationIn(config).path : undefined }
}
