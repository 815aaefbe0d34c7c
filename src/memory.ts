/** Large text to less memory at once: what was needed to read one revision does not stand beside what the next one takes. */

/** Characters of text above which the space for what is new does not grow: most of what is read is needed once. */
const large = 500_000
/** And above which what one revision took is collected before the next one is read. */
const huge = 1_000_000

let collect: (() => void) | undefined

/** Before anything of the texts is judged. */
export async function saveMemory(texts: readonly { readonly text: string }[]): Promise<void> {
  const size = texts.reduce((sum, { text }) => sum + text.length, 0)
  if (size <= large) return
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import("node:v8"), import("node:vm")])
  setFlagsFromString("--semi-space-growth-factor=1")
  if (size <= huge) return
  setFlagsFromString("--expose-gc")
  collect = runInNewContext("gc")
}

/** Where much has just become useless. */
export const letGo = (): void => collect?.()
