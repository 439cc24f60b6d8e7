import type {Concepts} from '../concepts.js'

export const concepts: Concepts = {metrics: {}, entities: {}, scopes: {}, stopWords: []}
