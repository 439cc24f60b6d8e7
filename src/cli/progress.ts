import {plural} from '../report/counts.js'
import type {Flags} from './flags.js'
import type {Terminal} from './terminal.js'

/** A run that is over sooner shows nothing, in milliseconds. */
const PATIENCE = 1000

/** Least time between two changes of what is shown, in milliseconds. */
const INTERVAL = 100

/** Back to the start of the line, and nothing on it. */
const ERASE = '\r\u001B[2K'

/**
 * How far a long run has come, as one line on standard error that is gone at its end: on a terminal only, not in CI, and not with
 * `--quiet`.
 */
export class Progress {
  readonly #stderr: Terminal['stderr']
  readonly #total: number | undefined
  readonly #now: () => number
  readonly #hidden: boolean
  #done = 0
  #next: number
  #shown = false

  /**
   * @param total how many documents there are; absent where that is not known
   * @param now milliseconds of a clock that never goes back
   */
  constructor(
    {stderr, env}: Pick<Terminal, 'stderr' | 'env'>,
    {quiet}: Pick<Flags, 'quiet'>,
    total?: number,
    now = () => performance.now()
  ) {
    this.#stderr = stderr
    this.#total = total
    this.#now = now
    const inCI = Boolean(env.CI) && env.CI !== 'false'
    this.#hidden = stderr.isTTY !== true || env.TERM === 'dumb' || inCI || quiet === true
    this.#next = now() + PATIENCE
  }

  /** One more document has been read. */
  step(): void {
    this.#done++
    if (this.#hidden || this.#now() < this.#next) return
    this.#next = this.#now() + INTERVAL
    this.#shown = true
    this.#stderr.write(`${ERASE}${this.#line()}`)
  }

  /** Takes the line away: before anything else is written to the terminal, and at the end. */
  clear(): void {
    if (this.#shown) this.#stderr.write(ERASE)
    this.#shown = false
  }

  #line(): string {
    if (this.#total === undefined) return `${plural(this.#done, 'document')} read`
    return `${this.#done.toLocaleString('en')} of ${plural(this.#total, 'document')} read`
  }
}
