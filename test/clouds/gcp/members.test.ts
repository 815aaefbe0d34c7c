import { describe, expect, it } from "vitest"
import { accessOf, broadened, member, rowsOf } from "./table.ts"

const account = `resource "google_service_account" "app" {
  account_id = "app"
  project = "p"
}
`

describe("a member of a binding", () => {
  it.each<[written: string, known: string]>([
    ["user:Ann@X.com", "user:ann@x.com"],
    ["group:ml@x.com", "group:ml@x.com"],
    ["domain:x.com", "domain:x.com"],
    ["serviceAccount:app@q.iam.gserviceaccount.com", "serviceAccount:app@q.iam.gserviceaccount.com"],
    ["serviceAccount:p.svc.id.goog[ns/app]", "serviceAccount:p.svc.id.goog[ns/app]"],
    [
      "serviceAccount:1-compute@developer.gserviceaccount.com",
      "serviceAccount:1-compute@developer.gserviceaccount.com",
    ],
    ["projectOwner:p", "projectOwner:p"],
    ["projectViewer:p", "projectViewer:p"],
    [
      "principal://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/Gh/subject/S",
      "principal://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/Gh/subject/S",
    ],
    [
      "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/gh/*",
      "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/gh/*",
    ],
    [
      "principalSet://cloudresourcemanager.googleapis.com/projects/1/type/ServiceAccount",
      "principalSet://cloudresourcemanager.googleapis.com/projects/1/type/ServiceAccount",
    ],
  ])("%s holds what it is given, as %s", async (written, known) => {
    expect(await rowsOf(member(written))).toEqual([`allow roles/aiplatform.user on projects/p/*: ${known}`])
  })

  it.each<[written: string, row: string]>([
    ["allUsers", "allow roles/aiplatform.user on projects/p/* by anyone *: projects/p"],
    [
      "allAuthenticatedUsers",
      "allow roles/aiplatform.user on projects/p/* if request.authenticated equals true by anyone *: projects/p",
    ],
    ["deleted:user:ann@x.com?uid=1", "perhaps allow roles/aiplatform.user on projects/p/*: user:ann@x.com"],
    [
      "deleted:serviceAccount:app@q.iam.gserviceaccount.com?uid=1",
      "perhaps allow roles/aiplatform.user on projects/p/*: serviceAccount:app@q.iam.gserviceaccount.com",
    ],
  ])("%s is more than one or less than one", async (written, row) => {
    expect(await rowsOf(member(written))).toContain(row)
  })

  it.each<[written: string, complaint: string]>([
    [
      "ann@x.com",
      "`ann@x.com` is no member of a binding: it does not say of what kind it is: `user:`, `serviceAccount:`",
    ],
    ["serviceaccount:a@b.c", "`serviceaccount:a@b.c` is no member of a binding: it is written `serviceAccount`"],
    ["robot:a@b.c", "`robot:a@b.c` is no member of a binding: there is no kind `robot` of members"],
    ["user:ann", "`user:ann` is no member of a binding: it is no mail address"],
    ["user:", "`user:` is no member of a binding: it names nobody"],
    ["group:a b@x.com", "`group:a b@x.com` is no member of a binding: it has white space in it"],
    ["serviceAccount:app", "`serviceAccount:app` is no member of a binding: it is no service account's address"],
    ["domain:a@x.com", "`domain:a@x.com` is no member of a binding: it is no domain"],
    [
      "principal:iam.googleapis.com/x",
      "`principal:iam.googleapis.com/x` is no member of a binding: two slashes come behind its colon",
    ],
  ])("%s is told of", async (written, complaint) => {
    const { access, diagnostics } = await accessOf(member(written))
    expect(access.grants).toEqual([])
    expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([`error ${complaint}`])
  })

  it.each([
    "serviceAccount:${google_service_account.app.email}",
    "${google_service_account.app.member}",
    "serviceAccount:app@p.iam.gserviceaccount.com",
    "serviceAccount:APP@p.iam.gserviceaccount.com",
    "serviceAccount:${google_service_account.app.account_id}@p.iam.gserviceaccount.com",
  ])("%s is the service account that is declared", async (written) => {
    const { access } = await accessOf(account + member(written))
    expect(access.grants.map(({ subject }) => access.subjects.get(subject)?.address)).toEqual([
      "google_service_account.app",
    ])
    expect(
      await broadened(account + member("${google_service_account.app.member}"), account + member(written)),
    ).toEqual([])
  })

  it("is somebody else under another name", async () => {
    expect(await broadened(member("group:a@x.com"), member("group:b@x.com"))).toEqual([
      "surely roles/aiplatform.user on projects/p/*: group:b@x.com",
    ])
    expect(await broadened(member("group:a@x.com"), { "other/iam.tf": member("group:a@x.com") })).toEqual([])
  })

  it("that is restored counts again", async () => {
    expect(await broadened(member("user:a@x.com"), member("deleted:user:a@x.com?uid=1"))).toEqual([])
    expect(await broadened(member("deleted:user:a@x.com?uid=1"), member("user:a@x.com"))).toEqual([
      "perhaps roles/aiplatform.user on projects/p/*: user:a@x.com",
    ])
  })

  it("who asks for less of whoever comes lets more in", async () => {
    expect(await broadened(member("allAuthenticatedUsers"), member("allUsers"))).toHaveLength(1)
    expect(await broadened(member("allUsers"), member("allAuthenticatedUsers"))).toEqual([])
  })

  it.each<[written: string, trusted: readonly string[], external: boolean]>([
    ["serviceAccount:app@other.iam.gserviceaccount.com", ["acme-ml"], true],
    ["serviceAccount:app@acme-ml.iam.gserviceaccount.com", ["acme-ml"], false],
    ["serviceAccount:service-1@gcp-sa-aiplatform.iam.gserviceaccount.com", ["acme-ml"], false],
    ["user:a@other.com", ["acme-ml"], false],
    ["user:a@other.com", ["acme.com"], true],
    ["group:a@acme.com", ["acme.com"], false],
    ["serviceAccount:app@other.iam.gserviceaccount.com", ["111122223333"], false],
  ])("%s, where %j are ours, is external: %s", async (written, trusted, external) => {
    const { access } = await accessOf(member(written), trusted)
    expect([...access.subjects.values()].some(({ traits }) => traits.has("external"))).toBe(external)
  })
})
