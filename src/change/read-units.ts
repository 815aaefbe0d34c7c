/** The claimed files of one revision to units of resources. */
import type { When } from "../formats/format.ts"
import type { Diagnostic, Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"
import type { Revision } from "../model/source.ts"
import { type UnitFiles, unitName } from "./change.ts"

export function readUnits(all: readonly UnitFiles[], revision: Revision): Read<readonly Unit[]> {
  let units: Unit[] = []
  const diagnostics: Diagnostic[] = []
  const take = <T>({ value, diagnostics: said }: Read<T>): T => {
    for (const diagnostic of said) diagnostics.push(diagnostic)
    return value
  }
  for (const side of sidesAt(all, revision)) {
    const { format, key, files, when } = side
    const completed = format.complete?.(files, units, when)
    if (completed) {
      units = [...take(completed)]
      continue
    }
    const read =
      when === "before" && format.readBefore ? format.readBefore(key, files) : format.read(key, files, side.part)
    const part = side.part === undefined ? {} : { part: side.part }
    const resources = take(read).map((each) => (side.perhaps ? { perhaps: side.perhaps, ...each } : each))
    units.push({ key: unitName(side), ...part, format: format.name, resources })
  }
  return { value: units, diagnostics }
}

interface Side extends UnitFiles {
  readonly when: When
}

/** The units of a revision; at the base also those whose files at the head say what was before. Those that complete others come last. */
function sidesAt(all: readonly UnitFiles[], revision: Revision): readonly Side[] {
  const present = all.filter((each) => each.revision === revision).map((each): Side => ({ ...each, when: "after" }))
  const known = new Set(present.map(nameOf))
  const told = revision === "base" ? all.filter((each) => each.format.readBefore && !known.has(nameOf(each))) : []
  const before = told.map(
    (each): Side => ({ ...each, when: "before", files: each.files.map((file) => ({ ...file, revision })) }),
  )
  const sides = [...present, ...before]
  return [...sides.filter(({ format }) => !format.complete), ...sides.filter(({ format }) => format.complete)]
}

const nameOf = (unit: UnitFiles): string => `${unit.format.name}\0${unitName(unit)}`
