/** Estates to resources in ARM's shape, and two of them to what the engine says of the change between them. */

import { difference } from "../../../src/access/difference.ts"
import { azure } from "../../../src/clouds/azure/index.ts"
import { unsaid } from "../../../src/clouds/cloud.ts"
import { parseJson } from "../../../src/formats/json/parse.ts"
import type { Access } from "../../../src/model/access.ts"
import type { PermissionDelta } from "../../../src/model/delta.ts"
import type { Resource } from "../../../src/model/resource.ts"
import type { Revision } from "../../../src/model/source.ts"
import { field, literal } from "../../../src/model/value.ts"
import type { Condition, Estate } from "./oracle.ts"

export const holder = "0f6b1c52-9c5e-4c0e-8a55-0d1b1f6f7a10"
const everyone = "00000000-0000-0000-0000-000000000000"
const authorization = "Microsoft.Authorization"

function bodiesOf({ roles, assignments, denies }: Estate): readonly object[] {
  return [
    ...Object.entries(roles).map(([guid, permissions]) => ({
      type: `${authorization}/roleDefinitions`,
      name: guid,
      scope: "/subscriptions/1",
      properties: { roleName: `own ${guid.slice(0, 1)}`, permissions, assignableScopes: ["/subscriptions/1"] },
    })),
    ...assignments.map(({ role, scope, condition, eligible, until }) => ({
      type: eligible
        ? `${authorization}/roleEligibilityScheduleRequests`
        : until
          ? `${authorization}/roleAssignmentScheduleRequests`
          : `${authorization}/roleAssignments`,
      name: "a",
      scope,
      properties: {
        roleDefinitionId: `/providers/${authorization}/roleDefinitions/${role}`,
        principalId: holder,
        ...(condition && { condition: written(condition), conditionVersion: "2.0" }),
        ...(until && { scheduleInfo: { expiration: { type: "AfterDateTime", endDateTime: until } } }),
      },
    })),
    ...denies.map(({ permissions, scope, of, here }) => ({
      type: `${authorization}/denyAssignments`,
      name: "d",
      scope,
      properties: {
        permissions: [permissions],
        principals: [{ id: of === "holder" ? holder : everyone }],
        scope,
        doNotApplyToChildScopes: here,
      },
    })),
  ]
}

/** As people write it, with more parentheses than it needs. */
export function written(condition: Condition): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return `(${condition.of.map(written).join(`\n ${condition.kind.toUpperCase()}\n `)})`
    case "not":
      return `(!(${written(condition.of)}))`
    case "action":
      return `ActionMatches{'${condition.glob}'}`
    case "exists":
      return `Exists ${condition.attribute}`
    case "test": {
      const values = condition.values.map((value) => `'${value}'`)
      return `${condition.attribute} ${condition.quantifier}${condition.operator} ${condition.quantifier === "" ? values[0] : `{${values.join(", ")}}`}`
    }
  }
}

export function accessOf(estate: Estate, revision: Revision): Access {
  const source = { path: "main.json", revision, text: JSON.stringify(bodiesOf(estate), undefined, 1) }
  const { value } = parseJson(source)
  const resources = (value?.kind === "list" ? value.items : []).map((body, i): Resource => {
    if (body.kind !== "dict") throw new Error("no resource")
    return { address: `r${i}`, type: literal(field(body, "type")) ?? "", body, span: body.span }
  })
  const { value: access, diagnostics } = azure.read([{ key: "main.json", format: "arm", resources }], unsaid)
  const [complaint] = diagnostics
  if (complaint) throw new Error(`${complaint.message} in ${source.text}`)
  return access
}

export const deltasBetween = (base: Estate, head: Estate): readonly PermissionDelta[] =>
  difference(accessOf(base, "base"), accessOf(head, "head"), new Map()).filter(
    (delta): delta is PermissionDelta => delta.kind === "permission" && delta.subject.kind === "identity",
  )
