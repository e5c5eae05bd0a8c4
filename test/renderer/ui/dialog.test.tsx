import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { Field } from '../../../renderer/ui/field.tsx';
import { TextInput } from '../../../renderer/ui/text-input.tsx';

afterEach(cleanup);

function Revoke({ onSubmit = vi.fn<() => void>() }: { readonly onSubmit?: () => void }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button onClick={() => setOpen(true)}>Revoke…</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Revoke EXC-07"
        description="The asset falls back at once."
        closeLabel="Close"
        onSubmit={onSubmit}
        actions={<Button type="submit">Revoke</Button>}
      >
        <Field label="Reason">
          {(control) => <TextInput {...control} value={reason} onValueChange={setReason} />}
        </Field>
      </Dialog>
    </>
  );
}

describe('a dialog', () => {
  it('is modal, named and described', async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    const user = userEvent.setup();
    render(<Revoke />);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Revoke…' }));
    const dialog = screen.getByRole('dialog', { name: 'Revoke EXC-07' });
    expect(showModal).toHaveBeenCalledOnce();
    const described = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('The asset falls back at once.');
  });

  it('closes with Esc and gives focus back', async () => {
    const user = userEvent.setup();
    render(<Revoke />);
    const opener = screen.getByRole('button', { name: 'Revoke…' });
    await user.click(opener);
    // The platform turns Esc into this event.
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('submits with Enter in a field and keeps the page', async () => {
    const user = userEvent.setup();
    const onSubmit = vi.fn<() => void>();
    render(<Revoke onSubmit={onSubmit} />);
    await user.click(screen.getByRole('button', { name: 'Revoke…' }));
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Cause removed{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});
