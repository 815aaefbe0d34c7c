/** A value as a template has it to what it will be: the expressions in it worked out as far as they are known now. */
import type { Span } from "../../model/source.ts"
import { spelled } from "../../model/text.ts"
import type { Dict, Entry, Piece, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { madeDict } from "../made.ts"
import { accessed } from "./access.ts"
import { bounded } from "./bounds.ts"
import type { Argument, Call, Lambda } from "./call.ts"
import { type Expression, parseExpression } from "./expression.ts"
import { callFunction } from "./functions.ts"
import { indexOf, isLoop, loopEntry } from "./loops.ts"
import { parameterValue, variableValue } from "./names.ts"
import { nameOf } from "./pieces.ts"
import { complain, type Scope, stepped } from "./scope.ts"
import { calledByUser } from "./user-functions.ts"

type Called = Extract<Expression, { kind: "call" }>

export const evaluate = (scope: Scope, value: Value): Value =>
  stepped(scope.shared, value.span, () => worked(scope, value))

function worked(scope: Scope, value: Value): Value {
  switch (value.kind) {
    case "text": {
      const parsed = parseExpression(value)
      return parsed.kind === "plain" ? parsed.text : broughtIn(scope, expressed(scope, parsed))
    }
    case "list":
      return { ...value, items: value.items.map((item) => evaluate(scope, item)) }
    case "dict":
      return { ...value, entries: entriesOf(scope, value) }
    default:
      return value
  }
}

/** What stands elsewhere counts wherever it is brought in; what is written here was counted when it was worked out. */
const broughtIn = (scope: Scope, value: Value): Value =>
  value.kind === "list" || value.kind === "dict" ? bounded(value, scope.shared.work, value.span) : value

/** `copy` among the entries of an object makes arrays of it. https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-properties */
function entriesOf(scope: Scope, dict: Dict): readonly Entry[] {
  return dict.entries.flatMap((each): readonly Entry[] => {
    if (each.key.toLowerCase() === "copy" && each.value.kind === "list" && each.value.items.every(isLoop))
      return each.value.items.map((loop) => loopEntry(scope, loop, each.keySpan, evaluate))
    return [{ ...each, key: keyOf(scope, each), value: evaluate(scope, each.value) }]
  })
}

/** A key may be an expression: then it is what that comes to, with holes as `${name}`. */
function keyOf(scope: Scope, { key, keySpan }: Entry): string {
  if (!key.startsWith("[")) return key
  const { start, end, source } = keySpan
  const isVerbatim = source.text.slice(start + 1, end - 1) === key
  const piece: Piece = {
    kind: "literal",
    text: key,
    span: isVerbatim ? { ...keySpan, start: start + 1, end: end - 1 } : keySpan,
  }
  const value = evaluate(scope, { kind: "text", pieces: [piece], span: keySpan })
  if (value.kind === "text") return spelled(value.pieces)
  return `\${${nameOf(value)}}`
}

const callIn = (scope: Scope, at: Span): Call => {
  const { current } = scope.declared
  const found = current && { declared: current.declared, named: current.named }
  return { at, deployment: scope.deployment, work: scope.shared.work, ...found }
}

export const expressed = (scope: Scope, expression: Expression): Value =>
  stepped(scope.shared, expression.span, () => resultOf(scope, expression))

function resultOf(scope: Scope, expression: Expression): Value {
  const { span } = expression
  switch (expression.kind) {
    case "text":
      return expression.text
    case "number":
      return { kind: "scalar", value: expression.value, span }
    case "access":
      return accessed(expressed(scope, expression.of), expressed(scope, expression.key), span)
    case "wrong": {
      complain(scope.shared, "syntax", "error", expression.because, span)
      return { kind: "unknown", because: expression.because, name: "…", span }
    }
    case "call":
      return called(scope, expression)
  }
}

function called(scope: Scope, call: Called): Value {
  const { span } = call
  const name = call.name.replace(/^(?:sys|az)\./i, "")
  const argument = (index: number): Value | undefined => {
    const given = call.args[index]
    return given && expressed(scope, given)
  }
  switch (name.toLowerCase()) {
    case "parameters":
      return parameterValue(scope, argument(0), span, evaluate)
    case "variables":
      return variableValue(scope, argument(0), span, evaluate)
    case "copyindex":
      return indexOf(
        scope,
        call.args.map((each) => expressed(scope, each)),
        span,
      )
    case "lambdavariables": {
      const word = literal(argument(0)) ?? ""
      return (
        scope.locals.get(word.toLowerCase()) ?? {
          kind: "unknown",
          because: `there is no \`${word}\``,
          name: word,
          span,
        }
      )
    }
  }
  const args = call.args.map((each) => argumentOf(scope, each))
  const made = calledByUser(scope, name, args, span, evaluate) ?? callFunction(name, args, callIn(scope, span))
  return name.toLowerCase() === "reference" ? (putOut(scope, made) ?? made) : made
}

/** What a deployment puts out is known where its template is. */
function putOut(scope: Scope, made: Value): Value | undefined {
  if (made.kind !== "reference" || (made.attribute !== "" && made.attribute !== "properties")) return undefined
  const outputs = scope.declared.current?.outputs(made.address)
  const properties = outputs && madeDict({ outputs }, made.span)
  return properties && (made.attribute === "" ? madeDict({ properties }, made.span) : properties)
}

/** `lambda('x', …)` is handed on as it is. */
function argumentOf(scope: Scope, expression: Expression): Argument {
  if (expression.kind !== "call" || expression.name.toLowerCase() !== "lambda") return expressed(scope, expression)
  const body = expression.args.at(-1)
  const names = expression.args.slice(0, -1).map((each) => literal(expressed(scope, each))?.toLowerCase() ?? "")
  const run: Lambda["run"] = (values) => {
    const locals = new Map([...scope.locals, ...names.map((each, i) => [each, values[i]] as const)].filter(isGiven))
    return body ? expressed({ ...scope, locals }, body) : { kind: "scalar", value: null, span: expression.span }
  }
  return { kind: "lambda", span: expression.span, count: names.length, run }
}

const isGiven = (each: readonly [string, Value | undefined]): each is readonly [string, Value] => each[1] !== undefined
