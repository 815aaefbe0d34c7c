/** What a row of the table changes, in words of no format: who holds which policies, and what they say. */

export type Many = string | readonly string[]

export interface Statement {
  readonly sid?: string
  /** Left out where it allows. */
  readonly effect?: "Deny"
  readonly action?: Many
  readonly notAction?: Many
  readonly resource?: Many
  readonly notResource?: Many
  readonly condition?: Readonly<Record<string, Readonly<Record<string, Many>>>>
  readonly principal?: Readonly<Record<string, Many>> | "*"
}

export interface Holder {
  readonly kind: "role" | "user" | "group"
  /** `app`: what each format makes its address of. */
  readonly id: string
  readonly trust?: readonly Statement[]
  /** By their names. */
  readonly inline?: Readonly<Record<string, readonly Statement[]>>
  /** Policies of the estate by their ids, or the provider's by their names. */
  readonly attached?: readonly string[]
  readonly boundary?: string
  readonly groups?: readonly string[]
}

export interface Estate {
  readonly holders: readonly Holder[]
  readonly policies?: Readonly<Record<string, readonly Statement[]>>
}

/** A format's spelling of an estate, by the paths of its files. */
export type Spelling = (estate: Estate) => Readonly<Record<string, string>>

const trustOfLambda: readonly Statement[] = [
  { action: "sts:AssumeRole", principal: { Service: "lambda.amazonaws.com" } },
]

export const trustOf = ({ trust }: Holder): readonly Statement[] => trust ?? trustOfLambda

/** One role that holds these statements. */
export const roleWith = (statements: readonly Statement[]): Estate => ({
  holders: [{ kind: "role", id: "app", inline: { models: statements } }],
})

/** A statement as JSON has it, in the order that people write. */
export const elements = (statement: Statement): Readonly<Record<string, unknown>> => ({
  ...(statement.sid !== undefined && { Sid: statement.sid }),
  Effect: statement.effect ?? "Allow",
  ...(statement.principal && { Principal: statement.principal }),
  ...(statement.action && { Action: statement.action }),
  ...(statement.notAction && { NotAction: statement.notAction }),
  ...(statement.resource && { Resource: statement.resource }),
  ...(statement.notResource && { NotResource: statement.notResource }),
  ...(statement.condition && { Condition: statement.condition }),
})

export const document = (statements: readonly Statement[]) => ({
  Version: "2012-10-17",
  Statement: statements.map(elements),
})

export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** Whether an attached policy is one of the provider's, which the estate does not write. */
export const isProviders = (estate: Estate, policy: string): boolean => estate.policies?.[policy] === undefined
