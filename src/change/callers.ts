/** One search of both revisions for lines that refer to units and files, to who refers to what. */
import type { CallSearch, Format } from "../formats/format.ts"
import type { Revision } from "../model/source.ts"

/** A line that a search found. */
export interface FoundLine {
  readonly revision: Revision
  readonly path: string
  readonly text: string
}

/** Finds lines in files of both revisions, whether or not they changed. Undefined where the files cannot be searched. */
export type Search = (search: CallSearch) => Promise<readonly FoundLine[] | undefined>

/** Units that hang on a place, which is a unit itself or a file. */
export interface Callers {
  /** The units that refer to a unit or a file at a revision, by their keys. */
  of(place: string, revision: Revision): readonly string[]
  /** The units that nobody refers to and that lead to this one; the unit itself where there is none. */
  roots(unit: string, revision: Revision): readonly string[]
}

/** More roots than this are not read for one unit: it is then read by itself. */
export const mostRoots = 50

export function callersIn(lines: readonly FoundLine[], format: Format): Callers {
  const exact = places()
  const below = places()
  const anywhere = places()
  for (const { revision, path, text } of lines)
    for (const place of format.calls?.in(path, text) ?? []) {
      const all = place.endsWith("/") ? below : place.startsWith("**/") ? anywhere : exact
      all[revision].set(place, (all[revision].get(place) ?? new Set()).add(path))
    }
  const isUnits = (path: string) =>
    format.calls?.isUnit?.(path) ?? format.calls?.heads.some((ending) => path.endsWith(ending)) === true
  const referring = (place: string, revision: Revision): readonly string[] => [
    ...(exact[revision].get(place) ?? []),
    ...(anywhere[revision].get(`**/${place.slice(place.lastIndexOf("/") + 1)}`) ?? []),
    ...directoriesAbove(place).flatMap((directory) => [...(below[revision].get(`${directory}/`) ?? [])]),
  ]
  // A file that is nobody's own may be read by others of the kind.
  const of = (place: string, revision: Revision): readonly string[] => {
    const seen = new Set([place])
    const units = new Set<string>()
    for (const at of seen)
      for (const path of referring(at, revision)) {
        if (isUnits(path)) units.add(format.unit(path))
        else seen.add(path)
      }
    return [...units]
  }
  return {
    of,
    roots(unit, revision) {
      const seen = new Set([unit])
      const roots: string[] = []
      for (const at of seen) {
        const callers = new Set([...(exact[revision].get(at) ?? [])].map((path) => format.unit(path)))
        callers.delete(at)
        // Those that only call each other in a circle lead to nobody: the unit itself is all there is.
        if (callers.size === 0) roots.push(at)
        for (const caller of callers) seen.add(caller)
        if (roots.length > mostRoots) return [unit]
      }
      return roots.length > 0 ? roots : [unit]
    },
  }
}

type Places = Record<Revision, Map<string, Set<string>>>

const places = (): Places => ({ base: new Map(), head: new Map() })

function directoriesAbove(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1)
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"))
}
