/** A small world of globs and of the words that they match, small enough that every word can be asked. */
import fc from "fast-check"

export const words = ["", "a", "b", "aa", "ab", "ba", "bb", "aab", "aba", "abb", "bab"]
export const globText = fc
  .array(fc.constantFrom("a", "b", "*", "?"), { maxLength: 3 })
  .map((letters) => letters.join(""))
