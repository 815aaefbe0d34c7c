/** Custom resources, whose code is not in view, to the grants that stand in what they are given: each of them may be made. */
import { parseJsonIn } from "../../formats/json/parse.ts"
import type { Resource } from "../../model/resource.ts"
import { literal, type Value } from "../../model/value.ts"
import { all, named } from "../attributes.ts"
import { jsonIn } from "../written-json.ts"
import { allIn } from "./attributes.ts"
import { isAiService } from "./catalogue.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { element, statement } from "./made-statements.ts"
import { logging } from "./terraform-models.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html */
export const isCustom = (type: string): boolean =>
  type.startsWith("Custom::") || type === "AWS::CloudFormation::CustomResource"

/** How deep what it is given is looked into. */
const deepest = 8

export const customResource: Reader = (resource) => {
  const calls = callsIn(resource)
  const configured = calls.flatMap((call) => loggingIn(resource, call))
  if (configured.length > 0) return configured
  const given = calls.length > 0 ? calls : allIn(resource)
  const unsure = { ...resource, perhaps: `what \`${resource.type}\` does with it is not in view` }
  const visible = given.flatMap((value) => grantsIn(unsure, value, itself(resource), 0))
  const concerns = calls.some(callsAi) || given.some((value) => concernsAi(value, 0))
  return concerns ? [...visible, unseen(resource)] : visible
}

const unseen = (resource: Resource): Fact => ({
  kind: "unseen",
  at: resource.span,
  message: `what \`${resource.type}\` does is not seen; only what it is given is judged`,
  resource,
})

/**
 * Calls of a service's interface, each a text in JSON: the CDK makes them for what has no type.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources.AwsCustomResource.html
 */
const callsIn = (resource: Resource): readonly Value[] =>
  ["update", "create"]
    .map((when) => allIn(resource, when).flatMap((written) => all(jsonIn(written))))
    .map((calls) => calls.filter((call) => named(call, "service") && named(call, "action")))
    .find((calls) => calls.length > 0) ?? []

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.html */
const loggingIn = (resource: Resource, call: Value): readonly Fact[] =>
  /^PutModelInvocationLoggingConfiguration(Command)?$/i.test(literal(named(call, "action")) ?? "")
    ? logging(resource, all(call, "parameters", "logging_config")[0])
    : []

const holders = ["role_name", "role_arn", "role", "user_name", "group_name"]
const actionLists = ["action", "actions", "permissions"]

function grantsIn(resource: Resource, value: Value, outer: Value, depth: number): readonly Fact[] {
  if (depth > deepest) return []
  switch (value.kind) {
    case "list":
      return value.items.flatMap((item) => grantsIn(resource, item, outer, depth + 1))
    case "text":
      return inText(resource, value, outer, depth)
    case "dict": {
      const holder = holders.flatMap((name) => named(value, name) ?? []).find(isName) ?? outer
      if (isDocument(value)) return [documentOf(resource, value, holder)]
      return [
        ...listed(resource, value, holder),
        ...value.entries.flatMap((each) => grantsIn(resource, each.value, holder, depth + 1)),
      ]
    }
    default:
      return []
  }
}

const isName = ({ kind }: Value): boolean => kind === "text" || kind === "reference"

function inText(
  resource: Resource,
  text: Extract<Value, { kind: "text" }>,
  holder: Value,
  depth: number,
): readonly Fact[] {
  if (/^arn:[a-z-]+:iam::aws:policy\//.test(literal(text) ?? ""))
    return [{ kind: "attachment", holder, policy: text, resource }]
  const [first] = text.pieces
  if (first?.kind !== "literal" || !/^\s*[[{]/.test(first.text)) return []
  const { value } = parseJsonIn(text)
  return value && value.kind !== "text" ? grantsIn(resource, value, holder, depth + 1) : []
}

const isDocument = (value: Value): boolean => all(value, "Statement").some((each) => named(each, "Effect"))

/** A document that names principals guards something, whatever that is. */
const documentOf = (resource: Resource, document: Value, holder: Value): Fact =>
  all(document, "Statement").some((each) => named(each, "Principal") ?? named(each, "NotPrincipal"))
    ? { kind: "resource-policy", of: itself(resource), document, resource }
    : { kind: "inline", holder, document, resource }

/** Actions by themselves, and what they are about where that stands beside them. */
function listed(resource: Resource, value: Value, holder: Value): readonly Fact[] {
  const actions = actionLists.flatMap((name) => all(value, name)).filter(isAction)
  const [first] = actions
  if (!first) return []
  const about = ["resource", "resources"].flatMap((name) => all(value, name))
  const [on] = about
  const made = statement(resource, [
    element("Action", { kind: "list", items: actions, span: first.span }),
    element("Resource", on ? { kind: "list", items: about, span: on.span } : anything(first)),
  ])
  return [{ kind: "inline", holder, document: made, resource }]
}

const isAction = (value: Value): boolean => /^[a-z][a-z0-9-]*:[A-Za-z*]+$/.test(literal(value) ?? "")

const anything = ({ span }: Value): Value => ({
  kind: "text",
  pieces: [{ kind: "literal", text: "*", span }],
  span,
})

/** Whether anything in it is an action or an ARN of IAM's or of an AI service. */
function concernsAi(value: Value, depth: number): boolean {
  if (depth > deepest) return false
  if (value.kind === "list") return value.items.some((item) => concernsAi(item, depth + 1))
  if (value.kind === "dict") return value.entries.some((each) => concernsAi(each.value, depth + 1))
  if (value.kind !== "text") return false
  const text = value.pieces.map((piece) => (piece.kind === "literal" ? piece.text : "?")).join("")
  return [...text.matchAll(serviceOfName)].some(([, ofArn, ofAction = ""]) => isOfAi(ofArn ?? ofAction))
}

const serviceOfName = /(?:^|["\s])(?:arn:[a-z-]+:([a-z0-9-]+):|([a-z][a-z0-9-]*):[A-Z*])/g
const isOfAi = (name: string): boolean => name === "iam" || isAiService(name)

/** `Bedrock`, `@aws-sdk/client-bedrock`. */
const callsAi = (call: Value): boolean =>
  isOfAi((literal(named(call, "service")) ?? "").replace("@aws-sdk/client-", "").toLowerCase())
