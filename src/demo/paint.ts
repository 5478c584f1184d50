import { stripVTControlCharacters, styleText } from 'node:util';

const COLOURS = process.stdout.isTTY === true && !process.env['NO_COLOR'];

function style(format: Parameters<typeof styleText>[0]): (text: string) => string {
  return (text) => (COLOURS ? styleText(format, text, { validateStream: false }) : text);
}

/** Colours, on a terminal that shows them. */
export const paint = {
  bold: style('bold'),
  dim: style('dim'),
  red: style('red'),
  green: style('green'),
  yellow: style('yellow'),
  blue: style('blue'),
};

/** The length that a text takes on screen. */
export function width(text: string): number {
  return stripVTControlCharacters(text).length;
}
