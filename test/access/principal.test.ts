import { describe, expect, it } from "vitest"
import { covers, nameOf, overlaps } from "../../src/access/principal.ts"
import type { PrincipalWho } from "../../src/model/grant.ts"
import type { Truth } from "../../src/model/truth.ts"
import { allBut, anyone, federated, holder, identity, service, tenant, unknown } from "./made.ts"

// Mutants that survive: kinds that are asked for only so that the compiler knows which names there are; and of two that
// each leave out some, the general answer is yes too.

const name = (who: PrincipalWho): string => `${who.kind} ${nameOf(who)}`
type Row = [PrincipalWho, PrincipalWho, Truth]
const named = (rows: readonly Row[]) => rows.map(([a, b, expected]) => [name(a), name(b), expected, a, b] as const)

const app = identity("role/app", "1")
const ops = identity("role/ops", "1")
const far = identity("role/far", "2")
/** Of an account that its name does not tell. */
const stray = identity("role/stray")
const [one, two] = [tenant("1"), tenant("2")]
const lambda = service("lambda")
const github = federated("github")

describe("everyone of one is among the other:", () => {
  const rows: readonly Row[] = [
    [holder, holder, "yes"],
    [holder, app, "no"],
    [holder, unknown("u"), "no"],
    [holder, github, "no"],
    [anyone, holder, "no"],
    [unknown("u"), holder, "no"],
    [allBut(app), holder, "no"],
    [holder, allBut(app), "no"],
    [anyone, anyone, "yes"],
    [anyone, app, "yes"],
    [anyone, allBut(app), "yes"],
    [anyone, unknown("u"), "yes"],
    [app, anyone, "no"],
    [one, anyone, "no"],
    [unknown("u"), anyone, "no"],
    [allBut(app), anyone, "no"],
    [one, one, "yes"],
    [one, two, "no"],
    [tenant("*"), two, "yes"],
    [one, app, "yes"],
    [one, far, "no"],
    [one, stray, "maybe"],
    [one, lambda, "no"],
    [tenant("${account}"), app, "maybe"],
    [app, app, "yes"],
    [app, ops, "no"],
    [identity("role/*", "1"), app, "yes"],
    [app, one, "no"],
    [app, lambda, "no"],
    [lambda, lambda, "yes"],
    [lambda, service("sns"), "no"],
    [lambda, one, "no"],
    [lambda, github, "no"],
    [github, github, "yes"],
    [github, federated("gitlab"), "no"],
    [github, lambda, "no"],
    [github, app, "no"],
    // One text may name several.
    [identity("1"), one, "no"],
    [one, service("1"), "no"],
    [service("1"), identity("1"), "no"],
    [identity("1"), service("1"), "no"],
    [unknown("u"), unknown("u"), "yes"],
    [unknown("u"), unknown("v"), "maybe"],
    [unknown("u"), app, "maybe"],
    [app, unknown("u"), "maybe"],
    [one, unknown("u"), "maybe"],
    // Everyone but some.
    [allBut(app), app, "no"],
    [allBut(app), ops, "yes"],
    [allBut(app), one, "no"],
    [allBut(app), two, "yes"],
    [allBut(one), app, "no"],
    [allBut(one), far, "yes"],
    [allBut(one), stray, "maybe"],
    [allBut(app, ops), ops, "no"],
    [allBut(unknown("u")), app, "maybe"],
    [allBut(app), unknown("u"), "maybe"],
    [allBut(app), allBut(app), "yes"],
    [allBut(app), allBut(app, ops), "yes"],
    [allBut(app, ops), allBut(app), "no"],
    [allBut(app, ops), allBut(one), "yes"],
    [allBut(one), allBut(app), "no"],
    [app, allBut(ops), "no"],
    [unknown("u"), allBut(ops), "no"],
  ]
  it.each(named(rows))("of %s, %s: %s", (_, __, expected, a, b) => expect(covers(a, b)).toBe(expected))
})

describe("somebody is both", () => {
  const rows: readonly Row[] = [
    [holder, holder, "yes"],
    [holder, anyone, "no"],
    [anyone, holder, "no"],
    [app, holder, "no"],
    [service("1"), app, "no"],
    [service("1"), one, "no"],
    [one, service("1"), "no"],
    [service("1"), identity("1"), "no"],
    [identity("1"), service("1"), "no"],
    [federated("1"), one, "no"],
    [anyone, app, "yes"],
    [app, anyone, "yes"],
    [anyone, allBut(app), "yes"],
    [unknown("u"), anyone, "yes"],
    [unknown("u"), app, "maybe"],
    [app, unknown("u"), "maybe"],
    [unknown("u"), unknown("u"), "maybe"],
    [app, app, "yes"],
    [app, ops, "no"],
    [app, identity("role/*", "1"), "yes"],
    [one, app, "yes"],
    [app, one, "yes"],
    [far, one, "no"],
    [one, far, "no"],
    [one, stray, "maybe"],
    [stray, one, "maybe"],
    [one, one, "yes"],
    [one, two, "no"],
    [one, tenant("*"), "yes"],
    [lambda, lambda, "yes"],
    [lambda, service("l*"), "yes"],
    [lambda, service("sns"), "no"],
    [lambda, app, "no"],
    [app, lambda, "no"],
    [one, lambda, "no"],
    [lambda, one, "no"],
    [github, github, "yes"],
    [github, federated("gitlab"), "no"],
    [github, lambda, "no"],
    [lambda, github, "no"],
    [allBut(app), app, "no"],
    [app, allBut(app), "no"],
    [allBut(app), ops, "yes"],
    [ops, allBut(app), "yes"],
    [allBut(app, ops), ops, "no"],
    [allBut(one), app, "no"],
    [allBut(app), one, "yes"],
    [allBut(unknown("u")), app, "maybe"],
    [allBut(app), allBut(ops), "yes"],
    [allBut(app), unknown("u"), "maybe"],
  ]
  it.each(named(rows))("%s and %s: %s", (_, __, expected, a, b) => expect(overlaps(a, b)).toBe(expected))
})

describe("is called", () => {
  it.each<[string, PrincipalWho]>([
    ["", holder],
    ["*", anyone],
    ["1", one],
    ["role/app", app],
    ["lambda", lambda],
    ["github", github],
    ["u", unknown("u")],
    ["everyone except 1, role/app", allBut(app, one)],
  ])("%j: %o", (text, who) => expect(nameOf(who)).toBe(text))
})
