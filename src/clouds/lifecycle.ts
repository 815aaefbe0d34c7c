/** A model's id to where it stands in its provider's lifecycle on a day. */
import { covers, glob } from "../access/pattern.ts"
import { daysBetween } from "../model/day.ts"
import lifecycle from "./data/lifecycle.json" with { type: "json" }

/** What rules ask for by name, and the rest of the sentence. */
export interface Stage {
  readonly name: "retired-model" | "legacy-model" | "retiring-model"
  /** Goes on from the model's name: `was retired on 2025-07-21, 494 days ago`. */
  readonly detail: string
  /** What its provider names in its place. */
  readonly instead?: string
}

interface Lifecycle {
  readonly id: string
  /** Days in UTC: from when on it is not to be used for anything new, and from when on it answers no more. */
  readonly legacy?: string
  readonly ends: string
  readonly instead?: string
}

/** So many days ahead its end is worth a word. */
const near = 90

/** A key of the data, whose `from` says where it is from and as of when. */
type Provider = "aws" | "azure" | "gcp"

/** An unknown model has no stage. */
export function stageOf(provider: Provider, id: string, today: string): Stage | undefined {
  const model = lifecycleOf(provider, id)
  if (!model) return undefined
  const left = daysBetween(today, model.ends)
  const name = left <= 0 ? "retired-model" : isPast(model.legacy, today) ? "legacy-model" : "retiring-model"
  if (name === "retiring-model" && left > near) return undefined
  const detail =
    left <= 0
      ? `was retired on ${model.ends}, ${days(-left)} ago`
      : `${name === "legacy-model" ? "is kept for those who use it already, and " : ""}will be retired on ${model.ends}, in ${days(left)}`
  return { name, detail, ...(model.instead !== undefined && { instead: model.instead }) }
}

/** Statements name the same few models again and again. */
const asked = new Map<string, { readonly is: Lifecycle | undefined }>()

function lifecycleOf(provider: Provider, id: string): Lifecycle | undefined {
  const key = `${provider} ${id}`
  const answer = asked.get(key) ?? { is: found(lifecycle[provider], id) }
  asked.set(key, answer)
  return answer.is
}

const found = (known: readonly Lifecycle[], id: string): Lifecycle | undefined =>
  known.find((each) => each.id === id) ??
  known.find((each) => id.startsWith(`${each.id}:`) || covers(glob(each.id), glob(id)) === "yes") ??
  latest(known, id)

/** A name that leaves out the number of its version stands for the last one. */
const latest = (known: readonly Lifecycle[], id: string): Lifecycle | undefined =>
  known
    .filter((each) => each.id.startsWith(`${id}-`) && /^\d{3}$/.test(each.id.slice(id.length + 1)))
    .toSorted((a, b) => daysBetween(b.ends, a.ends))
    .at(-1)

const isPast = (day: string | undefined, today: string): boolean => day !== undefined && daysBetween(day, today) >= 0

const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`
