/** SAM's connectors to the managed policies that they give to a role at one of their ends. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import { type Dict, type Entry, entry, field, items, literal, type Value } from "../../model/value.ts"
import { madeDict, madeList, madeText, wholeOf, withFields } from "../made.ts"
import { documentOf, samData } from "./sam-data.ts"

const CONNECTOR = "AWS::Serverless::Connector"

/** Connectors that stand inside the resource they start from, as resources of their own. */
export function standingAlone({ key: source, keySpan, value }: Entry): readonly Entry[] {
  const connectors = field(value, "Connectors")
  if (connectors?.kind !== "dict") return []
  return connectors.entries.map((each): Entry => {
    const own = field(each.value, "Properties")
    const reference = field(each.value, "SourceReference")
    const start = withFields(reference?.kind === "dict" ? reference : madeDict({}, each.keySpan), {
      Id: madeText(source, keySpan),
    })
    const properties = withFields(own?.kind === "dict" ? own : madeDict({}, each.value.span), { Source: start })
    const Condition = field(value, "Condition")
    const Type = madeText(CONNECTOR, each.keySpan)
    return {
      ...each,
      key: `${source}${each.key}`,
      value: madeDict({ Type, Properties: properties, Condition }, wholeOf(each)),
    }
  })
}

/**
 * The policy of each connector among the resources, the roles of whose functions are there already.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html
 */
export function connectorPolicies(resources: Dict, diagnostics: Diagnostic[]): readonly Entry[] {
  const named = new Map(resources.entries.map((each) => [each.key, each.value]))
  return resources.entries
    .filter(({ value }) => literal(field(value, "Type")) === CONNECTOR)
    .flatMap((connector) => {
      const properties = field(connector.value, "Properties")
      const source = endOf(field(properties, "Source"), named)
      const many = items(field(properties, "Destination"))
      return many.flatMap((destination, i) =>
        policyOf(connector, source, endOf(destination, named), many.length > 1 ? String(i) : "", diagnostics),
      )
    })
}

/** One end of a connector: what it is known to be, by its own properties or by those of the resource that it names. */
interface End {
  readonly type: string | undefined
  readonly of: (property: string) => Value | undefined
}

function endOf(end: Value | undefined, named: ReadonlyMap<string, Value>): End {
  const id = literal(field(end, "Id"))
  const resource = id === undefined ? undefined : named.get(id)
  const type = literal(field(resource, "Type")) ?? literal(field(end, "Type"))
  const properties = field(resource, "Properties")
  return {
    type: plainTypes[type ?? ""] ?? type,
    of(property) {
      const own = field(end, property)
      if (own || !end || id === undefined) return own
      if (property === "RoleName") return field(properties, "Role") ?? field(properties, "ServiceRoleArn")
      return madeDict(
        {
          "Fn::GetAtt": madeList(
            [id, property].map((each) => madeText(each, end.span)),
            end.span,
          ),
        },
        end.span,
      )
    },
  }
}

const plainTypes: Readonly<Record<string, string>> = {
  "AWS::Serverless::Function": "AWS::Lambda::Function",
  "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine",
  "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
  "AWS::Serverless::Api": "AWS::ApiGateway::RestApi",
  "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api",
}

function policyOf(
  { key, keySpan, value }: Entry,
  source: End,
  destination: End,
  number: string,
  diagnostics: Diagnostic[],
): readonly Entry[] {
  const { connectors } = samData()
  const pair = `${source.type} ${destination.type}`
  const profile = Object.hasOwn(connectors, pair) ? connectors[pair] : undefined
  const complain = (message: string) => {
    diagnostics.push({ code: "unsupported", severity: "error", message, at: keySpan })
    return []
  }
  if (!profile)
    return complain(
      source.type === undefined || destination.type === undefined
        ? `what the connector \`${key}\` leads to is not in this template`
        : `SAM has no connector from \`${source.type}\` to \`${destination.type}\``,
    )
  if (!profile.holder) return []
  const role = (profile.holder === "Source" ? source : destination).of("RoleName")
  const permissions = items(field(field(value, "Properties"), "Permissions"))
  return permissions.flatMap((permission): readonly Entry[] => {
    const name = literal(permission)
    const statements = name === undefined ? undefined : profile.categories[name]
    if (!statements)
      return complain(`a connector of this kind does not give ${name === undefined ? "that" : `\`${name}\``}`)
    if (!role) return []
    const PolicyDocument = documentOf(statements, permission.span, (text) =>
      filledIn(text, { Source: source, Destination: destination }, permission),
    )
    const Properties = madeDict({ PolicyDocument, Roles: madeList([role], role.span) }, value.span)
    const Type = madeText("AWS::IAM::ManagedPolicy", keySpan)
    const made = madeDict({ Type, Condition: field(value, "Condition"), Properties }, value.span)
    return [{ key: `${key}${number}${name}Policy`, keySpan, value: made }]
  })
}

/** `%{Destination.Arn}/index/*` with what the end says of itself. */
function filledIn(text: string, ends: Readonly<Record<string, End>>, { span }: Value): Value {
  const values: Record<string, Value> = {}
  const written = text.replace(/%\{(\w+)\.(\w+)\}/g, (_, end: string, property: string) => {
    const value = ends[end]?.of(property)
    if (value) values[`${end}${property}`] = value
    return `\${${end}${property}}`
  })
  if (!written.includes("${")) return madeText(written, span)
  return madeDict({ "Fn::Sub": madeList([madeText(written, span), madeDict(values, span)], span) }, span)
}

/** Whether a template has any: connectors may stand in resources that are none of SAM's. */
export const hasConnectors = ({ value }: Entry): boolean => entry(value, "Connectors") !== undefined
