import type {Language} from '../language.js'
import {concepts} from './concepts/index.js'
import {cues} from './cues.js'
import {names} from './names.js'
import {numbers} from './numbers.js'
import {sentences} from './sentences.js'
import {sums} from './sums.js'
import {times} from './times.js'
import {units} from './units.js'
import {variants} from './variants.js'
import {wording} from './wording.js'

export const zh: Language = {
  code: 'zh',
  name: '中文',
  sentences,
  names,
  numbers,
  units,
  times,
  cues,
  concepts,
  sums,
  wording,
  variants
}
