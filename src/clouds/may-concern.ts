/** Files to the clouds that could have something to read in them, told before any of these is loaded. */
import type { CloudEntry } from "./cloud.ts"

/** Files that one format reads. */
export interface FilesOfFormat {
  readonly format: { readonly name: string }
  readonly files: readonly { readonly text: string }[]
}

/** Formats that speak of every cloud: which of them, their texts say. */
const shared: ReadonlySet<string> = new Set(["terraform", "plan"])

/** All where it is in doubt. INVARIANT: a cloud that is left out reads nothing in these files. */
export function mayConcern(clouds: readonly CloudEntry[], units: readonly FilesOfFormat[]): readonly CloudEntry[] {
  const names = new Set(units.map(({ format }) => format.name))
  const isKnown = (name: string) => shared.has(name) || clouds.some(({ formats }) => formats.includes(name))
  if (![...names].every(isKnown)) return clouds
  const texts = new Set(
    units.flatMap(({ format, files }) => (shared.has(format.name) ? files.map(({ text }) => text) : [])),
  )
  const isAsked = asking([...texts])
  return clouds.filter((cloud) => cloud.formats.some((name) => names.has(name)) || isAsked(cloud))
}

/** Whether texts of a shared format have a cloud's types in them, or hand something of it to a module whose files are elsewhere. */
function asking(texts: readonly string[]): (cloud: CloudEntry) => boolean {
  // A name may be written with escapes, so that it stands nowhere.
  if (texts.some((text) => /\\[uUx]/.test(text))) return () => true
  const handing = texts.some((text) => text.includes("module") || text.includes("inputs"))
  return ({ types, handed }) =>
    texts.some((text) => types.some((type) => text.includes(type)) || (handing && handed.test(text)))
}
