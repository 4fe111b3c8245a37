import {css, type CSSResultGroup} from 'lit';
import {addedColours} from '../internal/family-colour.js';

/** Looks of the small mark beside a heading: colour by family, fill by realis. Needs {@link tokens}. */
export const markStyles: CSSResultGroup = [css`
  .mark {
    --mark: var(--neutral);
    display: block;
    inline-size: 1rem;
    block-size: 1rem;
    overflow: visible;
    fill: var(--mark);
    stroke: var(--mark);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .mark.talks { --mark: var(--talks); }
  .mark.accords { --mark: var(--accords); }
  .mark.backing { --mark: var(--backing); }
  .mark.aid { --mark: var(--aid); }
  .mark.joint-action { --mark: var(--joint-action); }
  .mark.endings { --mark: var(--endings); }

  .mark.solid {
    stroke: none;
  }

  .mark.hollow,
  .mark.dashed,
  .mark.struck {
    fill: none;
  }

  .mark.dashed {
    stroke-dasharray: 2.2 1.6;
  }

  .mark.pale {
    fill: color-mix(in srgb, var(--mark) 30%, var(--panel));
  }

  @media (forced-colors: active) {
    svg.mark[class] {
      --mark: CanvasText;
    }
  }
`, addedColours];
