import { areaOf, contentErrors, isWalledNeed, openToOfficers } from './plan-item.rules.js';

const programmeId = '0190a000-0000-7000-8000-000000000000';

describe('contentFaults', () => {
  it.each([
    ['programme', { programmeId }],
    ['programme', { programmeId, text: 'საღამოს ჯგუფი' }],
    ['service', { serviceCode: 'id-card', programmeId: null }],
    ['service', { serviceCode: 'id-card', plannedUnits: 10 }],
    ['action', { text: 'შეხვედრა', plannedUnits: null }],
  ] as const)('a %s may be %j', (kind, content) => {
    expect(contentErrors(kind, content)).toEqual([]);
  });

  it.each([
    ['programme', {}, [['/programmeId', 'required']]],
    [
      'programme',
      { serviceCode: 'id-card' },
      [
        ['/programmeId', 'required'],
        ['/serviceCode', 'notApplicable'],
      ],
    ],
    ['service', { serviceCode: 'id-card', programmeId }, [['/programmeId', 'notApplicable']]],
    ['action', { text: null }, [['/text', 'required']]],
    ['programme', { programmeId, plannedUnits: 10 }, [['/plannedUnits', 'notApplicable']]],
  ] as const)('a %s may not be %j', (kind, content, expected) => {
    expect(contentErrors(kind, content).map((f) => [f.pointer, f.code])).toEqual(expected);
  });
});

describe('areaOf', () => {
  it('is that of the programme, whatever the need', () => {
    expect(areaOf('prosocial', 'dependences')).toBe('prosocial');
  });
  it('is addictions for what else answers dependences', () => {
    expect(areaOf(null, 'dependences')).toBe('addictions');
    expect(areaOf(null, 'economicStatus')).toBeNull();
    expect(areaOf(null, null)).toBeNull();
  });
});

describe('the wall', () => {
  it('hides what is voluntary in addictions and in health, never what is mandatory', () => {
    const item = { mandatory: false, areaCode: null, need: null };
    expect(openToOfficers(item)).toBe(true);
    expect(openToOfficers({ ...item, areaCode: 'addictions' })).toBe(false);
    expect(openToOfficers({ ...item, need: 'healthEmotional' })).toBe(false);
    expect(openToOfficers({ mandatory: true, areaCode: 'addictions', need: 'dependences' })).toBe(
      true,
    );
  });
  it('knows the two needs that officers do not learn of', () => {
    const needs = ['dependences', 'healthEmotional', 'economicStatus', null] as const;
    expect(needs.map(isWalledNeed)).toEqual([true, true, false, false]);
  });
});
