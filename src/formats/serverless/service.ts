/** A service to the CloudFormation template that the Serverless Framework makes of it, as far as that decides on access. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import { type Entry, field, items, type Value } from "../../model/value.ts"
import { merged } from "../cloudformation/merged.ts"
import { madeDict } from "../made.ts"
import { weightOf } from "../weight.ts"
import { functionResource, logicalName } from "./functions.ts"
import { attribute, ownRole, providerOf, roleNamed, SHARED_ROLE, sharedRole } from "./roles.ts"
import { asksWhoConnects } from "./sockets.ts"

/** As large as what a service gives to all of its functions may be, counted for each of them. */
const MOST_SHARED = 200_000

export function templateOf(service: Value): Read<Value> {
  const documents = items(field(service, "resources"))
  const section = (name: string): readonly Entry[] =>
    documents.flatMap((each) => {
      const found = field(each, name)
      return found?.kind === "dict" ? found.entries : []
    })
  const own = section("Resources")
  const { value: made, diagnostics } = madeBy(service, new Set(own.map(({ key }) => key)))
  const resources = joined([...made, ...own])
  const known = new Set(resources.map(({ key }) => key))
  const extended = joined([...resources, ...section("extensions").filter(({ key }) => known.has(key))])
  const sections = ["Parameters", "Mappings", "Conditions"].map((name) => [name, section(name)] as const)
  const all = [...sections, ["Resources", extended] as const]
  const value = madeDict(
    Object.fromEntries(all.map(([name, entries]) => [name, { kind: "dict", entries, span: service.span }])),
    service.span,
  )
  return { value, diagnostics }
}

/** Of resources of one name, the later add to the earlier. */
function joined(entries: readonly Entry[]): readonly Entry[] {
  const found = new Map<string, Entry>()
  for (const each of entries) {
    const before = found.get(each.key)
    found.set(each.key, before ? { ...before, value: merged(before.value, each.value) } : each)
  }
  return [...found.values()]
}

/** The roles and functions of a service, of which some may run as roles among its own resources. */
function madeBy(service: Value, own: ReadonlySet<string>): Read<readonly Entry[]> {
  const provider = providerOf(service)
  const environment = field(field(service, "provider"), "environment")
  const given = [...provider.statements, ...(environment ? [environment] : [])]
  const weight = given.reduce((sum, each) => sum + weightOf(each), 1)
  const all = functionsOf(service)
  const functions = all.slice(0, Math.floor(MOST_SHARED / weight))
  const shared = provider.role ? undefined : sharedRole(service, provider)
  const around = { service, asksWhoConnects: asksWhoConnects(all) }
  let isShared = all.length === 0
  const made = functions.flatMap((each): readonly Entry[] => {
    const name = logicalName(each.key)
    const named = field(each.value, "role")
    const role = named ? undefined : ownRole(name, each, provider)
    const runsAs = named ?? provider.role
    if (!role && !runsAs) isShared = true
    const arn = role || !runsAs ? attribute(role?.key ?? SHARED_ROLE, "Arn", each.keySpan) : roleNamed(runsAs, own)
    return [...(role ? [role] : []), functionResource(name, each, arn, around)]
  })
  const beyond = all[functions.length]
  return {
    // Where every function has a role of its own, nobody has what the provider's statements say.
    value: [...(shared && isShared ? [shared] : []), ...made],
    diagnostics: beyond ? [tooMany(beyond)] : [],
  }
}

const tooMany = ({ keySpan }: Entry): Diagnostic => ({
  code: "too-much-work",
  severity: "error",
  message: "the provider says too much of too many functions; from this one on they are not read",
  at: keySpan,
})

/** Functions may stand in several files, as a list of maps. */
const functionsOf = (service: Value): readonly Entry[] =>
  items(field(service, "functions")).flatMap((each) =>
    each.kind === "dict" ? each.entries.filter(({ value }) => value.kind === "dict") : [],
  )
