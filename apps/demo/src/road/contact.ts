import type { Dto } from '@gza/contract';
import { addDays, localDateOf } from '@gza/api/local-date';
import { contactNotes, missedContacts } from '../data/notes.js';
import { syntheticPhone } from '../identities.js';
import type { Journey } from '../journey.js';
import { familyName, givenName, regionCodes } from '../names.js';

type Supporter = Dto<'AddSupportPersonBody'>;

const regionOf = (code: string) => regionCodes.find((r) => r === code) ?? 'GE-TB';

function supporter(journey: Journey, relation: string, kind: Supporter['kind']): Supporter {
  const { random, person } = journey;
  const sex = ['დედა', 'და', 'მეუღლე'].includes(relation) ? 'female' : 'male';
  const family =
    kind === 'family' ? person.familyName : familyName(random, sex, regionOf(person.regionCode)).ka;
  return {
    kind,
    name: `${givenName(random, sex, relation === 'დედა' ? 1965 : 1985).ka} ${family}`,
    relation,
    phone: syntheticPhone(random),
    mayBeContacted: random.chance(0.85),
    legalRepresentative: false,
  };
}

/** Adds support persons: always the legal representative of a minor, for others up to two people. */
export async function supportNetwork(journey: Journey): Promise<void> {
  const { random, worker, beneficiaryId } = journey;
  const add = (body: Supporter) => worker.addSupportPerson({ id: beneficiaryId, body });
  if (journey.isMinor())
    await add({
      ...supporter(journey, 'დედა', 'family'),
      mayBeContacted: true,
      legalRepresentative: true,
    });
  else if (random.chance(0.85))
    await add(supporter(journey, random.pick(['დედა', 'მეუღლე', 'ძმა', 'და', 'მამა']), 'family'));
  if (random.chance(0.3))
    await add(supporter(journey, random.pick(['მეგობარი', 'მეზობელი']), 'friend'));
}

/** Writes a note on a contact of the case manager, or of the psychologist, on the person's day. */
export async function note(journey: Journey, reached = journey.random.chance(0.9)): Promise<void> {
  const { random, team, beneficiaryId } = journey;
  const { kind, text } = random.pick(reached ? contactNotes : missedContacts);
  const author = random.chance(0.85) ? team.socialWorker : team.psychologist;
  await author.api.addNote({ id: beneficiaryId, body: { kind, reached, text } });
}

/** Writes occasional notes from the person's day until another, and moves the person's time there. */
export async function notesUntil(journey: Journey, until: string, most: number): Promise<void> {
  const { random } = journey;
  for (let written = 0; written < most; written += 1) {
    const day = addDays(journey.day, random.int(7, 28));
    if (day > until || day > localDateOf(new Date())) return;
    journey.goTo(day);
    await note(journey);
  }
}
