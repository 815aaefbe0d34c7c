/** The inputs that make reports differ to a short name: jobs of a matrix on one pull request do not overwrite each other. */
import { createHash } from "node:crypto"

const telling = ["config", "plan", "cdk-out", "base-cdk-out", "fail-on", "base", "head"]

/** INVARIANT: the same for the next push, so that its run finds what this one posted. */
export const configurationKey = (get: (name: string) => string): string =>
  createHash("sha256")
    .update(JSON.stringify(telling.map((name) => lasting(get(name)))))
    .digest("hex")
    .slice(0, 12)

/** A commit is another with every push; that one is given is not. */
const lasting = (text: string): string =>
  text
    .trim()
    .replace(/\r\n?/g, "\n")
    .replace(/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/g, "commit")
