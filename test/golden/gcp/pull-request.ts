/** A pull request on Google Cloud, and what is said of it. */
import type { Files } from "../../review-sources.ts"

export interface PullRequest {
  readonly name: string
  readonly base: Files
  readonly head: Files
  /** `rule severity path:line text`, in the order of the report; `(possible)` behind the severity, `base:` before the path. */
  readonly says: readonly string[]
}

export const block = (type: string, name: string, ...lines: readonly string[]): string =>
  `resource "${type}" "${name}" {\n${lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}\n`).join("")}}\n`

const assigned = (values: object): readonly string[] =>
  Object.entries(values).map(
    ([key, value]) => `${key} = ${/^[a-z]\w*\.|^\[|^\{/.test(value) ? value : JSON.stringify(value)}`,
  )

/** A block whose values are texts, or references and lists as they are written. */
export const given = (type: string, name: string, values: object, ...more: readonly string[]): string =>
  block(type, name, ...assigned(values), ...more)

export const when = (expression: string): string =>
  `condition {\n  title      = "when"\n  expression = "${expression}"\n}`

/** An account that the pull request does not touch. */
export const account = given("google_service_account", "app", { account_id: "app" })
export const app = "google_service_account.app.member"

export const predictor = given(
  "google_project_iam_custom_role",
  "predict",
  { role_id: "predict", title: "Predict" },
  'permissions = ["aiplatform.endpoints.predict"]',
)
export const predicts = "google_project_iam_custom_role.predict.id"

export const member = (name: string, values: object, ...more: readonly string[]): string =>
  given("google_project_iam_member", name, { project: "acme-ml", ...values }, ...more)

export const tf = (...parts: readonly string[]): Files => ({ "main.tf": parts.join("") })
