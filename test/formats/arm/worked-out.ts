/** Expressions of a template to what they come to, as tests compare it. */
import { expect } from "vitest"
import { arm } from "../../../src/formats/arm/index.ts"
import type { Resource } from "../../../src/model/resource.ts"
import { field, type Value } from "../../../src/model/value.ts"
import { broken, said, source } from "../outline.ts"

export const schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"

/** The resources of a template, of which every span must be true. */
export function read(template: unknown, path = "main.json") {
  const text = typeof template === "string" ? template : JSON.stringify(template, null, 2)
  const file = source(path, text)
  expect(arm.claims(file)).toBe(true)
  const { value, diagnostics } = arm.read(path, [file])
  for (const each of value) expect(broken(each.body)).toEqual([])
  return { value, diagnostics, text, find: (address: string) => found(value, address) }
}

export const found = (all: readonly Resource[], address: string): Resource => {
  const resource = all.find((each) => each.address === address)
  if (!resource) throw new Error(`no ${address} among ${all.map((each) => each.address).join(", ")}`)
  return resource
}

/** What an expression comes to in a template that has whatever else is given. */
export function workedOut(expression: unknown, beside: Readonly<Record<string, unknown>> = {}): Value | undefined {
  const outputs = { it: { type: "string", value: expression } }
  const { find } = read({ $schema: schema, resources: [], ...beside, outputs })
  return field(find("output.it").body, "value")
}

/** As a test writes it: JSON with what is not known as `<name>`. */
export function shown(value: Value | undefined): unknown {
  const doubt = value?.perhaps === undefined ? "" : "?"
  const many = value?.many ? "*" : ""
  const mark = (text: string): string => `${text}${doubt}${many}`
  switch (value?.kind) {
    case "list":
      return value.alternatives ? { oneOf: value.items.map(shown) } : value.items.map(shown)
    case "dict":
      return Object.fromEntries(value.entries.map((each) => [mark2(each.key, each.value), shown(each.value)]))
    case "scalar":
      return doubt || many ? mark(String(value.value)) : value.value
    case "unknown":
      return mark(`<${value.name}>`)
    case "reference":
      return mark(`-> ${value.address}.${value.attribute}`)
    default:
      return mark(said(value))
  }
}
const mark2 = (key: string, value: Value): string => (value.kind === "dict" && value.many ? `${key}*` : key)
