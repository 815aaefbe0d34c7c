/** A service to the stages that it says something different of: each is a deployment of its own. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import { field, type Value } from "../../model/value.ts"
import type { Part } from "../format.ts"

/** So many stages of one service are read. */
const MOST_STAGES = 20

/** The first part is `own`, the stage that the service names itself: without a name, where it is the only one. */
export function stageParts(
  service: Value | undefined,
  own: string | undefined,
  files: readonly Source[],
  path: string,
): Read<readonly Part[]> {
  const text = files.find((file) => file.path === path)?.text ?? ""
  const names = [
    ...keysOf(field(service, "params")),
    ...keysOf(field(service, "stages")),
    ...mapsByStage(text).flatMap((address) => keysOf(address.split(".").reduce(field, service))),
    ...filesByStage(text).flatMap((pattern) => files.flatMap((file) => pattern.exec(file.path)?.[1] ?? [])),
  ]
  const stages = [...new Set(names)].filter((name) => name !== "default" && name !== own && name !== path)
  const beyond = stages[MOST_STAGES]
  return {
    value: [stages.length > 0 ? (own ?? "") : "", ...stages.slice(0, MOST_STAGES)].map((name) => ({ name, files })),
    diagnostics:
      beyond === undefined
        ? []
        : [
            {
              code: "too-much-work",
              severity: "error",
              message: `there are more than ${MOST_STAGES} stages; the rest are not read`,
              at: { path },
            },
          ],
  }
}

const keysOf = (value: Value | undefined): readonly string[] =>
  value?.kind === "dict" ? value.entries.map(({ key }) => key) : []

const stage = String.raw`\$\{\s*(?:sls:stage|opt:stage|self:provider\.stage|self:custom\.stage)[^{}]*(?:\$\{[^{}]*\}[^{}]*)?\}`

/** `self:custom.models.${sls:stage}`: the keys of `custom.models` are stages. */
const mapsByStage = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(String.raw`self:([\w.-]+)\.${stage}`, "g"))].map(([, address = ""]) => address)

/** `file(./config.${sls:stage}.yml)`: what stands there in the name of a file is a stage. */
const filesByStage = (text: string): readonly RegExp[] =>
  [...text.matchAll(new RegExp(String.raw`file\(\s*(?:\./)?([^()$]*)${stage}([^()$]*)\)`, "g"))].map(
    ([, before = "", after = ""]) => new RegExp(`(?:^|/)${literally(before)}([\\w-]+)${literally(after)}$`),
  )

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
