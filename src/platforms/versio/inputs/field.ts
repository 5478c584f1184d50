import { type Kind, type ParseContext, Unfit } from '../../../contract/kinds/kind.ts';

/** The text of a field as an input of its kind; `name` stands before what is wrong with it. */
export async function parseField<T>(
  name: string,
  kind: Kind<T>,
  text: string,
  context: ParseContext,
): Promise<T> {
  try {
    return await kind.parse(text, context);
  } catch (error) {
    throw error instanceof Unfit ? new Unfit(`${name} ${error.message}`) : error;
  }
}
