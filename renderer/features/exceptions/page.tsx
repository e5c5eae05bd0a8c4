import { IconColumns, IconPlus, IconTable, IconTimeline } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import { useRoute, useSetSearch } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { SplitLayout } from '../../ui/split-layout.tsx';
import { Ageing } from './ageing.tsx';
import { Board } from './board/board.tsx';
import { SOON } from './board/card-note.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { openDialog } from './dialogs/request.ts';
import { Empty } from './empty.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { NextThings } from './next-things.tsx';
import { nextThing } from './next-thing.ts';
import { type Register, RegisterContext, useReadRegister } from './register.ts';
import { RegisterTable } from './table.tsx';
import { type RegisterView, useRegisterCommands } from './use-register-commands.ts';

const VIEWS = [
  { value: 'board', label: t('exceptions.view.board'), icon: IconColumns },
  { value: 'table', label: t('exceptions.view.table'), icon: IconTable },
  { value: 'ageing', label: t('exceptions.view.ageing'), icon: IconTimeline },
] as const satisfies { value: RegisterView; label: string; icon: unknown }[];

/** Beside the register there is room for a record from this width on. */
const ROOMY = 1200;

/** The register of exceptions: board, table or ageing, with the selected record beside it. */
export function ExceptionsPage() {
  const register = useReadRegister();
  const { search } = useRoute();
  const setSearch = useSetSearch();
  const shown = VIEWS.find((view) => view.value === search['view'])?.value ?? 'board';
  const selected = register.views.find((view) => view.id === search['id']);
  const select = (id: string | undefined) => setSearch({ id });
  useFirstSelection(register, search['id'], select);
  useRegisterCommands(register, shown, selected?.id, select);

  return (
    <RegisterContext.Provider value={register}>
      <PageHead
        title={t('exceptions.title')}
        summary={summary(register)}
        actions={
          <>
            <Segmented
              label={t('exceptions.view')}
              value={shown}
              onValueChange={(view) => setSearch({ view: view === 'board' ? undefined : view })}
              options={VIEWS}
            />
            <Button
              icon={IconPlus}
              keys={['N']}
              aria-keyshortcuts="N"
              onClick={() => openDialog({ kind: 'new' })}
            >
              {t('exceptions.new')}
            </Button>
          </>
        }
      />
      <SplitLayout
        width="wide"
        open={selected !== undefined}
        onClose={() => select(undefined)}
        inspectorLabel={
          selected ? t('exceptions.inspector', { ref: selected.ref, title: selected.title }) : ''
        }
        inspector={
          selected && (
            <Inspector
              key={selected.id}
              view={selected}
              onSelect={select}
              onClose={() => select(undefined)}
            />
          )
        }
      >
        <Body shown={shown} register={register} selectedId={selected?.id} onSelect={select} />
      </SplitLayout>
      <NextThings selected={selected} onSelect={select} />
      <Dialogs onSelect={select} />
    </RegisterContext.Provider>
  );
}

function Body(props: {
  shown: RegisterView;
  register: Register;
  selectedId: string | undefined;
  onSelect: (id: string) => void;
}) {
  const { shown, register, ...rest } = props;
  if (!register.ready) return <SkeletonRows label={t('exceptions.loading')} />;
  if (register.views.length === 0) return <Empty />;
  if (shown === 'table') return <RegisterTable {...rest} />;
  return shown === 'ageing' ? <Ageing /> : <Board {...rest} />;
}

function summary({ views }: Register): string {
  const active = views.filter((view) => view.state === 'active');
  const stale = views.filter((view) => view.stale.length > 0);
  const soon = active.filter((view) => (view.daysLeft ?? 0) <= SOON);
  return [
    t('exceptions.total', { count: views.length }),
    t('exceptions.active', { count: active.length }),
    stale.length > 0 ? t('exceptions.staleCount', { count: stale.length }) : '',
    soon.length > 0 ? t('exceptions.endingSoon', { count: soon.length, days: SOON }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Opens the record that needs a person most when the page is entered without one, where there is room for it. */
function useFirstSelection(register: Register, id: string | undefined, select: (id: string) => void): void {
  const decided = useRef(id !== undefined);
  useEffect(() => {
    if (decided.current || !register.ready) return;
    decided.current = true;
    const next = nextThing(register.views, undefined);
    if ('view' in next && window.innerWidth >= ROOMY) select(next.view.id);
  });
}
