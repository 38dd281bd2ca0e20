import { graphicCss } from './style.ts';

/** What an embed needs beside the rules for maps and charts: words, and a drawing that takes the room that is left. */
const OWN = `
*{box-sizing:border-box}
html{height:100%;-webkit-text-size-adjust:100%}
body{margin:0;min-height:100%;display:flex;flex-direction:column;padding:.7rem .9rem;background:var(--paper);color:var(--ink);font:1rem/1.4 system-ui,sans-serif;overflow-wrap:anywhere}
main{flex:1;display:flex;flex-direction:column}
h1{font:700 1.25rem/1.2 var(--serif);margin:0;text-wrap:balance}
p{margin:.15rem 0}
a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.15em}
a:hover{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.sub,.small,footer{font-size:.875rem;color:var(--soft)}
.big{font:700 clamp(2.6rem,14vw,4.5rem)/1.1 var(--serif);font-variant-numeric:tabular-nums;margin:.4rem 0 .1rem}
.big small{font:600 1.25rem system-ui,sans-serif;color:var(--ink)}
.big.none{font-size:1.6rem;color:var(--soft)}
.drawing{flex:1;position:relative;min-height:11rem;margin:.5rem 0}
.drawing>svg:not(.patterns){position:absolute;inset:0;width:100%;height:100%;max-height:none;overflow:hidden}
.key{margin:.3rem 0}
@media(max-width:30rem){.drawing .map text{display:none}}
footer{border-top:1px solid var(--rule);margin-top:.5rem;padding-top:.3rem}
`;

/** The whole style sheet of an embed. */
export const embedCss = (): string =>
	(graphicCss() + OWN)
		.replaceAll('\n', '')
		.replace(/([:;,]) /g, '$1')
		.replaceAll(';}', '}');
