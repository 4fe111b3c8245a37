
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's0382d73823585617': str`${0}: ${1}`,
's078f25f106da59fe': `ניקוי כל המסננים`,
's1b23bb3989fc08fa': `אין אירועים להצגה ברשימה.`,
's4e42db9bb0a3155b': `אירוע אחד ללא תאריך|# אירועים ללא תאריך|# אירועים ללא תאריך`,
's5365b5f21e0ff84a': `אין אירועים בקובץ.`,
's5c90bb87879d562a': `נוסף בידי אדם`,
's7d8eaf4dbdfbc988': `אירועים לפי סדר הזמן`,
's83129800f0c2b71b': `עדיין אין אירועים. יש לספק אירועים לרכיב זה, למשל באמצעות המאפיין "src".`,
's8885f2ed1713b4b6': `האירועים נטענים…`,
'sa0c15ddc10f68e57': `הצגת אירוע נוסף|הצגת עוד # אירועים|הצגת עוד # אירועים`,
'sb1d1395fcd1d5b46': `אפשר להסיר מסנן אחד או לנקות את כולם.`,
'sb6ee3f216b5015f3': `אין אירוע מתאים.`,
'sc83f29a748fa96c4': `אירוע אחד נוסף אינו מודפס.|עוד # אירועים אינם מודפסים.|עוד # אירועים אינם מודפסים.`,
'sdd187f8004b1c0ea': `אפשרי`,
'sfaf84e83d4a90b08': `תוקן`,
    };
  