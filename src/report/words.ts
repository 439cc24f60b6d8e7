import type {Finding, RelatedPlace} from '../types.js'

/** Why a related place matters; empty where the note of the finding says the same. */
export function whyOf({why}: RelatedPlace, {message, note}: Finding): string {
  return message.includes(why) || note?.includes(why) ? '' : why
}

/** A label and what follows it; the label alone where nothing does. */
export function labelledWith(label: string, text: string): string {
  return text ? `${label}: ${text}` : label
}

/** What a finding conflicts with, in one line of plain text: the place, its words, and why it matters. */
export function describeRelated(other: RelatedPlace, finding: Finding): string {
  return labelledWith(`${other.path}:${other.line}:${other.column} “${other.text}”`, whyOf(other, finding))
}

/** Everything a finding says, as plain text: the message, then a line each for what it conflicts with, its note and what to write instead. */
export function explain(finding: Finding): string {
  const {message, related, note, expected} = finding
  return [
    message,
    ...related.map((other) => describeRelated(other, finding)),
    ...(note ? [`Note: ${note}`] : []),
    ...(expected?.length ? [`Instead: ${expected.join('; or ')}`] : [])
  ].join('\n')
}
