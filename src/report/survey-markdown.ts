/** A survey to Markdown for a job's summary: the questions of an access review, each with its answer. */
import { type Capability, capabilityPhrase } from "../model/capability.ts"
import { bySeverity } from "../model/severity.ts"
import type { Survey, SurveyedFact } from "../model/survey.ts"
import { codeCell, codeSpan, prose } from "./escape.ts"
import { bytes, fitted, type Part, whole } from "./fit.ts"
import { linkedPlace } from "./linked-place.ts"
import type { Links } from "./links.ts"
import { mermaidOf } from "./mermaid.ts"
import { occasionOf } from "./occasion.ts"
import { reportedDeltas } from "./reported-deltas.ts"
import {
  type Answer,
  answersTo,
  type CapabilityQuestion,
  credentialQuestion,
  exceedingIn,
  isCredential,
  isRetired,
  promptQuestion,
  safetyQuestion,
} from "./survey-questions.ts"
import { count, isError, listed, settledBy, severityWord } from "./wording.ts"

/** GitHub drops a job summary of more than 1 MiB. */
const limit = 1_000_000

/** As many as one reads at a glance. */
const most = { names: 8, places: 3, resources: 3 }

export function renderSurveyMarkdown(survey: Survey, links: Links): string {
  const name = namesIn(survey)
  return fitted(
    [
      whole(`### Access to AI services at ${codeSpan(shortened(survey.head))}`),
      whole(overview(survey)),
      table("Who can invoke each model", "| model | who |\n|---|---|", modelRows(survey, name)),
      ...capabilityTables(survey, [safetyQuestion, promptQuestion, credentialQuestion], links, name),
      table(
        "Credentials that are there",
        "| whose | what | where |\n|---|---|---|",
        factRows(survey, isCredential, links),
      ),
      ...ways(survey, links, name),
      table(
        "What crosses accounts, projects and tenants",
        "| from | to | by | because of |\n|---|---|---|---|",
        survey.crossings.map(
          ({ kind, from, to, action, certainty, place }) =>
            `| ${codeCell(from)}${kind === "estate" ? " (within the estate)" : ""} | ${codeCell(to)} | ${codeCell(action)}${perhaps(certainty)} | ${linkedPlace(place, links)} |`,
        ),
      ),
      table(
        "What still reaches retired models",
        "| who | model | where |\n|---|---|---|",
        factRows(survey, isRetired, links),
      ),
      table(
        "Service identities that hold more than their kind of workload needs",
        "| who | beyond its work |\n|---|---|",
        exceedingIn(survey).map(({ name: of, exceeds }) => `| ${codeCell(of)} | ${phrases(exceeds)} |`),
      ),
      ...changes(survey, links),
      list(
        "What the rules say, as if all of it were new",
        [...survey.findings]
          .sort((a, b) => bySeverity(a.finding.severity, b.finding.severity))
          .map(
            ({ finding, isNew }) =>
              `**${severityWord[finding.severity]}**${finding.certainty === "possible" ? ", possible" : ""} · ${prose(finding.title, 1000)}${finding.principal === null ? "" : ` · ${codeSpan(finding.principal, 120)}`} · ${linkedPlace(finding.location, links)}${finding.waiver ? " · waived" : ""}${survey.base !== null && isNew ? " · new" : ""}`,
          ),
      ),
      list(
        "What could not be read or decided",
        survey.diagnostics.map(
          (diagnostic) =>
            `${isError(diagnostic) ? "**Not read**" : "Not decided"} · ${"source" in diagnostic.at ? linkedPlace(diagnostic.at, links) : codeSpan(diagnostic.at.path)}: ${prose(diagnostic.message)}. To settle it, ${occasionOf(survey).settles[diagnostic.code] ?? settledBy[diagnostic.code]}.`,
        ),
      ),
    ].filter((part) => part !== undefined),
    limit,
    bytes,
  )
}

const shortened = (commit: string): string => (/^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : commit)

function overview({ principals, base, stats, findings }: Survey): string {
  const holding = principals.filter(({ cells }) => cells.some(({ hold }) => hold !== "none")).length
  const waived = findings.filter(({ finding }) => finding.waiver !== null).length
  return [
    `${count(holding, "principal")} can do something with AI services; ${count(stats.unrelated, "other")} ${stats.unrelated === 1 ? "has" : "have"} nothing to do with them.`,
    `${count(findings.length, "finding")}${waived > 0 ? `, ${waived} of them waived` : ""}.`,
    base === null ? "" : `Compared with ${codeSpan(shortened(base))}.`,
    stats.ignored > 0
      ? `${count(stats.ignored, "principal")} ${stats.ignored === 1 ? "is" : "are"} left out, in paths that the configuration passes over.`
      : "",
    `${count(stats.unitsRead, "unit")} read.`,
  ]
    .filter(Boolean)
    .join(" ")
}

type Name = (key: string) => string

function namesIn({ principals }: Survey): Name {
  const names = new Map(principals.map(({ key, name }) => [key, name]))
  return (key) => names.get(key) ?? key
}

const perhaps = (certainty: string): string => (certainty === "possible" ? " (possibly)" : "")
const phrases = (all: readonly Capability[]): string =>
  listed(
    all.map((each) => capabilityPhrase[each]),
    8,
  )

/** Undefined where there is nothing to tell. */
function table(title: string, head: string, rows: readonly string[]): Part | undefined {
  return rows.length === 0
    ? undefined
    : {
        head: `**${title}**\n\n${head}`,
        items: rows,
        after: "\n",
        between: "\n",
        more: (left) => `and ${count(left, "more row")}; the page and the JSON have all of them`,
      }
}

function list(title: string, items: readonly string[]): Part | undefined {
  return items.length === 0
    ? undefined
    : {
        head: `**${title}**`,
        items: items.map((item) => `- ${item}`),
        after: "\n\n",
        between: "\n",
        more: (left) => `and ${left} more; the page and the JSON have all of them`,
      }
}

const modelRows = ({ models }: Survey, name: Name): readonly string[] =>
  models.map(({ text, breadth, approval, holders }) => {
    const who = listed(
      holders.map(({ key, certainty }) => `${codeCell(name(key), 80)}${perhaps(certainty)}`),
      most.names,
    )
    const note = [breadth === "every" ? "every model" : "", approval === "unapproved" ? "not approved" : ""]
    return `| ${[codeCell(text), ...note.filter(Boolean)].join("<br>")} | ${who} |`
  })

const capabilityTables = (survey: Survey, questions: readonly CapabilityQuestion[], links: Links, name: Name) =>
  questions.map(({ title, capabilities }) =>
    table(
      title,
      "| who | can | on | because of |\n|---|---|---|---|",
      answersTo(survey, capabilities).map((answer) => answerRow(answer, links, name)),
    ),
  )

function answerRow({ principal, cells, entitlements }: Answer, links: Links, name: Name): string {
  const can = cells.map(({ capability, hold, through }) => {
    const how = hold === "through" ? ` by acting as ${codeCell(name(through[0] ?? ""), 80)}` : perhaps(hold)
    return `${capabilityPhrase[capability]}${how}`
  })
  const on = [...new Set(entitlements.map(({ resource }) => resource))].map((resource) =>
    resource === "*" ? "everything" : codeCell(resource, 90),
  )
  const places = [...new Set(entitlements.map(({ place }) => linkedPlace(place, links)))]
  return `| ${codeCell(principal.name)} | ${can.join("<br>")} | ${listed(on, most.resources)} | ${listed(places, most.places)} |`
}

const factRows = ({ facts }: Survey, isMeant: (fact: SurveyedFact) => boolean, links: Links): readonly string[] =>
  facts
    .filter(isMeant)
    .map(
      (fact) =>
        `| ${codeCell(fact.subject)} | ${codeCell(fact.kind === "lint" ? fact.value : `${fact.name}: ${fact.value}`)}${perhaps(fact.certainty)} | ${linkedPlace(fact.place, links)} |`,
    )

function ways(survey: Survey, links: Links, name: Name): readonly (Part | undefined)[] {
  const drawing = mermaidOf(survey)
  if (!drawing) return []
  const left = drawing.left > 0 ? `\n\n${drawing.left} more are in the table, and on the page` : ""
  return [
    whole(`**Who can become, pass or change whom**\n\n\`\`\`mermaid\n${drawing.text}\n\`\`\`${left}`),
    table(
      "The same, with its places",
      "| from | to | by | because of |\n|---|---|---|---|",
      survey.edges.map(
        ({ from, to, action, certainty, place }) =>
          `| ${codeCell(name(from))} | ${codeCell(name(to))} | ${codeCell(action)}${perhaps(certainty)} | ${linkedPlace(place, links)} |`,
      ),
    ),
  ]
}

function changes(survey: Survey, links: Links): readonly (Part | undefined)[] {
  if (survey.base === null) return []
  const deltas = reportedDeltas(survey.deltas)
  if (deltas.length === 0) return [whole(`**What changed since ${codeSpan(shortened(survey.base))}**\n\nNothing.`)]
  return [
    table(
      `What changed since ${codeSpan(shortened(survey.base))}`,
      "| who | what | on | because of |\n|---|---|---|---|",
      deltas.map(({ principal, broadens, capabilities, certainty, permission, location }) => {
        const what = `${broadens ? "" : "no longer: "}${phrases(capabilities)}${perhaps(certainty)}`
        const on = permission.resource === "*" ? "everything" : codeCell(permission.resource, 90)
        return `| ${codeCell(principal)} | ${what} | ${on} | ${linkedPlace(location, links)} |`
      }),
    ),
    list(
      "Findings that are gone",
      survey.gone.map(({ title, principal, severity }) =>
        [severityWord[severity], prose(title, 1000), ...(principal === null ? [] : [codeSpan(principal, 120)])].join(
          " · ",
        ),
      ),
    ),
  ]
}
