/** The rules of a report's findings to what SARIF says of a rule in general, whatever it found this time. */
import type { PlacedFinding, Report } from "../model/report.ts"
import type { Severity } from "../model/severity.ts"
import type { Rule } from "../rules/rule.ts"
import { isOwnRule } from "../rules/rule-names.ts"
import { codeSpan, messageText, plainSentence, prose } from "./escape.ts"
import type { Links } from "./links.ts"
import { levelOf } from "./sarif-result.ts"
import { isPossible, worstFirst } from "./wording.ts"

/** What code scanning calls critical, high, medium and low; a note has none. */
const securitySeverity: Readonly<Record<Severity, string | undefined>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
  info: undefined,
}

/** GitHub keeps so many. */
const mostTags = 10

/** Sorted by id. What a rule weighs here is what its worst finding weighs. */
export function describeRules(
  findings: readonly PlacedFinding[],
  { configuration }: Report,
  rules: readonly Rule[],
  links: Links,
) {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const byRule = new Map<string, PlacedFinding[]>()
  for (const finding of worstFirst(findings)) {
    const group = byRule.get(finding.rule)
    if (group) group.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => {
      const [first] = group as [PlacedFinding]
      const rule = known.get(id) ?? first
      const url = links.rule(id)
      const severity = securitySeverity[first.severity]
      return {
        id,
        name: nameOf(id),
        shortDescription: { text: messageText(rule.title) },
        fullDescription: { text: messageText(general(rule.why)) },
        help: helpOf(id, rule, configuration.ownRules?.paths.get(id)),
        ...(url !== undefined && { helpUri: url }),
        defaultConfiguration: { level: levelOf[first.severity] },
        properties: {
          tags: tagsOf(first),
          precision: group.every(isPossible) ? "medium" : "high",
          "problem.severity": levelOf[first.severity] === "note" ? "recommendation" : levelOf[first.severity],
          ...(severity !== undefined && { "security-severity": severity }),
        },
      }
    })
}

/** `aws/bedrock/any-model` to `AwsBedrockAnyModel`. */
const nameOf = (id: string): string =>
  id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("")

/** A rule's sentence where nothing was found to put in. */
const general = (sentence: string): string => sentence.replace(/`?(?<!\$)\{([a-z]+)\}`?/g, "the $1")

function helpOf(id: string, rule: Pick<Rule, "why" | "fix" | "references">, path: string | undefined) {
  const whose = isOwnRule(id)
    ? `A rule of this repository's own${path === undefined ? "" : `, in ${codeSpan(path)}`}.`
    : ""
  const [why, fix] = [general(rule.why), `Instead: ${general(rule.fix)}`]
  const addresses = rule.references.flatMap(webAddress)
  return {
    text: [plainSentence(why), plainSentence(fix), plainSentence(whose), ...addresses].filter(Boolean).join("\n"),
    markdown: [prose(why), prose(fix), prose(whose), ...addresses.map((each) => `- <${each}>`)]
      .filter(Boolean)
      .join("\n\n"),
  }
}

/** Nothing in it ends a link. */
function webAddress(text: string): readonly string[] {
  if (!URL.canParse(text)) return []
  const { protocol, href } = new URL(text)
  const isSafe = (protocol === "https:" || protocol === "http:") && !/[<>\s\p{C}]/u.test(href)
  return isSafe ? [href] : []
}

const tagsOf = ({ cloud, service, capabilities }: PlacedFinding): readonly string[] =>
  [...new Set(["security", "ai", "iam", cloud, service, ...capabilities])]
    .filter((tag) => tag !== "")
    .slice(0, mostTags)
