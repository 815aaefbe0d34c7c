/** `Fn::Cidr`: a block of addresses, a count and a number of bits to the first so many blocks of that size within it. */
import { literal, type Value } from "../../model/value.ts"
import { blockText, parsedBlock } from "../ip-address.ts"
import { madeList, madeText } from "../made.ts"
import { type Call, evaluate, unknown } from "./evaluate.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-cidr.html */
const mostBlocks = 256

export function subnets(call: Call): Value {
  const written = call.argument.kind === "list" ? call.argument.items : []
  const [block, count, bits] = written.map((each) => textOf(evaluate(call.scope, each)))
  const whole = block === undefined ? undefined : parsedBlock(block)
  const [many, size] = [numberIn(count), numberIn(bits)]
  if (!whole || many === undefined || size === undefined) return unknown(call, "worked out when it is deployed")
  const length = whole.bits - size
  const room = length - whole.length
  if (many < 1 || many > mostBlocks || size < 0 || room < 0 || (room < 9 && many > 2 ** room))
    return unknown(call, "what it asks for does not fit in the block")
  const { span } = call.whole
  const blocks = Array.from({ length: many }, (_, i) => {
    const address = whole.address + (BigInt(i) << BigInt(size))
    return madeText(blockText({ address, bits: whole.bits, length }), span)
  })
  return madeList(blocks, span)
}

const textOf = (value: Value | undefined): string | undefined =>
  value?.kind === "scalar" ? String(value.value) : literal(value)

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : undefined
