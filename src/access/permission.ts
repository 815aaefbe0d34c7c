/** Rows that are told together to the permission that people read: what was written, and what it reaches. */

import type { PermissionDelta } from "../model/delta.ts"
import type { Permission } from "../model/finding.ts"
import type { Scope } from "../model/grant.ts"
import { describeCondition } from "./describe.ts"

/** All rows are of one effect. At least one must be given. */
export function permissionOf(deltas: readonly PermissionDelta[]): Permission {
  const grants = deltas.map((delta) => delta.grant)
  return {
    effect: grants[0]?.effect ?? "allow",
    action: unique(grants.map(({ action }) => writtenScope(action))).join(", "),
    effective: unique(deltas.flatMap((delta) => delta.actions.map((action) => action.name))).sort(),
    resource: unique(grants.map(({ resource }) => writtenScope(resource))).join(", "),
    conditions: unique(grants.flatMap(({ conditions }) => conditions.map(describeCondition))),
  }
}

const unique = (all: readonly string[]): string[] => [...new Set(all)]

export const writtenScope = ({ of, except }: Scope): string =>
  except.length === 0 ? of.text : `${of.text} except ${except.map((hole) => hole.text).join(", ")}`
