/** The lists of a saved scan to the shapes that their items have: what another job wrote is checked before anything relies on it. */
import { z } from "zod"
import { capabilities } from "../model/capability.ts"
import type { DiagnosticCode } from "../model/diagnostic.ts"
import { severities } from "../model/severity.ts"
import { settledBy } from "../report/wording.ts"

const position = z.object({ line: z.number().int().min(1), column: z.number().int().min(1) })
export const location = z.object({ path: z.string(), start: position, end: position })
const certainty = z.enum(["certain", "possible"])
const capability = z.enum(capabilities)
const texts = z.array(z.string())
const because = z.string().nullable()
const holds = z.enum(["certain", "possible", "through", "none"])

/** Rows are checked one by one, when they are looked at: there are many. */
const principal = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.enum(["identity", "policy", "resource", "named", "pattern"]),
  cloud: z.string(),
  tenants: texts,
  called: texts,
  id: z.string().nullable(),
  onlyNamed: z.boolean(),
  traits: texts,
  location: location.nullable(),
  capabilities: z.array(z.object({ capability, hold: holds })),
  exceeds: z.array(capability),
  members: texts,
  entitlements: z.array(z.unknown()),
})

export const entitlement = z.object({
  effect: z.enum(["allow", "deny"]),
  action: z.string(),
  capabilities: z.array(capability),
  effective: texts,
  more: z.number(),
  resource: z.string(),
  conditions: texts,
  certainty,
  because,
  on: z.string().nullable(),
  managedPolicy: z.string().nullable(),
  location,
})

const way = { action: z.string(), conditions: texts, certainty, because, location }

const edge = z.object({
  kind: z.enum(["trust", "act-as"]),
  from: z.string(),
  to: z.string(),
  effective: texts,
  suffices: z.boolean(),
  ...way,
})

const crossing = z.object({
  kind: z.enum(["anyone", "tenant", "identity", "federated", "outward", "estate"]),
  from: z.string(),
  to: z.string(),
  principal: z.string(),
  ...way,
})

const outward = z.object({
  from: z.string(),
  to: z.string(),
  except: texts,
  actions: texts,
  conditions: texts,
  certainty,
  because,
  location,
})

const model = z.object({
  text: z.string(),
  breadth: z.enum(["one", "several", "every"]),
  approval: z.enum(["approved", "unapproved", "unsaid"]),
  holders: z.array(z.object({ key: z.string(), certainty })),
})

const fact = z.object({
  kind: z.enum(["setting", "lint"]),
  subject: z.string(),
  principals: texts,
  name: z.string(),
  value: z.string(),
  instead: z.string().nullable(),
  certainty,
  because,
  location,
})

const concerned = z.object({ fingerprint: z.string(), principals: texts })

/** The lists of review.json that a merge reads, in the order in which they stand there. */
export const reviewLists = {
  tenants: z.object({ cloud: z.string().min(1), id: z.string().min(1) }),
  principals: principal,
  edges: edge,
  models: model,
  crossings: crossing,
  outward,
  facts: fact,
  findings: concerned,
}

const permission = z.object({
  effect: z.enum(["allow", "deny"]),
  action: z.string(),
  effective: texts,
  resource: z.string(),
  conditions: texts,
})

const waiver = z.object({
  owner: z.string(),
  reason: z.string(),
  until: z.string(),
  path: z.string(),
  line: z.number(),
})

const finding = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  certainty,
  title: z.string(),
  what: z.string(),
  why: z.string(),
  fix: z.string(),
  cloud: z.string(),
  service: z.string(),
  capabilities: z.array(capability),
  change: z.enum(["appeared", "vanished", "changed"]),
  principal: z.string().nullable(),
  permission: permission.nullable(),
  location,
  block: z.object({ start: z.object({ line: z.number() }), end: z.object({ line: z.number() }) }),
  related: z.array(z.object({ path: z.string(), line: z.number(), note: z.string() })),
  waiver: waiver.nullable(),
  fingerprint: z.string(),
})

const diagnostic = z.object({
  code: z.enum(Object.keys(settledBy) as [DiagnosticCode, ...DiagnosticCode[]]),
  severity: z.enum(["error", "warning"]),
  message: z.string(),
  path: z.string(),
  line: z.number(),
})

/** The same of report.json. */
export const reportLists = { findings: finding, diagnostics: diagnostic }

export const reviewDocument = z.object({
  schema: z.string(),
  tenants: z.array(z.unknown()),
  stats: z.object({ unitsRead: z.number(), unrelated: z.number(), ignored: z.number() }),
})

export const reportDocument = z.object({
  schema: z.string(),
  base: z.string().nullable(),
  verdict: z.enum(["pass", "fail"]),
})

export type SavedPrincipal = z.infer<typeof principal>
export type SavedRow = z.infer<typeof entitlement>
export type SavedLocation = z.infer<typeof location>
export type SavedFinding = z.infer<typeof finding>
export type SavedDiagnostic = z.infer<typeof diagnostic>
export type SavedWay = z.infer<typeof edge>
