import type { AssetDraft } from '../../../../shared/contract/assets.ts';
import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import type { AssetRow, Relation } from '../../../../shared/model/asset.ts';
import { dataCardState, modelCardState } from '../../../../shared/rules/asset-gaps.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { DefinitionList } from '../../../ui/definition-list.tsx';
import type { SuggestedField } from '../suggestions.ts';
import type { Assets } from '../use-assets.ts';
import { AttributeFields } from './attribute-fields.tsx';
import { CardField } from './card-field.tsx';
import { ChoiceField, CiaField, TextField } from './fields.tsx';
import styles from './fields.module.css';
import { GapMessage } from './gap-message.tsx';
import { Lineage } from './lineage.tsx';
import { OwnerField } from './owner-field.tsx';
import { stageSince } from './stage-since.ts';
import { TierField } from './tier-field.tsx';

export interface DetailsTabProps {
  readonly row: AssetRow;
  /** Asset whose long texts are read; follows the row once it rests. */
  readonly detailId: string;
  readonly assets: Assets;
  /** Relations of this asset, and all of them. */
  readonly own: readonly Relation[];
  readonly relations: readonly Relation[];
  readonly history: readonly HistoryEntry[] | undefined;
  readonly suggest: (field: SuggestedField) => readonly string[];
  readonly onSave: (patch: Partial<AssetDraft>) => Promise<void>;
}

/** Every field of the asset, edited where it stands. */
export function DetailsTab(props: DetailsTabProps) {
  const { row, detailId, assets, own, relations, history, suggest, onSave } = props;
  const detail = useRead('assets', 'get', { id: detailId });
  const asset = detail.data?.id === row.id ? detail.data : undefined;
  const field = { row, suggest, onSave };
  return (
    <>
      <GapMessage row={row} />
      <DefinitionList>
        <OwnerField {...field} find={(id) => assets.byId.get(id)} relations={relations} />
        <TextField {...field} field="custodian" />
        <TierField row={row} onSave={onSave} />
        <ChoiceField {...field} field="stage" display={stageSince(row.stage, history ?? [])} />
        <ChoiceField {...field} field="deployment" />
        <ChoiceField {...field} field="component" />
        <CiaField row={row} onSave={onSave} />
        <TextField {...field} field="exportMark" />
        <CardField {...field} field="modelCard" card="model" state={modelCardState(row)} />
        <CardField {...field} field="dataCard" card="data" state={dataCardState(row)} />
      </DefinitionList>
      <Lineage row={row} assets={assets} own={own} />
      <header className={styles.heading}>
        <h3>{t('inventory.inspector.more')}</h3>
      </header>
      <DefinitionList>
        <ChoiceField {...field} field="type" />
        <TextField {...field} field="vendor" />
        <TextField {...field} field="version" />
        <TextField {...field} field="licence" />
        <TextField {...field} field="location" />
        {asset && <TextField {...field} row={asset} field="description" multiline />}
        {row.source !== '' && <TextField {...field} field="source" readOnly />}
      </DefinitionList>
      {asset && Object.keys(asset.attributes).length > 0 && (
        <AttributeFields attributes={asset.attributes} onSave={(attributes) => onSave({ attributes })} />
      )}
    </>
  );
}
