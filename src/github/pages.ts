/** Pages of a list to the whole of it, each entry once. */

/** Longer pages make GitHub time out. */
export const pageSize = 50
const mostPages = 400

interface Page<T> {
  readonly data: readonly T[]
  readonly headers: { readonly link?: string | undefined }
}

/** Asks by number instead of following the addresses of the answers: the token goes nowhere else. */
export async function everyPage<T extends { readonly id: number }>(
  ask: (page: number) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all = new Map<number, T>()
  for (let page = 1; page <= mostPages; page++) {
    const { data, headers } = await ask(page)
    const before = all.size
    for (const each of data) all.set(each.id, each)
    const isLast = headers.link === undefined ? data.length < pageSize : !headers.link.includes('rel="next"')
    // A server that repeats itself has no more to say.
    if (isLast || all.size === before) break
  }
  return [...all.values()]
}
