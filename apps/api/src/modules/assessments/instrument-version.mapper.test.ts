import { formWith, scaleOver, scored, text } from '../../../test/support/forms.js';
import type { Scale } from './form-version.js';
import { copy, instrumentVersionDto } from './instrument-version.mapper.js';

const band = (code: string, from: number) => ({ code, title: text(code), from });
const always = { match: 'all' as const, conditions: [] };

const dtoOf = (more: Parameters<typeof formWith>[1]) =>
  instrumentVersionDto({
    status: 'active',
    validFrom: '2026-01-01',
    validTo: null,
    definition: formWith([scored('q1', 3)], more),
  });
const scaleDto = (more: Partial<Scale>) => dtoOf({ scales: [scaleOver(['q1'], more)] }).scales[0];

describe('copy', () => {
  it('shares nothing with the frozen definition', () => {
    const frozen = { texts: [text('a')] };
    expect(copy(frozen)).toEqual(frozen);
    expect(copy(frozen).texts[0]).not.toBe(frozen.texts[0]);
  });
});

describe('a stored version as the portal needs it', () => {
  it('has the form, and of the scoring what is shown', () => {
    expect(dtoOf({})).toEqual({
      status: 'active',
      validFrom: '2026-01-01',
      validTo: null,
      instrumentCode: 'trial',
      number: 1,
      title: text('Trial'),
      instructions: text('Fill in'),
      audience: ['adult', 'juvenile'],
      filledBy: ['psychologist'],
      clinical: false,
      validationStatus: 'published',
      validationStatement: text('Published'),
      sections: [{ id: 'only', title: text('Only'), items: [scored('q1', 3)] }],
      scales: [],
      alerts: [],
      riskSummary: null,
      licence: {
        owner: 'Owner',
        terms: 'Free',
        attribution: 'By the owner',
        redistribution: true,
        translations: { ka: 'working', en: 'original' },
      },
    });
  });

  it('tells a scale without its items', () => {
    expect(scaleDto({})).toEqual({
      id: 'total',
      title: text('total'),
      higherIs: 'worse',
      bands: [],
      reliableChange: null,
      cutOff: null,
      citation: null,
    });
  });

  it('names every band once, whatever sets it is in', () => {
    const bandSets = [
      { sex: 'female' as const, bands: [band('low', 0), band('high', 8)] },
      { sex: 'male' as const, bands: [band('low', 0), band('middle', 5), band('high', 10)] },
    ];
    expect(scaleDto({ bandSets })?.bands).toEqual([
      band('low', 0),
      band('high', 8),
      band('middle', 5),
    ]);
  });

  it('tells the smallest reliable change, the cut-off and where they are published', () => {
    const change = {
      standardDeviation: null,
      reliability: null,
      reliableChange: 5,
      cutOff: 10,
      normGroup: 'adults',
      citation: 'Author 2001',
    };
    expect(scaleDto({ change })).toMatchObject({
      reliableChange: 5,
      cutOff: 10,
      citation: 'Author 2001',
    });
  });

  it('tells of an alert what is shown, and not when it is raised', () => {
    const alert = {
      code: 'danger',
      severity: 'immediate' as const,
      on: 'answer' as const,
      notify: [],
      title: text('Danger'),
      when: always,
    };
    expect(dtoOf({ alerts: [alert] }).alerts).toEqual([
      { code: 'danger', severity: 'immediate', title: text('Danger') },
    ]);
  });

  it('tells of the summary of risks what the form shows', () => {
    const riskSummary = {
      factors: [
        {
          code: 'leisure',
          title: text('Leisure'),
          kind: 'dynamic' as const,
          centralEight: ['leisure' as const],
          countsTowardsLevel: true,
          ratingLinkId: 'leisure.rating',
          evidenceLinkId: 'leisure.evidence',
          sourceLinkId: 'leisure.source',
          visibleToOfficer: true,
          suggestedProgrammes: ['leisure-time'],
          suggestedServices: [],
        },
      ],
      levels: [{ level: 'low', title: text('Low'), from: 0 }],
      needFromRating: 2,
      topNeeds: 3,
      protectiveLinkIds: ['friends'],
      responsivity: [{ code: 'reading', title: text('Reading'), when: always }],
    };
    expect(dtoOf({ riskSummary }).riskSummary).toEqual({
      factors: [
        {
          code: 'leisure',
          title: text('Leisure'),
          kind: 'dynamic',
          ratingLinkId: 'leisure.rating',
          evidenceLinkId: 'leisure.evidence',
          sourceLinkId: 'leisure.source',
        },
      ],
      levels: [{ level: 'low', title: text('Low'), from: 0 }],
      protectiveLinkIds: ['friends'],
      responsivity: [{ code: 'reading', title: text('Reading') }],
    });
  });
});
