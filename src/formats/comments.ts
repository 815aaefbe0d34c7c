/** Which texts may hold comments, and how to read and to write one: a line for each language. */
import type { Source, Span } from "../model/source.ts"

export interface CommentLanguage {
  /** Whether it is the language of a text of this name. */
  readonly is: (source: Pick<Source, "path" | "text">) => boolean
  /** What begins a comment that goes on to the end of the line. */
  readonly mark: string
  /** Loads what reads them: their spans, in order, each with its marks. */
  readonly load: () => Promise<(source: Source) => readonly Span[]>
}

const languages: readonly CommentLanguage[] = [
  {
    is: ({ path }) => /\.(tf|tofu|tfvars|hcl)$/.test(path),
    mark: "#",
    load: () => import("./hcl/comments.ts").then((m) => m.hclComments),
  },
  {
    is: ({ path }) => /\.bicep(param)?$/.test(path),
    mark: "//",
    load: () => import("./bicep/comments.ts").then((m) => m.bicepComments),
  },
  {
    // A template is YAML or JSON, by what it begins with.
    is: ({ path, text }) => /\.ya?ml$/.test(path) || (path.endsWith(".template") && !/^\s*[{[]/.test(text)),
    mark: "#",
    load: () => import("./yaml/comments.ts").then((m) => m.yamlComments),
  },
  {
    // Other JSON has no comments.
    is: ({ path, text }) => /\.jsonc?$/.test(path) && text.slice(0, 5000).includes("schema.management.azure.com"),
    mark: "//",
    load: () => import("./json/comments.ts").then((m) => m.jsonComments),
  },
]

/** Undefined where such a text has no comments. */
export const commentLanguage = (source: Pick<Source, "path" | "text">): CommentLanguage | undefined =>
  languages.find(({ is }) => is(source))
