/** The functions on blocks of IP addresses. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr */
import { literal, type Value } from "../../model/value.ts"
import { addressText, type Block, blockText, parsedBlock } from "../ip-address.ts"
import { madeDict, madeText } from "../made.ts"
import type { FunctionTable, Run } from "./call.ts"
import { numberOf } from "./functions-text.ts"

const blockIn = (value: Value | undefined): Block | undefined => {
  const text = value && literal(value)
  return text === undefined ? undefined : parsedBlock(text)
}

const size = (bits: number): bigint => 1n << BigInt(bits)

const ofBlock =
  (work: (block: Block, numbers: readonly number[]) => string | undefined): Run =>
  ([written, ...rest], { at }) => {
    const block = blockIn(written)
    const numbers = rest.flatMap((each) => numberOf(each) ?? [])
    const isKnown = numbers.length === rest.length && numbers.every((each) => Number.isInteger(each) && each >= 0)
    const made = block && isKnown ? work(block, numbers) : undefined
    return made === undefined ? undefined : madeText(made, at)
  }

function subnet({ address, bits, length }: Block, [longer = length, index = 0]: readonly number[]): string | undefined {
  if (longer < length || longer > bits || BigInt(index) >= size(longer - length)) return undefined
  return blockText({ address: address + BigInt(index) * size(bits - longer), bits, length: longer })
}

/** The first is the one after the block's own address. */
function host({ address, bits, length }: Block, [index = 0]: readonly number[]): string | undefined {
  return BigInt(index) + 1n < size(bits - length)
    ? addressText({ address: address + BigInt(index) + 1n, bits })
    : undefined
}

const parseCidr: Run = ([written], { at }) => {
  const block = blockIn(written)
  if (!block) return undefined
  const { address, bits, length } = block
  const last = address + size(bits - length) - 1n
  const text = (value: bigint) => madeText(addressText({ address: value, bits }), at)
  return madeDict(
    {
      network: text(address),
      netmask: text(size(bits) - size(bits - length)),
      broadcast: bits === 32 ? text(last) : undefined,
      firstUsable: text(length === bits ? address : address + 1n),
      lastUsable: text(bits === 32 && length < bits ? last - 1n : last),
      cidr: { kind: "scalar", value: length, span: at },
    },
    at,
  )
}

export const addressFunctions: FunctionTable = { cidrHost: ofBlock(host), cidrSubnet: ofBlock(subnet), parseCidr }
