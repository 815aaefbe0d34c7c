/** A client of no cloud: a program that answers by what a file says, and writes down what it was asked. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Ask, Client, Failure } from "../../src/live/client.ts"
import { live } from "../../src/live/live.ts"
import { readLog } from "../../src/live/run-log.ts"

export interface Answer {
  readonly status?: number
  readonly out?: unknown
  readonly err?: string
}

/** By the words of a command; of several answers each is given once, the last one ever after. */
export type Answers = Readonly<Record<string, Answer | readonly Answer[]>>

const program = `#!/bin/sh
words="$*"
printf '%s\\n' "$words" >> "$FAKE/asked"
name=$(printf '%s' "$words" | tr -c 'A-Za-z0-9\\n' '_')
count=$(grep -cxF -- "$words" "$FAKE/asked")
[ -f "$FAKE/$name.$count.out" ] || count=last
[ -f "$FAKE/$name.$count.out" ] || { echo "fake: nothing is known of: $words" >&2; exit 9; }
cat "$FAKE/$name.$count.out"
cat "$FAKE/$name.$count.err" >&2
exit $(cat "$FAKE/$name.$count.status")
`

const failures: Readonly<Record<string, Failure>> = {
  Slow: "throttled",
  No: "refused",
  None: "absent",
  Nobody: "unreachable",
  Expired: "logged-out",
}

export const clientOf = (...asks: readonly Ask[]): Client => ({
  cloud: "fake",
  program: "fake-cloud",
  install: "install it",
  login: "log in",
  always: [],
  env: {},
  readOnly: /^[a-z]+ (get|list|describe)-[a-z-]+( |$)/,
  whose: { words: ["self", "get-name"], tenant: "Name" },
  places: {
    name: "regions",
    flag: "--regions",
    ask: { words: ["self", "list-regions"] },
    at: "Regions",
    words: (place) => ["--region", place],
  },
  asks,
  failureOf: (_, message) => failures[message.split(":")[0] ?? ""] ?? "failed",
})

export function fakeCloud(answers: Answers) {
  const root = mkdtempSync(join(tmpdir(), "ai-iam-gate-live-"))
  const say = (given: Answers) => {
    for (const [words, said] of Object.entries(given))
      for (const [i, { status = 0, out, err = "" }] of [said].flat().entries()) {
        const name = join(root, words.replaceAll(/[^A-Za-z0-9]/g, "_"))
        for (const count of i === [said].flat().length - 1 ? [i + 1, "last"] : [i + 1]) {
          writeFileSync(
            `${name}.${count}.out`,
            out === undefined ? "" : typeof out === "string" ? out : JSON.stringify(out),
          )
          writeFileSync(`${name}.${count}.err`, err)
          writeFileSync(`${name}.${count}.status`, String(status))
        }
      }
  }
  say({
    "self get-name": { out: { Name: "me" } },
    "self list-regions": { out: { Regions: ["north", "south"] } },
    ...answers,
  })
  writeFileSync(join(root, "fake-cloud"), program)
  chmodSync(join(root, "fake-cloud"), 0o755)
  writeFileSync(join(root, "asked"), "")
  const into = join(root, "kept")
  return {
    into,
    say,
    asked: () => readFileSync(join(root, "asked"), "utf8").trim().split("\n"),
    forget: () => writeFileSync(join(root, "asked"), ""),
    ended: () => readLog(readFileSync(join(into, "run.jsonl"), "utf8")),
    remove: () => rmSync(root, { recursive: true }),
    /** What the user sees; fails as the run does. */
    async run(client: Client, { places, isTTY = false, path = `${root}:${process.env.PATH}` }: Running = {}) {
      let seen = ""
      const screen = { isTTY, write: (text: string) => (seen += text) }
      const pauses: number[] = []
      const pause = async (milliseconds: number) => void pauses.push(milliseconds)
      const failed: unknown = await live({ client, places, into, env: { PATH: path, FAKE: root }, screen, pause }).then(
        () => undefined,
        (error: unknown) => error,
      )
      return { seen, pauses, failed }
    },
  }
}

interface Running {
  readonly places?: readonly string[]
  readonly isTTY?: boolean
  readonly path?: string
}
