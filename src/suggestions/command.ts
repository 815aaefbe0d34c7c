/** A finding that nothing is suggested on to the same with the command that writes an identity of its kind as it should be. */
import { commandFor } from "../generate/command.ts"
import type { Setting } from "../model/access.ts"
import type { Finding } from "../model/finding.ts"
import type { Condition, Grant, Principal } from "../model/grant.ts"
import { textOf } from "../model/source.ts"
import type { Judgement } from "../rules/matches.ts"
import { code } from "../rules/words.ts"
import type { Judged } from "./trial.ts"

type View = Parameters<typeof commandFor>[1]

export function withCommand({ finding, rule, cause }: Judgement, format: string, { options }: Judged): Finding {
  const { estate } = options
  const approved = [...estate.approvedNetworks, ...estate.approvedGuardrails]
  const command = rule.generate && commandFor(rule.generate, { ...viewOf(cause), approved }, format)
  if (!command) return finding
  const rest = command.isIncomplete ? ", which asks for the rest" : ""
  return { ...finding, fix: `${finding.fix} Or start from one that passes, with ${code(command.text)}${rest}.` }
}

function viewOf(cause: Judgement["cause"]): Omit<View, "approved"> {
  const subjects =
    cause.kind === "rows"
      ? cause.rows.map(({ subject }) => subject)
      : cause.kind === "settings"
        ? cause.deltas.map(({ subject }) => subject)
        : []
  const names = subjects.flatMap(({ name, id }) => [name, id?.text].filter((each) => each !== undefined))
  if (cause.kind !== "rows") {
    const settings = cause.kind === "settings" ? cause.deltas.map(({ setting }) => setting) : []
    return { names, resources: [], principals: [], conditions: settings.flatMap(saidBy) }
  }
  const rows = cause.rows.flatMap(({ grant, delta }) => [grant, ...delta.after]).filter(isOurs)
  return {
    names,
    resources: rows.flatMap(({ resource }) => [unquoted(textOf(resource.span)), resource.of.text]),
    principals: rows.flatMap(({ principal }) => principalsIn(principal)),
    conditions: rows.flatMap(({ conditions }) => conditions.flatMap(textsIn)),
  }
}

/** What is another's says nothing of where this one lives. */
const isOurs = ({ effect, traits }: Grant): boolean => effect === "allow" && !traits.has("foreign-account")

const saidBy = ({ value, span }: Setting): readonly string[] => [value, unquoted(textOf(span))]

const unquoted = (text: string): string => text.replace(/^["']|["']$/g, "")

function principalsIn(principal: Principal): readonly string[] {
  switch (principal.kind) {
    case "identity":
    case "service":
    case "tenant":
      return [principal.id.text]
    case "federated":
      return [principal.provider.text]
    default:
      return []
  }
}

const textsIn = (condition: Condition): readonly string[] =>
  condition.kind === "test" ? [condition.written, ...condition.values.map(({ text }) => text)] : [condition.text]
