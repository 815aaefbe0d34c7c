/** The generated file beside this one to its contents, read when they are first asked for. */
import { readFileSync } from "node:fs"
import { once } from "../once.ts"

/**
 * Made by scripts/generate-gcp-data.ts from descriptions of all of Google's roles, as https://github.com/iann0036/iam-dataset has
 * recorded them; the capability of each permission is our own.
 */
// The bundler copies a file that is named in just this form.
export const roleData = once(
  () =>
    JSON.parse(readFileSync(new URL("./data/predefined-roles.json", import.meta.url), "utf8")) as {
      /** The day on which Google's roles were so. */
      readonly date: string
      /** Name and capability. */
      readonly permissions: readonly (readonly [string, string])[]
      readonly supporting: string
      /** Name without `roles/`, and the numbers of its permissions: `3-7 9`. */
      readonly roles: readonly (readonly [string, string])[]
      /** Names of roles that hold none of the permissions. */
      readonly others: string
    },
)
