/** Conditions, rows, subjects and tables made by hand in few words, and rows back to words. */
import { describeCondition } from "../../src/access/describe.ts"
import { glob, type Part, pattern } from "../../src/access/pattern.ts"
import { nameOf } from "../../src/access/principal.ts"
import { conditionOf } from "../../src/clouds/aws/conditions.ts"
import type { Access, Limit, Subject } from "../../src/model/access.ts"
import type { Capability } from "../../src/model/capability.ts"
import type { PermissionDelta } from "../../src/model/delta.ts"
import type { Action, Condition, Effect, Grant, Pattern, PrincipalWho } from "../../src/model/grant.ts"
import type { Revision, Span } from "../../src/model/source.ts"

/** The whole of a text, as if it stood alone in a file. */
export const written = (text: string, revision: Revision = "head", path = "p"): Span => ({
  source: { path, revision, text },
  start: 0,
  end: text.length,
})
export const blank = written("")

/** A glob in which `${name}` is a hole. */
export const shape = (text: string): Pattern =>
  pattern(
    text
      .split(/(\$\{[^{}]*\})/)
      .filter((part) => part !== "")
      .map((part): Part => (part.startsWith("${") ? { hole: part.slice(2, -1) } : part)),
    "glob",
  )

/** `StringEquals k a, b & Null k false`: an operator, a key and its values. An operator that does not exist makes it opaque. */
export const when = (text: string): readonly Condition[] => (text === "" ? [] : text.split(" & ").map(conditionFrom))

function conditionFrom(text: string): Condition {
  const [operator = "", key = "", ...rest] = text.split(" ")
  const span = written(text)
  const values = rest.length === 0 ? [] : rest.join(" ").split(", ")
  return conditionOf({
    operator,
    key,
    values: values.map((each) => ({ kind: "text", span, pieces: [{ kind: "literal", text: each, span }] })),
    span,
  })
}

export const anyone: PrincipalWho = { kind: "anyone" }
export const holder: PrincipalWho = { kind: "holder" }
export const tenant = (id: string): PrincipalWho => ({ kind: "tenant", id: shape(id) })
export const service = (id: string): PrincipalWho => ({ kind: "service", id: shape(id) })
export const federated = (provider: string): PrincipalWho => ({ kind: "federated", provider: shape(provider) })
export const unknown = (name: string): PrincipalWho => ({ kind: "unknown", name, because: "it is not known" })
export const allBut = (...of: readonly PrincipalWho[]): PrincipalWho => ({ kind: "all-except", of })
/** `role/app` of an account, where that is known. */
export const identity = (id: string, of?: string): PrincipalWho => ({
  kind: "identity",
  id: shape(id),
  ...(of !== undefined && { tenant: shape(of) }),
})

/** What there is to do in these tests: four actions of an AI service, and one that only supports them. */
const capabilityOf: Readonly<Record<string, Capability>> = {
  Invoke: "invoke",
  Train: "train",
  Filter: "safety",
  List: "metadata-read",
  Key: "credential",
}
const reached = new Map<string, readonly Action[]>()

/** `Invoke Train`: the same text gives the same array, as rows of one pattern share what they reach. */
export function actions(names: string): readonly Action[] {
  const known = reached.get(names)
  if (known) return known
  const made = names
    .split(" ")
    .filter(Boolean)
    .map((name): Action => {
      const capability = capabilityOf[name]
      if (!capability) throw new Error(`there is no action ${name}`)
      return { name, service: "ai", capability, supporting: name === "Key" }
    })
  reached.set(names, made)
  return made
}
export const namesIn = (all: readonly Action[]): string => all.map(({ name }) => name).join(" ")

export interface Made {
  /** The actions that it reaches. */
  readonly to?: string
  readonly on?: string
  readonly but?: readonly string[]
  /** What its resource lies in. */
  readonly in?: readonly string[]
  readonly if?: string
  readonly by?: PrincipalWho
  readonly of?: string
  readonly traits?: readonly string[]
  readonly perhaps?: string
  readonly at?: Span
}

const row = (effect: Effect, made: Made): Grant => {
  const { to = "Invoke", on = "*", but = [], if: conditions = "", by = holder, of = "role", traits, perhaps } = made
  const at = made.at ?? blank
  return {
    effect,
    cloud: "cloud",
    subject: of,
    principal: by,
    action: { of: glob(to), except: [], span: at },
    resource: { of: shape(on), except: but.map(shape), span: at, ...(made.in && { within: made.in.map(shape) }) },
    conditions: when(conditions),
    reaches: actions(to),
    traits: new Set(traits),
    origin: { revision: at.source.revision, address: of, statement: at, block: at, hops: [] },
    ...(perhaps !== undefined && { perhaps }),
  }
}
export const allow = (made: Made = {}): Grant => row("allow", made)
export const deny = (made: Made = {}): Grant => row("deny", made)

/** `allow Invoke on a* but ab if k equals v by anyone *`. */
export function told(grant: Grant): string {
  const { effect, reaches, resource, conditions, principal } = grant
  return [
    `${effect} ${namesIn(reaches)} on ${resource.of.text}`,
    ...resource.except.map(({ text }) => `but ${text}`),
    ...conditions.map((each) => `if ${describeCondition(each)}`),
    ...(principal.kind === "holder" ? [] : [`by ${principal.kind} ${nameOf(principal)}`]),
  ].join(" ")
}

/** `appeared allow on a*: Invoke`, with `perhaps` where it is only possible. */
export const toldDelta = ({ change, grant, actions, certainty }: Omit<PermissionDelta, "before" | "after">): string =>
  `${change} ${told({ ...grant, reaches: actions })}${certainty === "possible" ? " perhaps" : ""}`

export const subject = (key = "role", more: Partial<Subject> = {}): Subject => ({
  key,
  unit: "u",
  address: key,
  kind: "identity",
  cloud: "cloud",
  formerly: [],
  holders: [],
  visible: true,
  traits: new Set(),
  span: blank,
  ...more,
})

/** A table of these subjects. */
export const access = (subjects: readonly Subject[], more: Partial<Omit<Access, "subjects">> = {}): Access => ({
  subjects: new Map(subjects.map((each) => [each.key, each])),
  grants: [],
  dormant: new Map(),
  limits: new Map(),
  settings: [],
  lints: [],
  ...more,
})

/** What bounds a subject. */
export const limit = (grants: readonly Grant[], more: Partial<Limit> = {}): Limit => ({
  name: "boundary",
  value: "edge",
  grants,
  span: blank,
  block: blank,
  ...more,
})
