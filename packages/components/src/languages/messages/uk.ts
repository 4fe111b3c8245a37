
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's0382d73823585617': str`${0}: ${1}`,
's078f25f106da59fe': `Скинути всі фільтри`,
's1b23bb3989fc08fa': `Немає подій для списку.`,
's4e42db9bb0a3155b': `# подія без дати|# події без дати|# подій без дати`,
's5365b5f21e0ff84a': `Файл не містить подій.`,
's5c90bb87879d562a': `додано людиною`,
's7d8eaf4dbdfbc988': `Події за часом`,
's83129800f0c2b71b': `Подій ще немає. Надайте їх цьому елементу, наприклад, атрибутом «src».`,
's8885f2ed1713b4b6': `Завантаження подій…`,
'sa0c15ddc10f68e57': `Показати ще # подію|Показати ще # події|Показати ще # подій`,
'sb1d1395fcd1d5b46': `Приберіть один із фільтрів або скиньте всі.`,
'sb6ee3f216b5015f3': `Жодна подія не відповідає умовам.`,
'sc83f29a748fa96c4': `Ще # подію не надруковано.|Ще # події не надруковано.|Ще # подій не надруковано.`,
'sdd187f8004b1c0ea': `можлива`,
'sfaf84e83d4a90b08': `виправлено`,
    };
  