/** Fabric's factory files to facts, by type. */
import type { Reader } from "./facts.ts"

export const fabricReaders: Readonly<Record<string, Reader>> = {}
