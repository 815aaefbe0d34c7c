/** The settings that a configuration may have: their names, their values, and the schema with which editors check them. */
import { z } from "zod"
import { isDay } from "../model/day.ts"
import { possibleWeights, severities, thresholds } from "../model/severity.ts"
import { liberties } from "../options.ts"
import { longestOwner, longestReason } from "../waivers/waiver.ts"

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, what: string) =>
  z.enum(words, {
    error: (issue) => `\`${String(issue.input)}\` is not ${what}; use one of ${words.join(", ")}`,
  })

const noDay = "it ends on a day of the calendar, written like 2027-01-31"
const words = (most: number) =>
  z.string({ error: "it is text" }).regex(/\S/, "it must say something").max(most, `it has at most ${most} characters`)

/** Everything that a file may say. Unknown words are refused with the nearest known one. */
export const schema = z.strictObject({
  "fail-on": oneOf(thresholds, "a severity")
    .optional()
    .describe("The check fails from this severity on. An input wins over it."),
  "possible-findings": oneOf(possibleWeights, "a way to count them")
    .optional()
    .describe(
      "How findings count that rest on something that could not be seen: `one-lower` unless this says otherwise.",
    ),
  "unreadable-files": oneOf(["fail", "warn"], "what becomes of the check")
    .optional()
    .describe(
      "What becomes of the check where a changed file of ours cannot be read: `fail` unless this says otherwise.",
    ),
  ignore: z
    .array(z.string().regex(/^(?!!)/, "a glob that begins with `!` is every other path; name those that are meant"))
    .optional()
    .describe("Globs of paths of which nothing is said, but for what is called from elsewhere."),
  rules: z
    .record(z.string(), oneOf([...severities, "off"], "a severity"))
    .optional()
    .describe("Ids of rules, or globs of them, with the severity that they get, or `off`."),
  paths: z
    .array(
      z.strictObject({
        match: z.array(z.string().min(1)).min(1).describe("Globs of paths."),
        rules: z
          .record(z.string(), oneOf([...severities, "off"], "a severity"))
          .describe("Ids of rules, or globs of them, with the severity that they get there, or `off`."),
      }),
    )
    .optional()
    .describe("What is said of rules for some paths only; the first entry that says something of a rule decides."),
  "break-glass": z
    .array(z.string().min(1))
    .optional()
    .describe("Globs of identities whose far rights are meant: what is found of them is for information."),
  "own-rules": z
    .string()
    .min(1)
    .optional()
    .describe("A directory of the repository with rules of your own. Their ids are `own/` and their path below it."),
  "trusted-accounts": z
    .array(
      z
        .union([z.string(), z.number()])
        .transform(String)
        .pipe(z.string().regex(/^\d{12}$/, "an account is twelve digits, in quotes")),
    )
    .optional()
    .describe("Accounts, each of twelve digits in quotes; all others are foreign."),
  "trusted-organizations": z
    .array(z.string().min(1))
    .optional()
    .describe("Organizations that are yours: `o-…` of AWS, and domains of members on Google Cloud, `example.com`."),
  "trusted-projects": z
    .array(z.string().min(1))
    .optional()
    .describe("Projects of Google Cloud; all others are foreign."),
  "trusted-tenants": z
    .array(z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a tenant is a GUID"))
    .optional()
    .describe("Tenants of Azure; all others are foreign."),
  "approved-models": z.array(z.string()).optional().describe("Globs of model ids; all others are unapproved."),
  "approved-regions": z
    .array(z.string())
    .optional()
    .describe("Globs of regions in which models may be used, and of inference profiles that route among them."),
  "approved-networks": z
    .array(z.string())
    .optional()
    .describe("Globs of endpoints, networks and addresses from which models are to be used."),
  "approved-guardrails": z.array(z.string()).optional().describe("Globs of guardrails that are to be demanded."),
  comments: z
    .strictObject({
      "most-inline": z
        .int({ error: "a number of comments from 1 to 100 is wanted" })
        .min(1)
        .max(100)
        .optional()
        .describe("Comments on lines and files, at most; the worst come first, and the summary has the rest."),
      "request-changes": z
        .boolean()
        .optional()
        .describe("Whether a failing gate also asks for changes in a review; it is dismissed once the gate passes."),
    })
    .optional()
    .describe("How a pull request is commented on."),
  "repository-may": z
    .array(oneOf(liberties, "something that a central policy leaves to repositories"))
    .optional()
    .describe(
      "Of a central policy: what a repository's own file may loosen. `ignore`: add paths; `waive`: let its waivers count; `trust`: have accounts and models of its own; `rules`: lower rules, turn them off, and have its own in their place.",
    ),
  waivers: z
    .array(
      z.strictObject({
        fingerprint: z
          .string({ error: "a fingerprint is text: put it in quotes" })
          .regex(/^[0-9a-f]{32}$/, "a fingerprint is thirty-two hexadecimal digits, as the report has them")
          .describe("Of the finding, from the report: of this permission and of no other."),
        rule: z.string().min(1).describe("The id of the finding's rule."),
        owner: words(longestOwner).describe("Who answers for it: `@team`, a mail address."),
        reason: words(longestReason).describe("Why it may stay, in a sentence."),
        until: z
          .string({ error: noDay })
          .regex(/^\d{4}-\d{2}-\d{2}$/, { error: noDay, abort: true })
          .refine(isDay, { error: noDay })
          .describe("The last day that it holds, in UTC: `2027-01-31`."),
      }),
    )
    .optional()
    .describe("Findings that somebody answers for, each for a time. `ai-iam-gate waive` writes them."),
  "waivers-from-pull-request": z
    .boolean()
    .optional()
    .describe("Whether a waiver counts in the pull request that brings it; if not, it counts once it is merged."),
})

/** What one file says, each setting by its name. */
export type Settings = z.output<typeof schema>

export const settingNames: readonly string[] = Object.keys(schema.shape)

/** The settings for editors, as a JSON Schema. */
export const configurationSchema: Readonly<Record<string, unknown>> = {
  title: "The configuration of ai-iam-gate",
  description: "`.github/ai-iam-gate.yml`, read at the base branch's tip.",
  ...z.toJSONSchema(schema, { io: "input" }),
}
