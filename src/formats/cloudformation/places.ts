/** What a template names by a path or a URL to the files of the repository that may be meant. */
import { directoryOf, filePath, isTrial } from "../paths.ts"

/** A local path is one file; a URL is any file near the template whose path ends as the URL does. */
export interface Place {
  readonly isLocal: boolean
  /** The likeliest first: those whose paths have more in common with the URL. */
  readonly candidates: readonly (readonly string[])[]
}

/** So many of a URL's last segments may be directories of the repository. */
const mostSegments = 4

/** `written` has holes as `${…}`. */
export function placeOf(template: string, written: string): Place {
  const directory = directoryOf(template)
  if (!/^[a-z][a-z0-9+.-]*:\/\/|\$\{|^\//i.test(written)) {
    const path = filePath(directory, written.replace(/^file:/, ""))
    // An example or a test shows how a template is called, which is judged by itself.
    return { isLocal: true, candidates: path === undefined || isTrial(directory, directoryOf(path)) ? [] : [[path]] }
  }
  const tail = (written.split(/\$\{[^{}]*\}/).at(-1) ?? "")
    .replace(/^[a-z0-9+.-]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "")
  const segments = tail.split("/").filter((each) => each !== "" && each !== "." && each !== "..")
  const lengths = segments.slice(-mostSegments).map((_, i, all) => all.length - i)
  return {
    isLocal: false,
    candidates: lengths.map((length) => {
      const suffix = segments.slice(-length).join("/")
      return above(directory)
        .map((at) => (at === "" ? suffix : `${at}/${suffix}`))
        .filter((path) => path !== template && !isTrial(directory, directoryOf(path)))
    }),
  }
}

/** The directory and all above it. */
function above(directory: string): readonly string[] {
  const parts = directory === "" ? [] : directory.split("/")
  return [...parts.map((_, i) => parts.slice(0, parts.length - i).join("/")), ""]
}

const ending = /\.(?:ya?ml|json|template)(?![\w.])/g
/** What stands on lines that name files: the properties that do, and the addresses of buckets. */
const naming = /TemplateURL|Location|s3:\/\/|\.s3[.-]|amazonaws|URLSuffix/
const inName = /[\w.${}:/+@&-]/

/** A name is so long at most, and a line has so many. */
const longestName = 300
const mostNames = 200

/** Files that a line of a template may name. */
export function placesIn(path: string, line: string): readonly Place[] {
  if (!naming.test(line)) return []
  const places: Place[] = []
  for (const { 0: end, index } of line.matchAll(ending)) {
    let start = index
    while (start > 0 && index - start < longestName && inName.test(line[start - 1] ?? "")) start--
    if (start < index) places.push(placeOf(path, line.slice(start, index + end.length)))
    if (places.length >= mostNames) break
  }
  return places
}

/** The file that is meant: undefined where there is none, or more than one that may be. */
export function chosen({ candidates }: Place, isThere: (path: string) => boolean): string | undefined {
  for (const alike of candidates) {
    const [path, another] = [...new Set(alike)].filter(isThere)
    if (path !== undefined) return another === undefined ? path : undefined
  }
  return undefined
}
