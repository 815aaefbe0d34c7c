/** `ai-iam-gate rules test`: rule files to what their examples say of them, a line for each rule. */
import { terminalText } from "../report/escape.ts"
import type { RuleWithExamples } from "../rules/own-rules.ts"
import type { Rule } from "../rules/rule.ts"
import { shippedRules } from "../rules/shipped.ts"
import { type Failure, tryFlagged, tryQuiet } from "./examples.ts"
import type { Terminal } from "./main.ts"
import { rulesAt, shippedDirectory, workTree } from "./rule-files.ts"
import { readWords } from "./words.ts"

const help = `ai-iam-gate rules test: check rule files, and review their examples

  ai-iam-gate rules test [DIR...]

  DIR                directories of rule files, or single ones (default: what \`own-rules\` of the configuration
                     names; else the rules that ship)
  --repo DIR         the work tree whose configuration is read (default: .)
  --config PATH      the configuration, below --repo (default: .github/ai-iam-gate.yml)

Each \`flagged\` example must give one finding of the rule, on the text of \`at\`, as grave as \`severity\` says; nothing
where nothing changes; nothing of what is gained where it is taken back. Each \`quiet\` example must give none.

exit status: 0 all hold; 1 an example does not; 2 bad usage, or a rule that cannot be read
`

export async function testRules(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = readWords(args, ["--repo", "--config"], ["--help", "-h"], "places")
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(help)
    return 0
  }
  const { own } = await workTree(words.value("--repo") ?? ".", words.value("--config"))
  const places = words.rest.length > 0 ? words.rest : [own ?? shippedDirectory()]
  const read = places.flatMap((place) => rulesAt(place, own))
  const inForce = together(read.map(({ rule }) => rule))
  const say = (line: string) => terminal.stdout.write(`${line}\n`)
  let failed = 0
  let examples = 0
  for (const each of read) {
    const { flagged, quiet } = each.examples
    const failures = await failuresOf(each, inForce)
    say(`${failures.length === 0 ? "✓" : "✗"} ${each.rule.id}  ${flagged.length} flagged, ${quiet.length} quiet`)
    for (const { at, expected, seen } of failures) {
      say(`    ${terminalText(at)}`)
      say(`      expected ${terminalText(expected)},`)
      say(`      but ${terminalText(seen)}`)
    }
    examples += flagged.length + quiet.length
    if (failures.length > 0) failed += 1
  }
  const counted = `${read.length} ${read.length === 1 ? "rule" : "rules"}, ${examples} examples`
  say(failed === 0 ? `${counted}: all hold` : `${counted}: ${failed} of the rules failed`)
  return failed === 0 ? 0 : 1
}

/** The files as they are now, in place of what was compiled of them. */
function together(read: readonly Rule[]): readonly Rule[] {
  const ids = new Set(read.map(({ id }) => id))
  return [...shippedRules.filter(({ id }) => !ids.has(id)), ...read]
}

async function failuresOf(
  { rule, examples, shown }: RuleWithExamples,
  inForce: readonly Rule[],
): Promise<readonly (Failure & { readonly at: string })[]> {
  const failures: (Failure & { readonly at: string })[] = []
  for (const kind of ["flagged", "quiet"] as const) {
    if (examples[kind].length === 0)
      failures.push({ at: shown, expected: `a ${kind} example at least`, seen: "there is none" })
    for (const example of examples[kind]) {
      const attempt = kind === "flagged" ? tryFlagged : tryQuiet
      const found = await attempt(rule.id, example, inForce)
      failures.push(...found.map((each) => ({ ...each, at: `${shown}:${example.line}: ${kind}: ${example.name}` })))
    }
  }
  return failures
}
