import type {Wording} from '../wording.js'

export const wording: Wording = {
  hedged: '{0}, on our estimate, with the reasoning shown',
  dated: '{0} by <date>',
  sourced: '{0} (source, year)',
  date: 'by <date>',
  hedges: [
    ['will not', 'may not'],
    ['will never', 'may never'],
    ['will all', 'may'],
    ['will', 'may'],
    ["won't", 'may not'],
    ["'ll", ' may'],
    ['shall', 'may'],
    ['is going to', 'may'],
    ['are going to', 'may'],
    ["'s going to", ' may'],
    ["'re going to", ' may'],
    ['is about to', 'may'],
    ['are about to', 'may'],
    ['is set to', 'may'],
    ['are set to', 'may'],
    ['is bound to', 'may'],
    ['are bound to', 'may'],
    ['is destined to', 'may'],
    ['are destined to', 'may'],
    ['is doomed to', 'may'],
    ['are doomed to', 'may'],
    ['is expected to', 'may'],
    ['are expected to', 'may']
  ]
}
