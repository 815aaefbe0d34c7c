/** The ways in which GitHub answers. */

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const documentation_url = "https://docs.github.com/rest"
const failed = (status: number, message: string, more: object = {}): Answer => ({
  status,
  body: { message, documentation_url, status: String(status), ...more },
})

export const ok = (body: unknown): Answer => ({ status: 200, body })
export const made = (body: unknown): Answer => ({ status: 201, body })
export const nothing: Answer = { status: 204, body: undefined }
export const gone: Answer = failed(404, "Not Found")
export const badCredentials: Answer = failed(401, "Bad credentials")
export const locked: Answer = failed(403, "Unable to create comment because issue is locked.")

export const forbidden = (accepted: string): Answer => ({
  ...failed(403, "Resource not accessible by integration"),
  headers: { "x-accepted-github-permissions": accepted },
})

/** Two endpoints, two ways to say what is wrong. */
export const simple = (errors: readonly string[]): Answer => failed(422, "Unprocessable Entity", { errors })
export const structured = (resource: string, field: string, errors: readonly string[]): Answer =>
  failed(422, "Validation Failed", { errors: errors.map((message) => ({ resource, code: "custom", field, message })) })
/** And a third, for a key that an old server does not know. */
export const notPermitted = (key: string): Answer => failed(422, `Invalid request.\n\n"${key}" is not a permitted key.`)

/** A gateway gave up, whatever became of the request. */
export const badGateway: Answer = { status: 502, body: { message: "Server Error" } }

export const secondaryLimit = (seconds: number): Answer => ({
  ...failed(
    403,
    "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.",
  ),
  headers: { "retry-after": String(seconds) },
})
