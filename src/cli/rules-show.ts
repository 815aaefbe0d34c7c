/** `ai-iam-gate rules show ID`: the page of one rule: what it says, when, and its examples as code. */
import { Document, isScalar, visit } from "yaml"
import { exampleOf } from "../generate/command.ts"
import { terminalText } from "../report/escape.ts"
import { wrapped } from "../report/wrap.ts"
import type { RuleWithExamples } from "../rules/own-rules.ts"
import type { Example } from "../rules/read-examples.ts"
import type { Mend, Rule, When } from "../rules/rule.ts"
import { nearestRules, severityFor } from "../rules/rule-names.ts"
import type { Terminal } from "./main.ts"
import { rulesAt, shippedDirectory, type WorkTree, workTree } from "./rule-files.ts"
import { readWords, UsageError } from "./words.ts"

const help = `ai-iam-gate rules show: the page of one rule

  ai-iam-gate rules show ID

  ID                 as \`rules list\` and the findings have it: aws/bedrock/any-model
  --repo DIR         the work tree whose configuration is read (default: .)
  --config PATH      the configuration, below --repo (default: .github/ai-iam-gate.yml)
`

export async function showRule(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = readWords(args, ["--repo", "--config"], ["--help", "-h"], "places")
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(help)
    return 0
  }
  const [id, ...more] = words.rest
  if (id === undefined || more.length > 0) throw new UsageError("give the id of one rule; `rules list` has them all")
  const here = await workTree(words.value("--repo") ?? ".", words.value("--config"))
  const ids = here.options.inForce.map((rule) => rule.id)
  if (!ids.includes(id)) {
    const near = nearestRules(id, ids, 3).map((each) => `\`${each}\``)
    const help = near.length > 0 ? `did you mean ${near.join(" or ")}` : "`rules list` has them all"
    throw new UsageError(`there is no rule \`${id}\`; ${help}`)
  }
  const width = Math.max(60, Math.min(terminal.stdout.columns ?? 100, 120))
  terminal.stdout.write(`${page(fileOf(id, here), here, width).join("\n")}\n`)
  return 0
}

function fileOf(id: string, { own }: WorkTree): RuleWithExamples {
  const all = [...(own === undefined ? [] : rulesAt(own, own)), ...rulesAt(shippedDirectory(), own)]
  const found = all.find(({ rule }) => rule.id === id)
  if (!found) throw new UsageError(`the file of the rule \`${id}\` is not beside this program`)
  return found
}

function page({ rule, examples }: RuleWithExamples, { options }: WorkTree, width: number): readonly string[] {
  const sentences = (text: string) => wrapped(text, width, (_, each) => each)
  const configured = severityFor(rule.id, options.rules)
  return [
    terminalText(rule.title),
    rule.id,
    ...headed("Severity", [
      ...(configured === undefined ? [] : [`${configured}, as the configuration has it; of itself:`]),
      ...gradeLines(rule),
    ]),
    ...headed("When", yamlLines(conditionOf(rule.when))),
    ...(rule.covers.length > 0 ? headed("Speaks in place of", rule.covers.map(terminalText)) : []),
    ...headed("What", sentences(rule.what)),
    ...headed("Why", sentences(rule.why)),
    ...headed("Instead", sentences(rule.fix)),
    ...(rule.suggest ? headed("Suggests, where it is shown to help", yamlLines(rule.suggest.map(mendOf))) : []),
    ...(rule.generate ? headed("Or start from one that passes", commandsFor(rule.generate)) : []),
    ...(rule.references.length > 0 ? headed("References", rule.references.map(terminalText)) : []),
    ...examples.flagged.flatMap((each) => exampleLines("Flagged", each)),
    ...examples.quiet.flatMap((each) => exampleLines("Quiet", each)),
  ]
}

/** As an example: the words are one's own. */
const commandsFor = (names: readonly string[]): readonly string[] => names.flatMap((name) => exampleOf(name) ?? [])

const headed = (title: string, lines: readonly string[]): readonly string[] => [
  "",
  `${title}:`,
  ...lines.map((line) => `  ${line}`),
]

const gradeLines = ({ severity }: Rule): readonly string[] =>
  severity.flatMap(({ when, is }) => (when === undefined ? [is] : [`${is}, where`, ...indented(yamlLines(when))]))

/** As a writer would put it in the file. */
function conditionOf(when: When): unknown {
  if (when.kind === "broadens") return { broadens: when.row }
  if (when.kind === "combines")
    return { combines: when.least === undefined ? when.rows : { "at-least": when.least, of: when.rows } }
  const { kind, ...words } = when
  return { [kind]: words }
}

/** As a writer would put it in the file. */
function mendOf({ kind, ...words }: Mend): unknown {
  return kind === "write" ? words : kind
}

function yamlLines(value: unknown): readonly string[] {
  const document = new Document(value)
  visit(document, {
    Seq(_, list) {
      list.flow = list.items.every(isScalar)
    },
  })
  return codeLines(document.toString({ lineWidth: 0 }))
}

const codeLines = (text: string): readonly string[] => text.trimEnd().split("\n").map(terminalText)
const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

function exampleLines(kind: string, example: Example): readonly string[] {
  const part = (title: string, text: string | undefined) =>
    text === undefined || text === "" ? [] : [`  ${title}:`, ...codeLines(text).map((line) => `    ${line}`)]
  const { name, format, severity, at } = example
  return [
    "",
    terminalText(`${kind}: ${name} (${format}${severity === undefined ? "" : `, ${severity}`})`),
    ...part("before", example.before),
    ...part("after", example.after),
    ...part("found on", at),
  ]
}
