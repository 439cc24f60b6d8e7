import type {LanguageCode} from '../../types.js'
import {severities} from '../counts.js'
import {usePage} from './context.js'
import {sourceKindOf} from './filter.js'
import {countFindings, type Doc} from './model.js'
import {Count, DocName, documentAddress, ledgerAddress} from './parts.js'
import {showPercent} from './values.js'
import {useWindow} from './window.js'
import {Words} from './words.js'

/** Every document with its counts. */
export function DocumentTable() {
  const {model, t, code} = usePage()
  const {shown, rest} = useWindow(model.documents)
  return (
    <div class="scroll">
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t.column.document}</th>
            <th scope="col">{t.column.language}</th>
            <th scope="col">{t.column.date}</th>
            <th scope="col" class="figure">
              {t.column.claims}
            </th>
            <th scope="col" class="figure">
              {t.column.sourced}
            </th>
            {severities.map((severity) => (
              <th scope="col" class="figure" key={severity}>
                {t.severities[severity]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((doc) => (
            <tr key={doc.number} tabIndex={-1} data-entry={documentAddress(doc)}>
              <th scope="row">
                <DocumentLink doc={doc} />
              </th>
              <td>{t.languages[doc.language] ?? doc.language}</td>
              <td class="number">{doc.date ?? t.none}</td>
              <td class="figure">
                <Count of={doc.entries.filter(({claim}) => claim).length} />
              </td>
              <td class="figure">{sourcedShare(doc, code) ?? t.none}</td>
              {severities.map((severity) => {
                const count = countFindings(doc.entries, severity)
                return (
                  <td class="figure" key={severity}>
                    {count > 0 ? (
                      <a class={severity} href={ledgerAddress({document: String(doc.number), severity})}>
                        <Count of={count} />
                      </a>
                    ) : (
                      <span class="soft">0</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rest}
    </div>
  )
}

function DocumentLink({doc}: {doc: Doc}) {
  const {t} = usePage()
  if (doc.source === undefined)
    return (
      <>
        <DocName path={doc.path} /> <span class="soft">{t.documents.unread}</span>
      </>
    )
  return (
    <a href={documentAddress(doc)}>
      {doc.title && (
        <>
          <Words lang={doc.language}>{doc.title}</Words>
          <br />
        </>
      )}
      <small>
        <DocName path={doc.path} />
      </small>
    </a>
  )
}

function sourcedShare({entries}: Doc, code: LanguageCode): string | undefined {
  const figures = entries.filter(({claim}) => claim?.quantity)
  const sourced = figures.filter((entry) => sourceKindOf(entry) === 'sourced')
  return figures.length > 0 ? showPercent(sourced.length / figures.length, code) : undefined
}
