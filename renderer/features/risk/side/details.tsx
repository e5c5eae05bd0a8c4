import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Definition, DefinitionList } from '../../../ui/definition-list.tsx';
import { EditableSelect } from '../../../ui/editable-select.tsx';
import { EditableText } from '../../../ui/editable-text.tsx';
import { AssetLinks } from '../asset-links.tsx';
import { EFFECT_OPTIONS } from '../effect-options.ts';
import type { ScenarioEntry } from '../register.ts';
import { Exceptions } from './exceptions.tsx';
import { Techniques } from './techniques.tsx';
import { useThreats } from '../threats.ts';

type Patch = Partial<
  Pick<LinkedScenario, 'title' | 'description' | 'threat' | 'effect' | 'assetIds' | 'techniques'>
>;

/** What the scenario says, edited where it stands. */
export function Details({ entry }: { readonly entry: ScenarioEntry }) {
  const { scenario } = entry;
  const threats = useThreats();
  const store = async (patch: Patch) => {
    await api.scenarios.update({ id: scenario.id, patch });
  };
  const { title, description, threat, effect, assetIds, techniques } = scenario;
  return (
    <div data-scenario-details>
      <DefinitionList>
        <Definition term={t('risk.field.title')}>
          <EditableText
            label={t('risk.field.title')}
            value={title}
            onSave={(text) => store({ title: text.trim() })}
          />
        </Definition>
        <Definition term={t('risk.field.description')}>
          <EditableText
            multiline
            label={t('risk.field.description')}
            value={description}
            placeholder={t('risk.descriptionWanted')}
            onSave={(text) => store({ description: text })}
          />
        </Definition>
        <Definition term={t('risk.field.threat')} hint={threats.wordsOf(threat)}>
          <EditableText
            label={t('risk.field.threat')}
            value={threat}
            suggestions={threats.names}
            placeholder={t('risk.threatWanted')}
            onSave={(text) => store({ threat: text.trim() })}
          />
        </Definition>
        <Definition term={t('risk.field.effect')}>
          <EditableSelect
            label={t('risk.field.effect')}
            value={effect ?? ''}
            options={EFFECT_OPTIONS}
            placeholder={t('risk.effectWanted')}
            clearable
            onSave={(next) =>
              store({ effect: EFFECT_OPTIONS.find(({ value }) => value === next)?.value ?? null })
            }
          />
        </Definition>
        <Definition term={t('risk.field.assets')}>
          <AssetLinks
            linked
            ids={assetIds}
            onChange={(ids) => void store({ assetIds: [...ids] }).catch(toastError)}
          />
        </Definition>
        <Definition term={t('risk.field.exceptions')}>
          <Exceptions entry={entry} />
        </Definition>
        <Definition term={t('risk.field.techniques')}>
          <Techniques
            ids={techniques}
            onChange={(ids) => void store({ techniques: [...ids] }).catch(toastError)}
          />
        </Definition>
      </DefinitionList>
    </div>
  );
}
