/**
 * What the patterns, made from a general dictionary, do not know of the words of a kommun. Small letters, white space between entries.
 *
 * A compound is broken at its joints first: `barn-omsorg`, never `barnom-sorg`. So most entries are parts of compounds.
 */

/** Words that the patterns break wrongly, with all their breaks; `=` is a joint of a compound. They hold for their inflections too. */
const WORDS = `
  kommun=full-mäktige region=full-mäktige region=råd kommunal=råd opposi-tions=råd sam=arbets=ort sam=arbets=orter till-ämpa till-ämpad till-ämpade
  till-ämpas till-ämpar till-ämpat till-ämp-ning till-ämplig till-ämpliga till-ämpligt till-ägna till-ägnad tills=vidare för-utom
  tät=ort tät=orter tät=orts=nära små=ort små=orter central=ort central=orter för-orts=område resultat=enhet resultat=enheter
  buss=kort månads=kort period=kort års=kort lån=tagare närings=idkare närings=idkarna avlopps=renings=verk renings=verk snö=röjning
  sam=äga sam=ägande sam=ägd sam=åka sam=åkning mark=ägare hus=ägare djur=ägare hund=ägare skogs=ägare väg=ägare väg=ägarna
  för-skol=lärare grön=yta grön=ytor blomster=äng blomster=ängar led=sagare led=sagar=service led=sagning budget=ram miljö=mål löne=ökning
  för-slags-vis exempel-vis  studie=besök studie=för-bund
  elljus=spår motions=spår kvinno=jour tjej=jour mans=jour ung-doms=jour lands=ting lands=tings=råd vinst=ut-delning ljud=nivå
  konst=gräs=plan kust=sam-hälle natt=öppen natt=öppet frisk=vård ut-omhus in-omhus glas=återvinning hem=språk natur=skön
  elförsörj-ning elförbruk-ning finger=sätt-ning popu-lärare impopu-lärare människo-lik majs=kolv misskö-ta misskö-tsel
  nämnde=mans=val drift=stopp drift=stör-ning drift=störning drift=säkerhet drift=säker drift=säkra drift=sätt-ning drift=sätta drift=sätter drift=satt
  nämnde=man nämnde=män nämnde=männ järn=vägs=över=gång gatu=upp-lopp gat=upp-lopp gat=ut-förande gat=ut-försäljare
  lakrits=kola ingefärs=kola gris=kött spelmans=lag folkdans=lag tremåna-ders=kolik tomtebo=lycka själv=mord
  tak=yta tak=ytor lek=yta lek=ytor konst=åkare skid=åkare ned=kladd-ning skjut=ställ-ning skjut=öv-ning missköt-sam missköt-samt missköt-sam-het
  ny=be-arbet-ning ny=be-arbeta ny=be-arbetad o=be-arbetad ny=in=skolad ny=ut=nämnd o=om=nämnd ny=över-sätta ny=över-sätter ny=över-sätt-ning
  o=över-sätt-bar o=över-sätt-lig o=över-sätt-lig-het o=sam=arbets=villig sommar=bete indian=språk rebelledare hisskötare ecstasy=tablett instans=varia-bel gummi=mellan=lägg människo=liv fång=ur-laddning
  jäm-ställd-het jäm-lik-het till-gänglig till-gäng-lig-het hand-läggare
  ianspråk=tagande ianspråk=tagen ianspråk=tagna små=barn små=barns=avdel-ning små=kommun små=kommuner barn=barn
  inter=natio-nell inter=natio-nella inter=natio-nellt inter=natio-nali-sering intern=kon-troll mellan=kommunal mellan=kommunala
`;

/** Beginnings of compounds. Behind one, a word of at least four letters begins. */
const BEGINNINGS = `
  kommun- kommunal- region- social- medborgar- äldre- barn- skol- budget- skatte- policy- tjänste- mark- miljö- fastighets- cykel- idrotts-
  invånar- brukar- anhörig- föräldra- ungdoms- elev- lärar- hemtjänst- förskole- grundskole- gymnasie- integrations- demokrati-
  jämställdhets- klimat- energi- trafik- kollektivtrafik- gatu- parkerings- stads- landsbygds- bygdegårds- näringslivs- arbetsmarknads- folkhälso-
  kultur- fritids- biblioteks- bostads- hyres- detaljplane- översikts- exploaterings- investerings- drifts- kostnads- intäkts- upphandlings- avgifts-
  taxe- fullmäktige- nämnd- förvaltnings- besluts- delegations- ärende- uppdrags- handlings- verksamhets- kvalitets- säkerhets- trygghets- krisberedskaps-
  räddningstjänst- nämnde- nämnds- regional- grupp- människo- familjehem- familjehems- självmords- undan- avfalls- vatten- avlopps- återvinnings- återbruks- natur- grannskaps- mellan- samman- under- efter- genom- fram- huvud-
`;

/** Words that begin so, but are no compounds. */
const NO_COMPOUNDS = `
  kommunala kommunalis kommunalt kommunen kommuner kommunens kommunik kommunism kommunist kommunitär
  regionala regionalis regionalt regionen regioner socialis sociala socialt socialiser sociali barnslig barnet barnens
  skola skolan skolas skolat skolad skolor skoln skolk skolio skolast budgete budgeta skattern elever eleven miljöer miljöern markant marker
  marknad markera markering markis markör markant klimater energier energis kulturell kulturen kulturer naturen naturer naturlig naturali nature
  underbar underlig undermin undran underst mellanö efterst framme framför genomen huvudet nämnder nämnden nämndern
  kommunic naturalh naturalism föräldrar tjänstern barnsben huvuden beslutsam taxera taxeri taxerad demokratis demokratiern gymnasier idrottslig klimatisk markör markärf
  barna barndom barnsb barnsf barnsm barnskap barnorsk elevat kommunion kommunitar kommunitet kommunalm regionali regionsf
  driftst driftsä driftsat naturaf naturah klimatis klimatol marka marke marki skolts skoläd trafikab framåt gatupp gatutf gruppsyk
  socialism socialist nämndsam familjehemlig äldrea gruppera grupperi gruppen grupperna gruppens grupper
  medborgare trafiker trafikan trafikens vattena vattend vattnig vattenom vattnen ärenden ärendet ärendena cykelns cykeln
`;

/**
 * Later parts of compounds: wherever one comes after at least three letters, it begins a part. What is before the hyphen belongs to the part
 * before: `s-kolleg` in `riksdagskollega`, which `-skol` would break wrongly.
 */
const LATER_PARTS = `
  s-kolleg s-kollekt s-koloni s-kolv s-kolj s-kolik dans-lag mans-lag
  -sammanslag -sammanslut -sammanställ -sammankomst -sammanträd -sammanhang -sammanhåll -bearbet -samarbet -samordn
  -övergång -överträd -överskrid -översikt -översätt -övertag -överlåt -överlämn -överklag -överskåd -övertal -övertid -överetabl
  s-yta s-ytor -skuld -anspråk -arvode -uppladd -utnämn -omnämn -inskol -undanta -undanh -människ -näring e-leverans
  -omsorg -områd -omsätt -omställ -omvandl -omvärld -ombyggn -ombud -organisation -ordförand -opinion -olyck
  -övergrip -överfart -övervak -översyn -överskott -överenskom -överföring
  -anställ -anpass -anlägg -använd -ansvar -ansök -anslag -anslut -anvisn -anmäl -analys -anteckn -anhörig -ankomst -anordn
  -invån -inflytand -intäkt -infrastruktur -insats -inköp -inlärn -inlämn -inrättn -inriktn -inkomst -industri -inspekt -inventer -information
  -institut -integration -initiativ -innehåll -individ -idrott
  -avgift -avtal -avfall -avdel -avlopp -avgör -avstånd -avvik -avveckl -arbet
  -undervis -underhåll -underlag -underskott -undersök -understöd -undantag
  -uppdrag -uppgift -upphandl -uppföljn -upplys -upplåt -upprust -uppbygg -uppehåll
  -utbild -utveckl -utskott -utsläpp -utgift -utjämn -utredn -utvärder -utrustn -utrymm -utdrag -utövn -utbygg -utbud -utställ -utmaning
  -ersätt -etabler -enkät -eleve -elevhäls -ekonom -energi -exploater -effektiv -evenemang
  -åtgärd -ålder -ärende -förbund -försörjn -förvaltn -förslag -förhåll -förstärkn -försvar -fördeln -förordn -försäljn -förebygg -företag
  -företräd -föreskrift -förbrukn -förändr -förbättr -förutsättn -förskol -förening -förtroend
  -klimat -miljö -möte -nivå -skol -lärar -sköt -stolp -laddn -täthet -stöd -grupp -ledare -ledarna -ledarsk -viktig -rutin -språk -dokument -dialog -ledamot -ledamöt
  -verksamhet -nämnd -styrels -tjänst -boende -platser -planering -perspektiv
`;

/** Inflections that a word holds for too. */
const ENDINGS = ["", "s", "n", "ns", "en", "ens", "et", "ets", "ar", "er", "or", "na", "nas", "arna", "erna", "orna"];

const SHORTEST_BEFORE_LATER_PART = 3;
const SHORTEST_AFTER_BEGINNING = 4;

type Exceptions = {
  readonly words: ReadonlyMap<string, readonly WordBreak[]>;
  readonly beginnings: ReadonlySet<string>;
  readonly longestBeginning: number;
  readonly noCompounds: readonly string[];
  /** By their first letter, the longest first. */
  readonly laterParts: ReadonlyMap<string, readonly LaterPart[]>;
};

/** Letters that are looked for, and how many of them belong to the part before. */
type LaterPart = { readonly letters: string; readonly before: number };

/** Where a word may be broken, as the offset of the letter that would begin the next line; best at the joints of a compound. */
export type WordBreak = { readonly at: number; readonly isJoint: boolean };

let exceptions: Exceptions | undefined;

/** The breaks of a word in small letters, where it is an exception. What is behind the last of them is left to the patterns. */
export function knownBreaks(word: string): readonly WordBreak[] | undefined {
  exceptions ??= readExceptions();
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const breaks = exceptions.words.get(word.slice(0, word.length - ending.length));
    if (breaks !== undefined) return breaks;
  }
  return undefined;
}

/** The joints of a compound in small letters, as far as its parts are known, in order. */
export function jointsOf(word: string): readonly number[] {
  exceptions ??= readExceptions();
  const joints: number[] = [];
  const start = beginningOf(word, exceptions);
  if (start > 0) joints.push(start);
  // A part that is known right behind the beginning holds together: `kommun=sammanslagning`, not `kommun=samman=slagning`.
  for (let at = start > 0 ? start : SHORTEST_BEFORE_LATER_PART; at < word.length - 2; at++) {
    if (at > start && at < start + SHORTEST_BEFORE_LATER_PART) continue;
    const part = exceptions.laterParts.get(word.charAt(at))?.find(({ letters }) => word.startsWith(letters, at));
    if (part === undefined) continue;
    const joint = at + part.before;
    if (joint > start && joint < word.length - 2) joints.push(joint);
    at += part.letters.length - 1;
  }
  return joints;
}

/** The longest beginning alone: `kommunalhus` begins with `kommunal`, and so not with `kommun`. */
function beginningOf(word: string, { beginnings, longestBeginning, noCompounds }: Exceptions): number {
  for (let length = Math.min(longestBeginning, word.length); length > 2; length--) {
    if (!beginnings.has(word.slice(0, length))) continue;
    const isCompound =
      word.length - length >= SHORTEST_AFTER_BEGINNING && !noCompounds.some((other) => word.startsWith(other));
    return isCompound ? length : 0;
  }
  return 0;
}

function readExceptions(): Exceptions {
  const words = new Map(listed(WORDS).map((entry) => [entry.replace(/[-=]/g, ""), breaksOf(entry)]));
  const beginnings = new Set(listed(BEGINNINGS).map((entry) => entry.slice(0, -1)));
  const laterParts = new Map<string, LaterPart[]>();
  for (const entry of listed(LATER_PARTS)) {
    const part = { letters: entry.replace("-", ""), before: entry.indexOf("-") };
    const alike = laterParts.get(part.letters.charAt(0));
    if (alike === undefined) laterParts.set(part.letters.charAt(0), [part]);
    else alike.push(part);
  }
  for (const alike of laterParts.values()) alike.sort((a, b) => b.letters.length - a.letters.length);
  const longestBeginning = [...beginnings].reduce((longest, { length }) => Math.max(longest, length), 0);
  return { words, beginnings, longestBeginning, noCompounds: listed(NO_COMPOUNDS), laterParts };
}

/** `kommun=full-mäktige`: a joint at 6, another break at 10. */
function breaksOf(entry: string): readonly WordBreak[] {
  const breaks: WordBreak[] = [];
  for (let index = 0; index < entry.length; index++) {
    const sign = entry.charAt(index);
    if (sign === "-" || sign === "=") breaks.push({ at: index - breaks.length, isJoint: sign === "=" });
  }
  return breaks;
}

function listed(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}
