import type { ApiUser } from './api.js';
import { ownNumber } from './somebody.js';

interface NewPerson {
  givenName: string;
  familyName: string;
  birthDate?: string;
}

/** A person with an open case and a phone, and without any consent. */
export async function newPerson(
  worker: ApiUser,
  { givenName, familyName, birthDate = '1985-05-05' }: NewPerson,
): Promise<{ id: string; phone: string }> {
  const phone = `+995 599 ${String(Date.now()).slice(-6)}`;
  const application = await worker.send<{ id: string; beneficiary: { id: string } }>(
    'POST',
    '/applications',
    {
      channel: 'walkIn',
      category: 'formerPrisoner',
      beneficiary: {
        givenName,
        familyName,
        birthDate,
        sex: 'female',
        phone,
        personalNumber: ownNumber(),
      },
    },
  );
  await worker.send('POST', `/applications/${application.id}/accept`, {}, 1);
  return { id: application.beneficiary.id, phone };
}
