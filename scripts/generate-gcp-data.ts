/**
 * What `gcloud iam roles describe ROLE --format=json` (or yaml) says of Google's roles to src/clouds/gcp/data: same input, same bytes.
 * `node scripts/generate-gcp-data.ts 2026-08-22 FILE_OR_DIRECTORY…` reads one role, or a list of them, in each file.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseAllDocuments } from "yaml"
import { supportingPermissions } from "../src/clouds/gcp/catalogue-supporting.ts"

interface RoleFile {
  readonly name: string
  readonly stage?: string
  readonly includedPermissions?: readonly string[]
}

const out = "src/clouds/gcp/data"
const [date, ...inputs] = process.argv.slice(2)
if (!date || !/^\d{4}-\d\d-\d\d$/.test(date) || inputs.length === 0)
  throw new Error("usage: node scripts/generate-gcp-data.ts DATE FILE_OR_DIRECTORY…")
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const complain = (what: string, names: readonly string[]) => {
  if (names.length > 0) process.stderr.write(`${what}:\n${names.map((name) => `  ${name}\n`).join("")}`)
}

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort(byName)
        .flatMap((name) => filesIn(join(path, name)))
    : /\.(json|ya?ml)$/.test(path)
      ? [path]
      : []
const rolesIn = (path: string): readonly RoleFile[] => {
  const text = readFileSync(path, "utf8")
  const documents = path.endsWith(".json")
    ? [JSON.parse(text) as unknown]
    : parseAllDocuments(text).map((document): unknown => document.toJS())
  return documents.flat().filter((each): each is RoleFile => typeof (each as RoleFile | null)?.name === "string")
}
const roles = new Map(
  inputs
    .flatMap(filesIn)
    .flatMap(rolesIn)
    .filter(({ name }) => name.startsWith("roles/"))
    .sort((a, b) => byName(a.name, b.name))
    .map((role) => [role.name, role]),
)

const capabilities = JSON.parse(readFileSync(join(out, "capabilities.json"), "utf8")) as Record<
  string,
  Record<string, string>
>
const classified = new Map<string, string>()
for (const [capability, services] of Object.entries(capabilities))
  for (const [service, names] of Object.entries(services))
    for (const name of names.split(" ")) classified.set(`${service}.${name}`, capability)
const services = new Set([...classified.keys()].map((name) => name.split(".")[0]))
const supporting = new Map(supportingPermissions.map(({ name, capability }) => [name, capability]))

const existing = new Set([...roles.values()].flatMap(({ includedPermissions = [] }) => includedPermissions))
/** What nobody has classified yet: what only reads is harmless, whatever else is treated as administration. */
const unclassified = [...existing].filter(
  (name) => services.has(name.split(".")[0] ?? "") && !classified.has(name) && !supporting.has(name),
)
for (const name of unclassified)
  classified.set(name, /\.(get|list|search)[A-Za-z]*$/.test(name) ? "metadata-read" : "admin")

const permissions = [...new Set([...classified.keys(), ...supporting.keys()])].sort(byName)
const numbers = new Map(permissions.map((name, number) => [name, number]))
/** `3-7 9`: most roles hold permissions that stand beside each other. */
function ranges(of: readonly number[]): string {
  const all: [number, number][] = []
  for (const number of of) {
    const last = all.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else all.push([number, number])
  }
  return all.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(" ")
}
const held = ({ includedPermissions = [] }: RoleFile) =>
  includedPermissions.flatMap((name) => numbers.get(name) ?? []).sort((a, b) => a - b)
const kept = [...roles.values()].flatMap((role): [string, string][] => {
  const numbers = held(role)
  return numbers.length === 0 ? [] : [[role.name.slice("roles/".length), ranges(numbers)]]
})
const keptNames = new Set(kept.map(([name]) => name))
const others = [...roles.keys()].map((name) => name.slice("roles/".length)).filter((name) => !keptNames.has(name))

const before = readBefore()
const lines = (all: readonly (readonly string[])[]) => all.map((each) => `  ${JSON.stringify(each)}`).join(",\n")
writeFileSync(
  join(out, "predefined-roles.json"),
  `{\n "date": ${JSON.stringify(date)},\n "permissions": [\n${lines(
    permissions.map((name) => [name, supporting.get(name) ?? classified.get(name) ?? ""]),
  )}\n ],\n "supporting": ${JSON.stringify([...supporting.keys()].sort(byName).join(" "))},\n "roles": [\n${lines(kept)}\n ],\n "others": ${JSON.stringify(others.join(" "))}\n}\n`,
)

process.stderr.write(`${roles.size} roles, of which ${kept.length} matter; ${permissions.length} permissions\n`)
complain("not classified yet, add them to capabilities.json", unclassified.sort(byName))
complain(
  "classified or supporting, but no role holds them",
  permissions.filter((name) => !existing.has(name)),
)
complain(
  "roles that are new",
  [...roles.keys()].filter((name) => before && !before.has(name)),
)
complain(
  "roles that are gone",
  [...(before ?? [])].filter((name) => !roles.has(name)),
)

function readBefore(): ReadonlySet<string> | undefined {
  try {
    const { roles, others } = JSON.parse(readFileSync(join(out, "predefined-roles.json"), "utf8"))
    return new Set([...roles.map(([name]: [string]) => name), ...others.split(" ")].map((name) => `roles/${name}`))
  } catch {
    return undefined
  }
}
