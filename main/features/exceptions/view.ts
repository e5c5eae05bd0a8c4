import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { daysBetween } from '../../../shared/format/date.ts';
import type {
  ExceptionEvent,
  LinkedException,
  MaterialFact,
  SecurityException,
} from '../../../shared/model/exception.ts';
import { actionsFrom, isInForce } from '../../../shared/rules/exceptions.ts';
import { isReapprovalRequested } from '../../../shared/rules/exceptions-deciders.ts';
import { effectWords } from '../../../shared/report/effect-words.ts';
import { type FactSources, materialFacts } from '../../../shared/rules/exceptions-facts.ts';
import { problemsOf } from '../../../shared/rules/exceptions-guards.ts';
import { materialChanges, presentFacts } from '../../../shared/rules/exceptions-staleness.ts';
import type { Reader } from '../../store/reader.ts';
import { factsHash } from './facts-hash.ts';
import {
  LINK_ENTITIES,
  type LinkEntity,
  listCoveredAssets,
  listCoveredScenarios,
  listExceptionEffects,
  listEvents,
  listExceptions,
  listLinks,
  readCurrency,
  readException,
} from './queries.ts';

/** An exception as the register shows it, with the facts an approval given now would rely on. */
export interface Examined {
  view: ExceptionView;
  facts: MaterialFact[];
}

/** Every exception of the register with its links, events, open steps and staleness, in the order of the references. */
export function exceptionViews(read: Reader, today: string): ExceptionView[] {
  return examineAll(read, today, listExceptions(read), null).map(({ view }) => view);
}

/** One exception. @throws AssayError NOT_FOUND */
export function examine(read: Reader, today: string, id: string): Examined {
  const exception = readException(read, id);
  const [examined] = exception ? examineAll(read, today, [exception], id) : [];
  if (!examined)
    throw new AssayError('NOT_FOUND', 'This exception no longer exists. Undo may bring it back.');
  return examined;
}

function examineAll(
  read: Reader,
  today: string,
  exceptions: readonly SecurityException[],
  only: string | null,
): Examined[] {
  const links = Object.fromEntries(
    LINK_ENTITIES.map((entity) => [entity, targetsByException(read, entity, only)]),
  ) as Record<LinkEntity, Map<string, string[]>>;
  const events = Map.groupBy(listEvents(read, only), (event) => event.exceptionId);
  const currency = readCurrency(read);
  const changes = Map.groupBy(listExceptionEffects(read), ({ effect }) => effect.exceptionId);
  const scenarios = listCoveredScenarios(read);
  const sources = { assets: listCoveredAssets(read), currency, today };
  return exceptions.map((exception) => {
    const linked: LinkedException = {
      ...exception,
      assetIds: links.exceptionAsset.get(exception.id) ?? [],
      scenarioIds: links.exceptionScenario.get(exception.id) ?? [],
      responsibilityIds: links.exceptionResponsibility.get(exception.id) ?? [],
    };
    const own = changes.get(exception.id) ?? [];
    const touched = new Set([...linked.scenarioIds, ...own.map(({ effect }) => effect.scenarioId)]);
    return examineOne(linked, events.get(exception.id) ?? [], {
      ...sources,
      scenarios: scenarios
        .filter(({ id }) => touched.has(id))
        .map((scenario) => ({
          ...scenario,
          changes: own
            .filter(({ effect }) => effect.scenarioId === scenario.id)
            .map(({ effect, tree }) => effectWords({ tree }, effect.change, currency)),
        })),
    });
  });
}

function targetsByException(read: Reader, entity: LinkEntity, only: string | null): Map<string, string[]> {
  const groups = Map.groupBy(listLinks(read, entity, only), (link) => link.exceptionId);
  return new Map([...groups].map(([id, links]) => [id, links.map((link) => link.target)]));
}

function examineOne(exception: LinkedException, events: ExceptionEvent[], all: FactSources): Examined {
  const facts = materialFacts(exception, {
    ...all,
    assets: all.assets.filter((a) => exception.assetIds.includes(a.id)),
  });
  const approved = isInForce(exception.state) ? exception.approval?.facts : undefined;
  const present = approved ? presentFacts(approved, facts) : facts;
  const stale = approved ? materialChanges(approved, present) : [];
  const situation = {
    exception,
    today: all.today,
    materialChanges: stale.length,
    reapprovalRequested: isReapprovalRequested(events),
  };
  const view: ExceptionView = {
    ...exception,
    actions: actionsFrom(exception.state).map((action) => ({
      action,
      problems: problemsOf(action, situation),
    })),
    stale,
    factsHash: factsHash(present),
    daysLeft: exception.expiresOn === null ? null : daysBetween(all.today, exception.expiresOn),
    events,
  };
  return { view, facts };
}
