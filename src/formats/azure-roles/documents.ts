/** Role definitions and assignments as `az` and Azure PowerShell read and print them, to resources in the shape that templates have. */
import type { Resource } from "../../model/resource.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { madeDict } from "../made.ts"

const definitionType = "Microsoft.Authorization/roleDefinitions"
const assignmentType = "Microsoft.Authorization/roleAssignments"

/** The value under a key: they are capital letters in one tool and small ones in another. */
function under(value: Value | undefined, ...names: readonly string[]): Value | undefined {
  if (value?.kind !== "dict") return undefined
  for (const name of names) {
    const found = value.entries.findLast(({ key }) => key.toLowerCase() === name.toLowerCase())
    if (found && !(found.value.kind === "scalar" && found.value.value === null)) return found.value
  }
  return undefined
}

/** One document, a list of them, or what the service's own interface lists. */
export function documentsIn(value: Value | undefined): readonly Dict[] {
  const listed = value?.kind === "dict" ? under(value, "value") : value
  const all = listed?.kind === "list" ? listed.items : value ? [value] : []
  const dicts = all.filter((each): each is Dict => each.kind === "dict" && typeOf(each) !== undefined)
  return dicts.length === all.length ? dicts : []
}

/** Some have their words in `properties`, beside their name and ID. */
const wordsOf = (document: Dict): Value => under(document, "properties") ?? document

const lists = ["Actions", "NotActions", "DataActions", "NotDataActions"]

function typeOf(document: Dict): string | undefined {
  const words = wordsOf(document)
  const isRole =
    under(words, "AssignableScopes") !== undefined &&
    (under(words, "Actions", "DataActions")?.kind === "list" || under(words, "permissions")?.kind === "list")
  if (isRole) return definitionType
  const isAssigned =
    under(words, "principalId", "ObjectId") !== undefined &&
    under(words, "roleDefinitionId", "roleDefinitionName") !== undefined &&
    (words !== document || under(words, "scope", "principalType", "ObjectType") !== undefined)
  return isAssigned ? assignmentType : undefined
}

/** The address is the file's path, with the name of each where there are several. */
export function roleResources(path: string, documents: readonly Dict[]): readonly Resource[] {
  const names = new Map<string, number>()
  return documents.map((document, i) => {
    const type = typeOf(document) ?? definitionType
    const name = literal(under(wordsOf(document), "roleName") ?? under(document, "name")) ?? String(i + 1)
    const count = (names.get(name) ?? 0) + 1
    names.set(name, count)
    const own = count === 1 ? `${path}#${name}` : `${path}#${name}#${count}`
    const body = type === definitionType ? definitionBody(document) : assignmentBody(document)
    return { address: documents.length === 1 ? path : own, type, body, span: document.span }
  })
}

/** https://learn.microsoft.com/azure/role-based-access-control/role-definitions */
function definitionBody(document: Dict): Dict {
  const words = wordsOf(document)
  const own = document.entries.filter(({ key }) => lists.some((each) => each.toLowerCase() === key.toLowerCase()))
  const permissions: Value = under(words, "permissions") ?? {
    kind: "list",
    items: [{ kind: "dict", entries: own.map(plain), span: document.span }],
    span: document.span,
  }
  const called = under(words, "roleName")
  const properties = madeDict(
    {
      roleName: called ?? under(document, "Name"),
      permissions,
      assignableScopes: under(words, "AssignableScopes"),
    },
    document.span,
  )
  // What `az` prints has the GUID for its name; what it reads has the role's own there.
  return madeDict({ name: called ? under(document, "name") : under(document, "Id"), properties }, document.span)
}

/** As templates spell it. */
const plain = (each: Entry): Entry => ({ ...each, key: `${each.key.slice(0, 1).toLowerCase()}${each.key.slice(1)}` })

/** https://learn.microsoft.com/cli/azure/role/assignment */
function assignmentBody(document: Dict): Dict {
  const words = wordsOf(document)
  const properties = madeDict(
    {
      roleDefinitionId: under(words, "roleDefinitionId"),
      roleDefinitionName: under(words, "roleDefinitionName"),
      principalId: under(words, "principalId", "ObjectId"),
      principalType: under(words, "principalType", "ObjectType"),
      condition: under(words, "condition"),
      conditionVersion: under(words, "conditionVersion"),
    },
    document.span,
  )
  return madeDict({ name: under(document, "name"), scope: under(words, "scope"), properties }, document.span)
}
