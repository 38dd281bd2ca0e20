import zlib from 'node:zlib'; import { transform } from 'lightningcss';
const br=(s)=>zlib.brotliCompressSync(Buffer.from(s),{params:{[zlib.constants.BROTLI_PARAM_QUALITY]:11}}).length;
for (const u of process.argv.slice(2)) { let h=await (await fetch('http://localhost:4593'+u)).text(); 
 let css=''; h=h.replace(/<style[^>]*>(.*?)<\/style>/gs,(_,c)=>{css+=c;return ''}); const min=transform({filename:'a.css',code:Buffer.from(css),minify:true,errorRecovery:true}).code.toString();
 h=h.replace(/<script type="module"[^>]*><\/script>/g,'<script type="module" src="/_astro/x.js"></script>').replace('</head>',`<style>${min}</style></head>`).replace(/>\s+</g,'> <');
 console.log(u, br(h), 'css', br(min)); }
