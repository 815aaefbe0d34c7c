/** The command line in this process: its words to its exit status and what it wrote. */
import { main } from "../../src/cli/main.ts"

export async function run(args: readonly string[], env: Readonly<Record<string, string | undefined>>) {
  let [stdout, stderr] = ["", ""]
  const status = await main(args, {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: { SOURCE_DATE_EPOCH: "1798761600", ...env },
  })
  return { status, stdout, stderr }
}
