/** A finding that nothing is suggested on to the command that writes an identity of its kind as it should be. */
import { commandFor } from "../generate/command.ts"
import type { Setting } from "../model/access.ts"
import type { Command } from "../model/finding.ts"
import type { Condition, Grant, Principal } from "../model/grant.ts"
import { textOf } from "../model/source.ts"
import type { Judgement } from "../rules/matches.ts"
import type { Judged } from "./trial.ts"

type View = Parameters<typeof commandFor>[1]
type Estate = Judged["options"]["estate"]

export function commandOf(
  { rule, finding, cause }: Judgement,
  format: string,
  { approvedNetworks, approvedGuardrails }: Estate,
): Command | undefined {
  const { cloud, service } = finding
  const approved = { networks: approvedNetworks, guardrails: approvedGuardrails }
  return (
    rule.generate &&
    commandFor(rule.generate, { services: [service], ...approved, ...viewOf(cause) }, { cloud, format })
  )
}

function viewOf(cause: Judgement["cause"]): Omit<View, "services" | "networks" | "guardrails"> {
  const none = { names: [], actions: [], resources: [], principals: [], conditions: [] }
  switch (cause.kind) {
    case "rows": {
      const { rows } = cause
      const all = rows.flatMap(({ grant, delta }) => [grant, ...delta.after]).filter(isOurs)
      const asked = [...all, ...rows.flatMap(({ delta }) => delta.near).filter(isOurs)]
      return {
        names: namesOf(rows),
        actions: rows.flatMap(({ actions }) => actions.map(({ name }) => name)),
        resources: all.flatMap(({ resource }) => [unquoted(textOf(resource.span)), resource.of.text]),
        principals: all.flatMap(({ principal }) => principalsIn(principal)),
        conditions: asked.flatMap(({ conditions }) => conditions.flatMap(textsIn)),
      }
    }
    case "settings": {
      const settings = cause.deltas.flatMap(({ setting, before }) => (before ? [setting, before] : [setting]))
      return { ...none, names: namesOf(cause.deltas), conditions: settings.flatMap(saidBy) }
    }
    default:
      return none
  }
}

type Told = Extract<Judgement["cause"], { kind: "settings" }>["deltas"][number]

const namesOf = (all: readonly Pick<Told, "subject">[]): readonly string[] =>
  all.flatMap(({ subject: { name, id } }) => [name, id?.text].filter((each) => each !== undefined))

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

/** What must not be says nothing of what is meant. */
const textsIn = (condition: Condition): readonly string[] =>
  condition.kind === "opaque"
    ? [condition.text]
    : [condition.written, ...(condition.operator.negated ? [] : condition.values.map(({ text }) => text))]
