/** Rows that are told together to the permission that people read: what was written, and what it reaches. */

import type { PermissionDelta } from "../model/delta.ts"
import type { Permission } from "../model/finding.ts"
import type { Action, Scope } from "../model/grant.ts"
import { describeCondition } from "./describe.ts"

/** All rows are of one effect. At least one must be given. */
export function permissionOf(deltas: readonly PermissionDelta[]): Permission {
  const grants = deltas.map((delta) => delta.grant)
  return {
    effect: grants[0]?.effect ?? "allow",
    action: unique(grants.map(({ action }) => writtenScope(action))).join(", "),
    effective: namesIn([...new Set(deltas.map(({ actions }) => actions))]),
    resource: unique(grants.map(({ resource }) => writtenScope(resource))).join(", "),
    conditions: unique(grants.flatMap(({ conditions }) => conditions.map(describeCondition))),
  }
}

const sortedNames = new WeakMap<readonly Action[], readonly string[]>()

/** The names in several lists, in order. Rows share their lists of actions, and most are told with one. */
function namesIn(lists: readonly (readonly Action[])[]): readonly string[] {
  const [only, ...more] = lists
  if (!only || more.length > 0) return unique(lists.flatMap((actions) => actions.map(({ name }) => name))).sort()
  const known = sortedNames.get(only) ?? unique(only.map(({ name }) => name)).sort()
  sortedNames.set(only, known)
  return known
}

const unique = (all: readonly string[]): string[] => [...new Set(all)]

export const writtenScope = ({ of, except }: Scope): string =>
  except.length === 0 ? of.text : `${of.text} except ${except.map((hole) => hole.text).join(", ")}`
