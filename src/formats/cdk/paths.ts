/** Paths in and around a cloud assembly: what is its, what wrote it, and which directory is the outermost. */

import { directoryOf } from "../paths.ts"
import { cdkPrograms } from "../programs.ts"

/** Stages have assemblies of their own, in directories within the one that is synthesised. */
const stage = /\/assembly-[^/]+(?=\/|$)/

/** The directory of the whole assembly that a file is in. */
export function assemblyOf(path: string): string {
  const directory = directoryOf(path)
  const at = `/${directory}`.search(stage)
  return at < 0 ? directory : directory.slice(0, Math.max(0, at - 1))
}

export const beside = (path: string, name: string): string =>
  directoryOf(path) === "" ? name : `${directoryOf(path)}/${name}`
export const within = (directory: string, name: string): string => (directory === "" ? name : `${directory}/${name}`)

export const isTemplatePath = (path: string): boolean => path.endsWith(".template.json")

export const programEndings = cdkPrograms.endings

export const isProgram = (path: string): boolean => programEndings.some((ending) => path.endsWith(ending))
