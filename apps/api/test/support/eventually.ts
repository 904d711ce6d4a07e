/** Events are handed on by a job: what follows from them comes a little later. Waits for ten seconds at most. */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  for (let left = 100; ; left -= 1)
    try {
      return await assertion();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}
