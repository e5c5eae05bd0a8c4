import type { AssetRow, Relation } from '../../../../shared/model/asset.ts';
import { t } from '../../../i18n/t.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import styles from './graph-list.module.css';

export interface GraphListProps {
  readonly relations: readonly Relation[];
  readonly byId: ReadonlyMap<string, AssetRow>;
  readonly onChoose: (id: string) => void;
}

/** The same relations as a table, for the keyboard, for screen readers and for reading line by line. */
export function GraphList({ relations, byId, onChoose }: GraphListProps) {
  const lines = relations
    .flatMap(({ id, fromId, toId, kind }) => {
      const [from, to] = [byId.get(fromId), byId.get(toId)];
      return from && to ? [{ id, from, kind, to }] : [];
    })
    .sort((a, b) => a.from.ref.length - b.from.ref.length || (a.from.ref < b.from.ref ? -1 : 1));
  return (
    <section className={styles.scroller} aria-label={t('inventory.graph.list')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('inventory.graph.from')}</th>
            <th scope="col">{t('inventory.graph.kind')}</th>
            <th scope="col">{t('inventory.graph.to')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, from, kind, to }) => (
            <tr key={id}>
              <th scope="row">
                <Name row={from} onChoose={onChoose} />
              </th>
              <td>{t(`inventory.relation.${kind}`)}</td>
              <td>
                <Name row={to} onChoose={onChoose} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Name = ({ row, onChoose }: { readonly row: AssetRow; readonly onChoose: (id: string) => void }) => (
  <>
    <span className={styles.ref}>{row.ref}</span>{' '}
    <LinkButton onClick={() => onChoose(row.id)}>{row.name}</LinkButton>
  </>
);
