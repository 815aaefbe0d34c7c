/** What policies of things grant other accounts to who there can use it: those whose own rows let them, as the scans are read again. */
import { glob, overlaps } from "../access/pattern.ts"
import type { Pattern } from "../model/grant.ts"
import type { Gathered } from "./gather.ts"
import type { HomeOf } from "./homes.ts"
import { readSaved } from "./saved-file.ts"
import { keysOf, type SavedScan } from "./saved-scan.ts"
import { entitlement, reviewLists, type SavedRow } from "./saved-shapes.ts"

export interface Shared {
  readonly share: Gathered["shares"][number]
  /** The account that it is shared with. */
  readonly from: string
  /** Those there who can use it, by key. */
  readonly users: readonly string[]
}

export async function sharedAcross(
  scans: readonly SavedScan[],
  { shares, principals, keyIn }: Gathered,
  homeOf: HomeOf,
  letGo: () => void,
): Promise<readonly Shared[]> {
  const all = shares.flatMap((share) => {
    const to = principals.get(share.to)
    const from = to && homeOf(to)
    return from === undefined || from === share.tenant ? [] : [{ share, from, users: new Set<string>() }]
  })
  for (const scan of scans) {
    const { review } = scan.directory
    const here = keysOf(scan)
    const asked = all.filter(({ from }) => here.includes(from))
    if (asked.length === 0 || !review) continue
    const take = ({ key, entitlements }: { readonly key: string; readonly entitlements: readonly unknown[] }) => {
      const own = keyIn(scan, key)
      const open = asked.filter(({ share, users }) => !users.has(own) && (share.to === own || isOfAll(share.to)))
      if (open.length === 0) return
      for (const row of entitlements) {
        const read = entitlement.safeParse(row)
        // What others' policies say to it is no say of its own account.
        if (!read.success || read.data.effect === "deny" || read.data.on !== null) continue
        for (const { share, users } of open) if (uses(read.data, share)) users.add(own)
      }
    }
    await readSaved(review, { principals: reviewLists.principals }, { principals: take }, skipped)
    letGo()
  }
  return all.map(({ users, ...each }) => ({ ...each, users: [...users].sort() }))
}

const skipped = Object.keys(reviewLists).concat("deltas", "gone", "waivers", "diagnostics")

/** An account as a whole. */
export const isOfAll = (key: string): boolean => key.startsWith("tenant:")

const wide = (text: string): Pattern => glob(text.replace(/\$\{[^}]*\}/g, "*"))

function uses(row: SavedRow, share: Gathered["shares"][number]): boolean {
  const isSame =
    row.more > 0 || share.isShort
      ? row.capabilities.some((each) => share.capabilities.includes(each))
      : row.effective.some((each) => share.effective.includes(each))
  return isSame && overlaps(wide(row.resource), wide(share.resource)) !== "no"
}
