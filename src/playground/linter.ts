import type {Draft} from './draft.js'
import type {Answer, Request, Result} from './protocol.js'

/** Milliseconds without a key before a draft is linted. */
const PAUSE = 150

interface Listeners {
  result(result: Result): void
  /** Without a reason where the worker did not even start. */
  failure(reason: string): void
  /** Whether the newest draft is still to be answered. */
  busy(busy: boolean): void
}

/** Lints drafts in a worker, one at a time: while one is being read, only the newest of those that come in is kept. */
export class Linter {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
  readonly #listeners: Listeners
  #timer = 0
  #running = false
  #waiting: Request | undefined
  #newest = 0

  constructor(listeners: Listeners) {
    this.#listeners = listeners
    this.#worker.addEventListener('message', ({data}: MessageEvent<Answer>) => this.#answered(data))
    this.#worker.addEventListener('error', ({message}) => listeners.failure(message))
  }

  lint(draft: Draft): void {
    this.#waiting = {id: ++this.#newest, draft}
    this.#listeners.busy(true)
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#next(), PAUSE)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#worker.terminate()
  }

  #next(): void {
    if (this.#running || !this.#waiting) return
    this.#running = true
    this.#worker.postMessage(this.#waiting)
    this.#waiting = undefined
  }

  #answered(answer: Answer): void {
    this.#running = false
    if ('result' in answer) this.#listeners.result(answer.result)
    else this.#listeners.failure(answer.failure)
    this.#listeners.busy(answer.id !== this.#newest)
    this.#next()
  }
}
