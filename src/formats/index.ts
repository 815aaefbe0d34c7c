/** Every format there is. The first one that claims a file reads it. */
import type { FormatEntry } from "./format.ts"

/** JSON and YAML are entries of their own, so that the YAML library is loaded where there is YAML. */
export const formats: readonly FormatEntry[] = [
  {
    name: "terraform",
    mayClaim: endsWith(".tf", ".tofu", ".tf.json", ".tofu.json", ".tfvars", ".tfvars.json", "terragrunt.hcl"),
    search: {
      pattern:
        'source"?[ \t]*[=:][ \t]*"|(file|templatefile|find_in_parent_folders|read_terragrunt_config)\\(|config_path[ \t]*=|path[ \t]*=[ \t]*"[^ ]*[.]hcl"',
      endings: [".tf", ".tofu", ".tf.json", ".tofu.json", ".hcl"],
    },
    load: () => import("./terraform/index.ts").then((m) => m.terraform),
  },
  {
    name: "plan",
    mayClaim: endsWith(".json"),
    load: () => import("./plan/index.ts").then((m) => m.plan),
  },
  {
    name: "cdk",
    mayClaim: (path) => path.endsWith(".template.json") || path === "manifest.json" || path.endsWith("/manifest.json"),
    load: () => import("./cdk/index.ts").then((m) => m.cdk),
  },
  {
    name: "cloudformation",
    mayClaim: endsWith(".json", ".template"),
    load: () => import("./cloudformation/json.ts").then((m) => m.cloudformation),
  },
  {
    name: "cloudformation-yaml",
    mayClaim: endsWith(".yaml", ".yml", ".template"),
    load: () => import("./cloudformation/yaml.ts").then((m) => m.cloudformationYaml),
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
]

function endsWith(...endings: readonly string[]): (path: string) => boolean {
  return (path) => endings.some((ending) => path.endsWith(ending))
}

const isYamlTemplate = (path: string): boolean => /\.ya?ml\.(?:tpl|tftpl|j2)$/.test(path)
