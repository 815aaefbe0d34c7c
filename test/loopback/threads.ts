/** Comments in the diff to where they stand on the head of now, and to threads. */
import { diffOf, lineSince } from "./diff.ts"
import { hasPatch, hunkAt } from "./rules.ts"
import { type ReviewComment, type State, visibleComments } from "./state.ts"

/** None when the text that was commented changed since: the comment is outdated. */
export function lineNow(state: State, { path, commit, line, side }: ReviewComment): number | undefined {
  if (line === undefined) return undefined
  const file = diffOf(state.gitDirectory, state.base, state.head).get(path)
  if (!file || !hasPatch(state, file)) return undefined
  const now = side === "LEFT" ? line : lineSince(state.gitDirectory, path, line, commit, state.head)
  return now !== undefined && hunkAt(file, now, side ?? "RIGHT") ? now : undefined
}

export const isOutdated = (state: State, comment: ReviewComment): boolean =>
  comment.subject === "file"
    ? !diffOf(state.gitDirectory, state.base, state.head).has(comment.path)
    : lineNow(state, comment) === undefined

export interface Thread {
  /** The number of its first comment, which stays its name when that one is deleted. */
  readonly id: number
  readonly comments: readonly [ReviewComment, ...ReviewComment[]]
}

export function threadsOf(state: State): readonly Thread[] {
  const threads = new Map<number, [ReviewComment, ...ReviewComment[]]>()
  for (const comment of visibleComments(state)) {
    const id = comment.replyTo ?? comment.id
    const thread = threads.get(id)
    if (thread) thread.push(comment)
    else threads.set(id, [comment])
  }
  return [...threads].map(([id, comments]) => ({ id, comments }))
}
