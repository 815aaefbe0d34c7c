/** Every format there is. The first one that claims a file reads it. */
import type { FormatEntry } from "./format.ts"
import { cdkPrograms, cdktfPrograms } from "./programs.ts"

/**
 * Lines of CloudFormation templates that name files and exports, and a line that every template has, so that files of
 * settings are brought to it.
 */
const templates =
  "AWSTemplateFormatVersion|Transform[\"']?[ \t]*:[ \t]*[\"']?AWS::|TemplateURL|ImportValue|(Location|s3://|[.]s3[.-]|amazonaws|URLSuffix).*[.](ya?ml|json|template)"

/** Lines of Azure templates that name others, and a line that every one has, so that files of parameters are brought to it. */
const deployments =
  "schema[.]management[.]azure[.]com|(relativePath|[uU]r[il]|concat[(]|format[(]|[tT]emplate).*[.]json"

/** JSON and YAML are entries of their own, so that the YAML library is loaded where there is YAML. */
export const formats: readonly FormatEntry[] = [
  {
    name: "terraform",
    mayClaim: endsWith(".tf", ".tofu", ".tf.json", ".tofu.json", ".tfvars", ".tfvars.json", "terragrunt.hcl"),
    search: {
      pattern:
        'source"?[ \t]*[=:][ \t]*"|(file|fileset|templatefile|find_in_parent_folders|read_terragrunt_config)\\(|path[.](module|root)[}]/|config_path[ \t]*=|path[ \t]*=[ \t]*"[^ ]*[.]hcl"',
      endings: [".tf", ".tofu", ".tf.json", ".tofu.json", ".hcl"],
    },
    programs: cdktfPrograms,
    load: () => import("./terraform/index.ts").then((m) => m.terraform),
  },
  {
    name: "bicep",
    mayClaim: endsWith(".bicep", ".bicepparam"),
    search: {
      // Every template has a resource or a module, so that files of parameters are brought to it.
      pattern: "^(module|resource)[ \t].*'|from[ \t]+'|load(JsonContent|YamlContent|TextContent|FileAsBase64)[(]",
      endings: [".bicep", ".bicepparam"],
    },
    load: () => import("./bicep/index.ts").then((m) => m.bicep),
  },
  {
    name: "plan",
    mayClaim: endsWith(".json"),
    load: () => import("./plan/index.ts").then((m) => m.plan),
  },
  {
    name: "cdk",
    mayClaim: (path) => path.endsWith(".template.json") || path === "manifest.json" || path.endsWith("/manifest.json"),
    programs: cdkPrograms,
    load: () => import("./cdk/index.ts").then((m) => m.cdk),
  },
  {
    name: "serverless",
    mayClaim: (path) => /(?:^|\/)serverless[^/]*\.(?:ya?ml|json)$/.test(path),
    search: { pattern: "[{ ,]file[(]", endings: [".yml", ".yaml", ".json"] },
    load: () => import("./serverless/index.ts").then((m) => m.serverless),
  },
  {
    name: "cloudformation",
    mayClaim: endsWith(".json", ".template"),
    search: { pattern: templates, endings: [".json", ".template"] },
    load: () => import("./cloudformation/json.ts").then((m) => m.cloudformation),
  },
  {
    name: "cloudformation-yaml",
    mayClaim: endsWith(".yaml", ".yml", ".template", "samconfig.toml"),
    search: { pattern: templates, endings: [".yaml", ".yml", ".template"] },
    load: () => import("./cloudformation/yaml.ts").then((m) => m.cloudformationYaml),
  },
  {
    name: "arm",
    mayClaim: endsWith(".json", ".jsonc"),
    search: { pattern: deployments, endings: [".json", ".jsonc"] },
    load: () => import("./arm/index.ts").then((m) => m.arm),
  },
  {
    name: "azure-roles",
    mayClaim: endsWith(".json"),
    load: () => import("./azure-roles/index.ts").then((m) => m.azureRoles),
  },
  {
    name: "iam",
    mayClaim: (path) => endsWith(".json", ".tpl", ".tftpl", ".j2")(path) && !isYamlTemplate(path),
    load: () => import("./iam/json.ts").then((m) => m.iam),
  },
  {
    name: "iam-yaml",
    mayClaim: (path) => endsWith(".yaml", ".yml")(path) || isYamlTemplate(path),
    load: () => import("./iam/yaml.ts").then((m) => m.iamYaml),
  },
  {
    name: "gcloud",
    mayClaim: (path) => endsWith(".json", ".tpl", ".tftpl", ".j2")(path) && !isYamlTemplate(path),
    load: () => import("./gcloud/json.ts").then((m) => m.gcloud),
  },
  {
    name: "gcloud-yaml",
    mayClaim: (path) => endsWith(".yaml", ".yml")(path) || isYamlTemplate(path),
    load: () => import("./gcloud/yaml.ts").then((m) => m.gcloudYaml),
  },
  {
    name: "config-connector",
    mayClaim: endsWith(".yaml", ".yml"),
    load: () => import("./config-connector/index.ts").then((m) => m.configConnector),
  },
  {
    name: "fabric",
    mayClaim: endsWith(".yaml", ".yml"),
    load: () => import("./fabric/index.ts").then((m) => m.fabric),
  },
]

function endsWith(...endings: readonly string[]): (path: string) => boolean {
  return (path) => endings.some((ending) => path.endsWith(ending))
}

const isYamlTemplate = (path: string): boolean => /\.ya?ml\.(?:tpl|tftpl|j2)$/.test(path)
