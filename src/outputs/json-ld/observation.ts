import { type Area, fullName } from '../../model/base/area.ts';
import type { Figure, Finding } from '../../model/base/figure.ts';
import { creativeWork } from './document.ts';
import { known, type Node } from './node.ts';
import { place } from './place.ts';

/** One value, the two ends of a conflict, or nothing for what nobody vouches for: no machine shall pick up a doubtful
 * number. */
function valueOf(finding: Finding): Readonly<Record<string, unknown>> {
	switch (finding.state) {
		case 'value':
			return { value: finding.quantity.value };
		case 'conflict':
			return {
				minValue: finding.low.value,
				maxValue: finding.high.value,
				description: 'Dokumen bertentangan tentang angka ini.',
			};
		case 'doubtful':
			return { description: 'Angka ini diragukan; nilainya ada di halaman beserta alasannya.' };
	}
}

/** A figure as an observation about a population: what was measured, by which method, when, for whom. `href` is its
 * page. https://schema.org/Observation, https://schema.org/StatisticalPopulation,
 * https://schema.org/StatisticalVariable */
export function observation(figure: Figure, area: Area, href: string): Node {
	const { indicator, instrument, period, finding } = figure;
	return known({
		'@type': 'Observation',
		'@id': `${href}#angka`,
		name: `${indicator.name} ${fullName(area)}`,
		observationDate: period,
		observationAbout: {
			'@type': 'StatisticalPopulation',
			name: instrument.covers,
			populationType: indicator.denominator || indicator.name,
			location: place(area),
		},
		variableMeasured: known({
			'@type': 'StatisticalVariable',
			name: indicator.name,
			description: indicator.definition,
			measurementDenominator: indicator.denominator || undefined,
		}),
		measurementMethod: instrument.name,
		measurementTechnique: instrument.definition,
		unitText: indicator.unitWord || undefined,
		// The common code of UN/CEFACT for per cent.
		unitCode: indicator.unit === 'percent' ? 'P1' : undefined,
		...valueOf(finding),
		citation: [...new Set(figure.reports.map(({ document }) => document))].map(creativeWork),
	});
}
