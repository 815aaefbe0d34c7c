/** What the AWS client prints of one thing to resources in the shape that templates have: the words in which the tables beside this say it. */
import { madeDict, madeText, withFields } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, field, items, literal, type Value } from "../model/value.ts"

/** What one operation prints. */
export interface Output {
  /** `bedrock get-guardrail`. */
  readonly operation: string
  /** Ways, keys joined by dots, that together only it prints: how it is told where nobody wrote down the command. None where it cannot be. */
  readonly marks: readonly string[]
  /** Undefined where it does not say what it is of. Never throws. */
  readonly read: (printed: Printed) => readonly Resource[] | undefined
}

export interface Printed {
  readonly value: Dict
  /** The file's, for a name where nothing has one. */
  readonly path: string
  /** What was written after a flag of the command. */
  readonly asked: (flag: string) => Value | undefined
}

/** The words of the command, the program first: `aws s3api get-bucket-policy --bucket x`. */
export function printed(value: Dict, path: string, command: readonly string[] | undefined): Printed {
  return {
    value,
    path,
    asked(flag) {
      const at = command?.indexOf(flag) ?? -1
      const word = at < 0 ? undefined : command?.[at + 1]
      return word === undefined ? undefined : madeText(word, value.span)
    },
  }
}

/** The value at the end of a way, keys joined by dots. */
export const at = (value: Value | undefined, way: string): Value | undefined =>
  way.split(".").reduce<Value | undefined>((found, key) => field(found, key), value)

/** The thing that an ARN or another name is of, which may be in view under that address. */
export const to = (name: Value, address = literal(name)): Value =>
  address === undefined ? name : { kind: "reference", address, attribute: "arn", resolved: name, span: name.span }

/** A resource whose arguments are these; of those of templates they stand in a map of their own. */
export const made = (address: string, type: string, fields: Dict): Resource => ({
  address,
  type,
  body: type.includes("::") ? madeDict({ Properties: fields }, fields.span) : fields,
  span: fields.span,
})

type Fields = Readonly<Record<string, Value | undefined>>

/** One thing, with an address that it prints: its arguments are what is printed, but for what `fields` says. */
export const thing = (
  operation: string,
  type: string,
  address: string,
  { below = "", besides = [], fields }: Thing = {},
): Output => ({
  operation,
  marks: [address, ...besides].map((way) => (below === "" ? way : `${below}.${way}`)),
  read({ value }) {
    const item = below === "" ? value : at(value, below)
    return item?.kind === "dict" ? thingsOf([item], type, address, fields) : []
  },
})

interface Thing {
  /** The key that all of it is below. */
  readonly below?: string
  /** What else tells it from other things with such an address. */
  readonly besides?: readonly string[]
  readonly fields?: (item: Dict) => Fields
}

/** A list of things, each with an address of its own. */
export const things = (
  operation: string,
  list: string,
  type: string,
  address: string,
  fields?: (item: Dict) => Fields | undefined,
): Output => ({
  operation,
  marks: [list],
  read: ({ value }) => thingsOf(items(at(value, list)), type, address, fields),
})

/** What `fields` says nothing of is passed over. */
const thingsOf = (
  all: readonly Value[],
  type: string,
  address: string,
  fields: (item: Dict) => Fields | undefined = () => ({}),
): readonly Resource[] =>
  all.flatMap((item) => {
    const name = item.kind === "dict" ? literal(at(item, address)) : undefined
    const more = item.kind === "dict" ? fields(item) : undefined
    return item.kind === "dict" && name !== undefined && more ? [made(name, type, withFields(item, more))] : []
  })

/** A list of which nothing is read but by other commands. */
export const names = (operation: string): Output => ({ operation, marks: [], read: () => [] })
