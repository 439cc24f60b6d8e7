import type {CueType} from '../types.js'

/**
 * Phrases by what they say of their clause. A phrase is written in a small notation, read by `src/claims/lexicon.ts`:
 *
 *   `{may|might}`   one of them              `[most ]likely`   with or without, also `[so|too] many`
 *   `any … will`    a gap inside the clause  `grow*`           a word that begins so (Latin letters only)
 *
 * Matching ignores case and width; phrases in Latin letters match whole words. The longest phrase at a place wins within its type, and a
 * phrase of type `literal` refuses every shorter cue inside it: that is how 一定程度 is no 一定 and "will" in "free will" no future.
 */
export type Cues = Readonly<Record<CueType, readonly string[]>>

/** Cues of tone: what praises, ranks, alarms or buries. */
export type Rhetoric = Pick<Cues, 'superlative' | 'extreme' | 'obituary' | 'hype' | 'mild-hype' | 'figurative'>
