/** What the page of a survey is given as data: numbers that stand for texts, principals and capabilities, so that it stays small. */

/** The number of a text; -1 where there is none. */
export type TextNumber = number
/** The number of a principal. */
export type Who = number

export interface PageData {
  /** Commits as they are shown; an empty base where nothing is compared. */
  readonly base: string
  readonly head: string
  readonly texts: readonly string[]
  /** Id and phrase, in the order of columns; rows have them as the bits of a number. */
  readonly capabilities: readonly (readonly [string, string])[]
  /** Accounts, subscriptions and projects: cloud and id; how each stands, where scans of several were merged. */
  readonly tenants: readonly (readonly [cloud: TextNumber, id: TextNumber])[]
  readonly accounts: readonly PageAccount[]
  readonly principals: readonly PagePrincipal[]
  readonly edges: readonly PageEdge[]
  readonly models: readonly PageModel[]
  readonly crossings: readonly PageCrossing[]
  readonly facts: readonly PageFact[]
  readonly findings: readonly PageFinding[]
  readonly gone: readonly (readonly [severity: number, title: TextNumber, of: TextNumber])[]
  readonly changes: readonly PageChange[]
  readonly unread: readonly (readonly [
    isError: number,
    message: PagePieces,
    place: PagePlace | null,
    path: TextNumber,
    settle: TextNumber,
  ])[]
  readonly stats: {
    readonly unitsRead: number
    readonly unrelated: number
    readonly ignored: number
    readonly modelsLeft: number
  }
}

/** Path, first line, last line, the address of the file (-1: none), and 1 where it is of the base. */
export type PagePlace = readonly [path: TextNumber, line: number, last: number, address: TextNumber, isBase: number]

/** Words, and code: an even place holds words, an odd one code. */
export type PagePieces = readonly TextNumber[]

/** The account, its findings from the worst to the least, who can do something there, and what is to be said of it. */
export type PageAccount = readonly [
  cloud: TextNumber,
  id: TextNumber,
  state: number,
  counts: readonly number[],
  principals: number,
  note: TextNumber,
]

/** In this order. */
export const accountStates = ["whole", "partial", "missing"] as const
export const holds = ["none", "through", "possible", "certain"] as const
export const cellChanges = ["none", "gained", "lost", "wider", "narrower", "other"] as const
export const principalKinds = ["identity", "policy", "resource", "named", "pattern"] as const
export const changes = ["none", "appeared", "vanished"] as const
export const crossingKinds = ["anyone", "tenant", "identity", "federated", "outward", "estate"] as const
export const breadths = ["one", "several", "every"] as const
export const approvals = ["unsaid", "approved", "unapproved"] as const

export interface PagePrincipal {
  readonly name: TextNumber
  readonly kind: number
  readonly cloud: TextNumber
  /** Numbers of tenants. */
  readonly tenants: readonly number[]
  readonly place: PagePlace | null
  readonly traits: readonly TextNumber[]
  readonly change: number
  /** Capabilities as bits. */
  readonly exceeds: number
  readonly members: readonly Who[]
  readonly cells: readonly (readonly [
    capability: number,
    hold: number,
    before: number,
    change: number,
    ...through: Who[],
  ])[]
  readonly rows: readonly PageRow[]
  /** How many rows are left out. */
  readonly more: number
}

export type PageRow = readonly [
  isDeny: number,
  capabilities: number,
  action: TextNumber,
  effective: TextNumber,
  resource: TextNumber,
  conditions: TextNumber,
  because: TextNumber,
  on: Who,
  managedPolicy: TextNumber,
  place: PagePlace,
  change: number,
]

export type PageEdge = readonly [
  isTrust: number,
  from: Who,
  to: Who,
  action: TextNumber,
  conditions: TextNumber,
  because: TextNumber,
  isCertain: number,
  place: PagePlace,
]

export type PageModel = readonly [
  text: TextNumber,
  breadth: number,
  approval: number,
  holders: readonly (readonly [Who, isCertain: number])[],
]

export type PageCrossing = readonly [
  kind: number,
  from: TextNumber,
  to: TextNumber,
  who: Who,
  action: TextNumber,
  conditions: TextNumber,
  because: TextNumber,
  place: PagePlace,
  estate: PageEstateWay | null,
]

/** Of a way whose both ends were scanned: the tenants, who can take it, how many more can, and what it comes to, as bits. */
export type PageEstateWay = readonly [from: number, to: number, takers: readonly Who[], more: number, reaches: number]

/** The kind tells what question it answers. */
export type PageFact = readonly [
  kind: "credential" | "retired" | "setting" | "lint",
  subject: TextNumber,
  who: readonly Who[],
  name: TextNumber,
  value: TextNumber,
  because: TextNumber,
  place: PagePlace,
]

export type PageFinding = readonly [
  severity: number,
  isPossible: number,
  title: TextNumber,
  what: PagePieces,
  why: PagePieces,
  fix: PagePieces,
  rule: TextNumber,
  ruleAddress: TextNumber,
  who: readonly Who[],
  place: PagePlace,
  isNew: number,
  waiver: TextNumber,
]

export type PageChange = readonly [
  broadens: number,
  of: TextNumber,
  capabilities: number,
  action: TextNumber,
  resource: TextNumber,
  conditions: TextNumber,
  isCertain: number,
  place: PagePlace,
]
