/** CloudFormation's types to those of Terraform's `awscc` provider, which is made from their schemas, in another letter case. */
import { cloudformationReaders } from "./cloudformation.ts"
import type { Reader } from "./facts.ts"

const snake = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()

/** `AWS::EC2::VPCEndpoint` is `awscc_ec2_vpc_endpoint`. */
export function twinOf(type: string): string {
  const [, service = "", name = ""] = type.split("::")
  return `awscc_${service.toLowerCase()}_${snake(name)}`
}

/** https://registry.terraform.io/providers/hashicorp/awscc/latest/docs */
export const twinReaders: Readonly<Record<string, Reader>> = Object.fromEntries(
  Object.entries(cloudformationReaders).map(([type, reader]) => [twinOf(type), reader]),
)
