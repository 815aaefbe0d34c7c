/** What an ARM template and a Bicep file say alike is read alike, and changes alike. */
import { describe, expect, it } from "vitest"
import { readUnits } from "../../src/change/read-units.ts"
import type { Report } from "../../src/model/report.ts"
import { literal, type Value } from "../../src/model/value.ts"
import { said } from "../formats/outline.ts"
import { type Files, reviewFiles, unitsOf } from "../review-sources.ts"
import { identityPairs } from "./azure/pairs/identities.ts"
import { loopPairs } from "./azure/pairs/loops.ts"
import { modulePairs } from "./azure/pairs/modules.ts"
import type { Pair } from "./azure/pairs/pair.ts"
import { rolePairs } from "./azure/pairs/roles.ts"
import { settingPairs } from "./azure/pairs/settings.ts"

const pairs: readonly Pair[] = [...rolePairs, ...loopPairs, ...identityPairs, ...modulePairs, ...settingPairs]

it("there are enough of them, each by its own name", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(40)
  expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length)
})

/** What a template has that Bicep says in another way, or says of what is not a resource. */
const apart = new Set(["type", "apiVersion", "dependsOn", "parent"])

function shown(value: Value | undefined, renamed: (text: string) => string): unknown {
  switch (value?.kind) {
    case "list":
      return value.items.map((item) => shown(item, renamed))
    case "dict":
      return Object.fromEntries(
        value.entries
          .map((each): [string, unknown] => [renamed(each.key), shown(each.value, renamed)])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    case "reference":
      return literal(value) ?? renamed(said(value))
    default:
      return renamed(said(value))
  }
}

async function resources(files: Files, renamed: (text: string) => string) {
  const { value, diagnostics } = readUnits(await unitsOf({}, files), "head")
  expect(diagnostics).toEqual([])
  return value
    .flatMap((unit) => unit.resources)
    .map(({ address, type, body, perhaps }) => ({
      address: anyRound(renamed(address)),
      type,
      isSure: perhaps === undefined,
      body: shown({ ...body, entries: body.entries.filter(({ key }) => !apart.has(key)) }, renamed),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** Bicep tells the rounds of a loop apart by what they are for, a template by their number. */
const anyRound = (address: string): string => address.replace(/\[(?:\d+|"[^"]*")\]/g, "[…]")

const renaming =
  ({ called = {} }: Pair) =>
  (text: string): string =>
    Object.entries(called).reduce((now, [from, to]) => now.replaceAll(from, to), text)

describe("is read alike:", () => {
  it.each(pairs)("$name", async (pair) => {
    const [arm, bicep] = [await resources(pair.arm, renaming(pair)), await resources(pair.bicep, (text) => text)]
    expect(arm).toEqual(bicep)
    expect(arm.length).toBeGreaterThan(0)
  })
})

/** All that is reported but where it stands, how it is to be written, and what tells a finding from others. */
function told({ deltas, findings, diagnostics }: Report, renamed: (text: string) => string): readonly string[] {
  const said = [
    ...deltas.map(({ location: _, ...each }) => each),
    ...findings.map(({ rule, severity, certainty, change, principal, permission, capabilities, title, what, fix }) => ({
      ...{ rule, severity, certainty, change, principal, permission, capabilities, title, what, fix },
    })),
    ...diagnostics.map(({ code, severity, message }) => ({ code, severity, message })),
  ]
  return said.map((each) => anyRound(renamed(JSON.stringify(each)))).sort()
}

const names = pairs.map((pair, i) => ({ name: pair.name, pair, next: pairs[(i + 1) % pairs.length] as Pair }))

/** Of which nothing is to be told when they come. */
const silent: ReadonlySet<string> = new Set([
  "a switch that is never on",
  "an account that is shut",
  "an account that is open to some",
  "logs of an account that go nowhere else",
])

describe("changes alike:", () => {
  it.each(names)("$name", async ({ name, pair, next }) => {
    const steps: readonly (readonly [Pair | undefined, Pair | undefined])[] = [
      [undefined, pair],
      [pair, undefined],
      [pair, next],
    ]
    for (const [from, to] of steps) {
      const renamed = (text: string) => [from, to].reduce((now, each) => (each ? renaming(each)(now) : now), text)
      const arm = told(await reviewFiles(from?.arm ?? {}, to?.arm ?? {}), renamed)
      const bicep = told(await reviewFiles(from?.bicep ?? {}, to?.bicep ?? {}), (text) => text)
      expect(arm).toEqual(bicep)
      if (!from) expect(arm.length > 0, name).toBe(!silent.has(name))
    }
  })
})
