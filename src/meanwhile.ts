/** Work to be done while others work: begun once what was begun before it waits for them. */

export async function meanwhile<T>(work: () => Promise<T>): Promise<T> {
  await new Promise<void>((turn) => {
    setImmediate(turn)
  })
  return work()
}
