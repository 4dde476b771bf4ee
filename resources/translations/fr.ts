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
        <translation>Tourner les pages à l&apos;écran ; le fichier reste tel quel</translation>
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
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Person</source>
        <translation type="unfinished">Personne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Touche</translation>
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
    <name>CaseDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">À faire</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Maintenant</translation>
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
        <source>Where</source>
        <translation type="unfinished">Où</translation>
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
        <translation>Le texte est en cours de lecture. Regardez les pages, sélectionnez et cherchez du texte en attendant.</translation>
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
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>What to know about this file</source>
        <translation>Ce qu&apos;il faut savoir de ce fichier</translation>
    </message>
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
        <source>to know: {0}</source>
        <translation>à savoir : {0}</translation>
    </message>
    <message>
        <source>{0} not read</source>
        <translation>{0} non lus</translation>
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
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
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
        <source>The same pseudonym for the same person</source>
        <translation>Le même pseudonyme pour la même personne</translation>
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
        <source>&amp;Make every page a picture</source>
        <translation>&amp;Faire de chaque page une image</translation>
    </message>
    <message>
        <source>Make every page a picture</source>
        <translation>Faire de chaque page une image</translation>
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
        <source>&amp;Length hiding</source>
        <translation>&amp;Longueur cachée</translation>
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
        <source>Authority of the release</source>
        <translation>Autorité de la diffusion</translation>
    </message>
    <message>
        <source>Who releases it and by what right; written under the marking</source>
        <translation>Qui diffuse et de quel droit ; écrit sous le marquage</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>A&amp;utorité</translation>
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
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Fichier</translation>
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
        <source>Place</source>
        <translation type="unfinished">Endroit</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Key</source>
        <translation type="unfinished">Touche</translation>
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
        <translation type="unfinished">Texte</translation>
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
        <translation type="unfinished">Tous les fichiers du dossier</translation>
    </message>
    <message>
        <source>The shown file only</source>
        <translation>Le fichier affiché seulement</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished">&amp;Texte</translation>
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
        <translation type="unfinished">Recherche</translation>
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
        <source>&amp;Folder</source>
        <translation type="unfinished">&amp;Dossier</translation>
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
    <name>OpenCaseDialog</name>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished">Ouverture de {0}</translation>
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
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished">Parcourir…</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Key</source>
        <translation type="unfinished">Touche</translation>
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
        <source>Enter goes to the place</source>
        <translation type="unfinished">Entrée va à l&apos;endroit</translation>
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
        <source>Where</source>
        <translation type="unfinished">Où</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Apparence</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation type="unfinished">Comme le dit la politique</translation>
    </message>
    <message>
        <source>Black boxes</source>
        <translation type="unfinished">Cadres noirs</translation>
    </message>
    <message>
        <source>Boxes with the reason or kind</source>
        <translation type="unfinished">Cadres avec le motif ou le type</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">&amp;Apparence</translation>
    </message>
    <message>
        <source>Acknowledge unread areas</source>
        <translation type="unfinished">Prendre acte des zones non lues</translation>
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
        <source>Opening {0}</source>
        <translation>Ouverture de {0}</translation>
    </message>
    <message>
        <source>read {0} of {1} pages</source>
        <translation>{0} pages lues sur {1}</translation>
    </message>
    <message>
        <source>The file was not opened: you cancelled it.</source>
        <translation>Le fichier n&apos;a pas été ouvert : vous l&apos;avez annulé.</translation>
    </message>
    <message>
        <source>Searching {0}</source>
        <translation>Analyse de {0}</translation>
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
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Maintenant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Fichier</translation>
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
        <translation type="unfinished">page {0}</translation>
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
