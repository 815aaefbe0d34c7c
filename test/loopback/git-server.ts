/** Requests of `git fetch` to git's own server program, over the loopback GitHub's one repository, for whoever has the token. */
import { execFileSync, spawn } from "node:child_process"
import type { IncomingMessage, ServerResponse } from "node:http"
import { join } from "node:path"
import type { State } from "./state.ts"

export const token = "loopback-token"

/** The part of a path below the repository that git asks for; undefined where git does not ask. */
export const gitPath = ({ owner, repo }: Pick<State, "owner" | "repo">, path: string): string | undefined =>
  [`/${owner}/${repo}/`, `/${owner}/${repo}.git/`]
    .filter((prefix) => path.startsWith(prefix))
    .map((prefix) => path.slice(prefix.length))
    .find((rest) => rest === "info/refs" || rest === "git-upload-pack")

/** What GitHub allows: any commit by its id, and clones without files. */
const allowed = { "uploadpack.allowAnySHA1InWant": "true", "uploadpack.allowFilter": "true", "safe.directory": "*" }
const settings = Object.entries(allowed).flatMap(([key, value], i) => [
  [`GIT_CONFIG_KEY_${i}`, key],
  [`GIT_CONFIG_VALUE_${i}`, value],
])

export function serveGit(
  { gitDirectory }: Pick<State, "gitDirectory">,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  trusted = token,
): void {
  const basic = `basic ${Buffer.from(`x-access-token:${trusted}`).toString("base64")}`
  if (request.headers.authorization !== basic) {
    response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end()
    return
  }
  const backend = join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend")
  const { headers, method = "GET", url = "" } = request
  const child = spawn(backend, {
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_COUNT: String(Object.keys(allowed).length),
      ...Object.fromEntries(settings),
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_TRANSLATED: join(gitDirectory, path),
      REQUEST_METHOD: method,
      QUERY_STRING: url.split("?")[1] ?? "",
      CONTENT_TYPE: headers["content-type"] ?? "",
      ...(headers["content-encoding"] !== undefined && { HTTP_CONTENT_ENCODING: headers["content-encoding"] }),
      ...(typeof headers["git-protocol"] === "string" && { GIT_PROTOCOL: headers["git-protocol"] }),
    },
  })
  request.pipe(child.stdin)
  child.stdin.on("error", () => {})
  const chunks: Buffer[] = []
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk))
  child.on("close", () => {
    const output = Buffer.concat(chunks)
    const end = output.indexOf("\r\n\r\n")
    const head = output.subarray(0, end).toString("latin1").split("\r\n")
    const fields = head.map((line) => line.split(/: ?(.*)/s).slice(0, 2) as [string, string])
    const status = fields.find(([name]) => name.toLowerCase() === "status")
    response.writeHead(Number(status?.[1].slice(0, 3) ?? 200), Object.fromEntries(fields))
    response.end(output.subarray(end + 4))
  })
}
