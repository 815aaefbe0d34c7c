/** Templates that stand as YAML in a resource's argument to what they say: clouds read no YAML themselves. */
import type { Resource } from "../../model/resource.ts"
import type { Dict, Text, Value } from "../../model/value.ts"
import { parseYamlTemplate } from "../yaml/parse.ts"
import { isTemplate, mayBeTemplate } from "./shape.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html */
const bodies: Readonly<Record<string, string>> = {
  "AWS::CloudFormation::StackSet": "TemplateBody",
  awscc_cloudformation_stack_set: "template_body",
  aws_cloudformation_stack_set: "template_body",
  aws_cloudformation_stack: "template_body",
}

export const withTemplateBodies = (resources: readonly Resource[]): readonly Resource[] =>
  resources.map((each) => {
    const argument = bodies[each.type]
    return argument === undefined ? each : { ...each, body: read(each.body, argument) }
  })

const read = (body: Dict, argument: string): Dict => ({
  ...body,
  entries: body.entries.map((each) => {
    if (each.key === "Properties" && each.value.kind === "dict") return { ...each, value: read(each.value, argument) }
    return each.key === argument ? { ...each, value: templateIn(each.value) ?? each.value } : each
  }),
})

/** YAML is read in its file: a text that was put together out of several places has none. */
function templateIn(value: Value): Value | undefined {
  if (value.kind === "reference" && value.resolved) return templateIn(value.resolved)
  const first = value.kind === "text" ? value.pieces[0] : undefined
  if (value.kind !== "text" || !first || !isTogether(value) || !mayBeTemplate(writtenIn(value))) return undefined
  const template = parseYamlTemplate(first.span.source, value).value.find(isTemplate)
  return template && value.via ? { ...template, via: value.via } : template
}

const isTogether = ({ pieces }: Text): boolean =>
  pieces.every(({ span }, i) => span.source === pieces[0]?.span.source && span.start >= (pieces[i - 1]?.span.end ?? 0))

const writtenIn = ({ pieces }: Text): string =>
  pieces.map((piece) => (piece.kind === "literal" ? piece.text : "?")).join("")
