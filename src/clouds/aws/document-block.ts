/** Terraform's `aws_iam_policy_document` to statements: blocks in place of JSON elements. */
import type { Read } from "../../model/diagnostic.ts"
import { type Dict, type Entry, field, items, literal, type Value } from "../../model/value.ts"
import { elementsOf, isNothing, type Mistakes, noting, quote, refuse, told } from "./elements.ts"
import {
  combined,
  effectOf,
  type Selection,
  type Statement,
  sidOf,
  type WrittenCondition,
  type WrittenPrincipal,
} from "./policy-document.ts"
import { anAction, aResource, either, type Look, selectionsOf } from "./selections.ts"
import { unread, valuesOf } from "./written-conditions.ts"
import { identifiersOf, kindOf } from "./written-principals.ts"

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
const ofStatement = [
  "sid",
  "effect",
  "actions",
  "not_actions",
  "resources",
  "not_resources",
  "principals",
  "not_principals",
  "condition",
]
const ofPrincipals = ["type", "identifiers"]
const ofCondition = ["test", "variable", "values"]

export function statementsOfBlock(body: Dict): Read<readonly Statement[]> {
  const reads = items(field(body, "statement")).map(readStatement)
  return { value: reads.flatMap((read) => read.value), diagnostics: told(reads.flatMap((read) => read.diagnostics)) }
}

/** Documents that this one starts from. */
export const sourcesOf = (body: Dict): readonly Value[] => listed(body, ["source_json", "source_policy_documents"])
/** Documents that are laid over this one, the topmost last. */
export const overridesOf = (body: Dict): readonly Value[] =>
  listed(body, ["override_policy_documents", "override_json"])

const listed = (body: Dict, names: readonly string[]): readonly Value[] =>
  names.flatMap((name) => items(field(body, name)))

function readStatement(block: Value): Read<readonly Statement[]> {
  const mistakes = noting(block.perhaps)
  if (block.kind !== "dict") {
    if (block.kind !== "unknown" && block.kind !== "reference")
      mistakes.error("a statement must be a block", block.span)
    return { value: [], diagnostics: mistakes.diagnostics }
  }
  const elements = elementsOf(block, ofStatement, "statement", mistakes)
  refuse(elements, ofStatement, "statement", mistakes)
  const pick = (name: string) => elements.of(name).filter(({ value }) => !isNothing(value))
  const select = (only: string, except: string, look: Look) => {
    for (const each of [...pick(only), ...pick(except)]) mustBeList(each, mistakes)
    return selectionsOf(pick(only), pick(except), look, mistakes)
  }
  const actions = select("actions", "not_actions", anAction)
  if (elements.of("actions").length + elements.of("not_actions").length === 0)
    mistakes.error("a statement needs `actions` or `not_actions`", block.span)
  const effect = pick("effect").length > 0 ? effectOf(pick("effect"), mistakes) : "allow"
  const resources = select("resources", "not_resources", aResource)
  const principals = principalsOf(pick("principals"), pick("not_principals"), mistakes)
  const tests = pick("condition").flatMap(({ value }) => items(value).map((each) => readTest(each, mistakes)))
  return {
    value: combined(
      {
        sid: sidOf(pick("sid").at(-1)?.value),
        effect,
        actions,
        resources,
        principals,
        whens: [{ tests: merged(tests) }],
      },
      block.span,
      mistakes,
    ),
    diagnostics: mistakes.diagnostics,
  }
}

function mustBeList({ key, value }: Entry, mistakes: Mistakes): void {
  if (value.via === undefined && literal(value) !== undefined)
    mistakes.error(`${quote(key)} must be a list of texts`, value.span)
}

function principalsOf(
  only: readonly Entry[],
  except: readonly Entry[],
  mistakes: Mistakes,
): readonly (Selection<WrittenPrincipal> | undefined)[] {
  const [picked, omitted] = either(only, except, mistakes)
  const all = [whoIn("only", picked, mistakes), whoIn("all-except", omitted, mistakes)].flatMap((each) => each ?? [])
  return all.length > 0 ? all : [undefined]
}

function whoIn(
  kind: Selection["kind"],
  entries: readonly Entry[],
  mistakes: Mistakes,
): Selection<WrittenPrincipal> | undefined {
  const [first] = entries
  const before = mistakes.diagnostics.length
  const of = entries.flatMap(({ value }) => items(value).flatMap((each) => readPrincipals(each, mistakes)))
  if (!first) return undefined
  if (of.length > 0 || mistakes.diagnostics.length > before) return { kind, of, span: first.value.span }
  // Callers of the module fill what its variables leave empty.
  mistakes.unsure("who may is not known before deployment")
  return undefined
}

function readPrincipals(block: Value, mistakes: Mistakes): readonly WrittenPrincipal[] {
  if (block.kind !== "dict") return []
  const elements = elementsOf(block, ofPrincipals, "`principals`", mistakes)
  const [type, identifiers] = ofPrincipals.map((name) => elements.of(name).at(-1))
  if (!type) mistakes.error("`principals` need a `type`", block.span)
  if (!identifiers) mistakes.error("`principals` need `identifiers`", block.span)
  const written = literal(type?.value)
  const kind = type && written !== undefined ? kindOf(written, type.value.span, mistakes) : "AWS"
  if (!identifiers) return []
  mustBeList(identifiers, mistakes)
  return identifiersOf(identifiers.key, identifiers.value, mistakes).map((value) => ({ type: kind, value }))
}

function readTest(block: Value, mistakes: Mistakes): WrittenCondition {
  if (block.kind !== "dict") return { operator: "", key: "", values: [block], span: block.span }
  const elements = elementsOf(block, ofCondition, "`condition`", mistakes)
  const [test, variable, values] = ofCondition.map((name) => elements.of(name).at(-1))
  const missing = ofCondition.find((name) => elements.of(name).length === 0)
  if (!test || !variable || !values) {
    const wrong = `a \`condition\` needs ${quote(missing ?? "")}`
    mistakes.error(wrong, block.span)
    return unread(block.span, wrong)
  }
  mustBeList(values, mistakes)
  const read = valuesOf(values.value, values.key, mistakes)
  if (typeof read === "string") return unread(block.span, read)
  // What the test compares with is what people change; the block around it is where it is used.
  const first = read[0] ?? block
  return {
    operator: literal(test.value) ?? "",
    key: literal(variable.value) ?? "",
    values: read,
    ...(block.perhaps !== undefined && { perhaps: block.perhaps }),
    span: first.span,
    via: [...(first.via ?? []), ...read.slice(1).flatMap((each) => [each.span, ...(each.via ?? [])]), block.span],
  }
}

/**
 * The values of blocks of one test and one variable are alternatives of one test:
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_model.go
 */
function merged(tests: readonly WrittenCondition[]): readonly WrittenCondition[] {
  const named = new Map<string, WrittenCondition>()
  for (const [i, each] of tests.entries()) {
    const name = each.operator === "" || each.key === "" ? String(i) : `${each.operator}\n${each.key}`
    const known = named.get(name)
    named.set(name, known ? together(known, each) : each)
  }
  return [...named.values()]
}

/** What a block brings that is only perhaps there, it perhaps brings to one that is. */
function together({ perhaps: before, ...first }: WrittenCondition, next: WrittenCondition): WrittenCondition {
  const { perhaps } = next
  if (before !== undefined && perhaps !== undefined)
    return { ...first, perhaps: before, values: [...first.values, ...next.values] }
  const marked = (values: readonly Value[], why: string | undefined) =>
    why === undefined ? values : values.map((each) => ({ ...each, perhaps: why }))
  return { ...first, values: [...marked(first.values, before), ...marked(next.values, perhaps)] }
}
