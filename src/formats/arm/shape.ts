/** Whether a parsed file is a template, what it is deployed to, and the marks of one in text that does not parse. */
import type { Value } from "../../model/value.ts"
import { entry, field, literal } from "../../model/value.ts"
import type { ScopeKind } from "./deployment.ts"

/** What a template has in its text, so that other files are not parsed. */
export const mayBeTemplate = (text: string): boolean =>
  text.includes("resources") && (schema.test(text) || (text.includes("apiVersion") && /"[A-Z]\w+\.[\w.]+\//.test(text)))

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#template-format */
const schema = /schema\.management\.azure\.com\/schemas\/[\w-]+\/(\w*)[dD]eploymentTemplate\.json/

export function isTemplate(value: Value | undefined): boolean {
  const resources = field(value, "resources")
  if (resources?.kind !== "list" && resources?.kind !== "dict") return false
  if (schema.test(literal(field(value, "$schema")) ?? "")) return true
  if (entry(value, "$schema")) return false
  const all = resources.kind === "list" ? resources.items : resources.entries.map((each) => each.value)
  return all.some((each) => isType(literal(field(each, "type"))) && entry(each, "apiVersion") !== undefined)
}

const isType = (type: string | undefined): boolean => type !== undefined && /^Microsoft\.\w[\w.]*\/\w/i.test(type)

export const marksTemplate = (text: string): boolean => schema.test(text.slice(0, 5000)) && text.includes('"resources"')

export function kindOf(template: Value | undefined): ScopeKind {
  const [, word = ""] = schema.exec(literal(field(template, "$schema")) ?? "") ?? []
  const kinds: readonly ScopeKind[] = ["tenant", "managementGroup", "subscription"]
  return kinds.find((kind) => kind.toLowerCase() === word.toLowerCase()) ?? "resourceGroup"
}
