/** The words of a waiver in a comment: to what they say, or to what is wrong with them; and back. */

import { isDay } from "../model/day.ts"
import { oneLine } from "../model/one-line.ts"
import type { Span } from "../model/source.ts"
import { unknownRule } from "../rules/rule-names.ts"
import {
  isFingerprint,
  isWaivable,
  longestOwner,
  longestReason,
  type MalformedWaiver,
  type WrittenWaiver,
} from "./waiver.ts"

/** What a comment of ours begins with; a text without it has none. */
export const commentPrefix = "ai-iam-gate:"

/** `ai-iam-gate: waive RULE FINGERPRINT until DAY by OWNER because REASON` */
export const waiverWords = ({
  rule,
  fingerprint,
  until,
  owner,
  reason,
}: Pick<WrittenWaiver, "rule" | "fingerprint" | "until" | "owner" | "reason">): string =>
  `${commentPrefix} waive ${rule}${fingerprint === undefined ? "" : ` ${fingerprint}`} until ${until} by ${owner} because ${reason}`

/** Undefined where the comment is not meant for us. `span` is the comment with its marks; `rules` the ids of those in force. */
export function readComment(span: Span, rules: readonly string[]): WrittenWaiver | MalformedWaiver | undefined {
  const { source, start, end } = span
  const text = unmarked(source.text.slice(start, Math.min(end, start + longestComment)))
  if (!text.startsWith(commentPrefix)) return undefined
  const isWhole = end - start <= longestComment
  const read = isWhole
    ? readWords(text.slice(commentPrefix.length).trim(), rules)
    : `it is longer than ${longestComment} characters`
  return typeof read === "string"
    ? { kind: "malformed", problem: read, from: "comment", span }
    : { kind: "written", ...read, from: "comment", span }
}

/** Beyond this nobody reads it. */
const longestComment = 2000

/** A comment's text as one line. */
const unmarked = (comment: string): string =>
  (comment.startsWith("/*") && comment.endsWith("*/") ? comment.slice(0, -2) : comment)
    .replace(/^(#+|\/\/+|\/\*+)/, "")
    .replace(/\s+/g, " ")
    .trim()

type Words = Pick<WrittenWaiver, "rule" | "fingerprint" | "owner" | "reason" | "until">

/** What it says, or what is wrong. */
function readWords(text: string, rules: readonly string[]): Words | string {
  const [verb = "", rule = "", ...rest] = text.split(" ")
  if (verb !== "waive") return `${quoted(verb)} is nothing that a comment can ask for; it can \`waive\` a rule`
  if (rule === "" || rule === "until") return "it does not name the rule"
  const problem = ruleProblem(rule, rules)
  if (problem !== undefined) return problem
  const because = rest.indexOf("because")
  const before = because < 0 ? rest : rest.slice(0, because)
  const reason = because < 0 ? "" : rest.slice(because + 1).join(" ")
  const named = before.findIndex((word) => word === "until" || word === "by")
  const ids = before.slice(0, named < 0 ? before.length : named).map((word) => word.replace(/^\(|\)$/g, ""))
  const [fingerprint, ...surplus] = ids.filter((word) => word !== "fp")
  if (fingerprint !== undefined && !isFingerprint(fingerprint))
    return `${quoted(fingerprint)} is no fingerprint, which is thirty-two hexadecimal digits`
  if (surplus.length > 0) return `one waiver is for one finding, and ${quoted(surplus.join(" "))} is more`
  const until = after(before, "until", "by")
  const owner = after(before, "by", "until")
  const wrong = fieldProblem({ until, owner, reason })
  if (wrong !== undefined) return wrong
  return { rule, ...(fingerprint !== undefined && { fingerprint }), owner, until, reason }
}

/** The words from one keyword to the other, or to the end. */
function after(words: readonly string[], keyword: string, other: string): string {
  const from = words.indexOf(keyword)
  if (from < 0) return ""
  const to = words.indexOf(other)
  return words.slice(from + 1, to > from ? to : words.length).join(" ")
}

/** Why no rule can be waived by this name; undefined where one can. */
export function ruleProblem(rule: string, rules: readonly string[]): string | undefined {
  if (rule.includes("*")) return `a waiver is for one rule, and ${quoted(rule)} may be many`
  if (!isWaivable(rule)) return `${quoted(rule)} watches over the gate itself, and is not waived`
  return unknownRule(rule, rules)
}

/** What is wrong with the rest of a waiver; undefined where it is as it should be. */
export function fieldProblem({ until, owner, reason }: Pick<Words, "until" | "owner" | "reason">): string | undefined {
  if (until === "") return "it does not say until when: `until 2027-01-31`"
  if (!isDay(until)) return `${quoted(until)} is no day; write it like \`2027-01-31\``
  if (owner === "") return "it does not say who answers for it: `by @team`"
  if (owner.length > longestOwner) return `its owner is longer than ${longestOwner} characters`
  if (reason === "") return "it does not say why: `because …`"
  return reason.length > longestReason ? `its reason is longer than ${longestReason} characters` : undefined
}

const quoted = (text: string): string => `\`${oneLine(text.slice(0, 80)).replaceAll("`", "'")}\``
