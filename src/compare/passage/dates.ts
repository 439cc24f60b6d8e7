import type {Time} from '../../types.js'
import type {Sentence} from './passage.js'

export const isDate = (time: Time): boolean =>
  time.from !== undefined && time.to !== undefined && time.role !== 'duration' && !time.relative

export function monthAndDay(text: string, sentence: Sentence): {year?: number; month: number; day: number} | undefined {
  const numbers = /(\d{4})\D(\d{1,2})\D(\d{1,2})(?!\d)/.exec(text)
  if (numbers) return {year: Number(numbers[1]), month: Number(numbers[2]), day: Number(numbers[3])}
  const written = /(\d{4})/.exec(text)?.[1]
  const rest = written ? text.replace(written, ' ') : text
  const year = written === undefined ? {} : {year: Number(written)}
  const figures = rest.match(/\d{1,2}/g) ?? []
  const words = rest.match(/[\p{L}]+/gu) ?? []
  const month = words.map((word) => sentence.language.times.words.month[word]).find((value) => value !== undefined)
  if (month !== undefined && figures.length > 0) return {...year, month, day: Number(figures[0])}
  return figures.length === 2 ? {...year, month: Number(figures[0]), day: Number(figures[1])} : undefined
}

export function monthsIn(text: string, sentence: Sentence): number[] {
  const han = [...text.matchAll(/(\d{1,2})月/g)].map((match) => Number(match[1]))
  if (han.length > 0) return han
  const names = sentence.language.times.words.month
  return (text.match(/\p{L}+/gu) ?? [])
    .map((word) => names[word])
    .filter((month): month is number => month !== undefined)
}
