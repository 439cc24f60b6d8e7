import {expect, test} from 'vitest'
import {forecastsOf} from '../src/forecasts.js'
import {understand} from '../src/understand.js'

function foretold(value: string) {
  const understood = understand({path: 'draft.md', value})
  return forecastsOf(understood).map(({start, end, deadline}) => [value.slice(start, end), deadline?.to])
}

test('finds what is foretold, with a figure or without, and by when', () => {
  expect(foretold('By 2031, robots will unload **half** of all cargo. Ferries will sail alone.')).toEqual([
    ['By 2031, robots will unload **half** of all cargo', '2031-12-31'],
    ['Ferries will sail alone', undefined]
  ])
  expect(foretold('到2031年，机器人将卸下一半的货物。')).toEqual([['到2031年，机器人将卸下一半的货物', '2031-12-31']])
})

test('what is asked, supposed or over is no forecast', () => {
  expect(foretold('Will robots unload all cargo by 2031? In 2025 robots unloaded half of it.')).toEqual([])
})
