import type {Span} from './types.js'

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether one span lies in another, or is the same. */
export const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether a span begins in another, wherever it ends. */
export const beginsIn = (span: Span, outer: Span): boolean => outer.start <= span.start && span.start < outer.end
