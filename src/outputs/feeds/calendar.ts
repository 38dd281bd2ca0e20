import ical, { ICalCalendarMethod } from 'ical-generator';
import type { City } from '../../model/base/city.ts';
import { written } from '../../model/base/mark.ts';
import { formatPeriod, type Period } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { sayCount } from '../../model/base/say.ts';
import { type ScheduleEntry, scheduleOf } from '../../model/schedule/schedule.ts';

/** The publications as a calendar to subscribe to: whole days, stamped with the data's newest date, not a clock. */

export interface CalendarEvent {
	/** Never changes for the same round of the same city. */
	readonly uid: string;
	readonly day: Period;
	readonly summary: string;
	readonly description: string;
	readonly url?: string;
}

const STATE_WORDS = {
	published: 'Sudah terbit.',
	interim: 'Baru angka sementara yang terbit.',
	late: 'Belum ditemukan dalam dokumen terbuka.',
	ahead: '',
} as const;

const national = ({ period }: ScheduleEntry) => `Hasil penimbangan balita ${formatPeriod(period)} dapat diumumkan`;
const planned = ({ period }: ScheduleEntry) => `Rencana terbit hasil pengukuran ${formatPeriod(period)}`;

/** One city's planned and due publications; what it published besides is no plan and stands on the page only. */
export const cityEvents = (city: City, publication: Publication, url?: string): CalendarEvent[] =>
	scheduleOf(city, publication).flatMap((entry): CalendarEvent[] => {
		if (!entry.due) return [];
		const words = [STATE_WORDS[entry.state], entry.plan?.note].filter(Boolean).join(' ');
		return [
			{
				uid: `${city.slug}-${entry.period}@aksi7`,
				day: entry.due,
				summary: `${entry.plan ? planned(entry) : national(entry)}: ${city.name}`,
				description: words || `Yang semestinya mengumumkan: ${city.duty}.`,
				...(url && { url }),
			},
		];
	});

/** All cities' publications; a city with months of its own has events of its own, and those that follow from the
 * national weighing share one event, however many cities there are. */
export function allEvents(publication: Publication, urlOf: (slug?: string) => string | undefined): CalendarEvent[] {
	const own = publication.cities.map((city) => ({ city, entries: scheduleOf(city, publication) }));
	const shared = new Map<Period, { entry: ScheduleEntry; waiting: number; cities: number }>();
	for (const { city, entry } of own.flatMap(({ city, entries }) => entries.map((each) => ({ city, entry: each })))) {
		if (!entry.due || entry.plan || city.weighing) continue;
		const { waiting, cities } = shared.get(entry.period) ?? { waiting: 0, cities: 0 };
		shared.set(entry.period, { entry, waiting: waiting + (entry.state === 'late' ? 1 : 0), cities: cities + 1 });
	}
	const url = urlOf();
	const together = [...shared.values()].map(
		({ entry, waiting, cities }): CalendarEvent => ({
			uid: `penimbangan-${entry.period}@aksi7`,
			day: entry.due as Period,
			summary: `${national(entry)} (${sayCount(cities, 'kota')} kota)`,
			description:
				entry.state === 'ahead'
					? 'Februari dan Agustus adalah bulan penimbangan nasional.'
					: `Belum ditemukan dari ${sayCount(waiting, 'kota')} kota.`,
			...(url && { url }),
		}),
	);
	const apart = own.flatMap(({ city, entries }) =>
		city.weighing || entries.some(({ plan }) => plan) ? cityEvents(city, publication, urlOf(city.slug)) : [],
	);
	return [...together, ...apart].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : 1));
}

/** The events as iCalendar (RFC 5545); `stamp` is the newest date of the data, which is there when there are events. */
export function calendarText(name: string, events: readonly CalendarEvent[], stamp: Period | undefined): string {
	// The library formats in UTC, so a day is given as its midnight there and comes out the same in every time zone.
	const at = (day: Period) => new Date(`${day}T00:00:00Z`);
	const calendar = ical({
		name,
		method: ICalCalendarMethod.PUBLISH,
		prodId: { company: 'aksi7', product: 'jadwal', language: 'ID' },
	});
	for (const { uid, day, summary, description, url } of stamp ? events : [])
		calendar.createEvent({
			id: uid,
			start: at(day),
			allDay: true,
			timezone: 'UTC',
			stamp: at(stamp as Period),
			// Its lines are folded by their length: the marks go before that.
			summary: written(summary, 'jadwal.ics'),
			description: written(description, 'jadwal.ics'),
			...(url && { url }),
		});
	// Every line of the format ends in a line break, the last too.
	return `${calendar.toString()}\r\n`;
}
