/** Facts that are no grants to settings of the table, and what things and accounts are beside that. */
import type { Setting } from "../../model/access.ts"
import { blameOf } from "../blame.ts"
import { referenced } from "../references.ts"
import { type Draft, type Here, join } from "./draft.ts"
import { type Fact, itself } from "./facts.ts"
import { accountKey, holderOf } from "./holders.ts"
import { readMember } from "./members.ts"
import { modelLint } from "./models.ts"
import { declaredSubject, keyOf, namedSubject, type SubjectDraft } from "./subjects.ts"

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>

const services: readonly (readonly [RegExp, string])[] = [
  [/vertex_ai|notebook|workbench|colab|reasoning|aiplatform/, "aiplatform"],
  [/discovery_engine/, "discoveryengine"],
  [/dialogflow/, "dialogflow"],
  [/model_armor/, "modelarmor"],
  [/apikeys/, "apikeys"],
  [/storage/, "storage"],
  [/bigquery/, "bigquery"],
  [/cloud_run|cloudfunctions/, "run"],
  [/logging|audit/, "logging"],
]

/** The provider's service that a type is of; what is of none of these is of identities. */
const serviceOf = (type: string): string => services.find(([pattern]) => pattern.test(type))?.[1] ?? "iam"

export function addSetting(draft: Draft, here: Here, fact: Of<"setting">): void {
  const { of, name, value, says, allows, instead, resource } = fact
  const subject = subjectOf(draft, here, of, resource)
  if (fact.unlessSaid && draft.settings.some((each) => each.subject === subject.key && each.name === name)) return
  const perhaps = resource.perhaps ?? value.perhaps
  const setting: Setting = {
    subject: subject.key,
    name,
    service: serviceOf(resource.type),
    value: says ?? here.names.text(value) ?? "",
    ...(allows && { allows }),
    ...(instead !== undefined && { instead }),
    block: resource.span,
    ...(perhaps !== undefined && { perhaps }),
    ...blameOf(value),
  }
  draft.settings.push(setting)
}

/** A model that its publisher no longer keeps is worth a word where something new rests on it. */
export function addModel(draft: Draft, here: Here, { named, resource }: Of<"model">): void {
  const shared = {
    effect: "allow",
    service: "aiplatform",
    statement: resource.span,
    said: [],
    block: resource.span,
  } as const
  const subject = subjectOf(draft, here, itself(resource), resource).key
  for (const lint of modelLint(named, { ...shared, subject }, draft.estate.today)) draft.lints.push(lint)
}

/** A service account, by whatever names it; else a thing, by its address or by the text that names it. */
function subjectOf(
  draft: Draft,
  here: Here,
  of: Of<"setting">["of"],
  resource: Of<"setting">["resource"],
): SubjectDraft {
  const account = accountOf(draft, here, of, resource)
  if (account) return account
  const address = referenced(of)
  const declared = address === undefined ? undefined : here.names.declared(address)
  if (declared)
    return join(
      draft,
      draft.subjects.get(keyOf(here.unit, declared.address)) ??
        declaredSubject(here.unit, { resource: declared, kind: "resource", name: undefined, moved: here.moved }),
    )
  return join(draft, namedSubject(here.unit, here.names.text(of) ?? resource.address, "resource", resource, []))
}

function accountOf(
  draft: Draft,
  here: Here,
  of: Of<"setting">["of"],
  resource: Of<"setting">["resource"],
): SubjectDraft | undefined {
  const address = referenced(of)
  const known = address === undefined ? undefined : here.names.declared(address)
  if (known && /google_service_account$/.test(known.type)) return draft.subjects.get(keyOf(here.unit, known.address))
  const text = here.names.text(of) ?? ""
  const [, email] =
    /^(?:serviceAccount:|projects\/[^/]+\/serviceAccounts\/)(.+)$/.exec(text) ??
    /^([^/]+@[^/]+\.gserviceaccount\.com)$/.exec(text) ??
    []
  if (email === undefined) return undefined
  const member = readMember([{ exact: `serviceAccount:${email}` }])
  const key = draft.accounts.get(accountKey(here, `serviceAccount:${email}`))
  if (key !== undefined) return draft.subjects.get(key)
  return member.kind === "identity" ? holderOf(draft, here, member, resource) : undefined
}

/** Under the name that Google knows it by, a thing is the same one at another address. */
export function addThing(draft: Draft, here: Here, { name, resource }: Of<"thing">): void {
  const text = here.names.text(name)
  const kind = resource.type.replace(/^google_/, "")
  join(
    draft,
    declaredSubject(here.unit, { resource, kind: "resource", name: text && `${kind} ${text}`, moved: here.moved }),
  )
}

/** Whatever the account may do, a service of AI's may do. */
export function addActor(draft: Draft, here: Here, { account, resource }: Of<"acts-as">): void {
  const subject = accountOf(draft, here, account, resource)
  if (subject) join(draft, { ...subject, traits: new Set([...subject.traits, "ai-service-role"]) })
}
