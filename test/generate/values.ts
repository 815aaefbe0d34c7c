/** An archetype to the values that its words have for examples. */
import type { Archetype, Values } from "../../src/generate/archetype.ts"

export function exampleValues({ words }: Archetype, without: readonly string[] = []): Values {
  const given = new Map(
    words
      .filter(({ name }) => !without.includes(name))
      .map(({ name, example, many }) => [name, many ? example.split(",") : [example]]),
  )
  return {
    one: (name) => given.get(name)?.[0] ?? "",
    all: (name) => given.get(name) ?? [],
    maybe: (name) => given.get(name)?.[0],
  }
}

export const wordsOf = ({ words }: Archetype): readonly string[] =>
  words.flatMap(({ name, example }) => [`--${name}`, example])
