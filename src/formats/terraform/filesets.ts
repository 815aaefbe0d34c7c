/** Calls of `fileset` in a text to the directories that they look in: as far as they are written out. */
import { placeIn } from "../paths.ts"

interface Fileset {
  /** Never the repository as a whole. */
  readonly path: string
  /** How the names of the files end. */
  readonly ending: string
}

const call = /\bfileset\(\s*(?:path\.(?:module|root)|"(?:\$\{path\.(?:module|root)\}\/?)?([^"$]*)")\s*,\s*"([^"$]+)"/g

/** `directory` is that of the text. */
export const filesetsIn = (text: string, directory: string): readonly Fileset[] =>
  [...text.matchAll(call)].flatMap(([, within = "", pattern = ""]) => {
    const [sure = ""] = /^[^*?{[]*/.exec(pattern) ?? []
    const path = placeIn(directory, `${within}/${sure.slice(0, sure.lastIndexOf("/") + 1)}`.replace(/^\//, ""))
    const ending = /[^*?{}[\]/]*$/.exec(pattern)?.[0] ?? ""
    return path ? [{ path, ending }] : []
  })
