import type { Dto } from '@gza/contract';
import { useEffect, useRef } from 'react';
import { useFilters } from '../../platform/use-filters.js';
import { questionId, sectionOf } from './form.presenter.js';

/** Opens the part of a question and puts the focus into it. */
export function useOpenQuestion(version: Pick<Dto<'InstrumentVersion'>, 'sections'>) {
  const { set } = useFilters();
  const wanted = useRef<string | null>(null);
  // Runs after every render: the part may appear only some renders later.
  useEffect(() => {
    const field = wanted.current ? document.getElementById(questionId(wanted.current)) : null;
    if (!field) return;
    wanted.current = null;
    focusIn(field);
  });
  return (linkId: string) => {
    const shown = document.getElementById(questionId(linkId));
    if (shown) return focusIn(shown);
    const part = sectionOf(version, linkId);
    if (part === undefined) return;
    wanted.current = linkId;
    set('part', part);
  };
}

function focusIn(field: HTMLElement): void {
  const input = field.matches('fieldset') ? field.querySelector<HTMLElement>('input') : field;
  input?.focus();
  field.scrollIntoView({ block: 'center' });
}
