import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../data/load.ts';
import type { City } from '../../model/base/city.ts';
import { calendarText, cityEvents } from '../../outputs/feeds/calendar.ts';
import { to } from '../../site.ts';

/** One city's planned publications, to subscribe to. */
export const getStaticPaths = (() =>
	loadPublication().cities.map((city) => ({ params: { slug: city.slug }, props: { city } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ city: City }> = ({ props: { city }, site }) => {
	const publication = loadPublication();
	const url = site && new URL(to(`/jadwal/${city.slug}/`), site).href;
	return new Response(calendarText(`Jadwal ${city.name}`, cityEvents(city, publication, url), publication.newest), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
};
