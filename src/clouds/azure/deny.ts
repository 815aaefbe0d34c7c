/** Deny assignments and rights that a vault gives by itself, to rows of whom they are about. */
import type { Grant } from "../../model/grant.ts"
import { items, type Value } from "../../model/value.ts"
import { named } from "../attributes.ts"
import { blameOf } from "../blame.ts"
import { originOf } from "./assigned.ts"
import type { Surroundings } from "./bearing.ts"
import { type Draft, join, subjectOf } from "./draft.ts"
import { permissionGlob, spelledOf } from "./patterns.ts"
import { permittedBy, permittedIn, stringsIn } from "./permissions.ts"
import { rowsOf } from "./rows.ts"
import { placeOf, withoutBelow } from "./scopes.ts"
import { resourceSubject, type SubjectDraft } from "./subjects.ts"
import type { Of } from "./unit.ts"

/** Whom a deny of everyone is about is not in view; who is in view and not excluded, it is about too. */
const everyone = "00000000-0000-0000-0000-000000000000"
const notInView = "whom it denies, and what they are allowed, is not in view"

/**
 * To be read after all assignments: a deny of everyone is one of each subject that they make.
 * https://learn.microsoft.com/azure/role-based-access-control/deny-assignments
 */
export function addDeny(draft: Draft, fact: Of<"deny-assignment">, around: Surroundings): void {
  const { principals, excluded, resource } = fact
  const whom = idsIn(principals).map((value) => ({ value, name: spelledOf(value) }))
  const isOfAll = whom.length === 0 || whom.some(({ name }) => name === everyone)
  const denied: readonly SubjectDraft[] = isOfAll
    ? [...draft.subjects.values()].filter((each) => each.kind === "identity" && !isAmong(draft, each, idsIn(excluded)))
    : whom.map(({ value }) => subjectOf(draft, value, resource))
  for (const { key } of denied) add(draft, denyRows(draft, fact, key, resource.perhaps, around))
  if (!isOfAll) return
  const guarded = join(draft, {
    ...resourceSubject(
      draft.index,
      fact.scope ?? { kind: "text", pieces: [], span: resource.span },
      resource,
      draft.moved,
    ),
    traits: new Set(["boundary"]),
  })
  const rows = denyRows(draft, fact, guarded.key, resource.perhaps ?? notInView, around)
  add(
    draft,
    rows.map((row) => ({ ...row, traits: new Set([...row.traits, "boundary"]) })),
  )
}

const add = (draft: Draft, rows: readonly Grant[]): void => {
  for (const row of rows) draft.grants.push(row)
}

/** A principal is written as its ID, or as an object that has it. */
const idsIn = (principals: Value | undefined): readonly Value[] =>
  items(principals).map((each) => named(each, "id") ?? each)

const isAmong = (draft: Draft, subject: SubjectDraft, values: readonly Value[]): boolean =>
  values.some((value) => (draft.index.identity(value)?.address ?? spelledOf(value)) === subject.address)

function denyRows(
  draft: Draft,
  { name, permissions, scope, here, resource }: Of<"deny-assignment">,
  subject: string,
  perhaps: string | undefined,
  around: Surroundings,
): readonly Grant[] {
  const whole = placeOf(scope, draft.index.ids)
  const place = here ? { ...whole, of: withoutBelow(whole.of) } : whole
  return permissions.flatMap((entry) =>
    permittedIn(entry).flatMap((each) =>
      rowsOf(
        {
          effect: "deny",
          subject,
          action: { of: each.of, except: each.except, ...blameOf(each.value ?? name ?? scope ?? blank(entry.span)) },
          permitted: [each],
          place,
          at: blameOf(scope ?? name ?? blank(entry.span)),
          restrictions: [],
          origin: originOf(resource, entry.span),
          perhaps,
        },
        around,
      ),
    ),
  )
}

const blank = (span: Value["span"]): Value => ({ kind: "scalar", value: null, span })

const vaultRights: readonly (readonly [RegExp, string])[] = [
  [/^(get|all)$/i, "Microsoft.KeyVault/vaults/secrets/getSecret/action"],
  [/^(set|all)$/i, "Microsoft.KeyVault/vaults/secrets/setSecret/action"],
]

/** https://learn.microsoft.com/azure/key-vault/general/assign-access-policy */
export function addVaultAccess(draft: Draft, fact: Of<"vault-access">, around: Surroundings): void {
  const { principal, vault, secrets, resource } = fact
  const place = placeOf(vault, draft.index.ids)
  for (const value of stringsIn(secrets)) {
    const word = spelledOf(value) ?? ""
    const granted = vaultRights.filter(([wanted]) => wanted.test(word)).map(([, name]) => name)
    if (granted.length === 0) continue
    const rows = rowsOf(
      {
        effect: "allow",
        subject: "",
        action: { of: permissionGlob(word), ...blameOf(value) },
        permitted: permittedBy({ dataActions: granted }),
        place: { ...place, level: "resource", provider: "microsoft.keyvault" },
        at: blameOf(vault),
        restrictions: [],
        origin: originOf(resource, resource.span),
        perhaps: resource.perhaps ?? principal.perhaps ?? value.perhaps,
      },
      around,
    )
    if (rows.length === 0) continue
    const { key } = subjectOf(draft, principal, resource)
    add(
      draft,
      rows.map((row) => ({ ...row, subject: key })),
    )
  }
}
