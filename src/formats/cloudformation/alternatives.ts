/** Several values of which one is meant, and it is not known which: each is kept as what perhaps is there. */
import type { Choice } from "../../model/choice.ts"
import type { Span } from "../../model/source.ts"
import type { List, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { nameOf } from "./spelling.ts"

/** More than these are not told apart. */
const most = 100
/** Texts that one text may come to be. */
const mostTexts = 24

/**
 * Undefined among the values is `AWS::NoValue`: what is left is then there perhaps. Lists become one list of all their items;
 * a number or a switch of which nothing follows stays unknown. What is known beside what is not stays told: it may be a wildcard.
 */
export function oneOf(
  values: readonly (Value | undefined)[],
  because: string,
  span: Span,
  name: () => string,
): Value | undefined {
  const given = withoutEquals(values.flatMap((value) => (value ? branches(value) : [])))
  const [only] = given
  if (!only) return undefined
  const isSure = given.length === 1 && !values.includes(undefined)
  if (isSure) return only
  const among = { count: given.length + (values.includes(undefined) ? 1 : 0) }
  if (given.length === 1 && only.kind !== "list") return perhaps(only, because, { among, at: 0 })
  if (given.length > most || given.some((value) => value.kind === "scalar"))
    return { kind: "unknown", because, name: name(), span }
  const hasList = given.some(({ kind }) => kind === "list")
  const items = given.flatMap((value, at) =>
    (hasList && value.kind === "list" ? value.items : [value]).map((item) => perhaps(item, because, { among, at })),
  )
  const list: List = { kind: "list", items, span }
  return hasList ? list : { ...list, alternatives: true }
}

/** What is in a map that is there perhaps is there perhaps as well: whoever reads a part of it may not see the whole. */
export function perhaps<T extends Value>(value: T, because: string, choice?: Choice): T {
  const made = doubted(value, because, choice)
  if (made.kind !== "dict") return made
  return { ...made, entries: made.entries.map((each) => ({ ...each, value: doubted(each.value, because, choice) })) }
}

/** Of two doubts neither alone says when the value is there. */
const doubted = <T extends Value>(value: T, because: string, choice: Choice | undefined): T => ({
  ...value,
  perhaps: value.perhaps ?? because,
  choice: value.perhaps === undefined ? choice : undefined,
})

/** What a value may be: itself, or each of its alternatives. */
export const branches = (value: Value): readonly Value[] =>
  value.kind === "list" && value.alternatives ? value.items : [value]

function withoutEquals(values: readonly Value[]): readonly Value[] {
  const known = new Set<string>()
  return values.filter((value) => {
    const identity = `${value.kind} ${literal(value) ?? nameOf(value)}`
    const isNew = !known.has(identity)
    known.add(identity)
    return isNew
  })
}

/** Makes something of values of which some may be one of several: once of each choice there is, as far as that can be told. */
export function ofEach(
  values: readonly Value[],
  span: Span,
  name: () => string,
  make: (values: readonly Value[]) => Value | undefined,
): Value | undefined {
  const doubt = doubtIn(values)
  if (doubt === undefined) return make(values)
  const open = values.filter((value) => value.kind === "list" && value.alternatives)
  const count = open.reduce((product, value) => product * branches(value).length, 1)
  if (open.length === 0 || count > mostTexts) {
    const made = make(values.map((value) => (open.includes(value) ? unclear(value, doubt) : value)))
    return made && perhaps(made, doubt)
  }
  let choices: readonly (readonly Value[])[] = [[]]
  for (const value of values)
    choices = choices.flatMap((before) => branches(value).map((branch) => [...before, branch]))
  return oneOf(choices.map(make), doubt, span, name)
}

function doubtIn(values: readonly Value[]): string | undefined {
  for (const value of values)
    for (const branch of branches(value)) if (branch.perhaps !== undefined) return branch.perhaps
  return undefined
}

const unclear = (value: Value, because: string): Value => ({
  kind: "unknown",
  because,
  name: nameOf(value),
  span: value.span,
})
