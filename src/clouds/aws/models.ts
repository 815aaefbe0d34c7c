/** A model's id, or the ARN of it or of a profile of it, to where it stands in its lifecycle. */
import { type Stage, stageOf } from "../lifecycle.ts"

/** A profile is named for the region it routes from, before the model's own id. */
export const modelIn = (text: string): string | undefined => {
  const id = text.startsWith("arn:") ? /:(?:foundation-model|inference-profile)\/(.+)$/.exec(text)?.[1] : text
  return id === undefined || /[*?$]/.test(id) ? undefined : id.replace(/^(us|eu|apac|jp|au|global|us-gov)[.]/, "")
}

export function stageOfModel(text: string, today: string): Stage | undefined {
  const id = modelIn(text)
  return id === undefined ? undefined : stageOf("aws", id, today)
}
