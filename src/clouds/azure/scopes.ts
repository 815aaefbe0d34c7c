/** A scope as written to where it lies in the hierarchy: a path in lower case whose cover is that of the hierarchy. */
import { foldCase, type Part, pattern } from "../../access/pattern.ts"
import type { Pattern } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import { type Ids, idParts } from "./ids.ts"

/** https://learn.microsoft.com/azure/role-based-access-control/scope-overview */
export type Level = "tenant" | "management-group" | "subscription" | "group" | "resource" | "unknown"

export interface Place {
  /** `/subscriptions/s/resourcegroups/g/*`: the scope and all that lies below it. */
  readonly of: Pattern
  readonly level: Level
  /** The provider of the resource, in lower case, where it is known: `microsoft.search`. */
  readonly provider?: string
}

export const placeOf = (value: Value | undefined, ids: Ids): Place => {
  const parts = value && idParts(value, ids)
  return placeAt(parts ?? [{ hole: "scope" }])
}

/** The scope that the parts of a resource ID spell. */
export function placeAt(parts: readonly Part[]): Place {
  const tidy = withoutEnd(parts)
  const text = tidy.map(spelledPart).join("").toLowerCase()
  const group = /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)$/.exec(text)
  // Which subscriptions lie in a management group is not written anywhere near: it may be any.
  if (group)
    return { of: pattern(["/", { hole: `management group ${group[1]}` }, "*"], "glob"), level: "management-group" }
  const of = foldCase(pattern([...tidy.map(literally), "/*"], "glob"))
  if (text === "") return { of, level: "tenant" }
  if (/^\/subscriptions\/[^/]+$/.test(text)) return { of, level: "subscription" }
  if (/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/.test(text)) return { of, level: "group" }
  const provider = /.*\/providers\/([^/]+)\/[^/]+\/[^/]+/.exec(text)?.[1]
  return provider === undefined ? { of, level: "unknown" } : { of, level: "resource", provider }
}

/** The scope itself, without what lies below it. */
export const withoutBelow = ({ text, tokens }: Pattern): Pattern => ({
  text: text.replace(/\*$/, ""),
  tokens: tokens.at(-1)?.kind === "run" ? tokens.slice(0, -1) : tokens,
})

/** Only the end of a scope is a wildcard. */
const literally = (part: Part): Part => (typeof part === "string" ? { exact: part } : part)

/** One character for each hole, which no ID has. */
const spelledPart = (part: Part): string =>
  typeof part === "string" ? part : "hole" in part ? `\u0001${part.hole.replaceAll("/", "\u0002")}\u0001` : part.exact

function withoutEnd(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1)
  if (typeof last !== "string") return parts
  const rest = last.replace(/\/+$/, "")
  return rest === "" ? parts.slice(0, -1) : [...parts.slice(0, -1), rest]
}
