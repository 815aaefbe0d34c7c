/** A line of a compiled file to the line that it was compiled from, by the map that lies beside it. */
import type { Source } from "../../model/source.ts"
import { field, items, literal } from "../../model/value.ts"
import { parseJson } from "../json/parse.ts"
import { parsedOnce } from "../parsed.ts"
import { directoryOf } from "../paths.ts"
import type { FramePlace } from "../stack-frames.ts"
import { within } from "./paths.ts"

interface SourceMap {
  /** Paths in the repository; undefined for what lies elsewhere. */
  readonly sources: readonly (string | undefined)[]
  /** For each line, from 0: the first place that it came from. */
  readonly lines: readonly ({ readonly source: number; readonly line: number } | undefined)[]
}

const maps = parsedOnce(readMap)

export const sourcesIn = (map: Source): readonly string[] => maps.kept(map).sources.filter((path) => path !== undefined)

/** `line` counts from 1. Undefined where the map does not tell. */
export function originalOf(map: Source, line: number): FramePlace | undefined {
  const { sources, lines } = maps.kept(map)
  const found = lines[line - 1]
  const path = found && sources[found.source]
  return found === undefined || path === undefined ? undefined : { path, line: found.line + 1 }
}

/** https://tc39.es/ecma426/ */
function readMap(map: Source): SourceMap {
  const { value } = parseJson(map)
  const root = literal(field(value, "sourceRoot")) ?? ""
  const sources = items(field(value, "sources")).map((each) =>
    plain(within(directoryOf(map.path), within(root.replace(/\/$/, ""), literal(each) ?? ""))),
  )
  const lines: SourceMap["lines"][number][] = []
  let [source, line] = [0, 0]
  for (const group of (literal(field(value, "mappings")) ?? "").split(";")) {
    let first: SourceMap["lines"][number]
    for (const segment of group.split(",")) {
      const [, bySource, byLine] = numbersIn(segment)
      if (bySource === undefined || byLine === undefined) continue
      source += bySource
      line += byLine
      first ??= { source, line }
    }
    lines.push(first)
  }
  return { sources, lines }
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

/** Base64 of groups of five bits, the lowest first; the sign is the lowest of all. */
function numbersIn(segment: string): readonly number[] {
  const numbers: number[] = []
  let [value, shift] = [0, 0]
  for (const digit of segment) {
    const bits = digits.indexOf(digit)
    if (bits < 0) return []
    value += (bits & 31) * 2 ** shift
    shift += 5
    if (bits & 32) continue
    numbers.push(value % 2 === 0 ? value / 2 : -(value - 1) / 2)
    ;[value, shift] = [0, 0]
  }
  return numbers
}

/** Without `.` and `..`; undefined where it leads out of the repository. */
function plain(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue
    if (part !== "..") parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join("/")
}
