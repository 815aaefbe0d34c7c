/** The text of a rule file to a Rule, or to complaints that point into it and name the nearest valid word. */
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from "yaml"
import { nearest } from "../model/nearest.ts"
import type { Severity } from "../model/severity.ts"
import { type Part, placeholders, type RowWords, type Rule, type When } from "./rule.ts"
import { blameWords, lintWords, rowWords, settingWords, severityWords, topWords, type Values } from "./vocabulary.ts"

export interface RuleFile {
  /** `undefined` where there are complaints. */
  readonly rule: Rule | undefined
  readonly complaints: readonly string[]
}

/** `id` is the path under the rules' folder, without its ending. Never throws on the text. */
export function readRule(id: string, text: string, path: string): RuleFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: "error" })
  const complaints: string[] = []
  const complain = (message: string, node: unknown) => {
    const offset = hasRange(node) ? node.range[0] : 0
    const { line, col } = lines.linePos(offset)
    // A long line is shown from a little before the place.
    const from = Math.max(0, col - 1 - shown / 2)
    const seen = (text.split("\n")[line - 1] ?? "").slice(from, from + shown)
    complaints.push(
      [`${path}:${line}:${col}: ${message}`, `  ${seen}`, `  ${" ".repeat(Math.max(0, col - 1 - from))}^`].join("\n"),
    )
  }
  for (const error of document.errors) complain(error.message.split("\n")[0] ?? "", { range: error.pos })
  const root = document.contents
  if (!isMap(root)) {
    if (complaints.length === 0) complain("a rule is a map of words", root)
    return { rule: undefined, complaints }
  }
  const reader = new Reader(complain)
  const rule = reader.rule(id, root)
  return { rule: complaints.length === 0 ? rule : undefined, complaints }
}

/** How much of a line a complaint shows. */
const shown = 160

const hasRange = (node: unknown): node is { readonly range: readonly [number, ...number[]] } =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)

type Complain = (message: string, node: unknown) => void

/** Reads one file; whatever is amiss is complained of, and something harmless stands in for it. */
class Reader {
  readonly #complain: Complain
  constructor(complain: Complain) {
    this.#complain = complain
  }

  rule(id: string, root: YAMLMap): Rule {
    this.#known(root, topWords, "a rule")
    const when = this.#when(root)
    const blame = root.has("blame") ? this.#words(root.get("blame", true), blameWords)[0] : undefined
    const rule: Rule = {
      id,
      title: this.#text(root, "title"),
      severity: this.#severity(root),
      covers: this.#words(root.get("covers", true), "text"),
      when,
      ...(blame !== undefined && { blame: blame as Part }),
      what: this.#text(root, "what"),
      why: this.#text(root, "why"),
      fix: this.#text(root, "fix"),
      references: this.#words(root.get("references", true), "text"),
    }
    for (const name of ["what", "why", "fix"] as const)
      this.#placeholders(rule[name], placeholders[when.kind], root.get(name, true))
    this.#placeholders(rule.title, [], root.get("title", true))
    this.#references(rule.references, root.get("references", true))
    if (rule.severity.some((grade) => grade.when) && when.kind !== "broadens" && when.kind !== "combines")
      this.#complain("only a rule about rows can grade its severity", root.get("severity", true))
    return rule
  }

  #references(all: readonly string[], node: unknown): void {
    if (all.some((each) => !/^https:\/\/\S+$/.test(each)))
      this.#complain("a reference is an address that begins with `https://`", node)
  }

  #when(root: YAMLMap): When {
    const node: unknown = root.get("when", true)
    if (!isMap(node) || node.items.length !== 1) {
      this.#complain("`when` needs exactly one of broadens, combines, setting, lint", node ?? root)
      return { kind: "broadens", row: {} }
    }
    const pair = node.items[0] as Pair
    const kind = keyOf(pair)
    const value = pair.value as Node
    if (kind === "broadens") return { kind, row: this.#row(value) }
    if (kind === "combines") {
      if (!isSeq(value) || value.items.length < 2)
        this.#complain("`combines` needs a list of two rows or more", value ?? pair.key)
      return { kind, rows: isSeq(value) ? value.items.map((each) => this.#row(each as Node)) : [] }
    }
    if (kind === "setting")
      return { kind, ...this.#facts(value, settingWords, { name: [], change: ["appeared", "changed"] }) }
    if (kind === "lint") return { kind, ...this.#facts(value, lintWords, { name: [] }) }
    this.#unknown(kind, ["broadens", "combines", "setting", "lint"], "`when`", pair.key)
    return { kind: "broadens", row: {} }
  }

  /** A map of words, each with a list of values. */
  #facts<T extends object>(node: unknown, words: Readonly<Record<string, Values>>, missing: T): T {
    if (isScalar(node) || isSeq(node)) return { ...missing, name: this.#words(node, words.name ?? "text") }
    if (!isMap(node)) {
      this.#complain("this must be a map of words", node)
      return missing
    }
    this.#known(node, Object.keys(words), "this")
    if (!node.has("name")) this.#complain("`name` is missing", node)
    return {
      ...missing,
      ...Object.fromEntries(
        node.items.map((pair) => [keyOf(pair), this.#some(pair.value, pair, own(words, keyOf(pair)) ?? "text")]),
      ),
    }
  }

  #row(node: unknown): RowWords {
    if (!isMap(node)) {
      this.#complain("a row is a map of words", node)
      return {}
    }
    if (node.items.length === 0) this.#complain("a row needs a word", node)
    this.#known(node, Object.keys(rowWords), "a row")
    return Object.fromEntries(
      node.items.map((pair) => {
        const word = keyOf(pair)
        if (word !== "resource") return [word, this.#some(pair.value, pair, own(rowWords, word) ?? "text")]
        const reaches = isMap(pair.value) ? pair.value.get("reaches", true) : undefined
        if (!reaches) this.#complain("`resource` takes `{ reaches: … }`", pair.value ?? pair.key)
        if (isMap(pair.value)) this.#known(pair.value, ["reaches"], "`resource`")
        return [word, { reaches: reaches ? this.#some(reaches, pair, rowWords.is ?? "text") : [] }]
      }),
    ) as RowWords
  }

  #severity(root: YAMLMap): Rule["severity"] {
    const node: unknown = root.get("severity", true)
    if (isScalar(node)) return [{ is: this.#words(node, severityWords)[0] as Severity }]
    if (!isSeq(node) || node.items.length === 0) {
      this.#complain("`severity` is a word, or a list of `{ when, is }`", node ?? root)
      return []
    }
    return node.items.map((each, i) => this.#grade(each, i === node.items.length - 1))
  }

  /** The last holds of whatever is left, and none before it does. */
  #grade(node: unknown, isLast: boolean): Rule["severity"][number] {
    if (isMap(node)) this.#known(node, ["when", "is"], "a severity")
    const is = isMap(node) ? (this.#words(node.get("is", true), severityWords)[0] as Severity | undefined) : undefined
    if (!isMap(node) || is === undefined) this.#complain("each severity needs an `is`", node)
    const when = isMap(node) ? node.get("when", true) : undefined
    if (isLast && when !== undefined) this.#complain("the last severity must be an `is` alone", node)
    if (!isLast && when === undefined) this.#complain("each severity but the last needs a `when`", node)
    return { is: is ?? "medium", ...(when !== undefined && { when: this.#row(when) }) }
  }

  /** At least one word: a list of none holds of nothing. */
  #some(node: unknown, pair: Pair, values: Values): readonly string[] {
    const words = this.#words(node, values)
    if (words.length === 0) this.#complain("a word is needed here", pair.key)
    return words
  }

  #words(node: unknown, values: Values): readonly string[] {
    if (node === undefined || node === null) return []
    const all = isSeq(node) ? node.items : [node]
    return all.map((each) => {
      const word = isScalar(each) ? String(each.value) : ""
      if (!isScalar(each) || each.value === null) this.#complain("a word is needed here", each)
      else if (values !== "text" && !values.includes(word)) this.#unknown(word, values, "here", each)
      return word
    })
  }

  #text(root: YAMLMap, name: string): string {
    const value = root.get(name)
    if (typeof value === "string" && value.trim() !== "") return value.trim()
    this.#complain(`\`${name}\` is missing`, root.get(name, true) ?? root)
    return ""
  }

  /** Braces behind a dollar sign are a policy's own variables. */
  #placeholders(text: string, valid: readonly string[], node: unknown): void {
    for (const [, name = ""] of text.matchAll(/(?<!\$)\{([^{}]*)\}/g))
      if (!valid.includes(name))
        this.#unknown(
          `{${name}}`,
          valid.map((each) => `{${each}}`),
          "here",
          node,
        )
  }

  #known(map: YAMLMap, words: readonly string[], what: string): void {
    for (const pair of map.items)
      if (!words.includes(keyOf(pair))) this.#unknown(keyOf(pair), words, `in ${what}`, pair.key)
  }

  #unknown(word: string, words: readonly string[], where: string, node: unknown): void {
    const [near] = nearest(word, words)
    const help = near === undefined ? `valid are ${words.join(", ")}` : `did you mean \`${near}\``
    this.#complain(`there is no \`${word}\` ${where}${words.length > 0 ? `; ${help}` : ""}`, node)
  }
}

/** A word of the language, not one that every object of JavaScript has. */
const own = (words: Readonly<Record<string, Values>>, word: string): Values | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "")
