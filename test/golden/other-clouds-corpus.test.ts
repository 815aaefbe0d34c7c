/** Real commits of Azure and Google Cloud: both ends are read, and what each grants reaches the model where it was written. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { loadChange } from "../../src/change/load.ts"
import { readUnits } from "../../src/change/read-units.ts"
import { formats } from "../../src/formats/index.ts"
import type { Resource } from "../../src/model/resource.ts"
import { endOf, startOf } from "../../src/model/source.ts"
import { field, type Value } from "../../src/model/value.ts"
import { spelled } from "../formats/terraform/spelled.ts"

/** `cases.jsonl` lies in the directory, and in `clones` the repositories, named `<owner>+<name>`. */
const corpus = process.env.AI_IAM_GATE_CORPUS ?? ""
const clones = process.env.AI_IAM_GATE_CLONES ?? join(corpus, "clones")

interface Case {
  readonly id: string
  readonly repo: string
  readonly base: string
  readonly head: string
  readonly format: string
  readonly cloud: string
  readonly expect: readonly { readonly path: string; readonly line: number; readonly text: string }[]
}

const read = (): readonly Case[] =>
  readFileSync(join(corpus, "cases.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): Case => JSON.parse(line))
    .filter(
      ({ cloud, format, repo }) => ["azure", "gcp"].includes(cloud) && format === "hcl" && existsSync(clone(repo)),
    )

const clone = (repo: string): string => join(clones, repo.replace("/", "+"))
const cases = corpus === "" ? [] : read()

const roles = ["role_definition_name", "role_definition_id", "role"]
const scopes = ["scope", "project", "parent_id", "resource_id"]
const principals = ["principal_id", "member", "members"]
const first = (body: Value, names: readonly string[]) => spelled(names.map((name) => field(body, name)).find(Boolean))

const covers = ({ span }: Resource, { path, line }: Case["expect"][number]): boolean =>
  span.source.path === path && startOf(span).line <= line && line <= endOf(span).line

describe.skipIf(corpus === "")(
  corpus === "" ? "SKIPPED: AI_IAM_GATE_CORPUS names no corpus to read" : `${cases.length} real commits`,
  () => {
    it.each(cases)("$id", async ({ repo, base, head, expect: wanted }) => {
      const change = await loadChange({ repo: clone(repo), base, head }, formats)
      const [before, after] = (["base", "head"] as const).map((revision) => readUnits(change.units, revision))
      const said = [...change.diagnostics, ...(before?.diagnostics ?? []), ...(after?.diagnostics ?? [])]
      expect(said.filter(({ severity }) => severity === "error")).toEqual([])
      const resources = after?.value.flatMap((unit) => unit.resources) ?? []
      for (const each of wanted) {
        const found = resources.find((resource) => covers(resource, each))
        expect([each.path, each.line, found?.type]).toEqual([each.path, each.line, expect.stringMatching(/role|iam/)])
        const body = found?.body as Value
        expect(first(body, roles)).toMatch(/^[\w ]+$/)
        expect(first(body, scopes)).toMatch(/\S/)
        expect(first(body, principals)).toMatch(/\S/)
        const [, role] = /role_definition_name = "(.*)"/.exec(each.text) ?? []
        if (role !== undefined) expect(first(body, roles)).toBe(role)
      }
    })
  },
)
