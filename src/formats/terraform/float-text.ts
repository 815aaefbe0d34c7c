/** Numbers as texts with an exponent or a given number of places, as Go writes them. */
import { numberText } from "./numbers.ts"

/** `e`, `E`, `f`, `g` or `G`; six places where none are asked for, or as many digits as there are for `g`. */
export function floatText(value: number, letter: string, precision: number | undefined): string {
  const text =
    letter.toLowerCase() === "f"
      ? fixed(value, precision ?? 6)
      : letter.toLowerCase() === "e"
        ? exponential(value.toExponential(Math.min(100, precision ?? 6)))
        : generalText(value, precision)
  return letter === "E" || letter === "G" ? text.toUpperCase() : text
}

/** As short as it can be: with an exponent where the number is very large or small. */
export function generalText(value: number, precision?: number): string {
  const short =
    precision === undefined ? value.toExponential() : value.toExponential(Math.min(100, Math.max(0, precision - 1)))
  const [mantissa = "", power = "0"] = short.split("e")
  const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "").length
  const exponent = Number(power)
  let most = precision ?? 6
  if (precision !== undefined && most > digits && digits >= exponent + 1) most = digits
  if (most === 0) most = 1
  const trimmed = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa
  if (exponent < -4 || exponent >= most) return exponential(`${trimmed}e${power}`)
  return numberText(Number(short)) ?? String(Number(short))
}

const exponential = (text: string): string =>
  text.replace(/e([+-]?)(\d+)$/, (_, sign: string, digits: string) => `e${sign || "+"}${digits.padStart(2, "0")}`)

/** Of what lies just between two, the even one is taken. */
function fixed(value: number, places: number): string {
  const exact = numberText(Math.abs(value)) ?? String(Math.abs(value))
  const [whole = "0", fraction = ""] = exact.split(".")
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, "0"))
  const rest = fraction.slice(places)
  const half = /^5(0*)$/.test(rest) ? kept % 2n === 1n : rest !== "" && rest >= "5"
  const digits = String(half ? kept + 1n : kept).padStart(places + 1, "0")
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return value < 0 ? `-${text}` : text
}
