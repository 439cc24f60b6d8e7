/** What reading times needs to know of a language. */
export type Times = {}
