/** Lines for the log of a workflow, and its commands; whatever they quote cannot become a command of its own. */
import type { Annotation } from "../report/annotations.ts"
import { commandData, commandProperty, logText } from "../report/escape.ts"

export interface Log {
  info(text: string): void
  /** A line that also stands on the page of the run. */
  notice(text: string): void
  warning(text: string): void
  error(text: string): void
  annotate(annotation: Annotation): void
  /** For whoever looks for the cause of a failure. */
  debug(text: string): void
}

export function logTo(write: (text: string) => void): Log {
  const command = (name: string, properties: string, text: string) =>
    write(`::${name}${properties}::${commandData(logText(text))}\n`)
  return {
    info: (text) => write(`${logText(text)}\n`),
    notice: (text) => command("notice", "", text),
    warning: (text) => command("warning", "", text),
    error: (text) => command("error", "", text),
    debug: (text) => command("debug", "", text),
    annotate({ level, path, startLine, endLine, startColumn, title, message }) {
      const place = { file: path, line: startLine, endLine, col: startColumn, title }
      const properties = Object.entries(place).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${commandProperty(logText(String(value)).replaceAll("\n", " "))}`],
      )
      command(level, ` ${properties.join(",")}`, message)
    },
  }
}
