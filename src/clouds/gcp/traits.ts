/** Structural properties of rows and subjects that rules ask for. rules/README.md lists them. */
import type { Action, PrincipalWho } from "../../model/grant.ts"
import type { Estate } from "../cloud.ts"
import { isServiceWide } from "./catalogue.ts"
import { homeIn, isAgent, isAiAgent, type Member } from "./members.ts"
import type { Place } from "./nodes.ts"

type Identity = Extract<Member, { kind: "identity" }>

const wide = new WeakMap<readonly Action[], boolean>()
const isWide = (reaches: readonly Action[]): boolean => {
  const known = wide.get(reaches) ?? isServiceWide(reaches)
  wide.set(reaches, known)
  return known
}

/** What its permissions and its place say of a row. */
export function rowTraits(reaches: readonly Action[], place: Place, managed: string | undefined): readonly string[] {
  const ofAi = reaches.some(({ supporting }) => !supporting)
  const isAbove = place.level === "folder" || place.level === "organization"
  const delegates = reaches.some(({ name }) => name.startsWith("iam.serviceAccounts."))
  return [
    managed !== undefined && "managed-policy",
    (managed === "roles/owner" || managed === "roles/editor") && "every-action",
    isWide(reaches) && "service-wide",
    ofAi && isAbove && "any-resource",
    ofAi && (isAbove || place.level === "project") && "any-of-its-kind",
    delegates && (isAbove || place.level === "project") && "any-role",
  ].filter((trait) => typeof trait === "string")
}

/** Who they are, whatever they may do. */
export function memberTraits(member: Identity, estate: Estate): readonly string[] {
  const { what, id } = member
  return [
    ["user", "group", "domain"].includes(what) && "human",
    what === "federated" && (/workforcePools/.test(id.text) ? "human" : "ci"),
    what === "serviceAccount" && "workload",
    what === "serviceAccount" && isAiAgent(id.text) && "ai-service-role",
    what === "serviceAccount" && isAgent(id.text) && "provider-agent",
    isExternal(member, estate) && "external",
  ].filter((trait) => typeof trait === "string")
}

/** How widely a row names whom it lets in. */
export const whoTraits = (who: PrincipalWho): readonly string[] => [
  ...(who.kind === "anyone" ? ["open-trust"] : []),
  ...(who.kind === "tenant" ? ["account-root", "open-trust"] : []),
]

/** Only where the configuration says which projects, or which domains, are ours can another be told. */
function isExternal(member: Identity, { trustedAccounts }: Estate): boolean {
  const home = homeIn(member)
  if (home === undefined || isAgent(member.id.text)) return false
  const isLike = (account: string) =>
    member.what === "serviceAccount"
      ? /^[a-z][a-z0-9-]{4,}$/.test(account)
      : /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(account)
  return [...trustedAccounts].some(isLike) && !trustedAccounts.has(home)
}
