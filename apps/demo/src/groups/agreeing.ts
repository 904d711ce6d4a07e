import { isProblem } from '@gza/client';

const agreement = {
  onClash: 'agreed',
  clashReason: 'მეორე თანამშრომელი ცვლის, ოთახი ორად იყოფა.',
} as const;

/** Plans sessions; where they overlap others, the colleagues of the demo agreed to it. */
export async function agreeing<T>(
  plan: (agreement: { onClash?: 'agreed'; clashReason?: string }) => Promise<T>,
): Promise<T> {
  try {
    return await plan({});
  } catch (error) {
    if (!isProblem(error, 'session-clash')) throw error;
    return plan(agreement);
  }
}
