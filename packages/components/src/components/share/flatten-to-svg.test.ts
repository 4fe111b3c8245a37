import {expect, fixture, html} from '@open-wc/testing';
import {flattenToSvg} from './flatten-to-svg.js';

const textsOf = (svg: Element) => [...svg.querySelectorAll('text')].map(({textContent}) => textContent);

describe('flattenToSvg', () => {
  it('writes a text line by line where the page breaks it, a long word too', async () => {
    const element = await fixture<HTMLElement>(html`<p style="width: 8ch; margin: 0; font: 16px monospace; overflow-wrap: anywhere">one two three 123456789</p>`);
    const svg = flattenToSvg(element, {title: 'Lines'});
    expect(textsOf(svg)).to.deep.equal(['one two', 'three', '12345678', '9']);
    const lefts = [...svg.querySelectorAll('text')].map((text) => text.getAttribute('x'));
    const tops = [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('y')));
    expect(new Set(lefts).size).to.equal(1);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('writes a text of the other direction from its right', async () => {
    const element = await fixture<HTMLElement>(html`<p dir="rtl" style="width: 200px; margin: 0">שלום</p>`);
    const text = flattenToSvg(element, {title: 'Right'}).querySelector('text')!;
    expect([text.getAttribute('direction'), Math.round(Number(text.getAttribute('x')))]).to.deep.equal(['rtl', 200]);
  });

  it('resolves colours, keeps their opacity and leaves out what is not seen', async () => {
    const element = await fixture<HTMLElement>(html`<div style="--pen: light-dark(rgb(0 0 255), red); color-scheme: light; background: rgb(255 0 0 / 50%)">
      <svg width="10" height="10" style="color: var(--pen)"><g opacity="0.5"><path d="M0,0h9" stroke="currentColor" style="stroke: color-mix(in srgb, var(--pen) 50%, white)"></path></g><path d="M1,1" display="none"></path><path d="M2,2" visibility="hidden"></path></svg>
      <span hidden>hidden</span></div>`);
    const svg = flattenToSvg(element, {title: 'Colours'});
    expect(svg.querySelector('rect')?.getAttribute('fill')).to.equal('#ff0000');
    expect(Number(svg.querySelector('rect')?.getAttribute('fill-opacity'))).to.be.closeTo(0.5, 0.01);
    expect([...svg.querySelectorAll('path')].map((path) => path.getAttribute('stroke'))).to.deep.equal(['#8080ff']);
    expect(svg.querySelector('g')?.getAttribute('opacity')).to.equal('0.5');
    expect(textsOf(svg)).to.deep.equal([]);
  });
});
