// What readers chose of how pages look, put on before anything is drawn. The site's policy knows its hash
// (astro.config.mjs).

/** Name in the browser's own store; its value is a list of classes. */
export const STORE = 'tampilan';

/** Script for the address of their style sheet, which stands beside the icon: one that the site's policy knows by its
 * hash can hold no address. */
const SHEET = `document.querySelector('[rel=icon]').href.replace(/favicon.svg.*/,'tampilan.css')`;

/** Runs in the head of every page, after the icon. What it writes is waited for before anything is drawn. */
export const EARLY = `try{let c=localStorage.${STORE};if(c){document.documentElement.className=c;document.write('<link rel=stylesheet href="'+${SHEET}+'">')}}catch{}`;
