/** A survey to one page that needs nothing beside itself: no request, no script but its own, no markup from the repository. */
import { createHash } from "node:crypto"
import type { Account } from "../model/estate.ts"
import { deployed } from "../model/report.ts"
import type { Survey } from "../model/survey.ts"
import { jsonText } from "./escape.ts"
import type { Links } from "./links.ts"
import compiled from "./survey-page.json" with { type: "json" }
import { pageData } from "./survey-page.ts"
import type { PageData } from "./survey-page-shape.ts"
import { count } from "./wording.ts"

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** Nothing but the page's own script and style, whatever else might get into it. https://www.w3.org/TR/CSP3/ */
const policyOf = (script: string, style: string): string =>
  `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`

/** INVARIANT: what came from the repository stands in the JSON alone, which no text in it can end. */
const inScript = (data: PageData): string => jsonText(data, 0).replaceAll("<", "\\u003c")

/** The same survey gives the same bytes. */
export function renderSurveyHtml(survey: Survey, links: Links, accounts: readonly Account[] = []): string {
  const { script, style } = compiled
  const data = pageData(survey, links, accounts)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Access to AI services</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Access to AI services</h1>
<p id="of">${overview(survey)}</p>
<p class="legend">&#9679; can &#183; &#9680; can, perhaps &#183; &#9675; can by acting as others${survey.base === null ? "" : " &#183; + gained &#183; &#8722; lost &#183; &#8593; wider &#183; &#8595; narrower than before"}. The rules speak as if all of it were new.</p>
</header>
<noscript><p>This page draws itself with a script. The same is to be had as Markdown, CSV and JSON.</p></noscript>
<nav id="questions" aria-label="Questions of an access review"></nav>
<main>
<section aria-labelledby="matrix-title">
<h2 id="matrix-title" tabindex="-1">Who can do what</h2>
<div id="controls" role="search" aria-label="Which principals are shown"></div>
<p id="shown" role="status"></p>
<div id="matrix" tabindex="-1"></div>
</section>
<section id="about" aria-label="The principal that is chosen">
<p id="said" role="status" class="hidden"></p>
<div id="details"></div>
</section>
</main>
<section id="paths" aria-label="Who can act as whom"></section>
<section id="lists" aria-label="Everything else"></section>
<script type="application/json" id="survey">${inScript(data)}</script>
<script>${script}</script>
</body>
</html>
`
}

/** Numbers and commits: nothing in it is anybody's text. */
function overview({ base, head, tenants, principals, findings, stats }: Survey): string {
  const commit = (id: string) => (/^[0-9a-f]{40,64}$/.test(id) ? `<code>${id.slice(0, 10)}</code>` : "the work tree")
  const read =
    head === deployed
      ? count(tenants.length, "account, subscription or project", "accounts, subscriptions and projects")
      : count(stats.unitsRead, "unit")
  const holding = principals.filter(({ cells }) => cells.some(({ hold }) => hold !== "none")).length
  const since = base === null ? "" : `, compared with ${commit(base)}`
  return `${head === deployed ? "As deployed" : `At ${commit(head)}`}${since}: ${count(holding, "principal")} can do something with AI services, ${count(findings.length, "finding")}, ${read} read; ${count(stats.unrelated, "other")} with nothing of AI${stats.ignored > 0 ? `, ${stats.ignored} in paths that are passed over` : ""}.`
}
