import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EditableSelect } from '../../../renderer/ui/editable-select.tsx';
import { EditableText } from '../../../renderer/ui/editable-text.tsx';
import { ToastHost } from '../../../renderer/ui/toast-host.tsx';

afterEach(cleanup);

/** An owner field over its own value; the store refuses what contains "nobody". */
function Owner({
  saved = vi.fn<(text: string) => void>(),
  multiline = false,
}: {
  readonly saved?: (text: string) => void;
  readonly multiline?: boolean;
}) {
  const [value, setValue] = useState('Petra Sandoval');
  const onSave = async (text: string) => {
    if (text.includes('nobody')) throw new Error('An owner is a person or a role.');
    saved(text);
    setValue(text);
  };
  return (
    <EditableText
      label="Owner"
      value={value}
      onSave={onSave}
      placeholder="Type a name"
      multiline={multiline}
    />
  );
}

const rest = () => screen.getByRole('button', { name: /Owner/ });
const field = () => screen.getByRole('textbox', { name: 'Owner' }) as HTMLInputElement;

describe('a text edited where it stands', () => {
  it('saves on Enter and gives focus back', async () => {
    const user = userEvent.setup();
    const saved = vi.fn<(text: string) => void>();
    render(<Owner saved={saved} />);
    await user.click(rest());
    await user.clear(field());
    await user.keyboard('Jonas Beck{Enter}');
    await waitFor(() => expect(rest().textContent).toBe('Jonas Beck'));
    expect(saved).toHaveBeenCalledExactlyOnceWith('Jonas Beck');
    await waitFor(() => expect(document.activeElement).toBe(rest()));
  });

  it('saves on leaving', async () => {
    const user = userEvent.setup();
    render(<Owner />);
    await user.click(rest());
    await user.keyboard(' II');
    await user.tab();
    await waitFor(() => expect(rest().textContent).toBe('Petra Sandoval II'));
  });

  it('stores what was typed when the field goes with its record, and nothing that was taken back', async () => {
    const user = userEvent.setup();
    const saved = vi.fn<(text: string) => void>();
    const page = render(<Owner saved={saved} />);
    await user.click(rest());
    await user.keyboard(' II{Escape}');
    page.unmount();
    expect(saved).not.toHaveBeenCalled();
    const next = render(<Owner saved={saved} />);
    await user.click(rest());
    await user.keyboard(' III');
    next.unmount();
    expect(saved).toHaveBeenCalledExactlyOnceWith('Petra Sandoval III');
  });

  it('says in a notice what was refused after the field has gone', async () => {
    const user = userEvent.setup();
    const page = (child: ReactNode) => (
      <ToastHost label="Notices" dismissLabel="Dismiss">
        {child}
      </ToastHost>
    );
    const { rerender } = render(page(<Owner />));
    await user.click(rest());
    await user.clear(field());
    await user.keyboard('nobody');
    rerender(page(null));
    expect(await screen.findByText('An owner is a person or a role.')).toBeDefined();
  });

  it('takes back with Esc', async () => {
    const user = userEvent.setup();
    const saved = vi.fn<(text: string) => void>();
    render(<Owner saved={saved} />);
    await user.click(rest());
    await user.keyboard('xyz{Escape}');
    expect(rest().textContent).toBe('Petra Sandoval');
    expect(saved).not.toHaveBeenCalled();
  });

  it('stores nothing when nothing changed', async () => {
    const user = userEvent.setup();
    const saved = vi.fn<(text: string) => void>();
    render(<Owner saved={saved} />);
    await user.click(rest());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(rest()).toBeDefined());
    expect(saved).not.toHaveBeenCalled();
  });

  it('keeps what was typed beside the reason when it cannot be stored', async () => {
    const user = userEvent.setup();
    const saved = vi.fn<(text: string) => void>();
    render(<Owner saved={saved} />);
    await user.click(rest());
    await user.clear(field());
    await user.keyboard('nobody{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('An owner is a person or a role.');
    expect(field().value).toBe('nobody');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(saved).not.toHaveBeenCalled();
    await user.clear(field());
    await user.keyboard('Lena Moreau{Enter}');
    await waitFor(() => expect(rest().textContent).toBe('Lena Moreau'));
  });

  it('takes a line end with Shift+Enter where several lines are wanted', async () => {
    const user = userEvent.setup();
    const saved = vi.fn<(text: string) => void>();
    render(<Owner saved={saved} multiline />);
    await user.click(rest());
    await user.keyboard('{Shift>}{Enter}{/Shift}second{Enter}');
    await waitFor(() => expect(saved).toHaveBeenCalledWith('Petra Sandoval\nsecond'));
  });
});

describe('a choice made where it stands', () => {
  const options = [
    { value: 'dev', label: 'Development' },
    { value: 'prod', label: 'Production' },
  ] as const;

  it('saves the chosen value at once', async () => {
    const user = userEvent.setup();
    const onSave = vi.fn<(value: string) => Promise<void>>(async () => undefined);
    render(
      <EditableSelect label="Stage" value="dev" options={options} onSave={onSave} placeholder="No stage" />,
    );
    await user.click(screen.getByRole('button', { name: 'Stage: Development' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), 'prod');
    await waitFor(() => expect(onSave).toHaveBeenCalledExactlyOnceWith('prod'));
  });

  it('stays open with the reason when the store refuses', async () => {
    const user = userEvent.setup();
    const onSave = async () => {
      throw new Error('The deployment gate is closed.');
    };
    render(
      <EditableSelect label="Stage" value="dev" options={options} onSave={onSave} placeholder="No stage" />,
    );
    await user.click(screen.getByRole('button', { name: 'Stage: Development' }));
    await user.selectOptions(screen.getByRole('combobox'), 'prod');
    expect((await screen.findByRole('alert')).textContent).toBe('The deployment gate is closed.');
    expect((screen.getByRole('combobox') as HTMLSelectElement).value).toBe('prod');
  });

  it('shows what is wanted while nothing is chosen', () => {
    render(
      <EditableSelect
        label="Stage"
        value=""
        options={options}
        onSave={vi.fn<(text: string) => void>()}
        placeholder="No stage"
      />,
    );
    expect(screen.getByRole('button', { name: 'Stage: No stage' }).textContent).toBe('No stage');
  });
});
