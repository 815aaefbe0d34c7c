/** GitHub's own description of its API: what it demands of requests and answers, and what is missing of an answer. */
import { Ajv, type ValidateFunction } from "ajv"
import rest from "./schema/rest.json" with { type: "json" }

type Schema = boolean | { readonly [key: string]: unknown }
interface Operation {
  readonly query: Readonly<Record<string, Schema>>
  readonly body?: Schema
  /** By status; null where the answer has no body. */
  readonly answers: Readonly<Record<string, Schema | null>>
}
const operations = rest.operations as unknown as Readonly<Record<string, Operation>>

/** An outdated comment has no line, which the description forgets. */
const forgotten = (schemas: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> => {
  const comment = schemas["pull-request-review-comment"] as { readonly properties: Readonly<Record<string, Schema>> }
  const nullable = { anyOf: [{ type: "integer" }, { type: "null" }] }
  return {
    ...schemas,
    "pull-request-review-comment": { ...comment, properties: { ...comment.properties, line: nullable } },
  }
}
const schemas = forgotten(rest.schemas as unknown as Readonly<Record<string, Schema>>)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The description lets a request say more than it lists; we do not. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (!isObject(schema)) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return isObject(schema.properties) ? { ...inner, additionalProperties: false } : inner
}

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema({ $id: "github", schemas })
const within = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/')) as Schema
const checks = new Map<string, ValidateFunction>()
function complaints(name: string, schema: Schema, value: unknown): readonly string[] {
  const check = checks.get(name) ?? ajv.compile(within(schema))
  checks.set(name, check)
  return check(value)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || "."} ${message}`)
}

/** `operation` is `GET /pulls/{pull_number}`. */
export function requestComplaints(operation: string, query: URLSearchParams, body: unknown): readonly string[] {
  const described = operations[operation]
  if (!described) return ["is not in GitHub's description"]
  const ofQuery = [...query].flatMap(([name, value]) => {
    const schema = described.query[name]
    if (schema === undefined) return [`?${name} is not a parameter`]
    const read = isObject(schema) && schema.type === "integer" ? Number(value) : value
    return complaints(`${operation} ?${name}`, schema, read).map((complaint) => `?${name} ${complaint}`)
  })
  const isEmpty = isObject(body) && Object.keys(body).length === 0
  if (described.body === undefined) return isEmpty ? ofQuery : [...ofQuery, "takes no body"]
  return [...ofQuery, ...complaints(`${operation} body`, closed(described.body) as Schema, body)]
}

/** What anything may answer that the description says of no operation. */
const anywhere = new Set([401, 403, 404, 429, 500, 502, 503])

export function answerComplaints(operation: string, status: number, body: unknown): readonly string[] {
  const schema = operations[operation]?.answers[status]
  if (schema === undefined) return anywhere.has(status) ? [] : [`status ${status} is not in GitHub's description`]
  if (schema === null) return body === undefined ? [] : [`status ${status} has no body`]
  return complaints(`${operation} ${status}`, schema, body)
}

/** What we say, and for all else that the description demands the least that satisfies it. */
export function completed(operation: string, status: number, body: unknown): unknown {
  const schema = operations[operation]?.answers[status]
  return schema === undefined || schema === null ? body : filled(schema, body)
}

function filled(schema: unknown, value: unknown): unknown {
  if (!isObject(schema)) return value ?? null
  if (typeof schema.$ref === "string") return filled(schemas[schema.$ref.split("/").at(-1) ?? ""], value)
  const choices = [schema.anyOf, schema.oneOf].find((each) => Array.isArray(each)) as readonly unknown[] | undefined
  if (choices) {
    if (value === null || (value === undefined && choices.some((each) => isObject(each) && each.type === "null")))
      return null
    return filled(choices[0], value)
  }
  if (Array.isArray(schema.allOf)) return schema.allOf.reduce((so, each) => filled(each, so), value)
  if (isObject(schema.properties)) {
    const given = isObject(value) ? value : {}
    const { properties } = schema
    const names = new Set([...Object.keys(given), ...((schema.required ?? []) as readonly string[])])
    return Object.fromEntries([...names].map((name) => [name, filled(properties[name], given[name])]))
  }
  if (schema.type === "array") return Array.isArray(value) ? value.map((each) => filled(schema.items, each)) : []
  return value !== undefined ? value : least(schema)
}

function least(schema: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(schema.enum)) return schema.enum[0]
  switch (schema.type) {
    case "string":
      return schema.format === "uri"
        ? "https://github.com/"
        : schema.format === "date-time"
          ? "2026-11-24T10:00:00Z"
          : ""
    case "integer":
    case "number":
      return 0
    case "boolean":
      return false
    case "object":
      return {}
    default:
      return null
  }
}
