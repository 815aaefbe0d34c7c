/** A cloud, and what its user said of places and of a directory, to that directory filled: what `scan --live` does before it scans. */
import { copyFile, mkdir, mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { LiveError } from "./ask.ts"
import { attempt } from "./attempts.ts"
import type { Ask, Client } from "./client.ts"
import { at, type Command, commandOf } from "./command.ts"
import { progressOn, type Screen } from "./progress.ts"
import { run } from "./run.ts"
import type { Ended, Outcome } from "./run-log.ts"

export interface LiveRequest {
  readonly client: Client
  /** As given; those that there are where none is. */
  readonly places: readonly string[] | undefined
  /** Where to; made of the tenant's name where it is left out. */
  readonly into: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly screen: Screen
  /** Waits for as many milliseconds. */
  pause(milliseconds: number): Promise<void>
}

/** The directory that holds what was asked. Throws LiveError. */
export async function live({
  client,
  places: named,
  into,
  env: given,
  screen,
  ...request
}: LiveRequest): Promise<string> {
  const progress = progressOn(screen)
  const env = { ...client.env, ...given }
  const pause = (milliseconds: number) => {
    progress.note(`\`${client.program}\` was told to wait; asking again in ${milliseconds / 1000} s`)
    return request.pause(milliseconds)
  }
  const scratch = await mkdtemp(join(tmpdir(), "ai-iam-gate-"))
  try {
    const answerTo = async (asked: Ask) => {
      const command = commandOf(client, asked, undefined, {})
      if (!command) throw new LiveError(`\`${client.program} ${asked.words.join(" ")}\` cannot be asked`)
      progress.command(command.words)
      const attempted = await attempt(command, { client, directory: scratch, env, pause })
      return { ...attempted, command, answer: () => readJson(join(scratch, command.file)) }
    }
    const whose = await answerTo(client.whose)
    if (whose.outcome !== "done") throw new LiveError(`${whose.message}: ${client.login}`)
    const [tenant] = at(await whose.answer(), client.whose.tenant)
    if (typeof tenant !== "string")
      throw new LiveError(`\`${client.program}\` does not say whose login it is: ${client.login}`)
    const directory = into ?? join(".ai-iam-gate", "scan", `${client.cloud}-${tenant}`)
    await refuseOthers(client, directory, tenant)
    const listed = await answerTo(client.places.ask)
    const there = listed.outcome === "done" ? placesIn(client, await listed.answer(), tenant) : undefined
    const places = placesOf(client, named, there, listed.message)
    const others = (there ?? []).length - places.length
    if (others > 0)
      progress.note(
        `only ${places.join(", ")}: of the account's ${others + places.length} ${client.places.name} nothing is said of the others`,
      )
    await take(whose.command, scratch, directory)
    const ended = await run({ client, directory, env, pause, places, progress, asked: [whose.command] })
    progress.note(told(ended, directory))
    return directory
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** What was asked before it was known where to keep it. */
async function take({ file }: Command, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(to, file)), { recursive: true, mode: 0o700 })
  await copyFile(join(from, file), join(to, file))
}

/** Of those that were named, or of all. What is nowhere would only be refused, service by service. */
function placesOf(
  { places }: Client,
  named: readonly string[] | undefined,
  there: readonly string[] | undefined,
  said: string | null,
): readonly string[] {
  if (!there && !named)
    throw new LiveError(
      `the ${places.name} of the account cannot be listed: name them with \`${places.flag}\`${said ? ` (${said})` : ""}`,
    )
  const unknown = there ? (named ?? []).filter((place) => !there.includes(place)) : []
  if (unknown.length > 0)
    throw new LiveError(
      `${places.flag}: ${unknown.map((place) => `\`${place}\``).join(", ")}: not enabled here; those that are: ${[...(there ?? [])].sort().join(", ")}`,
    )
  return [...new Set(named ?? there)]
}

/** Two tenants in one directory would be taken for one. */
async function refuseOthers(client: Client, directory: string, tenant: string): Promise<void> {
  const command = commandOf(client, client.whose, undefined, {})
  const before = command && (await readJson(join(directory, command.file)).catch(() => undefined))
  const [other] = before === undefined ? [] : at(before, client.whose.tenant)
  if (typeof other === "string" && other !== tenant)
    throw new LiveError(`\`${directory}\` holds what was asked of \`${other}\`, and this login is of \`${tenant}\``)
}

/** A login may have places of several tenants; what it is of is one. */
function placesIn({ places }: Client, answer: unknown, tenant: string): readonly string[] {
  const own =
    ({ tenant: field }: Client["places"]) =>
    (item: unknown) =>
      field === undefined || at(item, field).includes(tenant)
  return textsAt(Array.isArray(answer) ? answer.filter(own(places)) : answer, places.at)
}

function told(ended: readonly Ended[], directory: string): string {
  const of = (outcome: Outcome) => ended.filter((each) => each.outcome === outcome).length
  const [refused, failed] = [of("refused"), of("failed")]
  const unseen =
    refused + failed === 0 ? "" : `; ${refused} were refused and ${failed} failed: what they would tell is not seen`
  return `${ended.length} commands, whose answers are kept in \`${directory}\`${unseen}`
}

const textsAt = (answer: unknown, way: string): readonly string[] =>
  at(answer, way).filter((each) => typeof each === "string")

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"))
