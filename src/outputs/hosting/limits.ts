/** What known hosts of static sites take, as their documents said in November 2026; hosts change them unasked. */
interface Host {
	readonly name: string;
	/** Most bytes of a whole site. */
	readonly bytes?: number;
	readonly files?: number;
	/** Most bytes of one file. */
	readonly largest?: number;
	readonly more?: string;
}

const MiB = 2 ** 20;
const HOSTS: readonly Host[] = [
	{ name: 'GitHub Pages', bytes: 1024 * MiB, largest: 100 * MiB, more: 'penerbitan paling lama 10 menit' },
	{ name: 'GitLab Pages', bytes: 1024 * MiB, files: 200_000 },
	{ name: 'Cloudflare Pages', files: 20_000, largest: 25 * MiB },
	{ name: 'Netlify', files: 54_000, more: 'paling banyak dalam satu folder' },
	{ name: 'server sendiri (nginx, Apache)' },
];

const amount = (value: number) => value.toLocaleString('id-ID', { maximumFractionDigits: 1 });
const size = (bytes: number) => (bytes < MiB ? `${amount(bytes / 1024)} kB` : `${amount(bytes / MiB)} MB`);

/** How large a built site is. */
export type Extent = { readonly files: number; readonly bytes: number; readonly largest: number };

export function extentOf(sizes: Iterable<number>): Extent {
	let [files, bytes, largest] = [0, 0, 0];
	for (const each of sizes) {
		files += 1;
		bytes += each;
		largest = Math.max(largest, each);
	}
	return { files, bytes, largest };
}

const tooMuch = ({ files, bytes, largest }: Extent, host: Host): string[] => [
	...(host.bytes !== undefined && bytes > host.bytes ? [`lebih dari ${size(host.bytes)} seluruhnya`] : []),
	...(host.files !== undefined && files > host.files ? [`lebih dari ${amount(host.files)} berkas`] : []),
	...(host.largest !== undefined && largest > host.largest ? [`satu berkas lebih dari ${size(host.largest)}`] : []),
];

/** Whether each host takes a site of this size, a line a host. */
export function hostVerdict(extent: Extent): string {
	const lines = HOSTS.map((host) => {
		const reasons = tooMuch(extent, host);
		const more = host.more === undefined ? '' : ` (${host.more})`;
		return (
			`  ${reasons.length === 0 ? 'muat      ' : 'TIDAK MUAT'}  ` +
			`${host.name}${reasons.length === 0 ? more : `: ${reasons.join(', ')}`}`
		);
	});
	const whole = `${amount(extent.files)} berkas, ${size(extent.bytes)}; yang terbesar ${size(extent.largest)}.`;
	return [`Ukuran situs: ${whole}`, ...lines].join('\n');
}
