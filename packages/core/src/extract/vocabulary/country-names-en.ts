/**
 * What English texts call countries and their people: one country a line, as `code | names | adjectives and people`.
 * Codes are ISO 3166-1 alpha-2, with `XK` for Kosovo, which has none. Written by hand; a form stands here only when it
 * means the country and nothing else in news text. Capitals are not here: they stand for governments only by syntax.
 * Kosovo, Taiwan and Palestine are countries of their own here because news texts treat them as parties to cooperation;
 * that says nothing about their recognition.
 */
export const COUNTRY_NAMES_EN = `
AD | Andorra | Andorran, Andorrans
AE | United Arab Emirates, UAE, U.A.E., Emirates | Emirati, Emiratis
AF | Afghanistan | Afghan, Afghans, Afghani
AG | Antigua and Barbuda | Antiguan, Antiguans
AL | Albania | Albanian, Albanians
AM | Armenia | Armenian, Armenians
AO | Angola | Angolan, Angolans
AR | Argentina, Argentine Republic | Argentine, Argentines, Argentinian, Argentinians, Argentinean
AT | Austria | Austrian, Austrians
AU | Australia | Australian, Australians, Aussie, Aussies
AW | Aruba | Aruban, Arubans
AZ | Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris
BA | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia, BiH | Bosnian, Bosnians
BB | Barbados | Barbadian, Barbadians
BD | Bangladesh | Bangladeshi, Bangladeshis
BE | Belgium | Belgian, Belgians
BF | Burkina Faso | Burkinabe, Burkinabè
BG | Bulgaria | Bulgarian, Bulgarians
BH | Bahrain | Bahraini, Bahrainis
BI | Burundi | Burundian, Burundians
BJ | Benin | Beninese
BM | Bermuda | Bermudian, Bermudians
BN | Brunei, Brunei Darussalam | Bruneian, Bruneians
BO | Bolivia | Bolivian, Bolivians
BQ | Bonaire |
BR | Brazil | Brazilian, Brazilians
BS | Bahamas | Bahamian, Bahamians
BT | Bhutan | Bhutanese
BW | Botswana | Botswanan, Motswana, Batswana
BY | Belarus, Byelorussia | Belarusian, Belarusians, Belarussian, Belarussians
BZ | Belize | Belizean, Belizeans
CA | Canada | Canadian, Canadians
CD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, D.R. Congo, Zaire | Congolese
CF | Central African Republic | Central African
CG | Republic of the Congo, Republic of Congo, Congo-Brazzaville |
CH | Switzerland | Swiss
CI | Côte d’Ivoire, Côte d'Ivoire, Cote d'Ivoire, Cote d’Ivoire, Ivory Coast | Ivorian, Ivorians
CL | Chile | Chilean, Chileans
CM | Cameroon | Cameroonian, Cameroonians
CN | China, People's Republic of China, People’s Republic of China, PRC, mainland China | Chinese
CO | Colombia | Colombian, Colombians
CR | Costa Rica | Costa Rican, Costa Ricans
CU | Cuba | Cuban, Cubans
CV | Cape Verde, Cabo Verde | Cape Verdean, Cape Verdeans, Cabo Verdean
CW | Curaçao, Curacao |
CY | Cyprus | Cypriot, Cypriots
CZ | Czech Republic, Czechia, Czech Rep. | Czech, Czechs
DE | Germany, Federal Republic of Germany, East Germany, West Germany | German, Germans
DJ | Djibouti | Djiboutian, Djiboutians
DK | Denmark | Danish, Dane, Danes
DM | Dominica |
DO | Dominican Republic | Dominican, Dominicans
DZ | Algeria | Algerian, Algerians
EC | Ecuador | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans
EE | Estonia | Estonian, Estonians
EG | Egypt | Egyptian, Egyptians
EH | Western Sahara | Sahrawi, Sahrawis
ER | Eritrea | Eritrean, Eritreans
ES | Spain | Spanish, Spaniard, Spaniards
ET | Ethiopia | Ethiopian, Ethiopians
FI | Finland | Finnish, Finn, Finns
FJ | Fiji | Fijian, Fijians
FK | Falkland Islands, Falklands |
FM | Micronesia, Federated States of Micronesia | Micronesian, Micronesians
FO | Faroe Islands | Faroese
FR | France, French Republic | French, Frenchman, Frenchmen, Frenchwoman
GA | Gabon | Gabonese
GB | United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland | British, Briton, Britons, Brits, English, Englishman, Englishmen, Scottish, Scots, Welsh
GD | Grenada | Grenadian, Grenadians
GE | Georgia | Georgian, Georgians
GH | Ghana | Ghanaian, Ghanaians
GI | Gibraltar | Gibraltarian, Gibraltarians
GL | Greenland | Greenlandic, Greenlander, Greenlanders
GM | Gambia, The Gambia | Gambian, Gambians
GN | Guinea, Republic of Guinea, Guinea-Conakry | Guinean, Guineans
GQ | Equatorial Guinea | Equatorial Guinean, Equatoguinean
GR | Greece, Hellenic Republic | Greek, Greeks, Hellenic
GT | Guatemala | Guatemalan, Guatemalans
GU | Guam | Guamanian
GW | Guinea-Bissau, Guinea Bissau | Bissau-Guinean
GY | Guyana | Guyanese
HK | Hong Kong | Hong Konger, Hong Kongers, Hongkonger
HN | Honduras | Honduran, Hondurans
HR | Croatia | Croatian, Croatians, Croat, Croats
HT | Haiti | Haitian, Haitians
HU | Hungary | Hungarian, Hungarians
ID | Indonesia | Indonesian, Indonesians
IE | Ireland, Republic of Ireland, Irish Republic | Irish, Irishman, Irishmen
IL | Israel, State of Israel | Israeli, Israelis
IN | India | Indian, Indians
IQ | Iraq | Iraqi, Iraqis
IR | Iran, Islamic Republic of Iran, Persia | Iranian, Iranians, Persian, Persians
IS | Iceland | Icelandic, Icelander, Icelanders
IT | Italy, Italian Republic | Italian, Italians
JM | Jamaica | Jamaican, Jamaicans
JO | Jordan, Hashemite Kingdom of Jordan | Jordanian, Jordanians
JP | Japan | Japanese
KE | Kenya | Kenyan, Kenyans
KG | Kyrgyzstan, Kyrgyz Republic, Kirghizia | Kyrgyz, Kyrgyzstani, Kyrgyzstanis
KH | Cambodia, Kampuchea | Cambodian, Cambodians, Khmer
KI | Kiribati | I-Kiribati
KM | Comoros | Comorian, Comorians
KN | Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis | Kittitian
KP | North Korea, Democratic People's Republic of Korea, Democratic People’s Republic of Korea, DPRK, N. Korea | North Korean, North Koreans
KR | South Korea, Republic of Korea, ROK, S. Korea | South Korean, South Koreans
KW | Kuwait | Kuwaiti, Kuwaitis
KY | Cayman Islands | Caymanian
KZ | Kazakhstan | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis
LA | Laos, Lao PDR | Lao, Laotian, Laotians
LB | Lebanon | Lebanese
LC | Saint Lucia, St. Lucia, St Lucia | Saint Lucian, St. Lucian
LI | Liechtenstein | Liechtensteiner
LK | Sri Lanka, Ceylon | Sri Lankan, Sri Lankans
LR | Liberia | Liberian, Liberians
LS | Lesotho | Basotho, Mosotho
LT | Lithuania, Republic of Lithuania | Lithuanian, Lithuanians
LU | Luxembourg, Luxemburg | Luxembourgish, Luxembourger, Luxembourgers
LV | Latvia | Latvian, Latvians
LY | Libya | Libyan, Libyans
MA | Morocco | Moroccan, Moroccans
MC | Monaco | Monegasque, Monegasques
MD | Moldova, Republic of Moldova | Moldovan, Moldovans
ME | Montenegro | Montenegrin, Montenegrins
MG | Madagascar | Malagasy
MH | Marshall Islands | Marshallese
MK | North Macedonia, Macedonia, FYROM | Macedonian, Macedonians, North Macedonian, North Macedonians
ML | Mali | Malian, Malians
MM | Myanmar, Burma | Burmese
MN | Mongolia | Mongolian, Mongolians
MO | Macau, Macao | Macanese
MR | Mauritania | Mauritanian, Mauritanians
MT | Malta | Maltese
MU | Mauritius | Mauritian, Mauritians
MV | Maldives | Maldivian, Maldivians
MW | Malawi | Malawian, Malawians
MX | Mexico | Mexican, Mexicans
MY | Malaysia | Malaysian, Malaysians
MZ | Mozambique | Mozambican, Mozambicans
NA | Namibia | Namibian, Namibians
NC | New Caledonia | New Caledonian
NE | Niger | Nigerien, Nigeriens
NG | Nigeria | Nigerian, Nigerians
NI | Nicaragua | Nicaraguan, Nicaraguans
NL | Netherlands, the Netherlands, Holland | Dutch, Dutchman, Dutchmen
NO | Norway | Norwegian, Norwegians
NP | Nepal | Nepalese, Nepali, Nepalis
NR | Nauru | Nauruan, Nauruans
NZ | New Zealand | New Zealander, New Zealanders, Kiwi, Kiwis
OM | Oman | Omani, Omanis
PA | Panama | Panamanian, Panamanians
PE | Peru | Peruvian, Peruvians
PF | French Polynesia |
PG | Papua New Guinea, PNG | Papua New Guinean, Papua New Guineans
PH | Philippines, the Philippines | Philippine, Filipino, Filipinos, Filipina
PK | Pakistan | Pakistani, Pakistanis
PL | Poland | Polish, Pole, Poles
PR | Puerto Rico | Puerto Rican, Puerto Ricans
PS | Palestine, State of Palestine, Palestinian Authority, Palestinian territories | Palestinian, Palestinians
PT | Portugal | Portuguese
PW | Palau | Palauan, Palauans
PY | Paraguay | Paraguayan, Paraguayans
QA | Qatar | Qatari, Qataris
RO | Romania | Romanian, Romanians
RS | Serbia | Serbian, Serbians, Serb, Serbs
RU | Russia, Russian Federation, Soviet Union, USSR, U.S.S.R. | Russian, Russians, Soviet, Soviets
RW | Rwanda | Rwandan, Rwandans
SA | Saudi Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudis, Saudi Arabian, Saudi Arabians
SB | Solomon Islands | Solomon Islander, Solomon Islanders
SC | Seychelles | Seychellois
SD | Sudan, Republic of Sudan | Sudanese
SE | Sweden | Swedish, Swede, Swedes
SG | Singapore | Singaporean, Singaporeans
SI | Slovenia | Slovenian, Slovenians, Slovene, Slovenes
SK | Slovakia, Slovak Republic | Slovak, Slovaks, Slovakian, Slovakians
SL | Sierra Leone | Sierra Leonean, Sierra Leoneans
SM | San Marino | Sammarinese
SN | Senegal | Senegalese
SO | Somalia | Somali, Somalis, Somalian
SR | Suriname, Surinam | Surinamese
SS | South Sudan | South Sudanese
ST | São Tomé and Príncipe, Sao Tome and Principe | São Toméan
SV | El Salvador | Salvadoran, Salvadorans, Salvadorean
SY | Syria, Syrian Arab Republic | Syrian, Syrians
SZ | Eswatini, Swaziland | Swazi, Swazis
TD | Chad | Chadian, Chadians
TG | Togo | Togolese
TH | Thailand | Thai, Thais
TJ | Tajikistan | Tajik, Tajiks, Tajikistani
TL | Timor-Leste, East Timor | Timorese, East Timorese
TM | Turkmenistan | Turkmen, Turkmens
TN | Tunisia | Tunisian, Tunisians
TO | Tonga | Tongan, Tongans
TR | Turkey, Türkiye, Turkiye | Turkish, Turk, Turks
TT | Trinidad and Tobago | Trinidadian, Trinidadians
TV | Tuvalu | Tuvaluan, Tuvaluans
TW | Taiwan | Taiwanese
TZ | Tanzania | Tanzanian, Tanzanians
UA | Ukraine | Ukrainian, Ukrainians
UG | Uganda | Ugandan, Ugandans
US | United States of America, United States, the US, U.S., U.S, US, USA, U.S.A., America | American, Americans
UY | Uruguay | Uruguayan, Uruguayans
UZ | Uzbekistan | Uzbek, Uzbeks, Uzbekistani
VA | Vatican City, Vatican, Holy See |
VC | Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines | Vincentian
VE | Venezuela | Venezuelan, Venezuelans
VN | Vietnam, Viet Nam, South Vietnam, North Vietnam | Vietnamese
VU | Vanuatu | Vanuatuan, Ni-Vanuatu
WS | Samoa, Western Samoa | Samoan, Samoans
XK | Kosovo | Kosovan, Kosovans, Kosovar, Kosovars
YE | Yemen | Yemeni, Yemenis
ZA | South Africa | South African, South Africans
ZM | Zambia | Zambian, Zambians
ZW | Zimbabwe, Rhodesia | Zimbabwean, Zimbabweans
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
