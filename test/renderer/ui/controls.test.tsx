import { IconPlus } from '@tabler/icons-react';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { Checkbox } from '../../../renderer/ui/checkbox.tsx';
import { Field } from '../../../renderer/ui/field.tsx';
import { FilterToken } from '../../../renderer/ui/filter-token.tsx';
import { IconButton } from '../../../renderer/ui/icon-button.tsx';
import { SearchField } from '../../../renderer/ui/search-field.tsx';
import { Segmented } from '../../../renderer/ui/segmented.tsx';
import { Select } from '../../../renderer/ui/select.tsx';
import { Tabs } from '../../../renderer/ui/tabs.tsx';
import { TextInput } from '../../../renderer/ui/text-input.tsx';

afterEach(cleanup);

describe('a button that cannot be used now', () => {
  it('stays reachable, tells why and does nothing', async () => {
    const onClick = vi.fn<() => void>();
    const user = userEvent.setup();
    render(
      <Button disabledReason="Two records are needed." onClick={onClick}>
        Merge
      </Button>,
    );
    const button = screen.getByRole('button');
    await user.tab();
    expect(document.activeElement).toBe(button);
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Two records are needed.',
    );
    await user.click(button);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('does not submit a form either', () => {
    const onSubmit = vi.fn<(event: { preventDefault: () => void }) => void>((event) =>
      event.preventDefault(),
    );
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" disabledReason="A reason is missing.">
          Send
        </Button>
      </form>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

it('an icon button is named and tells its shortcut', () => {
  render(<IconButton icon={IconPlus} label="Add" keys={['Ctrl', 'N']} pressed={false} />);
  const button = screen.getByRole('button', { name: 'Add' });
  expect(button.title).toBe('Add (Ctrl+N)');
  expect(button.getAttribute('aria-pressed')).toBe('false');
});

it('a field ties label, hint and error to its control and keeps what was typed', () => {
  render(
    <Field label="Probability" hint="Per year" error="A probability lies between 0 and 100 %." required>
      {(control) => <TextInput {...control} value="4000" unit="%" onValueChange={() => undefined} />}
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'Probability' }) as HTMLInputElement;
  const described = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toEqual(['Per year', 'A probability lies between 0 and 100 %.']);
  expect(input.value).toBe('4000');
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

it('a check box shows that only some are chosen', () => {
  const { rerender } = render(<Checkbox checked="mixed" onCheckedChange={() => undefined} label="All" />);
  const box = screen.getByRole('checkbox', { name: 'All' }) as HTMLInputElement;
  expect(box.indeterminate).toBe(true);
  rerender(<Checkbox checked onCheckedChange={() => undefined} label="All" />);
  expect(box.indeterminate).toBe(false);
  expect(box.checked).toBe(true);
});

it('a segmented control is a group of radio buttons', async () => {
  const onValueChange = vi.fn<(value: string) => void>();
  const user = userEvent.setup();
  const options = [
    { value: 'board', label: 'Board' },
    { value: 'table', label: 'Table' },
  ];
  render(<Segmented label="View" value="board" onValueChange={onValueChange} options={options} />);
  expect((screen.getByRole('radio', { name: 'Board' }) as HTMLInputElement).checked).toBe(true);
  await user.click(screen.getByText('Table'));
  expect(onValueChange).toHaveBeenCalledWith('table');
});

it('tabs switch with the arrows, around the ends, and are one tab stop', async () => {
  const user = userEvent.setup();
  function Views() {
    const [value, setValue] = useState('all');
    const tabs = [
      { id: 'all', label: 'All', count: 148 },
      { id: 'live', label: 'Live', count: 61 },
      { id: 'mine', label: 'Mine' },
    ];
    return <Tabs label="Views" value={value} onValueChange={setValue} tabs={tabs} />;
  }
  render(<Views />);
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  const last = screen.getByRole('tab', { name: 'Mine' });
  expect(last.getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(last);
  await user.keyboard('{Home}{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Live 61' }).getAttribute('aria-selected')).toBe('true');
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

it('a list shows its placeholder until something is chosen', async () => {
  const onValueChange = vi.fn<(value: string) => void>();
  const user = userEvent.setup();
  const options = [{ value: 'a', label: 'Alpha' }];
  render(
    <Select
      aria-label="Kind"
      value=""
      options={options}
      placeholder="Choose…"
      onValueChange={onValueChange}
    />,
  );
  const select = screen.getByRole('combobox', { name: 'Kind' }) as HTMLSelectElement;
  expect(select.selectedOptions[0]?.textContent).toBe('Choose…');
  await user.selectOptions(select, 'a');
  expect(onValueChange).toHaveBeenCalledWith('a');
});

it('a filter is told in words and can be taken away', async () => {
  const onRemove = vi.fn<() => void>();
  const user = userEvent.setup();
  render(
    <FilterToken
      field="Stage"
      operator="is"
      value="Production"
      removeLabel="Remove the filter on stage"
      onRemove={onRemove}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Remove the filter on stage' }));
  expect(onRemove).toHaveBeenCalledOnce();
});

it('Esc empties a search before it leaves anything', async () => {
  const onValueChange = vi.fn<(value: string) => void>();
  const outer = vi.fn<() => void>();
  const user = userEvent.setup();
  render(
    <div onKeyDown={outer}>
      <SearchField label="Filter" value="gate" onValueChange={onValueChange} />
    </div>,
  );
  await user.type(screen.getByRole('searchbox', { name: 'Filter' }), '{Escape}');
  expect(onValueChange).toHaveBeenCalledWith('');
  expect(outer).not.toHaveBeenCalled();
});
