/** Nodes of a rule file to words and sentences; whatever is amiss is complained of, and something harmless stands in for it. */
import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml"
import { nearest } from "../model/nearest.ts"
import { longestText, longestWord, mostEntries } from "./bounds.ts"
import type { Complain } from "./complaints.ts"
import type { Values } from "./vocabulary.ts"

export const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "")

/** Complains of keys that are none of the words, and of those that are said twice. */
export function checkKeys(map: YAMLMap, words: readonly string[], what: string, complain: Complain): void {
  const said = new Set<string>()
  for (const pair of map.items) {
    const key = keyOf(pair)
    if (!words.includes(key)) complainOfUnknown(key, words, `in ${what}`, pair.key, complain)
    else if (said.has(key)) complain(`\`${key}\` is said twice`, pair.key)
    said.add(key)
  }
}

/** One word or a list of them. */
export function wordsOf(node: unknown, values: Values, complain: Complain): readonly string[] {
  if (node === undefined || node === null) return []
  const all = isSeq(node) ? node.items : [node]
  if (all.length > mostEntries) complain(`this list has ${all.length} entries; at most ${mostEntries} may be`, node)
  return all.slice(0, mostEntries).map((each) => {
    const word = isScalar(each) && each.value !== null ? String(each.value) : ""
    if (isAlias(each)) complain("a text that begins with `*` is a reference; put the text in quotes", each)
    else if (!isScalar(each) || word === "") complain("a word is needed here", each ?? node)
    else if (values !== "text" && !values.includes(word)) complainOfUnknown(word, values, "here", each, complain)
    else if (typeof each.value !== "string") complain("this must be text; put it in quotes", each)
    else if (word.length > longestWord) complain(`this is longer than ${longestWord} characters`, each)
    return word
  })
}

/** One word, or nothing where there is no node. */
export function oneWord(node: unknown, values: Values, complain: Complain): string | undefined {
  if (!isSeq(node)) return wordsOf(node, values, complain)[0]
  complain("one word is needed here, not a list", node)
  return undefined
}

/** At least one word: a list of none holds of nothing. */
export function someWords(node: unknown, pair: Pair, values: Values, complain: Complain): readonly string[] {
  const words = wordsOf(node, values, complain)
  if (words.length === 0) complain("a word is needed here", pair.key)
  return words
}

/** The sentence of this name. */
export function sentenceOf(map: YAMLMap, name: string, complain: Complain): string {
  const value = map.get(name)
  if (typeof value === "string" && value.trim() !== "") {
    if (value.length > longestText) complain(`this is longer than ${longestText} characters`, map.get(name, true))
    return value.trim()
  }
  const node: unknown = map.get(name, true)
  complain(node === undefined ? `\`${name}\` is missing` : `\`${name}\` needs text, in quotes`, node ?? map)
  return ""
}

/** The entries of a list, as far as it may be long. */
export function entriesOf(node: unknown, most: number, complain: Complain): readonly unknown[] {
  if (!isSeq(node)) return []
  if (node.items.length > most) complain(`this list has ${node.items.length} entries; at most ${most} may be`, node)
  return node.items.slice(0, most)
}

export function complainOfUnknown(
  word: string,
  words: readonly string[],
  where: string,
  node: unknown,
  complain: Complain,
): void {
  // A long text was meant for none of the words.
  const short = word.length > 60 ? `${word.slice(0, 60)}…` : word
  const [near] = word === short ? nearest(word, words) : []
  // Letters of other alphabets may look the same.
  const plain = /\P{ASCII}/u.test(word) ? ", in plain letters" : ""
  const help = near === undefined ? `valid are ${words.join(", ")}` : `did you mean \`${near}\`${plain}`
  complain(`there is no \`${short}\` ${where}${words.length > 0 ? `; ${help}` : ""}`, node)
}

/** The values of a word of the language, not of one that every object of JavaScript has. */
export const valuesFor = (words: Readonly<Record<string, Values>>, word: string): Values =>
  (Object.hasOwn(words, word) ? words[word] : undefined) ?? "text"

/** The map behind a word, or nothing and a complaint. */
export function mapAt(node: unknown, message: string, fallback: unknown, complain: Complain): YAMLMap | undefined {
  if (isMap(node)) return node
  complain(message, node ?? fallback)
  return undefined
}
