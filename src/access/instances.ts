/** Subjects that only one revision has to those of the other that the same block declares, under other keys or none. */
import type { Subject } from "../model/access.ts"
import { groupBy } from "./grouping.ts"
import type { SubjectPair } from "./subjects.ts"

/** `bucket["a"]` and `bucket` are instances of what `bucket` declares. */
const declarationOf = ({ unit, kind, address }: Subject): string =>
  `${unit} ${kind} ${address.replaceAll(/\[[^\]]*\]/g, "")}`

/** From the key of each at the base to the keys of those at the head: which of them it became nobody can say, and need not. */
export function otherInstances(pairs: readonly SubjectPair[]): ReadonlyMap<string, readonly string[]> {
  const gone = pairs.flatMap(({ base, head }) => (base && !head ? [base] : []))
  const come = pairs.flatMap(({ base, head }) => (head && !base ? [head] : []))
  if (gone.length === 0 || come.length === 0) return new Map()
  const byDeclaration = groupBy(come, declarationOf)
  return new Map(
    gone.flatMap((subject) => {
      const others = byDeclaration.get(declarationOf(subject)) ?? []
      return others.length > 0 ? [[subject.key, others.map(({ key }) => key)] as const] : []
    }),
  )
}
