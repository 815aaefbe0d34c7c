/** `ai-iam-gate merge`: what scans of several accounts saved to one page, one report and one verdict on all of them. */
import { meanwhile } from "../meanwhile.ts"
import { letGoOfMuch, saveMemoryWhileReading } from "../memory.ts"
import type { Estate } from "../model/estate.ts"
import { savedDirectories, sizeOf } from "../saved-directories.ts"
import { type Forms, formIn, formsOfDeployed, put, type Render, save } from "./forms.ts"
import type { Terminal } from "./main.ts"
import { optionsHere } from "./options-here.ts"
import { readWords, UsageError } from "./words.ts"

const help = `ai-iam-gate merge: scans of several accounts as one, and what crosses them

  ai-iam-gate merge DIR...

  DIR                what \`scan --save\` wrote, or a directory of such directories
  --estate LIST      accounts, subscriptions and projects that there ought to be a scan of: aws:111122223333,gcp:my-project
  --config PATH      the configuration, below the working directory (default: .github/ai-iam-gate.yml); or a policy as YAML
  --fail-on WORD     info, low, medium, high, critical or none (default: high)
  --format WORD      text, json, sarif, markdown, html, csv or review (default: text)
  --output FILE      where the report goes (default: standard output)
  --save DIR         beside that: merge.json, access.html, findings.sarif and summary.md

exit status: 0 nothing to fail on; 1 there is, or not all of an account is known; 2 bad usage, bad settings or an internal error
`

const flags = ["--estate", "--config", "--fail-on", "--format", "--output", "--save"]

/** What `--save` writes, each in its format. */
const saved: Readonly<Record<string, string>> = {
  "merge.json": "json",
  "access.html": "html",
  "findings.sarif": "sarif",
  "summary.md": "markdown",
}

const forms: Forms<Render<Estate>> = {
  text: async () => {
    const [{ renderEstateText }, { styleOf }] = await Promise.all([
      import("../report/estate-text.ts"),
      import("./style.ts"),
    ])
    return (estate, terminal) => renderEstateText(estate, styleOf(terminal))
  },
  json: async () => {
    const { renderEstateJson } = await import("../report/estate-json.ts")
    return (estate) => renderEstateJson(estate)
  },
  sarif: formsOfDeployed.sarif,
  markdown: async () => {
    const [{ renderEstateMarkdown }, { noLinks }] = await Promise.all([
      import("../report/estate-markdown.ts"),
      import("../report/links.ts"),
    ])
    return (estate) => renderEstateMarkdown(estate, noLinks)
  },
  html: async () => {
    const [{ renderSurveyHtml }, { surveyLinks }] = await Promise.all([
      import("../report/survey-html.ts"),
      import("../report/links.ts"),
    ])
    return ({ survey, accounts }) => renderSurveyHtml(survey, surveyLinks(undefined, survey), accounts)
  },
  csv: formsOfDeployed.csv,
  review: formsOfDeployed.review,
}

export async function merge(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = readWords(args, flags, ["--help", "-h"], "places")
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(help)
    return 0
  }
  const loadRenderer = formIn(forms, words.value("--format") ?? "text")
  if (words.rest.length === 0)
    throw new UsageError("merge: name the directories that `scan --save` wrote (see merge --help)")
  const { options, readFrom, estate: expected } = await optionsHere(words, terminal)
  const [{ merge: mergeScans }, { configurationOf }, directories, render] = await Promise.all([
    import("../merge/merge.ts"),
    import("../load-scan.ts"),
    savedDirectories(words.rest),
    meanwhile(loadRenderer),
  ])
  const { failOn, possible, wouldFailOn, unreadable } = options
  const configuration = configurationOf(options, readFrom)
  await saveMemoryWhileReading(sizeOf(directories))
  const estate = await mergeScans({
    ...{ letGo: letGoOfMuch, directories, expected, failOn, possible, wouldFailOn, unreadable, configuration },
  })
  put(words, terminal, (to) => render(estate, to, options.inForce))
  await save(saved, { forms, words, terminal }, (each, to) => {
    letGoOfMuch()
    return each(estate, to, options.inForce)
  })
  return estate.report.verdict === "fail" ? 1 : 0
}
