/**
 * What `az ad` prints of Microsoft Entra's users, groups, service principals and applications, and `az rest` of Microsoft Graph, to
 * resources in the shape that Terraform's have. https://learn.microsoft.com/graph/api/resources/directoryobject
 */
import { madeDict, madeText } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, entry, field, items, literal, type Value } from "../model/value.ts"
import { azureId, isGuid } from "./azure-id.ts"
import { ofAzure } from "./azure-resource.ts"
import { flagIn, wordsAfter } from "./command-words.ts"
import type { Export } from "./export.ts"
import type { ParsedPiece } from "./piece.ts"

export const azureDirectory: Export = {
  name: "az ad",
  lists: ["", "value"],
  read: (piece) => {
    const { value } = piece
    if (value.kind !== "dict") return undefined
    const kind = kindOf(value)
    if (kind) return ofAzure(...objectOf(kind, value), ...memberOf(piece, value))
    const proofs = proofOf(piece, value)
    return proofs && { ...ofAzure(...proofs.resources), ...(proofs.unreadable && { unreadable: proofs.unreadable }) }
  },
}

type Kind = "user" | "group" | "service_principal" | "application"

const words: readonly (readonly [RegExp, Kind])[] = [
  [/\.user$/i, "user"],
  [/\.group$/i, "group"],
  [/\.serviceprincipal$/i, "service_principal"],
  [/\.application$/i, "application"],
]

/** What only one kind of them has. */
const marks: readonly (readonly [string, Kind])[] = [
  ["servicePrincipalType", "service_principal"],
  ["servicePrincipalNames", "service_principal"],
  ["appId", "application"],
  ["userPrincipalName", "user"],
  ["securityEnabled", "group"],
  ["groupTypes", "group"],
]

function kindOf(item: Dict): Kind | undefined {
  if (!isGuid(literal(field(item, "id")) ?? "")) return undefined
  const said = literal(field(item, "@odata.type")) ?? ""
  return words.find(([word]) => word.test(said))?.[1] ?? marks.find(([mark]) => entry(item, mark) !== undefined)?.[1]
}

const made = (
  type: string,
  address: string,
  span: Value["span"],
  body: Readonly<Record<string, Value | undefined>>,
): Resource => ({
  address,
  type,
  body: madeDict(body, span),
  span,
})

/** Nobody finds somebody by an ID alone, and names of groups and applications repeat. */
export const calledBy = (name: string | undefined, id: string): string =>
  name === undefined || name === "" || name === id ? id : `${name} (${id})`

/**
 * A guest's name is made of the address at home: `maria_fabrikam.com#EXT#@contoso.onmicrosoft.com`.
 * https://learn.microsoft.com/entra/external-id/user-properties
 */
export function userOf(name: Value | undefined, span: Value["span"]) {
  const home = /^(.*)_([^_]+)#EXT#@/i.exec(literal(name) ?? "")
  return home
    ? { type: "azuread_invitation", body: { user_email_address: madeText(`${home[1]}@${home[2]}`, span) } }
    : { type: "azuread_user", body: { user_principal_name: name } }
}

/** What stands for a managed identity says of which resource it is. */
const resourceIn = (item: Dict): string | undefined =>
  items(field(item, "alternativeNames"))
    .map(literal)
    .find((name) => name !== undefined && azureId(name) !== undefined)

function objectOf(kind: Kind, item: Dict): readonly Resource[] {
  const [id, app] = [literal(field(item, "id")) ?? "", field(item, "appId")]
  const name = field(item, "userPrincipalName") ?? field(item, "displayName")
  const address =
    kind === "user" ? (literal(name) ?? id) : (resourceIn(item) ?? calledBy(literal(name), literal(app) ?? id))
  const called = kind === "user" ? userOf(name, item.span) : { type: `azuread_${kind}`, body: { display_name: name } }
  const resource = made(called.type, address, item.span, {
    object_id: field(item, "id"),
    ...called.body,
    client_id: app,
    sign_in_audience: kind === "application" ? field(item, "signInAudience") : undefined,
  })
  const owner = app ?? field(item, "id")
  return [resource, ...membersIn(item), ...credentialsIn(item, owner, address), ...federationsIn(item, owner, address)]
}

/** Of a group that was asked for with its members. */
function membersIn(item: Dict): readonly Resource[] {
  return items(field(item, "members")).flatMap((each) => {
    const kind = each.kind === "dict" ? kindOf(each) : undefined
    return kind && each.kind === "dict" ? [...objectOf(kind, each), membership(field(item, "id"), each)] : []
  })
}

const membership = (group: Value | undefined, member: Dict): Resource =>
  made("azuread_group_member", `${literal(group) ?? "group"} ${literal(field(member, "id")) ?? ""}`, member.span, {
    group_object_id: group,
    member_object_id: field(member, "id"),
  })

/** `az ad group member list` does not say of which group: its command does. */
function memberOf({ command = [] }: ParsedPiece, item: Dict): readonly Resource[] {
  if (!wordsAfter(command, "ad", "group", "member", "list")) return []
  const group = flagIn(command, "--group", "-g")
  return group === undefined ? [] : [membership(madeText(group, item.span), item)]
}

/** Secrets and certificates, of which Graph tells everything but what they are. */
const credentialsIn = (item: Dict, owner: Value | undefined, address: string): readonly Resource[] =>
  (
    [
      ["passwordCredentials", "azuread_application_password"],
      ["keyCredentials", "azuread_application_certificate"],
    ] as const
  ).flatMap(([list, type]) => items(field(item, list)).map((each) => credential(type, each, owner, address)))

const credential = (type: string, item: Value, owner: Value | undefined, address: string): Resource =>
  made(type, `${address} ${literal(field(item, "keyId")) ?? ""}`, item.span, {
    application_id: owner,
    display_name: field(item, "displayName"),
  })

const federationsIn = (item: Dict, owner: Value | undefined, address: string): readonly Resource[] =>
  items(field(item, "federatedIdentityCredentials")).map((each) => federation(each, owner, address))

const federation = (item: Value, owner: Value | undefined, address: string): Resource =>
  made(
    "azuread_application_federated_identity_credential",
    `${address} ${literal(field(item, "name")) ?? ""}`,
    item.span,
    {
      application_id: owner,
      issuer: field(item, "issuer"),
      subject: field(item, "subject"),
      audiences: field(item, "audiences"),
      claims_matching_expression: field(field(item, "claimsMatchingExpression"), "value"),
    },
  )

/** `az ad app federated-credential list` and `az ad app credential list` do not say of which application. */
function proofOf(
  { command = [] }: ParsedPiece,
  item: Dict,
): { readonly resources: readonly Resource[]; readonly unreadable?: string } | undefined {
  const isFederation = literal(field(item, "issuer")) !== undefined && entry(item, "audiences") !== undefined
  const isCredential = literal(field(item, "keyId")) !== undefined && entry(item, "endDateTime") !== undefined
  if (!isFederation && !isCredential) return undefined
  const app = flagIn(command, "--id")
  if (app === undefined)
    return {
      resources: [],
      unreadable: "it does not say of which application it is: export `az ad app list` beside it",
    }
  const owner = madeText(app, item.span)
  const type = entry(item, "hint") ? "azuread_application_password" : "azuread_application_certificate"
  return { resources: [isFederation ? federation(item, owner, app) : credential(type, item, owner, app)] }
}
