/**
 * Files of AWS's SAM repository to the compact data of its policy templates and connectors: same input, same bytes.
 *
 *   node scripts/generate-sam-data.ts policy_templates.json profiles.json COMMIT DATE
 *
 * The files are samtranslator/policy_templates_data/policy_templates.json and samtranslator/model/connector_profiles/profiles.json
 * of https://github.com/aws/serverless-application-model.
 */
import { readFileSync, writeFileSync } from "node:fs"

interface StatementJson {
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: unknown
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}
interface TemplateJson {
  readonly Parameters: Readonly<Record<string, unknown>>
  readonly Definition: { readonly Statement: readonly StatementJson[] }
}
interface ProfileJson {
  readonly Type: string
  readonly Properties: {
    readonly SourcePolicy?: boolean
    readonly AccessCategories: Readonly<Record<string, { readonly Statement: readonly StatementJson[] }>>
  }
}

const [templateFile = "", profileFile = "", commit = "", date = ""] = process.argv.slice(2)
const out = "src/formats/cloudformation/data/sam.json"
const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T

/** A text whose parameters have their own names: `{"Fn::Sub": ["${tableName}", {"tableName": {"Ref": "TableName"}}]}` is `${TableName}`. */
function plain(value: unknown): string {
  if (typeof value === "string") return value
  const { Ref, "Fn::Sub": written } = value as { Ref?: string; "Fn::Sub"?: string | [string, Record<string, unknown>] }
  if (Ref !== undefined) return `\${${Ref}}`
  if (typeof written === "string") return written
  if (!written) throw new Error(`neither a name nor a substitution: ${JSON.stringify(value)}`)
  const [text, names] = written
  return text.replace(/\$\{(\w+)\}/g, (_, name: string) => plain(names[name]))
}

function compact({ Effect, Action, Resource, Condition }: StatementJson) {
  if (Effect !== "Allow") throw new Error(`a statement that does not allow: ${JSON.stringify(Action)}`)
  const conditions = Object.entries(Condition ?? {}).map(([operator, tests]) => [
    operator,
    Object.fromEntries(Object.entries(tests).map(([key, value]) => [key, plain(value)])),
  ])
  return {
    actions: [Action].flat().join(" "),
    resources: [Resource].flat().map(plain).join(" "),
    ...(Condition && { conditions: Object.fromEntries(conditions) }),
  }
}

const { Templates } = read<{ Templates: Readonly<Record<string, TemplateJson>> }>(templateFile)
const templates = Object.entries(Templates).map(([name, { Parameters, Definition }]) => [
  name,
  { parameters: Object.keys(Parameters).join(" "), statements: Definition.Statement.map(compact) },
])

/** Those that give something to a role: the others are policies of queues and topics, and leave to call a function. */
const { Permissions } = read<{ Permissions: Readonly<Record<string, Readonly<Record<string, ProfileJson>>>> }>(
  profileFile,
)
const connectors = Object.entries(Permissions).flatMap(([source, destinations]) =>
  Object.entries(destinations).map(([destination, { Type, Properties }]) => [
    `${source} ${destination}`,
    Type === "AWS_IAM_ROLE_MANAGED_POLICY"
      ? {
          holder: Properties.SourcePolicy ? "Source" : "Destination",
          categories: Object.fromEntries(
            Object.entries(Properties.AccessCategories).map(([name, { Statement }]) => [name, Statement.map(compact)]),
          ),
        }
      : { categories: {} },
  ]),
)

const lines = (entries: readonly (readonly unknown[])[]): string =>
  entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",\n")
const origin = { from: "https://github.com/aws/serverless-application-model", commit, date }
writeFileSync(
  out,
  `{\n "origin": ${JSON.stringify(origin)},\n "templates": {\n${lines(templates)}\n },\n "connectors": {\n${lines(connectors)}\n }\n}\n`,
)
process.stderr.write(`${templates.length} policy templates, ${connectors.length} connectors\n`)
