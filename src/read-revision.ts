/** The units of one revision to its access table. */
import type { UnitFiles } from "./change/change.ts"
import { readUnits } from "./change/read-units.ts"
import { loadClouds, readAccess } from "./clouds/index.ts"
import type { Access } from "./model/access.ts"
import type { Diagnostic } from "./model/diagnostic.ts"
import type { Revision } from "./model/source.ts"
import type { Criteria } from "./options.ts"

export interface ReadRevision {
  readonly access: Access
  /** How many units were read. */
  readonly units: number
  readonly diagnostics: readonly Diagnostic[]
}

/** What a revision's files come to. The files' own values are not kept: they are many times as large. */
export async function readRevision(
  all: readonly UnitFiles[],
  { estate }: Criteria,
  revision: Revision,
): Promise<ReadRevision> {
  const units = readUnits(all, revision)
  await loadClouds(
    units.value,
    all.flatMap(({ files }) => files),
  )
  const access = readAccess(units.value, estate)
  return {
    access: access.value,
    units: units.value.length,
    diagnostics: [...units.diagnostics, ...access.diagnostics],
  }
}
