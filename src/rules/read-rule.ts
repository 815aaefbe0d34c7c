/** The text of a rule file to a Rule and its examples, or to complaints that point into it and name the nearest valid word. */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from "yaml"
import { type Severity, severities } from "../model/severity.ts"
import { mostEntries, mostRows, mostText } from "./bounds.ts"
import { type Complain, complaintsAbout } from "./complaints.ts"
import { type Examples, noExamples, readExamples } from "./read-examples.ts"
import { readMends } from "./read-mends.ts"
import { type Part, parts, placeholders, type ResourceWords, type RowWords, type Rule, type When } from "./rule.ts"
import { unknownRule } from "./rule-names.ts"
import {
  blameWords,
  combinationWords,
  gateWords,
  generateWords,
  lintWords,
  resourceWords,
  rowWords,
  settingWords,
  severityWords,
  topWords,
  type Values,
  whenWords,
} from "./vocabulary.ts"
import { parseErrors } from "./yaml-errors.ts"
import {
  checkKeys,
  complainOfUnknown,
  entriesOf,
  keyOf,
  oneWord,
  sentenceOf,
  someWords,
  valuesFor,
  wordsOf,
} from "./yaml-words.ts"

export interface RuleFile {
  /** `undefined` where there are complaints. */
  readonly rule: Rule | undefined
  readonly examples: Examples
  readonly complaints: readonly string[]
}

/**
 * `id` is the path under the rules' folder, without its ending. Where `ids` are given, what it covers must be among them.
 * Never throws on the text.
 */
export function readRule(id: string, text: string, path: string, ids?: readonly string[]): RuleFile {
  const lines = new LineCounter()
  const { complain, all } = complaintsAbout(path, text, lines)
  const refused = (): RuleFile => ({ rule: undefined, examples: noExamples, complaints: all() })
  if (text.length > mostText) {
    complain(`a rule file has at most ${mostText} characters; this one has ${text.length}`, undefined)
    return refused()
  }
  const document = parsed(text, lines)
  if (!document) complain("this is nested too deeply", undefined)
  // What the words mean is anyone's guess where the text does not parse.
  for (const { message, range } of parseErrors(document?.errors ?? [])) complain(message, { range })
  const root = document?.contents
  if (!isMap(root)) {
    if (all().length === 0)
      complain(`${text.trim() === "" ? "the file is empty; " : ""}a rule is a map of words, such as \`title:\``, root)
    return refused()
  }
  if (all().length > 0) return refused()
  const rule = new Reader(text, complain).rule(id, root, ids)
  const examples = readExamples(root, lines, complain)
  return all().length === 0 ? { rule, examples, complaints: [] } : refused()
}

/** Keys that are said twice are told later, in our words. The parser calls itself for each level of nesting. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, logLevel: "error", prettyErrors: false, uniqueKeys: false })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Reads one file; whatever is amiss is complained of, and something harmless stands in for it. */
class Reader {
  readonly #text: string
  readonly #complain: Complain
  constructor(text: string, complain: Complain) {
    this.#text = text
    this.#complain = complain
  }

  rule(id: string, root: YAMLMap, ids: readonly string[] | undefined): Rule {
    checkKeys(root, topWords, "a rule", this.#complain)
    const when = this.#when(root)
    const blamed = oneWord(root.get("blame", true), blameWords, this.#complain)
    const blame = parts.find((each): each is Part => each === blamed)
    const rule: Rule = {
      id,
      title: sentenceOf(root, "title", this.#complain),
      severity: this.#severity(root),
      covers: this.#words(root.get("covers", true), "text"),
      when,
      ...(blame !== undefined && { blame }),
      what: sentenceOf(root, "what", this.#complain),
      why: sentenceOf(root, "why", this.#complain),
      fix: sentenceOf(root, "fix", this.#complain),
      references: this.#words(root.get("references", true), "text"),
      ...(root.has("generate") && { generate: this.#generated(root) }),
      ...(root.has("suggest") && { suggest: readMends(root.get("suggest", true), root, when.kind, this.#complain) }),
    }
    for (const name of ["what", "why", "fix"] as const)
      this.#placeholders(rule[name], placeholders[when.kind], root.get(name, true))
    this.#placeholders(rule.title, [], root.get("title", true))
    if (root.has("covers") && rule.covers.length === 0)
      this.#complain("a word is needed here", root.get("covers", true))
    this.#each(root.get("covers", true), rule.covers, (name) => (ids ? unknownRule(name, ids) : undefined))
    this.#each(root.get("references", true), rule.references, (each) =>
      /^https:\/\/\S+$/.test(each) ? undefined : "a reference is an address that begins with `https://`",
    )
    if (rule.severity.some((grade) => grade.when) && when.kind !== "broadens" && when.kind !== "combines")
      this.#complain("only a rule about rows can grade its severity", root.get("severity", true))
    this.#standards(root)
    return rule
  }

  /** Complains of the entries of a list that something is the matter with. */
  #each(node: unknown, words: readonly string[], problem: (word: string) => string | undefined): void {
    for (const [i, word] of words.entries()) {
      const message = word === "" ? undefined : problem(word)
      if (message !== undefined) this.#complain(message, isSeq(node) ? node.items[i] : node)
    }
  }

  #generated(root: YAMLMap): readonly string[] {
    const names = this.#words(root.get("generate", true), generateWords)
    if (names.length === 0) this.#complain("a word is needed here", root.get("generate", true))
    return names
  }

  /** What the rule maps to is for those who read the file. */
  #standards(root: YAMLMap): void {
    const node: unknown = root.get("maps-to", true)
    if (isMap(node)) for (const pair of node.items) someWords(pair.value, pair, "text", this.#complain)
    else if (node !== undefined)
      this.#complain("`maps-to` is a map of standards, each with a list: `{ nist-800-53: [AC-6] }`", node)
  }

  #when(root: YAMLMap): When {
    const node: unknown = root.get("when", true)
    if (node === undefined) {
      this.#complain("`when` is missing", root)
      return { kind: "broadens", row: {} }
    }
    if (!isMap(node) || node.items.length !== 1) {
      this.#complain(`\`when\` needs exactly one of ${whenWords.join(", ")}`, node)
      return { kind: "broadens", row: {} }
    }
    const pair = node.items[0] as Pair
    const kind = keyOf(pair)
    const value = pair.value as Node
    if (kind === "broadens") return { kind, row: this.#row(value, pair.key) }
    if (kind === "combines") return isMap(value) ? this.#someOf(value) : { kind, rows: this.#rows(value, pair.key) }
    if (kind === "setting")
      return { kind, ...this.#facts(value, pair, settingWords, { name: [], change: ["appeared", "changed"] }) }
    if (kind === "lint") return { kind, ...this.#facts(value, pair, lintWords, { name: [] }) }
    if (kind === "gate")
      return { kind, ...this.#facts(value, pair, gateWords, { name: [], change: ["appeared", "vanished", "changed"] }) }
    complainOfUnknown(kind, whenWords, "in `when`", pair.key, this.#complain)
    return { kind: "broadens", row: {} }
  }

  #rows(node: unknown, around: unknown): readonly RowWords[] {
    if (!isSeq(node) || node.items.length < 2)
      this.#complain("`combines` needs a list of two rows or more", node ?? around)
    return entriesOf(node, mostRows, this.#complain).map((each) => this.#row(each, node))
  }

  /** So many of a list of rows. */
  #someOf(node: YAMLMap): When {
    checkKeys(node, combinationWords, "`combines`", this.#complain)
    const rows = this.#rows(node.get("of", true), node)
    const least: unknown = node.get("at-least")
    if (typeof least === "number" && Number.isInteger(least) && least >= 2 && least <= rows.length)
      return { kind: "combines", rows, least }
    this.#complain(
      `\`at-least\` is a number from 2 to ${rows.length}, as many as there are rows`,
      node.get("at-least", true) ?? node,
    )
    return { kind: "combines", rows }
  }

  /** A map of words, each with a list of values. */
  #facts<T extends object>(node: unknown, at: Pair, words: Readonly<Record<string, Values>>, missing: T): T {
    if (isScalar(node) || isSeq(node)) return { ...missing, name: this.#some(node, at, words.name ?? "text") }
    if (!isMap(node)) {
      this.#complain("this must be a map of words", node ?? at.key)
      return missing
    }
    checkKeys(node, Object.keys(words), "this", this.#complain)
    if (!node.has("name")) this.#complain("`name` is missing", node)
    return {
      ...missing,
      ...Object.fromEntries(
        node.items.map((pair) => [keyOf(pair), this.#some(pair.value, pair, valuesFor(words, keyOf(pair)))]),
      ),
    }
  }

  #row(node: unknown, around: unknown): RowWords {
    if (!isMap(node)) {
      this.#complain("a row is a map of words", node ?? around)
      return {}
    }
    if (node.items.length === 0) this.#complain("a row needs a word", node)
    checkKeys(node, Object.keys(rowWords), "a row", this.#complain)
    return Object.fromEntries(
      node.items.map((pair) => {
        const word = keyOf(pair)
        return [
          word,
          word === "resource" ? this.#resource(pair) : this.#some(pair.value, pair, valuesFor(rowWords, word)),
        ]
      }),
    ) as RowWords
  }

  #resource({ key, value }: Pair): ResourceWords {
    if (!isMap(value) || value.items.length === 0) {
      this.#complain("`resource` takes `{ reaches: … }` or `{ overlaps: … }`", value ?? key)
      return {}
    }
    checkKeys(value, Object.keys(resourceWords), "`resource`", this.#complain)
    return Object.fromEntries(
      value.items.map((pair) => [keyOf(pair), this.#some(pair.value, pair, valuesFor(resourceWords, keyOf(pair)))]),
    )
  }

  #severity(root: YAMLMap): Rule["severity"] {
    const node: unknown = root.get("severity", true)
    if (isScalar(node)) return [{ is: this.#grave(node) ?? "medium" }]
    if (!isSeq(node) || node.items.length === 0) {
      this.#complain(node ? "`severity` is a word, or a list of `{ when, is }`" : "`severity` is missing", node ?? root)
      return []
    }
    const grades = entriesOf(node, mostEntries, this.#complain)
    return grades.map((each, i) => this.#grade(each, i === grades.length - 1, node))
  }

  /** The last holds of whatever is left, and none before it does. */
  #grade(node: unknown, isLast: boolean, around: unknown): Rule["severity"][number] {
    if (!isMap(node)) {
      this.#complain("each severity needs an `is`", node ?? around)
      return { is: "medium" }
    }
    checkKeys(node, ["when", "is"], "a severity", this.#complain)
    if (!node.has("is")) this.#complain("each severity needs an `is`", node)
    const is = this.#grave(node.get("is", true)) ?? "medium"
    const when: unknown = node.get("when", true)
    if (isLast && node.has("when")) this.#complain("the last severity must be an `is` alone", node)
    if (!isLast && !node.has("when")) this.#complain("each severity but the last needs a `when`", node)
    return { is, ...(node.has("when") && { when: this.#row(when, node) }) }
  }

  #grave(node: unknown): Severity | undefined {
    const word = oneWord(node, severityWords, this.#complain)
    return severities.find((each) => each === word)
  }

  #words(node: unknown, values: Values): readonly string[] {
    return wordsOf(node, values, this.#complain)
  }

  #some(node: unknown, pair: Pair, values: Values): readonly string[] {
    return someWords(node, pair, values, this.#complain)
  }

  /** Braces behind a dollar sign are a policy's own variables. */
  #placeholders(sentence: string, valid: readonly string[], node: unknown): void {
    const known = valid.map((each) => `{${each}}`)
    const [start = 0, end = 0] = isScalar(node) ? (node.range ?? []) : []
    for (const [whole, name = ""] of sentence.matchAll(/(?<!\$)\{([^{}]*)\}/g)) {
      if (valid.includes(name)) continue
      // Where the sentence is folded in the file, its beginning has to do.
      const at = this.#text.indexOf(whole, start)
      const place = at >= 0 && at < end ? { range: [at] } : node
      complainOfUnknown(whole, known, "here", place, this.#complain)
    }
  }
}
