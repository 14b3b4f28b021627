import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin } from 'vite'

const api = process.env.READOUT_API ?? 'http://127.0.0.1:4747'

/**
 * SvelteKit styles its announcer by an attribute, which our policy rightly refuses; app.css styles it instead.
 * The browser tests fail on any refused style, so a change there will be noticed.
 */
const styleAnnouncerByClass: Plugin = {
  name: 'announcer-without-style-attribute',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('generated/root.svelte') ? code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/u, '$1') : null),
}

export default defineConfig({
  plugins: [styleAnnouncerByClass, sveltekit()],
  build: { target: 'es2022' },
  server: { proxy: { '/v1': { target: api, changeOrigin: true } } },
})
