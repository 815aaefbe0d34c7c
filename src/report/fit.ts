/** Parts of a page to as much of them as a limit allows: cut between items, and what is left out is counted. */

export interface Part {
  /** Stands whenever the part does. */
  readonly head: string
  readonly items: readonly string[]
  /** Between the head and the first item. */
  readonly after: string
  /** Between items. */
  readonly between: string
  /** Says how many items did not fit; on a line of its own. */
  readonly more: (left: number) => string
}

/** A part without items. */
export const whole = (head: string): Part => ({ head, items: [], after: "", between: "", more: () => "" })

export type Measure = (text: string) => number
export const characters: Measure = (text) => text.length
export const bytes: Measure = (text) => Buffer.byteLength(text)

const paragraph = "\n\n"

/** Heads are short and always kept; of what is left, no part may take more than half while others wait. */
export function fitted(parts: readonly Part[], limit: number, measure: Measure): string {
  const heads = parts.map(
    (part) => measure(part.head) + measure(part.more(part.items.length)) + 2 * paragraph.length + 1,
  )
  let room = limit - heads.reduce((sum, each) => sum + each, 0)
  const shown = parts.map((part, i) => {
    const waiting = parts.slice(i + 1).some(({ items }) => items.length > 0)
    const { text, used } = filled(part, waiting ? room / 2 : room, measure)
    room -= used
    return text
  })
  return `${shown.join(paragraph)}\n`
}

function filled(part: Part, room: number, measure: Measure): { readonly text: string; readonly used: number } {
  let used = 0
  let kept = 0
  for (const item of part.items) {
    const size = measure(part.between) + measure(item)
    if (used + size > room) break
    used += size
    kept++
  }
  const left = part.items.length - kept
  const items = kept === 0 ? "" : part.after + part.items.slice(0, kept).join(part.between)
  return { text: `${part.head}${items}${left === 0 ? "" : paragraph + part.more(left)}`, used }
}
