/** A role that is declared here to rows: one for each of its strings, blamed on that string. */
import type { Grant, Origin } from "../../model/grant.ts"
import { items } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { type Assigned, decidedBy, originOf } from "./assigned.ts"
import type { Surroundings } from "./bearing.ts"
import { permittedIn } from "./permissions.ts"
import { rowsOf } from "./rows.ts"
import { placeOf } from "./scopes.ts"
import { nowhere } from "./surroundings.ts"
import type { Of, UnitIndex } from "./unit.ts"

type CustomRole = Of<"role">

/** What somebody gets who is assigned the role. */
export const rolesRows = (
  role: CustomRole,
  { place, at, restrictions, statement, resource, perhaps }: Assigned,
  subject: string,
  hops: Origin["hops"],
  around: Surroundings,
): readonly Grant[] =>
  role.permissions.flatMap((entry) =>
    permittedIn(entry).flatMap((each) =>
      rowsOf(
        {
          effect: "allow",
          subject,
          action: {
            of: each.of,
            except: each.except,
            ...blameOf(each.value ?? { kind: "scalar", value: null, span: entry.span }),
          },
          permitted: [each],
          place,
          at,
          restrictions,
          origin: {
            ...originOf(role.resource, entry.span),
            hops: [
              { span: statement, note: "assigned here" },
              ...hops,
              ...decidedBy(role.resource),
              ...decidedBy(resource),
            ],
          },
          perhaps: perhaps ?? role.resource.perhaps,
        },
        around,
      ),
    ),
  )

/** What the role grants wherever it may be assigned, while nobody in view is assigned it. */
export function rowsWhereAssignable(role: CustomRole, subject: string, index: UnitIndex): readonly Grant[] {
  const scopes = items(role.assignableScopes)
  const everywhere = scopes.length > 0 ? scopes : [undefined]
  return everywhere.flatMap((scope) =>
    rolesRows(
      role,
      {
        place: placeOf(scope, index.ids),
        at: scope ? blameOf(scope) : { span: role.resource.span },
        restrictions: [],
        statement: role.resource.span,
        resource: { ...role.resource, given: [] },
        perhaps: scope?.perhaps,
      },
      subject,
      [],
      nowhere,
    ).map((row) => ({ ...row, origin: { ...row.origin, hops: decidedBy(role.resource) } })),
  )
}
