/** An estate to the sentences that every medium has in common: how its accounts stand, and what each way across it comes to. */
import { capabilityPhrase } from "../model/capability.ts"
import type { Account, Estate } from "../model/estate.ts"
import { severities } from "../model/severity.ts"
import type { Crossing, EstateWay } from "../model/survey.ts"
import { listed, severityWord } from "./wording.ts"

/** A way whose both ends were scanned. */
export type WayAcross = Crossing & { readonly estate: EstateWay }

export const waysAcross = ({ survey }: Estate): readonly WayAcross[] =>
  survey.crossings.filter((each): each is WayAcross => each.estate !== null)

/** The worst first. */
export const columnsOfSeverity = [...severities]
  .reverse()
  .map((severity) => [severity, severityWord[severity]] as const)

/** Those of which not all is known first, then those with the worst findings. */
export const inOrder = (accounts: readonly Account[]): readonly Account[] =>
  [...accounts].sort((a, b) => {
    const known = Number(a.state === "whole") - Number(b.state === "whole")
    const worst = columnsOfSeverity.map(([severity]) => b.counts[severity] - a.counts[severity])
    return known || worst.find((each) => each !== 0) || b.principals - a.principals
  })

/** Never `clean` of what was not read whole. */
export function standing({ state, counts, unread, waived }: Account): string {
  if (state === "missing") return "not scanned: nothing is known of it"
  if (state === "partial") return `only in part: ${unread === 1 ? "1 place" : `${unread} places`} could not be read`
  const found = Object.values(counts).some((each) => each > 0)
  return found ? "" : waived > 0 ? "no findings but waived ones" : "no findings"
}

export const idOf = (tenant: string): string => tenant.slice(tenant.indexOf(":") + 1)

/** After both ends: who can take it, and what they come to so. */
export function comesTo({ estate: { takers, more, reaches } }: WayAcross): string {
  const number = takers.length + more
  const can = listed(
    reaches.map((each) => capabilityPhrase[each]),
    5,
  )
  if (number === 0) return can === "" ? "nobody can take it" : `nobody can take it; it leads to whoever can ${can}`
  const who = number === 1 ? "1 principal" : `${number} principals`
  return can === "" ? `${who} can take it` : `${who} can so ${can}`
}
