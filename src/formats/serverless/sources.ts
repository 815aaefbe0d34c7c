/** A source of a variable, such as `self:custom.models`, to the value there; undefined where there is none. */
import type { Span } from "../../model/source.ts"
import { field, literal, type Value } from "../../model/value.ts"
import { madeText } from "../made.ts"
import { filePath } from "../paths.ts"
import { parsed } from "./parse.ts"
import { type Scope, unknown } from "./scope.ts"
import { resolved } from "./variables.ts"

/** https://www.serverless.com/framework/docs/guides/variables */
export function lookUp(scope: Scope, written: string, span: Span): Value | undefined {
  const [, type = "", argument, address = ""] = /^([\w.-]+)(?:\(([^)]*)\))?(?::(.*))?$/s.exec(written) ?? []
  switch (type) {
    case "self":
      return address === ""
        ? unknown(written, "it is the service itself", span)
        : once(scope, written, span, () => at(scope, scope.service, address))
    case "opt":
      return address === "stage" && scope.stage !== undefined ? madeText(scope.stage, span) : undefined
    case "env":
      return undefined
    case "sls":
      return address === "stage" ? stageOf(scope, span) : unknown(written, "known when it is deployed", span)
    case "param":
      return once(scope, written, span, () => parameter(scope, address, span))
    case "file":
      return once(scope, written, span, () => contents(scope, argument ?? "", address, span))
    case "strToBool":
      return { kind: "scalar", value: /^(?:true|1)$/.test(argument ?? ""), span }
    case "aws":
      return pseudo[address] === undefined
        ? unknown(written, "known when it is deployed", span)
        : hole(pseudo[address], span)
    default:
      return unknown(written, "known when it is deployed", span)
  }
}

/** As CloudFormation calls them. */
const pseudo: Readonly<Record<string, string>> = {
  accountId: "AWS::AccountId",
  region: "AWS::Region",
  partition: "AWS::Partition",
}

const hole = (name: string, span: Span): Value => ({
  kind: "text",
  pieces: [{ kind: "hole", name, span, because: "known once it is deployed" }],
  span,
})

/** A chain of variables longer than this is no service of a person's. */
const DEEPEST = 100

function once(scope: Scope, key: string, span: Span, work: () => Value | undefined): Value | undefined {
  const known = scope.known.get(key)
  const fault =
    known === "in progress"
      ? "leads back to itself"
      : scope.nesting > DEEPEST
        ? `leads through more than ${DEEPEST} others`
        : undefined
  if (fault !== undefined) {
    const message = `the variable \`${key}\` ${fault}`
    scope.diagnostics.push({ code: "shape", severity: "error", message, at: span })
    return unknown(key, `it ${fault}`, span)
  }
  if (known && known !== "in progress") return known
  if (scope.known.has(key)) return undefined
  scope.known.set(key, "in progress")
  scope.nesting++
  const value = work()
  scope.nesting--
  scope.known.set(key, value)
  return value
}

/** What is written at `custom.models.0`, variables on the way and in it replaced. */
function at(scope: Scope, root: Value, address: string): Value | undefined {
  let value: Value | undefined = root
  for (const name of address.split(".")) {
    if (value?.kind === "text") value = resolved(scope, value)
    value = value?.kind === "list" ? value.items[Number(name)] : field(value, name)
    if (!value) return undefined
  }
  return value && resolved(scope, value)
}

/** https://www.serverless.com/framework/docs/guides/parameters */
function parameter(scope: Scope, name: string, span: Span): Value | undefined {
  const stage = literal(stageOf(scope, span))
  const found = [stage, "default"].flatMap((each) =>
    each === undefined
      ? []
      : [at(scope, scope.service, `params.${each}.${name}`), at(scope, scope.service, `stages.${each}.params.${name}`)],
  )
  return found.find((value) => value !== undefined)
}

export function stageOf(scope: Scope, span: Span): Value {
  if (scope.stage !== undefined) return madeText(scope.stage, span)
  return (
    once(scope, "self:provider.stage", span, () => at(scope, scope.service, "provider.stage")) ?? madeText("dev", span)
  )
}

/** A file of the repository as a whole, or what is at an address in it. */
function contents(scope: Scope, written: string, address: string, span: Span): Value | undefined {
  const path = filePath(scope.directory, written.trim().replace(/^["']|["']$/g, ""))
  const file = path === undefined ? undefined : scope.files.get(path)
  if (!file) return undefined
  if (!/\.(?:ya?ml|json)$/.test(file.path)) {
    const name = `file(${written})`
    if (/\.[cm]?[jt]s$/.test(file.path)) return unknown(name, "a program makes it", span)
    const whole = { source: file, start: 0, end: file.text.length }
    return { kind: "text", pieces: [{ kind: "literal", text: file.text, span: whole }], span: whole }
  }
  const {
    value: [value],
    diagnostics,
  } = parsed(file)
  for (const each of diagnostics) if (!scope.diagnostics.includes(each)) scope.diagnostics.push(each)
  if (!value) return unknown(`file(${written})`, "it holds nothing that can be read", span)
  return address === "" ? resolved(scope, value) : at(scope, value, address)
}
