import { ageBands, filtersFrom, offerSteps, shownState } from './directory.presenter.js';

const from = (query: string) => filtersFrom(new URLSearchParams(query));

it.each([
  ['', { state: 'active' }],
  ['state=all', {}],
  ['state=proposed&need=dependences', { state: 'proposed', need: 'dependences' }],
  ['state=nowhere&need=nothing&category=x&sex=notStated&age=3', { state: 'active' }],
  [
    'serviceCode=legal-assistance&regionCode=GE-TB&age=17&sex=female&q=%20khidi%20',
    {
      state: 'active',
      serviceCode: 'legal-assistance',
      regionCode: 'GE-TB',
      age: 17,
      sex: 'female',
      q: 'khidi',
    },
  ],
  [
    'category=formerPrisoner&organisationId=khidi',
    { state: 'active', category: 'formerPrisoner', organisationId: 'khidi' },
  ],
  ['q=%20', { state: 'active' }],
])('reads of the address “%s” the filters %j', (query, filters) => {
  expect(from(query)).toEqual(filters);
});

it('shows offers in force unless the address says otherwise', () => {
  expect(shownState(new URLSearchParams())).toBe('active');
  expect(shownState(new URLSearchParams('state=expired'))).toBe('expired');
});

it.each([
  ['proposed', ['verify', 'discard']],
  ['verified', ['activate']],
  ['active', ['suspend']],
  ['suspended', ['resume']],
  ['expired', ['verify']],
  ['discarded', []],
] as const)('offers in the state %s the steps %j, to those who may', (state, steps) => {
  expect(offerSteps({ state, organisationActive: true }, () => true)).toEqual(steps);
  expect(offerSteps({ state, organisationActive: true }, () => false)).toEqual([]);
  expect(offerSteps({ state, organisationActive: false }, () => true)).toEqual(
    steps.filter((step) => step === 'suspend' || step === 'discard'),
  );
});

it('asks for ages by the bands of the figures', () => {
  expect(ageBands).toEqual([
    [15, '14–15'],
    [17, '16–17'],
    [19, '18–20'],
    [25, '21–29'],
    [35, '30–39'],
    [45, '40–49'],
    [55, '50–59'],
    [65, '60+'],
  ]);
});
