/** Members, service accounts, roles and things to the subjects of the access table. */
import { exactly } from "../../access/pattern.ts"
import type { Subject } from "../../model/access.ts"
import type { Resource, Unit } from "../../model/resource.ts"
import { formerly } from "../moved.ts"
import type { Member } from "./members.ts"

export type SubjectDraft = Omit<Subject, "holders">

/** Somebody whom Google knows by one name is the same one wherever a file names it. */
const everywhere = "gcp"

export const keyOf = (unit: Unit, address: string): string => `${unit.key}#${address}`

const draft = (
  unit: Unit,
  address: string,
  kind: Subject["kind"],
  resource: Resource,
  traits: readonly string[],
): SubjectDraft => ({
  ...(resource.path !== undefined && { path: resource.path }),
  ...(unit.part !== undefined && { part: unit.part }),
  key: keyOf(unit, address),
  unit: unit.key,
  address,
  kind,
  cloud: "gcp",
  formerly: [],
  visible: false,
  traits: new Set(traits),
  span: resource.span,
})

/** Something that is declared here, by its address and by the name that Google knows it by. */
export function declaredSubject(
  unit: Unit,
  {
    resource,
    kind,
    name,
    moved,
  }: {
    readonly resource: Resource
    readonly kind: Subject["kind"]
    readonly name: string | undefined
    readonly moved: ReadonlyMap<string, string>
  },
): SubjectDraft {
  const former = formerly(resource.address, moved)
  return {
    ...draft(unit, resource.address, kind, resource, []),
    formerly: former === undefined ? [] : [former],
    ...(name !== undefined && isWhole(name) && { name }),
  }
}

/** Somebody, or a place, that is only named here. */
export function namedSubject(
  unit: Unit,
  text: string,
  kind: Subject["kind"],
  resource: Resource,
  traits: readonly string[],
): SubjectDraft {
  const made = draft(unit, text, kind, resource, traits)
  return isWhole(text) ? { ...made, key: `${everywhere}#${text}`, name: text, onlyNamed: true } : made
}

/** Somebody whom others know too, as far as one unit gives something. */
export const withinUnit = (unit: Unit, subject: SubjectDraft): SubjectDraft => ({
  ...subject,
  key: keyOf(unit, subject.address),
})

/** No part of it is only known later. */
export const isWhole = (text: string): boolean => text !== "" && !text.includes("${")

/** How people call a member: what a whole hole stands for goes by its own name. */
export const calledOf = ({ text }: Extract<Member, { kind: "identity" }>): string =>
  /^\$\{([^{}]*)\}$/.exec(text)?.[1] ?? text

/** As rows have it, below its project. https://cloud.google.com/iam/docs/service-accounts-create */
export function idOf(member: string | undefined): Pick<SubjectDraft, "id"> {
  const [, email, project] = /^serviceAccount:([^@]+@([^.@]+)\.iam\.gserviceaccount\.com)$/.exec(member ?? "") ?? []
  return email === undefined || email.includes("${")
    ? {}
    : { id: exactly(`projects/${project}/serviceAccounts/${email}/`) }
}
