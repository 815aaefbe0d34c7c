/** The program's files of a unit to where it has what a construct made: the line, the files around it, and the names. */
import { lineAt, type Source, type Writing } from "../../model/source.ts"
import { type FramePlace, framePlaces } from "../stack-frames.ts"
import type { Construct } from "./constructs.ts"
import { isProgram } from "./paths.ts"
import { sayings } from "./sayings.ts"
import { originalOf } from "./source-map.ts"

export function programOf(files: readonly Source[]): (construct: Construct | undefined) => Writing {
  const sources = new Map(files.map((file) => [file.path, file]))
  const others = files.filter(({ path }) => isProgram(path))
  const known = new Map<string, FramePlace | undefined>()
  const placeOf = (frame: string): FramePlace | undefined => {
    if (known.has(frame)) return known.get(frame)
    const place = framePlaces(frame).find(({ path }) => sources.has(path))
    const map = place && sources.get(`${place.path}.map`)
    const original = map && originalOf(map, place.line)
    const found = original && sources.has(original.path) ? original : place
    known.set(frame, found)
    return found
  }
  return (construct) => {
    const places = (construct?.stack ?? []).flatMap((frame) => placeOf(frame) ?? [])
    const [first] = places
    const source = first && sources.get(first.path)
    const line = first && source && lineAt(source, first.line)
    return {
      ...(line && { line }),
      files: places.length === 0 ? [] : [...new Set(places.flatMap(({ path }) => sources.get(path) ?? []))],
      others,
      // Of most nobody asks.
      get names() {
        return namesIn(construct?.path ?? "")
      },
      sayings,
    }
  }
}

/** What its library calls constructs within its own. */
const given = /^(?:Resource|Default|DefaultPolicy|ServiceRole|.*\.NestedStack(?:Resource)?)$/

const namesIn = (path: string): readonly string[] =>
  path
    .split("/")
    .slice(1)
    .reverse()
    .filter((name) => name !== "" && !given.test(name))
