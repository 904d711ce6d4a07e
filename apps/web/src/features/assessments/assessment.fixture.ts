import type { Dto } from '@gza/contract';

export const title = { ka: 'ინტერვიუ', en: 'Interview' };

/** An assessment as a list shows it. */
export function item(more: Partial<Dto<'AssessmentListItem'>> & { code?: string } = {}) {
  const { code = 'bps-rnr', ...overrides } = more;
  const made: Dto<'AssessmentListItem'> = {
    id: 'a',
    caseId: 'c',
    beneficiary: {
      id: 'p',
      givenName: 'ნინო',
      familyName: 'ბერიძე',
    },
    instrument: { code, title, version: 1 },
    clinical: code !== 'bps-rnr',
    state: 'approved',
    assessedOn: '2026-05-01',
    level: null,
    bands: [],
    scores: null,
    createdBy: { id: 'u', name: 'მაია' },
    createdAt: `${overrides.assessedOn ?? '2026-05-01'}T08:00:00.000Z`,
    completedAt: null,
    approvedAt: null,
    reassessDueOn: null,
    version: 1,
    ...overrides,
  };
  return made;
}
