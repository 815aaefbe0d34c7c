/** The clients that there are, by the cloud that they are of. */
import { aws } from "./aws.ts"
import type { Client } from "./client.ts"

export const clients: readonly Client[] = [aws]
