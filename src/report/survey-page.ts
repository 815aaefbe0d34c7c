/** A survey to the data of its page. */
import { type Capability, capabilities, capabilityPhrase } from "../model/capability.ts"
import type { Account } from "../model/estate.ts"
import { rankOf } from "../model/severity.ts"
import { lastLineOf, type Span, startOf } from "../model/source.ts"
import {
  type Entitlement,
  type Survey,
  type SurveyedFact,
  type SurveyedFinding,
  type SurveyedPrincipal,
  tenantKey,
} from "../model/survey.ts"
import { piecesOf, plainLine } from "./escape.ts"
import { columnsOfSeverity, inOrder, standing } from "./estate-words.ts"
import type { Links } from "./links.ts"
import { reportedDeltas } from "./reported-deltas.ts"
import {
  accountStates,
  approvals,
  breadths,
  cellChanges,
  changes,
  crossingKinds,
  holds,
  type PageData,
  type PageFact,
  type PageFinding,
  type PagePieces,
  type PagePlace,
  type PagePrincipal,
  type PageRow,
  principalKinds,
} from "./survey-page-shape.ts"
import { isCredential, isRetired } from "./survey-questions.ts"
import { isError, listed, settledBy } from "./wording.ts"

/** Of a text, and of the actions that a row reaches: whoever wants all of it takes the JSON. */
const most = { text: 2000, actions: 12 }

export function pageData(survey: Survey, links: Links, accounts: readonly Account[] = []): PageData {
  const page = numbering(survey, links)
  const { text, pieces, place, who, bits, tenant } = page
  // Whoever stands first is numbered first.
  const principals = survey.principals.map((each) => principalIn(each, page))
  return {
    base: survey.base === null ? "" : shortened(survey.base),
    head: shortened(survey.head),
    capabilities: capabilities.map((each) => [each, capabilityPhrase[each]]),
    tenants: survey.tenants.map(({ cloud, id }) => [text(cloud), text(id)]),
    accounts: inOrder(accounts).map((each) => [
      text(each.cloud),
      text(each.id),
      accountStates.indexOf(each.state),
      columnsOfSeverity.map(([severity]) => each.counts[severity]),
      each.principals,
      text(standing(each)),
    ]),
    principals,
    edges: survey.edges.map((each) => [
      Number(each.kind === "trust"),
      who(each.from),
      who(each.to),
      text(each.action),
      text(each.conditions.join("; ")),
      text(each.because),
      Number(each.certainty === "certain"),
      place(each.place),
    ]),
    models: survey.models.map((each) => [
      text(each.text),
      breadths.indexOf(each.breadth),
      approvals.indexOf(each.approval),
      each.holders.map(({ key, certainty }) => [who(key), Number(certainty === "certain")] as const),
    ]),
    crossings: survey.crossings.map((each) => [
      crossingKinds.indexOf(each.kind),
      text(each.from),
      text(each.to),
      who(each.principal),
      text(each.action),
      text(each.conditions.join("; ")),
      text(each.because),
      place(each.place),
      each.estate && [
        tenant(each.estate.from),
        tenant(each.estate.to),
        each.estate.takers.map(who),
        each.estate.more,
        bits(each.estate.reaches),
      ],
    ]),
    facts: survey.facts.map((each) => factIn(each, page)),
    findings: survey.findings.map((each) => findingIn(each, links, page)),
    gone: survey.gone.map(({ severity, title, principal }) => [rankOf(severity), text(title), text(principal)]),
    changes: reportedDeltas(survey.deltas).map((each) => [
      Number(each.broadens),
      text(each.principal),
      bits(each.capabilities),
      text(each.permission.action),
      text(each.permission.resource),
      text(each.permission.conditions.join("; ")),
      Number(each.certainty === "certain"),
      place(each.location),
    ]),
    unread: survey.diagnostics.map((each) => [
      Number(isError(each)),
      pieces(each.message),
      "source" in each.at ? place(each.at) : null,
      text("source" in each.at ? each.at.source.path : each.at.path),
      text(settledBy[each.code]),
    ]),
    stats: survey.stats,
    // Last: only now all texts are numbered.
    texts: page.texts,
  }
}

const shortened = (commit: string): string =>
  plainLine(/^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : commit, 100)

type Numbering = ReturnType<typeof numbering>

function numbering(survey: Survey, links: Links) {
  const texts: string[] = []
  const numbers = new Map<string, number>()
  const people = new Map(survey.principals.map(({ key }, i) => [key, i]))
  const raw = (line: string): number => {
    const known = numbers.get(line)
    if (known !== undefined) return known
    numbers.set(line, texts.length)
    return texts.push(line) - 1
  }
  const text = (of: string | null): number => (of === null || of === "" ? -1 : raw(plainLine(of, most.text)))
  const place = (span: Span): PagePlace => {
    const [address = ""] = (links.blob(span) ?? "").split("#")
    const isBase = Number(span.source.revision === "base")
    return [text(span.source.path), startOf(span).line, lastLineOf(span), address === "" ? -1 : raw(address), isBase]
  }
  const pieces = (sentence: string): PagePieces => {
    const found: number[] = []
    for (const { kind, text: of } of piecesOf(plainLine(sentence, most.text))) {
      if ((kind === "code") !== (found.length % 2 === 1)) found.push(raw(""))
      found.push(raw(kind === "code" ? of : of.replaceAll("**", "")))
    }
    return found
  }
  const bits = (of: readonly Capability[]): number =>
    of.reduce((sum, each) => sum | (1 << capabilities.indexOf(each)), 0)
  const who = (key: string | null): number => (key === null ? -1 : (people.get(key) ?? -1))
  const tenants = new Map(survey.tenants.map((each, i) => [tenantKey(each), i]))
  const tenant = (key: string): number => tenants.get(key) ?? -1
  return { texts, text, raw, place, pieces, bits, who, tenant }
}

const principalIn = (each: SurveyedPrincipal, { text, place, bits, who, tenant }: Numbering): PagePrincipal => ({
  name: text(each.name),
  kind: principalKinds.indexOf(each.kind),
  cloud: text(each.cloud),
  tenants: each.tenants.map(tenant),
  place: each.place && place(each.place),
  traits: each.traits.map(text),
  change: changes.indexOf(each.change),
  exceeds: bits(each.exceeds),
  members: each.members.map(who),
  cells: each.cells.map(
    ({ capability, hold, before, change, through }) =>
      [
        capabilities.indexOf(capability),
        holds.indexOf(hold),
        holds.indexOf(before),
        cellChanges.indexOf(change),
        ...through.map(who),
      ] as const,
  ),
  rows: each.entitlements.map((row) => rowIn(row, { text, place, bits, who })),
  more: each.more,
})

const rowIn = (
  each: Entitlement,
  { text, place, bits, who }: Pick<Numbering, "text" | "place" | "bits" | "who">,
): PageRow => [
  Number(each.effect === "deny"),
  bits(each.capabilities),
  text(each.action),
  text(listed(each.effective, most.actions)),
  text(each.resource),
  text(each.conditions.join("; ")),
  text(each.because),
  who(each.on),
  text(each.managedPolicy),
  place(each.place),
  changes.indexOf(each.change),
]

const factIn = (each: SurveyedFact, { text, place, who }: Numbering): PageFact => [
  isCredential(each) ? "credential" : isRetired(each) ? "retired" : each.kind,
  text(each.subject),
  each.principals.map(who),
  text(each.name),
  text(each.value),
  text(each.because),
  place(each.place),
]

function findingIn({ finding, principals, isNew }: SurveyedFinding, links: Links, page: Numbering): PageFinding {
  const { text, raw, pieces, place, who } = page
  const { waiver } = finding
  const address = links.rule(finding.rule)
  return [
    rankOf(finding.severity),
    Number(finding.certainty === "possible"),
    text(finding.title),
    pieces(finding.what),
    pieces(finding.why),
    pieces(finding.fix),
    text(finding.rule),
    address === undefined ? -1 : raw(address),
    principals.map(who),
    place(finding.location),
    Number(isNew),
    text(waiver && `waived by ${waiver.owner} until ${waiver.until}: ${waiver.reason}`),
  ]
}
