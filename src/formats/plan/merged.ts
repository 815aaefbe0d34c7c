/** The parts of a plan that belong together to one value: what is known, what becomes known later, and what must not be shown. */
import type { Span } from "../../model/source.ts"
import type { Entry, Unknown, Value } from "../../model/value.ts"
import { field } from "../../model/value.ts"
import { documentIn, isEverything, toldKeys } from "../told.ts"

/** What `after_unknown` and `after_sensitive` say: `true`, or maps and lists of the same shape as the value. */
export interface Marks {
  readonly unknown: Value | undefined
  readonly sensitive: Value | undefined
}

export const knownLater = "it becomes known when the plan is applied"
const secret = "it is sensitive"

const isTrue = (mark: Value | undefined): boolean => mark?.kind === "scalar" && mark.value === true

/** `name` is the address and attribute, by which unknown values of two plans are told to be the same; `veiled` gathers what to hide. */
export function merged(value: Value, { unknown, sensitive }: Marks, name: string, veiled: Span[]): Value {
  if (unknown && isTrue(unknown)) return later(unknown.span, name)
  if (isTrue(sensitive)) return veil(value, name, veiled)
  if (value.kind === "list") {
    const items = value.items.map((item, i) =>
      merged(item, { unknown: at(unknown, i), sensitive: at(sensitive, i) }, `${name}[${i}]`, veiled),
    )
    return { ...value, items }
  }
  if (value.kind !== "dict") return value
  const entries = value.entries.map((each): Entry => {
    const marks = { unknown: field(unknown, each.key), sensitive: field(sensitive, each.key) }
    return { ...each, value: merged(each.value, marks, `${name}.${each.key}`, veiled) }
  })
  const known = new Set(value.entries.map(({ key }) => key))
  for (const each of unknown?.kind === "dict" ? unknown.entries : [])
    if (!known.has(each.key) && isTrue(each.value))
      entries.push({ ...each, value: later(each.value.span, `${name}.${each.key}`) })
  return { ...value, entries }
}

const at = (marks: Value | undefined, index: number): Value | undefined =>
  marks?.kind === "list" ? marks.items[index] : undefined

const later = (span: Span, name: string): Unknown => ({ kind: "unknown", because: knownLater, name, span })

/** One sensitive variable makes the whole text sensitive that it went into. */
function veil(value: Value, name: string, veiled: Span[]): Value {
  if (value.kind === "scalar" && value.value === null) return value
  const document = value.kind === "text" ? documentIn(value) : undefined
  if (document) return outlined(document, name, veiled)
  veiled.push(value.span)
  return { kind: "unknown", because: secret, name, span: value.span }
}

function outlined(value: Value, name: string, veiled: Span[]): Value {
  if (value.kind === "list")
    return { ...value, items: value.items.map((each, i) => outlined(each, `${name}[${i}]`, veiled)) }
  if (value.kind === "dict") {
    const entries = value.entries.map((each) =>
      toldKeys.has(each.key) ? each : { ...each, value: outlined(each.value, `${name}.${each.key}`, veiled) },
    )
    return { ...value, entries }
  }
  if (isEverything(value)) return value
  veiled.push(value.span)
  return { kind: "unknown", because: secret, name, span: value.span }
}

/** The text with asterisks where secrets stand, and every other character in its place. */
export function hidden(text: string, veiled: readonly Span[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of veiled.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue
    const from = Math.max(start, done)
    parts.push(text.slice(done, from), text.slice(from, end).replace(/[^"\\\n]/g, "*"))
    done = end
  }
  return [...parts, text.slice(done)].join("")
}
