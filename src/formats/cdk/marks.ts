/** Whether a template is one that a CDK program wrote: by what its library puts in. */
import type { Source } from "../../model/source.ts"
import { isTemplatePath } from "./paths.ts"

/** https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-contract.html, and the analytics that are on by default. */
const marks = ['"aws:cdk:path"', '"BootstrapVersion"', '"AWS::CDK::Metadata"', '"AssetParameters', '"aws:asset:']

export const isSynthesised = ({ path, text }: Source): boolean =>
  isTemplatePath(path) && (path.endsWith(".nested.template.json") || marks.some((mark) => text.includes(mark)))
