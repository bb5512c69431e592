/** What the event loop was held for while some work was done, in milliseconds. */
export interface Held {
  took: number;
  /** By the computing of this thread alone: other processes of a busy machine do not count. */
  longest: number;
}

/** Runs `work` and watches what is computed between two turns of the event loop. */
export async function watchPauses<T>(work: () => Promise<T>): Promise<{ value: T; held: Held }> {
  const startedAt = performance.now();
  let last = process.threadCpuUsage();
  let longest = 0;
  const look = () => {
    const { user, system } = process.threadCpuUsage(last);
    longest = Math.max(longest, (user + system) / 1000);
    last = process.threadCpuUsage();
  };
  const timer = setInterval(look, 1);
  try {
    const value = await work();
    look();
    return { value, held: { took: performance.now() - startedAt, longest } };
  } finally {
    clearInterval(timer);
  }
}
