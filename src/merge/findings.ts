/** The findings of saved scans to each once, with the account that it is of and the principals that it is about. */
import type { Finding } from "../model/finding.ts"
import type { Gathered } from "./gather.ts"
import { tenantIn } from "./gather.ts"
import type { SavedScan } from "./saved-scan.ts"

export interface FoundIn {
  readonly finding: Finding
  /** As `cloud:id`. */
  readonly account: string
  /** By key. */
  readonly principals: readonly string[]
}

/** Paths begin with the account: what is alike in two accounts is two findings, and what two scans of one tell is one. */
export const identityOf = ({ fingerprint, location }: Finding): string => `${fingerprint}\n${location.source.path}`

export function findingsOf(scans: readonly SavedScan[], keyIn: Gathered["keyIn"]): readonly FoundIn[] {
  const found = new Map<string, FoundIn>()
  for (const scan of scans)
    for (const finding of scan.findings) {
      const keys = scan.concerned.get(finding.fingerprint) ?? []
      const principals = [...new Set(keys.map((key) => keyIn(scan, key)))].sort()
      if (!found.has(identityOf(finding)))
        found.set(identityOf(finding), { finding, account: tenantIn(scan, keys[0] ?? ""), principals })
    }
  return [...found.values()]
}
