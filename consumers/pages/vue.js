import {createApp, h, ref, shallowRef} from 'vue';
import '@cordiale/components/list.js';
import {events} from './events.js';

createApp({
  setup() {
    const shown = shallowRef(events);
    const chosen = ref([]);
    return () => [
      h('button', {onClick: () => { shown.value = events.slice(0, 1); }}, 'Fewer'),
      h('output', chosen.value.join(' ')),
      h('cordiale-list', {focus: 'LT', events: shown.value, 'onCordiale-select': ({detail}) => { chosen.value = detail.ids; }}),
    ];
  },
}).mount('#page');
