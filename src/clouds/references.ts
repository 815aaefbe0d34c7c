/** Values to the addresses that they refer to, and addresses to the resources that do. */
import type { Resource, Unit } from "../model/resource.ts"
import type { Piece, Text, Value } from "../model/value.ts"

/** `aws_iam_role.app` and `aws_iam_role.app[0]` are written for each other. */
export function byReference<T>(all: ReadonlyMap<string, T>, value: Value): T | undefined {
  const address = referenced(value)
  if (address === undefined) return undefined
  return all.get(address) ?? all.get(withoutInstance(address)) ?? all.get(`${address}[0]`)
}

/** The address that a value is, or that a string wholly consists of. */
export function referenced(value: Value): string | undefined {
  if (value.kind === "reference") return value.address
  const only = value.kind === "text" ? lonePiece(value) : undefined
  return only?.kind === "hole" ? only.name.replace(/\.[a-z_A-Z]+$/, "") : undefined
}

/** What a text consists of, blanks around it aside. */
export function lonePiece({ pieces }: Text): Piece | undefined {
  const [only, ...rest] = pieces.filter((piece) => piece.kind === "hole" || piece.text.trim() !== "")
  return rest.length === 0 ? only : undefined
}

export const withoutInstance = (address: string): string => address.replace(/\[[^\]]*\]$/, "")

/** Every address that occurs in a body, with the resources it occurs in. What only tells of a resource does nothing with it. */
export function usersByAddress(unit: Unit): ReadonlyMap<string, readonly Resource[]> {
  const users = new Map<string, Resource[]>()
  for (const resource of unit.resources.filter(({ type }) => type !== "output"))
    for (const address of addressesOf(resource)) {
      const list = users.get(address)
      if (list) list.push(resource)
      else users.set(address, [resource])
    }
  return users
}

function addressesOf({ body }: Resource): ReadonlySet<string> {
  const found = new Set<string>()
  collectAddresses(body, found)
  return found
}

function collectAddresses(value: Value, into: Set<string>): void {
  switch (value.kind) {
    case "reference":
      into.add(value.address)
      if (value.resolved) collectAddresses(value.resolved, into)
      return
    case "list":
      for (const item of value.items) collectAddresses(item, into)
      return
    case "dict":
      for (const each of value.entries) collectAddresses(each.value, into)
      return
    case "text":
      for (const piece of value.pieces) if (piece.kind === "hole") into.add(piece.name.replace(/\.[a-z_A-Z]+$/, ""))
  }
}
