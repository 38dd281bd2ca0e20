import type { City } from '../model/base/city.ts';
import type { Observation } from '../model/base/observation.ts';
import type { Passage } from './passage.ts';

/** What a passage's rules may know of the text around it. */
export interface About {
	/** The city that the front matter names. */
	readonly city?: City;
	/** The day of the text, `2026-01-10`, as its front matter says it. */
	readonly date?: string;
	/** Figures that stand beside the text. */
	readonly beside: readonly Observation[];
	/** The passages before this one. */
	readonly before: readonly Passage[];
	/** Those behind it, as far as the next heading. */
	readonly after: readonly Passage[];
}
