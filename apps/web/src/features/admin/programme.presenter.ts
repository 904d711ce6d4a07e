import type { Audience, Dto } from '@gza/contract';

export type Programme = Dto<'Programme'>;

export interface ProgrammeValues {
  name: { ka: string; en: string };
  code: string;
  areaCode: string;
  audience: string;
  sessions: string;
  sessionMinutes: string;
}

export const blankProgramme: ProgrammeValues = {
  name: { ka: '', en: '' },
  code: '',
  areaCode: '',
  audience: 'any',
  sessions: '',
  sessionMinutes: '90',
};

const codeLength = 60;

/** The code that an English title suggests: `Life risks & resources` gives `life-risks-resources`. */
export const codeFrom = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{Mn}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+/u, '')
    .slice(0, codeLength)
    .replace(/-+$/u, '');

const trimmed = ({ ka, en }: { ka: string; en: string }) => ({ ka: ka.trim(), en: en.trim() });

/** Text that is no number becomes NaN: the rules of the body reject it under its field. */
const number = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));

export const programmeBody = (values: ProgrammeValues): Dto<'CreateProgrammeBody'> => ({
  name: trimmed(values.name),
  code: values.code.trim() || codeFrom(values.name.en),
  areaCode: values.areaCode,
  audience: values.audience as Audience,
  sessions: number(values.sessions),
  sessionMinutes: number(values.sessionMinutes),
});

export interface TitleValues {
  name: { ka: string; en: string };
  areaCode: string;
  confirmed: boolean;
}

export const titleValues = ({ name, areaCode, confirmed }: Programme): TitleValues => ({
  name,
  areaCode,
  confirmed,
});

/** The body of a title; the area is included only while it may still change. */
export const titleBody = (
  { name, areaCode, confirmed }: TitleValues,
  { approved }: Pick<Programme, 'approved'>,
): Dto<'ChangeProgrammeBody'> => ({
  name: trimmed(name),
  confirmed,
  ...(approved ? {} : { areaCode }),
});
