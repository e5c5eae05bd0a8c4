import { useEngagement } from '../../state/engagement.ts';
import { Inventory } from './inventory.tsx';

/** Step 2: everything the client runs, buys or builds with AI. */
export function InventoryPage() {
  const { engagement } = useEngagement();
  return <Inventory key={engagement.id} engagementId={engagement.id} />;
}
