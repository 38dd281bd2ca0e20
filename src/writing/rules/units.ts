import { claimsIn } from '../../model/prose/claims.ts';
import { unitFits } from '../../model/prose/nearest.ts';
import type { Passage } from '../passage.ts';
import type { Fault } from './fault.ts';

/** A typed unit behind a figure's number that is not the figure's: `<Angka id="jumlah …" satuan={false} /> persen`. */
export const unitFaults = ({ text, figures }: Passage): Fault[] =>
	claimsIn(text).flatMap((claim) => {
		const figure = figures.find(({ start, end }) => claim.start >= start && claim.start < end && claim.end > end);
		if (!figure || claim.unit === '' || unitFits(claim.unit, figure.observation.indicator)) return [];
		const { id, indicator } = figure.observation;
		return [
			{
				code: 'satuan-keliru',
				start: figure.end,
				message:
					`${id} bersatuan ${indicator.unitWord || indicator.unit}, tetapi teksnya menulis ` +
					`\`${text.slice(figure.end, claim.end).trim()}\`.`,
				fix: `Tulis \`<Angka id="${id}" />\`, yang membawa satuannya sendiri.`,
			},
		];
	});
