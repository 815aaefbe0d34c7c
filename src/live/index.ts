/** The clients that there are, by the cloud that they are of. */
import { aws } from "./aws.ts"
import { azure } from "./azure.ts"
import type { Client } from "./client.ts"
import { google } from "./google.ts"

export const clients: readonly Client[] = [aws, azure, google]
