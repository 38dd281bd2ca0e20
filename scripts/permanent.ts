// npm run permanent: adds the addresses of the built site to the list of those that may never disappear, and the data's
// version with its list of files to those that are kept.
// Exit code: 0 added or nothing to add, 1 no built site.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadPublication } from '../src/data/load.ts';
import { PERMANENT_FILE, permanentAddresses } from '../src/data/promised.ts';
import { VERSIONS_FILE, withVersion } from '../src/data/versions.ts';
import { newAddresses } from '../src/guard/checks/permanent.ts';
import { readSite } from '../src/guard/site.ts';
import { dataList, dataVersion } from '../src/outputs/citations/version.ts';
import { settings } from '../src/settings.mjs';
import { command, Refusal, say } from './support/run.mjs';

const HEAD =
	'# Alamat yang sudah terbit dan tidak boleh hilang, satu sebaris. Ditambah dengan `npm run permanent`; jangan ' +
	'dihapus.\n';

async function run(): Promise<void> {
	const { outDir, base } = settings();
	if (!existsSync(outDir)) throw new Refusal('Situs belum dibangun: jalankan `npm run build` dahulu.');
	const list = existsSync(PERMANENT_FILE) ? readFileSync(PERMANENT_FILE, 'utf8') : '';
	const fresh = newAddresses(list, readSite(outDir, { base }));
	const all = [...permanentAddresses(list), ...fresh].sort();
	writeFileSync(PERMANENT_FILE, `${HEAD}${all.join('\n')}\n`);
	const publication = loadPublication(settings().dataDir);
	const versions = existsSync(VERSIONS_FILE) ? readFileSync(VERSIONS_FILE, 'utf8') : '';
	writeFileSync(VERSIONS_FILE, withVersion(versions, dataVersion(publication).short, dataList(publication)));
	say(fresh.length > 0 ? `${fresh.length} alamat ditambahkan ke ${PERMANENT_FILE}.` : 'Tidak ada alamat baru.');
}

await command(run);
