/** Something to post, to its being posted exactly once, whatever is answered. */
import { refusalOf } from "./refusal.ts"

/**
 * What fails in a way that leaves open whether it was done is looked up, and tried once more only where it is not there.
 * Answers whether it stands. Throws what was answered where it was refused, and where the second try is unclear too.
 */
export async function postOnce(post: () => Promise<void>, stands: () => Promise<boolean>): Promise<void> {
  try {
    await post()
  } catch (error) {
    if (refusalOf(error) !== "unknown") throw error
    if (await stands()) return
    try {
      await post()
    } catch (again) {
      if (refusalOf(again) !== "unknown" || !(await stands())) throw again
    }
  }
}
