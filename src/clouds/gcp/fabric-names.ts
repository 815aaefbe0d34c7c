/** The names that Fabric's factories have for principals, roles and nodes to values that say the same wherever they are used. */
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import { literal, type Piece, type Text, type Value } from "../../model/value.ts"
import { entriesOf, get } from "./arguments.ts"
import { baseName } from "./documents.ts"
import type { Names } from "./fabric-grants.ts"

export interface FactoryNames extends Names {
  /** What a name of a project, a folder, an account or a bucket stands for. */
  readonly node: (value: Value) => Value
  /** The address of an account of the project's own, or of its automation's. */
  readonly email: (value: Value, account: string) => Text
}

/**
 * What a name behind `$` stands for is decided when the factory runs: `$iam_principals:service_accounts/<file>/<account>`, or in
 * older versions the account's name alone.
 * https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules/project-factory#context-based-interpolation
 */
export function namesIn(resource: Resource): FactoryNames {
  const file = baseName(resource.address)
  const accounts = new Set(entriesOf(get(resource, "service_accounts")).map(({ key }) => key))
  const home = (project: string, span: Span): Piece => ({
    kind: "hole",
    name: ["_self_", file].includes(project) ? ownProject : `project_ids:${project}`,
    span,
  })
  const email = (value: Value, account: string, project = "_self_"): Text =>
    made(value, [account, "@", home(project, value.span), ".iam.gserviceaccount.com"])
  const account = (value: Value): Text | undefined => {
    const name = literal(value) ?? ""
    const [, project, account] = accountName.exec(name) ?? []
    if (account !== undefined) return email(value, account, project)
    return accounts.has(name) ? email(value, name) : undefined
  }
  const agent = (value: Value): Text | undefined => {
    const [, project = "_self_", name] = agentName.exec(literal(value) ?? "") ?? []
    if (name === undefined) return undefined
    const mail = [home(project, value.span), `@gcp-sa-${name}.iam.gserviceaccount.com`]
    return made(value, ["serviceAccount:service-", ...mail])
  }
  return {
    member: (value) => {
      const found = account(value)
      return found ? memberOf(found) : (agent(value) ?? memberLater(value))
    },
    role: later,
    node: (value) => account(value) ?? later(value),
    email,
  }
}

const accountName = /^\$(?:iam_principals:service_accounts\/|service_account_ids:)([^/]+(?:\/automation)?)\/([^/]+)$/
/** https://cloud.google.com/iam/docs/service-agents */
const agentName = /^\$(?:iam_principals:service_agents\/([^/]+)\/|service_agents:)([\w-]+)$/

/** What the deployment's own project is called. A file may say its name, and another one tomorrow: it is the same project. */
const ownProject = "project"

export const memberOf = (address: Text): Text => made(address, ["serviceAccount:", ...address.pieces])

/** All of it stands for the text that named it. */
const made = ({ span, via }: Value, parts: readonly (string | Piece)[]): Text => ({
  kind: "text",
  pieces: parts.map((part) =>
    typeof part === "string" ? standingFor({ kind: "literal", text: part, span }, span) : part,
  ),
  span,
  ...(via && { via }),
})

/** INVARIANT: no literal is as long as its span, unless it stands there as it is. */
const standingFor = (piece: Piece, span: Span): Piece => ({
  ...piece,
  span: piece.kind === "literal" ? { ...span, end: span.start } : span,
})

/** A value that is only known when the factory runs, under the name that it has there. */
function later(value: Value): Value {
  const name = literal(value)
  return name?.startsWith("$") ? lookedUp(value, name.slice(1)) : value
}

/** Members without a word for their kind are such names too, in older versions. */
function memberLater(value: Value): Value {
  const name = literal(value)
  return name !== undefined && /^[a-z0-9][\w-]*$/.test(name) ? lookedUp(value, name) : later(value)
}

function lookedUp({ span, via }: Value, name: string): Value {
  return {
    kind: "unknown",
    name,
    because: `\`${name}\` is looked up by the factory`,
    span,
    ...(via && { via }),
  }
}
