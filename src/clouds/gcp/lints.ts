/** Bindings and roles to facts about text that cannot mean what its author hoped. */
import { exactText } from "../../access/pattern.ts"
import type { Lint } from "../../model/access.ts"
import type { Action, Condition, Test } from "../../model/grant.ts"
import type { Span } from "../../model/source.ts"
import { literal, type Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { askedOf, carriesResource } from "./attributes.ts"
import { nearestPermission } from "./catalogue.ts"
import { stageIn } from "./models.ts"
import type { Names } from "./names.ts"
import type { ReadBinding } from "./read-binding.ts"
import { type CustomRole, strangePermissions } from "./roles.ts"
import type { SubjectDraft } from "./subjects.ts"

/** What all lints of one binding or role have in common. */
type Shared = Pick<Lint, "subject" | "effect" | "statement" | "said" | "block">

export function* bindingLints(read: ReadBinding, subject: SubjectDraft, today: string): Iterable<Lint> {
  const { binding, role, condition, resource, through } = read
  const text = (value: Value): string => read.here.names.text(value) ?? ""
  const block = (through ?? resource).span
  const shared: Shared = {
    subject: subject.key,
    effect: "allow",
    statement: binding.span ?? block,
    said: [text(binding.role), ...binding.members.map(text).sort()],
    block,
  }
  const service = serviceOf(role.text)
  if (role.kind === "misnamed")
    yield {
      ...shared,
      name: isForeign(role.text) ? "non-ascii" : "nonexistent-action",
      text: role.text,
      service,
      ...blameOf(binding.role),
      ...(role.instead !== undefined && { instead: role.instead }),
    }
  for (const value of binding.members) {
    const written = literal(value)
    if (written !== undefined && isForeign(written))
      yield { ...shared, name: "non-ascii", text: written, service, ...blameOf(value) }
  }
  yield* conditionLints(condition.alternatives, { ...shared, services: servicesOf(read) }, today)
}

const servicesOf = ({ role }: ReadBinding): ReadonlySet<string> =>
  new Set(role.kind === "unseen" ? [] : role.held.flatMap(({ reaches }) => [...servicesIn(reaches)]))

const services = new WeakMap<readonly Action[], ReadonlySet<string>>()

/** The services of AI that actions are of, worked out once for each role. */
function servicesIn(reaches: readonly Action[]): ReadonlySet<string> {
  const known = services.get(reaches)
  if (known) return known
  const made = new Set(reaches.filter(({ supporting }) => !supporting).map(({ service }) => service))
  services.set(reaches, made)
  return made
}

/** Letters that only look like those of a name. */
const isForeign = (text: string): boolean => /[^\x20-\x7e]/.test(text)

const serviceOf = (role: string): string => /^roles\/([a-z]+)\./.exec(role)?.[1] ?? "iam"

function* conditionLints(
  alternatives: readonly (readonly Condition[])[],
  { services, ...shared }: Shared & { readonly services: ReadonlySet<string> },
  today: string,
): Iterable<Lint> {
  const seen = new Set<Span>()
  for (const conditions of alternatives)
    for (const each of conditions) {
      if (seen.has(each.span)) continue
      seen.add(each.span)
      const place = { span: each.span, ...(each.via && { via: each.via }) }
      const without = askedOf([each]) === undefined ? [] : [...services].filter((service) => !carriesResource(service))
      const [service] = without
      const isVoid = each.kind === "test" && service !== undefined && without.length === services.size
      if (isVoid)
        yield {
          ...shared,
          name: "void-condition",
          text: each.written,
          service,
          holds: each.operator.negated ? "always" : "never",
          ...place,
        }
      const open = each.kind === "test" ? openPrefix(each) : undefined
      if (open !== undefined)
        yield {
          ...shared,
          name: "open-prefix",
          text: open,
          service: service ?? [...services][0] ?? "iam",
          instead: `${open}/`,
          ...place,
        }
      const stage = each.kind === "test" && !isVoid ? stageAsked(each, today) : undefined
      if (stage) yield { ...shared, ...stage, service: "aiplatform", ...place }
    }
}

/** Of a model that is asked for by its path. */
const stageAsked = ({ operator, values }: Test, today: string) =>
  operator.negated
    ? undefined
    : values.map(({ text }) => (text.includes("/models/") ? stageIn(text, today) : undefined)).find(Boolean)

/** A beginning that ends within a name: `…/endpoints/12` is that of `…/endpoints/123` too. */
function openPrefix({ key, operator, values }: Test): string | undefined {
  if (key !== "resource.name" || operator.test !== "like" || operator.negated) return undefined
  return values.flatMap((value) => {
    const [last, before] = [value.tokens.at(-1), value.tokens.at(-2)]
    if (last?.kind !== "run" || value.tokens[0]?.kind === "run") return []
    const isOpen = before?.kind === "literal" ? !/[/:]$|\/objects\//.test(before.text) : true
    return isOpen && before !== undefined ? [value.text.slice(0, -1)] : []
  })[0]
}

/** Permissions of a role that Google has not, of a service of AI's. */
export function roleLints(role: CustomRole, names: Names, subject: string): readonly Lint[] {
  const { permissions, resource } = role
  return strangePermissions(role, names).flatMap(({ value, of, kind }): readonly Lint[] => {
    const text = exactText(of)
    if (kind === "unseen" || text === undefined) return []
    const instead = kind === "nonexistent" ? nearestPermission(text) : undefined
    return [
      {
        subject,
        name: kind === "nonexistent" ? "nonexistent-action" : "non-ascii",
        text,
        effect: "allow",
        service: text.split(".", 1)[0] ?? "iam",
        statement: resource.span,
        said: permissions.flatMap((each) => (each === value ? [] : (names.text(each) ?? []))),
        block: resource.span,
        ...(instead !== undefined && { instead }),
        ...blameOf(value),
      },
    ]
  })
}
