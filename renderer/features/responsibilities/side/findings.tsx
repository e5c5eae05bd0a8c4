import { IconFlag3 } from '@tabler/icons-react';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import type { Place } from '../place.ts';
import { useRaiseFinding } from '../use-raise-finding.ts';
import styles from './side.module.css';

/** Findings on this responsibility, and the key that raises one from the gap in view. */
export function Findings({ place }: { readonly place: Place }) {
  const { data = [] } = useRead('findings', 'list', {});
  const goTo = useGoTo();
  const raise = useRaiseFinding(place);
  const { id } = place.unit.content;
  const here = data.filter((finding) =>
    finding.links.some(({ subjectId }) => subjectId === id || subjectId.startsWith(`${id}/`)),
  );
  return (
    <section className={styles.section}>
      <h3>
        <Icon of={IconFlag3} size={14} />
        {t('responsibilities.findings', { count: here.length })}
      </h3>
      <div className={styles.flags}>
        {here.map((finding) => (
          <LinkButton key={finding.id} onClick={() => goTo(`/evidence?view=findings&id=${finding.id}`)}>
            {finding.ref} {finding.title}
          </LinkButton>
        ))}
        <LinkButton onClick={raise}>{t('responsibilities.finding.raise')}</LinkButton>
      </div>
    </section>
  );
}
