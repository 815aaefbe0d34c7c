/** The text of a configuration to its settings and where each stands, or to complaints that point at the line. */
import { LineCounter, parseDocument } from "yaml"
import { nearest } from "../model/nearest.ts"
import type { Source } from "../model/source.ts"
import { SettingsError } from "../options.ts"
import { type Places, placesIn } from "./places.ts"
import { type Settings, schema, settingNames } from "./schema.ts"

export interface ReadSettings {
  readonly file: Source
  readonly settings: Settings
  readonly places: Places
}

const mostErrors = 10
/** Characters: beyond it a text is refused before it is parsed. */
const mostText = 500_000

/** An empty text is a valid one. Throws SettingsError. */
export function readSettings(file: Source): ReadSettings {
  if (file.text.length > mostText)
    throw new SettingsError([`${file.path}: a configuration has at most ${mostText} characters`])
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, logLevel: "error", prettyErrors: false })
  const places = placesIn(document, file.path, lines)
  const undecoded = file.text.search(/[\ufffd\0]/)
  if (undecoded >= 0)
    throw new SettingsError([`${places.ofOffset(undecoded)}: this is no UTF-8; write the file anew in that encoding`])
  if (document.errors.length > 0)
    throw new SettingsError(
      document.errors.slice(0, mostErrors).map(({ pos, message }) => `${places.ofOffset(pos[0])}: ${message}`),
    )
  const parsed = schema.safeParse(plain(() => document.toJS({ maxAliasCount: 100 }), file.path) ?? {})
  if (parsed.success) return { file, settings: parsed.data, places }
  throw new SettingsError(
    parsed.error.issues.flatMap((issue) => {
      if (issue.code === "unrecognized_keys")
        return issue.keys.map(
          (key) => `${places.ofKey(issue.path, key)}: there is no setting \`${key}\`; ${suggest(key)}`,
        )
      return [`${places.ofValue(issue.path)}: ${issue.path.map(String).join(".") || "the file"}: ${issue.message}`]
    }),
  )
}

/** An alias of nothing, or aliases that make much of little, are the writer's mistake. */
function plain(toJs: () => unknown, path: string): unknown {
  try {
    return toJs()
  } catch (error) {
    if (error instanceof ReferenceError) throw new SettingsError([`${path}: ${error.message}`])
    throw error
  }
}

function suggest(key: string): string {
  const [near] = nearest(key, settingNames)
  return near === undefined ? `the settings are ${settingNames.join(", ")}` : `did you mean \`${near}\``
}
