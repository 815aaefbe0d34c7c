/** A parsed file to the policy documents in it: the file itself, a statement alone, or what known wrappers hold. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import { entry, field, items, literal } from "../../model/value.ts"
import { parseJsonIn } from "../json/parse.ts"

/**
 * Keys that hold a policy document, a list of statements or a further wrapper in what the AWS CLI and SDKs take and give
 * (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html and the Put…Policy
 * operations of other services). In lower case: people write them in every case.
 */
const WRAPPERS: ReadonlySet<string> = new Set(
  (
    "assumerolepolicydocument assume_role_policy assume_role_policy_document content delegationpolicy document group " +
    "groupdetaillist grouppolicylist inline_policies inline_policy inlinepolicies inlinepolicy keypolicy permissionspolicy policies policy " +
    "policy_document policydocument policyversion policyversionlist resource_policy resourcepolicy role roledetaillist " +
    "rolepolicylist statement statements trust_policy trustpolicy user userdetaillist userpolicylist x-amazon-apigateway-policy"
  ).split(" "),
)
const DEEPEST = 6

interface Found {
  readonly path: readonly string[]
  readonly body: Dict
}

/** Each document as a resource, named by the file and, where it has several, by the way to it. */
export function policyResources(path: string, documents: readonly Value[]): Read<readonly Resource[]> {
  const diagnostics: Diagnostic[] = []
  const found = documents.flatMap((value, i) =>
    find(value, documents.length > 1 ? [String(i + 1)] : [], 0, diagnostics),
  )
  const value = found.map(({ path: way, body }) => ({
    type: "iam:policy-document",
    address: found.length > 1 ? `${path}#${way.join(".")}` : path,
    body,
    span: body.span,
  }))
  return { value, diagnostics }
}

export const hasPolicy = (documents: readonly Value[]): boolean =>
  documents.some((value) => find(value, [], 0, []).length > 0)

function find(value: Value, path: readonly string[], depth: number, diagnostics: Diagnostic[]): readonly Found[] {
  if (value.kind === "dict" && isDocument(value)) return [{ path, body: value }]
  if (isStatement(value)) return [{ path, body: documentOf({ kind: "list", items: [value], span: value.span }) }]
  if (value.kind === "list") {
    if (value.items.length > 0 && value.items.every(isStatement)) return [{ path, body: documentOf(value) }]
    if (depth >= DEEPEST) return []
    return value.items.flatMap((item, i) => find(item, [...path, String(i + 1)], depth + 1, diagnostics))
  }
  if (value.kind !== "dict" || depth >= DEEPEST) return []
  const found = value.entries.flatMap((each) => findIn(each, [...path, each.key], depth, diagnostics))
  // A policy whose statements stand under another name is a policy.
  return found.length === 0 && isVersion(field(value, "Version")) ? [{ path, body: value }] : found
}

/** Wrappers may hold wrappers; under any other name there is a document or nothing. */
function findIn(each: Entry, path: readonly string[], depth: number, diagnostics: Diagnostic[]): readonly Found[] {
  const wrapper = WRAPPERS.has(each.key.toLowerCase())
  if (!wrapper) return named(each.value, path, diagnostics)
  if (each.value.kind !== "text") return find(each.value, path, depth + 1, diagnostics)
  const text = each.value
  const first = text.pieces.find((piece) => piece.kind === "hole" || piece.text.trim() !== "")
  if (first?.kind !== "literal" || !/^\s*[{[]/.test(first.text)) return []
  const inner = parseJsonIn(text)
  const found = inner.value ? find(inner.value, path, depth + 1, diagnostics) : []
  if (found.length > 0) diagnostics.push(...inner.diagnostics)
  return found
}

/** A document under a name that the author chose, or one wrapper below it: `{"reader": {"PolicyDocument": {…}}}`. */
function named(value: Value, path: readonly string[], diagnostics: Diagnostic[]): readonly Found[] {
  if (value.kind !== "dict") return []
  if (isDocument(value)) return [{ path, body: value }]
  return value.entries.flatMap((each) => (isWrapped(each) ? findIn(each, [...path, each.key], 1, diagnostics) : []))
}

const isWrapped = (each: Entry): boolean => /polic/i.test(each.key)

function documentOf(statements: Value): Dict {
  const { span } = statements
  const keySpan = { ...span, end: span.start }
  return { kind: "dict", entries: [{ key: "Statement", keySpan, value: statements }], span }
}

/** The versions of the policy language: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html */
const isVersion = (value: Value | undefined): boolean => ["2012-10-17", "2008-10-17"].includes(literal(value) ?? "")

/** Its version is a policy's, or its statements have the words of one, whatever else is wrong with them. */
function isDocument(value: Dict): boolean {
  const statement = field(value, "Statement")
  if (statement === undefined) return false
  if (isVersion(field(value, "Version"))) return true
  return statement.kind === "unknown" || items(statement).some((each) => isStatement(each) || hasWords(each))
}

const WORDS = /^(?:Effect|(?:Not)?(?:Action|Resource|Principal))$/

const hasWords = (value: Value): boolean =>
  value.kind === "dict" && new Set(value.entries.flatMap(({ key }) => (WORDS.test(key) ? [key] : []))).size > 1

/** `Effect` with something to allow: a game's effects and a container's taints have other words for theirs. */
function isStatement(value: Value): boolean {
  const effect = field(value, "Effect")
  if (effect === undefined) return false
  const known = literal(effect)?.toLowerCase()
  if (known !== undefined ? known !== "allow" && known !== "deny" : effect.kind === "scalar") return false
  return entry(value, "Action") !== undefined || entry(value, "NotAction") !== undefined
}
