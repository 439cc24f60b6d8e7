/** What reading units needs to know of a language. */
export type Units = {}
