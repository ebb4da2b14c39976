/*
 * swedish-patterns.ts: Swedish hyphenation patterns, as a table for this program.
 *
 * This is a MODIFIED version of hyph-sv.tex, "Swedish hyphenation patterns", of the tex-hyphen (hyph-utf8) project,
 * https://github.com/hyphenation/tex-hyphen. It is not the original and must not be taken for it.
 * What is changed: the patterns are grouped by their levels and stand in one text without the macros of TeX. They were
 * read from the npm package hyphen 1.14.1 (patterns/sv.js), which holds the same 4,693 patterns. No pattern was added,
 * removed or altered.
 *
 * Copyright 1994 by Jan Michael Rynning. All rights reserved.
 * This work may be distributed and/or modified under the conditions of the LaTeX Project Public License, either
 * version 1.2 of this license or (at your option) any later version. The latest version of this license is in
 * http://www.latex-project.org/lppl.txt and version 1.2 or later is part of all distributions of LaTeX version
 * 1999/12/01 or later.
 *
 * Errors in this file are not to be reported to the author of the original.
 */

/**
 * Patterns by their levels: `0305:foobar,mars` is the patterns `f3oo5bar` and `m3ar5s` of TeX; a stop is the edge of a word. Levels are before
 * each letter and after the last, without the zeros at the end. A space between the groups.
 */
export const swedishPatterns =
  "00000002:.krings,ennings " +
  "00000003:.vatten,handels,rskotts,utlands " +
  "00000004:.string " +
  "00000005:nkrafts,rreligi,tskotts " +
  "0000002:kringsk " +
  "0000003:.fågel,.kring,.skotts,drotts,erings,kstavs,samman,silver,slotts " +
  "0000004:.minis,oförmå,rslagsv " +
  "0000005:.mjölks,echiff,enning,ilufts,kropps,lläggs,nfalls,nslags,rhands " +
  "000001:.bort,.åter,hälls,nings,skaps " +
  "000002:.press,.treds,andels,borts " +
  "0000023:sinnes " +
  "000003:.bilds,.fram,.sluts,.stens,ansist,elektri,hälso,krigs,kydds,llustra,mulls,ningsk,pring,sikts,själs," +
  "slins,svars,trids,venskä,vångs " +
  "000004:.kansk,.runs,handsl,lvers,nkrus,nufts,ognos,otvin,pakis,storieu,träds,vmörk " +
  "000005:.evan,.fres,.korts,.mörkr,.papps,.röve,.topps,dentiö,ekords,genom,gårds,ksaks,kungs,lingst,lyckst," +
  "ningsv,runns,tifts " +
  "00001:.föra,.fören,.ner,.sjö,döds,emons,folk,hets,livs,manik,ruks,skorst,över " +
  "00002:.ink,.maske,.mons,.rymd,.stam,.unge,ckus,cros,estige,häll,manga,mste,ropps,runn,uldsm,utik " +
  "000025:transa " +
  "00003:.ampl,.där,.febr,.gus,.måns,.ords,.publika,.segr,.supp,.testa,.tigr,.tres,.vägs,.ång,bortr,bortsl," +
  "bång,censt,chäs,dags,dcen,elebr,fiskr,fostr,galls,guld,gyttj,halvå,havs,hetst,hetsv,hjäls,idens,ions,järnsk," +
  "kalls,kingr,kusta,kvars,lung,lätts,långs,maskro,misst,mitts,mnast,nads,nastr,ncykl,nfis,nistra,onsis,paki," +
  "pektro,poly,rands,rinds,ringr,rkes,rlds,ruksv,rängs,rångs,röstr,sands,silvr,stors,sång,tats,tets,torms," +
  "tungs,tvärs,törst,usen,vilds,ännis,önstr " +
  "000034:jords,orang,vings " +
  "00004:.andrar,.anger,.cis,.till,.vart,abels,almsk,aniu,appsk,asbe,beng,bunds,chör,cipp,dias,dstea,ecis,edso," +
  "erlä,etäc,fört,gaus,ifes,ipos,isel,istå,juss,kdom,kels,kilt,lders,llör,lskåp,lväv,mand,mingo,mpos,mäns,ncis," +
  "nnis,olfö,ongsl,prest,racit,rnal,rres,rönst,spli,tars,ttes,ukos,ungsp,ärib,åmans,öman " +
  "000043:välls " +
  "00005:.baks,.bens,.köps,.lakr,.lektr,.mänsko,.nödr,.takl,.träk,.ultr,.veds,akris,anci,arskl,artsp,asist," +
  "astio,bankl,borste,delsti,djupp,eppst,framp,frosta,från,furste,gersn,glask,grust,haspl,hustr,hörns,höstr," +
  "ingste,kapst,karps,kräkl,kråks,kökst,lingo,llokv,mash,melo,multr,nums,offst,ognost,pals,pentr,presto,ressk," +
  "rubbl,rydds,räcks,ränst,rågel,talls,trusta,ugns,vartr,vetts,väggs " +
  "000052:krids " +
  "000054:hårds,nters " +
  "0001:.app,.ekv,.ocku,derk,diskr,disp,etsl,förö,ngsk,shis,torst,ändst,änsl " +
  "0002:.ask,.bok,.hem,.lust,.reste,.sak,.up,.väg,abes,alibr,anoi,busst,båts,börs,cim,clea,delsa,dento,domsk," +
  "dsk,egel,eig,enom,ensm,etsad,fol,fram,grov,hav,hissk,ion,jörs,kfö,likl,ltatu,mersko,mis,otalan,otts,riks," +
  "rld,rrsk,rush,sem,sfö,syt,sörs,tat,tavs,tejs,tten,vars,whi,xti,ågel,årds,åte " +
  "00023:epps " +
  "00025:gram,lussp,pullov " +
  "0003:.abr,.ac,.ads,.att,.aust,.eskal,.ex,.imp,.ind,.int,.okt,.paste,.tabl,.tio,.urs,acksk,alkak,allst,alvs," +
  "ankr,ansli,anspar,apostr,apsp,arklan,astrol,atts,bisko,ddsv,desti,dföra,disko,distra,dubble,egs,ells,enerö," +
  "entrati,entri,epub,etab,etiö,etskr,etsm,ettr,förk,försm,försu,hast,hops,hosp,idsv,ints,irop,isstä,juks,julk," +
  "kasti,kess,kföri,kids,kivs,kogn,lagr,lash,lerste,ligs,liks,lisc,lodst,lskn,lygr,lågs,makr,masko,masti,metro," +
  "mids,mosk,motv,mstrin,mäk,nals,ndes,ndsor,neds,ngspa,ngsval,ntsc,ocksk,olkr,olns,onsc,onsm,opple,ortre," +
  "ortro,pars,presta,prog,pust,rash,retro,rföri,rivs,rosv,rskna,räss,röds,röks,sansla,scip,segra,sekr,småk," +
  "smås,snös,synk,tentr,tert,tikl,uggs,ullste,ullän,undr,ungr,unkl,unkn,upps,utes,utiö,valk,vids,vista,xempla," +
  "yggr,yngr,ystra,yttr,ädds,ämpl,ändr,änns,äppl,ärnst,ärts,ästr,ättr,ögne,önske,östv " +
  "00032:.ins,ills,lygs,sols " +
  "00034:.avs,.oms,ackup,bads,dingo,gons,icku,ness,noms,pelsi,teng,terk " +
  "0004:.alpr,.ambr,.ast,.est,.gulä,.ib,.ik,.inger,.mere,.måst,.non,.onk,.regr,.sk,.st,.tak,agara,aib,anabo," +
  "anges,basta,bbb,blemo,borti,brust,bst,ceus,ddd,ddis,eddr,ediu,enste,ensvin,entha,entrat.,ergl,erklin,erp," +
  "ersken,ersle,esiu,eströ,eturi,euk,extr,fac,fff,ffs,floda,fma,formo,fres,fter,ftst,gensa,ggsla,ggsm,gistr," +
  "grän,gsid,gstre,gulda,gusk,halso,hamst,hyst,inges.,insm,jordin,jts,just,jutsta,jälsa,jöst,kallo,kappr,keds," +
  "kiks,klami,koms,kråpa,kälm,körl,körsl,landi,lattis,ldsan,lemsö,lgs,lld,locku,lors,ltu,lukto,masv,mest,meu," +
  "minkr,mpsk,munko,mutsl,myste,måg,mörkl,ngis,nippr,njus,nös,oby,odek,odia,odsk,odsti,ollsi,olms,onster,onts," +
  "oskl,oun,oup,ovan,ovsme,pag,pantr,perbl,persl,poster,rnsk,rnst,rolli,roma,ronv,rran,rrd,rstr,rutra,rörs," +
  "sist,siu,sluto,sonst,sselin,sss,syst,takto,tarmi,teste,tner,tosk,tss,täcko,tås,ubble,udsa,ugn,umst,uttj," +
  "valli,valst,vanst,ves,vilt,vos,xis,xli,yds,ygsp,ynst,yres,yrsk,ädes,ådsl,ågå,ållsp,åndr,ånst,ånsv,årdra,åss," +
  "ögg,örb,öröd,öve " +
  "00043:apen,kogs,årdst " +
  "00045:.års,jälpr,ödes " +
  "0005:.abi,.abol,.ango,.ans,.cyklop,.enst,.eskap,.husa,.iska,.koli,.maskeri,.pasti,.pisti,.sio,.uts,alistik," +
  "alspa,alus,ansku,apsl,apus,ardst,argsi,assup,astrak,atara,atiö,auts,bakl,bess,boy,datt,dersti,disto,eliku," +
  "emple,enske,entru,eristik,esslä,estrer,etspa,facke,festa,fföre,fibrig,finsm,frisp,frustr,ftsvä,fästi,gelst," +
  "gely,gelän,geng,gets,hopplo,hosti,hygr,hysta,högr,indskä,indsti,ingis,irkl,iskna,issn,istatt,istro,jasp," +
  "juskr,justa,järs,koltr,krustad,ktige,kumpl,lars,lerk,lleb,lägr,låste,magn,mags,menk,mmed,mästa,ndsvä,nersm," +
  "ngstim,nivsk,nivst,nstup,nstvil,ntskor,nöske,ollslä,olokv,ooms,orstig,ostron,oströ,pektri,pultr,rdagr," +
  "rektri,remp,rgstop,rävs,rödel,rödr,sads,sakri,sekle,sektr,sids,småg,snög,spatr,syster,uksko,ukts,ulsti," +
  "ungit,uppsp,urstin,ustro,utos,vantr,vasti,verg,vetsa,vish,visko,ynkl,yrkv,äckv,älskog,ängr,änste,ärgl,åtts," +
  "örts,ötsko " +
  "00052:hanga " +
  "00054:mango,tteg,xand " +
  "001:.ou,abl,aggr,agl,ams,angr,anst,bek,berö,bes,bomu,bos,ckl,dio,dsl,dsv,dus,edsk,egl,elakt,erak,ftv,ggl," +
  "gio,gsan,gsl,gsm,gsor,gsv,gsä,idr,igl,ikv,iljö,lio,lll,mås,neut,nio,omsk,ongr,pio,ppl,ppr,rekr,resti,rio," +
  "rnk,rrs,ssl,tach,tastr,ttv,unsk,utv,varu,vest,ägl,ögl,öreni,öror,öru,örä " +
  "0012:örkl,örsk " +
  "0014:.osk,dek,onk " +
  "002:.es,.g,.l,.m,.oma,.omo,.r,.v,.x,.ya,ads,alkv,aps,arsa,arsv,ash,assk,assp,asst,asut,attak,bokl,coa,dds," +
  "dero,des,digr,dusc,där,edsko,egler,elsi,ensp,erste,esk,esmi,essk,esst,esu,ets,fel,fibr,fiti,fona,fsk,ftsa," +
  "föra,fören,föri,garo,gea,geo,giö,guma,hus,hög,ids,ilmin,iltj,ish,ivs,ixt,jea,kes,kl,kolin,ksli,ktst,lekl," +
  "llse,llso,loaf,loge.,mota,msm,nalu,negr,nsi,nsk,nöja,odst,ortr,oy,past,poi,psli,ralo,rast,ristä,rkle,rokr," +
  "sama,samor,seg,siett,ssk,sslag.,sslä,sslö,supu,tigel,tigr,tios,tiö,tsk,ttsi,uks,ultr,vek,vino,vitr,we,wie," +
  "xk,ymfl,ysst,ältu,ärbre,ärnå,ärsi,ärso,ärsv,ärtr,årsv,åtsj,öds,ögn,öks,ölp,ömkl,össk " +
  "0021:.in,.ut,entr,tegr " +
  "0023:.eri,imbr,ältr,äntr " +
  "0024:ksk " +
  "0025:.anes,.elin,assop,auta,eek,ftsi,ittop,rmsj,rvskä,vesp,ålse,örpla " +
  "003:.adr,.alu,.asket,.asti,.etr,.iso,.okv,.omu,.oo,.osl,.ostra,.osv,.otr,.uk,.äro,.åst,.öro,abla,abort," +
  "abrio,adj,adop,adril,adru,agro,akn,akrob,aktri,akve,alins,allå,altr,amåt,analf,anark,anc,angi,apric,aprif," +
  "apse,ardr,arka,askis,asku,aspa,aspig,asta,asto,asv,atria,atrie,avr,bbl,bely,belå,benå,besl,betr,betv,beu," +
  "bsch,ckn,ckorg,ckr,cksla,ckva,ckve,ckvä,ckö,dali,damå,ddra,ddre,ddri,depr,dese,desp,detr,dika,disc,doy," +
  "dsins,dskl,dspl,dstal,dstin,ebril,edj,egrin,eklat,ekn,ekorr,elli,ellä,elp,enkn,ensi,eps,erra,ersl,erstr," +
  "ersv,esarm,esker,espl,estin,etris,evr,fash,festo,ffl,ffn,ffr,fili,fiskal,futu,fåtö,gosl,gskn,gsn,gspl,gspo," +
  "gspu,gss,gstak,gstal,gstill,gstj,gstra,gsvi,gsvå,gsyt,habl,hyster,iafr,iag,iatr,idro,igno,ikn,ikre,inskrä," +
  "insl,insn,inym,iskopa,isku,isky,islän,ism,isn,issa,isse,istig,ivr,jdr,jkv,kai,kara,kedr,konu,kori,kosl,ksch," +
  "kskl,kspl,ktre,ktrin,ktrol,ldra,leum,liströ,lkt,lldr,llk,llp,llska,lltr,lmst,lspl,lspol,lvri,lvsp,mali," +
  "mesti,minö,mona,mplad,mplat,mplin,mslä,musta,nakro,ndrat,ndri,ndsn,netre,ngig,ngor,ngrad,nkri,nksp,nnd,nnk," +
  "nskan,nskor,nspl,nspo,nstig,nsvi,nsvär,ntrad,ntrali,ntrep,ntria,ntrin,ntris,ocku,oggr,ogse,okn,oksl,olka," +
  "ollä,ompl,omtv,onc,onj,ontras,ostig,ostul,otsv,ourö,ovr,ovsl,pau,ppj,ppla,pplin,pply,pplä,pplån,pplåt,pplö," +
  "ppof,ppra,ppri,ppru,ppry,pprä,pptr,ppå,pådr,rafr,rapl,ratri,rdran,rdrat,reb,relu,renö,reo,rkakt,rkn,rktr," +
  "rnt,rob,ropl,rtt,rubr,råst,sai,sks,sskun,ssna,ssunn,ssvi,stc,stren,stt,sui,tegre,tei,tskl,tsnä,tsord,tspl," +
  "tstj,ttja,ttrad,ttrand,ttrat,ttre,ttri,typi,ublic,udr,ukn,uktris,ukv,ungersk,uplik,uska,usn,uspen,ustig,usv," +
  "utj,utr,utsl,utöv,veke,veny,vsvå,våru,ydr,ykn,ypri,ysta,ysti,ädr,ädst,ägr,ägse,äkn,äkr,äspa,ästa,ågl,ågst," +
  "ålk,ålst,åsn,åtri,ödra,ödse,ögsi,ögsk,ökn,öksl,örg,örint,örol,örsl,örvr,öry,ösn,östa,övra,övri " +
  "0032:edsl,rgg " +
  "0034:.ela,bedr,bid,dss,elk,erd,ggst,ggsv,mms,mng,ndd,nitr,nnst,nss,ppp,redr,rng,rss,teb,ugs,ågsk,ördr " +
  "004:.ab,.ad,.aval,.b,.d,.enä,.f,.ina,.k,.n,.p,.s,.t,.ura,.uta,.ye,abbu,absc,absk,ackes,ackis,affo,aftor," +
  "aksta,alkä,altu,altä,ami,ampr,andun,andän,ansj,ansto,ansty,antj,antre,aplan,arnal,artro,artur,arväg,astr," +
  "atska,attj,attos,badi,bado,bako,baku,bbler,bbso,besta,beste,bogr,bosc,cilu,ckre,com,datr,deru,diod,disj," +
  "ditre,dopak,dsken,dslot,dsmo,dste,duste,duvu,dykan,dyro,dé,efs,ekle,ekret.,elarb,elfra,ence,enså,eoi,eptr," +
  "ergu,ergås,ersta,eshi,estr,etsv,etva,euse.,fast,fatö,ftset,ftsj,fyma,gano,gast,gasu,genap,geto,ghte,giste," +
  "gski,gskot,gsni,gsnö,gspor,gsten,gäs,hali,hasc,hasp,heat,hefr,helä,hit,häri,häs,hävar,hös,ialu,iask,ickord," +
  "idge,ildan,illik,imso,inga,inge.,insem,instå,intra,iokr,iskun,ispri,istes,ittu,jdsty,jokr,jsme,jste,jukos," +
  "kadr,kask,keer,kinu,kitr,kogr,kostr,kupen,kuro,kv,kylin,lagin,last,lege.,lekv,levu,ligo,lista,livo,llsan," +
  "llsva,lltig,lodo,lovo,lpst,lsmo,lste,lupu,lygat,lystr,läsan,läsp,låsk,låstå,lövä,mbsk,medu,mekl,meko,meso," +
  "milu,misp,mite.,mitr,moi,motin,motu,möbl,mögen.,narap,nedi,nedö,nesta,ngly,ngser,niki,nktin,nokl,notu,nstel," +
  "nstra,ntse,ntstr,oksu,olku,olkä,olsa,oltå,ombrä,omste,omtr,ontre,ood,oppl,oppr,oppu,opst,orgr,orgå,ormö," +
  "ornu,ornä,orpl,orspa,ossk,ostr,otträ,ous,ovsi,piel,povä,psken,qu,radu,rimo,ritut,rivis,rkne,rogro,rora," +
  "rosin,rosn,rskos,rsmo,rste,rsvag,rtan,rudan,ruvi,rvsj,räsan,röst,satu,seat.,sieri,siesk,ski,skret,sopu," +
  "strif,sub,suto,sutr,söko,tanab,tatan,teas,teint,tekl,temu,tenä,teru,tidu,tied,tigo,tiod,tivan,tsen,tste," +
  "ttry,ttse,ttsta,ttvå,tuvu,töpi,tövas,udret,uffä,uftan,ufto,uktä,uldi,uldu,uldö,umfä,umso,undom,undå,unkr," +
  "untr,uppin,urstä,uskla,uskr,uskå,utrer,utro,vares,vari.,vic,vist,vivar,vsmi,vste,väl,väril,xs,ybs,yggå,ylgj," +
  "yltr,ymfor,ynsa,yrku,ystik.,zero,zonal,äddu,äggo,ägre,älpap,älseg,älslu,älvin,änst,änsv,äpst,ärgr,ärkä," +
  "ärnis,ärnö,ärsko,ärsp,ärtand,ässk,ässp,ättop,ättu,ättv,åksträ,åndu,årdo,åske,åsskr,åst,öjsv,ölkv,ölkö,önso," +
  "örkal,örnis,örslä,össj,össp,ötst,övsk " +
  "0041:vud " +
  "0043:isstr,ittr,nedr,ogst,uppr,ätsk " +
  "0044:osst " +
  "0045:ockr,ordä " +
  "005:.agre,.akl,.ale,.amu,.asten,.ata,.eskad,.estrad,.osc,.utrer,abric,adep,agord,akram,akåt,aladm,alort," +
  "andak,ansce,arkr,arskal,asl,aster,astiker,astör,aub,bastu,bee,belu,belö,besu,biskv,byr,ckj,cklis,ckä,delut," +
  "derol,diel,diku,dolo,dsenh,dskn,dsnå,dstro,dusö,egrat,eign,eish,ekro,ekvis,elug,emort,enart,enklo,enkr,enkä," +
  "eple,erna,ersc,esall,eskar,eskul,esten.,estor.,etvu,eutro,ftt,furu,gabr,galä,geny,ggg,gisn,gistral,gspre," +
  "guru,göro,hage,hara,honu,högen,igej,iklän,ikrof,ikros,ikskor,ilk,illak,illär,imsm,inglas,inj,inkve,inspr," +
  "inte,ioli,ippi,iskep,isten.,isting,istor.,istore,isv,itc,itran,ixtu,jesta,jolö,jälo,kaju,kapla,kari,kenå," +
  "kode,kskra,kskv,kstid,ktrog,kträt,kula,lalo,latr,lavu,leig,letå,lgst,lich,likli,lklag,llun,llv,llört,lplö," +
  "lsnyt,lss,lster,lsvid,ltrati,ltsk,lui,mafr,maju,mani,maskö,melu,menu,meny,metrin,misf,mndr,mnst,mntu,mpsp," +
  "msäp,nagr,ndrak,ndras,ndros,ndskal,ndås,negres,nely,ngom,niec,nili,nisteri,nksl,nosa,nosc,nslas,nsmit,nygr," +
  "nökr,odstu,olau,olår,ompa,ongi,onstel,onå,orpr,orte,ospig,ostiker,otrun,otti,ox,pala,palä,paski,petro,piso," +
  "pista,pisto,ppask,pplis,pplu,ppoc,päro,rais,rarö,rayo,redu,retå,riple,rlsp,rmtr,rote,rskoll,rsnat,rsnä," +
  "rstak,rstend,rstill,rusha,ryo,rästi,råra,salo,sely,sklap,sopra,sskl,strisk,syth,takre,tenör,testik,testu," +
  "tsart,tsläk,tster,tstillf,ture,tyda,töde,ubal,ukla,untrati,uput,urak,urarv,usanl,uslä,ustat,ustin,utrop," +
  "vadro,venö,viny,visa,vstrå,yklon,ylk,yllä,yrst,yrtu,ytv,ädse,ärob,äspi,ätte,årö,ögak,öpli,örevig,örir,öriv," +
  "örkli,örte " +
  "00504:gistrat " +
  "0052:iksh,lesl,ungef,årsli " +
  "0054:.agra,geb,ikut,kosk,ktt,mpp,nesti,rrk " +
  "01:aga,age,aj,aki,ako,aku,ala,alo,alu,aly,anu,ao,ape,api,ari,aro,asc,asy,at,ea,ee,ef,eg,ein,eisk,ejo,eki," +
  "ekl,eko,eku,ekve,eky,ekä,ela,elo,em,eo,epe,epi,epr,eri,ero,eru,erä,esc,esl,esp,esy,eto,etu,ety,etä,ev,gga," +
  "gge,glar,hk,hs,ia,ifr,ig,iki,iko,ila,ilo,imu,inu,inä,iog,iol,iop,ior,ios,iot,ipe,ipi,iri,iro,iru,istal," +
  "istans,istent,it,iva,ivi,ivå,iö,kvär,kvå,ljä,lla,llo,llu,ln,lpe,lpi,lva,lvi,lvä,msto,nakt,nki,nko,nkro,nku," +
  "nkö,nski,nspi,nsva,oa,oe,og,oi,oj,ok,ola,olo,olu,oly,olä,ony,onä,ope,opi,ori,oro,oru,orä,orö,oskop,oto,otu," +
  "oty,ova,ovi,ovä,ppi,rki,rko,rku,rkä,rski,rsp,rsto,rsv,rsy,rövr,sinst,slat,spla,sunder,tring,tski,tst,tto," +
  "tva,ua,ue,uge,uin,uko,ula,ulo,ulä,ulö,umu,uo,upe,upi,uri,uro,uto,vst,vund,x,ya,ye,yga,yge,yi,yki,yko,yla," +
  "ylo,ype,yri,yro,yto,äa,äga,äge,äki,äla,äri,äva,åa,åe,åf,åga,åge,åki,åla,ålä,åm,åp,åri,åv,öa,öe,öga,öge,öi," +
  "öki,öla,öri,öv " +
  "0103:yrå " +
  "012:vsk " +
  "014:kst,pst " +
  "02:ab,age.,alin,ape.,arob,asko,asö,atr,c,dol,dse,dsi,dsj,dso,dsu,dsö,eake,ebr,ed,eed,enav,eog,erom,esal,f," +
  "geli,gjo,glas,gno,gär,hi,hna,hnit,hö,id,igeb,ilin,isk,ivak,jo,klama,klej,klim,klis,ko,kso,ksu,ktins,ktod," +
  "ktom,ktr,ktut,kve,lgj,ljak,lkl,lkr,lsc,lsk,lsp,lst,lsu,lsv,mnam,mpak,mpl,mstr,nch,ngi,ngo,nstrik,oard,ob,od," +
  "okv,orap,pj,pl,ppu,psal,psö,rnom,rsin,rsku,rspl,rspo,rsvä,rtaf,rtakti,sc,skado,skal,skat,slev,slit,slu,slät," +
  "smak,smal,smet.,smid,smit,ssv,st,til,tj,top,tso,tstra,tsu,ub,ud,ues,ukeb,upl,usak,usp,usö,uvak,vskri,vso," +
  "vsö,wh,yd,ytak,äb,äd,ävak,ålin,åpl,öd,önom,ösak,ötak,övj " +
  "021:dsan,usk " +
  "022:pr,sp,sv " +
  "023:ibl,isp,mnå " +
  "024:gr,kr,tr " +
  "025:aså,itå,ksas,ntomb " +
  "03:adre,aiv,aka,aline,amö,anö,ary,arä,asu,atral,atric,atris,bje,bk,brika,bv,cc,cka,cke,cki,cko,ddj,ddrä,dgl," +
  "djor,drad,drand,dren,dret,drig,drin,dror,dräkn,drät,dskef,dski,dvr,ech,eco,edå,ega,ege,eglera,eik,eju,ejä," +
  "eka,epla,epå,erob,ery,estal,estru,estå,fd,ffo,ffä,fta,fti,fto,gjä,grig,gsel,gsju,gsky,gstark,gstif,gstol," +
  "gstäm,gtr,gutb,hg,hp,ica,idå,ii,iklo,ikul,ikum,iky,ikå,ikö,ilu,imä,ini,iok,iono,ira,isy,itris,jko,kakti,kjä," +
  "kryg,krät,kskä,kskö,ldj,ljör,lke,lski,lskrä,lsky,lskä,lskå,lslu,lspe,lsta,lsto,lsty,lstä,lstå,mslag,ncha," +
  "nche,nchi,ndrop,njun,njä,nkny,nne,nstans,nstap,nstif,ntrah,ntrak,ntrer,ntvå,nupp,odro,odä,ofr,omen,onö,oor," +
  "opri,opå,orak,ory,osom,otä,owe,oän,oå,oö,plarn,plev,plj,plop,pni,ppe,prig,prik,pror,psna,psod,ptri,rarta," +
  "rdj,rdä,rdå,rifrå,rjo,rklas,rskö,rströ,rstu,rträ,rw,röi,sanlä,sauk,sjakt,sklas,skrig,skup,sland,slar.,sluc," +
  "sluf,slust,smakt,smj,snam,snast,sniv,spass,splan,splats,spres,spry,sps,stryc,stvis,svagn,svat,sväs,svät," +
  "syrk,tcha,tche,tras.,trat.,trets.,tring.,trock,trono,träkn,tse,tskatt,tsnö,tstol,tsud,ttac,ttu,tty,ttä,ttör," +
  "tutv,tutö,tvig,tvit,tvän,tvåg,ucha,uis,uitet,uj,uku,ulu,umör,uplet,ure,uscha,use,ustik,utop,uö,vru,vsni,yli," +
  "ymå,yor,yva,yvi,yvä,äe,äi,äpe,ärop,äto,ävi,ådj,åi,åo,åtrå,ée,öjo,öpe,öpi,örande,öras,öres,öret,öring " +
  "0303:outt " +
  "032:fg,lgl,osfä " +
  "034:atro,gdr,lkra,mdr,nsty,tsat " +
  "04:agur,ahj,akart,alj,amaf,anef,anok,anop,arann,ararv,arend,arigen,arur,askr,asul,asund,atj,atro.,atung," +
  "avart,bbak,bbatt,bslan,bsof,bsp,bstj,ckordn,ckort,ddos,den,det,dric,dsf,dsmå,eam,edans,eei,een.,eene,egran," +
  "elob,ened,enek,erinf,eskan,evarm,evj,frer,fri.,fsl,fsm,fsn,fsp,fst,fsv,ftaf,ftak,ftap,ftarm,ftex,ftin,gav," +
  "gem,gense,ggap,ggos,ggu,glans,glid,glög,gnag,grå,gsf,gsme,gsug,gäl,hle,ice.,idom,idun,idö,ikart,ilup,inau," +
  "inif,inun,ires,iså,itei,itex,itj,ivin,jdu,jkl,jsk,knal,kny,kreten,kser,ktex,ktinn,ktug,ktäl,kvato,kvo,lmol," +
  "lpak,lsjo,lsjä,lskensv,lsm,lstak,lstyg,lsvi,lså,ltef,ltif,ltih,ltos,ltret,ltrö,lvarm,lvos,mdat,mdi,mdo,mfes," +
  "mfn,mmul,mnav,mod,mpart,mpå,msal,mske,ndak,ndav,ndil,ngar,ngen.,ngend,ngens,ngenti,ngerm,nget,ngrö,ngöd," +
  "njar,nkart,nkis.,nsint,nsis.,nsise,nsoc,ntark,ntinf,ntropin,ntror,ntrö,ntut,obli,ofl,ogav,ogj,ogri,ogrö,ogä," +
  "oil,okli,olug,olur,omord,onins,oreh,plac,plane,ppart,ppax,ppins,pstak,pstäv,rande,rar.,rare,rark,rarn,rars," +
  "ras,rdaf,rdos,rdul,rdös,ren.,rjis,rkek,rklö,rkod,rkup,rmarb,rmil,rplö,rpö,rrob,rrom,rrur,rseld,rsex,rskid," +
  "rsle,rslo,rston,rtins,rtom,rtut,sfär.,sju,skag,skara,skav,skene,skolo,skorp,skru,skve,skyn,skål,slant,slic," +
  "släk,snär,snå,spark,splin,staf,stek.,stell,steriu,stiken,svine,säd,säl,then,tov,traf,trala,tralt,trato,trog," +
  "trump,trup,trän,tröt,tseg,tsex,tston,tstry,tstur,ttau,tted,ttem,ttex,ttins,ttip,ttug,ubo,udak,udu,udy,ukl," +
  "upern,urob,urom,ustä,ustå,usä,uså,utak,utef,uvj,uvä,vi,vsc,wna,xtå,ybris,yda,ydo,ydu,ydö,yte.,ytea,zzin,äno," +
  "äpr,ärap,ästä,äså,åpö,årel,ödak,ödal,ödarv,ödis,ödu,ödö,ökarm,önal,öpel,öpr,örask,örestr " +
  "0403:tapl " +
  "043:atre,bbr,esken,ftr,gsve " +
  "045:rslö " +
  "05:abe,abu,adag,adek,adel,adran,aed,ake,akvari,akår,alin.,any,apris,apy,apä,arus,astard,astral,ate,atrik,aå," +
  "blar,blat,blen,brikö,bsce,dost,drarb,drassera,dratu,droc,dröd,dstat,dstig,döst,edral,egleri,egru,egå,ejö," +
  "eluv,emat,emis,enus,eor,erib,erum,eråd,eslag,eti,etri.,eträ,eum.,fh,gavsn,groi,gsatt,gskaf,hc,hru,ibril," +
  "icha,ico,ifn,ikrob,ilä,imå,imö,ioc,iom,isce,islam,itrin,jpl,jsa,karbet,klock.,knyk,kodl,krädd.,kslag.,ksly," +
  "ktrod,kugn,kvare,ldry,ljå,lkju,lklä,lly,llöd,lpla,lskot,lstö,lsur,mplane,namb,nde,ndril,ntrala,ntram,nugn," +
  "nz,odral,oglo,ogly,olak,opline,oq,ostill,otro,otun,otå,ppy,priol,rju,rjö,rkör,rlaka,rlav,rrib,rstek,rsteni," +
  "rtrit,sarm.,sersä,shö,skran.,skris,skron,slad.,slor,släm,slänn,snare,sner,sord.,splä,ssad,ssil,stju,sung," +
  "sves,svitt,svåd,söga,tord.,tost.,triel,tronik,tskall,tslot,tstyr,tsy,ucl,ude,uie,uki,unu,ury,usky,util,uty," +
  "uu,uå,vstyc,ydan,yklist,you,ypo,yscho,yw,yå,zs,äjo,ärol,äror,äros,ätre,ävu,åpla,åror,ögar,öger,ölä,öplo,örig " +
  "0504:eup " +
  "052:psho " +
  "054:tsand " +
  "1:adres,aktig,ansvar,appara,arb,attac,avg,ci,cy,d,fl,fo,fä,h,indu,inneh,inri,inspe,intr,ja,je,ji,kig,klag," +
  "klub,kläd,kom,kon,kor,krig,kvinn,lade.,larn,lat.,le,li,lju,länds,lång,lös,ma,me,mi,mo,myn,män,mäs,mät,mål.," +
  "na,ne,no,odli,olj,omr,ordn,orga,pa,pig,plik,plom,po,pres,pu,ra,re,sa,scha,schen,scher,schet,schi,se,si," +
  "skaft,skap,skol,skot,skri,skå,snitt,so,spe,stant,state,stau,stera,stering,stit,stol,strer,strid,strikt,stru," +
  "sty,stä,stå,stö,su,sä,så,sö,ta,ti,tryc,undersö,underv,uppg,uppla,utb,utru,vagn,ve,vo,wa,za,ze,zi,zo,ålder," +
  "ögd,ögo,öppn " +
  "103:afri " +
  "12:b,gent,gera,gi,go,gu,gå,gö,ka,ke,ni,sj,sky " +
  "14:ce,skog,spå " +
  "2:ara,arbo,arh,asa,au,dak,db,dd,dinsp,dj,dås,enj,eny,ep,ese,etz,ft,garb,gb,gd,gef,gg,gh,gl,gord,gut,hl,hm," +
  "ht,jb,jd,jm,jt,kaf,kak,kap,kb,ked.,keda,kefu,kep,kint,klat,kle,klig,korr,ks,kvente,ladm,laf,lak,lappara," +
  "larb,lau,lav,lex,lh,lind,linga.,lini,lint,lip,lolj,lom,lorg,lun,lupp,lv,lå.,mb,mc,md,meds,meta,mex,mh,mind," +
  "momr,naf,nak,nalf,narb,nark,nart,nd,nex,nh,nk,nodl,nolj,nomr,nord,norg,nup,nutb,parb,pask,pc,ph,poc,pof," +
  "porg,pp,pra,ps,raffä,rak,ransv,rav,rb,reni,renk,renl,revig,rh,rifr,rind,rinr,rins,rint,rk,rolj,rord,rorg," +
  "rorie,rs,rut,rög,saf,sanl,sap,sarb,sarm,sart,sau,sch.,schau,sexp,sh,sintr,sjak,ska.,skt,skv,skyrk,sm,sod," +
  "solj,som,sord,sorg,spen,sper,spro,st.,stalli,stekn,stia,stib,stid,stil,stj,stm,stria,striel,strumm,styp,sun," +
  "sup,säp,sålde,sög,taff,taktig,tappar,tatt,tav,tc,texp,th,tind,tinr,tint,tjou,tomr,tra,tri,troc,ts,tt,tund," +
  "tupp,tutb,tv,tz,utsid,utt,varb,vh,vom,vorg,vs,vät,y,äc,ät " +
  "2001:sins " +
  "201:ng " +
  "202:sl " +
  "203:sadr " +
  "2034:sts " +
  "204:gej,kh,lb,nb,pb,tb,vb " +
  "21:ava,avi,df,dg,dm,dn,dp,dv,elä,enä,ff,gf,gm,gn,gp,gt,gv,ie,jf,jl,jn,js,kf,km,kp,lf,lg,lk,ls,mf,mk,mn,mp," +
  "mr,mt,nc,nj,nl,nm,nn,np,nr,nt,nv,pf,pm,pt,pv,rc,rf,rg,rl,rm,rn,rp,rt,rv,sakt,sav,sf,sind,sinf,sut,tm,tp,uv," +
  "vakti,vc,vf,vg,vl,vm,vp,vt,vv " +
  "212:mm " +
  "214:mg,nf,tf,vn " +
  "22:gs,ju,kn,ld,rd,vr " +
  "222:dr " +
  "224:sn " +
  "23:bf,bn,dt,dw,fk,fs,jr,kk,kläg,komr,ml,mv,segg,sört,tanfa,tl " +
  "232:dk,gk,tk,vk " +
  "234:kd,pd,td,tg,vd " +
  "25:bh,braf,brati,dh,fom,gåri,gört,lenl,ste.,sägg " +
  "254:kg,tn " +
  "3:affä,autom,ba,be,bi,bles,blikr,bliks,bo,brik.,brike,briks,bry,brö,bu,by,bä,bå,bö,centr,chau,chef,da,di," +
  "djur,do,drej,drif,dropp,dräkt,du,dy,dö,efte,eld.,exp,fa,fe,fi,fu,fö,gelis,gelä,genj,genä,giv,gjor,go.,gol," +
  "graf,gris,gy,ifrån,illu,inrä,instink,instru,jakt.,job,jou,ka.,kad.,kade.,kamp,kamr,kan.,kapi,kar.,karna,kas," +
  "kat.,kats.,ke.,kern,klang.,klass,klip,klos,komm,konf,konst,kont,korg,korres,kost,kraf,kropp,kulö,kurs,kus," +
  "kvali,kvarn,kvart,kväll,kyrk,käns,kärl,la.,lagd.,laktis,lande.,le.,ler.,lern,lif,lig,lyste,lé,lön,lörer,mur," +
  "musi,märk,möj,mös,na.,nad,nako,nakr,ne.,nin,nui,num,näm,nät,nöj,omsät,orient,pap,patr,penn,perio,pers,pip," +
  "pjäs,plex,plic,polit,pos,princ,pro,präs,pröv,psalm,punk,päl,pé,que,ra.,rade.,rande.,rar,raste.,rativ,re.," +
  "regn.,rems,rer.,rern,reso,ret.,rial,rifi,rifu,rigt,riktn,riot,rorn,rum.,rör,sa.,sad.,sade,sarn,schy,schö," +
  "segl,sel.,sen.,set.,sik,sinni,sio,sjö,skaffn,skal.,sked.,skepp,skif,skju,skola,skrat,skrev,skrif,skrip," +
  "skriv,skruv,skulp,skärv,slev.,slut,slå.,smak.,smitta,smäd,smäl,smör,snab,snib,snil,snit,snut,snö.,snör,soc," +
  "son,sor.,sorn,sot,spill,spir,sprit,språ,spån,spår,spö,stadi,stalla,statl,stem.,steme,stense,sterne,stick," +
  "stil.,stink,stisc,stjäl,stjär,straff,strato,strec,strej,struk,sträc,sträng,strål,ström,stäl,sug,sum,svart," +
  "sven,sväng,svåri,syn,sys,sät,ta.,tade.,taga,tame,tami,tan.,tande.,tar.,tarn,tast,tavlan,tavlo,tax,tial,tid," +
  "tigh,tigt,tiks,tillst,tillv,tillä,tion,tis,tiva,tjän,tok,torn,trafi,trals,trans,tribu,trupp,träd,träf,träg," +
  "tunga,tving,tviv,tvätt,tvån,tyngd,typ,tävl,tåg,törer,unif,uppfa,utjäm,utslä,utvec,verk,veta,vete,vind.," +
  "vinkl,vis.,vrera,vy,väg,vänl,värde,värld,väx,vård,vör,zu " +
  "32:de,gag,gal,geni,geri,sam,sig,skada,slang,slöj,te " +
  "34:drag,driv,knap,kniv,knu,sar.,sko.,släp,snac,spek,spel,stene,tral.,trale " +
  "4:akö,arbi,arbr,arl,arn.,arp,aru,atrar,bb,beld,bex,binv,brar,ch.,cht,ck,cr,cs,dadr,dand.,darb,dart,dax,dc," +
  "deko,deld,dex,dinf,dinr,dins,dint,domr,dori,dort,drot,ds,dup,dut,dz,däg,dåt,dög,döp,eb,ec,eras,eur,eä,fans," +
  "farb,fav,fef,fex,fof,fv,gakt,garm,gart,gax,genm,genv,gerarb,glj,gont,gorm,gort,gras,grum,gug,gulä,gup,gw," +
  "gög,hd,hir,hn,how,igan,jarb,jh,jin,jk,jolj,jp,jur,kalf,kalg,kand.,karb,kark,karp,kart.,karte,karv,kau,kc," +
  "keld,kense,kex,kif,kinne,kins,kj,kluk,koc,kola,kolj,krang,kriv,kräl,kug,kuld,kög,ladr,lart,lask,lingr,lodl," +
  "lord,lull.,lutb,luts,läc,löl,löm,meld,mink,minv,ms,mud,mäg,mår,möv,nalg,nand.,nanv,narm,nek.,nenl,nid,nip," +
  "ns,nug,nä.,näc,når,nöl,omra,ora,ork,oti.,otie,otin,our,paf,pand.,parm,peld,pem,pex,plit,polj,pov,prå,pso," +
  "pug,pör,radr,rarb,rarg,rarm,rart,reaus,rec,reft,regg,reld,retet,rety,rex,rib,rj,rupp,räkt,räm,räs,rål,röp," +
  "sadj,sang,sarv,sass,sb,schb,schk,schm,schp,sinr,sjn,sjt,sjur,sk.,skapi,skar,skas,ske.,skh,skis.,skl,skn," +
  "skogsg,skår,sla.,slas,slis,slus,smäs,sott,spas,sped,spelsl,spl,spre,sta.,stea,stolk,stom,strativ,sträd,stv," +
  "ståg,svap,svas,svec,svis,syk,säta,såk,söd,söl,söp,tadi,talf,talv,tanl,tarb,tart,tarv,task,tave,teg,tej,teld," +
  "temo,texa,tidö,tisc,tje,tjob,tjäl,tjäm,todl,tol.,tolj,toms,torm,tort.,trar,treg,tren,trer.,trern,tropi.," +
  "träk,tråk,tve,täm,tärm,tåt,tög,töp,vand.,vanp,vark,vau,vav,veld,vep,vjo,vok.,vord,vut,värj,våri,vög,vöp,zp," +
  "äk,ändligh,äs " +
  "40005:tads " +
  "40034:mung " +
  "4004:nög " +
  "40043:randr " +
  "404:töd " +
  "41:dap,iu,kt,lc,ljo,lm,lt,pn,rr,sr,ss,uga " +
  "43:avä,bd,bm,bp,bs,bt,fb,fm,fp,jg,kou,lr,pg,sd,slär,spris,svak,sver,svil " +
  "432:pk,sg " +
  "45:dl,dord,drik,grik,tugn,täg,vup " +
  "5:blera,blid,bon,cap,choc,da.,dako,dam,der,don,dres,drän,dåg,freri,frit,fy,gese,glase,glasö,glöm,gral,grans," +
  "grec,grett,grip,gräns,grå.,inre,inspeln,jef,jé,kafä,kano,kapten,kimå,kjol,klav,klocka,knip,kolv.,komp," +
  "kortera,krera,kunn,kvire,kämp,känn,köp.,lagm,lakan.,laki,laste.,limer,linj,lust.,lystn,längder,mum,målet.," +
  "mån.,nalfl,namn,nedl,organi,peng,plan.,poa,prax,pril,pung,reco,ringen.,roman,ronau,rond.,rullera,rutig,ruö," +
  "sat.,sie,sill.,sint.,sjuk,skap.,skapet,skarv,skin,skiv,skjor,skrin,skrub,skräc,skänk,skåp.,smug,smyg,snäc," +
  "snår,sock,soi,somm,spann.,sparv,spets,split,sprän,spän,stac,stalgis,stam.,stamm,stark.,startad,steg.,stekt," +
  "stenar,stensm,stetis,stoc,storis,stride,stryk,sträv,stråk,stål,sun.,sune,supa,sus,svag.,svam,svep,svärm.," +
  "syl,säs,såg,tak.,tallise,tartavl,tavla.,tec,teknik,teknis,tema,tensi,ter.,teriö,term,terna,ters,tes.,test," +
  "tetik,tib,tici,tide,tikul,tilj,time,tisk,tivite,torap,toriett,tralo,trick,tross,trotn,tryck.,tryggh,trä.," +
  "träni,tré,tröja,tunn,tuö,tyg.,tys,té,underl,upplä,valv,vama,vap,vattn,vavi,vec,ventera,vinst.,vinste,vrak," +
  "värk,våld,åklag,årsav,övere " +
  "500003:klistr " +
  "5003:krage " +
  "501:rae " +
  "503:mari " +
  "505:telö " +
  "52:gati,gett,shaw " +
  "54:obj,slår";
