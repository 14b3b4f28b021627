import adapter from '@sveltejs/adapter-static'

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // Our own server answers every address that is no file with the shell, so each view has its URL.
    adapter: adapter({ pages: 'build', assets: 'build', fallback: 'index.html', precompress: true, strict: false }),
    // The server compares revisions itself and the pages follow its events.
    version: { name: 'readout', pollInterval: 0 },
  },
}
