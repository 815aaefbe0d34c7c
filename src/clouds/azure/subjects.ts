/** Identities, roles and resources to the subjects of the access table. */
import type { Subject } from "../../model/access.ts"
import type { Resource, Unit } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { formerly } from "../moved.ts"
import { referenced } from "../references.ts"
import { serviceOf } from "./facts.ts"
import { spelledOf } from "./patterns.ts"
import type { Of, UnitIndex } from "./unit.ts"

export type SubjectDraft = Omit<Subject, "holders">

const aiServices: ReadonlySet<string> = new Set([
  "cognitiveservices",
  "machinelearningservices",
  "search",
  "botservice",
])

export const isAiResource = ({ type }: Resource): boolean => aiServices.has(serviceOf(type))

/** What is only looked up may hold more than what is in view. */
export const isDeclared = ({ type }: Resource): boolean => !/^(data\.|existing:|listed:)/.test(type)

function draft(unit: Unit, address: string, kind: Subject["kind"], resource: Resource): SubjectDraft {
  return {
    ...(resource.path !== undefined && { path: resource.path }),
    ...(unit.part !== undefined && { part: unit.part }),
    // A resource and the identity that it has by itself bear one address.
    key: `${unit.key}${kind === "resource" ? "##" : "#"}${address}`,
    unit: unit.key,
    address,
    kind,
    cloud: "azure",
    formerly: [],
    visible: false,
    traits: new Set(),
    span: resource.span,
  }
}

/** A subject that is declared here, under the name that the provider knows it by. */
function declared(
  subject: SubjectDraft,
  name: string | undefined,
  traits: readonly (string | false)[],
  moved: ReadonlyMap<string, string>,
): SubjectDraft {
  const former = formerly(subject.address, moved)
  return {
    ...subject,
    formerly: former === undefined ? [] : [former],
    ...(name && { name }),
    traits: new Set(traits.filter((trait) => typeof trait === "string")),
  }
}

export function identitySubject(unit: Unit, fact: Of<"identity">, moved: ReadonlyMap<string, string>): SubjectDraft {
  const { what, address, resource } = fact
  const name = spelledOf(fact.name)
  const traits = [
    (what === "group" || what === "user") && "human",
    (what === "system-assigned" || what === "user-assigned") && "workload",
    what === "system-assigned" && isAiResource(resource) && "ai-service-role",
  ]
  return {
    ...declared(draft(unit, address, "identity", resource), name && `${what} ${name}`, traits, moved),
    visible: isDeclared(resource),
  }
}

/** Somebody who is declared elsewhere: known by the text that names them. An object ID that is written out is somebody else's than another. */
export function holderSubject(unit: Unit, holder: Value, resource: Resource): SubjectDraft {
  const address = referenced(holder)
  const text = address ?? spelledOf(holder)
  const name = text === undefined ? resource.address : isGuid.test(text) ? text.toLowerCase() : text
  const isWrittenOut = address === undefined && text !== undefined && text !== "" && !text.includes("${")
  return { ...draft(unit, name, "identity", resource), name, ...(isWrittenOut && { onlyNamed: true }) }
}
const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function roleSubject(unit: Unit, fact: Of<"role">, moved: ReadonlyMap<string, string>): SubjectDraft {
  const name = spelledOf(fact.name)
  return declared(draft(unit, fact.address, "policy", fact.resource), name && `role ${name}`, ["unattached"], moved)
}

/** Under the name that the provider knows it by, a resource is the same one at another address. */
export function resourceSubject(
  { unit, thing }: UnitIndex,
  of: Value,
  resource: Resource,
  moved: ReadonlyMap<string, string>,
): SubjectDraft {
  const fact = thing(of)
  const address = fact?.address ?? referenced(of) ?? spelledOf(of) ?? resource.address
  const name = spelledOf(fact?.name)
  return declared(
    draft(unit, address || resource.address, "resource", fact?.resource ?? resource),
    fact && name && `${fact.type.toLowerCase()} ${name}`,
    [],
    moved,
  )
}
