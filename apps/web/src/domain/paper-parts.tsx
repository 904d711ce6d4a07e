import type { Dto } from '@gza/contract';
import { localise } from '../platform/format.js';
import {
  usePaperLanguage,
  usePaperTexts,
  type PaperTexts,
} from '../platform/i18n/paper-language.js';
import { usePaperFormat } from '../platform/paper-format.js';
import { PaperSection, PaperTable, PaperTitle } from '../ui/layout/paper.js';
import { areaNames, paperCodes } from './labels/codes.print-texts.js';
import { paperLabels } from './labels/paper.print-texts.js';

/** The texts of a paper, with those of every paper, in the language of the paper that is shown. */
export function useTextsOfPaper<T extends object>(own: PaperTexts<T>) {
  const common = usePaperTexts(paperLabels);
  return { ...common, ...usePaperTexts(own) };
}

/** The name of an area of programmes on the paper that is shown. */
export function useAreaOnPaper(): (area: Dto<'Area'>) => string {
  const language = usePaperLanguage();
  const f = usePaperFormat();
  return ({ code, name }) =>
    language === 'ka' || language === 'en'
      ? localise(name, language)
      : (areaNames[language][code] ?? f.text(name));
}

/** An outcome of a person on the paper that is shown: of what kind, and what came of it. */
export function useResultOnPaper(): (found: Pick<Dto<'Outcome'>, 'kind' | 'status'>) => string {
  const codes = usePaperTexts(paperCodes);
  return ({ kind, status }) => `${codes.outcome[kind]}, ${codes.outcomeStatus[status]}`;
}

/** Head of a paper of the Department: who writes, what it is, and its number or occasion. */
export function DepartmentHead({ title, below }: { title: string; below: string }) {
  const { agency, department } = usePaperTexts(paperLabels);
  return <PaperTitle above={[agency, department]} title={title} below={below} />;
}

interface SignaturesProps {
  /** Who signs, and their name where it is known. */
  signers: readonly (readonly [signer: string, name: string])[];
  nameColumn?: string;
}

/** Section in which the people concerned sign, each on a line of their own. */
export function Signatures({ signers, nameColumn }: SignaturesProps) {
  const { signatures, signer, name, signature, date } = usePaperTexts(paperLabels);
  return (
    <PaperSection title={signatures} keepTogether>
      <PaperTable
        tall
        empty=""
        widths={['26%', '34%', '22%', '18%']}
        header={[signer, nameColumn ?? name, signature, date]}
        rows={signers.map(([who, called]) => [who, called, '', ''])}
      />
    </PaperSection>
  );
}
