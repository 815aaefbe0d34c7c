/** Who leads to whom to a Mermaid graph, no larger than a reader takes in. */
import type { Edge, Survey } from "../model/survey.ts"
import { plainLine } from "./escape.ts"

/** https://mermaid.js.org/config/schema-docs/config.html: GitHub draws no more than 500 edges; nobody reads as many. */
const mostEdges = 40

export interface Drawing {
  readonly text: string
  readonly left: number
}

/** Undefined where nobody leads to anybody. Edges of one kind between the same two are drawn as one. */
export function mermaidOf({ principals, edges }: Survey): Drawing | undefined {
  const names = new Map(principals.map(({ key, name }) => [key, name]))
  const drawn = new Map<string, Edge>()
  for (const each of edges) {
    const between = [each.from, each.to, each.kind].join("\n")
    const known = drawn.get(between)
    if (!known || known.certainty === "possible") drawn.set(between, each)
  }
  const shown = [...drawn.values()].slice(0, mostEdges)
  if (shown.length === 0) return undefined
  const nodes = [...new Set(shown.flatMap(({ from, to }) => [from, to]))]
  const idOf = (key: string) => `n${nodes.indexOf(key)}`
  const lines = [
    "graph LR",
    ...nodes.map((key) => `  ${idOf(key)}["${label(names.get(key) ?? key)}"]`),
    ...shown.map(({ kind, from, to, certainty }) => {
      const arrow = certainty === "certain" ? "-->" : "-.->"
      return `  ${idOf(from)} ${arrow}|${kind === "trust" ? "may become" : "may act as"}| ${idOf(to)}`
    }),
  ]
  return { text: lines.join("\n"), left: drawn.size - shown.length }
}

/** Whatever could be more than a letter is written as its number. https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
const label = (text: string): string =>
  plainLine(text, 60).replace(/[^\p{L}\p{N} .:/@*_\u2026-]/gu, (c) => `#${c.codePointAt(0)};`)
