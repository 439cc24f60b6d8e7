import type {Claim} from '../types.js'
import {creditedIn} from './gates.js'

/** Whose words are the source: those of whom the other credits, a speaker's own before the author's, the author's before a heading; else what stands first. */
export function inOrder(first: Claim, second: Claim): [Claim, Claim] {
  if (creditedIn(first, second)) return [second, first]
  if (creditedIn(second, first)) return [first, second]
  if (first.path !== second.path) return first.path < second.path ? [first, second] : [second, first]
  const [one, other] = [nearness(first), nearness(second)]
  if (one !== other) return one < other ? [first, second] : [second, first]
  return first.span.start <= second.span.start ? [first, second] : [second, first]
}

const nearness = ({voice}: Claim): number =>
  voice.type === 'speaker' ? 0 : voice.type === 'heading' || voice.type === 'title' ? 2 : 1
