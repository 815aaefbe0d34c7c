/** The `Condition` of a statement of which a part is there perhaps, to what it may be: with that part, and without it. */
import type { Dict, Entry, Value } from "../../model/value.ts"
import { branches } from "./alternatives.ts"

/** What guards a statement perhaps may as well not guard it. */
export function withAndWithout(value: Value): Value {
  if (value.kind !== "dict") return value
  const doubts = value.perhaps === undefined ? doubtsIn(value) : [value.perhaps]
  const [doubt] = doubts
  if (doubt === undefined) return value
  const without: Dict = { ...value, entries: value.perhaps === undefined ? operatorsWithout(value) : [] }
  // Where several things may be missing, these two are not all that it may be.
  const among = { count: 2 }
  const choice = (at: number) => (doubts.length === 1 ? { choice: { among, at } } : { choice: undefined })
  const items = [value, without].map((item, at) => ({ ...item, perhaps: doubt, ...choice(at) }))
  return { kind: "list", items, span: value.span, alternatives: true }
}

function doubtsIn({ entries }: Dict): readonly string[] {
  return entries.flatMap(({ value: operator }) => {
    if (operator.perhaps !== undefined) return [operator.perhaps]
    return operator.kind === "dict" ? operator.entries.flatMap(({ value }) => doubtsOf(value)) : []
  })
}

/** Which of several values is tested makes more than two of the whole. */
function doubtsOf(tested: Value): readonly string[] {
  if (tested.perhaps !== undefined) return [tested.perhaps]
  return tested.kind === "list" ? tested.items.flatMap(({ perhaps }) => perhaps ?? []) : []
}

const operatorsWithout = ({ entries }: Dict): readonly Entry[] =>
  entries.flatMap((each): readonly Entry[] => {
    const { value } = each
    if (value.perhaps !== undefined) return []
    if (value.kind !== "dict") return [each]
    const tested = value.entries.flatMap(testedWithout)
    return tested.length === 0 ? [] : [{ ...each, value: { ...value, entries: tested } }]
  })

/** Of alternatives the first stays. */
function testedWithout(each: Entry): readonly Entry[] {
  const { value } = each
  if (value.perhaps !== undefined) return []
  if (value.kind !== "list") return [each]
  const [first] = branches(value)
  if (value.alternatives) return first ? [{ ...each, value: first }] : []
  return [{ ...each, value: { ...value, items: value.items.filter(({ perhaps }) => perhaps === undefined) } }]
}
