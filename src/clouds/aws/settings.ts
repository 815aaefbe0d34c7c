/** Facts that are no grants to settings of the table, and what resources and roles are beside that. */
import { groupBy } from "../../access/grouping.ts"
import type { Setting } from "../../model/access.ts"
import { literal } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { referenced } from "../references.ts"
import { type Draft, join } from "./draft.ts"
import { type Fact, itself, type SettingName, serviceOf } from "./facts.ts"
import { stageOfModel } from "./models.ts"
import { patternOf } from "./patterns.ts"
import type { KeptAt } from "./places.ts"
import { holderSubject, identitySubject, resourceSubject, thingSubject } from "./subjects.ts"

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>

const credentials: readonly SettingName[] = ["access-key", "login-profile", "service-credential"]

export function addSetting(draft: Draft, fact: Of<"setting">, kept: KeptAt): void {
  const { of, name, value, says, instead, place, ofRunner, resource } = fact
  if (ofRunner) {
    const runner = kept("function", of).size > 0 ? undefined : draft.index.runner(of)
    if (runner) addSetting(draft, { ...fact, of: runner, ofRunner: undefined }, kept)
    return
  }
  if (place && kept(place, of).size === 0) return
  // Only people have credentials of their own; what else is said of an identity is said of roles.
  const known = draft.index.identity(of, credentials.includes(name) ? "user" : "role")
  const subject = join(
    draft,
    known ? identitySubject(draft.index.unit, known, new Map()) : resourceSubject(draft.index.unit, of, resource),
  )
  const isSaid = (each: Setting) => each.subject === subject.key && each.name === name
  if (fact.unlessSaid && draft.settings.some(isSaid)) return
  draft.settings.push({
    subject: subject.key,
    name,
    service: serviceOf(resource.type),
    value: says ?? patternOf(value, "exact")?.text ?? "",
    ...(instead !== undefined && { instead }),
    block: resource.span,
    ...((resource.perhaps ?? value.perhaps) !== undefined && { perhaps: resource.perhaps ?? value.perhaps ?? "" }),
    ...blameOf(value),
  })
}

/** Under the name that the provider knows it by, a resource is the same one at another address. */
export const addThing = (draft: Draft, fact: Of<"thing">, moved: ReadonlyMap<string, string>): void =>
  void join(draft, thingSubject(draft.index.unit, fact, moved))

/** Workloads of AI that run code or instructions of their own, each of which should have a role of its own. */
const workloads =
  /agent$|agent_?core(?:_agent)?(?:_|::)runtime$|notebook_?instance$|sagemaker_model$|sagemaker::model$/i

/** Of those that act as one role, each but the first shares it. */
export function addSharedRoles(draft: Draft, facts: readonly Of<"acts-as">[]): void {
  const own = facts.filter(({ resource }) => workloads.test(resource.type))
  const roleOf = ({ role }: Of<"acts-as">) =>
    draft.index.identity(role, "role")?.address ?? referenced(role) ?? patternOf(role, "exact")?.text ?? ""
  for (const [name, sharing] of groupBy(own, roleOf)) {
    const apart = [...new Map(sharing.map((fact) => [fact.resource.address, fact])).values()]
    if (name === "" || apart.length < 2) continue
    const [first, ...others] = apart.sort((a, b) => (a.resource.address < b.resource.address ? -1 : 1))
    for (const { role, resource } of first ? others : []) {
      const known = draft.index.identity(role, "role")
      const subject = join(
        draft,
        known ? identitySubject(draft.index.unit, known, new Map()) : holderSubject(draft.index.unit, role, resource),
      )
      draft.settings.push({
        subject: subject.key,
        name: "shared-identity",
        service: serviceOf(resource.type),
        value: `${first?.resource.address}, ${resource.address}`,
        block: resource.span,
        ...(resource.perhaps !== undefined && { perhaps: resource.perhaps }),
        ...blameOf(role),
      })
    }
  }
}

/** A model that its provider no longer keeps is worth a word where something new rests on it. */
export function addModel(draft: Draft, { id, resource }: Of<"model">): void {
  const written = literal(id)
  const stage = written === undefined ? undefined : stageOfModel(written, draft.estate.today)
  if (written === undefined || !stage) return
  const subject = join(draft, resourceSubject(draft.index.unit, itself(resource), resource))
  draft.lints.push({
    subject: subject.key,
    ...stage,
    text: written,
    effect: "allow",
    service: serviceOf(resource.type),
    statement: resource.span,
    said: [],
    block: resource.span,
    ...blameOf(id),
  })
}

/** Whatever the role may do, an AI service may do: also where its trust is not in view. */
export function addServiceRole(draft: Draft, { role, resource }: Of<"acts-as">): void {
  const known = draft.index.identity(role, "role")
  const subject = known
    ? identitySubject(draft.index.unit, known, new Map())
    : holderSubject(draft.index.unit, role, resource)
  if (known || draft.subjects.has(subject.key))
    join(draft, { ...subject, traits: new Set([...subject.traits, "ai-service-role"]) })
}
