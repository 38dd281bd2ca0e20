declare namespace App {
	interface Locals {
		/** How often each term has been explained on the page that is being drawn. */
		terms?: Map<string, number>;
	}
}
