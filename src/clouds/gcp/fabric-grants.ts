/** The words in which Fabric's modules and factories say who may do what, to bindings. */
import type { Resource } from "../../model/resource.ts"
import { type Entry, field, literal, type Value } from "../../model/value.ts"
import { entriesOf, keyOf, listed, spanOf } from "./arguments.ts"
import type { Fact, Node } from "./facts.ts"

/** What names stand for in the place where they are written. */
export interface Names {
  readonly member: (value: Value) => Value
  readonly role: (value: Value) => Value
}

/** A factory has more names than a module, whose callers hand over what they mean. */
export const asWritten: Names = { member: (value) => value, role: (value) => value }

/**
 * `said` has any of the arguments `iam`, `iam_bindings`, `iam_bindings_additive`, `iam_by_principals` and what they are called in
 * older versions: https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/blob/master/modules/project/variables-iam.tf
 */
export function grantsIn(said: Value, on: Node, resource: Resource, names: Names = asWritten): readonly Fact[] {
  const { member, role } = names
  const binding = (entry: Entry, given: Value, members: readonly Value[], condition?: Value): readonly Fact[] =>
    isRole(given)
      ? [
          {
            kind: "binding",
            on,
            mode: "adds",
            role: role(given),
            members: members.map(member),
            condition,
            resource,
            span: spanOf(entry),
          },
        ]
      : []
  const each = (word: string, make: (entry: Entry) => readonly Fact[]) =>
    entriesOf(field(said, word)).flatMap((entry) =>
      entry.value.perhaps === undefined ? make(entry) : make(entry).map((fact) => perhaps(fact, entry.value.perhaps)),
    )
  const byPrincipal = (entry: Entry): readonly Fact[] =>
    listed(entry.value).flatMap((given) => binding(entry, given, [keyOf(entry)]))
  return [
    ...each("iam", (entry) => binding(entry, keyOf(entry), listed(entry.value))),
    ...each("iam_members", (entry) => binding(entry, keyOf(entry), listed(entry.value))),
    ...each("iam_additive", (entry) => binding(entry, keyOf(entry), listed(entry.value))),
    ...["iam_bindings", "iam_bindings_additive"].flatMap((word) =>
      each(word, (entry) => {
        const given = field(entry.value, "role")
        const condition = field(entry.value, "condition")
        const members = [...listed(field(entry.value, "members")), ...listed(field(entry.value, "member"))]
        return given ? binding(entry, given, members, isNothing(condition) ? undefined : condition) : []
      }),
    ),
    ...["iam_by_principals", "iam_by_principals_additive", "iam_additive_members"].flatMap((word) =>
      each(word, byPrincipal),
    ),
    ...each("iam_by_principals_conditional", (entry) =>
      listed(field(entry.value, "roles")).flatMap((given) =>
        binding(entry, given, [keyOf(entry)], field(entry.value, "condition")),
      ),
    ),
    ...each("group_iam", (entry) =>
      listed(entry.value).flatMap((given) => binding(entry, given, [prefixed("group:", keyOf(entry))])),
    ),
  ]
}

/** Others have the same words for something else: what is no role of Google's, nor filled in later, says nothing here. */
const isRole = (value: Value): boolean =>
  /^(?:roles|(?:[\w.-]+:)?(?:projects|organizations)\/[^/]+\/roles)\/|^\$/.test(literal(value) ?? "$")

const perhaps = (fact: Fact, because: string | undefined): Fact =>
  because === undefined || !("resource" in fact) ? fact : { ...fact, resource: { perhaps: because, ...fact.resource } }

const isNothing = (value: Value | undefined): boolean => value?.kind === "scalar" && value.value === null

/** The text with something before it that stands for the same place. */
export function prefixed(prefix: string, value: Value): Value {
  const { span } = value
  const before = { kind: "literal" as const, text: prefix, span: { ...span, end: span.start } }
  if (value.kind === "text") return { ...value, pieces: [before, ...value.pieces] }
  if (value.kind === "unknown")
    return { kind: "text", pieces: [before, { kind: "hole", name: value.name, span }], span }
  return value
}
