import { isPeople } from '../../model/base/few.ts';
import type { Values } from '../csv/table.ts';
import type { factorsTable } from '../tables/factors.ts';
import type { indicatorsTable } from '../tables/indicators.ts';

/** Whether one more of it is one more person. */
export const countsPeople = ({
	satuan,
	kata_satuan,
}: Pick<Values<typeof indicatorsTable>, 'satuan' | 'kata_satuan'>): boolean =>
	satuan === 'balita' || (satuan === 'cacah' && isPeople(kata_satuan));

/** Whether a factor's number is one of people: section C lists groups of them, and a determinant or a behaviour may be
 * counted so too. */
export const isOfPeople = ({ bagian, satuan }: Values<typeof factorsTable>): boolean =>
	satuan !== 'persen' && (bagian === 'C' || isPeople(satuan));

/** Kinds of instrument that count people who can be met; a sample is drawn, a target and a model are nobody. */
export const OF_PEOPLE: readonly (string | undefined)[] = ['register', 'pendataan'];

/** What an indicator counts, in its own words. */
export const wordsOf = ({ id, nama, pembilang }: Pick<Values<typeof indicatorsTable>, 'id' | 'nama' | 'pembilang'>) =>
	pembilang || `${nama} ${id.replaceAll('-', ' ')}`;
