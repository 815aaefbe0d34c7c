/** What several scans tell together: who may do what in every account, what was found in each, and what crosses them. */
import type { PlacedFinding, Report } from "./report.ts"
import type { Severity } from "./severity.ts"
import type { Survey, Tenant } from "./survey.ts"

export interface Estate {
  /** Sorted by cloud and id. */
  readonly accounts: readonly Account[]
  readonly survey: Survey
  /** The findings of all accounts, and the verdict on them. */
  readonly report: Report
  /** The account of each of its findings, as `cloud:id`; by the finding. */
  readonly accountOf: ReadonlyMap<PlacedFinding, string>
}

/** An account, a subscription or a project. */
export interface Account extends Tenant {
  /**
   * `whole`: all of its scan was read; `partial`: the scan was refused something, or some of it could not be read; `missing`: there is
   * no scan of it, or none that can be read.
   */
  readonly state: "whole" | "partial" | "missing"
  /** Of findings that stand. */
  readonly counts: Readonly<Record<Severity, number>>
  readonly waived: number
  /** Identities that can do something with AI services. */
  readonly principals: number
  /** What could not be read of it. */
  readonly unread: number
}
