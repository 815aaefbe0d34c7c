/** The facts of one unit to its part of the access table: subjects, and the rows that each holds. */
import { groupBy } from "../../access/grouping.ts"
import type { Access } from "../../model/access.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Estate } from "../cloud.ts"
import { addAssignment, membersIn } from "./assignments.ts"
import { rowsWhereAssignable } from "./custom-roles.ts"
import { addDeny, addVaultAccess } from "./deny.ts"
import { accessOf, type Draft, emptyDraft, join, note } from "./draft.ts"
import { addFederation } from "./federation.ts"
import { delegations } from "./lighthouse.ts"
import { lintsOf } from "./lints.ts"
import { misshapenIn } from "./misshapen.ts"
import { addModel, addSetting, addUses } from "./settings.ts"
import { identitySubject, roleSubject } from "./subjects.ts"
import { surroundingsOf } from "./surroundings.ts"
import type { UnitIndex } from "./unit.ts"

export function assemble(index: UnitIndex, estate: Estate): Read<Access> {
  const draft = emptyDraft(index)
  const [around, members] = [surroundingsOf(index), membersIn(draft)]
  for (const fact of index.of("identity")) join(draft, identitySubject(index.unit, fact, draft.moved))
  for (const fact of [...index.of("assignment"), ...delegations(index)])
    addAssignment(draft, fact, around, members(fact.principal), estate)
  for (const fact of index.of("vault-access")) addVaultAccess(draft, fact, around)
  for (const fact of index.of("federation")) addFederation(draft, fact, estate)
  addUses(draft, index.of("acts-as"))
  for (const fact of index.of("deny-assignment")) addDeny(draft, fact, around)
  const settings = index.of("setting")
  for (const fact of settings.filter(({ unlessSaid }) => !unlessSaid)) addSetting(draft, fact)
  for (const fact of settings.filter(({ unlessSaid }) => unlessSaid)) addSetting(draft, fact)
  for (const fact of index.of("model")) addModel(draft, fact, estate.today)
  addRoles(draft)
  note(
    draft,
    index.of("unseen").map(({ at, message }) => ({ code: "unresolved", severity: "warning", message, at })),
  )
  return { value: accessOf(draft), diagnostics: draft.diagnostics }
}

/** A role is a subject of its own: whoever it is assigned to. Where they are in view, they are judged in its place. */
function addRoles(draft: Draft): void {
  const roles = draft.index.of("role")
  if (roles.length === 0) return
  const held = groupBy(draft.grants, ({ subject }) => subject)
  for (const fact of roles) {
    const subject = join(draft, roleSubject(draft.index.unit, fact, draft.moved))
    const holders = [...(draft.holders.get(fact.address) ?? [])]
    for (const lint of lintsOf(
      fact,
      subject.key,
      holders.map((key) => held.get(key) ?? []),
    ))
      draft.lints.push(lint)
    note(draft, misshapenIn(fact))
    const rows = () => rowsWhereAssignable(fact, subject.key, draft.index)
    if (holders.length > 0) draft.dormant.set(subject.key, rows)
    else for (const row of rows()) draft.grants.push(row)
  }
}
