/** Names of objects to their contents, through one `git cat-file --batch` that lives as long as the reading. */
import { ChangeError } from "./error.ts"
import { notStarted, startGit } from "./git.ts"

type ObjectKind = "blob" | "tree" | "commit" | "tag"
export type GitObject =
  | { readonly kind: ObjectKind; readonly oid: string; readonly bytes: Buffer }
  /** Over the limit: only its beginning was kept. */
  | { readonly kind: "too-large"; readonly oid: string; readonly size: number; readonly bytes: Buffer }
  /** Not in this clone, or not readable. */
  | { readonly kind: "missing" }

export interface Objects {
  /** An object's name, or any `<oid>^{type}`. Answers come in the order of asking. */
  read(name: string): Promise<GitObject>
  close(): void
}

export const SIZE_LIMIT = 10 * 1024 * 1024
/** Of a blob over the limit this much is kept, enough to tell whose it is. */
const PREFIX = 256 * 1024
/** git dies of a corrupt object; that one counts as missing, and a new process reads the rest. */
const DEATHS = 20

interface Question {
  readonly name: string
  answer(object: GitObject): void
  fail(error: Error): void
}

export function readObjects(env: NodeJS.ProcessEnv): Objects {
  let waiting: Question[] = []
  let unsent = ""
  let deaths = 0
  let failure: Error | undefined
  let closed = false
  /** Started by the first question: whatever decides what is asked for may be started before. */
  let child: ReturnType<typeof startGit> | undefined

  function start(): ReturnType<typeof startGit> {
    const started = startGit(["cat-file", "--batch"], env)
    const take = framing((object) => {
      waiting.shift()?.answer(object)
      // git would write out the rest before the next answer: a new process is cheaper.
      if (object.kind === "too-large") replace()
      return object.kind !== "too-large"
    })
    started.stdout.on("data", (chunk: Buffer) => {
      if (started === child) take(chunk)
    })
    started.stdin.on("error", () => {})
    started.on("error", (error) => giveUp(notStarted(error)))
    started.on("close", () => {
      if (started !== child || closed || failure) return
      waiting.shift()?.answer({ kind: "missing" })
      if (++deaths > DEATHS) giveUp(new ChangeError("git cannot read the repository's objects; run `git fsck`"))
      else replace()
    })
    return started
  }

  /** What is asked for in one go is written in one go. */
  function ask(names: string): void {
    if (unsent === "") queueMicrotask(send)
    unsent += names
  }

  function send(): void {
    if (unsent === "" || failure) return
    child ??= start()
    child.stdin.write(unsent)
    unsent = ""
  }

  function replace(): void {
    child?.kill("SIGKILL")
    child = undefined
    unsent = ""
    ask(waiting.map(({ name }) => `${name}\n`).join(""))
  }

  function giveUp(error: Error): void {
    failure ??= error
    const left = waiting
    waiting = []
    for (const question of left) question.fail(failure)
    child?.kill("SIGKILL")
  }

  return {
    read(name) {
      if (failure) return Promise.reject(failure)
      if (/[\s\0]/.test(name)) return Promise.resolve({ kind: "missing" })
      return new Promise((answer, fail) => {
        waiting.push({ name, answer, fail })
        ask(`${name}\n`)
      })
    },
    close() {
      closed = true
      giveUp(new ChangeError("reading was stopped"))
    },
  }
}

/**
 * Takes the stream apart: `<oid> <type> <size>`, a newline, the bytes, a newline; or `<name> missing`.
 * `emit` gets each object and says whether to go on.
 */
function framing(emit: (object: GitObject) => boolean): (chunk: Buffer) => void {
  let header = Buffer.alloc(0)
  let body: Body | undefined

  return (chunk) => {
    let at = 0
    while (at < chunk.length) {
      if (!body) {
        const end = chunk.indexOf(10, at)
        header = Buffer.concat([header, chunk.subarray(at, end === -1 ? chunk.length : end)])
        if (end === -1) return
        at = end + 1
        body = opened(header.toString("latin1"))
        header = Buffer.alloc(0)
        if (!body) emit({ kind: "missing" })
        continue
      }
      const { kind, oid, size, bytes } = body
      const copied = chunk.copy(bytes, body.seen, at, at + bytes.length - body.seen)
      at += copied
      body.seen += copied
      const whole = bytes.length === size
      // The newline after the bytes may come with the next chunk.
      if (body.seen < bytes.length || (whole && at >= chunk.length)) continue
      at++
      body = undefined
      if (!emit(whole ? { kind, oid, bytes } : { kind: "too-large", oid, size, bytes })) return
    }
  }
}

interface Body {
  readonly kind: ObjectKind
  readonly oid: string
  readonly size: number
  readonly bytes: Buffer
  seen: number
}

function opened(header: string): Body | undefined {
  const [oid = "", kind = "", size = ""] = header.split(" ")
  if (!isObjectKind(kind)) return undefined
  const length = Number(size)
  return { kind, oid, size: length, bytes: Buffer.allocUnsafe(length > SIZE_LIMIT ? PREFIX : length), seen: 0 }
}

const isObjectKind = (word: string): word is ObjectKind => /^(?:blob|tree|commit|tag)$/.test(word)
