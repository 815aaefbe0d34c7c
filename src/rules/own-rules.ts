/** The files of a directory of a user's own to rules under `own/`, or to everything that is amiss with them. */
import { mostComplaints, mostRules, mostWords } from "./bounds.ts"
import type { Examples } from "./read-examples.ts"
import { readRule } from "./read-rule.ts"
import type { Rule } from "./rule.ts"
import { ownPrefix } from "./rule-names.ts"

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

/** Their ids are their paths, behind `prefix`. `taken` are the ids of the rules that ship. */
export function readRules(files: readonly TextFile[], prefix: string, taken: readonly string[]): RuleFiles {
  const tooMany = files[mostRules]
  if (tooMany)
    return {
      rules: [],
      complaints: [`${tooMany.shown}: there are ${files.length} rule files; at most ${mostRules} may be`],
    }
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
  return { rules, complaints: [...complaints, ...(prefix === ownPrefix ? tooManyWords(rules) : [])] }
}

/** The first rule that is too much is as good a place as any. */
function tooManyWords(rules: readonly RuleWithExamples[]): readonly string[] {
  let words = 0
  let first: string | undefined
  for (const { rule, shown } of rules) {
    words += wordsIn([rule.when, rule.severity, rule.covers])
    if (words > mostWords) first ??= shown
  }
  return first === undefined
    ? []
    : [`${first}: the conditions of your rules have ${words} words together; at most ${mostWords} may be`]
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
