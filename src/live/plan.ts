/** A client's list of commands to a text of all that would be asked, before anything is. */
import type { Ask, Client } from "./client.ts"

/** A command that is asked of what another one lists stands below that, with the names of what it is about in braces. */
export function planOf(client: Client): string {
  const { whose, places, asks } = client
  const lines = (ask: Ask, isEverywhere: boolean, depth: number): readonly string[] => {
    const everywhere = (isEverywhere || ask.everywhere === true) && ask.nowhere !== true
    const asked = ask.words.map((word) => word.replace("{place}", "{each}"))
    const words = [client.program, ...asked, ...(everywhere ? places.words("{each}") : []), ...client.always]
    return [
      `${"  ".repeat(depth)}${words.join(" ")}`,
      ...(ask.follow ?? [])
        // What is asked of what it leads to itself is one line, however deep that goes.
        .filter((each) => each.words.join(" ") !== ask.words.join(" "))
        .flatMap((each) => lines(each, everywhere, depth + 1)),
    ]
  }
  return `${[whose, places.ask, ...asks].flatMap((ask) => lines(ask, false, 0)).join("\n")}\n`
}
