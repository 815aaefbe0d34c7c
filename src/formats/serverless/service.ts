/** A service to the CloudFormation template that the Serverless Framework makes of it, as far as that decides on access. */
import type { Span } from "../../model/source.ts"
import { type Dict, type Entry, field, items, type Value } from "../../model/value.ts"
import { merged } from "../cloudformation/merged.ts"
import { madeDict } from "../made.ts"
import { functionResource, logicalName } from "./functions.ts"
import { attribute, ownRole, providerOf, roleNamed, SHARED_ROLE, sharedRole } from "./roles.ts"

/** Sections that a service's own templates add to; its functions and roles are resources beside theirs. */
const sections = ["Parameters", "Mappings", "Conditions", "Resources"]

export function templateOf(service: Value): Value {
  const documents = items(field(service, "resources"))
  const written = new Map(
    sections.map((name) => [
      name,
      documents.flatMap((each) => {
        const section = field(each, name)
        return section?.kind === "dict" ? section.entries : []
      }),
    ]),
  )
  const own = written.get("Resources") ?? []
  const extensions = documents.flatMap((each) => {
    const section = field(each, "extensions")
    return section?.kind === "dict" ? section.entries : []
  })
  const resources = [...madeBy(service, own), ...own].reduce(joined, [])
  const extended = extensions.filter(({ key }) => resources.some((each) => each.key === key)).reduce(joined, resources)
  const all = new Map([...written, ["Resources", extended]])
  return madeDict(
    Object.fromEntries([...all].map(([name, entries]) => [name, mapOf(entries, service.span)])),
    service.span,
  )
}

const mapOf = (entries: readonly Entry[], span: Span): Dict => ({ kind: "dict", entries, span })

/** Of two resources of one name, the later adds to the earlier. */
function joined(before: readonly Entry[], each: Entry): readonly Entry[] {
  const at = before.findIndex(({ key }) => key === each.key)
  const known = before[at]
  if (!known) return [...before, each]
  return before.with(at, { ...known, value: merged(known.value, each.value) })
}

function madeBy(service: Value, own: readonly Entry[]): readonly Entry[] {
  const provider = providerOf(service)
  const functions = functionsOf(service)
  const shared = provider.role ? undefined : sharedRole(service, provider)
  let isShared = functions.length === 0
  const made = functions.flatMap((each): readonly Entry[] => {
    const name = logicalName(each.key)
    const given = field(each.value, "role")
    const role = given ? undefined : ownRole(name, each, provider)
    if (!given && !role) isShared = true
    const runsAs = given
      ? roleNamed(given, own)
      : role
        ? attribute(role.key, "Arn", each.keySpan)
        : provider.role
          ? roleNamed(provider.role, own)
          : attribute(SHARED_ROLE, "Arn", each.keySpan)
    return [...(role ? [role] : []), functionResource(name, each, runsAs, service)]
  })
  // Where every function has a role of its own, nobody has what the provider's statements say.
  return [...(shared && isShared ? [shared] : []), ...made]
}

/** Functions may stand in several files, as a list of maps. */
const functionsOf = (service: Value): readonly Entry[] =>
  items(field(service, "functions")).flatMap((each) =>
    each.kind === "dict" ? each.entries.filter(({ value }) => value.kind === "dict") : [],
  )
