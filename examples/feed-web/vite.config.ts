import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const apiAddress = process.env['SIM_FEED_API'] ?? '';

/** Writes the read API's address into the page, where the built page can be told another. */
function apiSetting(): Plugin {
  return {
    name: 'api-setting',
    transformIndexHtml: (html) =>
      html.replace('name="sim-feed-api" content=""', () => `name="sim-feed-api" content="${escaped(apiAddress)}"`),
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export default defineConfig({
  // Relative, so that the page may lie in any folder of any host.
  base: './',
  plugins: [react(), apiSetting()],
  resolve: { tsconfigPaths: true },
  build: {
    target: 'es2023',
    // A strict content policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
