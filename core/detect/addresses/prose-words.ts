/** Folded words of sentences and forms that are no part of a place's name. */
export const PROSE = `
to at the a an this that these those is are was were be been am will would can could shall should may might must have has had do does did not no yes i you he she it we they me him us
them my your his her its our their who whom which what when where why how and or but if then than as so because while for from with without by about into onto until since
before after during there here please thank thanks dear hello hi regards sincerely cordially yours kind best
ich du er sie wir ihr ist sind war waren wird werden hat haben und oder aber nicht bitte danke mit ohne fur von nach seit bis wenn weil dass ein eine einen einem einer eines der das
sehr geehrte geehrter freundlichen grußen
je tu il elle nous vous ils elles est sont etait sera ont avec sans pour par mais ou donc merci bonjour cordialement un une ce cette ces son sa ses
yo ella nosotros ellos es son era fue sera tiene con sin para por pero gracias hola saludos un una unos unas su sus
io lui lei noi voi loro sono era ha hanno con senza per ma oppure grazie ciao saluti uno una suo sua
jest oraz dla ze sie nie lub
phone tel telephone telefon telefono fax mobile cell email mail e-mail web website www http https url contact date name nom nombre nome nazwa
q1 q2 q3 q4 h1 h2 fy rfc iso iec din ieee ansi nist astm sae soc pci dss cve cwe pep jsr utf tls ssl
total price amount invoice order page chapter section article figure table version step part item items
monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo`;

/** Months in the languages of the countries, folded: `12 May 2020` is no street. */
export const MONTHS = `
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
januar februar marz juni juli oktober dezember janner
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia
januari februari maart mei augustus maj`;

/** What people count or number: `5 Star Drive`, `Windows 10 Street`, `Chapter 3` have no house number. */
export const COUNTED = `
star stars speed day days week weeks month months year years hour hours minute minutes second seconds mile miles percent point points times people persons men women items pieces units
usd eur gbp dollars euros pounds kg mg ml cm mm km gb mb kb mhz ghz chapter section page version windows office volume vol article art figure fig table step phase level
round season episode part grade class type model series room line size number nr nos kapitel seite artikel absatz abs ausgabe band teil chapitre capitulo pagina articulo capitolo
articolo comma strona rozdział usb python java node iphone galaxy playstation xbox agent formula apollo boeing airbus highway route area covid world war
tel phone fax telefon telefono id no ref reference order invoice case card account zip isbn issn ticket patient gate flight train bus`;
