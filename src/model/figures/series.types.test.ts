// Survey and register cannot be joined: the compiler refuses. `tsc` checks the first half of this file, where each
// `@ts-expect-error` fails the build on the day its line compiles; the second half shows the refusal at test time.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../base/figure.ts';
import type { Instrument, InstrumentKind } from '../base/instrument.ts';
import { type Series, seriesOf } from './series.ts';

interface Given {
	readonly figures: readonly Figure[];
	readonly anyInstrument: Instrument;
	readonly surveyFigure: Figure<'survey'>;
	readonly registerFigure: Figure<'register'>;
	readonly surveySeries: Series<'survey'>;
	readonly registerSeries: Series<'register'>;
}

declare function headline(figure: Figure<'survey'>): void;
declare function trend(series: Series<'survey'>): void;
declare function chart<K extends InstrumentKind>(main: Series<K>, ...references: Series<NoInfer<K>>[]): void;

function mixtures({ figures, anyInstrument, surveyFigure, registerFigure, surveySeries, registerSeries }: Given): void {
	headline(surveyFigure);
	// @ts-expect-error a register's figure is no survey's
	headline(registerFigure);

	trend(surveySeries);
	// @ts-expect-error a register's series is no survey's
	trend(registerSeries);

	const { area, indicator, instrument, points } = surveySeries;
	// @ts-expect-error only seriesOf makes a series: a look-alike lacks the brand
	trend({ area, indicator, instrument, points });
	// @ts-expect-error a copy with figures of both kinds is no series either
	trend({ ...surveySeries, points: [surveyFigure, registerFigure] });
	// @ts-expect-error the points of a series are of its own kind
	surveySeries.points satisfies readonly Figure<'register'>[];
	// @ts-expect-error and nothing can be added to them
	surveySeries.points.push(surveyFigure);

	// @ts-expect-error an instrument of whatever kind makes no series, or two of them could meet
	seriesOf(figures, '00', 'prevalensi-stunting', anyInstrument);
	// @ts-expect-error nor is a survey's series one of whatever kind
	surveySeries satisfies Series;

	chart(surveySeries, surveySeries);
	chart(registerSeries, registerSeries, registerSeries);
	// @ts-expect-error a register beside a survey in one chart
	chart(surveySeries, registerSeries);
	// @ts-expect-error and the other way round, among good ones
	chart(registerSeries, registerSeries, surveySeries);
}
// Never called; only its types matter.
void mixtures;

const here = fileURLToPath(new URL('.', import.meta.url));
const snippetFile = `${here}snippet.ts`;

/** Parsed once for all programs, for most of the time goes into the compiler's own library. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of a piece of code that stands beside the model; nothing is written to disk. */
function complaints(code: string): string[] {
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		allowImportingTsExtensions: true,
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		skipLibCheck: true,
		types: [],
	};
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists } = host;
	host.fileExists = (name) => name === snippetFile || fileExists(name);
	host.getSourceFile = (name, ...rest) => {
		if (name === snippetFile) return ts.createSourceFile(name, code, ts.ScriptTarget.ES2022);
		if (!sources.has(name)) sources.set(name, getSourceFile(name, ...rest));
		return sources.get(name);
	};
	return ts
		.getPreEmitDiagnostics(ts.createProgram([snippetFile], options, host))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const chartOf = (main: InstrumentKind, reference: InstrumentKind) => `
	import type { Figure } from '../base/figure.ts';
	import type { Instrument, InstrumentKind } from '../base/instrument.ts';
	import { type Series, seriesOf } from './series.ts';
	declare const figures: Figure[];
	declare const first: Instrument<'${main}'>;
	declare const second: Instrument<'${reference}'>;
	declare function chart<K extends InstrumentKind>(main: Series<K>, ...references: Series<NoInfer<K>>[]): void;
	const [one, two] = [seriesOf(figures, '99.01', 'prevalensi-stunting', first), seriesOf(figures, '00', 'prevalensi-stunting', second)];
	if (one && two) chart(one, two);
`;

describe('the compiler', () => {
	test('lets a survey stand beside a survey', () => {
		expect(complaints(chartOf('survey', 'survey'))).toEqual([]);
	}, 30_000);

	test.each([
		['survey', 'register'],
		['register', 'survey'],
		['survey', 'enumeration'],
		['target', 'survey'],
	] as const)(
		'refuses a chart of %s that is given a series of %s',
		(main, reference) => {
			const said = complaints(chartOf(main, reference));
			expect(said).toHaveLength(1);
			expect(said[0]).toContain(
				`Argument of type 'Series<"${reference}">' is not assignable to parameter of type 'Series<"${main}">'`,
			);
		},
		30_000,
	);
});
