import { IconClipboardCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { t } from '../../i18n/t.ts';
import { useEngagement } from '../../state/engagement.ts';
import { useGoTo } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPage } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { SplitLayout } from '../../ui/split-layout.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { Frameworks } from './frameworks/frameworks.tsx';
import { Head } from './head.tsx';
import { NextThings } from './next-things.tsx';
import { Overview } from './overview/overview.tsx';
import { type Place, usePlace } from './place.ts';
import { closeDialog } from './requests.ts';
import { Side } from './side/side.tsx';
import { Sitting } from './sitting/sitting.tsx';
import { type Instrument, InstrumentContext, useReadInstrument } from './use-instrument.ts';
import { useInstrumentCommands } from './use-instrument-commands.ts';

/** Step 4: how far the organisation has come in each of the 35 responsibilities. */
export function ResponsibilitiesPage() {
  const { engagement } = useEngagement();
  return <Step key={engagement.id} />;
}

function Step() {
  const { ready, instrument } = useReadInstrument();
  useEffect(() => closeDialog, []);
  if (!ready)
    return (
      <>
        <PageHead title={t('step.responsibilities')} />
        <SkeletonRows label={t('responsibilities.loading')} rowHeight={40} />
      </>
    );
  return instrument === null ? <NoAssessor /> : <Views instrument={instrument} />;
}

function Views({ instrument }: { readonly instrument: Instrument }) {
  const place = usePlace(instrument.units);
  if (place === null) return null;
  return (
    <InstrumentContext.Provider value={instrument}>
      <Assessing place={place} />
    </InstrumentContext.Provider>
  );
}

function Assessing({ place }: { readonly place: Place }) {
  useInstrumentCommands(place);
  // Below this the map would lie over the questions; the overview shows it as well.
  const isWide = useMedia('(width >= 1200px)');
  return (
    <>
      <Head place={place} />
      {place.view === 'assess' ? (
        <SplitLayout
          open={isWide}
          onClose={() => undefined}
          width="narrow"
          inspectorLabel={t('responsibilities.all')}
          inspector={<Side place={place} />}
        >
          <Sitting place={place} />
        </SplitLayout>
      ) : place.view === 'overview' ? (
        <Overview place={place} />
      ) : (
        <Frameworks place={place} />
      )}
      <NextThings place={place} />
      <Dialogs />
    </>
  );
}

function NoAssessor() {
  const goTo = useGoTo();
  return (
    <>
      <PageHead title={t('step.responsibilities')} />
      <EmptyPage
        icon={IconClipboardCheck}
        title={t('responsibilities.empty.title')}
        actions={
          <Button variant="primary" onClick={() => goTo('/scope?add=assessor')}>
            {t('responsibilities.empty.action')}
          </Button>
        }
      >
        {t('responsibilities.empty.text')}
      </EmptyPage>
    </>
  );
}
