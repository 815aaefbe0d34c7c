/** Access on Google Cloud to the files that gcloud takes: a role, and a policy of the endpoint. */
import { stringify } from "yaml"
import type { GoogleAccess } from "../blueprint/blueprint.ts"
import type { GeneratedFile } from "./write.ts"

export function gcloudOf({ project, role, bindings }: GoogleAccess): readonly GeneratedFile[] {
  const own = `projects/${project}/roles/${role?.id ?? ""}`
  return [
    ...(role
      ? [
          {
            path: "role.yaml",
            text: stringify(
              { title: role.title, stage: "GA", includedPermissions: role.permissions },
              { lineWidth: 0 },
            ),
          },
        ]
      : []),
    {
      path: "policy.yaml",
      text: stringify(
        {
          bindings: bindings.map(({ role: other, member, condition }) => ({
            role: other ?? own,
            members: [member],
            ...(condition && { condition: { title: condition.title, expression: condition.expression } }),
          })),
          version: bindings.some(({ condition }) => condition) ? 3 : 1,
        },
        { lineWidth: 0 },
      ),
    },
  ]
}
