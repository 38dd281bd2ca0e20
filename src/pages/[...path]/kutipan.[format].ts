import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../data/load.ts';
import { type Citable, citables, referenceOf } from '../../outputs/citations/citable.ts';
import { exportReference, FORMATS, type Format } from '../../outputs/citations/reference.ts';
import { programCitable } from '../../outputs/programs/card.ts';
import { absolute, to } from '../../site.ts';
import { loadPrograms } from '../../writing/pages.ts';

/** A page's reference for reference managers: `kutipan.bib`, `kutipan.ris` and `kutipan.json` below its address. */
export const getStaticPaths: GetStaticPaths = async () => {
	const publication = loadPublication();
	const programs = (await loadPrograms()).map(({ program }) => programCitable(program, publication));
	return [...citables(publication), ...programs].flatMap((citable) =>
		Object.keys(FORMATS).map((format) => ({
			params: { path: citable.path.replace(/^\/|\/$/g, ''), format },
			props: { citable, format },
		})),
	);
};

export const GET: APIRoute<{ citable: Citable; format: Format }> = ({ props: { citable, format } }) => {
	const reference = referenceOf(citable, absolute(to(citable.path)), loadPublication());
	return new Response(exportReference(reference, format), { headers: { 'Content-Type': FORMATS[format].type } });
};
