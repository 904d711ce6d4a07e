import { useTexts } from '../../platform/i18n/use-texts.js';
import { readableProblem } from '../../platform/problem.js';
import { Notice } from '../../ui/feedback/notice.js';
import { uiTexts } from '../../ui/ui.texts.js';

/** Says what was not done with a file, and why. */
export function FileProblem({ title, failure }: { title: string; failure: unknown }) {
  const ui = useTexts(uiTexts);
  const { kind, title: what, detail } = readableProblem(failure);
  return (
    <Notice tone="danger" live title={title}>
      {kind === 'answered' ? `${what}. ${detail ?? ''}` : ui(`state.${kind}`)}
    </Notice>
  );
}
