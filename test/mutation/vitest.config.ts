/** The tests that mutants are tried on: tables that ask a module directly, then whole reviews. Properties, and what measures time, stay out. */
import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

const tables = ["test/access/*.test.ts", "test/clouds/aws/{conditions,reach,resource-condition}.test.ts"]
const reviews = ["test/clouds/aws/access.test.ts", "test/golden/{bounds,moves,edits}.test.ts"]
const others = ["test/access/{proof,laws,planted,pattern-laws,pattern-bounds}.test.ts"]

/** Tables first: they are fast, and a mutant is done with at its first failure. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isReview = ({ moduleId }: TestSpecification): number =>
      /\/golden\/|\/access\.test\.ts$/.test(moduleId) ? 1 : 0
    return [...files].sort((a, b) => isReview(a) - isReview(b))
  }
}

export default defineConfig({
  test: {
    include: [...tables, ...reviews],
    exclude: others,
    testTimeout: 30_000,
    sequence: { sequencer: TablesFirst },
  },
})
