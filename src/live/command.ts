/** Asks and what was answered to the commands themselves: their words, and where what they print is kept. */
import { createHash } from "node:crypto"
import type { Ask, Client, Follow } from "./client.ts"

export interface Command {
  /** The program first. */
  readonly words: readonly string[]
  /** Below the directory of the run, with forward slashes. */
  readonly file: string
  readonly place: string | undefined
  readonly ask: Ask
  /** The fields of the items that led here. */
  readonly known: Fields
}

export type Fields = Readonly<Record<string, string>>

/** Undefined where something that it needs is not known, or could be taken for something else than a name. */
export function commandOf(client: Client, ask: Ask, at: string | undefined, known: Fields): Command | undefined {
  const place = ask.nowhere ? undefined : at
  const given: string[] = []
  const words = ask.words.map((word) =>
    word.replace(hole, (_, name: string, slash: string) => {
      const whole = name === "place" ? (place ?? "") : Object.hasOwn(known, name) ? (known[name] ?? "") : ""
      const value = slash === "" ? whole : whole.slice(whole.lastIndexOf("/") + 1)
      // The place has a directory of its own.
      if (name !== "place") given.push(value)
      return value
    }),
  )
  if (!given.every(isPlain)) return undefined
  return {
    words: [client.program, ...words, ...(place === undefined ? [] : client.places.words(place)), ...client.always],
    file: fileOf(ask, place, given),
    place,
    ask,
    known,
  }
}

const hole = /\{((?:\.\.\/)*\w*)(\/?)\}/g

/** A client may take `-x` for a flag, and `file://x` for a file of this machine. */
const isPlain = (value: string): boolean => value !== "" && !value.startsWith("-") && !/:\/\/|^@|[\0\r\n]/.test(value)

/** `eu-west-1/bedrock/get-guardrail.abc.json`. */
function fileOf(ask: Ask, place: string | undefined, given: readonly string[]): string {
  const flag = ask.words.findIndex((word) => word.startsWith("-") || word.includes("{"))
  const [service = "", ...operation] = flag < 0 ? ask.words : ask.words.slice(0, flag)
  // What tells two commands of one operation apart without being about an item: `--type encryption`, `--url {id}/raiPolicies`.
  const rest = flag < 0 ? [] : ask.words.slice(flag).filter((word) => !word.startsWith("-"))
  const fixed = rest.map((word) => word.replace(hole, "").replace(/^\/+|\?.*$/g, "")).filter((word) => word !== "")
  const name = [operation.join("-") || "all", ...fixed, ...given].map(fileName).join(".")
  return [...(place === undefined ? [] : [fileName(place)]), fileName(service), `${name}.json`].join("/")
}

/** Names that a file system may not take, or takes for the same, are told apart by a digest. */
function fileName(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9_+=,-]/g, "_").slice(0, 60)
  const digest = () => createHash("sha256").update(text).digest("hex").slice(0, 8)
  return safe === text && text === text.toLowerCase() ? safe : `${safe}-${digest()}`
}

/** What is to be asked of what an answer lists, and what would be if its names were such that it can. */
export function followers(
  client: Client,
  { ask, place, known }: Command,
  answer: unknown,
): { readonly commands: readonly Command[]; readonly unaskable: readonly (readonly string[])[] } {
  const all = (ask.follow ?? []).flatMap((follow: Follow) =>
    at(answer, follow.each)
      .map(fieldsOf)
      .filter((fields) => Object.entries(follow.where ?? {}).every(([name, wanted]) => wanted.test(fields[name] ?? "")))
      .map((fields) => ({
        words: [client.program, ...follow.words],
        command: commandOf(client, follow, place, within(known, fields)),
      })),
  )
  return {
    commands: all.flatMap(({ command }) => command ?? []),
    unaskable: all.filter(({ command }) => !command).map(({ words }) => words),
  }
}

/** An item's own fields, and those of what it stands in. */
const within = (outer: Fields, own: Fields): Fields => ({
  ...outer,
  ...Object.fromEntries(Object.entries(outer).map(([name, value]) => [`../${name}`, value])),
  ...own,
})

/** Everything at the end of a way, through lists. */
export function at(answer: unknown, way: string): readonly unknown[] {
  const start: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  return (way === "" ? [] : way.split(".")).reduce<readonly unknown[]>(
    (found, key) =>
      found.flatMap((each): readonly unknown[] => {
        const value: unknown =
          typeof each === "object" && each !== null && Object.hasOwn(each, key) ? Reflect.get(each, key) : undefined
        return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
      }),
    start,
  )
}

function fieldsOf(item: unknown): Fields {
  if (typeof item === "string") return { "": item }
  if (typeof item !== "object" || item === null) return {}
  return Object.fromEntries(
    Object.entries(item).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  )
}
