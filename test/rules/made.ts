/** Rows, deltas and rules made by hand: what the engine does with them does not depend on any cloud's reader. */
import { glob } from "../../src/access/pattern.ts"
import type { Subject } from "../../src/model/access.ts"
import type { Capability } from "../../src/model/capability.ts"
import type { Axis, PermissionDelta } from "../../src/model/delta.ts"
import type { Finding } from "../../src/model/finding.ts"
import type { Action, Condition, Grant, Operator } from "../../src/model/grant.ts"
import type { Source, Span } from "../../src/model/source.ts"
import { evaluate } from "../../src/rules/evaluate.ts"
import type { Context } from "../../src/rules/matches.ts"
import type { Rule, When } from "../../src/rules/rule.ts"

export const source = (text: string, revision: Source["revision"] = "head"): Source => ({ path: "p", revision, text })

/** The text's only place. */
export function spanOf(of: Source, text: string): Span {
  const start = of.text.indexOf(text)
  if (start < 0 || of.text.indexOf(text, start + 1) >= 0) throw new Error(`${text} does not occur once`)
  return { source: of, start, end: start + text.length }
}

const blank: Span = { source: source(""), start: 0, end: 0 }

/** `ai:Invoke` is named for its capability where that is not said. */
export const act = (name: string, capability: Capability = "invoke", supporting = false): Action => ({
  name,
  service: name.split(":")[0] ?? "",
  capability,
  supporting,
})

export const subject = (traits: readonly string[] = [], key = "role", visible = true): Subject => ({
  key,
  unit: "u",
  address: key,
  kind: "identity",
  cloud: "cloud",
  formerly: [],
  holders: [],
  visible,
  traits: new Set(traits),
  span: blank,
})

export interface Made extends Partial<Omit<Grant, "action" | "resource" | "traits" | "origin">> {
  readonly action?: string
  readonly actionSpan?: Span
  readonly actionVia?: readonly Span[]
  readonly resource?: string
  readonly resourceSpan?: Span
  readonly resourceVia?: readonly Span[]
  readonly traits?: readonly string[]
  readonly origin?: Partial<Grant["origin"]>
}

export function grant(made: Made = {}): Grant {
  const { action = "ai:Invoke", resource = "*", actionSpan = blank, resourceSpan = blank, ...rest } = made
  return {
    effect: "allow",
    cloud: "cloud",
    subject: "role",
    principal: { kind: "holder" },
    conditions: [],
    reaches: [act(action)],
    ...rest,
    action: { of: glob(action), except: [], span: actionSpan, ...(made.actionVia && { via: made.actionVia }) },
    resource: {
      of: glob(resource),
      except: [],
      span: resourceSpan,
      ...(made.resourceVia && { via: made.resourceVia }),
    },
    traits: new Set(made.traits),
    origin: { revision: "head", address: "role", statement: blank, block: blank, hops: [], ...made.origin },
  }
}

export function delta(of: Grant, over: Partial<PermissionDelta> = {}): PermissionDelta {
  return {
    kind: "permission",
    change: "appeared",
    grant: of,
    subject: subject(),
    actions: of.reaches,
    near: [],
    axes: [] as readonly Axis[],
    before: [],
    after: [of],
    certainty: "certain",
    ...over,
  }
}

const plain: Operator = { test: "equals", domain: "text", negated: false, ifExists: false, over: "one" }
export const condition = (
  key: string,
  values: readonly string[],
  over: Partial<Operator> = {},
  span = blank,
): Condition => ({
  kind: "test",
  key: key.toLowerCase(),
  written: key,
  operator: { ...plain, ...over },
  values: values.map(glob),
  span,
})
export const opaque = (text: string): Condition => ({ kind: "opaque", text, because: "it is not known", span: blank })

export const rule = (id: string, when: When, over: Partial<Rule> = {}): Rule => ({
  id,
  title: id,
  severity: [{ is: "medium" }],
  covers: [],
  when,
  what: "what",
  why: "why",
  fix: "fix",
  references: [],
  ...over,
})

export const judge = (rules: readonly Rule[], deltas: Parameters<typeof evaluate>[1], over: Partial<Context> = {}) =>
  evaluate(rules, deltas, { changed: () => true, severity: new Map(), paths: [], breakGlass: [], ...over }).map(
    ({ finding }) => finding,
  )

/** `rule severity`, with a question mark where it is only possible. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((each) => `${each.rule} ${each.severity}${each.certainty === "possible" ? "?" : ""}`)
