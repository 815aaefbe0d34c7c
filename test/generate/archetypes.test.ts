/** Each archetype in each form: it passes the gate, and reads back, through our own parsers, to what it was made from. */
import { describe, expect, it } from "vitest"
import type { Blueprint } from "../../src/blueprint/blueprint.ts"
import { readUnits } from "../../src/change/read-units.ts"
import { unsaid } from "../../src/clouds/cloud.ts"
import type { Archetype, Form } from "../../src/generate/archetype.ts"
import { archetypes } from "../../src/generate/archetypes.ts"
import { write } from "../../src/generate/write.ts"
import type { Grant } from "../../src/model/grant.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { readAccess } from "../every-cloud.ts"
import { type Files, reviewFiles, unitsOf } from "../review-sources.ts"
import { isOfItsPurpose, read } from "./made.ts"
import { exampleValues } from "./values.ts"

const today = "2026-11-27"
const options = { ...defaultOptions, today, estate: { ...unsaid, today } }

function filesOf(archetype: Archetype, form: Form): Files {
  const files = write(archetype, exampleValues(archetype), form)
  return read(Object.fromEntries(files.map(({ path, text }) => [path, text])), form)
}

/** What a row says, whatever it is written in and wherever: who may become an identity is told apart from what it may do. */
function rowOf({ effect, action, resource, conditions, principal, traits }: Grant): string {
  const when = conditions
    .map((each) => (each.kind === "test" ? `${each.key} ${each.values.map(({ text }) => text).sort()}` : each.text))
    .sort()
  // Bicep is deployed into the account's group, and does not name it.
  const about = traits.has("trust")
    ? "trust"
    : resource.of.text.replace(/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\//, "/group/")
  return JSON.stringify([effect, principal.kind, action.of.text, about, when])
}

async function rowsOf(files: Files): Promise<readonly string[]> {
  const units = readUnits(await unitsOf({}, files), "head")
  const { value, diagnostics } = readAccess(units.value, options.estate)
  expect([...units.diagnostics, ...diagnostics].filter(({ severity }) => severity === "error")).toEqual([])
  return [...new Set(value.grants.map(rowOf))].sort()
}

/** The actions and permissions that a blueprint grants, as they are written. */
function grantedBy(made: Blueprint): readonly string[] {
  if (made.kind === "aws-role")
    return made.statements.flatMap(({ effect, actions }) => (effect === "Allow" ? actions : []))
  if (made.kind === "azure-access") return made.role?.dataActions ?? []
  return made.role?.permissions ?? []
}

const cases = archetypes.flatMap((archetype) =>
  archetype.forms.map((form) => ({ archetype, form, name: archetype.name })),
)

describe(`${archetypes.length} archetypes in ${cases.length} forms`, () => {
  it.each(cases)("$name as $form passes the gate, but for being new", async ({ archetype, form }) => {
    const files = filesOf(archetype, form)
    const { findings, diagnostics } = await reviewFiles({}, files, options)
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
    // That somebody may now do something is what it is made for; whatever else is said would be a mistake of its.
    const said = findings.filter(({ rule, severity }) => severity !== "info" && !isOfItsPurpose(rule, archetype.name))
    expect(said.map(({ rule, what }) => `${rule}: ${what}`)).toEqual([])
  })

  it.each(archetypes.map((archetype) => ({ archetype, name: archetype.name })))(
    "$name reads back to the same rows from each form",
    async ({ archetype }) => {
      const all = await Promise.all(
        archetype.forms.map(async (form) => ({ form, rows: await rowsOf(filesOf(archetype, form)) })),
      )
      // A document alone says what is granted; who it is for, and where, is said beside it.
      const whole = all.filter(({ form }) => form !== "json" && form !== "gcloud")
      for (const { rows } of whole) expect(rows).toEqual(whole[0]?.rows)
      for (const { rows } of all) expect(rows.length).toBeGreaterThan(0)
      const text = all.flatMap(({ rows }) => rows).join("\n")
      const ai = grantedBy(archetype.blueprint(exampleValues(archetype))).filter((action) =>
        /^(bedrock|bedrock-mantle|sagemaker|aoss|iam|aiplatform)[:.]|OpenAI/.test(action),
      )
      for (const action of ai) expect(text.toLowerCase()).toContain(action.toLowerCase())
    },
  )

  it("is the same, byte for byte, each time, and says what it leaves out", () => {
    for (const { archetype, form } of cases) {
      const once = write(archetype, exampleValues(archetype), form)
      expect(write(archetype, exampleValues(archetype), form)).toEqual(once)
      const text = once.map((each) => each.text).join("\n")
      for (const sentence of archetype.leavesOut) expect(text).toContain(sentence)
      expect(text).toContain(archetype.title)
    }
  })
})
