/** A cloud's list of commands to a directory of what they print: asked with the user's own client and login, and only to read. */
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { LiveError } from "./ask.ts"
import { type Attempted, type Attempting, attempt } from "./attempts.ts"
import { type Command, commandOf, followers } from "./command.ts"
import type { Progress } from "./progress.ts"
import { type Ended, keyOf, lineOf, readLog, runLog } from "./run-log.ts"

export interface Running extends Attempting {
  readonly places: readonly string[]
  readonly progress: Progress
  /** What has been asked already, and is kept in the directory. */
  readonly asked: readonly Command[]
}

/** How many are asked at a time: more only makes the provider ask for patience. */
const atOnce = 4

/** What was done before, as the log beside it has it, is not asked again. Gives what came of every command. Throws LiveError. */
export async function run(running: Running): Promise<readonly Ended[]> {
  const { client, directory, places, progress, asked } = running
  const log = await logIn(directory)
  const before = new Map(readLog(await textOf(log)).map((each) => [keyOf(each.command), each]))
  const ended = new Map<string, Ended>()
  /** Whether a service that nobody answers for is offered is known by whether others answer there: in the end. */
  const unreachable: { readonly command: Command; readonly message: string | null }[] = []
  const answering = new Set<string | undefined>()

  const end = async (command: Command, { outcome, message }: Pick<Ended, "outcome" | "message">) => {
    const each = { command: command.words, file: outcome === "done" ? command.file : null, outcome, message }
    ended.set(keyOf(each.command), each)
    await appendFile(log, lineOf(each))
  }
  const ask = async (command: Command): Promise<readonly Command[]> => {
    if (!client.readOnly.test(command.words.slice(1).join(" ")))
      throw new LiveError(`\`${command.words.join(" ")}\` is no command that only reads`)
    progress.command(command.words)
    const attempted = await attempt(command, running)
    if (attempted.outcome === "unreachable") {
      unreachable.push({ command, message: attempted.message })
      return []
    }
    const { spare } = command.ask
    if (attempted.outcome === "refused" && spare !== undefined) {
      progress.note(`that was refused, and nothing is missed: ${spare} (\`${command.words.join(" ")}\`)`)
      await end(command, { outcome: "absent", message: attempted.message })
      return []
    }
    const { outcome, message, more } = await answered(command, attempted)
    if (outcome === "done") answering.add(command.place)
    await end(command, { outcome, message })
    return more
  }
  const answered = async (command: Command, { outcome, message }: Attempted) => {
    const more = outcome === "done" ? await followersOf(command) : []
    if (more) return { outcome: outcome === "unreachable" ? ("failed" as const) : outcome, message, more }
    return { outcome: "failed" as const, message: "what it printed is no JSON", more: [] }
  }
  const followersOf = async (command: Command): Promise<readonly Command[] | undefined> => {
    if (!command.ask.follow) return []
    const text = await textOf(join(directory, command.file))
    try {
      const answer: unknown = JSON.parse(text.trim() === "" ? "{}" : text)
      const { commands, unaskable } = followers(client, command, answer)
      for (const words of unaskable) await endUnasked(words, command)
      return commands
    } catch {
      return undefined
    }
  }
  const endUnasked = async (words: readonly string[], { words: led }: Command) => {
    const message = `\`${led.join(" ")}\` lists something by a name that no command can be asked with`
    const each = { command: words, file: null, outcome: "failed" as const, message }
    ended.set(keyOf(words), each)
    await appendFile(log, lineOf(each))
  }
  const kept = async (command: Command, was: Ended): Promise<readonly Command[] | undefined> => {
    if (was.outcome !== "done" && was.outcome !== "absent") return undefined
    const more = was.outcome === "done" ? await followersOf(command) : []
    if (!more) return undefined
    ended.set(keyOf(was.command), was)
    if (was.outcome === "done") answering.add(command.place)
    return more
  }

  let again = 0
  const begun = new Set<string>()
  const one = async (command: Command): Promise<readonly Command[]> => {
    // Several items may lead to one.
    if (begun.has(keyOf(command.words))) return []
    begun.add(keyOf(command.words))
    const was = before.get(keyOf(command.words))
    const more = was && (await kept(command, was))
    if (more) again++
    return more ?? (await ask(command))
  }
  for (const command of asked) await end(command, { outcome: "done", message: null })
  const first = client.asks.flatMap((each) =>
    (each.everywhere ? places : [undefined]).flatMap((place) => commandOf(client, each, place, {}) ?? []),
  )
  await all(first, one, progress)
  for (const { command, message } of unreachable)
    await end(command, { outcome: answering.has(command.place) ? "absent" : "failed", message })
  if (again > 0)
    progress.note(
      `${again} of ${ended.size} commands were asked before and not again; delete \`${directory}\` to ask anew`,
    )
  return [...ended.values()]
}

/** A few at a time, and whatever each leads to. Where one cannot go on none is begun, and those that run are waited for. */
async function all(
  first: readonly Command[],
  one: (command: Command) => Promise<readonly Command[]>,
  progress: Progress,
): Promise<void> {
  const queue = [...first]
  const busy = new Set<Promise<void>>()
  let [done, known, error]: [number, number, unknown] = [0, queue.length, undefined]
  const begin = (command: Command) => {
    const work = one(command)
      .then((more) => {
        known += more.length
        queue.push(...more)
        progress.at(++done, known)
      })
      .catch((reason: unknown) => {
        error ??= reason
      })
      .finally(() => busy.delete(work))
    busy.add(work)
  }
  while (busy.size > 0 || (queue.length > 0 && error === undefined)) {
    for (let next = queue[0]; next && busy.size < atOnce && error === undefined; next = queue[0]) {
      queue.shift()
      begin(next)
    }
    await Promise.race(busy)
  }
  progress.end()
  if (error !== undefined) throw error
}

async function logIn(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  // What is printed there is nobody else's business, and no repository's.
  await writeFile(join(directory, ".gitignore"), "*\n")
  return join(directory, runLog)
}

const textOf = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "")
