/** The syntax tree of HCL: what the parser makes and the evaluator walks. Every node has its span. */
import type { Span } from "../../model/source.ts"

export interface Body {
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
  readonly span: Span
}
export interface Attribute {
  readonly name: string
  readonly nameSpan: Span
  readonly value: Expression
  readonly span: Span
}
export interface Block {
  readonly type: string
  readonly typeSpan: Span
  readonly labels: readonly { readonly text: string; readonly span: Span }[]
  readonly body: Body
  /** From the type to the closing brace. */
  readonly span: Span
}

export type Expression =
  | { readonly kind: "number"; readonly value: number; readonly span: Span }
  | { readonly kind: "boolean"; readonly value: boolean; readonly span: Span }
  | { readonly kind: "null"; readonly span: Span }
  | Template
  | { readonly kind: "variable"; readonly name: string; readonly span: Span }
  | {
      readonly kind: "attribute"
      readonly of: Expression
      readonly name: string
      readonly nameSpan: Span
      readonly span: Span
    }
  | { readonly kind: "index"; readonly of: Expression; readonly key: Expression; readonly span: Span }
  /** `of.*.each` (attribute splat) or `of[*].each` (full splat): `each` is applied to `{kind: "variable", name: "*"}`. */
  | {
      readonly kind: "splat"
      readonly of: Expression
      readonly each: Expression
      readonly full: boolean
      readonly span: Span
    }
  /** `name` has its namespaces: `provider::ns::fn`. `expand` is the `...` after the last argument. */
  | {
      readonly kind: "call"
      readonly name: string
      readonly nameSpan: Span
      readonly arguments: readonly Expression[]
      readonly expand: boolean
      readonly span: Span
    }
  | { readonly kind: "unary"; readonly operator: "!" | "-"; readonly operand: Expression; readonly span: Span }
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
  | { readonly kind: "tuple"; readonly items: readonly Expression[]; readonly span: Span }
  | { readonly kind: "object"; readonly entries: readonly ObjectEntry[]; readonly span: Span }
  | ForExpression
  | { readonly kind: "parentheses"; readonly of: Expression; readonly span: Span }
  /** Text that did not parse; a diagnostic says why. */
  | { readonly kind: "broken"; readonly span: Span }

export type BinaryOperator = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%"

export interface ObjectEntry {
  /** A bare identifier key is a template of one literal; `(expr) = …` is a parentheses expression. */
  readonly key: Expression
  readonly value: Expression
  readonly span: Span
}

/** `[for k, v in of : value if test]` or `{for k, v in of : key => value... if test}`. */
export interface ForExpression {
  readonly kind: "for"
  readonly keyName?: string
  readonly valueName: string
  readonly of: Expression
  /** Set for the object form. */
  readonly key?: Expression
  readonly value: Expression
  readonly grouped: boolean
  readonly test?: Expression
  readonly span: Span
}

/** A quoted string or heredoc. Strip markers, escapes and heredoc indentation are already applied to the parts. */
export interface Template {
  readonly kind: "template"
  readonly quote: "quoted" | "heredoc" | "bare"
  readonly parts: readonly TemplatePart[]
  readonly span: Span
}
export type TemplatePart =
  /** As in model Piece: text as long as its span was written verbatim. An escape sequence is a part of its own. */
  | { readonly kind: "literal"; readonly text: string; readonly span: Span }
  | { readonly kind: "interpolation"; readonly value: Expression; readonly span: Span }
  | {
      readonly kind: "if"
      readonly test: Expression
      readonly then: readonly TemplatePart[]
      readonly else: readonly TemplatePart[]
      readonly span: Span
    }
  | {
      readonly kind: "for"
      readonly keyName?: string
      readonly valueName: string
      readonly of: Expression
      readonly body: readonly TemplatePart[]
      readonly span: Span
    }
