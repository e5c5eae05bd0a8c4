import type { DriverView } from '../../../../../shared/contract/portfolio.ts';
import type { ChartTableData } from '../../../../charts/chart-table.tsx';
import { plain } from '../../../../charts/quantity.ts';
import { t } from '../../../../i18n/t.ts';
import { fullName } from '../../factor-words.ts';
import type { ScenarioEntry } from '../../register.ts';

/** Every input that follows a common driver, one a row, with its correlation; a driver that moves nothing yet has one too. */
export const driversTable = (
  drivers: readonly DriverView[],
  entries: readonly ScenarioEntry[],
): ChartTableData => ({
  columns: [
    t('risk.driver.driver'),
    t('risk.driver.scenario'),
    t('risk.driver.input'),
    t('risk.driver.correlation'),
    t('risk.driver.note'),
  ],
  rows: drivers.flatMap(({ name, note, links }) => {
    const own = links.flatMap(({ scenarioId, node, correlation }) => {
      const scenario = entries.find((entry) => entry.scenario.id === scenarioId)?.scenario;
      if (scenario === undefined) return [];
      const named = t('risk.option.named', { ref: scenario.ref, title: scenario.title });
      return [[name, named, fullName(scenario, node), plain(correlation, 2), note]];
    });
    return own.length > 0 ? own : [[name, '', '', plain(null, 2), note]];
  }),
});
