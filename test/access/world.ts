/** A small world of rows and requests, small enough that every request can be asked. */
import fc from "fast-check"
import { glob } from "../../src/access/pattern.ts"
import type { Access, Subject } from "../../src/model/access.ts"
import type { Action, Condition, Grant, Scope } from "../../src/model/grant.ts"
import type { Span } from "../../src/model/source.ts"

const span: Span = { source: { path: "world.json", revision: "head", text: "" }, start: 0, end: 0 }

export const actions: readonly Action[] = ["ai:Invoke", "ai:Train", "ai:List"].map((name) => ({
  name,
  service: "ai",
  capability: name === "ai:Invoke" ? "invoke" : name === "ai:Train" ? "train" : "metadata-read",
  supporting: false,
}))

/** Rows as a test writes them. */
export interface Row {
  readonly effect: "allow" | "deny"
  readonly actions: readonly string[]
  readonly resource: string
  readonly except?: string | undefined
  readonly conditions?: readonly Test[]
}
export interface Test {
  readonly key: string
  readonly negated: boolean
  readonly ifExists: boolean
  readonly values: readonly string[]
}

/** One array for one set of actions, as the readers have it. */
const sets = new Map<string, readonly Action[]>()
const reachOf = (names: readonly string[]): readonly Action[] => {
  const key = [...names].sort().join()
  const known = sets.get(key) ?? actions.filter((action) => names.includes(action.name))
  sets.set(key, known)
  return known
}

export function grantOf(row: Row, subject = "role"): Grant {
  const scope = (text: string, except?: string): Scope => ({
    of: glob(text),
    except: except === undefined ? [] : [glob(except)],
    span,
  })
  return {
    effect: row.effect,
    cloud: "test",
    subject,
    principal: { kind: "holder" },
    action: scope(row.actions.join(",")),
    resource: scope(row.resource, row.except),
    conditions: (row.conditions ?? []).map(conditionOf),
    reaches: reachOf(row.actions),
    traits: new Set(),
    origin: { revision: "head", address: subject, statement: span, block: span, hops: [] },
  }
}

const conditionOf = (test: Test): Condition => ({
  kind: "test",
  key: test.key,
  written: test.key,
  operator: { test: "like", domain: "text", negated: test.negated, ifExists: test.ifExists, over: "one" },
  values: test.values.map(glob),
  span,
})

export const subject = (key: string, visible = true): Subject => ({
  key,
  unit: "world",
  address: key,
  kind: "identity",
  cloud: "test",
  formerly: [],
  holders: [],
  visible,
  traits: new Set(),
  span,
})

export const accessOf = (rows: readonly Row[], key = "role"): Access => ({
  subjects: new Map([[key, subject(key)]]),
  grants: rows.map((row) => grantOf(row, key)),
  dormant: new Map(),
  limits: new Map(),
  settings: [],
  lints: [],
})

export const words = ["", "a", "b", "aa", "ab", "ba", "bb", "aab", "aba", "abb", "bab"]
export const globText = fc
  .array(fc.constantFrom("a", "b", "*", "?"), { maxLength: 3 })
  .map((letters) => letters.join(""))

const test: fc.Arbitrary<Test> = fc.record({
  key: fc.constantFrom("x", "y"),
  negated: fc.boolean(),
  ifExists: fc.boolean(),
  values: fc.uniqueArray(fc.constantFrom("a", "b", "a*", "*"), { minLength: 1, maxLength: 2 }),
})
export const row: fc.Arbitrary<Row> = fc.record({
  effect: fc.constantFrom("allow", "allow", "deny"),
  actions: fc.subarray(
    actions.map((action) => action.name),
    { minLength: 1 },
  ),
  resource: globText,
  except: fc.option(globText, { nil: undefined, freq: 4 }),
  conditions: fc.array(test, { maxLength: 2 }),
})
export const rows = fc.array(row, { maxLength: 4 })
