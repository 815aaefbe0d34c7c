/** A text to the file that `--output` names. */
import { writeOutput } from "../output-file.ts"
import { UsageError } from "./words.ts"

/** Throws UsageError where it cannot be written. */
export function write(path: string, text: string | Iterable<string>): void {
  try {
    writeOutput(path, text)
  } catch (error) {
    throw new UsageError(
      `--output: \`${path}\` cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
