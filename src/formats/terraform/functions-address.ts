/** Terraform's functions on blocks of IP addresses. */
import type { Value } from "../../model/value.ts"
import { addressText, type Block, blockText, parsedBlock } from "../ip-address.ts"
import { typedList } from "./collections.ts"
import { asNumber, failure, stringOf, text } from "./make.ts"
import { aNumber, aString, type Call, type FunctionTable, type Run, takes } from "./signature.ts"
import { stringType } from "./type-of.ts"

/** What comes of a block and whole numbers: a text, or why not; undefined where it is not worked out here. */
type Compute = (block: Block, numbers: readonly number[]) => string | { readonly fails: string } | undefined

const ofBlock =
  (compute: Compute): Run =>
  ([prefix, ...values], { span }) => {
    const given = parsed(prefix, values)
    if (given === undefined) return undefined
    if ("fails" in given) return failure(span, given.fails)
    const result = compute(given.block, given.numbers)
    if (result === undefined) return undefined
    return typeof result === "string" ? text(result, prefix?.span ?? span) : failure(span, result.fails)
  }

type Given = { readonly block: Block; readonly numbers: readonly number[] } | { readonly fails: string }

function parsed(prefix: Value | undefined, values: readonly Value[]): Given | undefined {
  const written = stringOf(prefix)
  const numbers = values.map(asNumber)
  if (written === undefined || numbers.includes(undefined) || values.some((value) => value.many)) return undefined
  const block = parsedBlock(written)
  if (!block) return { fails: `\`${written}\` is no block of addresses` }
  // An IPv4 address in the form of version 6 is one of version 4 to some functions, and not to others.
  if (block.bits === 128 && block.address >> 32n === 0xffffn) return undefined
  if (numbers.some((each) => !Number.isInteger(each))) return { fails: "a whole number is needed" }
  return { block, numbers: numbers as readonly number[] }
}

const size = (bits: number): bigint => 1n << BigInt(bits)

function host({ address, length, bits }: Block, [number = 0]: readonly number[]): ReturnType<Compute> {
  const count = size(bits - length)
  const wanted = BigInt(number)
  if (wanted >= count || wanted < -count) return { fails: "there are not as many addresses" }
  return addressText({ address: address + (wanted < 0n ? count + wanted : wanted), bits })
}

function netmask({ length, bits }: Block): ReturnType<Compute> {
  if (bits !== 32) return { fails: "only IPv4 has netmasks" }
  return addressText({ address: size(32) - size(32 - length), bits })
}

function subnet({ address, length, bits }: Block, [added = 0, number = 0]: readonly number[]): ReturnType<Compute> {
  const longer = length + added
  // Terraform lets these through and makes other addresses of them.
  if (added < 0 || number < 0) return undefined
  if (longer > bits) return { fails: "the block has not as many bits" }
  if (BigInt(number) >= size(added)) return { fails: "there are not as many blocks" }
  return blockText({ address: address + BigInt(number) * size(bits - longer), length: longer, bits })
}

const mostBlocks = 1000

/** Blocks of several sizes one behind the other, each at a multiple of its size. */
function subnets([prefix, ...values]: readonly Value[], { span }: Call): Value | undefined {
  const given = parsed(prefix, values)
  if (given === undefined || values.length > mostBlocks) return undefined
  if ("fails" in given) return failure(span, given.fails)
  const { address, length, bits } = given.block
  let next = address
  const items: Value[] = []
  for (const added of given.numbers) {
    const longer = length + added
    if (added < 1 || longer > bits) return failure(span, "the block has not as many bits")
    const own = size(bits - longer)
    const start = ((next + own - 1n) / own) * own
    if (start + own > address + size(bits - length)) return failure(span, "the block is not large enough")
    items.push(text(blockText({ address: start, length: longer, bits }), prefix?.span ?? span))
    next = start + own
  }
  return typedList(items, stringType, span)
}

export const addressFunctions: FunctionTable = {
  cidrhost: takes([aString, aNumber], ofBlock(host)),
  cidrnetmask: takes([aString], ofBlock(netmask)),
  cidrsubnet: takes([aString, aNumber, aNumber], ofBlock(subnet)),
  cidrsubnets: takes([aString], subnets, aNumber),
}
