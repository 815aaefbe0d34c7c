/** What stands on the loopback's pull request to text for the terminal, close to how the page would show it. */
import { spawnSync } from "node:child_process"
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

/** The summary comment, and the comments in the diff by file and line. */
export function webView(state: State): string {
  const summary = state.issueComments.map(({ body, author }) => box(`${author} commented`, shown(body)))
  const comments = [...state.reviewComments].sort(
    (a, b) => a.path.localeCompare(b.path) || (a.line ?? 0) - (b.line ?? 0),
  )
  return [...summary, ...comments.map((comment) => box(placeOf(comment), shown(comment.body)))].join("\n")
}

const placeOf = ({ path, line, side, startLine }: ReviewComment): string =>
  line === undefined
    ? path
    : `${path}:${startLine === undefined ? "" : `${startLine}–`}${line}${side === "LEFT" ? " (deleted)" : ""}`

/** Markdown as far as our own comments use it: bold, code, links, small print, and no hidden markers. */
const shown = (body: string): string =>
  body
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<\/?sub>/g, "")
    .replace(/<br>/g, ", ")
    .replace(/^### /gm, "")
    .replace(/\*\*([^*]+)\*\*/g, (_, text: string) => paint("1", text))
    .replace(/`+ ?([^`]+?) ?`+/g, (_, text: string) => paint("36", text))
    .replace(/\u200b/g, "")
    .trim()

const visible = (text: string): number => text.replace(/\u001b\[[0-9;]*m/g, "").length

function box(head: string, body: string): string {
  const lines = body.split("\n").flatMap((line) => (line.startsWith("|") ? [line] : wrap(line)))
  return [`┌ ${paint("1", head)}`, ...lines.map((line) => `│ ${line}`), "└", ""].join("\n")
}

function wrap(text: string): readonly string[] {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ")) {
    if (line !== "" && visible(line) + 1 + visible(word) > width - 4) {
      lines.push(line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line]
}
