/** Terraform's functions that convert values, or say how they may be used. */
import type { Type } from "../../model/type.ts"
import type { Value } from "../../model/value.ts"
import { holdsVeils, revealed } from "../veiled.ts"
import { convert } from "./conversions.ts"
import { hiddenIn, nameOf, scalar, seen, unknown } from "./make.ts"
import { secret } from "./sensitive.ts"
import { anythingOrNull, type Call, type FunctionTable, type TerraformFunction, takes } from "./signature.ts"
import { anyType, boolType, listOf, mapOf, numberType, setOf, stringType } from "./type-of.ts"

const to = (type: Type): TerraformFunction => takes([anythingOrNull], ([value]) => value && convert(value, type))

const same: TerraformFunction = takes([anythingOrNull], ([value]) => value)

/** Of a list or map it is not known whether all of it is, or something in it. */
function isSensitive([value]: readonly Value[], { span }: Call): Value | undefined {
  if (!value || (hiddenIn(value) !== undefined && !holdsVeils(value))) return undefined
  const found = seen(value)
  const isWhole = holdsVeils(value) && (found.encoded !== undefined || !["list", "dict"].includes(found.kind))
  return isWhole || !holdsVeils(value)
    ? scalar(isWhole, span)
    : unknown(span, "how much of it is sensitive is not known")
}

export const typeFunctions: FunctionTable = {
  // Nothing is ephemeral here but what is not known.
  ephemeralasnull: same,
  issensitive: takes([anythingOrNull], isSensitive),
  nonsensitive: takes([anythingOrNull], ([value]) => value && revealed(value)),
  sensitive: takes([anythingOrNull], ([value], { span, scope }) => value && secret(value, nameOf(span), scope)),
  tobool: to(boolType),
  tolist: to(listOf(anyType)),
  tomap: to(mapOf(anyType)),
  tonumber: to(numberType),
  toset: to(setOf(anyType)),
  tostring: to(stringType),
}
