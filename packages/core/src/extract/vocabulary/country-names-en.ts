/**
 * What English texts call countries and their people: one country a line, as `code | names | adjectives and people`,
 * people in the singular where their plural is made with -s.
 * Codes are ISO 3166-1 alpha-2, with `XK` for Kosovo, which has none. Written by hand; a form stands here only when it
 * means the country and nothing else in news text. Capitals are not here: they stand for governments only by syntax.
 * Kosovo, Taiwan and Palestine are countries of their own here because news texts treat them as parties to cooperation;
 * that says nothing about their recognition.
 */
export const COUNTRY_NAMES_EN = `
AD | Andorra | Andorran
AE | United Arab Emirates, UAE, U.A.E., Emirates | Emirati
AF | Afghanistan | Afghan, Afghani
AG | Antigua and Barbuda | Antiguan
AL | Albania | Albanian
AM | Armenia | Armenian
AO | Angola | Angolan
AR | Argentina, Argentine Republic | Argentine, Argentinian, Argentinean
AT | Austria | Austrian
AU | Australia | Australian, Aussie
AW | Aruba | Aruban
AZ | Azerbaijan | Azerbaijani, Azeri
BA | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia, BiH | Bosnian
BB | Barbados | Barbadian
BD | Bangladesh | Bangladeshi
BE | Belgium | Belgian
BF | Burkina Faso | Burkinabe, Burkinabè
BG | Bulgaria | Bulgarian
BH | Bahrain | Bahraini
BI | Burundi | Burundian
BJ | Benin | Beninese
BM | Bermuda | Bermudian
BN | Brunei, Brunei Darussalam | Bruneian
BO | Bolivia | Bolivian
BQ | Bonaire |
BR | Brazil | Brazilian
BS | Bahamas | Bahamian
BT | Bhutan | Bhutanese
BW | Botswana | Botswanan, Motswana, Batswana
BY | Belarus, Byelorussia | Belarusian, Belarussian
BZ | Belize | Belizean
CA | Canada | Canadian
CD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, D.R. Congo, Zaire | Congolese
CF | Central African Republic | Central African
CG | Republic of the Congo, Republic of Congo, Congo-Brazzaville |
CH | Switzerland | Swiss
CI | Côte d’Ivoire, Côte d'Ivoire, Cote d'Ivoire, Cote d’Ivoire, Ivory Coast | Ivorian
CL | Chile | Chilean
CM | Cameroon | Cameroonian
CN | China, People's Republic of China, People’s Republic of China, PRC, mainland China | Chinese
CO | Colombia | Colombian
CR | Costa Rica | Costa Rican
CU | Cuba | Cuban
CV | Cape Verde, Cabo Verde | Cape Verdean, Cabo Verdean
CW | Curaçao, Curacao |
CY | Cyprus | Cypriot
CZ | Czech Republic, Czechia, Czech Rep. | Czech, Czechs
DE | Germany, Federal Republic of Germany, East Germany, West Germany | German
DJ | Djibouti | Djiboutian
DK | Denmark | Danish, Dane
DM | Dominica |
DO | Dominican Republic | Dominican
DZ | Algeria | Algerian
EC | Ecuador | Ecuadorian, Ecuadorean
EE | Estonia | Estonian
EG | Egypt | Egyptian
EH | Western Sahara | Sahrawi
ER | Eritrea | Eritrean
ES | Spain | Spanish, Spaniard
ET | Ethiopia | Ethiopian
FI | Finland | Finnish, Finn
FJ | Fiji | Fijian
FK | Falkland Islands, Falklands |
FM | Micronesia, Federated States of Micronesia | Micronesian
FO | Faroe Islands | Faroese
FR | France, French Republic | French, Frenchman, Frenchmen, Frenchwoman
GA | Gabon | Gabonese
GB | United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland | British, Briton, Brits, English, Englishman, Englishmen, Scottish, Scots, Welsh
GD | Grenada | Grenadian
GE | Georgia | Georgian
GH | Ghana | Ghanaian
GI | Gibraltar | Gibraltarian
GL | Greenland | Greenlandic, Greenlander
GM | Gambia, The Gambia | Gambian
GN | Guinea, Republic of Guinea, Guinea-Conakry | Guinean
GQ | Equatorial Guinea | Equatorial Guinean, Equatoguinean
GR | Greece, Hellenic Republic | Greek, Hellenic
GT | Guatemala | Guatemalan
GU | Guam | Guamanian
GW | Guinea-Bissau, Guinea Bissau | Bissau-Guinean
GY | Guyana | Guyanese
HK | Hong Kong | Hong Konger, Hongkonger
HN | Honduras | Honduran
HR | Croatia | Croatian, Croat
HT | Haiti | Haitian
HU | Hungary | Hungarian
ID | Indonesia | Indonesian
IE | Ireland, Republic of Ireland, Irish Republic | Irish, Irishman, Irishmen
IL | Israel, State of Israel | Israeli
IN | India | Indian
IQ | Iraq | Iraqi
IR | Iran, Islamic Republic of Iran, Persia | Iranian, Persian
IS | Iceland | Icelandic, Icelander
IT | Italy, Italian Republic | Italian
JM | Jamaica | Jamaican
JO | Jordan, Hashemite Kingdom of Jordan | Jordanian
JP | Japan | Japanese
KE | Kenya | Kenyan
KG | Kyrgyzstan, Kyrgyz Republic, Kirghizia | Kyrgyz, Kyrgyzstani
KH | Cambodia, Kampuchea | Cambodian, Khmer
KI | Kiribati | I-Kiribati
KM | Comoros | Comorian
KN | Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis | Kittitian
KP | North Korea, Democratic People's Republic of Korea, Democratic People’s Republic of Korea, DPRK, N. Korea | North Korean
KR | South Korea, Republic of Korea, ROK, S. Korea | South Korean
KW | Kuwait | Kuwaiti
KY | Cayman Islands | Caymanian
KZ | Kazakhstan | Kazakh, Kazakhstani
LA | Laos, Lao PDR | Lao, Laotian
LB | Lebanon | Lebanese
LC | Saint Lucia, St. Lucia, St Lucia | Saint Lucian, St. Lucian
LI | Liechtenstein | Liechtensteiner
LK | Sri Lanka, Ceylon | Sri Lankan
LR | Liberia | Liberian
LS | Lesotho | Basotho, Mosotho
LT | Lithuania, Republic of Lithuania | Lithuanian
LU | Luxembourg, Luxemburg | Luxembourgish, Luxembourger
LV | Latvia | Latvian
LY | Libya | Libyan
MA | Morocco | Moroccan
MC | Monaco | Monegasque
MD | Moldova, Republic of Moldova | Moldovan
ME | Montenegro | Montenegrin
MG | Madagascar | Malagasy
MH | Marshall Islands | Marshallese
MK | North Macedonia, Macedonia, FYROM | Macedonian, North Macedonian
ML | Mali | Malian
MM | Myanmar, Burma | Burmese
MN | Mongolia | Mongolian
MO | Macau, Macao | Macanese
MR | Mauritania | Mauritanian
MT | Malta | Maltese
MU | Mauritius | Mauritian
MV | Maldives | Maldivian
MW | Malawi | Malawian
MX | Mexico | Mexican
MY | Malaysia | Malaysian
MZ | Mozambique | Mozambican
NA | Namibia | Namibian
NC | New Caledonia | New Caledonian
NE | Niger | Nigerien
NG | Nigeria | Nigerian
NI | Nicaragua | Nicaraguan
NL | Netherlands, the Netherlands, Holland | Dutch, Dutchman, Dutchmen
NO | Norway | Norwegian
NP | Nepal | Nepalese, Nepali
NR | Nauru | Nauruan
NZ | New Zealand | New Zealander, Kiwi
OM | Oman | Omani
PA | Panama | Panamanian
PE | Peru | Peruvian
PF | French Polynesia |
PG | Papua New Guinea, PNG | Papua New Guinean
PH | Philippines, the Philippines | Philippine, Filipino, Filipina
PK | Pakistan | Pakistani
PL | Poland | Polish, Pole
PR | Puerto Rico | Puerto Rican
PS | Palestine, State of Palestine, Palestinian Authority, Palestinian territories | Palestinian
PT | Portugal | Portuguese
PW | Palau | Palauan
PY | Paraguay | Paraguayan
QA | Qatar | Qatari
RO | Romania | Romanian
RS | Serbia | Serbian, Serb
RU | Russia, Russian Federation, Soviet Union, USSR, U.S.S.R. | Russian, Soviet
RW | Rwanda | Rwandan
SA | Saudi Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian
SB | Solomon Islands | Solomon Islander
SC | Seychelles | Seychellois
SD | Sudan, Republic of Sudan | Sudanese
SE | Sweden | Swedish, Swede
SG | Singapore | Singaporean
SI | Slovenia | Slovenian, Slovene
SK | Slovakia, Slovak Republic | Slovak, Slovakian
SL | Sierra Leone | Sierra Leonean
SM | San Marino | Sammarinese
SN | Senegal | Senegalese
SO | Somalia | Somali, Somalian
SR | Suriname, Surinam | Surinamese
SS | South Sudan | South Sudanese
ST | São Tomé and Príncipe, Sao Tome and Principe | São Toméan
SV | El Salvador | Salvadoran, Salvadorean
SY | Syria, Syrian Arab Republic | Syrian
SZ | Eswatini, Swaziland | Swazi
TD | Chad | Chadian
TG | Togo | Togolese
TH | Thailand | Thai
TJ | Tajikistan | Tajik, Tajikistani
TL | Timor-Leste, East Timor | Timorese, East Timorese
TM | Turkmenistan | Turkmen
TN | Tunisia | Tunisian
TO | Tonga | Tongan
TR | Turkey, Türkiye, Turkiye | Turkish, Turk
TT | Trinidad and Tobago | Trinidadian
TV | Tuvalu | Tuvaluan
TW | Taiwan | Taiwanese
TZ | Tanzania | Tanzanian
UA | Ukraine | Ukrainian
UG | Uganda | Ugandan
US | United States of America, United States, the US, U.S., U.S, US, USA, U.S.A., America | American
UY | Uruguay | Uruguayan
UZ | Uzbekistan | Uzbek, Uzbekistani
VA | Vatican City, Vatican, Holy See |
VC | Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines | Vincentian
VE | Venezuela | Venezuelan
VN | Vietnam, Viet Nam, South Vietnam, North Vietnam | Vietnamese
VU | Vanuatu | Vanuatuan, Ni-Vanuatu
WS | Samoa, Western Samoa | Samoan
XK | Kosovo | Kosovan, Kosovar
YE | Yemen | Yemeni
ZA | South Africa | South African
ZM | Zambia | Zambian
ZW | Zimbabwe, Rhodesia | Zimbabwean
`;

/**
 * Names that hold a country's name but mean something else; matched before the table above and then passed over.
 * Each is here because news text uses it often enough to put a wrong country on a document.
 */
export const NOT_COUNTRIES_EN = [
  // regions, seas, states and cities
  'New Mexico', 'New England', 'New South Wales', 'Western Australia', 'South Australia', 'Western Australian', 'South Australian', 'East Azerbaijan', 'West Azerbaijan', 'Latin America', 'North America', 'South America', 'Central America', 'Latin American', 'Latin Americans',
  'North American', 'North Americans', 'South American', 'South Americans', 'Central American', 'Central Americans', 'Native American', 'Native Americans', 'Latin America’s',
  'South China Sea', 'East China Sea', 'South China Morning Post', 'Indian Ocean', 'Persian Gulf', 'English Channel', 'Gulf of Mexico', 'Gulf of Guinea', 'Gulf of Oman', 'Sea of Japan',
  'Mexico City', 'Kuwait City', 'Panama City', 'Panama Canal', 'Guatemala City', 'Korean Peninsula', 'Korean peninsula', 'American Samoa', 'British Columbia', 'British Virgin Islands', 'Northern Ireland Protocol', 'Irish Sea',
  'West Indian', 'West Indies', 'East Indies', 'Indiana', 'Lebanon, Pennsylvania', 'Cuba, Missouri', 'Niger Delta', 'Niger River', 'Jordan Valley', 'Jordan River', 'River Jordan', 'Lake Chad', 'Norwegian Sea', 'Philippine Sea', 'Timor Sea',
  // things, languages, peoples elsewhere, companies and papers
  'French fries', 'Swiss cheese', 'Turkish bath', 'Dutch auction', 'German shepherd', 'English-language', 'English language', 'Bank of America', 'American Airlines', 'American Express', 'British Airways', 'Japan Airlines', 'Air France', 'Air Canada', 'Air India', 'Singapore Airlines', 'Turkish Airlines', 'Qatar Airways',
  'African American', 'African Americans', 'African-American', 'African-Americans', 'Asian American', 'Asian Americans', 'Asian-American', 'Asian-Americans', 'Mexican-American', 'Mexican-Americans', 'American Indian', 'American Indians', 'Captain America',
  'Indian Wells', 'Indian summer', 'Korean War', 'Vietnam War', 'Cold War', 'Panama Papers', 'British Petroleum', 'New England Patriots', 'Guinea pig', 'Brazil nut', 'USA Today', 'America First', 'American Medical Association',
] as const;
