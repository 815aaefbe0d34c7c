/** Declarations: what stands at the margin of a file, and resources in the body of others, each behind its decorators. */
import { type Cursor, complain, found, looking, peek, spanFrom, take } from "../hcl/cursor.ts"
import type {
  Broken,
  Decorator,
  Expression,
  Import,
  Name,
  ResourceDeclaration,
  Statement,
  StringExpression,
} from "./ast.ts"
import { parseArguments, parseBodyAt } from "./collection.ts"
import { lookingAtWord, nameAt, skip, takeWord } from "./cursor.ts"
import { parseExpressionAt } from "./expression.ts"
import { beginsString, parseString } from "./string.ts"
import { parseType } from "./type-expression.ts"

/** Undefined where none could be read; then that is told. */
export function parseStatement(c: Cursor): Statement | undefined {
  const start = c.at
  const decorators = parseDecorators(c)
  if (!decorators) return undefined
  const word = nameAt(c)
  if (!word) {
    const what = decorators.length > 0 ? "after its decorators" : "here"
    complain(c, `a declaration must stand ${what}, not ${found(c)}`)
    return undefined
  }
  const declare = Object.hasOwn(declarations, word.text) ? declarations[word.text] : undefined
  if (!declare) {
    complain(c, `there is no declaration \`${word.text}\``, word.span.start, word.span.end)
    return undefined
  }
  skip(c, "to-newline")
  const made = declare(c)
  return made && ({ ...made, decorators, span: spanFrom(c, start) } as Statement)
}

/** Decorators of what none can stand before are kept, and read by nobody. */
type Undecorated<S> = S extends unknown ? Omit<S, "decorators" | "span"> : never
type Declare = (c: Cursor) => Undecorated<Statement> | undefined

const declarations: Readonly<Record<string, Declare>> = {
  targetScope: (c) => assigned(c, (value) => ({ kind: "target-scope", value })),
  metadata: (c) => named(c, (name) => assigned(c, (value) => ({ kind: "metadata", name, value }))),
  param: (c) => named(c, (name) => parameter(c, name)),
  var: (c) =>
    named(c, (name) => {
      skip(c, "to-newline")
      // What type it is said to have changes nothing.
      if (peek(c) !== "=") parseType(c)
      return assigned(c, (value) => ({ kind: "variable", name, value }))
    }),
  resource: (c) => named(c, (name) => resource(c, name)),
  module: (c) => named(c, (name) => module(c, "module", name)),
  test: (c) => named(c, (name) => module(c, "test", name)),
  output: (c) =>
    named(c, (name) => {
      skip(c, "to-newline")
      const type = parseType(c)
      return assigned(c, (value) => ({ kind: "output", name, type, value }))
    }),
  type: (c) =>
    named(c, (name) => {
      if (!equals(c)) return undefined
      return { kind: "type", name, value: parseType(c) }
    }),
  func: (c) => named(c, (name) => func(c, name)),
  assert: (c) => named(c, (name) => assigned(c, (value) => ({ kind: "assert", name, value }))),
  import: (c) => imported(c),
  extension: (c) => extension(c),
  provider: (c) => extension(c),
  extensionConfig: (c) => extension(c),
  using: (c) => using(c, "using"),
  extends: (c) => using(c, "extends"),
}

/** The words that begin a declaration. */
export const keywords: readonly string[] = Object.keys(declarations)

function named<T>(c: Cursor, read: (name: Name) => T | undefined): T | undefined {
  const name = nameAt(c)
  if (name) return read(name)
  complain(c, `a declaration needs a name, not ${found(c)}`)
  return undefined
}

function equals(c: Cursor): boolean {
  skip(c, "to-newline")
  if (!take(c, "=")) {
    complain(c, `\`=\` and a value must stand here, not ${found(c)}`)
    return false
  }
  skip(c, "to-newline")
  return true
}

const assigned = <T>(c: Cursor, make: (value: Expression) => T, parse = parseExpressionAt): T | undefined =>
  equals(c) ? make(parse(c)) : undefined

/** A body may begin on a later line. */
function parseBody(c: Cursor): Expression {
  const end = c.at
  skip(c, "over-newlines")
  if (c.at >= c.end) c.at = end
  return parseBodyAt(c)
}

/** One of a file of parameters has a value alone; one of a template a type, or nothing where it is not finished. */
function parameter(c: Cursor, name: Name): Undecorated<Statement> {
  skip(c, "to-newline")
  const type = peek(c) === "=" ? undefined : parseType(c)
  const end = c.at
  skip(c, "to-newline")
  const hasValue = peek(c) === "="
  c.at = end
  const value = hasValue ? assigned(c, (each) => each) : undefined
  return { kind: "parameter", name, ...(type && { type }), ...(value && { value }) }
}

function text(c: Cursor, what: string): StringExpression | Broken {
  skip(c, "to-newline")
  if (beginsString(c)) return parseString(c)
  complain(c, `${what} must stand here in quotes, not ${found(c)}`)
  return { kind: "broken", span: spanFrom(c, c.at) }
}

function resource(c: Cursor, name: Name): Undecorated<ResourceDeclaration> | undefined {
  const type = text(c, "a type of resources")
  if (type.kind === "broken") return undefined
  skip(c, "to-newline")
  const existing = takeWord(c, "existing")
  return assigned(c, (value) => ({ kind: "resource", name, type, existing, value }), parseBody)
}

function module(c: Cursor, kind: "module" | "test", name: Name): Undecorated<Statement> | undefined {
  const path = text(c, "the path of a module")
  return path.kind === "broken" ? undefined : assigned(c, (value) => ({ kind, name, path, value }), parseBody)
}

function func(c: Cursor, name: Name): Undecorated<Statement> | undefined {
  skip(c, "to-newline")
  if (!take(c, "(")) {
    complain(c, `a function needs its parameters in parentheses, but ${found(c)} stands there`)
    return undefined
  }
  const parameters: { readonly name: Name; readonly type: ReturnType<typeof parseType> }[] = []
  for (;;) {
    skip(c, "over-newlines")
    const parameter = nameAt(c)
    if (!parameter) break
    skip(c, "to-newline")
    parameters.push({ name: parameter, type: parseType(c) })
    skip(c, "over-newlines")
    if (!take(c, ",")) break
  }
  if (!take(c, ")")) {
    complain(c, `a closing parenthesis must stand here, not ${found(c)}`)
    return undefined
  }
  skip(c, "to-newline")
  const returns = parseType(c)
  skip(c, "to-newline")
  if (!take(c, "=>")) {
    complain(c, `\`=>\` and a value must stand here, not ${found(c)}`)
    return undefined
  }
  skip(c, "over-newlines")
  return { kind: "function", name, parameters, returns, value: parseExpressionAt(c) }
}

/** `{ a, b as c } from '…'`, or `* as all from '…'`. An older `import '…'` names an extension. */
function imported(c: Cursor): Undecorated<Statement> | undefined {
  if (beginsString(c)) return extension(c)
  const names: { name: string; as: string }[] = []
  let all: string | undefined
  if (take(c, "*")) all = alias(c)
  else if (take(c, "{")) {
    for (;;) {
      skip(c, "over-newlines")
      const name = beginsString(c) ? textIn(parseString(c)) : nameAt(c)?.text
      if (name === undefined) break
      names.push({ name, as: alias(c) ?? name })
      skip(c, "to-newline")
      take(c, ",")
    }
    if (!take(c, "}")) complain(c, `a closing brace must stand here, not ${found(c)}`)
  } else complain(c, `\`{\` or \`*\` must stand here, not ${found(c)}`)
  skip(c, "over-newlines")
  if (!takeWord(c, "from")) {
    complain(c, `\`from\` and a path must stand here, not ${found(c)}`)
    return undefined
  }
  const made: Omit<Import, "span"> = {
    kind: "import",
    names,
    from: text(c, "a path"),
    ...(all !== undefined && { all }),
  }
  return made
}

const textIn = ({ parts }: StringExpression): string =>
  parts.map((part) => (part.kind === "literal" ? part.text : "")).join("")

/** `as name`, where that stands here. */
function alias(c: Cursor): string | undefined {
  const end = c.at
  skip(c, "to-newline")
  if (!takeWord(c, "as")) {
    c.at = end
    return undefined
  }
  skip(c, "to-newline")
  return nameAt(c)?.text
}

function extension(c: Cursor): Undecorated<Statement> {
  const specification = parseExpressionAt(c)
  skip(c, "to-newline")
  if (takeWord(c, "with")) {
    skip(c, "to-newline")
    parseExpressionAt(c)
  }
  alias(c)
  return { kind: "extension", specification }
}

function using(c: Cursor, kind: "using" | "extends"): Undecorated<Statement> {
  if (takeWord(c, "none")) return { kind }
  const path = text(c, "a path")
  skip(c, "to-newline")
  if (takeWord(c, "with")) {
    skip(c, "to-newline")
    parseExpressionAt(c)
  }
  return { kind, ...(path.kind === "string" && { path }) }
}

/** Undefined where one is broken. */
export function parseDecorators(c: Cursor): readonly Decorator[] | undefined {
  const decorators: Decorator[] = []
  while (peek(c) === "@") {
    const start = c.at++
    skip(c, "to-newline")
    const names: Name[] = []
    for (let name = nameAt(c); name; name = take(c, ".") ? nameAt(c) : undefined) names.push(name)
    const last = names.at(-1)
    skip(c, "to-newline")
    if (!last || peek(c) !== "(") {
      complain(
        c,
        last
          ? `a decorator needs parentheses, but ${found(c)} stands there`
          : `a decorator must stand here, not ${found(c)}`,
      )
      return undefined
    }
    const given = parseArguments(c, last)
    decorators.push({ name: names.map(({ text }) => text).join("."), ...given, span: spanFrom(c, start) })
    skip(c, "over-newlines")
  }
  return decorators
}

/** A resource that is declared in the body of another; nothing where a property of that name stands. */
export function parseNested(c: Cursor): ResourceDeclaration | undefined {
  if (peek(c) !== "@" && !lookingAtWord(c, "resource")) return undefined
  const start = c.at
  const decorators = parseDecorators(c)
  if (!decorators) return undefined
  if (!lookingAtWord(c, "resource") || (decorators.length === 0 && !declares(c))) {
    if (decorators.length > 0) complain(c, `a resource must stand after its decorators, not ${found(c)}`)
    return undefined
  }
  c.at += "resource".length
  skip(c, "to-newline")
  const made = named(c, (name) => resource(c, name))
  return made && { ...made, decorators, span: spanFrom(c, start) }
}

const declares = (c: Cursor): boolean =>
  looking(c, "resource") && /^[ \t]+[A-Za-z_]/.test(c.text.slice(c.at + "resource".length, c.at + 100))
