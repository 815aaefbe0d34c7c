/** Paths as a Bicep file writes them to paths in the repository. */
import { directoryOf, filePath } from "../paths.ts"

/** A path from the root of the repository; undefined of what leads out of it, or lies in a registry. */
export const pathFrom = (path: string, written: string): string | undefined =>
  isElsewhere(written) ? undefined : filePath(directoryOf(path), written)

/** `br:…`, `br/public:…` and `ts:…`. https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules */
export const isElsewhere = (written: string): boolean => /^[A-Za-z][\w/-]*:/.test(written)
