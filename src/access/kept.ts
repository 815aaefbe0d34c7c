/** A list to those of its members that pass a test: the list itself where all do, so that what is remembered of it holds on. */
export function kept<T>(all: readonly T[], passes: (each: T) => boolean): readonly T[] {
  const some = all.filter(passes)
  return some.length === all.length ? all : some
}
