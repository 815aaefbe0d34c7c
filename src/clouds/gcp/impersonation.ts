/** Bindings on a service account to rows of that account: who may act as it. */
import { blameOf } from "../blame.ts"
import { type Draft, join } from "./draft.ts"
import { waysIn } from "./federated-members.ts"
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
  const ways = who.kind === "federated" ? waysIn(read.here, member.text) : [{ conditions: [], traits: [] }]
  for (const { conditions, traits } of ways)
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
          alternatives: read.condition.alternatives.map((all) => [...all, ...conditions]),
          origin: originOf(read, each),
          traits: ["trust", ...whoTraits(who), ...traits],
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
