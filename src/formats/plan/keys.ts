/** What resources say of other resources and of their own keys: `each.key`, `count.index`, and references to instances of the same key. */
import type { Resource } from "../../model/resource.ts"
import type { Piece, Value } from "../../model/value.ts"
import { keyOf, keyText, stepsOf, withoutKeys } from "./addresses.ts"
import { standIn } from "./stand.ts"

/** The body of a resource that stands for several, as it is for one of them. */
export function withKey(resource: Resource, key: string): Resource {
  const text = keyText(key)
  if (text === undefined) return resource
  const isKey = (name: string) => name === "each.key" || name === "count.index"
  const fill: Change = {
    value: (value) => {
      if (value.kind !== "unknown" || !isKey(value.name)) return value
      const { span, via } = value
      const place = via ? { span, via } : { span }
      return { kind: "text", pieces: [{ kind: "literal", text, span: standIn(text, span) }], ...place }
    },
    piece: (piece) =>
      piece.kind === "hole" && isKey(piece.name)
        ? { kind: "literal", text, span: standIn(text, piece.span), ...(piece.via && { via: piece.via }) }
        : piece,
  }
  return { ...resource, body: changed(resource.body, fill) as Resource["body"] }
}

/** References that leave the key open, to resources that have one by now. `named` has the addresses there are by the same without keys. */
export function rekeyed(resource: Resource, named: ReadonlyMap<string, ReadonlySet<string>>): Resource {
  const key = keyOf(resource.address)
  const instance = (address: string): string => {
    const all = named.get(address)
    if (!all || all.has(address)) return address
    const [only] = all
    return all.has(`${address}${key}`) ? `${address}${key}` : all.size === 1 && only !== undefined ? only : address
  }
  const fill: Change = {
    value: (value) => (value.kind === "reference" ? { ...value, address: instance(value.address) } : value),
    piece: (piece) => {
      if (piece.kind !== "hole") return piece
      const steps = stepsOf(piece.name)
      const address = steps.slice(0, -1).join(".")
      const found = steps.length > 2 ? instance(address) : address
      return found === address ? piece : { ...piece, name: `${found}.${steps.at(-1)}` }
    },
  }
  return { ...resource, body: changed(resource.body, fill) as Resource["body"] }
}

/** The addresses, without keys, that resources refer to. */
export function usedBy(resources: readonly Resource[]): ReadonlySet<string> {
  const used = new Set<string>()
  const note: Change = {
    value: (value) => {
      if (value.kind === "reference") used.add(withoutKeys(value.address))
      return value
    },
    piece: (piece) => {
      if (piece.kind === "hole") used.add(withoutKeys(stepsOf(piece.name).slice(0, -1).join(".")))
      return piece
    },
  }
  for (const { body } of resources) changed(body, note)
  return used
}

interface Change {
  readonly value: (value: Value) => Value
  readonly piece: (piece: Piece) => Piece
}

function changed(value: Value, change: Change): Value {
  switch (value.kind) {
    case "list":
      return { ...value, items: value.items.map((item) => changed(item, change)) }
    case "dict":
      return { ...value, entries: value.entries.map((each) => ({ ...each, value: changed(each.value, change) })) }
    case "text":
      return { ...value, pieces: value.pieces.map(change.piece) }
    case "reference":
      return change.value(value.resolved ? { ...value, resolved: changed(value.resolved, change) } : value)
    default:
      return change.value(value)
  }
}
