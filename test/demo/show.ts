/** What stands on the loopback's pull request to text for the terminal, close to how the page would show it. */
import { execFileSync, spawnSync } from "node:child_process"
import { mergeBaseOf } from "../loopback/diff.ts"
import type { PullRequest } from "../loopback/runner.ts"
import type { ReviewComment, State } from "../loopback/state.ts"

const colour = !process.env.NO_COLOR && (process.env.FORCE_COLOR !== undefined || process.stdout.isTTY === true)
const paint = (code: string, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
const width = Math.max(70, Math.min(process.stdout.columns ?? 100, 110))

export const title = (text: string): string =>
  `\n${paint("1;35", `── ${text} ${"─".repeat(Math.max(3, width - text.length - 4))}`)}\n\n`

export function checkInTerminal(entry: string, pull: PullRequest): { readonly text: string; readonly status: number } {
  const args = [entry, "check", "--repo", pull.directory, "--base", pull.base, "--head", pull.head]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { PATH: process.env.PATH, COLUMNS: String(width), ...(colour && { FORCE_COLOR: "1" }) },
  })
  return { text: `${stdout}${stderr}`, status: status ?? -1 }
}

/** The summary comment, and the comments in the diff by file and line, each below the lines that it stands on. */
export function webView(state: State): string {
  const summary = state.issueComments.map(({ body, author }) => box(paint("1", `${author} commented`), [], shown(body)))
  const comments = [...state.reviewComments].sort(
    (a, b) => a.path.localeCompare(b.path) || (a.line ?? 0) - (b.line ?? 0),
  )
  return [
    ...summary,
    ...comments.map((comment) => box(paint("1", comment.path), codeFrame(comment, state), shown(comment.body))),
  ].join("\n")
}

/** The commented line as the diff shows it, with what stands before and after it. */
function codeFrame({ path, line, side }: ReviewComment, state: State): readonly string[] {
  if (line === undefined) return []
  const commit = side === "LEFT" ? mergeBaseOf(state.gitDirectory, state.base, state.head) : state.head
  const lines = execFileSync("git", [`--git-dir=${state.gitDirectory}`, "show", `${commit}:${path}`], {
    encoding: "utf8",
  }).split("\n")
  const [sign, tint] = side === "LEFT" ? ["-", "31"] : ["+", "32"]
  const frame = [-2, -1, 0].flatMap((step) => {
    const number = line + step
    const text = lines[number - 1]
    if (text === undefined || number < 1) return []
    const shownLine = `${String(number).padStart(5)} ${step === 0 ? sign : " "} ${text}`.slice(0, width - 2)
    return [step === 0 ? paint(tint, shownLine) : paint("2", shownLine)]
  })
  return [...frame, ""]
}

const severityColours: Readonly<Record<string, string>> = {
  Critical: "1;35",
  High: "1;31",
  Medium: "1;33",
  Low: "1;36",
  Note: "1;34",
}

/** Markdown as far as our own comments use it: bold, code, links, tables, small print, and no hidden markers. */
const shown = (body: string): string =>
  body
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<\/?sub>/g, "")
    .split("\n")
    .flatMap((line) => (line.startsWith("|") ? tableRow(line) : [line]))
    .join("\n")
    .replace(/<br>/g, ", ")
    .replace(/^### /gm, "")
    .replace(/\*\*([^*]+)\*\*/g, (_, text: string) => paint(severityColours[text] ?? "1", text))
    .replace(/`+ ?([^`]+?) ?`+/g, (_, text: string) => paint("36", text))
    .replace(/\u200b/g, "")
    .trim()

/** A row of a table that is too wide for a terminal, one cell below the other. */
function tableRow(line: string): readonly string[] {
  const cells = line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"))
  const [who = "", can = "", on = "", because = ""] = cells
  if (/^-+$/.test(who) || who === "who") return []
  return [
    who,
    `    ${/^no longer/.test(can) ? can : `can newly ${can}`}`,
    ...(on === "" ? [] : [`    on ${on}`]),
    `    because of ${because}`,
  ]
}

const visible = (text: string): number => text.replace(/\u001b\[[0-9;]*m/g, "").length

function box(head: string, frame: readonly string[], body: string): string {
  const lines = body.split("\n").flatMap(wrap)
  return [`┌ ${head}`, ...[...frame, ...lines].map((line) => `│ ${line}`), "└", ""].join("\n")
}

/** Lines no wider than the terminal; what a line begins with in blanks, its continuations begin with too. */
function wrap(text: string): readonly string[] {
  const indent = /^ */.exec(text)?.[0] ?? ""
  const lines: string[] = []
  let line = ""
  for (const word of text.trim().split(" ")) {
    if (line !== "" && indent.length + visible(line) + 1 + visible(word) > width - 4) {
      lines.push(indent + line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, indent + line]
}
