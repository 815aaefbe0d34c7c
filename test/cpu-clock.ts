/** The work that this thread has done, in milliseconds: bounds on it hold on a busy machine as well. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
