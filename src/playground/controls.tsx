import {today} from '../config/date.js'
import {languageSettings} from '../options.js'
import {presets} from '../rule.js'
import type {LanguageCode} from '../types.js'
import type {Draft} from './draft.js'
import {type Example, examples} from './examples.js'
import type {Messages} from './messages/index.js'
import {Select} from './select.js'

interface Props {
  words: Messages
  draft: Draft
  onChange(part: Partial<Draft>): void
  onExample(example: Example, language: LanguageCode): void
  onShare(): void
}

export function Controls({words, draft, onChange, onExample, onShare}: Props) {
  return (
    <form class="controls" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span>{words.example}</span>
        <select
          value=""
          onChange={({currentTarget}) => {
            const [example, language] = currentTarget.value.split('.') as [Example, LanguageCode]
            currentTarget.value = ''
            onExample(example, language)
          }}
        >
          <option value="" disabled>
            {words.chooseExample}
          </option>
          {(['en', 'zh'] as const).map((language) => (
            <optgroup key={language} label={words.exampleLanguages[language]}>
              {examples.map((example) => (
                <option key={example} value={`${example}.${language}`}>
                  {words.examples[example]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Select
        label={words.preset}
        value={draft.preset}
        options={presets.map((preset) => [preset, words.presets[preset]])}
        onChange={(preset) => onChange({preset})}
      />
      <Select
        label={words.language}
        value={draft.language}
        options={languageSettings.map((language) => [language, words.languages[language]])}
        onChange={(language) => onChange({language})}
      />
      <label class="field">
        <span>{words.reviewDate}</span>
        <input
          type="date"
          required
          value={draft.asOf}
          onChange={({currentTarget}) => onChange({asOf: currentTarget.value || today()})}
        />
      </label>
      <label class="switch" title={words.referenceBaseHint}>
        <input
          type="checkbox"
          checked={draft.corpus}
          onChange={({currentTarget}) => onChange({corpus: currentTarget.checked})}
        />
        <span>{words.referenceBase}</span>
      </label>
      <button type="button" class="primary" onClick={onShare}>
        {words.share}
      </button>
    </form>
  )
}
