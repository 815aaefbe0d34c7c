/** A function's events with what their API says of who may call: `Auth` stands with the API, or in `Globals`. */
import { type Dict, type Entry, field, literal, type Value } from "../../model/value.ts"
import { madeDict, withFields } from "../made.ts"

/** Where an event names its API, by the event's type. */
const named: Readonly<Record<string, string>> = { Api: "RestApiId", HttpApi: "ApiId" }

/**
 * `ApiAuth` is put into each event of an API: what the API says, nothing where it says nothing, and left out where that cannot
 * be told. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-controlling-access-to-apis.html
 */
export function withApiAuth(properties: Dict, globals: Value | undefined, resources: Dict): Dict {
  const events = field(properties, "Events")
  if (events?.kind !== "dict") return properties
  const entries = events.entries.map((each): Entry => {
    const type = literal(field(each.value, "Type")) ?? ""
    const naming = named[type]
    if (each.value.kind !== "dict" || naming === undefined) return each
    const own = field(each.value, "Properties") ?? madeDict({}, each.value.span)
    const auth = authOf(field(own, naming), field(field(globals, type), "Auth"), resources)
    if (own.kind !== "dict" || !auth) return each
    return { ...each, value: withFields(each.value, { Properties: withFields(own, { ApiAuth: auth }) }) }
  })
  return withFields(properties, { Events: { ...events, entries } })
}

/** An event that names no API comes through the one that SAM makes by `Globals`. */
function authOf(api: Value | undefined, shared: Value | undefined, resources: Dict): Value | undefined {
  if (!api) return shared ?? madeDict({}, resources.span)
  const id = literal(field(api, "Ref")) ?? literal(api)
  const declared = id === undefined ? undefined : field(resources, id)
  const type = literal(field(declared, "Type"))
  const properties = field(declared, "Properties")
  // A definition of its own may say who may call, and is not read.
  const isElsewhere = ["DefinitionBody", "DefinitionUri"].some((name) => field(properties, name))
  if (type === undefined || !type.startsWith("AWS::Serverless::") || isElsewhere) return undefined
  return field(properties, "Auth") ?? madeDict({}, resources.span)
}
