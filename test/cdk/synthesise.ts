/** Every program below a directory to its assembly, in one process: `DIRECTORY/<program>/app.ts` to `OUT/<program>/cdk.out`. */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

const [, , directory = "", out = ""] = process.argv
process.env.CDK_CONTEXT_JSON = JSON.stringify({
  "aws:cdk:enable-path-metadata": true,
  "aws:cdk:enable-asset-metadata": true,
})
for (const name of readdirSync(directory).sort()) {
  // An App reads it when it is made.
  process.env.CDK_OUTDIR = join(out, name, "cdk.out")
  await import(pathToFileURL(join(directory, name, "app.ts")).href)
}
