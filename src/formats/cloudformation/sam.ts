/** A SAM template to the CloudFormation template that AWS makes of it, as far as that decides on access. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import { type Dict, type Entry, field, literal, type Value } from "../../model/value.ts"
import { madeDict, madeList, madeText, withFields } from "../made.ts"
import { withApiAuth } from "./sam-apis.ts"
import { connectorPolicies, hasConnectors, standingAlone } from "./sam-connectors.ts"
import { withGlobals } from "./sam-globals.ts"
import { policiesOf } from "./sam-policies.ts"
import { trusting } from "./trust.ts"

/** Types that SAM makes a role for, and who may assume it. */
const roleOf: Readonly<Record<string, string>> = {
  "AWS::Serverless::Function": "lambda.amazonaws.com",
  "AWS::Serverless::StateMachine": "states.amazonaws.com",
}

/**
 * What SAM adds to a role by itself lets it write logs, read its queue or be traced, and is left out: none of it touches AI.
 * https://github.com/aws/serverless-application-model/blob/develop/docs/internals/generated_resources.rst
 */
export function transformed(template: Value): Read<Value> {
  const written = field(template, "Resources")
  if (template.kind !== "dict" || written?.kind !== "dict" || !written.entries.some(isOfSam))
    return { value: template, diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const globals = field(template, "Globals")
  const complete = withGlobals(globals, written, diagnostics)
  const negated: Entry[] = []
  const names = new Set(complete.entries.map(({ key }) => key))
  const entries = complete.entries.flatMap((each) => [
    ...withRole(each, globals, complete, { diagnostics, negated, names }),
    ...standingAlone(each),
  ])
  const resources = { ...complete, entries }
  const all = { ...resources, entries: [...entries, ...connectorPolicies(resources, diagnostics)] }
  return { value: withFields(template, { Resources: all, ...conditionsOf(template, negated) }), diagnostics }
}

const isOfSam = (each: Entry): boolean =>
  literal(field(each.value, "Type"))?.startsWith("AWS::Serverless::") === true || hasConnectors(each)

interface Made {
  readonly diagnostics: Diagnostic[]
  /** Conditions that SAM adds: a role for where a condition does not hold. */
  readonly negated: Entry[]
  /** Of all resources that are written. */
  readonly names: ReadonlySet<string>
}

/** The resource, and the role that SAM makes for it unless it is given one: then what `Policies` says is nobody's. */
function withRole(each: Entry, globals: Value | undefined, resources: Dict, made: Made): readonly Entry[] {
  const service = roleOf[literal(field(each.value, "Type")) ?? ""]
  const properties = field(each.value, "Properties") ?? madeDict({}, each.value.span)
  if (each.value.kind !== "dict" || service === undefined || properties.kind !== "dict") return [each]
  const name = `${each.key}Role`
  const own = madeDict(
    {
      "Fn::GetAtt": madeList(
        [name, "Arn"].map((part) => madeText(part, each.keySpan)),
        each.keySpan,
      ),
    },
    each.keySpan,
  )
  const choice = roleChoice(field(properties, "Role"), own)
  const left = { ...withApiAuth(properties, globals, resources) }
  const user: Entry = {
    ...each,
    value: withFields(each.value, { Properties: withFields(left, { Role: choice.role, Policies: undefined }) }),
  }
  if (!choice.isMade || made.names.has(name)) return [user]
  const { managed, inline, diagnostics } = policiesOf(field(properties, "Policies"))
  for (const diagnostic of diagnostics) made.diagnostics.push(diagnostic)
  if (choice.negated) made.negated.push(choice.negated)
  const role = madeDict(
    {
      Type: madeText("AWS::IAM::Role", each.keySpan),
      Condition: choice.condition ?? field(each.value, "Condition"),
      Properties: madeDict(
        {
          AssumeRolePolicyDocument: field(properties, "AssumeRolePolicyDocument") ?? trusting(service, each.keySpan),
          PermissionsBoundary: field(properties, "PermissionsBoundary"),
          ManagedPolicyArns: madeList(managed, each.keySpan),
          Policies: madeList(inline, each.keySpan),
        },
        each.value.span,
      ),
    },
    each.value.span,
  )
  return [user, { key: name, keySpan: each.keySpan, value: role }]
}

interface Choice {
  readonly role: Value
  readonly isMade: boolean
  readonly condition?: Value
  readonly negated?: Entry
}

/** A role that is given under a condition is made where that does not hold. */
function roleChoice(given: Value | undefined, own: Value): Choice {
  if (!given) return { role: own, isMade: true }
  const choice = field(given, "Fn::If")
  const [name, then, otherwise] = choice?.kind === "list" ? choice.items : []
  const condition = literal(name)
  if (!name || condition === undefined || !then || !otherwise) return { role: given, isMade: false }
  const [isFirst, isSecond] = [isNothing(then), isNothing(otherwise)]
  if (isFirst && isSecond) return { role: own, isMade: true }
  if (!isFirst && !isSecond) return { role: given, isMade: false }
  const role = madeDict(
    { "Fn::If": madeList([name, isFirst ? own : then, isFirst ? otherwise : own], given.span) },
    given.span,
  )
  if (isFirst) return { role, isMade: true, condition: name }
  const opposite = madeDict({ "Fn::Not": madeList([madeDict({ Condition: name }, name.span)], name.span) }, name.span)
  const key = `NOT${condition}`
  return {
    role,
    isMade: true,
    condition: madeText(key, name.span),
    negated: { key, keySpan: name.span, value: opposite },
  }
}

const isNothing = (value: Value): boolean => literal(field(value, "Ref")) === "AWS::NoValue"

function conditionsOf(template: Dict, negated: readonly Entry[]): Readonly<Record<string, Value>> {
  const written = field(template, "Conditions")
  if (negated.length === 0 || written?.kind !== "dict") return {}
  return { Conditions: { ...written, entries: [...negated, ...written.entries] } }
}
