/** Federated credentials to rows that say whose tokens are taken for those of an identity. */
import { exactly, exactText, glob } from "../../access/pattern.ts"
import type { Condition, Grant, Operator, Test } from "../../model/grant.ts"
import { items, literal, type Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import type { Estate } from "../cloud.ts"
import { originOf } from "./assigned.ts"
import { type Draft, subjectOf, trait } from "./draft.ts"
import { exactPattern, spelledOf } from "./patterns.ts"
import { isForeignIssuer } from "./tenants.ts"
import { interned } from "./traits.ts"
import type { Of } from "./unit.ts"

const issuersOfPipelines =
  /token\.actions\.githubusercontent\.com|gitlab|vstoken\.dev\.azure\.com|bitbucket|circleci|app\.terraform\.io|buildkite/i

/** https://learn.microsoft.com/entra/workload-id/workload-identity-federation */
export function addFederation(draft: Draft, fact: Of<"federation">, estate: Estate): void {
  const { identity, issuer, resource } = fact
  const subject = subjectOf(draft, identity, resource)
  const provider = (issuer && exactPattern(issuer)) ?? exactly("")
  if (issuersOfPipelines.test(provider.text)) trait(draft, subject, "ci")
  const conditions = conditionsOf(fact)
  const isPinned = conditions.some((each) => each.kind === "opaque" || (isOfSubject(each) && pins(each)))
  const row: Grant = {
    effect: "allow",
    cloud: "azure",
    subject: subject.key,
    principal: { kind: "federated", provider, ...(issuer && blameOf(issuer)) },
    action: { of: exactly("sign in as the identity"), except: [], ...blameOf(fact.subject ?? fact.claims ?? identity) },
    resource: { of: itself, except: [], span: resource.span },
    conditions,
    reaches: [
      { name: "sign in as the identity", service: "managedidentity", capability: "identity", supporting: true },
    ],
    traits: interned([
      "trust",
      ...(isPinned ? [] : ["unpinned-subject"]),
      ...(isForeignIssuer(issuer, estate) ? ["external"] : []),
    ]),
    origin: originOf(resource, resource.span),
    ...(resource.perhaps !== undefined && { perhaps: resource.perhaps }),
  }
  draft.grants.push(row)
  for (const value of [issuer, fact.subject])
    if (value && hasOtherLetters(literal(value)))
      draft.lints.push({
        subject: subject.key,
        name: "non-ascii",
        text: literal(value) ?? "",
        effect: "allow",
        service: "managedidentity",
        statement: resource.span,
        said: [],
        block: resource.span,
        ...blameOf(value),
      })
}

/** An issuer that only looks like the one that is meant is somebody else. */
const hasOtherLetters = (text: string | undefined): boolean => text !== undefined && /[^ -~]/.test(text)

/** Of one subject, whatever its address is. */
const itself = { text: "${itself}", tokens: [{ kind: "hole", name: "itself" }] } as const

function conditionsOf({ subject, claims, audiences }: Of<"federation">): readonly Condition[] {
  return [
    ...(subject ? testOf("sub", [subject], "equals") : []),
    ...(claims ? claimTests(claims) : []),
    ...(audiences ? testOf("aud", items(audiences), "equals") : []),
  ]
}

const operator = (test: Operator["test"]): Operator => ({
  test,
  domain: "text",
  negated: false,
  ifExists: false,
  over: "one",
})

function testOf(key: string, values: readonly Value[], test: Operator["test"]): readonly Test[] {
  const patterns = values.flatMap((value) => exactPattern(value) ?? [])
  const [first] = values
  if (!first || patterns.length === 0) return []
  return [{ kind: "test", key, written: key, operator: operator(test), values: patterns, ...blameOf(first) }]
}

/** `claims['sub'] matches 'repo:contoso/*' and …`: in whatever else there is we cannot read. */
function claimTests(claims: Value): readonly Condition[] {
  const text = literal(claims)
  const parts = text?.trim().split(/\s+and\s+/i)
  const tests = parts?.map((part) => /^claims\['([^']+)'\]\s+(eq|matches)\s+'([^']*)'$/i.exec(part))
  if (!tests?.every((test) => test !== null))
    return [
      {
        kind: "opaque",
        text: spelledOf(claims) ?? "",
        because: "it is an expression that we cannot compare",
        ...blameOf(claims),
      },
    ]
  return tests.map(([, key = "", verb, value = ""]): Test => {
    const isGlob = verb?.toLowerCase() === "matches"
    return {
      kind: "test",
      key: key.toLowerCase(),
      written: key,
      operator: operator(isGlob ? "like" : "equals"),
      values: [isGlob ? glob(value) : exactly(value)],
      ...blameOf(claims),
    }
  })
}

const isOfSubject = ({ key }: Test): boolean => key === "sub" || key === "job_workflow_ref"

/**
 * Whether every subject is one workload, branch or environment of one repository. Whoever opens a pull request has the subject
 * of pull requests; who writes a wildcard means several. https://docs.github.com/actions/reference/security/oidc
 */
const pins = ({ values }: Test): boolean =>
  values.every((value) => {
    const text = exactText(value) ?? value.text
    // A wildcard in a subject that is compared as it stands is meant as one, and will be made to work.
    return text.includes("*")
      ? /^repo:[^*:]+:(environment:|ref:refs\/(heads|tags)\/)[^*]/.test(text)
      : text !== "" && !/:pull_request$/i.test(text)
  })
