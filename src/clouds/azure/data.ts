/** The files under data/ to their contents, read when they are first asked for: a pull request without Azure pays nothing. */
import { readFileSync } from "node:fs"
import type { Capability } from "../../model/capability.ts"
import { once } from "../once.ts"

/** One entry of a role's `permissions`, with what says nothing left out. */
export interface PermissionData {
  readonly actions?: readonly string[]
  readonly notActions?: readonly string[]
  readonly dataActions?: readonly string[]
  readonly notDataActions?: readonly string[]
  readonly condition?: string
}

export interface RoleData {
  readonly guid: string
  /** The present name first, then those that it had. */
  readonly names: readonly string[]
  readonly permissions: readonly PermissionData[]
}

// The bundler copies a file that is named in just this form.
export const capabilityData = once(
  () =>
    JSON.parse(readFileSync(new URL("./data/capabilities.json", import.meta.url), "utf8")) as Readonly<
      Record<string, Readonly<Partial<Record<Capability, string>>>>
    >,
)

export const roleData = once(
  () =>
    JSON.parse(readFileSync(new URL("./data/roles.json", import.meta.url), "utf8")) as {
      /** The day on which the provider had them so. */
      readonly date: string
      readonly roles: readonly RoleData[]
    },
)

/** Names by GUID of the provider's roles that reach nothing of AI. */
export const unrelatedRoles = once(
  () =>
    JSON.parse(readFileSync(new URL("./data/unrelated-roles.json", import.meta.url), "utf8")) as Readonly<
      Record<string, string>
    >,
)
