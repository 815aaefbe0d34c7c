/** The `Condition` of a statement of which a part is there perhaps, to what it may be: with that part, and without it. */
import type { Dict, Entry, Value } from "../../model/value.ts"
import { branches } from "./alternatives.ts"

/** What guards a statement perhaps may as well not guard it. */
export function withAndWithout(value: Value): Value {
  if (value.kind !== "dict") return value
  const doubt = value.perhaps ?? doubtIn(value)
  if (doubt === undefined) return value
  const without: Dict = { ...value, entries: value.perhaps === undefined ? operatorsWithout(value) : [] }
  const items = [value, without].map((item) => ({ ...item, perhaps: doubt }))
  return { kind: "list", items, span: value.span, alternatives: true }
}

function doubtIn({ entries }: Dict): string | undefined {
  for (const { value: operator } of entries) {
    if (operator.perhaps !== undefined) return operator.perhaps
    for (const { value: tested } of operator.kind === "dict" ? operator.entries : []) {
      const values = tested.kind === "list" ? tested.items : []
      const doubt = tested.perhaps ?? values.find(({ perhaps }) => perhaps !== undefined)?.perhaps
      if (doubt !== undefined) return doubt
    }
  }
  return undefined
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
