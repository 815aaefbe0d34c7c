/**
 * Role definitions as `az role definition list` prints them to the catalogue under src/clouds/azure/data: same input, same bytes.
 *
 *     az role definition list --query "[?roleType=='BuiltInRole']" > roles.json
 *     node scripts/generate-azure-data.ts roles.json 2026-08-22
 *
 * A role keeps the names that it had. What is new, and operations of AI services that data/capabilities.json does not classify,
 * are told on stderr. Roles that are not in the input stay as they are, and are told too.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** As `az` prints it, or as the facts that the catalogue was first made from have it: `role` and `guid` for two of the names. */
interface Listed {
  readonly name?: string
  readonly guid?: string
  readonly roleName?: string
  readonly role?: string
  readonly permissions: readonly Partial<Permissions>[]
}
interface Permissions {
  readonly actions: readonly string[]
  readonly notActions: readonly string[]
  readonly dataActions: readonly string[]
  readonly notDataActions: readonly string[]
  readonly condition: string | null
  readonly conditionVersion: string | null
}
interface Role {
  readonly guid: string
  /** The present one first. */
  readonly names: readonly string[]
  readonly permissions: readonly Partial<Permissions>[]
}

const [input, date, out = "src/clouds/azure/data"] = process.argv.slice(2)
if (input === undefined || date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) {
  process.stderr.write("usage: node scripts/generate-azure-data.ts ROLES.json YYYY-MM-DD [DIRECTORY]\n")
  process.exit(2)
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T
const complain = (what: string, names: readonly string[]) => {
  if (names.length > 0) process.stderr.write(`${what}:\n${names.map((name) => `  ${name}\n`).join("")}`)
}
const before = read<{ readonly roles: readonly Role[] }>(join(out, "roles.json")).roles
const unrelated = read<Record<string, string>>(join(out, "unrelated-roles.json"))
const classification = read<Record<string, Record<string, string>>>(join(out, "capabilities.json"))
const aiProviders = /^(\*|microsoft\.(cognitiveservices|machinelearningservices|search|botservice))(\/|$)/i

const classified = new Set(
  Object.entries(classification).flatMap(([place, capabilities]) => {
    const [provider = "", plane = ""] = place.split(" ")
    return Object.values(capabilities).flatMap((names) =>
      names.split(" ").map((name) => `${plane} ${provider}/${name}`.toLowerCase()),
    )
  }),
)
const strings = ({ permissions }: Pick<Role, "permissions">) =>
  permissions.flatMap(({ actions = [], notActions = [], dataActions = [], notDataActions = [] }) => [
    ...[...actions, ...notActions].map((name) => ({ plane: "control", name })),
    ...[...dataActions, ...notDataActions].map((name) => ({ plane: "data", name })),
  ])
/** Whether something of it could be about AI: an operation that is classified, or a wildcard that takes one in. */
const isRelated = (role: Pick<Role, "permissions">): boolean =>
  strings(role).some(({ plane, name }) => {
    if (aiProviders.test(name) || name.startsWith("*/")) return true
    const source = name.toLowerCase().replace(/[.+^${}()|[\]\\]/g, "\\$&")
    const pattern = new RegExp(`^${plane} ${source.replace(/\*/g, ".*")}$`)
    return [...classified].some((each) => pattern.test(each))
  })

const listed = read<readonly Listed[]>(input).map((role) => {
  const guid = (role.guid ?? role.name ?? "").toLowerCase()
  const name = role.role ?? role.roleName ?? ""
  if (!/^[0-9a-f-]{36}$/.test(guid) || name === "") throw new Error(`no role: ${JSON.stringify(role).slice(0, 200)}`)
  return { guid, name, permissions: role.permissions.map(tidy) }
})

/** Without what says nothing. */
function tidy(entry: Partial<Permissions>): Partial<Permissions> {
  const lists = (["actions", "notActions", "dataActions", "notDataActions"] as const).flatMap((key) =>
    (entry[key] ?? []).length > 0 ? [[key, entry[key]]] : [],
  )
  const { condition, conditionVersion } = entry
  return { ...Object.fromEntries(lists), ...(condition && { condition, conditionVersion: conditionVersion ?? "2.0" }) }
}

const known = new Map(before.map((role) => [role.guid, role]))
const made = new Map(known)
for (const { guid, name, permissions } of listed) {
  if (!isRelated({ permissions })) {
    unrelated[guid] = name
    made.delete(guid)
    continue
  }
  const former = (known.get(guid)?.names ?? []).filter((each) => each !== name)
  delete unrelated[guid]
  made.set(guid, { guid, names: [name, ...former], permissions })
}

complain(
  "roles that are new",
  listed.filter(({ guid }) => made.has(guid) && !known.has(guid)).map(({ guid, name }) => `${guid} ${name}`),
)
complain(
  "roles that have another name",
  listed
    .filter(({ guid, name }) => made.has(guid) && known.has(guid) && known.get(guid)?.names[0] !== name)
    .map(({ guid, name }) => `${guid} ${known.get(guid)?.names[0]}, now ${name}`),
)
const present = new Set(listed.map(({ guid }) => guid))
complain(
  "roles that the list does not have",
  before.filter(({ guid }) => !present.has(guid)).map(({ guid, names }) => `${guid} ${names[0]}`),
)
complain("operations of AI services that capabilities.json does not classify", [
  ...new Set(
    [...made.values()]
      .flatMap(strings)
      .filter(({ name }) => aiProviders.test(name) && !/(^|\/)\*(\/|$)/.test(name) && !/\/read$/.test(name))
      .filter(({ plane, name }) => !classified.has(`${plane} ${name}`.toLowerCase()))
      .map(({ plane, name }) => `${plane} ${name}`),
  ),
])

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const roles = [...made.values()].sort((a, b) => byName(a.names[0] ?? "", b.names[0] ?? ""))
writeFileSync(
  join(out, "roles.json"),
  `{\n "date": "${date}",\n "roles": [\n${roles.map((role) => `  ${JSON.stringify(role)}`).join(",\n")}\n ]\n}\n`,
)
const others = Object.entries(unrelated).sort(([, a], [, b]) => byName(a.toLowerCase(), b.toLowerCase()))
writeFileSync(join(out, "unrelated-roles.json"), `${JSON.stringify(Object.fromEntries(others), undefined, 1)}\n`)
