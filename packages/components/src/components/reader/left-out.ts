import {html, nothing, type TemplateResult} from 'lit';
import {textSegments, typeInWords, type Article} from '@cordiale/core';
import type {Rejection, RejectionReason} from '@cordiale/core/extract';
import {msgIn, str, type MsgFn} from '../../internal/messages.js';
import type {ExtractionReply, ExtractionRequest} from '../intake/extraction-messages.js';
import {startExtractionWorker} from '../intake/start-extraction-worker.js';

/** Reads an article once more, in a worker, and gives what says in a language what was considered and left out. Throws when the worker cannot be started. */
export async function readLeftOut(article: Article): Promise<(locale: string) => TemplateResult> {
  const rejections = await rejectionsOf(article);
  const bySentence = new Map<number, Rejection[]>(); // start of the sentence → what was left out of it
  for (const rejection of rejections) bySentence.set(rejection.sentence.start, [...(bySentence.get(rejection.sentence.start) ?? []), rejection]);
  return (locale) => {
    const msg = msgIn(locale);
    if (rejections.length === 0) return html`<p class="soft">${msg('Nothing else was considered.')}</p>`;
    return html`<ol>${[...bySentence.values()].map((ofSentence) => html`<li><p dir="auto">${renderSentence(article, ofSentence)}</p>
      ${ofSentence.map(({start, end, type, rule, reason}) => html`<p class="soft">${ofSentence.length > 1 ? html`<bdi>${article.text.slice(start, end)}</bdi> · ` : nothing}${typeInWords(type, locale)} · ${reasonInWords(reason, msg)} <span class="rule">${msg(str`rule ${rule}`)}</span></p>`)}</li>`)}</ol>`;
  };
}

function reasonInWords(reason: RejectionReason, msg: MsgFn): string {
  const words: Readonly<Record<RejectionReason, string>> = {
    'form': msg('the word is used in another way here'),
    'words': msg('words that the rule wants around it are missing'),
    'aim': msg('it is an aim, or only wished for'),
    'suppressed': msg('the word that governs it speaks against it'),
    'content': msg('it is what another act of the sentence is about'),
    'rival': msg('the sentence tells of something else'),
    'sport': msg('the article is about sport'),
    'no-party': msg('no country is found that takes part'),
    'one-party': msg('no second country is found, or none that acts'),
  };
  return words[reason];
}

function renderSentence({text}: Article, rejections: readonly Rejection[]): unknown {
  const [first] = rejections;
  if (!first) return nothing;
  return textSegments(first.sentence, rejections).map(({start, end, covering}) => (covering.length > 0 ? html`<mark>${text.slice(start, end)}</mark>` : text.slice(start, end)));
}

async function rejectionsOf(article: Article): Promise<Rejection[]> {
  const worker = startExtractionWorker();
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({data}: MessageEvent<ExtractionReply>) => { if (data.kind === 'rejections') resolve(data.rejections); });
      worker.addEventListener('error', ({message}) => reject(new Error(message || 'its worker could not be loaded')));
      worker.postMessage({kind: 'consider', article} satisfies ExtractionRequest);
    });
  } finally {
    worker.terminate();
  }
}
