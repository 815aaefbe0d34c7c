/** Holdings to a CloudFormation template of one role, and two of them to what the engine says of the change between them. */
import { difference } from "../../src/access/difference.ts"
import { readUnits } from "../../src/change/read-units.ts"
import { unsaid } from "../../src/clouds/cloud.ts"
import { cloudformation } from "../../src/formats/cloudformation/json.ts"
import type { Access } from "../../src/model/access.ts"
import { broadens, type PermissionDelta } from "../../src/model/delta.ts"
import type { Revision } from "../../src/model/source.ts"
import { readAccess } from "../every-cloud.ts"
import type { Holdings } from "./oracle.ts"

const estate = unsaid

const templateOf = ({ policies, boundary }: Holdings): string =>
  JSON.stringify({
    AWSTemplateFormatVersion: "2010-09-09",
    Resources: {
      Role: {
        Type: "AWS::IAM::Role",
        Properties: {
          Policies: policies.map((document, i) => ({ PolicyName: `p${i}`, PolicyDocument: document })),
          ...(boundary && { PermissionsBoundary: { Ref: "Boundary" } }),
        },
      },
      ...(boundary && { Boundary: { Type: "AWS::IAM::ManagedPolicy", Properties: { PolicyDocument: boundary } } }),
    },
  })

export function accessOf(holdings: Holdings, revision: Revision): Access {
  const source = { path: "role.json", revision, text: templateOf(holdings) }
  const units = readUnits([{ format: cloudformation, revision, key: "role.json", files: [source] }], revision)
  const { value, diagnostics } = readAccess(units.value, estate)
  const [complaint] = [...units.diagnostics, ...diagnostics]
  if (complaint) throw new Error(`${complaint.message} in ${source.text}`)
  return value
}

export const deltasBetween = (base: Access, head: Access): readonly PermissionDelta[] =>
  difference(base, head, new Map()).filter((delta) => delta.kind === "permission")

/** The actions that the engine says may newly be done, perhaps or surely. */
export const broadenedActions = (base: Holdings, head: Holdings): ReadonlySet<string> =>
  new Set(
    deltasBetween(accessOf(base, "base"), accessOf(head, "head"))
      .filter(broadens)
      .flatMap(({ actions }) => actions.map(({ name }) => name)),
  )
