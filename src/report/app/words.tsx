import type {ComponentChildren} from 'preact'

/**
 * Characters that are not seen but change what is seen: controls, marks and overrides of direction, invisible spaces. The joiners, which
 * scripts and emoji need, are none of them, nor are tab and line end.
 */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** Text with its unseen characters written out by their code points, so that it can reorder nothing. */
export function visible(text: string): ComponentChildren {
  if (!unseen.test(text)) return text
  return text.split(new RegExp(`(${unseen.source})`)).map((part, index) =>
    index % 2 === 1 ? (
      <span class="control" key={index}>
        U+{part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}
      </span>
    ) : (
      part
    )
  )
}

/** The words of a document: data, in a direction of their own. */
export function Words({children, lang, quoted}: {children: string; lang?: string | undefined; quoted?: boolean}) {
  return (
    <bdi lang={lang} class={quoted ? 'quoted' : undefined}>
      {visible(children.replaceAll('\ufffc', '…'))}
    </bdi>
  )
}

/** A message of a rule: what it has in backticks are words of a document. */
export function Message({children}: {children: string}) {
  return (
    <span lang="en">
      {children.split('`').map((part, index) =>
        index % 2 === 1 ? (
          <q key={index}>
            <Words>{part}</Words>
          </q>
        ) : (
          <span key={index}>{visible(part)}</span>
        )
      )}
    </span>
  )
}
