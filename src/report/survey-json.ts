/** A survey to JSON, in the shape of schemas/review.schema.json. The same revisions give the same bytes. */
import type {
  Crossing,
  Edge,
  Entitlement,
  Outward,
  Survey,
  SurveyedFact,
  SurveyedFinding,
  SurveyedPrincipal,
} from "../model/survey.ts"
import { jsonText } from "./escape.ts"
import { deltaJson, diagnosticJson, location, relatedJson, waiverJson } from "./json.ts"
import { reportedDeltas } from "./reported-deltas.ts"

export const renderSurveyJson = (survey: Survey): string => `${jsonText(surveyJson(survey), 1)}\n`

const surveyJson = (survey: Survey) => ({
  schema: "ai-iam-gate/review@1",
  base: survey.base,
  head: survey.head,
  tenants: survey.tenants.map(({ cloud, id }) => ({ cloud, id })),
  principals: survey.principals.map((each) => principal(each, survey.base !== null)),
  edges: survey.edges.map(edge),
  models: survey.models.map(({ text, breadth, approval, holders }) => ({ text, breadth, approval, holders })),
  crossings: survey.crossings.map(crossingJson),
  outward: survey.outward.map(outward),
  facts: survey.facts.map(fact),
  findings: survey.findings.map(finding),
  gone: survey.gone.map(({ rule, severity, title, principal: of, fingerprint }) => ({
    ...{ rule, severity, title, principal: of, fingerprint },
  })),
  deltas: reportedDeltas(survey.deltas).map(deltaJson),
  waivers: survey.waivers.map(waiverJson),
  diagnostics: survey.diagnostics.map(diagnosticJson),
  stats: {
    unitsRead: survey.stats.unitsRead,
    unrelated: survey.stats.unrelated,
    ignored: survey.stats.ignored,
  },
})

const principal = (each: SurveyedPrincipal, isCompared: boolean) => ({
  key: each.key,
  name: each.name,
  kind: each.kind,
  cloud: each.cloud,
  tenants: each.tenants,
  called: each.called,
  id: each.id,
  onlyNamed: each.onlyNamed,
  traits: each.traits,
  location: each.place && location(each.place),
  change: each.change,
  capabilities: each.cells.map(({ capability, hold, before, change, through }) => ({
    capability,
    hold,
    before: isCompared ? before : null,
    change,
    through,
  })),
  exceeds: each.exceeds,
  members: each.members,
  entitlements: each.entitlements.map(entitlement),
})

/** Who holds all of a service reaches hundreds of actions. */
const mostActions = 50

const entitlement = (each: Entitlement) => ({
  effect: each.effect,
  action: each.action,
  capabilities: each.capabilities,
  effective: each.effective.slice(0, mostActions),
  more: Math.max(0, each.effective.length - mostActions),
  resource: each.resource,
  conditions: each.conditions,
  certainty: each.certainty,
  because: each.because,
  on: each.on,
  managedPolicy: each.managedPolicy,
  location: location(each.place),
  related: each.hops.map(relatedJson),
  change: each.change,
})

const edge = (each: Edge) => ({
  kind: each.kind,
  from: each.from,
  to: each.to,
  action: each.action,
  effective: each.effective,
  suffices: each.suffices,
  conditions: each.conditions,
  certainty: each.certainty,
  because: each.because,
  location: location(each.place),
})

export const crossingJson = (each: Crossing) => ({
  kind: each.kind,
  from: each.from,
  to: each.to,
  principal: each.principal,
  action: each.action,
  conditions: each.conditions,
  certainty: each.certainty,
  because: each.because,
  location: location(each.place),
  estate: each.estate,
})

const outward = (each: Outward) => ({
  from: each.from,
  to: each.to,
  except: each.except,
  actions: each.actions,
  conditions: each.conditions,
  certainty: each.certainty,
  because: each.because,
  location: location(each.place),
})

const fact = (each: SurveyedFact) => ({
  kind: each.kind,
  subject: each.subject,
  principals: each.principals,
  name: each.name,
  value: each.value,
  instead: each.instead,
  certainty: each.certainty,
  because: each.because,
  location: location(each.place),
})

const finding = ({ finding: each, principals, isNew }: SurveyedFinding) => ({
  rule: each.rule,
  severity: each.severity,
  certainty: each.certainty,
  title: each.title,
  what: each.what,
  why: each.why,
  fix: each.fix,
  capabilities: each.capabilities,
  principals,
  location: location(each.location),
  waiver: each.waiver,
  isNew,
  fingerprint: each.fingerprint,
})
