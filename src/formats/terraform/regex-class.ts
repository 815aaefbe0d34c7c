/** The classes of characters that regular expressions have names for. */

/** Of a code point. */
export type CharClass = (code: number) => boolean

type Ranges = readonly (readonly [low: number, high: number])[]

const within = (ranges: Ranges, code: number): boolean => ranges.some(([low, high]) => code >= low && code <= high)

/** What is in the ranges, in either letter case where that is asked for. */
export function classOf(ranges: Ranges, ignoresCase: boolean): CharClass {
  if (!ignoresCase) return (code) => within(ranges, code)
  return (code) => {
    const char = String.fromCodePoint(code)
    return [char, char.toLowerCase(), char.toUpperCase()].some(
      (each) => [...each].length === 1 && within(ranges, each.codePointAt(0) ?? 0),
    )
  }
}

const digit: Ranges = [[48, 57]]
const upper: Ranges = [[65, 90]]
const lower: Ranges = [[97, 122]]
const underscore: Ranges = [[95, 95]]
const word: Ranges = [...digit, ...upper, ...lower, ...underscore]
const of = (ranges: Ranges): CharClass => classOf(ranges, false)
const not =
  (accepts: CharClass): CharClass =>
  (code) =>
    !accepts(code)

const space = of([
  [9, 10],
  [12, 13],
  [32, 32],
])
export const isWord: CharClass = of(word)

export const perl = (letter: string): CharClass | undefined => perlClasses[letter]
const perlClasses: Readonly<Record<string, CharClass>> = {
  d: of(digit),
  D: not(of(digit)),
  s: space,
  S: not(space),
  w: isWord,
  W: not(isWord),
}

export const posix = (name: string): CharClass | undefined => posixClasses[name]
const posixClasses: Readonly<Record<string, CharClass>> = {
  alnum: of([...digit, ...upper, ...lower]),
  alpha: of([...upper, ...lower]),
  ascii: of([[0, 127]]),
  blank: of([
    [9, 9],
    [32, 32],
  ]),
  cntrl: of([
    [0, 31],
    [127, 127],
  ]),
  digit: of(digit),
  graph: of([[33, 126]]),
  lower: of(lower),
  print: of([[32, 126]]),
  punct: of([
    [33, 47],
    [58, 64],
    [91, 96],
    [123, 126],
  ]),
  space: of([
    [9, 13],
    [32, 32],
  ]),
  upper: of(upper),
  word: isWord,
  xdigit: of([...digit, [65, 70], [97, 102]]),
}

/** A general category or script of Unicode. */
export function named(name: string): CharClass | undefined {
  if (name === "Any") return () => true
  if (!/^[A-Za-z_]{1,40}$/.test(name)) return undefined
  for (const property of [name, `Script=${name}`]) {
    const pattern = propertyPattern(property)
    if (pattern) return (code) => pattern.test(String.fromCodePoint(code))
  }
  return undefined
}

function propertyPattern(property: string): RegExp | undefined {
  // Of what JavaScript knows beside them, Go knows nothing.
  if (!property.includes("=") && property.length > 2) return undefined
  try {
    return new RegExp(`^\\p{${property}}$`, "u")
  } catch {
    return undefined
  }
}
