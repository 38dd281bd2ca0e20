import type { APIRoute } from 'astro';
import { glanceMap } from '../../charts/glance.ts';
import { surveyLook } from '../../charts/survey-look.ts';
import { loadPublication } from '../../data/load.ts';
import { glanceShapes } from '../../geo/nation.ts';
import { surveyCell } from '../../model/base/survey.ts';
import { glanceCss } from '../../outputs/images/style.ts';

/** The map of the newest survey as a picture of its own, for the home page: light and dark by itself. */
export const GET: APIRoute = async () => {
	const { register, surveys } = loadPublication();
	const [table] = surveys;
	const shapes = table && (await glanceShapes(register.cities));
	const svg = shapes ? glanceMap(shapes, (code) => surveyLook(surveyCell(table, code)).fill, glanceCss()) : '';
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
