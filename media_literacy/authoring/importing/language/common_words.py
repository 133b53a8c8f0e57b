"""What languages are told apart by: their commonest words, the ends of their words, and letters beside a to z.

Words are in the order of their frequency, without capitals. Languages of a script that no other of them is written in
need none: see `scripts`.
"""

from typing import NamedTuple


class LanguageTraits(NamedTuple):
    """`letters` are all that the language has beside those of `a` to `z`, or all of them in another script."""

    words: str
    endings: str = ""
    letters: str = ""


LATIN = {
    "en": LanguageTraits(
        "the of and to in is was for that on with as it are be at by from this have has had not but they he she his her"
        " you we i an or which will would were been their who said after more than about when what there can all new"
        " over how why into up out says could its if your do one",
        "ing tion ness ough ight ould",
    ),
    "es": LanguageTraits(
        "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque"
        " esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni"
        " contra otros ese eso ante ellos e esto mí antes algunos qué unos yo fue es son han está ha según tras dice"
        " hace años ser dos había era",
        "ción ciones dad mente ando iendo ía aron ado ada idos illo",
        "áéíóúñü",
    ),
    "fr": LanguageTraits(
        "de la le et les des en un une du que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux"
        " cette d l s qu n c j m ses mais comme on tout nous sa fait été être leur ont elle y dont sans vous je deux"
        " même après entre était aussi avait ils cet peut très contre où si bien années selon nouveau quand faire",
        "eux eaux ment tion tions ité ées aient ait oire elle ette ique",
        "àâæçéèêëîïôœùûü",
    ),
    "de": LanguageTraits(
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat"
        " dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis"
        " mehr durch man sein wurde sei kann gegen vom ich wir ihr seine will soll wenn was unter neue jetzt keine"
        " schon ohne",
        "ung ungen keit heit lich isch ischen schaft ten gen ern",
        "äöüß",
    ),
    "it": LanguageTraits(
        "di e il la che in a per un è del non sono della le con si una i da al nel alla dei ha come più gli lo delle ma"
        " anche su dal se o ai degli sul dalla nella l d dell all c questo questa ed ad hanno era essere cui loro suo"
        " sua chi perché dopo dove anni quando stato fatto tra contro senza due ancora nuovo ci mi ti sulla dall nell",
        "zione zioni tà mente ndo ato ata ati iamo ggio etto sti",
        "àèéìîòóù",
    ),
    "pt": LanguageTraits(
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua"
        " ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter"
        " seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas são"
        " após diz anos novo pode",
        "ção ções ões dade mente ndo ado ada ão ãos inho eiro eira agem",
        "áâãàçéêíóôõú",
    ),
    "nl": LanguageTraits(
        "de en van het een in is dat op te zijn met voor die niet aan er om ook als dan maar bij of uit nog naar door"
        " over wel ze ik je was hij worden wordt heeft hebben tot meer deze dit geen kan al zo wat haar we werd moet"
        " onder tegen zou zich hun jaar nieuwe na waar wie toch veel tussen zegt gaat komt",
        "ing ingen heid lijk lijke eert tje tjes den ten sch isch aar",
        "éëèïö",
    ),
    "pl": LanguageTraits(
        "w i na z się nie do to że jest o jak a za od po co ale przez są dla czy tak już tym był jego jej ich może"
        " przed tylko być będzie który która które więcej oraz pod także przy ze ma lub bez roku gdy kto nad było"
        " została został nowy mówi tego tej jako",
        "ych ego ość ości anie enie ów ami wski ski ała ili",
        "ąćęłńóśźż",
    ),
    "sv": LanguageTraits(
        "och i att det som en på är av för med den till inte om ett har de han från men var sig så kan nu vi man ut när"
        " hon efter upp vid mot eller mycket skulle blir under ska över även där sin två får inga nya år säger bara"
        " vill alla",
        "ning ningar ande het arna erna ade orna",
        "åäöé",
    ),
    "da": LanguageTraits(
        "og i at det er en på til af for der med de som den ikke et har han om vi men var sig fra jeg kan nu så skal"
        " efter eller vil hun ved blev også ud når mod være over siger nye år ingen blevet hvor bliver kun meget mere"
        " dem hvis hvad",
        "ning else elser ede erne ende hed",
        "æøåé",
    ),
    "nb": LanguageTraits(
        "og i det er på en til som av for at med de ikke den har han om et var seg fra jeg kan nå så skal etter eller"
        " vil hun ved ble også ut når mot være over sier nye år ingen blitt hvor blir bare mye mer dem hvis hva men vi",
        "ning else elser ene ende het ede",
        "æøåéò",
    ),
    "fi": LanguageTraits(
        "ja on ei että se oli hän mutta ovat joka kun kuin niin myös tai ole mukaan jos sen ollut vain jo jälkeen voi"
        " mitä nyt hänen olisi tämä sitä vuonna ennen kaikki mikä enemmän uusi sekä",
        "nen ssa ssä lla llä sta stä ksi inen ista",
        "äöå",
    ),
    "cs": LanguageTraits(
        "a v se na je že s z do o i to k jsou pro ale by po jako za jeho byl tak už od které která který podle při není"
        " nebo roku však jen být bylo co před mezi než má ve jak aby ze proti nové kdy proč také",
        "ých ého ost ání ení ová ský ů ími ala",
        "áčďéěíňóřšťúůýž",
    ),
    "sk": LanguageTraits(
        "a v sa na je že s z do o aj to k sú pre ale by po ako za jeho bol tak už od ktoré ktorá ktorý podľa pri nie"
        " alebo roku však len byť bolo čo pred medzi než má vo keď aby zo proti nové prečo tiež",
        "ých ého osť anie enie ová ský ov ami ala",
        "áäčďéíĺľňóôŕšťúýž",
    ),
    "hu": LanguageTraits(
        "a az és hogy nem is egy meg csak de ez azt már volt van mint ha még szerint lesz vagy ezt kell minden után aki"
        " ki el lehet nincs között majd ami több most új évi ezer miatt",
        "ban ben nak nek ság ség ról ről ból",
        "áéíóöőúüű",
    ),
    "ro": LanguageTraits(
        "de și în a la cu nu pe să din o un că este care pentru mai sunt au fost fi se ca lui ce după prin al dar sau"
        " cum între fără ale lor până când doar despre către acest această anul va",
        "ului ilor ea ție ții ează lor ele ul",
        "ăâîșțşţ",
    ),
    "ca": LanguageTraits(
        "de la el i a que en els per un amb del les una es al no és més com ha dels ser va són però aquest aquesta seva"
        " seu també han on fins sobre entre ja ho quan molt des perquè sense li què dos any segons després nou estan",
        "ció cions tat ment ant ats ada ades",
        "àçèéíïòóúü",
    ),
    "tr": LanguageTraits(
        "ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ne var o her ise değil ya ama göre yeni iki"
        " dedi oldu olduğu ki mi diye ancak yıl yok tüm nasıl neden",
        "lar ler ında inde dan den nın nin dır",
        "çğıöşüâî",
    ),
    "id": LanguageTraits(
        "yang dan di dengan untuk dari ini pada itu tidak dalam ke akan juga oleh ada karena bisa telah saat mereka"
        " sudah lebih tersebut tahun adalah kata seperti atau baru",
        "kan nya",
    ),
    "vi": LanguageTraits(
        "và của là có cho không trong được với các một những người để này khi đã cũng từ về ra vào như đến trên tại năm"
        " nhiều bị theo sẽ",
        "",
        "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    ),
}

CYRILLIC = {
    "ru": LanguageTraits(
        "и в не на что с по как он это но из его за от к у о для так все было бы был же или при только года до также"
        " они во ее уже если после который которые еще когда более без может мы я сообщил",
        "ого ться ость ния ение ский ной",
        "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    ),
    "uk": LanguageTraits(
        "і в у не на що з та до як за це він але його від про для або є був які який було також при після року й із ще"
        " коли більше без може ми я повідомив",
        "ого ться ість ння ський ної",
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    ),
    "bg": LanguageTraits(
        "и на в да се не за от че по с е са като до си му но това из ще след които който или при още бе беше един"
        " над между само през той тя ги има няма защо",
        "ата ите ето ият ване ски",
        "абвгдежзийклмнопрстуфхцчшщъьюя",
    ),
    "sr": LanguageTraits(
        "и у је да се на за од су са не који о као али што по из до би то које или та при код због само није после",
        "ог ање ски ма ти",
        "абвгдђежзијклљмнњопрстћуфхцчџш",
    ),
}

ARABIC = {
    "ar": LanguageTraits(
        "في من على إلى أن التي عن الذي مع هذا هذه لا ما كان بعد قال بين كل قد لم أو لن ثم هو هي كما",
        "",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئء",
    ),
    "fa": LanguageTraits(
        "و در به از که این را با است برای آن یک خود تا بر هم شد می اما کرد نیز ما یا پس شده دو هر گفت",
        "",
        "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأؤئء",
    ),
    "ur": LanguageTraits(
        "کے کی میں ہے اور سے کا کو نے پر یہ کہ ہیں اس کر بھی تھا ہو لیے گیا ایک",
        "",
        "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےآأؤئۓ",
    ),
}
