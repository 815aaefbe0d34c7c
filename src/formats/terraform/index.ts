/** Terraform: the files of a directory to the resources of a module, evaluated as far as the files say. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import type { Format, Want } from "../format.ts"
import type { Attribute, Block } from "../hcl/ast.ts"
import { parseHcl } from "../hcl/parser.ts"
import { addressOf, resourcesOf } from "./blocks.ts"
import { directoryOf, filePath } from "./paths.ts"
import { type Module, mostSteps } from "./scope.ts"

const isOurs = (path: string): boolean => path.endsWith(".tf")

export const terraform: Format = {
  name: "terraform",
  claims: ({ path }) => isOurs(path),
  marks: ({ path }) => isOurs(path),
  unit: directoryOf,
  wants,
  read,
}

const called = /\b(?:file|templatefile)\(\s*"(?:\$\{path\.module\}\/)?([^"$]+)"/g

/** The module's other files, and the files that it reads by a name that is written out. */
function wants({ path, text }: Source): readonly Want[] {
  if (!isOurs(path)) return []
  const directory = directoryOf(path)
  const read = [...text.matchAll(called)].flatMap(([, written = ""]): readonly Want[] => {
    const file = filePath(directory, written)
    return file === undefined ? [] : [{ kind: "file", path: file }]
  })
  return [{ kind: "directory", path: directory, endings: [".tf"] }, ...read]
}

function read(unit: string, files: readonly Source[]): Read<readonly Resource[]> {
  const bodies = files.filter(({ path }) => isOurs(path)).map(parseHcl)
  const diagnostics: Diagnostic[] = bodies.flatMap((body) => body.diagnostics)
  const blocks = bodies.flatMap(({ value }) => value.blocks)
  const locals = new Map<string, Attribute>()
  const variables = new Map<string, Block>()
  const declared = new Map<string, Block>()
  for (const block of blocks) {
    if (block.type === "locals") for (const attribute of block.body.attributes) locals.set(attribute.name, attribute)
    const label = block.labels[0]?.text
    if (block.type === "variable" && label !== undefined) variables.set(label, block)
    const named = addressOf(block)
    if (!named) continue
    if (declared.has(named.address))
      diagnostics.push({
        code: "shape",
        severity: "warning",
        message: `\`${named.address}\` is declared twice`,
        at: block.typeSpan,
      })
    declared.set(named.address, block)
  }
  const module: Module = {
    path: unit,
    locals,
    variables,
    declared,
    files: new Map(files.map((file) => [file.path, file])),
    known: new Map(),
    diagnostics,
    steps: mostSteps,
  }
  return { value: blocks.flatMap((block) => resourcesOf(block, module)), diagnostics }
}
