const YEAR = /(?:19|20)\d\d/
/** Year first, in digits, with any signs or words of one or two characters between: `2026-03-05`, `2026/3`, `2026年3月5日`. */
const NUMERIC = /(?<!\d)((?:19|20)\d\d)(?:\s?[-./\p{L}]\s?(\d{1,2})(?!\d)(?:\s?[-./\p{L}]\s?(\d{1,2})(?!\d))?)?/u
/** A month by its name, as `Date.parse` knows it: `March 5, 2026`, `5 Mar 2026`. */
const NAMED =
  /(?:\p{L}{3,9}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+)(?:19|20)\d\d(?!\d)/u

/** A date found in a text. */
export interface FoundDate {
  /** `YYYY-MM-DD`; month or year alone are filled to their first day. */
  date: string
  /** Range in the text. */
  start: number
  end: number
  /** Whether the day was written. */
  exact: boolean
}

/** The first date of a text that begins with its year or names its month. */
export function findDate(text: string): FoundDate | undefined {
  if (!YEAR.test(text)) return undefined
  const named = NAMED.exec(text)
  if (named) {
    const plain = named[0].replace(/(\d)(?:st|nd|rd|th)/, '$1').replace(/[.,]/g, ' ')
    const time = Date.parse(`${plain} UTC`)
    if (!Number.isNaN(time)) {
      const exact = /\d{1,2}\D+\d{4}/.test(plain)
      return {date: new Date(time).toISOString().slice(0, 10), ...rangeOf(named), exact}
    }
  }
  const numeric = NUMERIC.exec(text)
  if (!numeric) return undefined
  const [, year, month = '1', day = '1'] = numeric
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return exists(date) ? {date, ...rangeOf(numeric), exact: numeric[3] !== undefined} : undefined
}

function rangeOf(match: RegExpExecArray): {start: number; end: number} {
  return {start: match.index, end: match.index + match[0].length}
}

function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

const TIME_OR_NOTHING = /^[\s\p{L}]{0,3}[\s,T]*(?:\d{1,2}:\d{2}(?::\d{2})?)?[\s)）\]】]*$/u

/**
 * The date of a line that says when the document was published: the date alone, or a byline that ends in it.
 *
 * @returns `YYYY-MM-DD`, or undefined for a sentence or a date without its day.
 */
export function bylineDate(line: string): string | undefined {
  if (line.length > 80) return undefined
  const found = findDate(line)
  if (!found?.exact || /[.。!！?？;；]\s/.test(line.slice(0, found.start))) return undefined
  return TIME_OR_NOTHING.test(line.slice(found.end)) ? found.date : undefined
}
