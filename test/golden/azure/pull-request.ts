/** A pull request on Azure's definitions: one file before and after, and what is said of the change and of the way back. */
export interface PullRequest {
  readonly name: string
  /** `main.tf`, where nothing else is said. */
  readonly path?: string
  /** Other files, which do not change. */
  readonly beside?: Readonly<Record<string, string>>
  readonly before: string
  readonly after: string
  /** `rule severity line text`, of the text its first line; a doubt is said in brackets. */
  readonly finds: readonly string[]
  /** The same of the way back; nothing, where it is left out. */
  readonly back?: readonly string[]
  /** Diagnostics that must be said, as their messages. */
  readonly says?: readonly string[]
  /** Rows that broaden access, whether or not a rule speaks of them: the capabilities, joined. */
  readonly broadens?: readonly string[]
}

const subscription = "/subscriptions/11111111-2222-3333-4444-555555555555"
export const group = `${subscription}/resourceGroups/ai`
export const account = `${group}/providers/Microsoft.CognitiveServices/accounts/chat`
export const workspace = `${group}/providers/Microsoft.MachineLearningServices/workspaces/lab`
export const search = `${group}/providers/Microsoft.Search/searchServices/docs`
export const somebody = "0f6b1c52-9c5e-4c0e-8a55-0d1b1f6f7a10"
export { subscription }

/** A block of HCL, its arguments one a line. */
export const block = (type: string, name: string, ...lines: readonly string[]): string =>
  `resource "${type}" "${name}" {\n${lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}\n`).join("")}}\n`

/** Who is assigned what where, in Terraform: each argument on its line. */
export const assigned = (role: string, scope = account, ...more: readonly string[]): string =>
  block(
    "azurerm_role_assignment",
    "app",
    `scope                = ${quoted(scope)}`,
    `role_definition_name = ${quoted(role)}`,
    `principal_id         = "${somebody}"`,
    ...more,
  )

/** A reference is left as it is. */
const quoted = (text: string): string => (/^[a-z_]+\.[a-z_.]+$/.test(text) ? text : `"${text}"`)

/** A custom role and its assignment, in Terraform. */
export const custom = (permissions: Readonly<Record<string, readonly string[]>>, scope = account): string =>
  block(
    "azurerm_role_definition",
    "own",
    'name  = "own"',
    `scope = "${scope}"`,
    `permissions {\n${Object.entries(permissions)
      .map(([name, list]) => `  ${name} = [\n${list.map((each) => `    "${each}",\n`).join("")}  ]\n`)
      .join("")}}`,
  ) +
  block(
    "azurerm_role_assignment",
    "own",
    `scope              = "${scope}"`,
    "role_definition_id = azurerm_role_definition.own.role_definition_resource_id",
    `principal_id       = "${somebody}"`,
  )
