/**
 * Each command that `az` and `gcloud` are asked, against the clients' own parsers: without a login they say so, and nothing else. Only where
 * they are installed, and named in AI_IAM_GATE_CLIENTS (`az,gcloud`): a client takes seconds for each of them.
 */
import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { azure } from "../../src/live/azure.ts"
import type { Ask, Client } from "../../src/live/client.ts"
import { commandOf } from "../../src/live/command.ts"
import { google } from "../../src/live/google.ts"

const named = (process.env.AI_IAM_GATE_CLIENTS ?? "").split(",")
if (!named.includes("az") || !named.includes("gcloud"))
  process.stderr.write(
    "\nSKIPPED: what the real `az` or `gcloud` say of each command. To run it: install them, and AI_IAM_GATE_CLIENTS=az,gcloud\n\n",
  )

const account =
  "/subscriptions/11111111-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/a"
const guid = "00000001-aaaa-4aaa-8aaa-aaaaaaaaaaaa"

/** Whatever an item may be called. */
const samples = {
  azure: {
    place: "11111111-0000-4000-8000-000000000001",
    known: { id: account, principalId: guid, appId: guid, name: "n", resourceGroup: "rg" },
  },
  gcp: {
    place: "acme-ml",
    known: {
      id: "42",
      name: "projects/acme-ml/roles/helper",
      email: "a@acme-ml.iam.gserviceaccount.com",
      parent: "folders/42",
    },
  },
}

const every = (asks: readonly Ask[]): readonly Ask[] => asks.flatMap((ask) => [ask, ...every(ask.follow ?? [])])

/** The commands of a client, each once. */
function commandsOf(client: Client): readonly (readonly string[])[] {
  const { place, known } = samples[client.cloud === "azure" ? "azure" : "gcp"]
  const commands = [
    commandOf(client, client.places.ask, undefined, known),
    ...every(client.asks).map((ask) => commandOf(client, ask, place, known)),
  ].flatMap((command) => command?.words.join("\0") ?? [])
  return [...new Set(commands)].map((command) => command.split("\0"))
}

const answerTo = ([program = "", ...words]: readonly string[], client: Client, home: string) =>
  new Promise<string>((resolve) => {
    const env = { ...process.env, ...client.env, AZURE_CONFIG_DIR: home, CLOUDSDK_CONFIG: home }
    execFile(program, words, { env }, (error, stdout, stderr) => resolve(error ? stderr : stdout))
  })

for (const client of [azure, google])
  describe.skipIf(!named.includes(client.program))(`the real \`${client.program}\``, () => {
    it.each(commandsOf(client).map((words) => [words.slice(1).join(" "), words] as const))(
      "knows: %s",
      async (_, words) => {
        const home = mkdtempSync(join(tmpdir(), "no-login-"))
        const answer = await answerTo(words, client, home)
        rmSync(home, { recursive: true })
        // Without a login there are no subscriptions, which is an answer.
        if (answer.trim() !== "[]") expect([client.failureOf(1, answer), answer]).toEqual(["logged-out", answer])
      },
      120_000,
    )
  })
