import type { APIRoute } from 'astro';
import { loadPublication } from '../data/load.ts';
import { allEvents, calendarText } from '../outputs/feeds/calendar.ts';
import { to } from '../site.ts';

/** Every city's planned publications, to subscribe to. */
export const GET: APIRoute = ({ site }) => {
	const publication = loadPublication();
	const { newest } = publication;
	const urlOf = (slug?: string) => site && new URL(to(slug ? `/jadwal/${slug}/` : '/jadwal/'), site).href;
	const events = newest ? allEvents(publication, urlOf) : [];
	return new Response(calendarText(`Jadwal ${publication.site.name}`, events, newest), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
};
