import type {Format} from '@cordiale/core/formats';

/** A list of who helped whom, one event a line. */
export const situationReport: Format = {
  label: 'Situation report',
  mediaType: 'text/plain',
  extension: 'txt',
  write({events}) {
    const lines = events.filter(({own}) => own?.hazard !== undefined).map(({date, own, participants}) => {
      const countries = (role: string) => participants.filter((participant) => participant.role === role).map(({country}) => country).join('+');
      return `${date.edtf} ${own?.hazard} ${countries('actor')}>${countries('recipient')}${own?.rescuers === undefined ? '' : ` ${own.rescuers} rescuers`}`;
    });
    return {text: lines.map((line) => `${line}\n`).join(''), leftOut: events.filter(({own}) => own?.hazard === undefined).map(({id}) => ({id, reason: 'no hazard'}))};
  },
};
