/** What was read of each account, and what was found there, to how it stands with it. */
import type { Account, Estate } from "../model/estate.ts"
import type { PlacedFinding } from "../model/report.ts"
import { type Severity, severities } from "../model/severity.ts"
import { type Survey, type Tenant, tenantKey } from "../model/survey.ts"
import { compare } from "./order.ts"
import type { SavedScan } from "./saved-scan.ts"

/** Sorted by cloud and id. `absent` are those of which there ought to be a scan. */
export function accountsOf(
  scans: readonly SavedScan[],
  { principals }: Survey,
  accountOf: Estate["accountOf"],
  absent: readonly Tenant[],
): readonly Account[] {
  const holding = new Map<string, number>()
  for (const { kind, cells, tenants } of principals)
    if (kind === "identity" && cells.length > 0)
      for (const tenant of tenants) holding.set(tenant, (holding.get(tenant) ?? 0) + 1)
  const found = new Map<string, PlacedFinding[]>()
  for (const [finding, account] of accountOf) {
    const known = found.get(account)
    if (known) known.push(finding)
    else found.set(account, [finding])
  }
  const unread = new Map<string, number>()
  const read = new Map<string, Tenant>()
  for (const { tenants, diagnostics } of scans)
    for (const tenant of tenants) {
      const key = tenantKey(tenant)
      const errors = diagnostics.filter(({ severity }) => severity === "error").length
      unread.set(key, (unread.get(key) ?? 0) + errors)
      read.set(key, tenant)
    }
  const accounts = [...read].map(([key, tenant]): Account => {
    const all = found.get(key) ?? []
    const standing = all.filter(({ waiver }) => waiver === null)
    const left = unread.get(key) ?? 0
    return {
      ...tenant,
      state: left > 0 ? "partial" : "whole",
      counts: countsOf(standing),
      waived: all.length - standing.length,
      principals: holding.get(key) ?? 0,
      unread: left,
    }
  })
  const missing = absent.map((tenant): Account => {
    return { ...tenant, state: "missing", counts: countsOf([]), waived: 0, principals: 0, unread: 1 }
  })
  return [...accounts, ...missing].sort((a, b) => compare(a.cloud, b.cloud) || compare(a.id, b.id))
}

function countsOf(findings: readonly PlacedFinding[]): Account["counts"] {
  const counts: Record<Severity, number> = { info: 0, low: 0, medium: 0, high: 0, critical: 0 }
  for (const severity of severities) counts[severity] = findings.filter((each) => each.severity === severity).length
  return counts
}
