/** What was given in place of a plan, and what to run instead. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import { field, literal, type Value } from "../../model/value.ts"

const instead = "`terraform show -json tfplan > plan.json`"

/** What every plan has in its text, so that other files are not parsed. */
export const mayBePlan = (text: string): boolean =>
  text.includes('"format_version"') && (text.includes('"resource_changes"') || text.includes('"planned_values"'))

export const isPlan = (value: Value | undefined): boolean =>
  field(value, "format_version") !== undefined &&
  (field(value, "resource_changes") !== undefined || field(value, "planned_values") !== undefined)

/** Why a file is no plan that can be read; undefined where it is one. */
export function problemOf(file: Source, value: Value | undefined, isBroken: boolean): Diagnostic | undefined {
  const complain = (code: Diagnostic["code"], message: string): Diagnostic => ({
    code,
    severity: "error",
    message,
    at: { path: file.path },
  })
  if (!isPlan(value))
    return complain(isBroken ? "syntax" : "shape", `${whatItIs(file.text, value)}; give what ${instead} writes`)
  const version = literal(field(value, "format_version")) ?? ""
  if (!/^[01]\.\d+$/.test(version))
    return complain(
      "unsupported",
      `plans of format version \`${version.slice(0, 20).replaceAll("`", "'")}\` are not known; give what ${instead} writes with Terraform 0.13 to 1.x`,
    )
  return undefined
}

/** Its resources are read as far as they are there. */
export function errored(file: Source, value: Value | undefined): Diagnostic | undefined {
  const flag = field(value, "errored")
  if (flag?.kind !== "scalar" || flag.value !== true) return undefined
  const message = `the plan stopped with an error and does not hold everything; mend that, plan again and give what ${instead} writes`
  return { code: "shape", severity: "error", message, at: { path: file.path } }
}

function whatItIs(text: string, value: Value | undefined): string {
  const start = text.trimStart()
  if (start === "") return "the plan is empty"
  if (text.startsWith("PK")) return "this is a plan in Terraform's own binary form"
  if (start.startsWith("[command]"))
    return "what stands before the plan comes from the wrapper of hashicorp/setup-terraform (switch it off with `terraform_wrapper: false`)"
  if (start.startsWith('{"@level"')) return "this is the log of `terraform plan -json`, not the plan"
  if (field(value, "values") !== undefined || field(value, "lineage") !== undefined)
    return "this is a state, not a plan"
  if (field(value, "format_version") !== undefined && field(value, "terraform_version") !== undefined)
    return "this is the state of nothing, or a plan without its resources"
  if (start.startsWith("{")) return "this is no plan in JSON"
  return "this is no JSON"
}
