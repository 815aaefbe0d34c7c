import { describe, expect, it } from "vitest"
import { stageIn } from "../../../src/clouds/gcp/models.ts"
import { accessOf } from "./table.ts"

const today = "2026-11-27"

describe("what names a publisher's model stands where that stands", () => {
  it.each<[text: string, name: string | undefined, id?: string]>([
    ["publishers/google/models/gemini-1.5-pro-002", "retired-model", "gemini-1.5-pro-002"],
    [
      "projects/p/locations/l/publishers/google/models/gemini-1.5-pro-002:predict",
      "retired-model",
      "gemini-1.5-pro-002",
    ],
    ["*/publishers/google/models/gemini-2.5-pro", "retiring-model", "gemini-2.5-pro"],
    ["publishers/anthropic/models/claude-3-opus@20240229", "retired-model", "claude-3-opus"],
    ["claude-3-5-sonnet-v2@20241022", "retired-model", "claude-3-5-sonnet-v2"],
    ["google/gemini-2.5-flash", "retiring-model", "gemini-2.5-flash"],
    ["vertex_ai/gemini-2.5-flash", "retiring-model", "gemini-2.5-flash"],
    ["gemini-1.5-flash", "retired-model", "gemini-1.5-flash"],
    ["gemini-2.0-flash", "retired-model", "gemini-2.0-flash"],
    ["text-bison@001", "retired-model", "text-bison"],
    ["gemini-3.5-pro", undefined],
    ["gemini-1.5", undefined],
    ["we moved off gemini-1.5-pro-002", undefined],
    ["publishers/google/models/*", undefined],
    ["", undefined],
  ])("%s", (text, name, id) => {
    const stage = stageIn(text, today)
    expect([stage?.name, stage?.text]).toEqual([name, id])
  })

  it("with the day, and how long that is", () => {
    expect(stageIn("gemini-2.5-pro", today)?.detail).toBe("will be retired on 2026-12-01, in 4 days")
    expect(stageIn("gemini-1.5-pro-002", "2025-09-25")?.detail).toBe("was retired on 2025-09-24, 1 day ago")
  })
})

describe("models are looked for where programs and agents are told of them", () => {
  const lints = async (text: string) => {
    const { access } = await accessOf(text, [], "head", today)
    return access.lints.map(({ name, text: id }) => `${name} ${id}`)
  }
  it.each<[name: string, text: string, expected: readonly string[]]>([
    [
      "a service's environment",
      'resource "google_cloud_run_v2_service" "s" {\n  name = "s"\n  template {\n    containers {\n      env {\n        name = "MODEL"\n        value = "gemini-1.5-pro"\n      }\n    }\n  }\n}\n',
      ["retired-model gemini-1.5-pro"],
    ],
    [
      "an agent's model",
      'resource "google_ces_agent" "a" {\n  model_settings {\n    model = "gemini-2.0-flash-001"\n  }\n}\n',
      ["retired-model gemini-2.0-flash-001"],
    ],
    [
      "through a variable",
      'variable "m" {\n  default = "gemini-2.5-pro"\n}\nresource "google_vertex_ai_reasoning_engine" "a" {\n  spec {\n    class_methods = jsonencode([{ model = var.m }])\n  }\n}\n',
      ["retiring-model gemini-2.5-pro"],
    ],
    [
      "but not what is only told of",
      'resource "google_ces_agent" "a" {\n  description = "gemini-1.5-pro"\n  labels = {\n    was = "gemini-1.5-pro"\n  }\n}\n',
      [],
    ],
    [
      "nor in what has nothing to do with models",
      'resource "google_project" "p" {\n  project_id = "gemini-1.5-pro"\n}\n',
      [],
    ],
  ])("%s", async (_, text, expected) => expect(await lints(text)).toEqual(expected))
})
