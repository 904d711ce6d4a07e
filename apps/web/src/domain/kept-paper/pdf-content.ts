import { box, runsOf } from './letters.rules.js';

/** A part of a PDF as pdfmake takes it, with what the papers need of it. */
export type Content = Readonly<Record<string, unknown>>;

const pixelsPerPoint = 96 / 72;
const frame = '#444444';
/** Height of a line that is signed, and of the padding of cells, in points. */
const signedLine = 31;
/** Levels of what opens a part, and of the header of a table, which never stays behind alone. */
const opening = 1;
const tableHeader = 2;
const padding = { details: [6, 3], table: [4, 3] } as const;
/** The height of a line of a paper over that which the font asks for. */
const lineHeight = 1.06;

const points = (length: string): number => (Number.parseFloat(length) || 0) / pixelsPerPoint;

/** The text of an element as it is shown: blanks joined, line breaks kept. */
const shownText = (element: Element): string =>
  (element.textContent ?? '').replace(/[ \t]+/gu, ' ').replace(/^[ \n]+|[ \n]+$/gu, '');

/** A block of text with the looks that it has on the page. */
function textOf(element: Element): Content {
  const style = getComputedStyle(element);
  const text = shownText(element);
  const fontSize = points(style.fontSize);
  if (text === box) {
    const side = fontSize * 0.8;
    return {
      canvas: [{ type: 'rect', x: 0, y: 2, w: side, h: side, lineWidth: 0.75, lineColor: '#000' }],
    };
  }
  return {
    text: runsOf(text).map(({ font, text: part }) => ({ text: part, font })),
    fontSize,
    bold: Number(style.fontWeight) >= 600 || style.fontWeight === 'bold',
    alignment: ['center', 'right'].includes(style.textAlign) ? style.textAlign : 'left',
  };
}

const marginOf = (element: Element): number[] => {
  const { marginTop, marginBottom } = getComputedStyle(element);
  return [0, points(marginTop), 0, points(marginBottom)];
};

const framed = ([x, y]: readonly [number, number]) => ({
  hLineWidth: () => 0.75,
  vLineWidth: () => 0.75,
  hLineColor: () => frame,
  vLineColor: () => frame,
  paddingLeft: () => x,
  paddingRight: () => x,
  paddingTop: () => y,
  paddingBottom: () => y,
});

/** Terms with their values, two beside each other; the last of an odd number takes the whole line. */
function detailsOf(list: Element): Content {
  const cells = [...list.children].map((detail) => ({ stack: [...detail.children].map(textOf) }));
  const rows: Content[][] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const pair = cells.slice(at, at + 2);
    rows.push(pair.length === 2 ? pair : [{ ...pair[0], colSpan: 2 }, {}]);
  }
  return {
    table: { widths: ['*', '*'], body: rows, dontBreakRows: true },
    layout: framed(padding.details),
    margin: marginOf(list),
  };
}

function tableOf(table: HTMLTableElement): Content {
  const header = [...(table.tHead?.rows ?? [])];
  const body = [...table.tBodies].flatMap(({ rows }) => [...rows]);
  const tall = table.dataset['tall'] !== undefined;
  const [x, y] = padding.table;
  return {
    table: {
      widths: [...(header[0]?.cells ?? [])].map(({ style }) => columnWidth(style.width)),
      headerRows: header.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      heights: (row: number) => (tall && row >= header.length ? signedLine - 2 * y : 'auto'),
      body: [...header, ...body].map(({ cells }) =>
        [...cells].map((cell) => ({
          ...textOf(cell),
          verticalAlignment: aligned(cell),
          ...(cell.tagName === 'TH' ? { headlineLevel: tableHeader } : {}),
        })),
      ),
    },
    layout: framed([x, y]),
    margin: marginOf(table),
  };
}

const aligned = (cell: Element): string =>
  getComputedStyle(cell).verticalAlign === 'middle' ? 'middle' : 'top';

/** A share of the width without the paddings, which pdfmake adds to it. */
const columnWidth = (share: string): string => (share.endsWith('%') ? share : '*');

const textBlock = /^(?:P|H[1-6])$/u;

/** A heading, or a note over a table: what follows it begins on the same page. */
const opens = (element: Element): boolean =>
  getComputedStyle(element).breakAfter === 'avoid' &&
  element.nextElementSibling !== null &&
  element.parentElement?.tagName !== 'ARTICLE';

function contentOf(element: Element): Content {
  if (element instanceof HTMLTableElement) return tableOf(element);
  if (element.tagName === 'DL') return detailsOf(element);
  if (textBlock.test(element.tagName))
    return {
      ...textOf(element),
      margin: marginOf(element),
      ...(opens(element) ? { headlineLevel: opening } : {}),
    };
  const unbroken = element instanceof HTMLElement && element.dataset['together'] !== undefined;
  return {
    stack: [...element.children].map(contentOf),
    margin: marginOf(element),
    ...(unbroken ? { unbreakable: true } : {}),
  };
}

interface Placed {
  readonly text?: unknown;
  readonly headlineLevel?: number;
  readonly pageNumbers: readonly number[];
}
interface Queries {
  getFollowingNodesOnPage(): readonly Placed[];
}

/** A heading never ends a page: what follows it begins on the same one. */
const isAlone = (node: Placed, queries: Queries): boolean =>
  node.headlineLevel === opening &&
  !queries
    .getFollowingNodesOnPage()
    .some(
      ({ text, headlineLevel, pageNumbers }) =>
        text !== undefined && headlineLevel === undefined && pageNumbers[0] === node.pageNumbers[0],
    );

/** A PDF as pdfmake takes it. */
export interface PdfDefinition extends Content {
  readonly language: string;
  readonly info: { readonly title: string; readonly creationDate: Date };
  readonly content: readonly Content[];
}

/** The definition of a PDF that shows a paper as the page shows it. */
export function pdfDefinition(paper: HTMLElement, title: string, day: string): PdfDefinition {
  const millimetre = 72 / 25.4;
  return {
    pageSize: 'A4',
    pageMargins: [14, 13, 14, 13].map((side) => side * millimetre),
    language: paper.lang,
    displayTitle: true,
    // The same paper of the same day is the same file, which the server does not add twice.
    info: { title, creationDate: new Date(`${day}T00:00:00Z`) },
    // A ligature is copied out as a sign of its own.
    defaultStyle: { font: 'latin', lineHeight, fontFeatures: { liga: false } },
    content: [...paper.children].map(contentOf),
    pageBreakBefore: isAlone,
  };
}
