/** Principals of deny policies to whom they name, and who of those in view that is. https://cloud.google.com/iam/docs/principal-identifiers#deny */
import type { Part } from "../../access/pattern.ts"
import type { Value } from "../../model/value.ts"
import type { Here } from "./draft.ts"
import { homeIn, type Member, readMember } from "./members.ts"
import { textOf } from "./names.ts"
import type { SubjectDraft } from "./subjects.ts"

type Identity = Extract<Member, { kind: "identity" }>

export const everyone = "principalSet://goog/public:all"

/** Whom a deny policy names: somebody, or all of something. */
export type Denied =
  | { readonly kind: "member"; readonly member: Identity }
  | { readonly kind: "everybody" }
  /** All that belong to a project, a folder, an organisation or a customer. */
  | { readonly kind: "all-of"; readonly text: string }

/** https://cloud.google.com/iam/docs/principal-identifiers#deny */
export function deniedOf(value: Value, here: Here): Denied | undefined {
  const parts = here.names.parts(value)
  if (!parts) return undefined
  const text = textOf(parts)
  if (text === everyone) return { kind: "everybody" }
  for (const [prefix, word] of prefixes) {
    if (!text.startsWith(prefix)) continue
    const member = readMember([{ exact: word }, ...behind(parts, prefix.length)])
    return member.kind === "identity" ? { kind: "member", member } : undefined
  }
  if (/^principalSet:\/\/(cloudresourcemanager\.googleapis\.com|goog)\//.test(text)) return { kind: "all-of", text }
  const member = readMember(parts)
  return member.kind === "identity" ? { kind: "member", member } : undefined
}

const prefixes = [
  ["principal://goog/subject/", "user:"],
  ["principalSet://goog/group/", "group:"],
  ["principal://iam.googleapis.com/projects/-/serviceAccounts/", "serviceAccount:"],
  ["deleted:principal://goog/subject/", "deleted:user:"],
  ["deleted:principalSet://goog/group/", "deleted:group:"],
] as const

function behind(parts: readonly Part[], count: number): readonly Part[] {
  let left = count
  return parts.flatMap((part): readonly Part[] => {
    if (typeof part !== "string" && "hole" in part) return [part]
    const text = typeof part === "string" ? part : part.exact
    const rest = text.slice(left)
    left = Math.max(0, left - text.length)
    return rest === "" ? [] : [{ exact: rest }]
  })
}

const unsure = "whether it is one of those that the deny spares is not in view"

/** Whether a member that is denied is spared all the same: surely, perhaps (why), or not. */
export function sparing(member: Identity, spared: readonly Denied[]): "spared" | string | undefined {
  if (spared.some((each) => each.kind === "member" && each.member.text === member.text)) return "spared"
  return spared.some((each) => mayBeIn(member.what, member.text, each)) ? unsure : undefined
}

/** Whether an exception may be about some of those whom a rule denies something. */
export const maySpare = (denied: Denied, spared: Denied): boolean =>
  denied.kind !== "member" || mayBeIn(denied.member.what, denied.member.text, spared)

/** Whether somebody in view may be, or some of them may be, whom an exception names. */
function mayBeIn(what: Identity["what"], text: string, spared: Denied): boolean {
  if (spared.kind !== "member") return true
  const other = spared.member
  // Who belongs to what is only known of single accounts: two of those are two.
  const isSingle = (kind: Identity["what"]) => kind === "user" || kind === "serviceAccount"
  return !(isSingle(what) && isSingle(other.what) && !text.includes("${") && !other.text.includes("${"))
}

export function takenIn(
  denied: Exclude<Denied, { kind: "member" }>,
  subject: SubjectDraft,
  spared: readonly Denied[],
): "spared" | string | undefined {
  if (subject.kind === "resource") return spared.length > 0 ? unsure : denied.kind === "everybody" ? undefined : unsure
  const member = memberOfSubject(subject)
  if (!member) return unsure
  if (denied.kind === "all-of" && !belongs(member, denied.text))
    return `whether it is one of \`${denied.text}\` is not in view`
  return sparing(member, spared)
}

const memberOfSubject = ({ name, address }: SubjectDraft): Identity | undefined => {
  const member = readMember([{ exact: name ?? address }])
  return member.kind === "identity" ? member : undefined
}

/** A service account belongs to the project that its address names. */
const belongs = (member: Identity, set: string): boolean => {
  const home = member.what === "serviceAccount" ? homeIn(member) : undefined
  return home !== undefined && set === `principalSet://cloudresourcemanager.googleapis.com/projects/${home}`
}

export const textOfDenied = (who: Denied): string =>
  who.kind === "member" ? who.member.text : who.kind === "everybody" ? everyone : who.text
