/** Blocks of IP addresses, of version 4 and 6, as numbers and as texts. */

interface Address {
  readonly address: bigint
  /** 32 or 128. */
  readonly bits: number
}
export interface Block extends Address {
  readonly length: number
}

/** `10.0.0.0/8` or `fd00::/8`, its address cut to its length; undefined where it is neither. */
export function parsedBlock(text: string): Block | undefined {
  const [written = "", suffix] = text.split("/")
  const parsed = parsedAddress(written)
  if (!parsed || suffix === undefined || !/^\d{1,3}$/.test(suffix) || text.split("/").length > 2) return undefined
  const length = Number(suffix)
  if (length > parsed.bits) return undefined
  const low = BigInt(parsed.bits - length)
  return { address: (parsed.address >> low) << low, bits: parsed.bits, length }
}

function parsedAddress(text: string): Address | undefined {
  if (!text.includes(":")) {
    const address = ofFour(text)
    return address === undefined ? undefined : { address, bits: 32 }
  }
  const address = ofSix(text)
  return address === undefined ? undefined : { address, bits: 128 }
}

/** Zeros before a number are let through, as Terraform always did. */
function ofFour(text: string): bigint | undefined {
  const parts = text.split(".")
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(Number(part)), 0n)
}

function ofSix(text: string): bigint | undefined {
  const halves = text.split("::")
  if (halves.length > 2) return undefined
  const [before, after] = halves.map(groups)
  if (!before || (halves.length === 2 && !after)) return undefined
  const given = before.length + (after?.length ?? 0)
  if (halves.length === 2 ? given > 7 : given !== 8) return undefined
  const all = [...before, ...Array.from({ length: 8 - given }, () => 0n), ...(after ?? [])]
  return all.reduce((sum, group) => (sum << 16n) | group, 0n)
}

/** The last two groups may be written as an IPv4 address. */
function groups(text: string): readonly bigint[] | undefined {
  if (text === "") return []
  const out: bigint[] = []
  for (const part of text.split(":")) {
    const four = part.includes(".") ? ofFour(part) : undefined
    if (four !== undefined) out.push(four >> 16n, four & 0xffffn)
    else if (/^[0-9a-fA-F]{1,4}$/.test(part)) out.push(BigInt(`0x${part}`))
    else return undefined
  }
  return out
}

export const blockText = (block: Block): string => `${addressText(block)}/${block.length}`

export function addressText({ address, bits }: Address): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join(".")
  const parts = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16))
  const zeros = longestZeros(parts)
  if (!zeros) return parts.join(":")
  return `${parts.slice(0, zeros.from).join(":")}::${parts.slice(zeros.to).join(":")}`
}

/** The first of the longest runs of two or more groups that are zero. */
function longestZeros(parts: readonly string[]): { readonly from: number; readonly to: number } | undefined {
  let best: { readonly from: number; readonly to: number } | undefined
  for (let from = 0; from < parts.length; from++) {
    let to = from
    while (parts[to] === "0") to++
    if (to - from > Math.max(1, best ? best.to - best.from : 1)) best = { from, to }
  }
  return best
}
