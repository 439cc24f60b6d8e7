import type {Language} from '../language.js'
import {concepts} from './concepts/index.js'
import {cues} from './cues.js'
import {names} from './names.js'
import {numbers} from './numbers.js'
import {sentences} from './sentences.js'
import {sums} from './sums.js'
import {times} from './times.js'
import {units} from './units.js'
import {wording} from './wording.js'

export const en: Language = {
  code: 'en',
  name: 'English',
  sentences,
  names,
  numbers,
  units,
  times,
  cues,
  concepts,
  sums,
  wording,
  variants: ''
}
