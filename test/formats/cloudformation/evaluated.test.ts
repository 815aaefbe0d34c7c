/** Templates worked out here beside what another implementation made of them: `node scripts/record-cloudformation.ts` asked it. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { cloudformation } from "../../../src/formats/cloudformation/json.ts"
import { cloudformationYaml } from "../../../src/formats/cloudformation/yaml.ts"
import { source } from "../outline.ts"
import { differences, doubts } from "./evaluated/comparison.ts"
import type { Data } from "./evaluated/spelt.ts"
import { type Evaluated, templates } from "./evaluated/templates.ts"

interface Recorded {
  readonly path: string
  readonly worlds: readonly { readonly [id: string]: Data }[]
}

const recorded = JSON.parse(
  readFileSync(new URL("./evaluated/recorded.json", import.meta.url), "utf8"),
) as readonly Recorded[]

function read({ path, text }: Evaluated) {
  const format = path.endsWith(".json") ? cloudformation : cloudformationYaml
  const { value, diagnostics } = format.read(path, [source(path, text)])
  // The stacks that an assembly's stack calls are read elsewhere.
  const told = diagnostics.flatMap(({ message }) =>
    /^the template of .* is not in the repo/.test(message) ? [] : [message],
  )
  return { resources: value, told }
}

describe("templates that another implementation worked out", () => {
  it("are at least 150, each of which it took, in JSON and in both forms of YAML", () => {
    expect(recorded.map(({ path }) => path)).toEqual(templates.map(({ path }) => path))
    expect(
      recorded.flatMap(({ path, worlds }) => worlds.flatMap(({ refused }) => (refused ? [path, refused] : []))),
    ).toEqual([])
    expect(templates.length).toBeGreaterThanOrEqual(150)
  })

  it("come to the same here, to the last property", () => {
    const found = templates.flatMap((template, i) => {
      const { resources, told } = read(template)
      return template.worlds.flatMap((world, w) => [
        ...told,
        ...differences(resources, recorded[i]?.worlds[w] ?? {}, world).map((each) => `${template.path} ${each}`),
      ])
    })
    expect(found).toEqual([])
  })

  it("leave nothing in doubt where they hang on nothing that is not known yet", () => {
    const doubtful = templates.flatMap((template) =>
      template.worlds.length > 1
        ? []
        : read(template).resources.flatMap(({ address, body, perhaps }) =>
            perhaps === undefined ? doubts(body, `${template.path} ${address}`) : [address],
          ),
    )
    expect(doubtful).toEqual([])
  })
})
