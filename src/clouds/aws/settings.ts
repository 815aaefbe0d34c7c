/** Facts that are no grants to settings of the table, and what resources and roles are beside that. */
import type { Setting } from "../../model/access.ts"
import { blameOf } from "../blame.ts"
import { type Draft, join } from "./draft.ts"
import { type Fact, serviceOf } from "./facts.ts"
import { patternOf } from "./patterns.ts"
import type { KeptAt } from "./places.ts"
import { holderSubject, identitySubject, resourceSubject, thingSubject } from "./subjects.ts"

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>

export function addSetting(draft: Draft, fact: Of<"setting">, kept: KeptAt): void {
  const { of, name, value, says, instead, place, resource } = fact
  if (place && kept(place, of).size === 0) return
  const known = draft.index.identity(of)
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

/** Whatever the role may do, an AI service may do: also where its trust is not in view. */
export function addServiceRole(draft: Draft, { role, resource }: Of<"acts-as">): void {
  const known = draft.index.identity(role)
  const subject = known
    ? identitySubject(draft.index.unit, known, new Map())
    : holderSubject(draft.index.unit, role, resource)
  if (known || draft.subjects.has(subject.key))
    join(draft, { ...subject, traits: new Set([...subject.traits, "ai-service-role"]) })
}
