import type {QuarantinedRecord} from '@cordiale/core';
import type {ArticleInput} from '@cordiale/core/extract';

/** Articles without those that bear the id of an earlier one but have another text, so that no text is lost in silence. */
export function refuseRepeatedIds(articles: readonly ArticleInput[]): {kept: ArticleInput[]; refused: QuarantinedRecord[]} {
  const textOfId = new Map<string, string>();
  const refused: QuarantinedRecord[] = [];
  const kept = articles.filter(({id, text, origin}) => {
    if (id === undefined) return true;
    const known = textOfId.get(id);
    if (known === undefined) textOfId.set(id, text);
    if (known === undefined || known === text) return true;
    refused.push({origin: origin ?? id, field: 'id', seen: JSON.stringify(id), wanted: 'an id that no other article has', hint: 'The first article with this id is read. Give this one an id of its own, or none.', code: 'id-taken'});
    return false;
  });
  return {kept, refused};
}
