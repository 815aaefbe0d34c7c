/** The names that Fabric's factories have for principals, roles and nodes to values that say the same wherever they are used. */
import type { Resource } from "../../model/resource.ts"
import { field, literal, type Piece, type Text, type Value } from "../../model/value.ts"
import { entriesOf, get } from "./arguments.ts"
import { baseName } from "./documents.ts"
import type { Names } from "./fabric-grants.ts"

export interface FactoryNames extends Names {
  /** What a name of a project, a folder, an account or a bucket stands for. */
  readonly node: (value: Value) => Value
}

/**
 * What a name behind `$` stands for is decided when the factory runs: `$iam_principals:service_accounts/<file>/<account>`, or in
 * older versions the account's name alone.
 * https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules/project-factory#context-based-interpolation
 */
export function namesIn(resource: Resource): FactoryNames {
  const accounts = new Set(entriesOf(get(resource, "service_accounts")).map(({ key }) => key))
  const automated = new Set(entriesOf(field(get(resource, "automation"), "service_accounts")).map(({ key }) => key))
  const file = baseName(resource.address)
  const homeOf = (project: string): string => (["_self_", file].includes(project) ? own : `project_ids:${project}`)
  const account = (value: Value): Text | undefined => {
    const name = literal(value) ?? ""
    const [, project, account] = accountName.exec(name) ?? []
    if (account !== undefined) return email(value, account, homeOf(project ?? ""))
    if (accounts.has(name)) return email(value, name, own)
    return automated.has(name) ? email(value, name, automation) : undefined
  }
  const member = (value: Value): Value => {
    const made = account(value)
    return made ? memberOf(made) : (agent(value, homeOf) ?? later(value))
  }
  return { member, role: later, node: (value) => account(value) ?? later(value) }
}

const accountName = /^\$(?:iam_principals:service_accounts\/|service_account_ids:)([^/]+(?:\/automation)?)\/([^/]+)$/

/** What the deployment's own project is called, and the one that its automation lies in. */
export const own = "project"
export const automation = "project/automation"

/** The address of a service account, all of it standing for the text that named it. */
export const email = ({ span, via }: Value, account: string, project: string): Text => ({
  kind: "text",
  pieces: [
    whole(account, span),
    whole("@", span),
    { kind: "hole", name: project, span },
    whole(".iam.gserviceaccount.com", span),
  ],
  span,
  ...(via && { via }),
})

export const memberOf = (address: Text): Text => ({
  ...address,
  pieces: [whole("serviceAccount:", address.span), ...address.pieces],
})

/** An account of Google's own: https://cloud.google.com/iam/docs/service-agents */
function agent(value: Value, homeOf: (project: string) => string): Value | undefined {
  const [, project = "_self_", name] =
    /^\$(?:iam_principals:service_agents\/([^/]+)\/|service_agents:)([\w-]+)$/.exec(literal(value) ?? "") ?? []
  if (name === undefined) return undefined
  const { span } = value
  const before = { kind: "hole" as const, name: homeOf(project), span }
  return {
    ...value,
    kind: "text",
    pieces: [whole("serviceAccount:service-", span), before, whole(`@gcp-sa-${name}.iam.gserviceaccount.com`, span)],
  }
}

/** INVARIANT: no literal is as long as its span, unless it stands there as it is. */
const whole = (text: string, span: Piece["span"]): Piece => ({
  kind: "literal",
  text,
  span: { ...span, end: span.start },
})

/** A value that is only known when the factory runs, under the name that it has there. */
function later(value: Value): Value {
  const name = literal(value)
  if (!name?.startsWith("$")) return value
  const { span, via } = value
  return {
    kind: "unknown",
    name: name.slice(1),
    because: `\`${name}\` is looked up by the factory`,
    span,
    ...(via && { via }),
  }
}
