/** The words in which the lists of what the AWS client is asked are written. */
import type { Ask } from "./client.ts"

export const of = (service: string, operation: string, ...words: readonly string[]): readonly string[] => [
  service,
  operation,
  ...words,
]

export const everywhere = (ask: Ask): Ask => ({ ...ask, everywhere: true })

/** A list, and what is asked of each of its items. */
export const listed = (words: readonly string[], each: string, ...asks: readonly Ask[]): Ask => ({
  words,
  follow: asks.map((ask) => ({ ...ask, each })),
})

export const one = (...words: readonly string[]): Ask => ({ words })
