/** Places and rules to addresses that a reader can follow. */
import type { ConfigurationNote } from "../model/report.ts"
import { positionAt, type Span } from "../model/source.ts"
import { isOwnRule } from "../rules/rule-names.ts"

export interface Links {
  /** The text at its revision; undefined where there is no such page. */
  blob(span: Span): string | undefined
  /** The rule's page, or its file; undefined where there is none to be seen. */
  rule(id: string): string | undefined
  /** Where it is told how a finding is waived; left out where nothing can be. */
  readonly waiving?: string
}

export const noLinks: Links = { blob: () => undefined, rule: () => undefined }

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
  const blob = (commit: string, path: string) => `${serverUrl}/${repository}/blob/${commit}/${inAddress(path)}`
  return {
    waiving,
    blob({ source, start, end }) {
      const first = positionAt(source, start).line
      const last = positionAt(source, Math.max(start, end - 1)).line
      const lines = last > first ? `#L${first}-L${last}` : `#L${first}`
      return `${blob(source.revision === "base" ? base : head, source.path)}${lines}`
    },
    rule(id) {
      if (!isOwnRule(id)) return `${rules}/${inAddress(id)}.yaml`
      const path = ownRules?.paths.get(id)
      return ownRules && path !== undefined && isCommit(ownRules.commit) ? blob(ownRules.commit, path) : undefined
    },
  }
}

/** A branch may have moved on, and a step back from one is no address. */
const isCommit = (revision: string): boolean => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision)

/** Also what `encodeURIComponent` leaves alone and Markdown does not: a bracket ends the link. */
const inAddress = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join("/")
