import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const addresses = {
  'sim-feed-api': process.env['SIM_FEED_API'] ?? '',
  'sim-feed-admin': process.env['SIM_FEED_ADMIN'] ?? '',
};

/** Writes the addresses of the APIs into the page, where the built page can be told others. */
function addressSettings(): Plugin {
  return {
    name: 'address-settings',
    transformIndexHtml: (html) =>
      Object.entries(addresses).reduce(
        (page, [name, address]) =>
          page.replace(`name="${name}" content=""`, () => `name="${name}" content="${escaped(address)}"`),
        html,
      ),
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export default defineConfig({
  // Relative, so that the page may lie in any folder of any host.
  base: './',
  plugins: [react(), addressSettings()],
  resolve: { tsconfigPaths: true },
  build: {
    target: 'es2023',
    // A strict content policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
