/** Statements to facts about what they rest on: models that are kept no longer, times that are over, tags that are not there yet, names that others may take. */
import { covers, exactText, glob } from "../../access/pattern.ts"
import type { Lint } from "../../model/access.ts"
import type { Condition, Test } from "../../model/grant.ts"
import { literal, type Value } from "../../model/value.ts"
import { voidTimes } from "../time-bounds.ts"
import { conditionOf } from "./conditions.ts"
import { type About, actionScopes, judged } from "./element-lints.ts"
import { stageOfModel } from "./models.ts"
import type { Statement } from "./policy-document.ts"

/** A deny of such a model does no harm. */
export function* modelLints({ effect, resources }: Statement, today: string, about: About): Iterable<Lint> {
  if (effect !== "allow" || resources?.kind !== "only") return
  for (const value of resources.of) {
    const text = literal(value)
    if (!text?.includes(":bedrock:")) continue
    const stage = stageOfModel(text, today)
    if (stage) yield { ...about(value, stage.name, text, "bedrock"), ...stage }
  }
}

export function* timeLints(statement: Statement, today: string, about: About): Iterable<Lint> {
  const [service] = statement.effect === "allow" && statement.conditions.length > 0 ? servicesOf(statement) : []
  if (service === undefined) return
  for (const { condition, detail } of voidTimes(testsOf(statement), today))
    yield { ...about(placeOf(condition), "void-time", condition.written, service), detail }
}

/** Actions that make what they tag, and so find no tag to test; others of that name make a part of what is there. */
const makes = /:Create(?!Presigned|Endpoint$|.*(?:Alias|Version|ActionGroup|DataSource|Collaborator)$)/

/**
 * Whether a request to make something carries the tags that it is made with under this key is nowhere said; a list has none.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html#access_tags_control-requests
 */
export function* tagLints(statement: Statement, about: About): Iterable<Lint> {
  const test = testsOf(statement).find(({ key }) => /^[a-z-]+:resourcetag\//.test(key))
  if (statement.effect !== "allow" || !test) return
  const named = actionScopes(statement).filter(({ of }) => exactText(of) !== undefined)
  const missing = named
    .flatMap(judged)
    .find(({ name, resourceTypes }) => makes.test(name) || resourceTypes.length === 0)
  if (missing)
    yield { ...about(placeOf(test), "tag-before-creation", test.written, missing.service), detail: missing.name }
}

const objects = ["s3:getobject", "s3:putobject"].map(glob)
const ownersKeys = ["aws:resourceaccount", "s3:resourceaccount", "aws:resourceorgid"]

/** Bucket names are one space for all customers: a name with a wildcard takes in buckets that others make. */
export function* bucketLints(statement: Statement, about: About): Iterable<Lint> {
  const { effect, actions, resources } = statement
  if (effect !== "allow" || actions.kind !== "only" || resources?.kind !== "only") return
  const isOfObjects = (value: Value) => {
    const text = literal(value)?.toLowerCase()
    return text !== undefined && objects.some((each) => covers(glob(text), each) === "yes")
  }
  if (!actions.of.some(isOfObjects) || testsOf(statement).some(({ key }) => ownersKeys.includes(key))) return
  for (const value of resources.of) {
    const text = literal(value)
    const isEverything = text === "*"
    if (text === undefined || !(isEverything || /^arn:[^:]*:s3:::[^/]*[*?]/.test(text))) continue
    // Other rules speak of everything; who writes less than that opens nothing.
    const lint = { ...about(value, "open-bucket-name", text, "s3"), lets: glob(text) }
    yield isEverything ? { ...lint, onlyCompared: true } : lint
  }
}

const servicesOf = (statement: Statement): readonly string[] =>
  actionScopes(statement)
    .flatMap(judged)
    .map(({ service }) => service)

const testsOf = ({ conditions }: Statement): readonly Test[] =>
  conditions.map(conditionOf).filter((each: Condition): each is Test => each.kind === "test")

const placeOf = ({ written, span, via }: Test): Value => ({
  kind: "unknown",
  because: "",
  name: written,
  span,
  ...(via && { via }),
})
