/** `ai-iam-gate rules list`: every rule in force, by cloud and service, with the severity that it has here. */
import type { Severity } from "../model/severity.ts"
import { severities } from "../model/severity.ts"
import { jsonText, terminalText } from "../report/escape.ts"
import type { Rule } from "../rules/rule.ts"
import { severityFor } from "../rules/rule-names.ts"
import type { Terminal } from "./main.ts"
import { workTree } from "./rule-files.ts"
import { readWords, UsageError } from "./words.ts"

const help = `ai-iam-gate rules list: the rules in force

  --format WORD      text or json (default: text)
  --repo DIR         the work tree whose configuration is read (default: .)
  --config PATH      the configuration, below --repo (default: .github/ai-iam-gate.yml); or a policy as YAML

A severity that the configuration gives stands before the rule's own. Several are graded: which holds depends on the row.
`

interface Listed {
  readonly id: string
  /** Its cloud and service, or the folder of your own. */
  readonly group: string
  readonly title: string
  /** The gravest first. */
  readonly severity: readonly Severity[]
  /** What the configuration makes of it. */
  readonly configured: Severity | "off" | null
}

export async function listRules(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = readWords(args, ["--format", "--repo", "--config"], ["--help", "-h"])
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(help)
    return 0
  }
  const format = words.value("--format") ?? "text"
  if (format !== "text" && format !== "json")
    throw new UsageError(`--format: \`${format}\` is not a format; use one of text, json`)
  const { options } = await workTree(words.value("--repo") ?? ".", words.value("--config"))
  const all = options.inForce.map(
    (rule): Listed => ({
      id: rule.id,
      group: rule.id.slice(0, rule.id.lastIndexOf("/")),
      title: rule.title,
      severity: gradesOf(rule),
      configured: severityFor(rule.id, options.rules) ?? null,
    }),
  )
  terminal.stdout.write(format === "json" ? `${jsonText(all, 2)}\n` : asText(all))
  return 0
}

export const gradesOf = ({ severity }: Rule): readonly Severity[] =>
  [...severities].reverse().filter((each) => severity.some(({ is }) => is === each))

function asText(all: readonly Listed[]): string {
  const severityOf = ({ configured, severity }: Listed) => configured ?? severity.join("/")
  const longest = (of: (each: Listed) => string) => Math.max(...all.map((each) => of(each).length))
  const [idWidth, severityWidth] = [longest(({ id }) => id), longest(severityOf)]
  const groups = [...new Set(all.map(({ group }) => group))]
  const lines = groups.flatMap((group) => [
    "",
    group,
    ...all
      .filter((each) => each.group === group)
      .map((each) =>
        `  ${each.id.padEnd(idWidth)}  ${severityOf(each).padEnd(severityWidth)}  ${terminalText(each.title)}`.trimEnd(),
      ),
  ])
  return `${lines.slice(1).join("\n")}\n\n${all.length} rules\n`
}
