/** A GitHub on this machine: the routes over real HTTP, on a port of the system's choosing, with whatever goes wrong on the way. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { type Answer, badGateway } from "./answer.ts"
import { type Fault, pagingFault, refusalOf } from "./faults.ts"
import { gitPath, serveGit } from "./git-server.ts"
import { paged } from "./pages.ts"
import type { Body } from "./route.ts"
import { answer, apiPath } from "./routes.ts"
import type { Call, State } from "./state.ts"

export interface Loopback {
  /** What GITHUB_API_URL is to a workflow. */
  readonly url: string
  close(): Promise<void>
}

/** A body that takes longer than this to come is a client without patience of its own. */
const slowest = 20_000

export async function startLoopback(state: State): Promise<Loopback> {
  const server = createServer((request, response) => {
    respond(state, request, response).catch((error: unknown) => {
      state.violations.push(`the loopback broke: ${error instanceof Error ? error.stack : String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${apiPath(state)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function respond(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = ""] = (request.url ?? "").split("?")
  const wanted = gitPath(state, path)
  if (wanted !== undefined) {
    state.requests.push(`git ${path}`)
    serveGit(state, wanted, request, response)
    return
  }
  const body = await bodyOf(request)
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`)
  const { method = "GET", headers } = request
  const call: Call = { method, path: url.pathname, at: Date.now(), body }
  const fault = state.faults.find(({ hits }) => hits(call, state.calls.length))
  state.calls.push(call)
  state.requests.push(`${method} ${url.pathname}`)
  if (fault?.to !== undefined) state.head = fault.to
  if (fault?.kind === "reset") {
    response.destroy()
    return
  }
  const refusal = refusalOf(fault?.kind)
  const answered =
    refusal ??
    paged(
      await answer(state, method, url.pathname, url.searchParams, body, headers.authorization),
      `${url.origin}${url.pathname}`,
      url.searchParams,
      pagingFault(fault?.kind),
    )
  send(response, call, answered, fault)
}

function send(response: ServerResponse, call: Call, answered: Answer, fault: Fault | undefined): void {
  if (fault?.kind === "reset-after") {
    response.destroy()
    return
  }
  const { status, body, headers } = fault?.kind === "bad-gateway-after" ? badGateway : answered
  call.status = status
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "x-ratelimit-remaining": "999",
    ...headers,
  })
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body)
  switch (fault?.kind) {
    case "truncated":
      response.end(text.slice(0, Math.floor(text.length / 2)))
      return
    case "slow-body": {
      response.write(text.slice(0, 1))
      const late = setTimeout(() => response.end(text.slice(1)), slowest)
      response.on("close", () => clearTimeout(late))
      return
    }
    default:
      response.end(text)
  }
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString("utf8")
  return text === "" ? {} : (JSON.parse(text) as Body)
}
