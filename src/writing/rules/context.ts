import { shortName } from '../../model/base/instrument.ts';
import { formatPeriod } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { contextFaults } from '../../model/prose/context.ts';
import type { Passage } from '../passage.ts';
import type { Fault } from './fault.ts';

/** An instrument or a time typed beside a figure that is not the figure's. */
export function contextRule({ text, figures }: Passage, { instruments }: Publication): Fault[] {
	const placed = figures.map(({ start, end, observation }) => ({
		start,
		end,
		instrument: observation.instrument.id,
		period: observation.period,
		observation,
	}));
	return contextFaults(text, placed, instruments).map(({ mention, figure, what }) => {
		const { id, instrument, period } = (figure as (typeof placed)[number]).observation;
		const own = what === 'instrumen' ? shortName(instrument) : formatPeriod(period);
		return {
			code: what === 'instrumen' ? 'alat-keliru' : 'waktu-keliru',
			start: mention.start,
			message:
				`\`${mention.text}\` ditulis di sebelah ${id}, yang ${what === 'instrumen' ? 'diukur dengan' : 'tentang'} ` +
				`${own}.`,
			fix: `Tulis ${own}, pakai \`<Angka id="${id}" sumber />\`, atau pilih angka yang dimaksud.`,
		};
	});
}
