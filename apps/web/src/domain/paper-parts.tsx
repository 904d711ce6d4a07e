import { PaperSection, PaperTable, PaperTitle } from '../ui/layout/paper.js';
import { paperLabels } from './labels/paper.print-texts.js';

/** Head of a paper of the Department: who writes, what it is, and its number or occasion. */
export const DepartmentHead = ({ title, below }: { title: string; below: string }) => (
  <PaperTitle above={[paperLabels.agency, paperLabels.department]} title={title} below={below} />
);

interface SignaturesProps {
  /** Who signs, and their name where it is known. */
  signers: readonly (readonly [signer: string, name: string])[];
  nameColumn?: string;
}

/** Section in which the people concerned sign, each on a line of their own. */
export const Signatures = ({ signers, nameColumn = paperLabels.name }: SignaturesProps) => (
  <PaperSection title={paperLabels.signatures} keepTogether>
    <PaperTable
      tall
      empty=""
      widths={['26%', '34%', '22%', '18%']}
      header={[paperLabels.signer, nameColumn, paperLabels.signature, paperLabels.date]}
      rows={signers.map(([signer, name]) => [signer, name, '', ''])}
    />
  </PaperSection>
);
