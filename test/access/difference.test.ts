import { describe, expect, it } from "vitest"
import { difference } from "../../src/access/difference.ts"
import type { Access, Lint, Setting } from "../../src/model/access.ts"
import { type AccessDelta, broadens } from "../../src/model/delta.ts"
import type { Grant } from "../../src/model/grant.ts"
import { accessOf, deltasBetween } from "./carrier.ts"
import { documentOf } from "./documents.ts"
import { access, allow, blank, deny, limit, subject, told, toldDelta } from "./made.ts"
import { allowed, type Conditions, type Holdings, type Request, type Statement } from "./oracle.ts"

// Mutants that survive: tables that are made twice instead of shared; what stands behind `?.` and `??` for the
// compiler; ways out that are taken early; rows that are looked at and have no effect that counts.

const statement = (more: Partial<Statement> = {}): Statement => ({
  Effect: "Allow",
  Action: "bedrock:InvokeModel",
  Resource: "*",
  ...more,
})
const held = (...statements: readonly Statement[]): Holdings => ({ policies: [documentOf(statements)] })
const bounded = (by: readonly Statement[], ...statements: readonly Statement[]): Holdings => ({
  policies: [documentOf(statements)],
  boundary: documentOf(by),
})
const nova = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const novas = "arn:aws:bedrock:*::foundation-model/amazon.nova-*"
const claudes = "arn:aws:bedrock:*::foundation-model/anthropic.*"
const lessNova: Statement = { Effect: "Allow", Action: "bedrock:InvokeModel", NotResource: nova }
const tagged = (team: string): Conditions => ({ StringEquals: { "aws:PrincipalTag/team": team } })
const invokeNova: Request = { action: "bedrock:InvokeModel", resource: nova, context: {} }

const broader = (base: Holdings, head: Holdings) =>
  deltasBetween(accessOf(base, "base"), accessOf(head, "head")).filter(broadens)

describe("the difference of two principals", () => {
  it.each<[string, Holdings, Holdings, boolean]>([
    ["a wider resource", held(statement({ Resource: claudes })), held(statement()), true],
    ["a narrower resource", held(statement()), held(statement({ Resource: novas })), false],
    ["an exception gone", held(lessNova), held(statement()), true],
    [
      "a deny gone that stood against an allow",
      held(statement(), statement({ Effect: "Deny" })),
      held(statement()),
      true,
    ],
    ["a deny gone that stood against nothing", held(statement({ Effect: "Deny" })), held(), false],
    ["an allow that is wholly denied", held(), held(statement(), statement({ Effect: "Deny", Action: "*" })), false],
    ["a boundary gone", bounded([statement({ Resource: claudes })], statement()), held(statement()), true],
    ["a boundary put on", held(statement()), bounded([statement({ Resource: novas })], statement()), false],
    ["a condition gone", held(statement({ Condition: tagged("ml") })), held(statement()), true],
  ])("%s", (_, base, head, expected) => {
    expect(broader(base, head).length > 0).toBe(expected)
    expect(allowed(head, invokeNova) && !allowed(base, invokeNova)).toBe(expected)
  })

  it("says on which axis the nearest row fell short", () => {
    const axes = (base: Holdings, head: Holdings) => broader(base, head)[0]?.axes
    expect(axes(held(statement({ Condition: tagged("ml") })), held(statement()))).toEqual(["conditions"])
    expect(axes(held(statement({ Resource: nova })), held(statement({ Resource: novas })))).toEqual(["resource"])
    expect(axes(held(statement()), held(statement({ Action: "bedrock:InvokeModelWithResponseStream" })))).toEqual([])
    expect(broader(held(statement()), held(statement({ Action: "bedrock:ApplyGuardrail" })))[0]?.near).toEqual([])
  })
})

const between = (base: Access, head: Access, renames = new Map<string, string>()): readonly AccessDelta[] =>
  difference(base, head, renames)
const permissions = (deltas: readonly AccessDelta[]) => deltas.filter((delta) => delta.kind === "permission")
const toldAll = (base: Access, head: Access) =>
  permissions(between(base, head)).map((delta) => `${delta.subject.key}: ${toldDelta(delta)}`)

const both = { to: "Invoke Train" }
const role = (grants: readonly Grant[], more: Partial<Access> = {}) => access([subject()], { grants, ...more })

describe("two tables of one subject", () => {
  it.each<[string, Grant[], Grant[], string[]]>([
    ["that are equal say nothing", [allow(), deny()], [allow(), deny()], []],
    [
      "tell what broadens, then what narrows",
      [allow()],
      [allow({ to: "Train" })],
      ["role: appeared allow Train on *", "role: vanished allow Invoke on *"],
    ],
    ["tell a deny that is gone", [allow(), deny()], [allow()], ["role: vanished deny Invoke on *"]],
  ])("%s", (_, base, head, expected) => expect(toldAll(role(base), role(head))).toEqual(expected))

  it("are told with all rows of the subject", () => {
    const [delta] = permissions(between(role([allow({ on: "a" })]), role([allow(), deny({ on: "b" })])))
    expect(delta?.before.map(told)).toEqual(["allow Invoke on a"])
    expect(delta?.after.map(told)).toEqual(["allow Invoke on *", "deny Invoke on b"])
    expect(permissions(between(role([]), role([allow()])))).toMatchObject([
      { before: [], after: [{ effect: "allow" }] },
    ])
    expect(permissions(between(role([allow()]), role([])))).toMatchObject([
      { before: [{ effect: "allow" }], after: [] },
    ])
    expect(permissions(between(access([]), role([allow()])))).toMatchObject([{ before: [] }])
    expect(permissions(between(role([allow()]), access([])))).toMatchObject([{ after: [] }])
  })
})

describe("subjects", () => {
  it("that are new or gone are compared with nothing", () => {
    const [a, b] = [subject("a"), subject("b", { kind: "policy" })]
    const base = access([a], { grants: [allow({ of: "a" })] })
    const head = access([b], { grants: [allow({ of: "b" })] })
    expect(toldAll(base, head)).toEqual(["a: vanished allow Invoke on *", "b: appeared allow Invoke on *"])
  })

  it("that moved are compared with what they were", () => {
    const base = access([subject("a", { unit: "u", address: "r" })], { grants: [allow({ of: "a" })] })
    const head = access([subject("b", { unit: "v", address: "r" })], { grants: [allow({ of: "b", ...both })] })
    expect(toldAll(base, head)).toEqual(["b: appeared allow Train on *"])
  })

  const policy = (holders: string[]) => subject("policy", { kind: "policy", holders })
  const rows = [allow({ of: "policy" })]
  it("that others hold are judged through those", () => {
    expect(toldAll(access([policy([])]), access([policy(["role"])], { grants: rows }))).toEqual([])
    expect(toldAll(access([policy(["role"])], { grants: rows }), access([]))).toEqual([])
    expect(toldAll(access([policy([])], { grants: rows }), access([]))).toEqual(["policy: vanished allow Invoke on *"])
    expect(toldAll(access([]), access([policy([])], { grants: rows }))).toEqual(["policy: appeared allow Invoke on *"])
  })

  it("that others held are compared with what those got from them", () => {
    const held = (dormant: readonly Grant[]) =>
      access([policy(["role"])], { dormant: new Map([["policy", () => dormant]]) })
    expect(toldAll(held(rows), access([policy([])], { grants: rows }))).toEqual([])
    expect(toldAll(held([]), access([policy([])], { grants: rows }))).toEqual(["policy: appeared allow Invoke on *"])
    expect(toldAll(access([policy(["role"])]), access([policy([])], { grants: rows }))).toEqual([
      "policy: appeared allow Invoke on *",
    ])
  })
})

describe("a boundary", () => {
  const bounded = (grants: readonly Grant[], bounds: readonly Grant[]) =>
    role(grants, { limits: new Map([["role", [limit(bounds)]]]) })

  it("bounds what is newly granted", () => {
    expect(toldAll(bounded([], [allow()]), bounded([allow(both)], [allow()]))).toEqual([
      "role: appeared allow Invoke on *",
    ])
  })

  it("bounds what is granted no longer", () => {
    expect(toldAll(bounded([allow(both)], [allow()]), bounded([], [allow()]))).toEqual([
      "role: vanished allow Invoke on *",
    ])
  })

  it("broadens by going and narrows by coming", () => {
    const [free, held] = [role([allow(both)]), bounded([allow(both)], [allow()])]
    expect(toldAll(held, free)).toEqual(["role: vanished deny Train on *"])
    expect(toldAll(free, held)).toEqual(["role: appeared deny Train on *"])
  })

  it("broadens by letting more through and narrows by letting less", () => {
    const [less, more] = [bounded([allow(both)], [allow()]), bounded([allow(both)], [allow(both)])]
    expect(toldAll(less, more)).toEqual(["role: appeared allow Train on *"])
    expect(toldAll(more, less)).toEqual(["role: vanished allow Train on *"])
  })

  it("is told with what it lets through", () => {
    const [delta] = permissions(between(bounded([allow(both)], [allow()]), role([allow(both)])))
    expect(delta?.before.map(told)).toEqual(["allow Invoke on *"])
    expect(delta?.after.map(told)).toEqual(["allow Invoke Train on *"])
  })

  // It grants nothing: by coming alone it lets nothing through, by going it denies no longer.
  it("of others speaks only of what it denied", () => {
    const edge = (grants: readonly Grant[]) =>
      access([subject("role", { kind: "policy", visible: false, traits: new Set(["boundary"]) })], { grants })
    const grants = [allow(both), deny()]
    expect(toldAll(access([]), edge(grants))).toEqual([])
    expect(toldAll(edge(grants), access([]))).toEqual(["role: vanished deny Invoke on * perhaps"])
    expect(toldAll(edge(grants), edge([allow(both)]))).toEqual(["role: vanished deny Invoke on *"])
    expect(toldAll(edge([allow()]), edge([allow(both)]))).toEqual(["role: appeared allow Train on *"])
  })
})

describe("documents that nothing in view is attached to", () => {
  const document = (key: string, traits: readonly string[] = ["unattached"]) =>
    subject(key, { kind: "policy", visible: false, traits: new Set(traits) })
  const rows = (of: string, ...names: string[]) => names.map((to) => allow({ of, to }))
  const denies = (of: string, ...names: string[]) => names.map((to) => deny({ of, to }))

  it("may be split and merged", () => {
    const whole = access([document("a")], { grants: rows("a", "Invoke", "Train") })
    const parts = access([document("a"), document("b")], { grants: [...rows("a", "Invoke"), ...rows("b", "Train")] })
    expect(toldAll(whole, parts)).toEqual([])
    expect(toldAll(parts, whole)).toEqual([])
  })

  it("with what they deny", () => {
    const whole = access([document("a")], { grants: [...rows("a", "Invoke"), ...denies("a", "Train")] })
    const parts = access([document("a"), document("b")], { grants: [...rows("a", "Invoke"), ...denies("b", "Train")] })
    expect(toldAll(whole, parts)).toEqual([])
    expect(toldAll(parts, whole)).toEqual([])
  })

  it("unlike what belongs to somebody", () => {
    const whole = access([document("a", [])], { grants: rows("a", "Invoke", "Train") })
    const parts = access([document("a", []), document("b", [])], {
      grants: [...rows("a", "Invoke"), ...rows("b", "Train")],
    })
    expect(toldAll(whole, parts)).toEqual(["a: vanished allow Train on *", "b: appeared allow Train on *"])
  })

  it("of which one was not that before are known by what they are now", () => {
    const whole = access([document("a", [])], { grants: rows("a", "Invoke", "Train") })
    const parts = access([document("a"), document("b")], { grants: [...rows("a", "Invoke"), ...rows("b", "Train")] })
    expect(toldAll(whole, parts)).toEqual([])
    expect(toldAll(parts, whole)).toEqual(["a: appeared allow Train on *", "b: vanished allow Train on *"])
  })
})

describe("a subject holds AI", () => {
  const isHolder = (base: readonly Grant[], head: readonly Grant[], change: Grant) => {
    const [delta] = permissions(between(role(base), role([...head, change])))
    return delta?.subject.traits.has("holds-ai")
  }
  const key = allow({ to: "Key", on: "a" })
  it.each<[string, Grant[], Grant[], boolean]>([
    ["by what it may do with it", [allow()], [allow()], true],
    ["only at the base", [allow()], [], true],
    ["only at the head", [], [allow()], true],
    ["not by what only supports it", [], [], false],
    ["not by listing", [], [allow({ to: "List" })], false],
    ["not by what is denied it", [], [allow(), deny()], false],
    ["by what is left of that", [], [allow(both), deny()], true],
    ["by what is denied it in part", [], [allow(), deny({ on: "a" })], true],
    ["not by a deny", [], [deny()], false],
    ["not by a deny that is perhaps there", [], [deny({ perhaps: "it is not known" })], false],
    ["by a row that also supports it", [], [allow({ to: "Invoke Key", on: "b" })], true],
    ["not by what supports what is denied it", [], [allow({ to: "Invoke Key", on: "b" }), deny()], false],
    ["by one of several rows", [], [allow(), allow({ to: "Train" }), deny()], true],
  ])("%s", (_, base, head, expected) => expect(isHolder(base, head, key)).toBe(expected))

  it("beside what it was", () => {
    const human = (grants: readonly Grant[]) => access([subject("role", { traits: new Set(["human"]) })], { grants })
    const [delta] = between(human([]), human([allow()]))
    expect(delta?.subject.traits).toEqual(new Set(["human", "holds-ai"]))
  })
})

describe("facts", () => {
  const setting: Setting = { subject: "role", name: "key", service: "ai", value: "1", span: blank, block: blank }
  const lint: Lint = {
    subject: "role",
    name: "wrong",
    text: "x",
    effect: "allow",
    service: "ai",
    span: blank,
    statement: blank,
    said: [],
    block: blank,
  }
  const facts = (deltas: readonly AccessDelta[]) =>
    deltas
      .filter(({ kind }) => kind !== "permission")
      .map(({ kind, subject }) => `${kind} ${subject.key}${subject.traits.has("holds-ai") ? " holds AI" : ""}`)

  it("follow what permissions changed, with their subject", () => {
    expect(between(role([]), role([allow()], { settings: [setting], lints: [lint] })).map(({ kind }) => kind)).toEqual([
      "permission",
      "setting",
      "lint",
    ])
    expect(facts(between(role([]), role([], { settings: [setting], lints: [lint] })))).toEqual([
      "setting role",
      "lint role",
    ])
    expect(facts(between(role([]), role([allow()], { settings: [setting] })))).toEqual(["setting role holds AI"])
    expect(facts(between(role([allow()]), role([], { settings: [setting] })))).toEqual(["setting role holds AI"])
  })

  it("are of a subject under its new name, or of one that is gone", () => {
    const old = access([subject("old", { address: "r" })], {
      settings: [{ ...setting, subject: "old" }],
      lints: [{ ...lint, subject: "old" }],
    })
    const same = access([subject("new", { unit: "v", address: "r" })], {
      settings: [{ ...setting, subject: "new" }],
      lints: [{ ...lint, subject: "new" }],
    })
    expect(facts(between(old, same))).toEqual([])
    expect(facts(between(old, access([])))).toEqual(["setting old"])
    expect(facts(between(old, access([subject("new", { unit: "v", address: "r" })])))).toEqual(["setting new"])
  })
})
