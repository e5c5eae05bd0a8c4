import { type CorePage, corePage } from '../core-page.tsx';

const { ExceptionsPage } = await import('../../../renderer/features/exceptions/page.tsx');

/** The register on a core with two people and an asset. */
export interface RegisterPage extends Omit<CorePage, 'show'> {
  lena: string;
  priya: string;
  assetId: string;
  /** Shows the page, with a record selected by its id if given. */
  show(id?: string, view?: string): void;
}

export async function registerPage(): Promise<RegisterPage> {
  const page = await corePage('/exceptions', ExceptionsPage);
  const { api } = page;
  const person = (name: string) => api.people.create({ name, title: '', party: 'client', email: '' });
  const lena = await person('Lena Moreau');
  const priya = await person('Priya Anand');
  const [asset] = await api.assets.create({
    drafts: [{ name: 'Claims assistant', type: 'model', stage: 'testing', tier: 'internal' }],
  });
  if (!asset) throw new Error('No asset was created');
  return {
    ...page,
    lena: lena.id,
    priya: priya.id,
    assetId: asset.id,
    show: (id, view) => page.show({ id, view }),
  };
}

/** A day so many days from now, as the fields take it. */
export function inDays(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
