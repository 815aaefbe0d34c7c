/** The generated files beside this one to their contents, read when they are first asked for. */
import { readFileSync } from "node:fs"
import { once } from "../once.ts"

/** One service's actions as `services.json` has them: name, capability, resource types by number, condition keys. */
export interface ServiceData {
  readonly service: string
  readonly ai: boolean
  /** Name, ARN format, condition keys. */
  readonly types: readonly (readonly [string, string, string])[]
  readonly actions: readonly (readonly [string, string, string, string])[]
}

// The bundler copies a file that is named in just this form.
export const serviceData = once(
  () =>
    JSON.parse(readFileSync(new URL("./data/services.json", import.meta.url), "utf8")) as {
      readonly services: readonly ServiceData[]
      readonly loose: readonly string[]
    },
)

/** Every service's action names, in AWS's own spelling. */
export const actionNames = once((): ReadonlyMap<string, readonly string[]> => {
  const lines = readFileSync(new URL("./data/actions.txt", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
  return new Map(
    lines.map((line) => {
      const [service = "", ...names] = line.split(" ")
      return [service, names]
    }),
  )
})

export const managedPolicyData = once(
  () =>
    JSON.parse(readFileSync(new URL("./data/managed-policies.json", import.meta.url), "utf8")) as {
      readonly names: string
      readonly policies: readonly {
        readonly name: string
        readonly arn: string
        readonly version: string
        readonly document: unknown
      }[]
    },
)
