/** `ai-iam-gate review`: a repository and a revision to who may do what there, as a page, Markdown, CSV or JSON. */
import { loadSurvey } from "../load-survey.ts"
import { meanwhile } from "../meanwhile.ts"
import { today } from "../model/day.ts"
import type { Survey } from "../model/survey.ts"
import type { Links } from "../report/links.ts"
import { type Forms, formIn, put } from "./forms.ts"
import type { Terminal } from "./main.ts"
import { readWords, UsageError } from "./words.ts"

const help = `ai-iam-gate review: who may do what with AI services, in a whole repository

  --repo DIR         a git repository, bare or not (default: .)
  --head REV         the revision to review (default: the work tree, staged and unstaged alike)
  --base REV         the last review: what changed since then is told too
  --config PATH      the configuration, read at --head (default: .github/ai-iam-gate.yml); or a policy as YAML
  --format WORD      html, markdown, csv or json (default: markdown)
  --output FILE      where it goes (default: standard output)
  --repository URL   the repository's page, like https://github.com/acme/assistant: places are links then

Every file of the repository is looked at, so it takes as long as the repository is large. It judges nothing.

exit status: 0 the review is written; 2 bad usage, bad settings or an internal error
`

const flags = ["--repo", "--head", "--base", "--config", "--format", "--output", "--repository"]

type Render = (survey: Survey, links: Links) => string

/** One line for each way to write a survey. A renderer is loaded when it is asked for. */
const renderers: Forms<Render> = {
  html: async () => (await import("../report/survey-html.ts")).renderSurveyHtml,
  markdown: async () => (await import("../report/survey-markdown.ts")).renderSurveyMarkdown,
  csv: async () => (await import("../report/survey-csv.ts")).renderSurveyCsv,
  json: async () => (await import("../report/survey-json.ts")).renderSurveyJson,
}

export async function review(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = readWords(args, flags, ["--help", "-h"])
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(help)
    return 0
  }
  const loadRenderer = formIn(renderers, words.value("--format") ?? "markdown")
  const page = pageIn(words.value("--repository"))
  const slow = setTimeout(
    () => terminal.stderr.isTTY && terminal.stderr.write("ai-iam-gate: reading the repository …\n"),
    1000,
  )
  const surveying = loadSurvey({
    repo: words.value("--repo") ?? ".",
    head: words.value("--head"),
    base: words.value("--base"),
    config: words.value("--config"),
    today: today(terminal.env.SOURCE_DATE_EPOCH),
  }).finally(() => clearTimeout(slow))
  const [survey, render, { surveyLinks }] = await Promise.all([
    surveying,
    meanwhile(loadRenderer),
    import("../report/links.ts"),
  ])
  put(words, terminal, () => render(survey, surveyLinks(page, survey)))
  return 0
}

/** Without what an address may carry beside the page itself. */
function pageIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new UsageError(`--repository: \`${text}\` is no page; write it like \`https://github.com/acme/assistant\``)
  return `${url.origin}${url.pathname.replace(/(\.git)?\/*$/, "")}`
}
