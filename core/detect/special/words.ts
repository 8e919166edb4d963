/** Words that tell a nationality or an origin: those of the countries and peoples that are met most, in five languages. */
export const NATIONALITIES = `
afghan albanian algerian american argentinian argentine armenian australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british briton bulgarian cambodian cameroonian canadian chilean chinese colombian congolese croatian croat cuban cypriot czech danish dane dominican dutch ecuadorian egyptian english eritrean
estonian ethiopian filipino filipina finnish finn french frenchman frenchwoman georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish irishman israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti latvian lebanese libyan lithuanian luxembourgish macedonian
malaysian malian maltese mexican moldovan mongolian moroccan nepalese nepali nicaraguan nigerian norwegian pakistani palestinian panamanian paraguayan peruvian polish pole portuguese romanian russian rwandan salvadoran saudi scottish scot senegalese serbian serb singaporean slovak slovenian somali spanish spaniard sudanese swede swedish swiss syrian taiwanese tanzanian thai tunisian
turk turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zimbabwean african asian caucasian hispanic latino latina latinx arab berber roma romani sinti aboriginal maori inuit
allemand allemande américain américaine anglais anglaise algérien algérienne autrichien autrichienne belge britannique camerounais camerounaise canadien canadienne chinois chinoise congolais congolaise croate danois danoise écossais égyptien égyptienne espagnol espagnole finlandais français française grec grecque hongrois hongroise indien indienne irlandais irlandaise italien italienne ivoirien ivoirienne japonais japonaise
libanais libanaise luxembourgeois malien malienne marocain marocaine mexicain néerlandais néerlandaise norvégien norvégienne polonais polonaise portugais portugaise roumain roumaine russe sénégalais sénégalaise suédois suédoise suisse syrien syrienne tunisien tunisienne turc turque ukrainien ukrainienne vietnamien vietnamienne africain africaine asiatique
afghane afghanin albaner albanisch algerier amerikaner amerikanerin amerikanisch brite britin britisch bulgare bulgarisch chinese chinesin chinesisch däne dänin dänisch deutsch deutsche deutscher engländer engländerin englisch finne finnisch franzose französin französisch grieche griechin griechisch inder inderin indisch iraner iranisch iraker irakisch ire irisch italiener italienerin italienisch japaner japanisch kroate kroatin kroatisch
kurde kurdin kurdisch marokkaner marokkanisch niederländer niederländerin niederländisch norweger norwegisch österreicher österreicherin österreichisch pole polin polnisch portugiese portugiesisch rumäne rumänin rumänisch russe russin russisch schwede schwedin schwedisch schweizer schweizerin serbe serbin serbisch slowake slowakisch spanier spanierin spanisch syrer syrerin syrisch tscheche tschechisch türke türkin türkisch ukrainer ukrainerin ukrainisch ungar ungarin ungarisch
alemán alemana argelino argelina argentino argentina boliviano boliviana brasileño brasileña británico británica búlgaro búlgara chileno chilena chino china colombiano colombiana cubano cubana danés dominicano dominicana ecuatoriano ecuatoriana escocés español española estadounidense francés francesa griego griega hondureño húngaro indio inglés inglesa irlandés irlandesa italiano italiana japonés japonesa marroquí mexicano mexicana
neerlandés nicaragüense noruego holandés paraguayo paraguaya peruano peruana polaco polaca portugués portuguesa rumano rumana ruso rusa salvadoreño salvadoreña senegalés sirio siria sueco sueca suizo suiza tunecino turco turca ucraniano ucraniana uruguayo venezolano venezolana gitano gitana
tedesco tedesca albanese americano americana austriaco austriaca belga brasiliano brasiliana britannico bulgaro cinese croato danese egiziano egiziana filippino filippina finlandese francese greco giapponese indiano indiana inglese irlandese marocchino marocchina messicano moldavo norvegese olandese polacco polacca portoghese rumeno rumena russo russa senegalese serbo siriano siriana spagnolo spagnola svedese svizzero svizzera tunisino ucraino ucraina ungherese
polak polka polskie polska niemieckie ukraińskie nederlandse nederlander belgische duitse svensk svenska suomalainen ruotsalainen
`;

/** Words that tell a faith or a conviction. */
export const CONVICTIONS = `
agnostic|anglican|atheist|baptist|buddhist|calvinist|catholic|roman catholic|christian|church of england|eastern orthodox|greek orthodox|russian orthodox|evangelical|hindu|jain|jehovah s witness|jew|jewish|lutheran|methodist|mormon|latter day saint|muslim|orthodox|orthodox jew|pentecostal|presbyterian|protestant|quaker|rastafarian|scientologist|shia|shiite|sikh|sunni|taoist|unitarian|wiccan|zoroastrian|islam|judaism|buddhism|hinduism|christianity|no religion
athée|agnostique|anglicane|bouddhiste|catholique|chrétien|chrétienne|hindouiste|juif|juive|musulman|musulmane|orthodoxe|protestant|protestante|témoin de jéhovah|évangélique
atheistin|agnostiker|buddhist|buddhistin|christlich|evangelisch|evangelisch lutherisch|katholisch|katholik|katholikin|römisch katholisch|konfessionslos|moslem|muslimin|muslimisch|islamisch|jude|jüdin|jüdisch|orthodox|protestantisch|zeuge jehovas|hinduistisch|alevitisch
ateo|atea|agnóstico|agnóstica|budista|católico|católica|cristiano|cristiana|evangélico|evangélica|hindú|judío|judía|musulmán|musulmana|ortodoxo|ortodoxa|protestante|testigo de jehová
agnostico|agnostica|buddista|cattolico|cattolica|cristiano|ebreo|ebrea|induista|musulmano|ortodosso|ortodossa|testimone di geova|valdese
katolik|katoliczka|rzymskokatolickie|prawosławny|ewangelik|katholiek|moslim|katolsk|luterilainen
communist|conservative|democrat|liberal|libertarian|republican|socialist|marxist|anarchist|social democrat|green party|labour party|conservative party|democratic party|republican party|liberal democrats|communist party|reform uk|sinn fein|snp|tory
communiste|socialiste|écologiste|gaulliste|parti socialiste|parti communiste|rassemblement national|les républicains|la france insoumise|cgt|cfdt|force ouvrière
kommunist|kommunistin|sozialist|sozialistin|sozialdemokrat|sozialdemokratin|christdemokrat|christdemokratin|spd|cdu|csu|fdp|afd|die grünen|die linke|bündnis 90 die grünen|ig metall|ver di|verdi
comunista|conservador|conservadora|republicano|republicana|socialista|psoe|partido popular|vox|podemos|izquierda unida|comisiones obreras|ugt|ccoo
partito democratico|forza italia|fratelli d italia|lega nord|movimento 5 stelle|rifondazione comunista|cgil|cisl|uil
`;

/** Words that tell a gender or sex. */
export const GENDERS = `
female|male|man|woman|boy|girl|non binary|nonbinary|transgender|trans woman|trans man|intersex|genderfluid|agender|genderqueer|cisgender|femme|homme|féminin|masculin|fille|garçon|non binaire|transgenre|intersexe|weiblich|männlich|divers|frau|mann|nichtbinär|transfrau|transmann|intergeschlechtlich
mujer|hombre|varón|varon|femenino|femenina|masculino|masculina|hembra|niño|niña|no binario|no binaria|transgénero|donna|uomo|femmina|maschio|maschile|femminile|non binario|transgender|intersessuale|vrouw|man|vrouwelijk|mannelijk|kobieta|mężczyzna|kvinna|man|nainen|mies
`;

/** Words that tell a sexual orientation. */
export const ORIENTATIONS = `
gay|lesbian|bisexual|homosexual|heterosexual|straight|asexual|pansexual|queer|demisexual|lgbt|lgbtq|lgbtqi|lesbienne|bisexuel|bisexuelle|homosexuel|homosexuelle|hétérosexuel|hétérosexuelle|asexuel|asexuelle|pansexuel|pansexuelle|hétéro
schwul|lesbisch|bisexuell|homosexuell|heterosexuell|asexuell|pansexuell|lesbiana|homosexual|heterosexual|gai|lesbica|bisessuale|omosessuale|eterosessuale|asessuale|pansessuale|biseksueel|homoseksueel|biseksualny|homoseksualny
`;

/** Words that tell a marital status. */
export const MARITAL = `
married|single|divorced|widowed|widow|widower|separated|engaged|unmarried|cohabiting|in a relationship|civil partnership|in a civil partnership|domestic partnership|never married
marié|mariée|célibataire|divorcé|divorcée|veuf|veuve|séparé|séparée|pacsé|pacsée|fiancé|fiancée|concubinage|en concubinage|union libre|en couple
verheiratet|ledig|geschieden|verwitwet|getrennt lebend|verpartnert|verlobt|alleinstehend|eingetragene lebenspartnerschaft|in einer beziehung
casado|casada|soltero|soltera|divorciado|divorciada|viudo|viuda|separado|separada|pareja de hecho|prometido|prometida
coniugato|coniugata|sposato|sposata|celibe|nubile|divorziato|divorziata|vedovo|vedova|separato|separata|convivente|unito civilmente|unita civilmente
gehuwd|ongehuwd|gescheiden|weduwe|weduwnaar|żonaty|zamężna|kawaler|panna|rozwiedziony|rozwiedziona|wdowiec|wdowa|gift|ogift|skild|naimisissa|naimaton|eronnut|leski
`;
