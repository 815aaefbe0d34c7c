/** Paths that the configuration passes over to those of a change of which nothing is said. */
import type { Change } from "./change.ts"

/**
 * INVARIANT: what a unit outside of them reads there is not passed over: it is that unit's access, and whoever opens a pull request
 * chooses where its text lies.
 */
export function ignoredIn(
  { units }: Pick<Change, "units">,
  ignores: (path: string) => boolean,
): (path: string) => boolean {
  let lent: ReadonlySet<string> | undefined
  return (path) => {
    if (!ignores(path)) return false
    lent ??= lentBy(units, ignores)
    return !lent.has(path)
  }
}

function lentBy(units: Change["units"], ignores: (path: string) => boolean): ReadonlySet<string> {
  return new Set(
    units.flatMap(({ format, key, files }) => {
      const isOwn = (path: string) => format.unit(path) === key
      const paths = files.map(({ path }) => path)
      return paths.some((path) => isOwn(path) && !ignores(path)) ? paths.filter((path) => !isOwn(path)) : []
    }),
  )
}
