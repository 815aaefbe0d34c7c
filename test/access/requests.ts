/** Two holdings to the requests that could tell them apart: of every action, every resource, and values around the constants. */
import type { Dice } from "./dice.ts"
import { type Key, keyNamed, requestable, variable } from "./documents.ts"
import { type Conditions, type Holdings, list, matches, type Request, type Statement } from "./oracle.ts"

type Context = Request["context"]

/** At most so many circumstances; beyond that, a sample. */
export function* requestsFor(both: readonly Holdings[], most: number, dice: Dice): Iterable<Request> {
  const told = apartIn(both)
  for (const context of contexts(both, most, dice))
    for (const [action, resources] of told) {
      const carried = carriedBy(action, context)
      for (const resource of resources) yield { action, resource, context: carried }
    }
}

/** Of resources that no document tells apart, one. */
function apartIn(both: readonly Holdings[]): readonly (readonly [string, readonly string[]])[] {
  const globs = new Set(globsOf(both))
  return Object.entries(requestable).map(([action, resources]) => {
    const kinds = new Map<string, string>()
    for (const resource of resources) kinds.set([...globs].map((glob) => kindOf(glob, resource)).join(), resource)
    return [action, [...kinds.values()]]
  })
}

/** What a variable is filled with decides between resources that are else alike. */
const kindOf = (glob: string, resource: string): string | boolean => {
  const isMatched = matches(glob.replace(variable.text, "*"), resource)
  return isMatched && glob.includes(variable.text) ? resource : isMatched
}

const globsOf = (both: readonly Holdings[]): readonly string[] =>
  statementsOf(both).flatMap(({ Resource, NotResource }) => [...list(Resource), ...list(NotResource)])

const statementsOf = (both: readonly Holdings[]): readonly Statement[] =>
  both.flatMap(({ policies, boundary }) =>
    (boundary ? [...policies, boundary] : policies).flatMap(({ Statement }) => list(Statement)),
  )

const carriedBy = (action: string, context: Context): Context =>
  Object.keys(context).every((name) => keyNamed(name)?.of?.includes(action) ?? true)
    ? context
    : Object.fromEntries(Object.entries(context).filter(([name]) => keyNamed(name)?.of?.includes(action) ?? true))

function contexts(both: readonly Holdings[], most: number, dice: Dice): readonly Context[] {
  const blocks = statementsOf(both).map(({ Condition }) => Condition ?? {})
  // Who asks fills the variables of a resource: as if a condition tested for it.
  const asks: Conditions = { StringEquals: { [variable.key]: variable.values } }
  return contextsOf(globsOf(both).some((glob) => glob.includes(variable.text)) ? [...blocks, asks] : blocks, most, dice)
}

/** All combinations of values around the constants, or a sample of them. */
export function contextsOf(blocks: readonly Conditions[], most: number, dice: Dice): readonly Context[] {
  const asked = [...constantsIn(blocks)].map(([name, constants]) => ({
    name,
    values: [undefined, ...valuesAround(keyNamed(name) as Key, [...constants])],
  }))
  const count = asked.reduce((product, { values }) => product * values.length, 1)
  const whole: Context[] = [{}]
  if (count > most) {
    const pick = () => asked.map(({ name, values }) => [name, dice.pick(values)] as const)
    return [...whole, ...Array.from({ length: most }, () => contextOf(pick()))]
  }
  return asked.reduce<readonly Context[]>(
    (all, { name, values }) =>
      all.flatMap((context) => values.map((value) => (value ? { ...context, [name]: value } : context))),
    whole,
  )
}

const contextOf = (all: readonly (readonly [string, readonly string[] | undefined])[]): Context =>
  Object.fromEntries(all.flatMap(([name, value]) => (value ? [[name, value]] : [])))

/** What the conditions name, by key in lower case. */
function constantsIn(blocks: readonly Conditions[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const block of blocks)
    for (const [operator, tests] of Object.entries(block))
      for (const [key, values] of Object.entries(tests)) {
        const known = found.get(key.toLowerCase()) ?? new Set()
        found.set(key.toLowerCase(), known)
        for (const value of operator === "Null" ? [] : list(values)) {
          known.add(value)
          if (operator.includes("IgnoreCase"))
            for (const other of [value.toUpperCase(), value.toLowerCase()]) known.add(other)
        }
      }
  return found
}

function valuesAround(key: Key, constants: readonly string[]): readonly (readonly string[])[] {
  const single = (all: readonly string[]) => [...new Set(all)].map((value) => [value])
  switch (key.kind) {
    case "boolean":
      return [["true"], ["false"]]
    case "number":
      return single(["1", ...constants.flatMap((value) => [-1, 0, 1].map((by) => String(Number(value) + by)))])
    case "date":
      return single([
        "2020-02-02T00:00:00Z",
        ...constants.flatMap((value) => [-1000, 0, 1000].map((by) => later(value, by))),
      ])
    case "address":
      return single(["203.0.113.7", "2001:db9::1", ...constants.flatMap(addressesAround)])
    case "texts": {
      const all = textsAround(key, constants)
      return [...all.map((value) => [value]), ...all.map((value, i) => [value, all[(i + 1) % all.length] ?? value])]
    }
    default:
      return single(textsAround(key, constants))
  }
}

const later = (date: string, by: number): string =>
  new Date((/^\d+$/.test(date) ? Number(date) * 1000 : Date.parse(date)) + by).toISOString()

/** An address of a network, the last one of it, and one just outside. */
function addressesAround(network: string): readonly string[] {
  const [address = "", length] = network.split("/")
  if (address.includes(":")) return [address.replace(/::$/, "::1"), address.replace(/::$/, ":ffff::1")]
  const bytes = address.split(".").map(Number)
  const kept = Number(length ?? 32) / 8
  const filled = bytes.map((byte, i) => (i < kept ? byte : 255))
  const outside = bytes.map((byte, i) => (i === Math.ceil(kept) - 1 ? byte + 1 : byte))
  return [bytes, filled, outside].map((each) => each.join("."))
}

/** The constants, what their wildcards may stand for, other letter cases, and something that none of them names. */
function textsAround(key: Key, constants: readonly string[]): readonly string[] {
  const filled = constants.flatMap((value) => [
    value,
    value.replaceAll("*", "zz").replaceAll("?", "q"),
    value.replaceAll("*", "").replaceAll("?", "m"),
  ])
  const alike = key.values.filter((value) => !/[*?]/.test(value) && constants.some((each) => matches(each, value)))
  const other = key.kind === "arn" ? "arn:aws:iam::444455556666:role/other" : "other"
  return [...new Set([...filled, ...alike, other])]
}
