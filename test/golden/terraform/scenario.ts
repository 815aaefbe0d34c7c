/** One resource that may be there, narrow or wide, beside what it belongs to; and what is said of each change. */
export interface Scenario {
  readonly name: string
  /** What ties it to AI, and stays. */
  readonly beside?: string
  readonly narrow: string
  readonly wide: string
  /** `rule severity text`, where the wide one is new. */
  readonly appears: readonly string[]
  /** The same, where the narrow one becomes wide. */
  readonly widened: readonly string[]
  /** The same, where the wide one becomes narrow: left out where nothing is said of it. */
  readonly narrowed?: readonly string[]
  /** `silent`: without what it belongs to, nothing is said. `guards`: it protects by being there. */
  readonly alone?: "silent" | "guards"
}

export const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"

export const block = (type: string, name: string, ...lines: readonly string[]): string =>
  `resource "${type}" "${name}" {\n${lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}\n`).join("")}}\n`

const pairs = (values: object): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
    .join(", ")

/** A document in HCL, each statement on its own line. */
export const document = (...statements: readonly object[]): string =>
  `jsonencode({\n  Statement = [\n${statements.map((each) => `    { ${pairs(each)} },\n`).join("")}  ]\n})`

export const allow = (
  principal: object | string | undefined,
  action: string | readonly string[],
  resource: string,
) => ({
  Effect: "Allow",
  ...(principal !== undefined && { Principal: principal }),
  Action: action,
  Resource: resource,
})

export const role = (id: string) => ({ AWS: `arn:aws:iam::111122223333:role/${id}` })
