import type {Problem} from './types.js'

/** One line about something wrong with a file. */
export function describeProblem({path, line, column, message}: Problem): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  return `${place}: ${message}`
}
