import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // Each file starts processes of its own (git, the loopback GitHub): two cores, two files at a time.
    maxWorkers: 2,
    reporters: ["default", "./test/closing-line.ts"],
  },
})
