/** Notebooks and their runtimes in Terraform to facts: as whom they run, and what they leave open. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { all, named, textIn } from "../attributes.ts"
import { runsAs } from "./accounts.ts"
import { allIn, at, get, settingOf, thing, together } from "./arguments.ts"
import { type Fact, itself, type Reader } from "./facts.ts"

/** Open unless it is shut: the value that shuts it, or what is blamed where none is written. */
const address = (resource: Resource, shut: Value | undefined, block: Value | undefined): readonly Fact[] =>
  textIn(shut) === "true" || (shut && textIn(shut) === undefined)
    ? []
    : [settingOf(resource, "open-notebook", shut ?? block ?? itself(resource), "a public address", "true")]

/** https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata: root unless it is taken away. */
function root(resource: Resource, metadata: Value | undefined): readonly Fact[] {
  const shut = named(metadata, "notebook-disable-root")
  return shut && textIn(shut) === "false" ? [settingOf(resource, "open-notebook", shut, "root access", "true")] : []
}

const own: Reader = (resource) => [thing(resource, "name", "display_name")]

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workbench_instance */
const instance: Reader = (resource) => {
  const setup = at(resource, "gce_setup")
  return [
    ...runsAs(resource, all(setup, "service_accounts", "email")[0], setup),
    ...address(resource, named(setup, "disable_public_ip"), setup),
    ...root(resource, named(setup, "metadata")),
  ]
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/notebooks_instance */
const managed: Reader = (resource) => [
  ...runsAs(resource, get(resource, "service_account")),
  ...address(resource, get(resource, "no_public_ip"), undefined),
  ...root(resource, get(resource, "metadata")),
]

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/notebooks_runtime */
const runtime: Reader = (resource) => {
  const machine = at(resource, "virtual_machine", "virtual_machine_config")
  return machine ? address(resource, named(machine, "internal_ip_only"), machine) : []
}

/** Who opens it is who it acts for, unless that is switched off. */
const template: Reader = (resource) => {
  const off = at(resource, "euc_config", "euc_disabled")
  const internet = at(resource, "network_spec", "enable_internet_access")
  return [
    ...(off && textIn(off) !== "false"
      ? [settingOf(resource, "default-identity", off, "the default service account of its project", "false")]
      : []),
    ...(internet && textIn(internet) !== "false"
      ? [settingOf(resource, "open-notebook", internet, "a way to the internet", "false")]
      : []),
  ]
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/colab_notebook_execution */
const execution =
  (...path: readonly string[]): Reader =>
  (resource) => {
    const job = path.length > 0 ? at(resource, ...path) : resource.body
    return named(job, "execution_user") || allIn(resource, ...path).length === 0
      ? []
      : runsAs(resource, named(job, "service_account"), job)
  }

export const workbenchReaders: Readonly<Record<string, Reader>> = {
  google_workbench_instance: together(own, instance),
  google_notebooks_instance: together(own, managed),
  google_notebooks_runtime: together(own, runtime),
  google_colab_runtime_template: together(own, template),
  google_colab_notebook_execution: together(own, execution()),
  google_colab_schedule: together(own, execution("create_notebook_execution_job_request", "notebook_execution_job")),
}
