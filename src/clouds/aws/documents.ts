/** A value that stands for a policy to its statements, wherever they are: in place, in a string, in a data source, with the provider. */
import { parseJsonIn } from "../../formats/json/parse.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Blame } from "../../model/grant.ts"
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import type { Dict, Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { lonePiece } from "../references.ts"
import { overridesOf, sourcesOf, statementsOfBlock } from "./document-block.ts"
import { laid, repeated } from "./layers.ts"
import { managedPolicy } from "./managed-policies.ts"
import { patternOf } from "./patterns.ts"
import { type Statement, statementsOf } from "./policy-document.ts"
import type { UnitIndex } from "./unit.ts"
import { valueOfJson } from "./written-elsewhere.ts"

/** A policy's statements and where it stands. */
export interface ReadPolicy {
  readonly statements: readonly Statement[]
  /** The resource that declares it. */
  readonly address: string
  readonly block: Span
  /** Set where the provider wrote it: its name, and the text that brought it in. */
  readonly managed?: { readonly name: string } & Blame
  readonly perhaps?: string | undefined
}

export interface Reading {
  readonly policies: readonly ReadPolicy[]
  readonly diagnostics: readonly Diagnostic[]
  /** The declared policy that the value led to. */
  readonly address?: string
}

/** A document that includes documents that include it is cut here. */
const deepest = 10

/** Reads whatever a value holds or refers to. `owner` is the resource that the value is written in. */
export const readPolicy = (value: Value, owner: Resource, index: UnitIndex, depth = 0): Reading =>
  onlyPerhaps(readCertainly(value, owner, index, depth), value.perhaps)

function readCertainly(value: Value, owner: Resource, index: UnitIndex, depth: number): Reading {
  if (depth > deepest) return unresolved(value, "policies include each other in a circle")
  const fact =
    value.kind === "reference" || value.kind === "text" || value.kind === "unknown" ? index.policy(value) : undefined
  if (fact?.kind === "lookup") return readPolicy(fact.policy, fact.resource, index, depth + 1)
  if (fact) {
    const read = readPolicy(fact.document, fact.resource, index, depth + 1)
    return { ...read, address: fact.address }
  }
  switch (value.kind) {
    case "dict":
      return isBlock(value, owner) ? readBlock(value, owner, index, depth) : fromStatements(statementsOf(value), owner)
    case "list":
      return joined(value.items.map((item) => readPolicy(item, owner, index, depth + 1)))
    case "reference":
      return value.resolved
        ? readPolicy(value.resolved, owner, index, depth + 1)
        : unresolved(value, `\`${value.address}\` is not declared here`)
    case "text":
      return managed(value, owner, index) ?? readText(value, owner, index, depth)
    case "scalar":
      return value.value === null ? { policies: [], diagnostics: [] } : noPolicy(value)
    case "unknown":
      return unresolved(value, value.because)
  }
}

/** A managed policy named by its ARN, or undefined where the text is something else. */
function managed(value: Value, owner: Resource, index: UnitIndex): Reading | undefined {
  const arn = patternOf(value, "exact")?.text ?? ""
  if (!/^arn:[a-z-]+:iam::/.test(arn)) return undefined
  if (!arn.includes(":iam::aws:policy/")) return unresolved(value, `the policy \`${arn}\` is not declared here`)
  const known = managedPolicy(arn)
  const name = known?.name ?? arn.split("/").at(-1) ?? arn
  const document = valueOfJson(index.provided(arn) ?? known?.document, value.span)
  if (document.kind !== "dict") return { policies: [], diagnostics: [] }
  return {
    policies: [
      {
        statements: statementsOf(document).value,
        address: name,
        block: owner.span,
        managed: { name, ...blameOf(value) },
        perhaps: owner.perhaps,
      },
    ],
    diagnostics: [],
  }
}

function readText(value: Extract<Value, { kind: "text" }>, owner: Resource, index: UnitIndex, depth: number): Reading {
  const only = lonePiece(value)
  if (only?.kind === "hole") return unresolved(value, only.because ?? `\`${only.name}\` is not known before deployment`)
  const { value: parsed, diagnostics } = parseJsonIn(value)
  if (!parsed) return { policies: [], diagnostics }
  if (parsed.kind === "text") return unresolved(value, "it is not a policy document")
  const read = readPolicy(parsed, owner, index, depth + 1)
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] }
}

const isBlock = (value: Dict, owner: Resource): boolean =>
  owner.type === "data.aws_iam_policy_document" && value === owner.body

function readBlock(body: Dict, owner: Resource, index: UnitIndex, depth: number): Reading {
  const read = (values: readonly Value[]) => values.map((value) => readPolicy(value, owner, index, depth + 1))
  const sources = joined(read(sourcesOf(body)))
  const own = fromStatements(statementsOfBlock(body), owner)
  const overrides = read(overridesOf(body))
  const layers = [sources, own, ...overrides]
  const complaints = [sources, own].flatMap(({ policies }) => repeated(policies))
  return {
    policies: laid(layers.map(({ policies }) => policies)),
    diagnostics: [...layers.flatMap(({ diagnostics }) => diagnostics), ...complaints],
  }
}

const fromStatements = ({ value, diagnostics }: ReturnType<typeof statementsOf>, owner: Resource): Reading => ({
  policies: [{ statements: value, address: owner.address, block: owner.span, perhaps: owner.perhaps }],
  diagnostics,
})

const joined = (readings: readonly Reading[]): Reading => ({
  policies: readings.flatMap((each) => each.policies),
  diagnostics: readings.flatMap((each) => each.diagnostics),
})

const onlyPerhaps = (reading: Reading, perhaps: string | undefined): Reading =>
  perhaps === undefined
    ? reading
    : { ...reading, policies: reading.policies.map((policy) => ({ ...policy, perhaps: policy.perhaps ?? perhaps })) }

const noPolicy = ({ span }: Value): Reading => ({
  policies: [],
  diagnostics: [{ code: "shape", severity: "error", message: "a policy must be a map of elements", at: span }],
})

const unresolved = (value: Value, because: string): Reading => ({
  policies: [],
  diagnostics: [
    { code: "unresolved", severity: "warning", message: `a policy could not be read: ${because}`, at: value.span },
  ],
})
