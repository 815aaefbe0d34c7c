/** The words of the rule language to a JSON Schema, with which editors complete and check rule files. */
import { longestText, longestWord, mostEntries, mostMends, mostRows } from "./bounds.ts"
import {
  blameWords,
  type combinationWords,
  exampleWords,
  gateWords,
  generateWords,
  lintWords,
  mendWords,
  resourceWords,
  rowWords,
  settingWords,
  severityWords,
  type topWords,
  type Values,
  writeWords,
} from "./vocabulary.ts"

type Schema = Readonly<Record<string, unknown>>

const sentence: Schema = { type: "string", pattern: "\\S", maxLength: longestText }

/** One word or a list of them. */
function words(values: Values): Schema {
  const word = values === "text" ? { type: "string", minLength: 1, maxLength: longestWord } : { enum: values }
  return { anyOf: [word, { type: "array", items: word, minItems: 1, maxItems: mostEntries }] }
}

/** Any number of them, or one alone. */
const maybeMany = (word: Schema): Schema => ({ anyOf: [word, { type: "array", items: word, maxItems: mostEntries }] })
const word: Schema = { type: "string", minLength: 1, maxLength: longestWord }

const map = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
})

const each = (all: Readonly<Record<string, Values>>): Schema =>
  Object.fromEntries(Object.entries(all).map(([name, values]) => [name, words(values)]))

const row: Schema = {
  ...map({ ...each(rowWords), resource: { ...map(each(resourceWords)), minProperties: 1 } }),
  minProperties: 1,
}
const fact = (all: Readonly<Record<string, Values>>): Schema => ({
  anyOf: [words(all.name ?? "text"), map(each(all), ["name"])],
})

const rows: Schema = { type: "array", minItems: 2, maxItems: mostRows, items: { $ref: "#/$defs/row" } }

const severity: Schema = {
  anyOf: [
    { enum: severityWords },
    {
      type: "array",
      minItems: 1,
      maxItems: mostEntries,
      items: map({ when: { $ref: "#/$defs/row" }, is: { enum: severityWords } }, ["is"]),
    },
  ],
}

const example = map(
  {
    name: sentence,
    format: { enum: exampleWords.format },
    before: { type: "string" },
    after: { type: "string" },
    at: sentence,
    severity: { enum: severityWords },
    "trusted-accounts": maybeMany(word),
    "approved-models": maybeMany(word),
    "approved-regions": maybeMany(word),
    "approved-networks": maybeMany(word),
    "approved-guardrails": maybeMany(word),
    today: word,
  },
  ["name", "format", "after"],
)
const mend: Schema = {
  anyOf: [
    { enum: mendWords },
    {
      ...map({
        ...each(writeWords),
        role: { enum: writeWords.role },
        resource: { enum: writeWords.resource },
        condition: { type: "object", minProperties: 1, additionalProperties: words("text") },
      }),
      minProperties: 1,
    },
  ],
}
const examples = { type: "array", minItems: 1, maxItems: mostEntries, items: { $ref: "#/$defs/example" } }
const flagged = { ...examples, items: { allOf: [{ $ref: "#/$defs/example" }, { required: ["at"] }] } }

const fields: Readonly<Record<(typeof topWords)[number], Schema>> = {
  title: sentence,
  severity,
  covers: words("text"),
  when: {
    ...map({
      broadens: { $ref: "#/$defs/row" },
      combines: {
        anyOf: [
          rows,
          map(
            { "at-least": { type: "integer", minimum: 2, maximum: mostRows }, of: rows } satisfies Record<
              (typeof combinationWords)[number],
              Schema
            >,
            ["at-least", "of"],
          ),
        ],
      },
      setting: fact(settingWords),
      lint: fact(lintWords),
      gate: fact(gateWords),
    }),
    minProperties: 1,
    maxProperties: 1,
  },
  blame: { enum: blameWords },
  what: sentence,
  why: sentence,
  fix: sentence,
  references: maybeMany({ ...word, pattern: "^https://\\S+$" }),
  "maps-to": { type: "object", additionalProperties: words("text") },
  suggest: {
    anyOf: [mend, { type: "array", items: mend, minItems: 1, maxItems: mostMends }],
  },
  generate: words(generateWords),
  examples: map({ flagged, quiet: examples }, ["flagged", "quiet"]),
}

export const ruleSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A rule of ai-iam-gate",
  description: "See rules/README.md for what each word means.",
  ...map(fields, ["title", "severity", "when", "what", "why", "fix"]),
  $defs: { row, example },
}
