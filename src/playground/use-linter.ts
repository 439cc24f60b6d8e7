import {useEffect, useRef, useState} from 'preact/hooks'
import type {Draft} from './draft.js'
import {Linter} from './linter.js'
import type {Result} from './protocol.js'

interface Linting {
  /** The newest answer; it may be of an older text. */
  result: Result | undefined
  /** Why the last draft could not be checked, where it could not. */
  failure: string | undefined
  busy: boolean
}

/** Lints a draft when it changes. A text that an input method still composes is not yet what the writer means: `composing` waits. */
export function useLinter(draft: Draft, composing: boolean): Linting {
  const linter = useRef<Linter>(null)
  const [result, setResult] = useState<Result>()
  const [failure, setFailure] = useState<string>()
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    linter.current = new Linter({
      result(newest) {
        setResult(newest)
        setFailure(undefined)
      },
      failure: setFailure,
      busy: setBusy
    })
    return () => linter.current?.close()
  }, [])

  useEffect(() => {
    if (!composing) linter.current?.lint(draft)
  }, [draft, composing])

  return {result, failure, busy}
}
