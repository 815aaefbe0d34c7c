/** The syntax tree of Bicep: what the parser makes and the evaluator walks. Every node has its span. */
import type { Span } from "../../model/source.ts"

export interface File {
  readonly statements: readonly Statement[]
  readonly span: Span
}

export interface Name {
  readonly text: string
  readonly span: Span
}

export interface Decorator {
  /** With its namespace, where one is written: `sys.secure`. */
  readonly name: string
  readonly arguments: readonly Expression[]
  readonly span: Span
}

export type Statement =
  | TargetScope
  | Metadata
  | Parameter
  | Variable
  | ResourceDeclaration
  | ModuleDeclaration
  | Output
  | TypeDeclaration
  | FunctionDeclaration
  | Import
  | Extension
  | Using
  | Assertion

interface Declared {
  readonly name: Name
  readonly decorators: readonly Decorator[]
  /** From its first decorator to its last character. */
  readonly span: Span
}

export interface TargetScope {
  readonly kind: "target-scope"
  readonly value: Expression
  readonly span: Span
}
export interface Metadata extends Declared {
  readonly kind: "metadata"
  readonly value: Expression
}
/** Of a template, which has a type, or of a file of parameters, which has none. */
export interface Parameter extends Declared {
  readonly kind: "parameter"
  readonly type?: TypeExpression
  readonly value?: Expression
}
export interface Variable extends Declared {
  readonly kind: "variable"
  readonly value: Expression
}
export interface ResourceDeclaration extends Declared {
  readonly kind: "resource"
  /** `Microsoft.Search/searchServices@2024-06-01-preview`. */
  readonly type: StringExpression | Broken
  readonly existing: boolean
  /** An object, an `if` before one, or a loop of either. */
  readonly value: Expression
}
export interface ModuleDeclaration extends Declared {
  /** Or what tests one: `test`. */
  readonly kind: "module" | "test"
  readonly path: StringExpression | Broken
  readonly value: Expression
}
export interface Output extends Declared {
  readonly kind: "output"
  readonly type: TypeExpression
  readonly value: Expression
}
export interface TypeDeclaration extends Declared {
  readonly kind: "type"
  readonly value: TypeExpression
}
export interface FunctionDeclaration extends Declared {
  readonly kind: "function"
  readonly parameters: readonly { readonly name: Name; readonly type: TypeExpression }[]
  readonly returns: TypeExpression
  readonly value: Expression
}
/** `import { a, b as c } from 'x'`, or `import * as all from 'x'`. */
export interface Import {
  readonly kind: "import"
  readonly names: readonly { readonly name: string; readonly as: string }[]
  readonly all?: string
  readonly from: StringExpression | Broken
  readonly span: Span
}
export interface Extension {
  readonly kind: "extension"
  readonly specification: Expression
  readonly span: Span
}
/** The template that a file of parameters is for, or the file that it goes on from; none where it says so. */
export interface Using {
  readonly kind: "using" | "extends"
  readonly path?: StringExpression
  readonly span: Span
}
export interface Assertion extends Declared {
  readonly kind: "assert"
  readonly value: Expression
}

export type Expression =
  | { readonly kind: "number"; readonly value: number; readonly span: Span }
  | { readonly kind: "boolean"; readonly value: boolean; readonly span: Span }
  | { readonly kind: "null"; readonly span: Span }
  | StringExpression
  | { readonly kind: "name"; readonly name: string; readonly span: Span }
  | ObjectExpression
  | { readonly kind: "array"; readonly items: readonly (Expression | Spread)[]; readonly span: Span }
  | PropertyAccess
  | IndexAccess
  /** `account::project`. */
  | { readonly kind: "child"; readonly of: Expression; readonly name: Name; readonly span: Span }
  /** `value!`: it is not null. */
  | { readonly kind: "sure"; readonly of: Expression; readonly span: Span }
  | Call
  | { readonly kind: "unary"; readonly operator: "!" | "-" | "+"; readonly operand: Expression; readonly span: Span }
  | {
      readonly kind: "binary"
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
      readonly span: Span
    }
  | {
      readonly kind: "conditional"
      readonly test: Expression
      readonly then: Expression
      readonly else: Expression
      readonly span: Span
    }
  | Lambda
  | ForExpression
  /** `if (test) { … }`, which only stands before the body of a resource or module. */
  | { readonly kind: "if"; readonly test: Expression; readonly then: Expression; readonly span: Span }
  | { readonly kind: "parentheses"; readonly of: Expression; readonly span: Span }
  | Broken

/** Text that did not parse; a diagnostic says why. */
export interface Broken {
  readonly kind: "broken"
  readonly span: Span
}

export type BinaryOperator = "??" | "||" | "&&" | "==" | "!=" | "=~" | "!~" | "<" | "<=" | ">" | ">=" | MathOperator
export type MathOperator = "+" | "-" | "*" | "/" | "%"

export interface StringExpression {
  readonly kind: "string"
  readonly parts: readonly StringPart[]
  readonly span: Span
}
export type StringPart =
  /** As in model Piece: text as long as its span was written verbatim. An escape sequence is a part of its own. */
  | { readonly kind: "literal"; readonly text: string; readonly span: Span }
  | { readonly kind: "interpolation"; readonly value: Expression; readonly span: Span }

export interface Spread {
  readonly kind: "spread"
  readonly value: Expression
  readonly span: Span
}
export interface ObjectExpression {
  readonly kind: "object"
  readonly entries: readonly (ObjectEntry | Spread)[]
  /** Resources that are declared in the body of another. */
  readonly resources: readonly ResourceDeclaration[]
  readonly span: Span
}
export interface ObjectEntry {
  readonly kind: "entry"
  /** A bare name is a string of one literal. */
  readonly key: StringExpression
  readonly value: Expression
  readonly span: Span
}
export interface PropertyAccess {
  readonly kind: "property"
  readonly of: Expression
  readonly name: Name
  /** `.?name`: null where there is none. */
  readonly safe: boolean
  readonly span: Span
}
export interface IndexAccess {
  readonly kind: "index"
  readonly of: Expression
  readonly key: Expression
  /** `[?key]`. */
  readonly safe: boolean
  /** `[^1]` counts from the end. */
  readonly fromEnd: boolean
  readonly span: Span
}
/** `name(…)`, or `of.name(…)` of a namespace, of imported functions or of a resource. */
export interface Call {
  readonly kind: "call"
  readonly of?: Expression
  readonly name: Name
  readonly arguments: readonly Expression[]
  readonly span: Span
}
export interface Lambda {
  readonly kind: "lambda"
  readonly parameters: readonly Name[]
  readonly body: Expression
  readonly span: Span
}
/** `[for item in of: body]` or `[for (item, index) in of: body]`. */
export interface ForExpression {
  readonly kind: "for"
  readonly item: string
  readonly index?: string
  readonly of: Expression
  readonly body: Expression
  readonly span: Span
}

export type TypeExpression =
  | { readonly kind: "named"; readonly name: string; readonly span: Span }
  | { readonly kind: "property"; readonly of: TypeExpression; readonly name: string; readonly span: Span }
  /** `of[0]`, `of[*]`, or `of.*`. */
  | { readonly kind: "item"; readonly of: TypeExpression; readonly key: number | "*"; readonly span: Span }
  | { readonly kind: "array"; readonly of: TypeExpression; readonly span: Span }
  | { readonly kind: "nullable"; readonly of: TypeExpression; readonly span: Span }
  | { readonly kind: "union"; readonly members: readonly TypeExpression[]; readonly span: Span }
  | { readonly kind: "literal"; readonly value: Expression; readonly span: Span }
  | ObjectType
  | { readonly kind: "tuple"; readonly items: readonly TypeExpression[]; readonly span: Span }
  /** `resourceInput<'…'>`, or `resource '…'`. */
  | {
      readonly kind: "derived"
      readonly name: string
      readonly arguments: readonly TypeExpression[]
      readonly span: Span
    }
  | Broken

export interface ObjectType {
  readonly kind: "object"
  readonly properties: readonly TypeProperty[]
  readonly span: Span
}
export interface TypeProperty {
  /** `*` for what all others are. */
  readonly name: string
  readonly type: TypeExpression
  readonly decorators: readonly Decorator[]
}
