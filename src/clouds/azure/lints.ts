/** Custom roles to facts about strings that cannot mean what their author hoped: operations that do not exist, exclusions that exclude nothing. */
import { foldCase, overlaps } from "../../access/pattern.ts"
import * as scope from "../../access/scope.ts"
import type { Lint } from "../../model/access.ts"
import type { Grant, Pattern } from "../../model/grant.ts"
import { literal, type Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { isAiProvider, nearestOperation, operationsOf, type Plane, providerIn } from "./catalogue.ts"
import type { Permissions } from "./facts.ts"
import { permissionGlob, permissionPattern } from "./patterns.ts"
import { isOfOtherPlane, stringsIn } from "./permissions.ts"
import type { Of } from "./unit.ts"

type List = "actions" | "notActions" | "dataActions" | "notDataActions"
const lists: readonly { readonly name: List; readonly plane: Plane; readonly granting: "actions" | "dataActions" }[] = [
  { name: "actions", plane: "control", granting: "actions" },
  { name: "notActions", plane: "control", granting: "actions" },
  { name: "dataActions", plane: "data", granting: "dataActions" },
  { name: "notDataActions", plane: "data", granting: "dataActions" },
]

/** `rows` are those of everybody in view who is assigned the role: what else they are granted undoes its exclusions. */
export const lintsOf = (role: Of<"role">, subject: string, rows: readonly (readonly Grant[])[]): readonly Lint[] =>
  role.permissions.flatMap((entry) =>
    lists.flatMap(({ name, plane, granting }) =>
      stringsIn(entry[name]).flatMap((value): readonly Lint[] => {
        const wrong =
          mistakeIn(value, plane) ?? (name === granting ? undefined : voidIn(value, plane, entry[granting], role, rows))
        if (!wrong) return []
        return [
          {
            subject,
            effect: name === granting ? "allow" : "deny",
            service: providerIn(wrong.text).replace(/^microsoft\./, ""),
            statement: entry.span,
            said: saidIn(entry, name),
            block: role.resource.span,
            ...blameOf(value),
            ...wrong,
          },
        ]
      }),
    ),
  )

interface Mistake {
  readonly name: string
  readonly text: string
  readonly instead?: string
}

function mistakeIn(value: Value, plane: Plane): Mistake | undefined {
  const text = literal(value)
  if (text === undefined) return undefined
  const plain = text.trim()
  if (/[^ -~]/.test(plain)) return isNearAi(plain) ? { name: "non-ascii", text } : undefined
  if (!isAiProvider(providerIn(plain))) return undefined
  if (isOfOtherPlane(plane, permissionGlob(plain)))
    return { name: "wrong-plane", text, instead: plane === "control" ? "dataActions" : "actions" }
  if (plain.endsWith("*")) return undefined
  const near = nearestOperation(plane, plain)
  if (/\/(read|write|delete|action)$/i.test(plain) && near === undefined) return undefined
  return { name: "nonexistent-action", text, ...(near !== undefined && { instead: near }) }
}

/** Look-alike letters are told of where the name would otherwise be one of an AI service. */
const isNearAi = (text: string): boolean => /cognitive|openai|machinelearning|search|bot/i.test(text)

/** An exclusion omits from what its own entry grants. It denies nothing: what is granted elsewhere stays granted. */
function voidIn(
  value: Value,
  plane: Plane,
  granting: Value | undefined,
  role: Of<"role">,
  rows: readonly (readonly Grant[])[],
): Mistake | undefined {
  const of = permissionPattern(value)
  const text = literal(value)
  if (!of || text === undefined || !isAiProvider(providerIn(of.text))) return undefined
  const granted = stringsIn(granting).map(permissionPattern)
  const omits = granted.some((each) => each === undefined || overlaps(foldCase(each), foldCase(of)) !== "no")
  if (!omits) return { name: "void-exclusion", text }
  return rows.some((own) => isUndone(of, plane, role, own)) ? { name: "void-exclusion", text } : undefined
}

/** Whether somebody who is assigned the role is granted all the same, where it is assigned, what it omits. */
function isUndone(of: Pattern, plane: Plane, { address }: Of<"role">, rows: readonly Grant[]): boolean {
  const omitted = operationsOf(plane, of)
  if (omitted.length === 0) return false
  const [own, others] = [
    rows.filter(({ origin }) => origin.address === address),
    rows.filter(({ origin }) => origin.address !== address),
  ]
  return others.some(
    (row) =>
      row.effect === "allow" &&
      row.perhaps === undefined &&
      omitted.every(({ name }) => row.reaches.some((action) => action.name === name)) &&
      own.some((each) => scope.covers(row.resource, each.resource) === "yes"),
  )
}

/** What the entry says in its other lists. */
const saidIn = (entry: Permissions, within: List): readonly string[] =>
  lists.flatMap(({ name }) =>
    name === within ? [] : stringsIn(entry[name]).map((value) => JSON.stringify([name, literal(value) ?? ""])),
  )
