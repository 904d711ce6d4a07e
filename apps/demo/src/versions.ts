import { addDays, localDateOf } from '@gza/api/local-date';
import { referenceId } from '@gza/api/reference';
import { workingDay } from './working-day.js';
import type { DemoPerson, DemoWorld } from './world.js';

const drafted = ['bibliotherapy', 'penitentiary-stress', 'healthy-lifestyle'] as const;

/** Creates next versions of programmes: a draft, one in expert review, and an approved one. */
export async function draftVersions(world: DemoWorld, people: readonly DemoPerson[]) {
  const author = people.find((p) => p.role === 'supervisor');
  const expert = people.find((p) => p.role === 'clinicalSupervisor');
  if (!author || !expert) throw new Error('nobody to draft and judge programmes');
  const today = localDateOf(world.clock.now());
  for (const [index, code] of drafted.entries()) {
    world.clock.at(workingDay(addDays(today, -20 - index)));
    const draft = await author.api.draftProgrammeVersion({
      body: { programmeId: referenceId('programme', code) },
    });
    if (index === 0) continue;
    world.clock.at(workingDay(addDays(today, -15)), index);
    const { id, version } = await author.api.submitProgrammeVersion({
      id: draft.id,
      version: draft.version,
      body: { note: 'დაზუსტდა შეხვედრების რაოდენობა და შინაარსი.' },
    });
    if (index === 1) continue;
    world.clock.at(workingDay(addDays(today, -6)), index);
    await expert.api.approveProgrammeVersion({ id, version, body: {} });
  }
}
