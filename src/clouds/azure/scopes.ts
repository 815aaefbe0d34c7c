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
  /** What all of it lies in, whose name is not known. */
  readonly within?: readonly Pattern[]
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
  const of = foldCase(pattern([...tidy.map(literally), "/*"], "glob"))
  const level = levelOf(text)
  if (level === "tenant") return { of, level }
  // Which management group a subscription lies in is not written anywhere near.
  const within = [pattern([managementGroups, { hole: `management group of ${rootOf(of)}` }, "/*"], "glob")]
  const provider = level === "resource" ? providerOf(text) : undefined
  return { of, level, within, ...(provider !== undefined && { provider }) }
}

const managementGroups = "/providers/microsoft.management/managementgroups/"

function levelOf(text: string): Level {
  if (text === "") return "tenant"
  if (/^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/.test(text)) return "management-group"
  if (/^\/subscriptions\/[^/]+$/.test(text)) return "subscription"
  if (/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/.test(text)) return "group"
  return providerOf(text) === undefined ? "unknown" : "resource"
}

/** `/subscriptions/s` of whatever lies there; two that lie in one lie in one management group. */
const rootOf = ({ text }: Pattern): string => /^\/subscriptions\/[^/]+/.exec(text)?.[0] ?? text.replace(/\/\*$/, "")

const providerOf = (text: string): string | undefined => /.*\/providers\/([^/]+)\/[^/]+\/[^/]+/.exec(text)?.[1]

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
