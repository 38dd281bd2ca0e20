import { shortName } from '../../model/base/instrument.ts';
import { observationsOf, statedValues } from '../../model/base/observation.ts';
import { formatPeriod, type Period, parsePeriod } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { printed } from '../../model/figures/statement.ts';
import { type Claim, claimsIn } from '../../model/prose/claims.ts';
import { instrumentMentions, periodMentions } from '../../model/prose/mentions.ts';
import { numberNamesIn } from '../../model/prose/names.ts';
import { unitFits } from '../../model/prose/nearest.ts';
import type { About } from '../about.ts';
import type { Passage } from '../passage.ts';
import { placesIn } from '../places.ts';
import { sentencesOf } from '../sentence.ts';
import { type Fault, overlaps } from './fault.ts';

/** At most so many figures for a number: more are a list to read, not a hint. */
const MOST = 3;
const samePeriod = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

interface Scope {
	readonly areas: ReadonlySet<string>;
	readonly instruments: ReadonlySet<string>;
	readonly periods: readonly string[];
}

/** What each sentence of a text speaks of; by where a sentence ends. */
function scopesOf(
	text: string,
	publication: Publication,
	{ city }: About,
): readonly (Scope & { readonly end: number })[] {
	const places = placesIn(text, publication);
	const named = instrumentMentions(text, publication.instruments);
	const times = periodMentions(text);
	return sentencesOf(text).map(({ start, end }) => {
		const inside = (each: { readonly start: number }) => each.start >= start && each.start < end;
		const codes = places.filter(inside).flatMap((place) => place.codes);
		return {
			end,
			areas: new Set(codes.length > 0 ? codes : city ? [city.code] : []),
			instruments: new Set(named.filter(inside).flatMap(({ instruments }) => [...(instruments ?? [])])),
			periods: times.filter(inside).flatMap(({ period }) => period ?? []),
		};
	});
}

/** The figures that a typed number can be: of the place, instrument and time that its sentence speaks of, and none
 * beside. */
function candidates(claim: Claim, { areas, instruments, periods }: Scope, publication: Publication) {
	const same = observationsOf(publication).filter(
		(observation) =>
			areas.has(observation.area) &&
			(instruments.size === 0 || instruments.has(observation.instrument.id)) &&
			(periods.length === 0 || periods.some((period) => samePeriod(observation.period, period))) &&
			unitFits(claim.unit, observation.indicator) &&
			statedValues(observation).some((value) => Math.abs(value - claim.value) <= 10 ** -claim.decimals / 2 + 1e-9),
	);
	const about = [
		...[...areas].slice(0, 2).map((code) => publication.areas[code]?.name ?? code),
		...publication.instruments
			.filter(({ id }) => instruments.has(id))
			.slice(0, 2)
			.map(shortName),
		...periods.flatMap((period) => (parsePeriod(period) ? [formatPeriod(period as Period)] : [])),
	];
	return { same: same.slice(0, MOST), about: about.join(', ') };
}

/** `Bontang mempunyai tiga kecamatan`: how many parts the city has, as the data itself lists them. */
function isPartCount({ unit, value, text }: Claim, { city }: About): boolean {
	const word = unit || /\p{L}+$/u.exec(text)?.[0];
	if (word === 'kecamatan') return city?.districts.length === value;
	return (word === 'kelurahan' || word === 'desa') && city?.villages.length === value;
}

/** Statistics that the writer typed instead of naming the figure. A number word within a name is none. */
export function typedClaims({ where, text, exempt }: Passage, publication: Publication, about: About): Fault[] {
	const claims = claimsIn(text);
	if (claims.length === 0) return [];
	const scopes = scopesOf(text, publication, about);
	const nothing: Scope = { areas: new Set(), instruments: new Set(), periods: [] };
	const names = [
		...placesIn(text, publication).filter(({ start, end }) => !/\d/.test(text.slice(start, end))),
		...numberNamesIn(text),
	];
	return claims
		.filter((claim) => !exempt.some((stretch) => overlaps(claim, stretch)))
		.filter(({ start }) => !names.some((name) => start > name.start && start < name.end))
		.filter((claim) => !isPartCount(claim, about))
		.map((claim) => {
			const { same, about: scope } = candidates(
				claim,
				scopes.find(({ end }) => claim.start < end) ?? nothing,
				publication,
			);
			const listed = same.map((each) => `${each.id} (${printed(each)})`).join('; ');
			const message = listed
				? `Angka yang sama: ${listed}.`
				: `Tidak ada angka bernilai itu${scope ? ` tentang ${scope}` : ' yang dapat ditunjuk: kalimatnya tidak menyebut tempat'}.`;
			const write =
				claim.unit === 'poin'
					? 'Tulis `<Selisih dari="…" ke="…" />`.'
					: where === 'judul' || where === 'ringkasan'
						? `Tulis \`{${same[0]?.id ?? 'id'}}\`.`
						: `Tulis \`<Angka id="${same[0]?.id ?? '…'}" />\`, atau \`<Pengecualian alasan="…">\` bila angka itu memang bukan angka situs ini.`;
			return {
				code: 'angka-diketik',
				start: claim.start,
				message: `\`${claim.text}\` diketik pada ${where}. ${message}`,
				fix: write,
			};
		});
}
