/** A rule's sentences with what was found in place of their placeholders; whatever the pull request wrote stands in code spans. */
import { describeCondition } from "../access/describe.ts"
import { nameOf } from "../access/principal.ts"
import type { Subject } from "../model/access.ts"
import { type Capability, capabilities, capabilityPhrase } from "../model/capability.ts"
import type { Action, Condition, Grant } from "../model/grant.ts"
import type { Row } from "./match.ts"

/** Text of the pull request as Markdown code: nothing in it can end the span. */
export function code(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").slice(0, 300)
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length))
  if (longest === 0) return `\`${plain === "" ? " " : plain}\``
  const fence = "`".repeat(longest + 1)
  return `${fence} ${plain} ${fence}`
}

/** `a`, `b` and 3 others. */
export function list(all: readonly string[], most = 4): string {
  const distinct = [...new Set(all)]
  const told = distinct.slice(0, distinct.length > most ? most - 1 : most)
  const rest = distinct.length - told.length
  const words = rest > 0 ? [...told, `${rest} more`] : told
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`
}

export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  (isSeveral(values.principal ?? "") ? ofSeveral(sentence) : sentence)
    .replace(/`?(?<!\$)\{([a-z]+)\}`?/g, (whole, name: string) => values[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim()

/** Whether a list of code spans goes on after the first. */
function isSeveral(listed: string): boolean {
  const fence = /^`+/.exec(listed)?.[0] ?? ""
  for (const { 0: run, index } of listed.matchAll(/`+/g))
    if (index > 0 && run === fence) return /^(?:, | and )/.test(listed.slice(index + run.length))
  return false
}

/** Words that end like verbs of one, and are none. */
const noVerbs = new Set(["always", "perhaps", "this", "across", "less", "unless"])

/** `{principal} gets a role`, said of several. */
const ofSeveral = (sentence: string): string =>
  sentence.replace(/(\{principal\} (?:also |now |no longer )?)([a-z]+s)\b/g, (whole, before: string, verb: string) => {
    if (verb === "is") return `${before}are`
    if (verb === "has") return `${before}have`
    return verb.length < 4 || noVerbs.has(verb) ? whole : `${before}${verb.slice(0, -1)}`
  })

const phrases = (all: readonly Capability[], most?: number): string =>
  list(
    capabilities.filter((each) => all.includes(each)).map((each) => capabilityPhrase[each]),
    most,
  )

export interface RowsSaid {
  readonly subjects: readonly Subject[]
  readonly grants: readonly Grant[]
  readonly actions: readonly Action[]
  readonly lost: readonly Condition[]
  /** What their subjects could do before, and can no longer. */
  readonly losses: readonly Capability[]
  /** The other rows of a combination. */
  readonly others: readonly Pick<Row, "grant" | "actions">[]
}

/** Whom it is about, and of what is deployed several times, with which settings. */
export function named(subjects: readonly Subject[]): string {
  const addresses = subjects.map(({ address }) => code(address))
  const parts = subjects.flatMap(({ part }) => (part === undefined ? [] : [code(part)]))
  return parts.length === 0 ? list(addresses, 3) : `${list(addresses, 3)} (deployed with ${list(parts, 3)})`
}

/** What `{principal}`, `{action}` and the others stand for. */
export function valuesOf({
  subjects,
  grants,
  actions,
  lost,
  losses,
  others,
}: RowsSaid): Readonly<Record<string, string>> {
  const strangers = grants.flatMap(({ principal }) =>
    principal.kind === "holder" ? [] : [principal.kind === "anyone" ? "anyone" : code(nameOf(principal))],
  )
  const patterns = (all: readonly Grant[]) =>
    list(
      all.map(({ action }) =>
        action.except.length > 0
          ? `everything but ${list(action.except.map(({ text }) => code(text)))}`
          : code(action.of.text),
      ),
    )
  return {
    principal: named(subjects),
    who: list(strangers, 3),
    action: patterns(grants),
    actions: list(actions.map(({ name }) => code(name))),
    resource: list(
      grants.map(({ resource }) =>
        resource.except.length > 0
          ? `everything but ${list(resource.except.map(({ text }) => code(text)))}`
          : code(resource.of.text),
      ),
      3,
    ),
    conditions:
      list(grants.flatMap((grant) => grant.conditions.map((condition) => code(describeCondition(condition))))) ||
      "no condition",
    capabilities: phrases(actions.map(({ capability }) => capability)),
    // What is gone is looked for by whoever needs it: all of it is told.
    losses: phrases(losses, capabilities.length) || "nothing",
    lost: list(lost.map((condition) => code(describeCondition(condition)))) || "a condition",
    // One wildcard can be both halves: then the other half is told by its actions.
    other: list(
      others.flatMap(({ grant, actions: reached }) =>
        grants.includes(grant) ? reached.map(({ name }) => code(name)) : [patterns([grant])],
      ),
    ),
    policy: list(
      grants.flatMap(({ origin }) => (origin.managedPolicy === undefined ? [] : [code(origin.managedPolicy)])),
    ),
  }
}
