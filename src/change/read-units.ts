/** The claimed files of one revision to units of resources. */
import type { Diagnostic, Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"
import type { Revision } from "../model/source.ts"
import type { UnitFiles } from "./change.ts"

export function readUnits(all: readonly UnitFiles[], revision: Revision): Read<readonly Unit[]> {
  const units: Unit[] = []
  const diagnostics: Diagnostic[] = []
  for (const { format, key, files } of all.filter((each) => each.revision === revision)) {
    const read = format.read(key, files)
    units.push({ key, format: format.name, resources: read.value })
    for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic)
  }
  return { value: units, diagnostics }
}
