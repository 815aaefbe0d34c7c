/** What the reader asks for to the principals that are shown, and in which order. Knows nothing of the page. */
import type { PagePrincipal, Who } from "../report/survey-page-shape.ts"

export interface Choice {
  /** In lower case; part of the name, or of the place. */
  readonly words: string
  /** -1: all. */
  readonly kind: number
  /** The number of a tenant; -1: all. */
  readonly tenant: number
  /** Capabilities as bits, of which one suffices; 0: any. */
  readonly capabilities: number
  /** The least that counts as holding: through others, perhaps, surely. */
  readonly least: number
  readonly onlyChanged: boolean
  readonly onlyExceeding: boolean
}

export const everybody: Choice = {
  words: "",
  kind: -1,
  tenant: -1,
  capabilities: 0,
  least: 1,
  onlyChanged: false,
  onlyExceeding: false,
}

/** By name, by account, by the worst of what was found, or by what is held of a capability. */
export type Order = { readonly by: "name" | "account" | "findings" | number; readonly isDown: boolean }

export interface Listed {
  readonly who: Who
  /** What is looked for, in lower case. */
  readonly words: string
  readonly name: string
  /** The worst of its findings; -1: none. */
  readonly worst: number
  readonly of: PagePrincipal
}

export const chosen = (all: readonly Listed[], choice: Choice): readonly Listed[] =>
  all.filter(
    ({ words, of }) =>
      (choice.kind < 0 || of.kind === choice.kind) &&
      (choice.tenant < 0 || of.tenants.includes(choice.tenant)) &&
      (choice.words === "" || words.includes(choice.words)) &&
      (!choice.onlyExceeding || of.exceeds !== 0) &&
      of.cells.some(
        ([capability, hold, before, change]) =>
          (choice.capabilities === 0 || (choice.capabilities >> capability) & 1) &&
          (!choice.onlyChanged || change !== 0) &&
          (hold >= choice.least || (choice.onlyChanged && before >= choice.least)),
      ),
  )

export function ordered(all: readonly Listed[], { by, isDown }: Order): readonly Listed[] {
  const rank = (each: Listed): number =>
    by === "name"
      ? 0
      : by === "account"
        ? -(each.of.tenants[0] ?? -1)
        : by === "findings"
          ? each.worst
          : (each.of.cells.find(([of]) => of === by)?.[1] ?? 0)
  const byName = (a: Listed, b: Listed) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.who - b.who)
  const sorted = [...all].sort((a, b) => rank(b) - rank(a) || byName(a, b))
  return isDown ? sorted : sorted.reverse()
}
