/** `ai-iam-gate rules`: to the command about rules that was asked for. */
import type { Terminal } from "./main.ts"
import { UsageError } from "./words.ts"

const help = `ai-iam-gate rules: the rules in force, and their examples

  ai-iam-gate rules list [--format WORD]   every rule: its id, severity and title
  ai-iam-gate rules show ID                one rule's page, with its examples
  ai-iam-gate rules test [DIR...]          check rule files, and review their examples

Each has its own --help. rules/README.md has the words of a rule.
`

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  list: async () => (await import("./rules-list.ts")).listRules,
  show: async () => (await import("./rules-show.ts")).showRule,
  test: async () => (await import("./rules-test.ts")).testRules,
}

export async function rules(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.stdout.write(help)
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load)
    throw new UsageError(`there is no command \`rules ${name}\`; the commands are: ${Object.keys(commands).join(", ")}`)
  return (await load())(rest, terminal)
}
