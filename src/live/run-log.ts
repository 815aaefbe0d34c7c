/** `run.jsonl`, which stands beside what a run wrote, to what came of each command: one line is appended as one ends. */

export const runLog = "run.jsonl"

/** Refused and failed commands leave something unseen; of what is absent there is nothing to see. */
export type Outcome = "done" | "refused" | "absent" | "failed"

export interface Ended {
  /** The program first. */
  readonly command: readonly string[]
  /** Below the directory of the run, with forward slashes; null where nothing was printed. */
  readonly file: string | null
  readonly outcome: Outcome
  /** What the client said, where it was no success. */
  readonly message: string | null
}

export const keyOf = (command: readonly string[]): string => command.join("\0")

export const lineOf = ({ command, file, outcome, message }: Ended): string =>
  `${JSON.stringify({ command, file, outcome, message })}\n`

/** The last line of each command counts. A run that was interrupted may have left half a line: that command did not end. */
export function readLog(text: string): readonly Ended[] {
  const ended = new Map<string, Ended>()
  for (const line of text.split("\n")) {
    const read = endedIn(line)
    if (read) ended.set(keyOf(read.command), read)
  }
  return [...ended.values()]
}

const outcomes: readonly string[] = ["done", "refused", "absent", "failed"] satisfies readonly Outcome[]
const isOutcome = (value: unknown): value is Outcome => typeof value === "string" && outcomes.includes(value)

function endedIn(line: string): Ended | undefined {
  const read = parsed(line)
  if (typeof read !== "object" || read === null) return undefined
  const { command, file, outcome, message } = read as Record<string, unknown>
  if (!Array.isArray(command) || !command.every((word) => typeof word === "string") || !isOutcome(outcome))
    return undefined
  return {
    command,
    file: typeof file === "string" ? file : null,
    outcome,
    message: typeof message === "string" ? message : null,
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
