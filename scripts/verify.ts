// npm run verify -- URL|DIR [--sums FILE]: whether a copy of the site is what was published.
// Exit code: 0 unchanged, 1 changed, 2 could not tell.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { formatVerdict, isUnchanged, VerifyError, verifyFolder, verifyUrl } from '../src/outputs/checksums/verify.ts';
import { fail, readArguments, TEXT } from './support/arguments.ts';

const USAGE =
	'Pakai: npm run verify -- FOLDER atau npm run verify -- https://alamat.situs/ [--sums BERKAS], dengan BERKAS ' +
	'sebuah SHA256SUMS yang Anda percaya.';

try {
	const { positionals, values } = readArguments({ sums: TEXT }, USAGE, 1, fail);
	const [place = ''] = positionals;
	const { sums } = values;
	if (sums !== undefined && !existsSync(sums)) throw new VerifyError(`Berkas \`${sums}\` tidak ada.`);
	const trusted = sums === undefined ? undefined : readFileSync(sums, 'utf8');
	const isUrl = /^https?:\/\//.test(place);
	if (!isUrl && !(existsSync(place) && statSync(place).isDirectory()))
		throw new VerifyError(`Folder \`${place}\` tidak ada. ${USAGE}`);
	const verdict = isUrl ? await verifyUrl(place, trusted) : verifyFolder(place, trusted);
	console.log(formatVerdict(verdict));
	process.exitCode = isUnchanged(verdict) ? 0 : 1;
} catch (cause) {
	if (!(cause instanceof VerifyError)) throw cause;
	console.error(cause.message);
	process.exitCode = 2;
}
