/** The text of a condition to its tree, by a library that is loaded only where there are conditions. */
import type { ASTNode } from "@marcbachmann/cel-js"

export type CelNode = ASTNode
export type Cel =
  | { readonly kind: "tree"; readonly root: CelNode }
  | { readonly kind: "broken"; readonly because: string; readonly at: number }
  /** The library was not loaded. */
  | { readonly kind: "unread" }

let parse: ((text: string) => { readonly ast: CelNode }) | undefined

/** Awaited before anything is read: whether a condition is there is told by its text alone. */
export async function prepareCel(texts: Iterable<string>): Promise<void> {
  if (parse) return
  for (const text of texts)
    if (hasCondition(text)) {
      parse = (await import("@marcbachmann/cel-js")).parse
      return
    }
}

/** Bindings, and what is like them, have an `expression`; providers of identities have an `attribute_condition`. */
const hasCondition = (text: string): boolean =>
  /\bexpression\b|attribute_?condition/i.test(text) && /google|roles\/|googleapis/.test(text)

export function celOf(text: string): Cel {
  if (!parse) return { kind: "unread" }
  try {
    return { kind: "tree", root: parse(text).ast }
  } catch (error) {
    const { message = "", range } = error as { message?: string; range?: { start: number } }
    return { kind: "broken", because: (message.split("\n")[0] ?? "").trim(), at: range?.start ?? 0 }
  }
}
