/**
 * GitHub's published API descriptions to the facts that the loopback holds requests and answers against: same input, same bytes.
 * The packages are no dependencies (385 MB and 7 MB), so they are installed where they can be thrown away:
 *
 *     mkdir /tmp/schema && cd /tmp/schema && npm init -y && npm install @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1
 *     cd - && node scripts/extract-github-schema.ts /tmp/schema
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type DefinitionNode, Kind, parse, print, stripIgnoredCharacters, type TypeNode, visit } from "graphql"

const [from = "/tmp/schema", to = "test/loopback/schema"] = process.argv.slice(2)
const packageOf = (name: string) => join(from, "node_modules/@octokit", name)
const sourceOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(join(packageOf(name), "package.json"), "utf8")) as { version: string }
  return `@octokit/${name}@${version}`
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const objectAt = (value: Json | undefined, ...path: readonly string[]): JsonObject => {
  const found = path.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value)
  return isObject(found) ? found : {}
}

/** Of each path below a repository, the methods that the loopback answers. */
const answered: readonly (readonly [string, string])[] = [
  ["", "get"],
  ["/pulls", "get"],
  ["/pulls/{pull_number}", "get"],
  ["/pulls/{pull_number}/files", "get"],
  ["/pulls/{pull_number}/reviews", "get post"],
  ["/pulls/{pull_number}/reviews/{review_id}", "get delete"],
  ["/pulls/{pull_number}/reviews/{review_id}/comments", "get"],
  ["/pulls/{pull_number}/reviews/{review_id}/events", "post"],
  ["/pulls/{pull_number}/reviews/{review_id}/dismissals", "put"],
  ["/pulls/{pull_number}/comments", "get post"],
  ["/pulls/{pull_number}/comments/{comment_id}/replies", "post"],
  ["/pulls/comments/{comment_id}", "get patch delete"],
  ["/issues/{issue_number}/comments", "get post"],
  ["/issues/comments/{comment_id}", "get patch delete"],
  ["/compare/{basehead}", "get"],
  ["/commits/{ref}", "get"],
  ["/commits/{commit_sha}/pulls", "get"],
]
/** What a schema says of types; its words and samples stay behind. */
const facts = new Set(
  "type format enum items properties required additionalProperties oneOf anyOf allOf nullable $ref minimum maximum minLength maxLength pattern default".split(
    " ",
  ),
)

const description = JSON.parse(
  readFileSync(join(packageOf("openapi"), "generated/api.github.com.json"), "utf8"),
) as Json
const components = objectAt(description, "components")
const schemas: Record<string, Json> = {}

/** `#/components/schemas/x` becomes `#/schemas/x`, and x is taken along. */
function schemaFacts(schema: Json | undefined): Json {
  if (Array.isArray(schema)) return schema.map(schemaFacts)
  if (!isObject(schema)) return schema ?? null
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").at(-1) ?? ""
    if (!(name in schemas)) {
      schemas[name] = true
      schemas[name] = schemaFacts(objectAt(components, "schemas", name))
    }
    return { $ref: `#/schemas/${name}` }
  }
  const kept = Object.entries(schema).flatMap(([key, value]): [string, Json][] => {
    if (!facts.has(key) || key === "nullable") return []
    if (key === "properties" && isObject(value))
      return [[key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, schemaFacts(each)]))]]
    return [[key, key === "enum" || key === "required" || key === "default" ? value : schemaFacts(value)]]
  })
  const plain = Object.fromEntries(kept)
  // OpenAPI 3.0 says in a keyword of its own what JSON Schema says by a type.
  return schema.nullable === true ? { anyOf: [plain, { type: "null" }] } : plain
}
const resolved = (value: Json | undefined): JsonObject =>
  isObject(value) && typeof value.$ref === "string"
    ? objectAt(components, ...value.$ref.split("/").slice(2))
    : objectAt(value)
const jsonOf = (content: JsonObject): Json | undefined => {
  const schema = objectAt(content, "content", "application/json").schema
  return schema === undefined ? undefined : schemaFacts(schema)
}

function operationFacts(operation: JsonObject): Json {
  const parameters = (Array.isArray(operation.parameters) ? operation.parameters : []).map(resolved)
  const query = parameters.filter((parameter) => parameter.in === "query")
  const body = jsonOf(resolved(operation.requestBody))
  const answers = Object.entries(objectAt(operation, "responses")).map(([status, answer]) => [
    status,
    jsonOf(resolved(answer)) ?? null,
  ])
  return {
    query: Object.fromEntries(query.map(({ name, schema }) => [String(name), schemaFacts(schema)])),
    ...(body !== undefined && { body }),
    answers: Object.fromEntries(answers),
  }
}

const operations = Object.fromEntries(
  answered.flatMap(([path, methods]) =>
    methods.split(" ").map((method) => {
      const full = `/repos/{owner}/{repo}${path}`
      const operation = objectAt(description, "paths", full, method)
      if (Object.keys(operation).length === 0) throw new Error(`the description has no ${method} ${full}`)
      return [`${method.toUpperCase()} ${path}`, operationFacts(operation)]
    }),
  ),
)
const rest = {
  source: sourceOf("openapi"),
  operations,
  schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
}
writeFileSync(join(to, "rest.json"), `${JSON.stringify(rest)}\n`)

/** Types of the GraphQL schema, and of each the fields that a poster could ask for; `*` is all whose types are here too. */
const asked: Readonly<Record<string, string>> = {
  Query: "id viewer repository node",
  Mutation: "resolveReviewThread unresolveReviewThread minimizeComment unminimizeComment",
  Node: "*",
  Actor: "login",
  User: "id login databaseId",
  Bot: "id login databaseId",
  Organization: "id login databaseId",
  Mannequin: "id login databaseId",
  EnterpriseUserAccount: "id login",
  Minimizable: "*",
  Repository: "id name nameWithOwner pullRequest",
  PullRequest:
    "id number title state locked isDraft author baseRefName headRefName baseRefOid headRefOid comments reviewThreads",
  PullRequestReviewThread: "*",
  PullRequestReviewThreadConnection: "nodes pageInfo totalCount",
  PullRequestReviewComment:
    "id databaseId fullDatabaseId body author viewerDidAuthor isMinimized minimizedReason viewerCanMinimize viewerCanUnminimize path line originalLine startLine originalStartLine outdated state subjectType replyTo createdAt",
  PullRequestReviewCommentConnection: "nodes pageInfo totalCount",
  IssueComment:
    "id databaseId fullDatabaseId body author viewerDidAuthor isMinimized minimizedReason viewerCanMinimize viewerCanUnminimize createdAt",
  IssueCommentConnection: "nodes pageInfo totalCount",
  PageInfo: "*",
  ResolveReviewThreadPayload: "*",
  UnresolveReviewThreadPayload: "*",
  MinimizeCommentPayload: "*",
  UnminimizeCommentPayload: "*",
  ResolveReviewThreadInput: "*",
  UnresolveReviewThreadInput: "*",
  MinimizeCommentInput: "*",
  UnminimizeCommentInput: "*",
}
const document = parse(readFileSync(join(packageOf("graphql-schema"), "schema.graphql"), "utf8"), { noLocation: true })
const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))
const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"])
const small = new Set(
  document.definitions.flatMap((definition) =>
    definition.kind === Kind.SCALAR_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION
      ? [definition.name.value]
      : [],
  ),
)
const isKnown = (type: TypeNode) =>
  [asked, builtIn, small].some((set) => (set instanceof Set ? set.has(named(type)) : named(type) in set))

const reached = new Set<string>()
const kept = document.definitions.flatMap((definition): DefinitionNode[] => {
  if (!("name" in definition) || !definition.name || !(definition.name.value in asked)) return []
  const wanted = asked[definition.name.value] ?? ""
  const isWanted = (field: { name: { value: string }; type: TypeNode }) =>
    (wanted === "*" || wanted.split(" ").includes(field.name.value)) && isKnown(field.type)
  const trimmed = visit(definition, {
    enter: (node) => ("description" in node && node.description ? { ...node, description: undefined } : undefined),
    Directive: () => null,
    FieldDefinition: {
      enter: (field) =>
        isWanted(field) ? { ...field, arguments: field.arguments?.filter(({ type }) => isKnown(type)) } : null,
    },
    InputValueDefinition: (field) => (isKnown(field.type) ? undefined : null),
    NamedType: (type) => {
      reached.add(type.name.value)
      return undefined
    },
  }) as DefinitionNode
  return [
    "interfaces" in trimmed
      ? { ...trimmed, interfaces: trimmed.interfaces?.filter(({ name }) => name.value in asked) }
      : trimmed,
  ] as DefinitionNode[]
})
const leaves = document.definitions.filter(
  (definition) =>
    "name" in definition && definition.name && small.has(definition.name.value) && reached.has(definition.name.value),
)
const sdl = [...kept, ...leaves].map((definition) =>
  print(
    visit(definition, {
      enter: (node) => ("description" in node && node.description ? { ...node, description: undefined } : undefined),
      Directive: () => null,
    }),
  ),
)
const graphql = { source: sourceOf("graphql-schema"), types: sdl.map(stripIgnoredCharacters) }
writeFileSync(join(to, "graphql.json"), `${JSON.stringify(graphql, null, 1)}\n`)
