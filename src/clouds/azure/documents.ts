/** Documents that `az` reads and prints, to facts: a line for each kind. */
import type { Reader } from "./facts.ts"

export const documentReaders: Readonly<Record<string, Reader>> = {}
