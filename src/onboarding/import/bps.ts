import { readRecords } from '../../files/csv.ts';
import { ImportRefusal } from './refusal.ts';

/** The way from BPS codes to Kemendagri codes, as a CSV with the columns `bps` and `kode` tells it; BPS on the left. */
export function bpsCodesOf(text: string): ReadonlyMap<string, string> {
	const records = readRecords(text, '');
	const [first = {}] = records;
	if (!('bps' in first && 'kode' in first)) throw new ImportRefusal('Berkas pada --bps harus berkolom `bps,kode`.');
	return new Map(records.map(({ bps = '', kode = '' }) => [bps.replace(/\D/g, ''), kode.trim()]));
}
