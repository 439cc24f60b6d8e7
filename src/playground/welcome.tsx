import type {LanguageCode} from '../types.js'
import type {Example} from './examples.js'
import type {Messages} from './messages/index.js'

interface Props {
  words: Messages
  onExample(example: Example, language: LanguageCode): void
}

/** What stands where there is no draft yet. */
export function Welcome({words, onExample}: Props) {
  return (
    <div class="empty">
      <h2>{words.welcome}</h2>
      <p>{words.welcomeHint}</p>
      <p class="actions">
        {(['en', 'zh'] as const).map((language) => (
          <button type="button" key={language} onClick={() => onExample('hype', language)}>
            {words.examples.hype} · {words.exampleLanguages[language]}
          </button>
        ))}
      </p>
    </div>
  )
}
