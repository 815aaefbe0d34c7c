import { expect, it } from "vitest"
import { permissionOf } from "../../src/access/permission.ts"
import type { PermissionDelta } from "../../src/model/delta.ts"
import type { Grant } from "../../src/model/grant.ts"
import { actions, allow, deny, subject } from "./made.ts"

// Mutants that survive are about no rows at all, which never are told.

const delta = (grant: Grant, names: string): PermissionDelta => ({
  kind: "permission",
  change: "appeared",
  grant,
  subject: subject(),
  actions: actions(names),
  near: [],
  axes: [],
  before: [],
  after: [],
  certainty: "certain",
})

it("one row is told as it was written", () => {
  const grant = deny({ to: "Train Invoke", on: "*", but: ["a*", "b"], if: "StringEquals k a" })
  expect(permissionOf([delta(grant, "Train Invoke")])).toEqual({
    effect: "deny",
    action: "Train Invoke",
    effective: ["Invoke", "Train"],
    resource: "* except a*, b",
    conditions: ["k equals a"],
  })
})

it("rows that are told together say each thing once", () => {
  const rows = [
    delta(allow({ to: "Train", on: "b", if: "StringEquals k a" }), "Train"),
    delta(allow({ to: "Invoke", on: "b", if: "StringEquals k a & StringEquals j b" }), "Invoke"),
    delta(allow({ to: "Train", on: "a" }), "Train"),
  ]
  expect(permissionOf(rows)).toEqual({
    effect: "allow",
    action: "Train, Invoke",
    effective: ["Invoke", "Train"],
    resource: "b, a",
    conditions: ["k equals a", "j equals b"],
  })
})
