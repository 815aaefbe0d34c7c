/** Terraform's functions that convert values, or say how they may be used. */
import type { Type } from "../../model/type.ts"
import { convert } from "./conversions.ts"
import { anythingOrNull, type FunctionTable, type TerraformFunction, takes } from "./signature.ts"
import { anyType, boolType, listOf, mapOf, numberType, setOf, stringType } from "./type-of.ts"

const to = (type: Type): TerraformFunction => takes([anythingOrNull], ([value]) => value && convert(value, type))

const same: TerraformFunction = takes([anythingOrNull], ([value]) => value)

export const typeFunctions: FunctionTable = {
  // Nothing is ephemeral here but what is not known.
  ephemeralasnull: same,
  nonsensitive: same,
  sensitive: same,
  tobool: to(boolType),
  tolist: to(listOf(anyType)),
  tomap: to(mapOf(anyType)),
  tonumber: to(numberType),
  toset: to(setOf(anyType)),
  tostring: to(stringType),
}
