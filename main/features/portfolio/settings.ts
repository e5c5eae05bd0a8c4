import type { PortfolioView } from '../../../shared/contract/portfolio.ts';
import { DEFAULT_LIKELIHOOD_BANDS, lossBandsOf } from '../../../shared/rules/heat-map.ts';
import type { Reader } from '../../store/reader.ts';
import { readScope, storedSettings } from './queries.ts';

/** What holds until somebody says otherwise: scenarios independent of one another, no limit on spending. */
const DEFAULTS: Omit<PortfolioView, 'effectiveLossBands'> = {
  correlated: false,
  correlation: 0.3,
  budget: null,
  likelihoodBands: [...DEFAULT_LIKELIHOOD_BANDS],
  lossBands: null,
};

/** The settings in force. */
export function portfolioView(read: Reader): PortfolioView {
  const { id: _id, ...settings } = { id: '', ...DEFAULTS, ...storedSettings(read) };
  const { appetite, currency } = readScope(read);
  return { ...settings, effectiveLossBands: settings.lossBands ?? lossBandsOf(appetite, currency) };
}
