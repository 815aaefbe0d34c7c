/** Notebooks, models, endpoints and Studio, shut off and less so. */
import { block, type Scenario } from "./scenario.ts"

const lost = "any/access/isolation-lost medium"
const keyLost = "any/access/encryption-key-lost medium"
const open = "aws/sagemaker/open-notebook medium"
const shut = [
  'root_access = "Disabled"',
  'direct_internet_access = "Disabled"',
  'instance_metadata_service_configuration {\n  minimum_instance_metadata_service_version = "2"\n}',
]
const kms = '"arn:aws:kms:eu-west-1:111122223333:key/k"'

const capture = (bucket: string) =>
  block(
    "aws_sagemaker_endpoint_configuration",
    "e",
    'name = "e"',
    `data_capture_config {\n  destination_s3_uri = "s3://${bucket}/captured"\n}`,
  )

const capturing = (isOn: boolean) =>
  block(
    "aws_sagemaker_endpoint_configuration",
    "e",
    'name = "e"',
    `data_capture_config {\n  enable_capture = ${isOn}\n  initial_sampling_percentage = 100\n}`,
  )

export const sagemaker: readonly Scenario[] = [
  {
    name: "an endpoint's capture",
    narrow: capturing(true),
    wide: capturing(false),
    appears: [],
    widened: ["any/access/logging-narrowed medium false"],
  },
  {
    name: "an endpoint that captures nothing any more",
    narrow: capturing(true),
    wide: block("aws_sagemaker_endpoint_configuration", "e", 'name = "e"'),
    appears: [],
    widened: ["any/access/logging-narrowed medium true at the base:4"],
  },
  {
    name: "a notebook's root access",
    narrow: block("aws_sagemaker_notebook_instance", "n", 'name = "n"', ...shut),
    wide: block("aws_sagemaker_notebook_instance", "n", 'name = "n"', ...shut).replace('"Disabled"', '"Enabled"'),
    appears: [`${open} "Enabled"`],
    widened: [`${open} "Enabled"`],
  },
  {
    name: "a notebook that says nothing",
    narrow: block("aws_sagemaker_notebook_instance", "n", 'name = "n"', ...shut),
    wide: block("aws_sagemaker_notebook_instance", "n", 'name = "n"'),
    appears: [`${open} resource "aws_sagemaker_notebook_instance" "n" {`],
    widened: [`${open} resource "aws_sagemaker_notebook_instance" "n" {`],
  },
  {
    name: "a notebook's key",
    narrow: block("aws_sagemaker_notebook_instance", "n", 'name = "n"', ...shut, `kms_key_id = ${kms}`),
    wide: block("aws_sagemaker_notebook_instance", "n", 'name = "n"', ...shut),
    appears: [],
    widened: [`${keyLost} ${kms} at the base:8`],
  },
  {
    name: "a model's isolation",
    narrow: block(
      "aws_sagemaker_model",
      "m",
      'name = "m"',
      "enable_network_isolation = true",
      'vpc_config {\n  subnets = ["subnet-1"]\n}',
    ),
    wide: block("aws_sagemaker_model", "m", 'name = "m"'),
    appears: [],
    widened: [`${lost} true at the base:3`],
  },
  {
    name: "an endpoint's key",
    narrow: block("aws_sagemaker_endpoint_configuration", "e", 'name = "e"', `kms_key_arn = ${kms}`),
    wide: block("aws_sagemaker_endpoint_configuration", "e", 'name = "e"'),
    appears: [],
    widened: [`${keyLost} ${kms} at the base:3`],
  },
  {
    name: "where an endpoint's capture goes",
    narrow: capture("guarded"),
    wide: capture("scratch"),
    appears: [],
    widened: ['any/access/log-moved medium "s3://scratch/captured"'],
    narrowed: ['any/access/log-moved medium "s3://guarded/captured"'],
  },
  ...["aws_sagemaker_domain", "awscc_sagemaker_domain"].flatMap((type): readonly Scenario[] => [
    {
      name: `${type}: its network`,
      narrow: block(type, "lab", 'domain_name = "lab"', 'app_network_access_type = "VpcOnly"'),
      wide: block(type, "lab", 'domain_name = "lab"', 'app_network_access_type = "PublicInternetOnly"'),
      appears: [],
      widened: [`${lost} "PublicInternetOnly"`],
    },
    {
      name: `${type}: its key`,
      narrow: block(type, "lab", 'domain_name = "lab"', `kms_key_id = ${kms}`),
      wide: block(type, "lab", 'domain_name = "lab"'),
      appears: [],
      widened: [`${keyLost} ${kms} at the base:3`],
    },
  ]),
]
