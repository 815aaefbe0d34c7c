/** The same two questions for principals: is everyone of `b` among `a`, and can somebody be both. */
import type { PrincipalWho } from "../model/grant.ts"
import { and, not, or, type Truth, truth } from "../model/truth.ts"
import * as pattern from "./pattern.ts"

export function covers(a: PrincipalWho, b: PrincipalWho): Truth {
  if (a.kind === "holder" || b.kind === "holder") return truth(a.kind === b.kind)
  if (a.kind === "anyone") return "yes"
  if (b.kind === "all-except") {
    if (a.kind !== "all-except") return "no"
    return and(...a.of.map((left) => or(...b.of.map((right) => covers(right, left)))))
  }
  if (b.kind === "anyone") return "no"
  if (a.kind === "all-except") return and(...a.of.map((left) => not(overlaps(left, b))))
  if (a.kind === "unknown") return b.kind === "unknown" && a.name === b.name ? "yes" : "maybe"
  if (b.kind === "unknown") return "maybe"
  if (a.kind === "tenant") {
    if (b.kind === "tenant") return pattern.covers(a.id, b.id)
    if (b.kind !== "identity") return "no"
    return b.tenant ? pattern.covers(a.id, b.tenant) : "maybe"
  }
  if (a.kind === "identity") return b.kind === "identity" ? pattern.covers(a.id, b.id) : "no"
  if (a.kind === "service") return b.kind === "service" ? pattern.covers(a.id, b.id) : "no"
  return b.kind === "federated" ? pattern.covers(a.provider, b.provider) : "no"
}

export function overlaps(a: PrincipalWho, b: PrincipalWho): Truth {
  // What a holder does and what others do to it are different requests.
  if (a.kind === "holder" || b.kind === "holder") return truth(a.kind === b.kind)
  if (a.kind === "anyone" || b.kind === "anyone") return "yes"
  if (a.kind === "all-except") return b.kind === "all-except" ? "yes" : and(...a.of.map((hole) => not(covers(hole, b))))
  if (b.kind === "all-except") return overlaps(b, a)
  if (a.kind === "unknown" || b.kind === "unknown") return "maybe"
  if (a.kind === "identity" && b.kind === "identity") return pattern.overlaps(a.id, b.id)
  if (a.kind === "tenant" && b.kind === "identity") return b.tenant ? pattern.overlaps(a.id, b.tenant) : "maybe"
  if (a.kind === "identity" && b.kind === "tenant") return overlaps(b, a)
  if (a.kind === "tenant" && b.kind === "tenant") return pattern.overlaps(a.id, b.id)
  if (a.kind === "service" && b.kind === "service") return pattern.overlaps(a.id, b.id)
  if (a.kind === "federated" && b.kind === "federated") return pattern.overlaps(a.provider, b.provider)
  return "no"
}

/** A name that is equal for equal principals, whatever text they were written in. */
export function nameOf(who: PrincipalWho): string {
  switch (who.kind) {
    case "holder":
      return ""
    case "anyone":
      return "*"
    case "tenant":
    case "identity":
    case "service":
      return who.id.text
    case "federated":
      return who.provider.text
    case "unknown":
      return who.name
    case "all-except":
      return `everyone except ${who.of.map(nameOf).sort().join(", ")}`
  }
}
