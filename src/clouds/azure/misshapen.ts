/** Custom roles to complaints about what is no string where a permission must be one. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Value } from "../../model/value.ts"
import type { Of } from "./unit.ts"

export const misshapenIn = ({ permissions }: Of<"role">): readonly Diagnostic[] =>
  permissions.flatMap(({ actions, notActions, dataActions, notDataActions }) =>
    [actions, notActions, dataActions, notDataActions].flatMap(wrongIn),
  )

function wrongIn(value: Value | undefined): readonly Diagnostic[] {
  if (value?.kind === "list") return value.items.flatMap(wrongIn)
  if (value?.kind === "reference" && value.resolved) return wrongIn(value.resolved)
  const isWrong = value?.kind === "dict" || (value?.kind === "scalar" && value.value !== null)
  return isWrong ? [{ code: "shape", severity: "error", message: "a permission must be a string", at: value.span }] : []
}
