import type { Dto } from '@gza/contract';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { IssueList } from '../../../ui/forms/issue-list.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';

interface MissingAnswersProps {
  version: Pick<Dto<'InstrumentVersion'>, 'sections'>;
  errors: ReadonlyMap<string, string>;
  /** Number of rejected attempts; each new one lets the list take the focus again. */
  attempts: number;
  onOpen: (linkId: string) => void;
}

/** Most missing answers that are listed: a longer list would be a second form. */
const shownAtMost = 8;

/** Lists the answers that are missing for completion, each with a link to its question. */
export function MissingAnswers({ version, errors, attempts, onOpen }: MissingAnswersProps) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) box.current?.focus();
  }, [attempts]);
  const items = version.sections.flatMap((section) => section.items);
  const invalid = items.filter(({ linkId }) => errors.has(linkId));
  if (attempts === 0 || invalid.length === 0) return null;
  return (
    <IssueList
      ref={box}
      title={t('missing.title', { count: invalid.length })}
      issues={invalid.slice(0, shownAtMost).map(({ linkId, text }) => ({
        key: linkId,
        text: f.text(text),
        onOpen: () => onOpen(linkId),
      }))}
      {...(invalid.length > shownAtMost
        ? { more: t('missing.more', { count: invalid.length - shownAtMost }) }
        : {})}
    />
  );
}
