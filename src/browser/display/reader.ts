import { blocksOf, type Spoken } from './speech.ts';

/** Reads a page aloud with the browser's own voice, block by block, and shows which block it is at. */
export class Reader {
	readonly #changed: () => void;
	#blocks: readonly Spoken[] = [];
	#at = -1;
	#isPaused = false;

	/** `changed` is told when it begins, pauses or ends. */
	constructor(changed: () => void) {
		this.#changed = changed;
	}

	get state(): 'idle' | 'reading' | 'paused' {
		return this.#at < 0 ? 'idle' : this.#isPaused ? 'paused' : 'reading';
	}

	start(main: Element): void {
		this.stop();
		this.#blocks = [...blocksOf(main)];
		this.#say(0);
	}

	/** Stops within the block; `resume` begins that block anew, for many voices forget where they were. */
	pause(): void {
		this.#isPaused = true;
		speechSynthesis.cancel();
		this.#changed();
	}

	resume(): void {
		this.#say(this.#at);
	}

	stop(): void {
		this.#mark(undefined);
		this.#at = -1;
		this.#isPaused = false;
		speechSynthesis.cancel();
		this.#changed();
	}

	#say(index: number): void {
		const block = this.#blocks[index];
		if (!block) {
			this.stop();
			return;
		}
		this.#at = index;
		this.#isPaused = false;
		this.#mark(block.element);
		const utterance = new SpeechSynthesisUtterance(block.text);
		utterance.lang = 'id-ID';
		const voice = indonesian();
		if (voice) utterance.voice = voice;
		// An end that a pause or a stop brought about is not the block's own.
		const next = () => this.#at === index && !this.#isPaused && this.#say(index + 1);
		utterance.onend = next;
		utterance.onerror = ({ error }) => error !== 'canceled' && error !== 'interrupted' && next();
		speechSynthesis.speak(utterance);
		this.#changed();
	}

	#mark(element: Element | undefined): void {
		document.querySelector('.spoken')?.classList.remove('spoken');
		element?.classList.add('spoken');
		element?.scrollIntoView({ block: 'center' });
	}
}

/** A voice of the device that speaks Indonesian; browsers list them late. */
export function indonesian(): SpeechSynthesisVoice | undefined {
	return speechSynthesis.getVoices().find(({ lang }) => /^(?:id|in)\b/i.test(lang.replace('_', '-')));
}
