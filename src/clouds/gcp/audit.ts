/** What audit logs record of the use of AI services, as facts that are lost where less of it is recorded. */
import type { Resource } from "../../model/resource.ts"
import { field, items, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { settingOf } from "./arguments.ts"
import type { Fact } from "./facts.ts"

/** How a format calls what an audit configuration has. */
export interface AuditWords {
  readonly service: string
  readonly kinds: string
  readonly kind: string
  readonly exempt: string
}

/** Services whose data access tells what was asked of models, or who took on the identity that asked. */
const audited = [
  "aiplatform",
  "discoveryengine",
  "dialogflow",
  "generativelanguage",
  "ml",
  "modelarmor",
  "notebooks",
  "cloudaicompanion",
  "iam",
  "iamcredentials",
  "sts",
].map((name) => `${name}.googleapis.com`)
const everyService = "allServices"

/** https://cloud.google.com/logging/docs/audit/configure-data-access */
export const auditedIn = (resource: Resource, configs: readonly Value[], words: AuditWords): readonly Fact[] =>
  configs.flatMap((config) => {
    const service = field(config, words.service)
    return items(field(config, words.kinds)).flatMap((each) =>
      logged(resource, service, field(each, words.kind) ?? each, items(field(each, words.exempt)).length > 0),
    )
  })

/** Where somebody is exempted, that is another fact: more of them are less that is recorded. */
export function logged(
  resource: Resource,
  service: Value | undefined,
  kind: Value,
  isExempting: boolean,
): readonly Fact[] {
  const name = textIn(service) ?? ""
  const says = textIn(kind)
  const services = name === everyService ? [everyService, ...audited] : audited.filter((each) => each === name)
  if (says === undefined || says === "ADMIN_READ") return []
  return services.flatMap((each) => {
    const what = `${says} of ${each}`
    return [what, ...(isExempting ? [] : [`${what} by everyone`])].map((one) =>
      settingOf(resource, "logged-access", kind, one),
    )
  })
}
