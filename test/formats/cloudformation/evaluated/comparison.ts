/** What was worked out here beside what another implementation made of the same, in one world: where the two differ. */
import type { Resource } from "../../../../src/model/resource.ts"
import { field, type Piece, type Value } from "../../../../src/model/value.ts"
import { type Data, isList, isMap } from "./spelt.ts"
import type { World } from "./templates.ts"

/** Places that differ, none where ours may be theirs. */
export function differences(
  ours: readonly Resource[],
  theirs: { readonly [id: string]: Data },
  world: World,
): string[] {
  const fill = filler(world)
  const named = new Map(ours.map((each) => [each.address, each]))
  const lacking = Object.keys(theirs).filter((id) => !named.has(id))
  return [
    ...lacking.map((id) => `${id} is not here`),
    ...ours.flatMap(({ address, body, perhaps }) => {
      const other = theirs[address]
      if (other === undefined) return perhaps === undefined ? [`${address} is only here`] : []
      const own = field(body, "Properties")
      return own ? differing(own, other, address, fill) : Object.keys(other).map((key) => `${address}.${key}`)
    }),
  ]
}

/** What is not known before it is deployed, known: of a name or an expression of ours, what it is in a world. */
function filler({ region, parameters }: World): (name: string) => string {
  const pseudo: Readonly<Record<string, string>> = {
    "AWS::Region": region,
    "AWS::AccountId": "111122223333",
    "AWS::Partition": "aws",
    "AWS::StackName": "stack",
    "AWS::URLSuffix": "amazonaws.com",
    ...parameters,
  }
  return (name) =>
    pseudo[name] ??
    name
      .replace(/\$\{([^{}]+)\}/g, (_, inner: string) => pseudo[inner] ?? inner)
      .replace(/^\w+ \((.+)\)$/, (_, key: string) => `resolve:ssm:${key}`)
      .replace(/^Fn::Select\((\d), Fn::GetAZs\(.*\)\)$/, (_, index: string) => `${region}${"abc"[Number(index)]}`)
}

type Fill = (name: string) => string

function differing(ours: Value, theirs: Data, at: string, fill: Fill): readonly string[] {
  const here = (is: boolean) => (is ? [] : [`${at}: ${described(ours, fill)} for ${JSON.stringify(theirs)}`])
  if (ours.kind === "list" && ours.alternatives) {
    const tried = ours.items.map((item) => differing(item, theirs, at, fill))
    return tried.some((found) => found.length === 0) ? [] : (tried[0] ?? here(false))
  }
  // What is to be a JSON string keeps its structure here.
  const written =
    typeof theirs === "string" && (ours.kind === "list" || ours.kind === "dict") ? JSON.parse(theirs) : theirs
  if (ours.kind === "list") return isList(written) ? differingItems(ours.items, written, at, fill) : here(false)
  if (ours.kind === "dict") return isMap(written) ? differingEntries(ours, written, at, fill) : here(false)
  // What a machine runs is kept as its text.
  const text = at.endsWith(".UserData") ? Buffer.from(String(written), "base64").toString() : String(written)
  return here(described(ours, fill) === text)
}

/** In order; what is there perhaps may be left out. */
function differingItems(ours: readonly Value[], theirs: readonly Data[], at: string, fill: Fill): readonly string[] {
  const [first, ...rest] = ours
  if (!first) return theirs.map((each) => `${at}[]: nothing for ${JSON.stringify(each)}`)
  const [item, ...others] = theirs
  const found =
    item === undefined ? [`${at}[]: ${described(first, fill)} is only here`] : differing(first, item, `${at}[]`, fill)
  if (first.perhaps === undefined) return found.length > 0 ? found : differingItems(rest, others, at, fill)
  const without = differingItems(rest, theirs, at, fill)
  if (without.length === 0) return without
  return found.length > 0 ? without : differingItems(rest, others, at, fill)
}

function differingEntries(
  { entries }: Extract<Value, { kind: "dict" }>,
  theirs: { readonly [key: string]: Data },
  at: string,
  fill: Fill,
): readonly string[] {
  const named = new Map(entries.map(({ key, value }) => [key, value]))
  return [
    ...Object.keys(theirs).flatMap((key) => (named.has(key) ? [] : [`${at}.${key} is not here`])),
    ...[...named].flatMap(([key, value]) => {
      const other = theirs[key]
      if (other !== undefined) return differing(value, other, `${at}.${key}`, fill)
      return mayBeNothing(value) ? [] : [`${at}.${key} is only here`]
    }),
  ]
}

const mayBeNothing = (value: Value): boolean =>
  value.perhaps !== undefined ||
  (value.kind === "list" && value.alternatives === true && value.items.some(mayBeNothing))

function described(value: Value, fill: Fill): string {
  switch (value.kind) {
    case "text":
      return value.pieces.map((piece: Piece) => (piece.kind === "hole" ? fill(piece.name) : piece.text)).join("")
    case "scalar":
      return String(value.value)
    case "reference":
      return value.attribute === "" ? value.address : `${value.address}.${value.attribute}`
    case "unknown":
      return fill(value.name)
    default:
      return `a ${value.kind}`
  }
}

/** Everything in what was worked out that is there perhaps, or one of several. */
export function doubts(value: Value, at = ""): readonly string[] {
  const own = value.perhaps !== undefined || (value.kind === "list" && value.alternatives) ? [at] : []
  if (value.kind === "list") return [...own, ...value.items.flatMap((item) => doubts(item, `${at}[]`))]
  if (value.kind !== "dict") return own
  return [...own, ...value.entries.flatMap((each) => doubts(each.value, `${at}.${each.key}`))]
}
