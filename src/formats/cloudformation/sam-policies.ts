/** The `Policies` of a function or a state machine to what its role is given: managed policies, and documents. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import { nearest } from "../../model/nearest.ts"
import { oneLine } from "../../model/one-line.ts"
import type { Span } from "../../model/source.ts"
import { type Dict, type Entry, entry, field, items, literal, type Value } from "../../model/value.ts"
import { madeDict, madeList, madeText } from "../made.ts"
import { documentOf, samData } from "./sam-data.ts"

/** Lists as the properties of `AWS::IAM::Role` have them, not evaluated yet. */
export interface RolePolicies {
  readonly managed: readonly Value[]
  readonly inline: readonly Value[]
  readonly diagnostics: readonly Diagnostic[]
}

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-policies */
export function policiesOf(policies: Value | undefined): RolePolicies {
  const [managed, inline, diagnostics]: [Value[], Value[], Diagnostic[]] = [[], [], []]
  const add = (policy: Value, under: (value: Value) => Value): void => {
    const choice = field(single(policy), "Fn::If")
    const [name, then, otherwise] = choice?.kind === "list" ? choice.items : []
    if (name && then && otherwise) {
      const or = (a: Value, b: Value): Value => madeDict({ "Fn::If": madeList([name, a, b], policy.span) }, policy.span)
      for (const each of items(then)) add(each, (value) => under(or(value, nothing(each.span))))
      for (const each of items(otherwise)) add(each, (value) => under(or(nothing(each.span), value)))
    } else if (policy.kind === "dict" && entry(policy, "Statement")) inline.push(under(asInline(policy)))
    else if (policy.kind === "text") managed.push(under(arnOf(policy)))
    else if (isFunction(policy)) {
      if (literal(field(policy, "Ref")) !== "AWS::NoValue") managed.push(under(policy))
    } else {
      const document = templateDocument(policy, diagnostics)
      if (document) inline.push(under(asInline(document)))
    }
  }
  for (const policy of items(policies)) add(policy, (value) => value)
  return { managed, inline, diagnostics }
}

const single = (value: Value): Dict | undefined =>
  value.kind === "dict" && value.entries.length === 1 ? value : undefined

const isFunction = (value: Value): boolean => {
  const [only] = single(value)?.entries ?? []
  return only !== undefined && (only.key === "Ref" || only.key.startsWith("Fn::"))
}

const nothing = (span: Span): Value => madeDict({ Ref: madeText("AWS::NoValue", span) }, span)

const asInline = (document: Value): Value => madeDict({ PolicyDocument: document }, document.span)

/** SAM takes a policy of AWS's by its bare name. */
function arnOf(policy: Value): Value {
  const name = literal(policy)
  if (name === undefined || name.startsWith("arn:") || name.includes("{{")) return policy
  return madeText(`arn:aws:iam::aws:policy/${name}`, policy.span)
}

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-templates.html */
function templateDocument(policy: Value, diagnostics: Diagnostic[]): Value | undefined {
  const named = single(policy)?.entries[0]
  const complain = (code: Diagnostic["code"], message: string, at: Span): undefined => {
    diagnostics.push({ code, severity: "error", message, at })
  }
  if (!named)
    return complain("shape", "a policy must be a name, an ARN, a document or one policy template", policy.span)
  const { templates } = samData()
  const template = Object.hasOwn(templates, named.key) ? templates[named.key] : undefined
  if (!template) {
    const [meant] = nearest(named.key, Object.keys(templates))
    const instead = meant === undefined ? "" : `; did you mean \`${meant}\``
    return complain("unsupported", `there is no policy template ${quoted(named.key)}${instead}`, named.keySpan)
  }
  const parameters = template.parameters.split(" ").filter((name) => name !== "")
  const given = parametersOf(named)
  if (!given) return complain("shape", `the parameters of ${quoted(named.key)} must be a map`, named.value.span)
  for (const name of parameters.filter((each) => !entry(given, each)))
    complain("shape", `${quoted(named.key)} needs \`${name}\``, named.keySpan)
  return documentOf(template.statements, named.keySpan, (text) => filledIn(text, given, named.keySpan))
}

function parametersOf({ value }: Entry): Dict | undefined {
  if (value.kind === "scalar" && value.value === null) return madeDict({}, value.span)
  return value.kind === "dict" && !isFunction(value) ? value : undefined
}

/** A parameter that is given as a list has no place in a text. */
const filledIn = (text: string, given: Dict, span: Span): Value =>
  text.includes("${")
    ? madeDict({ "Fn::Sub": madeList([madeText(text, span), given], span) }, span)
    : madeText(text, span)

const quoted = (name: string): string => `\`${oneLine(name).replaceAll("`", "'").slice(0, 60)}\``
