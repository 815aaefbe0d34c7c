/** How tests review files in memory: as `ai-iam-gate rules test` does. */
export { type Files, reviewFiles, unitsOf } from "../src/review-files.ts"
