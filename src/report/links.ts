/** Places and rules to addresses that a reader can follow. */
import { positionAt, type Span } from "../model/source.ts"

export interface Links {
  /** The text at its revision; undefined where there is no such page. */
  blob(span: Span): string | undefined
  /** The rule's page. */
  rule(id: string): string | undefined
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
  /** Where the rules are described. */
  readonly rules: string
}

export const githubLinks = ({ serverUrl, repository, base, head, rules }: Place): Links => ({
  blob({ source, start, end }) {
    const first = positionAt(source, start).line
    const last = positionAt(source, Math.max(start, end - 1)).line
    const lines = last > first ? `#L${first}-L${last}` : `#L${first}`
    return `${serverUrl}/${repository}/blob/${source.revision === "base" ? base : head}/${inAddress(source.path)}${lines}`
  },
  rule: (id) => `${rules}/${inAddress(id)}.yaml`,
})

/** Also what `encodeURIComponent` leaves alone and Markdown does not: a bracket ends the link. */
const inAddress = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join("/")
