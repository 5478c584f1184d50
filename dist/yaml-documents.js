import {
  Composer,
  Lexer,
  Parser
} from "./yaml-2.js";

// src/contract/kinds/yaml-documents.ts
var SETTINGS = {
  version: "1.2",
  strict: true,
  merge: false,
  // The library compares every pair of keys; those who read have a quicker way.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent"
};
var MOST_DOCUMENTS = 100;
var TooManyPartsError = class extends Error {
  name = "TooManyPartsError";
};
function yamlDocuments(text, { schema, mostParts }) {
  const parser = new Parser();
  const composer = new Composer({ ...SETTINGS, schema });
  const documents = [];
  let parts = 0;
  for (const lexeme of new Lexer().lex(text)) {
    parts += 1;
    if (parts > mostParts || documents.length > MOST_DOCUMENTS) throw new TooManyPartsError();
    for (const token of parser.next(lexeme)) {
      documents.push(...composer.next(token));
      if (token.type === "error") return [...documents, ...composer.end(true, text.length)];
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  return [...documents, ...composer.end()];
}
export {
  TooManyPartsError,
  yamlDocuments
};
