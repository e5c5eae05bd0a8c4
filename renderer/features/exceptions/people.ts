import type { Person } from '../../../shared/model/engagement.ts';
import type { Option } from '../../ui/select.tsx';

/** `Priya Anand, CISO` */
export const personWords = ({ name, title }: Pick<Person, 'name' | 'title'>): string =>
  title.trim() === '' ? name : `${name}, ${title}`;

/** The people of the engagement for a select. */
export const personOptions = (people: readonly Person[]): Option[] =>
  people.map((person) => ({ value: person.id, label: personWords(person) }));
