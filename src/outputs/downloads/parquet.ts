import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { Publication } from '../../model/base/publication.ts';
import type { ObservationRow } from './columns.ts';
import { COLUMNS } from './columns.ts';
import { semanticVersion } from './parts.ts';
import { allRows } from './row.ts';

const TYPES = { string: 'STRING', number: 'DOUBLE', integer: 'INT32', boolean: 'BOOLEAN' } as const satisfies Record<
	string,
	BasicType
>;
/** Counts of a whole country, or of rupiah, pass 32 bits. */
const WIDE = new Set<keyof ObservationRow>(['pembilang', 'penyebut']);

/** All observations, or some of them, as one Parquet file, the same rows in the same order as the CSV, with types:
 * values are doubles, counts integers, what is missing is null and `keadaan` says in which way. The same data gives the
 * same bytes. */
export function parquetOf(publication: Publication, rows: Iterable<ObservationRow> = allRows(publication)): Uint8Array {
	const columns = COLUMNS.map(({ name, type, nullable = false }) => ({
		name,
		type: WIDE.has(name) ? ('INT64' as const) : TYPES[type],
		nullable,
		data: [] as unknown[],
	}));
	for (const row of rows)
		for (const { name, type, data } of columns) {
			const value = row[name];
			data.push(type === 'INT64' && typeof value === 'number' ? BigInt(value) : value);
		}
	const buffer = parquetWriteBuffer({
		columnData: columns,
		createdBy: 'aksi7',
		kvMetadata: [
			{ key: 'versi_data', value: semanticVersion(publication) },
			{ key: 'lisensi', value: publication.site.licence },
		],
	});
	return new Uint8Array(buffer);
}
