import { plainName } from '../../data/csv/index.ts';
import { ImportRefusal, quotedList } from './refusal.ts';
import type { Role } from './role.ts';
import type { Meaning, Measure } from './title.ts';

/** What a column is used for. */
export type Use = { readonly role: Role | undefined; readonly meaning: Meaning | undefined };

/** What the user says of columns: a use by title (letters and digits only) or by letter. */
export type Said = ReadonlyMap<string, { readonly written: string; readonly use: Use }>;

export const NOTHING_SAID: Said = new Map();

const measure = (of: Measure): Use => ({
	role: undefined,
	meaning: { measure: of, isPercent: false, index: undefined, sex: '', age: '', poverty: '' },
});
const role = (of: Role): Use => ({ role: of, meaning: undefined });

/** Names of the uses, as the contract's columns are called. */
export const USES: Readonly<Record<string, Use>> = {
	kelurahan: role('village'),
	kecamatan: role('district'),
	kode: role('code'),
	posyandu: role('unit'),
	tahun: role('year'),
	bulan: role('month'),
	sasaran: measure('target'),
	diukur: measure('measured'),
	pendek: measure('stunted'),
	sangat_pendek: measure('severe'),
	pendek_saja: measure('moderate'),
	normal: { role: undefined, meaning: { ...(measure('normal').meaning as Meaning), index: 'height' } },
	normal_dan_tinggi: {
		role: undefined,
		meaning: { ...(measure('normal').meaning as Meaning), index: 'height', withTall: true },
	},
	tinggi: measure('tall'),
	wasting: measure('wasting'),
	underweight: measure('underweight'),
	abaikan: role('ignored'),
};

/** Reads `Judul=kolom` of every `--map`. Throws `ImportRefusal` for a use that does not exist, or a per cent taken for
 * a count. */
export const readSaid = (texts: readonly string[]): Said =>
	new Map(
		texts.map((text) => {
			const at = text.lastIndexOf('=');
			const [title, name] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
			const use = at > 0 && Object.hasOwn(USES, name) ? USES[name] : undefined;
			if (!use)
				throw new ImportRefusal(
					`Tulis --map "Judul=kolom" dengan salah satu kolom ini: ${quotedList(Object.keys(USES))}.`,
				);
			if (use.meaning && /%|persen|prevalensi/i.test(title))
				throw new ImportRefusal(
					`Kolom \`${title}\` berisi persen, jadi tidak dapat dibaca sebagai jumlah balita (\`${name}\`).`,
				);
			return [/^[A-Z]{1,2}$/.test(title) ? title : plainName(title), { written: title, use }] as const;
		}),
	);

/** The use of a column by any of its spellings or its letter; `undefined` when nothing is said of it. */
export function saidOf(said: Said, spellings: readonly string[], letter: string): Use | undefined {
	if (said.size === 0) return undefined;
	const key = [letter, ...spellings].find((each) => said.has(each));
	return key === undefined ? undefined : said.get(key)?.use;
}

/** Makes sure that everything said is of exactly one column of the header. Throws `ImportRefusal`. */
export function refuseUnsaid(
	said: Said,
	columns: readonly { readonly title: string; readonly letter: string }[],
): void {
	for (const [key, { written }] of said) {
		const named = columns.filter(({ title, letter }) => {
			const last = title.split(' › ').at(-1) ?? '';
			return title !== '' && [letter, plainName(title), plainName(last)].includes(key);
		});
		if (named.length === 1) continue;
		const list = (named.length > 1 ? named : columns.filter(({ title }) => title !== '')).map(
			({ title, letter }) => `${letter} ${title}`,
		);
		const fault =
			named.length > 1 ? 'ada lebih dari satu; sebutkan hurufnya, misalnya `F=pendek`' : 'tidak ada di baris judul';
		throw new ImportRefusal(`Kolom \`${written}\` pada --map ${fault}. Kolomnya: ${quotedList(list)}.`);
	}
}
