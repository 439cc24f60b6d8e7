/** What reading numbers needs to know of a language. */
export type Numbers = {}
