import { expect, it } from "vitest"
import { hunkBetween } from "../../src/change/hunk-between.ts"
import { type GateFile, gateChanges } from "../../src/gate/gate-changes.ts"
import { textOf } from "../../src/model/source.ts"

const gate = "  - uses: acme/ai-iam-gate@v1\n"
const steps = (text: string) => `on: pull_request\njobs:\n gate:\n  steps:\n${text}`
const runs = steps(gate)

const told = async (texts: Readonly<Record<string, readonly [string | undefined, string | undefined]>>) => {
  const files = Object.entries(texts).map(
    ([path, [base, head]]): GateFile => ({
      path,
      base: base === undefined ? undefined : { path, revision: "base", text: base },
      head: head === undefined ? undefined : { path, revision: "head", text: head },
    }),
  )
  const deltas = await gateChanges(files, {
    configuration: "gate.yml",
    ownRules: "rules/ours",
    workflow: ".github/workflows/local.yml",
    hunks: new Map(files.map(({ path, base, head }) => [path, [hunkBetween(base?.text ?? "", head?.text ?? "")]])),
    isGate: (uses) => uses.includes("ai-iam-gate"),
  })
  return deltas.map(({ name, change, how, span }) => `${name} ${change} (${how}): ${textOf(span)}`)
}

it.each<[string, Parameters<typeof told>[0], readonly string[]]>([
  [
    "the configuration, on the first line that changed",
    { "gate.yml": ["a: 1\nb: 2\n", "a: 1\n\n  b: 3\n"] },
    ["configuration changed (is changed): b: 3"],
  ],
  [
    "one that only loses a line",
    { "gate.yml": ["a: 1\nb: 2\n", "a: 1\n"] },
    ["configuration changed (is changed): b: 2"],
  ],
  [
    "one that cannot be read any more",
    { "gate.yml": ["a: 1\n", undefined] },
    ["configuration vanished (is gone): a: 1"],
  ],
  ["an empty one", { "gate.yml": [undefined, ""] }, ["configuration appeared (is new): "]],
  [
    "rules, and nothing beside them",
    { "rules/ours/a/b.yaml": [undefined, "x"], "rules/ours/README.md": ["", "x"], "rules/oursx/a.yaml": ["", "x"] },
    ["own-rule appeared (is new): x"],
  ],
  [
    "the step that goes",
    { ".github/workflows/a.yml": [runs, steps("  - run: x\n")] },
    ["weakened-workflow changed (no longer runs the gate): - uses: acme/ai-iam-gate@v1"],
  ],
  [
    "the file that goes",
    { ".github/workflows/a.yml": [runs, undefined] },
    ["weakened-workflow vanished (no longer runs the gate): - uses: acme/ai-iam-gate@v1"],
  ],
  [
    "a workflow under another name",
    { ".github/workflows/a.yml": [runs, undefined], ".github/workflows/b.yml": [undefined, runs] },
    ["workflow vanished (is gone): - uses: acme/ai-iam-gate@v1", "workflow appeared (is new): on: pull_request"],
  ],
  [
    "one that takes another's place and holds less",
    { ".github/workflows/a.yml": [runs, undefined], ".github/workflows/b.yml": [undefined, `${runs}    if: x\n`] },
    [
      "weakened-workflow vanished (no longer runs the gate): - uses: acme/ai-iam-gate@v1",
      "workflow appeared (is new): on: pull_request",
    ],
  ],
  [
    "the one that runs at the moment, whatever it uses",
    {
      ".github/workflows/local.yml": [steps("  - uses: ./\n"), steps("  - run: x\n")],
      ".github/workflows/o.yml": ["a", "b"],
    },
    ["workflow changed (is changed): - run: x"],
  ],
  ["nothing of others", { "a/workflows/a.yml": [runs, undefined], "b.tf": ["", "x"] }, []],
])("of what the gate rests on, it tells %s", async (_, files, expected) => {
  expect(await told(files)).toEqual(expected)
})
