/** `Principal` and `NotPrincipal` to who is written there, each with the kind that it is written under. */
import { nearest } from "../../model/nearest.ts"
import { type Span, textOf } from "../../model/source.ts"
import { type Dict, type Entry, items, literal, type Value } from "../../model/value.ts"
import { hidden, isHole, isNothing, isWrittenEmpty, isWrittenList, type Mistakes, quote } from "./elements.ts"
import type { Selection, WrittenPrincipal } from "./policy-document.ts"
import { either } from "./selections.ts"

type Selected = Selection<WrittenPrincipal>

/** Where both are written, it is either: one selection for each; one of none where nothing is written. */
export function principalsOf(
  only: readonly Entry[],
  except: readonly Entry[],
  mistakes: Mistakes,
): readonly (Selected | undefined)[] {
  const [picked, omitted] = either(only, except, mistakes)
  const all = [selection("only", picked, mistakes), selection("all-except", omitted, mistakes)].flatMap(
    (each) => each ?? [],
  )
  return all.length > 0 ? all : [undefined]
}

function selection(kind: Selected["kind"], entries: readonly Entry[], mistakes: Mistakes): Selected | undefined {
  const of = entries.flatMap((each) => written(each, mistakes) ?? [])
  const last = entries.findLast(({ value }) => !isNothing(value))
  return last && { kind, of, span: last.value.span }
}

function written({ key, value }: Entry, mistakes: Mistakes): readonly WrittenPrincipal[] {
  if (isWrittenEmpty(value)) mistakes.error(`${quote(key)} is empty`, value.span)
  else if (isWrittenList(value) || value.kind === "scalar")
    mistakes.error(`${quote(key)} must be \`"*"\` or a map`, value.span)
  return items(value).flatMap((each) => {
    const unknown = hidden(each)
    if (unknown) return bare(unknown)
    if (each.kind === "dict") return ofKinds(each, mistakes)
    // It means what it says, and some services take it.
    if ((literal(each) ?? "*") !== "*") mistakes.warning(`${quote(key)} must be \`"*"\` or a map`, each.span)
    return bare(each)
  })
}

const bare = (value: Value): readonly WrittenPrincipal[] =>
  flat(value).map((id) => ({ type: literal(id) === "*" ? "*" : "AWS", value: id }))

const ofKinds = (map: Dict, mistakes: Mistakes): readonly WrittenPrincipal[] =>
  map.entries.flatMap(({ key, keySpan, value }) => {
    const type = kindOf(key, keySpan, mistakes)
    return identifiersOf(key, value, mistakes).map((id) => ({ type, value: id }))
  })

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
const kinds = ["AWS", "Service", "Federated", "CanonicalUser"]

/** One that there is not is read as an identity: then nobody is overlooked. */
export function kindOf(written: string, at: Span, mistakes: Mistakes): string {
  if (kinds.includes(written) || written === "*" || isHole(written)) return written
  const meant =
    kinds.find((kind) => kind.toLowerCase() === written.toLowerCase()) ?? nearest(written, kinds.slice(1)).at(0)
  const instead = meant === undefined ? `there are ${kinds.map(quote).join(", ")}` : `did you mean ${quote(meant)}`
  mistakes.error(`there is no kind of principal ${quote(written)}; ${instead}`, at)
  return meant ?? "AWS"
}

/** The identifiers under a kind. An account's number may stand without quotes in YAML. */
export function identifiersOf(name: string, value: Value, mistakes: Mistakes): readonly Value[] {
  const all = items(value).flatMap(flat)
  if (all.length === 0 && isWrittenEmpty(value)) mistakes.error(`${quote(name)} is empty`, value.span)
  const doubt = all.find(({ perhaps }) => perhaps !== undefined)?.perhaps
  if (doubt !== undefined) mistakes.unsure(doubt)
  return all.map((each) => {
    const unknown = hidden(each)
    if (unknown || (each.kind !== "scalar" && each.kind !== "dict")) return unknown ?? each
    const text = textOf(each.span)
    if (/^\d{12}$/.test(text))
      return { kind: "text", pieces: [{ kind: "literal", text, span: each.span }], span: each.span }
    mistakes.error(`${quote(name)} must be text or a list of texts`, each.span)
    return each
  })
}

const flat = (value: Value): readonly Value[] => (value.kind === "list" ? value.items.flatMap(flat) : [value])
