/** The text of a configuration file to Options, with complaints that point at the line. */

import { minimatch } from "minimatch"
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml"
import { z } from "zod"
import { nearest } from "./model/nearest.ts"
import { severities } from "./model/severity.ts"
import type { Source } from "./model/source.ts"
import { defaultOptions, type Options, type ReadRuleFiles, SettingsError, thresholds } from "./options.ts"
import { unknownRule } from "./rules/rule-names.ts"
import { shippedRules } from "./rules/shipped.ts"

const oneOf = (words: readonly string[], what: string) =>
  z.enum(words as [string, ...string[]], {
    error: (issue) => `\`${String(issue.input)}\` is not ${what}; use one of ${words.join(", ")}`,
  })

/** Everything that the file may say. Unknown words are refused with the nearest known one. */
const schema = z.strictObject({
  "fail-on": oneOf(thresholds, "a severity")
    .optional()
    .describe("The check fails from this severity on. An input wins over it."),
  ignore: z.array(z.string()).optional().describe("Globs of paths of which nothing is said."),
  rules: z
    .record(z.string(), oneOf([...severities, "off"], "a severity"))
    .optional()
    .describe("Ids of rules, or globs of them, with the severity that they get, or `off`."),
  "own-rules": z
    .string()
    .min(1)
    .optional()
    .describe("A directory of the repository with rules of your own. Their ids are `own/` and their path below it."),
  "trusted-accounts": z
    .array(
      z
        .union([z.string(), z.number()])
        .transform(String)
        .pipe(z.string().regex(/^\d{12}$/, "an account is twelve digits, in quotes")),
    )
    .optional()
    .describe("Accounts, each of twelve digits in quotes; all others are foreign."),
  "approved-models": z.array(z.string()).optional().describe("Globs of model ids; all others are unapproved."),
})

const settingNames = Object.keys(schema.shape)

/** The settings for editors, as a JSON Schema. */
export const configurationSchema: Readonly<Record<string, unknown>> = {
  title: "The configuration of ai-iam-gate",
  description: "`.github/ai-iam-gate.yml`, read at the base branch's tip.",
  ...z.toJSONSchema(schema, { io: "input" }),
}

/** Throws SettingsError. An empty file is a valid one. */
export async function readConfiguration(file: Source, readRuleFiles: ReadRuleFiles): Promise<Options> {
  const { given, place } = settingsIn(file)
  const directory = given["own-rules"]
  // The reader of rules is loaded where there are rules to read.
  const read =
    directory === undefined
      ? undefined
      : await (await import("./own-rules.ts")).ownRules(directory, readRuleFiles, place.ofValue(["own-rules"]))
  const inForce = [...shippedRules, ...(read?.rules ?? [])]
  const ids = inForce.map(({ id }) => id)
  const unknown = place.keysOf("rules").flatMap((name) => {
    const problem = unknownRule(name, ids)
    return problem === undefined ? [] : [`${place.ofKey(["rules"], name)}: ${problem}`]
  })
  if (unknown.length > 0) throw new SettingsError(unknown)
  return {
    failOn: (given["fail-on"] ?? defaultOptions.failOn) as Options["failOn"],
    ignore: given.ignore ?? [],
    ignores: (path) => (given.ignore ?? []).some((glob) => minimatch(path, glob, { dot: true })),
    rules: new Map(Object.entries(given.rules ?? {})) as Options["rules"],
    estate: {
      trustedAccounts: new Set(given["trusted-accounts"] ?? []),
      approvedModels: given["approved-models"] ?? [],
    },
    inForce,
    ...(read && { own: read.own }),
  }
}

/** Where a setting's value, or its name, stands: path, line and column. */
interface Place {
  ofValue(path: readonly PropertyKey[]): string
  ofKey(path: readonly PropertyKey[], key: string): string
  /** As they are written: also those that a schema passes over. */
  keysOf(setting: string): readonly string[]
}

function settingsIn(file: Source): { readonly given: z.output<typeof schema>; readonly place: Place } {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, logLevel: "error", prettyErrors: false })
  const at = (offset: number | undefined): string => {
    const found = offset === undefined ? undefined : lines.linePos(offset)
    return found ? `${file.path}:${found.line}:${found.col}` : file.path
  }
  const place: Place = {
    ofValue(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return at(node.range[0])
      }
      return file.path
    },
    ofKey(path, key) {
      const map = path.length === 0 ? document.contents : document.getIn(path, true)
      const pair = isMap(map) ? map.items.find((each) => isScalar(each.key) && each.key.value === key) : undefined
      return at(pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined)
    },
    keysOf(setting) {
      const map = document.getIn([setting], true)
      return isMap(map) ? map.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : []
    },
  }
  if (document.errors.length > 0)
    throw new SettingsError(document.errors.slice(0, 10).map((error) => `${at(error.pos[0])}: ${error.message}`))
  const parsed = schema.safeParse(plain(() => document.toJS({ maxAliasCount: 100 }), file.path) ?? {})
  if (parsed.success) return { given: parsed.data, place }
  throw new SettingsError(
    parsed.error.issues.flatMap((issue) => {
      if (issue.code === "unrecognized_keys")
        return issue.keys.map(
          (key) => `${place.ofKey(issue.path, key)}: there is no setting \`${key}\`; ${suggest(key)}`,
        )
      return [`${place.ofValue(issue.path)}: ${issue.path.map(String).join(".") || "the file"}: ${issue.message}`]
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
