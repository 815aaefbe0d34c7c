import { describe, expect, it } from "vitest"
import { broadened, rowsOf } from "./table.ts"

const who = '  role = "roles/aiplatform.user"\n  member = "user:a@x.com"\n'
const on = (type: string, where: string): string => `resource "google_${type}_iam_member" "m" {\n  ${where}\n${who}}\n`
const organization = on("organization", 'org_id = "1"')
const folder = on("folder", 'folder = "folders/4"')
const project = on("project", 'project = "p"')
const endpoint = on("vertex_ai_endpoint", 'project = "p"\n  location = "l"\n  endpoint = "12"')
const account = on(
  "service_account",
  'service_account_id = "projects/p/serviceAccounts/app@p.iam.gserviceaccount.com"',
).replace("aiplatform.user", "iam.serviceAccountUser")

const declared = (parent: string): string =>
  `resource "google_project" "p" {\n  name = "p"\n  project_id = "p"\n  ${parent}\n}\n`

const row = (resource: string): string => `roles/aiplatform.user on ${resource}: user:a@x.com`

describe("what lies in what", () => {
  it.each<[name: string, base: string, head: string, told: string[]]>([
    ["a thing becomes its project", endpoint, project, [`surely ${row("projects/p/*")}`]],
    ["a project becomes its thing", project, endpoint, []],
    ["a project becomes a folder", project, folder, [`surely ${row("folders/4/*")}`]],
    ["a folder becomes the organisation", folder, organization, [`surely ${row("organizations/1/*")}`]],
    ["a project becomes another", project, project.replace('"p"', '"q"'), [`surely ${row("projects/q/*")}`]],
    [
      "a thing becomes one of another name that begins alike",
      endpoint,
      endpoint.replace('"12"', '"123"'),
      [`surely ${row("projects/p/locations/l/endpoints/123/*")}`],
    ],
    ["a folder becomes a project that may be its own", folder, project, [`perhaps ${row("projects/p/*")}`]],
    [
      "a folder becomes a project that is its own",
      declared('folder_id = "4"') + folder,
      declared('folder_id = "4"') + project,
      [],
    ],
    [
      "a folder becomes a project that is another's",
      declared('folder_id = "5"') + folder,
      declared('folder_id = "5"') + project,
      [`perhaps ${row("projects/p/*")}`],
    ],
    [
      "the organisation becomes a project of its own",
      declared('org_id = "1"') + organization,
      declared('org_id = "1"') + project,
      [],
    ],
    [
      "the organisation becomes a project of another",
      declared('org_id = "2"') + organization,
      declared('org_id = "2"') + project,
      [`surely ${row("projects/p/*")}`],
    ],
    [
      "a folder becomes a thing in it",
      declared('folder_id = "folders/4"') + folder,
      declared('folder_id = "folders/4"') + endpoint,
      [],
    ],
    ["it is said only later where a project lies", project, declared('folder_id = "4"') + project, []],
    ["a place that is not known stays", on("project", "project = var.p"), on("project", "project = var.p"), []],
    [
      "a place that is not known becomes another",
      on("project", "project = var.p"),
      on("project", "project = var.q"),
      [`perhaps ${row("projects/${var.q}/*")}`],
    ],
  ])("%s", async (_, base, head, told) => {
    expect(await broadened(base, head)).toEqual(told)
  })

  it.each<[written: string, path: string]>([
    [on("project", "project = google_project.p.project_id") + declared('org_id = "1"'), "projects/p/*"],
    [on("project", "project = google_project.p.id") + declared('org_id = "1"'), "projects/p/*"],
    [on("project", 'project = "projects/p"'), "projects/p/*"],
    [on("project", "project = data.google_project.here.project_id"), "projects/${project}/*"],
    [on("project", "project = data.google_client_config.here.project"), "projects/${project}/*"],
    [on("folder", 'folder = "4"'), "folders/4/*"],
    [
      on("folder", "folder = google_folder.f.name") +
        'resource "google_folder" "f" {\n  parent = "organizations/1"\n  display_name = "f"\n}\n',
      "folders/${google_folder.f}/*",
    ],
    [
      on("folder", "folder = google_folder.f.folder_id") +
        'resource "google_folder" "f" {\n  parent = "organizations/1"\n  display_name = "f"\n}\n',
      "folders/${google_folder.f}/*",
    ],
    [on("organization", 'org_id = "organizations/1"'), "organizations/1/*"],
    [on("vertex_ai_endpoint", 'endpoint = "12"\n  location = "l"'), "projects/${project}/locations/l/endpoints/12/*"],
    [
      on("vertex_ai_endpoint", 'endpoint = "projects/p/locations/l/endpoints/12"\n  location = "l"'),
      "projects/p/locations/l/endpoints/12/*",
    ],
    [
      on("vertex_ai_featurestore", 'featurestore = "f"\n  region = "r"\n  project = "p"'),
      "projects/p/locations/r/featurestores/f/*",
    ],
    [on("storage_bucket", 'bucket = "b"').replace("aiplatform.user", "storage.admin"), "buckets/b/*"],
    [on("storage_bucket", 'bucket = "b/b"').replace("aiplatform.user", "storage.admin"), "buckets/b/*"],
    [
      on("bigquery_dataset", 'dataset_id = "d"\n  project = "p"').replace("aiplatform.user", "bigquery.dataOwner"),
      "projects/p/datasets/d/*",
    ],
    [account, "projects/p/serviceAccounts/app@p.iam.gserviceaccount.com/*"],
    [account.replace("projects/p/", "projects/-/"), "projects/p/serviceAccounts/app@p.iam.gserviceaccount.com/*"],
    [on("some_new_thing", 'thing = "t"\n  project = "p"'), "projects/p/some_new_thing/t/*"],
  ])("%s is told by its path", async (written, path) => {
    expect((await rowsOf(written)).map((text) => /on (\S+?)(?: if|:| by)/.exec(text)?.[1])).toContain(path)
  })
})
