/** Organisation policies that decide on models and credentials to facts: what is kept from everybody, and the lists of what is let through. */
import type { Resource } from "../../model/resource.ts"
import { field, items, type Value } from "../../model/value.ts"
import { all, textIn } from "../attributes.ts"
import { allIn, at, get, settingOf, thing } from "./arguments.ts"
import { type Fact, itself, type Reader } from "./facts.ts"

/**
 * Constraints that hold something back from everybody below: which models, which credentials, who may be a member, how open
 * notebooks stand. https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints and
 * https://cloud.google.com/vertex-ai/generative-ai/docs/control-model-access
 */
const decisive = [
  /^vertexai\./,
  /^ainotebooks\./,
  /^iam\.(?:managed\.)?disableServiceAccount(?:Api)?Key(?:Creation|Upload)$/,
  /^iam\.(?:managed\.)?allowedPolicyMember(?:Domain)?s$/,
  /^iam\.workloadIdentityPool/,
  /^iam\.automaticIamGrantsForDefaultServiceAccounts$/,
  /^iam\.managed\.preventPrivilegedBasicRolesForDefaultServiceAccounts$/,
  /^iam\.disableAuditLoggingExemption$/,
  /^gcp\.restrictServiceUsage$/,
]

/** One rule of a policy, whatever its format calls the parts. A rule that nobody enforces says nothing. */
interface Rule {
  readonly enforced?: Value | undefined
  readonly allowsAll?: Value | undefined
  readonly deniesAll?: Value | undefined
  readonly allowed: readonly Value[]
  readonly denied: readonly Value[]
  readonly condition?: Value | undefined
}

/** `name` is the constraint's, with or without `constraints/`, or that of a policy for it. */
export function constraintFacts(resource: Resource, name: Value | undefined, rules: readonly Rule[]): readonly Fact[] {
  const constraint = /[^/]*$/.exec(textIn(name) ?? "")?.[0] ?? ""
  if (!decisive.some((pattern) => pattern.test(constraint))) return []
  const facts = rules.flatMap((rule) => factsOf(resource, constraint, rule))
  return facts.length === 0
    ? []
    : [thing(resource, "name", "constraint"), ...facts, exemptions(resource, constraint, rules)]
}

/** What a rule holds back. Where it does so only on a condition, the rest is an exemption. */
function factsOf(resource: Resource, constraint: string, rule: Rule): readonly Fact[] {
  const { enforced, deniesAll } = rule
  const facts: Fact[] = rule.denied
    .filter((each) => matters(constraint, each))
    .map((each) =>
      settingOf(resource, "organization-guard", each, `${constraint} keeps out ${textIn(each) ?? "something"}`),
    )
  if (isOn(enforced)) facts.push(settingOf(resource, "organization-guard", enforced, `${constraint} is enforced`))
  if (isOn(deniesAll))
    facts.push(
      rule.condition
        ? settingOf(resource, "organization-guard", deniesAll, `${constraint} lets nothing through${whereOf(rule)}`)
        : allowance(resource, constraint, deniesAll, []),
    )
  else if (!rule.condition && rule.allowed.length > 0 && !isOn(rule.allowsAll)) {
    const allowed = rule.allowed.filter((each) => matters(constraint, each))
    facts.push(allowance(resource, constraint, lastOf(rule.allowed) ?? itself(resource), allowed))
  }
  return facts
}

/**
 * Where the policy does not hold, as a list that may only get shorter: what a rule lets through on a condition, and all that is
 * left where each rule that holds something back does so on one.
 * https://cloud.google.com/resource-manager/docs/organization-policy/tags-organization-policy
 */
function exemptions(resource: Resource, constraint: string, rules: readonly Rule[]): Fact {
  const restricting = rules.filter(isRestricting)
  const loosening = rules.flatMap((rule) => (rule.condition ? loosened(constraint, rule) : []))
  const isEverywhere = restricting.length === 0 || restricting.some(({ condition }) => !condition)
  const [first] = restricting
  const outside = first?.condition ?? itself(resource)
  const all = [
    ...loosening,
    ...(isEverywhere ? [] : [{ value: outside, says: `all but what is${restricting.map(whereOf).join(", or")}` }]),
  ]
  const says = all.map((each) => each.says)
  return {
    kind: "setting",
    of: itself(resource),
    name: "organization-exemption",
    value: lastOf(all.map(({ value }) => value)) ?? itself(resource),
    says: `${constraint} lets through ${says.join(", ") || "nothing besides"}`,
    allows: says,
    resource,
  }
}

const isRestricting = ({ enforced, deniesAll, allowsAll, allowed, denied }: Rule): boolean =>
  isOn(enforced) || isOn(deniesAll) || denied.length > 0 || (allowed.length > 0 && !isOn(allowsAll))

function loosened(constraint: string, rule: Rule): readonly { readonly value: Value; readonly says: string }[] {
  const { enforced, allowsAll, allowed } = rule
  const where = whereOf(rule)
  if (enforced && isOff(enforced)) return [{ value: enforced, says: `everything${where}` }]
  if (isOn(allowsAll)) return [{ value: allowsAll, says: `everything${where}` }]
  return allowed
    .filter((each) => matters(constraint, each))
    .map((value) => ({ value, says: `${textIn(value) ?? "something"}${where}` }))
}

const whereOf = ({ condition }: Rule): string =>
  condition ? ` where ${textIn(field(condition, "expression")) ?? "a condition holds"}` : ""

/** Lists grow at their end: what stands there is looked at first, then the others. */
function lastOf(values: readonly Value[]): Value | undefined {
  const [last, ...others] = values.toReversed()
  return last && { ...last, via: [...(last.via ?? []), ...others.map(({ span }) => span)] }
}

/** A list says what is let through and so what is not: one that lets nothing more through loosens nothing. */
const allowance = (resource: Resource, about: string, value: Value, allowed: readonly Value[]): Fact => ({
  kind: "setting",
  of: itself(resource),
  name: "organization-allowance",
  value,
  says: `${about} lets through ${allowed.map((each) => textIn(each) ?? "something").join(", ") || "nothing"}`,
  allows: allowed.map((each) => textIn(each) ?? ""),
  resource,
})

/** Written as a boolean or as its text; what is only known later is given the benefit of the doubt. */
const isOn = (value: Value | undefined): value is Value => value !== undefined && !isOff(value)
const isOff = (value: Value): boolean => /^false$/i.test(textIn(value) ?? "")

/** Of services, those of AI; of everything else, all. */
const matters = (constraint: string, value: Value): boolean =>
  constraint !== "gcp.restrictServiceUsage" ||
  /^(?:is:|in:)?(?:aiplatform|discoveryengine|dialogflow|generativelanguage|modelarmor|notebooks|ml)\b/.test(
    textIn(value) ?? "",
  )

/** What Fabric writes, in its factories and in the arguments of its modules. */
export const fabricRules = (policy: Value): readonly Rule[] =>
  items(field(policy, "rules")).map((rule) => ({
    enforced: field(rule, "enforce"),
    allowsAll: field(field(rule, "allow"), "all"),
    deniesAll: field(field(rule, "deny"), "all"),
    allowed: all(rule, "allow", "values"),
    denied: all(rule, "deny", "values"),
    condition: field(rule, "condition"),
  }))

/** https://cloud.google.com/resource-manager/docs/reference/orgpolicy/rest/v2/organizations.policies, also in Terraform's letters. */
const specifiedRules = (resource: Resource): readonly Rule[] =>
  allIn(resource, "spec", "rules").map((rule) => ({
    enforced: all(rule, "enforce")[0],
    allowsAll: all(rule, "allow_all")[0],
    deniesAll: all(rule, "deny_all")[0],
    allowed: all(rule, "values", "allowed_values"),
    denied: all(rule, "values", "denied_values"),
    condition: all(rule, "condition")[0],
  }))

/** The first version, in Terraform and as the interface has it. */
function firstRules(resource: Resource): readonly Rule[] {
  const enforced = at(resource, "boolean_policy", "enforced")
  const lists = allIn(resource, "list_policy")
  return [
    ...(enforced ? [{ enforced, allowed: [], denied: [] }] : []),
    ...lists.map((list): Rule => {
      const [every] = all(list, "all_values")
      return {
        allowsAll: all(list, "allow", "all")[0] ?? (textIn(every) === "ALLOW" ? every : undefined),
        deniesAll: all(list, "deny", "all")[0] ?? (textIn(every) === "DENY" ? every : undefined),
        allowed: [...all(list, "allow", "values"), ...all(list, "allowed_values")],
        denied: [...all(list, "deny", "values"), ...all(list, "denied_values")],
      }
    }),
  ]
}

export const organizationPolicy: Reader = (resource) => {
  const constraint = get(resource, "constraint")
  return constraint
    ? constraintFacts(resource, constraint, firstRules(resource))
    : constraintFacts(resource, get(resource, "name"), specifiedRules(resource))
}
