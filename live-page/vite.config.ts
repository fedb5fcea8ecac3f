import { defineConfig } from 'vite';
import { licences } from './licences';

export default defineConfig({
  root: 'src/main/web',
  // Relative, so that the page also works below a path of a reverse proxy.
  base: './',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  plugins: [licences(['preact', '@preact/signals', '@preact/signals-core', 'uplot', '@fontsource-variable/hanken-grotesk'])],
  build: {
    outDir: '../../../target/classes/META-INF/resources',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inline: the Content-Security-Policy allows no data: for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
