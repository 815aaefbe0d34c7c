/** Terraform's functions on strings and JSON. */
import type { Span } from "../../model/source.ts"
import type { Piece, Text, Value } from "../../model/value.ts"
import { parseJsonIn } from "../json/parse.ts"
import type { TerraformFunction } from "./functions.ts"
import { list, piecesOf, scalar, stringOf, text } from "./make.ts"

/** A function of one known string. */
const ofText =
  (change: (value: string) => string): TerraformFunction =>
  ([value], span) => {
    const known = stringOf(value)
    return known === undefined ? undefined : sameOr(value, change(known), span)
  }

/** The value itself where nothing changed, so that it keeps the place where it was written. */
const sameOr = (value: Value | undefined, result: string, span: Span): Value =>
  value && stringOf(value) === result ? value : text(result, value?.span ?? span)

const ofTwo =
  (decide: (a: string, b: string) => boolean): TerraformFunction =>
  ([a, b], span) => {
    const [x, y] = [stringOf(a), stringOf(b)]
    return x === undefined || y === undefined ? undefined : scalar(decide(x, y), span)
  }

const trimmed =
  (cut: (value: string, part: string) => string): TerraformFunction =>
  ([value, part], span) => {
    const [known, wanted] = [stringOf(value), stringOf(part)]
    return known === undefined || wanted === undefined ? undefined : sameOr(value, cut(known, wanted), span)
  }

const joined = (values: readonly Value[], separator: Value | undefined, span: Span): Text | undefined => {
  const between = stringOf(separator)
  if (between === undefined) return undefined
  const gap: readonly Piece[] =
    between === "" ? [] : [{ kind: "literal", text: between, span: separator?.span ?? span }]
  return {
    kind: "text",
    pieces: values.flatMap((value, i) => [...(i > 0 ? gap : []), ...piecesOf(value, value.span)]),
    span,
  }
}

/** `%s`, `%d` and `%v` take a value; `%%` is a percent sign. Other verbs are not worked out. What is not known holds none. */
const format: TerraformFunction = ([template, ...values], span) => {
  const written = template ? piecesOf(template, template.span) : []
  if (!written.some(({ kind }) => kind === "literal")) return undefined
  const pieces: Piece[] = []
  let next = 0
  for (const piece of written) {
    if (piece.kind === "hole") {
      pieces.push(piece)
      continue
    }
    for (const part of piece.text.split(/(%[a-z%])/)) {
      if (part === "%%") pieces.push({ ...piece, text: "%" })
      else if (/^%[sdv]$/.test(part)) {
        const value = values[next++]
        if (!value) return undefined
        for (const each of piecesOf(value, value.span)) pieces.push(each)
      } else if (/^%[a-z]$/.test(part)) return undefined
      else if (part !== "") pieces.push({ ...piece, text: part })
    }
  }
  return { kind: "text", pieces, span }
}

/** One text for each item; nothing is said of a list of which one cannot be worked out. */
const formatlist: TerraformFunction = ([template, values, ...rest], span, scope) => {
  if (values?.kind !== "list" || rest.length > 0 || !template) return undefined
  const texts = values.items.map((item) => format([template, item], span, scope))
  return texts.every((each) => each !== undefined) ? list(texts, span) : undefined
}

const replace: TerraformFunction = ([value, from, to], span) => {
  const wanted = stringOf(from)
  // A pattern between slashes is a regular expression, which is not run on foreign text.
  if (!value || !to || wanted === undefined || (wanted.length > 1 && wanted.startsWith("/") && wanted.endsWith("/")))
    return undefined
  if (value.kind !== "text" && value.kind !== "reference") return undefined
  const other = piecesOf(to, to.span)
  const pieces = piecesOf(value, value.span).flatMap((piece): readonly Piece[] => {
    if (piece.kind === "hole" || wanted === "" || !piece.text.includes(wanted)) return [piece]
    return piece.text
      .split(wanted)
      .flatMap((text, i): readonly Piece[] => [
        ...(i > 0 ? other : []),
        ...(text === "" ? [] : [{ ...piece, text, span: piece.span }]),
      ])
  })
  return { kind: "text", pieces, span: value.span, via: [span, ...(value.via ?? [])] }
}

export const textFunctions: Readonly<Record<string, TerraformFunction>> = {
  // The reader of policies takes the structure as well as the text, and the structure knows its places.
  jsonencode: ([value]) => value,
  jsondecode: ([value]) => {
    if (value?.kind === "dict" || value?.kind === "list") return value
    return value?.kind === "text" ? parseJsonIn(value).value : undefined
  },
  format,
  formatlist,
  join: ([separator, values], span) => (values?.kind === "list" ? joined(values.items, separator, span) : undefined),
  split: ([separator, value], span) => {
    const [between, known] = [stringOf(separator), stringOf(value)]
    return between === undefined || known === undefined || !value
      ? undefined
      : list(
          known.split(between).map((part) => text(part, value.span)),
          span,
        )
  },
  lower: ofText((value) => value.toLowerCase()),
  upper: ofText((value) => value.toUpperCase()),
  title: ofText((value) => value.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase())),
  trimspace: ofText((value) => value.trim()),
  chomp: ofText((value) => value.replace(/[\r\n]+$/, "")),
  trimprefix: trimmed((value, part) => (value.startsWith(part) ? value.slice(part.length) : value)),
  trimsuffix: trimmed((value, part) => (part !== "" && value.endsWith(part) ? value.slice(0, -part.length) : value)),
  startswith: ofTwo((value, part) => value.startsWith(part)),
  endswith: ofTwo((value, part) => value.endsWith(part)),
  strcontains: ofTwo((value, part) => value.includes(part)),
  replace,
  tostring: ([value], span) => {
    if (value?.kind === "text" || value?.kind === "reference") return value
    const known = stringOf(value)
    return known === undefined ? undefined : text(known, span)
  },
  sensitive: ([value]) => value,
  nonsensitive: ([value]) => value,
}
