/** The facts of one unit to its part of the access table: subjects, and the rows that each holds. */
import type { Access } from "../../model/access.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Estate } from "../cloud.ts"
import type { UnitIndex } from "./unit.ts"

export function assemble(_index: UnitIndex, _estate: Estate): Read<Access> {
  return {
    value: { subjects: new Map(), grants: [], dormant: new Map(), limits: new Map(), settings: [], lints: [] },
    diagnostics: [],
  }
}
