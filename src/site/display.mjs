// What readers chose of how pages look, put on before anything is drawn. The site's policy knows its hash
// (astro.config.mjs).

/** Name in the browser's own store; its value is a list of classes. */
export const STORE = 'tampilan';

/** Runs first in every page. */
export const EARLY = `try{document.documentElement.className=localStorage.${STORE}||''}catch{}`;
