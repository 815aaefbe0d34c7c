/** Arithmetic as Terraform does it, in decimal digits, so that 0.1 and 0.2 make 0.3; and numbers as their texts. */

/** Digits that a double is sure to hold. */
const sureDigits = 15

/** A number is its digits divided by ten to the power of its scale. */
interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

function decimal(value: number): Decimal {
  const [mantissa = "", exponent = "0"] = String(value).split("e")
  const [whole = "", fraction = ""] = mantissa.split(".")
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

/** The double that is nearest; never a negative zero. */
const nearest = ({ digits, scale }: Decimal): number => Number(`${digits}e${-scale}`) || 0

function aligned(a: number, b: number): { readonly x: bigint; readonly y: bigint; readonly scale: number } {
  const [left, right] = [decimal(a), decimal(b)]
  const scale = Math.max(left.scale, right.scale)
  const raise = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own)
  return { x: raise(left), y: raise(right), scale }
}

export function plus(a: number, b: number): number {
  const { x, y, scale } = aligned(a, b)
  return settled(nearest({ digits: x + y, scale }), a, b)
}

export const minus = (a: number, b: number): number => plus(a, -b)

export function times(a: number, b: number): number {
  const [x, y] = [decimal(a), decimal(b)]
  return settled(nearest({ digits: x.digits * y.digits, scale: x.scale + y.scale }), a, b)
}

/** Three times a third is one: of numbers that go on beyond what a double holds, Terraform knows far more digits. */
function settled(result: number, a: number, b: number): number {
  if (isSure(a) && isSure(b)) return result
  const short = Number(result.toPrecision(cleanDigits))
  return Number(result.toPrecision(sureDigits)) === short ? short : result
}

/** As many digits as are hardly just those by chance. */
const cleanDigits = 11

const isSure = (value: number): boolean => Number(value.toPrecision(sureDigits)) === value

/** More digits than a double holds. */
const places = 40

/** Infinity where the divisor is zero. */
export function quotient(a: number, b: number): number {
  const { x, y } = aligned(a, b)
  if (y === 0n) return a / b
  return nearest({ digits: (x * 10n ** BigInt(places)) / y, scale: places })
}

/** What is left has the sign of what was divided; nothing is taken away where the divisor is zero. */
export function remainder(a: number, b: number): number {
  const { x, y, scale } = aligned(a, b)
  return y === 0n ? a : nearest({ digits: x % y, scale })
}

/** A number as its text; undefined where Terraform knows more digits of it than we. */
export function numberText(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value)
  const { digits, scale } = decimal(value)
  const negative = digits < 0n
  const all = String(negative ? -digits : digits)
  if (all.replace(/0+$/, "").length > sureDigits) return undefined
  const padded = all.padStart(scale + 1, "0")
  const text = scale > 0 ? `${padded.slice(0, -scale)}.${padded.slice(-scale)}` : padded
  return negative ? `-${text}` : text
}

/** A text as a number, as Terraform reads it: undefined where it is none. */
export function parsedNumber(text: string): number | undefined {
  if (!/^[+-]?(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?$/.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value || 0 : undefined
}
