/** Diagnostic settings to what they record of an AI service: told of the service, so that a record is lost only where the service stays. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { named, textIn } from "../attributes.ts"
import { allIn, get } from "./attributes.ts"
import { type Fact, itself, type Reader, type SettingName } from "./facts.ts"

interface Recording {
  readonly name: SettingName
  readonly says: string
  readonly of: RegExp
}

/**
 * What of a service's categories matters: who called it for what, and who changed it.
 * https://learn.microsoft.com/azure/ai-services/diagnostic-logging, https://learn.microsoft.com/azure/search/monitor-azure-cognitive-search
 */
const records: readonly Recording[] = [
  {
    name: "logged-endpoint",
    says: "requests",
    of: /^(RequestResponse|AzureOpenAIRequestUsage|OperationLogs|allLogs|Aml.*|Deployment.*|Run.*)$/i,
  },
  { name: "logged-access", says: "who changed what", of: /^(audit|allLogs)$/i },
]

/** A service that nothing in view records. */
export const unlogged = (resource: Resource): readonly Fact[] =>
  records.map(({ name, says }) => ({
    kind: "setting",
    of: itself(resource),
    name,
    value: itself(resource),
    says: `no ${says}`,
    unlessSaid: true,
    resource,
  }))

const blocks = [["enabled_log"], ["log"], ["properties", "logs"]]

/** Each category or group of categories that is switched on; in Terraform they are sets of blocks. */
function categories(resource: Resource): readonly Value[] {
  const on = (block: Value) => textIn(named(block, "enabled")) !== "false"
  return blocks.flatMap((path) =>
    allIn(resource, ...path)
      .filter(on)
      .flatMap((block) => named(block, "category_group") ?? named(block, "category") ?? []),
  )
}

/** A category that is only known at deployment may be any. */
const isOf = (record: Recording, category: Value): boolean => record.of.test(textIn(category) ?? "allLogs")

const diagnostic =
  (target: string): Reader =>
  (resource) => {
    const of = get(resource, target)
    if (!of) return []
    const on = categories(resource)
    return records.flatMap((record) => {
      const category = on.find((each) => isOf(record, each))
      return category
        ? [{ kind: "setting", of, name: record.name, value: category, says: record.says, resource } satisfies Fact]
        : []
    })
  }

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_diagnostic_setting */
export const diagnosticReaders: Readonly<Record<string, Reader>> = {
  azurerm_monitor_diagnostic_setting: diagnostic("target_resource_id"),
}

/** https://learn.microsoft.com/azure/templates/microsoft.insights/diagnosticsettings */
export const diagnosticTypes: Readonly<Record<string, Reader>> = {
  "microsoft.insights/diagnosticsettings": diagnostic("scope"),
}
