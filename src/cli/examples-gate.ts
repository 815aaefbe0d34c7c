/** The files of an example to what they change of the gate itself, as a pull request with them would. */

import { hunkBetween } from "../change/hunk-between.ts"
import { gateChanges, waiverDeltas } from "../gate/gate-changes.ts"
import type { GateDelta } from "../model/delta.ts"
import type { Revision, Source } from "../model/source.ts"
import { defaultConfigPath } from "../options.ts"
import type { Files } from "../review-files.ts"
import { exampleFiles } from "../rules/vocabulary.ts"
import { readWaivers } from "../waivers/read.ts"

export async function gateOf(base: Files, head: Files, rules: readonly string[]): Promise<readonly GateDelta[]> {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])]
  const source = (files: Files, path: string, revision: Revision): Source | undefined => {
    const text = files[path]
    return text === undefined ? undefined : { path, revision, text }
  }
  const sources = (files: Files, revision: Revision) =>
    new Map(paths.flatMap((path) => [source(files, path, revision) ?? []].flat()).map((each) => [each.path, each]))
  const files = paths
    .filter((path) => base[path] !== head[path])
    .map((path) => ({ path, base: source(base, path, "base"), head: source(head, path, "head") }))
  const waivers = await readWaivers(
    { baseSources: sources(base, "base"), headSources: sources(head, "head") },
    { base: [], head: [] },
    rules,
    undefined,
  )
  const parts = await gateChanges(files, {
    configuration: defaultConfigPath,
    ownRules: exampleFiles["own-rule"]?.replace(/\/[^/]*$/, ""),
    workflow: undefined,
    hunks: new Map(files.map(({ path }) => [path, [hunkBetween(base[path] ?? "", head[path] ?? "")]])),
    isGate: (uses) => uses.includes("ai-iam-gate"),
  })
  return [...parts, ...waiverDeltas(waivers.changes)]
}
