/** @jest-environment jsdom */
import { pdfDefinition } from './pdf-content.js';

const paperOf = (html: string): HTMLElement => {
  const paper = document.createElement('article');
  paper.lang = 'ru';
  paper.innerHTML = html;
  document.body.replaceChildren(paper);
  return paper;
};

const definition = (html: string) => pdfDefinition(paperOf(html), 'План', '2026-11-30');
/** The first part of the definition. */
const partOf = (html: string) => definition(html).content[0] ?? {};

it('says the language and the title of the paper, and the day, so that the same paper is the same file', () => {
  const { language, info } = definition('<p>Дело</p>');
  expect(language).toBe('ru');
  expect(info).toEqual({ title: 'План', creationDate: new Date('2026-11-30T00:00:00Z') });
});

it('writes each text with the fonts of its letters, and keeps its lines', () => {
  const [block] = definition('<p style="text-align: center"> Дело  № 7\nნინო </p>').content;
  expect(block).toMatchObject({
    text: [
      { text: 'Дело № ', font: 'cyrillic' },
      { text: '7\n', font: 'latin' },
      { text: 'ნინო', font: 'georgian' },
    ],
    alignment: 'center',
  });
});

it('leaves an empty line where something is written by hand', () => {
  expect(partOf('<p>\u00a0</p>')).toMatchObject({
    text: [{ text: '\u00a0', font: 'latin' }],
  });
});

it('shows details in two columns, the last of an odd number over both', () => {
  const detail = (name: string) => `<div><dt>${name}</dt><dd>1</dd></div>`;
  const details = partOf(`<dl>${['a', 'b', 'c'].map(detail).join('')}</dl>`);
  const { body } = details['table'] as { body: { colSpan?: number }[][] };
  expect(body.map((row) => row.map(({ colSpan }) => colSpan ?? 1))).toEqual([
    [1, 1],
    [2, 1],
  ]);
});

it('keeps the columns of a table, its header on each page, and draws the box', () => {
  const part = partOf(`
    <section data-together="true">
      <table data-tall="true">
        <thead><tr><th style="width: 30%">a</th><th style="width: 70%">b</th></tr></thead>
        <tbody><tr><td>x</td><td>☐</td></tr></tbody>
      </table>
    </section>`);
  expect(part).toMatchObject({ unbreakable: true });
  const [{ table }] = part['stack'] as [{ table: Record<string, unknown> }];
  expect(table).toMatchObject({ widths: ['30%', '70%'], headerRows: 1, dontBreakRows: true });
  const body = table['body'] as Record<string, unknown>[][];
  expect(body.map((row) => row.map((cell) => ('canvas' in cell ? 'box' : 'text')))).toEqual([
    ['text', 'text'],
    ['text', 'box'],
  ]);
});
