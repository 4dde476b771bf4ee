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
        <source>&amp;Case</source>
        <translation>&amp;Toimik</translation>
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
        <translation>Pöörab lehti ekraanil; fail jääb, nagu on</translation>
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
    <message>
        <source>New case…</source>
        <translation>Uus toimik…</translation>
    </message>
    <message>
        <source>Make a case in a folder, encrypted if you like</source>
        <translation>Loob kausta toimiku, soovi korral krüpteeritult</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Ava toimik…</translation>
    </message>
    <message>
        <source>Open a case file; an encrypted one is unlocked</source>
        <translation>Avab toimiku; krüpteeritud toimik avatakse parooliga</translation>
    </message>
    <message>
        <source>Persons and keys…</source>
        <translation>Isikud ja võtmed…</translation>
    </message>
    <message>
        <source>Unlock your key; see who is enrolled, and enrol others</source>
        <translation>Ava oma võti; vaata, kes on kirjas, ja lisa teisi</translation>
    </message>
    <message>
        <source>Submit for approval…</source>
        <translation>Esita kinnitamiseks…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Kinnita…</translation>
    </message>
    <message>
        <source>See what changed since the last version, then approve</source>
        <translation>Vaata, mis on viimasest versioonist muutunud, siis kinnita</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>Tagasta koostajale…</translation>
    </message>
    <message>
        <source>Overturn this decision…</source>
        <translation>Tühista see otsus…</translation>
    </message>
    <message>
        <source>Release the case…</source>
        <translation>Väljasta toimik…</translation>
    </message>
    <message>
        <source>Redact, verify and write all approved documents as one pack</source>
        <translation>Katab, kontrollib ja kirjutab kõik kinnitatud dokumendid ühte paketti</translation>
    </message>
    <message>
        <source>Same text, same treatment?…</source>
        <translation>Sama tekst, sama kohtlemine?…</translation>
    </message>
    <message>
        <source>Find text that is treated differently or can be read elsewhere</source>
        <translation>Leia tekst, mida on koheldud erinevalt või mis on mujal loetav</translation>
    </message>
    <message>
        <source>Audit the log…</source>
        <translation>Auditeeri logi…</translation>
    </message>
    <message>
        <source>Incident: did a name go out?…</source>
        <translation>Intsident: kas nimi läks välja?…</translation>
    </message>
    <message>
        <source>Monitoring…</source>
        <translation>Seire…</translation>
    </message>
    <message>
        <source>Hand the case over…</source>
        <translation>Anna toimik üle…</translation>
    </message>
    <message>
        <source>Take a case over…</source>
        <translation>Võta toimik üle…</translation>
    </message>
    <message>
        <source>Internal logs in clear…</source>
        <translation>Siselogid avatekstina…</translation>
    </message>
    <message>
        <source>Close the case for good</source>
        <translation>Sulge toimik lõplikult</translation>
    </message>
    <message>
        <source>Nothing but a reopening follows; both are logged</source>
        <translation>Järgneb vaid taasavamine; mõlemad logitakse</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Ava toimik uuesti</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit of the log</source>
        <translation>Logi audit</translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation>Toimiku paroolifraas</translation>
    </message>
    <message>
        <source>Change log, exported log or pack that has seen the case</source>
        <translation>Muudatuste logi, eksporditud logi või pakett, mis on toimikut näinud</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Paroolifraas</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Võrdluseks</translation>
    </message>
    <message>
        <source>The passphrase is asked for again, because the program keeps none.</source>
        <translation>Paroolifraasi küsitakse uuesti, sest programm ei hoia ühtegi alles.</translation>
    </message>
    <message>
        <source>Persons whose keys signed</source>
        <translation>Isikud, kelle võtmetega on allkirjastatud</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klahv</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Kontrolli logi</translation>
    </message>
    <message>
        <source>Type the passphrase of the case.</source>
        <translation>Sisesta toimiku paroolifraas.</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Logi kontrollimine</translation>
    </message>
    <message>
        <source>The log is whole: {0} entries, {1} checkpoints, head {2}</source>
        <translation>Logi on terve: {0} kannet, {1} kontrollpunkti, pea {2}</translation>
    </message>
    <message>
        <source>The log was changed. First bad entry: {0}. {1}</source>
        <translation>Logi on muudetud. Esimene vigane kanne: {0}. {1}</translation>
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
    <name>BarChart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Veel pole midagi näidata</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>OK</source>
        <translation>Olgu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
</context>
<context>
    <name>CaseCommands</name>
    <message>
        <source>Overturn this decision</source>
        <translation>Tühista see otsus</translation>
    </message>
    <message>
        <source>Why? The document goes back to its drafter.</source>
        <translation>Miks? Dokument läheb koostajale tagasi.</translation>
    </message>
    <message>
        <source>Overturned; the document goes back to its drafter</source>
        <translation>Tühistatud; dokument läheb koostajale tagasi</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>Toimik on suletud</translation>
    </message>
    <message>
        <source>The case is open again</source>
        <translation>Toimik on jälle avatud</translation>
    </message>
    <message>
        <source>Folder for the internal logs</source>
        <translation>Kaust siselogide jaoks</translation>
    </message>
    <message>
        <source>{0} internal logs written; they are confidential</source>
        <translation>{0} siselogi kirjutatud; need on konfidentsiaalsed</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>What stands against it</source>
        <translation>Mis on selle vastu</translation>
    </message>
    <message>
        <source>Why it can&apos;t be done yet</source>
        <translation>Miks seda veel teha ei saa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edenemine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Case</source>
        <translation>Toimik</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>Toimiku seis</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Toimiku dokumendid</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Järk</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Teha</translation>
    </message>
    <message>
        <source>Columns of the documents of the case</source>
        <translation>Toimiku dokumentide veerud</translation>
    </message>
    <message>
        <source>Changes since the last version</source>
        <translation>Muudatused viimasest versioonist</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muudatused</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muudatus</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Enne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Praegu</translation>
    </message>
    <message>
        <source>Documents and changes</source>
        <translation>Dokumendid ja muudatused</translation>
    </message>
    <message>
        <source>Why a step can&apos;t be taken</source>
        <translation>Miks sammu astuda ei saa</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>krüpteeritud</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>krüpteerimata</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>kaks isikut</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suletud</translation>
    </message>
    <message>
        <source>{0} log entries</source>
        <translation>{0} logikannet</translation>
    </message>
</context>
<context>
    <name>CaseReasons</name>
    <message>
        <source>The case is not closed.</source>
        <translation>Toimik ei ole suletud.</translation>
    </message>
    <message>
        <source>Select a redaction first.</source>
        <translation>Vali kõigepealt katmine.</translation>
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
    <name>CommentsBox</name>
    <message>
        <source>Comments on the redaction</source>
        <translation>Märkused katmise kohta</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Märkused</translation>
    </message>
    <message>
        <source>Comments, oldest first</source>
        <translation>Märkused, vanimad ees</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Uus märkus</translation>
    </message>
    <message>
        <source>Comment; stays inside the case</source>
        <translation>Märkus; jääb toimikusse</translation>
    </message>
    <message>
        <source>Overturn…</source>
        <translation>Tühista…</translation>
    </message>
    <message>
        <source>Overturn this decision</source>
        <translation>Tühista see otsus</translation>
    </message>
    <message>
        <source>Decide otherwise than the drafter: with a reason, the document goes back</source>
        <translation>Otsusta koostajast erinevalt: põhjendusega, dokument läheb tagasi</translation>
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
        <source>Same text, same treatment?</source>
        <translation>Sama tekst, sama kohtlemine?</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Hoiatused</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Hoiatus</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kus</translation>
    </message>
    <message>
        <source>Comparing documents</source>
        <translation>Dokumentide võrdlemine</translation>
    </message>
    <message>
        <source>No difference was found in the open documents.</source>
        <translation>Avatud dokumentides erinevusi ei leitud.</translation>
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
        <translation>Teksti loetakse. Seni saab lehti vaadata, teksti valida ja otsida.</translation>
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
        <source>Case</source>
        <translation>Toimik</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logi</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
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
        <source>What to know about this file</source>
        <translation>Mida selle faili kohta teada</translation>
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
        <source>{0} not read</source>
        <translation>{0} lugemata</translation>
    </message>
    <message>
        <source>to know: {0}</source>
        <translation>teada: {0}</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>{0} peidetud</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lugemine</translation>
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
    <name>Engine</name>
    <message>
        <source>A classified document wants an authority block: Classified By, Derived From, Declassify On.</source>
        <translation>Salastatud dokument vajab volituse plokki: Classified By, Derived From, Declassify On.</translation>
    </message>
    <message>
        <source>A code ({0}) that a telephone can read.</source>
        <translation>Kood ({0}), mida telefon oskab lugeda.</translation>
    </message>
    <message>
        <source>A code ({0}), not read.</source>
        <translation>Kood ({0}), lugemata.</translation>
    </message>
    <message>
        <source>A decided place is not in the document as it was read.</source>
        <translation>Otsustatud kohta ei ole loetud dokumendis.</translation>
    </message>
    <message>
        <source>A drawn area lies on a page that the document does not have.</source>
        <translation>Joonistatud ala on leheküljel, mida dokumendis ei ole.</translation>
    </message>
    <message>
        <source>A file that is written into the text (base64) can&apos;t be read.</source>
        <translation>Teksti sisse kirjutatud faili (base64) ei saa lugeda.</translation>
    </message>
    <message>
        <source>A letter of the marking can&apos;t be printed in a PDF.</source>
        <translation>Märke üht tähte ei saa PDF-i trükkida.</translation>
    </message>
    <message>
        <source>A letter of the number can&apos;t be printed in a PDF.</source>
        <translation>Numbri üht tähte ei saa PDF-i trükkida.</translation>
    </message>
    <message>
        <source>A page was named to be made a picture, but the file has {0} pages.</source>
        <translation>Leht määrati pildiks teha, kuid failis on {0} lehte.</translation>
    </message>
    <message>
        <source>A part of a listed term, which is parted over several places.</source>
        <translation>Osa loendis olevast väljendist, mis jaguneb mitme koha vahel.</translation>
    </message>
    <message>
        <source>A part of the file can&apos;t be unpacked.</source>
        <translation>Faili üht osa ei saa lahti pakkida.</translation>
    </message>
    <message>
        <source>A part of the file holds no XML.</source>
        <translation>Faili ühes osas ei ole XML-i.</translation>
    </message>
    <message>
        <source>A part of the file is larger than is allowed.</source>
        <translation>Faili üks osa on lubatust suurem.</translation>
    </message>
    <message>
        <source>A part that the file refers to is missing.</source>
        <translation>Osa, millele fail viitab, puudub.</translation>
    </message>
    <message>
        <source>A person drew it.</source>
        <translation>Selle joonistas inimene.</translation>
    </message>
    <message>
        <source>A picture on page {0} was not read.</source>
        <translation>Pilti leheküljel {0} ei loetud.</translation>
    </message>
    <message>
        <source>A redaction lies outside of the text of its place.</source>
        <translation>Kinnikatmine ulatub oma koha tekstist välja.</translation>
    </message>
    <message>
        <source>A redaction names a message that is not in the mailbox.</source>
        <translation>Kinnikatmine viitab kirjale, mida postkastis ei ole.</translation>
    </message>
    <message>
        <source>A redaction names a place that does not exist in this file.</source>
        <translation>Kinnikatmine viitab kohale, mida selles failis ei ole.</translation>
    </message>
    <message>
        <source>A redaction names an attachment that does not exist or is withheld.</source>
        <translation>Kinnikatmine viitab manusele, mida ei ole või mis on välja jäetud.</translation>
    </message>
    <message>
        <source>A rule added it at export.</source>
        <translation>Reegel lisas selle eksportimisel.</translation>
    </message>
    <message>
        <source>A second reader saw text that the first did not.</source>
        <translation>Teine lugeja nägi teksti, mida esimene ei näinud.</translation>
    </message>
    <message>
        <source>A signature does not survive redaction and names its signer.</source>
        <translation>Allkiri ei jää kinnikatmisel kehtima ja nimetab allkirjastajat.</translation>
    </message>
    <message>
        <source>A slide of the presentation can&apos;t be read.</source>
        <translation>Esitluse üht slaidi ei saa lugeda.</translation>
    </message>
    <message>
        <source>A slide of the presentation is missing.</source>
        <translation>Esitluse üks slaid puudub.</translation>
    </message>
    <message>
        <source>A text of the list is longer than {0} characters.</source>
        <translation>Loendi tekst on pikem kui {0} märki.</translation>
    </message>
    <message>
        <source>A text stands under both always and never redact.</source>
        <translation>Tekst on nii alati kui ka mitte kunagi kaetavate all.</translation>
    </message>
    <message>
        <source>A tile needs a size and a scale above zero.</source>
        <translation>Paan vajab nullist suuremat suurust ja mõõtkava.</translation>
    </message>
    <message>
        <source>A tile of this size can&apos;t be rendered.</source>
        <translation>Nii suurt paani ei saa joonistada.</translation>
    </message>
    <message>
        <source>A word read in a picture has no place on a page.</source>
        <translation>Pildilt loetud sõnal ei ole leheküljel kohta.</translation>
    </message>
    <message>
        <source>An area lies on a page that does not exist: a picture has one page.</source>
        <translation>Ala on leheküljel, mida ei ole: pildil on üks leht.</translation>
    </message>
    <message>
        <source>An area lies on a page that does not exist: there are {0}.</source>
        <translation>Ala on leheküljel, mida ei ole: lehti on {0}.</translation>
    </message>
    <message>
        <source>An area lies on a page, but the text of a message has no pages.</source>
        <translation>Ala on leheküljel, kuid kirja tekstil ei ole lehti.</translation>
    </message>
    <message>
        <source>An area lies outside of the picture.</source>
        <translation>Ala on pildist väljas.</translation>
    </message>
    <message>
        <source>An area of one frame of the animation is removed from all of its frames.</source>
        <translation>Animatsiooni ühe kaadri ala eemaldatakse kõigist kaadritest.</translation>
    </message>
    <message>
        <source>An attached file was not read; it is left out.</source>
        <translation>Manustatud faili ei loetud; see jäetakse välja.</translation>
    </message>
    <message>
        <source>An attachment was opened with a password; in the redacted file it will not be encrypted.</source>
        <translation>Manus avati parooliga; kinnikaetud failis ei ole see krüpteeritud.</translation>
    </message>
    <message>
        <source>An entry of the list has no text.</source>
        <translation>Loendi kirjel pole teksti.</translation>
    </message>
    <message>
        <source>An old marking could not be struck through: it does not stand where it was read.</source>
        <translation>Vana märget ei saanud läbi kriipsutada: see ei ole seal, kust seda loeti.</translation>
    </message>
    <message>
        <source>An old marking could not be struck through: its place was not found.</source>
        <translation>Vana märget ei saanud läbi kriipsutada: selle kohta ei leitud.</translation>
    </message>
    <message>
        <source>Areas can be removed from pages and pictures only; this file has no pages.</source>
        <translation>Alasid saab eemaldada ainult lehtedelt ja piltidelt; sellel failil lehti ei ole.</translation>
    </message>
    <message>
        <source>Attachment withheld: it could not be read.</source>
        <translation>Manus jäeti välja: seda ei saanud lugeda.</translation>
    </message>
    <message>
        <source>Background pictures of sheets are left out.</source>
        <translation>Lehtede taustapildid jäetakse välja.</translation>
    </message>
    <message>
        <source>Binary workbooks (.xlsb) are not read.</source>
        <translation>Binaarseid töövihikuid (.xlsb) ei loeta.</translation>
    </message>
    <message>
        <source>Cause: {0} in {1}.</source>
        <translation>Põhjus: {0}, kohas {1}.</translation>
    </message>
    <message>
        <source>Cause: {0}.</source>
        <translation>Põhjus: {0}.</translation>
    </message>
    <message>
        <source>Check that it exists, is writable and has space left.</source>
        <translation>Kontrolli, kas see on olemas, kirjutatav ja kas ruumi on.</translation>
    </message>
    <message>
        <source>Check the file of passwords.</source>
        <translation>Kontrolli paroolide faili.</translation>
    </message>
    <message>
        <source>Check the path and your rights.</source>
        <translation>Kontrolli teed ja oma õigusi.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Kontrolli teed.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Vali teine nimi.</translation>
    </message>
    <message>
        <source>Choose another name: a key is never replaced.</source>
        <translation>Vali teine nimi: võtit ei asendata kunagi.</translation>
    </message>
    <message>
        <source>Controlled information wants a designation block with Controlled by.</source>
        <translation>Piiratud teave vajab plokki reaga Controlled by.</translation>
    </message>
    <message>
        <source>Correct it, or save it as plain text (.txt).</source>
        <translation>Paranda see või salvesta lihttekstina (.txt).</translation>
    </message>
    <message>
        <source>Correct it, or save it as text.</source>
        <translation>Paranda see või salvesta tekstina.</translation>
    </message>
    <message>
        <source>Decide first, then hand on.</source>
        <translation>Otsusta enne ja anna siis edasi.</translation>
    </message>
    <message>
        <source>Decide on one, and delete the other.</source>
        <translation>Vali üks ja kustuta teine.</translation>
    </message>
    <message>
        <source>Decide, acknowledge or set what is missing, then export again.</source>
        <translation>Otsusta, kinnita või täida puuduv ja ekspordi uuesti.</translation>
    </message>
    <message>
        <source>Draw an area over it, or withhold the picture.</source>
        <translation>Joonista selle peale ala või jäta pilt välja.</translation>
    </message>
    <message>
        <source>Embedded objects in sheets are left out.</source>
        <translation>Lehtedele põimitud objektid jäetakse välja.</translation>
    </message>
    <message>
        <source>Enrol them first.</source>
        <translation>Registreeri nad enne.</translation>
    </message>
    <message>
        <source>Envelope lines are not carried over.</source>
        <translation>Ümbrikuridu üle ei võeta.</translation>
    </message>
    <message>
        <source>Files are nested more than {0} deep.</source>
        <translation>Faile on üksteise sees üle {0} taseme.</translation>
    </message>
    <message>
        <source>Form controls in sheets are left out.</source>
        <translation>Lehtede vormielemendid jäetakse välja.</translation>
    </message>
    <message>
        <source>French model: {0}</source>
        <translation>Prantsuse mudel: {0}</translation>
    </message>
    <message>
        <source>French name model: reads as a person&apos;s name in its sentence</source>
        <translation>Prantsuse nimemudel: lauses loetav isikunimena</translation>
    </message>
    <message>
        <source>Give it with --password-file, or save the file without one.</source>
        <translation>Anna see võtmega --password-file või salvesta fail paroolita.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Anna selle paroolifraas.</translation>
    </message>
    <message>
        <source>Give such a number.</source>
        <translation>Sisesta selline arv.</translation>
    </message>
    <message>
        <source>Give them again with --lists.</source>
        <translation>Anna need uuesti valikuga --lists.</translation>
    </message>
    <message>
        <source>Give your key, or make one.</source>
        <translation>Anna oma võti või tee see.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or save a copy as .{0} and open that.</source>
        <translation>Paigalda LibreOffice või salvesta koopia kujul .{0} ja ava see.</translation>
    </message>
    <message>
        <source>Install the package rapidocr again.</source>
        <translation>Paigalda pakett rapidocr uuesti.</translation>
    </message>
    <message>
        <source>Install the package rapidocr.</source>
        <translation>Paigalda pakett rapidocr.</translation>
    </message>
    <message>
        <source>Install the package {0}</source>
        <translation>Paigalda pakett {0}</translation>
    </message>
    <message>
        <source>Install the product again.</source>
        <translation>Paigalda programm uuesti.</translation>
    </message>
    <message>
        <source>It is encrypted, and no passphrase was given.</source>
        <translation>See on krüpteeritud ja paroolifraasi ei antud.</translation>
    </message>
    <message>
        <source>It stands in the list of terms to remove.</source>
        <translation>See on eemaldatavate väljendite loendis.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Seda ei muudetud.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Seda ei avatud.</translation>
    </message>
    <message>
        <source>Kinds that can: {0}.</source>
        <translation>Võimalikud liigid: {0}.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert the file; it may be damaged or protected by a password.</source>
        <translation>LibreOffice ei suutnud faili teisendada; see võib olla rikutud või parooliga kaitstud.</translation>
    </message>
    <message>
        <source>LibreOffice took too long to convert the file.</source>
        <translation>LibreOffice&apos;il kulus faili teisendamiseks liiga kaua.</translation>
    </message>
    <message>
        <source>Lines on page {0} are not level: each went as a whole, but how long it was can still be seen.</source>
        <translation>Read leheküljel {0} on viltu: igaüks eemaldati tervikuna, kuid selle pikkus on näha.</translation>
    </message>
    <message>
        <source>List: a text stands here that withholds the whole {0}{1}</source>
        <translation>Loend: siin on tekst, mis jätab välja kogu koha: {0}{1}</translation>
    </message>
    <message>
        <source>List: similar to a text that is always redacted</source>
        <translation>Loend: sarnaneb alati kinnikaetava tekstiga</translation>
    </message>
    <message>
        <source>List: {0} that is always redacted</source>
        <translation>Loend: {0}, mis kaetakse alati kinni</translation>
    </message>
    <message>
        <source>Mark it higher, or give a reason, which is logged.</source>
        <translation>Pane kõrgem märge või põhjenda; põhjendus logitakse.</translation>
    </message>
    <message>
        <source>Mark the portions in the draft (docx, odt, pptx or text), or stamp the banner alone.</source>
        <translation>Märgi osad kavandis (docx, odt, pptx või tekst) või lisa ainult päis.</translation>
    </message>
    <message>
        <source>Marked by a person.</source>
        <translation>Märkis inimene.</translation>
    </message>
    <message>
        <source>Marking for release</source>
        <translation>Avaldamise märkimine</translation>
    </message>
    <message>
        <source>Messages are nested more than {0} deep.</source>
        <translation>Kirju on üksteise sees üle {0} taseme.</translation>
    </message>
    <message>
        <source>Name model: reads as a person&apos;s name in its sentence</source>
        <translation>Nimemudel: lauses loetav isikunimena</translation>
    </message>
    <message>
        <source>Name model: reads as {0}</source>
        <translation>Nimemudel: loetav kui {0}</translation>
    </message>
    <message>
        <source>Name one or more files.</source>
        <translation>Nimeta üks või mitu faili.</translation>
    </message>
    <message>
        <source>Name the marking with --marking.</source>
        <translation>Anna märge võtmega --marking.</translation>
    </message>
    <message>
        <source>Names were not searched in {0}: no name model for this language is installed.</source>
        <translation>Nimesid ei otsitud keeles {0}: selle keele nimemudelit ei ole paigaldatud.</translation>
    </message>
    <message>
        <source>Neither text nor a picture could be read.</source>
        <translation>Ei teksti ega pilti saanud lugeda.</translation>
    </message>
    <message>
        <source>No marking was found; the level is unknown, and was not checked for {0}.</source>
        <translation>Märget ei leitud; tase on teadmata ja seda ei kontrollitud sihtrühmale {0}.</translation>
    </message>
    <message>
        <source>No text is selected.</source>
        <translation>Teksti ei ole valitud.</translation>
    </message>
    <message>
        <source>Not carried over: comments, instructions and document types are not data.</source>
        <translation>Üle ei võeta: kommentaarid, juhised ja dokumenditüübid ei ole andmed.</translation>
    </message>
    <message>
        <source>Not carried over: only the pixels of a picture are written.</source>
        <translation>Üle ei võeta: pildist kirjutatakse ainult pikslid.</translation>
    </message>
    <message>
        <source>Not carried over: only what a reader of the message sees is written.</source>
        <translation>Üle ei võeta: kirjutatakse ainult see, mida kirja lugeja näeb.</translation>
    </message>
    <message>
        <source>Not carried over: only what a reader of the page sees is written.</source>
        <translation>Üle ei võeta: kirjutatakse ainult see, mida lehe lugeja näeb.</translation>
    </message>
    <message>
        <source>Not carried over: the message is written as .eml, with what its reader sees.</source>
        <translation>Üle ei võeta: kiri kirjutatakse .eml-failina sellega, mida lugeja näeb.</translation>
    </message>
    <message>
        <source>Not carried over: the property is not on the list of those that calendars and cards need.</source>
        <translation>Üle ei võeta: omadus ei ole kalendritele ja kaartidele vajalike loendis.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was submitted.</source>
        <translation>Pärast esitamist ei ole midagi muutunud.</translation>
    </message>
    <message>
        <source>Nothing of the page would be kept.</source>
        <translation>Lehest ei jääks midagi alles.</translation>
    </message>
    <message>
        <source>Nothing was submitted.</source>
        <translation>Midagi ei ole esitatud.</translation>
    </message>
    <message>
        <source>Of a contact, appointment or task only the subject, the text and attachments are kept.</source>
        <translation>Kontaktist, kohtumisest või ülesandest jäävad ainult teema, tekst ja manused.</translation>
    </message>
    <message>
        <source>Only the first frame is kept.</source>
        <translation>Alles jääb ainult esimene kaader.</translation>
    </message>
    <message>
        <source>Only the primary picture of the file is kept.</source>
        <translation>Failist jääb alles ainult põhipilt.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ava see uuesti.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save it decrypted.</source>
        <translation>Ava see postiprogrammis ja salvesta dekrüpteerituna.</translation>
    </message>
    <message>
        <source>Open it in its own program and save a copy in a new format.</source>
        <translation>Ava see oma programmis ja salvesta koopia uues vormingus.</translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation>Ava fail uuesti.</translation>
    </message>
    <message>
        <source>Page {0} has drawings without text.</source>
        <translation>Leheküljel {0} on tekstita jooniseid.</translation>
    </message>
    <message>
        <source>Page {0} has text inside a pattern.</source>
        <translation>Leheküljel {0} on tekst mustri sees.</translation>
    </message>
    <message>
        <source>Page {0} is a picture without text.</source>
        <translation>Lehekülg {0} on tekstita pilt.</translation>
    </message>
    <message>
        <source>Page {0} is to be withheld, but the file has {1} pages.</source>
        <translation>Lehekülg {0} tuleb välja jätta, kuid failis on {1} lehte.</translation>
    </message>
    <message>
        <source>Page {0} was made a picture because {1}.</source>
        <translation>Leheküljest {0} sai pilt, sest {1}.</translation>
    </message>
    <message>
        <source>Pictures in printed headers and footers are left out.</source>
        <translation>Trükitavate päiste ja jaluste pildid jäetakse välja.</translation>
    </message>
    <message>
        <source>Pictures lie below visible text on page {0}: words inside of these pictures were not read.</source>
        <translation>Leheküljel {0} on pildid nähtava teksti all: nende sees olevaid sõnu ei loetud.</translation>
    </message>
    <message>
        <source>Pictures that lie in other files are left out of the redacted page.</source>
        <translation>Teistes failides olevad pildid jäetakse kinnikaetud lehelt välja.</translation>
    </message>
    <message>
        <source>Pictures that lie on a server are left out of the redacted message.</source>
        <translation>Serveris olevad pildid jäetakse kinnikaetud kirjast välja.</translation>
    </message>
    <message>
        <source>Pictures written into the HTML text are left out.</source>
        <translation>HTML-teksti kirjutatud pildid jäetakse välja.</translation>
    </message>
    <message>
        <source>Pictures written into the page are left out.</source>
        <translation>Lehe sisse kirjutatud pildid jäetakse välja.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Kavandamine</translation>
    </message>
    <message>
        <source>Portion marks can&apos;t be put into a {0}: its text can&apos;t be set anew.</source>
        <translation>Faililiiki {0} ei saa osade märkeid lisada: selle teksti ei saa uuesti laduda.</translation>
    </message>
    <message>
        <source>Posts are exported as .json or .csv.</source>
        <translation>Postitused eksporditakse .json- või .csv-failina.</translation>
    </message>
    <message>
        <source>Presidio rule {0}: {1}{2}</source>
        <translation>Presidio reegel {0}: {1}{2}</translation>
    </message>
    <message>
        <source>Propagation: one letter away from a name of a person found elsewhere</source>
        <translation>Levitamine: ühe tähe kaugusel mujalt leitud isiku nimest</translation>
    </message>
    <message>
        <source>Propagation: the same words were found elsewhere in the document</source>
        <translation>Levitamine: samad sõnad leiti mujalt dokumendist</translation>
    </message>
    <message>
        <source>Propagation: {0} of a person found {1}</source>
        <translation>Levitamine: {0}, isik leitud {1}</translation>
    </message>
    <message>
        <source>Redact the marking itself, then export again.</source>
        <translation>Kata märge ise kinni ja ekspordi uuesti.</translation>
    </message>
    <message>
        <source>Redact the place as an area, flatten the page, or withhold it.</source>
        <translation>Kata koht alana kinni, tee leht pildiks või jäta see välja.</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Kinnikatmine</translation>
    </message>
    <message>
        <source>Redacting once more</source>
        <translation>Uus kinnikatmine</translation>
    </message>
    <message>
        <source>Rename the file first.</source>
        <translation>Nimeta fail enne ümber.</translation>
    </message>
    <message>
        <source>Rule BIRTH_YEAR: a year after words for birth</source>
        <translation>Reegel BIRTH_YEAR: aasta sünnile viitavate sõnade järel</translation>
    </message>
    <message>
        <source>Rule CHILD_AGE: a number of one to seventeen behind a given name</source>
        <translation>Reegel CHILD_AGE: arv ühest seitsmeteistkümneni eesnime järel</translation>
    </message>
    <message>
        <source>Rule DATE: a day, month or year written out as a date</source>
        <translation>Reegel DATE: kuupäevana kirjutatud päev, kuu või aasta</translation>
    </message>
    <message>
        <source>Rule DATE_NEAR_BIRTH: a date close to a word for birth</source>
        <translation>Reegel DATE_NEAR_BIRTH: kuupäev sünnile viitava sõna lähedal</translation>
    </message>
    <message>
        <source>Rule DATE_OF_BIRTH: a date after words for birth</source>
        <translation>Reegel DATE_OF_BIRTH: kuupäev sünnile viitavate sõnade järel</translation>
    </message>
    <message>
        <source>Rule DECIMAL_DEGREES: two decimal numbers in the ranges of latitude and longitude</source>
        <translation>Reegel DECIMAL_DEGREES: kaks kümnendarvu laius- ja pikkuskraadi vahemikus</translation>
    </message>
    <message>
        <source>Rule EU_VAT: a country&apos;s VAT number with right check digits</source>
        <translation>Reegel EU_VAT: riigi käibemaksunumber õigete kontrollnumbritega</translation>
    </message>
    <message>
        <source>Rule EU_VAT: a number after the label of a VAT number, check digit not right</source>
        <translation>Reegel EU_VAT: number käibemaksunumbri sildi järel, kontrollnumber vale</translation>
    </message>
    <message>
        <source>Rule MGRS: grid zone, 100 km square and an even number of digits</source>
        <translation>Reegel MGRS: tsoon, 100 km ruut ja paarisarv numbreid</translation>
    </message>
    <message>
        <source>Rule SPACED_HANDLE: an at sign, a space and a user name</source>
        <translation>Reegel SPACED_HANDLE: ät-märk, tühik ja kasutajanimi</translation>
    </message>
    <message>
        <source>Rule {0}: a number after the label of an identifier, check digit not right</source>
        <translation>Reegel {0}: number tunnuse sildi järel, kontrollnumber vale</translation>
    </message>
    <message>
        <source>Rule {0}: capitalised words after {1}</source>
        <translation>Reegel {0}: suure algustähega sõnad, ees {1}</translation>
    </message>
    <message>
        <source>Rule {0}: the value after a label for a person</source>
        <translation>Reegel {0}: väärtus isiku sildi järel</translation>
    </message>
    <message>
        <source>Rule {0}: {1}</source>
        <translation>Reegel {0}: {1}</translation>
    </message>
    <message>
        <source>Rule {0}: {1}{2}</source>
        <translation>Reegel {0}: {1}{2}</translation>
    </message>
    <message>
        <source>Rules for input are left out.</source>
        <translation>Sisestusreeglid jäetakse välja.</translation>
    </message>
    <message>
        <source>Save a copy in a new format.</source>
        <translation>Salvesta koopia uues vormingus.</translation>
    </message>
    <message>
        <source>Save a copy without a password and open that.</source>
        <translation>Salvesta paroolita koopia ja ava see.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Salvesta paroolita koopia.</translation>
    </message>
    <message>
        <source>Save it decrypted from the mail program.</source>
        <translation>Salvesta see postiprogrammist dekrüpteerituna.</translation>
    </message>
    <message>
        <source>Save it without a document type.</source>
        <translation>Salvesta see ilma dokumenditüübita.</translation>
    </message>
    <message>
        <source>Save the file as .xlsx.</source>
        <translation>Salvesta fail .xlsx-kujul.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and stamp it again.</source>
        <translation>Salvesta tekst UTF-8 kujul ja lisa märge uuesti.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvestamine</translation>
    </message>
    <message>
        <source>Scale it down or redact it as areas.</source>
        <translation>Vähenda seda või kata kinni aladena.</translation>
    </message>
    <message>
        <source>Scan the document again, then export.</source>
        <translation>Otsi dokumendist uuesti ja seejärel ekspordi.</translation>
    </message>
    <message>
        <source>Scan the document again.</source>
        <translation>Otsi dokumendist uuesti.</translation>
    </message>
    <message>
        <source>Select the text to mark first.</source>
        <translation>Vali enne märgitav tekst.</translation>
    </message>
    <message>
        <source>Some bytes have no meaning in the text&apos;s encoding.</source>
        <translation>Mõnel baidil ei ole teksti kodeeringus tähendust.</translation>
    </message>
    <message>
        <source>Somebody who is enrolled must enrol it first.</source>
        <translation>Keegi registreeritutest peab selle enne registreerima.</translation>
    </message>
    <message>
        <source>Somebody who is enrolled must enrol it.</source>
        <translation>Keegi registreeritutest peab selle registreerima.</translation>
    </message>
    <message>
        <source>Split it first.</source>
        <translation>Jaga see enne osadeks.</translation>
    </message>
    <message>
        <source>Split the file or try again on a faster machine.</source>
        <translation>Jaga fail osadeks või proovi kiiremas arvutis.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Jaga fail osadeks.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Käivita programm uuesti.</translation>
    </message>
    <message>
        <source>Tagger: reads as {0}</source>
        <translation>Märgendaja: loetav kui {0}</translation>
    </message>
    <message>
        <source>The JPEG picture has too many segments.</source>
        <translation>JPEG-pildil on liiga palju segmente.</translation>
    </message>
    <message>
        <source>The JPEG picture is cut short.</source>
        <translation>JPEG-pilt on poolik.</translation>
    </message>
    <message>
        <source>The OCR engine is not installed.</source>
        <translation>Tekstituvastus ei ole paigaldatud.</translation>
    </message>
    <message>
        <source>The OCR engine&apos;s models are missing.</source>
        <translation>Tekstituvastuse mudelid puuduvad.</translation>
    </message>
    <message>
        <source>The Outlook message holds nothing that can be read.</source>
        <translation>Outlooki kirjas ei ole midagi loetavat.</translation>
    </message>
    <message>
        <source>The Outlook message is damaged.</source>
        <translation>Outlooki kiri on rikutud.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be redacted safely: removed text stayed in the written file.</source>
        <translation>PDF-i ei saa turvaliselt kinni katta: eemaldatud tekst jäi kirjutatud faili.</translation>
    </message>
    <message>
        <source>The PDF has more than {0} pages.</source>
        <translation>PDF-is on üle {0} lehe.</translation>
    </message>
    <message>
        <source>The PDF has no page {0}.</source>
        <translation>PDF-is ei ole lehekülge {0}.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it can&apos;t be opened.</source>
        <translation>PDF on rikutud: seda ei saa avada.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it can&apos;t be repaired.</source>
        <translation>PDF on rikutud: seda ei saa parandada.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its annotations can&apos;t be drawn.</source>
        <translation>PDF on rikutud: selle märkusi ei saa joonistada.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its pages can&apos;t be read.</source>
        <translation>PDF on rikutud: selle lehti ei saa lugeda.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its parts can&apos;t be copied.</source>
        <translation>PDF on rikutud: selle osi ei saa kopeerida.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its readers don&apos;t agree on its pages.</source>
        <translation>PDF on rikutud: lugejad näevad eri lehti.</translation>
    </message>
    <message>
        <source>The PDF is damaged: no page was found in it.</source>
        <translation>PDF on rikutud: ühtki lehte ei leitud.</translation>
    </message>
    <message>
        <source>The PDF is damaged: page {0} can&apos;t be read.</source>
        <translation>PDF on rikutud: lehekülge {0} ei saa lugeda.</translation>
    </message>
    <message>
        <source>The PDF needs a password, and none of those given opens it.</source>
        <translation>PDF vajab parooli ja ükski antud paroolidest ei ava seda.</translation>
    </message>
    <message>
        <source>The PDF needs a password.</source>
        <translation>PDF vajab parooli.</translation>
    </message>
    <message>
        <source>The PNG picture has too many chunks.</source>
        <translation>PNG-pildil on liiga palju plokke.</translation>
    </message>
    <message>
        <source>The PNG picture is cut short.</source>
        <translation>PNG-pilt on poolik.</translation>
    </message>
    <message>
        <source>The XML file declares entities of its own, which can hide text or stand for endless text.</source>
        <translation>XML-fail määrab oma olemeid, mis võivad teksti peita või tähendada lõputut teksti.</translation>
    </message>
    <message>
        <source>The answer is larger than the channel between window and worker allows.</source>
        <translation>Vastus on suurem, kui akna ja töötaja vaheline kanal lubab.</translation>
    </message>
    <message>
        <source>The attachment is a winmail.dat (TNEF) container.</source>
        <translation>Manus on winmail.dat (TNEF).</translation>
    </message>
    <message>
        <source>The attachment is an S/MIME container, encrypted or signed.</source>
        <translation>Manus on S/MIME-ümbrik, krüpteeritud või allkirjastatud.</translation>
    </message>
    <message>
        <source>The attachment is nested too deeply.</source>
        <translation>Manus on liiga sügaval.</translation>
    </message>
    <message>
        <source>The attachment is one piece of a message that was sent in several.</source>
        <translation>Manus on üks tükk osadena saadetud kirjast.</translation>
    </message>
    <message>
        <source>The attachment only points to content that lies elsewhere.</source>
        <translation>Manus ainult viitab mujal asuvale sisule.</translation>
    </message>
    <message>
        <source>The authority of a release is one line.</source>
        <translation>Avaldamise volitus on üks rida.</translation>
    </message>
    <message>
        <source>The block can&apos;t be written: {0}</source>
        <translation>Plokki ei saa kirjutada: {0}</translation>
    </message>
    <message>
        <source>The calendar entry or address card holds a file, such as a portrait.</source>
        <translation>Kalendrikirje või visiitkaart sisaldab faili, näiteks portreed.</translation>
    </message>
    <message>
        <source>The check {0} asks a person to look and acknowledge.</source>
        <translation>Kontroll {0} palub inimesel vaadata ja kinnitada.</translation>
    </message>
    <message>
        <source>The check {0} failed on the written file.</source>
        <translation>Kontroll {0} ebaõnnestus kirjutatud failil.</translation>
    </message>
    <message>
        <source>The content of a page unpacks to more than is allowed.</source>
        <translation>Lehe sisu pakib end lubatust suuremaks.</translation>
    </message>
    <message>
        <source>The data holds more than {0} values.</source>
        <translation>Andmetes on üle {0} väärtuse.</translation>
    </message>
    <message>
        <source>The data is nested too deeply.</source>
        <translation>Andmed on liiga sügavalt üksteise sees.</translation>
    </message>
    <message>
        <source>The digital signature does not fit the redacted file and is left out.</source>
        <translation>Digiallkiri ei sobi kinnikaetud failile ja jäetakse välja.</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation>Dokumendil ei ole lehti.</translation>
    </message>
    <message>
        <source>The document is protected with a password.</source>
        <translation>Dokument on parooliga kaitstud.</translation>
    </message>
    <message>
        <source>The elements are nested more than {0} deep.</source>
        <translation>Elemente on üksteise sees üle {0} taseme.</translation>
    </message>
    <message>
        <source>The export was refused.</source>
        <translation>Eksporti ei lubatud.</translation>
    </message>
    <message>
        <source>The face detector (MTCNN) sees a face here.</source>
        <translation>Näotuvastaja (MTCNN) näeb siin nägu.</translation>
    </message>
    <message>
        <source>The file can&apos;t be unpacked.</source>
        <translation>Faili ei saa lahti pakkida.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which an Office file never does.</source>
        <translation>Fail määrab dokumenditüübi või olemeid, mida Office&apos;i fail kunagi ei tee.</translation>
    </message>
    <message>
        <source>The file does not begin as an RTF document does.</source>
        <translation>Fail ei alga nagu RTF-dokument.</translation>
    </message>
    <message>
        <source>The file does not begin with the header of a message.</source>
        <translation>Fail ei alga kirja päisega.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a group.</source>
        <translation>Fail lõpeb rühma keskel.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a word.</source>
        <translation>Fail lõpeb sõna keskel.</translation>
    </message>
    <message>
        <source>The file expands to far more data than an honest document.</source>
        <translation>Fail paisub palju suuremaks, kui aus dokument paisuks.</translation>
    </message>
    <message>
        <source>The file has an XFA form; only its printed pages are read and kept.</source>
        <translation>Failis on XFA-vorm; loetakse ja jäetakse alles ainult selle trükitavad lehed.</translation>
    </message>
    <message>
        <source>The file has no page style that a header could stand in.</source>
        <translation>Failis ei ole leheküljestiili, kuhu päist panna.</translation>
    </message>
    <message>
        <source>The file holds XML in an encoding that can&apos;t be read.</source>
        <translation>Failis on XML loetamatus kodeeringus.</translation>
    </message>
    <message>
        <source>The file holds XML in an encoding that is not accepted.</source>
        <translation>Failis on XML lubamatus kodeeringus.</translation>
    </message>
    <message>
        <source>The file holds XML that is not well-formed.</source>
        <translation>Failis on vigase ehitusega XML.</translation>
    </message>
    <message>
        <source>The file holds a row of spaces that is longer than any honest document has.</source>
        <translation>Failis on tühikuterida, mis on pikem kui üheski ausas dokumendis.</translation>
    </message>
    <message>
        <source>The file holds binary data, not XML.</source>
        <translation>Failis on binaarandmed, mitte XML.</translation>
    </message>
    <message>
        <source>The file holds binary data, not text.</source>
        <translation>Failis on binaarandmed, mitte tekst.</translation>
    </message>
    <message>
        <source>The file holds more pieces than any honest document has.</source>
        <translation>Failis on rohkem tükke kui üheski ausas dokumendis.</translation>
    </message>
    <message>
        <source>The file holds more than {0} members.</source>
        <translation>Failis on üle {0} liikme.</translation>
    </message>
    <message>
        <source>The file holds no HTML page.</source>
        <translation>Failis ei ole HTML-lehte.</translation>
    </message>
    <message>
        <source>The file holds no content part.</source>
        <translation>Failis ei ole sisuosa.</translation>
    </message>
    <message>
        <source>The file holds no document part.</source>
        <translation>Failis ei ole dokumendiosa.</translation>
    </message>
    <message>
        <source>The file holds no document text part that can be read.</source>
        <translation>Failis ei ole loetavat tekstiosa.</translation>
    </message>
    <message>
        <source>The file holds no mailbox.</source>
        <translation>Failis ei ole postkasti.</translation>
    </message>
    <message>
        <source>The file holds no picture.</source>
        <translation>Failis ei ole pilti.</translation>
    </message>
    <message>
        <source>The file holds no presentation part.</source>
        <translation>Failis ei ole esitluseosa.</translation>
    </message>
    <message>
        <source>The file holds no workbook part.</source>
        <translation>Failis ei ole töövihikuosa.</translation>
    </message>
    <message>
        <source>The file holds two members of the same name.</source>
        <translation>Failis on kaks samanimelist liiget.</translation>
    </message>
    <message>
        <source>The file is a damaged ZIP package.</source>
        <translation>Fail on rikutud ZIP-pakk.</translation>
    </message>
    <message>
        <source>The file is a zip archive but not an Office document.</source>
        <translation>Fail on zip-pakk, kuid mitte Office&apos;i dokument.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fail on tühi.</translation>
    </message>
    <message>
        <source>The file is encrypted with an empty password; the redacted file will not be encrypted.</source>
        <translation>Fail on krüpteeritud tühja parooliga; kinnikaetud faili ei krüpteerita.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MiB.</source>
        <translation>Fail on suurem kui {0} MiB.</translation>
    </message>
    <message>
        <source>The file is named .eml but does not begin with the header of a message.</source>
        <translation>Faili nimi on .eml, kuid see ei alga kirja päisega.</translation>
    </message>
    <message>
        <source>The file is named .mbox but does not begin with a message.</source>
        <translation>Faili nimi on .mbox, kuid see ei alga kirjaga.</translation>
    </message>
    <message>
        <source>The file is named as a {0} but does not hold one.</source>
        <translation>Fail on nimetatud liigiks {0}, kuid see ei ole seda.</translation>
    </message>
    <message>
        <source>The file is nested more deeply than is allowed.</source>
        <translation>Fail on lubatust sügavamalt üksteise sees.</translation>
    </message>
    <message>
        <source>The file is no text document.</source>
        <translation>Fail ei ole tekstidokument.</translation>
    </message>
    <message>
        <source>The file is not a PowerPoint presentation.</source>
        <translation>Fail ei ole PowerPointi esitlus.</translation>
    </message>
    <message>
        <source>The file is not a Word document.</source>
        <translation>Fail ei ole Wordi dokument.</translation>
    </message>
    <message>
        <source>The file is not a readable Office document.</source>
        <translation>Fail ei ole loetav Office&apos;i dokument.</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook of a kind that is read.</source>
        <translation>Fail ei ole loetavat liiki Exceli töövihik.</translation>
    </message>
    <message>
        <source>The file is not an OpenDocument file that can be read.</source>
        <translation>Fail ei ole loetav OpenDocumenti fail.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Fail ei ole kehtiv JSON.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>Fail ei ole korrektne XML.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Fail on parooliga kaitstud.</translation>
    </message>
    <message>
        <source>The file is signed; the signature can&apos;t survive redaction.</source>
        <translation>Fail on allkirjastatud; allkiri ei saa kinnikatmisel kehtima jääda.</translation>
    </message>
    <message>
        <source>The file lacks a part that every text document has.</source>
        <translation>Failis puudub osa, mis on igal tekstidokumendil.</translation>
    </message>
    <message>
        <source>The file made its reader fail in a way that is a defect of this program; nothing was changed.</source>
        <translation>Faili lugeja ebaõnnestus selle programmi vea tõttu; midagi ei muudetud.</translation>
    </message>
    <message>
        <source>The file needs more memory than is allowed.</source>
        <translation>Fail vajab lubatust rohkem mälu.</translation>
    </message>
    <message>
        <source>The file nests XML deeper than {0} levels.</source>
        <translation>Failis on XML üle {0} taseme sügav.</translation>
    </message>
    <message>
        <source>The file nests groups deeper than {0} levels.</source>
        <translation>Failis on rühmi üksteise sees üle {0} taseme.</translation>
    </message>
    <message>
        <source>The file took longer than the {0} seconds that are allowed and was given up.</source>
        <translation>Faili lugemine kestis üle lubatud {0} sekundi ja katkestati.</translation>
    </message>
    <message>
        <source>The file was damaged and has been repaired; compare the pages with another reader.</source>
        <translation>Fail oli rikutud ja parandati; võrdle lehti mõne teise lugejaga.</translation>
    </message>
    <message>
        <source>The file was opened with a password; the redacted file will not be encrypted.</source>
        <translation>Fail avati parooliga; kinnikaetud faili ei krüpteerita.</translation>
    </message>
    <message>
        <source>The file was read through LibreOffice; the redacted file is of the new format.</source>
        <translation>Fail loeti LibreOffice&apos;i kaudu; kinnikaetud fail on uues vormingus.</translation>
    </message>
    <message>
        <source>The fonts of page {0} don&apos;t say what their characters are.</source>
        <translation>Lehekülje {0} fondid ei ütle, mis märgid need on.</translation>
    </message>
    <message>
        <source>The frames of the picture have too many pixels altogether.</source>
        <translation>Pildi kaadrites on kokku liiga palju piksleid.</translation>
    </message>
    <message>
        <source>The header of the message is too long.</source>
        <translation>Kirja päis on liiga pikk.</translation>
    </message>
    <message>
        <source>The kind of this file is not known.</source>
        <translation>Selle faili liik ei ole teada.</translation>
    </message>
    <message>
        <source>The macros are left out.</source>
        <translation>Makrod jäetakse välja.</translation>
    </message>
    <message>
        <source>The mailbox has more than {0} messages.</source>
        <translation>Postkastis on üle {0} kirja.</translation>
    </message>
    <message>
        <source>The mailbox has no message of this number.</source>
        <translation>Postkastis ei ole selle numbriga kirja.</translation>
    </message>
    <message>
        <source>The mailbox is larger than {0} MiB.</source>
        <translation>Postkast on suurem kui {0} MiB.</translation>
    </message>
    <message>
        <source>The marked copy failed verification and was not saved: {0}, {1}.</source>
        <translation>Märgitud koopia ei läbinud kontrolli ja seda ei salvestatud: {0}, {1}.</translation>
    </message>
    <message>
        <source>The marking can&apos;t be written: {0}</source>
        <translation>Märget ei saa kirjutada: {0}</translation>
    </message>
    <message>
        <source>The marking {0} is below {1}, which the text carries.</source>
        <translation>Märge {0} on madalam kui tekstis olev {1}.</translation>
    </message>
    <message>
        <source>The message has more than {0} attachments.</source>
        <translation>Kirjal on üle {0} manuse.</translation>
    </message>
    <message>
        <source>The message has more than {0} parts.</source>
        <translation>Kirjal on üle {0} osa.</translation>
    </message>
    <message>
        <source>The message has no attachment of this number.</source>
        <translation>Kirjal ei ole selle numbriga manust.</translation>
    </message>
    <message>
        <source>The message holds more than {0} streams.</source>
        <translation>Kirjas on üle {0} voo.</translation>
    </message>
    <message>
        <source>The message is encrypted (S/MIME or rights management).</source>
        <translation>Kiri on krüpteeritud (S/MIME või õiguste haldus).</translation>
    </message>
    <message>
        <source>The message is encrypted or sealed with S/MIME.</source>
        <translation>Kiri on S/MIME-ga krüpteeritud või suletud.</translation>
    </message>
    <message>
        <source>The message is encrypted with PGP.</source>
        <translation>Kiri on PGP-ga krüpteeritud.</translation>
    </message>
    <message>
        <source>The message is larger than {0} MiB.</source>
        <translation>Kiri on suurem kui {0} MiB.</translation>
    </message>
    <message>
        <source>The message&apos;s signature does not survive redaction.</source>
        <translation>Kirja allkiri ei jää kinnikatmisel kehtima.</translation>
    </message>
    <message>
        <source>The name of the output would be too long.</source>
        <translation>Väljundi nimi tuleks liiga pikk.</translation>
    </message>
    <message>
        <source>The output folder can&apos;t be written to.</source>
        <translation>Väljundkausta ei saa kirjutada.</translation>
    </message>
    <message>
        <source>The package holds more than {0} members.</source>
        <translation>Pakis on üle {0} liikme.</translation>
    </message>
    <message>
        <source>The package is protected with a password.</source>
        <translation>Pakk on parooliga kaitstud.</translation>
    </message>
    <message>
        <source>The package&apos;s list of content types is too large.</source>
        <translation>Paki sisutüüpide loend on liiga suur.</translation>
    </message>
    <message>
        <source>The page is larger than {0} MiB.</source>
        <translation>Leht on suurem kui {0} MiB.</translation>
    </message>
    <message>
        <source>The parts of the message are nested more than {0} deep.</source>
        <translation>Kirja osi on üksteise sees üle {0} taseme.</translation>
    </message>
    <message>
        <source>The picture file is larger than {0} MiB.</source>
        <translation>Pildifail on suurem kui {0} MiB.</translation>
    </message>
    <message>
        <source>The picture has more than {0} frames.</source>
        <translation>Pildil on üle {0} kaadri.</translation>
    </message>
    <message>
        <source>The picture has more than {0} million pixels.</source>
        <translation>Pildil on üle {0} miljoni piksli.</translation>
    </message>
    <message>
        <source>The picture has no such page, or is closed.</source>
        <translation>Pildil sellist lehte ei ole või on see suletud.</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be read.</source>
        <translation>Pildil on lugemiseks liiga palju piksleid.</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame is kept.</source>
        <translation>Pilt on animeeritud; alles jääb ainult esimene kaader.</translation>
    </message>
    <message>
        <source>The picture is cut short; what is missing shows grey.</source>
        <translation>Pilt on poolik; puuduv osa on hall.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be decoded.</source>
        <translation>Pilt on rikutud ja seda ei saa dekodeerida.</translation>
    </message>
    <message>
        <source>The picture needs more memory than is allowed.</source>
        <translation>Pilt vajab lubatust rohkem mälu.</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>Pilti ei loetud.</translation>
    </message>
    <message>
        <source>The picture&apos;s bytes don&apos;t match its size.</source>
        <translation>Pildi baidid ei vasta selle suurusele.</translation>
    </message>
    <message>
        <source>The picture&apos;s embedded preview is left out.</source>
        <translation>Pildi sisse salvestatud eelvaade jäetakse välja.</translation>
    </message>
    <message>
        <source>The plan names a place that the PDF does not have.</source>
        <translation>Kava viitab kohale, mida PDF-is ei ole.</translation>
    </message>
    <message>
        <source>The plan names a place that this file does not have.</source>
        <translation>Kava viitab kohale, mida selles failis ei ole.</translation>
    </message>
    <message>
        <source>The plan names characters that page {0} does not have.</source>
        <translation>Kava viitab märkidele, mida leheküljel {0} ei ole.</translation>
    </message>
    <message>
        <source>The plan names offsets outside of a segment&apos;s text.</source>
        <translation>Kava viitab kohtadele väljaspool lõigu teksti.</translation>
    </message>
    <message>
        <source>The plan names page {0}, which the PDF does not have.</source>
        <translation>Kava viitab leheküljele {0}, mida PDF-is ei ole.</translation>
    </message>
    <message>
        <source>The presentation holds no slide.</source>
        <translation>Esitluses ei ole ühtki slaidi.</translation>
    </message>
    <message>
        <source>The reader of the file was made to stop: the file is damaged, needs more memory than is allowed, or something on this machine ended its process.</source>
        <translation>Faili lugeja peatati: fail on rikutud, vajab lubatust rohkem mälu või lõpetas miski selles arvutis tema protsessi.</translation>
    </message>
    <message>
        <source>The release audience is not known.</source>
        <translation>Avaldamise sihtrühm ei ole teada.</translation>
    </message>
    <message>
        <source>The scale of a page must be above zero.</source>
        <translation>Lehe mõõtkava peab olema nullist suurem.</translation>
    </message>
    <message>
        <source>The search for findings failed in a way that is a defect of this program.</source>
        <translation>Leidude otsimine ebaõnnestus selle programmi vea tõttu.</translation>
    </message>
    <message>
        <source>The table has more than {0} cells.</source>
        <translation>Tabelis on üle {0} lahtri.</translation>
    </message>
    <message>
        <source>The tagger&apos;s model is damaged.</source>
        <translation>Märgendaja mudel on rikutud.</translation>
    </message>
    <message>
        <source>The text has no marks to roll up.</source>
        <translation>Tekstis ei ole märkeid, mida kokku võtta.</translation>
    </message>
    <message>
        <source>The text holds a PGP block, encrypted or a key.</source>
        <translation>Tekstis on PGP-plokk, krüpteeritud või võti.</translation>
    </message>
    <message>
        <source>The text is larger than {0} MiB.</source>
        <translation>Tekst on suurem kui {0} MiB.</translation>
    </message>
    <message>
        <source>The text&apos;s encoding can&apos;t hold a letter of the marking.</source>
        <translation>Teksti kodeeringus ei ole üht märke tähte.</translation>
    </message>
    <message>
        <source>The width of a gap on page {0} could not be hidden: {1}.</source>
        <translation>Tühiku laiust leheküljel {0} ei saanud peita: {1}.</translation>
    </message>
    <message>
        <source>The workbook has two sheets of the same name.</source>
        <translation>Töövihikus on kaks samanimelist lehte.</translation>
    </message>
    <message>
        <source>The workbook holds no sheets.</source>
        <translation>Töövihikus ei ole lehti.</translation>
    </message>
    <message>
        <source>The worker process broke its protocol and was stopped.</source>
        <translation>Töötaja rikkus protokolli ja peatati.</translation>
    </message>
    <message>
        <source>The worker process ended unexpectedly.</source>
        <translation>Töötaja lõppes ootamatult.</translation>
    </message>
    <message>
        <source>The worker process failed without saying why.</source>
        <translation>Töötaja ebaõnnestus põhjust ütlemata.</translation>
    </message>
    <message>
        <source>The worker process for this file has ended.</source>
        <translation>Selle faili töötaja on lõppenud.</translation>
    </message>
    <message>
        <source>The worker process sent an answer that failed its checks.</source>
        <translation>Töötaja vastus ei läbinud kontrolle.</translation>
    </message>
    <message>
        <source>The worker process was asked for something that it does not know.</source>
        <translation>Töötajalt paluti midagi, mida ta ei tunne.</translation>
    </message>
    <message>
        <source>The worker&apos;s answer is larger than allowed and was refused.</source>
        <translation>Töötaja vastus on lubatust suurem ja lükati tagasi.</translation>
    </message>
    <message>
        <source>The written file failed verification and was not saved: {0}.</source>
        <translation>Kirjutatud fail ei läbinud kontrolli ja seda ei salvestatud: {0}.</translation>
    </message>
    <message>
        <source>The {0} name model is damaged.</source>
        <translation>Nimemudel {0} on rikutud.</translation>
    </message>
    <message>
        <source>The {0} name model is not installed.</source>
        <translation>Nimemudelit {0} ei ole paigaldatud.</translation>
    </message>
    <message>
        <source>There is no detection mode {0}.</source>
        <translation>Otsingurežiimi {0} ei ole.</translation>
    </message>
    <message>
        <source>There is no paragraph {0} to mark; the file has {1}.</source>
        <translation>Märgitavat lõiku {0} ei ole; failis on neid {1}.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file of a kind that is not read.</source>
        <translation>See on OpenDocumenti fail, mille liiki ei loeta.</translation>
    </message>
    <message>
        <source>This is an old Office file (.{0}); it is read through LibreOffice, which is not installed here.</source>
        <translation>See on vana Office&apos;i fail (.{0}); seda loetakse LibreOffice&apos;i kaudu, mida siin ei ole.</translation>
    </message>
    <message>
        <source>This is not the address of an attachment.</source>
        <translation>See ei ole manuse aadress.</translation>
    </message>
    <message>
        <source>This is {0}, a kind of file that is not read in this release.</source>
        <translation>See on {0}, mida see väljalase ei loe.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be stamped.</source>
        <translation>Sellele faililiigile ei saa märget lisada.</translation>
    </message>
    <message>
        <source>This kind of file has no attachments.</source>
        <translation>Sellel faililiigil ei ole manuseid.</translation>
    </message>
    <message>
        <source>This kind of file has no pages; it is shown as text.</source>
        <translation>Sellel faililiigil ei ole lehti; seda näidatakse tekstina.</translation>
    </message>
    <message>
        <source>This part of the message is encrypted.</source>
        <translation>See kirja osa on krüpteeritud.</translation>
    </message>
    <message>
        <source>This place is not in the document any more.</source>
        <translation>Seda kohta dokumendis enam ei ole.</translation>
    </message>
    <message>
        <source>Try again; the file was not changed.</source>
        <translation>Proovi uuesti; faili ei muudetud.</translation>
    </message>
    <message>
        <source>Use balanced, recall or fast.</source>
        <translation>Kasuta balanced, recall või fast.</translation>
    </message>
    <message>
        <source>Use public, domestic agency, one of {0}, or REL TO with country codes.</source>
        <translation>Kasuta public, domestic agency, üht neist: {0}, või REL TO koos riigikoodidega.</translation>
    </message>
    <message>
        <source>Use the scheme&apos;s own words.</source>
        <translation>Kasuta korra enda sõnu.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Kontrollimine</translation>
    </message>
    <message>
        <source>a building or road</source>
        <translation>hoone või tee</translation>
    </message>
    <message>
        <source>a card&apos;s length and prefix, check digit right</source>
        <translation>kaardi pikkus ja eesliide, kontrollnumber õige</translation>
    </message>
    <message>
        <source>a country&apos;s account format, check digits right</source>
        <translation>riigi kontoformaat, kontrollnumbrid õiged</translation>
    </message>
    <message>
        <source>a country, region or town</source>
        <translation>riik, piirkond või linn</translation>
    </message>
    <message>
        <source>a courtesy title</source>
        <translation>viisakustiitel</translation>
    </message>
    <message>
        <source>a date and five digits, as a Latvian personal code has them</source>
        <translation>kuupäev ja viis numbrit nagu Läti isikukoodis</translation>
    </message>
    <message>
        <source>a date of birth and a serial number as Czech and Slovak birth numbers have them</source>
        <translation>sünniaeg ja järjekorranumber nagu Tšehhi ja Slovakkia sünninumbris</translation>
    </message>
    <message>
        <source>a date of birth and a serial number as the Danish CPR has them</source>
        <translation>sünniaeg ja järjekorranumber nagu Taani CPR-is</translation>
    </message>
    <message>
        <source>a date of birth and the check digit of a Swedish personal number</source>
        <translation>sünniaeg ja Rootsi isikunumbri kontrollnumber</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>kuupäev või kellaaeg</translation>
    </message>
    <message>
        <source>a decimal number after the label latitude or longitude</source>
        <translation>kümnendarv laius- või pikkuskraadi sildi järel</translation>
    </message>
    <message>
        <source>a faith said of somebody</source>
        <translation>kellegi kohta öeldud usk</translation>
    </message>
    <message>
        <source>a frequent given name and surname in lower case</source>
        <translation>sage ees- ja perekonnanimi väiketähtedega</translation>
    </message>
    <message>
        <source>a frequent given name before a surname</source>
        <translation>sage eesnimi perekonnanime ees</translation>
    </message>
    <message>
        <source>a given name and a surname in capitals</source>
        <translation>eesnimi ja suurtähtedega perekonnanimi</translation>
    </message>
    <message>
        <source>a given name in lower case as posts write it</source>
        <translation>väiketähega eesnimi, nagu postitustes kirjutatakse</translation>
    </message>
    <message>
        <source>a line after the closing words of a letter</source>
        <translation>rida kirja lõpusõnade järel</translation>
    </message>
    <message>
        <source>Supported are PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods, .odp), Rich Text (.rtf), e-mail (.eml, .msg, .mbox), pictures, plain text, CSV, JSON, XML, HTML, calendars (.ics) and address cards (.vcf).</source>
        <translation>Loetakse PDF-i, Wordi (.docx), Exceli (.xlsx), PowerPointi (.pptx), OpenDocumenti (.odt, .ods, .odp), rikasteksti (.rtf), e-kirju (.eml, .msg, .mbox), pilte, lihtteksti, CSV-d, JSON-it, XML-i, HTML-i, kalendreid (.ics) ja visiitkaarte (.vcf).</translation>
    </message>
    <message>
        <source>The calendar or address card is cut short.</source>
        <translation>Kalender või visiitkaart on poolik.</translation>
    </message>
    <message>
        <source>The case holds no document.</source>
        <translation>Toimikus ei ole ühtki dokumenti.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Toimik on suletud.</translation>
    </message>
    <message>
        <source>The case {0} is encrypted, damaged or not a case.</source>
        <translation>Toimik {0} on krüpteeritud, rikutud või ei ole toimik.</translation>
    </message>
    <message>
        <source>The documents are approved as they stand now.</source>
        <translation>Dokumendid on praegusel kujul kinnitatud.</translation>
    </message>
    <message>
        <source>The file does not begin as a calendar or an address card.</source>
        <translation>Fail ei alga nagu kalender või visiitkaart.</translation>
    </message>
    <message>
        <source>The file has more than {0} lines.</source>
        <translation>Failis on üle {0} rea.</translation>
    </message>
    <message>
        <source>The file takes too long to read and was given up.</source>
        <translation>Faili lugemine võtab liiga kaua ja jäeti pooleli.</translation>
    </message>
    <message>
        <source>The key of {0} is not enrolled in this case.</source>
        <translation>Isiku {0} võti ei ole selles toimikus registreeritud.</translation>
    </message>
    <message>
        <source>The least similarity is 60 to 100 percent.</source>
        <translation>Vähim sarnasus on 60 kuni 100 protsenti.</translation>
    </message>
    <message>
        <source>The lists of this case are not kept with it.</source>
        <translation>Selle juhtumi loendeid pole selle juures alles.</translation>
    </message>
    <message>
        <source>The parts of the calendar or address card do not end where they should.</source>
        <translation>Kalendri või kaardi osad ei lõpe seal, kus peaksid.</translation>
    </message>
    <message>
        <source>The policy asks for two persons, and the case has none.</source>
        <translation>Eeskiri nõuab kahte isikut, kuid toimikus ei ole ühtki.</translation>
    </message>
    <message>
        <source>The two-person rule needs persons.</source>
        <translation>Kahe isiku reegel vajab isikuid.</translation>
    </message>
    <message>
        <source>The whole line goes, because the width of what was removed in it could not be hidden.</source>
        <translation>Eemaldatakse terve rida, sest eemaldatu laiust ei saanud peita.</translation>
    </message>
    <message>
        <source>There are not as many numbers as pages.</source>
        <translation>Numbreid ei ole sama palju kui lehti.</translation>
    </message>
    <message>
        <source>There is no such picture in the file.</source>
        <translation>Sellist pilti failis ei ole.</translation>
    </message>
    <message>
        <source>This file is not open.</source>
        <translation>See fail pole avatud.</translation>
    </message>
    <message>
        <source>Two people with the same full name got the same pseudonym, if there are such.</source>
        <translation>Kaks sama täisnimega inimest said sama varjunime, kui selliseid on.</translation>
    </message>
    <message>
        <source>Type one, or delete the entry.</source>
        <translation>Sisesta tekst või kustuta kirje.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>Kasuta lühemat.</translation>
    </message>
    <message>
        <source>Use another prefix.</source>
        <translation>Kasuta teist eesliidet.</translation>
    </message>
    <message>
        <source>Where a width could not be hidden, withhold the line or the page: --withhold line, --withhold page.</source>
        <translation>Kus laiust ei saanud peita, jäta rida või leht välja: --withhold line, --withhold page.</translation>
    </message>
    <message>
        <source>Withhold the page instead.</source>
        <translation>Jäta pigem leht välja.</translation>
    </message>
    <message>
        <source>a mailbox with the at sign spelled out in brackets</source>
        <translation>postkast, mille ät-märk on sulgudes sõnaga</translation>
    </message>
    <message>
        <source>a mailbox, an at sign and a domain name</source>
        <translation>postkast, ät-märk ja domeen</translation>
    </message>
    <message>
        <source>a military post office</source>
        <translation>sõjaväe postkontor</translation>
    </message>
    <message>
        <source>a name after a mark of signature</source>
        <translation>nimi allkirjamärgi järel</translation>
    </message>
    <message>
        <source>a name before a mail address in brackets</source>
        <translation>nimi sulgudes meiliaadressi ees</translation>
    </message>
    <message>
        <source>a name before the word wrote</source>
        <translation>nimi sõna kirjutas ees</translation>
    </message>
    <message>
        <source>a name behind words for employment</source>
        <translation>nimi töötamisele viitavate sõnade järel</translation>
    </message>
    <message>
        <source>a name in a greeting</source>
        <translation>nimi tervituses</translation>
    </message>
    <message>
        <source>a name in a sender or recipient line</source>
        <translation>nimi saatja või saaja real</translation>
    </message>
    <message>
        <source>a name with a house number, a postcode and a town</source>
        <translation>nimi koos majanumbri, sihtnumbri ja linnaga</translation>
    </message>
    <message>
        <source>a name with the legal form of a firm</source>
        <translation>nimi koos ettevõtte õigusliku vormiga</translation>
    </message>
    <message>
        <source>a nationality, religion or political group</source>
        <translation>rahvus, usk või poliitiline rühm</translation>
    </message>
    <message>
        <source>a number after the label ID, MRN or PIN</source>
        <translation>number sildi ID, MRN või PIN järel</translation>
    </message>
    <message>
        <source>a number after the label of a badge</source>
        <translation>number ametimärgi sildi järel</translation>
    </message>
    <message>
        <source>a number after the label of a case, file or reference</source>
        <translation>number toimiku või viite sildi järel</translation>
    </message>
    <message>
        <source>a number after the label of a national number</source>
        <translation>number riikliku numbri sildi järel</translation>
    </message>
    <message>
        <source>a number after the label of a serial or inventory number</source>
        <translation>number seeria- või inventarinumbri sildi järel</translation>
    </message>
    <message>
        <source>a number after the label of an identifier</source>
        <translation>number tunnuse sildi järel</translation>
    </message>
    <message>
        <source>a number after the word age</source>
        <translation>arv sõna vanus järel</translation>
    </message>
    <message>
        <source>a number behind the rank or name of an officer</source>
        <translation>number ametniku auastme või nime järel</translation>
    </message>
    <message>
        <source>a number behind the short name of a register</source>
        <translation>number registri lühinime järel</translation>
    </message>
    <message>
        <source>a number between commas after a name</source>
        <translation>arv komade vahel nime järel</translation>
    </message>
    <message>
        <source>a number of years with the word old</source>
        <translation>aastate arv koos sõnaga vana</translation>
    </message>
    <message>
        <source>a number or code that stands for one case or person</source>
        <translation>ühe juhtumi või isiku number või kood</translation>
    </message>
    <message>
        <source>a number over two lines read together</source>
        <translation>kahel real olev number, loetud koos</translation>
    </message>
    <message>
        <source>a password inside a web address</source>
        <translation>parool veebiaadressis</translation>
    </message>
    <message>
        <source>a pattern</source>
        <translation>muster</translation>
    </message>
    <message>
        <source>a person&apos;s name</source>
        <translation>isikunimi</translation>
    </message>
    <message>
        <source>a political opinion said of somebody</source>
        <translation>kellegi kohta öeldud poliitiline vaade</translation>
    </message>
    <message>
        <source>a post office box</source>
        <translation>postkast (nimekast)</translation>
    </message>
    <message>
        <source>a private key block</source>
        <translation>privaatvõtme plokk</translation>
    </message>
    <message>
        <source>a profile page of a social network</source>
        <translation>sotsiaalvõrgustiku profiilileht</translation>
    </message>
    <message>
        <source>a random value after the label of a key or token</source>
        <translation>juhuslik väärtus võtme või loa sildi järel</translation>
    </message>
    <message>
        <source>a running number and a year with a slash, as courts write it</source>
        <translation>järjekorranumber ja aasta kaldkriipsuga, nagu kohtud kirjutavad</translation>
    </message>
    <message>
        <source>a school that somebody attends</source>
        <translation>kool, kus keegi käib</translation>
    </message>
    <message>
        <source>a signed web token</source>
        <translation>allkirjastatud veebiluba</translation>
    </message>
    <message>
        <source>a state of health said of somebody</source>
        <translation>kellegi kohta öeldud tervislik seisund</translation>
    </message>
    <message>
        <source>a street with its house number</source>
        <translation>tänav koos majanumbriga</translation>
    </message>
    <message>
        <source>a surname in capitals, a comma and a given name</source>
        <translation>suurtähtedega perekonnanimi, koma ja eesnimi</translation>
    </message>
    <message>
        <source>a surname, a comma and a given name in a list</source>
        <translation>perekonnanimi, koma ja eesnimi loendis</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>kellaaeg</translation>
    </message>
    <message>
        <source>a token with the prefix of a known service</source>
        <translation>tuntud teenuse eesliitega luba</translation>
    </message>
    <message>
        <source>a town after words that say where a person lives or was born</source>
        <translation>linn sõnade järel, mis ütlevad elu- või sünnikoha</translation>
    </message>
    <message>
        <source>a user name behind the name of a service, or in its form</source>
        <translation>kasutajanimi teenuse nime järel või selle kujul</translation>
    </message>
    <message>
        <source>a value after the label of a password</source>
        <translation>väärtus parooli sildi järel</translation>
    </message>
    <message>
        <source>a value after the label of a user name</source>
        <translation>väärtus kasutajanime sildi järel</translation>
    </message>
    <message>
        <source>a wallet address, checksum right</source>
        <translation>rahakoti aadress, kontrollsumma õige</translation>
    </message>
    <message>
        <source>a web address with a known top-level domain</source>
        <translation>veebiaadress tuntud tippdomeeniga</translation>
    </message>
    <message>
        <source>a web address with its scheme</source>
        <translation>veebiaadress koos protokolliga</translation>
    </message>
    <message>
        <source>a word for membership in a trade union</source>
        <translation>ametiühingusse kuulumise sõna</translation>
    </message>
    <message>
        <source>a year after a word of time</source>
        <translation>aasta ajasõna järel</translation>
    </message>
    <message>
        <source>an amount, age or duration that tells who is meant</source>
        <translation>summa, vanus või kestus, mis ütleb, kellest jutt on</translation>
    </message>
    <message>
        <source>an at sign followed by a user name</source>
        <translation>ät-märk ja kasutajanimi</translation>
    </message>
    <message>
        <source>an ethnic origin said of somebody</source>
        <translation>kellegi kohta öeldud etniline päritolu</translation>
    </message>
    <message>
        <source>an illness said of somebody</source>
        <translation>kellegi kohta öeldud haigus</translation>
    </message>
    <message>
        <source>an international prefix and a country&apos;s number</source>
        <translation>rahvusvaheline eesliide ja riigi number</translation>
    </message>
    <message>
        <source>an offence said of somebody</source>
        <translation>kellegi kohta öeldud süütegu</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>amet</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>organisatsioon</translation>
    </message>
    <message>
        <source>an organisation that tells who is meant</source>
        <translation>organisatsioon, mis ütleb, kellest jutt on</translation>
    </message>
    <message>
        <source>an orientation or gender identity said of somebody</source>
        <translation>kellegi kohta öeldud sättumus või sooidentiteet</translation>
    </message>
    <message>
        <source>an origin, profession or other trait of a person</source>
        <translation>isiku päritolu, elukutse või muu tunnus</translation>
    </message>
    <message>
        <source>capitalised words before a birth date, age or personal number</source>
        <translation>suure algustähega sõnad sünniaja, vanuse või isikunumbri ees</translation>
    </message>
    <message>
        <source>degrees with minutes and a point of the compass</source>
        <translation>kraadid koos minutite ja ilmakaarega</translation>
    </message>
    <message>
        <source>digits after a word for telephone</source>
        <translation>numbrid telefonile viitava sõna järel</translation>
    </message>
    <message>
        <source>digits after the label of a bank account</source>
        <translation>numbrid pangakonto sildi järel</translation>
    </message>
    <message>
        <source>digits after the label of a card&apos;s security code</source>
        <translation>numbrid kaardi turvakoodi sildi järel</translation>
    </message>
    <message>
        <source>digits after the label of an alien registration number</source>
        <translation>numbrid välismaalase registreerimisnumbri sildi järel</translation>
    </message>
    <message>
        <source>digits after the name of a payment card, check digit not right</source>
        <translation>numbrid maksekaardi nime järel, kontrollnumber vale</translation>
    </message>
    <message>
        <source>digits in groups after the label of a German tax number</source>
        <translation>rühmadena numbrid Saksa maksunumbri sildi järel</translation>
    </message>
    <message>
        <source>digits in the groups of a payment card with a right check digit</source>
        <translation>maksekaardi rühmades numbrid õige kontrollnumbriga</translation>
    </message>
    <message>
        <source>digits with full stops between, read together</source>
        <translation>punktidega eraldatud numbrid, loetud koos</translation>
    </message>
    <message>
        <source>eight digits with the Estonian check digit</source>
        <translation>kaheksa numbrit Eesti kontrollnumbriga</translation>
    </message>
    <message>
        <source>eight digits with the right letter of a Spanish NIF</source>
        <translation>kaheksa numbrit Hispaania NIF-i õige tähega</translation>
    </message>
    <message>
        <source>eight or eleven letters and digits</source>
        <translation>kaheksa või üksteist tähte ja numbrit</translation>
    </message>
    <message>
        <source>eight or nine digits in groups</source>
        <translation>kaheksa või üheksa numbrit rühmades</translation>
    </message>
    <message>
        <source>eleven digits after the label of an Estonian personal code, check digit not right</source>
        <translation>üksteist numbrit isikukoodi sildi järel, kontrollnumber vale</translation>
    </message>
    <message>
        <source>eleven digits with a date of birth and the Estonian check digit</source>
        <translation>üksteist numbrit sünniaja ja Eesti kontrollnumbriga</translation>
    </message>
    <message>
        <source>eleven digits with both check digits of a Norwegian birth number</source>
        <translation>üksteist numbrit Norra sünninumbri mõlema kontrollnumbriga</translation>
    </message>
    <message>
        <source>eleven digits with both check digits of a Turkish identity number</source>
        <translation>üksteist numbrit Türgi isikunumbri mõlema kontrollnumbriga</translation>
    </message>
    <message>
        <source>eleven digits with the check digit of a Croatian OIB</source>
        <translation>üksteist numbrit Horvaatia OIB kontrollnumbriga</translation>
    </message>
    <message>
        <source>eleven digits with the check digit of a German tax number</source>
        <translation>üksteist numbrit Saksa maksunumbri kontrollnumbriga</translation>
    </message>
    <message>
        <source>eleven digits with the check digit of a Polish PESEL</source>
        <translation>üksteist numbrit Poola PESEL-i kontrollnumbriga</translation>
    </message>
    <message>
        <source>eleven digits with the check digits of a Belgian national number</source>
        <translation>üksteist numbrit Belgia riikliku numbri kontrollnumbritega</translation>
    </message>
    <message>
        <source>elsewhere in the document</source>
        <translation>mujal dokumendis</translation>
    </message>
    <message>
        <source>fifteen digits</source>
        <translation>viisteist numbrit</translation>
    </message>
    <message>
        <source>fifteen digits with the key of a French social security number</source>
        <translation>viisteist numbrit Prantsuse sotsiaalkindlustuse võtmega</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>faili nimi</translation>
    </message>
    <message>
        <source>four letters and a coded date of birth, as a Quebec health card has them</source>
        <translation>neli tähte ja kodeeritud sünniaeg nagu Quebeci ravikaardil</translation>
    </message>
    <message>
        <source>four numbers of 0 to 255 with dots</source>
        <translation>neli arvu 0 kuni 255 punktidega</translation>
    </message>
    <message>
        <source>four or five digits</source>
        <translation>neli või viis numbrit</translation>
    </message>
    <message>
        <source>given name and surname</source>
        <translation>ees- ja perekonnanimi</translation>
    </message>
    <message>
        <source>high</source>
        <translation>kõrge</translation>
    </message>
    <message>
        <source>house number and a French word for a street</source>
        <translation>majanumber ja prantsuse tänavasõna</translation>
    </message>
    <message>
        <source>house number and a numbered street</source>
        <translation>majanumber ja nummerdatud tänav</translation>
    </message>
    <message>
        <source>house number, a name and a word for a street</source>
        <translation>majanumber, nimi ja tänavasõna</translation>
    </message>
    <message>
        <source>house number, numbered street, town and postcode</source>
        <translation>majanumber, nummerdatud tänav, linn ja sihtnumber</translation>
    </message>
    <message>
        <source>house number, street, town and postcode</source>
        <translation>majanumber, tänav, linn ja sihtnumber</translation>
    </message>
    <message>
        <source>in another document of the case</source>
        <translation>toimiku teises dokumendis</translation>
    </message>
    <message>
        <source>initial and surname</source>
        <translation>initsiaal ja perekonnanimi</translation>
    </message>
    <message>
        <source>initials and a frequent surname</source>
        <translation>initsiaalid ja sage perekonnanimi</translation>
    </message>
    <message>
        <source>latitude and longitude written as digits with N or S and E or W</source>
        <translation>laius- ja pikkuskraad numbritega, N või S ja E või W</translation>
    </message>
    <message>
        <source>letters and digits after the label of a plate</source>
        <translation>tähed ja numbrid numbrimärgi sildi järel</translation>
    </message>
    <message>
        <source>letters and digits as licences have them</source>
        <translation>tähed ja numbrid nagu lubadel</translation>
    </message>
    <message>
        <source>letters that look like digits read as digits</source>
        <translation>numbrite moodi tähed, loetud numbritena</translation>
    </message>
    <message>
        <source>letters, a year and a running number with separators</source>
        <translation>tähed, aasta ja järjekorranumber eraldajatega</translation>
    </message>
    <message>
        <source>low</source>
        <translation>madal</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>keskmine</translation>
    </message>
    <message>
        <source>nine digits after the label SSN</source>
        <translation>üheksa numbrit sildi SSN järel</translation>
    </message>
    <message>
        <source>nine digits after the label of a routing number</source>
        <translation>üheksa numbrit panga suunanumbri sildi järel</translation>
    </message>
    <message>
        <source>nine digits in 2-7 groups with a prefix that the IRS issues</source>
        <translation>üheksa numbrit rühmades 2-7 IRS-i eesliitega</translation>
    </message>
    <message>
        <source>nine digits in 3-2-4 groups, valid ranges</source>
        <translation>üheksa numbrit rühmades 3-2-4, lubatud vahemikes</translation>
    </message>
    <message>
        <source>nine digits in the ranges of an ITIN</source>
        <translation>üheksa numbrit ITIN-i vahemikes</translation>
    </message>
    <message>
        <source>nine digits in valid ranges</source>
        <translation>üheksa numbrit lubatud vahemikes</translation>
    </message>
    <message>
        <source>nine digits with the check digit of a Canadian SIN</source>
        <translation>üheksa numbrit Kanada SIN-i kontrollnumbriga</translation>
    </message>
    <message>
        <source>nine digits with the check digit of a bank</source>
        <translation>üheksa numbrit panga kontrollnumbriga</translation>
    </message>
    <message>
        <source>nine digits with the check of a Dutch BSN</source>
        <translation>üheksa numbrit Hollandi BSN-i kontrolliga</translation>
    </message>
    <message>
        <source>nine or twelve digits after the label of a VAT number</source>
        <translation>üheksa või kaksteist numbrit käibemaksunumbri sildi järel</translation>
    </message>
    <message>
        <source>page count</source>
        <translation>lehtede arv</translation>
    </message>
    <message>
        <source>part of the document</source>
        <translation>osa dokumendist</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>muster</translation>
    </message>
    <message>
        <source>read in the order in which it is shown</source>
        <translation>loetud näitamise järjekorras</translation>
    </message>
    <message>
        <source>read with the heading of its column</source>
        <translation>loetud koos veeru pealkirjaga</translation>
    </message>
    <message>
        <source>removed text no. {0} can still be read</source>
        <translation>eemaldatud tekst nr {0} on endiselt loetav</translation>
    </message>
    <message>
        <source>seven digits in the groups of a local number</source>
        <translation>seitse numbrit kohaliku numbri rühmades</translation>
    </message>
    <message>
        <source>seven digits with the right check letter of an Irish PPS number</source>
        <translation>seitse numbrit Iiri PPS-numbri õige tähega</translation>
    </message>
    <message>
        <source>seventeen letters and digits</source>
        <translation>seitseteist tähte ja numbrit</translation>
    </message>
    <message>
        <source>seventeen letters and digits with a right check digit</source>
        <translation>seitseteist tähte ja numbrit õige kontrollnumbriga</translation>
    </message>
    <message>
        <source>single characters with spaces between, read together</source>
        <translation>tühikutega eraldatud märgid, loetud koos</translation>
    </message>
    <message>
        <source>six digits</source>
        <translation>kuus numbrit</translation>
    </message>
    <message>
        <source>six pairs of hexadecimal digits</source>
        <translation>kuus paari kuueteistkümnendnumbreid</translation>
    </message>
    <message>
        <source>something else that tells who is meant</source>
        <translation>muu, mis ütleb, kellest jutt on</translation>
    </message>
    <message>
        <source>state and ZIP code</source>
        <translation>osariik ja ZIP-kood</translation>
    </message>
    <message>
        <source>street, house number, postcode and town</source>
        <translation>tänav, majanumber, sihtnumber ja linn</translation>
    </message>
    <message>
        <source>surname and given name</source>
        <translation>perekonna- ja eesnimi</translation>
    </message>
    <message>
        <source>surname and given names</source>
        <translation>perekonnanimi ja eesnimed</translation>
    </message>
    <message>
        <source>surname and initial</source>
        <translation>perekonnanimi ja initsiaal</translation>
    </message>
    <message>
        <source>ten digits</source>
        <translation>kümme numbrit</translation>
    </message>
    <message>
        <source>ten digits in a row that could be a telephone number</source>
        <translation>kümme numbrit järjest, võib olla telefoninumber</translation>
    </message>
    <message>
        <source>ten digits in the groups of a North American number</source>
        <translation>kümme numbrit Põhja-Ameerika numbri rühmades</translation>
    </message>
    <message>
        <source>ten digits with the check digit of a British Columbia health number</source>
        <translation>kümme numbrit Briti Columbia ravinumbri kontrollnumbriga</translation>
    </message>
    <message>
        <source>ten digits with the check digit of a Bulgarian EGN</source>
        <translation>kümme numbrit Bulgaaria EGN-i kontrollnumbriga</translation>
    </message>
    <message>
        <source>ten digits with the check digit of a provider number</source>
        <translation>kümme numbrit tervishoiuteenuse osutaja kontrollnumbriga</translation>
    </message>
    <message>
        <source>ten digits with the check digit of a taxpayer reference</source>
        <translation>kümme numbrit maksumaksja viite kontrollnumbriga</translation>
    </message>
    <message>
        <source>ten digits with the check digit of an Austrian insurance number</source>
        <translation>kümme numbrit Austria kindlustusnumbri kontrollnumbriga</translation>
    </message>
    <message>
        <source>ten digits with the check digit of an NHS number</source>
        <translation>kümme numbrit NHS-i kontrollnumbriga</translation>
    </message>
    <message>
        <source>ten digits with the check digit of an Ontario health card</source>
        <translation>kümme numbrit Ontario ravikaardi kontrollnumbriga</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>text recognised in pictures</source>
        <translation>piltidelt tuvastatud tekst</translation>
    </message>
    <message>
        <source>the check digit of a New Zealand tax number</source>
        <translation>Uus-Meremaa maksunumbri kontrollnumber</translation>
    </message>
    <message>
        <source>the check digit of an Australian Medicare number</source>
        <translation>Austraalia Medicare&apos;i numbri kontrollnumber</translation>
    </message>
    <message>
        <source>the check digit of an Australian company number</source>
        <translation>Austraalia äriühingu numbri kontrollnumber</translation>
    </message>
    <message>
        <source>the check digit of an Australian tax file number</source>
        <translation>Austraalia maksunumbri kontrollnumber</translation>
    </message>
    <message>
        <source>the check digits of an Australian business number</source>
        <translation>Austraalia ettevõtja numbri kontrollnumbrid</translation>
    </message>
    <message>
        <source>the eleven places of a Medicare number</source>
        <translation>Medicare&apos;i numbri üksteist kohta</translation>
    </message>
    <message>
        <source>the file&apos;s own name holds removed text</source>
        <translation>faili nimes on eemaldatud tekst</translation>
    </message>
    <message>
        <source>the form and check sign of a Finnish personal code</source>
        <translation>Soome isikukoodi kuju ja kontrollmärk</translation>
    </message>
    <message>
        <source>the form of a Canadian postcode</source>
        <translation>Kanada sihtnumbri kuju</translation>
    </message>
    <message>
        <source>the form of a German pension number</source>
        <translation>Saksa pensioninumbri kuju</translation>
    </message>
    <message>
        <source>the form of a UK National Insurance number</source>
        <translation>Briti National Insurance&apos;i numbri kuju</translation>
    </message>
    <message>
        <source>the form of a UK postcode</source>
        <translation>Briti sihtnumbri kuju</translation>
    </message>
    <message>
        <source>the form of a US federal docket number</source>
        <translation>USA föderaalkohtu asja numbri kuju</translation>
    </message>
    <message>
        <source>the form of a cloud access key</source>
        <translation>pilveteenuse pääsuvõtme kuju</translation>
    </message>
    <message>
        <source>the form of a licence plate</source>
        <translation>numbrimärgi kuju</translation>
    </message>
    <message>
        <source>the form of a military unit&apos;s or ship&apos;s name</source>
        <translation>väeosa või laeva nime kuju</translation>
    </message>
    <message>
        <source>the form of a network address</source>
        <translation>võrguaadressi kuju</translation>
    </message>
    <message>
        <source>the form of a passport number</source>
        <translation>passi numbri kuju</translation>
    </message>
    <message>
        <source>the form of an Australian free or shared number</source>
        <translation>Austraalia tasuta või jagatud numbri kuju</translation>
    </message>
    <message>
        <source>the form of an Estonian mobile number</source>
        <translation>Eesti mobiilinumbri kuju</translation>
    </message>
    <message>
        <source>the form of an identity card number</source>
        <translation>isikutunnistuse numbri kuju</translation>
    </message>
    <message>
        <source>the form of an immigration receipt</source>
        <translation>sisserändekviitungi kuju</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>täisnimi</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>eesnimi</translation>
    </message>
    <message>
        <source>the groups of a state&apos;s driving licence</source>
        <translation>osariigi juhiloa rühmad</translation>
    </message>
    <message>
        <source>the last four digits of a masked SSN</source>
        <translation>varjatud SSN-i neli viimast numbrit</translation>
    </message>
    <message>
        <source>the last two names</source>
        <translation>kaks viimast nime</translation>
    </message>
    <message>
        <source>the length and prefix of a payment card with a right check digit</source>
        <translation>maksekaardi pikkus ja eesliide õige kontrollnumbriga</translation>
    </message>
    <message>
        <source>the length of a provincial health number</source>
        <translation>provintsi ravinumbri pikkus</translation>
    </message>
    <message>
        <source>the letter A and eight or nine digits</source>
        <translation>täht A ja kaheksa või üheksa numbrit</translation>
    </message>
    <message>
        <source>the line after the label address</source>
        <translation>rida aadressi sildi järel</translation>
    </message>
    <message>
        <source>the name of a house, town and postcode</source>
        <translation>maja nimi, linn ja sihtnumber</translation>
    </message>
    <message>
        <source>the name of a medicine</source>
        <translation>ravimi nimi</translation>
    </message>
    <message>
        <source>the name of an illness</source>
        <translation>haiguse nimi</translation>
    </message>
    <message>
        <source>the places and the check digit of a German identity card</source>
        <translation>Saksa isikutunnistuse kohad ja kontrollnumber</translation>
    </message>
    <message>
        <source>the places of a German identity card or passport</source>
        <translation>Saksa isikutunnistuse või passi kohad</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>sama nimi</translation>
    </message>
    <message>
        <source>the sixteen places of a UK driving licence</source>
        <translation>Briti juhiloa kuusteist kohta</translation>
    </message>
    <message>
        <source>the sixteen places of an Italian fiscal code</source>
        <translation>Itaalia maksukoodi kuusteist kohta</translation>
    </message>
    <message>
        <source>the surname</source>
        <translation>perekonnanimi</translation>
    </message>
    <message>
        <source>the value behind a label of a medical form</source>
        <translation>väärtus meditsiinivormi sildi järel</translation>
    </message>
    <message>
        <source>the value behind the label employer</source>
        <translation>väärtus tööandja sildi järel</translation>
    </message>
    <message>
        <source>the value behind the label of a biometric sample</source>
        <translation>väärtus biomeetrilise proovi sildi järel</translation>
    </message>
    <message>
        <source>the value behind the label of a unit</source>
        <translation>väärtus üksuse sildi järel</translation>
    </message>
    <message>
        <source>the value behind the label orientation</source>
        <translation>väärtus sättumuse sildi järel</translation>
    </message>
    <message>
        <source>the value behind the label political party</source>
        <translation>väärtus erakonna sildi järel</translation>
    </message>
    <message>
        <source>the value behind the label race or ethnic origin</source>
        <translation>väärtus rassi või etnilise päritolu sildi järel</translation>
    </message>
    <message>
        <source>the value behind the label religion</source>
        <translation>väärtus usu sildi järel</translation>
    </message>
    <message>
        <source>thirteen digits with the check digit of a Romanian CNP</source>
        <translation>kolmteist numbrit Rumeenia CNP kontrollnumbriga</translation>
    </message>
    <message>
        <source>thirteen digits with the check digit of a Swiss insurance number</source>
        <translation>kolmteist numbrit Šveitsi kindlustusnumbri kontrollnumbriga</translation>
    </message>
    <message>
        <source>town, state and ZIP code</source>
        <translation>linn, osariik ja ZIP-kood</translation>
    </message>
    <message>
        <source>town, state or province and postcode</source>
        <translation>linn, osariik või provints ja sihtnumber</translation>
    </message>
    <message>
        <source>two letters and seven digits, check digit right</source>
        <translation>kaks tähte ja seitse numbrit, kontrollnumber õige</translation>
    </message>
    <message>
        <source>two letters and six digits</source>
        <translation>kaks tähte ja kuus numbrit</translation>
    </message>
    <message>
        <source>two years with a dash</source>
        <translation>kaks aastat kriipsuga</translation>
    </message>
    <message>
        <source>valid in the numbering plan of a country</source>
        <translation>kehtiv mõne riigi numeratsiooniplaanis</translation>
    </message>
    <message>
        <source>valid in the numbering plan of a country, with a word for contact nearby</source>
        <translation>kehtiv mõne riigi numeratsiooniplaanis, läheduses kontaktile viitav sõna</translation>
    </message>
    <message>
        <source>words for a child in a matter of its own</source>
        <translation>sõnad lapse kohta tema enda asjas</translation>
    </message>
    <message>
        <source>words for a criminal record</source>
        <translation>karistatusele viitavad sõnad</translation>
    </message>
    <message>
        <source>words that announce a name</source>
        <translation>nime ette teatavad sõnad</translation>
    </message>
    <message>
        <source>{0} a reason code that {1} does not list.</source>
        <translation>{0} aluse koodiga, mida {1} ei tunne.</translation>
    </message>
    <message>
        <source>{0} above the release audience {1}.</source>
        <translation>{0} kõrgemal avaldamise sihtrühmast {1}.</translation>
    </message>
    <message>
        <source>{0} again.</source>
        <translation>{0} uuesti.</translation>
    </message>
    <message>
        <source>{0} and {1} are {2}, but other places of it are covered.</source>
        <translation>{0} ja {1} on {2}, kuid selle teised kohad on kaetud.</translation>
    </message>
    <message>
        <source>{0} area</source>
        <translation>{0} ala</translation>
    </message>
    <message>
        <source>{0} areas</source>
        <translation>{0} ala</translation>
    </message>
    <message>
        <source>{0} boxes looked at</source>
        <translation>{0} kasti vaadatud</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read.</source>
        <translation>{0}: ei saa lugeda.</translation>
    </message>
    <message>
        <source>{0} could not be read and nobody has acknowledged that.</source>
        <translation>{0}: ei saanud lugeda ja keegi ei ole seda kinnitanud.</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0}: ei ole olemas.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} on juba olemas.</translation>
    </message>
    <message>
        <source>{0} finding is</source>
        <translation>{0} leid on</translation>
    </message>
    <message>
        <source>{0} findings are</source>
        <translation>{0} leidu on</translation>
    </message>
    <message>
        <source>{0} findings are undecided in the band {1} or above.</source>
        <translation>{0} leidu on otsustamata vahemikus {1} või kõrgem.</translation>
    </message>
    <message>
        <source>{0} has changed on disk since it was opened.</source>
        <translation>{0} on pärast avamist kettal muutunud.</translation>
    </message>
    <message>
        <source>{0} is auditor of this case and may only read it.</source>
        <translation>{0} on selle toimiku audiitor ja tohib seda ainult lugeda.</translation>
    </message>
    <message>
        <source>{0} is larger than 2 GiB.</source>
        <translation>{0} on suurem kui 2 GiB.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} ei ole fail.</translation>
    </message>
    <message>
        <source>{0} marking stands</source>
        <translation>{0} märge on</translation>
    </message>
    <message>
        <source>{0} markings stand</source>
        <translation>{0} märget on</translation>
    </message>
    <message>
        <source>{0} no reason code.</source>
        <translation>{0} ilma aluse koodita.</translation>
    </message>
    <message>
        <source>{0} of {1} documents are not approved as they stand now.</source>
        <translation>{0} dokumenti {1}-st ei ole praegusel kujul kinnitatud.</translation>
    </message>
    <message>
        <source>{0} pages compared</source>
        <translation>{0} lehte võrreldud</translation>
    </message>
    <message>
        <source>{0} pages were expected, {1} are there</source>
        <translation>oodati {0} lehte, on {1}</translation>
    </message>
    <message>
        <source>{0} pictures with text read</source>
        <translation>{0} pilti loetud tekstiga</translation>
    </message>
    <message>
        <source>{0} places compared</source>
        <translation>{0} kohta võrreldud</translation>
    </message>
    <message>
        <source>{0} portion stands</source>
        <translation>{0} osa on</translation>
    </message>
    <message>
        <source>{0} portions stand</source>
        <translation>{0} osa on</translation>
    </message>
    <message>
        <source>{0} redaction</source>
        <translation>{0} kinnikatmine</translation>
    </message>
    <message>
        <source>{0} redaction has</source>
        <translation>{0} kinnikatmine</translation>
    </message>
    <message>
        <source>{0} redactions</source>
        <translation>{0} kinnikatmist</translation>
    </message>
    <message>
        <source>{0} redactions have</source>
        <translation>{0} kinnikatmist</translation>
    </message>
    <message>
        <source>{0} redactions have a reason code that {1} does not list.</source>
        <translation>{0} kinnikatmist koodiga, mida {1} ei loetle.</translation>
    </message>
    <message>
        <source>{0} redactions have no reason code.</source>
        <translation>{0} kinnikatmist ilma aluse koodita.</translation>
    </message>
    <message>
        <source>{0} redactions lack what their reason code asks for beside it.</source>
        <translation>{0} kinnikatmisel puudub see, mida aluse kood nõuab.</translation>
    </message>
    <message>
        <source>{0} removed texts looked for</source>
        <translation>otsiti {0} eemaldatud teksti</translation>
    </message>
    <message>
        <source>{0} undecided in the band {1} or above.</source>
        <translation>{0} otsustamata vahemikus {1} või kõrgem.</translation>
    </message>
    <message>
        <source>{0} with {1} must name {2}.</source>
        <translation>{0} koodiga {1}: tuleb nimetada {2}.</translation>
    </message>
    <message>
        <source>{0} {1} on page {2} could not be read surely.</source>
        <translation>{0} {1} leheküljel {2}: lugemine on ebakindel.</translation>
    </message>
    <message>
        <source>{0} {1} too small to hold legible text (under {2} by {3} points, or under {4} by {5} pixels): not read.</source>
        <translation>{0} {1} loetava teksti jaoks liiga väike (alla {2} korda {3} punkti või alla {4} korda {5} piksli): lugemata.</translation>
    </message>
    <message>
        <source>{0}, with a word that names it nearby</source>
        <translation>{0}, läheduses on seda nimetav sõna</translation>
    </message>
    <message>
        <source>{0}, with words about a person nearby</source>
        <translation>{0}, läheduses sõnad inimese kohta</translation>
    </message>
    <message>
        <source>{0}; also {1}</source>
        <translation>{0}; samuti {1}</translation>
    </message>
    <message>
        <source>{0}; holds a term that is always redacted</source>
        <translation>{0}; sisaldab alati kinnikaetavat väljendit</translation>
    </message>
    <message>
        <source>{0}; the audience {1} may not read that.</source>
        <translation>{0}; sihtrühm {1} ei tohi seda lugeda.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>baiti</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>märki</translation>
    </message>
    <message>
        <source>weighted characters</source>
        <translation>kaalutud märki</translation>
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
        <source>Export again</source>
        <translation>Ekspordi uuesti</translation>
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
        <source>Make page {0} a picture and export again</source>
        <translation>Tee lehest {0} pilt ja ekspordi uuesti</translation>
    </message>
    <message>
        <source>The picture keeps what remains of its text as an invisible layer</source>
        <translation>Pilt hoiab alles jäänud teksti nähtamatu kihina</translation>
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
    <name>ExportForm</name>
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
        <source>White boxes with a border</source>
        <translation>Valged äärisega kastid</translation>
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
        <source>Where pages say reason and amount</source>
        <translation>Kus leht ütleb aluse ja hulga</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Mitte kuskil</translation>
    </message>
    <message>
        <source>In white boxes, else in the margin</source>
        <translation>Valgetes kastides, muidu veerisel</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Veerisel</translation>
    </message>
    <message>
        <source>In a legend at the foot of the page</source>
        <translation>Selgituses lehe jalusel</translation>
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
        <source>What goes where a length can&apos;t be hidden</source>
        <translation>Mis läheb, kui pikkust ei saa peita</translation>
    </message>
    <message>
        <source>Nothing more; it is said in the result</source>
        <translation>Ei midagi rohkem; tulemus ütleb seda</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>Terve rida</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Terve leht</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Väljundkaust</translation>
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
        <source>Pages to be made pictures</source>
        <translation>Lehed, millest tehakse pildid</translation>
    </message>
    <message>
        <source>None; or such as 2-5, 8 (1 to {0})</source>
        <translation>Ükski; või näiteks 2-5, 8 (1 kuni {0})</translation>
    </message>
    <message>
        <source>Pages such as 2-5, 8 (1 to {0}), or nothing.</source>
        <translation>Lehed nagu 2-5, 8 (1 kuni {0}) või mitte midagi.</translation>
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
        <source>Browse…</source>
        <translation>Sirvi…</translation>
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
        <source>&amp;Reasons on the page</source>
        <translation>&amp;Alused lehel</translation>
    </message>
    <message>
        <source>&amp;Length hiding</source>
        <translation>&amp;Pikkuse peitmine</translation>
    </message>
    <message>
        <source>&amp;Where that fails</source>
        <translation>K&amp;ui see ei õnnestu</translation>
    </message>
    <message>
        <source>&amp;Pages as pictures</source>
        <translation>&amp;Lehed piltidena</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>V&amp;olitus</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cases by state</source>
        <translation>Toimikud seisu järgi</translation>
    </message>
    <message>
        <source>Cases by age of their oldest document</source>
        <translation>Toimikud vanima dokumendi vanuse järgi</translation>
    </message>
    <message>
        <source>Redactions by reason code</source>
        <translation>Katmised aluse koodi järgi</translation>
    </message>
    <message>
        <source>Redactions by who decided</source>
        <translation>Katmised otsustaja järgi</translation>
    </message>
    <message>
        <source>Redactions by kind</source>
        <translation>Katmised liigi järgi</translation>
    </message>
    <message>
        <source>Redactions by confidence band</source>
        <translation>Katmised kindlusastme järgi</translation>
    </message>
    <message>
        <source>Overturned: approver against drafter</source>
        <translation>Tühistatud: kinnitaja koostaja vastu</translation>
    </message>
    <message>
        <source>False marks by rule: rejected of decided</source>
        <translation>Valemärked reegli järgi: tagasi lükatud otsustatutest</translation>
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
        <source>Hand the case over</source>
        <translation>Anna toimik üle</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Kes võtab üle</translation>
    </message>
    <message>
        <source>File to lay into the shared folder</source>
        <translation>Fail jagatud kausta jaoks</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Kellele</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>Sign and write</source>
        <translation>Allkirjasta ja kirjuta</translation>
    </message>
    <message>
        <source>A case is handed over with your key: unlock it first.</source>
        <translation>Toimik antakse üle sinu võtmega: ava see kõigepealt.</translation>
    </message>
    <message>
        <source>Say to whom, and choose a file.</source>
        <translation>Ütle, kellele, ja vali fail.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Üleandmine</translation>
    </message>
    <message>
        <source>Handed over, signed: {0}</source>
        <translation>Üle antud, allkirjastatud: {0}</translation>
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
        <source>Incident: did a name go out?</source>
        <translation>Intsident: kas nimi läks välja?</translation>
    </message>
    <message>
        <source>No release pack chosen</source>
        <translation>Ühtegi väljastuspaketti pole valitud</translation>
    </message>
    <message>
        <source>Release packs</source>
        <translation>Väljastuspaketid</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Nimed, igaüks omal real</translation>
    </message>
    <message>
        <source>One name or number a line. The list is kept nowhere.</source>
        <translation>Üks nimi või number real. Loendit ei hoita kusagil.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paketid</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nimed</translation>
    </message>
    <message>
        <source>Places where a name went out</source>
        <translation>Kohad, kus nimi läks välja</translation>
    </message>
    <message>
        <source>Pack and file</source>
        <translation>Pakett ja fail</translation>
    </message>
    <message>
        <source>Line of the list</source>
        <translation>Loendi rida</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>&amp;Choose packs…</source>
        <translation>&amp;Vali paketid…</translation>
    </message>
    <message>
        <source>Search the packs</source>
        <translation>Otsi pakettidest</translation>
    </message>
    <message>
        <source>Choose the release packs.</source>
        <translation>Vali väljastuspaketid.</translation>
    </message>
    <message>
        <source>Write the names, one a line.</source>
        <translation>Kirjuta nimed, igaüks omal real.</translation>
    </message>
    <message>
        <source>Release packs (*.zip)</source>
        <translation>Väljastuspaketid (*.zip)</translation>
    </message>
    <message>
        <source>Searching past releases</source>
        <translation>Varasemate väljastuste otsimine</translation>
    </message>
    <message>
        <source>It went out: {0} places.</source>
        <translation>See läks välja: {0} kohta.</translation>
    </message>
    <message>
        <source>Found in none of these packs.</source>
        <translation>Neis pakettides ei leitud.</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>No key: under the name of the computer&apos;s user</source>
        <translation>Võtmeta: arvuti kasutaja nime all</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Minu võti</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Loo uus võti</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klahv</translation>
    </message>
    <message>
        <source>Your name, as the log shall say it</source>
        <translation>Sinu nimi, nagu see logis seisab</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Võtmefail</translation>
    </message>
    <message>
        <source>New key file</source>
        <translation>Uus võtmefail</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Võtme paroolifraas</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Võti</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Ni&amp;mi</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>Võtme&amp;fail</translation>
    </message>
    <message>
        <source>New key &amp;file</source>
        <translation>Uus võtme&amp;fail</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase</source>
        <translation>Võtme pa&amp;roolifraas</translation>
    </message>
    <message>
        <source>The key needs your name.</source>
        <translation>Võti vajab sinu nime.</translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation>Vali võtmefail.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Sisesta võtme paroolifraas.</translation>
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
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>inglise</translation>
    </message>
    <message>
        <source>French</source>
        <translation>prantsuse</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>eesti</translation>
    </message>
    <message>
        <source>German</source>
        <translation>saksa</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>hispaania</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>itaalia</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>hollandi</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>soome</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>rootsi</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>poola</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>läti</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>leedu</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>vene</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraina</translation>
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
        <translation>Tekst</translation>
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
        <translation>Juhtumi kõik failid</translation>
    </message>
    <message>
        <source>The shown file only</source>
        <translation>Ainult näidatav fail</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
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
        <translation>Otsin</translation>
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
        <source>Monitoring</source>
        <translation>Seire</translation>
    </message>
    <message>
        <source>Folder of cases</source>
        <translation>Toimikute kaust</translation>
    </message>
    <message>
        <source>Passphrase of the encrypted ones</source>
        <translation>Krüpteeritud toimikute paroolifraas</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>Näita &amp;tabelitena</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Näita tabelitena</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Kaust</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Paroolifraas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Arvud</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Salvesta CSV-na…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Loenda</translation>
    </message>
    <message>
        <source>Choose a folder with cases.</source>
        <translation>Vali toimikutega kaust.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Loendamine</translation>
    </message>
    <message>
        <source>{0} cases counted.</source>
        <translation>{0} toimikut loendatud.</translation>
    </message>
    <message>
        <source>{0} left out: {1}</source>
        <translation>{0} jäi välja: {1}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Salvesta arvud</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelid (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Salvestatud: {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
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
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Uus toimik</translation>
    </message>
    <message>
        <source>Folder of the case</source>
        <translation>Toimiku kaust</translation>
    </message>
    <message>
        <source>File name of the case</source>
        <translation>Toimiku failinimi</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>Millest toimik on</translation>
    </message>
    <message>
        <source>&amp;Encrypt the case and its originals</source>
        <translation>&amp;Krüpteeri toimik ja selle originaalid</translation>
    </message>
    <message>
        <source>Encrypt the case and its originals</source>
        <translation>Krüpteeri toimik ja selle originaalid</translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation>Toimiku paroolifraas</translation>
    </message>
    <message>
        <source>Nobody can open the case without the passphrase. It can&apos;t be reset.</source>
        <translation>Paroolifraasita ei saa toimikut keegi avada. Seda ei saa lähtestada.</translation>
    </message>
    <message>
        <source>&amp;Two persons: nobody approves or releases the own draft</source>
        <translation>Ka&amp;ks isikut: keegi ei kinnita ega väljasta oma kavandit</translation>
    </message>
    <message>
        <source>Two persons: nobody approves or releases the own draft</source>
        <translation>Kaks isikut: keegi ei kinnita ega väljasta oma kavandit</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Ka&amp;ust</translation>
    </message>
    <message>
        <source>F&amp;ile name</source>
        <translation>Fa&amp;ilinimi</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>Pea&amp;lkiri</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Paroolifraas</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Loo toimik</translation>
    </message>
    <message>
        <source>Choose a folder and a file name.</source>
        <translation>Vali kaust ja failinimi.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} on juba olemas.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Vali paroolifraas.</translation>
    </message>
    <message>
        <source>The two-person rule needs your key.</source>
        <translation>Kahe isiku reegel vajab sinu võtit.</translation>
    </message>
    <message>
        <source>Making {0}</source>
        <translation>{0} loomine</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>Open a case</source>
        <translation>Ava toimik</translation>
    </message>
    <message>
        <source>File of the case</source>
        <translation>Toimiku fail</translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation>Toimiku paroolifraas</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Toimik</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Paroolifraas</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ava toimik</translation>
    </message>
    <message>
        <source>Choose the file of a case.</source>
        <translation>Vali toimiku fail.</translation>
    </message>
    <message>
        <source>The case is encrypted: type its passphrase.</source>
        <translation>Toimik on krüpteeritud: sisesta paroolifraas.</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} avamine</translation>
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
    <name>Passphrase</name>
    <message>
        <source>Too short: 8 characters at least</source>
        <translation>Liiga lühike: vähemalt 8 märki</translation>
    </message>
    <message>
        <source>Weak: it can be guessed</source>
        <translation>Nõrk: seda saab ära arvata</translation>
    </message>
    <message>
        <source>Fair: more words would be better</source>
        <translation>Rahuldav: rohkem sõnu oleks parem</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hea</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Tugev</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>{0}, once more</source>
        <translation>{0}, veel kord</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Veel kord</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Paroolifraasi tugevus</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Kaks paroolifraasi erinevad.</translation>
    </message>
    <message>
        <source>Several words that belong together for you alone</source>
        <translation>Mitu sõna, mis kuuluvad kokku ainult sinu jaoks</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of a PDF</source>
        <translation>PDF-i parool</translation>
    </message>
    <message>
        <source>{0} needs a password.</source>
        <translation>{0} vajab parooli.</translation>
    </message>
    <message>
        <source>That password does not open it. Try again.</source>
        <translation>See parool ei ava seda. Proovi uuesti.</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation>Faili {0} parool</translation>
    </message>
    <message>
        <source>It stays in memory until the window closes. The redacted file will have none.</source>
        <translation>See jääb mällu, kuni aken suletakse. Redigeeritud failil parooli ei ole.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
</context>
<context>
    <name>PasswordPrompts</name>
    <message>
        <source>The file was not opened: it needs a password.</source>
        <translation>Faili ei avatud: see vajab parooli.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Sirvi…</translation>
    </message>
    <message>
        <source>Browse: {0}</source>
        <translation>Sirvi: {0}</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Persons and keys</source>
        <translation>Isikud ja võtmed</translation>
    </message>
    <message>
        <source>Persons of the case</source>
        <translation>Toimiku isikud</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollid</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klahv</translation>
    </message>
    <message>
        <source>Columns of the persons</source>
        <translation>Isikute veerud</translation>
    </message>
    <message>
        <source>Public key of another person</source>
        <translation>Teise isiku avalik võti</translation>
    </message>
    <message>
        <source>&amp;Other&apos;s public key</source>
        <translation>Teise &amp;avalik võti</translation>
    </message>
    <message>
        <source>Their roles</source>
        <translation>Tema rollid</translation>
    </message>
    <message>
        <source>Demand &amp;two persons</source>
        <translation>Nõua &amp;kaht isikut</translation>
    </message>
    <message>
        <source>E&amp;nrol them</source>
        <translation>&amp;Lisa</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Kasuta seda võtit</translation>
    </message>
    <message>
        <source>Unlock your own key first: it signs the enrolment.</source>
        <translation>Ava kõigepealt oma võti: see allkirjastab lisamise.</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (sina)</translation>
    </message>
    <message>
        <source>Nobody yet. Your key will be the first, as drafter, reviewer and releaser.</source>
        <translation>Veel ei kedagi. Sinu võti on esimene, koostaja, läbivaataja ja väljastajana.</translation>
    </message>
    <message>
        <source>Unlocking {0}</source>
        <translation>{0} avamine</translation>
    </message>
    <message>
        <source>You work as {0}.</source>
        <translation>Töötad nimega {0}.</translation>
    </message>
    <message>
        <source>Enrolled. The entry is signed with your key.</source>
        <translation>Lisatud. Kanne on allkirjastatud sinu võtmega.</translation>
    </message>
    <message>
        <source>Two persons are demanded from now on; nothing takes that back.</source>
        <translation>Nüüdsest nõutakse kaht isikut; seda ei saa tagasi võtta.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>in review</source>
        <translation>läbivaatamisel</translation>
    </message>
    <message>
        <source>in approval</source>
        <translation>kinnitamisel</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>kinnitatud</translation>
    </message>
    <message>
        <source>released</source>
        <translation>väljastatud</translation>
    </message>
    <message>
        <source>withheld in full</source>
        <translation>tervikuna kinni peetud</translation>
    </message>
    <message>
        <source>non-responsive</source>
        <translation>päringusse mittepuutuv</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>teisele asutusele edastatud</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>kordus</translation>
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
        <source>Columns of: {0}</source>
        <translation>Veerud: {0}</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Enter viib kohale</translation>
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
        <source>Release the case</source>
        <translation>Väljasta toimik</translation>
    </message>
    <message>
        <source>Into the pac&amp;k</source>
        <translation>Pa&amp;ketti</translation>
    </message>
    <message>
        <source>&amp;Bates numbers</source>
        <translation>&amp;Batesi numbrid</translation>
    </message>
    <message>
        <source>Duties of the law that are not met</source>
        <translation>Täitmata seadusest tulenevad kohustused</translation>
    </message>
    <message>
        <source>Duty that is not met</source>
        <translation>Täitmata kohustus</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kus</translation>
    </message>
    <message>
        <source>&amp;State…</source>
        <translation>&amp;Esita…</translation>
    </message>
    <message>
        <source>Write the text that the chosen duty asks for</source>
        <translation>Kirjuta tekst, mida valitud kohustus nõuab</translation>
    </message>
    <message>
        <source>Release and check</source>
        <translation>Väljasta ja kontrolli</translation>
    </message>
    <message>
        <source>Folder for the release pack</source>
        <translation>Väljastuspaketi kaust</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Päringu number</translation>
    </message>
    <message>
        <source>When the request came</source>
        <translation>Millal päring tuli</translation>
    </message>
    <message>
        <source>Office, for the statistics</source>
        <translation>Asutus, statistika jaoks</translation>
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
        <source>&amp;Folder</source>
        <translation>&amp;Kaust</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Päring</translation>
    </message>
    <message>
        <source>Re&amp;ceived</source>
        <translation>Sa&amp;abunud</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>A&amp;sutus</translation>
    </message>
    <message>
        <source>Earlier release pack</source>
        <translation>Varasem väljastuspakett</translation>
    </message>
    <message>
        <source>What is hidden now and stands there is a warning</source>
        <translation>Mis on nüüd peidetud ja seisab seal, on hoiatus</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Välimus</translation>
    </message>
    <message>
        <source>&amp;Earlier pack</source>
        <translation>&amp;Varasem pakett</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>Mis läheb paketti</translation>
    </message>
    <message>
        <source>Manifest, hashes, public log (JSON)</source>
        <translation>Manifest, räsid, avalik logi (JSON)</translation>
    </message>
    <message>
        <source>Internal log, beside the case</source>
        <translation>Siselogi toimiku kõrval</translation>
    </message>
    <message>
        <source>Public log as CSV</source>
        <translation>Avalik logi CSV-na</translation>
    </message>
    <message>
        <source>Public log as XLSX</source>
        <translation>Avalik logi XLSX-na</translation>
    </message>
    <message>
        <source>Public log as PDF</source>
        <translation>Avalik logi PDF-ina</translation>
    </message>
    <message>
        <source>Release letter</source>
        <translation>Väljastuskiri</translation>
    </message>
    <message>
        <source>Sheets for withheld pages</source>
        <translation>Lehed kinnipeetud lehtede asemel</translation>
    </message>
    <message>
        <source>Tables of the annual report</source>
        <translation>Aastaaruande tabelid</translation>
    </message>
    <message>
        <source>Vaughn index (DOCX, XLSX)</source>
        <translation>Vaughni indeks (DOCX, XLSX)</translation>
    </message>
    <message>
        <source>Acknowledge unread areas</source>
        <translation>Kinnita, et lugemata alad on teada</translation>
    </message>
    <message>
        <source>Always written: without it nobody could check the release</source>
        <translation>Kirjutatakse alati: selleta ei saaks väljastust kontrollida</translation>
    </message>
    <message>
        <source>Prefix of the Bates numbers</source>
        <translation>Batesi numbrite eesliide</translation>
    </message>
    <message>
        <source>Prefix, such as DOJ-; empty for no numbers</source>
        <translation>Eesliide, nt DOJ-; tühi tähendab numbriteta</translation>
    </message>
    <message>
        <source>First Bates number</source>
        <translation>Esimene Batesi number</translation>
    </message>
    <message>
        <source>from</source>
        <translation>alates</translation>
    </message>
    <message>
        <source>The policy stops a release while duties are not met.</source>
        <translation>Poliitika peatab väljastuse, kuni kohustused on täitmata.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Vali kaust.</translation>
    </message>
    <message>
        <source>State what the duty asks for</source>
        <translation>Esita, mida kohustus nõuab</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Väljastamine</translation>
    </message>
    <message>
        <source>signed by {0}</source>
        <translation>allkirjastanud {0}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>allkirjastamata</translation>
    </message>
    <message>
        <source>Pack checked: {0}: {1} files, {2} redactions, {3}, head {4} {5}…</source>
        <translation>Pakett kontrollitud: {0}: {1} faili, {2} katmist, {3}, pea {4} {5}…</translation>
    </message>
    <message>
        <source>The pack does not stand its audit: {0}</source>
        <translation>Pakett ei läbi auditit: {0}</translation>
    </message>
    <message>
        <source>Warnings and duties that were not met</source>
        <translation>Hoiatused ja täitmata kohustused</translation>
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
    <name>Roles</name>
    <message>
        <source>drafter</source>
        <translation>koostaja</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>läbivaataja</translation>
    </message>
    <message>
        <source>releaser</source>
        <translation>väljastaja</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>audiitor</translation>
    </message>
    <message>
        <source>{0}, no key</source>
        <translation>{0}, võtmeta</translation>
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
        <translation>({0} lehel {1}-st)</translation>
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
        <source>Closing the case</source>
        <translation>Toimiku sulgemine</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} avamine</translation>
    </message>
    <message>
        <source>read {0} of {1} pages</source>
        <translation>loetud {0} lehte {1}-st</translation>
    </message>
    <message>
        <source>The file was not opened: you cancelled it.</source>
        <translation>Faili ei avatud: sa katkestasid.</translation>
    </message>
    <message>
        <source>Searching {0}</source>
        <translation>{0}: otsimine</translation>
    </message>
    <message>
        <source>Comparing the names of the documents</source>
        <translation>Dokumentide nimede võrdlemine</translation>
    </message>
    <message>
        <source>Searched again for names that were found in others: {0}.</source>
        <translation>Otsitakse uuesti läbi nimede pärast, mis leiti teistest dokumentidest: {0}.</translation>
    </message>
    <message>
        <source>What you decided stays.</source>
        <translation>Sinu otsused jäävad.</translation>
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
        <source>Who works on the case, and as what</source>
        <translation>Kes toimikuga töötab ja millises rollis</translation>
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
        <translation>Tekst loetud: {0} lehte {1}-st</translation>
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
        <source>{0} · read only</source>
        <translation>{0} · ainult lugemiseks</translation>
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
        <source> and {0} more</source>
        <translation> ja veel {0}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumendid</translation>
    </message>
    <message>
        <source>Changes since the last version</source>
        <translation>Muudatused viimasest versioonist</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Katmine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muudatus</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Enne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Praegu</translation>
    </message>
    <message>
        <source>Difference to the last version</source>
        <translation>Erinevus viimasest versioonist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>Mis peab muutuma</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Toimiku tarbeks</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Märkus (&amp;N)</translation>
    </message>
    <message>
        <source>Say what has to change.</source>
        <translation>Ütle, mis peab muutuma.</translation>
    </message>
    <message>
        <source>Changes since the last approved or released version: {0}</source>
        <translation>Muudatusi viimasest kinnitatud või väljastatud versioonist: {0}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Submit for approval</source>
        <translation>Esita kinnitamiseks</translation>
    </message>
    <message>
        <source>Submitted: {0} documents</source>
        <translation>Esitatud: {0} dokumenti</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Kinnita</translation>
    </message>
    <message>
        <source>Approved: {0} documents</source>
        <translation>Kinnitatud: {0} dokumenti</translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation>Tagasta koostajale</translation>
    </message>
    <message>
        <source>Returned: {0} documents</source>
        <translation>Tagastatud: {0} dokumenti</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muudetud</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eemaldatud</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lisatud</translation>
    </message>
    <message>
        <source>left readable</source>
        <translation>loetavaks jäetud</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Take a case over</source>
        <translation>Võta toimik üle</translation>
    </message>
    <message>
        <source>File from the shared folder</source>
        <translation>Fail jagatud kaustast</translation>
    </message>
    <message>
        <source>Where the case shall stand</source>
        <translation>Kus toimik seisma hakkab</translation>
    </message>
    <message>
        <source>Public key of the sender, as you got it from them</source>
        <translation>Saatja avalik võti, nagu ta selle sulle andis</translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation>Toimiku paroolifraas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Toimik</translation>
    </message>
    <message>
        <source>&amp;Sender&apos;s key</source>
        <translation>&amp;Saatja võti</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Paroolifraas</translation>
    </message>
    <message>
        <source>Of an encrypted case</source>
        <translation>Krüpteeritud toimiku oma</translation>
    </message>
    <message>
        <source>Check and take over</source>
        <translation>Kontrolli ja võta üle</translation>
    </message>
    <message>
        <source>Choose the file, and where the case shall stand.</source>
        <translation>Vali fail ja koht, kus toimik seisma hakkab.</translation>
    </message>
    <message>
        <source>This case is open: open another one first.</source>
        <translation>See toimik on avatud: ava kõigepealt teine.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Ülevõtmine</translation>
    </message>
    <message>
        <source>Taken over from {0}. Open it now with Open a case.</source>
        <translation>Üle võetud isikult {0}. Ava see nüüd käsuga Ava toimik.</translation>
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
        <translation>lk {0}</translation>
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
