import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import '@cordiale/components/list.js';
import {events} from './events.js';

function Page() {
  const [shown, setShown] = useState(events);
  const [chosen, setChosen] = useState([]);
  return <>
    <button onClick={() => setShown(events.slice(0, 1))}>Fewer</button>
    <output>{chosen.join(' ')}</output>
    <cordiale-list focus="LT" events={shown} oncordiale-select={({detail}) => setChosen(detail.ids)} />
  </>;
}

createRoot(document.getElementById('page')).render(<Page />);
