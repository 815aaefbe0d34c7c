/** A stack set whose template is a file of the repository, to one that has it where it stands. */
import type { Dict } from "../../model/value.ts"
import { entry, field } from "../../model/value.ts"
import { fileNamed } from "./nested.ts"
import type { Scope } from "./scope.ts"
import { isTemplate } from "./shape.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html */
export const STACK_SET = "AWS::CloudFormation::StackSet"

/** Of its properties as they are evaluated; its template is made somewhere else, of names of its own, and stays as it is written. */
export function withTemplate(scope: Scope, properties: Dict): Dict {
  const url = entry(properties, "TemplateURL")
  const file = url && !field(properties, "TemplateBody") ? fileNamed(scope, url.value) : undefined
  if (!url || !file || scope.callers.includes(file.path)) return properties
  const { value, diagnostics } = scope.shared.parse(file)
  for (const each of diagnostics) scope.shared.diagnostics.push(each)
  const template = value.find(isTemplate)
  if (!template) return properties
  return {
    ...properties,
    entries: [...properties.entries, { key: "TemplateBody", keySpan: url.keySpan, value: template }],
  }
}
