/** A client of a cloud that prints what a test gives it, as a program on a PATH: the runner cannot tell it from the real one. */
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { main } from "../../src/cli/main.ts"

/** What is answered to a command that begins with these words, or holds them behind an ellipsis; the first that fits. */
export interface Answer {
  readonly words: string
  readonly prints?: unknown
  readonly says?: string
  readonly status?: number
  /** How many times it answers so, before the next one that fits does. */
  readonly times?: number
}

export interface StandIn {
  readonly directory: string
  /** Each command that it was given, in the order in which it got them. */
  calls(): readonly string[]
  answer(answers: readonly Answer[]): void
  scan(
    ...args: readonly string[]
  ): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }>
}

const program = `#!${process.execPath}
const { readFileSync, appendFileSync, existsSync } = require("node:fs")
const { join } = require("node:path")
const [directory, words] = [__dirname, process.argv.slice(2)]
const call = words.join(" ")
const calls = join(directory, "calls")
const before = existsSync(calls) ? readFileSync(calls, "utf8").split("\\n").filter((each) => each === call).length : 0
appendFileSync(calls, call + "\\n")
const answers = JSON.parse(readFileSync(join(directory, "answers"), "utf8"))
const fits = ({ words }) => call.startsWith(words) || (words.startsWith("…") && call.includes(words.slice(1)))
const answer = answers.find((each) => fits(each) && !(before >= each.times))
if (answer?.says !== undefined) {
  process.stderr.write(answer.says + "\\n")
  process.exitCode = answer.status ?? 1
} else {
  const prints = answer?.prints ?? []
  process.stdout.write(typeof prints === "string" ? prints : JSON.stringify(prints, null, 2))
}
`

export function standIn(name: string): StandIn {
  const directory = mkdtempSync(join(tmpdir(), "stand-in-"))
  const path = join(directory, name)
  writeFileSync(path, program)
  chmodSync(path, 0o755)
  const answer = (answers: readonly Answer[]) => writeFileSync(join(directory, "answers"), JSON.stringify(answers))
  answer([])
  return {
    directory,
    answer,
    calls: () => {
      try {
        return readFileSync(join(directory, "calls"), "utf8").trim().split("\n")
      } catch {
        return []
      }
    },
    scan: (...args) => runCli(["scan", ...args], { PATH: [directory, dirname(process.execPath)].join(delimiter) }),
  }
}

async function runCli(args: readonly string[], env: Readonly<Record<string, string | undefined>>) {
  let [stdout, stderr] = ["", ""]
  const status = await main(args, {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: { SOURCE_DATE_EPOCH: "1795737600", ...env },
  })
  return { status, stdout, stderr }
}
