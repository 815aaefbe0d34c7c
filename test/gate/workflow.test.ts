import { describe, expect, it } from "vitest"
import { readWorkflow, weakenings } from "../../src/gate/workflow.ts"

/** Under its name, whoever has it. */
const isGate = (uses: string) => /^[a-z]+\/gate@/i.test(uses)
const pinned = `acme/gate@${"1".repeat(40)}`
const workflow = (step = "", job = "", on = "pull_request: {}\n  merge_group: {}", uses = pinned) => `on:
  ${on}
jobs:
  gate:
    runs-on: ubuntu-latest
    ${job}
    steps:
      - uses: actions/checkout@v7
      - uses: ${uses}
        ${step}
`
const between = (before: string, after: string) => {
  const was = readWorkflow(before, isGate)
  if (!was) throw new Error("the first is no workflow")
  return weakenings(was, readWorkflow(after, isGate))
}
const reusable = `on: pull_request\njobs:\n  gate:\n    uses: ${pinned}\n    with: { fail-on: high }\n`

describe("a workflow holds less than before where", () => {
  it.each<[string, string, string, string]>([
    ["the step is gone", workflow(), "on: pull_request\njobs: {}\n", "no longer runs the gate"],
    [
      "another action takes its place",
      workflow(),
      workflow("", "", undefined, "acme/other@v1"),
      "no longer runs the gate",
    ],
    [
      "one of two jobs is gone",
      `${workflow()}  again:\n    steps: [{ uses: ${pinned} }]\n`,
      workflow(),
      "runs the gate in fewer places",
    ],
    ["it is no YAML", workflow(), "on: [", "can no longer be read as a workflow"],
    ["it nests without end", workflow(), "[".repeat(30_000), "can no longer be read as a workflow"],
    ["the step may fail", workflow(), workflow("continue-on-error: true"), "goes on where the gate fails"],
    ["the job may fail", workflow(), workflow("", "continue-on-error: true"), "goes on where the gate fails"],
    [
      "it may fail by an expression",
      workflow(),
      workflow(`continue-on-error: \${{ github.actor == 'a' }}`),
      "goes on where the gate fails",
    ],
    ["the step has a condition", workflow(), workflow("if: false"), "runs the gate only under a condition"],
    ["the job has another one", workflow("", "if: a"), workflow("", "if: b"), "runs the gate only under a condition"],
    ["it only reports", workflow(), workflow("with: { fail-on: none }"), "lets the gate fail only from `none` on"],
    [
      "its threshold is higher",
      workflow("with: { fail-on: low }"),
      workflow("with: { fail-on: high }"),
      "lets the gate fail only from `high` on",
    ],
    ["its threshold is gone", workflow("with: { fail-on: low }"), workflow(), "lets the gate fail only from `high` on"],
    [
      "nobody knows its threshold",
      workflow("with: { fail-on: low }"),
      workflow(`with: { fail-on: "\${{ inputs.x }}" }`),
      "lets the gate fail only from `${{ inputs.x }}` on",
    ],
    [
      "it is configured otherwise",
      workflow(),
      workflow("with: { config: 'fail-on: none' }"),
      "configures the gate in another way",
    ],
    ["it compares others", workflow(), workflow("with: { base: main }"), "has other commits compared"],
    [
      "an input is written in capitals",
      workflow("with: { fail-on: low }"),
      workflow("with: { FAIL-ON: none }"),
      "lets the gate fail only from `none` on",
    ],
    ["it is given plans", workflow(), workflow("with: { plan: plan.json }"), "gives the gate other plans"],
    [
      "it waits for a job that may be skipped",
      workflow("", "needs: [lint]"),
      workflow("", "needs: [lint, never]"),
      "runs the gate only where another job has passed",
    ],
    [
      "somebody else's action has its name",
      workflow(),
      workflow("", "", undefined, pinned.replace("acme", "evil")),
      "runs another action or workflow as the gate",
    ],
    [
      "it is no longer pinned",
      workflow(),
      workflow("", "", undefined, "acme/gate@main"),
      "no longer pins the gate to a commit",
    ],
    ["a queue passes it by", workflow(), workflow("", "", "pull_request: {}"), "is no longer started by `merge_group`"],
    [
      "it has a filter",
      workflow(),
      workflow("", "", "pull_request: { paths: [src] }\n  merge_group: {}"),
      "is started by `pull_request` under other filters",
    ],
    [
      "it is started by something else",
      `on: pull_request\n${workflow().replace(/^on:\n.*\n.*\n/, "")}`,
      `on: [push]\n${workflow().replace(/^on:\n.*\n.*\n/, "")}`,
      "is no longer started by `pull_request`",
    ],
    [
      "a reusable one is told less",
      reusable,
      reusable.replace("high", "none"),
      "lets the gate fail only from `none` on",
    ],
    [
      "an action of the repository does",
      `runs: { using: composite, steps: [{ uses: ${pinned} }] }\n`,
      "runs: { using: composite, steps: [] }\n",
      "no longer runs the gate",
    ],
  ])("%s", (_, before, after, how) => {
    expect(between(before, after)).toEqual([how])
    expect(between(before, before)).toEqual([])
  })

  it.each<[string, string, string]>([
    ["it is stricter", workflow(), workflow("with: { fail-on: low }")],
    ["other steps change", workflow(), workflow().replace("checkout@v7", "checkout@v8")],
    ["another version is pinned", workflow(), workflow("", "", undefined, `acme/gate@${"2".repeat(40)}`)],
    [
      "it is laid out anew",
      workflow(),
      JSON.stringify({ on: { merge_group: {}, pull_request: {} }, jobs: { x: { steps: [{ uses: pinned }] } } }),
    ],
    ["a condition goes", workflow("if: a"), workflow()],
    ["it waits for fewer jobs", workflow("", "needs: [lint, test]"), workflow("", "needs: lint")],
    ["it is spelt in another case", workflow(), workflow("", "", undefined, pinned.replace("acme", "ACME"))],
    ["it no longer may fail", workflow("continue-on-error: true"), workflow("continue-on-error: false")],
    ["it never ran the gate", "on: push\njobs: {}\n", "]"],
    [
      "a filter goes",
      workflow("", "", "pull_request: { branches: [main] }\n  merge_group: {}"),
      workflow("", "", "pull_request:\n  merge_group: {}"),
    ],
  ])("and not where %s", (_, before, after) => {
    expect(between(before, after)).toEqual([])
  })
})
