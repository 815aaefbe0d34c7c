/** A central policy and a repository's own file to what judges: the policy, and beside it what the file asks for more. */
import { covers, glob } from "../access/pattern.ts"
import { type PossibleWeight, rankOf, type Severity, type Threshold, thresholds } from "../model/severity.ts"
import type { Liberty } from "../options.ts"
import type { Rule } from "../rules/rule.ts"
import { severityFor } from "../rules/rule-names.ts"
import type { Settings } from "./schema.ts"

export interface Layers {
  /** The policy, loosened by the file only as far as the policy itself lets it. */
  readonly decides: Settings
  /** What is judged by besides; whatever either objects to is objected to. Undefined where the file asks for nothing more. */
  readonly tightens: Settings | undefined
  readonly refused: readonly Refused[]
}

/** What the repository's file asked for in vain: the place in the file, and why, going on from the setting's name. */
export interface Refused {
  readonly at: readonly [keyof Settings, ...PropertyKey[]]
  readonly message: string
}

/**
 * INVARIANT: judged by both layers, with the union of their findings at the graver severities, no change passes that the policy
 * alone would stop. `rules` are all that either layer has.
 */
export function tighten(central: Settings, repository: Settings, rules: readonly Rule[]): Layers {
  const may = new Set(central["repository-may"] ?? [])
  let [decides, tightens]: [Settings, Settings] = [central, central]
  const refused: Refused[] = []
  for (const name of Object.keys(repository) as (keyof Settings)[]) {
    if (repository[name] === undefined) continue
    const layer = layered[name](central, repository, may, rules)
    decides = { ...decides, ...layer.decides }
    tightens = { ...tightens, ...layer.tightens }
    refused.push(...layer.refused)
  }
  return { decides, tightens: same(decides, tightens) ? undefined : tightens, refused }
}

/** A setting of the file to that of each layer; what is left out stays as the policy has it. */
interface Layer {
  readonly decides: Settings
  readonly tightens: Settings
  readonly refused: readonly Refused[]
}
type LayerOf = (central: Settings, repository: Settings, may: ReadonlySet<Liberty>, rules: readonly Rule[]) => Layer

/** One line for each setting: none can be added without saying how a repository may tighten it. */
const layered: Readonly<Record<keyof Settings, LayerOf>> = {
  "fail-on": failOn,
  ignore,
  rules: ruleSeverities,
  paths: (_, repository, may) =>
    may.has("rules")
      ? { ...both({ paths: repository.paths }), refused: [] }
      : nothingBut([{ at: ["paths"], message: "the central policy decides of rules by path" }]),
  "break-glass": (_, repository, may) =>
    may.has("trust")
      ? { ...both({ "break-glass": repository["break-glass"] }), refused: [] }
      : nothingBut([{ at: ["break-glass"], message: "the central policy says whose far rights are meant" }]),
  "possible-findings": (central, repository) => strictest("possible-findings", weights, central, repository),
  "unreadable-files": (central, repository) => strictest("unreadable-files", ["warn", "fail"], central, repository),
  "own-rules": ownRules,
  "trusted-accounts": names("trusted-accounts"),
  "trusted-organizations": names("trusted-organizations"),
  "trusted-projects": names("trusted-projects"),
  "trusted-tenants": names("trusted-tenants"),
  "approved-models": globs("approved-models"),
  "approved-regions": globs("approved-regions"),
  "approved-networks": globs("approved-networks"),
  "approved-guardrails": globs("approved-guardrails"),
  comments: ({ comments }, repository) => ({
    ...both({ comments: { ...repository.comments, ...comments } }),
    refused: [],
  }),
  waivers: (_, repository, may) => nothingBut(may.has("waive") ? [] : waiversRefused(repository)),
  "waivers-from-pull-request": waiversFromPullRequest,
  "repository-may": () => nothingBut([{ at: ["repository-may"], message: "only the central policy says so" }]),
}

/** From the laxest on. */
const weights: readonly PossibleWeight[] = ["never-fails", "one-lower", "as-certain"]
const unset = { "possible-findings": "one-lower", "unreadable-files": "fail" } as const

/** Whichever of both is stricter. */
function strictest(name: keyof typeof unset, order: readonly string[], central: Settings, repository: Settings): Layer {
  const [policy, own] = [central[name] ?? unset[name], repository[name] ?? unset[name]]
  if (order.indexOf(own) >= order.indexOf(policy)) return { ...both({ [name]: own }), refused: [] }
  return nothingBut([{ at: [name], message: `\`${own}\` is laxer than \`${policy}\`, which the central policy has` }])
}

type Named = "trusted-accounts" | "trusted-organizations" | "trusted-projects" | "trusted-tenants"
type Globs = "approved-models" | "approved-regions" | "approved-networks" | "approved-guardrails"

function names(name: Named): LayerOf {
  return (central, repository, may) => listed(name, central, repository, may, (known, each) => known === each)
}

/** A list of globs: what the file lists lies within what the policy lists. */
function globs(name: Globs): LayerOf {
  return (central, repository, may) =>
    listed(name, central, repository, may, (known, each) => covers(glob(known), glob(each)) === "yes")
}

const nothingBut = (refused: readonly Refused[]): Layer => ({ decides: {}, tightens: {}, refused })

const both = (settings: Settings): Pick<Layer, "decides" | "tightens"> => ({ decides: settings, tightens: settings })

function failOn(central: Settings, repository: Settings): Layer {
  const [policy, own] = [central["fail-on"] ?? "high", repository["fail-on"] ?? "high"]
  const isLaxer = strictness(own) < strictness(policy)
  return {
    ...both({ "fail-on": isLaxer ? policy : own }),
    refused: isLaxer
      ? [{ at: ["fail-on"], message: `\`${own}\` is laxer than \`${policy}\`, which the central policy has` }]
      : [],
  }
}

const strictness = (threshold: Threshold): number => -thresholds.indexOf(threshold)

function ignore(central: Settings, repository: Settings, may: ReadonlySet<Liberty>): Layer {
  const own = repository.ignore ?? []
  if (may.has("ignore")) return { ...both({ ignore: [...(central.ignore ?? []), ...own] }), refused: [] }
  const refused = own.flatMap((glob, i): readonly Refused[] =>
    central.ignore?.includes(glob)
      ? []
      : [{ at: ["ignore", i], message: `\`${glob}\` is not ignored: the central policy decides what is` }],
  )
  return nothingBut(refused)
}

/** A rule of which the file says nothing is left as the policy has it. */
function ruleSeverities(
  central: Settings,
  repository: Settings,
  may: ReadonlySet<Liberty>,
  rules: readonly Rule[],
): Layer {
  const [policy, own] = [severitiesOf(central), severitiesOf(repository)]
  const overlaid = Object.fromEntries(
    rules.flatMap(({ id }) => {
      const severity = severityFor(id, own) ?? severityFor(id, policy)
      return severity === undefined ? [] : [[id, severity] as const]
    }),
  )
  if (may.has("rules")) return { ...both({ rules: overlaid }), refused: [] }
  const refused = [...own].flatMap(([name, severity]): readonly Refused[] => {
    const here = rules.filter(({ id }) => severityFor(id, new Map([[name, true]])) && severityFor(id, own) === severity)
    const gravest = here
      .map((rule) => severityFor(rule.id, policy) ?? highestGrade(rule))
      .reduce((a, b) => (gravity(b) > gravity(a) ? b : a), "off" as Severity | "off")
    return gravity(severity) < gravity(gravest)
      ? [{ at: ["rules", name], message: `\`${name}\` at \`${severity}\` is laxer than \`${gravest}\`, which stands` }]
      : []
  })
  return { decides: {}, tightens: { rules: overlaid }, refused }
}

export const severitiesOf = (settings: Settings): ReadonlyMap<string, Severity | "off"> =>
  new Map(Object.entries(settings.rules ?? {}))

const gravity = (severity: Severity | "off"): number => (severity === "off" ? -1 : rankOf(severity))

const highestGrade = ({ severity }: Rule): Severity =>
  severity.map(({ is }) => is).reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a))

/** Rules of the repository are judged by beside those of the policy, never in their place. */
function ownRules(central: Settings, repository: Settings, may: ReadonlySet<Liberty>): Layer {
  const own = { "own-rules": repository["own-rules"] }
  if (may.has("rules")) return { ...both(own), refused: [] }
  const named = central["own-rules"]
  if (named === undefined) return { decides: {}, tightens: own, refused: [] }
  return {
    decides: {},
    tightens: {},
    refused:
      named === repository["own-rules"]
        ? []
        : [{ at: ["own-rules"], message: `the central policy has \`${named}\` for the directory of rules` }],
  }
}

/** Only what both lists have is trusted, since each layer objects to what its own list lacks. */
function listed(
  name: Named | Globs,
  central: Settings,
  repository: Settings,
  may: ReadonlySet<Liberty>,
  contains: (known: string, entry: string) => boolean,
): Layer {
  const own = repository[name] ?? []
  if (may.has("trust")) return { ...both({ [name]: own }), refused: [] }
  const policy = central[name] ?? []
  const refused = own.flatMap((entry, i): readonly Refused[] =>
    policy.some((known) => contains(known, entry))
      ? []
      : [
          {
            at: [name, i],
            message: `\`${entry}\` is not in the central policy's list, so it counts as if it were not here`,
          },
        ],
  )
  return { decides: {}, tightens: own.length === 0 ? {} : { [name]: own }, refused }
}

/** Whose waivers count is decided where they are read. */
const waiversRefused = ({ waivers = [] }: Settings): readonly Refused[] =>
  waivers.map(({ rule }, i) => ({
    at: ["waivers", i],
    message: `\`${rule}\` is not waived: the central policy lets no repository do so`,
  }))

function waiversFromPullRequest(central: Settings, repository: Settings, may: ReadonlySet<Liberty>): Layer {
  const name = "waivers-from-pull-request"
  const [policy, own] = [central[name] ?? false, repository[name] ?? false]
  if (may.has("waive")) return { ...both({ [name]: own }), refused: [] }
  return {
    ...both({ [name]: policy && own }),
    refused: own && !policy ? [{ at: [name], message: "the central policy does not let them count" }] : [],
  }
}

const same = (a: Settings, b: Settings): boolean => JSON.stringify(a) === JSON.stringify(b)
