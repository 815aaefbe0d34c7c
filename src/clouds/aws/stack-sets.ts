/** Stack sets to units of their own: a template that is written where the set is makes its resources in every account that it goes to. */
import { isTemplate } from "../../formats/cloudformation/shape.ts"
import { templateResources } from "../../formats/cloudformation/template.ts"
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Resource, Unit } from "../../model/resource.ts"
import { type Entry, field, type Value } from "../../model/value.ts"
import { all, named, textIn } from "../attributes.ts"
import { jsonIn } from "../written-json.ts"
import { allIn, get } from "./attributes.ts"

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

/** What stands as YAML is a map by now. */
function templateIn(body: Value): Value | undefined {
  const template = jsonIn(body)
  return template && isTemplate(template) ? template : undefined
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
