import type {Cue} from '../types.js'

/** Furthest a population may stand behind its quantifier, in UTF-16 units: about three English words, or a Chinese attribute. */
const reach = {latin: 20, han: 9}

const isHan = (text: string) => /\p{Script=Han}/u.test(text)

/**
 * Makes one `universal` cue of a quantifier and the population it counts ("every support leader", 所有中小企业); a quantifier over anything
 * else ("every request") says nothing about the world, so it is dropped, and so are populations by themselves.
 */
export function joinUniversals(text: string, cues: readonly Cue[]): Cue[] {
  if (!cues.some(({type}) => type === 'quantifier' || type === 'population')) return [...cues]
  const populations = cues.filter((cue) => cue.type === 'population')
  const joined = cues.flatMap((cue): Cue[] => {
    if (cue.type === 'population') return []
    if (cue.type !== 'quantifier') return [cue]
    const limit = isHan(cue.text) ? reach.han : reach.latin
    const counted = populations.find(({start}) => start >= cue.end && start - cue.end <= limit)
    if (!counted || /[,，、;；:：。.!?！？()（）]/u.test(text.slice(cue.end, counted.start))) return []
    const {start} = cue
    return [{type: 'universal', start, end: counted.end, text: text.slice(start, counted.end)}]
  })
  return joined.sort((a, b) => a.start - b.start || a.end - b.end)
}
