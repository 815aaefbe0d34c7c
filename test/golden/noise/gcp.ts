/** Files on Google Cloud that say who may use models. */
import type { Base } from "./edit.ts"

const terraform = `resource "google_service_account" "app" {
  project      = "shop"
  account_id   = "app"
  display_name = "app"
}
resource "google_project_iam_custom_role" "predict" {
  project     = "shop"
  role_id     = "predict"
  title       = "Predict"
  permissions = ["aiplatform.endpoints.predict", "aiplatform.endpoints.get"]
}
resource "google_vertex_ai_endpoint_iam_member" "app" {
  project  = "shop"
  location = "europe-west4"
  endpoint = "chat"
  role     = google_project_iam_custom_role.predict.id
  member   = "serviceAccount:\${google_service_account.app.email}"
}
`

const members = `locals {
  readers = ["group:ml@example.com", "group:search@example.com"]
}
resource "google_project_iam_binding" "viewers" {
  project = "shop"
  role    = "roles/aiplatform.viewer"
  members = local.readers
}
resource "google_storage_bucket_iam_member" "app" {
  bucket = "shop-images"
  role   = "roles/storage.objectViewer"
  member = "group:search@example.com"
}
`

const policy = `bindings:
- members:
  - group:ml@example.com
  - serviceAccount:app@shop.iam.gserviceaccount.com
  role: roles/aiplatform.viewer
- members:
  - group:ops@example.com
  role: roles/monitoring.viewer
etag: BwYx
version: 1
`

const role = `title: Predict
description: calls endpoints
stage: GA
includedPermissions:
- aiplatform.endpoints.get
- aiplatform.endpoints.predict
`

const provider = `resource "google_iam_workload_identity_pool" "ci" {
  project                   = "shop"
  workload_identity_pool_id = "ci"
}
resource "google_iam_workload_identity_pool_provider" "github" {
  project                            = "shop"
  workload_identity_pool_id          = google_iam_workload_identity_pool.ci.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  attribute_mapping                  = { "google.subject" = "assertion.sub", "attribute.repository_id" = "assertion.repository_id" }
  attribute_condition                = "assertion.repository_id == '123456' && assertion.ref == 'refs/heads/main'"
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}
`

const beside = [
  'resource "google_storage_bucket" "images" {\n  name     = "shop-images"\n  location = "EU"\n}\n',
  'resource "google_project_iam_member" "logs" {\n  project = "shop"\n  role    = "roles/logging.logWriter"\n  member  = "serviceAccount:worker@shop.iam.gserviceaccount.com"\n}\n',
  'resource "google_compute_network" "net" {\n  name                    = "net"\n  auto_create_subnetworks = false\n}\n',
  'resource "google_pubsub_topic_iam_member" "app" {\n  topic  = "orders"\n  role   = "roles/pubsub.publisher"\n  member = "serviceAccount:worker@shop.iam.gserviceaccount.com"\n}\n',
]

export const gcp: readonly Base[] = [
  {
    name: "a custom role in Terraform",
    path: "main.tf",
    text: terraform,
    comment: "#",
    beside,
    edits: [
      ["a permission goes", ', "aiplatform.endpoints.get"', ""],
      [
        "permissions change places",
        '"aiplatform.endpoints.predict", "aiplatform.endpoints.get"',
        '"aiplatform.endpoints.get", "aiplatform.endpoints.predict"',
      ],
      ["another title", '"Predict"', '"Predict only"'],
      ["another name for people", 'display_name = "app"', 'display_name = "the app"'],
      ["the member goes", /resource "google_vertex_ai_endpoint_iam_member"[^}]*\}[^}]*\}\n/, ""],
      ["the member is written out", /\$\{google_service_account[^}]*\}/, "app@shop.iam.gserviceaccount.com"],
      [
        "its resource gets another name",
        '"google_vertex_ai_endpoint_iam_member" "app"',
        '"google_vertex_ai_endpoint_iam_member" "predict"',
      ],
      [
        "a condition comes",
        "  member   =",
        '  condition {\n    title      = "for a while"\n    expression = "request.time < timestamp(\\"2026-12-31T00:00:00Z\\")"\n  }\n  member   =',
      ],
    ],
  },
  {
    name: "a binding in Terraform",
    path: "iam.tf",
    text: members,
    comment: "#",
    beside,
    edits: [
      ["a member goes", ', "group:search@example.com"', ""],
      [
        "members change places",
        '"group:ml@example.com", "group:search@example.com"',
        '"group:search@example.com", "group:ml@example.com"',
      ],
      [
        "members are written out",
        "members = local.readers",
        'members = ["group:ml@example.com", "group:search@example.com"]',
      ],
      ["a local is renamed", /readers/g, "viewers_of_models"],
      ["another bucket", "shop-images", "shop-videos"],
      ["a bucket may be written", "objectViewer", "objectUser"],
      ["the binding goes", /resource "google_project_iam_binding"[^}]*\}\n/, ""],
    ],
  },
  {
    name: "a policy in YAML",
    path: "policy.yaml",
    text: policy,
    comment: "#",
    edits: [
      ["a member goes", "  - serviceAccount:app@shop.iam.gserviceaccount.com\n", ""],
      ["members change places", /( {2}- group:ml@example.com\n)( {2}- serviceAccount:app[^\n]*\n)/, "$2$1"],
      ["another tag of its version", "BwYx", "BwYy"],
      ["monitoring may be edited", "monitoring.viewer", "monitoring.editor"],
      [
        "the role comes first",
        /- members:\n( {2}- group:ops@example.com\n)( {2}role: roles\/monitoring.viewer\n)/,
        "- role: roles/monitoring.viewer\n  members:\n$1",
      ],
      ["bindings of others go", /- members:\n {2}- group:ops[^\n]*\n[^\n]*\n/, ""],
      ["in quotes", "group:ops@example.com", '"group:ops@example.com"'],
    ],
  },
  {
    name: "a role in YAML",
    path: "role.yaml",
    text: role,
    comment: "#",
    edits: [
      ["a permission goes", "- aiplatform.endpoints.get\n", ""],
      ["permissions change places", /(- aiplatform.endpoints.get\n)(- aiplatform.endpoints.predict\n)/, "$2$1"],
      ["another description", "calls endpoints", "calls the endpoint"],
      ["another stage", "stage: GA", "stage: BETA"],
      [
        "a permission of another service",
        "- aiplatform.endpoints.predict\n",
        "- aiplatform.endpoints.predict\n- monitoring.timeSeries.create\n",
      ],
    ],
  },
  {
    name: "a provider of identities",
    path: "ci.tf",
    text: provider,
    comment: "#",
    beside: beside.slice(0, 3),
    edits: [
      [
        "a name for people",
        '"github"\n  attribute_mapping',
        '"github"\n  display_name                       = "GitHub"\n  attribute_mapping',
      ],
      ["a description of the pool", '"ci"\n}', '"ci"\n  description               = "pipelines"\n}'],
      ["its condition says more", "&& assertion.ref", "&& assertion.workflow == 'deploy' && assertion.ref"],
      [
        "the tests change places",
        "assertion.repository_id == '123456' && assertion.ref == 'refs/heads/main'",
        "assertion.ref == 'refs/heads/main' && assertion.repository_id == '123456'",
      ],
    ],
  },
]
