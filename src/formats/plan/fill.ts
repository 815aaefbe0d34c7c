/** A written value and the planned one to one value: what is written and known keeps its place, what is not takes the planned one's. */
import {
  type Dict,
  type Entry,
  entry,
  field,
  items,
  type List,
  literal,
  type Text,
  type Value,
} from "../../model/value.ts"
import { parseJsonIn } from "../json/parse.ts"
import { aligned, isDeploymentName } from "./align.ts"
import { matched } from "./match.ts"
import { same } from "./same.ts"
import { standing } from "./stand.ts"

/** How one resource is filled. */
export interface Manner {
  /** Whose word counts where both are known and differ. */
  readonly trust: "written" | "planned"
  /** Whether an address is that of a data source whose result the files leave open on this side of the change. */
  isOpen(address: string): boolean
}

export function filled(written: Value, planned: Value | undefined, manner: Manner): Value {
  if (planned === undefined) return written
  if (planned.kind === "unknown" || isDeployment(written)) return written
  if (planned.kind === "reference") return written.kind === "unknown" ? standing(planned, written) : written
  if (isKnown(written)) {
    // A list that came by a name may be another one in the plan.
    const mayDiffer = manner.trust === "planned" || (written.kind === "list" && written.via !== undefined)
    if (!mayDiffer || same(written, planned)) return written
  }
  if (planned.kind === "scalar" && planned.value === null)
    return isKnown(written) ? written : standing(planned, written)
  switch (written.kind) {
    case "text":
      return textFilled(written, planned, manner)
    case "reference":
      if (manner.isOpen(written.address)) return standing(planned, written)
      return {
        ...sure(written),
        resolved: written.resolved ? filled(written.resolved, planned, manner) : standing(planned, written),
      }
    case "list":
      return listFilled(written, planned, manner)
    case "dict":
      return dictFilled(written, planned, manner)
    default:
      return standing(planned, written)
  }
}

/** Who deploys, and where: named, it says more than its value does, which every deployment has for itself. */
const isDeployment = (value: Value): boolean =>
  value.kind === "unknown"
    ? isDeploymentName(value.name)
    : value.kind === "reference" && isDeploymentName(value.address)

/** Whether all of it is there, and surely; what each deployment has for itself is as well known as it can be. */
export function isKnown(value: Value): boolean {
  if (value.perhaps !== undefined || value.many) return false
  if (isDeployment(value)) return true
  switch (value.kind) {
    case "text":
      return value.pieces.every((piece) => piece.kind === "literal" || isDeploymentName(piece.name))
    case "list":
      return !value.alternatives && value.items.every(isKnown)
    case "dict":
      return value.entries.every((each) => !isHole(each.key) && isKnown(each.value))
    case "reference":
      return value.resolved !== undefined && isKnown(value.resolved)
    default:
      return value.kind === "scalar"
  }
}

const isHole = (key: string): boolean => key.includes("${")

function textFilled(written: Text, planned: Value, manner: Manner): Value {
  const text = textIn(planned)
  if (text === undefined) return standing(planned, written)
  return aligned(sure(written), text) ?? documentFilled(written, planned, manner) ?? standing(planned, written)
}

const textIn = (value: Value): string | undefined =>
  value.kind === "scalar" && value.value !== null ? String(value.value) : literal(value)

/** A document that was planned in another layout than it was written in is compared by what it says. */
function documentFilled(written: Text, planned: Value, manner: Manner): Value | undefined {
  const [ours, theirs] = [documentIn(written), documentIn(planned)]
  return ours && theirs && ours.kind === theirs.kind ? { ...filled(ours, theirs, manner), encoded: "json" } : undefined
}

function documentIn(value: Value): Value | undefined {
  if (value.kind !== "text") return undefined
  const first = value.pieces.find((piece) => piece.kind === "hole" || piece.text.trim() !== "")
  if (first?.kind !== "literal" || !/^\s*[[{]/.test(first.text)) return undefined
  const parsed = parseJsonIn(value)
  return parsed.diagnostics.some(({ severity }) => severity === "error") ? undefined : parsed.value
}

function sure<T extends Value>(value: T): T {
  const { perhaps: _, many: __, ...rest } = value
  return rest as T
}

function listFilled(written: List, planned: Value, manner: Manner): Value {
  const read = documentIn(planned) ?? planned
  if (written.alternatives) {
    const [only] = matched(written.items, [read])
    return only?.written ? filled(sure(only.written), read, manner) : standing(read, written)
  }
  const pairs = matched(written.items, read.kind === "list" ? read.items : items(read))
  const found = pairs.map((pair) =>
    pair.written ? filled(sure(pair.written), pair.planned, manner) : standing(pair.planned, written),
  )
  const used = new Set(pairs.map((pair) => pair.written))
  const others = manner.trust === "written" ? written.items.filter((item) => !used.has(item) && isCertain(item)) : []
  return { ...sure(written), items: [...found, ...others] }
}

/** An item that is there, whatever of it is not known. */
const isCertain = (item: Value): boolean => item.perhaps === undefined && !item.many && item.kind !== "unknown"

function dictFilled(written: Dict, planned: Value, manner: Manner): Value {
  const read = documentIn(planned) ?? planned
  const [only] = read.kind === "list" && read.items.length === 1 ? read.items : [read]
  if (only?.kind !== "dict") return standing(read, written)
  return { ...sure(written), entries: entriesFilled(written, only, manner) }
}

function entriesFilled(written: Dict, planned: Dict, manner: Manner): readonly Entry[] {
  const known = new Set(written.entries.map(({ key }) => key))
  const others = planned.entries.filter(({ key }) => !known.has(key))
  return written.entries.flatMap((each): readonly Entry[] => {
    if (isHole(each.key))
      return others.map(({ key, value }) => ({ ...each, key, value: filled(sure(each.value), value, manner) }))
    const found = field(planned, each.key)
    if (found) return [{ ...each, value: filled(each.value, found, manner) }]
    return each.value.perhaps === undefined && !each.value.many ? [each] : []
  })
}

/** The arguments of a resource: those that the plan does not tell stay as they are. */
export function argumentsFilled(written: Dict, planned: Dict, manner: Manner): Dict {
  const entries = written.entries.map((each) => ({
    ...each,
    value: filled(each.value, entry(planned, each.key)?.value, manner),
  }))
  return { ...written, entries }
}
