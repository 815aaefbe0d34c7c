/** The clouds that we know, and what they make of the resources of one revision together. */
import type { Access } from "../model/access.ts"
import type { Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"
import { aws } from "./aws/index.ts"
import type { Cloud, Estate } from "./cloud.ts"

const clouds: readonly Cloud[] = [aws]

export function readAccess(units: readonly Unit[], estate: Estate): Read<Access> {
  const read = clouds.map((cloud) => cloud.read(units, estate))
  return {
    value: {
      subjects: new Map(read.flatMap(({ value }) => [...value.subjects])),
      grants: read.flatMap(({ value }) => value.grants),
      dormant: new Map(read.flatMap(({ value }) => [...value.dormant])),
      settings: read.flatMap(({ value }) => value.settings),
      lints: read.flatMap(({ value }) => value.lints),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}
