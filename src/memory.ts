/** Large text to less memory at once: what was needed to read one revision does not stand beside what the next one takes. */
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/** Characters of text above which memory matters more than the last tenth of a second. */
const large = 1_000_000

let collect: (() => void) | undefined

/** Before anything of the texts is judged. */
export function saveMemory(texts: readonly { readonly text: string }[]): void {
  if (texts.reduce((sum, { text }) => sum + text.length, 0) <= large) return
  // What is read of large files is mostly needed once: the space for what is new need not grow with it.
  setFlagsFromString("--semi-space-growth-factor=1")
  setFlagsFromString("--expose-gc")
  collect = runInNewContext("gc")
}

/** Where much has just become useless. */
export const letGo = (): void => collect?.()
