/** @jest-environment jsdom */
import { formatFor } from '../../platform/format.js';
import { translator } from '../../platform/i18n/use-texts.js';
import { staffAbsencesTexts } from './staff-absences.texts.js';
import { staffAbsencesToday } from './today-lines.js';

const nino = { id: 'nino', name: 'ნინო ბერიძე' };
const mariam = { id: 'mariam', name: 'მარიამ გელაშვილი' };
const line = {
  id: 'a',
  person: null,
  day: '2026-12-04',
  at: null,
  link: { to: 'colleagueDay', id: 'a' },
  detail: { colleague: nino, fromOn: '2026-11-30', activeDeputy: mariam, version: 3 },
} as const;
const linesFor = (meId: string) =>
  staffAbsencesToday(
    translator(staffAbsencesTexts, 'en'),
    { f: formatFor('en') },
    meId,
    ({ id, version, fromOn }) => `end ${id} ${version} ${fromOn}`,
  );

it('says who is absent until when, and who stands in', () => {
  const absent = { ...line, kind: 'colleagueAbsent' } as const;
  const of = (meId: string, activeDeputy: typeof mariam | null = mariam) =>
    linesFor(meId).colleagueAbsent({ ...absent, detail: { ...line.detail, activeDeputy } }).text;
  expect(linesFor('mariam').colleagueAbsent(absent)).toEqual({
    mark: '04.12.2026',
    title: 'ნინო ბერიძე',
    text: 'last day of the absence · you stand in',
  });
  expect(of('tamar')).toBe('last day of the absence · მარიამ გელაშვილი stands in');
  expect(of('tamar', null)).toBe('last day of the absence · no deputy');
});

it('reminds who is at work all the same of the own absence', () => {
  expect(linesFor('nino').ownAbsence({ ...line, kind: 'ownAbsence' })).toEqual({
    mark: '04.12.2026',
    title: 'You are recorded as absent',
    text: 'last day of the absence · მარიამ გელაშვილი stands in',
    action: 'end a 3 2026-11-30',
  });
});
