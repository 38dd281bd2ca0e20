/** Addresses of the web as they may stand in data and in texts: complete, and reading as what they are. */

/** Of a sound address no browser, feed or citation can take a part for something else. */
const SOUND = /^https?:\/\/[^/\\\s]/i;
const FOREIGN = /[\s\p{C}\\<>"'`{}|^]/u;
const LONGEST = 1000;

/** Whether an address is `http(s)://…` with a host, without a name before it (which makes one site look like
 * another). */
export function isWebAddress(url: string): boolean {
	if (url.length > LONGEST || !SOUND.test(url) || FOREIGN.test(url) || !URL.canParse(url)) return false;
	const { username, password, hostname } = new URL(url);
	return username === '' && password === '' && hostname !== '';
}
