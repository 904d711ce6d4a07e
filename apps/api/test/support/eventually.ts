/**
 * Repeats an assertion until it holds, for ten seconds at most: a job delivers events, so their effects come
 * a little later.
 */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  for (let left = 100; ; left -= 1)
    try {
      return await assertion();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}
