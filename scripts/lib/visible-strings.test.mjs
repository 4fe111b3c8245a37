import {after, describe, it} from 'node:test';
import {RuleTester} from 'eslint';
import tseslint from 'typescript-eslint';
import visibleStrings from './visible-strings.mjs';

Object.assign(RuleTester, {describe, it, afterAll: after});
const tester = new RuleTester({languageOptions: {parser: tseslint.parser, sourceType: 'module'}});

const seen = (...words) => words.map((text) => ({messageId: 'visible', data: {words: text}}));

tester.run('visible-strings', visibleStrings, {
  valid: [
    {name: 'a message in a template', code: "html`<h2>${msg('Corrections')}</h2>`"},
    {name: 'a message of a function without an element', code: "label = msgIn(locale)('Other');"},
    {name: 'a message with values and one with a number', code: 'say = [msg(str`Saved as ${name}.`), counted(msg("# event|# events"), count, locale)];'},
    {name: 'classes, identifiers and types, whatever they are made of', code: "html`<p class=${isOn ? 'step chosen' : 'step'} id=\"two words\" data-kind=${'plain words'}></p>`"},
    {name: 'symbols, numbers, entities and abbreviations', code: 'html`<b>+${count} · 12 × &nbsp; EDTF ${date}</b>`'},
    {name: 'comments and styles of a template', code: 'html`<!-- a word or two --><style>p { color: red }</style>`'},
    {name: 'errors for developers', code: "throw new TypeError(`Wanted a list, saw ${value}.`); new CordialeErrorEvent({message: 'Could not be drawn.'});"},
    {name: 'selectors and styles', code: "root.querySelector('button span'); css`p { content: 'two words'; }`; font = `${px}px system-ui`;"},
    {name: 'keys of a keyboard and kinds of a literal', code: "if (event.key === 'Page Down') move(); type Kind = 'two words';"},
  ],
  invalid: [
    {name: 'text between tags', code: 'html`<p>Nothing here</p>`', errors: seen('Nothing here')},
    {name: 'a single word between tags', code: 'html`<button>${icon} close</button>`', errors: seen('close')},
    {name: 'the title of a picture', code: 'svg`<title>Map</title>`', errors: seen('Map')},
    {name: 'attributes that are read out', code: 'html`<input placeholder="name" aria-label="${name}: add">`', errors: seen('"name"', '" : add"')},
    {name: 'either side of a choice', code: "html`<p>${isOpen ? 'open' : msg('Closed')}${name || 'nobody'}</p>`", errors: seen('open', 'nobody')},
    {name: 'words around a value', code: 'html`<p>${`${count} events`}</p>`', errors: seen('… events')},
    {name: 'words that a function gets or gives', code: "option('', 'Choose a country'); const say = () => `Kept: ${what} now`;", errors: seen('Choose a country', 'Kept: … now')},
    {name: 'a single word of a list of labels', code: "const PANE_LABELS = {all: 'All'};", errors: seen('All')},
    {name: 'an announcement', code: "this.announcement = 'Saved';", errors: seen('Saved')},
    {name: 'words in a listener of a template', code: "html`<p @click=${() => say('Two words')}></p>`", errors: seen('Two words')},
  ],
});
