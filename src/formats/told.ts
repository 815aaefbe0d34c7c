/** What is told of a policy document that is a secret as a whole: what it allows must be judged; on what and for whom may be one. */
import type { Value } from "../model/value.ts"
import { field, literal } from "../model/value.ts"
import { parseJsonIn } from "./json/parse.ts"

export const toldKeys: ReadonlySet<string> = new Set(["Version", "Effect", "Action", "NotAction"])

/** Arguments of resources that say the same in blocks: which actions, which role, which policy. */
export const toldArguments: ReadonlySet<string> = new Set([
  ...toldKeys,
  ...["effect", "actions", "not_actions", "data_actions", "not_data_actions"],
  ...["role", "role_definition_name", "role_definition_id", "policy_arn", "managed_policy_arns"],
])

/** The document in a text or structure; undefined where there is none. */
export function documentIn(value: Value): Value | undefined {
  if (value.kind === "dict") return field(value, "Statement") && value
  if (value.kind !== "text") return undefined
  if (!value.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("{"))) return undefined
  const document = parseJsonIn(value)
  return document.diagnostics.length === 0 && field(document.value, "Statement") ? document.value : undefined
}

export const isEverything = (value: Value): boolean => literal(value) === "*"
