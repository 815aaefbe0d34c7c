/** The templates that are worked out here and by another implementation: each shape filled in many ways, in three spellings. */
import { readFileSync } from "node:fs"
import { shapes, templateOf } from "./shapes.ts"
import { type Spelling, spelt } from "./spelt.ts"
import { arns, guards, lists, type Way } from "./ways.ts"

/** Where a stack is deployed, and with what. */
export interface World {
  readonly region: string
  readonly parameters: { readonly [name: string]: string }
}

export interface Evaluated {
  readonly path: string
  readonly text: string
  /** Several where it hangs on them what the template comes to be. */
  readonly worlds: readonly World[]
}

const count = 168
const spellings: readonly Spelling[] = ["short", "json", "long"]

const somewhere: readonly World[] = [{ region: "eu-central-1", parameters: {} }]
const anywhere: readonly World[] = [
  { region: "us-east-1", parameters: { Given: "amazon.nova-pro-v1:0" } },
  { region: "eu-west-1", parameters: { Given: "" } },
  { region: "eu-west-1", parameters: { Given: "*" } },
]

/** Each way meets each other one sooner or later: the steps have no divisor in common with the lengths. */
const nth = (ways: readonly Way[], i: number): Way => ways[i % ways.length] as Way

const made: readonly Evaluated[] = Array.from({ length: count }, (_, i): Evaluated => {
  const round = Math.floor(i / shapes.length)
  const spelling = spellings[(i + round) % spellings.length] as Spelling
  const ways = [
    nth(arns, i),
    nth(arns, i * 5 + 11 + round),
    nth(lists, i * 7 + round),
    nth(guards, i * 4 + round),
  ] as const
  const shape = shapes[i % shapes.length] as (typeof shapes)[number]
  const text = spelt(templateOf(shape, ...ways), spelling)
  const worlds = ways.some(({ open }) => open) ? anywhere : somewhere
  return {
    path: `t${i}.${spelling === "json" ? "json" : "yaml"}`,
    text,
    worlds: text.includes("Given") ? worlds : worlds.map(({ region }) => ({ region, parameters: {} })),
  }
})

const assemblies = ["2.20.0", "2.180.0", "2.246.0", "python-2.276"]

/** What programs were synthesised to. */
const synthesised: readonly Evaluated[] = assemblies.flatMap((version) =>
  ["before", "after"].map((revision): Evaluated => {
    const path = `test/cdk/recorded/${version}/${revision}/cdk.out/Assistant.template.json`
    return { path, text: readFileSync(path, "utf8"), worlds: somewhere }
  }),
)

export const templates: readonly Evaluated[] = [...made, ...synthesised]
