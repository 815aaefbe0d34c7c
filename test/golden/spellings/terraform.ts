/** An estate as Terraform: its documents through `jsonencode`, or as data sources. */
import {
  type Estate,
  elements,
  type Holder,
  isProviders,
  type Many,
  type Spelling,
  type Statement,
  trustOf,
} from "./estate.ts"

export const jsonencoded: Spelling = (estate) => ({ "main.tf": written(estate, encode) })
export const documented: Spelling = (estate) => ({ "main.tf": written(estate, dataSource) })

/** A document's expression, and the blocks beside it that the expression needs. */
type Document = (name: string, statements: readonly Statement[]) => { readonly text: string; readonly beside: string }

function written(estate: Estate, document: Document): string {
  const policies = Object.entries(estate.policies ?? {}).map(([id, statements]) => {
    const { text, beside } = document(id, statements)
    return `${beside}resource "aws_iam_policy" "${id}" {\n  name   = "${id}"\n  policy = ${text}\n}\n`
  })
  return [...estate.holders.flatMap((each) => holder(estate, each, document)), ...policies].join("\n")
}

const arnOf = (estate: Estate, policy: string): string =>
  isProviders(estate, policy) ? `"arn:aws:iam::aws:policy/${policy}"` : `aws_iam_policy.${policy}.arn`

function holder(estate: Estate, each: Holder, document: Document): readonly string[] {
  const { kind, id } = each
  const trust = kind === "role" ? document(`${id}_trust`, trustOf(each)) : undefined
  const boundary = each.boundary ? `  permissions_boundary = ${arnOf(estate, each.boundary)}\n` : ""
  return [
    `${trust?.beside ?? ""}resource "aws_iam_${kind}" "${id}" {\n  name = "${id}"\n${
      trust ? `  assume_role_policy = ${trust.text}\n` : ""
    }${boundary}}\n`,
    ...Object.entries(each.inline ?? {}).map(([name, statements]) => {
      const { text, beside } = document(`${id}_${name}`, statements)
      return `${beside}resource "aws_iam_${kind}_policy" "${id}_${name}" {\n  ${kind}   = aws_iam_${kind}.${id}.name\n  policy = ${text}\n}\n`
    }),
    ...(each.attached ?? []).map(
      (policy) =>
        `resource "aws_iam_${kind}_policy_attachment" "${id}_${policy}" {\n  ${kind}       = aws_iam_${kind}.${id}.name\n  policy_arn = ${arnOf(estate, policy)}\n}\n`,
    ),
    ...(each.groups
      ? [
          `resource "aws_iam_user_group_membership" "${id}" {\n  user   = aws_iam_user.${id}.name\n  groups = [${each.groups.map((group) => `aws_iam_group.${group}.name`).join(", ")}]\n}\n`,
        ]
      : []),
  ]
}

const encode: Document = (_, statements) => ({
  text: `jsonencode(${expression({ Version: "2012-10-17", Statement: statements.map(elements) }, 1)})`,
  beside: "",
})

/** A value as people write it in HCL, one attribute a line. */
function expression(value: unknown, depth: number): string {
  const pad = "  ".repeat(depth)
  if (Array.isArray(value))
    return value.every((each) => typeof each === "string")
      ? `[${value.map((each) => expression(each, depth)).join(", ")}]`
      : `[\n${value.map((each) => `${pad}  ${expression(each, depth + 1)},\n`).join("")}${pad}]`
  if (typeof value === "object" && value !== null)
    return `{\n${Object.entries(value)
      .map(([key, each]) => `${pad}  ${/^\w+$/.test(key) ? key : quoted(key)} = ${expression(each, depth + 1)}\n`)
      .join("")}${pad}}`
  return quoted(String(value))
}

/** `${aws:username}` is the provider's, not Terraform's. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll("${", () => "$${")

const list = (values: Many): readonly string[] => (typeof values === "string" ? [values] : values)
const listed = (values: Many): string => `[${list(values).map(quoted).join(", ")}]`

const dataSource: Document = (name, statements) => ({
  text: `data.aws_iam_policy_document.${name}.json`,
  beside: `data "aws_iam_policy_document" "${name}" {\n${statements.map(block).join("")}}\n\n`,
})

const block = (statement: Statement): string => {
  const attributes = [
    statement.sid === undefined ? "" : `    sid = ${quoted(statement.sid)}\n`,
    statement.effect ? `    effect = "${statement.effect}"\n` : "",
    statement.action ? `    actions = ${listed(statement.action)}\n` : "",
    statement.notAction ? `    not_actions = ${listed(statement.notAction)}\n` : "",
    statement.resource ? `    resources = ${listed(statement.resource)}\n` : "",
    statement.notResource ? `    not_resources = ${listed(statement.notResource)}\n` : "",
  ]
  const { principal } = statement
  const principals = Object.entries(principal === "*" ? { "*": "*" } : (principal ?? {})).map(
    ([type, identifiers]) =>
      `    principals {\n      type        = "${type}"\n      identifiers = ${listed(identifiers)}\n    }\n`,
  )
  const conditions = Object.entries(statement.condition ?? {}).flatMap(([test, keys]) =>
    Object.entries(keys).map(
      ([variable, values]) =>
        `    condition {\n      test     = "${test}"\n      variable = ${quoted(variable)}\n      values   = ${listed(values)}\n    }\n`,
    ),
  )
  return `  statement {\n${[...attributes, ...principals, ...conditions].join("")}  }\n`
}
