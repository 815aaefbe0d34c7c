/** Values that name a bucket, a key, a secret or a function to the names by which two of them are told to be one place. */
import type { Resource } from "../../model/resource.ts"
import { literal, type Value } from "../../model/value.ts"
import { namesModelProvider } from "../model-keys.ts"
import { referenced, withoutInstance } from "../references.ts"
import { get } from "./attributes.ts"
import type { Kept, PlaceKind } from "./facts.ts"
import { arnParts, patternOf } from "./patterns.ts"
import type { UnitIndex } from "./unit.ts"

/** What AI services keep at a place; nothing at one that none in view names. */
export type KeptAt = (place: PlaceKind, at: Value) => ReadonlySet<Kept>

export function keptAt(index: UnitIndex): KeptAt {
  const known = new Map<string, Set<Kept>>()
  const names = namesIn(index)
  const keep = (place: PlaceKind, at: Value, kept: Iterable<Kept>) => {
    for (const name of names(at)) {
      const key = `${place} ${name}`
      known.set(key, new Set([...(known.get(key) ?? []), ...kept]))
    }
  }
  const found: KeptAt = (place, at) => {
    const all = names(at)
    const isKey = place === "secret" && all.some((name) => namesModelProvider(name.split(".").at(-1) ?? ""))
    return new Set([
      ...all.flatMap((name) => [...(known.get(`${place} ${name}`) ?? [])]),
      ...(isKey ? ["credentials" as const] : []),
    ])
  }
  for (const fact of index.facts) if (fact.kind === "keeps") keep(fact.place, fact.at, [fact.what])
  for (const fact of index.facts) if (fact.kind === "encrypts") keep("key", fact.key, found("bucket", fact.bucket))
  return found
}

/** What resources call themselves, by the attributes that hold it. */
const ownNames = ["bucket", "function_name", "name", "domain_name", "bucket_name", "repository_name"]

function namesIn(index: UnitIndex): (value: Value) => readonly string[] {
  const declared = new Map(index.unit.resources.map((resource) => [resource.address, resource]))
  return (value) => {
    const address = addressIn(value, declared)
    const resource = address === undefined ? undefined : (declared.get(address) ?? declared.get(`${address}[0]`))
    const own = resource ? ownNames.flatMap((name) => literal(get(resource, name)) ?? []) : []
    const name = nameIn(value)
    return [...new Set([...(address === undefined ? [] : [withoutInstance(address)]), ...own, ...(name ? [name] : [])])]
  }
}

/** The resource that a text is about, where all of its name is one reference: `s3://${aws_s3_bucket.models.id}/v1`, `s3://${Models}/v1`. */
function addressIn(value: Value, declared: ReadonlyMap<string, Resource>): string | undefined {
  const direct = referenced(value)
  if (direct !== undefined) return direct
  const hole = /^\$\{([^}]*)\}$/.exec(nameIn(value) ?? "")?.[1]
  if (hole === undefined) return undefined
  const address = hole.replace(/\.[A-Za-z_]+$/, "")
  if (declared.has(hole)) return hole
  return declared.has(address) || /^(data\.)?aws(cc)?_/.test(hole) ? address : undefined
}

/** The name itself, out of an ARN or a URI. */
export function nameIn(value: Value): string | undefined {
  const text = patternOf(value, "exact")?.text
  if (text === undefined) return undefined
  const image = /^[^/]*\.dkr\.ecr\.[^/]*\/((?:\$\{[^}]*\}|[^:@])*)/.exec(text)?.[1]
  if (image !== undefined) return image
  const arn = arnParts(text)
  if (!arn) return head(text.replace(/^s3:\/\//, ""))
  if (arn.service === "s3") return head(arn.resource)
  const [, kind = "", name = ""] = /^([a-z-]+)[:/](.*)$/.exec(arn.resource) ?? []
  if (kind === "repository") return name
  // Secrets Manager adds six characters of its own to the name; six small letters are hardly those.
  return kind === "secret" ? name.replace(/-((?![a-z]{6}$)[A-Za-z0-9]{6}|(\$\{\?\}){6}|\$\{\*\})$/, "") : head(name)
}

/** What comes before the path or the qualifier; a hole is never cut. */
const head = (text: string): string => /^(?:\$\{[^}]*\}|[^/:])*/.exec(text)?.[0] ?? text
