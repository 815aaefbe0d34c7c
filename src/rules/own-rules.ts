/** The files of a directory of a user's own to rules under `own/`, or to everything that is amiss with them. */
import { mostComplaints, mostRules, mostWords } from "./bounds.ts"
import type { Examples } from "./read-examples.ts"
import { readRule } from "./read-rule.ts"
import type { Rule } from "./rule.ts"

/** A file, by its path below the directory, and by its path for messages. */
export interface TextFile {
  readonly path: string
  readonly shown: string
  readonly text: string
}

export interface RuleWithExamples {
  readonly rule: Rule
  readonly examples: Examples
  readonly shown: string
}

export interface RuleFiles {
  readonly rules: readonly RuleWithExamples[]
  readonly complaints: readonly string[]
}

export const isRuleFile = (path: string): boolean => /\.ya?ml$/.test(path)

/** Where a user's rules stand among all: none can take the id of another. */
export const ownPrefix = "own/"

/** Their ids are their paths, behind `prefix`. `taken` are the ids of the rules that ship. */
export function readRules(files: readonly TextFile[], prefix: string, taken: readonly string[]): RuleFiles {
  if (files.length > mostRules)
    return { rules: [], complaints: [`there are ${files.length} rule files; at most ${mostRules} may be`] }
  const rules: RuleWithExamples[] = []
  const complaints: string[] = []
  const seen = new Map<string, string>()
  const ids = [...taken, ...files.map(({ path }) => `${prefix}${nameOf(path)}`)]
  for (const { path, shown, text } of files) {
    // Nobody reads more at once, and reading broken text is the slowest.
    if (complaints.length >= mostComplaints) break
    const name = nameOf(path)
    const problem = nameProblem(name, seen.get(name.toLowerCase()), prefix === ownPrefix ? taken : [])
    seen.set(name.toLowerCase(), shown)
    const { rule, examples, complaints: own } = readRule(`${prefix}${name}`, text, shown, ids)
    complaints.push(...(problem === undefined ? [] : [`${shown}: ${problem}`]), ...own)
    if (rule) rules.push({ rule, examples, shown })
  }
  const words = rules.reduce((sum, { rule }) => sum + wordsIn([rule.when, rule.severity, rule.covers]), 0)
  if (words > mostWords && prefix === ownPrefix)
    complaints.push(`the conditions of your rules have ${words} words together; at most ${mostWords} may be`)
  return { rules, complaints }
}

const wordsIn = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum: number, each) => sum + wordsIn(each), 0)
    : 1

const nameOf = (path: string): string => path.replace(/\.ya?ml$/, "")

function nameProblem(name: string, other: string | undefined, taken: readonly string[]): string | undefined {
  if (!name.split("/").every((part) => /^[A-Za-z0-9][\w.-]{0,99}$/.test(part)))
    return "a rule's path is its id; it is made of letters, digits, `-`, `_` and `.`, and each part begins with a letter or digit"
  if (other !== undefined) return `\`${other}\` has the same name`
  if (taken.includes(name))
    return `\`${name}\` is the id of a rule that ships; give this one another name, and set the other to \`off\` under \`rules:\` if this is to replace it`
  return undefined
}
