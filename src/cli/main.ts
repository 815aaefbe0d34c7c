/** The command line's words to a command, and whatever goes wrong to one plain message and an exit status. */
import { SettingsError } from "../options.ts"
import { logText, withoutCommands } from "../report/escape.ts"
import { check } from "./check.ts"
import { UsageError } from "./words.ts"

/** What a command may touch of its process. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}

const help = `ai-iam-gate: what a pull request changes about access to AI services

  ai-iam-gate check [--repo DIR] [--base REV] [--head REV] …   review a change (check --help)
  ai-iam-gate review [--repo DIR] [--head REV] [--base REV] …  who may do what in a whole repository (review --help)
  ai-iam-gate scan SOURCE...                                  the same rules over what is deployed (scan --help)
  ai-iam-gate merge DIR...                                    scans of several accounts as one (merge --help)
  ai-iam-gate rules list|show|test …                          the rules in force, and their examples (rules --help)
  ai-iam-gate waive --report FILE --fingerprint FP …           live with a finding for a time (waive --help)
  ai-iam-gate init [--fail-on SEVERITY]                       a configuration and a workflow to begin with (init --help)
  ai-iam-gate generate ARCHETYPE --as FORM …                  a policy that starts out right (generate --help)
  ai-iam-gate --version

exit status: 0 the gate passes; 1 it fails; 2 bad usage, bad settings or an internal error
`

/** Answers the exit status: 0 the gate passes, 1 it fails, 2 it could not be run. */
export async function main(args: readonly string[], given: Terminal): Promise<number> {
  const terminal = guarded(given)
  try {
    const [command, ...rest] = args
    if (command === undefined || command === "--help" || command === "-h" || command === "help") {
      terminal.stdout.write(help)
      return command === undefined ? 2 : 0
    }
    if (command === "--version") {
      terminal.stdout.write(`${(await import("../version.ts")).version}\n`)
      return 0
    }
    if (command === "check") return await check(rest, terminal)
    if (command === "review") return await (await import("./review.ts")).review(rest, terminal)
    if (command === "scan") return await (await import("./scan.ts")).scan(rest, terminal)
    if (command === "merge") return await (await import("./merge.ts")).merge(rest, terminal)
    if (command === "rules") return await (await import("./rules.ts")).rules(rest, terminal)
    if (command === "waive") return await (await import("./waive.ts")).waive(rest, terminal)
    if (command === "init") return await (await import("./init.ts")).init(rest, terminal)
    if (command === "generate") return await (await import("./generate.ts")).generate(rest, terminal)
    throw new UsageError(
      `there is no command \`${command}\`; the commands are: check, review, scan, merge, rules, waive, init, generate (see --help)`,
    )
  } catch (error) {
    terminal.stderr.write(`${logText(explain(error, terminal.env))}\n`)
    return 2
  }
}

/** A workflow may run this in a step: nothing that is written, whatever it quotes, is a command of its runner. */
function guarded({ stdout, stderr, env }: Terminal): Terminal {
  const guard = <T extends { write(text: string): unknown; readonly isTTY?: boolean }>(stream: T) => ({
    ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
    write: (text: string) => stream.write(withoutCommands(text)),
  })
  const columns = stdout.columns === undefined ? {} : { columns: stdout.columns }
  return { stdout: { ...guard(stdout), ...columns }, stderr: guard(stderr), env }
}

/** Expected errors say all there is; anything else is a bug, whose stack only a maintainer wants. */
function explain(error: unknown, env: Terminal["env"]): string {
  if (error instanceof SettingsError) return error.complaints.map((complaint) => `ai-iam-gate: ${complaint}`).join("\n")
  if (error instanceof UsageError) return `ai-iam-gate: ${error.message}`
  if (error instanceof Error && ["ChangeError", "SourceError", "LiveError"].includes(error.name))
    return `ai-iam-gate: ${error.message}`
  const stack = error instanceof Error && env.AI_IAM_GATE_DEBUG ? `\n${error.stack}` : ""
  return `ai-iam-gate: internal error: ${error instanceof Error ? error.message : String(error)} (set AI_IAM_GATE_DEBUG=1 for details)${stack}`
}
