import armenianBold from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-700-normal.woff?url';
import armenian from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff?url';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff?url';
import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import georgianBold from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-700-normal.woff?url';
import georgian from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-400-normal.woff?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url';
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import pdfMake from 'pdfmake/build/pdfmake.min.js';
import { today } from '../../platform/format.js';
import { letterFonts, runsOf, type LetterFont } from './letters.rules.js';
import { pdfDefinition } from './pdf-content.js';

/** As .woff: the library cannot read .woff2. */
const files: Readonly<Record<LetterFont, readonly [normal: string, bold: string]>> = {
  latin: [latin, latinBold],
  latinExt: [latinExt, latinExtBold],
  cyrillic: [cyrillic, cyrillicBold],
  georgian: [georgian, georgianBold],
  armenian: [armenian, armenianBold],
};

const absolute = (file: string): string => new URL(file, document.baseURI).href;

/** The fonts of the letters that a text has; Latin always, for the blanks. */
function fontsOf(text: string) {
  const used = new Set<LetterFont>(['latin', ...runsOf(text).map(({ font }) => font)]);
  return Object.fromEntries(
    letterFonts
      .filter((font) => used.has(font))
      .map((font) => {
        const [normal, bold] = files[font];
        return [font, { normal: absolute(normal), bold: absolute(bold) }];
      }),
  );
}

/** Makes a PDF of a paper that is shown on the page. */
export function makePdf(paper: HTMLElement, title: string): Promise<Blob> {
  pdfMake.setUrlAccessPolicy((url) => new URL(url).origin === location.origin);
  pdfMake.setFonts(fontsOf(paper.textContent ?? ''));
  return pdfMake.createPdf(pdfDefinition(paper, title, today())).getBlob();
}

export { unknownSigns } from './letters.rules.js';
