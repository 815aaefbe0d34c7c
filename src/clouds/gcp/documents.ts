/** Google's own documents to facts: policy files and role files, by type. */
import type { Reader } from "./facts.ts"

export const documentReaders: Readonly<Record<string, Reader>> = {}
