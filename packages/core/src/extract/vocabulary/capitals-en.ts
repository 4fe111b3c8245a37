/**
 * Capitals and seats of government whose name stands for a government in news text: `code | names`.
 * Used only where syntax shows a government ("Vilnius agreed"), never as a country mention by itself.
 * Singapore, Panama, Luxembourg, Djibouti, Kuwait, Monaco, San Marino are country names already.
 */
export const CAPITALS_EN = `
AE | Abu Dhabi
AF | Kabul
AL | Tirana
AM | Yerevan
AR | Buenos Aires
AT | Vienna
AU | Canberra
AZ | Baku
BA | Sarajevo
BD | Dhaka
BE | Brussels
BG | Sofia
BR | Brasília, Brasilia
BY | Minsk
CA | Ottawa
CD | Kinshasa
CH | Bern
CL | Santiago
CN | Beijing
CO | Bogotá, Bogota
CU | Havana
CY | Nicosia
CZ | Prague
DE | Berlin
DK | Copenhagen
DZ | Algiers
EC | Quito
EE | Tallinn
EG | Cairo
ER | Asmara
ES | Madrid
ET | Addis Ababa
FI | Helsinki
FR | Paris, Elysee, Élysée
GB | London, Downing Street, Whitehall, Westminster
GE | Tbilisi
GH | Accra
GR | Athens
HR | Zagreb
HU | Budapest
ID | Jakarta
IE | Dublin
IL | Jerusalem, Tel Aviv
IN | New Delhi, Delhi
IQ | Baghdad
IR | Tehran, Teheran
IS | Reykjavik, Reykjavík
IT | Rome
JO | Amman
JP | Tokyo
KE | Nairobi
KG | Bishkek
KH | Phnom Penh
KP | Pyongyang
KR | Seoul
KZ | Astana, Nur-Sultan
LA | Vientiane
LB | Beirut
LK | Colombo
LT | Vilnius
LV | Riga
LY | Tripoli
MA | Rabat
MD | Chisinau, Chișinău, Kishinev
ME | Podgorica
MK | Skopje
MM | Naypyidaw
MN | Ulaanbaatar
MT | Valletta
MX | Mexico City
MY | Kuala Lumpur
NG | Abuja
NL | The Hague, Amsterdam
NO | Oslo
NP | Kathmandu
NZ | Wellington
OM | Muscat
PE | Lima
PH | Manila
PK | Islamabad
PL | Warsaw
PS | Ramallah
PT | Lisbon
QA | Doha
RO | Bucharest
RS | Belgrade
RU | Moscow, Kremlin, the Kremlin
SA | Riyadh
SD | Khartoum
SE | Stockholm
SI | Ljubljana
SK | Bratislava
SN | Dakar
SO | Mogadishu
SY | Damascus
TH | Bangkok
TJ | Dushanbe
TM | Ashgabat
TN | Tunis
TR | Ankara
TW | Taipei
UA | Kyiv, Kiev
UG | Kampala
US | Washington, White House, the White House, Pentagon, the Pentagon, State Department
UZ | Tashkent
VE | Caracas
VN | Hanoi
XK | Pristina, Prishtina
YE | Sanaa, Sana'a
ZA | Pretoria
ZW | Harare
`;
