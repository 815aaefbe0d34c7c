/** `readAccess` where every cloud is loaded: for tables and laws that make their units by hand, and do not wait. */
import { mayConcern } from "../src/clouds/may-concern.ts"
import { clouds, prepareClouds, readAccess } from "../src/clouds/index.ts"

/** Nobody knows whom a format concerns that nobody knows. */
const unknown = [{ format: { name: "unknown" }, files: [] }]
await prepareClouds(unknown)
if (mayConcern(clouds, unknown).length !== clouds.length) throw new Error("a cloud was not loaded")

export { readAccess }
