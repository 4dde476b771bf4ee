<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Ouvrir le dossier d&apos;exemple</translation>
    </message>
    <message>
        <source>Open invented documents to try everything on</source>
        <translation>Ouvrir des documents inventés pour tout essayer</translation>
    </message>
    <message>
        <source>Scan this document again</source>
        <translation>Analyser à nouveau ce document</translation>
    </message>
    <message>
        <source>Acknowledge unread areas</source>
        <translation>Prendre acte des zones non lues</translation>
    </message>
    <message>
        <source>Record that you know of the areas that could not be read</source>
        <translation>Noter que vous connaissez les zones qui n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>Export redacted file…</source>
        <translation>Exporter le fichier caviardé…</translation>
    </message>
    <message>
        <source>Compare with the redacted file</source>
        <translation>Comparer avec le fichier caviardé</translation>
    </message>
    <message>
        <source>Write a post…</source>
        <translation>Écrire une publication…</translation>
    </message>
    <message>
        <source>Cancel background work</source>
        <translation>Annuler les travaux en arrière-plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Mark the selected text</source>
        <translation>Marquer le texte sélectionné</translation>
    </message>
    <message>
        <source>Mark the whole line</source>
        <translation>Marquer toute la ligne</translation>
    </message>
    <message>
        <source>Mark the whole lines that the selected text or finding touches</source>
        <translation>Marquer les lignes entières que touche le texte sélectionné ou la détection</translation>
    </message>
    <message>
        <source>Mark the whole paragraph</source>
        <translation>Marquer le paragraphe entier</translation>
    </message>
    <message>
        <source>Mark the paragraphs that the selected text or finding touches</source>
        <translation>Marquer les paragraphes touchés par le texte ou le résultat sélectionné</translation>
    </message>
    <message>
        <source>Keep only the selected text of the page</source>
        <translation>Ne garder que le texte sélectionné de la page</translation>
    </message>
    <message>
        <source>Remove all else of the page, pictures too, or all other text of a part</source>
        <translation>Retirer tout le reste de la page, images comprises, ou tout autre texte d&apos;une partie</translation>
    </message>
    <message>
        <source>Never mark this again…</source>
        <translation>Ne plus jamais marquer ceci…</translation>
    </message>
    <message>
        <source>Put the selected text on the case&apos;s list of what is never redacted</source>
        <translation>Mettre le texte sélectionné sur la liste du dossier de ce qui n&apos;est jamais caviardé</translation>
    </message>
    <message>
        <source>Always redact this…</source>
        <translation>Toujours caviarder ceci…</translation>
    </message>
    <message>
        <source>Put the selected text on the case&apos;s list of what is always redacted</source>
        <translation>Mettre le texte sélectionné sur la liste du dossier de ce qui est toujours caviardé</translation>
    </message>
    <message>
        <source>Lists of this case…</source>
        <translation>Listes de ce dossier…</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <translation>Tracer un cadre</translation>
    </message>
    <message>
        <source>Draw a box with the mouse, or move it with the arrow keys, resize with Shift, place with Enter</source>
        <translation>Tracer un cadre à la souris, ou le déplacer avec les flèches, Maj redimensionne, Entrée le pose</translation>
    </message>
    <message>
        <source>Move or resize the box</source>
        <translation>Déplacer ou redimensionner le cadre</translation>
    </message>
    <message>
        <source>Copy the box to other pages…</source>
        <translation>Copier le cadre sur d&apos;autres pages…</translation>
    </message>
    <message>
        <source>Cover the whole page</source>
        <translation>Couvrir toute la page</translation>
    </message>
    <message>
        <source>Draw a box over the whole page, pictures and all</source>
        <translation>Tracer un cadre sur toute la page, images comprises</translation>
    </message>
    <message>
        <source>Remove your mark or box</source>
        <translation>Supprimer votre marque ou cadre</translation>
    </message>
    <message>
        <source>Find in the document…</source>
        <translation>Chercher dans le document…</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Trouver l&apos;endroit suivant</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Trouver l&apos;endroit précédent</translation>
    </message>
    <message>
        <source>Search and redact…</source>
        <translation>Chercher et caviarder…</translation>
    </message>
    <message>
        <source>Search for a text, a list or a pattern; see every place before it is marked</source>
        <translation>Chercher un texte, une liste ou un motif ; voir chaque endroit avant de le marquer</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Accepter et continuer</translation>
    </message>
    <message>
        <source>Accept: this will be removed. Go on to the next undecided finding</source>
        <translation>Accepter : ceci sera retiré. Passer à la détection à décider suivante</translation>
    </message>
    <message>
        <source>Reject and go on</source>
        <translation>Refuser et continuer</translation>
    </message>
    <message>
        <source>Reject: this stays. Go on to the next undecided finding</source>
        <translation>Refuser : ceci reste. Passer à la détection à décider suivante</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Make undecided again</source>
        <translation>Remettre à décider</translation>
    </message>
    <message>
        <source>Accept all of this text in the case…</source>
        <translation>Accepter ce texte partout dans le dossier…</translation>
    </message>
    <message>
        <source>Reject all of this text in the case…</source>
        <translation>Refuser ce texte partout dans le dossier…</translation>
    </message>
    <message>
        <source>Accept all undecided findings of the list…</source>
        <translation>Accepter toutes les détections à décider de la liste…</translation>
    </message>
    <message>
        <source>Show what is listed and undecided, then accept what stays ticked</source>
        <translation>Montrer ce qui est listé et à décider, puis accepter ce qui reste coché</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Changer le type…</translation>
    </message>
    <message>
        <source>Take the next word in</source>
        <translation>Inclure le mot suivant</translation>
    </message>
    <message>
        <source>Leave the last word out</source>
        <translation>Exclure le dernier mot</translation>
    </message>
    <message>
        <source>Take the word before in</source>
        <translation>Inclure le mot précédent</translation>
    </message>
    <message>
        <source>Leave the first word out</source>
        <translation>Exclure le premier mot</translation>
    </message>
    <message>
        <source>Choose the reason code…</source>
        <translation>Choisir le code de motif…</translation>
    </message>
    <message>
        <source>Use the last reason code again</source>
        <translation>Reprendre le dernier code de motif</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Reason code {0}</source>
        <translation>Code de motif {0}</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Détection suivante</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Détection précédente</translation>
    </message>
    <message>
        <source>Next undecided finding</source>
        <translation>Détection à décider suivante</translation>
    </message>
    <message>
        <source>Previous undecided finding</source>
        <translation>Détection à décider précédente</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Document suivant</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Document précédent</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Aller à la page…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page entière</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Turn the view right</source>
        <translation>Tourner la vue à droite</translation>
    </message>
    <message>
        <source>Turn the pages on screen; the file stays as it is</source>
        <translation>Tourne les pages à l&apos;écran ; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>Turn the view left</source>
        <translation>Tourner la vue à gauche</translation>
    </message>
    <message>
        <source>The document, or what people can&apos;t see</source>
        <translation>Le document, ou ce que l&apos;on ne voit pas</translation>
    </message>
    <message>
        <source>Draw the pages again</source>
        <translation>Redessiner les pages</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrer les détections</translation>
    </message>
    <message>
        <source>List the findings of the whole case, or of this file</source>
        <translation>Lister les détections de tout le dossier, ou de ce fichier</translation>
    </message>
    <message>
        <source>List only undecided findings</source>
        <translation>Ne lister que les détections à décider</translation>
    </message>
    <message>
        <source>List near misses too</source>
        <translation>Lister aussi les quasi-détections</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>Aller au panneau suivant</translation>
    </message>
    <message>
        <source>Show or hide the documents</source>
        <translation>Afficher ou masquer les documents</translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation>Afficher ou masquer les détections</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Show or hide the small pages</source>
        <translation>Afficher ou masquer les vignettes</translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation>Afficher ou masquer le plan</translation>
    </message>
    <message>
        <source>Show or hide the log</source>
        <translation>Afficher ou masquer le journal</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Remettre les panneaux en place</translation>
    </message>
    <message>
        <source>Sort the documents by risk</source>
        <translation>Trier les documents par risque</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Guide to this place…</source>
        <translation>Guide pour cet endroit…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Training: score my decisions…</source>
        <translation>Entraînement : noter mes décisions…</translation>
    </message>
    <message>
        <source>Compare your decisions on the sample case with what was planted</source>
        <translation>Comparer vos décisions sur le dossier d&apos;exemple avec ce qui y est caché</translation>
    </message>
    <message>
        <source>Markings and release…</source>
        <translation>Marquages et diffusion…</translation>
    </message>
    <message>
        <source>Classification markings, contradictions, suggestions, audience</source>
        <translation>Marquages de classification, contradictions, suggestions, public</translation>
    </message>
    <message>
        <source>Mark a draft…</source>
        <translation>Marquer un brouillon…</translation>
    </message>
    <message>
        <source>Write a copy with banner, portions, authority block and property</source>
        <translation>Écrire une copie avec bandeau, parties, bloc d&apos;autorité et propriété</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Make a case in a folder, encrypted if you like</source>
        <translation>Créer un dossier d&apos;affaire, chiffré si vous voulez</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a case file; an encrypted one is unlocked</source>
        <translation>Ouvrir un dossier ; un dossier chiffré est déverrouillé</translation>
    </message>
    <message>
        <source>Persons and keys…</source>
        <translation>Personnes et clés…</translation>
    </message>
    <message>
        <source>Unlock your key; see who is enrolled, and enrol others</source>
        <translation>Déverrouiller votre clé ; voir qui est inscrit et inscrire d&apos;autres</translation>
    </message>
    <message>
        <source>Submit for approval…</source>
        <translation>Soumettre à l&apos;approbation…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>See what changed since the last version, then approve</source>
        <translation>Voir ce qui a changé depuis la dernière version, puis approuver</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>Renvoyer au rédacteur…</translation>
    </message>
    <message>
        <source>Overturn this decision…</source>
        <translation>Infirmer cette décision…</translation>
    </message>
    <message>
        <source>Release the case…</source>
        <translation>Publier le dossier…</translation>
    </message>
    <message>
        <source>Redact, verify and write all approved documents as one pack</source>
        <translation>Caviarder, vérifier et écrire tous les documents approuvés en un paquet</translation>
    </message>
    <message>
        <source>Same text, same treatment?…</source>
        <translation>Même texte, même traitement ?…</translation>
    </message>
    <message>
        <source>Find text that is treated differently or can be read elsewhere</source>
        <translation>Trouver le texte traité différemment ou lisible ailleurs</translation>
    </message>
    <message>
        <source>Audit the log…</source>
        <translation>Auditer le journal…</translation>
    </message>
    <message>
        <source>Incident: did a name go out?…</source>
        <translation>Incident : un nom est-il sorti ?…</translation>
    </message>
    <message>
        <source>Monitoring…</source>
        <translation>Suivi…</translation>
    </message>
    <message>
        <source>Hand the case over…</source>
        <translation>Transmettre le dossier…</translation>
    </message>
    <message>
        <source>Take a case over…</source>
        <translation>Reprendre un dossier…</translation>
    </message>
    <message>
        <source>Internal logs in clear…</source>
        <translation>Journaux internes en clair…</translation>
    </message>
    <message>
        <source>Close the case for good</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Nothing but a reopening follows; both are logged</source>
        <translation>Rien ne suit qu&apos;une réouverture ; les deux sont journalisées</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Rouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit of the log</source>
        <translation>Audit du journal</translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation>Phrase secrète du dossier</translation>
    </message>
    <message>
        <source>Change log, exported log or pack that has seen the case</source>
        <translation>Journal des modifications, journal exporté ou paquet qui a vu le dossier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>Compar&amp;é à</translation>
    </message>
    <message>
        <source>The passphrase is asked for again, because the program keeps none.</source>
        <translation>La phrase secrète est redemandée, car le programme n&apos;en garde aucune.</translation>
    </message>
    <message>
        <source>Persons whose keys signed</source>
        <translation>Personnes dont les clés ont signé</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Type the passphrase of the case.</source>
        <translation>Saisissez la phrase secrète du dossier.</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>The log is whole: {0} entries, {1} checkpoints, head {2}</source>
        <translation>Le journal est intact : {0} entrées, {1} points de contrôle, tête {2}</translation>
    </message>
    <message>
        <source>The log was changed. First bad entry: {0}. {1}</source>
        <translation>Le journal a été modifié. Première mauvaise entrée : {0}. {1}</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Quasi-détection</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>UNKNOWN – no marking found</source>
        <translation>INCONNU – aucun marquage trouvé</translation>
    </message>
    <message>
        <source>{0} of {1} files: no marking found</source>
        <translation>{0} sur {1} fichiers : aucun marquage trouvé</translation>
    </message>
    <message>
        <source>No marking found</source>
        <translation>Aucun marquage trouvé</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l&apos;instant</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CaseCommands</name>
    <message>
        <source>Overturn this decision</source>
        <translation>Infirmer cette décision</translation>
    </message>
    <message>
        <source>Why? The document goes back to its drafter.</source>
        <translation>Pourquoi ? Le document retourne à son rédacteur.</translation>
    </message>
    <message>
        <source>Overturned; the document goes back to its drafter</source>
        <translation>Infirmée ; le document retourne à son rédacteur</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>Le dossier est clos</translation>
    </message>
    <message>
        <source>The case is open again</source>
        <translation>Le dossier est rouvert</translation>
    </message>
    <message>
        <source>Folder for the internal logs</source>
        <translation>Dossier pour les journaux internes</translation>
    </message>
    <message>
        <source>{0} internal logs written; they are confidential</source>
        <translation>{0} journaux internes écrits ; ils sont confidentiels</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>What stands against it</source>
        <translation>Ce qui s&apos;y oppose</translation>
    </message>
    <message>
        <source>Why it can&apos;t be done yet</source>
        <translation>Pourquoi ce n&apos;est pas encore possible</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>État du dossier</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Documents du dossier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Columns of the documents of the case</source>
        <translation>Colonnes des documents du dossier</translation>
    </message>
    <message>
        <source>Changes since the last version</source>
        <translation>Changements depuis la dernière version</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Documents and changes</source>
        <translation>Documents et changements</translation>
    </message>
    <message>
        <source>Why a step can&apos;t be taken</source>
        <translation>Pourquoi une étape n&apos;est pas possible</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>deux personnes</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>{0} log entries</source>
        <translation>{0} entrées du journal</translation>
    </message>
</context>
<context>
    <name>CaseReasons</name>
    <message>
        <source>The case is not closed.</source>
        <translation>Le dossier n&apos;est pas clos.</translation>
    </message>
    <message>
        <source>Select a redaction first.</source>
        <translation>Sélectionnez d&apos;abord un caviardage.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Reason code</source>
        <translation>Code de motif</translation>
    </message>
    <message>
        <source>(key {0})</source>
        <translation>(touche {0})</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Codes de motif</translation>
    </message>
    <message>
        <source>Set the code</source>
        <translation>Mettre le code</translation>
    </message>
    <message>
        <source>unverified against the law text</source>
        <translation>non vérifié sur le texte de loi</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>CommentsBox</name>
    <message>
        <source>Comments on the redaction</source>
        <translation>Commentaires sur le caviardage</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comments, oldest first</source>
        <translation>Commentaires, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Comment; stays inside the case</source>
        <translation>Commentaire ; reste dans le dossier</translation>
    </message>
    <message>
        <source>Overturn…</source>
        <translation>Infirmer…</translation>
    </message>
    <message>
        <source>Overturn this decision</source>
        <translation>Infirmer cette décision</translation>
    </message>
    <message>
        <source>Decide otherwise than the drafter: with a reason, the document goes back</source>
        <translation>Décider autrement que le rédacteur : avec un motif, le document est renvoyé</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare: {0}</source>
        <translation>Comparer : {0}</translation>
    </message>
    <message>
        <source>Part of the file</source>
        <translation>Partie du fichier</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Faire défiler ensemble</translation>
    </message>
    <message>
        <source>Show the draft&apos;s marks</source>
        <translation>Afficher les marques du brouillon</translation>
    </message>
    <message>
        <source>Removal shown</source>
        <translation>Retrait affiché</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Previous removal</source>
        <translation>Retrait précédent</translation>
    </message>
    <message>
        <source>Next removal</source>
        <translation>Retrait suivant</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Original and redacted file</source>
        <translation>Fichier original et fichier caviardé</translation>
    </message>
    <message>
        <source>Original: {0}</source>
        <translation>Original : {0}</translation>
    </message>
    <message>
        <source>Redacted: {0}</source>
        <translation>Caviardé : {0}</translation>
    </message>
    <message>
        <source>{0} removals</source>
        <translation>{0} retraits</translation>
    </message>
    <message>
        <source>Removal {0} of {1}: {2}</source>
        <translation>Retrait {0} sur {1} : {2}</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>Write a post</source>
        <translation>Écrire une publication</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texte de la publication</translation>
    </message>
    <message>
        <source>Write or paste the post. What it gives away is marked.</source>
        <translation>Écrivez ou collez la publication. Ce qu&apos;elle révèle est marqué.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Meant to be public</source>
        <translation>Destiné au public</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Record as p&amp;osted…</source>
        <translation>N&amp;oter comme publié…</translation>
    </message>
    <message>
        <source>Posts of this c&amp;ase…</source>
        <translation>Publications du &amp;dossier…</translation>
    </message>
    <message>
        <source>Recorded in the case: {0}.</source>
        <translation>Noté dans le dossier : {0}.</translation>
    </message>
    <message>
        <source>Links, handles and hashtags</source>
        <translation>Liens, comptes et mots-dièse</translation>
    </message>
    <message>
        <source>Answer of the gate</source>
        <translation>Réponse du contrôle</translation>
    </message>
    <message>
        <source>&amp;Copy the cleared text</source>
        <translation>&amp;Copier le texte validé</translation>
    </message>
    <message>
        <source>Post and what is known of it</source>
        <translation>Publication et ce que l&apos;on en sait</translation>
    </message>
    <message>
        <source>Check that these are the right ones: {0}</source>
        <translation>Vérifiez que ce sont les bons : {0}</translation>
    </message>
    <message>
        <source>Checking the post</source>
        <translation>Contrôle de la publication</translation>
    </message>
    <message>
        <source>{0} (limit not verified)</source>
        <translation>{0} (limite non vérifiée)</translation>
    </message>
    <message>
        <source>Not ready: {0}</source>
        <translation>Pas prêt : {0}</translation>
    </message>
    <message>
        <source>Ready to post.</source>
        <translation>Prêt à publier.</translation>
    </message>
</context>
<context>
    <name>ConsistencyDialog</name>
    <message>
        <source>Same text, same treatment?</source>
        <translation>Même texte, même traitement ?</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Comparing documents</source>
        <translation>Comparaison des documents</translation>
    </message>
    <message>
        <source>No difference was found in the open documents.</source>
        <translation>Aucune différence n&apos;a été trouvée dans les documents ouverts.</translation>
    </message>
</context>
<context>
    <name>CopyBoxDialog</name>
    <message>
        <source>Copy the box to other pages</source>
        <translation>Copier le cadre sur d&apos;autres pages</translation>
    </message>
    <message>
        <source>Pages, such as 2-5, 8 (1 to {0}), or all</source>
        <translation>Pages, par exemple 2-5, 8 (1 à {0}), ou all pour toutes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Undecided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Accepted by rule</source>
        <translation>Accepté par règle</translation>
    </message>
    <message>
        <source>Left by rule</source>
        <translation>Laissé par règle</translation>
    </message>
</context>
<context>
    <name>DecisionCommands</name>
    <message>
        <source>Accepted: {0}</source>
        <translation>Accepté : {0}</translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation>Refusé : {0}</translation>
    </message>
    <message>
        <source>Undecided again: {0}</source>
        <translation>De nouveau à décider : {0}</translation>
    </message>
    <message>
        <source>Every finding is decided.</source>
        <translation>Chaque détection est décidée.</translation>
    </message>
    <message>
        <source>Export with Ctrl+E.</source>
        <translation>Exportez avec Ctrl+E.</translation>
    </message>
    <message>
        <source>Undecided findings of the list: {0}</source>
        <translation>Détections à décider de la liste : {0}</translation>
    </message>
    <message>
        <source>Looking for the same text</source>
        <translation>Recherche du même texte</translation>
    </message>
    <message>
        <source>Accepted {0} places</source>
        <translation>{0} endroits acceptés</translation>
    </message>
    <message>
        <source>Rejected {0} places</source>
        <translation>{0} endroits refusés</translation>
    </message>
    <message>
        <source>Reason code {0} set</source>
        <translation>Code de motif {0} mis</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli : {0}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Kind of the finding</source>
        <translation>Type de la détection</translation>
    </message>
    <message>
        <source>Text of the finding</source>
        <translation>Texte de la détection</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Pourquoi cela a été trouvé</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Code de motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stays inside the case</source>
        <translation>Reste dans le dossier</translation>
    </message>
    <message>
        <source>Everything under the box</source>
        <translation>Tout ce qui est sous le cadre</translation>
    </message>
    <message>
        <source>Drawn by a person.</source>
        <translation>Tracé par une personne.</translation>
    </message>
    <message>
        <source>Choose…  (C)</source>
        <translation>Choisir…  (C)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Open a file to begin.</source>
        <translation>Ouvrez un fichier pour commencer.</translation>
    </message>
    <message>
        <source>The text is being read. Look at the pages, select and find text meanwhile.</source>
        <translation>Le texte est en cours de lecture. Entre-temps, regardez les pages, sélectionnez et cherchez du texte.</translation>
    </message>
    <message>
        <source>The document is being searched. Findings appear here.</source>
        <translation>Le document est en cours d&apos;analyse. Les détections apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing was found. That is no promise: read the document, and mark what you find with M or B.</source>
        <translation>Rien n&apos;a été trouvé. Ce n&apos;est pas une promesse : lisez le document et marquez ce que vous trouvez avec M ou B.</translation>
    </message>
    <message>
        <source>This document was not searched yet.</source>
        <translation>Ce document n&apos;a pas encore été analysé.</translation>
    </message>
    <message>
        <source>Select a finding: J for the next one, D for the next undecided one.</source>
        <translation>Choisissez une détection : J pour la suivante, D pour la suivante à décider.</translation>
    </message>
    <message>
        <source>{0}, rule {1} · {2} confidence ({3})</source>
        <translation>{0}, règle {1} · confiance {2} ({3})</translation>
    </message>
    <message>
        <source>Open: the release audience decides on markings</source>
        <translation>Ouvert : le public de la diffusion décide des marquages</translation>
    </message>
    <message>
        <source>Left out of every export; needs no decision</source>
        <translation>Exclu de tout export ; n&apos;exige pas de décision</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} par {1}</translation>
    </message>
</context>
<context>
    <name>DockHost</name>
    <message>
        <source>Document and panels</source>
        <translation>Document et panneaux</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Détections</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Views of the document</source>
        <translation>Vues du document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What people can&apos;t see</source>
        <translation>Ce que l&apos;on ne voit pas</translation>
    </message>
    <message>
        <source>What nobody could read</source>
        <translation>Ce que personne n&apos;a pu lire</translation>
    </message>
    <message>
        <source>What to know about this file</source>
        <translation>Ce qu&apos;il faut savoir de ce fichier</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source> It is left out of every export.</source>
        <translation> Exclu de tout export.</translation>
    </message>
    <message>
        <source>Not read: {0}. {1}</source>
        <translation>Non lu : {0}. {1}</translation>
    </message>
    <message>
        <source>What people can&apos;t see ({0})</source>
        <translation>Ce que l&apos;on ne voit pas ({0})</translation>
    </message>
</context>
<context>
    <name>DocumentTree</name>
    <message>
        <source>{0} not read</source>
        <translation>{0} non lus</translation>
    </message>
    <message>
        <source>to know: {0}</source>
        <translation>à savoir : {0}</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>{0} cachés</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search failed</source>
        <translation>Analyse échouée</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Columns of the documents</source>
        <translation>Colonnes des documents</translation>
    </message>
    <message>
        <source>{0}, {1} undecided, {2}</source>
        <translation>{0}, {1} à décider, {2}</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A classified document wants an authority block: Classified By, Derived From, Declassify On.</source>
        <translation>Un document classifié demande un bloc d&apos;autorité : Classified By, Derived From, Declassify On.</translation>
    </message>
    <message>
        <source>A code ({0}) that a telephone can read.</source>
        <translation>Un code ({0}) qu&apos;un téléphone peut lire.</translation>
    </message>
    <message>
        <source>A code ({0}), not read.</source>
        <translation>Un code ({0}), non lu.</translation>
    </message>
    <message>
        <source>A decided place is not in the document as it was read.</source>
        <translation>Un endroit décidé n&apos;est pas dans le document tel qu&apos;il a été lu.</translation>
    </message>
    <message>
        <source>A drawn area lies on a page that the document does not have.</source>
        <translation>Une zone dessinée est sur une page que le document n&apos;a pas.</translation>
    </message>
    <message>
        <source>A file that is written into the text (base64) can&apos;t be read.</source>
        <translation>Un fichier écrit dans le texte (base64) ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A letter of the marking can&apos;t be printed in a PDF.</source>
        <translation>Une lettre du marquage ne peut pas être écrite dans un PDF.</translation>
    </message>
    <message>
        <source>A letter of the number can&apos;t be printed in a PDF.</source>
        <translation>Une lettre du numéro ne peut pas être écrite dans un PDF.</translation>
    </message>
    <message>
        <source>A page was named to be made a picture, but the file has {0} pages.</source>
        <translation>Une page a été désignée pour devenir une image, mais le fichier a {0} pages.</translation>
    </message>
    <message>
        <source>A part of a listed term, which is parted over several places.</source>
        <translation>Une partie d&apos;un terme de la liste, réparti sur plusieurs endroits.</translation>
    </message>
    <message>
        <source>A part of the file can&apos;t be unpacked.</source>
        <translation>Une partie du fichier ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>A part of the file holds no XML.</source>
        <translation>Une partie du fichier ne contient pas de XML.</translation>
    </message>
    <message>
        <source>A part of the file is larger than is allowed.</source>
        <translation>Une partie du fichier est plus grande que permis.</translation>
    </message>
    <message>
        <source>A part that the file refers to is missing.</source>
        <translation>Une partie à laquelle le fichier renvoie manque.</translation>
    </message>
    <message>
        <source>A person drew it.</source>
        <translation>Une personne l&apos;a dessiné.</translation>
    </message>
    <message>
        <source>A picture on page {0} was not read.</source>
        <translation>Une image de la page {0} n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>A redaction lies outside of the text of its place.</source>
        <translation>Un caviardage dépasse le texte de son endroit.</translation>
    </message>
    <message>
        <source>A redaction names a message that is not in the mailbox.</source>
        <translation>Un caviardage désigne un message qui n&apos;est pas dans la boîte.</translation>
    </message>
    <message>
        <source>A redaction names a place that does not exist in this file.</source>
        <translation>Un caviardage désigne un endroit qui n&apos;existe pas dans ce fichier.</translation>
    </message>
    <message>
        <source>A redaction names an attachment that does not exist or is withheld.</source>
        <translation>Un caviardage désigne une pièce jointe absente ou retenue.</translation>
    </message>
    <message>
        <source>A rule added it at export.</source>
        <translation>Une règle l&apos;a ajouté à l&apos;export.</translation>
    </message>
    <message>
        <source>A second reader saw text that the first did not.</source>
        <translation>Un second lecteur a vu du texte que le premier n&apos;a pas vu.</translation>
    </message>
    <message>
        <source>A signature does not survive redaction and names its signer.</source>
        <translation>Une signature ne survit pas au caviardage et nomme son signataire.</translation>
    </message>
    <message>
        <source>A slide of the presentation can&apos;t be read.</source>
        <translation>Une diapositive de la présentation ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A slide of the presentation is missing.</source>
        <translation>Une diapositive de la présentation manque.</translation>
    </message>
    <message>
        <source>A text of the list is longer than {0} characters.</source>
        <translation>Un texte de la liste dépasse {0} caractères.</translation>
    </message>
    <message>
        <source>A text stands under both always and never redact.</source>
        <translation>Un texte figure à la fois sous toujours et jamais caviarder.</translation>
    </message>
    <message>
        <source>A tile needs a size and a scale above zero.</source>
        <translation>Un carreau demande une taille et une échelle au-dessus de zéro.</translation>
    </message>
    <message>
        <source>A tile of this size can&apos;t be rendered.</source>
        <translation>Un carreau de cette taille ne peut pas être dessiné.</translation>
    </message>
    <message>
        <source>A word read in a picture has no place on a page.</source>
        <translation>Un mot lu dans une image n&apos;a pas de place sur une page.</translation>
    </message>
    <message>
        <source>An area lies on a page that does not exist: a picture has one page.</source>
        <translation>Une zone est sur une page qui n&apos;existe pas : une image a une page.</translation>
    </message>
    <message>
        <source>An area lies on a page that does not exist: there are {0}.</source>
        <translation>Une zone est sur une page qui n&apos;existe pas : il y en a {0}.</translation>
    </message>
    <message>
        <source>An area lies on a page, but the text of a message has no pages.</source>
        <translation>Une zone est sur une page, mais le texte d&apos;un message n&apos;a pas de pages.</translation>
    </message>
    <message>
        <source>An area lies outside of the picture.</source>
        <translation>Une zone dépasse l&apos;image.</translation>
    </message>
    <message>
        <source>An area of one frame of the animation is removed from all of its frames.</source>
        <translation>Une zone d&apos;une image de l&apos;animation est retirée de toutes.</translation>
    </message>
    <message>
        <source>An attached file was not read; it is left out.</source>
        <translation>Un fichier joint n&apos;a pas été lu ; il est omis.</translation>
    </message>
    <message>
        <source>An attachment was opened with a password; in the redacted file it will not be encrypted.</source>
        <translation>Une pièce jointe a été ouverte avec un mot de passe ; dans le fichier caviardé, elle ne sera pas chiffrée.</translation>
    </message>
    <message>
        <source>An entry of the list has no text.</source>
        <translation>Une entrée de la liste n&apos;a pas de texte.</translation>
    </message>
    <message>
        <source>An old marking could not be struck through: it does not stand where it was read.</source>
        <translation>Un ancien marquage n&apos;a pas pu être barré : il n&apos;est pas là où il a été lu.</translation>
    </message>
    <message>
        <source>An old marking could not be struck through: its place was not found.</source>
        <translation>Un ancien marquage n&apos;a pas pu être barré : son endroit n&apos;a pas été trouvé.</translation>
    </message>
    <message>
        <source>Areas can be removed from pages and pictures only; this file has no pages.</source>
        <translation>On ne peut retirer des zones que de pages et d&apos;images ; ce fichier n&apos;a pas de pages.</translation>
    </message>
    <message>
        <source>Attachment withheld: it could not be read.</source>
        <translation>Pièce jointe retenue : elle n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Background pictures of sheets are left out.</source>
        <translation>Les images de fond des feuilles sont omises.</translation>
    </message>
    <message>
        <source>Binary workbooks (.xlsb) are not read.</source>
        <translation>Les classeurs binaires (.xlsb) ne sont pas lus.</translation>
    </message>
    <message>
        <source>Cause: {0} in {1}.</source>
        <translation>Cause : {0} dans {1}.</translation>
    </message>
    <message>
        <source>Cause: {0}.</source>
        <translation>Cause : {0}.</translation>
    </message>
    <message>
        <source>Check that it exists, is writable and has space left.</source>
        <translation>Vérifiez qu&apos;il existe, qu&apos;on peut y écrire et qu&apos;il reste de la place.</translation>
    </message>
    <message>
        <source>Check the file of passwords.</source>
        <translation>Vérifiez le fichier des mots de passe.</translation>
    </message>
    <message>
        <source>Check the path and your rights.</source>
        <translation>Vérifiez le chemin et vos droits.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name: a key is never replaced.</source>
        <translation>Choisissez un autre nom : une clé n&apos;est jamais remplacée.</translation>
    </message>
    <message>
        <source>Controlled information wants a designation block with Controlled by.</source>
        <translation>Une information contrôlée demande un bloc de désignation avec Controlled by.</translation>
    </message>
    <message>
        <source>Correct it, or save it as plain text (.txt).</source>
        <translation>Corrigez-le, ou enregistrez-le en texte brut (.txt).</translation>
    </message>
    <message>
        <source>Correct it, or save it as text.</source>
        <translation>Corrigez-le, ou enregistrez-le en texte.</translation>
    </message>
    <message>
        <source>Decide first, then hand on.</source>
        <translation>Décidez d&apos;abord, puis transmettez.</translation>
    </message>
    <message>
        <source>Decide on one, and delete the other.</source>
        <translation>Choisissez l&apos;un et supprimez l&apos;autre.</translation>
    </message>
    <message>
        <source>Decide, acknowledge or set what is missing, then export again.</source>
        <translation>Décidez, prenez acte ou complétez, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Draw an area over it, or withhold the picture.</source>
        <translation>Dessinez une zone par-dessus, ou retenez l&apos;image.</translation>
    </message>
    <message>
        <source>Embedded objects in sheets are left out.</source>
        <translation>Les objets incorporés des feuilles sont omis.</translation>
    </message>
    <message>
        <source>Enrol them first.</source>
        <translation>Inscrivez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Envelope lines are not carried over.</source>
        <translation>Les lignes d&apos;enveloppe ne sont pas reprises.</translation>
    </message>
    <message>
        <source>Files are nested more than {0} deep.</source>
        <translation>Des fichiers sont imbriqués sur plus de {0} niveaux.</translation>
    </message>
    <message>
        <source>Form controls in sheets are left out.</source>
        <translation>Les contrôles de formulaire des feuilles sont omis.</translation>
    </message>
    <message>
        <source>French model: {0}</source>
        <translation>Modèle français : {0}</translation>
    </message>
    <message>
        <source>French name model: reads as a person&apos;s name in its sentence</source>
        <translation>Modèle français des noms : se lit comme un nom de personne dans sa phrase</translation>
    </message>
    <message>
        <source>Give it with --password-file, or save the file without one.</source>
        <translation>Donnez-le avec --password-file, ou enregistrez le fichier sans mot de passe.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Donnez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Give such a number.</source>
        <translation>Indiquez un tel nombre.</translation>
    </message>
    <message>
        <source>Give them again with --lists.</source>
        <translation>Donnez-les à nouveau avec --lists.</translation>
    </message>
    <message>
        <source>Give your key, or make one.</source>
        <translation>Donnez votre clé, ou créez-en une.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or save a copy as .{0} and open that.</source>
        <translation>Installez LibreOffice, ou enregistrez une copie en .{0} et ouvrez-la.</translation>
    </message>
    <message>
        <source>Install the package rapidocr again.</source>
        <translation>Réinstallez le paquet rapidocr.</translation>
    </message>
    <message>
        <source>Install the package rapidocr.</source>
        <translation>Installez le paquet rapidocr.</translation>
    </message>
    <message>
        <source>Install the package {0}</source>
        <translation>Installez le paquet {0}</translation>
    </message>
    <message>
        <source>Install the product again.</source>
        <translation>Réinstallez le produit.</translation>
    </message>
    <message>
        <source>It is encrypted, and no passphrase was given.</source>
        <translation>Il est chiffré, et aucune phrase secrète n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>It stands in the list of terms to remove.</source>
        <translation>Il est dans la liste des termes à retirer.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Il n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>Kinds that can: {0}.</source>
        <translation>Types possibles : {0}.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert the file; it may be damaged or protected by a password.</source>
        <translation>LibreOffice n&apos;a pas pu convertir le fichier ; il est peut-être endommagé ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>LibreOffice took too long to convert the file.</source>
        <translation>LibreOffice a mis trop de temps à convertir le fichier.</translation>
    </message>
    <message>
        <source>Lines on page {0} are not level: each went as a whole, but how long it was can still be seen.</source>
        <translation>Les lignes de la page {0} ne sont pas droites : chacune est retirée en entier, mais sa longueur se voit encore.</translation>
    </message>
    <message>
        <source>List: a text stands here that withholds the whole {0}{1}</source>
        <translation>Liste : un texte qui retient toute l&apos;unité est ici : {0}{1}</translation>
    </message>
    <message>
        <source>List: similar to a text that is always redacted</source>
        <translation>Liste : semblable à un texte toujours caviardé</translation>
    </message>
    <message>
        <source>List: {0} that is always redacted</source>
        <translation>Liste : {0} toujours caviardé</translation>
    </message>
    <message>
        <source>Mark it higher, or give a reason, which is logged.</source>
        <translation>Marquez plus haut, ou donnez un motif, qui est consigné.</translation>
    </message>
    <message>
        <source>Mark the portions in the draft (docx, odt, pptx or text), or stamp the banner alone.</source>
        <translation>Marquez les parties dans le projet (docx, odt, pptx ou texte), ou apposez seulement le bandeau.</translation>
    </message>
    <message>
        <source>Marked by a person.</source>
        <translation>Marqué par une personne.</translation>
    </message>
    <message>
        <source>Marking for release</source>
        <translation>Marquage pour la diffusion</translation>
    </message>
    <message>
        <source>Messages are nested more than {0} deep.</source>
        <translation>Les messages sont imbriqués sur plus de {0} niveaux.</translation>
    </message>
    <message>
        <source>Name model: reads as a person&apos;s name in its sentence</source>
        <translation>Modèle des noms : se lit comme un nom de personne dans sa phrase</translation>
    </message>
    <message>
        <source>Name model: reads as {0}</source>
        <translation>Modèle des noms : se lit comme {0}</translation>
    </message>
    <message>
        <source>Name one or more files.</source>
        <translation>Nommez un ou plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Name the marking with --marking.</source>
        <translation>Donnez le marquage avec --marking.</translation>
    </message>
    <message>
        <source>Names were not searched in {0}: no name model for this language is installed.</source>
        <translation>Les noms n&apos;ont pas été cherchés en {0} : aucun modèle de noms n&apos;est installé pour cette langue.</translation>
    </message>
    <message>
        <source>Neither text nor a picture could be read.</source>
        <translation>Ni texte ni image n&apos;ont pu être lus.</translation>
    </message>
    <message>
        <source>No marking was found; the level is unknown, and was not checked for {0}.</source>
        <translation>Aucun marquage trouvé ; le niveau est inconnu et n&apos;a pas été contrôlé pour {0}.</translation>
    </message>
    <message>
        <source>No text is selected.</source>
        <translation>Aucun texte n&apos;est sélectionné.</translation>
    </message>
    <message>
        <source>Not carried over: comments, instructions and document types are not data.</source>
        <translation>Non repris : commentaires, instructions et types de document ne sont pas des données.</translation>
    </message>
    <message>
        <source>Not carried over: only the pixels of a picture are written.</source>
        <translation>Non repris : seuls les pixels d&apos;une image sont écrits.</translation>
    </message>
    <message>
        <source>Not carried over: only what a reader of the message sees is written.</source>
        <translation>Non repris : seul ce que voit le lecteur du message est écrit.</translation>
    </message>
    <message>
        <source>Not carried over: only what a reader of the page sees is written.</source>
        <translation>Non repris : seul ce que voit le lecteur de la page est écrit.</translation>
    </message>
    <message>
        <source>Not carried over: the message is written as .eml, with what its reader sees.</source>
        <translation>Non repris : le message est écrit en .eml, avec ce que voit son lecteur.</translation>
    </message>
    <message>
        <source>Not carried over: the property is not on the list of those that calendars and cards need.</source>
        <translation>Non repris : la propriété n&apos;est pas sur la liste de celles qu&apos;il faut aux agendas et cartes.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was submitted.</source>
        <translation>Rien n&apos;a changé depuis la remise.</translation>
    </message>
    <message>
        <source>Nothing of the page would be kept.</source>
        <translation>Rien de la page ne resterait.</translation>
    </message>
    <message>
        <source>Nothing was submitted.</source>
        <translation>Rien n&apos;a été remis.</translation>
    </message>
    <message>
        <source>Of a contact, appointment or task only the subject, the text and attachments are kept.</source>
        <translation>D&apos;un contact, rendez-vous ou tâche, seuls l&apos;objet, le texte et les pièces jointes restent.</translation>
    </message>
    <message>
        <source>Only the first frame is kept.</source>
        <translation>Seule la première image est gardée.</translation>
    </message>
    <message>
        <source>Only the primary picture of the file is kept.</source>
        <translation>Seule l&apos;image principale du fichier est gardée.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save it decrypted.</source>
        <translation>Ouvrez-le dans un logiciel de courriel et enregistrez-le déchiffré.</translation>
    </message>
    <message>
        <source>Open it in its own program and save a copy in a new format.</source>
        <translation>Ouvrez-le dans son propre logiciel et enregistrez une copie dans un nouveau format.</translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation>Ouvrez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Page {0} has drawings without text.</source>
        <translation>La page {0} a des dessins sans texte.</translation>
    </message>
    <message>
        <source>Page {0} has text inside a pattern.</source>
        <translation>La page {0} a du texte dans un motif.</translation>
    </message>
    <message>
        <source>Page {0} is a picture without text.</source>
        <translation>La page {0} est une image sans texte.</translation>
    </message>
    <message>
        <source>Page {0} is to be withheld, but the file has {1} pages.</source>
        <translation>La page {0} doit être retenue, mais le fichier a {1} pages.</translation>
    </message>
    <message>
        <source>Page {0} was made a picture because {1}.</source>
        <translation>La page {0} est devenue une image, car {1}.</translation>
    </message>
    <message>
        <source>Pictures in printed headers and footers are left out.</source>
        <translation>Les images d&apos;en-têtes et de pieds imprimés sont omises.</translation>
    </message>
    <message>
        <source>Pictures lie below visible text on page {0}: words inside of these pictures were not read.</source>
        <translation>Des images sont sous du texte visible à la page {0} : les mots dans ces images n&apos;ont pas été lus.</translation>
    </message>
    <message>
        <source>Pictures that lie in other files are left out of the redacted page.</source>
        <translation>Les images qui sont dans d&apos;autres fichiers sont omises de la page caviardée.</translation>
    </message>
    <message>
        <source>Pictures that lie on a server are left out of the redacted message.</source>
        <translation>Les images qui sont sur un serveur sont omises du message caviardé.</translation>
    </message>
    <message>
        <source>Pictures written into the HTML text are left out.</source>
        <translation>Les images écrites dans le texte HTML sont omises.</translation>
    </message>
    <message>
        <source>Pictures written into the page are left out.</source>
        <translation>Les images écrites dans la page sont omises.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Portion marks can&apos;t be put into a {0}: its text can&apos;t be set anew.</source>
        <translation>On ne peut pas mettre de marques de partie dans un fichier de type {0} : son texte ne peut pas être recomposé.</translation>
    </message>
    <message>
        <source>Posts are exported as .json or .csv.</source>
        <translation>Les publications s&apos;exportent en .json ou .csv.</translation>
    </message>
    <message>
        <source>Presidio rule {0}: {1}{2}</source>
        <translation>Règle Presidio {0} : {1}{2}</translation>
    </message>
    <message>
        <source>Propagation: one letter away from a name of a person found elsewhere</source>
        <translation>Propagation : à une lettre d&apos;un nom de personne trouvé ailleurs</translation>
    </message>
    <message>
        <source>Propagation: the same words were found elsewhere in the document</source>
        <translation>Propagation : les mêmes mots ont été trouvés ailleurs dans le document</translation>
    </message>
    <message>
        <source>Propagation: {0} of a person found {1}</source>
        <translation>Propagation : {0} d&apos;une personne trouvée {1}</translation>
    </message>
    <message>
        <source>Redact the marking itself, then export again.</source>
        <translation>Caviardez le marquage lui-même, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Redact the place as an area, flatten the page, or withhold it.</source>
        <translation>Caviardez l&apos;endroit comme zone, aplatissez la page, ou retenez-la.</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Caviardage</translation>
    </message>
    <message>
        <source>Redacting once more</source>
        <translation>Nouveau caviardage</translation>
    </message>
    <message>
        <source>Rename the file first.</source>
        <translation>Renommez d&apos;abord le fichier.</translation>
    </message>
    <message>
        <source>Rule BIRTH_YEAR: a year after words for birth</source>
        <translation>Règle BIRTH_YEAR : une année après des mots de naissance</translation>
    </message>
    <message>
        <source>Rule CHILD_AGE: a number of one to seventeen behind a given name</source>
        <translation>Règle CHILD_AGE : un nombre de un à dix-sept derrière un prénom</translation>
    </message>
    <message>
        <source>Rule DATE: a day, month or year written out as a date</source>
        <translation>Règle DATE : un jour, un mois ou une année écrits comme date</translation>
    </message>
    <message>
        <source>Rule DATE_NEAR_BIRTH: a date close to a word for birth</source>
        <translation>Règle DATE_NEAR_BIRTH : une date proche d&apos;un mot de naissance</translation>
    </message>
    <message>
        <source>Rule DATE_OF_BIRTH: a date after words for birth</source>
        <translation>Règle DATE_OF_BIRTH : une date après des mots de naissance</translation>
    </message>
    <message>
        <source>Rule DECIMAL_DEGREES: two decimal numbers in the ranges of latitude and longitude</source>
        <translation>Règle DECIMAL_DEGREES : deux nombres décimaux possibles comme latitude et longitude</translation>
    </message>
    <message>
        <source>Rule EU_VAT: a country&apos;s VAT number with right check digits</source>
        <translation>Règle EU_VAT : le numéro de TVA d&apos;un pays avec clé correcte</translation>
    </message>
    <message>
        <source>Rule EU_VAT: a number after the label of a VAT number, check digit not right</source>
        <translation>Règle EU_VAT : un numéro après la mention TVA, clé incorrecte</translation>
    </message>
    <message>
        <source>Rule MGRS: grid zone, 100 km square and an even number of digits</source>
        <translation>Règle MGRS : zone, carré de 100 km et un nombre pair de chiffres</translation>
    </message>
    <message>
        <source>Rule SPACED_HANDLE: an at sign, a space and a user name</source>
        <translation>Règle SPACED_HANDLE : une arobase, une espace et un nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Rule {0}: a number after the label of an identifier, check digit not right</source>
        <translation>Règle {0} : un numéro après la mention d&apos;un identifiant, clé incorrecte</translation>
    </message>
    <message>
        <source>Rule {0}: capitalised words after {1}</source>
        <translation>Règle {0} : mots à majuscule après {1}</translation>
    </message>
    <message>
        <source>Rule {0}: the value after a label for a person</source>
        <translation>Règle {0} : la valeur après la mention d&apos;une personne</translation>
    </message>
    <message>
        <source>Rule {0}: {1}</source>
        <translation>Règle {0} : {1}</translation>
    </message>
    <message>
        <source>Rule {0}: {1}{2}</source>
        <translation>Règle {0} : {1}{2}</translation>
    </message>
    <message>
        <source>Rules for input are left out.</source>
        <translation>Les règles de saisie sont omises.</translation>
    </message>
    <message>
        <source>Save a copy in a new format.</source>
        <translation>Enregistrez une copie dans un nouveau format.</translation>
    </message>
    <message>
        <source>Save a copy without a password and open that.</source>
        <translation>Enregistrez une copie sans mot de passe et ouvrez-la.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Enregistrez une copie sans le mot de passe.</translation>
    </message>
    <message>
        <source>Save it decrypted from the mail program.</source>
        <translation>Enregistrez-le déchiffré depuis le logiciel de courriel.</translation>
    </message>
    <message>
        <source>Save it without a document type.</source>
        <translation>Enregistrez-le sans type de document.</translation>
    </message>
    <message>
        <source>Save the file as .xlsx.</source>
        <translation>Enregistrez le fichier en .xlsx.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and stamp it again.</source>
        <translation>Enregistrez le texte en UTF-8 et apposez de nouveau.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Scale it down or redact it as areas.</source>
        <translation>Réduisez-la ou caviardez-la par zones.</translation>
    </message>
    <message>
        <source>Scan the document again, then export.</source>
        <translation>Cherchez de nouveau dans le document, puis exportez.</translation>
    </message>
    <message>
        <source>Scan the document again.</source>
        <translation>Cherchez de nouveau dans le document.</translation>
    </message>
    <message>
        <source>Select the text to mark first.</source>
        <translation>Sélectionnez d&apos;abord le texte à marquer.</translation>
    </message>
    <message>
        <source>Some bytes have no meaning in the text&apos;s encoding.</source>
        <translation>Des octets n&apos;ont pas de sens dans l&apos;encodage du texte.</translation>
    </message>
    <message>
        <source>Somebody who is enrolled must enrol it first.</source>
        <translation>Une personne inscrite doit d&apos;abord l&apos;inscrire.</translation>
    </message>
    <message>
        <source>Somebody who is enrolled must enrol it.</source>
        <translation>Une personne inscrite doit l&apos;inscrire.</translation>
    </message>
    <message>
        <source>Split it first.</source>
        <translation>Divisez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Split the file or try again on a faster machine.</source>
        <translation>Divisez le fichier ou réessayez sur une machine plus rapide.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Divisez le fichier.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Redémarrez le programme.</translation>
    </message>
    <message>
        <source>Tagger: reads as {0}</source>
        <translation>Étiqueteur : se lit comme {0}</translation>
    </message>
    <message>
        <source>The JPEG picture has too many segments.</source>
        <translation>L&apos;image JPEG a trop de segments.</translation>
    </message>
    <message>
        <source>The JPEG picture is cut short.</source>
        <translation>L&apos;image JPEG est tronquée.</translation>
    </message>
    <message>
        <source>The OCR engine is not installed.</source>
        <translation>Le moteur OCR n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>The OCR engine&apos;s models are missing.</source>
        <translation>Les modèles du moteur OCR manquent.</translation>
    </message>
    <message>
        <source>The Outlook message holds nothing that can be read.</source>
        <translation>Le message Outlook ne contient rien de lisible.</translation>
    </message>
    <message>
        <source>The Outlook message is damaged.</source>
        <translation>Le message Outlook est endommagé.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be redacted safely: removed text stayed in the written file.</source>
        <translation>Le PDF ne peut pas être caviardé sûrement : du texte retiré est resté dans le fichier écrit.</translation>
    </message>
    <message>
        <source>The PDF has more than {0} pages.</source>
        <translation>Le PDF a plus de {0} pages.</translation>
    </message>
    <message>
        <source>The PDF has no page {0}.</source>
        <translation>Le PDF n&apos;a pas de page {0}.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it can&apos;t be opened.</source>
        <translation>Le PDF est endommagé : il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it can&apos;t be repaired.</source>
        <translation>Le PDF est endommagé : il ne peut pas être réparé.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its annotations can&apos;t be drawn.</source>
        <translation>Le PDF est endommagé : ses annotations ne peuvent pas être dessinées.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its pages can&apos;t be read.</source>
        <translation>Le PDF est endommagé : ses pages ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its parts can&apos;t be copied.</source>
        <translation>Le PDF est endommagé : ses parties ne peuvent pas être copiées.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its readers don&apos;t agree on its pages.</source>
        <translation>Le PDF est endommagé : ses lecteurs ne s&apos;accordent pas sur ses pages.</translation>
    </message>
    <message>
        <source>The PDF is damaged: no page was found in it.</source>
        <translation>Le PDF est endommagé : aucune page n&apos;y a été trouvée.</translation>
    </message>
    <message>
        <source>The PDF is damaged: page {0} can&apos;t be read.</source>
        <translation>Le PDF est endommagé : la page {0} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The PDF needs a password, and none of those given opens it.</source>
        <translation>Le PDF demande un mot de passe, et aucun de ceux donnés ne l&apos;ouvre.</translation>
    </message>
    <message>
        <source>The PDF needs a password.</source>
        <translation>Le PDF demande un mot de passe.</translation>
    </message>
    <message>
        <source>The PNG picture has too many chunks.</source>
        <translation>L&apos;image PNG a trop de blocs.</translation>
    </message>
    <message>
        <source>The PNG picture is cut short.</source>
        <translation>L&apos;image PNG est tronquée.</translation>
    </message>
    <message>
        <source>The XML file declares entities of its own, which can hide text or stand for endless text.</source>
        <translation>Le fichier XML déclare ses propres entités, qui peuvent cacher du texte ou valoir un texte sans fin.</translation>
    </message>
    <message>
        <source>The answer is larger than the channel between window and worker allows.</source>
        <translation>La réponse est plus grande que ne le permet la liaison entre fenêtre et processus.</translation>
    </message>
    <message>
        <source>The attachment is a winmail.dat (TNEF) container.</source>
        <translation>La pièce jointe est un conteneur winmail.dat (TNEF).</translation>
    </message>
    <message>
        <source>The attachment is an S/MIME container, encrypted or signed.</source>
        <translation>La pièce jointe est un conteneur S/MIME, chiffré ou signé.</translation>
    </message>
    <message>
        <source>The attachment is nested too deeply.</source>
        <translation>La pièce jointe est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>The attachment is one piece of a message that was sent in several.</source>
        <translation>La pièce jointe est un morceau d&apos;un message envoyé en plusieurs.</translation>
    </message>
    <message>
        <source>The attachment only points to content that lies elsewhere.</source>
        <translation>La pièce jointe ne fait que renvoyer à un contenu situé ailleurs.</translation>
    </message>
    <message>
        <source>The authority of a release is one line.</source>
        <translation>L&apos;autorité d&apos;une diffusion tient en une ligne.</translation>
    </message>
    <message>
        <source>The block can&apos;t be written: {0}</source>
        <translation>Le bloc ne peut pas être écrit : {0}</translation>
    </message>
    <message>
        <source>The calendar entry or address card holds a file, such as a portrait.</source>
        <translation>L&apos;entrée d&apos;agenda ou la carte de visite contient un fichier, comme un portrait.</translation>
    </message>
    <message>
        <source>The check {0} asks a person to look and acknowledge.</source>
        <translation>La vérification {0} demande qu&apos;une personne regarde et prenne acte.</translation>
    </message>
    <message>
        <source>The check {0} failed on the written file.</source>
        <translation>La vérification {0} a échoué sur le fichier écrit.</translation>
    </message>
    <message>
        <source>The content of a page unpacks to more than is allowed.</source>
        <translation>Le contenu d&apos;une page se décompresse au-delà du permis.</translation>
    </message>
    <message>
        <source>The data holds more than {0} values.</source>
        <translation>Les données ont plus de {0} valeurs.</translation>
    </message>
    <message>
        <source>The data is nested too deeply.</source>
        <translation>Les données sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>The digital signature does not fit the redacted file and is left out.</source>
        <translation>La signature numérique ne va pas au fichier caviardé et est omise.</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation>Le document n&apos;a pas de pages.</translation>
    </message>
    <message>
        <source>The document is protected with a password.</source>
        <translation>Le document est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The elements are nested more than {0} deep.</source>
        <translation>Les éléments sont imbriqués sur plus de {0} niveaux.</translation>
    </message>
    <message>
        <source>The export was refused.</source>
        <translation>L&apos;export a été refusé.</translation>
    </message>
    <message>
        <source>The face detector (MTCNN) sees a face here.</source>
        <translation>Le détecteur de visages (MTCNN) voit ici un visage.</translation>
    </message>
    <message>
        <source>The file can&apos;t be unpacked.</source>
        <translation>Le fichier ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which an Office file never does.</source>
        <translation>Le fichier déclare un type de document ou des entités, ce qu&apos;un fichier Office ne fait jamais.</translation>
    </message>
    <message>
        <source>The file does not begin as an RTF document does.</source>
        <translation>Le fichier ne commence pas comme un document RTF.</translation>
    </message>
    <message>
        <source>The file does not begin with the header of a message.</source>
        <translation>Le fichier ne commence pas par l&apos;en-tête d&apos;un message.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a group.</source>
        <translation>Le fichier finit au milieu d&apos;un groupe.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a word.</source>
        <translation>Le fichier finit au milieu d&apos;un mot.</translation>
    </message>
    <message>
        <source>The file expands to far more data than an honest document.</source>
        <translation>Le fichier se décompresse bien au-delà d&apos;un document honnête.</translation>
    </message>
    <message>
        <source>The file has an XFA form; only its printed pages are read and kept.</source>
        <translation>Le fichier a un formulaire XFA ; seules ses pages imprimées sont lues et gardées.</translation>
    </message>
    <message>
        <source>The file has no page style that a header could stand in.</source>
        <translation>Le fichier n&apos;a pas de style de page où mettre un en-tête.</translation>
    </message>
    <message>
        <source>The file holds XML in an encoding that can&apos;t be read.</source>
        <translation>Le fichier contient du XML dans un encodage illisible.</translation>
    </message>
    <message>
        <source>The file holds XML in an encoding that is not accepted.</source>
        <translation>Le fichier contient du XML dans un encodage non accepté.</translation>
    </message>
    <message>
        <source>The file holds XML that is not well-formed.</source>
        <translation>Le fichier contient du XML mal formé.</translation>
    </message>
    <message>
        <source>The file holds a row of spaces that is longer than any honest document has.</source>
        <translation>Le fichier contient une suite d&apos;espaces plus longue que dans tout document honnête.</translation>
    </message>
    <message>
        <source>The file holds binary data, not XML.</source>
        <translation>Le fichier contient des données binaires, pas du XML.</translation>
    </message>
    <message>
        <source>The file holds binary data, not text.</source>
        <translation>Le fichier contient des données binaires, pas du texte.</translation>
    </message>
    <message>
        <source>The file holds more pieces than any honest document has.</source>
        <translation>Le fichier a plus de morceaux que tout document honnête.</translation>
    </message>
    <message>
        <source>The file holds more than {0} members.</source>
        <translation>Le fichier a plus de {0} membres.</translation>
    </message>
    <message>
        <source>The file holds no HTML page.</source>
        <translation>Le fichier ne contient pas de page HTML.</translation>
    </message>
    <message>
        <source>The file holds no content part.</source>
        <translation>Le fichier n&apos;a pas de partie de contenu.</translation>
    </message>
    <message>
        <source>The file holds no document part.</source>
        <translation>Le fichier n&apos;a pas de partie de document.</translation>
    </message>
    <message>
        <source>The file holds no document text part that can be read.</source>
        <translation>Le fichier n&apos;a pas de partie de texte lisible.</translation>
    </message>
    <message>
        <source>The file holds no mailbox.</source>
        <translation>Le fichier ne contient pas de boîte aux lettres.</translation>
    </message>
    <message>
        <source>The file holds no picture.</source>
        <translation>Le fichier ne contient pas d&apos;image.</translation>
    </message>
    <message>
        <source>The file holds no presentation part.</source>
        <translation>Le fichier n&apos;a pas de partie de présentation.</translation>
    </message>
    <message>
        <source>The file holds no workbook part.</source>
        <translation>Le fichier n&apos;a pas de partie de classeur.</translation>
    </message>
    <message>
        <source>The file holds two members of the same name.</source>
        <translation>Le fichier a deux membres du même nom.</translation>
    </message>
    <message>
        <source>The file is a damaged ZIP package.</source>
        <translation>Le fichier est une archive ZIP endommagée.</translation>
    </message>
    <message>
        <source>The file is a zip archive but not an Office document.</source>
        <translation>Le fichier est une archive zip, mais pas un document Office.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is encrypted with an empty password; the redacted file will not be encrypted.</source>
        <translation>Le fichier est chiffré avec un mot de passe vide ; le fichier caviardé ne sera pas chiffré.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MiB.</source>
        <translation>Le fichier dépasse {0} Mio.</translation>
    </message>
    <message>
        <source>The file is named .eml but does not begin with the header of a message.</source>
        <translation>Le fichier se nomme .eml mais ne commence pas par l&apos;en-tête d&apos;un message.</translation>
    </message>
    <message>
        <source>The file is named .mbox but does not begin with a message.</source>
        <translation>Le fichier se nomme .mbox mais ne commence pas par un message.</translation>
    </message>
    <message>
        <source>The file is named as a {0} but does not hold one.</source>
        <translation>Le fichier porte le nom d&apos;un {0} mais n&apos;en contient pas.</translation>
    </message>
    <message>
        <source>The file is nested more deeply than is allowed.</source>
        <translation>Le fichier est imbriqué plus profondément que permis.</translation>
    </message>
    <message>
        <source>The file is no text document.</source>
        <translation>Le fichier n&apos;est pas un document texte.</translation>
    </message>
    <message>
        <source>The file is not a PowerPoint presentation.</source>
        <translation>Le fichier n&apos;est pas une présentation PowerPoint.</translation>
    </message>
    <message>
        <source>The file is not a Word document.</source>
        <translation>Le fichier n&apos;est pas un document Word.</translation>
    </message>
    <message>
        <source>The file is not a readable Office document.</source>
        <translation>Le fichier n&apos;est pas un document Office lisible.</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook of a kind that is read.</source>
        <translation>Le fichier n&apos;est pas un classeur Excel d&apos;un type lu.</translation>
    </message>
    <message>
        <source>The file is not an OpenDocument file that can be read.</source>
        <translation>Le fichier n&apos;est pas un fichier OpenDocument lisible.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Le fichier n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>Le fichier n&apos;est pas du XML bien formé.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The file is signed; the signature can&apos;t survive redaction.</source>
        <translation>Le fichier est signé ; la signature ne peut pas survivre au caviardage.</translation>
    </message>
    <message>
        <source>The file lacks a part that every text document has.</source>
        <translation>Il manque au fichier une partie que tout document texte possède.</translation>
    </message>
    <message>
        <source>The file made its reader fail in a way that is a defect of this program; nothing was changed.</source>
        <translation>Le fichier a fait échouer son lecteur par un défaut de ce programme ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The file needs more memory than is allowed.</source>
        <translation>Le fichier demande plus de mémoire que permis.</translation>
    </message>
    <message>
        <source>The file nests XML deeper than {0} levels.</source>
        <translation>Le fichier imbrique du XML sur plus de {0} niveaux.</translation>
    </message>
    <message>
        <source>The file nests groups deeper than {0} levels.</source>
        <translation>Le fichier imbrique des groupes sur plus de {0} niveaux.</translation>
    </message>
    <message>
        <source>The file took longer than the {0} seconds that are allowed and was given up.</source>
        <translation>Le fichier a dépassé les {0} secondes permises et a été abandonné.</translation>
    </message>
    <message>
        <source>The file was damaged and has been repaired; compare the pages with another reader.</source>
        <translation>Le fichier était endommagé et a été réparé ; comparez les pages avec un autre lecteur.</translation>
    </message>
    <message>
        <source>The file was opened with a password; the redacted file will not be encrypted.</source>
        <translation>Le fichier a été ouvert avec un mot de passe ; le fichier caviardé ne sera pas chiffré.</translation>
    </message>
    <message>
        <source>The file was read through LibreOffice; the redacted file is of the new format.</source>
        <translation>Le fichier a été lu par LibreOffice ; le fichier caviardé est au nouveau format.</translation>
    </message>
    <message>
        <source>The fonts of page {0} don&apos;t say what their characters are.</source>
        <translation>Les polices de la page {0} ne disent pas ce que sont leurs caractères.</translation>
    </message>
    <message>
        <source>The frames of the picture have too many pixels altogether.</source>
        <translation>Les images de l&apos;animation ont trop de pixels en tout.</translation>
    </message>
    <message>
        <source>The header of the message is too long.</source>
        <translation>L&apos;en-tête du message est trop long.</translation>
    </message>
    <message>
        <source>The kind of this file is not known.</source>
        <translation>Le type de ce fichier n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The macros are left out.</source>
        <translation>Les macros sont omises.</translation>
    </message>
    <message>
        <source>The mailbox has more than {0} messages.</source>
        <translation>La boîte a plus de {0} messages.</translation>
    </message>
    <message>
        <source>The mailbox has no message of this number.</source>
        <translation>La boîte n&apos;a pas de message de ce numéro.</translation>
    </message>
    <message>
        <source>The mailbox is larger than {0} MiB.</source>
        <translation>La boîte dépasse {0} Mio.</translation>
    </message>
    <message>
        <source>The marked copy failed verification and was not saved: {0}, {1}.</source>
        <translation>La copie marquée a échoué à la vérification et n&apos;a pas été enregistrée : {0}, {1}.</translation>
    </message>
    <message>
        <source>The marking can&apos;t be written: {0}</source>
        <translation>Le marquage ne peut pas être écrit : {0}</translation>
    </message>
    <message>
        <source>The marking {0} is below {1}, which the text carries.</source>
        <translation>Le marquage {0} est sous {1}, que porte le texte.</translation>
    </message>
    <message>
        <source>The message has more than {0} attachments.</source>
        <translation>Le message a plus de {0} pièces jointes.</translation>
    </message>
    <message>
        <source>The message has more than {0} parts.</source>
        <translation>Le message a plus de {0} parties.</translation>
    </message>
    <message>
        <source>The message has no attachment of this number.</source>
        <translation>Le message n&apos;a pas de pièce jointe de ce numéro.</translation>
    </message>
    <message>
        <source>The message holds more than {0} streams.</source>
        <translation>Le message a plus de {0} flux.</translation>
    </message>
    <message>
        <source>The message is encrypted (S/MIME or rights management).</source>
        <translation>Le message est chiffré (S/MIME ou gestion des droits).</translation>
    </message>
    <message>
        <source>The message is encrypted or sealed with S/MIME.</source>
        <translation>Le message est chiffré ou scellé par S/MIME.</translation>
    </message>
    <message>
        <source>The message is encrypted with PGP.</source>
        <translation>Le message est chiffré par PGP.</translation>
    </message>
    <message>
        <source>The message is larger than {0} MiB.</source>
        <translation>Le message dépasse {0} Mio.</translation>
    </message>
    <message>
        <source>The message&apos;s signature does not survive redaction.</source>
        <translation>La signature du message ne survit pas au caviardage.</translation>
    </message>
    <message>
        <source>The name of the output would be too long.</source>
        <translation>Le nom du fichier produit serait trop long.</translation>
    </message>
    <message>
        <source>The output folder can&apos;t be written to.</source>
        <translation>On ne peut pas écrire dans le dossier de sortie.</translation>
    </message>
    <message>
        <source>The package holds more than {0} members.</source>
        <translation>L&apos;archive a plus de {0} membres.</translation>
    </message>
    <message>
        <source>The package is protected with a password.</source>
        <translation>L&apos;archive est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>The package&apos;s list of content types is too large.</source>
        <translation>La liste des types de contenu de l&apos;archive est trop grande.</translation>
    </message>
    <message>
        <source>The page is larger than {0} MiB.</source>
        <translation>La page dépasse {0} Mio.</translation>
    </message>
    <message>
        <source>The parts of the message are nested more than {0} deep.</source>
        <translation>Les parties du message sont imbriquées sur plus de {0} niveaux.</translation>
    </message>
    <message>
        <source>The picture file is larger than {0} MiB.</source>
        <translation>Le fichier image dépasse {0} Mio.</translation>
    </message>
    <message>
        <source>The picture has more than {0} frames.</source>
        <translation>L&apos;image a plus de {0} trames.</translation>
    </message>
    <message>
        <source>The picture has more than {0} million pixels.</source>
        <translation>L&apos;image a plus de {0} millions de pixels.</translation>
    </message>
    <message>
        <source>The picture has no such page, or is closed.</source>
        <translation>L&apos;image n&apos;a pas cette page, ou est fermée.</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be read.</source>
        <translation>L&apos;image a trop de pixels pour être lue.</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame is kept.</source>
        <translation>L&apos;image est animée ; seule la première trame est gardée.</translation>
    </message>
    <message>
        <source>The picture is cut short; what is missing shows grey.</source>
        <translation>L&apos;image est tronquée ; ce qui manque est gris.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be decoded.</source>
        <translation>L&apos;image est endommagée et ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>The picture needs more memory than is allowed.</source>
        <translation>L&apos;image demande plus de mémoire que permis.</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>L&apos;image n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>The picture&apos;s bytes don&apos;t match its size.</source>
        <translation>Les octets de l&apos;image ne correspondent pas à sa taille.</translation>
    </message>
    <message>
        <source>The picture&apos;s embedded preview is left out.</source>
        <translation>L&apos;aperçu incorporé de l&apos;image est omis.</translation>
    </message>
    <message>
        <source>The plan names a place that the PDF does not have.</source>
        <translation>Le plan désigne un endroit que le PDF n&apos;a pas.</translation>
    </message>
    <message>
        <source>The plan names a place that this file does not have.</source>
        <translation>Le plan désigne un endroit que ce fichier n&apos;a pas.</translation>
    </message>
    <message>
        <source>The plan names characters that page {0} does not have.</source>
        <translation>Le plan désigne des caractères que la page {0} n&apos;a pas.</translation>
    </message>
    <message>
        <source>The plan names offsets outside of a segment&apos;s text.</source>
        <translation>Le plan désigne des positions hors du texte d&apos;un segment.</translation>
    </message>
    <message>
        <source>The plan names page {0}, which the PDF does not have.</source>
        <translation>Le plan désigne la page {0}, que le PDF n&apos;a pas.</translation>
    </message>
    <message>
        <source>The presentation holds no slide.</source>
        <translation>La présentation n&apos;a pas de diapositive.</translation>
    </message>
    <message>
        <source>The reader of the file was made to stop: the file is damaged, needs more memory than is allowed, or something on this machine ended its process.</source>
        <translation>Le lecteur du fichier a été arrêté : le fichier est endommagé, demande plus de mémoire que permis, ou quelque chose sur cette machine a mis fin à son processus.</translation>
    </message>
    <message>
        <source>The release audience is not known.</source>
        <translation>Le public de la diffusion n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The scale of a page must be above zero.</source>
        <translation>L&apos;échelle d&apos;une page doit être au-dessus de zéro.</translation>
    </message>
    <message>
        <source>The search for findings failed in a way that is a defect of this program.</source>
        <translation>La recherche de détections a échoué par un défaut de ce programme.</translation>
    </message>
    <message>
        <source>The table has more than {0} cells.</source>
        <translation>Le tableau a plus de {0} cellules.</translation>
    </message>
    <message>
        <source>The tagger&apos;s model is damaged.</source>
        <translation>Le modèle de l&apos;étiqueteur est endommagé.</translation>
    </message>
    <message>
        <source>The text has no marks to roll up.</source>
        <translation>Le texte n&apos;a pas de marques à réunir.</translation>
    </message>
    <message>
        <source>The text holds a PGP block, encrypted or a key.</source>
        <translation>Le texte contient un bloc PGP, chiffré ou une clé.</translation>
    </message>
    <message>
        <source>The text is larger than {0} MiB.</source>
        <translation>Le texte dépasse {0} Mio.</translation>
    </message>
    <message>
        <source>The text&apos;s encoding can&apos;t hold a letter of the marking.</source>
        <translation>L&apos;encodage du texte ne peut pas contenir une lettre du marquage.</translation>
    </message>
    <message>
        <source>The width of a gap on page {0} could not be hidden: {1}.</source>
        <translation>La largeur d&apos;un vide de la page {0} n&apos;a pas pu être cachée : {1}.</translation>
    </message>
    <message>
        <source>The workbook has two sheets of the same name.</source>
        <translation>Le classeur a deux feuilles du même nom.</translation>
    </message>
    <message>
        <source>The workbook holds no sheets.</source>
        <translation>Le classeur n&apos;a pas de feuilles.</translation>
    </message>
    <message>
        <source>The worker process broke its protocol and was stopped.</source>
        <translation>Le processus de travail a rompu son protocole et a été arrêté.</translation>
    </message>
    <message>
        <source>The worker process ended unexpectedly.</source>
        <translation>Le processus de travail s&apos;est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>The worker process failed without saying why.</source>
        <translation>Le processus de travail a échoué sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The worker process for this file has ended.</source>
        <translation>Le processus de travail de ce fichier s&apos;est terminé.</translation>
    </message>
    <message>
        <source>The worker process sent an answer that failed its checks.</source>
        <translation>Le processus de travail a envoyé une réponse qui n&apos;a pas passé ses contrôles.</translation>
    </message>
    <message>
        <source>The worker process was asked for something that it does not know.</source>
        <translation>Le processus de travail a reçu une demande qu&apos;il ne connaît pas.</translation>
    </message>
    <message>
        <source>The worker&apos;s answer is larger than allowed and was refused.</source>
        <translation>La réponse du processus est plus grande que permis et a été refusée.</translation>
    </message>
    <message>
        <source>The written file failed verification and was not saved: {0}.</source>
        <translation>Le fichier écrit a échoué à la vérification et n&apos;a pas été enregistré : {0}.</translation>
    </message>
    <message>
        <source>The {0} name model is damaged.</source>
        <translation>Le modèle de noms {0} est endommagé.</translation>
    </message>
    <message>
        <source>The {0} name model is not installed.</source>
        <translation>Le modèle de noms {0} n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>There is no detection mode {0}.</source>
        <translation>Il n&apos;y a pas de mode de détection {0}.</translation>
    </message>
    <message>
        <source>There is no paragraph {0} to mark; the file has {1}.</source>
        <translation>Il n&apos;y a pas de paragraphe {0} à marquer ; le fichier en a {1}.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file of a kind that is not read.</source>
        <translation>C&apos;est un fichier OpenDocument d&apos;un type qui n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>This is an old Office file (.{0}); it is read through LibreOffice, which is not installed here.</source>
        <translation>C&apos;est un ancien fichier Office (.{0}) ; il est lu par LibreOffice, qui n&apos;est pas installé ici.</translation>
    </message>
    <message>
        <source>This is not the address of an attachment.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une pièce jointe.</translation>
    </message>
    <message>
        <source>This is {0}, a kind of file that is not read in this release.</source>
        <translation>C&apos;est {0}, un type de fichier non lu dans cette version.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be stamped.</source>
        <translation>Ce type de fichier ne peut pas être marqué.</translation>
    </message>
    <message>
        <source>This kind of file has no attachments.</source>
        <translation>Ce type de fichier n&apos;a pas de pièces jointes.</translation>
    </message>
    <message>
        <source>This kind of file has no pages; it is shown as text.</source>
        <translation>Ce type de fichier n&apos;a pas de pages ; il est montré en texte.</translation>
    </message>
    <message>
        <source>This part of the message is encrypted.</source>
        <translation>Cette partie du message est chiffrée.</translation>
    </message>
    <message>
        <source>This place is not in the document any more.</source>
        <translation>Cet endroit n&apos;est plus dans le document.</translation>
    </message>
    <message>
        <source>Try again; the file was not changed.</source>
        <translation>Réessayez ; le fichier n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Use balanced, recall or fast.</source>
        <translation>Utilisez balanced, recall ou fast.</translation>
    </message>
    <message>
        <source>Use public, domestic agency, one of {0}, or REL TO with country codes.</source>
        <translation>Utilisez public, domestic agency, l&apos;un de {0}, ou REL TO avec des codes de pays.</translation>
    </message>
    <message>
        <source>Use the scheme&apos;s own words.</source>
        <translation>Utilisez les mots du régime lui-même.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>a building or road</source>
        <translation>un bâtiment ou une route</translation>
    </message>
    <message>
        <source>a card&apos;s length and prefix, check digit right</source>
        <translation>la longueur et le préfixe d&apos;une carte, clé correcte</translation>
    </message>
    <message>
        <source>a country&apos;s account format, check digits right</source>
        <translation>le format de compte d&apos;un pays, clés correctes</translation>
    </message>
    <message>
        <source>a country, region or town</source>
        <translation>un pays, une région ou une ville</translation>
    </message>
    <message>
        <source>a courtesy title</source>
        <translation>un titre de politesse</translation>
    </message>
    <message>
        <source>a date and five digits, as a Latvian personal code has them</source>
        <translation>une date et cinq chiffres, comme un code personnel letton</translation>
    </message>
    <message>
        <source>a date of birth and a serial number as Czech and Slovak birth numbers have them</source>
        <translation>une date de naissance et un numéro d&apos;ordre, comme les numéros de naissance tchèques et slovaques</translation>
    </message>
    <message>
        <source>a date of birth and a serial number as the Danish CPR has them</source>
        <translation>une date de naissance et un numéro d&apos;ordre, comme le CPR danois</translation>
    </message>
    <message>
        <source>a date of birth and the check digit of a Swedish personal number</source>
        <translation>une date de naissance et la clé d&apos;un numéro personnel suédois</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>une date ou une heure</translation>
    </message>
    <message>
        <source>a decimal number after the label latitude or longitude</source>
        <translation>un nombre décimal après la mention latitude ou longitude</translation>
    </message>
    <message>
        <source>a faith said of somebody</source>
        <translation>une croyance attribuée à quelqu&apos;un</translation>
    </message>
    <message>
        <source>a frequent given name and surname in lower case</source>
        <translation>un prénom et un nom fréquents en minuscules</translation>
    </message>
    <message>
        <source>a frequent given name before a surname</source>
        <translation>un prénom fréquent devant un nom</translation>
    </message>
    <message>
        <source>a given name and a surname in capitals</source>
        <translation>un prénom et un nom en capitales</translation>
    </message>
    <message>
        <source>a given name in lower case as posts write it</source>
        <translation>un prénom en minuscules, comme dans les publications</translation>
    </message>
    <message>
        <source>a line after the closing words of a letter</source>
        <translation>une ligne après la formule finale d&apos;une lettre</translation>
    </message>
    <message>
        <source>Supported are PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods, .odp), Rich Text (.rtf), e-mail (.eml, .msg, .mbox), pictures, plain text, CSV, JSON, XML, HTML, calendars (.ics) and address cards (.vcf).</source>
        <translation>Types lus : PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods, .odp), texte enrichi (.rtf), courriel (.eml, .msg, .mbox), images, texte brut, CSV, JSON, XML, HTML, agendas (.ics) et cartes de visite (.vcf).</translation>
    </message>
    <message>
        <source>The calendar or address card is cut short.</source>
        <translation>L&apos;agenda ou la carte de visite est tronqué.</translation>
    </message>
    <message>
        <source>The case holds no document.</source>
        <translation>Le dossier ne contient aucun document.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Le dossier est clos.</translation>
    </message>
    <message>
        <source>The case {0} is encrypted, damaged or not a case.</source>
        <translation>Le dossier {0} est chiffré, endommagé ou n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The documents are approved as they stand now.</source>
        <translation>Les documents sont approuvés tels qu&apos;ils sont.</translation>
    </message>
    <message>
        <source>The file does not begin as a calendar or an address card.</source>
        <translation>Le fichier ne commence pas comme un agenda ou une carte de visite.</translation>
    </message>
    <message>
        <source>The file has more than {0} lines.</source>
        <translation>Le fichier a plus de {0} lignes.</translation>
    </message>
    <message>
        <source>The file takes too long to read and was given up.</source>
        <translation>La lecture du fichier prend trop de temps et a été abandonnée.</translation>
    </message>
    <message>
        <source>The key of {0} is not enrolled in this case.</source>
        <translation>La clé de {0} n&apos;est pas inscrite dans ce dossier.</translation>
    </message>
    <message>
        <source>The least similarity is 60 to 100 percent.</source>
        <translation>La similarité minimale va de 60 à 100 pour cent.</translation>
    </message>
    <message>
        <source>The lists of this case are not kept with it.</source>
        <translation>Les listes de ce dossier ne sont pas conservées avec lui.</translation>
    </message>
    <message>
        <source>The parts of the calendar or address card do not end where they should.</source>
        <translation>Les parties de l&apos;agenda ou de la carte ne finissent pas où elles devraient.</translation>
    </message>
    <message>
        <source>The policy asks for two persons, and the case has none.</source>
        <translation>La politique demande deux personnes, et le dossier n&apos;en a aucune.</translation>
    </message>
    <message>
        <source>The two-person rule needs persons.</source>
        <translation>La règle des deux personnes demande des personnes.</translation>
    </message>
    <message>
        <source>The whole line goes, because the width of what was removed in it could not be hidden.</source>
        <translation>Toute la ligne est retirée, car la largeur de ce qui y a été occulté ne pouvait pas être cachée.</translation>
    </message>
    <message>
        <source>There are not as many numbers as pages.</source>
        <translation>Il n&apos;y a pas autant de numéros que de pages.</translation>
    </message>
    <message>
        <source>There is no such picture in the file.</source>
        <translation>Cette image n&apos;est pas dans le fichier.</translation>
    </message>
    <message>
        <source>This file is not open.</source>
        <translation>Ce fichier n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>Two people with the same full name got the same pseudonym, if there are such.</source>
        <translation>Deux personnes du même nom complet ont reçu le même pseudonyme, s&apos;il y en a.</translation>
    </message>
    <message>
        <source>Type one, or delete the entry.</source>
        <translation>Saisissez-en un, ou supprimez l&apos;entrée.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>Prenez-en un plus court.</translation>
    </message>
    <message>
        <source>Use another prefix.</source>
        <translation>Prenez un autre préfixe.</translation>
    </message>
    <message>
        <source>Where a width could not be hidden, withhold the line or the page: --withhold line, --withhold page.</source>
        <translation>Là où une largeur ne pouvait pas être cachée, retenez la ligne ou la page : --withhold line, --withhold page.</translation>
    </message>
    <message>
        <source>Withhold the page instead.</source>
        <translation>Retenez plutôt la page.</translation>
    </message>
    <message>
        <source>a mailbox with the at sign spelled out in brackets</source>
        <translation>une adresse dont l&apos;arobase est écrite entre crochets</translation>
    </message>
    <message>
        <source>a mailbox, an at sign and a domain name</source>
        <translation>une boîte, une arobase et un domaine</translation>
    </message>
    <message>
        <source>a military post office</source>
        <translation>un bureau de poste militaire</translation>
    </message>
    <message>
        <source>a name after a mark of signature</source>
        <translation>un nom après une marque de signature</translation>
    </message>
    <message>
        <source>a name before a mail address in brackets</source>
        <translation>un nom devant une adresse entre crochets</translation>
    </message>
    <message>
        <source>a name before the word wrote</source>
        <translation>un nom devant le mot a écrit</translation>
    </message>
    <message>
        <source>a name behind words for employment</source>
        <translation>un nom derrière des mots d&apos;emploi</translation>
    </message>
    <message>
        <source>a name in a greeting</source>
        <translation>un nom dans une salutation</translation>
    </message>
    <message>
        <source>a name in a sender or recipient line</source>
        <translation>un nom dans une ligne d&apos;expéditeur ou de destinataire</translation>
    </message>
    <message>
        <source>a name with a house number, a postcode and a town</source>
        <translation>un nom avec numéro, code postal et ville</translation>
    </message>
    <message>
        <source>a name with the legal form of a firm</source>
        <translation>un nom avec la forme juridique d&apos;une entreprise</translation>
    </message>
    <message>
        <source>a nationality, religion or political group</source>
        <translation>une nationalité, une religion ou un groupe politique</translation>
    </message>
    <message>
        <source>a number after the label ID, MRN or PIN</source>
        <translation>un numéro après la mention ID, MRN ou PIN</translation>
    </message>
    <message>
        <source>a number after the label of a badge</source>
        <translation>un numéro après la mention d&apos;un insigne</translation>
    </message>
    <message>
        <source>a number after the label of a case, file or reference</source>
        <translation>un numéro après la mention d&apos;un dossier ou d&apos;une référence</translation>
    </message>
    <message>
        <source>a number after the label of a national number</source>
        <translation>un numéro après la mention d&apos;un numéro national</translation>
    </message>
    <message>
        <source>a number after the label of a serial or inventory number</source>
        <translation>un numéro après la mention d&apos;un numéro de série ou d&apos;inventaire</translation>
    </message>
    <message>
        <source>a number after the label of an identifier</source>
        <translation>un numéro après la mention d&apos;un identifiant</translation>
    </message>
    <message>
        <source>a number after the word age</source>
        <translation>un nombre après le mot âge</translation>
    </message>
    <message>
        <source>a number behind the rank or name of an officer</source>
        <translation>un numéro derrière le grade ou le nom d&apos;un agent</translation>
    </message>
    <message>
        <source>a number behind the short name of a register</source>
        <translation>un numéro derrière le sigle d&apos;un registre</translation>
    </message>
    <message>
        <source>a number between commas after a name</source>
        <translation>un nombre entre virgules après un nom</translation>
    </message>
    <message>
        <source>a number of years with the word old</source>
        <translation>un nombre d&apos;années avec le mot ans</translation>
    </message>
    <message>
        <source>a number or code that stands for one case or person</source>
        <translation>un numéro ou code propre à un dossier ou une personne</translation>
    </message>
    <message>
        <source>a number over two lines read together</source>
        <translation>un numéro sur deux lignes, lu ensemble</translation>
    </message>
    <message>
        <source>a password inside a web address</source>
        <translation>un mot de passe dans une adresse web</translation>
    </message>
    <message>
        <source>a pattern</source>
        <translation>un motif</translation>
    </message>
    <message>
        <source>a person&apos;s name</source>
        <translation>un nom de personne</translation>
    </message>
    <message>
        <source>a political opinion said of somebody</source>
        <translation>une opinion politique attribuée à quelqu&apos;un</translation>
    </message>
    <message>
        <source>a post office box</source>
        <translation>une boîte postale</translation>
    </message>
    <message>
        <source>a private key block</source>
        <translation>un bloc de clé privée</translation>
    </message>
    <message>
        <source>a profile page of a social network</source>
        <translation>une page de profil d&apos;un réseau social</translation>
    </message>
    <message>
        <source>a random value after the label of a key or token</source>
        <translation>une valeur aléatoire après la mention d&apos;une clé ou d&apos;un jeton</translation>
    </message>
    <message>
        <source>a running number and a year with a slash, as courts write it</source>
        <translation>un numéro d&apos;ordre et une année avec une barre, comme l&apos;écrivent les tribunaux</translation>
    </message>
    <message>
        <source>a school that somebody attends</source>
        <translation>une école que quelqu&apos;un fréquente</translation>
    </message>
    <message>
        <source>a signed web token</source>
        <translation>un jeton web signé</translation>
    </message>
    <message>
        <source>a state of health said of somebody</source>
        <translation>un état de santé attribué à quelqu&apos;un</translation>
    </message>
    <message>
        <source>a street with its house number</source>
        <translation>une rue avec son numéro</translation>
    </message>
    <message>
        <source>a surname in capitals, a comma and a given name</source>
        <translation>un nom en capitales, une virgule et un prénom</translation>
    </message>
    <message>
        <source>a surname, a comma and a given name in a list</source>
        <translation>un nom, une virgule et un prénom dans une liste</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>une heure du jour</translation>
    </message>
    <message>
        <source>a token with the prefix of a known service</source>
        <translation>un jeton avec le préfixe d&apos;un service connu</translation>
    </message>
    <message>
        <source>a town after words that say where a person lives or was born</source>
        <translation>une ville après des mots qui disent où quelqu&apos;un habite ou est né</translation>
    </message>
    <message>
        <source>a user name behind the name of a service, or in its form</source>
        <translation>un nom d&apos;utilisateur derrière le nom d&apos;un service, ou dans sa forme</translation>
    </message>
    <message>
        <source>a value after the label of a password</source>
        <translation>une valeur après la mention d&apos;un mot de passe</translation>
    </message>
    <message>
        <source>a value after the label of a user name</source>
        <translation>une valeur après la mention d&apos;un nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>a wallet address, checksum right</source>
        <translation>une adresse de portefeuille, clé correcte</translation>
    </message>
    <message>
        <source>a web address with a known top-level domain</source>
        <translation>une adresse web avec un domaine connu</translation>
    </message>
    <message>
        <source>a web address with its scheme</source>
        <translation>une adresse web avec son protocole</translation>
    </message>
    <message>
        <source>a word for membership in a trade union</source>
        <translation>un mot d&apos;appartenance à un syndicat</translation>
    </message>
    <message>
        <source>a year after a word of time</source>
        <translation>une année après un mot de temps</translation>
    </message>
    <message>
        <source>an amount, age or duration that tells who is meant</source>
        <translation>un montant, un âge ou une durée qui dit de qui il s&apos;agit</translation>
    </message>
    <message>
        <source>an at sign followed by a user name</source>
        <translation>une arobase suivie d&apos;un nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>an ethnic origin said of somebody</source>
        <translation>une origine ethnique attribuée à quelqu&apos;un</translation>
    </message>
    <message>
        <source>an illness said of somebody</source>
        <translation>une maladie attribuée à quelqu&apos;un</translation>
    </message>
    <message>
        <source>an international prefix and a country&apos;s number</source>
        <translation>un préfixe international et le numéro d&apos;un pays</translation>
    </message>
    <message>
        <source>an offence said of somebody</source>
        <translation>une infraction attribuée à quelqu&apos;un</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>une fonction</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>an organisation that tells who is meant</source>
        <translation>une organisation qui dit de qui il s&apos;agit</translation>
    </message>
    <message>
        <source>an orientation or gender identity said of somebody</source>
        <translation>une orientation ou identité de genre attribuée à quelqu&apos;un</translation>
    </message>
    <message>
        <source>an origin, profession or other trait of a person</source>
        <translation>une origine, une profession ou un autre trait d&apos;une personne</translation>
    </message>
    <message>
        <source>capitalised words before a birth date, age or personal number</source>
        <translation>mots à majuscule devant une date de naissance, un âge ou un numéro personnel</translation>
    </message>
    <message>
        <source>degrees with minutes and a point of the compass</source>
        <translation>des degrés avec minutes et un point cardinal</translation>
    </message>
    <message>
        <source>digits after a word for telephone</source>
        <translation>des chiffres après un mot de téléphone</translation>
    </message>
    <message>
        <source>digits after the label of a bank account</source>
        <translation>des chiffres après la mention d&apos;un compte bancaire</translation>
    </message>
    <message>
        <source>digits after the label of a card&apos;s security code</source>
        <translation>des chiffres après la mention du code de sécurité d&apos;une carte</translation>
    </message>
    <message>
        <source>digits after the label of an alien registration number</source>
        <translation>des chiffres après la mention d&apos;un numéro d&apos;enregistrement d&apos;étranger</translation>
    </message>
    <message>
        <source>digits after the name of a payment card, check digit not right</source>
        <translation>des chiffres après le nom d&apos;une carte de paiement, clé incorrecte</translation>
    </message>
    <message>
        <source>digits in groups after the label of a German tax number</source>
        <translation>des chiffres groupés après la mention d&apos;un numéro fiscal allemand</translation>
    </message>
    <message>
        <source>digits in the groups of a payment card with a right check digit</source>
        <translation>des chiffres groupés comme une carte de paiement, clé correcte</translation>
    </message>
    <message>
        <source>digits with full stops between, read together</source>
        <translation>des chiffres séparés de points, lus ensemble</translation>
    </message>
    <message>
        <source>eight digits with the Estonian check digit</source>
        <translation>huit chiffres avec la clé estonienne</translation>
    </message>
    <message>
        <source>eight digits with the right letter of a Spanish NIF</source>
        <translation>huit chiffres avec la bonne lettre d&apos;un NIF espagnol</translation>
    </message>
    <message>
        <source>eight or eleven letters and digits</source>
        <translation>huit ou onze lettres et chiffres</translation>
    </message>
    <message>
        <source>eight or nine digits in groups</source>
        <translation>huit ou neuf chiffres groupés</translation>
    </message>
    <message>
        <source>eleven digits after the label of an Estonian personal code, check digit not right</source>
        <translation>onze chiffres après la mention d&apos;un code personnel estonien, clé incorrecte</translation>
    </message>
    <message>
        <source>eleven digits with a date of birth and the Estonian check digit</source>
        <translation>onze chiffres avec une date de naissance et la clé estonienne</translation>
    </message>
    <message>
        <source>eleven digits with both check digits of a Norwegian birth number</source>
        <translation>onze chiffres avec les deux clés d&apos;un numéro de naissance norvégien</translation>
    </message>
    <message>
        <source>eleven digits with both check digits of a Turkish identity number</source>
        <translation>onze chiffres avec les deux clés d&apos;un numéro d&apos;identité turc</translation>
    </message>
    <message>
        <source>eleven digits with the check digit of a Croatian OIB</source>
        <translation>onze chiffres avec la clé d&apos;un OIB croate</translation>
    </message>
    <message>
        <source>eleven digits with the check digit of a German tax number</source>
        <translation>onze chiffres avec la clé d&apos;un numéro fiscal allemand</translation>
    </message>
    <message>
        <source>eleven digits with the check digit of a Polish PESEL</source>
        <translation>onze chiffres avec la clé d&apos;un PESEL polonais</translation>
    </message>
    <message>
        <source>eleven digits with the check digits of a Belgian national number</source>
        <translation>onze chiffres avec les clés d&apos;un numéro national belge</translation>
    </message>
    <message>
        <source>elsewhere in the document</source>
        <translation>ailleurs dans le document</translation>
    </message>
    <message>
        <source>fifteen digits</source>
        <translation>quinze chiffres</translation>
    </message>
    <message>
        <source>fifteen digits with the key of a French social security number</source>
        <translation>quinze chiffres avec la clé d&apos;un numéro de sécurité sociale français</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>four letters and a coded date of birth, as a Quebec health card has them</source>
        <translation>quatre lettres et une date de naissance codée, comme sur une carte santé du Québec</translation>
    </message>
    <message>
        <source>four numbers of 0 to 255 with dots</source>
        <translation>quatre nombres de 0 à 255 avec des points</translation>
    </message>
    <message>
        <source>four or five digits</source>
        <translation>quatre ou cinq chiffres</translation>
    </message>
    <message>
        <source>given name and surname</source>
        <translation>prénom et nom</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>house number and a French word for a street</source>
        <translation>numéro et un mot français pour une rue</translation>
    </message>
    <message>
        <source>house number and a numbered street</source>
        <translation>numéro et une rue numérotée</translation>
    </message>
    <message>
        <source>house number, a name and a word for a street</source>
        <translation>numéro, un nom et un mot pour une rue</translation>
    </message>
    <message>
        <source>house number, numbered street, town and postcode</source>
        <translation>numéro, rue numérotée, ville et code postal</translation>
    </message>
    <message>
        <source>house number, street, town and postcode</source>
        <translation>numéro, rue, ville et code postal</translation>
    </message>
    <message>
        <source>in another document of the case</source>
        <translation>dans un autre document du dossier</translation>
    </message>
    <message>
        <source>initial and surname</source>
        <translation>initiale et nom</translation>
    </message>
    <message>
        <source>initials and a frequent surname</source>
        <translation>initiales et un nom fréquent</translation>
    </message>
    <message>
        <source>latitude and longitude written as digits with N or S and E or W</source>
        <translation>latitude et longitude en chiffres avec N ou S et E ou W</translation>
    </message>
    <message>
        <source>letters and digits after the label of a plate</source>
        <translation>lettres et chiffres après la mention d&apos;une plaque</translation>
    </message>
    <message>
        <source>letters and digits as licences have them</source>
        <translation>lettres et chiffres comme sur les permis</translation>
    </message>
    <message>
        <source>letters that look like digits read as digits</source>
        <translation>des lettres semblables à des chiffres, lues comme chiffres</translation>
    </message>
    <message>
        <source>letters, a year and a running number with separators</source>
        <translation>lettres, une année et un numéro d&apos;ordre avec séparateurs</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>nine digits after the label SSN</source>
        <translation>neuf chiffres après la mention SSN</translation>
    </message>
    <message>
        <source>nine digits after the label of a routing number</source>
        <translation>neuf chiffres après la mention d&apos;un numéro d&apos;acheminement</translation>
    </message>
    <message>
        <source>nine digits in 2-7 groups with a prefix that the IRS issues</source>
        <translation>neuf chiffres groupés 2-7 avec un préfixe attribué par l&apos;IRS</translation>
    </message>
    <message>
        <source>nine digits in 3-2-4 groups, valid ranges</source>
        <translation>neuf chiffres groupés 3-2-4, plages valides</translation>
    </message>
    <message>
        <source>nine digits in the ranges of an ITIN</source>
        <translation>neuf chiffres dans les plages d&apos;un ITIN</translation>
    </message>
    <message>
        <source>nine digits in valid ranges</source>
        <translation>neuf chiffres dans des plages valides</translation>
    </message>
    <message>
        <source>nine digits with the check digit of a Canadian SIN</source>
        <translation>neuf chiffres avec la clé d&apos;un NAS canadien</translation>
    </message>
    <message>
        <source>nine digits with the check digit of a bank</source>
        <translation>neuf chiffres avec la clé d&apos;une banque</translation>
    </message>
    <message>
        <source>nine digits with the check of a Dutch BSN</source>
        <translation>neuf chiffres avec la clé d&apos;un BSN néerlandais</translation>
    </message>
    <message>
        <source>nine or twelve digits after the label of a VAT number</source>
        <translation>neuf ou douze chiffres après la mention d&apos;un numéro de TVA</translation>
    </message>
    <message>
        <source>page count</source>
        <translation>nombre de pages</translation>
    </message>
    <message>
        <source>part of the document</source>
        <translation>partie du document</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>read in the order in which it is shown</source>
        <translation>lu dans l&apos;ordre où il est affiché</translation>
    </message>
    <message>
        <source>read with the heading of its column</source>
        <translation>lu avec le titre de sa colonne</translation>
    </message>
    <message>
        <source>removed text no. {0} can still be read</source>
        <translation>le texte retiré n° {0} est encore lisible</translation>
    </message>
    <message>
        <source>seven digits in the groups of a local number</source>
        <translation>sept chiffres groupés comme un numéro local</translation>
    </message>
    <message>
        <source>seven digits with the right check letter of an Irish PPS number</source>
        <translation>sept chiffres avec la bonne lettre d&apos;un numéro PPS irlandais</translation>
    </message>
    <message>
        <source>seventeen letters and digits</source>
        <translation>dix-sept lettres et chiffres</translation>
    </message>
    <message>
        <source>seventeen letters and digits with a right check digit</source>
        <translation>dix-sept lettres et chiffres avec clé correcte</translation>
    </message>
    <message>
        <source>single characters with spaces between, read together</source>
        <translation>des caractères espacés, lus ensemble</translation>
    </message>
    <message>
        <source>six digits</source>
        <translation>six chiffres</translation>
    </message>
    <message>
        <source>six pairs of hexadecimal digits</source>
        <translation>six paires de chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>something else that tells who is meant</source>
        <translation>autre chose qui dit de qui il s&apos;agit</translation>
    </message>
    <message>
        <source>state and ZIP code</source>
        <translation>État et code ZIP</translation>
    </message>
    <message>
        <source>street, house number, postcode and town</source>
        <translation>rue, numéro, code postal et ville</translation>
    </message>
    <message>
        <source>surname and given name</source>
        <translation>nom et prénom</translation>
    </message>
    <message>
        <source>surname and given names</source>
        <translation>nom et prénoms</translation>
    </message>
    <message>
        <source>surname and initial</source>
        <translation>nom et initiale</translation>
    </message>
    <message>
        <source>ten digits</source>
        <translation>dix chiffres</translation>
    </message>
    <message>
        <source>ten digits in a row that could be a telephone number</source>
        <translation>dix chiffres de suite, peut-être un numéro de téléphone</translation>
    </message>
    <message>
        <source>ten digits in the groups of a North American number</source>
        <translation>dix chiffres groupés comme un numéro nord-américain</translation>
    </message>
    <message>
        <source>ten digits with the check digit of a British Columbia health number</source>
        <translation>dix chiffres avec la clé d&apos;un numéro de santé de Colombie-Britannique</translation>
    </message>
    <message>
        <source>ten digits with the check digit of a Bulgarian EGN</source>
        <translation>dix chiffres avec la clé d&apos;un EGN bulgare</translation>
    </message>
    <message>
        <source>ten digits with the check digit of a provider number</source>
        <translation>dix chiffres avec la clé d&apos;un numéro de soignant</translation>
    </message>
    <message>
        <source>ten digits with the check digit of a taxpayer reference</source>
        <translation>dix chiffres avec la clé d&apos;une référence de contribuable</translation>
    </message>
    <message>
        <source>ten digits with the check digit of an Austrian insurance number</source>
        <translation>dix chiffres avec la clé d&apos;un numéro d&apos;assurance autrichien</translation>
    </message>
    <message>
        <source>ten digits with the check digit of an NHS number</source>
        <translation>dix chiffres avec la clé d&apos;un numéro NHS</translation>
    </message>
    <message>
        <source>ten digits with the check digit of an Ontario health card</source>
        <translation>dix chiffres avec la clé d&apos;une carte santé de l&apos;Ontario</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>text recognised in pictures</source>
        <translation>texte reconnu dans les images</translation>
    </message>
    <message>
        <source>the check digit of a New Zealand tax number</source>
        <translation>la clé d&apos;un numéro fiscal néo-zélandais</translation>
    </message>
    <message>
        <source>the check digit of an Australian Medicare number</source>
        <translation>la clé d&apos;un numéro Medicare australien</translation>
    </message>
    <message>
        <source>the check digit of an Australian company number</source>
        <translation>la clé d&apos;un numéro de société australien</translation>
    </message>
    <message>
        <source>the check digit of an Australian tax file number</source>
        <translation>la clé d&apos;un numéro fiscal australien</translation>
    </message>
    <message>
        <source>the check digits of an Australian business number</source>
        <translation>les clés d&apos;un numéro d&apos;entreprise australien</translation>
    </message>
    <message>
        <source>the eleven places of a Medicare number</source>
        <translation>les onze positions d&apos;un numéro Medicare</translation>
    </message>
    <message>
        <source>the file&apos;s own name holds removed text</source>
        <translation>le nom du fichier contient du texte retiré</translation>
    </message>
    <message>
        <source>the form and check sign of a Finnish personal code</source>
        <translation>la forme et le signe de contrôle d&apos;un code personnel finlandais</translation>
    </message>
    <message>
        <source>the form of a Canadian postcode</source>
        <translation>la forme d&apos;un code postal canadien</translation>
    </message>
    <message>
        <source>the form of a German pension number</source>
        <translation>la forme d&apos;un numéro de retraite allemand</translation>
    </message>
    <message>
        <source>the form of a UK National Insurance number</source>
        <translation>la forme d&apos;un numéro National Insurance britannique</translation>
    </message>
    <message>
        <source>the form of a UK postcode</source>
        <translation>la forme d&apos;un code postal britannique</translation>
    </message>
    <message>
        <source>the form of a US federal docket number</source>
        <translation>la forme d&apos;un numéro de rôle fédéral américain</translation>
    </message>
    <message>
        <source>the form of a cloud access key</source>
        <translation>la forme d&apos;une clé d&apos;accès au nuage</translation>
    </message>
    <message>
        <source>the form of a licence plate</source>
        <translation>la forme d&apos;une plaque d&apos;immatriculation</translation>
    </message>
    <message>
        <source>the form of a military unit&apos;s or ship&apos;s name</source>
        <translation>la forme du nom d&apos;une unité militaire ou d&apos;un navire</translation>
    </message>
    <message>
        <source>the form of a network address</source>
        <translation>la forme d&apos;une adresse réseau</translation>
    </message>
    <message>
        <source>the form of a passport number</source>
        <translation>la forme d&apos;un numéro de passeport</translation>
    </message>
    <message>
        <source>the form of an Australian free or shared number</source>
        <translation>la forme d&apos;un numéro australien gratuit ou partagé</translation>
    </message>
    <message>
        <source>the form of an Estonian mobile number</source>
        <translation>la forme d&apos;un numéro de mobile estonien</translation>
    </message>
    <message>
        <source>the form of an identity card number</source>
        <translation>la forme d&apos;un numéro de carte d&apos;identité</translation>
    </message>
    <message>
        <source>the form of an immigration receipt</source>
        <translation>la forme d&apos;un récépissé d&apos;immigration</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>le nom complet</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>le prénom</translation>
    </message>
    <message>
        <source>the groups of a state&apos;s driving licence</source>
        <translation>les groupes d&apos;un permis de conduire d&apos;un État</translation>
    </message>
    <message>
        <source>the last four digits of a masked SSN</source>
        <translation>les quatre derniers chiffres d&apos;un SSN masqué</translation>
    </message>
    <message>
        <source>the last two names</source>
        <translation>les deux derniers noms</translation>
    </message>
    <message>
        <source>the length and prefix of a payment card with a right check digit</source>
        <translation>la longueur et le préfixe d&apos;une carte de paiement, clé correcte</translation>
    </message>
    <message>
        <source>the length of a provincial health number</source>
        <translation>la longueur d&apos;un numéro de santé provincial</translation>
    </message>
    <message>
        <source>the letter A and eight or nine digits</source>
        <translation>la lettre A et huit ou neuf chiffres</translation>
    </message>
    <message>
        <source>the line after the label address</source>
        <translation>la ligne après la mention adresse</translation>
    </message>
    <message>
        <source>the name of a house, town and postcode</source>
        <translation>le nom d&apos;une maison, ville et code postal</translation>
    </message>
    <message>
        <source>the name of a medicine</source>
        <translation>le nom d&apos;un médicament</translation>
    </message>
    <message>
        <source>the name of an illness</source>
        <translation>le nom d&apos;une maladie</translation>
    </message>
    <message>
        <source>the places and the check digit of a German identity card</source>
        <translation>les positions et la clé d&apos;une carte d&apos;identité allemande</translation>
    </message>
    <message>
        <source>the places of a German identity card or passport</source>
        <translation>les positions d&apos;une carte d&apos;identité ou d&apos;un passeport allemands</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the sixteen places of a UK driving licence</source>
        <translation>les seize positions d&apos;un permis britannique</translation>
    </message>
    <message>
        <source>the sixteen places of an Italian fiscal code</source>
        <translation>les seize positions d&apos;un code fiscal italien</translation>
    </message>
    <message>
        <source>the surname</source>
        <translation>le nom de famille</translation>
    </message>
    <message>
        <source>the value behind a label of a medical form</source>
        <translation>la valeur derrière la mention d&apos;un formulaire médical</translation>
    </message>
    <message>
        <source>the value behind the label employer</source>
        <translation>la valeur derrière la mention employeur</translation>
    </message>
    <message>
        <source>the value behind the label of a biometric sample</source>
        <translation>la valeur derrière la mention d&apos;un échantillon biométrique</translation>
    </message>
    <message>
        <source>the value behind the label of a unit</source>
        <translation>la valeur derrière la mention d&apos;une unité</translation>
    </message>
    <message>
        <source>the value behind the label orientation</source>
        <translation>la valeur derrière la mention orientation</translation>
    </message>
    <message>
        <source>the value behind the label political party</source>
        <translation>la valeur derrière la mention parti politique</translation>
    </message>
    <message>
        <source>the value behind the label race or ethnic origin</source>
        <translation>la valeur derrière la mention race ou origine ethnique</translation>
    </message>
    <message>
        <source>the value behind the label religion</source>
        <translation>la valeur derrière la mention religion</translation>
    </message>
    <message>
        <source>thirteen digits with the check digit of a Romanian CNP</source>
        <translation>treize chiffres avec la clé d&apos;un CNP roumain</translation>
    </message>
    <message>
        <source>thirteen digits with the check digit of a Swiss insurance number</source>
        <translation>treize chiffres avec la clé d&apos;un numéro d&apos;assurance suisse</translation>
    </message>
    <message>
        <source>town, state and ZIP code</source>
        <translation>ville, État et code ZIP</translation>
    </message>
    <message>
        <source>town, state or province and postcode</source>
        <translation>ville, État ou province et code postal</translation>
    </message>
    <message>
        <source>two letters and seven digits, check digit right</source>
        <translation>deux lettres et sept chiffres, clé correcte</translation>
    </message>
    <message>
        <source>two letters and six digits</source>
        <translation>deux lettres et six chiffres</translation>
    </message>
    <message>
        <source>two years with a dash</source>
        <translation>deux années avec un tiret</translation>
    </message>
    <message>
        <source>valid in the numbering plan of a country</source>
        <translation>valide dans le plan de numérotation d&apos;un pays</translation>
    </message>
    <message>
        <source>valid in the numbering plan of a country, with a word for contact nearby</source>
        <translation>valide dans le plan de numérotation d&apos;un pays, avec un mot de contact à proximité</translation>
    </message>
    <message>
        <source>words for a child in a matter of its own</source>
        <translation>des mots pour un enfant dans une affaire qui le concerne</translation>
    </message>
    <message>
        <source>words for a criminal record</source>
        <translation>des mots de casier judiciaire</translation>
    </message>
    <message>
        <source>words that announce a name</source>
        <translation>des mots qui annoncent un nom</translation>
    </message>
    <message>
        <source>{0} a reason code that {1} does not list.</source>
        <translation>{0} avec un code de motif que {1} ne connaît pas.</translation>
    </message>
    <message>
        <source>{0} above the release audience {1}.</source>
        <translation>{0} au-dessus du public de la diffusion, {1}.</translation>
    </message>
    <message>
        <source>{0} again.</source>
        <translation>{0} de nouveau.</translation>
    </message>
    <message>
        <source>{0} and {1} are {2}, but other places of it are covered.</source>
        <translation>{0} et {1} sont {2}, mais d&apos;autres endroits en sont couverts.</translation>
    </message>
    <message>
        <source>{0} area</source>
        <translation>{0} zone</translation>
    </message>
    <message>
        <source>{0} areas</source>
        <translation>{0} zones</translation>
    </message>
    <message>
        <source>{0} boxes looked at</source>
        <translation>{0} cadres regardés</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read.</source>
        <translation>{0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{0} could not be read and nobody has acknowledged that.</source>
        <translation>{0} : lecture impossible, et personne n&apos;en a pris acte.</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} existe déjà.</translation>
    </message>
    <message>
        <source>{0} finding is</source>
        <translation>{0} détection est</translation>
    </message>
    <message>
        <source>{0} findings are</source>
        <translation>{0} détections sont</translation>
    </message>
    <message>
        <source>{0} findings are undecided in the band {1} or above.</source>
        <translation>{0} détections sont sans décision dans la bande {1} ou au-dessus.</translation>
    </message>
    <message>
        <source>{0} has changed on disk since it was opened.</source>
        <translation>{0} a changé sur le disque depuis son ouverture.</translation>
    </message>
    <message>
        <source>{0} is auditor of this case and may only read it.</source>
        <translation>{0} est auditeur de ce dossier et ne peut que le lire.</translation>
    </message>
    <message>
        <source>{0} is larger than 2 GiB.</source>
        <translation>{0} dépasse 2 Gio.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>{0} marking stands</source>
        <translation>{0} marquage est</translation>
    </message>
    <message>
        <source>{0} markings stand</source>
        <translation>{0} marquages sont</translation>
    </message>
    <message>
        <source>{0} no reason code.</source>
        <translation>{0} sans code de motif.</translation>
    </message>
    <message>
        <source>{0} of {1} documents are not approved as they stand now.</source>
        <translation>{0} des {1} documents ne sont pas approuvés tels qu&apos;ils sont.</translation>
    </message>
    <message>
        <source>{0} pages compared</source>
        <translation>{0} pages comparées</translation>
    </message>
    <message>
        <source>{0} pages were expected, {1} are there</source>
        <translation>{0} pages attendues, {1} présentes</translation>
    </message>
    <message>
        <source>{0} pictures with text read</source>
        <translation>{0} images dont le texte a été lu</translation>
    </message>
    <message>
        <source>{0} places compared</source>
        <translation>{0} endroits comparés</translation>
    </message>
    <message>
        <source>{0} portion stands</source>
        <translation>{0} partie est</translation>
    </message>
    <message>
        <source>{0} portions stand</source>
        <translation>{0} parties sont</translation>
    </message>
    <message>
        <source>{0} redaction</source>
        <translation>{0} caviardage</translation>
    </message>
    <message>
        <source>{0} redaction has</source>
        <translation>{0} caviardage</translation>
    </message>
    <message>
        <source>{0} redactions</source>
        <translation>{0} caviardages</translation>
    </message>
    <message>
        <source>{0} redactions have</source>
        <translation>{0} caviardages</translation>
    </message>
    <message>
        <source>{0} redactions have a reason code that {1} does not list.</source>
        <translation>{0} caviardages ont un code de motif que {1} ne connaît pas.</translation>
    </message>
    <message>
        <source>{0} redactions have no reason code.</source>
        <translation>{0} caviardages sans code de motif.</translation>
    </message>
    <message>
        <source>{0} redactions lack what their reason code asks for beside it.</source>
        <translation>Il manque à {0} caviardages ce que leur code de motif demande.</translation>
    </message>
    <message>
        <source>{0} removed texts looked for</source>
        <translation>{0} textes retirés recherchés</translation>
    </message>
    <message>
        <source>{0} undecided in the band {1} or above.</source>
        <translation>{0} sans décision dans la bande {1} ou au-dessus.</translation>
    </message>
    <message>
        <source>{0} with {1} must name {2}.</source>
        <translation>{0} avec {1} : à nommer : {2}.</translation>
    </message>
    <message>
        <source>{0} {1} on page {2} could not be read surely.</source>
        <translation>{0} {1} de la page {2} : lecture incertaine.</translation>
    </message>
    <message>
        <source>{0} {1} too small to hold legible text (under {2} by {3} points, or under {4} by {5} pixels): not read.</source>
        <translation>{0} {1} trop petites pour du texte lisible (moins de {2} sur {3} points, ou moins de {4} sur {5} pixels) : non lues.</translation>
    </message>
    <message>
        <source>{0}, with a word that names it nearby</source>
        <translation>{0}, avec un mot qui le nomme à proximité</translation>
    </message>
    <message>
        <source>{0}, with words about a person nearby</source>
        <translation>{0}, avec des mots sur une personne à proximité</translation>
    </message>
    <message>
        <source>{0}; also {1}</source>
        <translation>{0} ; aussi {1}</translation>
    </message>
    <message>
        <source>{0}; holds a term that is always redacted</source>
        <translation>{0} ; contient un terme toujours caviardé</translation>
    </message>
    <message>
        <source>{0}; the audience {1} may not read that.</source>
        <translation>{0} ; le public {1} ne doit pas le lire.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>weighted characters</source>
        <translation>caractères pondérés</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export redacted file</source>
        <translation>Exporter le fichier caviardé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Ce qui sera retiré</translation>
    </message>
    <message>
        <source>Answer of the gate</source>
        <translation>Réponse du contrôle</translation>
    </message>
    <message>
        <source>Reasons of the gate</source>
        <translation>Raisons du contrôle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Columns of the reasons</source>
        <translation>Colonnes des raisons</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Entrée va à l&apos;endroit</translation>
    </message>
    <message>
        <source>Acknowledge unread areas</source>
        <translation>Prendre acte des zones non lues</translation>
    </message>
    <message>
        <source>Export and verify</source>
        <translation>Exporter et vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui se fait</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l&apos;export</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>Résultat de l&apos;export</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>Comparer avec l&apos;original</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I have looked: acknowledge</source>
        <translation>J&apos;ai regardé : prendre acte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Places to be removed: {0} · undecided findings: {1}</source>
        <translation>Endroits à retirer : {0} · détections à décider : {1}</translation>
    </message>
    <message>
        <source>The export is refused as things stand. Nothing will be written until this is settled:</source>
        <translation>L&apos;export est refusé en l&apos;état. Rien ne sera écrit tant que ceci n&apos;est pas réglé :</translation>
    </message>
    <message>
        <source>Nothing stands against the export. The file is verified before it is saved.</source>
        <translation>Rien ne s&apos;oppose à l&apos;export. Le fichier est vérifié avant d&apos;être enregistré.</translation>
    </message>
    <message>
        <source>Exporting {0}</source>
        <translation>Export de {0}</translation>
    </message>
    <message>
        <source>Waiting for the worker…</source>
        <translation>En attente du processus…</translation>
    </message>
    <message>
        <source>Verified: {0} checks passed. Saved as {1}.</source>
        <translation>Vérifié : {0} contrôles réussis. Enregistré sous {1}.</translation>
    </message>
    <message>
        <source>{0} to be acknowledged, see below.</source>
        <translation>{0} à reconnaître, voir ci-dessous.</translation>
    </message>
    <message>
        <source>{0} places removed by decision, {1} hidden items left out.</source>
        <translation>{0} endroits retirés par décision, {1} éléments cachés exclus.</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Dossier : {0}</translation>
    </message>
    <message>
        <source>Change log: {0}, {1}</source>
        <translation>Journal des modifications : {0}, {1}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Make page {0} a picture and export again</source>
        <translation>Faire de la page {0} une image et exporter à nouveau</translation>
    </message>
    <message>
        <source>The picture keeps what remains of its text as an invisible layer</source>
        <translation>L’image garde le texte restant en couche invisible</translation>
    </message>
    <message>
        <source>Release to: {0}</source>
        <translation>Diffusion à : {0}</translation>
    </message>
    <message>
        <source>the result will be marked {0}</source>
        <translation>le résultat sera marqué {0}</translation>
    </message>
    <message>
        <source>Marked for release: {0}</source>
        <translation>Marqué pour diffusion : {0}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>Comme le dit la politique</translation>
    </message>
    <message>
        <source>Black boxes</source>
        <translation>Cadres noirs</translation>
    </message>
    <message>
        <source>White boxes with a border</source>
        <translation>Cadres blancs avec bordure</translation>
    </message>
    <message>
        <source>Boxes with the reason or kind</source>
        <translation>Cadres avec le motif ou le type</translation>
    </message>
    <message>
        <source>The same pseudonym for the same person</source>
        <translation>Le même pseudonyme pour la même personne</translation>
    </message>
    <message>
        <source>Where pages say reason and amount</source>
        <translation>Où les pages disent motif et quantité</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>In white boxes, else in the margin</source>
        <translation>Dans les cadres blancs, sinon dans la marge</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Dans la marge</translation>
    </message>
    <message>
        <source>In a legend at the foot of the page</source>
        <translation>Dans une légende en bas de page</translation>
    </message>
    <message>
        <source>Hide the length of what was removed</source>
        <translation>Cacher la longueur de ce qui est retiré</translation>
    </message>
    <message>
        <source>Yes, close gaps to a constant</source>
        <translation>Oui, réduire les vides à une constante</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>What goes where a length can&apos;t be hidden</source>
        <translation>Ce qui est retiré là où une longueur ne peut être cachée</translation>
    </message>
    <message>
        <source>Nothing more; it is said in the result</source>
        <translation>Rien de plus ; le résultat le dit</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La page entière</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>&amp;Make every page a picture</source>
        <translation>&amp;Faire de chaque page une image</translation>
    </message>
    <message>
        <source>Make every page a picture</source>
        <translation>Faire de chaque page une image</translation>
    </message>
    <message>
        <source>Pages to be made pictures</source>
        <translation>Pages à transformer en images</translation>
    </message>
    <message>
        <source>None; or such as 2-5, 8 (1 to {0})</source>
        <translation>Aucune ; ou par exemple 2-5, 8 (1 à {0})</translation>
    </message>
    <message>
        <source>Pages such as 2-5, 8 (1 to {0}), or nothing.</source>
        <translation>Des pages comme 2-5, 8 (1 à {0}), ou rien.</translation>
    </message>
    <message>
        <source>Authority of the release</source>
        <translation>Autorité de la diffusion</translation>
    </message>
    <message>
        <source>Who releases it and by what right; written under the marking</source>
        <translation>Qui diffuse et de quel droit ; écrit sous le marquage</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Reasons on the page</source>
        <translation>&amp;Motifs sur la page</translation>
    </message>
    <message>
        <source>&amp;Length hiding</source>
        <translation>&amp;Longueur cachée</translation>
    </message>
    <message>
        <source>&amp;Where that fails</source>
        <translation>&amp;Si c’est impossible</translation>
    </message>
    <message>
        <source>&amp;Pages as pictures</source>
        <translation>Pages en &amp;images</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>A&amp;utorité</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cases by state</source>
        <translation>Dossiers par état</translation>
    </message>
    <message>
        <source>Cases by age of their oldest document</source>
        <translation>Dossiers par âge de leur plus ancien document</translation>
    </message>
    <message>
        <source>Redactions by reason code</source>
        <translation>Caviardages par code de motif</translation>
    </message>
    <message>
        <source>Redactions by who decided</source>
        <translation>Caviardages par décideur</translation>
    </message>
    <message>
        <source>Redactions by kind</source>
        <translation>Caviardages par type</translation>
    </message>
    <message>
        <source>Redactions by confidence band</source>
        <translation>Caviardages par niveau de confiance</translation>
    </message>
    <message>
        <source>Overturned: approver against drafter</source>
        <translation>Infirmées : approbateur contre rédacteur</translation>
    </message>
    <message>
        <source>False marks by rule: rejected of decided</source>
        <translation>Fausses marques par règle : rejetées parmi les décidées</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>The sample case can&apos;t be copied.</source>
        <translation>Le dossier d&apos;exemple ne peut pas être copié.</translation>
    </message>
    <message>
        <source>Check the space left in your data folder.</source>
        <translation>Vérifiez la place libre dans votre dossier de données.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>None of the open files is of the sample case.</source>
        <translation>Aucun des fichiers ouverts n&apos;est du dossier d&apos;exemple.</translation>
    </message>
    <message>
        <source>Open it with Ctrl+Shift+O.</source>
        <translation>Ouvrez-le avec Ctrl+Maj+O.</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>Ouverture de {0}</translation>
    </message>
    <message>
        <source>The cleared text is copied.</source>
        <translation>Le texte validé est copié.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Text to find in the document</source>
        <translation>Texte à chercher dans le document</translation>
    </message>
    <message>
        <source>Find in the document, hidden content too</source>
        <translation>Chercher dans le document, contenu caché compris</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation>Endroit précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Endroit suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Number of findings listed</source>
        <translation>Nombre de détections listées</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>Filtrer les détections par texte</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Quels documents</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Cette partie</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Tout le dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Confidence band</source>
        <translation>Niveau de confiance</translation>
    </message>
    <message>
        <source>High to low</source>
        <translation>D&apos;élevé à faible</translation>
    </message>
    <message>
        <source>All, near misses too</source>
        <translation>Tous, quasi-détections aussi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Détections</translation>
    </message>
    <message>
        <source>Columns of the findings</source>
        <translation>Colonnes des détections</translation>
    </message>
    <message>
        <source>{0} of {1} listed</source>
        <translation>{0} sur {1} listées</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Cells of the sheet</source>
        <translation>Cellules de la feuille</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Colonnes de la feuille</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Lignes de la feuille</translation>
    </message>
    <message>
        <source>{0} (hidden)</source>
        <translation>{0} (cachée)</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand the case over</source>
        <translation>Transmettre le dossier</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Qui reprend</translation>
    </message>
    <message>
        <source>File to lay into the shared folder</source>
        <translation>Fichier à déposer dans le dossier partagé</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Sign and write</source>
        <translation>Signer et écrire</translation>
    </message>
    <message>
        <source>A case is handed over with your key: unlock it first.</source>
        <translation>Un dossier est transmis avec votre clé : déverrouillez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Say to whom, and choose a file.</source>
        <translation>Dites à qui, et choisissez un fichier.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Handed over, signed: {0}</source>
        <translation>Transmis, signé : {0}</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move the box (Ctrl: one point at a time)</source>
        <translation>Déplacer le cadre (Ctrl : point par point)</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Resize the box</source>
        <translation>Redimensionner le cadre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Place the box</source>
        <translation>Poser le cadre</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Drop the box; leave the filter or the note</source>
        <translation>Abandonner le cadre ; quitter le filtre ou la note</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation>Espace, Maj+Espace</translation>
    </message>
    <message>
        <source>Scroll the pages by a screen</source>
        <translation>Faire défiler d&apos;un écran</translation>
    </message>
    <message>
        <source>Shift+Arrow keys in a text</source>
        <translation>Maj+flèches dans un texte</translation>
    </message>
    <message>
        <source>Select text to mark</source>
        <translation>Sélectionner du texte à marquer</translation>
    </message>
    <message>
        <source>J, K, T in the comparison</source>
        <translation>J, K, T dans la comparaison</translation>
    </message>
    <message>
        <source>Next and previous removal, scroll together</source>
        <translation>Retrait suivant et précédent, défilement commun</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Incident: did a name go out?</source>
        <translation>Incident : un nom est-il sorti ?</translation>
    </message>
    <message>
        <source>No release pack chosen</source>
        <translation>Aucun paquet de publication choisi</translation>
    </message>
    <message>
        <source>Release packs</source>
        <translation>Paquets de publication</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Noms, un par ligne</translation>
    </message>
    <message>
        <source>One name or number a line. The list is kept nowhere.</source>
        <translation>Un nom ou numéro par ligne. La liste n&apos;est conservée nulle part.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Places where a name went out</source>
        <translation>Endroits où un nom est sorti</translation>
    </message>
    <message>
        <source>Pack and file</source>
        <translation>Paquet et fichier</translation>
    </message>
    <message>
        <source>Line of the list</source>
        <translation>Ligne de la liste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>&amp;Choose packs…</source>
        <translation>&amp;Choisir des paquets…</translation>
    </message>
    <message>
        <source>Search the packs</source>
        <translation>Chercher dans les paquets</translation>
    </message>
    <message>
        <source>Choose the release packs.</source>
        <translation>Choisissez les paquets de publication.</translation>
    </message>
    <message>
        <source>Write the names, one a line.</source>
        <translation>Écrivez les noms, un par ligne.</translation>
    </message>
    <message>
        <source>Release packs (*.zip)</source>
        <translation>Paquets de publication (*.zip)</translation>
    </message>
    <message>
        <source>Searching past releases</source>
        <translation>Recherche dans les publications passées</translation>
    </message>
    <message>
        <source>It went out: {0} places.</source>
        <translation>C&apos;est sorti : {0} endroits.</translation>
    </message>
    <message>
        <source>Found in none of these packs.</source>
        <translation>Trouvé dans aucun de ces paquets.</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>No key: under the name of the computer&apos;s user</source>
        <translation>Sans clé : sous le nom de l&apos;utilisateur de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Ma clé</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Your name, as the log shall say it</source>
        <translation>Votre nom, tel que le journal le dira</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>New key file</source>
        <translation>Nouveau fichier de clé</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>&amp;Fichier de clé</translation>
    </message>
    <message>
        <source>New key &amp;file</source>
        <translation>Nouveau &amp;fichier de clé</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase</source>
        <translation>Ph&amp;rase de la clé</translation>
    </message>
    <message>
        <source>The key needs your name.</source>
        <translation>La clé a besoin de votre nom.</translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation>Choisissez le fichier de clé.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Saisissez la phrase secrète de la clé.</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Kind of the finding</source>
        <translation>Type de la détection</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Number or identifier</source>
        <translation>Numéro ou identifiant</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Date ou heure</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Catégorie particulière</translation>
    </message>
    <message>
        <source>Amount or term</source>
        <translation>Montant ou durée</translation>
    </message>
    <message>
        <source>Face or code in a picture</source>
        <translation>Visage ou code dans une image</translation>
    </message>
    <message>
        <source>Classification marking</source>
        <translation>Marquage de classification</translation>
    </message>
    <message>
        <source>Drawn box</source>
        <translation>Cadre tracé</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Autre texte</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>The lists are changed; the files are searched again.</source>
        <translation>Les listes sont changées ; les fichiers sont à nouveau fouillés.</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists of this case</source>
        <translation>Listes de ce dossier</translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation>Où se trouve le texte</translation>
    </message>
    <message>
        <source>Entries of the lists</source>
        <translation>Entrées des listes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Caviarder</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>Valable dans</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similaire</translation>
    </message>
    <message>
        <source>Columns of the entries</source>
        <translation>Colonnes des entrées</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La page entière</translation>
    </message>
    <message>
        <source>All files of the case</source>
        <translation>Tous les fichiers du dossier</translation>
    </message>
    <message>
        <source>The shown file only</source>
        <translation>Le fichier affiché seulement</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Redact</source>
        <translation>&amp;Caviarder</translation>
    </message>
    <message>
        <source>&amp;Holds in</source>
        <translation>&amp;Valable dans</translation>
    </message>
    <message>
        <source>&amp;Least similarity</source>
        <translation>Similarité &amp;minimale</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Keep and search again</source>
        <translation>Garder et chercher à nouveau</translation>
    </message>
    <message>
        <source>Add a text, or close with Esc.</source>
        <translation>Ajoutez un texte, ou fermez avec Échap.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Stands in {0} places of {1} open files; similar ones are found by the search.</source>
        <translation>Se trouve à {0} endroits de {1} fichiers ouverts ; les textes similaires sont trouvés par la recherche.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Case made</source>
        <translation>Dossier créé</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Made undecided again</source>
        <translation>Remis à décider</translation>
    </message>
    <message>
        <source>Accepted by rule</source>
        <translation>Accepté par règle</translation>
    </message>
    <message>
        <source>Left by rule</source>
        <translation>Laissé par règle</translation>
    </message>
    <message>
        <source>Reason code set</source>
        <translation>Code de motif mis</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation>Type changé</translation>
    </message>
    <message>
        <source>Box drawn or changed</source>
        <translation>Cadre tracé ou changé</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Marqué à la main</translation>
    </message>
    <message>
        <source>Mark or box removed</source>
        <translation>Marque ou cadre supprimé</translation>
    </message>
    <message>
        <source>Unread areas acknowledged</source>
        <translation>Zones non lues reconnues</translation>
    </message>
    <message>
        <source>Lists changed</source>
        <translation>Listes changées</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Export refused by the gate</source>
        <translation>Export refusé par le contrôle</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} endroits</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <source>rule {0}</source>
        <translation>règle {0}</translation>
    </message>
    <message>
        <source>{0} redactions</source>
        <translation>{0} caviardages</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Log of the case</source>
        <translation>Journal du dossier</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Colonnes du journal</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
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
        <translation>Marquage le plus élevé trouvé, en haut</translation>
    </message>
    <message>
        <source>Highest marking found, bottom</source>
        <translation>Marquage le plus élevé trouvé, en bas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>{0} – Redactor</source>
        <translation>{0} – Redactor</translation>
    </message>
    <message>
        <source>Drag a box, or: arrow keys move, Shift resizes, Enter places, Esc drops it</source>
        <translation>Tirez un cadre, ou : flèches pour déplacer, Maj redimensionne, Entrée pose, Échap abandonne</translation>
    </message>
    <message>
        <source>Export ({0} undecided)</source>
        <translation>Exporter ({0} à décider)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>All text but the selected is marked.</source>
        <translation>Tout le texte sauf la sélection est marqué.</translation>
    </message>
    <message>
        <source>All of page {0} but the selected is covered, pictures too.</source>
        <translation>Toute la page {0} sauf la sélection est couverte, images comprises.</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>Marqué : {0}</translation>
    </message>
    <message>
        <source>There is no further word.</source>
        <translation>Il n&apos;y a pas d&apos;autre mot.</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Maintenant : {0}</translation>
    </message>
    <message>
        <source>Kind set: {0}</source>
        <translation>Type mis : {0}</translation>
    </message>
    <message>
        <source>Box drawn on page {0}</source>
        <translation>Cadre tracé à la page {0}</translation>
    </message>
    <message>
        <source>Box changed on page {0}</source>
        <translation>Cadre changé à la page {0}</translation>
    </message>
    <message>
        <source>Box copied to {0} pages</source>
        <translation>Cadre copié sur {0} pages</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Supprimé : {0}</translation>
    </message>
</context>
<context>
    <name>MarkingDialog</name>
    <message>
        <source>Markings and release</source>
        <translation>Marquages et diffusion</translation>
    </message>
    <message>
        <source>Overall marking</source>
        <translation>Marquage global</translation>
    </message>
    <message>
        <source>Release audience</source>
        <translation>Public de la diffusion</translation>
    </message>
    <message>
        <source>No audience: no check</source>
        <translation>Pas de public : pas de contrôle</translation>
    </message>
    <message>
        <source>What the release means</source>
        <translation>Ce que la diffusion signifie</translation>
    </message>
    <message>
        <source>Markings, contradictions, suggestions and sources</source>
        <translation>Marquages, contradictions, suggestions et sources</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Columns of the markings</source>
        <translation>Colonnes des marquages</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Entrée va à l&apos;endroit</translation>
    </message>
    <message>
        <source>&amp;Release to</source>
        <translation>&amp;Diffusion à</translation>
    </message>
    <message>
        <source>Propose what has to go</source>
        <translation>Proposer ce qui doit partir</translation>
    </message>
    <message>
        <source>Adds each portion above the audience to the findings, with its reason code</source>
        <translation>Ajoute aux détections chaque partie au-dessus du public, avec son code de motif</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>UNKNOWN: no marking in force was found. That never means public.</source>
        <translation>INCONNU : aucun marquage en vigueur n&apos;a été trouvé. Cela ne veut jamais dire public.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Suggested sensitivity (never applied by itself)</source>
        <translation>Sensibilité suggérée (jamais appliquée d&apos;elle-même)</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Marquages</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>Sources des données</translation>
    </message>
    <message>
        <source>As of {0}. {1}</source>
        <translation>État au {0}. {1}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>unverified against the law text</source>
        <translation>non vérifié sur le texte de loi</translation>
    </message>
    <message>
        <source>Without an audience markings are not checked on export.</source>
        <translation>Sans public, les marquages ne sont pas contrôlés à l&apos;export.</translation>
    </message>
    <message>
        <source>{0} texts stand above the audience {1}; {2} old marks will be struck through.</source>
        <translation>{0} textes sont au-dessus du public {1} ; {2} anciens marquages seront barrés.</translation>
    </message>
    <message>
        <source>The result will be marked {0}.</source>
        <translation>Le résultat sera marqué {0}.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Genre de message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Nombre de messages</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close the message (Ctrl+W)</source>
        <translation>Fermer le message (Ctrl+W)</translation>
    </message>
    <message>
        <source>1 of {0}</source>
        <translation>1 sur {0}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>An internal error stopped this step: {0} ({1}).</source>
        <translation>Une erreur interne a arrêté cette étape : {0} ({1}).</translation>
    </message>
    <message>
        <source>Nothing was written. Try again; if it happens again, report it.</source>
        <translation>Rien n&apos;a été écrit. Réessayez ; si cela se reproduit, signalez-le.</translation>
    </message>
</context>
<context>
    <name>MonitorWindow</name>
    <message>
        <source>Monitoring</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Folder of cases</source>
        <translation>Dossier contenant les affaires</translation>
    </message>
    <message>
        <source>Passphrase of the encrypted ones</source>
        <translation>Phrase secrète des dossiers chiffrés</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>Afficher en &amp;tableaux</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Afficher en tableaux</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Choose a folder with cases.</source>
        <translation>Choisissez un dossier contenant des affaires.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>{0} cases counted.</source>
        <translation>{0} dossiers comptés.</translation>
    </message>
    <message>
        <source>{0} left out: {1}</source>
        <translation>{0} laissés de côté : {1}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Statute</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>That forbids release, such as 8 U.S.C. § 1202(f)</source>
        <translation>Qui interdit la diffusion, par exemple 8 U.S.C. § 1202(f)</translation>
    </message>
    <message>
        <source>Executive order</source>
        <translation>Décret</translation>
    </message>
    <message>
        <source>With its paragraph, such as E.O. 13526 § 1.4(c)</source>
        <translation>Avec son paragraphe, par exemple E.O. 13526 § 1.4(c)</translation>
    </message>
    <message>
        <source>Classification level</source>
        <translation>Niveau de classification</translation>
    </message>
    <message>
        <source>Such as SECRET</source>
        <translation>Par exemple SECRET</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilège</translation>
    </message>
    <message>
        <source>Such as attorney-client</source>
        <translation>Par exemple secret professionnel de l&apos;avocat</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Préjudice</translation>
    </message>
    <message>
        <source>That release would foreseeably do</source>
        <translation>Que la diffusion causerait de façon prévisible</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Intérêt public</translation>
    </message>
    <message>
        <source>Why it does not outweigh the reason</source>
        <translation>Pourquoi il ne l&apos;emporte pas sur le motif</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Until when the restriction holds</source>
        <translation>Jusqu&apos;à quand la restriction vaut</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Who holds the information</source>
        <translation>Qui détient l&apos;information</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Folder of the case</source>
        <translation>Emplacement du dossier</translation>
    </message>
    <message>
        <source>File name of the case</source>
        <translation>Nom de fichier du dossier</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>Objet du dossier</translation>
    </message>
    <message>
        <source>&amp;Encrypt the case and its originals</source>
        <translation>Chi&amp;ffrer le dossier et ses originaux</translation>
    </message>
    <message>
        <source>Encrypt the case and its originals</source>
        <translation>Chiffrer le dossier et ses originaux</translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation>Phrase secrète du dossier</translation>
    </message>
    <message>
        <source>Nobody can open the case without the passphrase. It can&apos;t be reset.</source>
        <translation>Personne ne peut ouvrir le dossier sans la phrase secrète. Elle ne peut être réinitialisée.</translation>
    </message>
    <message>
        <source>&amp;Two persons: nobody approves or releases the own draft</source>
        <translation>&amp;Deux personnes : nul n&apos;approuve ni ne publie son propre projet</translation>
    </message>
    <message>
        <source>Two persons: nobody approves or releases the own draft</source>
        <translation>Deux personnes : nul n&apos;approuve ni ne publie son propre projet</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Empl&amp;acement</translation>
    </message>
    <message>
        <source>F&amp;ile name</source>
        <translation>Nom de f&amp;ichier</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>Tit&amp;re</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Choose a folder and a file name.</source>
        <translation>Choisissez un emplacement et un nom de fichier.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} existe déjà.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The two-person rule needs your key.</source>
        <translation>La règle des deux personnes demande votre clé.</translation>
    </message>
    <message>
        <source>Making {0}</source>
        <translation>Création de {0}</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>File of the case</source>
        <translation>Fichier du dossier</translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation>Phrase secrète du dossier</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Choose the file of a case.</source>
        <translation>Choisissez le fichier d&apos;un dossier.</translation>
    </message>
    <message>
        <source>The case is encrypted: type its passphrase.</source>
        <translation>Le dossier est chiffré : saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>Ouverture de {0}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>To be acknowledged</source>
        <translation>À reconnaître</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Plan du document</translation>
    </message>
    <message>
        <source>This document has no bookmarks, headings, slides or sheets.</source>
        <translation>Ce document n&apos;a ni signets, ni titres, ni diapositives, ni feuilles.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>This page could not be drawn. Press F5 to try again.</source>
        <translation>Cette page n&apos;a pas pu être dessinée. Appuyez sur F5 pour réessayer.</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Go to page</source>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>Page (1 to {0})</source>
        <translation>Page (1 à {0})</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Too short: 8 characters at least</source>
        <translation>Trop courte : 8 caractères au moins</translation>
    </message>
    <message>
        <source>Weak: it can be guessed</source>
        <translation>Faible : elle peut être devinée</translation>
    </message>
    <message>
        <source>Fair: more words would be better</source>
        <translation>Passable : plus de mots serait mieux</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>{0}, once more</source>
        <translation>{0}, encore une fois</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>Several words that belong together for you alone</source>
        <translation>Plusieurs mots qui ne vont ensemble que pour vous</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of a PDF</source>
        <translation>Mot de passe d’un PDF</translation>
    </message>
    <message>
        <source>{0} needs a password.</source>
        <translation>{0} demande un mot de passe.</translation>
    </message>
    <message>
        <source>That password does not open it. Try again.</source>
        <translation>Ce mot de passe ne l’ouvre pas. Réessayez.</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation>Mot de passe de {0}</translation>
    </message>
    <message>
        <source>It stays in memory until the window closes. The redacted file will have none.</source>
        <translation>Il reste en mémoire jusqu’à la fermeture de la fenêtre. Le fichier caviardé n’en aura pas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PasswordPrompts</name>
    <message>
        <source>The file was not opened: it needs a password.</source>
        <translation>Le fichier n’a pas été ouvert : il demande un mot de passe.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: {0}</source>
        <translation>Parcourir : {0}</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Persons and keys</source>
        <translation>Personnes et clés</translation>
    </message>
    <message>
        <source>Persons of the case</source>
        <translation>Personnes du dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Columns of the persons</source>
        <translation>Colonnes des personnes</translation>
    </message>
    <message>
        <source>Public key of another person</source>
        <translation>Clé publique d&apos;une autre personne</translation>
    </message>
    <message>
        <source>&amp;Other&apos;s public key</source>
        <translation>Clé publique de l&apos;&amp;autre</translation>
    </message>
    <message>
        <source>Their roles</source>
        <translation>Ses rôles</translation>
    </message>
    <message>
        <source>Demand &amp;two persons</source>
        <translation>Exiger &amp;deux personnes</translation>
    </message>
    <message>
        <source>E&amp;nrol them</source>
        <translation>I&amp;nscrire</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>Unlock your own key first: it signs the enrolment.</source>
        <translation>Déverrouillez d&apos;abord votre clé : elle signe l&apos;inscription.</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (vous)</translation>
    </message>
    <message>
        <source>Nobody yet. Your key will be the first, as drafter, reviewer and releaser.</source>
        <translation>Personne encore. Votre clé sera la première, comme rédacteur, réviseur et publieur.</translation>
    </message>
    <message>
        <source>Unlocking {0}</source>
        <translation>Déverrouillage de {0}</translation>
    </message>
    <message>
        <source>You work as {0}.</source>
        <translation>Vous travaillez en tant que {0}.</translation>
    </message>
    <message>
        <source>Enrolled. The entry is signed with your key.</source>
        <translation>Inscrit. L&apos;entrée est signée avec votre clé.</translation>
    </message>
    <message>
        <source>Two persons are demanded from now on; nothing takes that back.</source>
        <translation>Deux personnes sont exigées désormais ; rien ne l&apos;annule.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>in review</source>
        <translation>en révision</translation>
    </message>
    <message>
        <source>in approval</source>
        <translation>en approbation</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>released</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>withheld in full</source>
        <translation>retenu en entier</translation>
    </message>
    <message>
        <source>non-responsive</source>
        <translation>hors de la demande</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>transmis à une autre autorité</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Search: {0}</source>
        <translation>Chercher : {0}</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Pictures of the post</source>
        <translation>Images de la publication</translation>
    </message>
    <message>
        <source>In the post</source>
        <translation>Dans la publication</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Hidden data</source>
        <translation>Données cachées</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>F2 writes the alternative text; Space takes a picture in or out</source>
        <translation>F2 écrit le texte alternatif ; Espace ajoute ou retire une image</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>Ajouter des &amp;images…</translation>
    </message>
    <message>
        <source>&amp;Redacted copy…</source>
        <translation>Copie &amp;caviardée…</translation>
    </message>
    <message>
        <source>Exports the chosen picture without what it hides and what was accepted</source>
        <translation>Exporte l&apos;image choisie sans ses données cachées ni ce qui a été accepté</translation>
    </message>
    <message>
        <source>A post takes pictures only.</source>
        <translation>Une publication n&apos;accepte que des images.</translation>
    </message>
    <message>
        <source>Open other files in the window.</source>
        <translation>Ouvrez les autres fichiers dans la fenêtre.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>gone, verified</source>
        <translation>retirées, vérifié</translation>
    </message>
    <message>
        <source>being searched</source>
        <translation>recherche en cours</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>encore présentes</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Columns of: {0}</source>
        <translation>Colonnes de : {0}</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Entrée va à l&apos;endroit</translation>
    </message>
</context>
<context>
    <name>PostsDialog</name>
    <message>
        <source>Posts of this case</source>
        <translation>Publications du dossier</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Records of posts</source>
        <translation>Registre des publications</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n&apos;a encore été enregistré.</translation>
    </message>
    <message>
        <source>&amp;Save as JSON or CSV…</source>
        <translation>&amp;Enregistrer en JSON ou CSV…</translation>
    </message>
    <message>
        <source>Save as JSON or CSV</source>
        <translation>Enregistrer en JSON ou CSV</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>Enregistrer le registre</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>Nothing was written; the message in the window says why.</source>
        <translation>Rien n&apos;a été écrit ; le message de la fenêtre dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>There is neither text nor a picture.</source>
        <translation>Il n&apos;y a ni texte ni image.</translation>
    </message>
    <message>
        <source>No platform is chosen.</source>
        <translation>Aucune plateforme n&apos;est choisie.</translation>
    </message>
    <message>
        <source>Too long for {0}: {1} of {2}.</source>
        <translation>Trop long pour {0} : {1} sur {2}.</translation>
    </message>
    <message>
        <source>{0} takes at most {1} pictures.</source>
        <translation>{0} accepte au plus {1} images.</translation>
    </message>
    <message>
        <source>The text is being checked.</source>
        <translation>Le texte est en cours de contrôle.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0} : {1}.</translation>
    </message>
    <message>
        <source>Names were not searched in {0}: a person must read the text.</source>
        <translation>Les noms n&apos;ont pas été cherchés en {0} : une personne doit lire le texte.</translation>
    </message>
    <message>
        <source>{0} still holds its hidden data: export it first.</source>
        <translation>{0} contient encore ses données cachées : exportez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>{0} has no alternative text.</source>
        <translation>{0} n&apos;a pas de texte alternatif.</translation>
    </message>
    <message>
        <source>The alternative text of {0} is too long for {1}.</source>
        <translation>Le texte alternatif de {0} est trop long pour {1}.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record as posted</source>
        <translation>Noter comme publié</translation>
    </message>
    <message>
        <source>Account on {0}</source>
        <translation>Compte sur {0}</translation>
    </message>
    <message>
        <source>Address of the post on {0}</source>
        <translation>Adresse de la publication sur {0}</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>The case keeps text, pictures&apos; hashes, alternative texts, account, approver and time.</source>
        <translation>Le dossier garde le texte, les empreintes des images, les textes alternatifs, le compte, l&apos;approbateur et l&apos;heure.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release the case</source>
        <translation>Publier le dossier</translation>
    </message>
    <message>
        <source>Into the pac&amp;k</source>
        <translation>Dans le pa&amp;quet</translation>
    </message>
    <message>
        <source>&amp;Bates numbers</source>
        <translation>Numéros &amp;Bates</translation>
    </message>
    <message>
        <source>Duties of the law that are not met</source>
        <translation>Obligations légales non remplies</translation>
    </message>
    <message>
        <source>Duty that is not met</source>
        <translation>Obligation non remplie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>&amp;State…</source>
        <translation>&amp;Déclarer…</translation>
    </message>
    <message>
        <source>Write the text that the chosen duty asks for</source>
        <translation>Écrire le texte que demande l&apos;obligation choisie</translation>
    </message>
    <message>
        <source>Release and check</source>
        <translation>Publier et vérifier</translation>
    </message>
    <message>
        <source>Folder for the release pack</source>
        <translation>Emplacement du paquet de publication</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Numéro de la demande</translation>
    </message>
    <message>
        <source>When the request came</source>
        <translation>Date de la demande</translation>
    </message>
    <message>
        <source>Office, for the statistics</source>
        <translation>Service, pour les statistiques</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>Comme le dit la politique</translation>
    </message>
    <message>
        <source>Black boxes</source>
        <translation>Cadres noirs</translation>
    </message>
    <message>
        <source>Boxes with the reason or kind</source>
        <translation>Cadres avec le motif ou le type</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>Re&amp;ceived</source>
        <translation>Re&amp;çue</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>Earlier release pack</source>
        <translation>Paquet de publication antérieur</translation>
    </message>
    <message>
        <source>What is hidden now and stands there is a warning</source>
        <translation>Ce qui est caché ici et y figure est signalé</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Earlier pack</source>
        <translation>Paquet &amp;antérieur</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>Ce qui va dans le paquet</translation>
    </message>
    <message>
        <source>Manifest, hashes, public log (JSON)</source>
        <translation>Manifeste, empreintes, journal public (JSON)</translation>
    </message>
    <message>
        <source>Internal log, beside the case</source>
        <translation>Journal interne, à côté du dossier</translation>
    </message>
    <message>
        <source>Public log as CSV</source>
        <translation>Journal public en CSV</translation>
    </message>
    <message>
        <source>Public log as XLSX</source>
        <translation>Journal public en XLSX</translation>
    </message>
    <message>
        <source>Public log as PDF</source>
        <translation>Journal public en PDF</translation>
    </message>
    <message>
        <source>Release letter</source>
        <translation>Lettre de publication</translation>
    </message>
    <message>
        <source>Sheets for withheld pages</source>
        <translation>Feuilles pour les pages retenues</translation>
    </message>
    <message>
        <source>Tables of the annual report</source>
        <translation>Tableaux du rapport annuel</translation>
    </message>
    <message>
        <source>Vaughn index (DOCX, XLSX)</source>
        <translation>Index Vaughn (DOCX, XLSX)</translation>
    </message>
    <message>
        <source>Acknowledge unread areas</source>
        <translation>Prendre acte des zones non lues</translation>
    </message>
    <message>
        <source>Always written: without it nobody could check the release</source>
        <translation>Toujours écrit : sans cela nul ne pourrait vérifier la publication</translation>
    </message>
    <message>
        <source>Prefix of the Bates numbers</source>
        <translation>Préfixe des numéros Bates</translation>
    </message>
    <message>
        <source>Prefix, such as DOJ-; empty for no numbers</source>
        <translation>Préfixe, tel que DOJ- ; vide pour aucun numéro</translation>
    </message>
    <message>
        <source>First Bates number</source>
        <translation>Premier numéro Bates</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <source>The policy stops a release while duties are not met.</source>
        <translation>La politique arrête une publication tant que des obligations ne sont pas remplies.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un emplacement.</translation>
    </message>
    <message>
        <source>State what the duty asks for</source>
        <translation>Déclarer ce que demande l&apos;obligation</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>signed by {0}</source>
        <translation>signé par {0}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>Pack checked: {0}: {1} files, {2} redactions, {3}, head {4} {5}…</source>
        <translation>Paquet vérifié : {0} : {1} fichiers, {2} caviardages, {3}, tête {4} {5}…</translation>
    </message>
    <message>
        <source>The pack does not stand its audit: {0}</source>
        <translation>Le paquet ne passe pas l&apos;audit : {0}</translation>
    </message>
    <message>
        <source>Warnings and duties that were not met</source>
        <translation>Avertissements et obligations non remplies</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Results of the verification</source>
        <translation>Résultats de la vérification</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>Colonnes des résultats</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Entrée va à l&apos;endroit</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>drafter</source>
        <translation>rédacteur</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>réviseur</translation>
    </message>
    <message>
        <source>releaser</source>
        <translation>publieur</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <source>{0}, no key</source>
        <translation>{0}, sans clé</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>By audience</source>
        <translation>Selon le public</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
</context>
<context>
    <name>SameTextDialog</name>
    <message>
        <source>Accept all of this text</source>
        <translation>Accepter ce texte partout</translation>
    </message>
    <message>
        <source>Reject all of this text</source>
        <translation>Refuser ce texte partout</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Nombre d&apos;endroits</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Decision now</source>
        <translation>Décision actuelle</translation>
    </message>
    <message>
        <source>Columns of the places</source>
        <translation>Colonnes des endroits</translation>
    </message>
    <message>
        <source>&amp;Only in this file</source>
        <translation>&amp;Seulement dans ce fichier</translation>
    </message>
    <message>
        <source>Only in this file</source>
        <translation>Seulement dans ce fichier</translation>
    </message>
    <message>
        <source>{0} of {1} places in the case</source>
        <translation>{0} sur {1} endroits du dossier</translation>
    </message>
    <message>
        <source>Accept {0} places</source>
        <translation>Accepter {0} endroits</translation>
    </message>
    <message>
        <source>Reject {0} places</source>
        <translation>Refuser {0} endroits</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>Marked {0} places</source>
        <translation>{0} endroits marqués</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Place {0}</source>
        <translation>Endroit {0}</translation>
    </message>
    <message>
        <source>(in {0} of {1} pages)</source>
        <translation>(dans {0} pages sur {1})</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search and redact</source>
        <translation>Chercher et caviarder</translation>
    </message>
    <message>
        <source>Enter searches. Nothing is marked until you say so.</source>
        <translation>Entrée lance la recherche. Rien n&apos;est marqué avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Comment l&apos;entendre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>List, one text a line</source>
        <translation>Liste, un texte par ligne</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>Motif (expression régulière)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>This file with its attachments</source>
        <translation>Ce fichier avec ses pièces jointes</translation>
    </message>
    <message>
        <source>All files of the case</source>
        <translation>Tous les fichiers du dossier</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>&amp;Mots entiers seulement</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search (Enter; in a list Ctrl+Enter)</source>
        <translation>Chercher (Entrée ; dans une liste Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Meant as</source>
        <translation>&amp;Entendu comme</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>O&amp;ù</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Columns of the places</source>
        <translation>Colonnes des endroits</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>Déjà retiré</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>{0} places in {1} files, {2} ticked. Space turns a tick over.</source>
        <translation>{0} endroits dans {1} fichiers, {2} cochés. Espace inverse une coche.</translation>
    </message>
    <message>
        <source>This stands nowhere.</source>
        <translation>Cela ne se trouve nulle part.</translation>
    </message>
    <message>
        <source>There are more: only the first {0} are shown.</source>
        <translation>Il y en a plus : seuls les {0} premiers sont affichés.</translation>
    </message>
    <message>
        <source>Mark {0} places</source>
        <translation>Marquer {0} endroits</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The window is still starting.</source>
        <translation>La fenêtre démarre encore.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Fermeture du dossier</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>Ouverture de {0}</translation>
    </message>
    <message>
        <source>read {0} of {1} pages</source>
        <translation>{0} pages lues sur {1}</translation>
    </message>
    <message>
        <source>The file was not opened: you cancelled it.</source>
        <translation>Le fichier n&apos;a pas été ouvert : vous avez annulé.</translation>
    </message>
    <message>
        <source>Searching {0}</source>
        <translation>Analyse de {0}</translation>
    </message>
    <message>
        <source>Comparing the names of the documents</source>
        <translation>Comparaison des noms des documents</translation>
    </message>
    <message>
        <source>Searched again for names that were found in others: {0}.</source>
        <translation>Examinés à nouveau pour des noms trouvés dans d’autres documents : {0}.</translation>
    </message>
    <message>
        <source>What you decided stays.</source>
        <translation>Vos décisions restent.</translation>
    </message>
    <message>
        <source>This document was not searched to the end.</source>
        <translation>Ce document n&apos;a pas été analysé jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>Scan it again before you export it.</source>
        <translation>Analysez-le à nouveau avant de l&apos;exporter.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop says</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>after 30 seconds</source>
        <translation>après 30 secondes</translation>
    </message>
    <message>
        <source>after 90 seconds</source>
        <translation>après 90 secondes</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>après 5 minutes</translation>
    </message>
    <message>
        <source>when the window closes</source>
        <translation>à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>List the findings of the whole case at the start</source>
        <translation>Lister au départ les détections de tout le dossier</translation>
    </message>
    <message>
        <source>List near misses at the start</source>
        <translation>Lister au départ les quasi-détections</translation>
    </message>
    <message>
        <source>Policy of the office</source>
        <translation>Politique du service</translation>
    </message>
    <message>
        <source>Says what blocks an export and which reason codes hold</source>
        <translation>Dit ce qui bloque un export et quels codes de motif valent</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>Text of a document that was copied; the cleared text of a post stays</source>
        <translation>Le texte copié d&apos;un document ; le texte validé d&apos;une publication reste</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Vaut à partir du prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Columns of the list of keys</source>
        <translation>Colonnes de la liste des touches</translation>
    </message>
    <message>
        <source>While a box is drawn, and elsewhere</source>
        <translation>Pendant qu&apos;un cadre est tracé, et ailleurs</translation>
    </message>
</context>
<context>
    <name>StampDialog</name>
    <message>
        <source>Mark a draft</source>
        <translation>Marquer un brouillon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>The highest portion of the text</source>
        <translation>La partie la plus élevée du texte</translation>
    </message>
    <message>
        <source>Mark of each paragraph without one</source>
        <translation>Marque de chaque paragraphe sans marque</translation>
    </message>
    <message>
        <source>Such as (U); empty for none</source>
        <translation>Par exemple (U) ; vide pour aucune</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why it is lower than the text; it is logged</source>
        <translation>Pourquoi il est plus bas que le texte ; c&apos;est consigné</translation>
    </message>
    <message>
        <source>Lines of a block</source>
        <translation>Lignes d&apos;un bloc</translation>
    </message>
    <message>
        <source>Classified By: …
Derived From: …
Declassify On: YYYYMMDD
or Controlled by: …</source>
        <translation>Classified By: …
Derived From: …
Declassify On: YYYYMMDD
ou Controlled by: …</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marquage</translation>
    </message>
    <message>
        <source>&amp;Portions</source>
        <translation>&amp;Parties</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloc</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Write the marked copy</source>
        <translation>Écrire la copie marquée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Marking {0}</source>
        <translation>Marquage de {0}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Marked {0}. Saved as {1}, with its log {2}.</source>
        <translation>Marqué {0}. Enregistré sous {1}, avec son journal {2}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undecided findings</source>
        <translation>Détections à décider</translation>
    </message>
    <message>
        <source>Areas that nobody could read</source>
        <translation>Zones que personne n&apos;a pu lire</translation>
    </message>
    <message>
        <source>Who works on the case, and as what</source>
        <translation>Qui travaille sur le dossier, et à quel titre</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Travail en arrière-plan</translation>
    </message>
    <message>
        <source>Progress of the background work</source>
        <translation>Avancement du travail en arrière-plan</translation>
    </message>
    <message>
        <source>Cancel background work</source>
        <translation>Annuler les travaux en arrière-plan</translation>
    </message>
    <message>
        <source>Cancel background work (Ctrl+.)</source>
        <translation>Annuler les travaux en arrière-plan (Ctrl+.)</translation>
    </message>
    <message>
        <source>Page and zoom</source>
        <translation>Page et agrandissement</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Page {0} of {1} · {2} %</source>
        <translation>Page {0} sur {1} · {2} %</translation>
    </message>
    <message>
        <source> · turned {0}°</source>
        <translation> · tourné de {0}°</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>Text read: {0} of {1} pages</source>
        <translation>Texte lu : {0} pages sur {1}</translation>
    </message>
    <message>
        <source>{0} undecided here · {1} in all files</source>
        <translation>{0} à décider ici · {1} dans tous les fichiers</translation>
    </message>
    <message>
        <source> · {0} waiting</source>
        <translation> · {0} en attente</translation>
    </message>
    <message>
        <source>{0} · read only</source>
        <translation>{0} · lecture seule</translation>
    </message>
    <message>
        <source>{0} not read</source>
        <translation>{0} non lus</translation>
    </message>
    <message>
        <source>Look at these areas (H), then acknowledge them with Ctrl+Shift+U</source>
        <translation>Regardez ces zones (H), puis prenez-en acte avec Ctrl+Maj+U</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>encore environ {0} s</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>encore environ {0} min</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source> and {0} more</source>
        <translation> et {0} de plus</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Changes since the last version</source>
        <translation>Changements depuis la dernière version</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Caviardage</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Difference to the last version</source>
        <translation>Différence avec la dernière version</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>Ce qui doit changer</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Pour le dossier</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Say what has to change.</source>
        <translation>Dites ce qui doit changer.</translation>
    </message>
    <message>
        <source>Changes since the last approved or released version: {0}</source>
        <translation>Changements depuis la dernière version approuvée ou publiée : {0}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Submit for approval</source>
        <translation>Soumettre à l&apos;approbation</translation>
    </message>
    <message>
        <source>Submitted: {0} documents</source>
        <translation>Soumis : {0} documents</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved: {0} documents</source>
        <translation>Approuvé : {0} documents</translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation>Renvoyer au rédacteur</translation>
    </message>
    <message>
        <source>Returned: {0} documents</source>
        <translation>Renvoyé : {0} documents</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>left readable</source>
        <translation>laissé lisible</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Take a case over</source>
        <translation>Reprendre un dossier</translation>
    </message>
    <message>
        <source>File from the shared folder</source>
        <translation>Fichier du dossier partagé</translation>
    </message>
    <message>
        <source>Where the case shall stand</source>
        <translation>Où le dossier doit se trouver</translation>
    </message>
    <message>
        <source>Public key of the sender, as you got it from them</source>
        <translation>Clé publique de l&apos;expéditeur, telle qu&apos;il vous l&apos;a remise</translation>
    </message>
    <message>
        <source>Passphrase of the case</source>
        <translation>Phrase secrète du dossier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;Sender&apos;s key</source>
        <translation>Clé de l&apos;e&amp;xpéditeur</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Of an encrypted case</source>
        <translation>D&apos;un dossier chiffré</translation>
    </message>
    <message>
        <source>Check and take over</source>
        <translation>Vérifier et reprendre</translation>
    </message>
    <message>
        <source>Choose the file, and where the case shall stand.</source>
        <translation>Choisissez le fichier, et où le dossier doit se trouver.</translation>
    </message>
    <message>
        <source>This case is open: open another one first.</source>
        <translation>Ce dossier est ouvert : ouvrez-en d&apos;abord un autre.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Taken over from {0}. Open it now with Open a case.</source>
        <translation>Repris de {0}. Ouvrez-le maintenant avec Ouvrir un dossier.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages of the document, small</source>
        <translation>Pages du document, en petit</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Score of the training</source>
        <translation>Note de l&apos;entraînement</translation>
    </message>
    <message>
        <source>{0} % right</source>
        <translation>{0} % juste</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{0} of {1} planted places are removed. {2} of {3} places that should stay are removed.</source>
        <translation>{0} des {1} endroits cachés sont retirés. {2} des {3} endroits à garder sont retirés.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Places to learn from</source>
        <translation>Endroits pour apprendre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Columns of the places</source>
        <translation>Colonnes des endroits</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Entrée va à l&apos;endroit</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Should have stayed</source>
        <translation>Aurait dû rester</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Date time</source>
        <translation>Date ou heure</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Amount or term</source>
        <translation>Montant ou durée</translation>
    </message>
    <message>
        <source>Personal trait</source>
        <translation>Caractéristique personnelle</translation>
    </message>
    <message>
        <source>Other identifier</source>
        <translation>Autre identifiant</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Ethnic origin</source>
        <translation>Origine ethnique</translation>
    </message>
    <message>
        <source>Union membership</source>
        <translation>Appartenance syndicale</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation>Orientation sexuelle</translation>
    </message>
    <message>
        <source>Political opinion</source>
        <translation>Opinion politique</translation>
    </message>
    <message>
        <source>Criminal matter</source>
        <translation>Affaire pénale</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <translation>Données biométriques</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Military or police unit</source>
        <translation>Unité militaire ou de police</translation>
    </message>
    <message>
        <source>Term of a list</source>
        <translation>Terme d’une liste</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Nationality, religion or group</source>
        <translation>Nationalité, religion ou groupe</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numéro de référence</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Numéro de matricule</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numéro d’identité</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Classification marking</source>
        <translation>Marquage de classification</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What to do first</source>
        <translation>Que faire d&apos;abord</translation>
    </message>
    <message>
        <source>Redact, and prove it</source>
        <translation>Caviarder, et le prouver</translation>
    </message>
    <message>
        <source>Open files, or drop them here. Nothing leaves this computer. Originals are never changed.</source>
        <translation>Ouvrez des fichiers, ou déposez-les ici. Rien ne quitte cet ordinateur. Les originaux ne changent jamais.</translation>
    </message>
</context>
<context>
    <name>_Gutter</name>
    <message>
        <source>Places and marks of the text</source>
        <translation>Endroits et marques du texte</translation>
    </message>
</context>
<context>
    <name>_KeysPage</name>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Search the actions</source>
        <translation>Chercher les actions</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Columns of the actions</source>
        <translation>Colonnes des actions</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Mettre</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Comme à l&apos;origine</translation>
    </message>
    <message>
        <source>About this key</source>
        <translation>À propos de cette touche</translation>
    </message>
    <message>
        <source>Choose an action, go to the field with Tab, press the new key, then Set.</source>
        <translation>Choisissez une action, allez au champ avec Tab, appuyez sur la nouvelle touche, puis Mettre.</translation>
    </message>
    <message>
        <source>{0} belongs to: {1}. Change that first.</source>
        <translation>{0} appartient à : {1}. Changez cela d&apos;abord.</translation>
    </message>
    <message>
        <source>Set. It holds once you save.</source>
        <translation>Mis. Vaut une fois enregistré.</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>Hidden: people don&apos;t see this cell.</source>
        <translation>Cachée : on ne voit pas cette cellule.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>{0} undecided</source>
        <translation>{0} à décider</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <source>undecided finding in it</source>
        <translation>résultat non décidé</translation>
    </message>
    <message>
        <source>removed in part</source>
        <translation>retiré en partie</translation>
    </message>
</context>
</TS>
