/** What rows call identities, as a resource or as a principal, to the subjects in view that it means. */
import { exactText } from "../access/pattern.ts"
import { overlaps } from "../access/scope.ts"
import type { Subject } from "../model/access.ts"
import type { Pattern } from "../model/grant.ts"
import type { Certainty } from "../model/severity.ts"

export interface Called {
  readonly key: string
  readonly certainty: Certainty
}

/** Asked with the unit that the text stands in: addresses are of one unit. */
export type Directory = (pattern: Pattern, unit: string) => readonly Called[]

/** More patterns with wildcards than this are not matched with every name: the rest names nobody in view. */
const mostWild = 500

interface Named {
  readonly key: string
  readonly id: Pattern
}

export function directoryOf(subjects: Iterable<Subject>): Directory {
  const byAddress = new Map<string, string>()
  const byName = new Map<string, string[]>()
  const named: Named[] = []
  const byEnding = new Map<string | undefined, Named[]>()
  for (const { key, unit, address, name, id, kind } of subjects) {
    if (kind === "policy") continue
    byAddress.set(`${unit}\n${address}`, key)
    if (kind !== "identity") continue
    for (const text of new Set([address, ...(name === undefined ? [] : [name])]))
      byName.set(text, [...(byName.get(text) ?? []), key])
    if (!id) continue
    named.push({ key, id })
    byEnding.set(endingOf(id), [...(byEnding.get(endingOf(id)) ?? []), { key, id }])
  }
  const known = new Map<string, readonly Called[]>()
  let wild = 0

  function byReference({ tokens }: Pattern, unit: string): string | undefined {
    const [only, ...rest] = tokens
    if (only?.kind !== "hole" || rest.length > 0) return undefined
    for (const name of [only.name, only.name.replace(/\.\w+$/, "")]) {
      const found = byAddress.get(`${unit}\n${name}`) ?? byAddress.get(`${unit}\n${name}[0]`)
      if (found !== undefined) return found
    }
    return undefined
  }

  function byText(pattern: Pattern): readonly Called[] {
    const text = exactText(pattern)
    const same = text === undefined ? undefined : byName.get(text)
    if (same) return same.map((key) => ({ key, certainty: same.length === 1 ? "certain" : "possible" }))
    const ending = endingOf(pattern)
    if (ending === undefined && ++wild > mostWild) return []
    return (ending === undefined ? named : (byEnding.get(ending) ?? [])).flatMap(({ key, id }) => {
      const answer = overlaps({ of: pattern, except: [] }, { of: id, except: [] })
      return answer === "no" ? [] : [{ key, certainty: answer === "yes" ? ("certain" as const) : "possible" }]
    })
  }

  return (pattern, unit) => {
    const referred = byReference(pattern, unit)
    if (referred !== undefined) return [{ key: referred, certainty: "certain" }]
    const found = known.get(pattern.text) ?? byText(pattern)
    known.set(pattern.text, found)
    return found
  }
}

/** What stands behind the last slash or colon; undefined where that is not written out. */
const endingOf = ({ tokens }: Pattern): string | undefined => {
  const last = tokens.at(-1)
  return last?.kind === "literal" ? /[/:]([^/:]+)$/.exec(last.text)?.[1] : undefined
}
