/** Network addresses: whether one block of addresses lies in another. */
import { type Truth, truth } from "../model/truth.ts"

interface Network {
  readonly bits: bigint
  readonly length: number
  readonly width: 32 | 128
}

/** Whether every address of `inner` is one of `outer`; maybe where either is not an address that we can read. */
export function includesNetwork(outer: string, inner: string): Truth {
  if (outer === inner) return "yes"
  const a = parseNetwork(outer)
  const b = parseNetwork(inner)
  if (!a || !b) return "maybe"
  if (a.width !== b.width || a.length > b.length) return "no"
  const rest = BigInt(a.width - a.length)
  return truth(a.bits >> rest === b.bits >> rest)
}

/** `10.0.0.0/8`, `10.1.2.3`, `2001:db8::/32`. */
export function parseNetwork(text: string): Network | undefined {
  const [address = "", prefix] = text.split("/")
  const bytes = address.includes(":") ? sixteenBit(address) : eightBit(address)
  if (bytes === undefined) return undefined
  const width = address.includes(":") ? 128 : 32
  const length = prefix === undefined ? width : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN
  if (!(length <= width)) return undefined
  return { bits: bytes, length, width }
}

function eightBit(address: string): bigint | undefined {
  const parts = address.split(".")
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined
  return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n)
}

function sixteenBit(address: string): bigint | undefined {
  const halves = address.split("::")
  if (halves.length > 2) return undefined
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")))
  const given = groups.flat().length
  if (halves.length === 1 ? given !== 8 : given > 7) return undefined
  const all = [...(groups[0] ?? []), ...Array<string>(8 - given).fill("0"), ...(groups[1] ?? [])]
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined
  return all.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n)
}
