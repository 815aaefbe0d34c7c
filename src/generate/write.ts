/** An archetype with its values to files in one form, each with what it is and what it leaves out at its head. */
import type { Blueprint } from "../blueprint/blueprint.ts"
import type { Archetype, Form, Values } from "./archetype.ts"
import { bicepOf } from "./write-bicep.ts"
import { cdkOf } from "./write-cdk.ts"
import { cloudformationOf } from "./write-cloudformation.ts"
import { documentOf } from "./write-document.ts"
import { gcloudOf } from "./write-gcloud.ts"
import { terraformOfAws } from "./write-terraform-aws.ts"
import { terraformOfAzure } from "./write-terraform-azure.ts"
import { terraformOfGoogle } from "./write-terraform-google.ts"

export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** INVARIANT: equal words give equal bytes. The form is one that the archetype has. */
export function write(archetype: Archetype, values: Values, form: Form): readonly GeneratedFile[] {
  const files = filesOf(archetype.blueprint(values), form)
  // JSON has no comments: what it leaves out stands in a file beside it.
  if (form === "json") return [...files, { path: "README.md", text: `${head(archetype).join("\n\n")}\n` }]
  const mark = form === "bicep" || form === "cdk" ? "//" : "#"
  return files.map(({ path, text }) => ({
    path,
    text: `${head(archetype)
      .map((line) => `${mark} ${line}\n`)
      .join("")}\n${text}`,
  }))
}

const head = ({ name, title, leavesOut }: Archetype): readonly string[] => [
  `${name}: ${title}.`,
  ...leavesOut.map((each) => `Left out: ${each}`),
]

function filesOf(made: Blueprint, form: Form): readonly GeneratedFile[] {
  switch (made.kind) {
    case "aws-role":
      if (form === "json")
        return [
          { path: "trust-policy.json", text: json(documentOf(made.trust)) },
          { path: "policy.json", text: json(documentOf(made.statements)) },
        ]
      if (form === "terraform") return [{ path: "main.tf", text: terraformOfAws(made) }]
      if (form === "cloudformation") return [{ path: "template.yaml", text: cloudformationOf(made) }]
      if (form === "cdk") return [{ path: `${made.name}.ts`, text: cdkOf(made) }]
      break
    case "azure-access":
      if (form === "json" && made.role) {
        const { name, description, dataActions, scope } = made.role
        const role = {
          Name: name,
          IsCustom: true,
          Description: description,
          Actions: [],
          NotActions: [],
          DataActions: dataActions,
          NotDataActions: [],
          AssignableScopes: [scope],
        }
        return [{ path: "role.json", text: json(role) }]
      }
      if (form === "terraform") return [{ path: "main.tf", text: terraformOfAzure(made) }]
      if (form === "bicep") return [{ path: "main.bicep", text: bicepOf(made) }]
      break
    case "google-access":
      if (form === "terraform") return [{ path: "main.tf", text: terraformOfGoogle(made) }]
      if (form === "gcloud") return gcloudOf(made)
  }
  throw new Error(`${made.kind} has no form ${form}`)
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
