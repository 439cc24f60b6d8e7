import type {Wording} from '../wording.js'

export const wording: Wording = {
  hedged: '据我们估计，{0}，依据如下',
  dated: '到＜日期＞，{0}',
  sourced: '{0}（来源，年份）'
}
