/*
 * swedish-patterns.ts: Swedish hyphenation patterns, as a table for this program.
 *
 * This is a MODIFIED version of hyph-sv.tex, "Swedish hyphenation patterns", of the tex-hyphen (hyph-utf8) project,
 * https://github.com/hyphenation/tex-hyphen. It is not the original and must not be taken for it.
 * What is changed: the patterns stand in one sorted text without the macros of TeX. They were read from the npm package
 * hyphen 1.14.1 (patterns/sv.js), which holds the same 4,693 patterns. No pattern was added, removed or altered.
 *
 * Copyright 1994 by Jan Michael Rynning. All rights reserved.
 * This work may be distributed and/or modified under the conditions of the LaTeX Project Public License, either
 * version 1.2 of this license or (at your option) any later version. The latest version of this license is in
 * http://www.latex-project.org/lppl.txt and version 1.2 or later is part of all distributions of LaTeX version
 * 1999/12/01 or later.
 *
 * Errors in this file are not to be reported to the author of the original.
 */

/** Patterns as Liang wrote them: a digit weighs the break between its neighbours, a stop is the edge of the word. Sorted, a space between. */
export const swedishPatterns =
  ".a2n5es .a3dr .a3lu .a3sket .a3sti .a4b .a4d .a4val .a5g4ra .a5gre .a5kl .a5le .a5mu .a5sten .a5ta .ab3r .ab5i " +
  ".ab5ol .ac3 .ad3s .al4pr .am4br .amp3l .an5go .an5s .and4rar .ang4er .ap1p .as2k .as4t .at3t .au3st .av3s4 .b4 " +
  ".bak5s .ben5s .bild3s .bo2k .bort1 .cis4 .cy5klop .d4 .där3 .e2l5in .e2r3i .e2s .e3l4a .e3tr .e4nä .e5skad " +
  ".e5strad .ek1v .en5st .es3kal .es4t .es5kap .evan5 .ex3 .f4 .feb3r .fram3 .fres5 .fågel3 .för1a .för1en .g2 " +
  ".gu4lä .gus3 .he2m .hu5sa .i2n1 .i3so .i4na .ib4 .ik4 .im3p .in3d .in3s2 .in3t .in4ger .ink2 .is5ka .k4 " +
  ".kans4k .ko5li .kort5s .kring3 .krings2 .köp5s .l2 .lak5r .lek5tr .lu2st .m2 .ma5skeri .mas2ke .me4re .minis4 " +
  ".mjölk5s .mon2s .män5sko .må4st .mån3s .mörk5r .n4 .ner1 .no4n .nöd5r .o1s4k .o1u .o2ma .o2mo .o3kv .o3mu .o3o " +
  ".o3sl .o3stra .o3sv .o3tr .o5sc .oc1ku .ok3t .om3s4 .on4k .ord3s .p4 .pa3ste .pa5sti .papp5s .pi5sti .pres2s " +
  ".pub3lika .r2 .re2ste .re4gr .runs4 .rym2d .röve5 .s4 .sa2k .seg3r .si5o .sjö1 .sk4 .skott3s .slut3s .st4 " +
  ".sta2m .sten3s .string4 .sup3p .t4 .ta3bl .ta4k .tak5l .tes3ta .ti3o .tig3r .til4l .topp5s .tre3s .tred2s " +
  ".trä5k .u2t1 .u3k .u4ra .u4ta .u5trer .ult5r .ung2e .up2 .ur3s .ut5s .v2 .var4t .vatten3 .ved5s .vä2g .väg3s " +
  ".x2 .y2a .y4e .ä3ro .å3st .ång3 .år4s5 .åter1 .ö3ro 1adres 1af3ri 1aktig 1ansvar 1appara 1arb 1attac 1avg 1b2 " +
  "1c4e 1ci 1cy 1d 1fl 1fo 1fä 1g2ent 1g2era 1g2i 1g2o 1g2u 1g2å 1g2ö 1h 1indu 1inneh 1inri 1inspe 1intr 1ja 1je " +
  "1ji 1k2a 1k2e 1kig 1klag 1klub 1kläd 1kom 1kon 1kor 1krig 1kvinn 1lade. 1larn 1lat. 1le 1li 1lju 1länds 1lång " +
  "1lös 1ma 1me 1mi 1mo 1myn 1män 1mäs 1mät 1mål. 1n2i 1na 1ne 1no 1odli 1olj 1omr 1ordn 1orga 1pa 1pig 1plik " +
  "1plom 1po 1pres 1pu 1ra 1re 1s2j 1s2ky 1s4kog 1s4på 1sa 1scha 1schen 1scher 1schet 1schi 1se 1si 1skaft 1skap " +
  "1skol 1skot 1skri 1skå 1snitt 1so 1spe 1stant 1state 1stau 1stera 1stering 1stit 1stol 1strer 1strid 1strikt " +
  "1stru 1sty 1stä 1stå 1stö 1su 1sä 1så 1sö 1ta 1ti 1tryc 1undersö 1underv 1uppg 1uppla 1utb 1utru 1vagn 1ve 1vo " +
  "1wa 1za 1ze 1zi 1zo 1ålder 1ögd 1ögo 1öppn 2a1va 2a1vi 2ara 2arbo 2arh 2asa 2au 2b3f 2b3n 2b5h 2b5raf 2b5rati " +
  "2d1f 2d1g 2d1m 2d1n 2d1p 2d1v 2d2r2 2d3k2 2d3t 2d3w 2d5h 2dak 2db 2dd 2dinsp 2dj 2dås 2e1lä 2e1nä 2enj 2eny " +
  "2ep 2ese 2etz 2f1f 2f3k 2f3s 2f5om 2ft 2g1f 2g1m 2g1n 2g1p 2g1t 2g1v 2g2s 2g3k2 2g5åri 2g5ört 2garb 2gb 2gd " +
  "2ge4j 2gef 2gg 2gh 2gl 2gord 2gut 2hl 2hm 2ht 2i1e 2j1f 2j1l 2j1n 2j1s 2j2u 2j3r 2jb 2jd 2jm 2jt 2k1f 2k1m " +
  "2k1p 2k2n 2k3d4 2k3k 2k3läg 2k3omr 2k5g4 2kaf 2kak 2kap 2kb 2ked. 2keda 2kefu 2kep 2kh4 2kint 2klat 2kle 2klig " +
  "2korr 2ks 2kvente 2l1f 2l1g 2l1k 2l1s 2l2d 2l5enl 2ladm 2laf 2lak 2lappara 2larb 2lau 2lav 2lb4 2lex 2lh 2lind " +
  "2linga. 2lini 2lint 2lip 2lolj 2lom 2lorg 2lun 2lupp 2lv 2lå. 2m1f 2m1g4 2m1k 2m1m2 2m1n 2m1p 2m1r 2m1t 2m3l " +
  "2m3v 2mb 2mc 2md 2meds 2meta 2mex 2mh 2mind 2momr 2n1c 2n1f4 2n1j 2n1l 2n1m 2n1n 2n1p 2n1r 2n1t 2n1v 2naf 2nak " +
  "2nalf 2narb 2nark 2nart 2nb4 2nd 2nex 2ng1 2nh 2nk 2nodl 2nolj 2nomr 2nord 2norg 2nup 2nutb 2p1f 2p1m 2p1t " +
  "2p1v 2p3d4 2parb 2pask 2pb4 2pc 2ph 2poc 2pof 2porg 2pp 2pra 2ps 2r1c 2r1f 2r1g 2r1l 2r1m 2r1n 2r1p 2r1t 2r1v " +
  "2r2d 2raffä 2rak 2ransv 2rav 2rb 2reni 2renk 2renl 2revig 2rh 2rifr 2rind 2rinr 2rins 2rint 2rk 2rolj 2rord " +
  "2rorg 2rorie 2rs 2rut 2rög 2s1akt 2s1av 2s1f 2s1ind 2s1inf 2s1ut 2s2n4 2s3egg 2s3ört 2s5te. 2s5ägg 2sa3dr 2saf " +
  "2sanl 2sap 2sarb 2sarm 2sart 2sau 2sch. 2schau 2sexp 2sh 2sin1s 2sintr 2sjak 2ska. 2skt 2skv 2skyrk 2sl2 2sm " +
  "2sod 2solj 2som 2sord 2sorg 2spen 2sper 2spro 2st. 2st3s4 2stalli 2stekn 2stia 2stib 2stid 2stil 2stj 2stm " +
  "2stria 2striel 2strumm 2styp 2sun 2sup 2säp 2sålde 2sög 2t1f4 2t1m 2t1p 2t3anfa 2t3d4 2t3g4 2t3k2 2t3l 2t5n4 " +
  "2taff 2taktig 2tappar 2tatt 2tav 2tb4 2tc 2texp 2th 2tind 2tinr 2tint 2tjou 2tomr 2tra 2tri 2troc 2ts 2tt " +
  "2tund 2tupp 2tutb 2tv 2tz 2u1v 2utsid 2utt 2v1akti 2v1c 2v1f 2v1g 2v1l 2v1m 2v1n4 2v1p 2v1t 2v1v 2v2r 2v3d4 " +
  "2v3k2 2varb 2vb4 2vh 2vom 2vorg 2vs 2vät 2y 2äc 2ät 3affä 3autom 3ba 3be 3bi 3bles 3blikr 3bliks 3bo 3brik. " +
  "3brike 3briks 3bry 3brö 3bu 3by 3bä 3bå 3bö 3centr 3chau 3chef 3d2e 3d4rag 3d4riv 3da 3di 3djur 3do 3drej " +
  "3drif 3dropp 3dräkt 3du 3dy 3dö 3efte 3eld. 3exp 3fa 3fe 3fi 3fu 3fö 3g2ag 3g2al 3g2eni 3g2eri 3gelis 3gelä " +
  "3genj 3genä 3giv 3gjor 3go. 3gol 3graf 3gris 3gy 3ifrån 3illu 3inrä 3instink 3instru 3jakt. 3job 3jou 3k4nap " +
  "3k4niv 3k4nu 3ka. 3kad. 3kade. 3kamp 3kamr 3kan. 3kapi 3kar. 3karna 3kas 3kat. 3kats. 3ke. 3kern 3klang. " +
  "3klass 3klip 3klos 3komm 3konf 3konst 3kont 3korg 3korres 3kost 3kraf 3kropp 3kulö 3kurs 3kus 3kvali 3kvarn " +
  "3kvart 3kväll 3kyrk 3käns 3kärl 3la. 3lagd. 3laktis 3lande. 3le. 3ler. 3lern 3lif 3lig 3lyste 3lé 3lön 3lörer " +
  "3mur 3musi 3märk 3möj 3mös 3na. 3nad 3nako 3nakr 3ne. 3nin 3nui 3num 3näm 3nät 3nöj 3omsät 3orient 3pap 3patr " +
  "3penn 3perio 3pers 3pip 3pjäs 3plex 3plic 3polit 3pos 3princ 3pro 3präs 3pröv 3psalm 3punk 3päl 3pé 3que 3ra. " +
  "3rade. 3rande. 3rar 3raste. 3rativ 3re. 3regn. 3rems 3rer. 3rern 3reso 3ret. 3rial 3rifi 3rifu 3rigt 3riktn " +
  "3riot 3rorn 3rum. 3rör 3s2am 3s2ig 3s2kada 3s2lang 3s2löj 3s4ar. 3s4ko. 3s4läp 3s4nac 3s4pek 3s4pel 3s4tene " +
  "3sa. 3sad. 3sade 3sarn 3schy 3schö 3segl 3sel. 3sen. 3set. 3sik 3sinni 3sio 3sjö 3skaffn 3skal. 3sked. 3skepp " +
  "3skif 3skju 3skola 3skrat 3skrev 3skrif 3skrip 3skriv 3skruv 3skulp 3skärv 3slev. 3slut 3slå. 3smak. 3smitta " +
  "3smäd 3smäl 3smör 3snab 3snib 3snil 3snit 3snut 3snö. 3snör 3soc 3son 3sor. 3sorn 3sot 3spill 3spir 3sprit " +
  "3språ 3spån 3spår 3spö 3stadi 3stalla 3statl 3stem. 3steme 3stense 3sterne 3stick 3stil. 3stink 3stisc 3stjäl " +
  "3stjär 3straff 3strato 3strec 3strej 3struk 3sträc 3sträng 3strål 3ström 3stäl 3sug 3sum 3svart 3sven 3sväng " +
  "3svåri 3syn 3sys 3sät 3t2e 3t4ral. 3t4rale 3ta. 3tade. 3taga 3tame 3tami 3tan. 3tande. 3tar. 3tarn 3tast " +
  "3tavlan 3tavlo 3tax 3tial 3tid 3tigh 3tigt 3tiks 3tillst 3tillv 3tillä 3tion 3tis 3tiva 3tjän 3tok 3torn " +
  "3trafi 3trals 3trans 3tribu 3trupp 3träd 3träf 3träg 3tunga 3tving 3tviv 3tvätt 3tvån 3tyngd 3typ 3tävl 3tåg " +
  "3törer 3unif 3uppfa 3utjäm 3utslä 3utvec 3verk 3veta 3vete 3vind. 3vinkl 3vis. 3vrera 3vy 3väg 3vänl 3värde " +
  "3värld 3väx 3vård 3vör 3zu 4a3vä 4akö 4arbi 4arbr 4arl 4arn. 4arp 4aru 4atrar 4b3d 4b3m 4b3p 4b3s 4b3t 4bb " +
  "4beld 4bex 4binv 4brar 4ch. 4cht 4ck 4cr 4cs 4d1ap 4d5l 4d5ord 4d5rik 4dadr 4dand. 4darb 4dart 4dax 4dc 4deko " +
  "4deld 4dex 4dinf 4dinr 4dins 4dint 4domr 4dori 4dort 4drot 4ds 4dup 4dut 4dz 4däg 4dåt 4dög 4döp 4eb 4ec 4eras " +
  "4eur 4eä 4f3b 4f3m 4f3p 4fans 4farb 4fav 4fef 4fex 4fof 4fv 4g5rik 4gakt 4garm 4gart 4gax 4genm 4genv 4gerarb " +
  "4glj 4gont 4gorm 4gort 4gras 4grum 4gug 4gulä 4gup 4gw 4gög 4hd 4hir 4hn 4how 4i1u 4igan 4j3g 4jarb 4jh 4jin " +
  "4jk 4jolj 4jp 4jur 4k1t 4k3ou 4kalf 4kalg 4kand. 4karb 4kark 4karp 4kart. 4karte 4karv 4kau 4kc 4keld 4kense " +
  "4kex 4kif 4kinne 4kins 4kj 4kluk 4koc 4kola 4kolj 4krang 4kriv 4kräl 4kug 4kuld 4kög 4l1c 4l1jo 4l1m 4l1t 4l3r " +
  "4ladr 4lart 4lask 4lingr 4lodl 4lord 4lull. 4lutb 4luts 4läc 4löl 4löm 4meld 4mink 4minv 4ms 4mud 4mun3g4 4mäg " +
  "4mår 4möv 4nalg 4nand. 4nanv 4narm 4nek. 4nenl 4nid 4nip 4ns 4nug 4nä. 4näc 4når 4nög4 4nöl 4omra 4ora 4ork " +
  "4oti. 4otie 4otin 4our 4p1n 4p3g 4p3k2 4paf 4pand. 4parm 4peld 4pem 4pex 4plit 4polj 4pov 4prå 4pso 4pug 4pör " +
  "4r1r 4radr 4ran4d3r 4rarb 4rarg 4rarm 4rart 4reaus 4rec 4reft 4regg 4reld 4retet 4rety 4rex 4rib 4rj 4rupp " +
  "4räkt 4räm 4räs 4rål 4röp 4s1r 4s1s 4s3d 4s3g2 4s3lär 4s3pris 4s3vak 4s3ver 4s3vil 4sadj 4sang 4sarv 4sass 4sb " +
  "4schb 4schk 4schm 4schp 4sinr 4sjn 4sjt 4sjur 4sk. 4skapi 4skar 4skas 4ske. 4skh 4skis. 4skl 4skn 4skogsg " +
  "4skår 4sla. 4slas 4slis 4slus 4smäs 4sott 4spas 4sped 4spelsl 4spl 4spre 4sta. 4stea 4stolk 4stom 4strativ " +
  "4sträd 4stv 4ståg 4svap 4svas 4svec 4svis 4syk 4säta 4såk 4söd 4söl 4söp 4t5ugn 4t5äg 4tadi 4tads5 4talf 4talv " +
  "4tanl 4tarb 4tart 4tarv 4task 4tave 4teg 4tej 4teld 4temo 4texa 4tidö 4tisc 4tje 4tjob 4tjäl 4tjäm 4todl 4tol. " +
  "4tolj 4toms 4torm 4tort. 4trar 4treg 4tren 4trer. 4trern 4tropi. 4träk 4tråk 4tve 4täm 4tärm 4tåt 4tö4d 4tög " +
  "4töp 4u1ga 4v5up 4vand. 4vanp 4vark 4vau 4vav 4veld 4vep 4vjo 4vok. 4vord 4vut 4värj 4våri 4vög 4vöp 4zp 4äk " +
  "4ändligh 4äs 5blera 5blid 5bon 5cap 5choc 5da. 5dako 5dam 5der 5don 5dres 5drän 5dåg 5freri 5frit 5fy 5g2ati " +
  "5g2ett 5gese 5glase 5glasö 5glöm 5gral 5grans 5grec 5grett 5grip 5gräns 5grå. 5inre 5inspeln 5jef 5jé 5kafä " +
  "5kano 5kapten 5kimå 5kjol 5klav 5klist3r 5klocka 5knip 5kolv. 5komp 5kortera 5kra3ge 5krera 5kunn 5kvire 5kämp " +
  "5känn 5köp. 5lagm 5lakan. 5laki 5laste. 5limer 5linj 5lust. 5lystn 5längder 5ma3ri 5mum 5målet. 5mån. 5nalfl " +
  "5namn 5nedl 5o4bj 5organi 5peng 5plan. 5poa 5prax 5pril 5pung 5ra1e 5reco 5ringen. 5roman 5ronau 5rond. " +
  "5rullera 5rutig 5ruö 5s2haw 5s4lår 5sat. 5sie 5sill. 5sint. 5sjuk 5skap. 5skapet 5skarv 5skin 5skiv 5skjor " +
  "5skrin 5skrub 5skräc 5skänk 5skåp. 5smug 5smyg 5snäc 5snår 5sock 5soi 5somm 5spann. 5sparv 5spets 5split " +
  "5sprän 5spän 5stac 5stalgis 5stam. 5stamm 5stark. 5startad 5steg. 5stekt 5stenar 5stensm 5stetis 5stoc 5storis " +
  "5stride 5stryk 5sträv 5stråk 5stål 5sun. 5sune 5supa 5sus 5svag. 5svam 5svep 5svärm. 5syl 5säs 5såg 5tak. " +
  "5tallise 5tartavl 5tavla. 5te5lö 5tec 5teknik 5teknis 5tema 5tensi 5ter. 5teriö 5term 5terna 5ters 5tes. 5test " +
  "5tetik 5tib 5tici 5tide 5tikul 5tilj 5time 5tisk 5tivite 5torap 5toriett 5tralo 5trick 5tross 5trotn 5tryck. " +
  "5tryggh 5trä. 5träni 5tré 5tröja 5tunn 5tuö 5tyg. 5tys 5té 5underl 5upplä 5valv 5vama 5vap 5vattn 5vavi 5vec " +
  "5ventera 5vinst. 5vinste 5vrak 5värk 5våld 5åklag 5årsav 5övere a1ga a1ge a1j a1ki a1ko a1ku a1la a1lo a1lu " +
  "a1ly a1nu a1o a1pe a1pi a1ri a1ro a1sc a1sy a1t a2b a2ge. a2lin a2pe. a2rob a2s5å a2sko a2sö a2tr a3dre a3iv " +
  "a3ka a3line a3mö a3nö a3ry a3rä a3su a3t4ro a3tral a3tric a3tris a4gur a4hj a4kart a4lj a4maf a4nef a4nok " +
  "a4nop a4rann a4rarv a4rend a4rigen a4rur a4skr a4sul a4sund a4t3re a4tj a4tro. a4tung a4vart a5be a5bu a5dag " +
  "a5dek a5del a5dran a5ed a5ke a5kvari a5kår a5lin. a5ny a5pris a5py a5pä a5rus a5stard a5stral a5te a5trik a5å " +
  "ab1l ab3la ab3ort ab3rio ab4bu ab4sc ab4sk ab5ric abe2s abel4s ac4kes ac4kis ack3sk ack3u4p ad2s ad3j ad3op " +
  "ad3ril ad3ru ad5ep af4fo af4tor ag1gr ag1l ag3ro ag5ord aga4ra aib4 ak3n ak3rob ak3tri ak3ve ak4sta ak5ram " +
  "ak5åt akri5s al2kv al3ins al3lå al3tr al4kä al4tu al4tä al5adm al5ort ali2br ali5stik alk3ak all3st alms4k " +
  "als5pa alu5s alv3s am1s am3åt am4i am4pr an1gr an1st an3alf an3ark an3c an3gi an4dun an4dän an4sj an4sto " +
  "an4sty an4tj an4tre an5dak an5sce ana4bo anci5 andel2s ang4es aniu4 ank3r ano2i ans3li ans3par ans5ku ansis3t " +
  "ap2s ap3ric ap3rif ap3se ap4lan ape4n3 apo3str apps4k aps3p aps5l apu5s ar2sa ar2sv ar3dr ar3ka ar4nal ar4tro " +
  "ar4tur ar4väg ar5kr ar5skal ard5st arg5si ark3lan arsk5l arts5p as2h as2s5op as2sk as2sp as2st as2ut as3kis " +
  "as3ku as3pa as3pig as3ta as3to as3v as4tr as5l as5ter as5tiker as5tör asbe4 asis5t ass5up ast3rol ast5rak " +
  "asti5o at2tak at3ria at3rie at4ska at4tj at4tos ata5ra ati5ö att3s au2t5a au5b aut5s av3r b3je b3k b3rika b3v " +
  "b4b3r b4bak b4batt b4slan b4sof b4sp b4stj b5lar b5lat b5len b5rikö b5sce ba4di ba4do ba4ko ba4ku ba5stu " +
  "bad3s4 bak5l bank5l bas4ta bb3l bb4ler bb4so bbb4 be1k be1rö be1s be3d4r be3ly be3lå be3nå be3sl be3tr be3tv " +
  "be3u be4sta be4ste be5e be5lu be5lö be5su beng4 bes5s bi3d4 bi5skv bis3ko ble4mo bo1mu bo1s bo2kl bo4gr bo4sc " +
  "bor4ti bors5te bort3r bort3sl borts2 boy5 bru4st bs3ch bst4 bund4s bus2st by5r bång3 båt2s bör2s c2 c3c c3ka " +
  "c3ke c3ki c3ko c4kordn c4kort cens3t ceu4s chäs3 chör4 ci4lu cim2 cipp4 ck1l ck3n ck3org ck3r ck3sla ck3va " +
  "ck3ve ck3vä ck3ö ck4re ck5j ck5lis ck5ä ckus2 cle2a co2a co4m cros2 d2ol d2s1an d2se d2si d2sj d2so d2su d2sö " +
  "d3dj d3drä d3gl d3jor d3rad d3rand d3ren d3ret d3rig d3rin d3ror d3räkn d3rät d3skef d3ski d3vr d4dos d4en " +
  "d4et d4ric d4sf d4små d5ost d5rarb d5rassera d5ratu d5roc d5röd d5stat d5stig d5öst da3li da3må da4tr dags3 " +
  "dat5t dcen3 dd2s dd3ra dd3re dd3ri ddd4 ddi4s dds3v de1k4 de2ro de2s de3pr de3se de3sp de3tr de4ru de5lut " +
  "de5rol del2sa dels5ti den2to denti5ö der1k der5sti des3ti dfö3ra di1o di2gr di3ka di3sc di4od di4sj di4tre " +
  "di5el di5ku dias4 din3g4o dis1kr dis1p dis3ko dis3tra dis5to djup5p do3y do4pak do5lo dom2sk drotts3 ds1l ds1v " +
  "ds3ins ds3kl ds3pl ds3s4 ds3tal ds3tin ds4ken ds4lot ds4mo ds4te ds5enh ds5kn ds5nå ds5tro dsk2 dste4a du1s " +
  "du2sc du4ste du4vu du5sö dub3ble dy4kan dy4ro dä2r dé4 döds1 e1a e1e e1f e1g e1in e1isk e1jo e1ki e1kl e1ko " +
  "e1ku e1kve e1ky e1kä e1la e1lo e1m e1o e1pe e1pi e1pr e1ri e1ro e1ru e1rä e1sc e1sl e1sp e1sy e1to e1tu e1ty " +
  "e1tä e1v e2ake e2br e2d e2ed e2nav e2og e2rom e2sal e3ch e3co e3då e3ga e3ge e3glera e3ik e3ju e3jä e3ka e3pla " +
  "e3på e3rob e3ry e3stal e3stru e3stå e4am e4dans e4ei e4en. e4ene e4gran e4lob e4ned e4nek e4rinf e4s3ken " +
  "e4skan e4varm e4vj e5dral e5gleri e5gru e5gå e5jö e5luv e5mat e5mis e5nus e5or e5rib e5rum e5råd e5slag e5ti " +
  "e5tri. e5trä e5um. e5up4 eb3ril echiff5 ecis4 ed1sk ed2sko ed3j ed3s2l edd4r edi4u edso4 ee2k5 ef4s eg1l " +
  "eg2ler eg3rin eg5rat ege2l egs3 ei5gn ei5sh eig2 ek3lat ek3n ek3orr ek4le ek4ret. ek5ro ek5vis ekord5s el1akt " +
  "el2si el3k4 el3li el3lä el3p el4arb el4fra el5ug eleb3r elekt3ri eli5ku ell3s em5ort emon1s emp5le en2sp " +
  "en2t1r en3kn en3si en4ce en4så en5art en5klo en5kr en5kä ene3rö enning5 ennings2 eno2m ens2m ens4te ens4vin " +
  "ens5ke ent3rati ent3ri ent4ha ent4rat. ent5ru eo4i ep3s ep4tr ep5le epp2s3 epps5t epu3b er1ak er2ste er3d4 " +
  "er3ra er3sl er3str er3sv er4gu er4gås er4sta er5na er5sc erg4l eri5stik erings3 erk4lin erlä4 erp4 ers4ken " +
  "ers4le es2k es2mi es2sk es2st es2u es3arm es3ker es3pl es3tin es4hi es4tr es5all es5kar es5kul es5ten. es5tor. " +
  "esi4u ess5lä est4rö est5rer esti2ge et2s et3ris et4sv et4va et5vu eta3b eti3ö ets1l ets2ad ets3kr ets3m ets5pa " +
  "ett3r etu4ri etäc4 eu4se. eu5tro euk4 ev3r ext4r f2 f3d f3fo f3fä f3g2 f3ta f3ti f3to f4rer f4ri. f4sl f4sm " +
  "f4sn f4sp f4st f4sv f4t3r f4taf f4tak f4tap f4tarm f4tex f4tin f5h fa3sh fa4st fa4tö fac4 fac5ke fe2l fe3sto " +
  "fes5ta ff3l ff3n ff3r fff4 ffs4 ffö5re fi2br fi2ti fi3li fi3skal fib5rig fin5sm fisk3r flo4da fma4 fo2na fol2 " +
  "folk1 for4mo fost3r fra2m fram5p fre4s fri5sp fros5ta fru5str från5 fs2k ft1v ft2s5i ft2sa ft4set ft4sj ft5t " +
  "fte4r fts4t fts5vä fu3tu fu5ru furs5te fy4ma fäs5ti få3tö fö2ra fö2ren fö2ri för1ö för3k för3sm för3su fört4 " +
  "g1ga g1ge g1lar g2eli g2jo g2las g2no g2r4 g2är g3d4r g3jä g3rig g3sel g3sju g3sky g3stark g3stif g3stol " +
  "g3stäm g3tr g3utb g4av g4em g4ense g4gap g4gos g4gu g4lans g4lid g4lög g4nag g4rå g4s3ve g4sf g4sme g4sug g4äl " +
  "g5avsn g5roi g5satt g5skaf ga2ro ga4no ga4st ga4su ga5br ga5lä gall3s gaus4 ge2a ge2o ge4nap ge4to ge5b4 ge5ny " +
  "gel5st gel5y gel5än gen4sa gen5g genom5 gers5n get5s gg1l gg3s4t gg3s4v gg5g ggs4la ggs4m gh4te gi1o gi2ö " +
  "gi4ste gi5sn gi5st4rat gi5stral gis4tr glas5k go3sl gon3s4 gra2m5 gro2v grus5t grä4n gs1an gs1l gs1m gs1or " +
  "gs1v gs1ä gs3kn gs3n gs3pl gs3po gs3pu gs3s gs3tak gs3tal gs3till gs3tj gs3tra gs3vi gs3vå gs3yt gs4ki gs4kot " +
  "gs4ni gs4nö gs4por gs4ten gs5pre gsi4d gst4re gu2ma gu5ru gul4da guld3 gus4k gytt3j gä4s gårds5 gö5ro h1k h1s " +
  "h2i h2na h2nit h2ö h3g h3p h4le h5c h5ru ha3bl ha4li ha4sc ha4sp ha5ge ha5ra hal4so halv3å ham4st han5g2a " +
  "handels3 hands4l has3t hasp5l hav2 havs3 he4at he4fr he4lä hets1 hets3t hets3v hi4t his2sk hjäl3s ho5nu hop3s " +
  "hop5plo hos3p hos5ti hu2s hust5r hy3ster hyg5r hys4t hys5ta hä4ri hä4s hä4var häll2 hälls1 hälso3 hård5s4 hö2g " +
  "hö4s hö5gen hög5r hörn5s höst5r i1a i1fr i1g i1ki i1ko i1la i1lo i1mu i1nu i1nä i1og i1ol i1op i1or i1os i1ot " +
  "i1pe i1pi i1ri i1ro i1ru i1stal i1stans i1stent i1t i1va i1vi i1vå i1ö i2b3l i2d i2geb i2lin i2s3p i2sk i2t5å " +
  "i2vak i3ca i3då i3i i3klo i3kul i3kum i3ky i3kå i3kö i3lu i3mä i3ni i3ok i3ono i3ra i3sy i3tris i4ce. i4dom " +
  "i4dun i4dö i4kart i4lup i4nau i4nif i4nun i4res i4så i4tei i4tex i4tj i4vin i5bril i5cha i5co i5fn i5krob i5lä " +
  "i5må i5mö i5oc i5om i5sce i5slam i5trin ia3fr ia3g ia3tr ia4lu ia4sk ic4kord ick3u4 id1r id2s id3ro id4ge " +
  "iden3s ids3v ifes4 ig1l ig3no ig5ej ik1v ik3n ik3re ik5län ik5rof ik5ros ik5s2h ik5skor ik5u4t il1jö il2min " +
  "il2tj il4dan il4lik il5k il5lak il5lär ill3s2 ilufts5 im2b3r im4so im5sm in3skrä in3sl in3sn in3ym in4ga " +
  "in4ge. in4sem in4stå in4tra in5glas in5j in5kve in5spr in5te ind5skä ind5sti ing4es. ing5is ings5te ins4m " +
  "int3s io4kr io5li ion2 ions3 ip5pi ipos4 irk5l iro3p is2h is3kopa is3ku is3ky is3län is3m is3n is3sa is3se " +
  "is3tig is4kun is4pri is4s3tr is4tes is5kep is5ten. is5ting is5tor. is5tore is5v isel4 isk5na iss3tä iss5n " +
  "ist5att ist5ro istå4 it2t5op it4t3r it4tu it5c it5ran iv2s iv3r ix2t ix5tu j2o j3ko j4du j4kl j4sk j5pl j5sa " +
  "jas5p jd3r jd4sty je2a je5sta jk3v jo4kr jo5lö jor4din jord3s4 js4me js4te jts4 ju4kos juk3s jul3k jus4t " +
  "jus5kr jus5ta juss4 jut4sta jä5lo jäl4p5r jäl4sa jär5s järn3sk jör2s jös4t k1s4t k1vär k1vå k2lama k2lej k2lim " +
  "k2lis k2o k2r4 k2s5as k2so k2su k2tins k2tod k2tom k2tr k2tut k2ve k3akti k3jä k3ryg k3rät k3skä k3skö k4nal " +
  "k4ny k4reten k4ser k4tex k4tinn k4tug k4täl k4vato k4vo k5arbet k5lock. k5nyk k5odl k5rädd. k5slag. k5sly " +
  "k5trod k5ugn k5vare ka3i ka3ra ka4dr ka4sk ka5ju ka5pla ka5ri kal4lo kall3s kap4pr kaps5t karp5s kas3ti kdom4 " +
  "ke2s ke3dr ke4er ke5nå ked4s kels4 kes3s kfö2 kfö3ri ki4nu ki4tr kid3s kik4s kilt4 king3r kiv3s kl2 kla4mi " +
  "ko2lin ko3nu ko3ri ko3sl ko4gr ko4str ko5de ko5s4k kog3n kog4s3 kol5tr kom4s krid5s2 krigs3 krings2k kropps5 " +
  "kru5stad kräk5l krå4pa kråk5s ks2k4 ks2li ks3ch ks3kl ks3pl ks5kra ks5kv ks5tid ksaks5 kstavs3 kt2st kt3re " +
  "kt3rin kt3rol kt5rog kt5rät kt5t4 kti5ge ku4pen ku4ro ku5la kum5pl kungs5 kust3a kv4 kvar3s ky4lin kydds3 " +
  "käl4m köks5t kör4l kör4sl l1jä l1la l1lo l1lu l1n l1pe l1pi l1va l1vi l1vä l2gj l2jak l2kl l2kr l2sc l2sk l2sp " +
  "l2st l2su l2sv l3dj l3g2l l3jör l3k4ra l3ke l3ski l3skrä l3sky l3skä l3skå l3slu l3spe l3sta l3sto l3sty l3stä " +
  "l3stå l4mol l4pak l4sjo l4sjä l4skensv l4sm l4stak l4styg l4svi l4så l4tef l4tif l4tih l4tos l4tret l4trö " +
  "l4varm l4vos l5dry l5jå l5kju l5klä l5ly l5löd l5pla l5skot l5stö l5sur la4gin la4st la5lo la5tr la5vu lag3r " +
  "lan4di lar5s las3h lat4tis ld3ra lder4s lds4an le2kl le3um le4ge. le4kv le4vu le5ig le5s2l le5tå lem4sö " +
  "ler3ste ler5k lg5st lgs4 li1o li3strö li4go li4sta li4vo li5ch li5kli lig3s lik2l lik3s ling5o lings5t lis3c " +
  "livs1 lk3t lk5lag ll1l ll2se ll2so ll3dr ll3k ll3p ll3ska ll3tr ll4san ll4sva ll4tig ll5un ll5v ll5ört lld4 " +
  "lle5b llok5v llust3ra lläggs5 llör4 lm3st lo2af lo2ge. lo4do lo4vo loc4ku lod3st lor4s lp4st lp5lö ls3pl " +
  "ls3pol ls4mo ls4te ls5nyt ls5s ls5ter ls5vid lsk3n lskå4p lt5rati lt5sk lta2tu ltu4 lu4pu lu5i luk4to lung3 " +
  "lus2s5p lv3ri lv3sp lvers4 lväv4 ly4gat ly4str lycks5t lyg3r lyg3s2 lä4san lä4sp läg5r lätt3s lå4sk lå4stå " +
  "låg3s lång3s lås5te lö4vä m1sto m2n3å m2nam m2pak m2pl m2str m3d4r m3slag m4dat m4di m4do m4fes m4fn m4mul " +
  "m4nav m4od m4part m4på m4sal m4ske m5plane ma3li ma5fr ma5ju ma5ni ma5skö mag5n mag5s mak3r man5g4o mand4 " +
  "mang2a mani1k mas3ko mas3ti mas4v mash5 mask3ro mb4sk me3sti me4du me4kl me4ko me4so me5lu me5nu me5ny me5trin " +
  "melo5 men5k mer2sko mes4t met3ro meu4 mi3nö mi4lu mi4sp mi4te. mi4tr mi5sf mid3s min4kr ming4o mis2 miss3t " +
  "mitt3s mm3s4 mme5d mn3g4 mn5dr mn5st mn5tu mnas3t mo2ta mo3na mo4i mo4tin mo4tu mos3k mot3v mp3lad mp3lat " +
  "mp3lin mp5p4 mp5sp mpos4 mps4k ms2m ms3lä ms5äp mst3rin mste2 mu3sta mulls3 mult5r mun4ko mut4sl mys4te mäk3 " +
  "mäns4 mäs5ta må1s måg4 mö4bl mö4gen. mör4kl n1akt n1ki n1ko n1kro n1ku n1kö n1ski n1spi n1sva n2ch n2gi n2go " +
  "n2strik n2t5omb n3cha n3che n3chi n3drop n3jun n3jä n3kny n3ne n3s4ty n3stans n3stap n3stif n3trah n3trak " +
  "n3trer n3två n3upp n4dak n4dav n4dil n4gar n4gen. n4gend n4gens n4genti n4germ n4get n4grö n4göd n4jar n4kart " +
  "n4kis. n4sint n4sis. n4sise n4soc n4tark n4tinf n4tropin n4tror n4trö n4tut n5amb n5de n5dril n5trala n5tram " +
  "n5ugn n5z na2lu na3kro na4rap na5gr nads3 nal3s nast3r ncis4 ncyk3l nd3d4 nd3rat nd3ri nd3sn nd5rak nd5ras " +
  "nd5ros nd5skal nd5ås nde3s nds3or nds5vä ne1ut ne2gr ne3tre ne4d3r ne4di ne4dö ne4sta ne5gres ne5ly ne5s4ti " +
  "ned3s ner5sm nes3s4 nfalls5 nfis3 ng3ig ng3or ng3rad ng4ly ng4ser ng5om ngi4s ngs1k ngs3pa ngs3val ngs5tim " +
  "ni1o ni3t4r ni4ki ni5ec ni5li ni5steri nings1 nings3k nings5v nip4pr nist3ra niv5sk niv5st nju4s nk3ri nk3sp " +
  "nk4tin nk5sl nkrafts5 nkrus4 nn3d nn3k nn3s4t nnis4 no4kl no4tu no5sa no5sc nom3s4 ns2i ns2k ns3kan ns3kor " +
  "ns3pl ns3po ns3s4 ns3tig ns3vi ns3vär ns4tel ns4tra ns5las ns5mit nslags5 nst5up nst5vil nt3rad nt3rali nt3rep " +
  "nt3ria nt3rin nt3ris nt4se nt4str nter5s4 nts3c nts5kor nufts4 nums5 ny5gr nö2ja nö5kr nös4 nös5ke o1a o1e o1g " +
  "o1i o1j o1k o1la o1lo o1lu o1ly o1lä o1ny o1nä o1pe o1pi o1ri o1ro o1ru o1rä o1rö o1skop o1to o1tu o1ty o1va " +
  "o1vi o1vä o2ard o2b o2d o2kv o2rap o3dro o3dä o3fr o3men o3nö o3or o3pri o3på o3rak o3ry o3s2fä o3som o3tä " +
  "o3ut3t o3we o3än o3å o3ö o4bli o4fl o4gav o4gj o4gri o4grö o4gä o4il o4kli o4lug o4lur o4mord o4nins o4reh " +
  "o5dral o5glo o5gly o5lak o5pline o5q o5still o5tro o5tun o5tå oby4 oc3ku oc4k5r ock3sk od2st od5stu ode4k " +
  "odi4a ods4k ods4ti offs5t oförmå4 og3gr og3se og4s3t ogno5st ognos4 ok3n ok3sl ok4su ol3ka ol3lä ol4ku ol4kä " +
  "ol4sa ol4tå ol5au ol5år olfö4 olk3r oll4si oll5slä olm4s oln3s olo5kv om1sk om3pl om3tv om4brä om4ste om4tr " +
  "om5pa on1gr on1k4 on3c on3j on3tras on4tre on5gi on5stel on5å ongs4l ons3c ons3m ons4ter onsi3s ont4s oo4d " +
  "oom5s op4pl op4pr op4pu op4st opp3le or2tr or4d5ä or4gr or4gå or4mö or4nu or4nä or4pl or4spa or5pr or5te " +
  "oran3g4 ors5tig ort3re ort3ro os3tig os3tul os4s4t os4sk os4tr os5pig os5tiker osk4l ost5ron ost5rö ot3sv " +
  "ot4trä ot5run ot5ti ota2lan ott2s otvin4 ou3rö ou4s oun4 oup4 ov3r ov3sl ov4si ova4n ovs4me ox5 oy2 p1pi p1s4t " +
  "p2j p2l p2pu p2r2 p2sal p2sö p3larn p3lev p3lj p3lop p3ni p3pe p3rig p3rik p3ror p3sna p3sod p3tri p4lac " +
  "p4lane p4part p4pax p4pins p4stak p4stäv p5py p5riol p5s2ho pa2st pa3u pa5la pa5lä pa5ski pag4 paki3 pakis4 " +
  "pals5 pan4tr par3s pe5tro pek5tri pekt3ro pel3s4i pent5r per4bl per4sl pi1o pi4el pi5so pi5sta pi5sto po2i " +
  "po4vä poly3 pos4ter pp1l pp1r pp3j pp3la pp3lin pp3ly pp3lä pp3lån pp3låt pp3lö pp3of pp3p4 pp3ra pp3ri pp3ru " +
  "pp3ry pp3rä pp3tr pp3å pp5ask pp5lis pp5lu pp5oc pre3sta pres4t pres5to pring3 pro3g ps2li ps4ken pul2l5ov " +
  "pul5tr pus3t pä5ro på3dr qu4 r1ki r1ko r1ku r1kä r1ski r1sp r1sto r1sv r1sy r1övr r2nom r2sin r2sku r2spl " +
  "r2spo r2svä r2taf r2takti r3arta r3dj r3dä r3då r3ifrå r3jo r3klas r3skö r3strö r3stu r3trä r3w r3öi r4ande " +
  "r4ar. r4are r4ark r4arn r4ars r4as r4daf r4dos r4dul r4dös r4en. r4jis r4kek r4klö r4kod r4kup r4marb r4mil " +
  "r4plö r4pö r4rob r4rom r4rur r4s5lö r4seld r4sex r4skid r4sle r4slo r4ston r4tins r4tom r4tut r5ju r5jö r5kör " +
  "r5laka r5lav r5rib r5stek r5steni r5trit ra2lo ra2st ra3fr ra3pl ra3tri ra4du ra5is ra5rö ra5yo raci4t rand3s " +
  "ras3h rd3ran rd3rat rda5gr re1kr re1sti re3b re3d4r re3lu re3nö re3o re5du re5tå rek5tri rem5p ress5k ret3ro " +
  "rfö3ri rg3g2 rgs5top rhands5 ri1o ri2stä ri4mo ri4tut ri4vis ri5ple rik2s rind3s ring3r riv3s rk2le rk3akt " +
  "rk3n rk3tr rk4ne rkes3 rl5sp rld2 rlds3 rm2s5j rm5tr rn1k rn3g4 rn3t rnal4 rns4k rns4t ro2kr ro3b ro3pl ro4gro " +
  "ro4ra ro4sin ro4sn ro5te rol4li rom4a ron4v ropp2s ros3v rr1s rr5k4 rra4n rrd4 rreligi5 rres4 rrs2k rs3s4 " +
  "rs4kos rs4mo rs4te rs4vag rs5koll rs5nat rs5nä rs5tak rs5tend rs5till rsk3na rskotts3 rslags4v rst4r rt3t " +
  "rt4an ru3br ru4dan ru4vi ru5sha rubb5l ruks1 ruks3v runn2 runns5 rus2h rut4ra rv2s5kä rv4sj ry5o rydd5s rä4san " +
  "rä5sti räck5s räng3s räns5t räs3s räv5s rå3st rå5ra råge5l rång3s rö4st röd3s röd5el röd5r rök3s röns4t rör4s " +
  "röst3r s1inst s1lat s1pla s1under s2c s2kado s2kal s2kat s2lev s2lit s2lu s2lät s2mak s2mal s2met. s2mid s2mit " +
  "s2p2 s2sv s2t s2v2 s3anlä s3auk s3jakt s3klas s3krig s3kup s3land s3lar. s3luc s3luf s3lust s3makt s3mj s3nam " +
  "s3nast s3niv s3pass s3plan s3plats s3pres s3pry s3ps s3tryc s3tvis s3vagn s3vat s3väs s3vät s3yrk s4fär. s4ju " +
  "s4kag s4kara s4kav s4kene s4kolo s4korp s4kru s4kve s4kyn s4kål s4lant s4lic s4läk s4när s4nå s4park s4plin " +
  "s4taf s4tek. s4tell s4teriu s4tiken s4vine s4äd s4äl s5arm. s5ersä s5hö s5kran. s5kris s5kron s5lad. s5lor " +
  "s5läm s5länn s5nare s5ner s5ord. s5plä s5sad s5sil s5tju s5ung s5ves s5vitt s5våd s5öga sa2ma sa2mor sa3i " +
  "sa4tu sa5lo sad5s sak5ri samman3 san3sla sand3s sci3p se2g se4at. se5ly seg3ra sek3r sek5le sek5tr sem2 sfö2 " +
  "shi1s si2ett si4eri si4esk sid5s sikts3 silv3r silver3 sinne2s3 sis4t siu4 själs3 sk3s sk4i sk4ret sk5lap " +
  "skaps1 skor1st slins3 slotts3 slu4to små3k små3s små5g snö3s snö5g so4pu so5pra sol3s2 son4st spa5tr spli4 " +
  "ss1l ss2k ss2lag. ss2lä ss2lö ss3kun ss3na ss3unn ss3vi ss5kl sse4lin sss4 st3c st3ren st3t st4rif st5risk " +
  "stor3s stori4eu su2pu su3i su4b su4to su4tr svars3 sy5th syn3k sys4t sys5ter syt2 sång3 sö4ko sör2s t1ring " +
  "t1ski t1st t1to t1va t2il t2j t2op t2r4 t2so t2stra t2su t3cha t3che t3ras. t3rat. t3rets. t3ring. t3rock " +
  "t3rono t3räkn t3s4at t3se t3skatt t3snö t3stol t3sud t3tac t3tu t3ty t3tä t3tör t3utv t3utö t3vig t3vit t3vän " +
  "t3våg t4ap3l t4hen t4ov t4raf t4rala t4ralt t4rato t4rog t4rump t4rup t4rän t4röt t4seg t4sex t4ston t4stry " +
  "t4stur t4tau t4ted t4tem t4tex t4tins t4tip t4tug t5ord. t5ost. t5riel t5ronik t5s4and t5skall t5slot t5styr " +
  "t5sy ta1ch ta1str ta4nab ta4tan ta5kre tak4to tall5s tar4mi tars4 tat2 tats3 tav2s te2g1r te3b4 te3gre te3i " +
  "te4as te4int te4kl te4mu te4nä te4ru te5nör te5stik te5stu tej2s ten3g4 ten3tr ter3k4 ter3t tes4te tets3 " +
  "ti2gel ti2gr ti2os ti2ö ti4du ti4ed ti4go ti4od ti4van tifts5 tik3l tne4r tor1st torm3s tos4k tran2s5a trids3 " +
  "trus5ta träds4 ts2k ts3kl ts3nä ts3ord ts3pl ts3tj ts4en ts4te ts5art ts5läk ts5ter ts5tillf tskotts5 tss4 " +
  "tt1v tt2si tt3ja tt3rad tt3rand tt3rat tt3re tt3ri tt4ry tt4se tt4sta tt4vå tte2n tte5g4 ttes4 tu4vu tu5re " +
  "tung3s tvär3s ty3pi ty5da täc4ko tås4 tö4pi tö4vas tö5de törs3t u1a u1e u1ge u1in u1ko u1la u1lo u1lä u1lö " +
  "u1mu u1o u1pe u1pi u1ri u1ro u1to u2b u2d u2es u2keb u2pl u2s1k u2sak u2sp u2sö u2vak u3cha u3is u3itet u3j " +
  "u3ku u3lu u3mör u3plet u3re u3scha u3se u3stik u3top u3ö u4bo u4dak u4du u4dy u4kl u4pern u4rob u4rom u4stä " +
  "u4stå u4sä u4så u4tak u4tef u4vj u4vä u5cl u5de u5ie u5ki u5nu u5ry u5sky u5til u5ty u5u u5å ub3lic ub5al " +
  "ubb4le ud3r ud4ret uds4a uf4fä uf4tan uf4to ug3s4 ugg3s ugn4 ugns5 uk2s uk3n uk3tris uk3v uk4tä uk5la ukos4 " +
  "uks5ko ukt5s ul2tr ul4di ul4du ul4dö ulds2m ull3ste ull3än uls5ti um4fä um4so ums4t un1sk un3gersk un4dom " +
  "un4då un4kr un4tr un5g2ef un5trati und3r ung3r ung5it ungs4p unk3l unk3n up3lik up4p3r up4pin up5ut upp3s " +
  "upp5sp ur4stä ur5ak ur5arv urs5tin us3ka us3n us3pen us3tig us3v us4kla us4kr us4kå us5anl us5lä us5tat us5tin " +
  "usen3 ust5ro ut1v ut3j ut3r ut3sl ut3öv ut4rer ut4ro ut5rop ute3s uti3ö utik2 utlands3 uto5s utt4j v1s2k v1st " +
  "v1und v2skri v2so v2sö v3ru v3sni v4i v4sc v5styc va1ru va4res va4ri. va5dro val3k val4li val4st van4st van5tr " +
  "var2s vart5r vas5ti ve1st ve2k ve2s5p ve3ke ve3ny ve5nö vensk3ä ver5g ves4 vet5sa vett5s vi2no vi2tr vi4c " +
  "vi4st vi4var vi5ny vi5sa vid3s vil4t vild3s ving3s4 vis3ta vis5h vis5ko vmörk4 vos4 vs3vå vs4mi vs4te vs5trå " +
  "vu4d1 vä4l vä4ril vägg5s väll4s3 vå3ru vångs3 w2h w4na we2 whi2 wi2e x1 x4tå xan5d4 xem3pla xis4 xk2 xli4 xs4 " +
  "xti2 y1a y1e y1ga y1ge y1i y1ki y1ko y1la y1lo y1pe y1ri y1ro y1rå3 y1to y2d y2tak y3li y3må y3or y3va y3vi " +
  "y3vä y4bris y4da y4do y4du y4dö y4te. y4tea y5dan y5klist y5ou y5po y5scho y5w y5å yb4s yd3r yds4 yg4gå ygg3r " +
  "ygs4p yk3n yk5lon yl4gj yl4tr yl5k yl5lä ym2fl ym4for yn4sa yng3r ynk5l yns4t yp3ri yr4ku yr5st yr5tu yre4s " +
  "yrk5v yrs4k ys2st ys3ta ys3ti ys4tik. yst3ra yt5v ytt3r z4zin z5s ze4ro zo4nal ä1a ä1ga ä1ge ä1ki ä1la ä1ri " +
  "ä1va ä2b ä2d ä2vak ä3e ä3i ä3pe ä3rop ä3to ä3vi ä4no ä4pr ä4rap ä4stä ä4så ä5jo ä5rol ä5ror ä5ros ä5tre ä5vu " +
  "äck5v äd3r äd3st äd4du äd5se ädd3s äde4s äg1l äg3r äg3se äg4go äg4re äk3n äk3r äl2t3r äl2tu äl4pap äl4seg " +
  "äl4slu äl4vin äls5kog ämp3l än2t3r än4st än4sv änd1st änd3r äng5r änn3s änni3s äns1l äns5te äp4st äpp3l är2bre " +
  "är2nå är2si är2so är2sv är2tr är4gr är4kä är4nis är4nö är4sko är4sp är4tand är5ob ärg5l ärib4 ärn3st ärt3s " +
  "äs3pa äs3ta äs4sk äs4sp äs5pi äst3r ät4s3k ät4top ät4tu ät4tv ät5te ätt3r å1a å1e å1f å1ga å1ge å1ki å1la å1lä " +
  "å1m å1p å1ri å1v å2lin å2pl å3dj å3i å3o å3trå å4pö å4rel å5pla å5ror åds4l åg3l åg3s4k åg3st åge2l ågå4 " +
  "åk4strä ål2s5e ål3k ål3st åll4sp åman4s ån4du ånd4r åns4t åns4v år2sv år4do år5s2li år5ö ård2s ård4ra ård4s3t " +
  "ås3n ås4ke ås4skr ås4t åss4 åt2sj åt3ri åte2 ått5s é3e ö1a ö1e ö1ga ö1ge ö1i ö1ki ö1la ö1ri ö1v ö2d ö2nom " +
  "ö2sak ö2tak ö2vj ö3jo ö3pe ö3pi ö3rande ö3ras ö3res ö3ret ö3ring ö4dak ö4dal ö4darv ö4dis ö4du ö4dö ö4karm " +
  "ö4nal ö4pel ö4pr ö4rask ö4restr ö5gar ö5ger ö5lä ö5plo ö5rig öd2s öd3ra öd3se öde4s5 ög1l ög2n ög3si ög3sk " +
  "ög5ak ögg4 ögn3e öj4sv ök2s ök3n ök3sl öl2p öl4kv öl4kö öm2kl öman4 ön4so öns3ke önst3r öp5li ör1eni ör1k2l " +
  "ör1or ör1s2k ör1u ör1ä ör2p5la ör3d4r ör3g ör3int ör3ol ör3sl ör3vr ör3y ör4kal ör4nis ör4slä ör5evig ör5ir " +
  "ör5iv ör5kli ör5te örb4 ört5s örö4d ös2sk ös3n ös3ta ös4sj ös4sp öst3v öt4st öts5ko öv3ra öv3ri öv4sk öve4 " +
  "över1";
