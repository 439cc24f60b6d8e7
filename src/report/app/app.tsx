import {useEffect, useLayoutEffect, useMemo, useRef, useState} from 'preact/hooks'
import type {LanguageCode} from '../../types.js'
import {Conflicts} from './conflicts.js'
import {type Page, PageProvider} from './context.js'
import {decided, decisionsIn, saveCopy} from './decisions.js'
import {Documents} from './documents.js'
import {Figures} from './figures.js'
import {textsOf} from './filter.js'
import {Forecasts} from './forecasts.js'
import {listenToKeys} from './keys.js'
import {Ledger} from './ledger.js'
import {messages} from './messages/index.js'
import type {Messages} from './messages/messages.js'
import type {Model} from './model.js'
import {Overview} from './overview.js'
import {ruleName} from './rules.js'
import {addressOf, type Filter, parseRoute, remember, remembered, type View, views} from './state.js'

const content: Record<View, () => preact.JSX.Element> = {
  overview: Overview,
  ledger: Ledger,
  conflicts: Conflicts,
  forecasts: Forecasts,
  figures: Figures,
  documents: Documents
}

const themes = ['auto', 'light', 'dark'] as const

export function App({model, printing}: {model: Model; printing: boolean}) {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  const [code, setCode] = useState<LanguageCode>(() => languageFor(model))
  const [theme, setTheme] = useState(() => remembered('theme') ?? 'auto')
  const [help, setHelp] = useState(false)
  const [decisions, setDecisions] = useState(() => decisionsIn(model.data))
  const [saved, setSaved] = useState(decisions)
  const main = useRef<HTMLElement>(null)
  const t = messages[code]

  useLayoutEffect(() => {
    const onHash = () => setRoute(parseRoute(location.hash))
    addEventListener('hashchange', onHash)
    return () => removeEventListener('hashchange', onHash)
  }, [])
  useLayoutEffect(() => listenToKeys(() => setHelp(true)), [])
  useEffect(() => {
    document.documentElement.lang = code
    document.documentElement.dataset.theme = theme
  }, [code, theme])
  useEffect(() => {
    document.title = route.view === 'overview' ? t.title : `${t.views[route.view]} – ${t.title}`
  }, [route.view, t])
  useEffect(() => {
    if (!route.anchor) scrollTo(0, 0)
  }, [route.view, route.document])

  useEffect(() => {
    if (decisions === saved) return
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', onLeave)
    return () => removeEventListener('beforeunload', onLeave)
  }, [decisions, saved])

  const texts = useMemo(() => textsOf(model, code, (rule) => ruleName(rule, code)), [model, code])
  const narrow = (filter: Filter, sort?: string) => {
    const {sort: _old, ...others} = route
    const changed = {...others, filter, ...(sort && sort !== 'place' && {sort})}
    history.replaceState(history.state, '', addressOf(changed))
    setRoute(changed)
  }
  const decide: Page['decide'] = (entry, decision) => setDecisions((known) => decided(known, entry, decision))
  const save = () => {
    saveCopy(model.data, decisions)
    setSaved(decisions)
  }
  const page: Page = {model, code, t, route, narrow, texts, decisions, decide, printing}
  const View = content[route.view]
  return (
    <PageProvider value={page}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {t.skip}
      </button>
      <header class="top">
        <a class="brand" href={addressOf({view: 'overview'})}>
          {t.title}
        </a>
        <nav aria-label={t.title}>
          {views.map((view) => (
            <a href={addressOf({view})} aria-current={route.view === view ? 'page' : undefined} key={view}>
              {t.views[view]}
            </a>
          ))}
        </nav>
        <div class="tools">
          {decisions !== saved && (
            <button type="button" class="save" title={t.review.saveHint} onClick={save}>
              {t.review.save}
            </button>
          )}
          <select
            aria-label={t.language}
            value={code}
            onChange={({currentTarget: {value}}) => {
              setCode(value as LanguageCode)
              remember('language', value)
            }}
          >
            <option value="en">English</option>
            <option value="zh">中文</option>
          </select>
          <select
            aria-label={t.theme.label}
            value={theme}
            onChange={({currentTarget: {value}}) => {
              setTheme(value)
              remember('theme', value)
            }}
          >
            {themes.map((name) => (
              <option value={name} key={name}>
                {t.theme[name]}
              </option>
            ))}
          </select>
          <button type="button" onClick={() => setHelp(true)} aria-haspopup="dialog" title={t.help}>
            ?
          </button>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <View />
      </main>
      <footer>{t.madeWith(model.data.version)}</footer>
      {help && <Help t={t} close={() => setHelp(false)} />}
    </PageProvider>
  )
}

/** The language the reader chose before, else that of most documents, else the reader's own. */
function languageFor({documents}: Model): LanguageCode {
  const chosen = remembered('language')
  if (chosen === 'en' || chosen === 'zh') return chosen
  const chinese = documents.filter(({language}) => language === 'zh').length * 2 - documents.length
  if (chinese !== 0) return chinese > 0 ? 'zh' : 'en'
  return navigator.language.startsWith('zh') ? 'zh' : 'en'
}

function Help({t, close}: {t: Messages; close: () => void}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="keys">
      <h2 id="keys">{t.keys.title}</h2>
      <dl>
        {t.keys.list.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{t.close}</button>
      </form>
    </dialog>
  )
}
