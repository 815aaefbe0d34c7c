/** Places and rules to addresses that a reader can follow. */
import type { ConfigurationNote } from "../model/report.ts"
import { lastLineOf, type Revision, type Span, startOf } from "../model/source.ts"
import type { Survey } from "../model/survey.ts"
import { isOwnRule } from "../rules/rule-names.ts"

export interface Links {
  /** The text at its revision; undefined where there is no such page. */
  blob(span: Span): string | undefined
  /** The rule's page, or its file; undefined where there is none to be seen. */
  rule(id: string): string | undefined
  /** Where it is told how a finding is waived; left out where nothing can be. */
  readonly waiving?: string
  /** The page of access before and after, and where it is to be had; left out where none was made. */
  readonly page?: { readonly name: string; readonly address: string }
}

export const noLinks: Links = { blob: () => undefined, rule: () => undefined }

const homepage = "https://github.com/ai-iam-gate/ai-iam-gate"
/** Where the rules that ship are described. */
export const rulesPage = `${homepage}/blob/main/docs/rules`
/** Where it is told how a finding is waived. */
export const waivingPage = `${homepage}#waive-a-finding`

/** Where there is no page of the repository, but one of every rule that ships. */
export const ruleLinks: Links = {
  blob: () => undefined,
  rule: (id) => (isOwnRule(id) ? undefined : `${rulesPage}/${inAddress(id)}.md`),
}

export interface Place {
  /** `https://github.com` */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  /** Commits. */
  readonly base: string
  readonly head: string
  /** Where the rules that ship are described. */
  readonly rules: string
  /** Where it is told how a finding is waived. */
  readonly waiving: string
  /** Rules of this repository's own, and the commit that they were read at. */
  readonly ownRules: ConfigurationNote["ownRules"]
}

export function githubLinks({ serverUrl, repository, base, head, rules, waiving, ownRules }: Place): Links {
  const page = `${serverUrl}/${repository}`
  return {
    waiving,
    blob: blobLinks(page, { base, head }),
    rule(id) {
      if (!isOwnRule(id)) return short(`${rules}/${inAddress(id)}.md`)
      const path = ownRules?.paths.get(id)
      return ownRules && path !== undefined && isCommit(ownRules.commit)
        ? short(blobAddress(page, ownRules.commit, path))
        : undefined
    },
  }
}

/** From the page of a repository and the commits of both revisions, null where there is none; what is no commit has no page. */
export const blobLinks =
  (page: string, commits: Readonly<Record<Revision, string | null>>): Links["blob"] =>
  (span) => {
    const { source } = span
    const commit = commits[source.revision]
    if (commit === null) return undefined
    const [first, last] = [startOf(span).line, lastLineOf(span)]
    const lines = last > first ? `#L${first}-L${last}` : `#L${first}`
    return short(`${blobAddress(page, commit, source.path)}${lines}`)
  }

/** Of a survey, where the repository has a page; what is not committed has none. */
export function surveyLinks(page: string | undefined, { base, head }: Pick<Survey, "base" | "head">): Links {
  if (page === undefined) return ruleLinks
  return { ...ruleLinks, blob: blobLinks(page, { base, head: isCommit(head) ? head : null }) }
}

const blobAddress = (page: string, commit: string, path: string): string => `${page}/blob/${commit}/${inAddress(path)}`
const short = (url: string): string | undefined => (url.length > longestLink ? undefined : url)

/** A path may take four thousand bytes, each written as three: a page has room for other things. */
const longestLink = 2000

/** A branch may have moved on, and a step back from one is no address. */
export const isCommit = (revision: string): boolean => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision)

/** Also what `encodeURIComponent` leaves alone and Markdown does not: a bracket ends the link. */
export const inAddress = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join("/")
