/** A rule with its file's text to its page for people, in Markdown. */
import { parse, stringify } from "yaml"
import { exampleOf } from "../src/generate/command.ts"
import type { RuleWithExamples } from "../src/rules/own-rules.ts"
import type { Example } from "../src/rules/read-examples.ts"
import type { Rule } from "../src/rules/rule.ts"

/** Standards by the words of `maps-to`, as people know them. */
export const standards: Readonly<Record<string, string>> = {
  "nist-800-53": "NIST SP 800-53",
  "csa-ccm": "CSA Cloud Controls Matrix",
  "owasp-llm": "OWASP Top 10 for LLM applications",
  "mitre-atlas": "MITRE ATLAS",
}

/** The controls that a rule's file says it serves, by standard. */
export function controlsIn(text: string): Readonly<Record<string, readonly string[]>> {
  const file: unknown = parse(text)
  const map = typeof file === "object" && file !== null && "maps-to" in file ? file["maps-to"] : {}
  return Object.fromEntries(
    Object.entries((map ?? {}) as Readonly<Record<string, unknown>>).map(([name, all]) => [
      name,
      [all].flat().map(String),
    ]),
  )
}

export function pageOf({ rule, examples }: RuleWithExamples, text: string): string {
  const up = "../".repeat(rule.id.split("/").length - 1)
  const controls = Object.entries(controlsIn(text)).map(
    ([name, all]) => `${standards[name] ?? name}: ${all.join(", ")}`,
  )
  return `${[
    `# ${rule.title}`,
    `\`${rule.id}\` · ${severityIn(rule)} · [its file](${up}../../rules/${rule.id}.yaml) · [all rules](${up}README.md)`,
    "## What it says",
    rule.what,
    `**Why:** ${rule.why}`,
    `**Instead:** ${rule.fix}`,
    ...(rule.generate ? [startingFrom(rule.generate)] : []),
    "## When",
    block("yaml", stringify({ when: whenIn(text) }, { lineWidth: 120 })),
    ...(rule.covers.length > 0
      ? [`On the same row it speaks in place of ${rule.covers.map((each) => `\`${each}\``).join(", ")}.`]
      : []),
    "## Flagged",
    ...examples.flagged.flatMap(exampleIn),
    "## Quiet",
    ...examples.quiet.flatMap(exampleIn),
    "## Tune it",
    "In `.github/ai-iam-gate.yml`:",
    block("yaml", `rules:\n  ${rule.id}: off        # or info, low, medium, high, critical\n`),
    `To let one finding pass for a time, [waive it](${up}../../README.md#waive-a-finding).`,
    ...(rule.references.length > 0 ? ["## Read on", rule.references.map((each) => `- <${each}>`).join("\n")] : []),
    ...(controls.length > 0 ? ["## Serves", controls.map((each) => `- ${each}`).join("\n")] : []),
  ].join("\n\n")}\n`
}

/** The words are examples. */
function startingFrom(names: readonly string[]): string {
  const [one, ...others] = names.flatMap((name) => exampleOf(name) ?? [])
  const lead = others.length > 0 ? "Or start from one of these, which pass:" : "Or start from one that passes:"
  return `${lead}\n\n${block("sh", [one, ...others].join("\n"))}`
}

export const severityIn = ({ severity }: Rule): string =>
  [...new Set(severity.map(({ is }) => `**${is}**`))].join(" or ") +
  (severity.length > 1 ? ", by what the row reaches" : "")

const whenIn = (text: string): unknown => (parse(text) as { readonly when: unknown }).when

function exampleIn(example: Example): readonly string[] {
  const at = example.at === undefined ? "" : `: the comment stands on \`${example.at.trim()}\``
  return [
    `**${example.name}** (${example.format})${at}`,
    ...(example.before === undefined ? [] : ["Before:", block(languageOf(example), laidOut(example.before))]),
    ...(example.before === undefined ? [] : ["After:"]),
    block(languageOf(example), laidOut(example.after)),
  ]
}

const languageOf = ({ format }: Example): string =>
  format === "terraform"
    ? "hcl"
    : format === "iam-policy" || format === "arm"
      ? "json"
      : format === "bicep"
        ? "bicep"
        : "yaml"

/** A document on one line is laid out, so that it can be read. */
function laidOut(text: string): string {
  if (text.trim().includes("\n") || !text.startsWith("{")) return text
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** Three backticks, or more where the text has as many. */
function block(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = "`".repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}
