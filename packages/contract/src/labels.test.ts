import * as labels from './labels.js';

const tables = Object.entries(labels).filter(([name]) => name.endsWith('Labels'));

it('finds the labels of the modules', () => {
  expect(tables.length).toBeGreaterThan(40);
});

it.each(tables)('%s says something in Georgian and in English for each code', (_, table) => {
  for (const [code, label] of Object.entries(table as labels.CodeLabels<string>)) {
    expect({ code, ka: label.ka }).toEqual({
      code,
      ka: expect.stringMatching(/^[^a-zA-Z]*\p{Script=Georgian}/u),
    });
    expect({ code, en: label.en }).toEqual({ code, en: expect.stringMatching(/^[ -~]+$/u) });
  }
});

it.each(tables)('%s has no two codes that read the same', (_, table) => {
  for (const language of ['ka', 'en'] as const) {
    const labelled = Object.values(labels.labelsIn(table as labels.CodeLabels<string>, language));
    expect(labelled).toEqual([...new Set(labelled)]);
  }
});

it('gives the labels of one language', () => {
  expect(labels.labelsIn(labels.sexLabels, 'en')).toEqual({
    male: 'Male',
    female: 'Female',
    notStated: 'Not stated',
  });
});
