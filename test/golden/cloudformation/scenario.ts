/** One resource that may be there, narrow or wide, beside what it belongs to; and what is said of each change, in whichever language. */
export interface Scenario {
  readonly name: string
  /** What ties it to AI, and stays. */
  readonly beside?: Declared
  readonly narrow: Declared
  readonly wide: Declared
  /** `rule severity word`, the first word of the text to blame, where the wide one is new. */
  readonly appears: readonly string[]
  /** The same, where the narrow one becomes wide. */
  readonly widened: readonly string[]
  /** The same, where the wide one becomes narrow: left out where nothing is said of it. */
  readonly narrowed?: readonly string[]
  /** `silent`: without what it belongs to, nothing is said. `guards`: it protects by being there. */
  readonly alone?: "silent" | "guards"
}

/** Resources by their logical names. */
export type Declared = Readonly<Record<string, Declaration>>

export interface Declaration {
  readonly Type: string
  readonly Properties: Properties
}

type Properties = Readonly<Record<string, unknown>>

export const a = (Type: string, Properties: Properties = {}): Declaration => ({ Type, Properties })

export const ref = (name: string) => ({ Ref: name })
export const arnOf = (name: string) => ({ "Fn::GetAtt": [name, "Arn"] })

export const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
export const key = "arn:aws:kms:eu-west-1:111122223333:key/k"

export const document = (...statements: readonly object[]) => ({ Version: "2012-10-17", Statement: statements })

export const allow = (principal: unknown, action: string | readonly string[], resource: unknown) => ({
  Effect: "Allow",
  ...(principal !== undefined && { Principal: principal }),
  Action: action,
  Resource: resource,
})

export const role = (id: string) => ({ AWS: `arn:aws:iam::111122223333:role/${id}` })
