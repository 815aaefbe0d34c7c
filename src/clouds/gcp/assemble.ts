/** The facts of all units of one revision to its access table. */
import type { Access } from "../../model/access.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Unit } from "../../model/resource.ts"
import { type Estate, joinAccess } from "../cloud.ts"
import type { Fact } from "./facts.ts"

export interface UnitFacts {
  readonly unit: Unit
  readonly facts: readonly Fact[]
}

export const assemble = (_units: readonly UnitFacts[], _estate: Estate): Read<Access> => joinAccess([])
