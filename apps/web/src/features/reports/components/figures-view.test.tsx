import type { Dto } from '@gza/contract';
import { render, screen } from '@testing-library/react';
import { setLanguage } from '../../../platform/i18n/i18n.js';
import { UiProvider } from '../../../ui/theme/ui-provider.js';
import { FiguresView } from './figures-view.js';

const none = { numerator: 3, denominator: null, value: 3, details: {}, mark: null };
const title = { ka: 'მაჩვენებელი', en: 'Figure' };
const definition = {
  code: 'entries',
  title,
  unit: title,
  share: false,
  details: [] as Dto<'ReportDefinition'>['details'],
} as Dto<'ReportDefinition'>;
const figures = (more: Partial<Dto<'ReportFigures'>>): Dto<'ReportFigures'> => ({
  code: 'entries',
  definitionVersion: 2,
  asOf: '2026-11-24T06:00:00.000Z',
  period: { from: '2026-01-01', to: '2026-03-31' },
  provisional: false,
  unit: title,
  by: [],
  rows: [],
  total: { dimensions: {}, ...none },
  classes: [],
  suppressed: false,
  ...more,
});

const show = (more: Partial<Dto<'ReportFigures'>>) =>
  render(
    <UiProvider>
      <FiguresView figures={figures(more)} definition={definition} />
    </UiProvider>,
  );

describe('figures that count more than the rows', () => {
  it.each([
    [
      'en',
      'Counted in the figures, but not in the rows: 2',
      /“Rows as CSV” does not contain them/u,
    ],
    ['ka', 'რიცხვებში ითვლება, სტრიქონებში არ არის: 2', /„სტრიქონები CSV-ში“ მათ არ შეიცავს/u],
  ] as const)('say how many, in %s', (language, heading, text) => {
    setLanguage(language);
    show({ notShown: 2 });
    expect([heading, text].map((each) => screen.queryAllByText(each).length)).toEqual([1, 1]);
  });

  it.each([{ notShown: 0 }, {}])('say nothing where every unit has its row: %j', (more) => {
    setLanguage('en');
    show(more);
    expect(screen.queryByText(/not in the rows/u)).toBeNull();
  });
});

describe('a total with a remark', () => {
  it('says it below the numbers, where a sentence has room', () => {
    setLanguage('en');
    show({ total: { dimensions: {}, ...none, mark: 'smallBase' } });
    const remark = screen.getByText(/^Remark: /u);
    expect(remark.closest('table')).toBeNull();
    expect(screen.getByRole('table').textContent).not.toContain('Remark');
  });
});
