import { describe, expect, it } from "vitest"
import { cpuMs } from "../cpu-clock.ts"
import { reviewFiles } from "../review-sources.ts"

type Statement = Readonly<Record<string, unknown>>
/** A statement by its number, which differs between the revisions by the turn. */
type Shape = (i: number, turn: number) => Statement

const count = 1_000
const model = (name: string) => `arn:aws:bedrock:*::foundation-model/${name}`
const any = (name: string) => `arn:aws:bedrock:*:*:*/${name}`
const allow = (more: Statement): Statement => ({ Effect: "Allow", Action: "bedrock:*", ...more })
const tagged = (values: readonly string[]) => ({ StringLike: { "aws:PrincipalTag/team": values } })

/** Each made so that many rows overlap many others, or that each comparison takes long. */
const shapes: Readonly<Record<string, Shape>> = {
  "wildcards that overlap": (i, turn) => allow({ Action: "bedrock:Invoke*", Resource: model(`*-${i}-*-${turn}-*`) }),
  "wildcards that must be tried": (i, turn) =>
    allow({ Resource: `arn:aws:bedrock:*:*:*${"a*".repeat(20 + (i % 30))}${i + turn}*` }),
  "conditions of two wildcards": (i, turn) =>
    allow({ Action: "bedrock:InvokeModel", Resource: "*", Condition: tagged([`*${i}*`, `*${turn}${i}*`]) }),
  "conditions of many values": (i, turn) =>
    allow({ Resource: "*", Condition: tagged(Array.from({ length: 30 }, (_, j) => `t${i}-${j}-${turn}*`)) }),
  denies: (i, turn) => allow({ Effect: i % 2 === 0 ? "Allow" : "Deny", Resource: any(`*${i + turn * 7}*`) }),
  "actions left out": (i, turn) => ({
    Effect: "Allow",
    NotAction: [`bedrock:Get*${i}`, "s3:*"],
    Resource: any(`*${i + turn}*`),
  }),
  "resources left out": (i, turn) => allow({ NotResource: [any(`*${i + turn}*`), model(`x${i}`)] }),
  "policy variables": (i, turn) => allow({ Resource: any(`\${aws:PrincipalTag/t${i + turn}}*`) }),
  "conditions on keys of their own": (i, turn) =>
    allow({ Action: "*", Resource: "*", Condition: { StringEquals: { [`aws:PrincipalTag/k${i + turn}`]: "x" } } }),
}

const policy = (statements: readonly Statement[]) => ({
  "policy.json": JSON.stringify({ Version: "2012-10-17", Statement: statements }),
})
const all = (shape: Shape, turn: number) => Array.from({ length: count }, (_, i) => shape(i, turn))
/** What nothing of the shapes covers. */
const fresh: Statement = { Effect: "Allow", Action: "sagemaker:InvokeEndpoint", Resource: "*" }

/** Shapes of which not all can be compared, and that is said. */
const beyondTheBound: ReadonlySet<string> = new Set([
  "wildcards that overlap",
  "conditions of many values",
  "resources left out",
])

/** Work of this thread, however busy the machine is. */
const mostMs = 20_000

describe(`${count} statements at each end that are made to be slow:`, () => {
  it.each(Object.entries(shapes))("%s", { timeout: 120_000 }, async (name, shape) => {
    const began = cpuMs()
    const report = await reviewFiles(policy(all(shape, 0)), policy([...all(shape, 1), fresh]))
    expect(cpuMs() - began).toBeLessThan(mostMs)
    const news = report.deltas.filter(({ broadens }) => broadens).flatMap(({ permission }) => permission.effective)
    // All else is `bedrock`, or stands for everything.
    expect(news.length).toBeGreaterThan(0)
    const said = report.diagnostics.map(({ code }) => code)
    expect(said).toEqual(beyondTheBound.has(name) ? ["too-much-work"] : [])
    if (beyondTheBound.has(name)) expect(report.deltas.some(({ certainty }) => certainty === "possible")).toBe(true)
  })
})
