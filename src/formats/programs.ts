/** Programs that write files which formats read: by what it is known that a program grants something, and where what it writes would lie. */

export interface Programs {
  /** What people call them. */
  readonly name: string
  /** The file that makes all that lies below its directory one program. */
  readonly project: string
  /** How the names of its files end. */
  readonly endings: readonly string[]
  /** Is in lines of it that grant access to AI. */
  readonly grants: RegExp
  /** Whether a path is one that it writes. */
  writes(path: string): boolean
}

/** Actions as policies write them, and policies of the provider's that are about AI. */
const grants =
  /["'`](?:bedrock(?:-[a-z]+)?|sagemaker(?:-[a-z]+)?|aoss|s3vectors|qbusiness|kendra):(?:[A-Za-z]+|[A-Za-z]*\*)["'`]|["'`/](?:Amazon(?:Bedrock|SageMaker|Q|Kendra)\w*|BedrockAgentCore\w*)["'`]/

/** https://docs.aws.amazon.com/cdk/v2/guide/languages.html: what its programs are written in. */
const languages = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".py", ".java", ".cs", ".go"]

export const cdkPrograms: Programs = {
  name: "CDK program",
  project: "cdk.json",
  endings: languages,
  grants,
  writes: (path) => /(?:\.template\.json|(?:^|\/)cdk\.out)$/.test(path),
}

/** https://developer.hashicorp.com/terraform/cdktf/concepts/cdktf-architecture */
export const cdktfPrograms: Programs = {
  name: "CDK for Terraform program",
  project: "cdktf.json",
  endings: languages,
  grants,
  writes: (path) => /(?:^|\/)cdk\.tf\.json$/.test(path),
}
