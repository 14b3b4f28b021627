/** Every page is drawn in the browser from the API alone. */
export const ssr = false
export const prerender = false
