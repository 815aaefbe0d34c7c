/** Members of bindings to whom they name. */
import { type Part, pattern } from "../../access/pattern.ts"
import type { Pattern } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import { type Names, textOf } from "./names.ts"

/** https://cloud.google.com/iam/docs/principal-identifiers */
export type Member =
  | {
      readonly kind: "identity"
      readonly what: MemberKind
      /** In one spelling: `group:ml@x.com`. */
      readonly text: string
      /** Behind the word for its kind. */
      readonly id: Pattern
      readonly parts: readonly Part[]
      /** Set where it counts only in some circumstances: why. */
      readonly perhaps?: string
    }
  | { readonly kind: "anyone"; readonly text: string; readonly authenticated: boolean }
  | { readonly kind: "malformed"; readonly text: string; readonly because: string }

export type MemberKind =
  | "user"
  | "group"
  | "domain"
  | "serviceAccount"
  /** Someone, or all that have something in common, of a pool of identities from elsewhere. */
  | "federated"
  /** Whoever has a basic role on a project. */
  | "convenience"
  /** All that belong to something of Google's: a project's service accounts. */
  | "set"
  | "unknown"

const kinds: Readonly<Record<string, MemberKind>> = {
  user: "user",
  group: "group",
  domain: "domain",
  serviceAccount: "serviceAccount",
  projectOwner: "convenience",
  projectEditor: "convenience",
  projectViewer: "convenience",
  principal: "federated",
  principalSet: "federated",
  principalHierarchy: "set",
}

/** Undefined for what is no text. */
export function memberOf(value: Value, names: Names): Member | undefined {
  const parts = names.parts(value)
  return parts && readMember(parts)
}

export function readMember(parts: readonly Part[]): Member {
  const whole = pattern(parts, "exact")
  const [first] = whole.tokens
  if (first?.kind !== "literal")
    return first
      ? { kind: "identity", what: "unknown", text: textOf(parts), id: whole, parts }
      : { kind: "malformed", text: "", because: "it is empty" }
  if (whole.tokens.length === 1 && first.text === "allUsers")
    return { kind: "anyone", text: first.text, authenticated: false }
  if (whole.tokens.length === 1 && first.text === "allAuthenticatedUsers")
    return { kind: "anyone", text: first.text, authenticated: true }
  const [word = "", ...others] = first.text.split(":")
  if (others.length === 0)
    return malformed(textOf(parts), "it does not say of what kind it is: `user:`, `serviceAccount:`")
  if (word === "deleted") return deleted(parts)
  const what = kinds[word]
  if (!what)
    return malformed(
      textOf(parts),
      nearKind(word) === undefined ? `there is no kind \`${word}\` of members` : `it is written \`${nearKind(word)}\``,
    )
  const isCased = what === "federated" || what === "set"
  const own = isCased ? parts : parts.map(lowerCase)
  const id = pattern(behind(own, `${word}:`), "exact")
  const bad = mistakeIn(what, id)
  if (bad !== undefined) return malformed(textOf(parts), bad)
  const text = `${word}:${textOf(behind(own, `${word}:`))}`
  return {
    kind: "identity",
    what: what === "federated" && !isOfPool(id.text) ? "set" : what,
    text,
    id,
    parts: behind(own, `${word}:`),
  }
}

const malformed = (text: string, because: string): Member => ({ kind: "malformed", text, because })
const nearKind = (word: string): string | undefined =>
  ["allUsers", ...Object.keys(kinds)].find((each) => each.toLowerCase() === word.toLowerCase())

const lowerCase = (part: Part): Part =>
  typeof part === "string" ? part.toLowerCase() : "exact" in part ? { exact: part.exact.toLowerCase() } : part

function behind(parts: readonly Part[], prefix: string): readonly Part[] {
  let left = prefix.length
  return parts.flatMap((part): readonly Part[] => {
    if (left === 0 || (typeof part !== "string" && "hole" in part)) return [part]
    const text = typeof part === "string" ? part : part.exact
    const rest = text.slice(left)
    left = Math.max(0, left - text.length)
    return rest === "" ? [] : [{ exact: rest }]
  })
}

/** `//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/…`, or a workforce's. */
const isOfPool = (id: string): boolean =>
  /^\/\/iam\.googleapis\.com\/.*\/(workloadIdentityPools|workforcePools)\//.test(id)

const hasHole = ({ tokens }: Pattern): boolean => tokens.some(({ kind }) => kind === "hole")

function mistakeIn(what: MemberKind, id: Pattern): string | undefined {
  const { text } = id
  if (text === "") return "it names nobody"
  if (/\s/.test(text.replace(/\$\{[^}]*\}|\{\{.*?\}\}/g, ""))) return "it has white space in it"
  if (hasHole(id)) return undefined
  if (["user", "group"].includes(what) && !/^[^@]+@[^@]+$/.test(text)) return "it is no mail address"
  if (what === "serviceAccount" && !/^[^@]+@[^@]+\.[^@]+$/.test(text) && !isOfCluster(text))
    return "it is no service account's address"
  if (what === "domain" && !/^[^@/]+\.[^@/]+$/.test(text)) return "it is no domain"
  if (what === "federated" && !text.startsWith("//")) return "two slashes come behind its colon"
  return undefined
}

/** `p.svc.id.goog[namespace/account]`, a workload of a cluster. */
const isOfCluster = (text: string): boolean => /^[^[\]]+\.svc\.id\.goog\[[^/[\]]+\/[^/[\]]+\]$/.test(text)

/** `deleted:user:a@x.com?uid=1`: whoever that was has nothing by it, unless it is restored. */
function deleted(parts: readonly Part[]): Member {
  const cut = behind(parts, "deleted:").map(
    (part): Part =>
      typeof part !== "string" && "exact" in part ? { exact: part.exact.replace(/\?uid=.*$/s, "") } : part,
  )
  const member = readMember(cut)
  return member.kind === "identity"
    ? { ...member, perhaps: `\`${member.text}\` was deleted: it counts only if it is restored` }
    : member
}

/** The project that a service account lives in, or the domain of a person: what configurations call ours. */
export function homeIn({ what, id }: Extract<Member, { kind: "identity" }>): string | undefined {
  if (hasHole(id)) return undefined
  if (what === "domain") return id.text
  if (what === "user" || what === "group") return id.text.split("@")[1]
  return what === "serviceAccount" ? /@([a-z][a-z0-9-]*)\.iam\.gserviceaccount\.com$/.exec(id.text)?.[1] : undefined
}

/**
 * Accounts that Google makes for its own services, and those that a project has from the start.
 * https://cloud.google.com/iam/docs/service-agents
 */
export const isAgent = (email: string): boolean => agents.some((pattern) => pattern.test(email))
const agents = [
  /@gcp-sa-[\w-]+\.iam\.gserviceaccount\.com$/,
  /@[\w-]+-robot\.iam\.gserviceaccount\.com$/,
  /^service-[^@]+@[\w-]+\.iam\.gserviceaccount\.com$/,
  /@(?:cloudservices|cloudbuild)\.gserviceaccount\.com$/,
  // What Terraform calls one that it asks for.
  /^\$\{(?:data\.)?google_(?:project_service_identity|storage_project_service_account|bigquery_default_service_account)\.[^}]*\}$/,
]

const aiAgents =
  /@gcp-sa-(aiplatform|vertex|discoveryengine|dialogflow|notebooks|ces|gemini|modelarmor|agent)[\w-]*\.iam\.gserviceaccount\.com$/
export const isAiAgent = (email: string): boolean => aiAgents.test(email)
