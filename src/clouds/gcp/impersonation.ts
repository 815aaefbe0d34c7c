/** Bindings on a service account to rows of that account: who may act as it. */
import type { Condition } from "../../model/grant.ts"
import { blameOf } from "../blame.ts"
import { readCondition } from "./conditions.ts"
import { type Draft, type Here, join } from "./draft.ts"
import { accountKey, whoIs } from "./holders.ts"
import type { Place } from "./nodes.ts"
import { type Given, originOf, type ReadBinding } from "./read-binding.ts"
import { rowsOf } from "./rows.ts"
import { namedSubject, type SubjectDraft } from "./subjects.ts"
import { whoTraits } from "./traits.ts"

export const isTrust = ({ collection }: Place): boolean => collection === "serviceAccounts"

/** What lets its holder be the account, or speak for it. */
const delegates =
  /^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$|^iam\.serviceAccountKeys\.create$/

export function addTrust(draft: Draft, read: ReadBinding, { held, member, value, perhaps }: Given): void {
  const who = whoIs(member)
  const subject = accountOf(draft, read)
  const asked = who.kind === "federated" ? providerConditions(read.here, who.provider.text) : [[]]
  const alternatives = read.condition.alternatives.flatMap((all) => asked.map((each) => [...all, ...each]))
  const isLoose = who.kind === "federated" && isManyWorkloads(who.provider.text) && !asked.every(pins)
  for (const each of held) {
    const reaches = each.reaches.filter(({ name }) => delegates.test(name))
    if (reaches.length === 0) continue
    for (const row of rowsOf(
      { ...each, reaches },
      {
        effect: "allow",
        subject: subject.key,
        principal: { ...who, ...blameOf(value) },
        place: read.place,
        placed: read.placed,
        alternatives,
        origin: originOf(read, each),
        traits: ["trust", ...whoTraits(who), ...(isLoose ? ["unpinned-subject"] : [])],
        perhaps,
      },
    ))
      draft.grants.push(row)
  }
}

function accountOf(draft: Draft, { here, place, resource }: ReadBinding): SubjectDraft {
  const email = place.text.slice(place.text.indexOf("/serviceAccounts/") + "/serviceAccounts/".length)
  const text = `serviceAccount:${email}`
  const declared = draft.subjects.get(draft.accounts.get(accountKey(here, text)) ?? "")
  return declared ?? join(draft, namedSubject(here.unit, text, "identity", resource, ["workload"]))
}

/**
 * What the providers of a pool ask of a token before they take it, an alternative for each of them; nothing where none is in view.
 * https://cloud.google.com/iam/docs/workload-identity-federation#conditions
 */
function providerConditions({ facts, names }: Here, pool: string): readonly (readonly Condition[])[] {
  const asked = facts.flatMap((fact) => {
    const id = fact.kind === "provider" ? names.text(fact.pool) : undefined
    const isOfPool = id !== undefined && id !== "" && `${pool}/`.includes(`workloadIdentityPools/${lastOf(id)}/`)
    return fact.kind === "provider" && isOfPool ? readCondition(fact.condition).alternatives : []
  })
  return asked.length > 0 ? asked : [[]]
}

const lastOf = (id: string): string => /workloadIdentityPools\/(.*)$/s.exec(id)?.[1] ?? id

/** A whole pool, or all of an owner, and not one repository or one subject. */
const isManyWorkloads = (path: string): boolean =>
  /\/\*$|\/attribute\.(repository_owner|repository_owner_id|actor|actor_id|organization|namespace_path|enterprise)\//.test(
    path,
  )

/** Whether a condition ties a token to one workload. */
const pins = (conditions: readonly Condition[]): boolean =>
  conditions.some(
    (each) =>
      each.kind === "opaque" ||
      (!each.operator.negated &&
        each.operator.test === "equals" &&
        /^(assertion|attribute)\.(repository|repository_id|sub|job_workflow_ref|project_path|project_id)$|^google\.subject$/.test(
          each.key,
        )),
  )
