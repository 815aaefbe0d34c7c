/** A change whose head has another text in one file, to what the engine would find then. */
import { difference } from "../access/difference.ts"
import { bounded, wasCut } from "../access/work.ts"
import { type Change, type UnitFiles, unitName } from "../change/change.ts"
import { hunkBetween } from "../change/hunk-between.ts"
import { readUnits } from "../change/read-units.ts"
import { unitRenames } from "../change/unit-renames.ts"
import type { Estate } from "../clouds/cloud.ts"
import { readAccess } from "../clouds/index.ts"
import type { Access } from "../model/access.ts"
import { type AccessDelta, broadens, type Delta } from "../model/delta.ts"
import type { Diagnostic, Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"
import type { Severity, Threshold } from "../model/severity.ts"
import type { Source, Span } from "../model/source.ts"
import { changedText } from "../rules/changed.ts"
import { evaluate } from "../rules/evaluate.ts"
import type { Judgement, PathRules } from "../rules/matches.ts"
import type { Rule } from "../rules/rule.ts"

/** A review as far as it is needed to try something on it. */
export interface Judged {
  readonly change: Change
  readonly options: {
    readonly inForce: readonly Rule[]
    readonly rules: ReadonlyMap<string, Severity | "off">
    readonly paths: readonly PathRules[]
    readonly breakGlass: readonly string[]
    readonly estate: Estate
    readonly failOn: Threshold
    readonly ignores: (path: string) => boolean
  }
  readonly base: { readonly access: Access }
  readonly head: { readonly access: Access; readonly diagnostics: readonly Diagnostic[] }
  readonly deltas: readonly AccessDelta[]
  readonly judgements: readonly Judgement[]
  /** Whether rows were left undecided: then nothing is shown. */
  readonly isUndone: boolean
}

export interface Trial {
  readonly judgements: readonly Judgement[]
  readonly diagnostics: readonly Diagnostic[]
  /** From the base to the text that was tried. */
  readonly deltas: readonly AccessDelta[]
  /** From the head as it is to the text that was tried. */
  readonly since: readonly AccessDelta[]
  readonly isUndone: boolean
}

/** Tries texts one after the other; what they do not touch is read once for all of them. */
export function trials({ change, options, base, head }: Judged): (file: Source, before: string, text: string) => Trial {
  const readOther = readOnce()
  return (file, before, text) => {
    const edited: Source = { ...file, text }
    const read = readEdited(change, edited, readOther)
    const access = readAccess(read.value, options.estate)
    const hunks = new Map([...change.hunks, [file.path, [hunkBetween(before, text)]]])
    const isChanged = changedText(hunks, change.renames)
    const changed = (span: Span) => change.given?.has(span.source.path) || isChanged(span)
    return bounded(() => {
      const deltas = difference(base.access, access.value, unitRenames(change))
      const judgements = evaluate(options.inForce, deltas, {
        changed,
        severity: options.rules,
        paths: options.paths,
        breakGlass: options.breakGlass,
      })
      const since = difference(head.access, access.value, new Map())
      const diagnostics = [...read.diagnostics, ...access.diagnostics]
      return { judgements, diagnostics, deltas, since, isUndone: wasCut() }
    })
  }
}

type ReadOther = (unit: UnitFiles) => Read<readonly Unit[]>

function readOnce(): ReadOther {
  const known = new Map<string, Read<readonly Unit[]>>()
  return (unit) => {
    const name = `${unit.format.name}\0${unitName(unit)}`
    const before = known.get(name)
    if (before) return before
    const read = readUnits([unit], "head")
    known.set(name, read)
    return read
  }
}

/** Where units complete each other, all are read again. */
function readEdited({ units }: Change, edited: Source, readOther: ReadOther): Read<readonly Unit[]> {
  const has = ({ files }: UnitFiles) => files.some(({ path }) => path === edited.path)
  const swap = (unit: UnitFiles): UnitFiles =>
    has(unit) ? { ...unit, files: unit.files.map((each) => (each.path === edited.path ? edited : each)) } : unit
  const head = units.filter(({ revision }) => revision === "head").map(swap)
  if (head.some(({ format }) => format.complete)) return readUnits(head, "head")
  const reads = head.map((unit) => (has(unit) ? readUnits([unit], "head") : readOther(unit)))
  return { value: reads.flatMap(({ value }) => value), diagnostics: reads.flatMap(({ diagnostics }) => diagnostics) }
}

export const broadening = (deltas: readonly Delta[]) =>
  deltas.flatMap((delta) => (delta.kind === "permission" && broadens(delta) ? [delta] : []))
