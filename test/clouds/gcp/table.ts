/** Terraform of two revisions to what the engine makes of it: rows in a line each, and what changed between them. */

import { describeCondition } from "../../../src/access/describe.ts"
import { difference } from "../../../src/access/difference.ts"
import { nameOf } from "../../../src/access/principal.ts"
import { readUnits } from "../../../src/change/read-units.ts"
import { unsaid } from "../../../src/clouds/cloud.ts"
import { loadClouds, readAccess } from "../../../src/clouds/index.ts"
import type { Access } from "../../../src/model/access.ts"
import { broadens, type PermissionDelta } from "../../../src/model/delta.ts"
import type { Diagnostic } from "../../../src/model/diagnostic.ts"
import type { Grant } from "../../../src/model/grant.ts"
import type { Revision } from "../../../src/model/source.ts"
import { type Files, unitsOf } from "../../review-sources.ts"

const filesOf = (text: string | Files): Files => (typeof text === "string" ? { "main.tf": text } : text)

interface Tables {
  readonly access: Access
  readonly diagnostics: readonly Diagnostic[]
}

/** `trusted` is what the configuration says of accounts. */
export async function accessOf(
  text: string | Files,
  trusted: readonly string[] = [],
  revision: Revision = "head",
  today = unsaid.today,
): Promise<Tables> {
  const units = await unitsOf({}, filesOf(text))
  const read = readUnits(units, "head")
  await loadClouds(
    read.value,
    units.flatMap(({ files }) => files),
  )
  const { value, diagnostics } = readAccess(read.value, { ...unsaid, trustedAccounts: new Set(trusted), today })
  return { access: value, diagnostics: [...read.diagnostics, ...diagnostics].map((each) => ({ ...each, revision })) }
}

/** `allow roles/viewer on projects/p/* if …: group:g@x.com`, with `perhaps` before it where it is. */
export function rowText(
  { effect, action, resource, conditions, principal, subject, perhaps }: Grant,
  { subjects }: Access,
): string {
  const when = conditions.map((each) => ` if ${describeCondition(each)}`).join("")
  const who = principal.kind === "holder" ? "" : ` by ${principal.kind} ${nameOf(principal)}`
  return `${perhaps === undefined ? "" : "perhaps "}${effect} ${action.of.text} on ${resource.of.text}${when}${who}: ${subjects.get(subject)?.name ?? subjects.get(subject)?.address}`
}

export const rowsOf = async (text: string | Files): Promise<readonly string[]> => {
  const { access } = await accessOf(text)
  return access.grants.map((row) => rowText(row, access))
}

export async function deltasOf(base: string | Files, head: string | Files): Promise<readonly PermissionDelta[]> {
  const [before, after] = [await accessOf(base), await accessOf(head)]
  return difference(before.access, after.access, new Map()).filter((delta) => delta.kind === "permission")
}

/** `surely` or `perhaps`, and what newly may be done by whom, for each row that broadens; nothing where none does. */
export const broadened = async (base: string | Files, head: string | Files): Promise<readonly string[]> =>
  (await deltasOf(base, head))
    .filter(broadens)
    .map(
      ({ certainty, grant, subject }) =>
        `${certainty === "certain" ? "surely" : "perhaps"} ${grant.action.of.text} on ${grant.resource.of.text}: ${subject.name ?? subject.address}`,
    )

/** A binding in few words. */
export const member = (who: string, role = "roles/aiplatform.user", rest = ""): string =>
  `resource "google_project_iam_member" "m${(count++).toString()}" {\n  project = "p"\n  role = "${role}"\n  member = "${who}"\n${rest}}\n`
let count = 0

export const when = (expression: string): string =>
  `  condition {\n    title = "t"\n    expression = ${JSON.stringify(expression)}\n  }\n`
