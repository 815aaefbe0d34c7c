/** Stack sets to units of their own: a template that is written where the set is makes its resources in every account that it goes to. */
import { isTemplate } from "../../formats/cloudformation/shape.ts"
import { templateResources } from "../../formats/cloudformation/template.ts"
import { parseJsonIn } from "../../formats/json/parse.ts"
import { parseYamlTemplate } from "../../formats/yaml/parse.ts"
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Resource, Unit } from "../../model/resource.ts"
import { type Entry, field, type Text, type Value } from "../../model/value.ts"
import { all, allIn, get, named, textIn } from "./attributes.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html */
const sets: ReadonlySet<string> = new Set([
  "AWS::CloudFormation::StackSet",
  "awscc_cloudformation_stack_set",
  "aws_cloudformation_stack_set",
  "aws_cloudformation_stack",
])

export function stackSetsIn(unit: Unit): Read<readonly Unit[]> {
  const reads = unit.resources.filter(({ type }) => sets.has(type)).map((resource) => readSet(unit, resource))
  return {
    value: reads.flatMap(({ value }) => value),
    diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
  }
}

function readSet(unit: Unit, resource: Resource): Read<readonly Unit[]> {
  const body = get(resource, "template_body")
  if (!body) return { value: [], diagnostics: allIn(resource, "template_url").map((url) => unseen(resource, url)) }
  const template = templateIn(body)
  if (!template) return { value: [], diagnostics: [unseen(resource, body)] }
  const { value, diagnostics } = templateResources(withParameters(template, resource))
  const { perhaps } = resource
  return {
    value: [
      {
        key: `${unit.key}#${resource.address}`,
        format: unit.format,
        resources: perhaps === undefined ? value : value.map((each) => ({ ...each, perhaps: each.perhaps ?? perhaps })),
      },
    ],
    diagnostics,
  }
}

const unseen = ({ address }: Resource, { span: at }: Value): Diagnostic => ({
  code: "unresolved",
  severity: "warning",
  message: `the template of \`${address}\` is not seen: what it makes is not judged`,
  at,
})

function templateIn(body: Value): Value | undefined {
  if (body.kind === "reference" && body.resolved) return templateIn(body.resolved)
  if (body.kind === "dict") return isTemplate(body) ? body : undefined
  if (body.kind !== "text") return undefined
  const [first] = body.pieces
  const isJson = first?.kind === "literal" && first.text.trimStart().startsWith("{")
  const templates = isJson ? [parseJsonIn(body).value] : yamlIn(body)
  return templates.find((each) => each !== undefined && isTemplate(each))
}

/** YAML is read in its file: a text that was put together out of several places has none. */
function yamlIn(body: Text): readonly Value[] {
  const [first] = body.pieces
  const isTogether = body.pieces.every(
    ({ span }, i) => span.source === first?.span.source && span.start >= (body.pieces[i - 1]?.span.end ?? 0),
  )
  return first && isTogether ? parseYamlTemplate(first.span.source, body).value : []
}

/** What the set gives its template stands for the template's own defaults. */
function withParameters(template: Value, resource: Resource): Value {
  const given = givenBy(resource)
  if (template.kind !== "dict" || given.size === 0) return template
  const parameters = field(template, "Parameters")
  if (parameters?.kind !== "dict") return template
  const value: Value = {
    ...parameters,
    entries: parameters.entries.map((each) => {
      const set = given.get(each.key)
      return set && each.value.kind === "dict" ? { ...each, value: withDefault(each.value, set) } : each
    }),
  }
  return {
    ...template,
    entries: template.entries.map((each) => (each.value === parameters ? { ...each, value } : each)),
  }
}

const withDefault = (parameter: Extract<Value, { kind: "dict" }>, value: Value): Value => ({
  ...parameter,
  entries: [...parameter.entries.filter(({ key }) => key !== "Default"), defaultOf(value)],
})

const defaultOf = (value: Value): Entry => ({ key: "Default", keySpan: value.span, value })

/** A list of names and values, or a map. */
function givenBy(resource: Resource): ReadonlyMap<string, Value> {
  const parameters = allIn(resource, "parameters")
  const map = parameters.flatMap((each) =>
    each.kind === "dict" && !named(each, "parameter_key")
      ? each.entries.map(({ key, value }) => [key, value] as const)
      : [],
  )
  const pairs = parameters.flatMap((each) => {
    const [key, value] = [textIn(named(each, "parameter_key")), all(each, "parameter_value")[0]]
    return key !== undefined && value ? [[key, value] as const] : []
  })
  return new Map([...map, ...pairs])
}
