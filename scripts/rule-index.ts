/** All rules to their index: by cloud and service, by severity, by capability, and by the controls that they serve. */
import { capabilities, capabilityPhrase } from "../src/model/capability.ts"
import { severities } from "../src/model/severity.ts"
import type { RowWords, Rule, When } from "../src/rules/rule.ts"
import { severityIn, standards } from "./rule-page.ts"

export interface Indexed {
  readonly rule: Rule
  readonly controls: Readonly<Record<string, readonly string[]>>
}

export function indexOf(all: readonly Indexed[]): string {
  const groups = grouped(all, ({ rule }) => [rule.id.slice(0, rule.id.lastIndexOf("/"))])
  return `${[
    "# Rules",
    `${all.length} rules, each with its words, its condition and examples that are its tests. A rule's path is its id. How to write one: [rules/README.md](../../rules/README.md).`,
    "## By cloud and service",
    ...[...groups].flatMap(([group, rules]) => [`### ${group}`, table(rules)]),
    "## By severity",
    ...severities.toReversed().flatMap((severity) => {
      const rules = all.filter(({ rule }) => rule.severity.some(({ is }) => is === severity))
      return rules.length === 0 ? [] : [`### ${severity}`, links(rules)]
    }),
    "## By capability",
    "Rules that name a capability in their condition. The change rules under `any/access` speak of every capability.",
    ...capabilities.flatMap((capability) => {
      const rules = all.filter(({ rule }) => capabilitiesIn(rule.when).has(capability))
      return rules.length === 0 ? [] : [`### ${capability}: ${capabilityPhrase[capability]}`, links(rules)]
    }),
    "## By control",
    ...Object.entries(standards).flatMap(([name, title]) => {
      const controls = grouped(all, ({ controls: own }) => own[name] ?? [])
      return controls.size === 0
        ? []
        : [
            `### ${title}`,
            [...controls]
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([control, rules]) => `- **${control}**: ${inline(rules)}`)
              .join("\n"),
          ]
    }),
  ].join("\n\n")}\n`
}

const table = (rules: readonly Indexed[]): string =>
  [
    "| rule | severity | |",
    "|---|---|---|",
    ...rules.map(({ rule }) => `| [${nameOf(rule)}](${rule.id}.md) | ${severityIn(rule)} | ${rule.title} |`),
  ].join("\n")

const links = (rules: readonly Indexed[]): string =>
  rules.map(({ rule }) => `- [${rule.id}](${rule.id}.md): ${rule.title}`).join("\n")

const inline = (rules: readonly Indexed[]): string => rules.map(({ rule }) => `[${rule.id}](${rule.id}.md)`).join(", ")

const nameOf = ({ id }: Rule): string => id.slice(id.lastIndexOf("/") + 1)

const rowsIn = (when: When): readonly RowWords[] =>
  when.kind === "broadens" ? [when.row] : when.kind === "combines" ? when.rows : []

const capabilitiesIn = (when: When): ReadonlySet<string> =>
  new Set(rowsIn(when).flatMap(({ capability }) => capability ?? []))

/** In the order in which they come. */
function grouped(
  all: readonly Indexed[],
  keysOf: (each: Indexed) => readonly string[],
): ReadonlyMap<string, readonly Indexed[]> {
  const groups = new Map<string, Indexed[]>()
  for (const each of all) for (const key of keysOf(each)) groups.set(key, [...(groups.get(key) ?? []), each])
  return groups
}
