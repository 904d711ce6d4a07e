/** Letters of one font file: a PDF that is made in the browser has no fallback from one font to another. */
export const letterFonts = ['latin', 'latinExt', 'cyrillic', 'georgian', 'armenian'] as const;
export type LetterFont = (typeof letterFonts)[number];

export interface Run {
  readonly font: LetterFont;
  readonly text: string;
}

/** Signs without a width, which only say where a line may break. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;

const lettersOf: Readonly<Record<LetterFont, RegExp>> = {
  latin:
    /[\n\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2002-\u200a\u2010-\u2027\u202f-\u205e\u20ac\u2122\u2212]/u,
  latinExt: /[\u0100-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff\u20be]/u,
  cyrillic: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u,
  georgian: /[\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f]/u,
  armenian: /[\u0530-\u058f\ufb13-\ufb17]/u,
};

/** The box that is ticked by hand: drawn, because no font has it. */
export const box = '☐';

const fontOf = (letter: string): LetterFont | undefined =>
  letterFonts.find((font) => lettersOf[font].test(letter));

/** The text of a document in the form in which it is written: composed letters, no invisible signs. */
const plain = (text: string): string => text.normalize('NFC').replace(invisible, '');

/** The signs of a text that no font has, each once. */
export const unknownSigns = (text: string): string[] => [
  ...new Set([...plain(text)].filter((sign) => sign !== box && fontOf(sign) === undefined)),
];

/** A text in runs of one font each; blanks stay with the run before them. */
export function runsOf(text: string): Run[] {
  const runs: { font: LetterFont; text: string }[] = [];
  for (const letter of plain(text)) {
    const last = runs.at(-1);
    const font = letter === ' ' && last ? last.font : (fontOf(letter) ?? 'latin');
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}
