/** SAM's functions, and those of a `serverless.yml`, to facts: who may call them without being asked who they are, and keys in text. */
import type { Resource } from "../../model/resource.ts"
import { field, literal, type Value } from "../../model/value.ts"
import { all, textIn } from "../attributes.ts"
import { type Fact, itself, type Reader, type SettingName } from "./facts.ts"
import { variables } from "./terraform-environments.ts"
import { signed } from "./terraform-places.ts"

const get = ({ body }: Resource, name: string): Value | undefined => field(field(body, "Properties"), name)

/** The role is what the format says the function runs as: what it may do decides on whether a caller matters. */
const serverless: Reader = (resource) => [
  ...all(get(resource, "FunctionUrlConfig"), "AuthType")
    .filter((type) => textIn(type) === "NONE")
    .flatMap((type) => opened(resource, "public-url", type, signed(type))),
  ...eventsOf(resource).flatMap((event) => openEvent(resource, event)),
  ...all(get(resource, "Environment"), "Variables").flatMap((map) => variables(resource, map)),
]

const opened = (resource: Resource, name: SettingName, value: Value, instead?: string): readonly Fact[] => [
  { kind: "setting", of: get(resource, "Role") ?? itself(resource), name, value, says: "anyone", instead, resource },
]

interface Event {
  readonly name: Value
  readonly type: string | undefined
  readonly properties: Value | undefined
}

function eventsOf(resource: Resource): readonly Event[] {
  const events = get(resource, "Events")
  if (events?.kind !== "dict") return []
  return events.entries.map(({ key, keySpan, value }) => ({
    name: { kind: "unknown", name: key, because: "it is a name", span: keySpan },
    type: literal(field(value, "Type")),
    properties: field(value, "Properties"),
  }))
}

/**
 * The event's own word counts before that of its API; where nobody says anything, whoever calls is let in.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-apifunctionauth.html
 */
function openEvent(resource: Resource, { name, type, properties }: Event): readonly Fact[] {
  const api = field(properties, "ApiAuth")
  if ((type !== "Api" && type !== "HttpApi") || !api) return []
  // A browser asks for the options of a route before it has anything to show.
  if (/^options$/i.test(textIn(field(properties, "Method")) ?? "")) return []
  const own = field(properties, "Auth")
  const authorizer = field(own, "Authorizer") ?? field(api, "DefaultAuthorizer")
  const isGuarded =
    (authorizer !== undefined && textIn(authorizer) !== "NONE") ||
    [own, api].some((auth) => isKept(auth) || field(auth, "ResourcePolicy") !== undefined)
  return isGuarded ? [] : opened(resource, "public-api", authorizer ?? name)
}

/** A key in the request is no authentication, but not everybody has one. */
const isKept = (auth: Value | undefined): boolean => textIn(field(auth, "ApiKeyRequired")) === "true"

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html */
export const samReaders: Readonly<Record<string, Reader>> = { "AWS::Serverless::Function": serverless }
