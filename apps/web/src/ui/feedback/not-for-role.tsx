import { paths } from '../../platform/paths.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { ButtonLink } from '../navigation/button.js';
import { uiTexts } from '../ui.texts.js';
import { EmptyState } from './states.js';

/** Shown instead of a screen that belongs to other roles, at an address that somebody typed or passed on. */
export function NotForRole({
  titled,
}: {
  /** The page has the title already. */ titled?: boolean;
}) {
  const t = useTexts(uiTexts);
  const home = <ButtonLink to={paths.home}>{t('notForRole.home')}</ButtonLink>;
  if (titled) return <EmptyState title={t('notForRole.text')} action={home} />;
  return <EmptyState title={t('notForRole.title')} text={t('notForRole.text')} action={home} />;
}
