/** Whether a parsed file is a CloudFormation template, and the marks of one in text that does not parse. */
import type { Value } from "../../model/value.ts"
import { entry, field, items, literal } from "../../model/value.ts"

/** What every template has in its text, so that other files are not parsed. */
export const mayBeTemplate = (text: string): boolean =>
  text.includes("Resources") && ["AWS::", "AWSTemplateFormatVersion", "Custom::"].some((mark) => text.includes(mark))

export function isTemplate(value: Value): boolean {
  const resources = field(value, "Resources")
  if (resources?.kind !== "dict") return false
  if (entry(value, "AWSTemplateFormatVersion")) return true
  if (items(field(value, "Transform")).some((each) => literal(each)?.startsWith("AWS::"))) return true
  return resources.entries.some((each) => isType(literal(field(each.value, "Type"))))
}

const isType = (type: string | undefined): boolean => type !== undefined && /^(?:AWS|Custom|Alexa)::\w/.test(type)

/** Kubernetes manifests may carry a template's words; their charts are no YAML before they are rendered. */
export function marksTemplate(text: string): boolean {
  if (/^apiVersion:/m.test(text) && /^kind:/m.test(text)) return false
  if (/^[ \t]*["']?AWSTemplateFormatVersion["']?\s*:/m.test(text) || text.includes('"AWSTemplateFormatVersion"'))
    return true
  return /["']?Resources["']?\s*:/.test(text) && /["']?Type["']?\s*:\s*["']?(?:AWS::\w+::|Custom::\w)/.test(text)
}
