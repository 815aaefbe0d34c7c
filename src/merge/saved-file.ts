/** One file of a saved scan, as its text comes in, to the items of its lists: nothing of it is kept here. */
import type { z } from "zod"
import { splitter } from "../exports/split.ts"
import type { Diagnostic } from "../model/diagnostic.ts"

export interface SavedFile {
  /** As people may find it. */
  readonly path: string
  readonly parts: () => AsyncIterable<string>
}

/** What the items of each list must look like, and what becomes of them. */
export type Takers<Lists extends Readonly<Record<string, z.ZodType>>> = {
  readonly [List in keyof Lists]?: (item: z.infer<Lists[List]>) => void
}

export interface SavedDocument {
  /** What is left of the file without its lists; undefined where that is no JSON. */
  readonly document: unknown
  readonly diagnostics: readonly Diagnostic[]
}

/** `skipped` are lists that may be long and that nobody takes. Never throws on what the file holds. */
export async function readSaved<Lists extends Readonly<Record<string, z.ZodType>>>(
  { path, parts }: SavedFile,
  lists: Lists,
  takers: Takers<Lists>,
  skipped: readonly string[],
): Promise<SavedDocument> {
  const { push, end } = splitter(path, new Set([...Object.keys(lists), ...skipped]))
  const wrong = new Map<string, number>()
  let document: unknown
  const take = ({ list, source }: ReturnType<typeof push>[number]) => {
    const shape = list === undefined ? undefined : lists[list]
    const taker = list === undefined ? undefined : (takers[list] as ((item: unknown) => void) | undefined)
    if (list !== undefined && !(shape && taker)) return
    const value = parsed(source.text)
    if (list === undefined) document ??= value
    else {
      const item = shape?.safeParse(value)
      if (item?.success) taker?.(item.data)
      else wrong.set(list, (wrong.get(list) ?? 0) + 1)
    }
  }
  for await (const part of parts()) for (const piece of push(part)) take(piece)
  const last = end()
  for (const piece of last.pieces) take(piece)
  const misshapen = [...wrong].map(
    ([list, number]): Diagnostic => ({
      code: "shape",
      severity: "error",
      message: `${number} of its \`${list}\` ${number === 1 ? "is" : "are"} not as a scan of this version writes them`,
      at: { path },
    }),
  )
  return { document, diagnostics: [...last.diagnostics, ...misshapen] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
