/** What Azure's operations are: which matter for access to AI, on which plane, and what they let their holder do. */
import { groupBy } from "../../access/grouping.ts"
import { foldCase } from "../../access/pattern.ts"
import type { Capability } from "../../model/capability.ts"
import type { Action, Pattern } from "../../model/grant.ts"
import { lettersApart } from "../../model/nearest.ts"
import { once } from "../once.ts"
import { capabilityData } from "./data.ts"

/** Operations on resources, and operations on what is in them: a role names each apart. */
export type Plane = "control" | "data"

export interface Operation extends Action {
  readonly plane: Plane
  readonly lower: string
}

/** Providers whose resources are AI services. */
export const aiProviders: ReadonlySet<string> = new Set([
  "microsoft.cognitiveservices",
  "microsoft.machinelearningservices",
  "microsoft.search",
  "microsoft.botservice",
])

/** Providers of places that matter only where an AI service keeps something there. */
const keepers: ReadonlySet<string> = new Set(["storage", "keyvault", "operationalinsights"])

/** `microsoft.search` of `Microsoft.Search/searchServices/read`, in lower case. */
export const providerIn = (name: string): string => name.slice(0, `${name}/`.indexOf("/")).toLowerCase()

export const isAiProvider = (provider: string): boolean => aiProviders.has(provider)

/** Whether an operation is about a place that another service guards. */
export const isOfKeeper = ({ service }: Action): boolean => keepers.has(service)

let listed: Readonly<Record<Plane, readonly Operation[]>> | undefined

function operations(plane: Plane): readonly Operation[] {
  listed ??= { control: read("control"), data: read("data") }
  return listed[plane]
}

function read(plane: Plane): readonly Operation[] {
  return Object.entries(capabilityData()).flatMap(([place, capabilities]) => {
    const [provider = "", of] = place.split(" ")
    if (of !== plane) return []
    return Object.entries(capabilities).flatMap(([capability, names]) =>
      names.split(" ").map((name) => operation(`${provider}/${name}`, plane, capability as Capability)),
    )
  })
}

const operation = (name: string, plane: Plane, capability: Capability): Operation => {
  const provider = providerIn(name)
  return {
    name,
    service: provider.replace(/^microsoft\./, ""),
    capability,
    supporting: !aiProviders.has(provider) && provider !== "microsoft.app",
    plane,
    lower: name.toLowerCase(),
  }
}

const matched = new Map<string, readonly Operation[]>()

/** The listed operations that a pattern matches, without regard to case. INVARIANT: equal text gives the same array. */
export function operationsOf(plane: Plane, of: Pattern): readonly Operation[] {
  const key = `${plane} ${of.text.toLowerCase()}`
  const known = matched.get(key)
  if (known) return known
  const wanted = regexOf(of)
  const found = operations(plane).filter(({ lower }) => wanted.test(lower))
  matched.set(key, found)
  return found
}

/** A hole may turn out to be anything. */
const regexOf = (of: Pattern): RegExp =>
  new RegExp(
    `^${foldCase(of)
      .tokens.map((token) => (token.kind === "literal" ? token.text.replace(/[.+?^${}()|[\]\\*]/g, "\\$&") : "[^]*"))
      .join("")}$`,
  )

/** Whether a name is one of the listed operations of a plane. */
export const isListed = (plane: Plane, of: Pattern): boolean =>
  operationsOf(plane, of).some(({ lower }) => lower === of.text.toLowerCase())

/** The listed operation that a name, which is none, was probably meant to be: another in a letter or two of one word. */
export function nearestOperation(plane: Plane, text: string): string | undefined {
  const words = text.toLowerCase().split("/")
  const key = `${plane} ${words.join("/")}`
  const known = nearest.get(key) ?? {
    name: alikeInShape()
      .get(shapeOf(plane, words))
      ?.find((each) => isMisspelt(words, each.words))?.name,
  }
  nearest.set(key, known)
  return known.name
}
/** Many roles write the same names. */
const nearest = new Map<string, { readonly name: string | undefined }>()

const shapeOf = (plane: Plane, words: readonly string[]): string => `${plane} ${words[0]} ${words.length}`

/** The listed operations by their plane, their provider and how many words they have. */
const alikeInShape = once(() =>
  groupBy(
    (["control", "data"] as const).flatMap((plane) =>
      operations(plane).map(({ name, lower }) => ({ plane, name, words: lower.split("/") })),
    ),
    ({ plane, words }) => shapeOf(plane, words),
  ),
)

function isMisspelt(words: readonly string[], meant: readonly string[]): boolean {
  const [at, ...more] = words.flatMap((word, i) => (word === meant[i] ? [] : [i]))
  // What is done is one of four words, each of which may be meant.
  if (at === undefined || more.length > 0 || at === words.length - 1) return false
  const [word = "", other = ""] = [words[at], meant[at]]
  const most = word.length < 8 ? 1 : 2
  return lettersApart(word, other, most) <= most
}

/** Services by the names that their operations begin with: providers, and what is a service of its own below one. */
const services: readonly string[] = [
  ...[...aiProviders].map((provider) => `${provider}/`),
  "microsoft.cognitiveservices/accounts/openai/",
  "microsoft.cognitiveservices/accounts/aiservices/",
]

/** The share of a service's operations on a plane that a pattern matches: of the service that it matches most of. */
export function breadth(plane: Plane, of: Pattern): number {
  const key = `${plane} ${of.text.toLowerCase()}`
  const known = breadths.get(key) ?? widest(plane, of)
  breadths.set(key, known)
  return known
}
const breadths = new Map<string, number>()

function widest(plane: Plane, of: Pattern): number {
  const reached = new Set(operationsOf(plane, of))
  return Math.max(
    ...services.map((service) => {
      const whole = operations(plane).filter(({ lower }) => lower.startsWith(service))
      return whole.length < fewest ? 0 : whole.filter((each) => reached.has(each)).length / whole.length
    }),
  )
}

/** A plane with fewer operations than this is none that anybody could take in as a whole. */
const fewest = 4

/** A pattern of names on one plane: on the other, the same text is about something else. */
export const onPlane = (plane: Plane, { text, tokens }: Pattern): Pattern => ({
  text: `${plane}:${text}`,
  tokens:
    tokens[0]?.kind === "literal"
      ? [{ kind: "literal", text: `${plane}:${tokens[0].text}` }, ...tokens.slice(1)]
      : [{ kind: "literal", text: `${plane}:` }, ...tokens],
})

const unlisted = new Map<string, Operation>()

/** An AI provider's operation, or a pattern of them, that the catalogue does not have: what its name says of it. */
export function unlistedOperation(plane: Plane, of: Pattern): Operation | undefined {
  const lower = foldCase(of)
  const key = `${plane} ${lower.text}`
  const known = unlisted.get(key)
  if (known) return known
  const provider = providerIn(lower.text)
  if (!aiProviders.has(provider)) return undefined
  const made = {
    ...operation(of.text, plane, capabilityByName(plane, lower.text)),
    unlisted: [{ of: onPlane(plane, lower), except: [] }],
  }
  unlisted.set(key, made)
  return made
}

/** By what names of this kind mean, the first that fits; on the control plane whatever changes something is administration. */
const byName: readonly (readonly [RegExp, Plane | "either", Capability])[] = [
  [/(keys?|secrets?|tokens?|credentials?|passwords?)[a-z]*\/(action|read)$/, "either", "credential"],
  [/impersonat/, "either", "identity"],
  [/diagnosticsettings\/(write|delete)$/, "either", "log-config"],
  [/(\/rai|contentsafety|blocklist|guardrail|defenderforai)/, "either", "safety"],
  [/\/read$/, "either", "metadata-read"],
  [/(privateendpoint|perimeter|managednetwork|networkinjection)/, "control", "network"],
  [/(deployment|endpoint)s?\/(write|delete)$/, "either", "deploy"],
  [/(agent|assistant|thread|run)s?[^/]*\/(write|action)$/, "data", "agent-exec"],
  [/(fine-?tun|train|evaluat|upload)/, "data", "train"],
  [/(jobs?|runs?|schedules?|components?|environments?|pipelines?)\/(write|submit\/action)$/, "control", "train"],
  [/computes?|notebook/, "control", "workbench"],
  [
    /(knowledge|index|indexes|document|dataset|data|file|store|memory)[^/]*\/(write|delete|action)$/,
    "either",
    "kb-write",
  ],
  [/model/, "control", "artifact"],
  [/(action|\*)$/, "data", "invoke"],
  [/./, "data", "author"],
]

const capabilityByName = (plane: Plane, lower: string): Capability =>
  byName.find(([pattern, of]) => (of === "either" || of === plane) && pattern.test(lower))?.[2] ?? "admin"
