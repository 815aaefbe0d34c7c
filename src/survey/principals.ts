/** Somebody at one revision or at two to everything that is told of it: its rows, what they come to, and what became of that. */
import { exactText } from "../access/pattern.ts"
import { capabilities } from "../model/capability.ts"
import type { Entitlement, SurveyedPrincipal } from "../model/survey.ts"
import { asRows, entitlementsOf } from "./entitlements.ts"
import type { Moves } from "./moves.ts"
import { type Figure, type FigureRow, heldBy, type Portrait } from "./portrait.ts"
import { concernsAi } from "./standing.ts"
import { exceedingOf } from "./workloads.ts"

/** The same at both revisions, as far as it is there. */
export interface Pair {
  readonly now: Figure | undefined
  readonly was: Figure | undefined
}

export function principalOf(pair: Pair, now: Portrait, was: Portrait | undefined, moves: Moves): SurveyedPrincipal {
  const figure = (pair.now ?? pair.was) as Figure
  const { key, subject, outsider } = figure
  const keys = [...new Set([pair.now, pair.was].flatMap((each) => each?.key ?? []))]
  const traits = subject?.traits ?? new Set(outsider?.traits)
  const cells = capabilities.flatMap((capability): SurveyedPrincipal["cells"] => {
    const after = heldBy(now, pair.now, capability)
    const before = was ? heldBy(was, pair.was, capability) : undefined
    if (after.hold === "none" && (before === undefined || before.hold === "none")) return []
    const change = before ? moves.cell(keys, capability, before.hold, after.hold) : "none"
    return [{ capability, hold: after.hold, before: before?.hold ?? "none", change, through: after.through }]
  })
  const held = new Set(cells.flatMap(({ capability, hold }) => (isOwn(hold) ? [capability] : [])))
  return {
    key,
    name: subject?.address ?? outsider?.name ?? key,
    kind: subject?.kind ?? outsider?.kind ?? "named",
    cloud: subject?.cloud ?? outsider?.cloud ?? "",
    tenants: [],
    called: calledIn(figure),
    id: idIn(figure),
    onlyNamed: subject === undefined || subject.onlyNamed === true,
    place: subject?.span ?? null,
    traits: [...traits].sort(),
    entitlements: [
      ...entitlementsIn(pair.now, was ? moves.isMoved : () => false, "appeared"),
      ...entitlementsIn(pair.was, moves.isMoved, "vanished").filter(({ change }) => change === "vanished"),
      ...entitlementsOf(asRows((pair.now?.denies ?? []).filter(({ reaches }) => reaches.some(concernsAi)))),
    ],
    more: 0,
    cells,
    exceeds: exceedingOf(traits, held),
    members: outsider?.members ?? [],
    change: was === undefined || (pair.now && pair.was) ? "none" : pair.now ? "appeared" : "vanished",
  }
}

function calledIn({ subject, outsider }: Figure): readonly string[] {
  if (!subject) return outsider ? [outsider.name] : []
  return [...new Set([subject.address, ...(subject.name === undefined ? [] : [subject.name])])].sort()
}

/** Whoever is known only from others' policies is called there what they are called everywhere. */
const idIn = ({ subject, outsider }: Figure): string | null =>
  subject ? ((subject.id && exactText(subject.id)) ?? null) : outsider?.who === "identity" ? outsider.name : null

const isOwn = (hold: string): boolean => hold === "certain" || hold === "possible"

function entitlementsIn(
  figure: Figure | undefined,
  isMoved: Moves["isMoved"],
  change: "appeared" | "vanished",
): readonly Entitlement[] {
  const places = new Map<string | null, FigureRow[]>()
  for (const row of figure?.rows ?? []) places.set(row.on, [...(places.get(row.on) ?? []), row])
  return [...places].flatMap(([on, rows]) => [
    ...entitlementsOf(
      rows.filter(({ grant }) => isMoved(grant)),
      change,
      on,
    ),
    ...entitlementsOf(
      rows.filter(({ grant }) => !isMoved(grant)),
      "none",
      on,
    ),
  ])
}
