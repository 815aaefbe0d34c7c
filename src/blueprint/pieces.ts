/** The pieces that a rule may ask for, by the names that it has for them: what is suggested is what an archetype writes. */
import type { NewEntry, Verbatim } from "../formats/writer.ts"
import { actingFor, behind, passedTo, serviceNamed, through } from "./aws-conditions.ts"
import { entryOf } from "./aws-statements.ts"
import { awsUses } from "./aws-uses.ts"
import { type BuiltInRole, openAiUser } from "./azure-uses.ts"
import type { AwsCondition } from "./blueprint.ts"

/** What it takes to use something and nothing else. */
export const actionPieces: Readonly<Record<string, readonly string[]>> = { use: Object.values(awsUses).flat() }

interface ConditionPiece {
  /** What its values are. */
  readonly takes: RegExp
  of(values: readonly Verbatim[]): AwsCondition<Verbatim>
}

export const conditionPieces = {
  /** A service acts for these accounts alone. */
  "acting-for": { takes: /^\d{12}$/, of: (accounts) => actingFor(...accounts) },
  /** A role is passed to these services alone. */
  "passed-to": {
    takes: /^[a-z][a-z0-9-]*$/,
    of: (services) => passedTo(...services.map(({ text = "" }) => ({ text: serviceNamed(text) }))),
  },
  /** Requests come through these endpoints alone. */
  through: { takes: /^vpce-[0-9a-f]{8,17}$/, of: (endpoints) => through(...endpoints) },
  /** Requests name one of these guardrails. */
  behind: {
    takes: /^arn:[\w-]+:bedrock:[\w-]+:\d{12}:guardrail\/[a-z0-9]+$/,
    of: (guardrails) => behind(...guardrails),
  },
} as const satisfies Readonly<Record<string, ConditionPiece>>
export type ConditionPieceName = keyof typeof conditionPieces

export const isConditionPiece = (name: string): name is ConditionPieceName => Object.hasOwn(conditionPieces, name)

/** Undefined where one of them has nothing to say, or something that it does not take. What only the file can say is taken as it is. */
export function conditionsWith(
  pieces: readonly (readonly [ConditionPieceName, readonly Verbatim[]])[],
): NewEntry | undefined {
  const all = pieces.map(([name, values]) => {
    const { takes, of } = conditionPieces[name]
    const fit = values.length > 0 && values.every(({ text }) => text === undefined || takes.test(text))
    return fit ? of(values) : undefined
  })
  const known = all.filter((each) => each !== undefined)
  return known.length === all.length ? entryOf(known) : undefined
}

export const rolePieces = { "openai-user": openAiUser } as const satisfies Readonly<Record<string, BuiltInRole>>
export type RolePieceName = keyof typeof rolePieces

export const isRolePiece = (name: string): name is RolePieceName => Object.hasOwn(rolePieces, name)

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A role by its id where the text beside it is one, else by its name. */
export const roleLike = (name: RolePieceName, near: string): string =>
  guid.test(near) ? rolePieces[name].guid : rolePieces[name].name
