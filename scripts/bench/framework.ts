import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeSurvey, formatInterval, surveyLook } from '../../src/charts/survey-look.ts';
import { surveyedAreas } from '../../src/charts/survey-summary.ts';
import { nationShapes } from '../../src/geo/nation.ts';
import { ringsOf } from '../../src/geo/path.ts';
import type { Point } from '../../src/geo/polygons.ts';
import type { Publication } from '../../src/model/base/publication.ts';
import { intervalOf, type SurveyCell, type SurveyTable } from '../../src/model/base/survey.ts';
import { valueIn } from '../../src/model/cities/survey-around.ts';
import { surveyName } from '../../src/model/cities/survey-words.ts';
import { Refusal } from '../support/run.mjs';

/** The map of Indonesia as Observable Framework makes it, from the very shapes, names, links and values of ours. */

/** Installed for the measurement alone. Charts and maps from the folder of packages and not from a network, so that
 * every build is the same. */
const FONT = '@fontsource-variable/source-serif-4';
const PACKAGES = ['@observablehq/framework@1.13.4', '@observablehq/plot@0.6.17', '@observablehq/inputs@0.12.0'];

/** The typeface that its pages load by themselves from elsewhere stands beside them here, from the same files: no
 * second host has to be found, which is to its favour. */
const CONFIG =
	"export default { title: 'Peta', pages: [], sidebar: false, toc: false, pager: false, footer: '', search: false, " +
	'globalStylesheets: [] };\n';
/** Address of the page without that typeface. */
export const PLAIN_PAGE = 'polos';

/** With what our page has besides: the choice of a survey, a table of all areas with search and sort. */
const page = (width: number, height: number, surveys: readonly string[]) => `# Indonesia

\`\`\`js
import * as Inputs from '@observablehq/inputs';
import * as Plot from '@observablehq/plot';
const areas = await FileAttachment('peta.json').json();
const survey = view(Inputs.select(${JSON.stringify(surveys)}, { label: 'Survei' }));
\`\`\`

\`\`\`js
display(Plot.plot({
	width: ${width},
	height: ${height},
	margin: 0,
	projection: { type: 'identity', domain: { type: 'MultiPoint', coordinates: [[0, 0], [${width}, ${height}]] } },
	color: { type: 'ordinal', domain: ['b1', 'b2', 'b3', 'b4', 'b5'], scheme: 'reds', unknown: '#ccc', legend: true },
	marks: [
		Plot.geo(areas, {
			fill: (d) => d.properties[survey].look,
			stroke: 'white',
			strokeWidth: 0.3,
			title: (d) => d.properties[survey].said,
			href: (d) => d.properties.href,
		}),
	],
}));
\`\`\`

\`\`\`js
const found = view(Inputs.search(areas.map(({ properties }) => ({ nama: properties.nama, provinsi: properties.provinsi, ...properties[survey] }))));
\`\`\`

\`\`\`js
display(Inputs.table(found, { columns: ['nama', 'provinsi', 'persen', 'selang'] }));
\`\`\`
`;

/** A ring of our drawing, which is in half pixels, closed. */
const inPixels = (ring: readonly Point[]) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x / 2, y / 2]);

/** Builds the site with that page, with and without its typeface, in `folder`; gives the folder of what was built. Throws when it cannot be
 * installed or built. */
export async function frameworkMap(folder: string, publication: Publication): Promise<string> {
	const { surveys } = publication;
	if (surveys.length === 0)
		throw new Refusal('Data ini tidak memuat tabel survei, jadi tidak ada peta Indonesia untuk diukur.');
	const shapes = await nationShapes(publication.register.cities);
	const paths = new Map(shapes.cities.map((shape) => [shape.code, shape.under ?? '']));
	const told = surveys.map(
		(table) =>
			[surveyName(table), new Map(surveyedAreas(publication, table).map((each) => [each.code, each]))] as const,
	);
	const features = surveyedAreas(publication, surveys[0] as SurveyTable).map(({ code, name, slug, within }) => ({
		type: 'Feature',
		properties: {
			nama: name,
			provinsi: within,
			href: `/kota/${slug}/`,
			...Object.fromEntries(
				told.map(([survey, areas]) => {
					const cell: SurveyCell = areas.get(code)?.cell ?? { state: 'notFound' };
					const interval = cell.state === 'figure' ? intervalOf(cell.figure) : undefined;
					return [
						survey,
						{
							said: `${name}: ${describeSurvey(cell)}, ${survey}`,
							look: surveyLook(cell).fill,
							persen: cell.state === 'figure' ? (valueIn(cell.figure) ?? null) : null,
							selang: interval ? formatInterval(interval) : '',
						},
					];
				}),
			),
		},
		geometry: { type: 'MultiPolygon', coordinates: ringsOf(paths.get(code) ?? '').map((ring) => [inPixels(ring)]) },
	}));
	mkdirSync(path.join(folder, 'src'), { recursive: true });
	writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
	writeFileSync(path.join(folder, 'observablehq.config.js'), CONFIG);
	const names = told.map(([name]) => name);
	const text = page(Math.round(shapes.width), Math.round(shapes.height), names);
	const link = '<link rel="stylesheet" href="/huruf/opsz.css"><link rel="stylesheet" href="/huruf/opsz-italic.css">';
	writeFileSync(path.join(folder, 'src', 'index.md'), `---\nhead: '${link}'\n---\n${text}`);
	writeFileSync(path.join(folder, 'src', `${PLAIN_PAGE}.md`), text);
	writeFileSync(path.join(folder, 'src', 'peta.json'), JSON.stringify(features));
	const run = (program: string, args: readonly string[]) => {
		const { status, stdout, stderr } = spawnSync(program, args, {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, NODE_OPTIONS: '' },
		});
		if (status !== 0) throw new Refusal(`${program} ${args[0]} gagal: ${`${stdout}${stderr}`.slice(-600)}`);
	};
	run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES, `${FONT}@5.3.1`]);
	const font = path.join(folder, 'node_modules', FONT);
	mkdirSync(path.join(folder, 'src', 'huruf'));
	for (const file of ['opsz.css', 'opsz-italic.css']) {
		const css = readFileSync(path.join(font, file), 'utf8').replaceAll('./files/', '/huruf/files/');
		writeFileSync(path.join(folder, 'src', 'huruf', file), css.replaceAll('Source Serif 4 Variable', 'Source Serif 4'));
	}
	run(process.execPath, ['node_modules/@observablehq/framework/dist/bin/observable.js', 'build']);
	const dist = path.join(folder, 'dist');
	cpSync(path.join(font, 'files'), path.join(dist, 'huruf', 'files'), { recursive: true });
	return dist;
}
