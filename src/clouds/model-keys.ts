/** Names of secrets and of environment variables to whether they stand for the key of a model's provider. */

const provider =
  /(^|[^a-z])(open-?ai|anthropic|claude|gemini|mistral|cohere|hugging-?face|hf|perplexity|deepseek|groq|azure-openai)([^a-z]|$)/i

/** `prod/openai`, `anthropic-api-key`. */
export const namesModelProvider = (name: string): boolean => provider.test(name.replaceAll("_", "-"))

/** `OPENAI_API_KEY`, `AWS_BEARER_TOKEN_BEDROCK`: https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-use.html */
export const namesModelKey = (variable: string): boolean =>
  /^aws_bearer_token_bedrock$/i.test(variable) ||
  (namesModelProvider(variable) && /(^|_)(api_?key|key|token|secret)$/i.test(variable))

/**
 * Keys that show by themselves whose they are.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
export const isModelKey = (text: string): boolean =>
  /^(ABSKQmVkcm9ja0FQSUtleS[\w+/=-]+|bedrock-api-key-[\w+/=-]{20,}|sk-(ant|proj)-[\w-]{10,}|hf_[A-Za-z0-9]{20,})$/.test(
    text,
  )

/** A variable by its name and the text that it is set to. */
export const holdsModelKey = (name: string, text: string | undefined): boolean =>
  text !== undefined && (isModelKey(text) || (namesModelKey(name) && isKeyText(text)))

/** What is filled in elsewhere, or is plainly none, is no key. */
export const isKeyText = (text: string): boolean =>
  text.length >= 8 &&
  !/^(arn:|\$|\{\{|<|ssm:|secretsmanager:|projects\/)|change|replace|example|dummy|placeholder|your/i.test(text)
