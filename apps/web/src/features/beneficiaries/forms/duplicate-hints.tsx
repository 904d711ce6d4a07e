import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { usePersonalNumberForm } from '../../../domain/personal-number.js';
import { useBureauName } from '../../../domain/reference.js';
import { useDebounced } from '../../../platform/use-debounced.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { applicationTexts } from '../application.texts.js';
import { duplicatesOf } from '../queries.js';
import {
  duplicateQuery,
  type KnownPerson,
  type PersonValues,
} from './application-form.presenter.js';
import { SearchReason } from './search-reason.js';
import classes from './duplicate-hints.module.css';

const pauseMs = 350;

interface DuplicateHintsProps {
  person: PersonValues;
  /** A person whose case is open may be chosen, too. */
  openCasesToo?: boolean;
  /** A record that is no duplicate: the person's own. */
  except?: string;
  /** Label of the button that chooses a hit. */
  action?: string;
  onChoose: (person: KnownPerson) => void;
}

/** Searches the whole country for duplicates while the form is being filled; the hits are masked. */
export function DuplicateHints(props: DuplicateHintsProps) {
  const { person, openCasesToo, except, action, onChoose } = props;
  const t = useTexts(applicationTexts);
  const typed = JSON.stringify(duplicateQuery(person, usePersonalNumberForm()));
  const rested = useDebounced(typed, pauseMs);
  const body = useMemo(() => JSON.parse(rested) as Dto<'DuplicateBody'> | null, [rested]);
  const [reason, setReason] = useState('');
  const query = useQuery({
    ...duplicatesOf({ ...body, ...(reason && { reason }) }),
    enabled: body !== null,
  });
  if (!body) return <Muted>{t('duplicates.waiting')}</Muted>;
  if (isProblem(query.error, 'search-reason-required'))
    return <SearchReason onReason={setReason} />;
  if (isProblem(query.error, 'search-limit-reached'))
    return <Muted>{query.error.problem.detail}</Muted>;
  return (
    <QueryState query={query} lines={3}>
      {({ items: hits }) => {
        const items = hits.filter(({ beneficiaryId }) => !except || beneficiaryId !== except);
        return (
          <div role="status">
            {items.length === 0 ? (
              <Muted>{t('duplicates.none')}</Muted>
            ) : (
              <Stack gap={12}>
                <strong>{t('duplicates.found', { count: items.length })}</strong>
                <ul className={classes['list']}>
                  {items.map((hit, index) => (
                    <Hit
                      key={hit.beneficiaryId ?? index}
                      hit={hit}
                      mayBe={!hit.openCase || openCasesToo === true}
                      action={action ?? t('duplicates.choose')}
                      onChoose={onChoose}
                    />
                  ))}
                </ul>
              </Stack>
            )}
          </div>
        );
      }}
    </QueryState>
  );
}

interface HitProps extends Pick<DuplicateHintsProps, 'onChoose'> {
  hit: Dto<'DuplicateHit'>;
  /** Whether this hit may be chosen as the person. */
  mayBe: boolean;
  action: string;
}

function Hit({ hit, mayBe, action, onChoose }: HitProps) {
  const t = useTexts(applicationTexts);
  const f = useFormat();
  const bureauName = useBureauName();
  const { beneficiaryId: id, maskedName: name } = hit;
  return (
    <li className={classes['hit']}>
      <Inline>
        <strong>{f.name(name)}</strong>
        <StatusTag tone={hit.ground === 'name' ? 'info' : 'warning'}>
          {t(`duplicates.ground.${hit.ground}`)}
        </StatusTag>
      </Inline>
      <Muted>
        {[
          bureauName(hit.bureau.id),
          hit.caseNumber && t('duplicates.case', { number: hit.caseNumber }),
          hit.openCase && t('duplicates.openCase'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Muted>
      {id ? (
        <Inline>
          {mayBe ? <Button onClick={() => onChoose({ id, name })}>{action}</Button> : null}
          <Link to={paths.beneficiary(id)}>{t('duplicates.open')}</Link>
        </Inline>
      ) : (
        <Muted small>{t('duplicates.elsewhere')}</Muted>
      )}
    </li>
  );
}
