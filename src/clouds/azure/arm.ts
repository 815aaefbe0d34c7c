/** Resources in ARM's shape, whichever language they are written in, to facts: a line for each type, in lower case. */
import type { Reader } from "./facts.ts"

export const armReaders: Readonly<Record<string, Reader>> = {}
