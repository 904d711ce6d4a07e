/** Does the work for every item, a few at a time; the first failure ends it. */
export async function inLanes<T>(
  items: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      await work(items[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: width }, lane)).catch((error: unknown) => {
    next = items.length;
    throw error;
  });
}
