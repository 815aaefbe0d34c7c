/** Resources, and the places of what may not be told, to the same resources over sources in which asterisks stand there. */
import type { Resource } from "../model/resource.ts"
import { type Source, type Span, textOf } from "../model/source.ts"
import type { Dict, Piece, Value } from "../model/value.ts"
import { documentIn, toldArguments } from "./told.ts"
import { holdsVeils, markOf, revealed } from "./veiled.ts"

/** Shorter texts are found everywhere. */
const shortest = 4

/** INVARIANT: a source keeps its length and its lines, so that every span stays true. */
export function masked(resources: readonly Resource[], secrets: readonly Span[]): readonly Resource[] {
  if (secrets.length === 0) return resources
  const mask = maskOf(secrets)
  return resources.map((each) => ({
    ...each,
    address: mask.text(each.address),
    body: mask.value(each.body) as Dict,
    span: mask.span(each.span),
    ...(each.given && { given: each.given.map(mask.span) }),
    ...(each.perhaps !== undefined && { perhaps: mask.text(each.perhaps) }),
  }))
}

type Hole = Extract<Piece, { kind: "hole" }>

interface Mask {
  text(written: string): string
  span(span: Span): Span
  value(value: Value): Value
}

function maskOf(secrets: readonly Span[]): Mask {
  const sources = sourcesWithout(secrets)
  const texts = [...new Set(secrets.map(textOf))]
    .filter((text) => text.trim().length >= shortest)
    .sort((a, b) => b.length - a.length)
    .map((text) => [text.replace(/\s+/g, " "), `(${markOf("", text)})`] as const)
  const text = (written: string): string =>
    texts.reduce((left, [secret, mark]) => (left.includes(secret) ? left.replaceAll(secret, mark) : left), written)
  const span = (each: Span): Span => {
    const source = sources.get(each.source)
    return source ? { ...each, source } : each
  }
  const via = (of: { readonly via?: readonly Span[] }) => (of.via ? { via: of.via.map(span) } : {})
  const piece = (each: Piece): Piece =>
    each.kind === "literal"
      ? { ...each, span: span(each.span), ...via(each) }
      : { ...told(each), name: text(each.name), span: span(each.span), ...via(each), ...because(each) }
  const because = (of: { readonly because?: string }) => (of.because === undefined ? {} : { because: text(of.because) })
  const told = ({ hides: _, ...rest }: Hole): Hole => rest
  const done = new Map<Value, Value>()
  const value = (each: Value): Value => {
    const known = done.get(each)
    if (known) return known
    const { perhaps } = each
    const made = {
      ...inside(each),
      span: span(each.span),
      ...via(each),
      ...(perhaps !== undefined && { perhaps: text(perhaps) }),
    }
    done.set(each, made)
    return made
  }
  const inside = (each: Value): Value => {
    switch (each.kind) {
      case "text": {
        const document = holdsVeils(each) ? documentIn(each) : undefined
        return document ? { ...inside(document), encoded: "json" } : { ...each, pieces: each.pieces.map(piece) }
      }
      case "list":
        return { ...each, items: each.items.map(value) }
      case "dict":
        return {
          ...each,
          entries: each.entries.map((entry) => ({
            ...entry,
            key: text(entry.key),
            keySpan: span(entry.keySpan),
            value: value(toldArguments.has(entry.key) ? revealed(entry.value) : entry.value),
          })),
        }
      case "unknown": {
        const { hides: _, ...rest } = each
        return { ...rest, name: text(each.name), because: text(each.because) }
      }
      case "reference":
        return {
          ...each,
          address: text(each.address),
          ...(each.resolved && { resolved: value(each.resolved) }),
        }
      case "scalar":
        return each
    }
  }
  return { text, span, value }
}

function sourcesWithout(secrets: readonly Span[]): ReadonlyMap<Source, Source> {
  const bySource = new Map<Source, Span[]>()
  for (const each of secrets) bySource.set(each.source, [...(bySource.get(each.source) ?? []), each])
  return new Map([...bySource].map(([source, spans]) => [source, { ...source, text: without(source.text, spans) }]))
}

function without(text: string, spans: readonly Span[]): string {
  let out = ""
  let at = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    out += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, "*")
    at = end
  }
  return out + text.slice(at)
}
