/** The Action's inputs to what they ask for; a value that is none stops with the valid ones. */

import type { Threshold } from "../model/severity.ts"
import { parseThreshold, SettingsError } from "../options.ts"
import { configurationKey } from "./configuration-key.ts"

export interface Inputs {
  readonly token: string
  readonly failOn: Threshold | undefined
  /** A path, or the configuration itself. */
  readonly config: string | undefined
  readonly base: string | undefined
  readonly head: string | undefined
  readonly comment: CommentStyle
  /** Files with plans of the change. */
  readonly plans: readonly string[]
  /** Directories with what a CDK program was synthesised to. */
  readonly assemblies: { readonly head: string; readonly base: string | undefined } | undefined
  /** Tells what this configuration posts from what others post on the same pull request. */
  readonly key: string
  /** Where a SARIF report goes. */
  readonly sarif: string | undefined
  /** Where the page of access before and after goes. */
  readonly review: string | undefined
}

export type CommentStyle = "inline" | "summary" | "none"

const commentStyles: readonly CommentStyle[] = ["inline", "summary", "none"]

/** `get` answers an input's text, empty where it is not set. Throws SettingsError. */
export function readInputs(get: (name: string) => string): Inputs {
  const given = (name: string) => get(name).trim() || undefined
  const complaints: string[] = []
  const assembly = given("cdk-out")
  if (assembly === undefined && given("base-cdk-out") !== undefined)
    complaints.push("base-cdk-out: what the head was synthesised to is missing; give `cdk-out` as well")
  const style = given("comment") ?? "inline"
  const comment = commentStyles.find((each) => each === style)
  if (!comment) complaints.push(`comment: \`${style}\` is not a way to comment; use one of ${commentStyles.join(", ")}`)
  if (complaints.length > 0 || !comment) throw new SettingsError(complaints)
  const failOn = given("fail-on")
  return {
    token: get("github-token").trim(),
    failOn: failOn === undefined ? undefined : parseThreshold(failOn, "fail-on"),
    config: given("config"),
    base: given("base"),
    head: given("head"),
    comment,
    plans: get("plan")
      .split(/[\n,]/)
      .map((path) => path.trim())
      .filter((path) => path !== ""),
    assemblies: assembly === undefined ? undefined : { head: assembly, base: given("base-cdk-out") },
    key: configurationKey(get),
    sarif: given("sarif"),
    review: given("review"),
  }
}
