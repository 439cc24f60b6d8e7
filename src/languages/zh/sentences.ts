import type {Sentences} from '../sentences.js'

export const sentences: Sentences = {
  abbreviations: [],
  numbered: [],
  clauseMarks: '，,；;：:、（）()—',
  clauseWords: ['但是', '但', '不过', '而且', '而', '然而', '因为', '所以', '虽然', '尽管', '因此', '同时'],
  longestNote: 24,
  stressingQuotes: true
}
