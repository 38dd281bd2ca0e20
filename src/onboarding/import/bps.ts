import Papa from 'papaparse';
import { ImportRefusal } from './refusal.ts';

/**
 * The way from BPS codes to Kemendagri codes, as a CSV with the columns `bps` and `kode` tells it; digits of BPS on the
 * left.
 */
export function bpsCodesOf(text: string): ReadonlyMap<string, string> {
	const { data, meta } = Papa.parse<{ bps?: string; kode?: string }>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: 'greedy',
	});
	if (!meta.fields?.includes('bps') || !meta.fields.includes('kode'))
		throw new ImportRefusal('Berkas pada --bps harus berkolom `bps,kode`.');
	return new Map(data.map(({ bps = '', kode = '' }) => [bps.replace(/\D/g, ''), kode.trim()]));
}
