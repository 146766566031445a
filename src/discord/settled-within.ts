/** Whether a promise settles within so many milliseconds; does not keep the process alive and never rejects. */
export async function settledWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const { promise: elapsed, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), milliseconds);
  try {
    return await Promise.race([
      promise.then(
        () => true as const,
        () => true as const,
      ),
      elapsed,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
