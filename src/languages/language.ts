import type {LanguageCode} from '../types.js'
import type {Concepts} from './concepts.js'
import type {Cues} from './cues.js'
import type {Names} from './names.js'
import type {Numbers} from './numbers.js'
import type {Sentences} from './sentences.js'
import type {Sums} from './sums.js'
import type {Times} from './times.js'
import type {Units} from './units.js'
import type {Wording} from './wording.js'

/**
 * Everything hypecheck knows about one language, as data. Each key is one file of the language's folder; the type of each
 * stands beside this one. A third language is one more folder that satisfies this type, and its fixtures.
 */
export interface Language {
  code: LanguageCode
  /** Name of the language in itself. */
  name: string
  sentences: Sentences
  names: Names
  numbers: Numbers
  units: Units
  times: Times
  cues: Cues
  concepts: Concepts
  sums: Sums
  wording: Wording
  /** Characters that are read as another one: each before the other, one UTF-16 unit to one. */
  variants: string
}
