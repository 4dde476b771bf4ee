<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigeeri</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Otsusta</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alus</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Liigu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vaade</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;bi</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ava failid…</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Ava näidistoimik</translation>
    </message>
    <message>
        <source>Open invented documents to try everything on</source>
        <translation>Ava väljamõeldud dokumendid kõige proovimiseks</translation>
    </message>
    <message>
        <source>Scan this document again</source>
        <translation>Otsi sellest dokumendist uuesti</translation>
    </message>
    <message>
        <source>Acknowledge unread areas</source>
        <translation>Kinnita, et lugemata alad on teada</translation>
    </message>
    <message>
        <source>Record that you know of the areas that could not be read</source>
        <translation>Märgi, et tead aladest, mida ei saanud lugeda</translation>
    </message>
    <message>
        <source>Export redacted file…</source>
        <translation>Ekspordi kinnikaetud fail…</translation>
    </message>
    <message>
        <source>Compare with the redacted file</source>
        <translation>Võrdle kinnikaetud failiga</translation>
    </message>
    <message>
        <source>Write a post…</source>
        <translation>Kirjuta postitus…</translation>
    </message>
    <message>
        <source>Cancel background work</source>
        <translation>Katkesta taustatöö</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Välju</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uuesti</translation>
    </message>
    <message>
        <source>Mark the selected text</source>
        <translation>Märgista valitud tekst</translation>
    </message>
    <message>
        <source>Mark the whole line</source>
        <translation>Märgista kogu rida</translation>
    </message>
    <message>
        <source>Mark the whole lines that the selected text or finding touches</source>
        <translation>Märgista terved read, mida valitud tekst või leid puudutab</translation>
    </message>
    <message>
        <source>Mark the whole paragraph</source>
        <translation>Märgi kogu lõik</translation>
    </message>
    <message>
        <source>Mark the paragraphs that the selected text or finding touches</source>
        <translation>Märgi lõigud, mida valitud tekst või leid puudutab</translation>
    </message>
    <message>
        <source>Keep only the selected text of the page</source>
        <translation>Jäta lehele ainult valitud tekst</translation>
    </message>
    <message>
        <source>Remove all else of the page, pictures too, or all other text of a part</source>
        <translation>Eemalda kõik muu leheküljelt, ka pildid, või osa kogu muu tekst</translation>
    </message>
    <message>
        <source>Never mark this again…</source>
        <translation>Ära märgi seda enam kunagi…</translation>
    </message>
    <message>
        <source>Put the selected text on the case&apos;s list of what is never redacted</source>
        <translation>Lisa valitud tekst juhtumi loendisse, mida kunagi ei kaeta</translation>
    </message>
    <message>
        <source>Always redact this…</source>
        <translation>Kata see alati…</translation>
    </message>
    <message>
        <source>Put the selected text on the case&apos;s list of what is always redacted</source>
        <translation>Lisa valitud tekst juhtumi loendisse, mis alati kaetakse</translation>
    </message>
    <message>
        <source>Lists of this case…</source>
        <translation>Selle juhtumi loendid…</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <translation>Joonista kast</translation>
    </message>
    <message>
        <source>Draw a box with the mouse, or move it with the arrow keys, resize with Shift, place with Enter</source>
        <translation>Joonista kast hiirega või liiguta nooleklahvidega, Shift muudab suurust, Enter asetab</translation>
    </message>
    <message>
        <source>Move or resize the box</source>
        <translation>Liiguta kasti või muuda selle suurust</translation>
    </message>
    <message>
        <source>Copy the box to other pages…</source>
        <translation>Kopeeri kast teistele lehtedele…</translation>
    </message>
    <message>
        <source>Cover the whole page</source>
        <translation>Kata kogu leht</translation>
    </message>
    <message>
        <source>Draw a box over the whole page, pictures and all</source>
        <translation>Joonista kast üle kogu lehe koos piltidega</translation>
    </message>
    <message>
        <source>Remove your mark or box</source>
        <translation>Eemalda oma märgistus või kast</translation>
    </message>
    <message>
        <source>Find in the document…</source>
        <translation>Otsi dokumendist…</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Leia järgmine koht</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Leia eelmine koht</translation>
    </message>
    <message>
        <source>Search and redact…</source>
        <translation>Otsi ja kata kinni…</translation>
    </message>
    <message>
        <source>Search for a text, a list or a pattern; see every place before it is marked</source>
        <translation>Otsi teksti, loendit või mustrit; vaata iga kohta enne märgistamist</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Nõustu ja jätka</translation>
    </message>
    <message>
        <source>Accept: this will be removed. Go on to the next undecided finding</source>
        <translation>Nõustu: see eemaldatakse. Mine järgmise otsustamata leiu juurde</translation>
    </message>
    <message>
        <source>Reject and go on</source>
        <translation>Lükka tagasi ja jätka</translation>
    </message>
    <message>
        <source>Reject: this stays. Go on to the next undecided finding</source>
        <translation>Lükka tagasi: see jääb. Mine järgmise otsustamata leiu juurde</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Nõustu</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Lükka tagasi</translation>
    </message>
    <message>
        <source>Make undecided again</source>
        <translation>Tee taas otsustamata</translation>
    </message>
    <message>
        <source>Accept all of this text in the case…</source>
        <translation>Nõustu selle tekstiga kogu toimikus…</translation>
    </message>
    <message>
        <source>Reject all of this text in the case…</source>
        <translation>Lükka see tekst tagasi kogu toimikus…</translation>
    </message>
    <message>
        <source>Accept all undecided findings of the list…</source>
        <translation>Nõustu kõigi loendi otsustamata leidudega…</translation>
    </message>
    <message>
        <source>Show what is listed and undecided, then accept what stays ticked</source>
        <translation>Näita loendi otsustamata leide, seejärel nõustu märgitutega</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Muuda liiki…</translation>
    </message>
    <message>
        <source>Take the next word in</source>
        <translation>Võta järgmine sõna juurde</translation>
    </message>
    <message>
        <source>Leave the last word out</source>
        <translation>Jäta viimane sõna välja</translation>
    </message>
    <message>
        <source>Take the word before in</source>
        <translation>Võta eelmine sõna juurde</translation>
    </message>
    <message>
        <source>Leave the first word out</source>
        <translation>Jäta esimene sõna välja</translation>
    </message>
    <message>
        <source>Choose the reason code…</source>
        <translation>Vali aluse kood…</translation>
    </message>
    <message>
        <source>Use the last reason code again</source>
        <translation>Kasuta viimast aluse koodi uuesti</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjuta märkus</translation>
    </message>
    <message>
        <source>Reason code {0}</source>
        <translation>Aluse kood {0}</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Järgmine leid</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Eelmine leid</translation>
    </message>
    <message>
        <source>Next undecided finding</source>
        <translation>Järgmine otsustamata leid</translation>
    </message>
    <message>
        <source>Previous undecided finding</source>
        <translation>Eelmine otsustamata leid</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Järgmine dokument</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Eelmine dokument</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Järgmine leht</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Eelmine leht</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Esimene leht</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Viimane leht</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Mine lehele…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Suurenda</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Vähenda</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Sobita laiusele</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Näita kogu lehte</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tegelik suurus</translation>
    </message>
    <message>
        <source>Turn the view right</source>
        <translation>Pööra vaadet paremale</translation>
    </message>
    <message>
        <source>Turn the pages on screen; the file stays as it is</source>
        <translation>Pööra lehti ekraanil; fail jääb samaks</translation>
    </message>
    <message>
        <source>Turn the view left</source>
        <translation>Pööra vaadet vasakule</translation>
    </message>
    <message>
        <source>The document, or what people can&apos;t see</source>
        <translation>Dokument või see, mida inimesed ei näe</translation>
    </message>
    <message>
        <source>Draw the pages again</source>
        <translation>Joonista lehed uuesti</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtreeri leide</translation>
    </message>
    <message>
        <source>List the findings of the whole case, or of this file</source>
        <translation>Loetle kogu toimiku või selle faili leiud</translation>
    </message>
    <message>
        <source>List only undecided findings</source>
        <translation>Loetle ainult otsustamata leiud</translation>
    </message>
    <message>
        <source>List near misses too</source>
        <translation>Loetle ka napid möödaminekud</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>Mine järgmisele paneelile</translation>
    </message>
    <message>
        <source>Show or hide the documents</source>
        <translation>Näita või peida dokumendid</translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation>Näita või peida leiud</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Näita või peida üksikasjad</translation>
    </message>
    <message>
        <source>Show or hide the small pages</source>
        <translation>Näita või peida väikesed lehed</translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation>Näita või peida liigendus</translation>
    </message>
    <message>
        <source>Show or hide the log</source>
        <translation>Näita või peida logi</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Pane paneelid tagasi</translation>
    </message>
    <message>
        <source>Sort the documents by risk</source>
        <translation>Sordi dokumendid riski järgi</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Tumedad värvid</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suur kontrast</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Seaded…</translation>
    </message>
    <message>
        <source>Guide to this place…</source>
        <translation>Selle koha juhend…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Klahvid…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Leia käsk…</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulge teade</translation>
    </message>
    <message>
        <source>Training: score my decisions…</source>
        <translation>Harjutus: hinda minu otsuseid…</translation>
    </message>
    <message>
        <source>Compare your decisions on the sample case with what was planted</source>
        <translation>Võrdle oma otsuseid näidistoimikus sinna peidetuga</translation>
    </message>
    <message>
        <source>Markings and release…</source>
        <translation>Märked ja avaldamine…</translation>
    </message>
    <message>
        <source>Classification markings, contradictions, suggestions, audience</source>
        <translation>Salastusmärked, vastuolud, soovitused, sihtrühm</translation>
    </message>
    <message>
        <source>Mark a draft…</source>
        <translation>Märgi mustand…</translation>
    </message>
    <message>
        <source>Write a copy with banner, portions, authority block and property</source>
        <translation>Kirjuta koopia päise, osade, volituse ploki ja omadusega</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Person</source>
        <translation type="unfinished">Isik</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Klahv</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>High</source>
        <translation>Kõrge</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Keskmine</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Madal</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Napilt mööda</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>UNKNOWN – no marking found</source>
        <translation>TEADMATA – märget ei leitud</translation>
    </message>
    <message>
        <source>{0} of {1} files: no marking found</source>
        <translation>{0} / {1} failis märget ei leitud</translation>
    </message>
    <message>
        <source>No marking found</source>
        <translation>Märget ei leitud</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Sulge</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Document</source>
        <translation type="unfinished">Dokument</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Teha</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Praegu</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Reason code</source>
        <translation>Aluse kood</translation>
    </message>
    <message>
        <source>(key {0})</source>
        <translation>(klahv {0})</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Aluste koodid</translation>
    </message>
    <message>
        <source>Set the code</source>
        <translation>Määra kood</translation>
    </message>
    <message>
        <source>unverified against the law text</source>
        <translation>seaduse teksti vastu kontrollimata</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Tase</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Otsus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kood</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare: {0}</source>
        <translation>Võrdle: {0}</translation>
    </message>
    <message>
        <source>Part of the file</source>
        <translation>Faili osa</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Keri koos</translation>
    </message>
    <message>
        <source>Show the draft&apos;s marks</source>
        <translation>Näita mustandi märgistusi</translation>
    </message>
    <message>
        <source>Removal shown</source>
        <translation>Näidatav eemaldus</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Võrdle</translation>
    </message>
    <message>
        <source>Previous removal</source>
        <translation>Eelmine eemaldus</translation>
    </message>
    <message>
        <source>Next removal</source>
        <translation>Järgmine eemaldus</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Suurenda</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Vähenda</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Sobita laiusele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Original and redacted file</source>
        <translation>Algne ja kinnikaetud fail</translation>
    </message>
    <message>
        <source>Original: {0}</source>
        <translation>Algne: {0}</translation>
    </message>
    <message>
        <source>Redacted: {0}</source>
        <translation>Kinnikaetud: {0}</translation>
    </message>
    <message>
        <source>{0} removals</source>
        <translation>{0} eemaldust</translation>
    </message>
    <message>
        <source>Removal {0} of {1}: {2}</source>
        <translation>Eemaldus {0} / {1}: {2}</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>Write a post</source>
        <translation>Kirjuta postitus</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Postituse tekst</translation>
    </message>
    <message>
        <source>Write or paste the post. What it gives away is marked.</source>
        <translation>Kirjuta või kleebi postitus. See, mida see paljastab, märgistatakse.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platvormid</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platvorm</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Pikkus</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mis leiti</translation>
    </message>
    <message>
        <source>Meant to be public</source>
        <translation>Mõeldud avalikuks</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miks</translation>
    </message>
    <message>
        <source>Record as p&amp;osted…</source>
        <translation>Märgi p&amp;ostitatuks…</translation>
    </message>
    <message>
        <source>Posts of this c&amp;ase…</source>
        <translation>&amp;Toimiku postitused…</translation>
    </message>
    <message>
        <source>Recorded in the case: {0}.</source>
        <translation>Toimikusse talletatud: {0}.</translation>
    </message>
    <message>
        <source>Links, handles and hashtags</source>
        <translation>Lingid, kontod ja teemaviited</translation>
    </message>
    <message>
        <source>Answer of the gate</source>
        <translation>Kontrolli vastus</translation>
    </message>
    <message>
        <source>&amp;Copy the cleared text</source>
        <translation>&amp;Kopeeri lubatud tekst</translation>
    </message>
    <message>
        <source>Post and what is known of it</source>
        <translation>Postitus ja mida sellest teatakse</translation>
    </message>
    <message>
        <source>Check that these are the right ones: {0}</source>
        <translation>Kontrolli, et need on õiged: {0}</translation>
    </message>
    <message>
        <source>Checking the post</source>
        <translation>Postituse kontroll</translation>
    </message>
    <message>
        <source>{0} (limit not verified)</source>
        <translation>{0} (piir kontrollimata)</translation>
    </message>
    <message>
        <source>Not ready: {0}</source>
        <translation>Pole valmis: {0}</translation>
    </message>
    <message>
        <source>Ready to post.</source>
        <translation>Postitamiseks valmis.</translation>
    </message>
</context>
<context>
    <name>ConsistencyDialog</name>
    <message>
        <source>Where</source>
        <translation type="unfinished">Kus</translation>
    </message>
</context>
<context>
    <name>CopyBoxDialog</name>
    <message>
        <source>Copy the box to other pages</source>
        <translation>Kopeeri kast teistele lehtedele</translation>
    </message>
    <message>
        <source>Pages, such as 2-5, 8 (1 to {0}), or all</source>
        <translation>Lehed, näiteks 2-5, 8 (1 kuni {0}), või all ehk kõik</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopeeri</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Undecided</source>
        <translation>Otsustamata</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Nõustutud</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Tagasi lükatud</translation>
    </message>
    <message>
        <source>Accepted by rule</source>
        <translation>Nõustutud reegli järgi</translation>
    </message>
    <message>
        <source>Left by rule</source>
        <translation>Jäetud reegli järgi</translation>
    </message>
</context>
<context>
    <name>DecisionCommands</name>
    <message>
        <source>Accepted: {0}</source>
        <translation>Nõustutud: {0}</translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation>Tagasi lükatud: {0}</translation>
    </message>
    <message>
        <source>Undecided again: {0}</source>
        <translation>Taas otsustamata: {0}</translation>
    </message>
    <message>
        <source>Every finding is decided.</source>
        <translation>Iga leid on otsustatud.</translation>
    </message>
    <message>
        <source>Export with Ctrl+E.</source>
        <translation>Ekspordi klahvidega Ctrl+E.</translation>
    </message>
    <message>
        <source>Undecided findings of the list: {0}</source>
        <translation>Loendi otsustamata leide: {0}</translation>
    </message>
    <message>
        <source>Looking for the same text</source>
        <translation>Sama teksti otsimine</translation>
    </message>
    <message>
        <source>Accepted {0} places</source>
        <translation>Nõustutud {0} kohaga</translation>
    </message>
    <message>
        <source>Rejected {0} places</source>
        <translation>Tagasi lükatud {0} kohta</translation>
    </message>
    <message>
        <source>Reason code {0} set</source>
        <translation>Aluse kood {0} määratud</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Märkus kirjutatud</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Tagasi võetud: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Uuesti tehtud: {0}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Kind of the finding</source>
        <translation>Leiu liik</translation>
    </message>
    <message>
        <source>Text of the finding</source>
        <translation>Leiu tekst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Miks see leiti</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Leidja</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Otsus</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Aluse kood</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Stays inside the case</source>
        <translation>Jääb toimikusse</translation>
    </message>
    <message>
        <source>Everything under the box</source>
        <translation>Kõik kasti all</translation>
    </message>
    <message>
        <source>Drawn by a person.</source>
        <translation>Inimese joonistatud.</translation>
    </message>
    <message>
        <source>Choose…  (C)</source>
        <translation>Vali…  (C)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miks</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alus</translation>
    </message>
    <message>
        <source>Open a file to begin.</source>
        <translation>Alustamiseks ava fail.</translation>
    </message>
    <message>
        <source>The text is being read. Look at the pages, select and find text meanwhile.</source>
        <translation>Teksti loetakse. Vaata seni lehti, vali ja otsi teksti.</translation>
    </message>
    <message>
        <source>The document is being searched. Findings appear here.</source>
        <translation>Dokumendist otsitakse. Leiud ilmuvad siia.</translation>
    </message>
    <message>
        <source>Nothing was found. That is no promise: read the document, and mark what you find with M or B.</source>
        <translation>Midagi ei leitud. See ei ole lubadus: loe dokument läbi ja märgista leitu klahviga M või B.</translation>
    </message>
    <message>
        <source>This document was not searched yet.</source>
        <translation>Sellest dokumendist pole veel otsitud.</translation>
    </message>
    <message>
        <source>Select a finding: J for the next one, D for the next undecided one.</source>
        <translation>Vali leid: J järgmine, D järgmine otsustamata.</translation>
    </message>
    <message>
        <source>{0}, rule {1} · {2} confidence ({3})</source>
        <translation>{0}, reegel {1} · {2} kindlus ({3})</translation>
    </message>
    <message>
        <source>Open: the release audience decides on markings</source>
        <translation>Lahtine: märgete üle otsustab avaldamise sihtrühm</translation>
    </message>
    <message>
        <source>Left out of every export; needs no decision</source>
        <translation>Jääb igast ekspordist välja; otsust pole vaja</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0}, otsustas {1}</translation>
    </message>
</context>
<context>
    <name>DockHost</name>
    <message>
        <source>Document and panels</source>
        <translation>Dokument ja paneelid</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Documents</source>
        <translation>Dokumendid</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Liigendus</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Leiud</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Üksikasjad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logi</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>What to know about this file</source>
        <translation>Mida selle faili kohta teada</translation>
    </message>
    <message>
        <source>Views of the document</source>
        <translation>Dokumendi vaated</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What people can&apos;t see</source>
        <translation>Mida inimesed ei näe</translation>
    </message>
    <message>
        <source>What nobody could read</source>
        <translation>Mida keegi ei saanud lugeda</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Leht {0}</translation>
    </message>
    <message>
        <source> It is left out of every export.</source>
        <translation> See jääb igast ekspordist välja.</translation>
    </message>
    <message>
        <source>Not read: {0}. {1}</source>
        <translation>Lugemata: {0}. {1}</translation>
    </message>
    <message>
        <source>What people can&apos;t see ({0})</source>
        <translation>Mida inimesed ei näe ({0})</translation>
    </message>
</context>
<context>
    <name>DocumentTree</name>
    <message>
        <source>to know: {0}</source>
        <translation>teada: {0}</translation>
    </message>
    <message>
        <source>{0} not read</source>
        <translation>{0} lugemata</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>{0} peidetud</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Loen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Otsimine</translation>
    </message>
    <message>
        <source>Search failed</source>
        <translation>Otsing ebaõnnestus</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Otsimata</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksporditud</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Otsustatud</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumendid</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Teha</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Peidus</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Lugemata</translation>
    </message>
    <message>
        <source>Columns of the documents</source>
        <translation>Dokumentide veerud</translation>
    </message>
    <message>
        <source>{0}, {1} undecided, {2}</source>
        <translation>{0}, {1} otsustamata, {2}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export redacted file</source>
        <translation>Ekspordi kinnikaetud fail</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Mis eemaldatakse</translation>
    </message>
    <message>
        <source>Answer of the gate</source>
        <translation>Kontrolli vastus</translation>
    </message>
    <message>
        <source>Reasons of the gate</source>
        <translation>Kontrolli põhjused</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Columns of the reasons</source>
        <translation>Põhjuste veerud</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Enter viib kohale</translation>
    </message>
    <message>
        <source>Acknowledge unread areas</source>
        <translation>Kinnita, et lugemata alad on teada</translation>
    </message>
    <message>
        <source>Export and verify</source>
        <translation>Ekspordi ja kontrolli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Väljundkaust</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sirvi…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Välimus</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>Nagu eeskiri ütleb</translation>
    </message>
    <message>
        <source>Black boxes</source>
        <translation>Mustad kastid</translation>
    </message>
    <message>
        <source>Boxes with the reason or kind</source>
        <translation>Kastid aluse või liigiga</translation>
    </message>
    <message>
        <source>The same pseudonym for the same person</source>
        <translation>Samal isikul sama varjunimi</translation>
    </message>
    <message>
        <source>Hide the length of what was removed</source>
        <translation>Peida eemaldatu pikkus</translation>
    </message>
    <message>
        <source>Yes, close gaps to a constant</source>
        <translation>Jah, sulge vahed ühepikkuseks</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>&amp;Make every page a picture</source>
        <translation>&amp;Tee igast lehest pilt</translation>
    </message>
    <message>
        <source>Make every page a picture</source>
        <translation>Tee igast lehest pilt</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Kaust</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Välimus</translation>
    </message>
    <message>
        <source>&amp;Length hiding</source>
        <translation>&amp;Pikkuse peitmine</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Kirjutamine…</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Mida tehakse</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ekspordi edenemine</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>Ekspordi tulemus</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Kirjutatud failid</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>Võrdle algsega</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>I have looked: acknowledge</source>
        <translation>Vaatasin üle: kinnitan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Places to be removed: {0} · undecided findings: {1}</source>
        <translation>Eemaldatavaid kohti: {0} · otsustamata leide: {1}</translation>
    </message>
    <message>
        <source>The export is refused as things stand. Nothing will be written until this is settled:</source>
        <translation>Eksport on praegu keelatud. Midagi ei kirjutata, kuni see on lahendatud:</translation>
    </message>
    <message>
        <source>Nothing stands against the export. The file is verified before it is saved.</source>
        <translation>Ekspordi vastu ei ole midagi. Fail kontrollitakse enne salvestamist.</translation>
    </message>
    <message>
        <source>Exporting {0}</source>
        <translation>{0} eksportimine</translation>
    </message>
    <message>
        <source>Waiting for the worker…</source>
        <translation>Töötaja ootamine…</translation>
    </message>
    <message>
        <source>Verified: {0} checks passed. Saved as {1}.</source>
        <translation>Kontrollitud: {0} kontrolli läbitud. Salvestatud nimega {1}.</translation>
    </message>
    <message>
        <source>{0} to be acknowledged, see below.</source>
        <translation>{0} vajab kinnitamist, vt allpool.</translation>
    </message>
    <message>
        <source>{0} places removed by decision, {1} hidden items left out.</source>
        <translation>{0} kohta eemaldatud otsusega, {1} peidetud osa välja jäetud.</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Kaust: {0}</translation>
    </message>
    <message>
        <source>Change log: {0}, {1}</source>
        <translation>Muudatuste logi: {0}, {1}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Midagi ei kirjutatud.</translation>
    </message>
    <message>
        <source>Authority of the release</source>
        <translation>Avaldamise volitus</translation>
    </message>
    <message>
        <source>Who releases it and by what right; written under the marking</source>
        <translation>Kes avaldab ja mis õigusega; kirjutatakse märke alla</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>V&amp;olitus</translation>
    </message>
    <message>
        <source>Release to: {0}</source>
        <translation>Avaldatakse: {0}</translation>
    </message>
    <message>
        <source>the result will be marked {0}</source>
        <translation>tulemuse märge on {0}</translation>
    </message>
    <message>
        <source>Marked for release: {0}</source>
        <translation>Avaldamiseks märgitud: {0}</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>Ava failid</translation>
    </message>
    <message>
        <source>The sample case can&apos;t be copied.</source>
        <translation>Näidistoimikut ei saa kopeerida.</translation>
    </message>
    <message>
        <source>Check the space left in your data folder.</source>
        <translation>Kontrolli vaba ruumi oma andmekaustas.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Hindamine</translation>
    </message>
    <message>
        <source>None of the open files is of the sample case.</source>
        <translation>Ükski avatud fail pole näidistoimikust.</translation>
    </message>
    <message>
        <source>Open it with Ctrl+Shift+O.</source>
        <translation>Ava see klahvidega Ctrl+Shift+O.</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} avamine</translation>
    </message>
    <message>
        <source>The cleared text is copied.</source>
        <translation>Lubatud tekst on kopeeritud.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Otsi dokumendist</translation>
    </message>
    <message>
        <source>Text to find in the document</source>
        <translation>Dokumendist otsitav tekst</translation>
    </message>
    <message>
        <source>Find in the document, hidden content too</source>
        <translation>Otsi dokumendist, ka peidetud sisust</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Leitud kohad</translation>
    </message>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation>Eelmine koht (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Järgmine koht (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulge (Esc)</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Number of findings listed</source>
        <translation>Loetletud leidude arv</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtreeri teksti järgi</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>Filtreeri leide teksti järgi</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Millised dokumendid</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>See fail</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>See osa</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Kogu toimik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kõik liigid</translation>
    </message>
    <message>
        <source>Confidence band</source>
        <translation>Kindluse tase</translation>
    </message>
    <message>
        <source>High to low</source>
        <translation>Kõrgest madalani</translation>
    </message>
    <message>
        <source>All, near misses too</source>
        <translation>Kõik, ka napid möödaminekud</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Otsus</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Kõik otsused</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Koodita</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Leiud</translation>
    </message>
    <message>
        <source>Columns of the findings</source>
        <translation>Leidude veerud</translation>
    </message>
    <message>
        <source>{0} of {1} listed</source>
        <translation>{0} / {1} loendis</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Sheets</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>Cells of the sheet</source>
        <translation>Töölehe lahtrid</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Töölehe veerud</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Töölehe read</translation>
    </message>
    <message>
        <source>{0} (hidden)</source>
        <translation>{0} (peidetud)</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Juhend</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Juhendi leht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisukord</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Fail</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Arrow keys</source>
        <translation>Nooleklahvid</translation>
    </message>
    <message>
        <source>Move the box (Ctrl: one point at a time)</source>
        <translation>Liiguta kasti (Ctrl: punkt korraga)</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Shift+nooleklahvid</translation>
    </message>
    <message>
        <source>Resize the box</source>
        <translation>Muuda kasti suurust</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Place the box</source>
        <translation>Aseta kast</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Drop the box; leave the filter or the note</source>
        <translation>Loobu kastist; lahku filtrist või märkusest</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation>Tühik, Shift+tühik</translation>
    </message>
    <message>
        <source>Scroll the pages by a screen</source>
        <translation>Keri ekraani võrra</translation>
    </message>
    <message>
        <source>Shift+Arrow keys in a text</source>
        <translation>Shift+nooleklahvid tekstis</translation>
    </message>
    <message>
        <source>Select text to mark</source>
        <translation>Vali märgistatav tekst</translation>
    </message>
    <message>
        <source>J, K, T in the comparison</source>
        <translation>J, K, T võrdluses</translation>
    </message>
    <message>
        <source>Next and previous removal, scroll together</source>
        <translation>Järgmine ja eelmine eemaldus, kerimine koos</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Place</source>
        <translation type="unfinished">Koht</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Key</source>
        <translation type="unfinished">Klahv</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Kind of the finding</source>
        <translation>Leiu liik</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Liigid</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Number or identifier</source>
        <translation>Number või tunnus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Kuupäev või kellaaeg</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Asutus</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Eriliigiline teave</translation>
    </message>
    <message>
        <source>Amount or term</source>
        <translation>Summa või kestus</translation>
    </message>
    <message>
        <source>Face or code in a picture</source>
        <translation>Nägu või kood pildil</translation>
    </message>
    <message>
        <source>Classification marking</source>
        <translation>Salastusmärge</translation>
    </message>
    <message>
        <source>Drawn box</source>
        <translation>Joonistatud kast</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Muu tekst</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>The lists are changed; the files are searched again.</source>
        <translation>Loendid on muudetud; faile otsitakse uuesti läbi.</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists of this case</source>
        <translation>Selle juhtumi loendid</translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation>Kus tekst seisab</translation>
    </message>
    <message>
        <source>Entries of the lists</source>
        <translation>Loendite kirjed</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Tekst</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>Kehtib</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Sarnane</translation>
    </message>
    <message>
        <source>Columns of the entries</source>
        <translation>Kirjete veerud</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Alati</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mitte kunagi</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Kogu lehekülg</translation>
    </message>
    <message>
        <source>All files of the case</source>
        <translation type="unfinished">Kõik toimiku failid</translation>
    </message>
    <message>
        <source>The shown file only</source>
        <translation>Ainult näidatav fail</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished">&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;Redact</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>&amp;Holds in</source>
        <translation>Ke&amp;htib</translation>
    </message>
    <message>
        <source>&amp;Least similarity</source>
        <translation>&amp;Vähim sarnasus</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisa</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>K&amp;ustuta</translation>
    </message>
    <message>
        <source>Keep and search again</source>
        <translation>Salvesta ja otsi uuesti</translation>
    </message>
    <message>
        <source>Add a text, or close with Esc.</source>
        <translation>Lisa tekst või sulge Esc-klahviga.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished">Otsimine</translation>
    </message>
    <message>
        <source>Stands in {0} places of {1} open files; similar ones are found by the search.</source>
        <translation>Seisab {0} kohas {1} avatud failis; sarnased leiab otsing.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Case made</source>
        <translation>Toimik loodud</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avatud</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Läbi otsitud</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Leitud</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Nõustutud</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Tagasi lükatud</translation>
    </message>
    <message>
        <source>Made undecided again</source>
        <translation>Taas otsustamata</translation>
    </message>
    <message>
        <source>Accepted by rule</source>
        <translation>Nõustutud reegli järgi</translation>
    </message>
    <message>
        <source>Left by rule</source>
        <translation>Jäetud reegli järgi</translation>
    </message>
    <message>
        <source>Reason code set</source>
        <translation>Aluse kood määratud</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Märkus kirjutatud</translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation>Liik muudetud</translation>
    </message>
    <message>
        <source>Box drawn or changed</source>
        <translation>Kast joonistatud või muudetud</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Käsitsi märgistatud</translation>
    </message>
    <message>
        <source>Mark or box removed</source>
        <translation>Märgistus või kast eemaldatud</translation>
    </message>
    <message>
        <source>Unread areas acknowledged</source>
        <translation>Lugemata alad kinnitatud</translation>
    </message>
    <message>
        <source>Lists changed</source>
        <translation>Loendid muudetud</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Uuesti tehtud</translation>
    </message>
    <message>
        <source>Export refused by the gate</source>
        <translation>Kontroll keelas ekspordi</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Kontrollitud</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksporditud</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} kohta</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>leht {0}</translation>
    </message>
    <message>
        <source>rule {0}</source>
        <translation>reegel {0}</translation>
    </message>
    <message>
        <source>{0} redactions</source>
        <translation>{0} kinnikatmist</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Aeg</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisaks</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Log of the case</source>
        <translation>Toimiku logi</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Logi veerud</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Logi lugemine</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Redactor</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>Highest marking found, top</source>
        <translation>Kõrgeim leitud märge, ülal</translation>
    </message>
    <message>
        <source>Highest marking found, bottom</source>
        <translation>Kõrgeim leitud märge, all</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menüü</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tööriistad</translation>
    </message>
    <message>
        <source>{0} – Redactor</source>
        <translation>{0} – Redactor</translation>
    </message>
    <message>
        <source>Drag a box, or: arrow keys move, Shift resizes, Enter places, Esc drops it</source>
        <translation>Lohista kast või: nooled liigutavad, Shift muudab suurust, Enter asetab, Esc loobub</translation>
    </message>
    <message>
        <source>Export ({0} undecided)</source>
        <translation>Ekspordi ({0} otsustamata)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspordi</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>All text but the selected is marked.</source>
        <translation>Kogu tekst peale valitu on märgitud.</translation>
    </message>
    <message>
        <source>All of page {0} but the selected is covered, pictures too.</source>
        <translation>Kogu lehekülg {0} peale valitu on kaetud, ka pildid.</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>Märgistatud: {0}</translation>
    </message>
    <message>
        <source>There is no further word.</source>
        <translation>Rohkem sõnu ei ole.</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Nüüd: {0}</translation>
    </message>
    <message>
        <source>Kind set: {0}</source>
        <translation>Liik määratud: {0}</translation>
    </message>
    <message>
        <source>Box drawn on page {0}</source>
        <translation>Kast joonistatud lehele {0}</translation>
    </message>
    <message>
        <source>Box changed on page {0}</source>
        <translation>Kast muudetud lehel {0}</translation>
    </message>
    <message>
        <source>Box copied to {0} pages</source>
        <translation>Kast kopeeritud {0} lehele</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Eemaldatud: {0}</translation>
    </message>
</context>
<context>
    <name>MarkingDialog</name>
    <message>
        <source>Markings and release</source>
        <translation>Märked ja avaldamine</translation>
    </message>
    <message>
        <source>Overall marking</source>
        <translation>Üldine märge</translation>
    </message>
    <message>
        <source>Release audience</source>
        <translation>Avaldamise sihtrühm</translation>
    </message>
    <message>
        <source>No audience: no check</source>
        <translation>Sihtrühma pole: kontrolli pole</translation>
    </message>
    <message>
        <source>What the release means</source>
        <translation>Mida avaldamine tähendab</translation>
    </message>
    <message>
        <source>Markings, contradictions, suggestions and sources</source>
        <translation>Märked, vastuolud, soovitused ja allikad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Üksikasjad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Columns of the markings</source>
        <translation>Märgete veerud</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Enter viib kohale</translation>
    </message>
    <message>
        <source>&amp;Release to</source>
        <translation>&amp;Avaldatakse</translation>
    </message>
    <message>
        <source>Propose what has to go</source>
        <translation>Paku, mis peab välja minema</translation>
    </message>
    <message>
        <source>Adds each portion above the audience to the findings, with its reason code</source>
        <translation>Lisab leidudele iga sihtrühmast kõrgema osa koos aluse koodiga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>UNKNOWN: no marking in force was found. That never means public.</source>
        <translation>TEADMATA: kehtivat märget ei leitud. See ei tähenda kunagi avalikku.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Vastuolud</translation>
    </message>
    <message>
        <source>Suggested sensitivity (never applied by itself)</source>
        <translation>Soovitatud tundlikkus (ei rakendu kunagi ise)</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Märked</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>Andmete allikad</translation>
    </message>
    <message>
        <source>As of {0}. {1}</source>
        <translation>Seisuga {0}. {1}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>kontrollitud</translation>
    </message>
    <message>
        <source>unverified against the law text</source>
        <translation>seaduse teksti vastu kontrollimata</translation>
    </message>
    <message>
        <source>Without an audience markings are not checked on export.</source>
        <translation>Sihtrühmata märkeid eksportimisel ei kontrollita.</translation>
    </message>
    <message>
        <source>{0} texts stand above the audience {1}; {2} old marks will be struck through.</source>
        <translation>{0} teksti on sihtrühmast {1} kõrgemal; {2} vana märget kriipsutatakse läbi.</translation>
    </message>
    <message>
        <source>The result will be marked {0}.</source>
        <translation>Tulemuse märge on {0}.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Teated</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Teate laad</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Teade</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Teadete arv</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulge teade</translation>
    </message>
    <message>
        <source>Close the message (Ctrl+W)</source>
        <translation>Sulge teade (Ctrl+W)</translation>
    </message>
    <message>
        <source>1 of {0}</source>
        <translation>1 / {0}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>An internal error stopped this step: {0} ({1}).</source>
        <translation>Sisemine viga peatas selle sammu: {0} ({1}).</translation>
    </message>
    <message>
        <source>Nothing was written. Try again; if it happens again, report it.</source>
        <translation>Midagi ei kirjutatud. Proovi uuesti; kui kordub, anna teada.</translation>
    </message>
</context>
<context>
    <name>MonitorWindow</name>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">&amp;Kaust</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Statute</source>
        <translation>Seadus</translation>
    </message>
    <message>
        <source>That forbids release, such as 8 U.S.C. § 1202(f)</source>
        <translation>Mis keelab avaldamise, näiteks 8 U.S.C. § 1202(f)</translation>
    </message>
    <message>
        <source>Executive order</source>
        <translation>Täidesaatev korraldus</translation>
    </message>
    <message>
        <source>With its paragraph, such as E.O. 13526 § 1.4(c)</source>
        <translation>Koos lõikega, näiteks E.O. 13526 § 1.4(c)</translation>
    </message>
    <message>
        <source>Classification level</source>
        <translation>Salastustase</translation>
    </message>
    <message>
        <source>Such as SECRET</source>
        <translation>Näiteks SECRET</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Eesõigus</translation>
    </message>
    <message>
        <source>Such as attorney-client</source>
        <translation>Näiteks advokaadi kutsesaladus</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Kahju</translation>
    </message>
    <message>
        <source>That release would foreseeably do</source>
        <translation>Mida avaldamine ettenähtavalt tekitaks</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Avalik huvi</translation>
    </message>
    <message>
        <source>Why it does not outweigh the reason</source>
        <translation>Miks see alust üles ei kaalu</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Tähtaeg</translation>
    </message>
    <message>
        <source>Until when the restriction holds</source>
        <translation>Kuni millal piirang kehtib</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Valdaja</translation>
    </message>
    <message>
        <source>Who holds the information</source>
        <translation>Kelle valduses teave on</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished">{0} avamine</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Passed</source>
        <translation>Läbitud</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ebaõnnestunud</translation>
    </message>
    <message>
        <source>To be acknowledged</source>
        <translation>Vajab kinnitamist</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Liigendus</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Dokumendi liigendus</translation>
    </message>
    <message>
        <source>This document has no bookmarks, headings, slides or sheets.</source>
        <translation>Sellel dokumendil pole järjehoidjaid, pealkirju, slaide ega lehti.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Pages of the document</source>
        <translation>Dokumendi lehed</translation>
    </message>
    <message>
        <source>This page could not be drawn. Press F5 to try again.</source>
        <translation>Seda lehte ei saanud joonistada. Uuesti proovimiseks vajuta F5.</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Go to page</source>
        <translation>Mine lehele</translation>
    </message>
    <message>
        <source>Page (1 to {0})</source>
        <translation>Leht (1 kuni {0})</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Lehe number</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find a command</source>
        <translation>Leia käsk</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Käsud</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished">Sirvi…</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Key</source>
        <translation type="unfinished">Klahv</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Search: {0}</source>
        <translation>Otsi: {0}</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Otsimiseks kirjuta</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Pictures of the post</source>
        <translation>Postituse pildid</translation>
    </message>
    <message>
        <source>In the post</source>
        <translation>Postituses</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternatiivtekst</translation>
    </message>
    <message>
        <source>Hidden data</source>
        <translation>Peidetud andmed</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pildid</translation>
    </message>
    <message>
        <source>F2 writes the alternative text; Space takes a picture in or out</source>
        <translation>F2 kirjutab alternatiivteksti, tühik lisab või eemaldab pildi</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>Lisa &amp;pilte…</translation>
    </message>
    <message>
        <source>&amp;Redacted copy…</source>
        <translation>&amp;Kinnikaetud koopia…</translation>
    </message>
    <message>
        <source>Exports the chosen picture without what it hides and what was accepted</source>
        <translation>Ekspordib valitud pildi ilma peidetud andmete ja kinnikatmiseks kinnitatuta</translation>
    </message>
    <message>
        <source>A post takes pictures only.</source>
        <translation>Postitus võtab vastu ainult pilte.</translation>
    </message>
    <message>
        <source>Open other files in the window.</source>
        <translation>Ava muud failid aknas.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Lisa pilte</translation>
    </message>
    <message>
        <source>gone, verified</source>
        <translation>eemaldatud, kontrollitud</translation>
    </message>
    <message>
        <source>being searched</source>
        <translation>otsing käib</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>veel alles</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Praegu</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>märgitud</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>märkimata</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Enter goes to the place</source>
        <translation type="unfinished">Enter viib kohale</translation>
    </message>
</context>
<context>
    <name>PostsDialog</name>
    <message>
        <source>Posts of this case</source>
        <translation>Toimiku postitused</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Postitatud</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platvorm</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Kinnitaja</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pildid</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Records of posts</source>
        <translation>Postituste kirjed</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Midagi pole veel talletatud.</translation>
    </message>
    <message>
        <source>&amp;Save as JSON or CSV…</source>
        <translation>&amp;Salvesta JSON- või CSV-failina…</translation>
    </message>
    <message>
        <source>Save as JSON or CSV</source>
        <translation>Salvesta JSON- või CSV-failina</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>Salvesta kirjed</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Salvestatud nimega {0}.</translation>
    </message>
    <message>
        <source>Nothing was written; the message in the window says why.</source>
        <translation>Midagi ei kirjutatud; põhjuse ütleb teade aknas.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>There is neither text nor a picture.</source>
        <translation>Pole ei teksti ega pilti.</translation>
    </message>
    <message>
        <source>No platform is chosen.</source>
        <translation>Platvormi pole valitud.</translation>
    </message>
    <message>
        <source>Too long for {0}: {1} of {2}.</source>
        <translation>{0} jaoks liiga pikk: {1} / {2}.</translation>
    </message>
    <message>
        <source>{0} takes at most {1} pictures.</source>
        <translation>{0} võtab kuni {1} pilti.</translation>
    </message>
    <message>
        <source>The text is being checked.</source>
        <translation>Teksti kontrollitakse.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>Names were not searched in {0}: a person must read the text.</source>
        <translation>Nimesid ei otsitud ({0}): inimene peab teksti läbi lugema.</translation>
    </message>
    <message>
        <source>{0} still holds its hidden data: export it first.</source>
        <translation>{0} sisaldab veel peidetud andmeid: ekspordi see enne.</translation>
    </message>
    <message>
        <source>{0} has no alternative text.</source>
        <translation>{0}: asendustekst puudub.</translation>
    </message>
    <message>
        <source>The alternative text of {0} is too long for {1}.</source>
        <translation>{0}: asendustekst on {1} jaoks liiga pikk.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record as posted</source>
        <translation>Märgi postitatuks</translation>
    </message>
    <message>
        <source>Account on {0}</source>
        <translation>Konto: {0}</translation>
    </message>
    <message>
        <source>Address of the post on {0}</source>
        <translation>Postituse aadress: {0}</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Võib jätta tühjaks</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Kinnitaja</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Postitatud</translation>
    </message>
    <message>
        <source>The case keeps text, pictures&apos; hashes, alternative texts, account, approver and time.</source>
        <translation>Toimikus säilivad tekst, piltide räsid, alternatiivtekstid, konto, kinnitaja ja aeg.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Salvesta</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Where</source>
        <translation type="unfinished">Kus</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Välimus</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation type="unfinished">Nagu eeskiri ütleb</translation>
    </message>
    <message>
        <source>Black boxes</source>
        <translation type="unfinished">Mustad kastid</translation>
    </message>
    <message>
        <source>Boxes with the reason or kind</source>
        <translation type="unfinished">Kastid aluse või liigiga</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">&amp;Kaust</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">&amp;Välimus</translation>
    </message>
    <message>
        <source>Acknowledge unread areas</source>
        <translation type="unfinished">Kinnita, et lugemata alad on teada</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Results of the verification</source>
        <translation>Kontrolli tulemused</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Kiht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>Tulemuste veerud</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Enter viib kohale</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>By audience</source>
        <translation>Sihtrühma järgi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Välja jäetud</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Leht {0}</translation>
    </message>
</context>
<context>
    <name>SameTextDialog</name>
    <message>
        <source>Accept all of this text</source>
        <translation>Nõustu kogu selle tekstiga</translation>
    </message>
    <message>
        <source>Reject all of this text</source>
        <translation>Lükka kogu see tekst tagasi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Kohtade arv</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kohad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Decision now</source>
        <translation>Praegune otsus</translation>
    </message>
    <message>
        <source>Columns of the places</source>
        <translation>Kohtade veerud</translation>
    </message>
    <message>
        <source>&amp;Only in this file</source>
        <translation>&amp;Ainult selles failis</translation>
    </message>
    <message>
        <source>Only in this file</source>
        <translation>Ainult selles failis</translation>
    </message>
    <message>
        <source>{0} of {1} places in the case</source>
        <translation>{0} / {1} kohta toimikus</translation>
    </message>
    <message>
        <source>Accept {0} places</source>
        <translation>Nõustu {0} kohaga</translation>
    </message>
    <message>
        <source>Reject {0} places</source>
        <translation>Lükka tagasi {0} kohta</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>Marked {0} places</source>
        <translation>Märgistatud {0} kohta</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Otsimine</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Mitte kuskil</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Place {0}</source>
        <translation>Koht {0}</translation>
    </message>
    <message>
        <source>(in {0} of {1} pages)</source>
        <translation>({0} lk {1}-st)</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search and redact</source>
        <translation>Otsi ja kata kinni</translation>
    </message>
    <message>
        <source>Enter searches. Nothing is marked until you say so.</source>
        <translation>Enter otsib. Midagi ei märgistata, enne kui sina seda ütled.</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Leitud kohad</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Märgista</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Mida otsida</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Kuidas seda mõista</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>List, one text a line</source>
        <translation>Loend, üks tekst real</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>Muster (regulaaravaldis)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kus</translation>
    </message>
    <message>
        <source>This file with its attachments</source>
        <translation>See fail koos manustega</translation>
    </message>
    <message>
        <source>All files of the case</source>
        <translation>Kõik toimiku failid</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>&amp;Ainult terved sõnad</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Ainult terved sõnad</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Otsi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Otsi</translation>
    </message>
    <message>
        <source>Search (Enter; in a list Ctrl+Enter)</source>
        <translation>Otsi (Enter; loendis Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;Meant as</source>
        <translation>&amp;Mõeldud kui</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>K&amp;us</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kohad</translation>
    </message>
    <message>
        <source>Columns of the places</source>
        <translation>Kohtade veerud</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Otsimine</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Otsimine…</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>Juba eemaldatud</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>peidetud</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Leht {0}</translation>
    </message>
    <message>
        <source>{0} places in {1} files, {2} ticked. Space turns a tick over.</source>
        <translation>{0} kohta {1} failis, {2} märgitud. Tühik pöörab märke.</translation>
    </message>
    <message>
        <source>This stands nowhere.</source>
        <translation>Seda ei ole kusagil.</translation>
    </message>
    <message>
        <source>There are more: only the first {0} are shown.</source>
        <translation>Neid on rohkem: näidatakse ainult esimest {0}.</translation>
    </message>
    <message>
        <source>Mark {0} places</source>
        <translation>Märgista {0} kohta</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The window is still starting.</source>
        <translation>Aken alles käivitub.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Proovi hetke pärast uuesti.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Käivitamine</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} avamine</translation>
    </message>
    <message>
        <source>read {0} of {1} pages</source>
        <translation>loetud {0} lk {1}-st</translation>
    </message>
    <message>
        <source>The file was not opened: you cancelled it.</source>
        <translation>Faili ei avatud: katkestasid selle.</translation>
    </message>
    <message>
        <source>Searching {0}</source>
        <translation>{0}: otsimine</translation>
    </message>
    <message>
        <source>This document was not searched to the end.</source>
        <translation>Sellest dokumendist ei otsitud lõpuni.</translation>
    </message>
    <message>
        <source>Scan it again before you export it.</source>
        <translation>Otsi sellest enne eksportimist uuesti.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop says</source>
        <translation>Nagu töölaud ütleb</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suur kontrast</translation>
    </message>
    <message>
        <source>after 30 seconds</source>
        <translation>30 sekundi pärast</translation>
    </message>
    <message>
        <source>after 90 seconds</source>
        <translation>90 sekundi pärast</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>5 minuti pärast</translation>
    </message>
    <message>
        <source>when the window closes</source>
        <translation>akna sulgemisel</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Välimus</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Läbivaatus</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Asutus</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värvid</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Teksti suurus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>List the findings of the whole case at the start</source>
        <translation>Loetle alguses kogu toimiku leiud</translation>
    </message>
    <message>
        <source>List near misses at the start</source>
        <translation>Loetle alguses ka napid möödaminekud</translation>
    </message>
    <message>
        <source>Policy of the office</source>
        <translation>Asutuse eeskiri</translation>
    </message>
    <message>
        <source>Says what blocks an export and which reason codes hold</source>
        <translation>Ütleb, mis eksporti takistab ja millised aluste koodid kehtivad</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Tühjenda lõikelaud</translation>
    </message>
    <message>
        <source>Text of a document that was copied; the cleared text of a post stays</source>
        <translation>Dokumendist kopeeritud tekst; postituse kontrollitud tekst jääb alles</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Seadete rühmad</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Kehtib järgmisest käivitusest.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Klahvide loend</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klahv</translation>
    </message>
    <message>
        <source>Columns of the list of keys</source>
        <translation>Klahvide loendi veerud</translation>
    </message>
    <message>
        <source>While a box is drawn, and elsewhere</source>
        <translation>Kasti joonistamisel ja mujal</translation>
    </message>
</context>
<context>
    <name>StampDialog</name>
    <message>
        <source>Mark a draft</source>
        <translation>Märgi mustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastus</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>The highest portion of the text</source>
        <translation>Teksti kõrgeim osa</translation>
    </message>
    <message>
        <source>Mark of each paragraph without one</source>
        <translation>Märketa lõikude märge</translation>
    </message>
    <message>
        <source>Such as (U); empty for none</source>
        <translation>Näiteks (U); tühi, kui pole</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alus</translation>
    </message>
    <message>
        <source>Why it is lower than the text; it is logged</source>
        <translation>Miks see on tekstist madalam; see logitakse</translation>
    </message>
    <message>
        <source>Lines of a block</source>
        <translation>Ploki read</translation>
    </message>
    <message>
        <source>Classified By: …
Derived From: …
Declassify On: YYYYMMDD
or Controlled by: …</source>
        <translation>Classified By: …
Derived From: …
Declassify On: YYYYMMDD
või Controlled by: …</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Väljundkaust</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Märge</translation>
    </message>
    <message>
        <source>&amp;Portions</source>
        <translation>&amp;Osad</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Plokk</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alus</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Kaust</translation>
    </message>
    <message>
        <source>Write the marked copy</source>
        <translation>Kirjuta märgitud koopia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Marking {0}</source>
        <translation>{0} märkimine</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Kirjutamine…</translation>
    </message>
    <message>
        <source>Marked {0}. Saved as {1}, with its log {2}.</source>
        <translation>Märgitud {0}. Salvestatud nimega {1} koos logiga {2}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Midagi ei kirjutatud.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Undecided findings</source>
        <translation>Otsustamata leiud</translation>
    </message>
    <message>
        <source>Areas that nobody could read</source>
        <translation>Alad, mida keegi ei saanud lugeda</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Viimane samm</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Taustatöö</translation>
    </message>
    <message>
        <source>Progress of the background work</source>
        <translation>Taustatöö edenemine</translation>
    </message>
    <message>
        <source>Cancel background work</source>
        <translation>Katkesta taustatöö</translation>
    </message>
    <message>
        <source>Cancel background work (Ctrl+.)</source>
        <translation>Katkesta taustatöö (Ctrl+.)</translation>
    </message>
    <message>
        <source>Page and zoom</source>
        <translation>Leht ja suurendus</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Töötaja</translation>
    </message>
    <message>
        <source>Page {0} of {1} · {2} %</source>
        <translation>Leht {0} / {1} · {2} %</translation>
    </message>
    <message>
        <source> · turned {0}°</source>
        <translation> · pööratud {0}°</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Dokumenti pole</translation>
    </message>
    <message>
        <source>Text read: {0} of {1} pages</source>
        <translation>Tekst loetud: {0} lk {1}-st</translation>
    </message>
    <message>
        <source>{0} undecided here · {1} in all files</source>
        <translation>{0} otsustamata siin · {1} kõigis failides</translation>
    </message>
    <message>
        <source> · {0} waiting</source>
        <translation> · {0} ootel</translation>
    </message>
    <message>
        <source>{0} not read</source>
        <translation>{0} lugemata</translation>
    </message>
    <message>
        <source>Look at these areas (H), then acknowledge them with Ctrl+Shift+U</source>
        <translation>Vaata need alad üle (H) ja kinnita klahvidega Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>veel umbes {0} s</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>veel umbes {0} min</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Käivitamine…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Dokumendid</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Praegu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Märkus</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Fail</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the document</source>
        <translation>Dokumendi tekst</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages of the document, small</source>
        <translation>Dokumendi lehed väikeselt</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Score of the training</source>
        <translation>Harjutuse hinne</translation>
    </message>
    <message>
        <source>{0} % right</source>
        <translation>{0} % õige</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Hinne</translation>
    </message>
    <message>
        <source>{0} of {1} planted places are removed. {2} of {3} places that should stay are removed.</source>
        <translation>{0} / {1} peidetud kohast on eemaldatud. {2} / {3} alles jäävast kohast on eemaldatud.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Arvud</translation>
    </message>
    <message>
        <source>Places to learn from</source>
        <translation>Kohad, millest õppida</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Columns of the places</source>
        <translation>Kohtade veerud</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Enter viib kohale</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Vahele jäänud</translation>
    </message>
    <message>
        <source>Should have stayed</source>
        <translation>Oleks pidanud jääma</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-posti aadress</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoninumber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Sünnikuupäev</translation>
    </message>
    <message>
        <source>Date time</source>
        <translation>Kuupäev või aeg</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-aadress</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Kasutajanimi</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vanus</translation>
    </message>
    <message>
        <source>Amount or term</source>
        <translation>Summa või kestus</translation>
    </message>
    <message>
        <source>Personal trait</source>
        <translation>Isiku tunnus</translation>
    </message>
    <message>
        <source>Other identifier</source>
        <translation>Muu tunnus</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Tervis</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Usutunnistus</translation>
    </message>
    <message>
        <source>Ethnic origin</source>
        <translation>Etniline päritolu</translation>
    </message>
    <message>
        <source>Union membership</source>
        <translation>Ametiühingusse kuulumine</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation>Seksuaalne sättumus</translation>
    </message>
    <message>
        <source>Political opinion</source>
        <translation>Poliitiline vaade</translation>
    </message>
    <message>
        <source>Criminal matter</source>
        <translation>Kriminaalasi</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <translation>Biomeetrilised andmed</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Laps</translation>
    </message>
    <message>
        <source>Military or police unit</source>
        <translation>Sõjaväe- või politseiüksus</translation>
    </message>
    <message>
        <source>Term of a list</source>
        <translation>Loendi termin</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Terve lehekülg</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Nägu</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Vöötkood</translation>
    </message>
    <message>
        <source>Nationality, religion or group</source>
        <translation>Rahvus, usund või rühm</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Veebiaadress</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kasutajanimi</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Viitenumber</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Töötõendi number</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Isikut tõendav number</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Classification marking</source>
        <translation>Salastusmärge</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What to do first</source>
        <translation>Mida kõigepealt teha</translation>
    </message>
    <message>
        <source>Redact, and prove it</source>
        <translation>Kata kinni ja tõesta</translation>
    </message>
    <message>
        <source>Open files, or drop them here. Nothing leaves this computer. Originals are never changed.</source>
        <translation>Ava failid või lohista need siia. Sellest arvutist ei lahku midagi. Algseid faile ei muudeta kunagi.</translation>
    </message>
</context>
<context>
    <name>_Gutter</name>
    <message>
        <source>Places and marks of the text</source>
        <translation>Teksti kohad ja märgistused</translation>
    </message>
</context>
<context>
    <name>_KeysPage</name>
    <message>
        <source>Type to search</source>
        <translation>Otsimiseks kirjuta</translation>
    </message>
    <message>
        <source>Search the actions</source>
        <translation>Otsi tegevusi</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Tegevused ja nende klahvid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klahv</translation>
    </message>
    <message>
        <source>Columns of the actions</source>
        <translation>Tegevuste veerud</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Uus klahv</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Määra</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Nagu algselt</translation>
    </message>
    <message>
        <source>About this key</source>
        <translation>Selle klahvi kohta</translation>
    </message>
    <message>
        <source>Choose an action, go to the field with Tab, press the new key, then Set.</source>
        <translation>Vali tegevus, mine tabeldusklahviga väljale, vajuta uut klahvi, siis Määra.</translation>
    </message>
    <message>
        <source>{0} belongs to: {1}. Change that first.</source>
        <translation>{0} kuulub: {1}. Muuda enne seda.</translation>
    </message>
    <message>
        <source>Set. It holds once you save.</source>
        <translation>Määratud. Kehtib pärast salvestamist.</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>hidden</source>
        <translation>peidetud</translation>
    </message>
    <message>
        <source>Hidden: people don&apos;t see this cell.</source>
        <translation>Peidetud: inimesed seda lahtrit ei näe.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Leht {0}</translation>
    </message>
    <message>
        <source>{0} undecided</source>
        <translation>{0} otsustamata</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation type="unfinished">leht {0}</translation>
    </message>
    <message>
        <source>undecided finding in it</source>
        <translation>selles on otsustamata leid</translation>
    </message>
    <message>
        <source>removed in part</source>
        <translation>osaliselt eemaldatud</translation>
    </message>
</context>
</TS>
