import type {PageWords} from './words.js';

export const words: PageWords = {
  title: 'Cordiale: שיתוף הפעולה הביטחוני של ליטא, מכתבות לציר זמן ולמפה',
  about: 'שיתוף הפעולה הביטחוני של ליטא בחמש כתבות: מי עם מי, במה, מתי ומניין לנו.',
  invented: 'אירועים מומצאים',
  inventedAbout: 'נוצרו בידי מחולל כדי להדגים היקף. דבר מכל זה לא קרה.',
  inventedTitle: (count) => `${count} אירועים מומצאים · Cordiale`,
  inventedChoice: (count) => `${count} אירועים מומצאים`,
  articles: 'חמש כתבות',
  data: 'נתונים',
  language: 'שפה',
  dark: 'צבעים כהים',
  stop: 'עצירה',
  made: 'אירועים שנוצרו',
  inventing: (count) => `ממציאים ${count} אירועים…`,
  ordering: (count) => `מסדרים ${count} אירועים מומצאים…`,
  failed: (reason) => `לא ניתן היה ליצור את האירועים: ${reason}. אפשר לבחור מספר קטן יותר.`,
  dates: 'איך נמצאים התאריכים',
  empty: 'האירועים נוצרים.',
  offline: 'אין חיבור לרשת. הכול כאן ממשיך לפעול; רק קישורים לאתרים אחרים זקוקים לרשת.',
  offlineWithoutCopy: 'אין חיבור לרשת. מה שטרם נטען זקוק לרשת.',
  newer: 'יש גרסה חדשה יותר. היא תוצג לאחר שכל הכרטיסיות עם דף זה ייסגרו.',
};
