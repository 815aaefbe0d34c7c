/** A configuration's text to the same text with more waivers: what is there keeps its order, its comments and its layout. */
import { isDeepStrictEqual } from "node:util"
import { isMap, isSeq, parseDocument, stringify } from "yaml"
import { SettingsError } from "../options.ts"
import type { WrittenWaiver } from "../waivers/waiver.ts"
import { readSettings } from "./read-settings.ts"

type Entry = Required<Pick<WrittenWaiver, "fingerprint" | "rule" | "owner" | "reason" | "until">>

/** An empty text is a valid one. Throws SettingsError where the text cannot be used, or has a waiver of the same already. */
export function addWaivers(path: string, text: string, entries: readonly Entry[]): string {
  const file = { path, revision: "head" as const, text }
  const { settings, places } = readSettings(file)
  const known = settings.waivers ?? []
  const complaints = entries.flatMap(({ fingerprint, rule }) => {
    const at = known.findIndex((each) => each.fingerprint === fingerprint && each.rule === rule)
    return at < 0
      ? []
      : [
          `${places.ofValue(["waivers", at])}: \`${rule}\` \`${fingerprint}\` is waived here already; change its \`until\``,
        ]
  })
  if (complaints.length > 0) throw new SettingsError(complaints)
  const wanted = [...known, ...entries]
  const written = [appended(text, entries), rewritten(text, wanted)].find(
    (each) => each !== undefined && saysJust({ ...file, text: each }, { ...settings, waivers: wanted }),
  )
  if (written === undefined) throw new SettingsError([`${path}: a waiver cannot be added here; write it by hand`])
  return written
}

function saysJust(file: Parameters<typeof readSettings>[0], wanted: object): boolean {
  try {
    return isDeepStrictEqual(readSettings(file).settings, wanted)
  } catch (error) {
    if (error instanceof SettingsError) return false
    throw error
  }
}

/** Text put behind the last waiver, or at the end; undefined where they are written in a way that has no such place. */
function appended(text: string, entries: readonly Entry[]): string | undefined {
  const document = parseDocument(text, { logLevel: "error" })
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n"
  const list = document.getIn(["waivers"], true)
  if (list === undefined) {
    if (document.contents !== null && (!isMap(document.contents) || document.contents.flow)) return undefined
    const gap = text === "" || text.endsWith("\n") ? "" : lineEnd
    return `${text}${gap}waivers:${lineEnd}${entries.map((entry) => written(entry, "  ", lineEnd)).join("")}`
  }
  if (!isSeq(list) || list.flow || !list.range || list.items.length === 0) return undefined
  const first = list.range[0]
  const indent = text.slice(text.lastIndexOf("\n", first - 1) + 1, first)
  if (indent.trim() !== "") return undefined
  const end = text.slice(0, list.range[1]).trimEnd().length
  const next = text.indexOf("\n", end)
  const at = next < 0 ? text.length : next + 1
  const gap = next < 0 ? lineEnd : ""
  const added = entries.map((entry) => written(entry, indent, lineEnd)).join("")
  return `${text.slice(0, at)}${gap}${added}${text.slice(at)}`
}

const order = ["fingerprint", "rule", "owner", "reason", "until"] as const

/** A fingerprint always stands in quotes: some look like numbers. */
const written = (entry: Entry, indent: string, lineEnd: string): string =>
  order
    .map((name, i) => {
      const value = name === "fingerprint" ? JSON.stringify(entry[name]) : stringify(entry[name], { lineWidth: 0 })
      return `${indent}${i === 0 ? "- " : "  "}${name}: ${value.trimEnd()}${lineEnd}`
    })
    .join("")

/** All of it written anew by the library: comments and order stay, layout may not. */
function rewritten(text: string, all: readonly Entry[]): string {
  const document = parseDocument(text, { logLevel: "error" })
  document.set("waivers", document.createNode(all))
  return document.toString({ lineWidth: 0 })
}

/** As `ai-iam-gate waive` prints it. */
export const waiversText = (entries: readonly Entry[]): string =>
  `waivers:\n${entries.map((entry) => written(entry, "  ", "\n")).join("")}`
