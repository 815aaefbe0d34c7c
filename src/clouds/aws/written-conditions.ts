/** A `Condition` to its tests. One that cannot be read is kept as a test that holds perhaps: it neither counts nor is lost. */
import type { Span } from "../../model/source.ts"
import { type Dict, type Entry, items, literal, type Value } from "../../model/value.ts"
import { hidden, isNothing, isWrittenEmpty, isWrittenList, type Mistakes, quote } from "./elements.ts"
import type { WrittenCondition } from "./policy-document.ts"

export function conditionsOf({ key, value }: Entry, mistakes: Mistakes): readonly WrittenCondition[] {
  if (isNothing(value)) return []
  return mapsIn(value, `${quote(key)} must be a map of operators`, mistakes, (operators) =>
    once(operators, mistakes, (operator) =>
      mapsIn(operator.value, `${quote(operator.key)} must be a map of condition keys`, mistakes, (keys) =>
        once(keys, mistakes, (each) =>
          [testOf(operator.key, each, mistakes)].map(doubted(each.value.perhaps ?? operator.value.perhaps)),
        ),
      ),
    ),
  ).map(doubted(value.perhaps))
}

/** What is only perhaps there around a test leaves the test in doubt. */
const doubted =
  (perhaps: string | undefined) =>
  (condition: WrittenCondition): WrittenCondition =>
    perhaps === undefined ? condition : { ...condition, perhaps }

/** What a map, or each of several alternatives, holds. What is none is a test that cannot be read. */
function mapsIn(
  value: Value,
  wrong: string,
  mistakes: Mistakes,
  read: (map: Dict) => readonly WrittenCondition[],
): readonly WrittenCondition[] {
  if (isWrittenList(value)) mistakes.error(wrong, value.span)
  return (value.kind === "list" ? value.items : [value]).flatMap((each) => {
    const unseen = hidden(each)
    if (unseen) return [unknown(unseen)]
    if (each.kind === "dict") return read(each)
    if (each.kind === "reference" || (each.kind === "text" && literal(each) === undefined)) return [unknown(each)]
    if (!isWrittenList(value)) mistakes.error(wrong, each.span)
    return [unread(each.span, wrong)]
  })
}

/** Of what stands twice only one counts, and nobody knows which. */
function once(
  map: Dict,
  mistakes: Mistakes,
  read: (entry: Entry) => readonly WrittenCondition[],
): readonly WrittenCondition[] {
  const named = new Map<string, Entry[]>()
  for (const each of map.entries) {
    const entries = named.get(each.key.toLowerCase())
    if (entries) entries.push(each)
    else named.set(each.key.toLowerCase(), [each])
  }
  return [...named.values()].flatMap((entries) => {
    const [first, second] = entries
    if (!first || !second) return entries.flatMap(read)
    const wrong = `${quote(first.key)} stands twice in one condition`
    mistakes.error(wrong, second.keySpan)
    return entries.map((each) => unread(spanOf(each), wrong))
  })
}

function testOf(operator: string, entry: Entry, mistakes: Mistakes): WrittenCondition {
  const span = spanOf(entry)
  const { key, value } = entry
  const read = valuesOf(value, key, mistakes)
  return typeof read === "string" ? unread(span, read) : { operator, key, values: read, span }
}

/** The values of a test, or why they are none. */
export function valuesOf(value: Value, key: string, mistakes: Mistakes): readonly Value[] | string {
  const all = items(value)
    .flatMap(flat)
    .map((each) => hidden(each) ?? each)
  const strange = isNothing(value) ? value : all.find((each) => each.kind === "dict" || isNothing(each))
  if (strange) {
    const wrong = `${quote(key)} must be text or a list of texts`
    mistakes.error(wrong, strange.span)
    return wrong
  }
  if (all.length === 0 && isWrittenEmpty(value)) mistakes.warning(`${quote(key)} has no values`, value.span)
  return all
}

const flat = (value: Value): readonly Value[] => (value.kind === "list" ? value.items.flatMap(flat) : [value])

const unknown = (value: Value): WrittenCondition => ({ operator: "", key: "", values: [value], span: value.span })

export const unread = (span: Span, because = "it cannot be read"): WrittenCondition => ({
  operator: "",
  key: "",
  values: [],
  span,
  unread: because,
})

export const spanOf = ({ keySpan, value: { span } }: Entry): Span => ({
  source: keySpan.source,
  start: keySpan.start,
  end: span.source === keySpan.source ? Math.max(keySpan.end, span.end) : keySpan.end,
})
