/** Waivers to the sentences that tell of them, the same in every medium: those in force by their findings, the others by what ails them. */
import type { Waiver } from "../model/finding.ts"
import type { PlacedFinding, Report, ReportedWaiver, WaiverState } from "../model/report.ts"
import { codeSpan } from "./escape.ts"
import { count, listed, worstFirst } from "./wording.ts"

export interface ToldWaiver {
  readonly label: string
  /** With code spans; words of the author's come last, so that no mark of theirs meets one of ours. */
  readonly sentence: string
}

/** What is accepted, the worst first. */
export const waivedFindings = (report: Report): readonly (PlacedFinding & { readonly waiver: Waiver })[] =>
  worstFirst(report.findings).flatMap((finding) =>
    finding.waiver === null ? [] : [{ ...finding, waiver: finding.waiver }],
  )

/** Who answers for it, until when, where that is written, and why. */
export function acceptance(waiver: Waiver, { waivers }: Report): string {
  const endsSoon = waivers.some(({ path, line, endsSoon }) => endsSoon && path === waiver.path && line === waiver.line)
  const until = endsSoon ? `only until **${waiver.until}**` : `until ${waiver.until}`
  return `${codeSpan(waiver.owner)} answers for it ${until}, at ${place(waiver)}: ${waiver.reason}`
}

const place = ({ path, line }: Pick<ReportedWaiver, "path" | "line">): string => codeSpan(`${path}:${line}`)

/** Those that a reader should do something about, in this order; those that are of nothing here are only counted. */
const ailing: readonly (readonly [Exclude<WaiverState, "in-force" | "stale">, string])[] = [
  ["pending", "Added here"],
  ["expired", "Expired"],
  ["incomplete", "Incomplete"],
  ["malformed", "Does not count"],
]

/** Of those that are of nothing here, this many are named. */
const mostStale = 5

export function toldWaivers({ waivers }: Report): readonly ToldWaiver[] {
  const of = (state: WaiverState) => waivers.filter((waiver) => waiver.state === state)
  const stale = of("stale")
  return [
    ...of("in-force")
      .filter(({ isNew }) => isNew)
      .map((waiver) => ({ label: "Added here", sentence: `${subject(waiver)} counts in this pull request already` })),
    ...ailing.flatMap(([state, label]) =>
      of(state).map((waiver) => ({ label, sentence: `${subject(waiver)}: ${waiver.note ?? ""}${grounds(waiver)}` })),
    ),
    ...(stale.length === 0
      ? []
      : [
          {
            label: "Stale",
            sentence: `${count(stale.length, "waiver is", "waivers are")} of nothing in this change, as when what they waive is merged or gone: ${listed(stale.map(place), mostStale)}`,
          },
        ]),
  ]
}

const subject = (waiver: ReportedWaiver): string =>
  `${waiver.rule === null ? "what is written" : codeSpan(waiver.rule)} at ${place(waiver)}`

/** What a reviewer of a new one must know; of the others the owner suffices. */
function grounds({ state, owner, reason, until }: ReportedWaiver): string {
  if (owner === null || until === null) return ""
  return state === "pending" ? ` (${codeSpan(owner)}, until ${until}): ${reason ?? ""}` : ` (${codeSpan(owner)})`
}
