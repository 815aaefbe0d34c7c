/** What a binding names as its role to what that lets its holders do: Google's own, the organisation's own, or nobody knows. */
import { exactly } from "../../access/pattern.ts"
import type { Action, Blame, Pattern, Scope } from "../../model/grant.ts"
import type { Unit } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import { literal, type Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import {
  catalogueDate,
  isAiService,
  nearestRole,
  permissionNamed,
  permissionsOf,
  permissionsOfService,
} from "./catalogue.ts"
import type { Fact } from "./facts.ts"
import type { Names } from "./names.ts"

export type CustomRole = Extract<Fact, { kind: "custom-role" }>

/** What a role comes to: a scope of actions, and those of them that matter. */
export interface Held {
  readonly action: Scope
  readonly reaches: readonly Action[]
  /** The name of a role that the provider wrote. */
  readonly managed?: string
  /** Where the role says so, if not where it is bound. */
  readonly through?: Span
  readonly perhaps?: string
  /** Set where nobody knows what it holds. */
  readonly unknown?: true
}

export type Role =
  | {
      readonly kind: "known"
      readonly text: string
      readonly held: readonly Held[]
      readonly custom?: CustomRole
      readonly unit?: Unit
    }
  /** It cannot be judged: why. */
  | { readonly kind: "unseen"; readonly text: string; readonly because: string }
  /** Google has no such role of an AI service. */
  | { readonly kind: "misnamed"; readonly text: string; readonly instead?: string; readonly held: readonly Held[] }

/** The roles that are declared in view, by the text that names them. */
export type CustomRoles = ReadonlyMap<
  string,
  { readonly fact: CustomRole; readonly held: readonly Held[]; readonly unit: Unit }
>

/** Google's own, as far as it says in view what they hold: its word is newer than our catalogue. */
export type ProvidedRoles = ReadonlyMap<string, readonly Action[]>

export const providedRoles = (facts: readonly Fact[]): ProvidedRoles =>
  new Map(
    facts.flatMap((fact) =>
      fact.kind === "provided-role"
        ? [[fact.name, fact.permissions.flatMap((name) => permissionNamed(name) ?? [])] as const]
        : [],
    ),
  )

export function roleOf(value: Value, names: Names, custom: CustomRoles, provided: ProvidedRoles): Role {
  const pattern = names.pattern(value)
  if (!pattern) return { kind: "unseen", text: "", because: "is no text" }
  const { text } = pattern
  const own = custom.get(text)
  if (own) return { kind: "known", text, held: own.held, custom: own.fact, unit: own.unit }
  if (pattern.tokens.some(({ kind }) => kind === "hole"))
    return { kind: "unseen", text, because: "is not known before deployment" }
  const blame = blameOf(value)
  const known = provided.get(text) ?? permissionsOf(text)
  if (known) return { kind: "known", text, held: known.length === 0 ? [] : [providers(text, known, blame)] }
  if (!text.startsWith("roles/"))
    return /^(projects|organizations)\/[^/]+\/roles\/./.test(text)
      ? { kind: "unseen", text, because: "is declared elsewhere" }
      : {
          kind: "unseen",
          text,
          because: "is no role: it begins with `roles/`, or with the project or organisation that has it",
        }
  if (/[^\x20-\x7e]/.test(text)) return { kind: "misnamed", text, held: [] }
  const service = permissionsOfService(text)
  if (!service) return { kind: "known", text, held: [] }
  const instead = nearestRole(text)
  return {
    kind: "misnamed",
    text,
    ...(instead !== undefined && { instead }),
    held: [
      {
        ...providers(text, service, blame),
        unknown: true,
        perhaps: `\`${text}\` was none of Google's roles on ${catalogueDate()}: what it holds is not known`,
      },
    ],
  }
}

const providers = (text: string, reaches: readonly Action[], blame: Blame): Held => ({
  action: { of: exactly(text), except: [], ...blame },
  reaches,
  managed: text,
})

/** The permissions of a custom role, each where it is written. */
export function heldBy({ permissions, stage, resource }: CustomRole, names: Names): readonly Held[] {
  if (literal(stage) === "DISABLED") return []
  return permissions.flatMap((value): readonly Held[] => {
    const of = names.pattern(value)
    const action = of && permissionNamed(of.text)
    const perhaps = value.perhaps
    if (!action) return []
    return [
      {
        action: { of: exactly(action.name), except: [], ...blameOf(value) },
        reaches: reachOnly(action),
        through: resource.span,
        ...(perhaps !== undefined && { perhaps }),
      },
    ]
  })
}

const single = new Map<Action, readonly Action[]>()
function reachOnly(action: Action): readonly Action[] {
  const known = single.get(action) ?? [action]
  single.set(action, known)
  return known
}

export interface StrangePermission {
  readonly value: Value
  readonly of: Pattern
  readonly kind: "unseen" | "nonexistent" | "non-ascii"
}

/** Permissions of AI services that Google does not have, and those that are not known before deployment. */
export function strangePermissions({ permissions }: CustomRole, names: Names): readonly StrangePermission[] {
  return permissions.flatMap((value): readonly StrangePermission[] => {
    const of = names.pattern(value)
    const kind = of && strangeness(of)
    return of && kind ? [{ value, of, kind }] : []
  })
}

function strangeness({ text, tokens }: Pattern): StrangePermission["kind"] | undefined {
  if (tokens.some(({ kind }) => kind === "hole")) return "unseen"
  if (permissionNamed(text)) return undefined
  if (/[^\x20-\x7e]/.test(text)) return "non-ascii"
  return isAiService(text) ? "nonexistent" : undefined
}
