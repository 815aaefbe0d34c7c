/** Files of a revision to the waivers that stand in their comments. Only text that speaks to us is read. */
import { commentLanguage } from "../formats/comments.ts"
import type { Source } from "../model/source.ts"
import type { MalformedWaiver, WrittenWaiver } from "./waiver.ts"
import { commentPrefix, readComment } from "./wording.ts"

/** No more are read of a change: they are for people to look through. */
const most = 1000

/** Whether it is worth looking for comments in it. */
export const speaksToUs = (source: Source): boolean =>
  commentLanguage(source) !== undefined && source.text.includes(commentPrefix)

/** In the order of the files. `rules` are the ids of those in force. */
export async function commentWaivers(
  sources: Iterable<Source>,
  rules: readonly string[],
): Promise<readonly (WrittenWaiver | MalformedWaiver)[]> {
  const found: (WrittenWaiver | MalformedWaiver)[] = []
  for (const source of sources) {
    if (!speaksToUs(source)) continue
    const read = await commentLanguage(source)?.load()
    for (const span of read?.(source) ?? []) {
      const waiver = readComment(span, rules)
      if (waiver && found.length === most) {
        const problem = `there are more than ${most} waivers in comments; this one and those behind it are not read`
        return [...found, { kind: "malformed", problem, from: "comment", span }]
      }
      if (waiver) found.push(waiver)
    }
  }
  return found
}
