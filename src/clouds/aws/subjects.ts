/** Identities, policies and resources to the subjects of the access table. */
import { pattern } from "../../access/pattern.ts"
import type { Subject } from "../../model/access.ts"
import type { Grant } from "../../model/grant.ts"
import type { Resource, Unit } from "../../model/resource.ts"
import { field, literal, type Value } from "../../model/value.ts"
import { formerly } from "../moved.ts"
import { referenced } from "../references.ts"
import { get } from "./attributes.ts"
import type { Fact } from "./facts.ts"
import { patternOf } from "./patterns.ts"
import { isAiService, isPipelineProvider } from "./principals.ts"
import type { IdentityFact, PolicyFact } from "./unit.ts"

export type SubjectDraft = Omit<Subject, "holders">

export const keyOf = (unit: Unit, address: string): string => `${unit.key}#${address}`

const draft = (
  unit: Unit,
  address: string,
  kind: Subject["kind"],
  resource: Resource,
  traits: readonly string[],
): SubjectDraft => ({
  ...pathOf(resource),
  ...(unit.part !== undefined && { part: unit.part }),
  key: keyOf(unit, address),
  unit: unit.key,
  address,
  kind,
  cloud: "aws",
  formerly: [],
  visible: false,
  traits: new Set(traits),
  span: resource.span,
})

/** https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html: the logical id ends in a hash of the path, and changes with it. */
function pathOf({ body, path: known }: Resource): Pick<SubjectDraft, "path"> {
  const path = known ?? literal(field(field(body, "Metadata"), "aws:cdk:path"))
  return path === undefined ? {} : { path }
}

export function identitySubject(unit: Unit, fact: IdentityFact, moved: ReadonlyMap<string, string>): SubjectDraft {
  const name = fact.name && patternOf(fact.name, "exact")?.text
  const former = formerly(fact.address, moved)
  return {
    ...draft(unit, fact.address, "identity", fact.resource, fact.what === "role" ? [] : ["human"]),
    // A permission set becomes a role in every account that it is assigned to, where more may be attached to it.
    visible: fact.what !== "permission-set",
    formerly: former === undefined ? [] : [former],
    ...(name !== undefined && { name: `${fact.what} ${name}` }),
    ...(fact.name && arnOf(fact, fact.name, unit)),
  }
}

/** Its account is the deployment's own. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
function arnOf({ what, resource }: IdentityFact, name: Value, { tenant }: Unit): Pick<SubjectDraft, "id"> {
  const path = get(resource, "path")
  const parts = [
    "arn:aws:iam::",
    tenant ?? { hole: "account" },
    `:${what}${path === undefined ? "/" : (literal(path) ?? "/")}`,
  ]
  const text = what === "permission-set" ? undefined : literal(name)
  return text === undefined ? {} : { id: pattern([...parts, text], "exact") }
}

/** An identity that is declared elsewhere: known by the text that names it. */
export function holderSubject(unit: Unit, holder: Value, resource: Resource): SubjectDraft {
  const name = referenced(holder) ?? patternOf(holder, "exact")?.text ?? resource.address
  return { ...draft(unit, name, "identity", resource, []), name }
}

export function policySubject(unit: Unit, fact: PolicyFact): SubjectDraft {
  const name = fact.kind === "policy" && fact.name ? patternOf(fact.name, "exact")?.text : undefined
  return {
    ...draft(
      unit,
      fact.address,
      "policy",
      fact.resource,
      fact.kind === "policy" && fact.bounds !== undefined ? ["boundary"] : ["unattached"],
    ),
    ...(name !== undefined && { name: `policy ${name}` }),
  }
}

export const documentSubject = (unit: Unit, fact: Extract<Fact, { kind: "document" }>, used: boolean): SubjectDraft =>
  draft(unit, fact.address, "policy", fact.resource, used ? ["document"] : ["document", "unattached"])

export const resourceSubject = (unit: Unit, of: Value | undefined, resource: Resource): SubjectDraft =>
  draft(unit, (of && referenced(of)) ?? resource.address, "resource", resource, [])

/** `aws_bedrockagent_agent`, `awscc_bedrock_agent` and `AWS::Bedrock::Agent` make the same. */
const kindOf = (type: string): string =>
  type
    .replaceAll("::", "_")
    .toLowerCase()
    .replace(/^aws(cc)?_/, "")
    .replace(/^bedrockagent_/, "bedrock_")

/** A resource under the name that the provider knows it by, whatever makes it. */
export function thingSubject(
  unit: Unit,
  { address, name, resource }: Extract<Fact, { kind: "thing" }>,
  moved: ReadonlyMap<string, string>,
): SubjectDraft {
  const text = name && patternOf(name, "exact")?.text
  const former = formerly(address, moved)
  return {
    ...draft(unit, address, "resource", resource, []),
    formerly: former === undefined ? [] : [former],
    ...(text && { name: `${kindOf(resource.type)} ${text}` }),
  }
}

/** What a role's trust policy tells of the kind of work that it is for. */
export function trustTraitsOf(grants: readonly Grant[]): ReadonlySet<string> {
  const trusted = grants.filter((grant) => grant.effect === "allow").map((grant) => grant.principal)
  return new Set(
    [
      trusted.some((who) => who.kind === "service") && "workload",
      trusted.some(isAiService) && "ai-service-role",
      trusted.some(isPipelineProvider) && "ci",
    ].filter((trait) => typeof trait === "string"),
  )
}

/** Whoever comes through what a guard stands before: known by the text that names it, where nothing in view declares it. */
export const guardedSubject = (unit: Unit, of: Value, resource: Resource): SubjectDraft => {
  const name = referenced(of) ?? patternOf(of, "exact")?.text
  return draft(unit, name || resource.address, "resource", resource, ["boundary"])
}
