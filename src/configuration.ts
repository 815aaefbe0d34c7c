/** The text of a configuration file to Options, with complaints that point at the line. */

import { minimatch } from "minimatch"
import type { Document as YamlDocument } from "yaml"
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml"
import { z } from "zod"
import { nearest } from "./model/nearest.ts"
import { severities } from "./model/severity.ts"
import type { Source } from "./model/source.ts"
import { defaultOptions, type Options, SettingsError, thresholds } from "./options.ts"

const oneOf = (words: readonly string[], what: string) =>
  z.enum(words as [string, ...string[]], {
    error: (issue) => `\`${String(issue.input)}\` is not ${what}; use one of ${words.join(", ")}`,
  })

/** Everything that the file may say. Unknown words are refused with the nearest known one. */
const schema = z.strictObject({
  "fail-on": oneOf(thresholds, "a severity").optional(),
  ignore: z.array(z.string()).optional(),
  rules: z.record(z.string(), oneOf([...severities, "off"], "a severity")).optional(),
  "trusted-accounts": z
    .array(
      z
        .union([z.string(), z.number()])
        .transform(String)
        .pipe(z.string().regex(/^\d{12}$/, "an account is twelve digits, in quotes")),
    )
    .optional(),
  "approved-models": z.array(z.string()).optional(),
})

const settingNames = Object.keys(schema.shape)

/** Throws SettingsError. An empty file is a valid one. */
export function readConfiguration(file: Source): Options {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, logLevel: "error" })
  const place = (offset: number | undefined): string => {
    const at = offset === undefined ? undefined : lines.linePos(offset)
    return at ? `${file.path}:${at.line}:${at.col}` : file.path
  }
  if (document.errors.length > 0)
    throw new SettingsError(document.errors.map((error) => `${place(error.pos[0])}: ${firstLine(error.message)}`))
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {})
  if (!parsed.success)
    throw new SettingsError(
      parsed.error.issues.flatMap((issue) => {
        if (issue.code === "unrecognized_keys")
          return issue.keys.map(
            (key) =>
              `${place(keyOffsetOf(document, issue.path, key))}: there is no setting \`${key}\`; ${suggest(key)}`,
          )
        return [
          `${place(offsetOf(document, issue.path))}: ${issue.path.map(String).join(".") || "the file"}: ${issue.message}`,
        ]
      }),
    )
  const given = parsed.data
  return {
    failOn: (given["fail-on"] ?? defaultOptions.failOn) as Options["failOn"],
    ignore: given.ignore ?? [],
    ignores: (path) => (given.ignore ?? []).some((glob) => minimatch(path, glob, { dot: true })),
    rules: new Map(Object.entries(given.rules ?? {})) as Options["rules"],
    estate: {
      trustedAccounts: new Set(given["trusted-accounts"] ?? []),
      approvedModels: given["approved-models"] ?? [],
    },
  }
}

const firstLine = (text: string): string => text.split("\n")[0] ?? text

/** Where a setting's value stands. */
function offsetOf(document: YamlDocument, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return undefined
}

/** Where the name of a setting stands. */
function keyOffsetOf(document: YamlDocument, path: readonly PropertyKey[], key: string): number | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  const pair = isMap(map) ? map.items.find((each) => isScalar(each.key) && each.key.value === key) : undefined
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined
}

function suggest(key: string): string {
  const [near] = nearest(key, settingNames)
  return near === undefined ? `the settings are ${settingNames.join(", ")}` : `did you mean \`${near}\``
}
