/** The AWS client and an emulator of AWS, where they are installed: PyPI's `awscli` and `moto[server]`. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { createServer } from "node:net"
import { delimiter, join } from "node:path"
import { setTimeout } from "node:timers/promises"

/** A directory with `aws` and `moto_server`: of the variable, or on the PATH. */
export const programs = [process.env.AI_IAM_GATE_MOTO, ...(process.env.PATH ?? "").split(delimiter)].find(
  (directory) => directory !== undefined && ["aws", "moto_server"].every((name) => existsSync(join(directory, name))),
)

export const howToInstall =
  "python3 -m venv /tmp/moto && /tmp/moto/bin/pip install 'moto[server]' awscli, and AI_IAM_GATE_MOTO=/tmp/moto/bin"

export interface Emulator {
  readonly env: Readonly<Record<string, string>>
  /** What the client prints. */
  aws(...words: readonly string[]): unknown
  /** From now on only what policies allow is answered. */
  enforce(): Promise<void>
  stop(): void
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === "object" && address ? address.port : 0
}

export async function emulator(bin: string): Promise<Emulator> {
  const url = `http://127.0.0.1:${await freePort()}`
  const env = {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    HOME: "/nonexistent",
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "example",
    AWS_DEFAULT_REGION: "eu-west-1",
    // What the emulator has not is an error of its own, which is not worth asking for again.
    AWS_MAX_ATTEMPTS: "1",
    NO_COLOR: "1",
  }
  const server: ChildProcess = spawn(join(bin, "moto_server"), ["-H", "127.0.0.1", "-p", new URL(url).port], {
    env: { ...env, MOTO_IAM_LOAD_MANAGED_POLICIES: "true" },
    stdio: "ignore",
  })
  for (let tries = 0; tries < 240; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      break
    await setTimeout(250)
  }
  return {
    env,
    aws(...words) {
      const { status, stdout, stderr } = spawnSync(join(bin, "aws"), [...words, "--output", "json"], {
        env,
        encoding: "utf8",
      })
      if (status !== 0) throw new Error(`aws ${words.join(" ")}: ${stderr}`)
      return stdout.trim() === "" ? undefined : (JSON.parse(stdout) as unknown)
    },
    async enforce() {
      await fetch(`${url}/moto-api/reset-auth`, { method: "POST", body: "0" })
    },
    stop: () => void server.kill(),
  }
}
