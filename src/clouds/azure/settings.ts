/** Facts that are no grants to settings of the table, and what identities are beside that. */
import { literal, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { blameOf } from "../blame.ts"
import { stageOf } from "../lifecycle.ts"
import { referenced, withoutInstance } from "../references.ts"
import { type Draft, join, subjectOf, trait } from "./draft.ts"
import { itself, serviceOf } from "./facts.ts"
import { spelledOf } from "./patterns.ts"
import { isAiResource, resourceSubject, type SubjectDraft } from "./subjects.ts"
import type { Of } from "./unit.ts"

export function addSetting(draft: Draft, fact: Of<"setting">): void {
  const { name, value, says, instead, service, missing, part, silent, allows, resource } = fact
  const subject = settingSubject(draft, fact)
  const place = `${subject.key} ${name}`
  if (fact.unlessSaid && draft.said.has(place)) return
  draft.said.add(place)
  const perhaps = resource.perhaps ?? value.perhaps
  draft.settings.push({
    subject: subject.key,
    name,
    service: service ?? serviceOf(resource.type),
    value: says ?? spelledOf(value) ?? "",
    ...(instead !== undefined && { instead }),
    ...(missing !== undefined && { missing }),
    ...(part !== undefined && { part }),
    ...(silent && { silent }),
    ...(allows && { allows }),
    block: resource.span,
    ...(perhaps !== undefined && { perhaps }),
    ...blameOf(value),
  })
}

/** A model that its provider no longer keeps is worth a word where something new rests on it. */
export function addModel(draft: Draft, { id, version, resource }: Of<"model">, today: string): void {
  const name = literal(id)
  if (name === undefined) return
  const said = version === undefined ? undefined : textIn(version)
  const stage = stageOf("azure", said === undefined ? name : `${name} ${said}`, today)
  if (!stage) return
  const subject = join(draft, resourceSubject(draft.index, itself(resource), resource, draft.moved))
  draft.lints.push({
    subject: subject.key,
    ...stage,
    text: said === undefined ? name : `${name} ${said}`,
    effect: "allow",
    service: serviceOf(resource.type),
    statement: resource.span,
    said: [],
    block: resource.span,
    ...blameOf(version ?? id),
  })
}

/** What a resource is set to is no fact of the identity that it has by itself. */
function settingSubject(draft: Draft, { of, resource }: Of<"setting">): SubjectDraft {
  const { index, moved } = draft
  const identity = index.identity(of)
  return identity && identity.what !== "system-assigned"
    ? subjectOf(draft, of, resource)
    : join(draft, resourceSubject(index, of, resource, moved))
}

/** Whatever an identity may do, the resource that runs as it may do; and what several run as, each may do for the others. */
export function addUses(draft: Draft, uses: readonly Of<"acts-as">[]): void {
  const users = new Map<string, { readonly of: Value; readonly by: Of<"acts-as">[] }>()
  for (const use of uses) {
    const { identity, resource } = use
    const isKnown =
      draft.index.identity(identity) !== undefined || (referenced(identity) ?? spelledOf(identity)) !== undefined
    if (!isKnown) continue
    const subject = subjectOf(draft, identity, resource)
    trait(draft, subject, "workload", ...(isAiResource(resource) ? ["ai-service-role"] : []))
    const known = users.get(subject.key)
    if (known) known.by.push(use)
    else users.set(subject.key, { of: identity, by: [use] })
  }
  for (const [key, { by }] of users) {
    const names = [...new Set(by.map(({ resource }) => withoutInstance(resource.address)))].sort()
    const last = by.at(-1)
    if (names.length < 2 || !last) continue
    draft.settings.push({
      subject: key,
      name: "shared-identity",
      service: "managedidentity",
      value: names.join(", "),
      block: last.resource.span,
      ...blameOf(last.identity),
    })
  }
}
