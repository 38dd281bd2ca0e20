import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { ImportRefusal } from './refusal.ts';

/** Reads the way from BPS codes to Kemendagri codes: a CSV with the columns `bps` and `kode`; digits of BPS on the left. */
export function readBpsCodes(file: string | undefined): ReadonlyMap<string, string> {
	if (file === undefined) return new Map();
	let text: string;
	try {
		text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
	} catch {
		throw new ImportRefusal('Berkas pada --bps tidak dapat dibaca.');
	}
	const { data, meta } = Papa.parse<{ bps?: string; kode?: string }>(text, { header: true, skipEmptyLines: 'greedy' });
	if (!meta.fields?.includes('bps') || !meta.fields.includes('kode'))
		throw new ImportRefusal('Berkas pada --bps harus berkolom `bps,kode`.');
	return new Map(data.map(({ bps = '', kode = '' }) => [bps.replace(/\D/g, ''), kode.trim()]));
}
