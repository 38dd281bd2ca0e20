import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeSurvey, formatInterval, surveyLook } from '../../src/charts/survey-look.ts';
import { surveyedAreas } from '../../src/charts/survey-summary.ts';
import { nationShapes } from '../../src/geo/nation.ts';
import type { Publication } from '../../src/model/base/publication.ts';
import { intervalOf, type SurveyCell, type SurveyTable } from '../../src/model/base/survey.ts';
import { valueIn } from '../../src/model/cities/survey-around.ts';
import { surveyName } from '../../src/model/cities/survey-words.ts';
import { Refusal } from '../support/run.mjs';

/** The map of Indonesia as Observable Framework makes it, from the very shapes, names, links and values of ours. */

/** Installed for the measurement alone. Charts and maps from the folder of packages and not from a network, so that
 * every build is the same. */
const PACKAGES = ['@observablehq/framework@1.13.4', '@observablehq/plot@0.6.17', '@observablehq/inputs@0.12.0'];

/** Without the fonts that it would load from elsewhere: that would only make it slower. */
const CONFIG =
	"export default { title: 'Peta', pages: [], sidebar: false, toc: false, pager: false, footer: '', search: false, " +
	'globalStylesheets: [] };\n';

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

/** What our path data says (`geo/path.ts`: relative but for the first place), as rings of points. */
function ringsOf(data: string): number[][][] {
	const rings: number[][][] = [];
	let [x, y] = [0, 0];
	for (const [, sign = '', numbers = ''] of data.matchAll(/([Mmlhvz])([^Mmlhvz]*)/g)) {
		const values = [...numbers.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([each]) => Number(each));
		const ring = sign === 'M' || sign === 'm' ? [] : rings.at(-1);
		if (!ring) continue;
		if (ring.length === 0) rings.push(ring);
		if (sign === 'z' && ring[0]) {
			[x = 0, y = 0] = ring[0];
			ring.push([x, y]);
		}
		const step = sign === 'h' || sign === 'v' ? 1 : 2;
		for (let at = 0; at + step <= values.length; at += step) {
			x += sign === 'v' ? 0 : (values[at] ?? 0);
			y += sign === 'h' ? 0 : (values[at + step - 1] ?? 0);
			ring.push([x, y].map((each) => Math.round(each * 10) / 10));
		}
	}
	return rings.filter((ring) => ring.length > 3);
}

/** Builds the site with that one page in `folder`; gives the folder of what was built. Throws when it cannot be
 * installed or built. */
export async function frameworkMap(folder: string, publication: Publication): Promise<string> {
	const { surveys } = publication;
	if (surveys.length === 0)
		throw new Refusal('Data ini tidak memuat tabel survei, jadi tidak ada peta Indonesia untuk diukur.');
	const shapes = await nationShapes(publication.register.cities);
	const paths = new Map(shapes.cities.map((shape) => [shape.code, shape.path]));
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
		geometry: { type: 'MultiPolygon', coordinates: ringsOf(paths.get(code) ?? '').map((ring) => [ring]) },
	}));
	mkdirSync(path.join(folder, 'src'), { recursive: true });
	writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
	writeFileSync(path.join(folder, 'observablehq.config.js'), CONFIG);
	writeFileSync(
		path.join(folder, 'src', 'index.md'),
		page(
			Math.round(shapes.width),
			Math.round(shapes.height),
			told.map(([name]) => name),
		),
	);
	writeFileSync(path.join(folder, 'src', 'peta.json'), JSON.stringify(features));
	const run = (program: string, args: readonly string[]) => {
		const { status, stdout, stderr } = spawnSync(program, args, {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, NODE_OPTIONS: '' },
		});
		if (status !== 0) throw new Refusal(`${program} ${args[0]} gagal: ${`${stdout}${stderr}`.slice(-600)}`);
	};
	run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES]);
	run(process.execPath, ['node_modules/@observablehq/framework/dist/bin/observable.js', 'build']);
	return path.join(folder, 'dist');
}
