/** SARIF text to a log that is known to be valid: by OASIS's own schema, and by what GitHub takes of an upload. */
import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { Ajv, type ErrorObject } from "ajv"

interface Message {
  readonly text: string
}
export interface Location {
  readonly id?: number
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
    readonly region?: {
      readonly startLine: number
      readonly startColumn?: number
      readonly endLine?: number
      readonly endColumn?: number
    }
  }
  readonly message?: Message
  readonly properties?: Readonly<Record<string, unknown>>
}
export interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly rank: number
  readonly message: Message
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly codeFlows?: readonly {
    readonly threadFlows: readonly { readonly locations: readonly { readonly location: Location }[] }[]
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly Readonly<Record<string, unknown>>[]
  readonly fixes?: readonly unknown[]
}
export interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly SarifRule[]
      readonly notifications: readonly { readonly id: string }[]
    }
  }
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly {
        readonly level: string
        readonly descriptor: { readonly id: string }
        readonly message: Message
      }[]
    },
  ]
  readonly versionControlProvenance?: readonly unknown[]
  readonly results: readonly Result[]
}
export interface SarifRule {
  readonly id: string
  readonly helpUri?: string
  readonly help: { readonly text: string; readonly markdown: string }
  readonly defaultConfiguration: { readonly level: string }
  readonly properties: {
    readonly tags: readonly string[]
    readonly precision: string
    readonly "security-severity"?: string
  }
}

// The schema is of draft 4, of which it uses only what later drafts have too, but for the name of its own id.
const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync("test/report/sarif-2.1.0.schema.json", "utf8"))
const isUri = (text: string): boolean => URL.canParse(text)
const validate = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    uri: isUri,
    "uri-reference": (text: string) => URL.canParse(text, "https://base.example/") && /^[\x21-\x7e]*$/.test(text),
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
  },
}).compile(schema)

export const schemaErrors = (log: unknown): readonly ErrorObject[] => (validate(log) ? [] : (validate.errors ?? []))

/** Throws where the text is not valid. */
export function readSarif(text: string): Run {
  const log = JSON.parse(text)
  const errors = schemaErrors(log)
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)))
  const run = log.runs[0] as Run
  const wrong = [
    ...(gzipSync(text).length > 10_000_000 ? ["more than 10 MB"] : []),
    ...(run.results.length > 5000 ? ["more than 5,000 results"] : []),
    ...run.tool.driver.rules.flatMap((rule) => (rule.properties.tags.length > 10 ? [`tags of ${rule.id}`] : [])),
    ...run.results.flatMap(wrongOf(run)),
  ]
  if (wrong.length > 0) throw new Error(wrong.slice(0, 3).join("; "))
  return run
}

const wrongOf =
  ({ tool }: Run) =>
  (result: Result): readonly string[] => {
    const related = result.relatedLocations ?? []
    const all = [...result.locations, ...related]
    return [
      ...(tool.driver.rules[result.ruleIndex]?.id === result.ruleId ? [] : [`rule of ${result.ruleId}`]),
      ...(all.length > 100 ? ["more than 100 locations"] : []),
      ...(result.locations.length === 1 ? [] : ["one location is to blame"]),
      ...linksIn(result.message.text)
        .filter((to) => !related.some(({ id }) => String(id) === to))
        .map((to) => `link to ${to}`),
      ...all.flatMap(
        ({
          physicalLocation: {
            artifactLocation: { uri, uriBaseId },
            region,
          },
        }) => [
          ...(uriBaseId === "%SRCROOT%" ? [] : ["a base"]),
          ...(/^[a-z][a-z0-9+.-]*:|^\/|(^|\/)\.\.(\/|$)/i.test(uri) ? [`not relative: ${uri}`] : []),
          ...(region && region.endLine !== undefined && region.endLine < region.startLine
            ? ["a region ends before it begins"]
            : []),
        ],
      ),
      ...(result.codeFlows ?? []).flatMap(({ threadFlows }) =>
        threadFlows.some(({ locations }) => locations.length > 1000 || locations.length < 2) ? ["thread flow"] : [],
      ),
      ...(Object.keys(result.partialFingerprints).join() === "aiIamGate/v1" ? [] : ["fingerprints"]),
    ]
  }

/** Where the embedded links of a plain text message lead. Section 3.11.6 of the specification. */
export const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\\.|\[(?:\\.|[^\\[\]])*\]\(([^)]*)\)/gs)].flatMap(([, to]) => (to === undefined ? [] : [to]))
