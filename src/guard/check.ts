import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Something in the built site that must not be published. */
export interface GuardIssue {
	/** Name of the check, such as `tautan`. */
	readonly check: string;
	/** Path in the built folder, with `/`. */
	readonly file: string;
	/** What was found and what was expected, in Indonesian. */
	readonly message: string;
}

/** One rule about the built site. What a method yields are messages about the file it was given. */
export interface Check {
	readonly name: string;
	/** Asked for each HTML page. */
	page?(page: Page, site: Site): Iterable<string>;
	/** Asked for each text file, pages too. */
	text?(text: string, file: string): Iterable<string>;
	/** Asked at the end, when all pages were seen. */
	end?(site: Site): Iterable<{ readonly file: string; readonly message: string }>;
}
