/** An address and the moves that its unit declares to where it was before. */

/** Where something was that moved by itself, with all its instances, or with the module that it is in. */
export function formerly(address: string, moved: ReadonlyMap<string, string>): string | undefined {
  if (moved.size === 0) return undefined
  for (
    let end = address.length;
    end > 0;
    end = Math.max(address.lastIndexOf(".", end - 1), address.lastIndexOf("[", end - 1))
  ) {
    const from = moved.get(address.slice(0, end))
    if (from !== undefined) return from + address.slice(end)
  }
  return undefined
}
