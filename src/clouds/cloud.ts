/** What a cloud is: the way from resources to the access table. One folder each, and a line in index.ts. */
import type { NewEntry, Verbatim } from "../formats/writer.ts"
import type { Access } from "../model/access.ts"
import type { Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"

export interface Cloud {
  readonly name: string
  /** Loads what only some texts take to be read: awaited before `read`. */
  prepare?(texts: readonly string[]): Promise<void>
  /** Reads all units of one revision. Never throws on what they hold. */
  read(units: readonly Unit[], estate: Estate): Read<Access>
  readonly spelling: Spelling
}

/** A cloud before it is loaded, so that a pull request that has none of it does not pay for it. */
export interface CloudEntry {
  readonly name: string
  /** Stands in most texts that have something of it: then it is loaded while they are still being read. */
  readonly marks: RegExp
  /** What the types of its resources are like, in every format. INVARIANT: it reads no others but `module`. */
  readonly types: RegExp
  /** INVARIANT: where no word of a call of a module is like this, it reads nothing in the call. */
  readonly handed: RegExp
  load(): Promise<Cloud>
}

/** How the cloud's own documents say what a suggestion adds to them. */
export interface Spelling {
  /** Tests in a statement, that each key of a request equals one of its values; undefined where nothing can be added to one. */
  equality(tests: readonly (readonly [string, readonly Verbatim[]])[]): NewEntry | undefined
  /** The account, tenant or project that the name of a thing lies in, where it says so. */
  tenantIn(name: string): string | undefined
}

/** What the organisation says of itself in the configuration. */
export interface Estate {
  /** Accounts, organizations, domains, tenants and projects that are ours, or trusted like ours; each cloud knows its own. */
  readonly trustedAccounts: ReadonlySet<string>
  /** Globs of models and inference profiles that were reviewed. */
  readonly approvedModels: readonly string[]
  /** Globs of regions in which models may be used; none is said where there are none. */
  readonly approvedRegions: readonly string[]
  /** Globs of endpoints, networks and addresses from which models are to be used. */
  readonly approvedNetworks: readonly string[]
  /** Globs of guardrails that are to be demanded. */
  readonly approvedGuardrails: readonly string[]
  /** The day of the review, in UTC: `2027-01-31`. */
  readonly today: string
}

/** Where nobody has said anything. Until somebody says which day it is, nothing has ended. */
export const unsaid: Estate = {
  trustedAccounts: new Set(),
  approvedModels: [],
  approvedRegions: [],
  approvedNetworks: [],
  approvedGuardrails: [],
  today: "1970-01-01",
}

/** What several readings of one revision come to together. */
export const joinAccess = (all: readonly Read<Access>[]): Read<Access> => ({
  value: {
    subjects: new Map(all.flatMap(({ value }) => [...value.subjects])),
    grants: all.flatMap(({ value }) => value.grants),
    dormant: new Map(all.flatMap(({ value }) => [...value.dormant])),
    limits: new Map(all.flatMap(({ value }) => [...value.limits])),
    settings: all.flatMap(({ value }) => value.settings),
    lints: all.flatMap(({ value }) => value.lints),
  },
  diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
})
