import type {QuarantinedRecord} from '@cordiale/core';

/** `article.txt: text: saw nothing, wanted the text of an article. The file is empty. …` */
export function problemInWords({origin, field, seen, wanted, hint}: QuarantinedRecord): string {
  return `${origin}: ${field ? `${field}: ` : ''}saw ${seen}, wanted ${wanted}. ${hint}`;
}
