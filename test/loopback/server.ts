/** A GitHub on this machine: the routes over real HTTP, on a port of the system's choosing. */
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { gitPath, serveGit } from "./git-server.ts"
import { answer } from "./routes.ts"
import type { State } from "./state.ts"

export interface Loopback {
  readonly url: string
  close(): Promise<void>
}

export async function startLoopback(state: State): Promise<Loopback> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://loopback").pathname
    const wanted = gitPath(state, path)
    if (wanted !== undefined) {
      state.requests.push(`git ${path}`)
      serveGit(state, wanted, request, response)
      return
    }
    bodyOf(request).then(
      (body) => {
        const url = new URL(request.url ?? "/", "http://loopback")
        const method = request.method ?? "GET"
        state.requests.push(`${method} ${url.pathname}`)
        const { status, body: answered } = answer(state, method, url.pathname, url.searchParams, body)
        response.writeHead(status, {
          "content-type": "application/json; charset=utf-8",
          "x-ratelimit-remaining": "999",
        })
        response.end(answered === undefined ? undefined : JSON.stringify(answered))
      },
      () => response.writeHead(400).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString("utf8")
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>)
}
