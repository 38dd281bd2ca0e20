/**
 * Texts that mean harm: each is refused, or is harmless and says what it seems to say. `RUN` stands for code that must
 * never run.
 */
const RUN = `globalThis.process.getBuiltinModule('fs').writeFileSync('terjalankan','x')`;
const ID = '99.01/prevalensi-stunting/ssgi/2024';
const EVIL = 'https://jahat.example/';

/** Where a comment, or any expression, can stand in a text. */
const PLACES: Readonly<Record<string, (code: string) => string>> = {
	alone: (code) => code,
	'within a sentence': (code) => `Teks ${code} teks.`,
	'in a heading': (code) => `## Judul ${code}`,
	'in a list': (code) => `- butir ${code}\n- lain`,
	'in a table': (code) => `| a | b |\n|---|---|\n| x ${code} | y |`,
	'in a quotation': (code) => `> kata ${code}`,
	'in bold': (code) => `**tebal ${code}**`,
	'in a link': (code) => `[kata ${code}](https://contoh.go.id/)`,
	'in a component': (code) => `<Pengecualian alasan="uji">kata ${code}</Pengecualian>`,
	'in a component of its own lines': (code) =>
		`<Kutipan dokumen="perwali-contoh-7-2022" oleh="Wali kota">\n\n${code}\n\n</Kutipan>`,
	'after a rule': (code) => `---\n\n${code}`,
	'in a list in a quotation': (code) => `> - kata ${code}`,
};
const CODES: Readonly<Record<string, string>> = {
	'a comment that ends in the middle': `{/* a */ ${RUN} /* b */}`,
	'two comments with code on lines between': `{/* a\n*/ ${RUN}\n/* b */}`,
	'a call between comments': `{/* a */ (() => { ${RUN}; return '' })() /* b */}`,
	'a comment to the end of a line': `{// a\n${RUN}}`,
	'a bare expression': `{${RUN}}`,
	'a template': `{\`\${${RUN}}\`}`,
	'a comment that is none': `{/a/.test(${RUN}) /* b */}`,
};

/** In place of a whole attribute. */
const ATTRIBUTES: readonly string[] = [
	`angka={["${ID}"]//}\n > (${RUN}) || ["${ID}"]}`,
	`angka={["${ID}"]/*}*/ && ${RUN}}`,
	`angka={["${ID}", ${RUN}]}`,
	`angka={[\`${ID}\${${RUN}}\`]}`,
	`angka={["\\u{${ID}"]}`,
	`angka={["${ID}"].concat(${RUN})}`,
	`angka={["${ID}"]} {...${RUN}}`,
	`{...{"angka": ${RUN}}} angka={["${ID}"]}`,
	`angka={["${ID}"]} data-x={${RUN}}`,
	`angka={["${ID}"]} set:html="<script src=${EVIL}></script>"`,
	`angka={["${ID}"]} client:load`,
	`angka={["${ID}"]} angka={${RUN}}`,
	`angka=<b>{${RUN}}</b>`,
	`angka={[{toString(){${RUN}}}]}`,
	`angka={["${ID}", ...${RUN}]}`,
	`angka={["${ID}" /* " */ , (${RUN}), " */"]}`,
];

const HTML: readonly string[] = [
	'<script>alert(1)</script>',
	'<script src="/unduh/kota/contoh/batas.geojson"></script>',
	`<meta http-equiv="REFRESH" content="0,${EVIL}" />`,
	`<div set:html="<meta http-equiv=refresh content=0;${EVIL}>" />`,
	'<p set:html="<iframe src=javascript:alert(document.domain)></iframe>" />',
	'<p set:text="x" />',
	'<meta name="robots" content="noindex" />',
	`<link rel="canonical" href="${EVIL}" />`,
	`<link rel="preload" as="image" imagesrcset="${EVIL}x.png 1x" />`,
	`<base href="${EVIL}" />`,
	`<form action="${EVIL}"><input name="nik" /><button>kirim</button></form>`,
	'<form method="post" action="/x"><input type="password" name="p" /></form>',
	'<dialog open>Situs ini diretas</dialog>',
	`<svg><rect fill="url(${EVIL}x.svg#a)" mask="url(//jahat.example/x)" width="9" height="9" /></svg>`,
	'<svg:script>alert(1)</svg:script>',
	'<math><mtext>x</mtext></math>',
	`<iframe src="${EVIL}"></iframe>`,
	`<object data="${EVIL}"></object>`,
	`<img src="${EVIL}x.png" alt="" />`,
	`<video src="${EVIL}"></video>`,
	`<a href="javascript:alert(1)">klik</a>`,
	'<b>tebal</b>',
	'<style>body { display: none }</style>',
	'<template><script>alert(1)</script></template>',
	'<custom-element />',
	'<constructor />',
	'<__proto__ />',
	'<toString />',
	'<Fragment set:html="<script>alert(1)</script>" />',
	'<>kosong</>',
	'<Angka.prototype />',
	'<Angka:b />',
	'<this.x />',
	`<Angka constructor="x" id="${ID}" />`,
	`<Angka __proto__="x" id="${ID}" />`,
	`<Angka id="${ID}" slot="head" />`,
	`<Angka id="${ID}" onclick="alert(1)" />`,
	`<Angka id="${ID}" class="x" />`,
];

const IMAGES: readonly string[] = [
	'![x](./jahat.mjs)',
	'![x](jahat.mjs)',
	'![x](mapshaper)',
	'![x](../../../package.json?raw)',
	'![x][r]\n\n[r]: ./jahat.mjs',
	'![r]\n\n[r]: ./jahat.mjs',
	'![x](node:fs)',
	`![x](${EVIL}x.png)`,
	'![x](data:image/svg+xml,<svg/>)',
	'![x](/gambar/kota/contoh.png)',
	'[![x](./jahat.mjs)](https://contoh.go.id/)',
];

const LINKS: readonly string[] = [
	'[klik](javascript:alert(document.domain))',
	'[klik](javascript&colon;alert(document.domain))',
	'[klik](JaVaScRiPt:alert(1))',
	'[klik](<java\tscript:alert(1)>)',
	'[klik](&#106;avascript:alert(1))',
	'[klik](&#1;javascript:alert(1))',
	'[klik](data:text/html,<script>alert(1)</script>)',
	'[klik](vbscript:x)',
	'[klik](file:///etc/passwd)',
	'[klik](blob:https://contoh.go.id/x)',
	'[klik](//jahat.example/)',
	'[klik](/\\jahat.example/)',
	'[klik](\\\\jahat.example/)',
	'[klik](https:jahat.example)',
	'[klik](https:///jahat.example)',
	'[klik](https://kota.go.id@jahat.example/)',
	'[klik](https://kota.go.id%5c@jahat.example/)',
	'[klik](mailto:a@b.id?bcc=c@d.id)',
	'[klik](mailto:)',
	'[klik][a]\n\n[a]: javascript:alert(document.domain)',
	'[a]: javascript:alert(document.domain)',
	'Teks[^a].\n\n[^a]: [x](javascript:alert(document.domain))',
	'[klik](../../../../../jahat.mjs)',
	'[klik](../../jahat.html)',
];

const MODULES: readonly string[] = [
	'import x from "./jahat.mjs"',
	`export const x = ${RUN}`,
	'export { default } from "./jahat.mjs"',
	`export const partial = true\n\n${'x'}`,
	'import "node:fs"\nexport const y = 1',
];

/** Bodies of a text, below a sound front matter. */
export const ATTACKS: readonly string[] = [
	...Object.values(PLACES).flatMap((place) => Object.values(CODES).map(place)),
	...ATTRIBUTES.map((attribute) => `<Tabel judul="x" ${attribute} />`),
	...HTML.flatMap((html) => [html, `Teks ${html} teks.`, `- ${html}`]),
	...IMAGES,
	...LINKS,
	...MODULES,
];

const FRONT = 'judul: "Uji"\nringkasan: "Uji."\njenis: penjelasan\ntanggal: 2024-05-15\ntopik: gizi\nkantor: "Dinas"';

/** Whole files whose front matter one reader ends elsewhere than another, or that say more than they show. */
export const WHOLE_FILES: readonly string[] = [
	`---\n${FRONT}\nterkait:\n  - "\n--- {${RUN}}\n"\n---\n\nTeks.\n`,
	`---\n${FRONT}\n---{${RUN}}\n---\n\nTeks.\n`,
	`---\n${FRONT}\n+++\n{${RUN}}\n---\n\nTeks.\n`,
	`+++\njudul = "x"\n+++\n\n{${RUN}}\n`,
	`\n---\n${FRONT}\n---\n\n{${RUN}}\n`,
	`\ufeff---\n${FRONT}\n---\n\n{${RUN}}\n`,
	`---\n${FRONT}\nlayout: ./jahat.mjs\n---\n\nTeks.\n`,
	`---\n${FRONT}\n<<: {layout: ./jahat.mjs}\n---\n\nTeks.\n`,
	`---\n${FRONT}\n__proto__: {layout: ./jahat.mjs}\n---\n\nTeks.\n`,
	`---\n${FRONT}\nconstructor: x\n---\n\nTeks.\n`,
	`---\n${FRONT.replace('"Uji"', '!!js/function "x"')}\n---\n\nTeks.\n`,
	`---\n${FRONT.replace('"Uji"', '!!binary "VWpp"')}\n---\n\nTeks.\n`,
	`---\n${FRONT.replace('"Uji"', '&a "Uji"').replace('"Uji."', '*a')}\n---\n\nTeks.\n`,
	`---\na: &a ["x","x","x","x","x","x","x","x","x"]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n${FRONT}\n---\n\nTeks.\n`,
	`---\nterkait: ${'['.repeat(100_000)}\n${FRONT}\n---\n\nTeks.\n`,
	`---\n${FRONT}\n${FRONT}\n---\n\nTeks.\n`,
	`---\n${FRONT.replace('Uji"', 'Uji\\u0000\\u0007\\u202Etulisan"')}\n---\n\nTeks.\n`,
	`---\n${FRONT.replace('Uji"', 'Uji\\uFFFE"')}\n---\n\nTeks.\n`,
	`---\n${FRONT.replace('Dinas', 'Dinas\\r\\nATTACH:x\\u2028')}\n---\n\nTeks.\n`,
	`---\n${FRONT.replace('Dinas', 'D'.repeat(20_000))}\n---\n\nTeks.\n`,
];

/** Texts that would end a parser, and the check with it. */
export const TOO_MUCH: readonly string[] = [
	'>'.repeat(20_000),
	'> '.repeat(20_000),
	'- '.repeat(5000),
	'{'.repeat(50_000),
	`{${'['.repeat(25_000)}}`,
	`<Tabel judul="x" angka={${'['.repeat(20_000)}${']'.repeat(20_000)}} />`,
	'<Kutipan dokumen="x" oleh="y">'.repeat(1500),
	`${'<Pengecualian alasan="x">'.repeat(1000)}x${'</Pengecualian>'.repeat(1000)}`,
	Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
	'kata '.repeat(20_000),
];
