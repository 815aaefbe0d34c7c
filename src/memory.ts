/** Large text to less memory at once: what was needed to read one revision does not stand beside what the next one takes. */

/** Characters of text above which the space for what is new does not grow: most of what is read is needed once. */
const large = 500_000
/** And above which what one revision took is collected before the next one is read. */
const huge = 1_000_000

let collect: (() => void) | undefined

/** Before anything of the texts is judged. */
export async function saveMemory(texts: readonly { readonly text: { readonly length: number } }[]): Promise<void> {
  const size = texts.reduce((sum, { text }) => sum + text.length, 0)
  if (size <= large) return
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import("node:v8"), import("node:vm")])
  setFlagsFromString("--semi-space-growth-factor=1")
  if (size <= huge) return
  setFlagsFromString("--expose-gc")
  collect = runInNewContext("gc")
}

/** Before much is read of which little is kept. */
export const saveMemoryWhileReading = (characters: number): Promise<void> =>
  saveMemory([{ text: { length: characters } }])

/** Where much has just become useless. */
export const letGo = (): void => collect?.()

/** In bytes: less is not worth the time. */
const little = 100_000_000
let grown = little

/** The same where it may be called often: once half as much again has come up as was left the last time, so that it stays cheap. */
export function letGoOfMuch(): void {
  if (!collect || process.memoryUsage().heapUsed < grown) return
  collect()
  grown = Math.max(little, process.memoryUsage().heapUsed * 1.5)
}
