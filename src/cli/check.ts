/** `ai-iam-gate check`: a repository and two revisions to a report, written where it is wanted. */
import { loadReview } from "../load-review.ts"
import { meanwhile } from "../meanwhile.ts"
import { today } from "../model/day.ts"
import { parseThreshold } from "../options.ts"
import type { ReviewedChange } from "../review-change.ts"
import { type Forms, formIn, put } from "./forms.ts"
import type { Terminal } from "./main.ts"
import { readWords, UsageError } from "./words.ts"

const help = `ai-iam-gate check: review what a change does to access to AI services

  --repo DIR         a git repository, bare or not (default: .)
  --base REV         where the change starts (default: the merge base with the default branch)
  --head REV         where it ends (default: the work tree, staged and unstaged alike)
  --plan FILE        a Terraform plan as \`terraform show -json tfplan\` writes it; may repeat
  --cdk-out DIR      the cloud assembly that the head was synthesised to by the CDK
  --base-cdk-out DIR that of the base; without it, only what changed lines of the program say counts as new
  --config PATH      the configuration, read at --base (default: .github/ai-iam-gate.yml); or a policy as YAML,
                     which that file may only tighten
  --fail-on WORD     info, low, medium, high, critical or none (default: high)
  --format WORD      text, json, sarif or markdown (default: text)
  --output FILE      where the report goes (default: standard output)

exit status: 0 the gate passes; 1 it fails; 2 bad usage, bad settings or an internal error
`

const flags = [
  "--repo",
  "--base",
  "--head",
  "--plan",
  "--cdk-out",
  "--base-cdk-out",
  "--config",
  "--fail-on",
  "--format",
  "--output",
]

type Render = (reviewed: ReviewedChange, terminal: Terminal) => string | Iterable<string>

/** One line for each way to write a report. A renderer is loaded when it is asked for. */
const renderers: Forms<Render> = {
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
    return ({ report, difference, rules }) => renderSarif(report, { difference, links, rules, version })
  },
  markdown: async () => {
    const [{ renderJobSummary }, { noLinks }] = await Promise.all([
      import("../report/summary.ts"),
      import("../report/links.ts"),
    ])
    return ({ report }) => renderJobSummary(report, noLinks)
  },
}

export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = readWords(args, flags, ["--help", "-h"])
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(help)
    return 0
  }
  const loadRenderer = formIn(renderers, words.value("--format") ?? "text")
  const word = words.value("--fail-on")
  const failOn = word === undefined ? undefined : parseThreshold(word, "--fail-on")
  const [assembly, baseAssembly] = [words.value("--cdk-out"), words.value("--base-cdk-out")]
  if (assembly === undefined && baseAssembly !== undefined)
    throw new UsageError("--base-cdk-out: what the head was synthesised to is missing; give `--cdk-out` as well")
  const slow = setTimeout(
    () => terminal.stderr.isTTY && terminal.stderr.write("ai-iam-gate: reading the change …\n"),
    1000,
  )
  const reviewing = loadReview({
    repo: words.value("--repo") ?? ".",
    base: words.value("--base"),
    head: words.value("--head"),
    plans: words.values("--plan"),
    ...(assembly !== undefined && { assemblies: { head: assembly, base: baseAssembly } }),
    config: words.value("--config"),
    failOn,
    today: today(terminal.env.SOURCE_DATE_EPOCH),
  }).finally(() => clearTimeout(slow))
  const [reviewed, render] = await Promise.all([reviewing, meanwhile(loadRenderer)])
  put(words, terminal, (to) => render(reviewed, to))
  return reviewed.report.verdict === "fail" ? 1 : 0
}
