/** An estate to what somebody makes of it: edits that broaden, narrow, or only say the same in other words. */
import type { Dice } from "../../access/dice.ts"
import { assignment, condition, deny, ends, estate, known, own, permission, permissions, scopes } from "./estates.ts"
import type { Assignment, Condition, Estate, Permissions } from "./oracle.ts"

type Edit = (estate: Estate, dice: Dice) => Estate | undefined

const replaced = <T>(all: readonly T[], at: number, by: readonly T[]): readonly T[] => [
  ...all.slice(0, at),
  ...by,
  ...all.slice(at + 1),
]

/** One assignment becomes others; undefined where there is none. */
const ofAssignment =
  (edit: (one: Assignment, dice: Dice) => readonly Assignment[] | undefined): Edit =>
  (all, dice) => {
    if (all.assignments.length === 0) return undefined
    const at = dice.below(all.assignments.length)
    const made = edit(all.assignments[at] as Assignment, dice)
    return made && { ...all, assignments: replaced(all.assignments, at, made) }
  }

const ofEntry =
  (edit: (entry: Permissions, dice: Dice) => readonly Permissions[] | undefined): Edit =>
  (all, dice) => {
    const guid = dice.pick(own)
    const entries = all.roles[guid] ?? []
    if (entries.length === 0) return undefined
    const at = dice.below(entries.length)
    const made = edit(entries[at] as Permissions, dice)
    return made && { ...all, roles: { ...all.roles, [guid]: replaced(entries, at, made) } }
  }

const lists = ["actions", "notActions", "dataActions", "notDataActions"] as const
const ofList = (
  edit: (list: readonly string[], dice: Dice, plane: "control" | "data") => readonly string[] | undefined,
): Edit =>
  ofEntry((entry, dice) => {
    const name = dice.pick(lists)
    const made = edit(entry[name], dice, name.toLowerCase().endsWith("dataactions") ? "data" : "control")
    return made && [{ ...entry, [name]: made }]
  })

const withoutCondition = ({ condition: _, ...rest }: Assignment): Assignment => rest

function otherCondition(of: Condition, dice: Dice): Condition {
  if ((of.kind === "and" || of.kind === "or") && of.of.length > 0) {
    const at = dice.below(of.of.length)
    return { ...of, of: replaced(of.of, at, [otherCondition(of.of[at] as Condition, dice)]) }
  }
  if (of.kind !== "test" || of.quantifier === "") return condition(dice)
  const other = condition(dice)
  const values = other.kind === "test" && other.attribute === of.attribute ? other.values : of.values.slice(1)
  return values.length > 0 ? { ...of, values: dice.chance(0.5) ? values : [...of.values, ...values] } : condition(dice)
}

export const edits: readonly (readonly [name: string, weight: number, edit: Edit])[] = [
  ["an assignment is added", 2, (all, dice) => ({ ...all, assignments: [...all.assignments, assignment(dice)] })],
  ["an assignment goes", 1, ofAssignment(() => [])],
  [
    "an assignment is of another role",
    2,
    ofAssignment((one, dice) => [{ ...one, role: dice.pick(dice.chance(0.6) ? known : own) }]),
  ],
  ["an assignment is somewhere else", 3, ofAssignment((one, dice) => [{ ...one, scope: dice.pick(scopes) }])],
  [
    "an assignment moves up",
    2,
    ofAssignment((one) =>
      one.scope.includes("/providers/Microsoft.C")
        ? [{ ...one, scope: one.scope.replace(/\/providers\/Microsoft\.C.*/, "") }]
        : undefined,
    ),
  ],
  ["a condition comes", 1, ofAssignment((one, dice) => [{ ...one, condition: condition(dice) }])],
  ["a condition goes", 1, ofAssignment((one) => (one.condition ? [withoutCondition(one)] : undefined))],
  [
    "a condition is another",
    3,
    ofAssignment((one, dice) =>
      one.condition ? [{ ...one, condition: otherCondition(one.condition, dice) }] : undefined,
    ),
  ],
  ["an assignment becomes eligible", 1, ofAssignment((one) => [{ ...one, eligible: true }])],
  ["an assignment ends", 1, ofAssignment((one, dice) => [{ ...one, until: dice.pick(ends) }])],
  [
    "an assignment ends no more",
    1,
    ofAssignment(({ until: _end, ...one }) => (_end === undefined ? undefined : [one])),
  ],
  ["a string comes", 2, ofList((list, dice, plane) => [...list, permission(dice, plane)])],
  [
    "a string goes",
    2,
    ofList((list, dice) => (list.length === 0 ? undefined : replaced(list, dice.below(list.length), []))),
  ],
  [
    "a string becomes another",
    2,
    ofList((list, dice, plane) =>
      list.length === 0 ? undefined : replaced(list, dice.below(list.length), [permission(dice, plane)]),
    ),
  ],
  ["an entry comes", 1, ofEntry((entry, dice) => [entry, permissions(dice)])],
  ["an entry goes", 1, ofEntry(() => [])],
  ["a deny comes", 1, (all, dice) => ({ ...all, denies: [...all.denies, deny(dice)] })],
  ["a deny goes", 1, (all) => (all.denies.length === 0 ? undefined : { ...all, denies: all.denies.slice(1) })],
  [
    "a deny is another",
    1,
    (all, dice) =>
      all.denies.length === 0
        ? undefined
        : { ...all, denies: [{ ...deny(dice), ...(dice.chance(0.5) && { scope: all.denies[0]?.scope ?? "/" }) }] },
  ],
  ["everything is another", 1, (_all, dice) => estate(dice)],
]

/** Edits that say the same in other words. */
export const rewrites: readonly (readonly [name: string, edit: Edit])[] = [
  ["assignments are shuffled", (all, dice) => ({ ...all, assignments: dice.shuffled(all.assignments) })],
  ["an assignment stands twice", ofAssignment((one) => [one, one])],
  ["letters change case", ofList((list) => (list.length === 0 ? undefined : list.map((each) => each.toUpperCase())))],
  ["a scope changes case", ofAssignment((one) => [{ ...one, scope: one.scope.toUpperCase() }])],
  ["strings are shuffled", ofList((list, dice) => (list.length < 2 ? undefined : dice.shuffled(list)))],
  [
    "an entry is split",
    ofEntry((entry) => [
      { ...entry, dataActions: [], notDataActions: [] },
      { ...entry, actions: [], notActions: [] },
    ]),
  ],
  [
    "an entry is split by string",
    ofEntry((entry) =>
      entry.actions.length + entry.dataActions.length === 0
        ? undefined
        : [
            ...entry.actions.map((each) => ({ ...entry, actions: [each], dataActions: [], notDataActions: [] })),
            ...entry.dataActions.map((each) => ({ ...entry, dataActions: [each], actions: [], notActions: [] })),
          ],
    ),
  ],
]

export function edited(from: Estate, dice: Dice): { readonly head: Estate; readonly names: readonly string[] } {
  const bag = edits.flatMap(([name, weight, edit]) => Array.from({ length: weight }, () => ({ name, edit })))
  const names: string[] = []
  let head = from
  for (let left = 1 + dice.below(3); left > 0; left--) {
    const { name, edit } = dice.pick(bag)
    const made = edit(head, dice)
    if (!made) continue
    head = made
    names.push(name)
  }
  return { head, names }
}
