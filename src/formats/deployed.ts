/** A unit and the settings that it is deployed with to its parts: by itself, and with each of a bounded number of settings. */
import type { Read } from "../model/diagnostic.ts"
import type { Source } from "../model/source.ts"
import type { Part } from "./format.ts"

/** So many settings of one unit are read. */
const mostParts = 50

export interface Deployed {
  /** Files that all parts have. */
  readonly shared: readonly Source[]
  /** The settings, and where each stands. */
  readonly settings: readonly { readonly name: string; readonly file: Source }[]
  /** What they are, for the complaint that there are too many. */
  readonly called: string
  /** Whether the unit needs a value that only settings give: by itself it is then nothing that anybody deploys. */
  readonly isLacking: () => boolean
}

export function partsWith({ shared, settings, called, isLacking }: Deployed): Read<readonly Part[]> {
  const parts = settings.slice(0, mostParts).map(({ name, file }): Part => ({ name, files: [...shared, file] }))
  const alone = parts.length === 0 || !isLacking() ? [{ name: "", files: shared }] : []
  const message = `there are more than ${mostParts} ${called}; from this one on they are not read`
  const beyond = settings[mostParts]
  return {
    value: [...alone, ...parts],
    diagnostics: beyond ? [{ code: "too-much-work", severity: "error", message, at: { path: beyond.file.path } }] : [],
  }
}
