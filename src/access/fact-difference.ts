/** Two access tables to the settings that changed between them, and the lint facts about text that appeared. */
import type { Access, Lint, Setting, Subject } from "../model/access.ts"
import type { LintDelta, SettingDelta } from "../model/delta.ts"
import { groupBy } from "./grouping.ts"
import { covers } from "./pattern.ts"

/** How facts of two revisions are told to be about the same thing. */
export interface Pairing {
  /** From the key of a subject at the base to its key at the head, where it has one. */
  readonly headKey: ReadonlyMap<string, string>
  /** The same of what has no counterpart, but other instances of its own block at the head. */
  readonly instances: ReadonlyMap<string, readonly string[]>
  readonly subject: (key: string) => Subject
}

export function* settingDifference(base: Access, head: Access, pairing: Pairing): Iterable<SettingDelta> {
  const { headKey, subject } = pairing
  const was = settingsByPlace(base.settings.filter(isSaid), pairing)
  const is = groupBy(head.settings.filter(isSaid), (setting) => `${setting.subject} ${setting.name}`)
  const parts = new Map(head.settings.map((setting) => [partOf(setting, setting.subject), setting]))
  for (const [key, settings] of is) {
    const before = was.get(key) ?? []
    for (const setting of settings) {
      if (before.some((each) => each.value === setting.value)) continue
      const replaced = settings.length === 1 && before.length === 1 ? before[0] : undefined
      if (replaced && isNarrower(setting, replaced)) continue
      yield {
        kind: "setting",
        change: replaced ? "changed" : "appeared",
        setting,
        subject: subject(setting.subject),
        ...(replaced && { before: replaced }),
      }
    }
  }
  for (const [key, settings] of was) {
    const after = is.get(key) ?? []
    for (const setting of settings) {
      if (after.some((each) => each.value === setting.value) || (settings.length === 1 && after.length === 1)) continue
      const owner = headKey.get(setting.subject) ?? setting.subject
      const now = setting.part === undefined ? undefined : parts.get(partOf(setting, owner))
      yield { kind: "setting", change: "vanished", setting, subject: subject(owner), ...(now && { now }) }
    }
  }
}

const isSaid = ({ silent }: Setting): boolean => !silent
const partOf = ({ name, part = "" }: Setting, subject: string): string => [subject, name, part].join("\u0000")

const isNarrower = ({ allows }: Setting, before: Setting): boolean =>
  allows !== undefined &&
  before.allows !== undefined &&
  allows.every((each) => before.allows?.some((other) => takesIn(other, each)))

/** What ends in `*` takes in all that begins so. */
const takesIn = (list: string, each: string): boolean =>
  list === each || (list.endsWith("*") && each.startsWith(list.slice(0, -1)))

/** By their subject at the head, and their name. What several instances said alike, one says for them. */
function settingsByPlace(
  settings: readonly Setting[],
  { headKey, instances }: Pairing,
): ReadonlyMap<string, readonly Setting[]> {
  const places = new Map<string, Setting[]>()
  for (const setting of settings) {
    const others = instances.get(setting.subject)
    for (const key of others ?? [headKey.get(setting.subject) ?? setting.subject]) {
      const place = `${key} ${setting.name}`
      const known = places.get(place) ?? []
      if (!others || !known.some(({ value }) => value === setting.value)) known.push(setting)
      places.set(place, known)
    }
  }
  return places
}

export function* lintDifference(base: Access, head: Access, { headKey, subject }: Pairing): Iterable<LintDelta> {
  const place = (lint: Lint, key: string) => [key, lint.name, lint.effect, lint.text].join(" ")
  const known = new Set(base.lints.map((lint) => place(lint, headKey.get(lint.subject) ?? lint.subject)))
  const open = groupBy(
    base.lints.filter(({ lets }) => lets !== undefined),
    (lint) => `${headKey.get(lint.subject) ?? lint.subject} ${lint.name}`,
  )
  const liesInOne = ({ subject: key, name, lets }: Lint): boolean =>
    lets !== undefined && (open.get(`${key} ${name}`) ?? []).some((was) => was.lets && covers(was.lets, lets) === "yes")
  for (const lint of head.lints)
    if (!lint.onlyCompared && !known.has(place(lint, lint.subject)) && !liesInOne(lint))
      yield { kind: "lint", lint, subject: subject(lint.subject) }
}
