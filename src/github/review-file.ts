/** The commits of a change to the page of access before and after that an input asks for. */
import { writeOutput } from "../output-file.ts"
import type { Commits } from "./commits.ts"
import type { Log } from "./log.ts"

/**
 * Every file of both revisions is read for it. The n-th review of a run goes beside the first. Undefined where it cannot be made or
 * written: that changes no verdict.
 */
export async function writeReview(
  path: string,
  { repository, base, head, configuration }: Commits,
  config: string | undefined,
  page: string | undefined,
  today: string,
  log: Log,
): Promise<string | undefined> {
  try {
    const [{ loadSurvey }, { renderSurveyHtml }, { surveyLinks }] = await Promise.all([
      import("../load-survey.ts"),
      import("../report/survey-html.ts"),
      import("../report/links.ts"),
    ])
    const survey = await loadSurvey({ repo: repository, base, head, config, configRevision: configuration, today })
    writeOutput(path, renderSurveyHtml(survey, surveyLinks(page, survey)))
    return path
  } catch (error) {
    log.warning(
      `the page of access before and after cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    )
    return undefined
  }
}
