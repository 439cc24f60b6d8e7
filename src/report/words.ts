import type {Finding} from '../types.js'

/** Everything a finding says, as plain text: the message, then a line each for what it conflicts with, its note and what to write instead. */
export function explain({message, related, note, expected}: Finding): string {
  return [
    message,
    ...related.map(({path, line, column, text, why}) => `${path}:${line}:${column} “${text}”: ${why}`),
    ...(note ? [`Note: ${note}`] : []),
    ...(expected?.length ? [`Instead: ${expected.join('; or ')}`] : [])
  ].join('\n')
}
