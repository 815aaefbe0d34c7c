/** A cloud is asked with its own client: only to read, each command shown, and what nobody answered is never clean. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { exportFiles } from "../../src/export-files.ts"
import { ask } from "../../src/live/ask.ts"
import type { Ask } from "../../src/live/client.ts"
import { clients } from "../../src/live/index.ts"
import { type Answers, clientOf, fakeCloud } from "./fake-client.ts"

const made: { remove(): void }[] = []
const cloudWith = (answers: Answers = {}) => {
  const cloud = fakeCloud(answers)
  made.push(cloud)
  return cloud
}
afterEach(() => {
  for (const each of made.splice(0)) each.remove()
})

const things: Ask = {
  words: ["box", "list-things"],
  everywhere: true,
  follow: [{ words: ["box", "get-thing", "--name", "{Name}"], each: "Things" }],
}
const north = "box list-things --region north"
const south = "box list-things --region south"
const list = (...names: readonly string[]) => ({ out: { Things: names.map((Name) => ({ Name })) } })

describe("one command", () => {
  const sleeping = ["sh", "-c", "echo begun; sleep 600 & wait"]

  it("that prints nothing any more is stopped, with what it started, and has failed", async () => {
    const { into } = cloudWith()
    const answer = await ask(sleeping, join(into, "a.json"), process.env, 300)
    expect(answer).toEqual({
      status: 1,
      message: "error: the client printed nothing for 0.3 seconds, and was stopped",
    })
    expect(readdirSync(into)).toEqual([])
  })

  it("that goes on printing is waited for", async () => {
    const { into } = cloudWith()
    const words = ["sh", "-c", "for i in 1 2 3 4 5 6; do sleep 0.2; echo $i; done"]
    expect(await ask(words, join(into, "a.json"), process.env, 1000)).toEqual({ status: 0, message: "" })
    expect(readFileSync(join(into, "a.json"), "utf8")).toBe("1\n2\n3\n4\n5\n6\n")
  })
})

describe("a run", () => {
  it("asks whose login it is, then everything everywhere, and of each thing that is listed", async () => {
    const cloud = cloudWith({
      [north]: list("a"),
      [south]: list(),
      "box get-thing --name a --region north": { out: { A: 1 } },
    })
    const { seen, failed } = await cloud.run(clientOf(things))
    expect(failed).toBeUndefined()
    expect(new Set(cloud.asked())).toEqual(
      new Set(["self get-name", "self list-regions", north, south, "box get-thing --name a --region north"]),
    )
    for (const words of cloud.asked()) expect(seen).toContain(`$ fake-cloud ${words}\n`)
    expect(cloud.ended().every(({ outcome }) => outcome === "done")).toBe(true)
    expect(seen).toContain("4 commands, whose answers are kept in")
  })

  it("keeps what is printed as it is printed, for nobody else to read, and no half of it", async () => {
    const text = '{ "Things" :\n [] }\n'
    const cloud = cloudWith({
      [north]: { out: text },
      [south]: { out: '{"Things": [', status: 1, err: "Broken: pipe" },
    })
    await cloud.run(clientOf(things))
    const file = join(cloud.into, "north/box/list-things.json")
    expect(readFileSync(file, "utf8")).toBe(text)
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(
      readdirSync(cloud.into, { recursive: true })
        .map(String)
        .filter((name) => /south|part/.test(name)),
    ).toEqual(["south", "south/box"])
    expect(readFileSync(join(cloud.into, ".gitignore"), "utf8")).toBe("*\n")
  })

  it("is gone on with: what was answered is not asked again, what was not is", async () => {
    const cloud = cloudWith({
      [north]: list("a", "b"),
      [south]: { status: 1, err: "No: you may not" },
      "box get-thing --name a --region north": { out: {} },
      "box get-thing --name b --region north": { status: 1, err: "Broken: pipe" },
    })
    await cloud.run(clientOf(things))
    cloud.forget()
    cloud.say({ "box get-thing --name b --region north": { out: {} } })
    const { seen } = await cloud.run(clientOf(things))
    expect(new Set(cloud.asked())).toEqual(
      new Set(["self get-name", "self list-regions", south, "box get-thing --name b --region north"]),
    )
    expect(cloud.ended().map(({ command, outcome }) => [command.slice(2).join(" "), outcome])).toContainEqual([
      "get-thing --name b --region north",
      "done",
    ])
    expect(seen).toContain("were asked before and not again")
  })

  it("asks again what an interruption left half a line of, or a file of that is no JSON", async () => {
    const cloud = cloudWith({ [north]: list(), [south]: list() })
    await cloud.run(clientOf(things))
    const log = join(cloud.into, "run.jsonl")
    const [last = ""] = readFileSync(log, "utf8").trim().split("\n").reverse()
    writeFileSync(log, readFileSync(log, "utf8").replace(`${last}\n`, last.slice(0, 30)))
    cloud.forget()
    await cloud.run(clientOf(things))
    expect(cloud.asked()).toHaveLength(3)
    writeFileSync(join(cloud.into, "north/box/list-things.json"), '{"Things": [')
    cloud.forget()
    await cloud.run(clientOf(things))
    expect(cloud.asked()).toContain(north)
  })

  it("waits longer each time it is asked to, and gives up in the end", async () => {
    const slow = { status: 1, err: "Slow: down" }
    const cloud = cloudWith({ [north]: [slow, slow, list()], [south]: slow })
    const { pauses, seen } = await cloud.run(clientOf(things), { places: ["north"] })
    expect(pauses).toEqual([1000, 2000])
    expect(seen).toContain("only north: of the account's 2 regions nothing is said of the others")
    expect(seen).toContain("`fake-cloud` was told to wait; asking again in 1 s")
    const again = await cloud.run(clientOf(things), { places: ["south"] })
    expect(again.pauses).toEqual([1000, 2000, 4000, 8000, 16000])
    expect(cloud.ended().at(-1)).toMatchObject({ outcome: "failed", message: "Slow: down" })
  })

  it("shows how far it is on a terminal alone", async () => {
    const cloud = cloudWith({ [north]: list(), [south]: list() })
    expect((await cloud.run(clientOf(things))).seen).not.toMatch(/\r|#\.|\.\.\./)
    const { seen } = await cloud.run(clientOf({ words: ["box", "list-things"], everywhere: true }), { isTTY: true })
    expect(seen).toMatch(/\r\[#+\.*\] \d+ of \d+/)
    expect(
      seen
        .replaceAll(/\r +\r/g, "")
        .split("\n")
        .at(-1),
    ).toBe("")
  })
})

describe("what nobody answered", () => {
  const unseen = async (answers: Answers, ...asks: readonly Ask[]) => {
    const cloud = cloudWith(answers)
    const { seen } = await cloud.run(clientOf(...asks))
    const { diagnostics } = await exportFiles([cloud.into])
    return { seen, ended: cloud.ended(), messages: diagnostics.map(({ severity, message }) => [severity, message]) }
  }

  it("was refused or failed, which is an error, or is not there, which is none", async () => {
    const { seen, messages } = await unseen(
      {
        [north]: { status: 1, err: "No: you may not" },
        [south]: { status: 1, err: "Broken: pipe" },
        "box get-one": { status: 1, err: "None: there" },
      },
      things,
      { words: ["box", "get-one"] },
    )
    expect(messages).toEqual([
      ["error", `\`fake-cloud ${north}\` was refused: No: you may not`],
      ["error", `\`fake-cloud ${south}\` was answered with an error: Broken: pipe`],
    ])
    expect(seen).toContain("1 were refused and 1 failed: what they would tell is not seen")
  })

  it("is told once where many were refused alike", async () => {
    const no = (name: string) => ({ status: 1, err: `No: (Denied) ${name}` })
    const { messages } = await unseen(
      {
        [north]: no("here"),
        [south]: no("there"),
        "box get-one": no("that"),
        "box get-other": { status: 1, err: "No: (Closed)" },
      },
      things,
      { words: ["box", "get-one"] },
      { words: ["box", "get-other"] },
    )
    expect(messages.map(([, message]) => message)).toEqual([
      "3 commands of `fake-cloud box` were refused, `get-one`, `list-things` (2 times): No: (Denied) that",
      "`fake-cloud box get-other` was refused: No: (Closed)",
    ])
  })

  it("is no error where nothing is missed by it, and it is said why", async () => {
    const { seen, messages } = await unseen(
      { [north]: { status: 1, err: "No: you may not" }, [south]: list() },
      { ...things, spare: "it only takes away" },
    )
    expect(messages).toEqual([])
    expect(seen).toContain("nothing is missed: it only takes away")
  })

  it("is not offered where others answer, and an error where nobody does", async () => {
    const nobody = { status: 1, err: "Nobody: is there" }
    const other = { words: ["other", "list-things"], everywhere: true } as const
    const { messages } = await unseen(
      {
        [north]: nobody,
        "other list-things --region north": { out: {} },
        [south]: nobody,
        "other list-things --region south": nobody,
      },
      things,
      other,
    )
    expect(messages.map(([, message]) => message)).toEqual([
      "`fake-cloud box list-things --region south` was answered with an error: Nobody: is there",
      "`fake-cloud other list-things --region south` was answered with an error: Nobody: is there",
    ])
  })

  it.each(["-rf", "file:///etc/passwd", "@secret", ""])(
    "has a name that a client would take for something else: %j",
    async (name) => {
      const { messages } = await unseen({ [north]: list(name), [south]: list() }, things)
      expect(messages).toEqual([
        ["error", expect.stringContaining("lists something by a name that no command can be asked with")],
      ])
    },
  )

  it("is anything that a list which is no JSON would have led to", async () => {
    const { messages } = await unseen({ [north]: { out: "oops" }, [south]: list() }, things)
    expect(messages).toEqual([["error", expect.stringContaining("what it printed is no JSON")]])
  })
})

describe("nothing can be asked", () => {
  const failing = async (answers: Answers, path?: string) => {
    const cloud = cloudWith(answers)
    const { failed } = await cloud.run(clientOf(things), path === undefined ? {} : { path })
    return { cloud, message: failed instanceof Error ? [failed.name, failed.message] : failed }
  }

  it("without a client", async () => {
    const { message } = await failing({}, "/nowhere")
    expect(message).toEqual(["LiveError", "there is no `fake-cloud` on the PATH: install it"])
  })

  it("without a login, or where one has expired in the middle: one message, and what is done is kept", async () => {
    const expired = { status: 1, err: "Expired: the session" }
    expect((await failing({ "self get-name": expired })).message).toEqual(["LiveError", "Expired: the session: log in"])
    const { cloud, message } = await failing({
      [north]: list("a"),
      [south]: list("a"),
      "box get-thing --name a --region north": expired,
      "box get-thing --name a --region south": expired,
    })
    expect(message).toEqual(["LiveError", "Expired: the session: log in"])
    expect(cloud.ended().filter(({ command }) => command.includes("list-things"))).toHaveLength(2)
  })

  it("in a region that there is not", async () => {
    const cloud = cloudWith()
    const { failed } = await cloud.run(clientOf(things), { places: ["north", "nroth"] })
    expect(String(failed)).toBe("LiveError: --regions: `nroth`: not enabled here; those that are: north, south")
    expect(cloud.asked()).toEqual(["self get-name", "self list-regions"])
  })

  it("into a directory that holds what another login was told", async () => {
    const cloud = cloudWith({ [north]: list(), [south]: list() })
    await cloud.run(clientOf(things))
    cloud.say({ "self get-name": { out: { Name: "you" } } })
    const { failed } = await cloud.run(clientOf(things))
    expect(String(failed)).toMatch(/holds what was asked of `me`, and this login is of `you`$/)
  })
})

describe("only to read", () => {
  const every = (asks: readonly Ask[]): readonly Ask[] => asks.flatMap((ask) => [ask, ...every(ask.follow ?? [])])

  it("is what no other command gets past, whatever a list of them says", async () => {
    const cloud = cloudWith({ "box delete-thing": { out: {} } })
    const { failed } = await cloud.run(clientOf({ words: ["box", "delete-thing"] }))
    expect(String(failed)).toBe("LiveError: `fake-cloud box delete-thing` is no command that only reads")
    expect(cloud.asked()).not.toContain("box delete-thing")
  })

  it.each(clients.map((client) => [client.cloud, client] as const))("are all that %s is asked", (_, client) => {
    const { readOnly, whose, places, asks, always } = client
    for (const { words } of every([whose, places.ask, ...asks])) {
      expect([...words, ...places.words("x"), ...always].join(" ")).toMatch(readOnly)
      expect(
        words.some((word) => /^(get|list|describe|batch-get|show|search)(-|$)/.test(word)),
        words.join(" "),
      ).toBe(true)
    }
  })

  it.each(clients.map((client) => [client.cloud, client] as const))(
    "are told from those of %s that do more",
    (_, { readOnly }) => {
      const more = ["create", "delete", "put", "update", "set", "add", "remove", "attach", "run", "start", "invoke"]
      for (const verb of more)
        for (const words of [`thing ${verb}-thing`, `thing ${verb} thing`, `${verb} thing`, `thing other ${verb}`])
          expect(words).not.toMatch(readOnly)
    },
  )
})
