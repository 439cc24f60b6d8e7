import nlp from 'compromise'
import {expect, test} from 'vitest'
import {inspect} from '../src/index.js'

// A grammar of English that nobody here wrote: what it calls negative must be negative to us, and the other way round.
const sentences = [
  'The model is open source.',
  'The model is not open source.',
  "The company doesn't make a profit.",
  'The company makes a profit.',
  'Nobody uses the old version.',
  'Everybody uses the old version.',
  'The service never went down.',
  'The service went down.',
  'Prices have not risen since March.',
  'Prices have risen since March.',
  "The team hasn't shipped anything.",
  'The team has shipped the update.'
]

test.each(sentences)('%s', (sentence) => {
  const negative = nlp(sentence).has('(#Negative|nobody)')
  const clauses = inspect(`${sentence}\n`).sentences.flatMap((read) => read.clauses)
  expect(clauses.some(({polarity}) => polarity === '-')).toBe(negative)
})
