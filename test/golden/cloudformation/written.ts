/** Declared resources to files in each language that says them: templates in YAML and JSON, and Terraform's twin provider. */
import { stringify } from "yaml"
import { twinOf } from "../../../src/clouds/aws/cloud-control.ts"
import type { Files } from "../../review-sources.ts"
import type { Declared } from "./scenario.ts"

export interface Language {
  readonly name: string
  write(declared: Declared): Files
}

const yaml: Language = {
  name: "YAML",
  write: (declared) => ({ "template.yaml": stringify({ Resources: declared }, { lineWidth: 0 }) }),
}

const json: Language = {
  name: "JSON",
  write: (declared) => ({ "template.json": JSON.stringify({ Resources: declared }, null, 2) }),
}

/** `awscc`, whose words are made from the same schemas. */
const twin: Language = {
  name: "Terraform",
  write: (declared) => ({
    "main.tf": Object.entries(declared)
      .map(([name, { Type, Properties }]) => {
        const lines = Object.entries(Properties).map(([key, value]) => argument(key, value, declared, "  "))
        return `resource "${twinOf(Type)}" "${name}" {\n${lines.join("")}}\n`
      })
      .join(""),
  }),
}

export const templates: readonly Language[] = [yaml, json]
export const languages: readonly Language[] = [...templates, twin]

const snake = (key: string): string => twinOf(`AWS::X::${key}`).slice("awscc_x_".length)

/** The author names what is in these. */
const isMap = (key: string): boolean => /Variables$/.test(key)

function argument(key: string, value: unknown, declared: Declared, pad: string): string {
  if (isPolicy(value)) return `${pad}${snake(key)} = jsonencode(${plain(value, declared, pad)})\n`
  return `${pad}${snake(key)} = ${isMap(key) ? plain(value, declared, pad) : expression(value, declared, pad)}\n`
}

/** A document is written as JSON, in the letters of that. */
const isPolicy = (value: unknown): boolean => typeof value === "object" && value !== null && "Statement" in value

function expression(value: unknown, declared: Declared, pad: string): string {
  const referred = reference(value, declared)
  if (referred !== undefined) return referred
  if (Array.isArray(value)) return list(value, (each) => expression(each, declared, `${pad}  `), pad)
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return `{\n${Object.entries(value)
    .map(([key, each]) => argument(key, each, declared, `${pad}  `))
    .join("")}${pad}}`
}

function plain(value: unknown, declared: Declared, pad: string): string {
  const referred = reference(value, declared)
  if (referred !== undefined) return referred
  if (Array.isArray(value)) return list(value, (each) => plain(each, declared, `${pad}  `), pad)
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return `{\n${Object.entries(value)
    .map(([key, each]) => `${pad}  "${key}" = ${plain(each, declared, `${pad}  `)}\n`)
    .join("")}${pad}}`
}

const list = (items: readonly unknown[], write: (item: unknown) => string, pad: string): string =>
  `[\n${items.map((each) => `${pad}  ${write(each)},\n`).join("")}${pad}]`

function reference(value: unknown, declared: Declared): string | undefined {
  if (typeof value !== "object" || value === null) return undefined
  const [[kind, of] = []] = Object.entries(value)
  if (kind === "Ref" && declared[of]) return `${twinOf(declared[of].Type)}.${of}.id`
  if (kind === "Ref") return `var.${of}`
  if (kind === "Fn::Sub")
    return `"${of.replace(/\$\{(\w+)\}/g, (_: string, name: string) => `\${${twinOf(declared[name]?.Type ?? "")}.${name}.id}`)}"`
  if (kind !== "Fn::GetAtt") return undefined
  const [name, attribute] = of
  return declared[name] ? `${twinOf(declared[name].Type)}.${name}.${snake(attribute)}` : undefined
}
