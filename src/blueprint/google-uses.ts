/** What it takes to use models on Google Cloud and nothing else, and what ties a token from outside to one pipeline. */

/** No predefined role is as small: https://cloud.google.com/vertex-ai/docs/general/access-control */
export const googleUses: readonly string[] = ["aiplatform.endpoints.get", "aiplatform.endpoints.predict"]

/** A name can be given to another repository, its number cannot: https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions */
export const pinnedToBranch = (repositoryId: string, ref: string): string =>
  `assertion.repository_id == '${repositoryId}' && assertion.ref == '${ref}'`

export const githubIssuer = "https://token.actions.githubusercontent.com"
