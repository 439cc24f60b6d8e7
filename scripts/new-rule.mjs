// Makes the two files of a new rule: npm run new-rule -- some-fault
import {existsSync, writeFileSync} from 'node:fs'

const root = new URL('../', import.meta.url)
const id = process.argv[2] ?? ''
if (!/^[a-z]+(?:-[a-z]+)+$/.test(id) || /^(?:no|do-not|prefer|use|avoid)-/.test(id)) {
  console.error(`new-rule: “${id}” is no id; name the fault in a few words with hyphens, such as vague-source.`)
  process.exit(2)
}
const files = [
  [`rules/${id}.ts`, ruleSource(id)],
  [`fixtures/rules/${id}.md`, pageSource(id)]
]
for (const [path] of files)
  if (existsSync(new URL(path, root))) {
    console.error(`new-rule: ${path} is there already; choose another id.`)
    process.exit(2)
  }
for (const [path, text] of files) {
  writeFileSync(new URL(path, root), text)
  console.log(`wrote ${path}`)
}
console.log('Fill both in, then: npm run generate && npm test')

/** A rule with all its metadata to fill in. */
function ruleSource(id) {
  return `import {defineRule} from '../src/rule.js'

// Say in one sentence why a reader should care.
export default defineRule({
  id: '${id}',
  since: '0.1.0',
  severity: 'info',
  presets: [],
  languages: ['en', 'zh'],

  docs: {
    checks: 'What it checks.',
    because: 'Why that is a fault.',
    instead: 'What to write instead.',
    silent: ['It is a question.']
  },

  messages: {
    found: 'Unexpected \`{actual}\`, expected something else'
  },

  on: 'sentence',

  *check({clauses, cues}) {
    if (clauses.some((clause) => clause.uncommitted)) return
    for (const cue of cues) if (cue.type === 'hype') yield {message: 'found', at: cue}
  }
})
`
}

/** A fixture page with a firing and a silent case a language. */
function pageSource(id) {
  const block = (language, text) => `\`\`\`${language}\n${text}\n\`\`\`\n`
  return [
    `# \`${id}\`\n`,
    'Say in one paragraph what is wrong and what to write instead.\n',
    '## A plain case (en)\n',
    block('md', 'A revolutionary tool.'),
    block('messages', '1:3-1:16: Unexpected `revolutionary`, expected something else'),
    '## It is a question (en)\n',
    block('md', 'Is it a revolutionary tool?'),
    '## 一般情形 (zh)\n',
    block('md', '一款革命性的工具。'),
    block('messages', '1:3-1:6: Unexpected `革命性`, expected something else'),
    '## It is a question (zh)\n',
    block('md', '这是一款革命性的工具吗？')
  ].join('\n')
}
