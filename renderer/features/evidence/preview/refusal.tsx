import type { ReactNode } from 'react';
import { Message } from '../../../ui/message.tsx';

/** Why something is not shown, and what to do instead. */
export const Refusal = ({ children }: { readonly children: ReactNode }) => (
  <Message tone="info">{children}</Message>
);
