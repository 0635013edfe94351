<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Signs you in, together with your e-mail address.</source>
        <translation>Meldet Sie an, zusammen mit Ihrer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>{role}: {may}</source>
        <translation>{role}: {may}</translation>
    </message>
    <message>
        <source>A PIN unlocks this window faster, and lets you step in at a desk. Ctrl+L locks.</source>
        <translation>Eine PIN entsperrt dieses Fenster schneller und erlaubt, an einem Schalter einzugreifen. Strg+L sperrt.</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>About whom: name, ID, e-mail</source>
        <translation>Über wen: Name, Nummer, E-Mail</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand angemeldet</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>More people fit this search than are shown here. Type more of the name.</source>
        <translation>Zu dieser Suche passen mehr Personen, als hier zu sehen sind. Bitte mehr vom Namen eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · times in {zone}</source>
        <translation>{count} · Zeiten in {zone}</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Choose a longer span, or let a filter go.</source>
        <translation>Einen längeren Zeitraum wählen oder einen Filter weglassen.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>{what}. Somebody with access to the database did this past the app. Compare with a backup, and keep this database as it is.</source>
        <translation>{what}. Das geschah mit Zugang zur Datenbank, an der App vorbei. Mit einer Sicherung vergleichen und diese Datenbank lassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The trail is not whole</source>
        <translation>Das Protokoll ist nicht vollständig</translation>
    </message>
    <message>
        <source>{person}: {option}</source>
        <translation>{person}: {option}</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Einen Eintrag wählen, um zu sehen, was er geändert hat.</translation>
    </message>
    <message>
        <source>{day}, {time} · entry {number}</source>
        <translation>{day}, {time} · Eintrag {number}</translation>
    </message>
    <message>
        <source>The event was deleted.</source>
        <translation>Die Veranstaltung wurde gelöscht.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Anmeldung öffnen</translation>
    </message>
    <message>
        <source>All about this registration</source>
        <translation>Alles zu dieser Anmeldung</translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation>Alles zu dieser Person</translation>
    </message>
    <message>
        <source>This entry says that it happened, not what: secrets are never kept.</source>
        <translation>Dieser Eintrag sagt, dass es geschah, nicht was: Geheimes wird nie aufgezeichnet.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Amendments</name>
    <message>
        <source>{name} registered</source>
        <translation>{name} angemeldet</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>Answers of {name} changed</source>
        <translation>Antworten von {name} geändert</translation>
    </message>
    <message>
        <source>{name} moved to {slot} and approved</source>
        <translation>{name} auf {slot} verlegt und genehmigt</translation>
    </message>
    <message>
        <source>{name} approved for {count}</source>
        <translation>{name} für {count} genehmigt</translation>
    </message>
</context>
<context>
    <name>AnswersBlock</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Change answers…</source>
        <translation>Antworten ändern…</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Answers of {name}</source>
        <translation>Antworten von {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message numerus="yes">
        <source>Approve {count} registrations?</source>
        <translation>
            <numerusform>{count} Anmeldung genehmigen?</numerusform>
            <numerusform>{count} Anmeldungen genehmigen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve {count}</source>
        <translation>{count} genehmigen</translation>
    </message>
    <message>
        <source>First come, first served. Each gets a pass at once.</source>
        <translation>In der Reihenfolge der Anmeldung. Alle erhalten sofort einen Pass.</translation>
    </message>
    <message>
        <source>Committed by this</source>
        <translation>Damit gebunden</translation>
    </message>
    <message>
        <source>Budget left now</source>
        <translation>Budget jetzt noch frei</translation>
    </message>
    <message>
        <source>Budget left then</source>
        <translation>Budget danach frei</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht genehmigt</translation>
    </message>
    <message>
        <source>Already decided</source>
        <translation>Schon entschieden</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Sold out options, full slots and open requests would be listed here.</source>
        <translation>Hier stünden vergriffene Optionen, volle Zeitfenster und offene Anfragen.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{count} approved</source>
        <translation>{count} genehmigt</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be approved</source>
        <translation>
            <numerusform>{count} ließ sich nicht genehmigen</numerusform>
            <numerusform>{count} ließen sich nicht genehmigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving {count} registrations</source>
        <translation>
            <numerusform>{count} Anmeldung wird genehmigt</numerusform>
            <numerusform>{count} Anmeldungen werden genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} wait again</source>
        <translation>
            <numerusform>{count} wartet wieder</numerusform>
            <numerusform>{count} warten wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay as they are</source>
        <translation>
            <numerusform>{count} bleibt, wie sie ist</numerusform>
            <numerusform>{count} bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing {count} approvals</source>
        <translation>
            <numerusform>{count} Genehmigung wird rückgängig gemacht</numerusform>
            <numerusform>{count} Genehmigungen werden rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {count} registrations?</source>
        <translation>
            <numerusform>{count} Anmeldung ablehnen?</numerusform>
            <numerusform>{count} Anmeldungen ablehnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject {count}</source>
        <translation>{count} ablehnen</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be rejected</source>
        <translation>
            <numerusform>{count} ließ sich nicht ablehnen</numerusform>
            <numerusform>{count} ließen sich nicht ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting {count} registrations</source>
        <translation>
            <numerusform>{count} Anmeldung wird abgelehnt</numerusform>
            <numerusform>{count} Anmeldungen werden abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} were decided before and stay so; the rest is as it was.</source>
        <translation>
            <numerusform>{done} von {total} war schon entschieden und bleibt es; der Rest ist, wie er war.</numerusform>
            <numerusform>{done} von {total} waren schon entschieden und bleiben es; der Rest ist, wie er war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped there; the rest is as it was.</source>
        <translation>Dort angehalten; der Rest ist, wie er war.</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>These people won&apos;t get what they asked for. Approvals among them are withdrawn and their passes stop working; what is final or picked up is left alone. This is final.</source>
        <translation>Diese Personen bekommen das Gewünschte nicht. Genehmigungen darunter werden zurückgezogen, ihre Pässe gelten nicht mehr; Endgültiges und Abgeholtes bleibt unberührt. Das ist endgültig.</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation>Offene Anfragen</translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation>Frei nach Offenem</translation>
    </message>
    <message>
        <source>Short after pending</source>
        <translation>Fehlt nach Offenem</translation>
    </message>
    <message>
        <source>Event budget</source>
        <translation>Gesamtbudget</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>gebunden</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>if every pending request is approved: {left} left</source>
        <translation>wenn alles Offene genehmigt wird: {left} frei</translation>
    </message>
    <message>
        <source>approving every pending request would overspend by {short}</source>
        <translation>alles Offene zu genehmigen überzieht um {short}</translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message>
        <source>{committed} of {budget} committed</source>
        <translation>{committed} von {budget} gebunden</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Pending (striped)</source>
        <translation>Offen (gestreift)</translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation>Frei nach Offenem</translation>
    </message>
    <message>
        <source>Short after pending</source>
        <translation>Fehlt nach Offenem</translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>Places in {slot}</source>
        <translation>Plätze in {slot}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message numerus="yes">
        <source>{count} are booked; it can&apos;t go below that</source>
        <translation>
            <numerusform>{count} ist gebucht; weniger geht nicht</numerusform>
            <numerusform>{count} sind gebucht; weniger geht nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Say what is meant…</source>
        <translation>Angeben, was gemeint ist…</translation>
    </message>
    <message>
        <source>Save the problems…</source>
        <translation>Probleme speichern…</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>Die Zeilen werden noch geprüft.</translation>
    </message>
    <message>
        <source>Some rows can&apos;t be taken. Mend them in the file, or leave them out.</source>
        <translation>Einige Zeilen gehen so nicht. In der Datei berichtigen oder weglassen.</translation>
    </message>
    <message>
        <source>There is nothing new in this table.</source>
        <translation>In dieser Tabelle ist nichts Neues.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} rows. Nothing is saved yet.</source>
        <translation>
            <numerusform>{file}: {count} Zeile. Noch ist nichts gespeichert.</numerusform>
            <numerusform>{file}: {count} Zeilen. Noch ist nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>Alle Zeilen können übernommen werden</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are over or cancelled and are left out.</source>
        <translation>
            <numerusform>{count} Zeile ist vorbei oder storniert und bleibt weg.</numerusform>
            <numerusform>{count} Zeilen sind vorbei oder storniert und bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone afterwards.</source>
        <translation>Es lässt sich danach rückgängig machen.</translation>
    </message>
    <message>
        <source>For example {number} in lines {lines}. The last one would stay; check whether that column really holds staff numbers.</source>
        <translation>Zum Beispiel {number} in den Zeilen {lines}. Die letzte würde gelten; bitte prüfen, ob die Spalte wirklich Personalnummern enthält.</translation>
    </message>
    <message numerus="yes">
        <source>{count} staff numbers name different people</source>
        <translation>
            <numerusform>{count} Personalnummer steht für verschiedene Personen</numerusform>
            <numerusform>{count} Personalnummern stehen für verschiedene Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>Leave the refused rows out and take the others</source>
        <translation>Abgelehnte Zeilen weglassen, die anderen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>{count} staff numbers differ from another only in capitals</source>
        <translation>
            <numerusform>{count} Personalnummer unterscheidet sich von einer anderen nur in der Großschreibung</numerusform>
            <numerusform>{count} Personalnummern unterscheiden sich von anderen nur in der Großschreibung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRows</name>
    <message>
        <source>Add a choice</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>There are enough choices now.</source>
        <translation>Das sind genug Auswahlmöglichkeiten.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>As they would be saved</source>
        <translation>So würde gespeichert</translation>
    </message>
    <message>
        <source>No row can be taken like this; the next step says why</source>
        <translation>So kann keine Zeile übernommen werden; der nächste Schritt sagt, warum</translation>
    </message>
    <message>
        <source>No column holds staff numbers; somebody new gets the address for one.</source>
        <translation>Keine Spalte enthält Personalnummern; neue Personen erhalten ihre Adresse als Nummer.</translation>
    </message>
    <message>
        <source>People are known by their e-mail address</source>
        <translation>Personen sind an ihrer E-Mail-Adresse erkennbar</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2027</source>
        <translation>Daten wie 03/04/2027</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>Wie die Zellen es sagen</translation>
    </message>
    <message>
        <source>Day first: 3 April</source>
        <translation>Tag zuerst: 3. April</translation>
    </message>
    <message>
        <source>Month first: March 4</source>
        <translation>Monat zuerst: 4. März</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Vorname zuerst</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nachname zuerst</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation>Was {column} ist</translation>
    </message>
    <message>
        <source>Answer: {question}</source>
        <translation>Antwort: {question}</translation>
    </message>
    <message>
        <source>About registrations; people alone are taken here</source>
        <translation>Gehört zu Anmeldungen; hier werden nur Personen übernommen</translation>
    </message>
    <message>
        <source>Nothing known fits</source>
        <translation>Nichts Bekanntes passt</translation>
    </message>
    <message>
        <source>Checking every row: {percent}</source>
        <translation>Jede Zeile wird geprüft: {percent}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>People added</source>
        <translation>Neue Personen</translation>
    </message>
    <message>
        <source>People updated</source>
        <translation>Geänderte Personen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Reports are for organisers and admins</source>
        <translation>Berichte sind für Organisation und Admins</translation>
    </message>
    <message>
        <source>Compare all events</source>
        <translation>Alle Veranstaltungen vergleichen</translation>
    </message>
    <message>
        <source>Show on a big display (F11)</source>
        <translation>Auf großem Bildschirm zeigen (F11)</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>{name} approved</source>
        <translation>{name} genehmigt</translation>
    </message>
    <message>
        <source>{name} waits again</source>
        <translation>{name} wartet wieder</translation>
    </message>
    <message>
        <source>The approval of {name} is withdrawn: budget, stock and slot come back, and the pass stops working. This is final.</source>
        <translation>Die Genehmigung für {name} wird zurückgezogen: Budget, Bestand und Zeitfenster werden frei, der Pass gilt nicht mehr. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Withdraw the approval?</source>
        <translation>Genehmigung zurückziehen?</translation>
    </message>
    <message>
        <source>Reject?</source>
        <translation>Ablehnen?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>{name} rejected</source>
        <translation>{name} abgelehnt</translation>
    </message>
    <message>
        <source>Cancel this registration?</source>
        <translation>Diese Anmeldung stornieren?</translation>
    </message>
    <message>
        <source>For when {name} no longer wants it. What it held comes back. This is final.</source>
        <translation>Falls {name} nicht mehr möchte. Das Belegte wird wieder frei. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Cancel registration</source>
        <translation>Anmeldung stornieren</translation>
    </message>
    <message>
        <source>Registration of {name} cancelled</source>
        <translation>Anmeldung von {name} storniert</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{name} won&apos;t get it. This is final; registering again stays possible.</source>
        <translation>{name} bekommt es nicht. Das ist endgültig; eine neue Anmeldung bleibt möglich.</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>Demo – nothing here is real</source>
        <translation>Demo – nichts hier ist echt</translation>
    </message>
    <message>
        <source>It is deleted when you close the app.</source>
        <translation>Sie wird beim Schließen der App gelöscht.</translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>Preparing the demo event</source>
        <translation>Die Demo-Veranstaltung wird vorbereitet</translation>
    </message>
    <message>
        <source>Opening an empty profile…</source>
        <translation>Ein leeres Profil wird geöffnet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{share} of the registrations, approvals and pickups</source>
        <translation>{share} der Anmeldungen, Genehmigungen und Abholungen</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Open kiosk</source>
        <translation>Kiosk öffnen</translation>
    </message>
    <message>
        <source>Change {desk}</source>
        <translation>{desk} ändern</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Change desk</source>
        <translation>Schalter ändern</translation>
    </message>
    <message>
        <source>Add a pickup desk</source>
        <translation>Ausgabeschalter hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add desk</source>
        <translation>Schalter hinzufügen</translation>
    </message>
    <message>
        <source>Hand out, with a note on the screen</source>
        <translation>Ausgeben, mit Hinweis auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Only a supervisor may</source>
        <translation>Nur eine Aufsicht darf</translation>
    </message>
    <message>
        <source>Send to the help desk</source>
        <translation>Zum Hilfeschalter schicken</translation>
    </message>
    <message>
        <source>Hand out what the pass says, marked for review</source>
        <translation>Ausgeben, was der Pass sagt, und zur Prüfung vormerken</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Hand out on the scan, without asking again</source>
        <translation>Beim Scannen sofort ausgeben, ohne Rückfrage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People outside their slot</source>
        <translation>Personen außerhalb ihrer Abholzeit</translation>
    </message>
    <message>
        <source>May come early by</source>
        <translation>Früher kommen, höchstens</translation>
    </message>
    <message>
        <source>May come late by</source>
        <translation>Später kommen, höchstens</translation>
    </message>
    <message>
        <source>Genuine passes that aren&apos;t known here</source>
        <translation>Echte Pässe, die hier nicht bekannt sind</translation>
    </message>
</context>
<context>
    <name>DeskPinDialog</name>
    <message>
        <source>PIN of {desk}</source>
        <translation>PIN für {desk}</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Whoever opens this desk&apos;s kiosk types it. Tell it to the desk&apos;s staff.</source>
        <translation>Wer den Kiosk dieses Schalters öffnet, gibt sie ein. Bitte dem Personal am Schalter sagen.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Add desk</source>
        <translation>Schalter hinzufügen</translation>
    </message>
    <message>
        <source>Open Pickup desks</source>
        <translation>Ausgabeschalter öffnen</translation>
    </message>
    <message>
        <source>Pickup desks</source>
        <translation>Ausgabeschalter</translation>
    </message>
    <message>
        <source>No pickup desk yet</source>
        <translation>Noch kein Ausgabeschalter</translation>
    </message>
    <message>
        <source>A desk is a place where passes are scanned: a camera, a screen, a shelf.</source>
        <translation>Ein Schalter ist, wo Pässe gescannt werden: Kamera, Bildschirm, Regal.</translation>
    </message>
    <message>
        <source>Add the first desk</source>
        <translation>Den ersten Schalter hinzufügen</translation>
    </message>
    <message>
        <source>Hands out on the scan</source>
        <translation>Gibt beim Scannen aus</translation>
    </message>
    <message>
        <source>Asks before handing out</source>
        <translation>Fragt vor der Ausgabe</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation>Nur Aufsicht</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>Zur Prüfung</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Hilfeschalter</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Keine PIN</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Schalter {number}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Set another PIN…</source>
        <translation>Andere PIN setzen…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN setzen…</translation>
    </message>
    <message>
        <source>Open it without a PIN</source>
        <translation>Ohne PIN öffnen</translation>
    </message>
    <message>
        <source>{desk} now opens without a PIN</source>
        <translation>{desk} öffnet jetzt ohne PIN</translation>
    </message>
</context>
<context>
    <name>DesksOverview</name>
    <message>
        <source>No pickup desk yet</source>
        <translation>Noch kein Ausgabeschalter</translation>
    </message>
    <message>
        <source>A desk is a place where passes are scanned: a camera, a screen, a shelf.</source>
        <translation>Ein Schalter ist, wo Pässe gescannt werden: Kamera, Bildschirm, Regal.</translation>
    </message>
    <message>
        <source>Add the first desk</source>
        <translation>Den ersten Schalter hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The kiosk may be switched off, asleep or without network, and no passes can be checked there then. Somebody should go and look.</source>
        <translation>Der Kiosk ist vielleicht aus, im Ruhezustand oder ohne Netz; dann lassen sich dort keine Pässe prüfen. Bitte nachsehen lassen.</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Pickup desks</source>
        <translation>Ausgabeschalter</translation>
    </message>
    <message>
        <source>Add desk</source>
        <translation>Schalter hinzufügen</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Review ({count})</source>
        <translation>Prüfung ({count})</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Schalter {number}</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>{amount} is committed; it can&apos;t go below that</source>
        <translation>{amount} sind gebunden; weniger geht nicht</translation>
    </message>
    <message>
        <source>Money is committed in it, so the currency can&apos;t change any more.</source>
        <translation>Darin ist schon Geld gebunden, daher lässt sich die Währung nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Registration window</source>
        <translation>Anmeldefrist</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>It is in the archive: nobody can register, and desks hand nothing out</source>
        <translation>Sie liegt im Archiv: Anmeldung und Ausgabe sind nicht möglich</translation>
    </message>
    <message>
        <source>People can register, and desks hand out</source>
        <translation>Anmeldung und Ausgabe sind möglich</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Pro Person</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>{percent} done</source>
        <translation>{percent} fertig</translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation>Unterwegs angehalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>It was taken back, but for what others approved or changed meanwhile.</source>
        <translation>Es wurde zurückgenommen, bis auf das, was andere inzwischen genehmigt oder geändert haben.</translation>
    </message>
    <message>
        <source>What was taken until then is kept and can be undone.</source>
        <translation>Was bis dahin übernommen wurde, bleibt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Something changed since the check, and some rows can&apos;t be taken now.</source>
        <translation>Seit der Prüfung hat sich etwas geändert; einige Zeilen gehen jetzt nicht.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>The refused rows were left out; everything else is in.</source>
        <translation>Die abgelehnten Zeilen blieben weg; alles andere ist übernommen.</translation>
    </message>
    <message>
        <source>Every row is in.</source>
        <translation>Alle Zeilen sind übernommen.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone in part</source>
        <translation>Teilweise rückgängig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>More for this event</source>
        <translation>Mehr zu dieser Veranstaltung</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>{committed} of {budget} committed</source>
        <translation>{committed} von {budget} gebunden</translation>
    </message>
    <message>
        <source>Budget committed</source>
        <translation>Gebundenes Budget</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>EventComparisonPanel</name>
    <message>
        <source>Each event</source>
        <translation>Jede Veranstaltung</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>By type and year</source>
        <translation>Nach Typ und Jahr</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>How events are compared</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>All events compared</source>
        <translation>Alle Veranstaltungen im Vergleich</translation>
    </message>
    <message>
        <source>No events to compare</source>
        <translation>Keine Veranstaltungen zum Vergleichen</translation>
    </message>
    <message>
        <source>Budgets and their use stand side by side here once there are events.</source>
        <translation>Budgets und ihre Nutzung stehen hier nebeneinander, sobald es Veranstaltungen gibt.</translation>
    </message>
    <message>
        <source>striped = pending · amounts of different currencies are never added up</source>
        <translation>gestreift = offen · Beträge verschiedener Währungen werden nie addiert</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation>Frei nach Offenem</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>of {budget} · {share}</source>
        <translation>von {budget} · {share}</translation>
    </message>
    <message>
        <source>{amount} pending</source>
        <translation>{amount} offen</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>{group} in {currency}</source>
        <translation>{group} in {currency}</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>All events</source>
        <translation>Alle Veranstaltungen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Veranstaltungen</translation>
    </message>
    <message>
        <source>An event has a budget, options people can choose, and a day on which they pick them up.</source>
        <translation>Eine Veranstaltung hat ein Budget, Optionen zur Wahl und einen Tag, an dem sie abgeholt werden.</translation>
    </message>
    <message>
        <source>An organiser of your organisation creates them.</source>
        <translation>Die Organisation legt sie an.</translation>
    </message>
    <message>
        <source>Create your first event</source>
        <translation>Erste Veranstaltung anlegen</translation>
    </message>
    <message>
        <source>Name or venue</source>
        <translation>Name oder Ort</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Veranstaltungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>Liste als Tabelle speichern…</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Es gibt noch keine Veranstaltung</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} insgesamt</translation>
    </message>
    <message>
        <source>No event fits this search</source>
        <translation>Keine Veranstaltung passt zu dieser Suche</translation>
    </message>
    <message>
        <source>Past and archived events are listed apart; see above.</source>
        <translation>Vergangene und archivierte stehen getrennt; siehe oben.</translation>
    </message>
    <message>
        <source>No event lies ahead</source>
        <translation>Keine Veranstaltung steht bevor</translation>
    </message>
    <message>
        <source>No event is over yet</source>
        <translation>Noch keine Veranstaltung ist vorbei</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Nichts ist archiviert</translation>
    </message>
    <message>
        <source>The menu of an event archives it, or takes it out again.</source>
        <translation>Über das Menü einer Veranstaltung kommt sie ins Archiv und wieder heraus.</translation>
    </message>
    <message>
        <source>“{name}” was archived</source>
        <translation>„{name}“ wurde archiviert</translation>
    </message>
    <message>
        <source>“{name}” is active again</source>
        <translation>„{name}“ ist wieder aktiv</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{name}” is back</source>
        <translation>„{name}“ ist wieder da</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Veranstaltung löschen</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>„{name}“ wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>This is an export of {tool}.</source>
        <translation>Das ist ein Export aus {tool}.</translation>
    </message>
    <message>
        <source>{sureness} · columns parted by {delimiters}</source>
        <translation>{sureness} · Spalten getrennt durch {delimiters}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sheets</source>
        <translation>
            <numerusform>{count} Blatt</numerusform>
            <numerusform>{count} Blätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{headings} and {count} more</source>
        <translation>
            <numerusform>{headings} und {count} weitere</numerusform>
            <numerusform>{headings} und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument, and what form tools export</source>
        <translation>CSV, Excel oder OpenDocument und Exporte von Formularen</translation>
    </message>
    <message>
        <source>Or copy cells in a spreadsheet and press Ctrl V</source>
        <translation>Oder Zellen in einer Tabelle kopieren und Strg V drücken</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>The line that names the columns</source>
        <translation>Die Zeile mit den Spaltennamen</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, ID, e-mail</source>
        <translation>Name, Nr., E-Mail</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Ctrl F to search</source>
        <translation>Strg F zum Suchen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>Liste als Tabelle speichern…</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>At today&apos;s pace</source>
        <translation>Im heutigen Tempo</translation>
    </message>
    <message>
        <source>in brackets: eight cases in ten</source>
        <translation>in Klammern: acht von zehn Fällen</translation>
    </message>
    <message numerus="yes">
        <source>{count} to come, the slot ends in {time}</source>
        <translation>
            <numerusform>{count} kommt noch, das Zeitfenster endet in {time}</numerusform>
            <numerusform>{count} kommen noch, das Zeitfenster endet in {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelCard</name>
    <message>
        <source>From registered to picked up</source>
        <translation>Von der Anmeldung zur Abholung</translation>
    </message>
    <message>
        <source>share of all registrations</source>
        <translation>Anteil an allen Anmeldungen</translation>
    </message>
    <message>
        <source>{state}: {count}, {share}</source>
        <translation>{state}: {count}, {share}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>GenerateSlotsDialog</name>
    <message>
        <source>Generate pickup slots</source>
        <translation>Zeitfenster erzeugen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>On the event&apos;s day, in {zone}.</source>
        <translation>Am Tag der Veranstaltung, in {zone}.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Each lasts</source>
        <translation>Dauer je Zeitfenster</translation>
    </message>
    <message>
        <source>Pause between</source>
        <translation>Pause dazwischen</translation>
    </message>
    <message>
        <source>Places in each</source>
        <translation>Plätze je Zeitfenster</translation>
    </message>
    <message>
        <source>With a break in between</source>
        <translation>Mit einer Pause zwischendurch</translation>
    </message>
    <message>
        <source>Break from</source>
        <translation>Pause von</translation>
    </message>
    <message>
        <source>Break until</source>
        <translation>Pause bis</translation>
    </message>
    <message>
        <source>Leave out those that overlap</source>
        <translation>Überschneidungen weglassen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>All of them overlap slots that are already there.</source>
        <translation>Alle überschneiden sich mit vorhandenen Zeitfenstern.</translation>
    </message>
    <message>
        <source>{slots} with {places}, the last ends {time}</source>
        <translation>{slots} mit {places}, das letzte endet {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} slots</source>
        <translation>
            <numerusform>{count} Zeitfenster</numerusform>
            <numerusform>{count} Zeitfenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} Platz</numerusform>
            <numerusform>{count} Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The red ones overlap slots that are already there.</source>
        <translation>Die roten überschneiden sich mit vorhandenen Zeitfenstern.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>The night before</source>
        <translation>Am Abend davor</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Daten und Sicherungen</translation>
    </message>
    <message>
        <source>The help has nothing about “{text}”</source>
        <translation>Die Hilfe hat nichts zu „{text}“</translation>
    </message>
    <message>
        <source>Try another word. Ctrl+K finds events, people and actions.</source>
        <translation>Ein anderes Wort versuchen. Strg+K findet Veranstaltungen, Personen und Aktionen.</translation>
    </message>
    <message>
        <source>Show all of the help</source>
        <translation>Die ganze Hilfe zeigen</translation>
    </message>
    <message>
        <source>The day in five steps</source>
        <translation>Der Tag in fünf Schritten</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Tasten, die überall gehen</translation>
    </message>
    <message>
        <source>Pages and their keys</source>
        <translation>Seiten und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import registrations for {event}</source>
        <translation>Anmeldungen importieren: {event}</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Bitte zuerst eine Datei wählen.</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>Die Zeilen werden noch geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Import {count} rows</source>
        <translation>
            <numerusform>{count} Zeile importieren</numerusform>
            <numerusform>{count} Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Import wird rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>InventoryCard</name>
    <message>
        <source>Inventory by option</source>
        <translation>Bestand nach Option</translation>
    </message>
    <message>
        <source>All {count} options</source>
        <translation>Alle {count} Optionen</translation>
    </message>
    <message>
        <source>striped = pending</source>
        <translation>gestreift = offen</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Noch nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Options and their stock are listed here.</source>
        <translation>Optionen und ihr Bestand stehen hier.</translation>
    </message>
    <message>
        <source>Add options</source>
        <translation>Optionen hinzufügen</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>noch {count}</translation>
    </message>
    <message>
        <source>{option}: {committed} committed, {pending} pending, {left}</source>
        <translation>{option}: {committed} gebunden, {pending} offen, {left}</translation>
    </message>
    <message>
        <source>{option}: {figure}</source>
        <translation>{option}: {figure}</translation>
    </message>
</context>
<context>
    <name>InventoryPanel</name>
    <message>
        <source>{option}: {count} left</source>
        <translation>{option}: noch {count}</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was übrig ist</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>vergriffen</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>noch {count}</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>You locked it at {time}.</source>
        <translation>Um {time} von Ihnen gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>Locked at {time}: nobody had done anything for %n minutes.</source>
        <translation>
            <numerusform>Um {time} gesperrt: %n Minute lang hat niemand etwas getan.</numerusform>
            <numerusform>Um {time} gesperrt: %n Minuten lang hat niemand etwas getan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing about these was changed. Mend the reason, then try again.</source>
        <translation>Hieran wurde nichts geändert. Den Grund beheben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show those: {reason}</source>
        <translation>Diese anzeigen: {reason}</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Everything is as you left it, also what isn&apos;t saved yet.</source>
        <translation>Alles ist, wie Sie es verlassen haben, auch was noch nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>Passwort oder PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>What was saved is kept. An admin may have changed your account or its role.</source>
        <translation>Gespeichertes ist erhalten. Vielleicht hat ein Admin Ihr Konto oder dessen Rolle geändert.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>Match to a registration</source>
        <translation>Einer Anmeldung zuordnen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>{what} was handed out on a pass that is not known here. Whose was it?</source>
        <translation>{what} wurde auf einen Pass ausgegeben, der hier nicht bekannt ist. Wem gehörte er?</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Nothing approved is left to hand out to this person at this event.</source>
        <translation>Für diese Person ist bei dieser Veranstaltung nichts Genehmigtes mehr auszugeben.</translation>
    </message>
    <message>
        <source>{what} · {count} left</source>
        <translation>{what} · noch {count}</translation>
    </message>
    <message>
        <source>Choose whose it was first.</source>
        <translation>Bitte zuerst wählen, wem er gehörte.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Bitte einen Namen eingeben.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>Veranstaltung anlegen</translation>
    </message>
    <message>
        <source>Options, stock and pickup slots come next. All of this can be changed.</source>
        <translation>Optionen, Bestand und Zeitfenster folgen. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Annual Day 2027</source>
        <translation>Jahresfeier 2027</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Main campus, hall 2</source>
        <translation>Hauptgelände, Halle 2</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Templates and copies bring options, slots and desks.</source>
        <translation>Vorlagen und Kopien bringen Optionen, Zeitfenster und Schalter mit.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Venue (optional)</source>
        <translation>Ort (freiwillig)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>Anmeldung beginnt</translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation>Anmeldung endet</translation>
    </message>
    <message>
        <source>Most items per person</source>
        <translation>Höchstens Artikel pro Person</translation>
    </message>
    <message>
        <source>Costs are copied, so the currency stays.</source>
        <translation>Die Kosten werden kopiert, daher bleibt die Währung.</translation>
    </message>
</context>
<context>
    <name>NewRegistrationDialog</name>
    <message>
        <source>New registration</source>
        <translation>Neue Anmeldung</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Shown at the pickup desk</source>
        <translation>Wird am Schalter gezeigt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>Abholzeit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Add what people can choose on the Setup page first.</source>
        <translation>Bitte zuerst unter Einrichtung eintragen, was zur Wahl steht.</translation>
    </message>
    <message>
        <source>This event has no options yet</source>
        <translation>Diese Veranstaltung hat noch keine Optionen</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>noch {count}</translation>
    </message>
    <message>
        <source>{slot} · {count} free</source>
        <translation>{slot} · {count} frei</translation>
    </message>
    <message>
        <source>No slot needed</source>
        <translation>Kein Zeitfenster nötig</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Bitte zuerst eine Person wählen.</translation>
    </message>
    <message>
        <source>Take one of the alternatives first.</source>
        <translation>Bitte zuerst eine der Alternativen nehmen.</translation>
    </message>
</context>
<context>
    <name>OptionDialog</name>
    <message>
        <source>Change option</source>
        <translation>Option ändern</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Travel backpack</source>
        <translation>Reiserucksack</translation>
    </message>
    <message>
        <source>Blue, 30 litres</source>
        <translation>Blau, 30 Liter</translation>
    </message>
    <message>
        <source>Shelf C4</source>
        <translation>Regal C4</translation>
    </message>
    <message>
        <source>Picked up in a slot that people choose</source>
        <translation>Wird in einem gewählten Zeitfenster abgeholt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Detail (optional)</source>
        <translation>Einzelheit (freiwillig)</translation>
    </message>
    <message>
        <source>Shelf or place (optional)</source>
        <translation>Regal oder Platz (freiwillig)</translation>
    </message>
    <message>
        <source>Shown at the pickup desk</source>
        <translation>Wird am Schalter gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>{count} are committed; it can&apos;t go below that</source>
        <translation>
            <numerusform>{count} ist gebunden; weniger geht nicht</numerusform>
            <numerusform>{count} sind gebunden; weniger geht nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cost counts for later approvals; so far {cost}</source>
        <translation>Neue Kosten gelten für spätere Genehmigungen; bisher {cost}</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Add option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Options and stock</source>
        <translation>Optionen und Bestand</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Noch nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Add the tracks, items or seats that people can register for.</source>
        <translation>Programme, Artikel oder Plätze eintragen, für die man sich anmelden kann.</translation>
    </message>
    <message>
        <source>Add the first option</source>
        <translation>Die erste Option hinzufügen</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>OrderedTable</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>OrganisationsScreen</name>
    <message>
        <source>Which organisation?</source>
        <translation>Welche Organisation?</translation>
    </message>
    <message>
        <source>Your e-mail and password belong to more than one.</source>
        <translation>E-Mail und Passwort gehören zu mehr als einer.</translation>
    </message>
    <message>
        <source>You were here last time.</source>
        <translation>Hier waren Sie zuletzt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>OrganizerWindow</name>
    <message>
        <source>There is nothing to search on this page. Ctrl+K finds anything.</source>
        <translation>Auf dieser Seite gibt es nichts zu suchen. Strg+K findet alles.</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Pickups per 10 minutes</source>
        <translation>Abholungen je 10 Minuten</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle Schalter</translation>
    </message>
    <message>
        <source>By desk</source>
        <translation>Nach Schalter</translation>
    </message>
    <message>
        <source>How pickups are shown</source>
        <translation>Darstellung der Abholungen</translation>
    </message>
    <message>
        <source>dashed, pale = planned</source>
        <translation>gestrichelt, blass = geplant</translation>
    </message>
    <message>
        <source>No pickups yet</source>
        <translation>Noch keine Abholungen</translation>
    </message>
    <message>
        <source>Pickup slots and pickups will show here</source>
        <translation>Abholzeiten und Abholungen erscheinen hier</translation>
    </message>
    <message>
        <source>{time}: {count} picked up, {planned} planned</source>
        <translation>{time}: {count} abgeholt, {planned} geplant</translation>
    </message>
    <message>
        <source>{desk}: {count}</source>
        <translation>{desk}: {count}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{when} · {count} at peak, {time}</source>
        <translation>{when} · Spitze {count}, {time}</translation>
    </message>
    <message>
        <source>{when} · as the slots plan it</source>
        <translation>{when} · wie die Zeitfenster es planen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Abholungen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Andere Schalter</translation>
    </message>
    <message>
        <source>Handed out from {time} on, for ten minutes</source>
        <translation>Ausgegeben ab {time}, zehn Minuten lang</translation>
    </message>
    <message>
        <source>Handed out on the day</source>
        <translation>An diesem Tag ausgegeben</translation>
    </message>
</context>
<context>
    <name>PassExports</name>
    <message>
        <source>Save pass</source>
        <translation>Pass speichern</translation>
    </message>
    <message>
        <source>Pass saved as {file}</source>
        <translation>Pass gespeichert als {file}</translation>
    </message>
    <message>
        <source>Calendar entry (*.ics)</source>
        <translation>Kalendereintrag (*.ics)</translation>
    </message>
    <message>
        <source>Save calendar entry</source>
        <translation>Kalendereintrag speichern</translation>
    </message>
    <message>
        <source>Calendar entry saved as {file}</source>
        <translation>Kalendereintrag gespeichert als {file}</translation>
    </message>
    <message>
        <source>Save passes</source>
        <translation>Pässe speichern</translation>
    </message>
    <message>
        <source>Saving passes</source>
        <translation>Pässe werden gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{count} passes saved as {file}</source>
        <translation>
            <numerusform>{count} Pass als {file} gespeichert</numerusform>
            <numerusform>{count} Pässe als {file} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>Angehalten; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Choose a folder for the pictures</source>
        <translation>Ordner für die Bilder wählen</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures saved in {folder}</source>
        <translation>
            <numerusform>{count} Bild in {folder} gespeichert</numerusform>
            <numerusform>{count} Bilder in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving pictures</source>
        <translation>Bilder werden gespeichert</translation>
    </message>
    <message>
        <source>Stopped; the pictures saved so far are kept</source>
        <translation>Angehalten; die bisher gespeicherten Bilder bleiben</translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were sent to {printer}</source>
        <translation>
            <numerusform>{count} Pass wurde an {printer} geschickt</numerusform>
            <numerusform>{count} Pässe wurden an {printer} geschickt</numerusform>
        </translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>den Drucker</translation>
    </message>
    <message>
        <source>Printing passes</source>
        <translation>Pässe werden gedruckt</translation>
    </message>
    <message>
        <source>Stopped; what the printer already has may still come out</source>
        <translation>Angehalten; was der Drucker schon hat, kommt vielleicht noch</translation>
    </message>
</context>
<context>
    <name>PassPreview</name>
    <message>
        <source>No pass chosen</source>
        <translation>Kein Pass gewählt</translation>
    </message>
    <message>
        <source>Choose one to see it as it will be printed.</source>
        <translation>Einen wählen, um ihn wie gedruckt zu sehen.</translation>
    </message>
    <message>
        <source>This pass was revoked</source>
        <translation>Dieser Pass wurde widerrufen</translation>
    </message>
    <message>
        <source>Its registration was rejected or cancelled after it had been issued.</source>
        <translation>Die Anmeldung wurde nach dem Ausstellen abgelehnt oder storniert.</translation>
    </message>
    <message>
        <source>Reissue…</source>
        <translation>Neuer Pass…</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>PNG speichern…</translation>
    </message>
    <message>
        <source>Save as a calendar entry…</source>
        <translation>Als Kalendereintrag speichern…</translation>
    </message>
    <message>
        <source>Pass of {name}</source>
        <translation>Pass von {name}</translation>
    </message>
    <message>
        <source>There is no valid pass any more</source>
        <translation>Es gibt keinen gültigen Pass mehr</translation>
    </message>
    <message>
        <source>Its registration was decided anew in the meantime.</source>
        <translation>Über die Anmeldung wurde inzwischen neu entschieden.</translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message>
        <source>Passes</source>
        <translation>Pässe</translation>
    </message>
    <message>
        <source>Name, ID, e-mail</source>
        <translation>Name, Nr., E-Mail</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{count} passes</source>
        <translation>
            <numerusform>{count} Pass</numerusform>
            <numerusform>{count} Pässe</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} issued</source>
        <translation>{count} ausgestellt</translation>
    </message>
    <message>
        <source>Approving a registration issues its pass.</source>
        <translation>Mit der Genehmigung einer Anmeldung entsteht ihr Pass.</translation>
    </message>
    <message>
        <source>Save as pictures…</source>
        <translation>Als Bilder speichern…</translation>
    </message>
    <message>
        <source>No pass is listed</source>
        <translation>Kein Pass in der Liste</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>Liste als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Tick passes to print only those</source>
        <translation>Pässe ankreuzen, um nur diese zu drucken</translation>
    </message>
    <message>
        <source>Print {count}…</source>
        <translation>{count} drucken…</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Alle drucken…</translation>
    </message>
    <message>
        <source>No pass fits this search</source>
        <translation>Kein Pass passt zu dieser Suche</translation>
    </message>
    <message>
        <source>Search by name, staff number or e-mail.</source>
        <translation>Nach Name, Personalnummer oder E-Mail suchen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No passes yet</source>
        <translation>Noch keine Pässe</translation>
    </message>
    <message>
        <source>Approving a registration issues its pass; they are all listed here.</source>
        <translation>Mit der Genehmigung einer Anmeldung entsteht ihr Pass; hier stehen alle.</translation>
    </message>
    <message>
        <source>Go to registrations</source>
        <translation>Zu den Anmeldungen</translation>
    </message>
    <message>
        <source>No valid pass is left to print</source>
        <translation>Kein gültiger Pass mehr zu drucken</translation>
    </message>
    <message>
        <source>Reissue the pass of {name}?</source>
        <translation>Pass von {name} neu ausstellen?</translation>
    </message>
    <message>
        <source>The pass they have stops working at once. Send or print the new one.</source>
        <translation>Der bisherige Pass gilt sofort nicht mehr. Den neuen senden oder drucken.</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>Neu ausstellen</translation>
    </message>
    <message>
        <source>New pass issued for {name}</source>
        <translation>Neuer Pass für {name} ausgestellt</translation>
    </message>
</context>
<context>
    <name>PassesTab</name>
    <message>
        <source>Nothing stands on a pass yet</source>
        <translation>Noch steht nichts auf einem Pass</translation>
    </message>
    <message>
        <source>A pass says what is picked up. Add what the event offers first.</source>
        <translation>Ein Pass sagt, was abgeholt wird. Bitte zuerst das Angebot eintragen.</translation>
    </message>
    <message>
        <source>Options &amp; stock</source>
        <translation>Optionen &amp; Bestand</translation>
    </message>
    <message>
        <source>Whose pass: name or staff number</source>
        <translation>Wessen Pass: Name oder Personalnummer</translation>
    </message>
    <message>
        <source>Print and send passes</source>
        <translation>Pässe drucken und senden</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The phone&apos;s colours</source>
        <translation>Farben des Handys</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <source>Dark on white, so that it is read in dark mode too.</source>
        <translation>Dunkel auf Weiß, damit er auch im Dunkelmodus lesbar ist.</translation>
    </message>
    <message>
        <source>Priya Raman</source>
        <comment>name on a sample pass</comment>
        <translation>Priya Raman</translation>
    </message>
    <message>
        <source>{name} · {staff_number} · {option}</source>
        <translation>{name} · {staff_number} · {option}</translation>
    </message>
    <message>
        <source>Nobody with a pass fits “{text}”</source>
        <translation>Niemand mit Pass passt zu „{text}“</translation>
    </message>
    <message>
        <source>A sample: no pass was issued yet. Desks refuse its code.</source>
        <translation>Ein Muster: Noch ist kein Pass ausgestellt. Schalter weisen seinen Code ab.</translation>
    </message>
    <message>
        <source>Pass of {name}</source>
        <translation>Pass von {name}</translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undoing removes what an import added and restores what it changed.</source>
        <translation>Rückgängig machen entfernt, was ein Import hinzugefügt hat, und stellt her, was er geändert hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Import wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Every import is listed here, and can be undone.</source>
        <translation>Jeder Import steht hier und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>An import is being undone.</source>
        <translation>Ein Import wird gerade rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>Bitte zuerst einen Import wählen.</translation>
    </message>
    <message>
        <source>This import was undone before.</source>
        <translation>Dieser Import wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone in part</source>
        <translation>Teilweise rückgängig</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>People alone</source>
        <translation>Nur Personen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>Niemand in der Liste</translation>
    </message>
    <message>
        <source>Name, staff number, e-mail</source>
        <translation>Name, Personalnummer, E-Mail</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>Liste als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} Person</numerusform>
            <numerusform>{count} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Past imports…</source>
        <translation>Frühere Importe…</translation>
    </message>
    <message>
        <source>Nobody fits this search</source>
        <translation>Niemand passt zu dieser Suche</translation>
    </message>
    <message>
        <source>Search by any part of a name, staff number or e-mail.</source>
        <translation>Nach einem Teil von Name, Personalnummer oder E-Mail suchen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>Import a list from a spreadsheet, or drop the file onto this window.</source>
        <translation>Eine Liste aus einer Tabelle importieren oder die Datei in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Personen importieren…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>name@firma.de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-Mail (freiwillig)</translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation>Abteilung (freiwillig)</translation>
    </message>
    <message>
        <source>It stays: passes and imports know the person by it.</source>
        <translation>Sie bleibt: Pässe und Importe erkennen die Person daran.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Choose a row to see what they registered for.</source>
        <translation>Eine Zeile wählen, um zu sehen, wofür die Person angemeldet ist.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Not registered for anything yet.</source>
        <translation>Noch für nichts angemeldet.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Replace photo…</source>
        <translation>Foto ersetzen…</translation>
    </message>
    <message>
        <source>Set photo…</source>
        <translation>Foto setzen…</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the registration for {what}</source>
        <translation>Anmeldung für {what} zeigen</translation>
    </message>
    <message>
        <source>This person is no longer there</source>
        <translation>Diese Person ist nicht mehr da</translation>
    </message>
    <message>
        <source>Undoing an import may have removed them.</source>
        <translation>Vielleicht hat das Rückgängigmachen eines Imports sie entfernt.</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name, staff number or e-mail</source>
        <translation>Name, Personalnummer oder E-Mail</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Add a new person</source>
        <translation>Neue Person hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>name@firma.de</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-Mail (freiwillig)</translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation>Abteilung (freiwillig)</translation>
    </message>
    <message>
        <source>Find somebody instead</source>
        <translation>Stattdessen jemanden suchen</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Niemand gefunden zu „{text}“</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Photo of {name} removed</source>
        <translation>Foto von {name} entfernt</translation>
    </message>
    <message>
        <source>Photo of {name} kept</source>
        <translation>Foto von {name} gespeichert</translation>
    </message>
    <message>
        <source>Photo of {name} replaced</source>
        <translation>Foto von {name} ersetzt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{file} can&apos;t be kept as a photo</source>
        <translation>{file} lässt sich nicht als Foto speichern</translation>
    </message>
</context>
<context>
    <name>PickupReviewList</name>
    <message>
        <source>Whose, or by whom</source>
        <translation>Wessen oder von wem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>reviewed ones too</source>
        <translation>auch geprüfte</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>Out of the ordinary</source>
        <translation>Außergewöhnliches</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary so far</source>
        <translation>Bisher nichts Außergewöhnliches</translation>
    </message>
    <message>
        <source>Pickups that were undone, decided by a supervisor, fetched by somebody else, or handed out without a known pass are listed here.</source>
        <translation>Hier stehen Abholungen, die rückgängig gemacht, von einer Aufsicht entschieden, von jemand anderem geholt oder ohne bekannten Pass ausgegeben wurden.</translation>
    </message>
    <message>
        <source>Nothing waits to be reviewed</source>
        <translation>Nichts wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Show reviewed ones too</source>
        <translation>Auch geprüfte zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Reviewed: {whose}</source>
        <translation>Geprüft: {whose}</translation>
    </message>
    <message>
        <source>The pickup counts on its registration now</source>
        <translation>Die Abholung zählt jetzt zur Anmeldung</translation>
    </message>
</context>
<context>
    <name>PickupsDialog</name>
    <message>
        <source>Show the registration</source>
        <translation>Anmeldung zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <translation>Nichts mehr</translation>
    </message>
    <message>
        <source>What was handed out was taken back.</source>
        <translation>Was ausgegeben wurde, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Its registration is not known yet.</source>
        <translation>Die Anmeldung dazu ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>PickupsPanel</name>
    <message>
        <source>of {approved} approved · {share}</source>
        <translation>von {approved} Genehmigten · {share}</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Slot {slot}: {picked_up} of {approved} picked up</source>
        <translation>Zeit {slot}: {picked_up} von {approved} abgeholt</translation>
    </message>
    <message>
        <source>pale = planned</source>
        <translation>blass = geplant</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Change question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>T-shirt size</source>
        <translation>T-Shirt-Größe</translation>
    </message>
    <message>
        <source>Unisex; they come out on the large side</source>
        <translation>Unisex; fällt eher groß aus</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>Muss beantwortet werden</translation>
    </message>
    <message>
        <source>Shown at the pickup desk</source>
        <translation>Wird am Schalter gezeigt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlmöglichkeiten</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Kleinste Zahl</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Größte Zahl</translation>
    </message>
    <message>
        <source>Help (optional)</source>
        <translation>Hilfetext (freiwillig)</translation>
    </message>
    <message>
        <source>How it will be asked</source>
        <translation>So wird gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n have answered; their answers have to fit</source>
        <translation>
            <numerusform>%n Person hat geantwortet; die Antwort muss weiter passen</numerusform>
            <numerusform>%n Personen haben geantwortet; ihre Antworten müssen weiter passen</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk sees the answer when it hands things out.</source>
        <translation>Der Schalter sieht die Antwort bei der Ausgabe.</translation>
    </message>
    <message>
        <source>Organisers see the answer beside the registration.</source>
        <translation>Die Organisation sieht die Antwort neben der Anmeldung.</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Questions at registration</source>
        <translation>Fragen bei der Anmeldung</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>Noch wird nichts gefragt</translation>
    </message>
    <message>
        <source>Ask what you have to know before the day, such as T-shirt sizes, what people eat, or how many children come along. Answers are asked for with each registration, and stand in every list and export.</source>
        <translation>Fragen, was Sie vor dem Tag wissen müssen: T-Shirt-Größen, was gegessen wird, wie viele Kinder mitkommen. Gefragt wird bei jeder Anmeldung; die Antworten stehen in jeder Liste und jedem Export.</translation>
    </message>
    <message>
        <source>Add the first question</source>
        <translation>Die erste Frage hinzufügen</translation>
    </message>
    <message>
        <source>An event has at most {count} questions.</source>
        <translation>Eine Veranstaltung hat höchstens {count} Fragen.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Retire: ask it no more</source>
        <translation>Zurückziehen: nicht mehr fragen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>RegistrationList</name>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>View saved as “{name}”</source>
        <translation>Ansicht gespeichert als „{name}“</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>New registrations appear here by themselves.</source>
        <translation>Neue Anmeldungen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Show all registrations</source>
        <translation>Alle Anmeldungen zeigen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No registration fits this search and these filters together.</source>
        <translation>Keine Anmeldung passt zugleich zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>No registrations yet</source>
        <translation>Noch keine Anmeldungen</translation>
    </message>
    <message>
        <source>People who register, or whom you register, are listed here.</source>
        <translation>Wer sich anmeldet oder angemeldet wird, steht hier.</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Neue Anmeldung</translation>
    </message>
</context>
<context>
    <name>RegistrationListFoot</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>J / K to move · A approve · R reject · Space select</source>
        <translation>J / K bewegen · A genehmigen · R ablehnen · Leertaste auswählen</translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <translation>{first}–{last} von {total}</translation>
    </message>
</context>
<context>
    <name>RegistrationPanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Choose a row to see its checks and decide.</source>
        <translation>Eine Zeile wählen, um Prüfungen zu sehen und zu entscheiden.</translation>
    </message>
    <message>
        <source>Checks before approval</source>
        <translation>Prüfungen vor der Genehmigung</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>More for this registration</source>
        <translation>Mehr zu dieser Anmeldung</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Show pass</source>
        <translation>Pass zeigen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <translation>Zeit {slot}</translation>
    </message>
    <message>
        <source>would commit {cost}</source>
        <translation>würde {cost} binden</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostet nichts</translation>
    </message>
    <message>
        <source>{cost} committed</source>
        <translation>{cost} gebunden</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Something was picked up already; undo that at the desk first.</source>
        <translation>Etwas wurde schon abgeholt; das zuerst am Schalter rückgängig machen.</translation>
    </message>
    <message>
        <source>Take one of the alternatives above first.</source>
        <translation>Bitte zuerst eine der Alternativen oben nehmen.</translation>
    </message>
    <message>
        <source>Change slot or quantity…</source>
        <translation>Zeitfenster oder Menge ändern…</translation>
    </message>
    <message>
        <source>Cancel registration…</source>
        <translation>Anmeldung stornieren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Neue Anmeldung</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>No registration is in hand</source>
        <translation>Keine Anmeldung ist ausgewählt</translation>
    </message>
    <message>
        <source>Nothing was decided here just now</source>
        <translation>Gerade wurde hier nichts entschieden</translation>
    </message>
    <message>
        <source>No registration is listed</source>
        <translation>Keine Anmeldung in der Liste</translation>
    </message>
    <message>
        <source>{pending} pending · {approved} approved · {all} in all</source>
        <translation>{pending} offen · {approved} genehmigt · {all} insgesamt</translation>
    </message>
    <message>
        <source>{name} is already decided</source>
        <translation>Über {name} ist schon entschieden</translation>
    </message>
    <message>
        <source>{name} can&apos;t be approved as it is</source>
        <translation>{name} lässt sich so nicht genehmigen</translation>
    </message>
    <message>
        <source>{name} can&apos;t be rejected any more</source>
        <translation>{name} lässt sich nicht mehr ablehnen</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a row to see what happened and what can be done.</source>
        <translation>Eine Zeile wählen, um zu sehen, was geschah und was sich tun lässt.</translation>
    </message>
    <message>
        <source>Only organisers may.</source>
        <translation>Das darf nur die Organisation.</translation>
    </message>
    <message>
        <source>Its registration has too little left: everything on it is picked up.</source>
        <translation>Die Anmeldung hat zu wenig übrig: Alles ist schon abgeholt.</translation>
    </message>
    <message>
        <source>This pickup was undone before.</source>
        <translation>Diese Abholung wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Count it on its registration</source>
        <translation>Auf die Anmeldung anrechnen</translation>
    </message>
    <message>
        <source>Match to a registration…</source>
        <translation>Einer Anmeldung zuordnen…</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Anmeldung öffnen</translation>
    </message>
    <message>
        <source>Undo the pickup…</source>
        <translation>Abholung rückgängig machen…</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>Alle {count} auswählen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>{count} clear</source>
        <translation>{count} klar</translation>
    </message>
    <message numerus="yes">
        <source>{count} conflicts</source>
        <translation>
            <numerusform>{count} Konflikt</numerusform>
            <numerusform>{count} Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} already decided</source>
        <translation>{count} schon entschieden</translation>
    </message>
    <message>
        <source>commits {cost}</source>
        <translation>bindet {cost}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>Approve {count} clear</source>
        <translation>{count} klare genehmigen</translation>
    </message>
    <message>
        <source>None of them is clear.</source>
        <translation>Keine davon ist klar.</translation>
    </message>
    <message>
        <source>All of them are final, or something was picked up.</source>
        <translation>Alle sind endgültig, oder etwas wurde abgeholt.</translation>
    </message>
</context>
<context>
    <name>SetUpScreen</name>
    <message>
        <source>Set up your organisation</source>
        <translation>Organisation einrichten</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Example Industries</source>
        <translation>Beispiel GmbH</translation>
    </message>
    <message>
        <source>As it should appear on passes</source>
        <translation>Wie es auf Pässen stehen soll</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ihre E-Mail</translation>
    </message>
    <message>
        <source>you@company.com</source>
        <translation>ich@firma.de</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Ein Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters; long is good</source>
        <translation>Mindestens 8 Zeichen; lang ist gut</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>An admin names the organisation</source>
        <translation>Ein Admin benennt die Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Stands on passes, badges and reports.</source>
        <translation>Steht auf Pässen, Namensschildern und Berichten.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Preview pass</source>
        <translation>Pass ansehen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Parts of Setup</source>
        <translation>Teile der Einrichtung</translation>
    </message>
    <message>
        <source>One field is not saved yet</source>
        <translation>Ein Feld ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>Alle Änderungen gespeichert {time}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Opening your data…</source>
        <translation>Ihre Daten werden geöffnet…</translation>
    </message>
    <message>
        <source>The database answers again</source>
        <translation>Die Datenbank antwortet wieder</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>SlotTimeline</name>
    <message>
        <source>The day&apos;s slots</source>
        <translation>Die Zeitfenster des Tages</translation>
    </message>
    <message>
        <source>{slot} · {booked} of {places} booked</source>
        <translation>{slot} · {booked} von {places} gebucht</translation>
    </message>
</context>
<context>
    <name>SlotsCard</name>
    <message>
        <source>Generate slots…</source>
        <translation>Zeitfenster erzeugen…</translation>
    </message>
    <message>
        <source>Pickup slots</source>
        <translation>Abholzeiten</translation>
    </message>
    <message>
        <source>No pickup slots yet</source>
        <translation>Noch keine Abholzeiten</translation>
    </message>
    <message>
        <source>All {count} slots</source>
        <translation>Alle {count} Zeitfenster</translation>
    </message>
    <message>
        <source>Picked up by slot</source>
        <translation>Abgeholt nach Abholzeit</translation>
    </message>
    <message>
        <source>No pickup slots</source>
        <translation>Keine Abholzeiten</translation>
    </message>
    <message>
        <source>With slots, this shows who has come and who is still to come.</source>
        <translation>Mit Zeitfenstern steht hier, wer kam und wer noch kommt.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>now: {slot}</source>
        <translation>jetzt: {slot}</translation>
    </message>
    <message numerus="yes">
        <source>{count} to come</source>
        <translation>
            <numerusform>{count} kommt noch</numerusform>
            <numerusform>{count} kommen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>{slot}: {picked_up} of {approved} picked up</source>
        <translation>{slot}: {picked_up} von {approved} abgeholt</translation>
    </message>
    <message>
        <source>Drag a slot or one of its ends. Alt+← and Alt+→ move the chosen one by five minutes, with Shift they move its end.</source>
        <translation>Ein Zeitfenster oder eines seiner Enden ziehen. Alt+← und Alt+→ verschieben das gewählte um fünf Minuten, mit Umschalt sein Ende.</translation>
    </message>
    <message>
        <source>Change places…</source>
        <translation>Plätze ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>They spread the queue over the day. Options picked up in a slot need them.</source>
        <translation>Sie verteilen die Schlange über den Tag. Optionen mit Abholzeit brauchen sie.</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Choose the days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Admins add people and change what they may do.</source>
        <translation>Admins fügen Personen hinzu und ändern, was sie dürfen.</translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation>Konten öffnen</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Ctrl F to search</source>
        <translation>Strg F zum Suchen</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>Die Tabelle wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows saved as {file}</source>
        <translation>
            <numerusform>{count} Zeile gespeichert als {file}</numerusform>
            <numerusform>{count} Zeilen gespeichert als {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>Angehalten; es wurde keine Datei geschrieben</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Budget committed</source>
        <translation>Gebundenes Budget</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Inventory used</source>
        <translation>Vergebener Bestand</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>of {budget} ·</source>
        <translation>von {budget} ·</translation>
    </message>
    <message>
        <source>{left} free</source>
        <translation>{left} frei</translation>
    </message>
    <message>
        <source>would commit {cost} more</source>
        <translation>würde {cost} mehr binden</translation>
    </message>
    <message>
        <source>of {approved} approved · {share}</source>
        <translation>von {approved} Genehmigten · {share}</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} von {total}</translation>
    </message>
    <message>
        <source>Approved, of limited options</source>
        <translation>Genehmigt, aus begrenzten Angeboten</translation>
    </message>
</context>
<context>
    <name>TrailStrip</name>
    <message>
        <source>Checking the trail</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Checking the trail: {done} of {total} entries</source>
        <translation>
            <numerusform>Das Protokoll wird geprüft: {done} von {total} Eintrag</numerusform>
            <numerusform>Das Protokoll wird geprüft: {done} von {total} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Checking the trail…</source>
        <translation>Das Protokoll wird geprüft…</translation>
    </message>
    <message>
        <source>The trail hasn&apos;t been checked since you signed in.</source>
        <translation>Das Protokoll wurde seit Ihrer Anmeldung nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>The trail is NOT whole: {what} ({count} entries checked, {ago})</source>
        <translation>
            <numerusform>Das Protokoll ist NICHT vollständig: {what} ({count} Eintrag geprüft, {ago})</numerusform>
            <numerusform>Das Protokoll ist NICHT vollständig: {what} ({count} Einträge geprüft, {ago})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trail is whole: {count} entries checked ({ago})</source>
        <translation>
            <numerusform>Das Protokoll ist vollständig: {count} Eintrag geprüft ({ago})</numerusform>
            <numerusform>Das Protokoll ist vollständig: {count} Einträge geprüft ({ago})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>Es gibt nichts mehr rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
        <source>It can&apos;t be undone any more: {change}</source>
        <translation>Lässt sich nicht mehr rückgängig machen: {change}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Wiederholt: {change}</translation>
    </message>
    <message>
        <source>It can&apos;t be done again any more: {change}</source>
        <translation>Lässt sich nicht mehr wiederholen: {change}</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo the pickup</source>
        <translation>Abholung rückgängig machen</translation>
    </message>
    <message>
        <source>{what} of {whose} can be handed out again then. Nothing is deleted: the journal keeps both, with your name and the reason.</source>
        <translation>{what} von {whose} kann dann wieder ausgegeben werden. Nichts wird gelöscht: Das Journal behält beides, mit Ihrem Namen und dem Grund.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Rename organisation…</source>
        <translation>Organisation umbenennen…</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>Liste als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Use “Your account” for your own.</source>
        <translation>Für das eigene bitte „Ihr Konto“ benutzen.</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>Name und Rolle…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Neues Passwort…</translation>
    </message>
    <message>
        <source>PIN…</source>
        <translation>PIN…</translation>
    </message>
    <message>
        <source>Let them try again now</source>
        <translation>Neuen Versuch erlauben</translation>
    </message>
    <message>
        <source>Another admin has to do this for you.</source>
        <translation>Das muss ein anderer Admin tun.</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (Sie)</translation>
    </message>
    <message>
        <source>Password and PIN</source>
        <translation>Passwort und PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Locked until {time}</source>
        <translation>Gesperrt bis {time}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Enter changes a user · the menu key shows all that can be done</source>
        <translation>Enter ändert ein Konto · die Menütaste zeigt alles Mögliche</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>Was Rollen dürfen</translation>
    </message>
    <message>
        <source>{organisation} · {active} active of {all}</source>
        <translation>{organisation} · {active} von {all} aktiv</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>{name} deaktivieren?</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once. What they did stays in Activity.</source>
        <translation>Das Konto wird sofort überall abgemeldet. Was damit getan wurde, bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Search, filters and order are kept under this name.</source>
        <translation>Suche, Filter und Reihenfolge bleiben unter diesem Namen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>The dashboard is shown on a wall</source>
        <translation>Die Übersicht läuft an der Wand</translation>
    </message>
    <message>
        <source>Enter opens · Space goes on · Esc leaves</source>
        <translation>Eingabe öffnet · Leertaste geht weiter · Esc beendet</translation>
    </message>
    <message>
        <source>Enter opens · Esc leaves · ← → turn · Space holds</source>
        <translation>Eingabe öffnet · Esc beendet · ← → blättern · Leertaste hält an</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Set up your organisation</source>
        <translation>Organisation einrichten</translation>
    </message>
    <message>
        <source>A name for it, and you as its admin. The first event comes right after.</source>
        <translation>Ein Name dafür und Sie als Admin. Danach folgt gleich die erste Veranstaltung.</translation>
    </message>
    <message>
        <source>Explore with a demo event</source>
        <translation>Mit einer Demo-Veranstaltung ausprobieren</translation>
    </message>
    <message>
        <source>An annual day with 2,000 made-up people, on its event day. Try everything; it is deleted when you close the app.</source>
        <translation>Eine Jahresfeier mit 2.000 erfundenen Personen am Veranstaltungstag. Alles ausprobieren; beim Schließen der App wird sie gelöscht.</translation>
    </message>
</context>
<context>
    <name>WishesDialog</name>
    <message>
        <source>Change slot or quantity</source>
        <translation>Zeitfenster oder Menge ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{slot} · {count} free</source>
        <translation>{slot} · {count} frei</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Kein Zeitfenster</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>Abholzeit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Everyone gets what they were promised. Once.</source>
        <translation>Alle bekommen, was versprochen war. Einmal.</translation>
    </message>
    <message>
        <source>Budget, stock and pickup slots for company events, with a pass each.</source>
        <translation>Budget, Bestand und Abholzeiten für Firmenfeiern, mit einem Pass für jede Person.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Choice {number}</source>
        <translation>Auswahl {number}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Remove this choice</source>
        <translation>Diese Auswahl entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Retired; kept in %n answers</source>
        <translation>
            <numerusform>Zurückgezogen; bleibt in %n Antwort</numerusform>
            <numerusform>Zurückgezogen; bleibt in %n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen %n times</source>
        <translation>
            <numerusform>%n-mal gewählt</numerusform>
            <numerusform>%n-mal gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>1  File</source>
        <translation>1  Datei</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Spalten</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3  Prüfung</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{event} – {reason}</source>
        <translation>{event} – {reason}</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>Heute · {day}</translation>
    </message>
    <message>
        <source>Yesterday · {day}</source>
        <translation>Gestern · {day}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When ({zone})</source>
        <translation>Wann ({zone})</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{who} changed {name}</source>
        <translation>{who} hat {name} geändert</translation>
    </message>
    <message>
        <source>{sentence} · {slot}</source>
        <translation>{sentence} · {slot}</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>eine Veranstaltung</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>eine Option</translation>
    </message>
    <message>
        <source>a pickup slot</source>
        <translation>ein Zeitfenster</translation>
    </message>
    <message>
        <source>a pickup desk</source>
        <translation>ein Schalter</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a registration</source>
        <translation>eine Anmeldung</translation>
    </message>
    <message>
        <source>a pass</source>
        <translation>ein Pass</translation>
    </message>
    <message>
        <source>an unmatched pass</source>
        <translation>ein nicht zugeordneter Pass</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Reaktiviert</translation>
    </message>
    <message>
        <source>Reissued</source>
        <translation>Neu ausgestellt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Schlüssel erstellt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Registration changed</source>
        <translation>Anmeldung geändert</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pässe</translation>
    </message>
    <message>
        <source>People and imports</source>
        <translation>Personen und Importe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Options and slots</source>
        <translation>Optionen und Zeitfenster</translation>
    </message>
    <message>
        <source>Pickup desks</source>
        <translation>Ausgabeschalter</translation>
    </message>
    <message>
        <source>Users and organisation</source>
        <translation>Konten und Organisation</translation>
    </message>
    <message>
        <source>{who} added {name}</source>
        <translation>{who} hat {name} hinzugefügt</translation>
    </message>
    <message>
        <source>{who} deleted {name}</source>
        <translation>{who} hat {name} gelöscht</translation>
    </message>
    <message>
        <source>{who} recounted {name}</source>
        <translation>{who} hat {name} nachgezählt</translation>
    </message>
    <message>
        <source>{who} set up {name}</source>
        <translation>{who} hat {name} eingerichtet</translation>
    </message>
    <message>
        <source>{who} renamed the organisation</source>
        <translation>{who} hat die Organisation umbenannt</translation>
    </message>
    <message>
        <source>{who} restored the backup {backup}</source>
        <translation>{who} hat die Sicherung {backup} wiederhergestellt</translation>
    </message>
    <message>
        <source>{who} added the user {name}</source>
        <translation>{who} hat das Konto {name} hinzugefügt</translation>
    </message>
    <message>
        <source>{who} changed the user {name}</source>
        <translation>{who} hat das Konto {name} geändert</translation>
    </message>
    <message>
        <source>{who} deactivated {name}</source>
        <translation>{who} hat {name} deaktiviert</translation>
    </message>
    <message>
        <source>{who} reactivated {name}</source>
        <translation>{who} hat {name} reaktiviert</translation>
    </message>
    <message>
        <source>{who} set a new password for {name}</source>
        <translation>{who} hat ein neues Passwort für {name} gesetzt</translation>
    </message>
    <message>
        <source>{who} changed their password</source>
        <translation>{who} hat das eigene Passwort geändert</translation>
    </message>
    <message>
        <source>{who} changed the PIN of {name}</source>
        <translation>{who} hat die PIN von {name} geändert</translation>
    </message>
    <message>
        <source>{who} let {name} try to sign in again</source>
        <translation>{who} hat {name} einen neuen Anmeldeversuch erlaubt</translation>
    </message>
    <message>
        <source>{who} made a signing key for {name}</source>
        <translation>{who} hat einen Signaturschlüssel für {name} erstellt</translation>
    </message>
    <message>
        <source>{who} revoked a signing key of {name}</source>
        <translation>{who} hat einen Signaturschlüssel von {name} widerrufen</translation>
    </message>
    <message>
        <source>{who} added the slot {name}</source>
        <translation>{who} hat das Zeitfenster {name} hinzugefügt</translation>
    </message>
    <message>
        <source>{who} changed the slot {name}</source>
        <translation>{who} hat das Zeitfenster {name} geändert</translation>
    </message>
    <message>
        <source>{who} deleted the slot {name}</source>
        <translation>{who} hat das Zeitfenster {name} gelöscht</translation>
    </message>
    <message>
        <source>{who} added the desk {name}</source>
        <translation>{who} hat den Schalter {name} hinzugefügt</translation>
    </message>
    <message>
        <source>{who} changed the desk {name}</source>
        <translation>{who} hat den Schalter {name} geändert</translation>
    </message>
    <message>
        <source>{who} changed the PIN of the desk {name}</source>
        <translation>{who} hat die PIN des Schalters {name} geändert</translation>
    </message>
    <message>
        <source>{who} registered {person} for {wish}</source>
        <translation>{who} hat {person} für {wish} angemeldet</translation>
    </message>
    <message>
        <source>{who} approved {wish} for {person}</source>
        <translation>{who} hat {wish} für {person} genehmigt</translation>
    </message>
    <message>
        <source>{who} rejected {wish} for {person}</source>
        <translation>{who} hat {wish} für {person} abgelehnt</translation>
    </message>
    <message>
        <source>{who} cancelled {wish} for {person}</source>
        <translation>{who} hat {wish} für {person} storniert</translation>
    </message>
    <message>
        <source>{who} changed {wish} for {person}</source>
        <translation>{who} hat {wish} für {person} geändert</translation>
    </message>
    <message>
        <source>{who} recounted what {person} has picked up of {wish}</source>
        <translation>{who} hat nachgezählt, was {person} von {wish} abgeholt hat</translation>
    </message>
    <message>
        <source>{who} reissued the pass of {person}: {wish}</source>
        <translation>{who} hat den Pass von {person} neu ausgestellt: {wish}</translation>
    </message>
    <message>
        <source>{who} changed the photo of {name}</source>
        <translation>{who} hat das Foto von {name} geändert</translation>
    </message>
    <message>
        <source>{who} removed {name}</source>
        <translation>{who} hat {name} entfernt</translation>
    </message>
    <message>
        <source>{who} undid the import of {name}</source>
        <translation>{who} hat den Import von {name} rückgängig gemacht</translation>
    </message>
    <message>
        <source>{who} undid the import of {wish} for {person}</source>
        <translation>{who} hat den Import von {wish} für {person} rückgängig gemacht</translation>
    </message>
    <message>
        <source>{who} imported {name}</source>
        <translation>{who} hat {name} importiert</translation>
    </message>
    <message>
        <source>{who} matched pickups to the pass that they were made with</source>
        <translation>{who} hat Abholungen dem Pass zugeordnet, mit dem sie erfolgten</translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>entry {number} was changed after it was written</source>
        <translation>Eintrag {number} wurde nachträglich geändert</translation>
    </message>
    <message>
        <source>entries are missing before entry {number}</source>
        <translation>vor Eintrag {number} fehlen Einträge</translation>
    </message>
    <message>
        <source>entries from number {number} on are missing at the end</source>
        <translation>ab Nummer {number} fehlen Einträge am Ende</translation>
    </message>
    <message numerus="yes">
        <source>{first}, and {count} more places</source>
        <translation>
            <numerusform>{first} und {count} weitere Stelle</numerusform>
            <numerusform>{first} und {count} weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval undone</source>
        <translation>Genehmigung rückgängig gemacht</translation>
    </message>
    <message>
        <source>{who} took back the approval of {wish} for {person}</source>
        <translation>{who} hat die Genehmigung von {wish} für {person} rückgängig gemacht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>Anmeldung beginnt</translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation>Anmeldung endet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Items per person</source>
        <translation>Artikel pro Person</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Committed pieces</source>
        <translation>Gebundene Stücke</translation>
    </message>
    <message>
        <source>Needs a slot</source>
        <translation>Braucht ein Zeitfenster</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Hands out at once</source>
        <translation>Gibt sofort aus</translation>
    </message>
    <message>
        <source>Outside a slot</source>
        <translation>Außerhalb der Zeit</translation>
    </message>
    <message>
        <source>Unknown passes</source>
        <translation>Unbekannte Pässe</translation>
    </message>
    <message>
        <source>Minutes early</source>
        <translation>Minuten früher</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minuten später</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>Neu ausstellen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Neue Personen</translation>
    </message>
    <message>
        <source>People changed</source>
        <translation>Geänderte Personen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>Abholzeit</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Accepted with a note</source>
        <translation>Mit Hinweis angenommen</translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation>Nur Aufsicht</translation>
    </message>
    <message>
        <source>Handed out, marked for review</source>
        <translation>Ausgegeben, zur Prüfung vorgemerkt</translation>
    </message>
    <message>
        <source>Sent to the help desk</source>
        <translation>Zum Hilfeschalter geschickt</translation>
    </message>
    <message>
        <source>{who} changed the organisation&apos;s logo</source>
        <translation>{who} hat das Logo der Organisation geändert</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>{who} brought {name} back</source>
        <translation>{who} hat {name} zurückgeholt</translation>
    </message>
    <message>
        <source>{who} put the options of {name} into another order</source>
        <translation>{who} hat die Optionen von {name} umgeordnet</translation>
    </message>
    <message>
        <source>{who} brought the slot {name} back</source>
        <translation>{who} hat das Zeitfenster {name} zurückgeholt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>Antworten geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>{who} added the question “{name}”</source>
        <translation>{who} hat die Frage „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>{who} changed the question “{name}”</source>
        <translation>{who} hat die Frage „{name}“ geändert</translation>
    </message>
    <message>
        <source>{who} moved the question “{name}”</source>
        <translation>{who} hat die Frage „{name}“ verschoben</translation>
    </message>
    <message>
        <source>{who} retired the question “{name}”</source>
        <translation>{who} hat die Frage „{name}“ zurückgezogen</translation>
    </message>
    <message>
        <source>{who} asks “{name}” again</source>
        <translation>{who} fragt wieder „{name}“</translation>
    </message>
    <message>
        <source>{who} deleted the question “{name}”</source>
        <translation>{who} hat die Frage „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>{who} changed what {person} answered for {wish}</source>
        <translation>{who} hat die Antworten von {person} für {wish} geändert</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>Muss beantwortet werden</translation>
    </message>
    <message>
        <source>Shown at the desk</source>
        <translation>Am Schalter gezeigt</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlmöglichkeiten</translation>
    </message>
    <message>
        <source>Retired choices</source>
        <translation>Zurückgezogene Auswahl</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Kleinste Zahl</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Größte Zahl</translation>
    </message>
    <message>
        <source>a pickup</source>
        <translation>eine Abholung</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Match undone</source>
        <translation>Zuordnung aufgehoben</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Review undone</source>
        <translation>Prüfung aufgehoben</translation>
    </message>
    <message>
        <source>{who} counted an unmatched pass against a registration</source>
        <translation>{who} hat einen nicht zugeordneten Pass auf eine Anmeldung angerechnet</translation>
    </message>
    <message>
        <source>{who} took the match of an unmatched pass back</source>
        <translation>{who} hat die Zuordnung eines Passes zurückgenommen</translation>
    </message>
    <message>
        <source>{who} reviewed the pickup of {person}: {wish}</source>
        <translation>{who} hat die Abholung von {person} geprüft: {wish}</translation>
    </message>
    <message>
        <source>{who} asked for another look at the pickup of {person}: {wish}</source>
        <translation>{who} möchte die Abholung von {person} noch einmal geprüft haben: {wish}</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>opens {when}</source>
        <translation>öffnet {when}</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>endete {when}</translation>
    </message>
    <message>
        <source>registered in time</source>
        <translation>rechtzeitig angemeldet</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{left} free</source>
        <translation>{left} frei</translation>
    </message>
    <message>
        <source>{left} free, {wanted} wanted</source>
        <translation>{left} frei, {wanted} gewünscht</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>noch {left}</translation>
    </message>
    <message>
        <source>{left} left, {wanted} wanted</source>
        <translation>noch {left}, {wanted} gewünscht</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>{used} / {limit} taken</source>
        <translation>{used} / {limit} belegt</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <translation>Zeit {slot}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Nearest free slots:</source>
        <translation>Nächste freie Zeitfenster:</translation>
    </message>
    <message>
        <source>What would fit:</source>
        <translation>Das würde passen:</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>{count} frei</translation>
    </message>
    <message>
        <source>Only {count}</source>
        <translation>Nur {count}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>noch {count}</translation>
    </message>
    <message>
        <source>From {when}</source>
        <translation>Ab {when}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Save the activity shown as a table</source>
        <translation>Das gezeigte Protokoll als Tabelle speichern</translation>
    </message>
    <message>
        <source>Check that the trail is whole</source>
        <translation>Prüfen, ob das Protokoll vollständig ist</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>Überallhin gehen oder etwas tun</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>Lock this window</source>
        <translation>Dieses Fenster sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Switch between light and dark colours</source>
        <translation>Zwischen hellen und dunklen Farben wechseln</translation>
    </message>
    <message>
        <source>Open the first to the ninth page of the side bar</source>
        <translation>Erste bis neunte Seite der Seitenleiste öffnen</translation>
    </message>
    <message>
        <source>Copy the rows in hand as a table</source>
        <translation>Die gewählten Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Take more rows in hand</source>
        <translation>Weitere Zeilen dazunehmen</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Einen Bericht exportieren</translation>
    </message>
    <message>
        <source>Show the dashboard on a big display</source>
        <translation>Die Übersicht auf großem Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Compare all events</source>
        <translation>Alle Veranstaltungen vergleichen</translation>
    </message>
    <message>
        <source>Add a pickup desk</source>
        <translation>Ausgabeschalter hinzufügen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>Save the list of events as a table</source>
        <translation>Die Liste der Veranstaltungen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Print passes</source>
        <translation>Pässe drucken</translation>
    </message>
    <message>
        <source>Save passes as pictures</source>
        <translation>Pässe als Bilder speichern</translation>
    </message>
    <message>
        <source>Save the list of passes as a table</source>
        <translation>Die Liste der Pässe als Tabelle speichern</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Save the people shown as a table</source>
        <translation>Die gezeigten Personen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Change the person in hand</source>
        <translation>Die gewählte Person ändern</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Neue Anmeldung</translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation>Anmeldungen importieren</translation>
    </message>
    <message>
        <source>Approve the registration in hand</source>
        <translation>Die gewählte Anmeldung genehmigen</translation>
    </message>
    <message>
        <source>Reject the registration in hand</source>
        <translation>Die gewählte Anmeldung ablehnen</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Alle passenden auswählen</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Die letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Save the registrations shown as a table</source>
        <translation>Die gezeigten Anmeldungen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Next and previous registration</source>
        <translation>Nächste und vorige Anmeldung</translation>
    </message>
    <message>
        <source>Select or let go</source>
        <translation>Auswählen oder loslassen</translation>
    </message>
    <message>
        <source>Let go of all that is selected</source>
        <translation>Die ganze Auswahl loslassen</translation>
    </message>
    <message>
        <source>Back up the database now</source>
        <translation>Die Datenbank jetzt sichern</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Generate pickup slots</source>
        <translation>Zeitfenster erzeugen</translation>
    </message>
    <message>
        <source>Save the options as a table</source>
        <translation>Die Optionen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save the pickup slots as a table</source>
        <translation>Die Zeitfenster als Tabelle speichern</translation>
    </message>
    <message>
        <source>Change the option, slot or question in hand</source>
        <translation>Die gewählte Option, Zeit oder Frage ändern</translation>
    </message>
    <message>
        <source>Change the cell in hand where it stands</source>
        <translation>Die gewählte Zelle an Ort und Stelle ändern</translation>
    </message>
    <message>
        <source>Move an option up or down the list</source>
        <translation>Eine Option nach oben oder unten schieben</translation>
    </message>
    <message>
        <source>Move a slot on the day&apos;s line by five minutes</source>
        <translation>Ein Zeitfenster um fünf Minuten verschieben</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Make that change again</source>
        <translation>Diese Änderung wiederholen</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>Save the list of users as a table</source>
        <translation>Die Liste der Konten als Tabelle speichern</translation>
    </message>
    <message>
        <source>Change the user in hand</source>
        <translation>Das gewählte Konto ändern</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Read what was said lately</source>
        <translation>Letzte Meldungen lesen</translation>
    </message>
    <message>
        <source>Dismiss the newest message</source>
        <translation>Neueste Meldung schließen</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The last step did not finish. Everything saved before it is kept; look whether the step took effect before you repeat it.</source>
        <translation>Der letzte Schritt wurde nicht abgeschlossen. Alles vorher Gespeicherte ist erhalten; vor dem Wiederholen prüfen, ob der Schritt gewirkt hat.</translation>
    </message>
    <message>
        <source>Details are in {path}. Please send this file to support.</source>
        <translation>Einzelheiten stehen in {path}. Bitte diese Datei an den Support senden.</translation>
    </message>
    <message>
        <source>The details could not be saved as a file. Please copy them for support.</source>
        <translation>Die Einzelheiten konnten nicht als Datei gespeichert werden. Bitte für den Support kopieren.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>about {likely} (at least {soonest})</source>
        <translation>etwa {likely} (mindestens {soonest})</translation>
    </message>
    <message>
        <source>about {likely}</source>
        <translation>etwa {likely}</translation>
    </message>
    <message>
        <source>about {likely} ({soonest} to {latest})</source>
        <translation>etwa {likely} ({soonest} bis {latest})</translation>
    </message>
    <message>
        <source>The budget</source>
        <translation>Das Budget</translation>
    </message>
    <message>
        <source>{what} will do until registration closes in {closes} at today&apos;s pace.</source>
        <translation>{what}: Reicht im heutigen Tempo bis zum Ende der Anmeldung in {closes}.</translation>
    </message>
    <message>
        <source>{what} is asked for to the last in {range} at today&apos;s pace.</source>
        <translation>{what}: Im heutigen Tempo ist in {range} alles vergeben.</translation>
    </message>
    <message>
        <source>{left} left after all that is pending</source>
        <translation>{left} frei nach allem Offenen</translation>
    </message>
    <message>
        <source>Slot {slot}: the queue will take {range}.</source>
        <translation>Zeitfenster {slot}: Die Schlange braucht {range}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>{option} is sold out</source>
        <translation>{option} ist vergriffen</translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for it</source>
        <translation>
            <numerusform>{count} Person wartet darauf</numerusform>
            <numerusform>{count} Personen warten darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer alternatives</source>
        <translation>Alternativen anbieten</translation>
    </message>
    <message>
        <source>Pickup slot {slot} is {share} full</source>
        <translation>Abholzeit {slot}: {share} belegt</translation>
    </message>
    <message>
        <source>Pickup slot {slot} is full</source>
        <translation>Abholzeit {slot} ist ausgebucht</translation>
    </message>
    <message numerus="yes">
        <source>{left} places left, {pending} pending want it</source>
        <translation>
            <numerusform>{left} Platz frei, {pending} Offene möchten ihn</numerusform>
            <numerusform>{left} Plätze frei, {pending} Offene möchten sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Zeit ergänzen</translation>
    </message>
    <message>
        <source>The budget doesn&apos;t reach for everything asked for</source>
        <translation>Das Budget reicht nicht für alles Gewünschte</translation>
    </message>
    <message>
        <source>The budget is nearly gone</source>
        <translation>Das Budget ist fast aufgebraucht</translation>
    </message>
    <message>
        <source>{left} left, {pending} pending</source>
        <translation>{left} frei, {pending} offen</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>Budget ändern</translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were picked up twice</source>
        <translation>
            <numerusform>{count} Pass wurde zweimal eingelöst</numerusform>
            <numerusform>{count} Pässe wurden zweimal eingelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Desks without a connection handed out more</source>
        <translation>Schalter ohne Verbindung haben mehr ausgegeben</translation>
    </message>
    <message>
        <source>{desks} · {time}</source>
        <translation>{desks} · {time}</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>{desk} was not heard of for {time}</source>
        <translation>{desk} hat sich seit {time} nicht gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>{count} hand-outs of it have arrived</source>
        <translation>
            <numerusform>{count} Ausgabe davon ist angekommen</numerusform>
            <numerusform>{count} Ausgaben davon sind angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>View desk</source>
        <translation>Schalter ansehen</translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were never shown</source>
        <translation>
            <numerusform>{count} Pass wurde nie vorgezeigt</numerusform>
            <numerusform>{count} Pässe wurden nie vorgezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>slot over, never shown</source>
        <translation>Abholzeit vorbei, nie gezeigt</translation>
    </message>
    <message>
        <source>Their pickup slots are over</source>
        <translation>Ihre Abholzeiten sind vorbei</translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations can&apos;t be approved as things stand</source>
        <translation>
            <numerusform>{count} Anmeldung hat Konflikte</numerusform>
            <numerusform>{count} Anmeldungen haben Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came outside the registration window</source>
        <translation>
            <numerusform>{count} kam außerhalb der Anmeldefrist</numerusform>
            <numerusform>{count} kamen außerhalb der Anmeldefrist</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} ({count})</source>
        <translation>{problem} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations wait for a decision</source>
        <translation>
            <numerusform>{count} Anmeldung wartet auf Entscheidung</numerusform>
            <numerusform>{count} Anmeldungen warten auf Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Am längsten wartende zuerst</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Add what people can choose</source>
        <translation>Eintragen, was zur Wahl steht</translation>
    </message>
    <message>
        <source>Tracks, items or seats, with stock and cost</source>
        <translation>Programme, Artikel oder Plätze, mit Bestand und Kosten</translation>
    </message>
    <message>
        <source>Add options</source>
        <translation>Optionen hinzufügen</translation>
    </message>
    <message>
        <source>Make pickup slots</source>
        <translation>Zeitfenster anlegen</translation>
    </message>
    <message>
        <source>Some options can&apos;t be registered for without one</source>
        <translation>Für manche Optionen geht die Anmeldung nicht ohne</translation>
    </message>
    <message>
        <source>Add slots</source>
        <translation>Zeitfenster hinzufügen</translation>
    </message>
    <message>
        <source>Register the first people</source>
        <translation>Die ersten Personen anmelden</translation>
    </message>
    <message>
        <source>They appear as pending until somebody approves them</source>
        <translation>Sie erscheinen als offen, bis jemand sie genehmigt</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Name the pickup desks</source>
        <translation>Die Schalter benennen</translation>
    </message>
    <message>
        <source>Each scans passes in a kiosk of its own</source>
        <translation>Jeder scannt Pässe in einem eigenen Kiosk</translation>
    </message>
    <message>
        <source>Add desks</source>
        <translation>Schalter hinzufügen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>With a pass</source>
        <translation>Mit Pass</translation>
    </message>
    <message>
        <source>Pass shown</source>
        <translation>Pass gezeigt</translation>
    </message>
    <message>
        <source>Pass never shown</source>
        <translation>Pass nie gezeigt</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Noch nicht da</translation>
    </message>
    <message numerus="yes">
        <source>{count} hand-outs</source>
        <translation>
            <numerusform>{count} Ausgabe</numerusform>
            <numerusform>{count} Ausgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks silent</source>
        <translation>
            <numerusform>{count} Schalter still</numerusform>
            <numerusform>{count} Schalter still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks, none silent</source>
        <translation>
            <numerusform>{count} Schalter, keiner still</numerusform>
            <numerusform>{count} Schalter, keiner still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {total} · {count} options sold out</source>
        <translation>
            <numerusform>{used} von {total} · {count} vergriffen</numerusform>
            <numerusform>{used} von {total} · {count} vergriffen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} or more registrations can&apos;t be approved as things stand</source>
        <translation>{count} oder mehr Anmeldungen können so nicht genehmigt werden</translation>
    </message>
    <message>
        <source>Handed out at {desk}</source>
        <translation>Ausgegeben an {desk}</translation>
    </message>
    <message>
        <source>Pending and approved</source>
        <translation>Offen und genehmigt</translation>
    </message>
    <message>
        <source>can&apos;t be approved as things stand</source>
        <translation>so nicht zu genehmigen</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>It is now: {state}. Nothing of yours was saved; look at it, then decide again.</source>
        <translation>Jetzt gilt: {state}. Von Ihnen wurde nichts gespeichert; bitte ansehen und neu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pieces</source>
        <translation>
            <numerusform>{count} Stück</numerusform>
            <numerusform>{count} Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} took the approval back meanwhile</source>
        <translation>{who} hat die Genehmigung inzwischen rückgängig gemacht</translation>
    </message>
    <message>
        <source>{who} approved it meanwhile</source>
        <translation>{who} hat inzwischen genehmigt</translation>
    </message>
    <message>
        <source>{who} rejected it meanwhile</source>
        <translation>{who} hat inzwischen abgelehnt</translation>
    </message>
    <message>
        <source>{who} cancelled it meanwhile</source>
        <translation>{who} hat inzwischen storniert</translation>
    </message>
    <message>
        <source>{who} changed it meanwhile</source>
        <translation>{who} hat inzwischen etwas geändert</translation>
    </message>
    <message>
        <source>{who} changed “{question}” meanwhile</source>
        <translation>{who} hat „{question}“ inzwischen geändert</translation>
    </message>
    <message>
        <source>It now says: {answer}. Your answers are still here; save again to replace it.</source>
        <translation>Jetzt steht da: {answer}. Ihre Antworten sind noch hier; erneut speichern ersetzt sie.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message>
        <source>Hand-outs in each ten minutes of the last two hours</source>
        <translation>Ausgaben je zehn Minuten in den letzten zwei Stunden</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>last two hours</source>
        <translation>letzte zwei Stunden</translation>
    </message>
    <message numerus="yes">
        <source>{count} desks</source>
        <translation>
            <numerusform>{count} Schalter</numerusform>
            <numerusform>{count} Schalter</numerusform>
        </translation>
    </message>
    <message>
        <source>{today} handed out today, {ever} in all</source>
        <translation>{today} heute ausgegeben, {ever} insgesamt</translation>
    </message>
    <message>
        <source>{desks} · {handed_out}</source>
        <translation>{desks} · {handed_out}</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Unmatched pass</source>
        <translation>Pass nicht zugeordnet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>Ohne Pass</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Mitgenommen</translation>
    </message>
    <message>
        <source>More was handed out than the registration has: two desks may not have known of each other.</source>
        <translation>Es wurde mehr ausgegeben, als die Anmeldung hat: Zwei Schalter wussten wohl nichts voneinander.</translation>
    </message>
    <message>
        <source>The pass was genuine, but its registration was not known at the desk.</source>
        <translation>Der Pass war echt, seine Anmeldung am Schalter aber nicht bekannt.</translation>
    </message>
    <message>
        <source>The hand-out was taken back.</source>
        <translation>Die Ausgabe wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>A supervisor set aside what the desk would have said.</source>
        <translation>Eine Aufsicht hat anders entschieden als der Schalter.</translation>
    </message>
    <message>
        <source>The person had no pass and was looked up.</source>
        <translation>Die Person hatte keinen Pass und wurde nachgeschlagen.</translation>
    </message>
    <message>
        <source>Somebody else came to collect it.</source>
        <translation>Jemand anderes hat es abgeholt.</translation>
    </message>
    <message>
        <source>Pass {ticket}</source>
        <translation>Pass {ticket}</translation>
    </message>
    <message>
        <source>An option that is not known here</source>
        <translation>Eine Option, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Outside the pickup slot</source>
        <translation>Außerhalb der Abholzeit</translation>
    </message>
    <message>
        <source>The pass has expired</source>
        <translation>Der Pass ist abgelaufen</translation>
    </message>
    <message>
        <source>The pass is not known at the desk</source>
        <translation>Der Pass ist am Schalter nicht bekannt</translation>
    </message>
    <message>
        <source>No pass was shown</source>
        <translation>Kein Pass wurde vorgezeigt</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Abgeholt von</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Zurückgenommen von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Its registration</source>
        <translation>Ihre Anmeldung</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>{status}, {count} left</source>
        <translation>
            <numerusform>{status}, noch {count}</numerusform>
            <numerusform>{status}, noch {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>supervisor: {name}</source>
        <translation>Aufsicht: {name}</translation>
    </message>
    <message>
        <source>collected it</source>
        <translation>hat es abgeholt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Silent for {time}</source>
        <translation>Still seit {time}</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte nachsehen</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Left {when}</source>
        <translation>Verlassen {when}</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>Nicht in Betrieb</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Noch nie geöffnet</translation>
    </message>
    <message>
        <source>Never heard of: nobody has opened its kiosk</source>
        <translation>Noch nie gemeldet: Niemand hat den Kiosk geöffnet</translation>
    </message>
    <message>
        <source>Last pickup {when}</source>
        <translation>Letzte Abholung {when}</translation>
    </message>
    <message>
        <source>Last heard of {when}</source>
        <translation>Zuletzt gemeldet {when}</translation>
    </message>
    <message>
        <source>Last heard of {when}, on {device}</source>
        <translation>Zuletzt gemeldet {when}, auf {device}</translation>
    </message>
    <message>
        <source>no camera</source>
        <translation>keine Kamera</translation>
    </message>
    <message>
        <source>camera is starting</source>
        <translation>Kamera startet</translation>
    </message>
    <message>
        <source>camera works</source>
        <translation>Kamera geht</translation>
    </message>
    <message>
        <source>camera does NOT work</source>
        <translation>Kamera geht NICHT</translation>
    </message>
    <message>
        <source>scanner is starting</source>
        <translation>Scanner startet</translation>
    </message>
    <message>
        <source>scanner works</source>
        <translation>Scanner geht</translation>
    </message>
    <message>
        <source>scanner does NOT work</source>
        <translation>Scanner geht NICHT</translation>
    </message>
    <message>
        <source>self-service</source>
        <translation>Selbstbedienung</translation>
    </message>
    <message numerus="yes">
        <source>knows {count} passes</source>
        <translation>
            <numerusform>kennt {count} Pass</numerusform>
            <numerusform>kennt {count} Pässe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>knew {count} passes {when}</source>
        <translation>
            <numerusform>kannte {count} Pass {when}</numerusform>
            <numerusform>kannte {count} Pässe {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{desk} has not been heard of for {time}</source>
        <translation>{desk} hat sich seit {time} nicht gemeldet</translation>
    </message>
    <message>
        <source>hands out on the scan</source>
        <translation>gibt beim Scannen aus</translation>
    </message>
    <message>
        <source>asks before handing out</source>
        <translation>fragt vor der Ausgabe</translation>
    </message>
    <message>
        <source>outside slots: with a note</source>
        <translation>außerhalb der Zeit: mit Hinweis</translation>
    </message>
    <message>
        <source>outside slots: supervisor only</source>
        <translation>außerhalb der Zeit: nur Aufsicht</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>vor {time}</translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation>um {clock}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>An empty event</source>
        <translation>Eine leere Veranstaltung</translation>
    </message>
    <message>
        <source>Template: annual day</source>
        <translation>Vorlage: Jahresfeier</translation>
    </message>
    <message>
        <source>Template: gifting drive</source>
        <translation>Vorlage: Geschenkaktion</translation>
    </message>
    <message>
        <source>Copy of “{name}”, {day}</source>
        <translation>Kopie von „{name}“, {day}</translation>
    </message>
    <message>
        <source>Morning track</source>
        <translation>Programm am Vormittag</translation>
    </message>
    <message>
        <source>Afternoon track</source>
        <translation>Programm am Nachmittag</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Welcome kit</source>
        <translation>Willkommenspaket</translation>
    </message>
    <message>
        <source>Gift A</source>
        <translation>Geschenk A</translation>
    </message>
    <message>
        <source>Gift B</source>
        <translation>Geschenk B</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>For the kitchen; leave it empty if you eat everything.</source>
        <translation>Für die Küche; leer lassen, wer alles isst.</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarisch</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>Halal</source>
        <translation>Halal</translation>
    </message>
    <message>
        <source>Kosher</source>
        <translation>Koscher</translation>
    </message>
    <message>
        <source>Gluten-free</source>
        <translation>Glutenfrei</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Schalter {number}</translation>
    </message>
    <message>
        <source>{type} {year}</source>
        <translation>{type} {year}</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Veranstaltungen</translation>
    </message>
    <message>
        <source>{type} · {day}</source>
        <translation>{type} · {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events in {currency}</source>
        <translation>
            <numerusform>{count} Veranstaltung in {currency}</numerusform>
            <numerusform>{count} Veranstaltungen in {currency}</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date as Qt writes patterns: Sat 12 Dec 2026</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date as Qt writes patterns: Sat 12 Dec</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt writes patterns: 12 Dec 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date as Qt writes patterns: 12 Dec</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{begin}–{end}</source>
        <comment>from one time to another</comment>
        <translation>{begin}–{end}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Set up the event</source>
        <translation>Die Veranstaltung einrichten</translation>
    </message>
    <message>
        <source>On Setup, say when it is, what it may cost, what people can choose, and when they pick it up. Everything is saved as you go.</source>
        <translation>Unter Einrichtung angeben, wann sie ist, was sie kosten darf, was zur Wahl steht und wann es abgeholt wird. Alles wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Bring in the people</source>
        <translation>Die Personen hereinholen</translation>
    </message>
    <message>
        <source>On People, import your staff list as it is: a spreadsheet, a CSV file or pasted rows. On Registrations, import what they asked for, or enter it one by one.</source>
        <translation>Unter Personen die Personalliste importieren, wie sie ist: Tabelle, CSV-Datei oder eingefügte Zeilen. Unter Anmeldungen die Wünsche importieren oder einzeln eingeben.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Registrations lists who waits. What is clear is approved with one key; what is not says why, and what would fit instead. Approving takes from budget, stock and slot, so nothing is promised twice.</source>
        <translation>Anmeldungen zeigt, wer wartet. Was klar ist, wird mit einer Taste genehmigt; was nicht, sagt warum, und was stattdessen passt. Genehmigen nimmt von Budget, Bestand und Zeitfenster, so wird nichts doppelt versprochen.</translation>
    </message>
    <message>
        <source>Give out the passes</source>
        <translation>Die Pässe verteilen</translation>
    </message>
    <message>
        <source>Every approval makes a pass. On Passes, print them or save them to send. A pass on paper and one on a phone are worth the same.</source>
        <translation>Jede Genehmigung ergibt einen Pass. Unter Pässe drucken oder zum Versenden speichern. Papier und Handy gelten gleich viel.</translation>
    </message>
    <message>
        <source>Hand out on the day</source>
        <translation>Am Tag ausgeben</translation>
    </message>
    <message>
        <source>On Pickup desks, open the kiosk of each desk and scan the passes. Green means: hand it over. The dashboard shows how far you are and what needs you.</source>
        <translation>Unter Ausgabeschalter den Kiosk jedes Schalters öffnen und die Pässe scannen. Grün heißt: übergeben. Die Übersicht zeigt, wie weit es ist und was Sie braucht.</translation>
    </message>
    <message>
        <source>Try every desk</source>
        <translation>Jeden Schalter ausprobieren</translation>
    </message>
    <message>
        <source>Open its kiosk on the computer that will stand there and press F6, “Check this desk”: camera, scanner, sound, clock, disk and database are looked at in turn.</source>
        <translation>Den Kiosk auf dem Computer öffnen, der dort stehen wird, und F6 drücken, „Diesen Schalter prüfen“: Kamera, Scanner, Ton, Uhr, Datenträger und Datenbank werden nacheinander geprüft.</translation>
    </message>
    <message>
        <source>Scan one real pass</source>
        <translation>Einen echten Pass scannen</translation>
    </message>
    <message>
        <source>Print a pass as people have theirs, hold it up, and stop before you confirm. Do it where the desk will stand: light matters more than the camera.</source>
        <translation>Einen Pass drucken, wie ihn alle haben, hochhalten und vor dem Bestätigen aufhören. Dort, wo der Schalter stehen wird: Das Licht zählt mehr als die Kamera.</translation>
    </message>
    <message>
        <source>See to the people who help</source>
        <translation>An die Helfenden denken</translation>
    </message>
    <message>
        <source>Everybody who steps in at a desk needs a user and a PIN. An admin adds users on Users; everybody sets their own PIN on Your account.</source>
        <translation>Wer an einem Schalter eingreift, braucht ein Konto und eine PIN. Admins legen Konten unter Konten an; die PIN setzen alle selbst unter Ihr Konto.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Eine Sicherung machen</translation>
    </message>
    <message>
        <source>On Settings, press Back up now, and copy the file to a stick. Plug in the computers, and switch their sleep off.</source>
        <translation>In den Einstellungen „Jetzt sichern“ drücken und die Datei auf einen Stick kopieren. Die Computer ans Netzteil hängen und den Ruhezustand ausschalten.</translation>
    </message>
    <message>
        <source>Have the list on paper</source>
        <translation>Die Liste auf Papier haben</translation>
    </message>
    <message>
        <source>Save the approved registrations as a table and print it. If everything else fails, a pencil hands out too.</source>
        <translation>Die genehmigten Anmeldungen als Tabelle speichern und drucken. Wenn alles andere ausfällt, gibt auch ein Bleistift aus.</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>Everything is in {database}. Nothing leaves your computers unless you save or print it.</source>
        <translation>Alles liegt in {database}. Nichts verlässt Ihre Computer, außer Sie speichern oder drucken es.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Settings makes a backup whenever you ask; one is made by itself before a new version changes the database. They are kept in {folder}.</source>
        <translation>Die Einstellungen machen eine Sicherung, wann immer Sie möchten; eine entsteht von selbst, bevor eine neue Version die Datenbank ändert. Sie liegen in {folder}.</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>Zurück zu einer Sicherung</translation>
    </message>
    <message>
        <source>Close the app and have whoever looks after your computers run “lighthouse-kiosk db restore” with the file. What was there before is kept.</source>
        <translation>Die App schließen und von der IT „lighthouse-kiosk db restore“ mit der Datei ausführen lassen. Der Stand davor bleibt erhalten.</translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation>Was sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Deleting, deciding and importing can be undone where they were done. Activity keeps who did what, and nobody can change that unseen.</source>
        <translation>Löschen, Entscheiden und Importieren lassen sich dort rückgängig machen, wo es geschah. Das Protokoll hält fest, wer was getan hat; das kann niemand unbemerkt ändern.</translation>
    </message>
    <message>
        <source>How the event stands, and what needs you.</source>
        <translation>Wie die Veranstaltung steht und was Sie braucht.</translation>
    </message>
    <message>
        <source>Who asked for what: check, approve, reject.</source>
        <translation>Wer was möchte: prüfen, genehmigen, ablehnen.</translation>
    </message>
    <message>
        <source>What the event is, offers and costs, and when it is picked up.</source>
        <translation>Was die Veranstaltung ist, bietet und kostet und wann abgeholt wird.</translation>
    </message>
    <message>
        <source>What people show at the desk: print, save, reissue.</source>
        <translation>Was am Schalter gezeigt wird: drucken, speichern, neu ausstellen.</translation>
    </message>
    <message>
        <source>Where passes are scanned; each desk opens its own kiosk.</source>
        <translation>Wo Pässe gescannt werden; jeder Schalter öffnet seinen eigenen Kiosk.</translation>
    </message>
    <message>
        <source>All events: open one, make a new one, copy last year&apos;s.</source>
        <translation>Alle Veranstaltungen: öffnen, neu anlegen, die vom letzten Jahr kopieren.</translation>
    </message>
    <message>
        <source>Everybody who may register: find, import, change.</source>
        <translation>Alle, die sich anmelden dürfen: finden, importieren, ändern.</translation>
    </message>
    <message>
        <source>Who did what and when, whole and in order.</source>
        <translation>Wer was wann getan hat, vollständig und der Reihe nach.</translation>
    </message>
    <message>
        <source>Who may sign in, and what they may do.</source>
        <translation>Wer sich anmelden darf und was erlaubt ist.</translation>
    </message>
    <message>
        <source>Your own password and PIN.</source>
        <translation>Eigenes Passwort und eigene PIN.</translation>
    </message>
    <message>
        <source>Colours, language, backups and the database.</source>
        <translation>Farben, Sprache, Sicherungen und die Datenbank.</translation>
    </message>
    <message>
        <source>This page.</source>
        <translation>Diese Seite.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{what} {when} by {who}</source>
        <translation>{what} {when} von {who}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>Antworten geändert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Pass issued</source>
        <translation>Pass ausgestellt</translation>
    </message>
    <message>
        <source>Pass reissued</source>
        <translation>Pass neu ausgestellt</translation>
    </message>
    <message>
        <source>Approval undone, slot back to {slot}</source>
        <translation>Genehmigung rückgängig gemacht, Abholzeit wieder {slot}</translation>
    </message>
    <message>
        <source>Approval undone</source>
        <translation>Genehmigung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Slot changed to {slot}</source>
        <translation>Abholzeit geändert auf {slot}</translation>
    </message>
    <message>
        <source>Slot changed</source>
        <translation>Abholzeit geändert</translation>
    </message>
    <message>
        <source>Quantity changed from {before} to {after}</source>
        <translation>Menge geändert von {before} auf {after}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Other problems</source>
        <translation>Weitere Probleme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Registered for</source>
        <translation>Angemeldet für</translation>
    </message>
    <message>
        <source>Person is</source>
        <translation>Person ist</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>The app ended before it was done. This much of it was kept: {kept}. “Past imports” can undo it. Opened again, it goes on with the rest.</source>
        <translation>Das Programm wurde vorher beendet. So viel davon ist gespeichert: {kept}. Unter „Frühere Importe“ lässt es sich rückgängig machen. Erneut geöffnet, geht es mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Was gemeint ist</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>These names in the table are not known for this event. Say once what each means; it counts for all rows, and for the next table with these headings.</source>
        <translation>Diese Namen in der Tabelle sind für die Veranstaltung nicht bekannt. Einmal angeben, was jeder bedeutet; das gilt für alle Zeilen und für die nächste Tabelle mit diesen Überschriften.</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Nothing: refuse these rows</source>
        <translation>Nichts: diese Zeilen ablehnen</translation>
    </message>
    <message>
        <source>What “{name}” means</source>
        <translation>Was „{name}“ bedeutet</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>Abholzeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Angemeldet am</translation>
    </message>
    <message>
        <source>As you chose last time</source>
        <translation>Wie beim letzten Mal gewählt</translation>
    </message>
    <message>
        <source>As {tool} names it</source>
        <translation>Wie {tool} sie nennt</translation>
    </message>
    <message>
        <source>By its heading</source>
        <translation>Nach der Überschrift</translation>
    </message>
    <message>
        <source>By a word of its heading</source>
        <translation>Nach einem Wort der Überschrift</translation>
    </message>
    <message>
        <source>By what stands in it</source>
        <translation>Nach dem Inhalt</translation>
    </message>
    <message>
        <source>Nothing known fits</source>
        <translation>Nichts Bekanntes passt</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>Text (CSV)</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Mappe (XLSX)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSB)</source>
        <translation>Excel-Mappe (XLSB)</translation>
    </message>
    <message>
        <source>Excel workbook (XLS)</source>
        <translation>Excel-Mappe (XLS)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>OpenDocument-Tabelle (ODS)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>zu {percent} sicher</translation>
    </message>
    <message>
        <source>The event has no such option</source>
        <translation>Die Veranstaltung hat keine solche Option</translation>
    </message>
    <message>
        <source>No pickup slot begins then</source>
        <translation>Dann beginnt kein Zeitfenster</translation>
    </message>
    <message>
        <source>The event has no option “{name}”</source>
        <translation>Die Veranstaltung hat keine Option „{name}“</translation>
    </message>
    <message>
        <source>Perhaps {names} was meant.</source>
        <translation>Vielleicht war {names} gemeint.</translation>
    </message>
    <message>
        <source>Write an option as Setup names it, or add it there.</source>
        <translation>Eine Option so schreiben, wie die Einrichtung sie nennt, oder dort hinzufügen.</translation>
    </message>
    <message>
        <source>No pickup slot begins at {name}</source>
        <translation>Um {name} beginnt kein Zeitfenster</translation>
    </message>
    <message>
        <source>Write when a slot begins, for example 10:30.</source>
        <translation>Schreiben, wann ein Zeitfenster beginnt, zum Beispiel 10:30.</translation>
    </message>
    <message>
        <source>It could mean several</source>
        <translation>Es kann mehrere bedeuten</translation>
    </message>
    <message>
        <source>Write the one that is meant in full.</source>
        <translation>Das Gemeinte ganz ausschreiben.</translation>
    </message>
    <message>
        <source>Give it in a column of times such as 10:30, or in Setup let the option do without.</source>
        <translation>In einer Spalte mit Zeiten wie 10:30 angeben, oder in der Einrichtung bei der Option auf Zeitfenster verzichten.</translation>
    </message>
    <message>
        <source>Change the row in the table, or the limit in Setup.</source>
        <translation>Die Zeile in der Tabelle ändern oder die Grenze in der Einrichtung.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people removed</source>
        <translation>
            <numerusform>{count} Person entfernt</numerusform>
            <numerusform>{count} Personen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people as before</source>
        <translation>
            <numerusform>{count} Person wie zuvor</numerusform>
            <numerusform>{count} Personen wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations removed</source>
        <translation>
            <numerusform>{count} Anmeldung entfernt</numerusform>
            <numerusform>{count} Anmeldungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stayed, because somebody changed or approved them since.</source>
        <translation>
            <numerusform>{count} Eintrag blieb, weil er seither geändert oder genehmigt wurde.</numerusform>
            <numerusform>{count} Einträge blieben, weil sie seither geändert oder genehmigt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people added</source>
        <translation>
            <numerusform>{count} Person hinzugefügt</numerusform>
            <numerusform>{count} Personen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people updated</source>
        <translation>
            <numerusform>{count} Person aktualisiert</numerusform>
            <numerusform>{count} Personen aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} Anmeldung</numerusform>
            <numerusform>{count} Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>Unter den Überschriften stehen keine Zeilen.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Its last row was in already: everything was kept.</source>
        <translation>Die letzte Zeile war schon da: Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>The import of pasted cells was interrupted</source>
        <translation>Der Import eingefügter Zellen wurde unterbrochen</translation>
    </message>
    <message>
        <source>The import of {file} was interrupted</source>
        <translation>Der Import von {file} wurde unterbrochen</translation>
    </message>
    <message>
        <source>The app ended before it was done. Nothing of it was kept.</source>
        <translation>Das Programm wurde vorher beendet. Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>Copy the cells again to import them.</source>
        <translation>Zum Importieren die Zellen noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Its event was deleted since.</source>
        <translation>Die Veranstaltung wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The file isn&apos;t at {path} any more.</source>
        <translation>Die Datei liegt nicht mehr unter {path}.</translation>
    </message>
    <message>
        <source>Nobody has this staff number</source>
        <translation>Diese Personalnummer hat niemand</translation>
    </message>
    <message>
        <source>Nobody has the e-mail address {email}</source>
        <translation>Die E-Mail-Adresse {email} hat niemand</translation>
    </message>
    <message>
        <source>Check the address. Somebody new needs a name in the row to be added.</source>
        <translation>Bitte die Adresse prüfen. Wer neu ist, braucht einen Namen in der Zeile, um aufgenommen zu werden.</translation>
    </message>
    <message>
        <source>Nobody has the staff number {number}</source>
        <translation>Die Personalnummer {number} hat niemand</translation>
    </message>
    <message>
        <source>Check the number; spreadsheets drop zeros at its front. Somebody new needs a name in the row to be added.</source>
        <translation>Bitte die Nummer prüfen; Tabellenprogramme lassen führende Nullen weg. Wer neu ist, braucht einen Namen in der Zeile, um aufgenommen zu werden.</translation>
    </message>
    <message>
        <source>Line {line}: {number} is known as {other}, and taken for that person.</source>
        <translation>Zeile {line}: {number} ist als {other} bekannt und gilt als diese Person.</translation>
    </message>
    <message>
        <source>Line {line}: {number} is also on line {first} as {other}. Both are taken for one person.</source>
        <translation>Zeile {line}: {number} steht auch in Zeile {first} als {other}. Beide gelten als eine Person.</translation>
    </message>
    <message>
        <source>Its cells are parted by another sign</source>
        <translation>Ihre Zellen sind durch ein anderes Zeichen getrennt</translation>
    </message>
    <message>
        <source>Save the table with the same sign in all lines.</source>
        <translation>Die Tabelle mit demselben Zeichen in allen Zeilen speichern.</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>There is no event here yet</source>
        <translation>Hier gibt es noch keine Veranstaltung</translation>
    </message>
    <message>
        <source>Set one up in the Lighthouse Kiosk app on this data, then try again.</source>
        <translation>Mit diesen Daten eine in der App Lighthouse Kiosk anlegen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose the one this kiosk stands at. Up, down and Enter work too.</source>
        <translation>Den Schalter wählen, an dem dieser Kiosk steht. Pfeiltasten und Eingabe gehen auch.</translation>
    </message>
    <message>
        <source>There is no event “{name}”</source>
        <translation>Es gibt keine Veranstaltung „{name}“</translation>
    </message>
    <message>
        <source>There is no desk “{name}”</source>
        <translation>Es gibt keinen Schalter „{name}“</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>Welcher Schalter ist das?</translation>
    </message>
    <message>
        <source>Scan the QR pass</source>
        <translation>QR-Pass scannen</translation>
    </message>
    <message>
        <source>with the hand scanner, on a phone or on paper</source>
        <translation>mit dem Handscanner, vom Telefon oder vom Papier</translation>
    </message>
    <message>
        <source>then it is read at once</source>
        <translation>dann wird er sofort gelesen</translation>
    </message>
    <message>
        <source>Show your QR pass to the camera</source>
        <translation>QR-Pass vor die Kamera halten</translation>
    </message>
    <message>
        <source>on your phone or on paper, about 20 cm away</source>
        <translation>auf dem Telefon oder auf Papier, etwa 20 cm entfernt</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>No picture · hand scanner ready</source>
        <translation>Kein Bild · Handscanner bereit</translation>
    </message>
    <message>
        <source>Hand scanner · ready</source>
        <translation>Handscanner · bereit</translation>
    </message>
    <message>
        <source>{camera} · starting</source>
        <translation>{camera} · startet</translation>
    </message>
    <message>
        <source>{camera} · ready</source>
        <translation>{camera} · bereit</translation>
    </message>
    <message>
        <source>“{address}” doesn&apos;t answer</source>
        <translation>„{address}“ antwortet nicht</translation>
    </message>
    <message>
        <source>Check the address and the network, or use a hand scanner.</source>
        <translation>Adresse und Netzwerk prüfen oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>Plug one in, or use a hand scanner.</source>
        <translation>Eine anschließen oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>Plug it in, choose another one with F6, or use a hand scanner.</source>
        <translation>Anschließen, mit F6 eine andere wählen oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, or use a hand scanner.</source>
        <translation>Das andere Programm schließen, das sie benutzt, oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, or use a hand scanner.</source>
        <translation>In den Datenschutz-Einstellungen des Systems erlauben oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>Plug in another one, or use a hand scanner.</source>
        <translation>Eine andere anschließen oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>Start the kiosk with --camera and a file or folder that exists, or use a hand scanner.</source>
        <translation>Den Kiosk mit --camera und einer vorhandenen Datei starten oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>Put PNG or JPEG pictures there, name another folder, or use a hand scanner.</source>
        <translation>PNG- oder JPEG-Bilder hineinlegen, einen anderen Ordner nennen oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, name another file, or use a hand scanner.</source>
        <translation>Das Recht zum Lesen erbitten, eine andere Datei nennen oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>Name a video, a picture, a folder of pictures or an address, or use a hand scanner.</source>
        <translation>Video, Bild, Bilderordner oder Adresse nennen oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>It is tried again every second. Check it, or use a hand scanner.</source>
        <translation>Jede Sekunde wird es neu versucht. Prüfen oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>There is no camera “{name}”</source>
        <translation>Es gibt keine Kamera „{name}“</translation>
    </message>
    <message>
        <source>The camera is busy</source>
        <translation>Die Kamera ist belegt</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Die Kamera darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation>Die Kamera ist stehen geblieben</translation>
    </message>
    <message>
        <source>Check its cable: it starts again by itself, or use a hand scanner.</source>
        <translation>Kabel prüfen: Sie startet von selbst wieder. Oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>Die Kamera liefert kein Bild</translation>
    </message>
    <message>
        <source>“{path}” was not found</source>
        <translation>„{path}“ wurde nicht gefunden</translation>
    </message>
    <message>
        <source>No pictures in “{path}”</source>
        <translation>Keine Bilder in „{path}“</translation>
    </message>
    <message>
        <source>“{path}” may not be read</source>
        <translation>„{path}“ darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>“{path}” is no picture or video</source>
        <translation>„{path}“ ist weder Bild noch Video</translation>
    </message>
    <message>
        <source>No picture from “{path}”</source>
        <translation>Kein Bild von „{path}“</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached, so passes can&apos;t be checked. What was confirmed is saved. It is tried again by itself.</source>
        <translation>Die Datenbank ist nicht erreichbar, daher lassen sich Pässe nicht prüfen. Was bestätigt wurde, ist gespeichert. Es wird von selbst neu versucht.</translation>
    </message>
    <message>
        <source>The disk is full ({free} left): nothing can be saved. Make room.</source>
        <translation>Der Datenträger ist voll (noch {free}): Speichern geht nicht. Platz schaffen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped {time} ahead. Passes are judged by the new time; the journal keeps its order. F6 checks it.</source>
        <translation>Die Uhr dieses Computers sprang um {time} vor. Pässe werden nach der neuen Zeit beurteilt; die Reihenfolge im Journal bleibt. F6 prüft sie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped {time} back. Passes are judged by the new time; the journal keeps its order. F6 checks it.</source>
        <translation>Die Uhr dieses Computers sprang um {time} zurück. Pässe werden nach der neuen Zeit beurteilt; die Reihenfolge im Journal bleibt. F6 prüft sie.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free} left. Make room in time.</source>
        <translation>Der Datenträger ist fast voll: noch {free}. Rechtzeitig Platz schaffen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} to hand out</source>
        <translation>
            <numerusform>{count} auszugeben</numerusform>
            <numerusform>{count} auszugeben</numerusform>
        </translation>
    </message>
    <message>
        <source>All picked up</source>
        <translation>Alles abgeholt</translation>
    </message>
    <message>
        <source>Nothing at this event</source>
        <translation>Nichts bei dieser Veranstaltung</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>Wer wird gesucht?</translation>
    </message>
    <message>
        <source>Type a part of the name, the staff number or the e-mail address.</source>
        <translation>Einen Teil von Name, Personalnummer oder E-Mail-Adresse eintippen.</translation>
    </message>
    <message numerus="yes">
        <source>Type at least {count} characters</source>
        <translation>
            <numerusform>Mindestens {count} Zeichen eintippen</numerusform>
            <numerusform>Mindestens {count} Zeichen eintippen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Niemand gefunden für „{text}“</translation>
    </message>
    <message>
        <source>Try the staff number, or only the first letters of the name. Who isn&apos;t in the list has nothing to pick up: send them to the help desk.</source>
        <translation>Personalnummer versuchen oder nur die ersten Buchstaben des Namens. Wer nicht in der Liste steht, hat nichts abzuholen: zum Hilfeschalter schicken.</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} are shown. Type more to find fewer.</source>
        <translation>
            <numerusform>Nur der erste Treffer ist zu sehen. Mehr tippen, um weniger zu finden.</numerusform>
            <numerusform>Die ersten {count} sind zu sehen. Mehr tippen, um weniger zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>an {desk}</translation>
    </message>
    <message>
        <source>Undone {time} by {name}: {reason}</source>
        <translation>Rückgängig {time} durch {name}: {reason}</translation>
    </message>
    <message>
        <source>Undo with a supervisor</source>
        <translation>Rückgängig mit Aufsicht</translation>
    </message>
    <message>
        <source>Nothing was handed out to {name} yet</source>
        <translation>An {name} wurde noch nichts ausgegeben</translation>
    </message>
    <message>
        <source>Nothing was handed out at this desk yet</source>
        <translation>An diesem Schalter wurde noch nichts ausgegeben</translation>
    </message>
    <message>
        <source>What is handed out here appears in this list and can be undone.</source>
        <translation>Was hier ausgegeben wird, erscheint in dieser Liste und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The system&apos;s camera</source>
        <translation>Kamera des Systems</translation>
    </message>
    <message>
        <source>No camera, hand scanner only</source>
        <translation>Keine Kamera, nur Handscanner</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>Welche Kamera?</translation>
    </message>
    <message>
        <source>The choice is remembered by the camera&apos;s name.</source>
        <translation>Die Wahl wird unter dem Namen der Kamera gemerkt.</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>Kein serieller Scanner</translation>
    </message>
    <message>
        <source>Which port is the scanner at?</source>
        <translation>An welchem Anschluss ist der Scanner?</translation>
    </message>
    <message>
        <source>Scanners that type like a keyboard need none.</source>
        <translation>Scanner, die wie eine Tastatur tippen, brauchen keinen.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>Keine Kamera in Benutzung</translation>
    </message>
    <message>
        <source>Choose one, or scan a pass with a hand scanner.</source>
        <translation>Eine wählen oder einen Pass mit dem Handscanner scannen.</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>Die Kamera startet</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>Wird gut gelesen</translation>
    </message>
    <message>
        <source>This is a pass. Passes held like this are read at once.</source>
        <translation>Das ist ein Pass. So gehaltene Pässe werden sofort gelesen.</translation>
    </message>
    <message>
        <source>This code is not one of our passes.</source>
        <translation>Dieser Code ist keiner unserer Pässe.</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Zu dunkel</translation>
    </message>
    <message>
        <source>Turn on a lamp, or turn up the phone&apos;s brightness.</source>
        <translation>Licht einschalten oder das Telefon heller stellen.</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Zu hell</translation>
    </message>
    <message>
        <source>Tilt the pass a little, away from the lamp.</source>
        <translation>Den Pass etwas von der Lampe wegdrehen.</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>The pass moves while the picture is taken.</source>
        <translation>Der Pass bewegt sich während der Aufnahme.</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>Nicht scharf</translation>
    </message>
    <message>
        <source>Hold the pass a little further away, and wipe the lens.</source>
        <translation>Den Pass etwas weiter weg halten und die Linse putzen.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>The code is too small in the picture.</source>
        <translation>Der Code ist im Bild zu klein.</translation>
    </message>
    <message>
        <source>Show a pass</source>
        <translation>Pass zeigen</translation>
    </message>
    <message>
        <source>Hold it about 20 cm before the camera.</source>
        <translation>Etwa 20 cm vor die Kamera halten.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>{width} × {height}, {rate} a second</source>
        <translation>{width} × {height}, {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>{count} ms a picture</source>
        <translation>{count} ms pro Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Bewegung</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>Zu weit weg</translation>
    </message>
    <message>
        <source>Nothing in view</source>
        <translation>Nichts im Bild</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Missing: libzbar</source>
        <translation>Fehlt: libzbar</translation>
    </message>
    <message>
        <source>Missing: reads less</source>
        <translation>Fehlt: liest weniger</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Serieller Scanner</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>Letzter Code</translation>
    </message>
    <message>
        <source>{port} · ready</source>
        <translation>{port} · bereit</translation>
    </message>
    <message>
        <source>{port} · opening</source>
        <translation>{port} · wird geöffnet</translation>
    </message>
    <message>
        <source>{port} · plug it in</source>
        <translation>{port} · anschließen</translation>
    </message>
    <message>
        <source>{port} · may not be used</source>
        <translation>{port} · nicht erlaubt</translation>
    </message>
    <message>
        <source>{port} · another program uses it</source>
        <translation>{port} · von anderem Programm belegt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>A pass</source>
        <translation>Ein Pass</translation>
    </message>
    <message>
        <source>Not a pass</source>
        <translation>Kein Pass</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>serial scanner</source>
        <translation>serieller Scanner</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Den Kiosk verlassen?</translation>
    </message>
    <message>
        <source>Only a supervisor can. Who is it?</source>
        <translation>Das kann nur eine Aufsicht. Wer ist es?</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht probiert</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not fit</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>Die Kamera startet.</translation>
    </message>
    <message>
        <source>“{name}” shows a picture.</source>
        <translation>„{name}“ zeigt ein Bild.</translation>
    </message>
    <message>
        <source>None is used: passes need a hand scanner.</source>
        <translation>Keine in Benutzung: Pässe brauchen einen Handscanner.</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Scanner…</translation>
    </message>
    <message>
        <source>It was heard just now.</source>
        <translation>Eben hat er sich gemeldet.</translation>
    </message>
    <message>
        <source>Scan any code to try it.</source>
        <translation>Zum Probieren irgendeinen Code scannen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>This computer has no sound output; the screen says it all.</source>
        <translation>Dieser Computer hat keine Tonausgabe; der Bildschirm sagt alles.</translation>
    </message>
    <message>
        <source>It is turned off. F4 turns it on.</source>
        <translation>Er ist ausgeschaltet. F4 schaltet ihn ein.</translation>
    </message>
    <message>
        <source>Turn up the volume, or choose another output in the system.</source>
        <translation>Lauter stellen oder im System eine andere Ausgabe wählen.</translation>
    </message>
    <message>
        <source>It was played. Did you hear it?</source>
        <translation>Er wurde abgespielt. War er zu hören?</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>There is an output for sound.</source>
        <translation>Es gibt eine Tonausgabe.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>It is {time} behind what was saved last. Set this computer&apos;s clock.</source>
        <translation>Sie geht {time} nach gegenüber dem zuletzt Gespeicherten. Die Uhr des Computers stellen.</translation>
    </message>
    <message>
        <source>It differs from the database server&apos;s by {time}. Set this computer&apos;s clock.</source>
        <translation>Sie weicht um {time} vom Datenbankserver ab. Die Uhr des Computers stellen.</translation>
    </message>
    <message>
        <source>It agrees with what was saved last.</source>
        <translation>Sie passt zum zuletzt Gespeicherten.</translation>
    </message>
    <message>
        <source>It is {clock} at the event, in {zone}; this computer&apos;s zone is another.</source>
        <translation>Bei der Veranstaltung ist es {clock}, in {zone}; dieser Computer hat eine andere Zone.</translation>
    </message>
    <message>
        <source>It is {clock}, as everywhere at the event.</source>
        <translation>Es ist {clock}, wie überall bei der Veranstaltung.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>{free} are free.</source>
        <translation>{free} sind frei.</translation>
    </message>
    <message>
        <source>Only {free} are free. Make room today.</source>
        <translation>Nur {free} sind frei. Heute noch Platz schaffen.</translation>
    </message>
    <message>
        <source>Only {free} are free: nothing can be saved. Make room.</source>
        <translation>Nur {free} sind frei: Speichern geht nicht. Platz schaffen.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup before anybody comes.</source>
        <translation>Die Datei ist beschädigt. Eine Sicherung wiederherstellen, bevor jemand kommt.</translation>
    </message>
    <message>
        <source>A power cut may lose the last pickups: its settings say so.</source>
        <translation>Bei Stromausfall können die letzten Abholungen fehlen: So ist sie eingestellt.</translation>
    </message>
    <message>
        <source>It answers slowly, in {time} ms. Check the network.</source>
        <translation>Sie antwortet langsam, in {time} ms. Das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The shared database answers in {time} ms.</source>
        <translation>Die gemeinsame Datenbank antwortet in {time} ms.</translation>
    </message>
    <message>
        <source>It is on this computer and answers in {time} ms.</source>
        <translation>Sie liegt auf diesem Computer und antwortet in {time} ms.</translation>
    </message>
    <message>
        <source>It is on this computer, is sound and answers in {time} ms.</source>
        <translation>Sie liegt auf diesem Computer, ist heil und antwortet in {time} ms.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>The database server&apos;s backups count; ask who looks after it.</source>
        <translation>Es zählen die Sicherungen des Datenbankservers; fragen, wer ihn betreut.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>The newest was made just now.</source>
        <translation>Die neueste ist von eben.</translation>
    </message>
    <message>
        <source>The newest was made {time} ago.</source>
        <translation>Die neueste ist {time} alt.</translation>
    </message>
    <message>
        <source>What this desk knows</source>
        <translation>Was dieser Schalter weiß</translation>
    </message>
    <message>
        <source>No desk is chosen yet.</source>
        <translation>Noch ist kein Schalter gewählt.</translation>
    </message>
    <message>
        <source>Nobody has a pass yet. Approve registrations first.</source>
        <translation>Noch hat niemand einen Pass. Zuerst Anmeldungen genehmigen.</translation>
    </message>
    <message>
        <source>Passes: {passes}. People: {people}.</source>
        <translation>Pässe: {passes}. Personen: {people}.</translation>
    </message>
    <message>
        <source>Newest change just now.</source>
        <translation>Neueste Änderung eben.</translation>
    </message>
    <message>
        <source>Newest change {time} ago.</source>
        <translation>Neueste Änderung vor {time}.</translation>
    </message>
    <message>
        <source>It can&apos;t be looked at without the database.</source>
        <translation>Ohne Datenbank lässt sich das nicht ansehen.</translation>
    </message>
    <message>
        <source>Is this desk fit?</source>
        <translation>Ist dieser Schalter bereit?</translation>
    </message>
    <message>
        <source>Each line fills as soon as it is known.</source>
        <translation>Jede Zeile füllt sich, sobald es bekannt ist.</translation>
    </message>
    <message>
        <source>Everything is fit</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>This desk can open.</source>
        <translation>Dieser Schalter kann öffnen.</translation>
    </message>
    <message>
        <source>This desk can&apos;t open yet</source>
        <translation>Dieser Schalter kann noch nicht öffnen</translation>
    </message>
    <message>
        <source>Put right what is not fit. It is looked at again by itself.</source>
        <translation>Beheben, was nicht bereit ist. Geprüft wird von selbst neu.</translation>
    </message>
    <message>
        <source>Things to look at: {count}</source>
        <translation>Anzusehen: {count}</translation>
    </message>
    <message>
        <source>The desk can open all the same; passes are safe.</source>
        <translation>Der Schalter kann trotzdem öffnen; die Pässe sind sicher.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>So heißt nichts.</translation>
    </message>
    <message>
        <source>{count} more: type a part of the name.</source>
        <translation>{count} weitere: einen Teil des Namens tippen.</translation>
    </message>
    <message>
        <source>Go on with the camera</source>
        <translation>Mit Kamera weiter</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne Kamera weiter</translation>
    </message>
    <message numerus="yes">
        <source>This kiosk crashed {count} times in a row</source>
        <translation>
            <numerusform>Dieser Kiosk ist einmal abgestürzt</numerusform>
            <numerusform>Dieser Kiosk ist {count}-mal nacheinander abgestürzt</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed is saved. It may be the camera: it is off until you turn it on. A hand scanner works.</source>
        <translation>Was bestätigt wurde, ist gespeichert. Vielleicht ist es die Kamera: Sie bleibt aus, bis sie eingeschaltet wird. Ein Handscanner funktioniert.</translation>
    </message>
    <message>
        <source>{name}, leave the kiosk?</source>
        <translation>{name}, den Kiosk verlassen?</translation>
    </message>
    <message>
        <source>Your PIN or password. The desk goes on if you go back.</source>
        <translation>PIN oder Passwort. Mit Zurück geht es am Schalter weiter.</translation>
    </message>
    <message>
        <source>That was not it. Try again.</source>
        <translation>Das war falsch. Erneut versuchen.</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Diesen Schalter prüfen</translation>
    </message>
    <message>
        <source>Check this desk and its machine, between two passes</source>
        <translation>Schalter und Computer prüfen, zwischen zwei Pässen</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} Sekunde</numerusform>
            <numerusform>{count} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN of {desk}</source>
        <translation>PIN von {desk}</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Anderer Schalter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>That was not this desk&apos;s PIN. Try again.</source>
        <translation>Das war nicht die PIN dieses Schalters. Erneut versuchen.</translation>
    </message>
    <message>
        <source>Ask the organiser for it.</source>
        <translation>Bei der Organisation danach fragen.</translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>Jetzt darf es wieder versucht werden.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {time}, then try again.</source>
        <translation>Zu viele falsche Versuche. {time} warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zum Schalter</translation>
    </message>
    <message>
        <source>Nothing is handed out here.</source>
        <translation>Hier wird nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Can&apos;t start</source>
        <translation>Start nicht möglich</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Näher ansehen</translation>
    </message>
    <message>
        <source>Database can&apos;t be reached</source>
        <translation>Datenbank nicht erreichbar</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Connected to the shared database</source>
        <translation>Mit der gemeinsamen Datenbank verbunden</translation>
    </message>
    <message>
        <source>Something in the app went wrong</source>
        <translation>In der App ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>It was written to the log. Try again.</source>
        <translation>Es steht im Protokoll. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>That could not be checked: {why}. Try again.</source>
        <translation>Das konnte nicht geprüft werden: {why}. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing is ticked. Tick what you hand out, or cancel.</source>
        <translation>Nichts ist angekreuzt. Ankreuzen, was ausgegeben wird, oder abbrechen.</translation>
    </message>
    <message>
        <source>That code was not a pass. This review is as it was.</source>
        <translation>Dieser Code war kein Pass. Diese Prüfung ist unverändert.</translation>
    </message>
    <message>
        <source>Saved before this: the pickup of {name}</source>
        <translation>Zuvor gespeichert: die Abholung von {name}</translation>
    </message>
    <message>
        <source>Undone: {name} has not picked up. Take the items back.</source>
        <translation>Rückgängig: {name} hat nicht abgeholt. Die Artikel zurücknehmen.</translation>
    </message>
    <message>
        <source>Not undone. {what}. {advice}</source>
        <translation>Nicht rückgängig gemacht. {what}. {advice}</translation>
    </message>
    <message>
        <source>Not saved: another desk handed out a part just now. This is what is left.</source>
        <translation>Nicht gespeichert: Ein anderer Schalter hat gerade einen Teil ausgegeben. Das ist der Rest.</translation>
    </message>
    <message>
        <source>The pass scanned meanwhile was not checked. Scan it again.</source>
        <translation>Der inzwischen gescannte Pass wurde nicht geprüft. Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>The app had a fault and started over. All that was saved is safe; scan again.</source>
        <translation>Die App hatte einen Fehler und hat neu begonnen. Alles Gespeicherte ist sicher; bitte neu scannen.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Camera and scanner check</source>
        <translation>Kamera und Scanner prüfen</translation>
    </message>
    <message>
        <source>Nothing is handed out here. Show a pass, or scan one.</source>
        <translation>Hier wird nichts ausgegeben. Einen Pass zeigen oder scannen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Serial scanner…</source>
        <translation>Serieller Scanner…</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Not mirrored</source>
        <translation>Nicht gespiegelt</translation>
    </message>
    <message>
        <source>HAND OUT</source>
        <translation>AUSGEBEN</translation>
    </message>
    <message>
        <source>HANDED OUT</source>
        <translation>AUSGEGEBEN</translation>
    </message>
    <message>
        <source>slot {slot}</source>
        <translation>Abholzeit {slot}</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>Abgeholt von {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved on this computer · next scan clears this</source>
        <translation>Auf diesem Computer gespeichert · nächster Scan räumt ab</translation>
    </message>
    <message>
        <source>Saved in the shared database · next scan clears this</source>
        <translation>In der gemeinsamen Datenbank gespeichert · nächster Scan räumt ab</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weiterer Artikel</numerusform>
            <numerusform>und {count} weitere Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Einer weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Einer mehr</translation>
    </message>
    <message>
        <source>{count} of {left}</source>
        <translation>{count} von {left}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What is on the screen stays as it is, in other words.</source>
        <translation>Der Bildschirm bleibt, wie er ist, nur in anderen Worten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>Der Schalter wird geöffnet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This pass could not be checked</source>
        <translation>Dieser Pass konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Who collects for {name}?</source>
        <translation>Wer holt für {name} ab?</translation>
    </message>
    <message>
        <source>The name is kept with the pickup. Leave it empty if nobody else.</source>
        <translation>Der Name wird bei der Abholung vermerkt. Leer lassen, wenn niemand sonst.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Name of who collects</source>
        <translation>Name der abholenden Person</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen nehmen</translation>
    </message>
    <message>
        <source>Take this pickup back?</source>
        <translation>Diese Abholung zurücknehmen?</translation>
    </message>
    <message>
        <source>{name}: {items}. Why?</source>
        <translation>{name}: {items}. Warum?</translation>
    </message>
    <message>
        <source>Confirmed by mistake</source>
        <translation>Versehentlich bestätigt</translation>
    </message>
    <message>
        <source>Wrong item or quantity</source>
        <translation>Falscher Artikel oder falsche Menge</translation>
    </message>
    <message>
        <source>Item given back</source>
        <translation>Artikel zurückgegeben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>A hand scanner works on every screen. The next scan is always taken.</source>
        <translation>Ein Handscanner funktioniert auf jedem Bildschirm. Der nächste Scan gilt immer.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Confirm, try again, or go on to the next</source>
        <translation>Bestätigen, erneut versuchen oder weiter zum Nächsten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back; nothing is saved by it</source>
        <translation>Zurück; gespeichert wird dabei nichts</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>Artikel auswählen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tick the item or leave it out</source>
        <translation>Artikel ankreuzen oder weglassen</translation>
    </message>
    <message>
        <source>← →</source>
        <comment>the keys for fewer and for more, in reading order</comment>
        <translation>← →</translation>
    </message>
    <message>
        <source>Hand out fewer or more of it</source>
        <translation>Weniger oder mehr davon ausgeben</translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <translation>Jemand anders holt ab</translation>
    </message>
    <message>
        <source>Hand out all the same, where the screen offers it</source>
        <translation>Trotzdem ausgeben, wo der Bildschirm es anbietet</translation>
    </message>
    <message>
        <source>Undo, while the green screen is up</source>
        <translation>Rückgängig, solange der grüne Bildschirm da ist</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>Vollbild oder Fenster</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Den Kiosk verlassen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Picked up here today</source>
        <translation>Heute hier abgeholt</translation>
    </message>
    <message>
        <source>Last 10 minutes here</source>
        <translation>Letzte 10 Minuten hier</translation>
    </message>
    <message>
        <source>In each ten minutes before, latest first: {counts}</source>
        <translation>In den je zehn Minuten davor, die letzten zuerst: {counts}</translation>
    </message>
    <message>
        <source>Slot {span}</source>
        <translation>Abholzeit {span}</translation>
    </message>
    <message>
        <source>Next slot {span}</source>
        <translation>Nächste Abholzeit {span}</translation>
    </message>
    <message>
        <source>Next slot {day}, {span}</source>
        <translation>Nächste Abholzeit {day}, {span}</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommen noch</translation>
    </message>
    <message>
        <source>Last pickups</source>
        <translation>Letzte Abholungen</translation>
    </message>
    <message>
        <source>Nobody has picked up here yet. The first pass appears here.</source>
        <translation>Hier hat noch niemand abgeholt. Der erste Pass erscheint hier.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>Dieser Computer hat keine Tonausgabe.</translation>
    </message>
    <message>
        <source>{part} of {whole} at all desks</source>
        <translation>{part} von {whole} an allen Schaltern</translation>
    </message>
    <message>
        <source>Undone · {item}</source>
        <translation>Rückgängig · {item}</translation>
    </message>
    <message>
        <source>Collected by someone else…</source>
        <translation>Andere Person holt ab…</translation>
    </message>
    <message>
        <source>Valid pass</source>
        <translation>Gültiger Pass</translation>
    </message>
    <message>
        <source>Not saved. {what}.</source>
        <translation>Nicht gespeichert. {what}.</translation>
    </message>
    <message>
        <source>This review is kept.</source>
        <translation>Diese Prüfung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: please ask at the help desk</source>
        <translation>
            <numerusform>und %n weiterer: bitte am Hilfeschalter fragen</numerusform>
            <numerusform>und %n weitere: bitte am Hilfeschalter fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please go to these %n places</source>
        <translation>
            <numerusform>Bitte hierhin gehen</numerusform>
            <numerusform>Bitte zu diesen %n Stellen gehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound soft</source>
        <translation>Ton leise</translation>
    </message>
    <message>
        <source>Looking for who may supervise…</source>
        <translation>Es wird nachgesehen, wer die Aufsicht hat…</translation>
    </message>
    <message>
        <source>Nobody may supervise here</source>
        <translation>Hier darf niemand die Aufsicht führen</translation>
    </message>
    <message>
        <source>An admin makes somebody approver or organiser in the organiser&apos;s app, under Users.</source>
        <translation>Ein Admin gibt jemandem in der App der Organisation unter „Konten“ das Recht zur Genehmigung.</translation>
    </message>
    <message>
        <source>They prove it with their PIN or password. You stay at this desk.</source>
        <translation>Die Aufsicht weist sich mit PIN oder Passwort aus. Am Schalter ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so it takes a password. PINs are set in the organiser&apos;s app.</source>
        <translation>Noch hat niemand eine PIN, daher geht nur das Passwort. PINs werden in der App der Organisation gesetzt.</translation>
    </message>
    <message>
        <source>Which supervisor is here?</source>
        <translation>Welche Aufsicht ist hier?</translation>
    </message>
    <message>
        <source>{name}: PIN or password</source>
        <translation>{name}: PIN oder Passwort</translation>
    </message>
    <message>
        <source>{name}: password</source>
        <translation>{name}: Passwort</translation>
    </message>
    <message>
        <source>To take the pickup back. Reason: {reason}</source>
        <translation>Um die Abholung zurückzunehmen. Grund: {reason}</translation>
    </message>
    <message>
        <source>To hand out all the same. Reason: {reason}</source>
        <translation>Um trotzdem auszugeben. Grund: {reason}</translation>
    </message>
    <message>
        <source>No PIN is set yet: it can be set in the organiser&apos;s app.</source>
        <translation>Noch ist keine PIN gesetzt: Das geht in der App der Organisation.</translation>
    </message>
    <message>
        <source>That was not it. Nothing was changed; try again.</source>
        <translation>Das war falsch. Nichts wurde geändert; bitte erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: locked until {time}, for {count} more minutes.</source>
        <translation>
            <numerusform>Zu viele falsche Versuche: gesperrt bis {time}, noch {count} Minute.</numerusform>
            <numerusform>Zu viele falsche Versuche: gesperrt bis {time}, noch {count} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervisor: {name} · {reason}</source>
        <translation>Aufsicht: {name} · {reason}</translation>
    </message>
    <message>
        <source>DO NOT HAND OUT</source>
        <translation>NICHT AUSGEBEN</translation>
    </message>
    <message>
        <source>This code isn&apos;t one of our passes</source>
        <translation>Dieser Code ist keiner unserer Pässe</translation>
    </message>
    <message>
        <source>Please show the QR code from your pass e-mail or print-out.</source>
        <translation>Bitte den QR-Code aus der Pass-E-Mail oder vom Ausdruck zeigen.</translation>
    </message>
    <message>
        <source>Scan the right code, or send the person to the help desk.</source>
        <translation>Den richtigen Code scannen oder die Person zum Hilfeschalter schicken.</translation>
    </message>
    <message>
        <source>Pass not genuine</source>
        <translation>Pass nicht echt</translation>
    </message>
    <message>
        <source>Its signature doesn&apos;t belong to any event here</source>
        <translation>Die Unterschrift gehört zu keiner Veranstaltung hier</translation>
    </message>
    <message>
        <source>We can&apos;t accept this pass. The help desk will sort it out.</source>
        <translation>Diesen Pass können wir nicht annehmen. Der Hilfeschalter klärt das.</translation>
    </message>
    <message>
        <source>Send the person to the help desk and tell the organiser.</source>
        <translation>Die Person zum Hilfeschalter schicken und die Organisation informieren.</translation>
    </message>
    <message>
        <source>This pass is for {event}</source>
        <translation>Dieser Pass ist für {event}</translation>
    </message>
    <message>
        <source>This pass belongs to another event</source>
        <translation>Dieser Pass gehört zu einer anderen Veranstaltung</translation>
    </message>
    <message>
        <source>Not a pass for this event</source>
        <translation>Kein Pass für diese Veranstaltung</translation>
    </message>
    <message>
        <source>Please show the pass for this event.</source>
        <translation>Bitte den Pass für diese Veranstaltung zeigen.</translation>
    </message>
    <message>
        <source>Scan the right pass, or send the person to the help desk.</source>
        <translation>Den richtigen Pass scannen oder die Person zum Hilfeschalter schicken.</translation>
    </message>
    <message>
        <source>Send the person to the help desk.</source>
        <translation>Die Person zum Hilfeschalter schicken.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Noch nicht genehmigt</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>The registration still waits for the organiser</source>
        <translation>Die Anmeldung wartet noch auf die Organisation</translation>
    </message>
    <message>
        <source>Your registration isn&apos;t approved yet.</source>
        <translation>Ihre Anmeldung ist noch nicht genehmigt.</translation>
    </message>
    <message>
        <source>Send the person to the organiser, who can approve it now.</source>
        <translation>Die Person zur Organisation schicken, die jetzt genehmigen kann.</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Genehmigung zurückgezogen</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Anmeldung storniert</translation>
    </message>
    <message>
        <source>This pass no longer counts</source>
        <translation>Dieser Pass zählt nicht mehr</translation>
    </message>
    <message>
        <source>The registration for this pass is no longer in force.</source>
        <translation>Die Anmeldung zu diesem Pass gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Pass expired</source>
        <translation>Pass abgelaufen</translation>
    </message>
    <message>
        <source>It was valid until {when}</source>
        <translation>Gültig war er bis {when}</translation>
    </message>
    <message>
        <source>The time to pick up with this pass is over.</source>
        <translation>Die Zeit zum Abholen mit diesem Pass ist vorbei.</translation>
    </message>
    <message>
        <source>A supervisor here may hand out what is left, with a reason.</source>
        <translation>Eine Aufsicht darf hier ausgeben, was übrig ist, mit einem Grund.</translation>
    </message>
    <message>
        <source>Pass not known here</source>
        <translation>Pass hier nicht bekannt</translation>
    </message>
    <message>
        <source>The pass is genuine, but this desk has no record of it</source>
        <translation>Der Pass ist echt, aber dieser Schalter kennt ihn nicht</translation>
    </message>
    <message>
        <source>DO NOT HAND OUT YET</source>
        <translation>NOCH NICHT AUSGEBEN</translation>
    </message>
    <message>
        <source>Your pass is fine; the help desk will look you up.</source>
        <translation>Ihr Pass ist in Ordnung; der Hilfeschalter sieht nach.</translation>
    </message>
    <message>
        <source>Send the person to the help desk, or call a supervisor here.</source>
        <translation>Die Person zum Hilfeschalter schicken oder eine Aufsicht rufen.</translation>
    </message>
    <message>
        <source>CHECK THE PERSON</source>
        <translation>PERSON PRÜFEN</translation>
    </message>
    <message>
        <source>Your pass is fine; may I see your staff card?</source>
        <translation>Ihr Pass ist in Ordnung; darf ich Ihren Firmenausweis sehen?</translation>
    </message>
    <message>
        <source>You may hand out what the pass states; it is marked for review.</source>
        <translation>Was auf dem Pass steht, darf ausgegeben werden; es wird zur Prüfung vermerkt.</translation>
    </message>
    <message>
        <source>as the pass states</source>
        <translation>wie auf dem Pass</translation>
    </message>
    <message>
        <source>Hand out what it states</source>
        <translation>Laut Pass ausgeben</translation>
    </message>
    <message>
        <source>Nothing is approved for this person</source>
        <translation>Für diese Person ist nichts genehmigt</translation>
    </message>
    <message>
        <source>No pass to show</source>
        <translation>Kein Pass dabei</translation>
    </message>
    <message>
        <source>Old pass</source>
        <translation>Alter Pass</translation>
    </message>
    <message>
        <source>A newer pass was issued in its place</source>
        <translation>Statt seiner wurde ein neuerer ausgestellt</translation>
    </message>
    <message>
        <source>Please show your newest pass; this one was replaced.</source>
        <translation>Bitte den neuesten Pass zeigen; dieser wurde ersetzt.</translation>
    </message>
    <message>
        <source>Scan the newest pass from the person&apos;s e-mail.</source>
        <translation>Den neuesten Pass aus der E-Mail der Person scannen.</translation>
    </message>
    <message>
        <source>Pass withdrawn</source>
        <translation>Pass zurückgezogen</translation>
    </message>
    <message>
        <source>This pass was withdrawn.</source>
        <translation>Dieser Pass wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>{items} can still be handed out.</source>
        <translation>{items} kann noch ausgegeben werden.</translation>
    </message>
    <message>
        <source>If the person disagrees, send them to the help desk.</source>
        <translation>Ist die Person anderer Meinung, zum Hilfeschalter schicken.</translation>
    </message>
    <message>
        <source>Already picked up</source>
        <translation>Schon abgeholt</translation>
    </message>
    <message>
        <source>This has already been handed out with your pass.</source>
        <translation>Das wurde mit Ihrem Pass schon ausgegeben.</translation>
    </message>
    <message>
        <source>Hand out the rest</source>
        <translation>Den Rest ausgeben</translation>
    </message>
    <message>
        <source>Hand out all the same</source>
        <translation>Trotzdem ausgeben</translation>
    </message>
    <message>
        <source>You may hand out all the same; the time is noted.</source>
        <translation>Trotzdem darf ausgegeben werden; die Zeit wird vermerkt.</translation>
    </message>
    <message>
        <source>{items} can be handed out now.</source>
        <translation>{items} kann jetzt ausgegeben werden.</translation>
    </message>
    <message>
        <source>Only a supervisor may hand it out now.</source>
        <translation>Nur eine Aufsicht darf das jetzt ausgeben.</translation>
    </message>
    <message>
        <source>CHECK THE TIME</source>
        <translation>ZEIT PRÜFEN</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Slot is over</source>
        <translation>Abholzeit vorbei</translation>
    </message>
    <message>
        <source>Pickup slot {slot}</source>
        <translation>Abholzeit {slot}</translation>
    </message>
    <message>
        <source>Please come back in your pickup slot.</source>
        <translation>Bitte zu Ihrer Abholzeit wiederkommen.</translation>
    </message>
    <message>
        <source>Your pickup slot has passed.</source>
        <translation>Ihre Abholzeit ist vorbei.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>One pass at a time, please</source>
        <translation>Bitte nur ein Pass auf einmal</translation>
    </message>
    <message>
        <source>Everything on this pass is handed out</source>
        <translation>Alles auf diesem Pass ist ausgegeben</translation>
    </message>
    <message>
        <source>{time} at {desk}</source>
        <translation>{time} an {desk}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>durch {name}</translation>
    </message>
    <message>
        <source>collected by {name}</source>
        <translation>abgeholt von {name}</translation>
    </message>
    <message>
        <source>May I see your staff card? I&apos;ll ask a supervisor.</source>
        <translation>Darf ich Ihren Firmenausweis sehen? Ich hole eine Aufsicht.</translation>
    </message>
    <message>
        <source>It is outside its slot: only a supervisor may hand it out now.</source>
        <translation>Außerhalb der Abholzeit: Nur eine Aufsicht darf es jetzt ausgeben.</translation>
    </message>
    <message>
        <source>Without a pass, only a supervisor may hand out at this desk. Call one here.</source>
        <translation>Ohne Pass darf an diesem Schalter nur eine Aufsicht ausgeben. Bitte eine rufen.</translation>
    </message>
    <message>
        <source>Everything picked up</source>
        <translation>Alles abgeholt</translation>
    </message>
    <message>
        <source>All of your items were handed out already.</source>
        <translation>Alle Ihre Artikel wurden schon ausgegeben.</translation>
    </message>
    <message>
        <source>If the person disagrees, look at who collected it, or call the help desk.</source>
        <translation>Bei Widerspruch nachsehen, wer abgeholt hat, oder den Hilfeschalter rufen.</translation>
    </message>
    <message>
        <source>Nothing to pick up</source>
        <translation>Nichts abzuholen</translation>
    </message>
    <message>
        <source>There is nothing approved for you at this event.</source>
        <translation>Für Sie ist bei dieser Veranstaltung nichts genehmigt.</translation>
    </message>
    <message>
        <source>Nobody can hand out here. Send the person to the organiser.</source>
        <translation>Hier darf niemand ausgeben. Die Person zur Organisation schicken.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Unknown holder</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not in this desk&apos;s list; marked for review</source>
        <translation>Nicht in der Liste dieses Schalters; zur Prüfung vermerkt</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation>{count} × {item}</translation>
    </message>
    <message>
        <source>item not known here</source>
        <translation>hier unbekannter Artikel</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Strg</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {count} items</source>
        <translation>
            <numerusform>{count} Artikel bestätigen</numerusform>
            <numerusform>{count} Artikel bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out to {name}, then confirm</source>
        <translation>An {name} ausgeben, dann bestätigen</translation>
    </message>
    <message>
        <source>Hand out, then confirm</source>
        <translation>Ausgeben, dann bestätigen</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>That code was not a pass. Nothing has changed here.</source>
        <translation>Dieser Code war kein Pass. Hier hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>This one is undone already.</source>
        <translation>Das ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nobody can allow this, not even a supervisor. Do what it says under Next.</source>
        <translation>Das kann niemand erlauben, auch keine Aufsicht. Tun, was unter „Weiter“ steht.</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <source>Why is there no pass?</source>
        <translation>Warum gibt es keinen Pass?</translation>
    </message>
    <message>
        <source>{items} for {name}. Choosing a reason hands out; it is kept with the pickup.</source>
        <translation>{items} für {name}. Mit der Wahl eines Grundes wird ausgegeben; er wird vermerkt.</translation>
    </message>
    <message>
        <source>Why hand out all the same?</source>
        <translation>Warum trotzdem ausgeben?</translation>
    </message>
    <message>
        <source>{name}. A supervisor confirms it next; the reason is kept.</source>
        <translation>{name}. Danach bestätigt eine Aufsicht; der Grund wird vermerkt.</translation>
    </message>
    <message>
        <source>Phone is dead or not here</source>
        <translation>Telefon leer oder nicht dabei</translation>
    </message>
    <message>
        <source>Pass was lost</source>
        <translation>Pass verloren</translation>
    </message>
    <message>
        <source>No e-mail was received</source>
        <translation>Keine E-Mail bekommen</translation>
    </message>
    <message>
        <source>Can&apos;t come in the slot</source>
        <translation>Kann zur Abholzeit nicht kommen</translation>
    </message>
    <message>
        <source>The queue was too long</source>
        <translation>Die Schlange war zu lang</translation>
    </message>
    <message>
        <source>Agreed with the organiser</source>
        <translation>Mit der Organisation abgesprochen</translation>
    </message>
    <message>
        <source>Is on the organiser&apos;s list</source>
        <translation>Steht auf der Liste der Organisation</translation>
    </message>
    <message>
        <source>Was approved only now</source>
        <translation>Wurde erst jetzt genehmigt</translation>
    </message>
    <message>
        <source>Was away at the time</source>
        <translation>War zu der Zeit nicht da</translation>
    </message>
    <message>
        <source>Supervisor…</source>
        <translation>Aufsicht…</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>This computer remembers it. A scan is taken here too.</source>
        <translation>Dieser Computer merkt es sich. Auch hier wird ein Scan angenommen.</translation>
    </message>
    <message>
        <source>Text size: {size}</source>
        <translation>Schriftgröße: {size}</translation>
    </message>
    <message>
        <source>High contrast: on</source>
        <translation>Hoher Kontrast: an</translation>
    </message>
    <message>
        <source>High contrast: off</source>
        <translation>Hoher Kontrast: aus</translation>
    </message>
    <message>
        <source>Movement: none</source>
        <translation>Bewegung: keine</translation>
    </message>
    <message>
        <source>Movement: as this computer is set</source>
        <translation>Bewegung: wie am Computer eingestellt</translation>
    </message>
    <message>
        <source>Find a person without a pass</source>
        <translation>Person ohne Pass suchen</translation>
    </message>
    <message>
        <source>Name, staff number or e-mail</source>
        <translation>Name, Personalnummer oder E-Mail</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>↑ ↓ choose. A pass may be scanned at any time.</source>
        <translation>↑ ↓ wählen. Ein Pass kann jederzeit gescannt werden.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Picked up: {how}</source>
        <translation>Abgeholt: {how}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>An {name} ausgegeben</translation>
    </message>
    <message>
        <source>Last pickups at this desk</source>
        <translation>Letzte Abholungen an diesem Schalter</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ wählen</translation>
    </message>
    <message>
        <source>Undo this one…</source>
        <translation>Diese rückgängig machen…</translation>
    </message>
    <message>
        <source>Find somebody who has no pass</source>
        <translation>Jemanden ohne Pass suchen</translation>
    </message>
    <message>
        <source>Last pickups, and undo them</source>
        <translation>Letzte Abholungen, auch rückgängig machen</translation>
    </message>
    <message>
        <source>A supervisor here allows what is refused</source>
        <translation>Eine Aufsicht erlaubt hier, was abgelehnt ist</translation>
    </message>
    <message>
        <source>Sound loud, soft or off</source>
        <translation>Ton laut, leise oder aus</translation>
    </message>
    <message>
        <source>Contrast, size of text, movement</source>
        <translation>Kontrast, Schriftgröße, Bewegung</translation>
    </message>
    <message>
        <source>No pass?</source>
        <translation>Kein Pass?</translation>
    </message>
    <message numerus="yes">
        <source>{count} pickups at this desk in the last ten minutes</source>
        <translation>
            <numerusform>{count} Abholung an diesem Schalter in den letzten zehn Minuten</numerusform>
            <numerusform>{count} Abholungen an diesem Schalter in den letzten zehn Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Anderer Grund…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Use this reason</source>
        <translation>Diesen Grund nehmen</translation>
    </message>
    <message>
        <source>Allowed by a supervisor</source>
        <translation>Von einer Aufsicht erlaubt</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>Ohne Pass</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Space ticks · − + how many</source>
        <translation>↑ ↓ wählen · Leertaste kreuzt an · − + wie viele</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diesen</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Undo a pickup</source>
        <translation>Abholung rückgängig machen</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Mit Namen suchen</translation>
    </message>
    <message>
        <source>This screen can&apos;t look up passes at the moment.</source>
        <translation>Hier können gerade keine Pässe nachgesehen werden.</translation>
    </message>
    <message>
        <source>Show your pass</source>
        <translation>Pass zeigen</translation>
    </message>
    <message>
        <source>Read where to go</source>
        <translation>Lesen, wohin es geht</translation>
    </message>
    <message>
        <source>Collect it there</source>
        <translation>Dort abholen</translation>
    </message>
    <message>
        <source>The camera sees nothing at the moment</source>
        <translation>Die Kamera sieht gerade nichts</translation>
    </message>
    <message>
        <source>Please use the hand scanner, or ask at the help desk.</source>
        <translation>Bitte den Handscanner benutzen oder am Hilfeschalter fragen.</translation>
    </message>
    <message>
        <source>Where do I collect my things?</source>
        <translation>Wo hole ich meine Sachen ab?</translation>
    </message>
    <message>
        <source>Please ask at the help desk</source>
        <translation>Bitte am Hilfeschalter fragen</translation>
    </message>
    <message>
        <source>Time left until this screen clears itself</source>
        <translation>Zeit, bis sich dieser Bildschirm leert</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Clears by itself · scan again to see it again</source>
        <translation>Leert sich von selbst · erneut scannen zeigt es wieder</translation>
    </message>
    <message>
        <source>Please show the QR code of your pass</source>
        <translation>Bitte den QR-Code des Passes zeigen</translation>
    </message>
    <message>
        <source>It is in the e-mail or on the sheet you were given. This code was another one.</source>
        <translation>Er steht in der E-Mail oder auf dem Blatt zum Pass. Dieser Code war ein anderer.</translation>
    </message>
    <message>
        <source>This pass is for another event</source>
        <translation>Dieser Pass ist für eine andere Veranstaltung</translation>
    </message>
    <message>
        <source>Please show the one for {event}.</source>
        <translation>Bitte den Pass für {event} zeigen.</translation>
    </message>
    <message>
        <source>Please show your newest pass</source>
        <translation>Bitte den neuesten Pass zeigen</translation>
    </message>
    <message>
        <source>You were sent a newer one. If you can&apos;t find it, the help desk has it too.</source>
        <translation>Es wurde ein neuerer geschickt. Ist er nicht zu finden: Der Hilfeschalter hat ihn auch.</translation>
    </message>
    <message>
        <source>This screen can&apos;t look up passes at the moment. It has nothing to do with you.</source>
        <translation>Hier können gerade keine Pässe nachgesehen werden. Das liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>They will gladly look after you. Please have your pass ready.</source>
        <translation>Dort wird gern geholfen. Bitte den Pass bereithalten.</translation>
    </message>
    <message>
        <source>Nothing is left to collect</source>
        <translation>Es ist nichts mehr abzuholen</translation>
    </message>
    <message>
        <source>Everything on this pass was collected. If you don&apos;t think so, the help desk will look.</source>
        <translation>Alles auf diesem Pass wurde abgeholt. Stimmt das nicht? Der Hilfeschalter sieht nach.</translation>
    </message>
    <message>
        <source>Your pickup time was {slot}. You can still collect it.</source>
        <translation>Ihre Abholzeit war {slot}. Abholen geht trotzdem noch.</translation>
    </message>
    <message>
        <source>Your pickup time was {slot}. They will see what can be done.</source>
        <translation>Ihre Abholzeit war {slot}. Dort wird geschaut, was möglich ist.</translation>
    </message>
    <message>
        <source>You are early. If nobody is waiting there, you may ask right now.</source>
        <translation>Sie sind früh dran. Wenn dort niemand wartet, einfach gleich fragen.</translation>
    </message>
    <message>
        <source>You are early. What is yours will be there for you.</source>
        <translation>Sie sind früh dran. Ihre Sachen liegen dann bereit.</translation>
    </message>
    <message>
        <source>Your pickup time is {slot}</source>
        <translation>Ihre Abholzeit ist {slot}</translation>
    </message>
    <message>
        <source>Please go to {place}</source>
        <translation>Bitte zu {place} gehen</translation>
    </message>
    <message>
        <source>Please go to the pickup counter</source>
        <translation>Bitte zum Ausgabeschalter gehen</translation>
    </message>
    <message numerus="yes">
        <source>%n items are ready for you</source>
        <translation>
            <numerusform>%n Artikel liegt für Sie bereit</numerusform>
            <numerusform>%n Artikel liegen für Sie bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hallo, {name}</translation>
    </message>
    <message>
        <source>This screen&apos;s clock jumped {time} ahead. If a time looks wrong, please ask at the help desk.</source>
        <translation>Die Uhr dieses Bildschirms sprang um {time} vor. Scheint eine Zeit falsch, bitte am Hilfeschalter fragen.</translation>
    </message>
    <message>
        <source>This screen&apos;s clock jumped {time} back. If a time looks wrong, please ask at the help desk.</source>
        <translation>Die Uhr dieses Bildschirms sprang um {time} zurück. Scheint eine Zeit falsch, bitte am Hilfeschalter fragen.</translation>
    </message>
    <message>
        <source>Whom this kiosk serves</source>
        <translation>Für wen dieser Kiosk da ist</translation>
    </message>
    <message>
        <source>Staff hand out here</source>
        <translation>Personal gibt hier aus</translation>
    </message>
    <message>
        <source>Visitors look up where to go</source>
        <translation>Gäste sehen, wohin sie gehen</translation>
    </message>
    <message>
        <source>Next pass: hold it here</source>
        <translation>Nächster Pass: hierhin halten</translation>
    </message>
    <message>
        <source>Passes can&apos;t be looked up here now</source>
        <translation>Pässe lassen sich hier gerade nicht nachsehen</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>Es geht hier von selbst weiter, sobald es kann.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>notify</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} weitere</numerusform>
            <numerusform>{count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages ({key})</source>
        <translation>Meldungen ({key})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Meldungen</translation>
    </message>
    <message>
        <source>What the app tells you can be read again here.</source>
        <translation>Was die App meldet, kann hier nachgelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>{time}, {count} times</source>
        <translation>
            <numerusform>{time}</numerusform>
            <numerusform>{time}, {count}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>What you were told lately, the latest first.</source>
        <translation>Was Ihnen zuletzt gesagt wurde, das Neueste zuerst.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pässe</translation>
    </message>
    <message>
        <source>Pickup desks</source>
        <translation>Ausgabeschalter</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Veranstaltungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>There is no event yet</source>
        <translation>Es gibt noch keine Veranstaltung</translation>
    </message>
    <message>
        <source>{day} · {state}</source>
        <translation>{day} · {state}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>not possible now: {why}</source>
        <translation>jetzt nicht möglich: {why}</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>Überallhin gehen oder etwas tun</translation>
    </message>
    <message>
        <source>An event, a person, a page or what you want to do</source>
        <translation>Eine Veranstaltung, Person, Seite oder was Sie tun möchten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”. Try fewer letters, or another word.</source>
        <translation>Nichts passt zu „{text}“. Weniger Buchstaben oder ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>{keys} {what}</source>
        <translation>{keys} {what}</translation>
    </message>
</context>
<context>
    <name>passes</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>Abholzeit</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>reissue {number}</source>
        <translation>Neuausstellung {number}</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Slot begins</source>
        <translation>Zeitfenster beginnt</translation>
    </message>
    <message>
        <source>Slot ends</source>
        <translation>Zeitfenster endet</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Plain paper, with lines to cut along</source>
        <translation>Einfaches Papier, mit Schnittlinien</translation>
    </message>
    <message>
        <source>A4 · 4 passes</source>
        <translation>A4 · 4 Pässe</translation>
    </message>
    <message>
        <source>Letter · 4 passes</source>
        <translation>Letter · 4 Pässe</translation>
    </message>
    <message>
        <source>A4 · 14 labels</source>
        <translation>A4 · 14 Etiketten</translation>
    </message>
    <message>
        <source>Label sheets 99.1 × 38.1 mm, such as L7163</source>
        <translation>Etikettenbögen 99,1 × 38,1 mm, etwa L7163</translation>
    </message>
    <message>
        <source>A4 · 8 labels</source>
        <translation>A4 · 8 Etiketten</translation>
    </message>
    <message>
        <source>Label sheets 99.1 × 67.7 mm, such as L7165</source>
        <translation>Etikettenbögen 99,1 × 67,7 mm, etwa L7165</translation>
    </message>
    <message>
        <source>Letter · 10 labels</source>
        <translation>Letter · 10 Etiketten</translation>
    </message>
    <message>
        <source>Label sheets 4 × 2 in, such as 5163</source>
        <translation>Etikettenbögen 4 × 2 Zoll, etwa 5163</translation>
    </message>
    <message>
        <source>A4 · 8 badges</source>
        <translation>A4 · 8 Namensschilder</translation>
    </message>
    <message>
        <source>Name badges 90 × 60 mm, with lines to cut along</source>
        <translation>Namensschilder 90 × 60 mm, mit Schnittlinien</translation>
    </message>
    <message>
        <source>Letter · 6 badges</source>
        <translation>Letter · 6 Namensschilder</translation>
    </message>
    <message>
        <source>Name badges 4 × 3 in, such as 5392</source>
        <translation>Namensschilder 4 × 3 Zoll, etwa 5392</translation>
    </message>
    <message numerus="yes">
        <source>Print {count} passes</source>
        <translation>
            <numerusform>{count} Pass drucken</numerusform>
            <numerusform>{count} Pässe drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sheets of paper</source>
        <translation>
            <numerusform>{count} Blatt Papier</numerusform>
            <numerusform>{count} Blatt Papier</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>The first sheet: {sheet}</source>
        <translation>Das erste Blatt: {sheet}</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Registrations that wait or are approved</source>
        <translation>Anmeldungen, die offen oder genehmigt sind</translation>
    </message>
    <message>
        <source>Open registrations</source>
        <translation>Offene Anmeldungen</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Short text</source>
        <translation>Kurzer Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Eine Auswahl</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Mehrere möglich</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>{choice} (no longer offered)</source>
        <translation>{choice} (nicht mehr angeboten)</translation>
    </message>
    <message>
        <source>“{question}” was added</source>
        <translation>„{question}“ wurde hinzugefügt</translation>
    </message>
    <message>
        <source>“{question}” was deleted</source>
        <translation>„{question}“ wurde gelöscht</translation>
    </message>
    <message>
        <source>“{question}” isn&apos;t asked any more</source>
        <translation>„{question}“ wird nicht mehr gefragt</translation>
    </message>
    <message>
        <source>“{question}” is asked again</source>
        <translation>„{question}“ wird wieder gefragt</translation>
    </message>
    <message>
        <source>“{question}” was moved</source>
        <translation>„{question}“ wurde verschoben</translation>
    </message>
    <message>
        <source>“{question}” was changed</source>
        <translation>„{question}“ wurde geändert</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schalter</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>This is needed; please answer it.</source>
        <translation>Das wird gebraucht; bitte beantworten.</translation>
    </message>
    <message numerus="yes">
        <source>Too long; at most {most} characters fit.</source>
        <translation>
            <numerusform>Zu lang; höchstens {most} Zeichen passt.</numerusform>
            <numerusform>Zu lang; höchstens {most} Zeichen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains invisible characters. Type it instead of pasting it.</source>
        <translation>Der Text enthält unsichtbare Zeichen. Bitte eintippen statt einfügen.</translation>
    </message>
    <message>
        <source>Write a whole number, for example 2.</source>
        <translation>Bitte eine ganze Zahl schreiben, zum Beispiel 2.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Bitte ja oder nein schreiben.</translation>
    </message>
    <message>
        <source>Only one can be chosen.</source>
        <translation>Nur eine Auswahl ist möglich.</translation>
    </message>
    <message>
        <source>This question isn&apos;t asked any more.</source>
        <translation>Diese Frage wird nicht mehr gestellt.</translation>
    </message>
    <message>
        <source>This kind of question needs another answer.</source>
        <translation>Diese Art von Frage braucht eine andere Antwort.</translation>
    </message>
    <message>
        <source>It has to be {least} or more.</source>
        <translation>Es muss {least} oder mehr sein.</translation>
    </message>
    <message>
        <source>It has to be {most} or less.</source>
        <translation>Es muss {most} oder weniger sein.</translation>
    </message>
    <message>
        <source>It has to lie between {least} and {most}.</source>
        <translation>Es muss zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <source>“{written}” isn&apos;t one of the choices. There is: {choices}</source>
        <translation>„{written}“ steht nicht zur Wahl. Möglich sind: {choices}</translation>
    </message>
    <message>
        <source>“{question}” isn&apos;t answered</source>
        <translation>„{question}“ ist nicht beantwortet</translation>
    </message>
    <message>
        <source>“{question}” needs another answer</source>
        <translation>„{question}“ braucht eine andere Antwort</translation>
    </message>
    <message numerus="yes">
        <source>{count} have answered “{question}”</source>
        <translation>
            <numerusform>{count} Person hat „{question}“ beantwortet</numerusform>
            <numerusform>{count} Personen haben „{question}“ beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Their answers don&apos;t fit another kind. Retire it and ask a new question instead.</source>
        <translation>Ihre Antworten passen nicht zu einer anderen Art. Die Frage zurückziehen und eine neue stellen.</translation>
    </message>
    <message>
        <source>Retire it instead: it isn&apos;t asked any more, and its answers stay.</source>
        <translation>Stattdessen zurückziehen: Sie wird nicht mehr gefragt, die Antworten bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>{count} have chosen “{choice}”</source>
        <translation>
            <numerusform>{count} Person hat „{choice}“ gewählt</numerusform>
            <numerusform>{count} Personen haben „{choice}“ gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename it, or retire it: it isn&apos;t offered any more, and answers keep it.</source>
        <translation>Umbenennen oder zurückziehen: Sie wird nicht mehr angeboten, die Antworten behalten sie.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>Bleibt im Verlauf stehen</translation>
    </message>
</context>
<context>
    <name>registrations</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>Abholzeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>{done} of {all} gone</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>“{what}” was cut short</source>
        <translation>„{what}“ wurde unterbrochen</translation>
    </message>
    <message>
        <source>The app ended before it was done. What was decided before is kept; the rest is as it was.</source>
        <translation>Die App endete, bevor es fertig war. Was vorher entschieden wurde, bleibt; der Rest ist, wie er war.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Slot begins</source>
        <translation>Zeitfenster beginnt</translation>
    </message>
    <message>
        <source>Slot ends</source>
        <translation>Zeitfenster endet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>As of {moment} ({zone})</source>
        <translation>Stand {moment} ({zone})</translation>
    </message>
    <message>
        <source>Without a pickup slot</source>
        <translation>Ohne Abholzeit</translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation>Protokollauszug</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Nothing was noted in this time.</source>
        <translation>In dieser Zeit wurde nichts verzeichnet.</translation>
    </message>
    <message>
        <source>Entries are numbered along the organisation&apos;s whole trail, so that there are gaps where others concern something else. Each follows from the one before by a hash; “audit --verify” walks the trail.</source>
        <translation>Die Einträge sind über das ganze Protokoll der Organisation nummeriert; Lücken entstehen, wo andere Einträge etwas anderes betreffen. Jeder folgt durch eine Prüfsumme aus dem vorigen; „audit --verify“ geht das Protokoll durch.</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Von {first} bis {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>Ab {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Bis {last}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{organisation} · as of {moment}</source>
        <translation>{organisation} · Stand {moment}</translation>
    </message>
    <message>
        <source>Budget statement</source>
        <translation>Budgetübersicht</translation>
    </message>
    <message>
        <source>Allocated, committed, pending and free, by option</source>
        <translation>Zugeteilt, gebunden, offen und frei, nach Option</translation>
    </message>
    <message>
        <source>What is there, committed, left and picked up, by option</source>
        <translation>Was da ist, gebunden, übrig und abgeholt, nach Option</translation>
    </message>
    <message>
        <source>Who gets what, by pickup slot and shelf, to tick off</source>
        <translation>Wer was bekommt, nach Abholzeit und Regal, zum Abhaken</translation>
    </message>
    <message>
        <source>Who did not come, as far as their slot or the event is over</source>
        <translation>Wer nicht kam, soweit Abholzeit oder Veranstaltung vorbei ist</translation>
    </message>
    <message>
        <source>Who did what to this event and all that belongs to it</source>
        <translation>Wer was an dieser Veranstaltung und allem dazu getan hat</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>For reading and printing, with charts and page numbers</source>
        <translation>Zum Lesen und Drucken, mit Diagrammen und Seitenzahlen</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>For calculating on: real figures and dates, totals as formulas</source>
        <translation>Zum Rechnen: echte Zahlen und Daten, Summen als Formeln</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For other programs: plain values, no totals</source>
        <translation>Für andere Programme: einfache Werte, keine Summen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Writing: {report}</source>
        <translation>Wird geschrieben: {report}</translation>
    </message>
    <message>
        <source>{report} saved as {file}</source>
        <translation>{report} gespeichert als {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>Angehalten; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Noch kein Logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Stands at the head of reports. A PNG, JPEG or SVG of at most 512 KB.</source>
        <translation>Steht oben auf Berichten. PNG, JPEG oder SVG mit höchstens 512 KB.</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>{file} can&apos;t be kept as the logo</source>
        <translation>{file} lässt sich nicht als Logo speichern</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo entfernt</translation>
    </message>
    <message>
        <source>Logo kept</source>
        <translation>Logo gespeichert</translation>
    </message>
    <message>
        <source>Logo replaced</source>
        <translation>Logo ersetzt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Only admins change the organisation&apos;s logo</source>
        <translation>Nur Admins ändern das Logo der Organisation</translation>
    </message>
    <message>
        <source>By option</source>
        <translation>Nach Option</translation>
    </message>
    <message>
        <source>The event has no options yet.</source>
        <translation>Die Veranstaltung hat noch keine Optionen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Committed is what approvals took at the cost of their day. Pending is what approving every pending registration at today&apos;s costs would add.</source>
        <translation>Gebunden ist, was Genehmigungen zu den Kosten ihres Tages belegt haben. Offen ist, was die Genehmigung aller offenen Anmeldungen zu heutigen Kosten hinzufügen würde.</translation>
    </message>
    <message>
        <source>Event budget</source>
        <translation>Budget der Veranstaltung</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Committed share</source>
        <translation>Gebundener Anteil</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Available if everything pending is approved</source>
        <translation>Frei, wenn alles Offene genehmigt wird</translation>
    </message>
    <message>
        <source>Approved registrations</source>
        <translation>Genehmigte Anmeldungen</translation>
    </message>
    <message>
        <source>Pending registrations</source>
        <translation>Offene Anmeldungen</translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation>Frei nach Offenem</translation>
    </message>
    <message>
        <source>{share} committed · pending would go {amount} over the budget</source>
        <translation>{share} gebunden · Offenes würde das Budget um {amount} überziehen</translation>
    </message>
    <message>
        <source>{share} committed</source>
        <translation>{share} gebunden</translation>
    </message>
    <message>
        <source>Budget: {state}</source>
        <translation>Budget: {state}</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Unit cost today</source>
        <translation>Stückkosten heute</translation>
    </message>
    <message>
        <source>Pieces committed</source>
        <translation>Gebundene Stücke</translation>
    </message>
    <message>
        <source>Share of budget</source>
        <translation>Anteil am Budget</translation>
    </message>
    <message>
        <source>Pieces pending</source>
        <translation>Offene Stücke</translation>
    </message>
    <message>
        <source>Inventory statement</source>
        <translation>Bestandsübersicht</translation>
    </message>
    <message>
        <source>Left is what can still be approved. Where nothing limits an option, total and left are empty and not counted in their totals.</source>
        <translation>Übrig ist, was noch genehmigt werden kann. Wo nichts eine Option begrenzt, bleiben Gesamt und Übrig leer und zählen nicht in den Summen.</translation>
    </message>
    <message>
        <source>Pieces in total</source>
        <translation>Stücke insgesamt</translation>
    </message>
    <message>
        <source>Pieces left</source>
        <translation>Stücke übrig</translation>
    </message>
    <message>
        <source>Pieces picked up</source>
        <translation>Abgeholte Stücke</translation>
    </message>
    <message>
        <source>Pieces to hand out</source>
        <translation>Auszugebende Stücke</translation>
    </message>
    <message>
        <source>Options sold out</source>
        <translation>Vergriffene Optionen</translation>
    </message>
    <message>
        <source>Stock of each option</source>
        <translation>Bestand je Option</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Committed, not picked up</source>
        <translation>Gebunden, nicht abgeholt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Alles, was da ist</translation>
    </message>
    <message numerus="yes">
        <source>{count} less used options are in the table only.</source>
        <translation>
            <numerusform>{count} weniger genutzte Option steht nur in der Tabelle.</numerusform>
            <numerusform>{count} weniger genutzte Optionen stehen nur in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>{committed} committed, unlimited</source>
        <translation>{committed} gebunden, unbegrenzt</translation>
    </message>
    <message>
        <source>{committed} of {total}, {left} left</source>
        <translation>{committed} von {total}, noch {left}</translation>
    </message>
    <message>
        <source>Shelf or place</source>
        <translation>Regal oder Platz</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Approved, their pickup slot or the event over, and nothing picked up</source>
        <translation>Genehmigt, Abholzeit oder Veranstaltung vorbei und nichts abgeholt</translation>
    </message>
    <message>
        <source>Everybody who was due so far has come.</source>
        <translation>Alle, die bisher an der Reihe waren, sind gekommen.</translation>
    </message>
    <message>
        <source>Nobody is due yet: no slot is over, and the event is not.</source>
        <translation>Noch ist niemand an der Reihe: Keine Abholzeit ist vorbei, die Veranstaltung auch nicht.</translation>
    </message>
    <message>
        <source>Registrations due so far</source>
        <translation>Bisher fällige Anmeldungen</translation>
    </message>
    <message>
        <source>Share of no-shows</source>
        <translation>Anteil nicht erschienen</translation>
    </message>
    <message>
        <source>Pieces not picked up</source>
        <translation>Nicht abgeholte Stücke</translation>
    </message>
    <message>
        <source>Committed for them</source>
        <translation>Dafür gebunden</translation>
    </message>
    <message>
        <source>Who came, by slot</source>
        <translation>Wer kam, nach Abholzeit</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message numerus="yes">
        <source>{count} slots with fewer no-shows are left out here.</source>
        <translation>
            <numerusform>{count} Zeitfenster mit weniger Fehlenden fehlt hier.</numerusform>
            <numerusform>{count} Zeitfenster mit weniger Fehlenden fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed} of {due} did not come</source>
        <translation>{missed} von {due} kamen nicht</translation>
    </message>
    <message>
        <source>Slot starts</source>
        <translation>Zeitfenster beginnt</translation>
    </message>
    <message>
        <source>Slot ends</source>
        <translation>Zeitfenster endet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>{group} (continued)</source>
        <translation>{group} (Fortsetzung)</translation>
    </message>
    <message>
        <source>Pickup list</source>
        <translation>Abholliste</translation>
    </message>
    <message>
        <source>Everything approved, by pickup slot and shelf</source>
        <translation>Alles Genehmigte, nach Abholzeit und Regal</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>Auszugeben</translation>
    </message>
    <message>
        <source>Nothing is approved yet.</source>
        <translation>Noch ist nichts genehmigt.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Kept for everybody who uses this computer&apos;s data.</source>
        <translation>Gilt für alle, die die Daten dieses Computers benutzen.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t say what it wants: light, then.</source>
        <translation>Das System sagt nicht, was es möchte: also hell.</translation>
    </message>
    <message>
        <source>The system is dark now; the app changes with it.</source>
        <translation>Das System ist gerade dunkel; die App wechselt mit.</translation>
    </message>
    <message>
        <source>The system is light now; the app changes with it.</source>
        <translation>Das System ist gerade hell; die App wechselt mit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>Windows, numbers and dates</source>
        <translation>Fenster, Zahlen und Daten</translation>
    </message>
    <message>
        <source>Open the window again</source>
        <translation>Fenster neu öffnen</translation>
    </message>
    <message>
        <source>The kiosk speaks it; parts of this window stay in English.</source>
        <translation>Der Kiosk spricht sie ganz; Teile dieses Fensters bleiben englisch.</translation>
    </message>
    <message>
        <source>This window changes when it is opened again. Kiosks opened from it close with it.</source>
        <translation>Dieses Fenster ändert sich beim nächsten Öffnen. Von hier geöffnete Kioske schließen sich mit ihm.</translation>
    </message>
    <message>
        <source>{language} (in part)</source>
        <translation>{language} (teilweise)</translation>
    </message>
    <message>
        <source>the database file</source>
        <translation>die Datenbankdatei</translation>
    </message>
    <message>
        <source>links between records</source>
        <translation>Verknüpfungen zwischen Datensätzen</translation>
    </message>
    <message>
        <source>what each person has picked up</source>
        <translation>was jede Person abgeholt hat</translation>
    </message>
    <message>
        <source>pickups without a known pass</source>
        <translation>Abholungen ohne bekannten Pass</translation>
    </message>
    <message>
        <source>committed budgets</source>
        <translation>gebundene Budgets</translation>
    </message>
    <message>
        <source>committed stock</source>
        <translation>gebundener Bestand</translation>
    </message>
    <message>
        <source>booked pickup slots</source>
        <translation>gebuchte Zeitfenster</translation>
    </message>
    <message>
        <source>counts of registrations</source>
        <translation>Zählung der Anmeldungen</translation>
    </message>
    <message>
        <source>counts of pickups</source>
        <translation>Zählung der Abholungen</translation>
    </message>
    <message>
        <source>counts of who came when</source>
        <translation>Zählung, wer wann kam</translation>
    </message>
    <message>
        <source>counts of those who wait</source>
        <translation>Zählung der Wartenden</translation>
    </message>
    <message>
        <source>passes and their approvals</source>
        <translation>Pässe und ihre Genehmigungen</translation>
    </message>
    <message>
        <source>the search for people</source>
        <translation>die Personensuche</translation>
    </message>
    <message>
        <source>the trail of activity</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>the journal of pickups</source>
        <translation>das Abholjournal</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Alles ist richtig</translation>
    </message>
    <message numerus="yes">
        <source>%n places are not as they should be</source>
        <translation>
            <numerusform>%n Stelle ist nicht, wie sie sein soll</numerusform>
            <numerusform>%n Stellen sind nicht, wie sie sein sollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {what}.</source>
        <translation>Angesehen: {what}.</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>Wrong are {where}. Nothing was changed. Make a backup now, keep this database as it is, and show this to whoever looks after your computers.</source>
        <translation>Nicht richtig: {where}. Nichts wurde geändert. Jetzt eine Sicherung machen, diese Datenbank lassen, wie sie ist, und dies der IT zeigen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copying and checking the copy…</source>
        <translation>Wird kopiert, die Kopie geprüft…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Backed up, and the copy is whole</source>
        <translation>Gesichert, die Kopie ist vollständig</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>A backup or a check is under way</source>
        <translation>Eine Sicherung oder Prüfung läuft</translation>
    </message>
    <message>
        <source>The database is on a server; whoever runs that makes its backups</source>
        <translation>Die Datenbank liegt auf einem Server; dort werden ihre Sicherungen gemacht</translation>
    </message>
    <message>
        <source>An organiser or an admin does this</source>
        <translation>Das macht die Organisation oder ein Admin</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{version}, data as of {revision}</source>
        <translation>{version}, Daten nach {revision}</translation>
    </message>
    <message>
        <source>The server&apos;s own backups are not seen from here</source>
        <translation>Sicherungen des Servers sind von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>{done} of {total} checks</source>
        <translation>{done} von {total} Prüfungen</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>PostgreSQL on {host}, database {name}</source>
        <translation>PostgreSQL auf {host}, Datenbank {name}</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Remember my e-mail on this computer</source>
        <translation>Meine E-Mail-Adresse auf diesem Computer merken</translation>
    </message>
    <message>
        <source>The address that signed in last stands there already, never the password. Switched off, every address that was kept is forgotten.</source>
        <translation>Die Adresse, mit der zuletzt angemeldet wurde, steht schon da, nie das Passwort. Ausgeschaltet werden alle gemerkten Adressen vergessen.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Options &amp; stock</source>
        <translation>Optionen &amp; Bestand</translation>
    </message>
    <message>
        <source>Pickup slots</source>
        <translation>Abholzeiten</translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <comment>after how many a person may have</comment>
        <translation>
            <numerusform>Artikel</numerusform>
            <numerusform>Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>up to</source>
        <comment>before how many items</comment>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>{field} was changed</source>
        <translation>{field} wurde geändert</translation>
    </message>
    <message>
        <source>The event is in use again</source>
        <translation>Die Veranstaltung ist wieder in Benutzung</translation>
    </message>
    <message>
        <source>The event was put into the archive</source>
        <translation>Die Veranstaltung kam ins Archiv</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pässe</translation>
    </message>
    <message>
        <source>Desks &amp; staff</source>
        <translation>Schalter &amp; Personal</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} wurde hinzugefügt</translation>
    </message>
    <message>
        <source>{name} was deleted</source>
        <translation>{name} wurde gelöscht</translation>
    </message>
    <message>
        <source>{before} is now called {after}</source>
        <translation>{before} heißt jetzt {after}</translation>
    </message>
    <message>
        <source>The stock of {after} was changed</source>
        <translation>Der Bestand von {after} wurde geändert</translation>
    </message>
    <message>
        <source>The unit cost of {after} was changed</source>
        <translation>Die Stückkosten von {after} wurden geändert</translation>
    </message>
    <message>
        <source>{after} was changed</source>
        <translation>{after} wurde geändert</translation>
    </message>
    <message>
        <source>{name} was moved</source>
        <translation>{name} wurde verschoben</translation>
    </message>
    <message numerus="yes">
        <source>{count} slots were generated</source>
        <translation>
            <numerusform>{count} Zeitfenster wurde erzeugt</numerusform>
            <numerusform>{count} Zeitfenster wurden erzeugt</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {slot} was deleted</source>
        <translation>Zeitfenster {slot} wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Slot {slot} now has {count} places</source>
        <translation>
            <numerusform>Zeitfenster {slot} hat jetzt {count} Platz</numerusform>
            <numerusform>Zeitfenster {slot} hat jetzt {count} Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {before} is now {after}</source>
        <translation>Zeitfenster {before} ist jetzt {after}</translation>
    </message>
    <message numerus="yes">
        <source>{count} desks silent</source>
        <translation>
            <numerusform>{count} Schalter still</numerusform>
            <numerusform>{count} Schalter still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks at work</source>
        <translation>
            <numerusform>{count} Schalter in Betrieb</numerusform>
            <numerusform>{count} Schalter in Betrieb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slots</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Outside the slot</source>
        <translation>Außerhalb der Zeit</translation>
    </message>
    <message>
        <source>Whether people who come early or late get their item</source>
        <translation>Ob Personen, die zu früh oder zu spät kommen, ihren Artikel bekommen</translation>
    </message>
    <message>
        <source>Unknown passes</source>
        <translation>Unbekannte Pässe</translation>
    </message>
    <message>
        <source>What becomes of genuine passes that this desk hasn&apos;t heard of</source>
        <translation>Was mit echten Pässen geschieht, die dieser Schalter nicht kennt</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Öffnet mit</translation>
    </message>
    <message>
        <source>Everything, and who may sign in</source>
        <translation>Alles, auch wer sich anmelden darf</translation>
    </message>
    <message>
        <source>Sets up, approves, hands out, supervises desks</source>
        <translation>Richtet ein, genehmigt, gibt aus, beaufsichtigt Schalter</translation>
    </message>
    <message>
        <source>Approves, hands out, supervises desks</source>
        <translation>Genehmigt, gibt aus, beaufsichtigt Schalter</translation>
    </message>
    <message>
        <source>Hands out at desks</source>
        <translation>Gibt an Schaltern aus</translation>
    </message>
    <message>
        <source>{role} · {count}</source>
        <translation>{role} · {count}</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weitere Person</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Registration window</source>
        <translation>Anmeldefrist</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>Abholzeit</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Frist vorbei</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Über Budget</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Vergriffen</translation>
    </message>
    <message>
        <source>Too few left</source>
        <translation>Zu wenig</translation>
    </message>
    <message>
        <source>Slot full</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>No slot chosen</source>
        <translation>Ohne Abholzeit</translation>
    </message>
    <message>
        <source>Slot clash</source>
        <translation>Zeitkonflikt</translation>
    </message>
    <message>
        <source>Registration hasn&apos;t opened yet.</source>
        <translation>Die Anmeldung ist noch nicht eröffnet.</translation>
    </message>
    <message>
        <source>It was registered after the window had closed.</source>
        <translation>Die Anmeldung kam nach Ende der Frist.</translation>
    </message>
    <message>
        <source>The budget doesn&apos;t reach for this.</source>
        <translation>Das Budget reicht dafür nicht.</translation>
    </message>
    <message>
        <source>This option is sold out.</source>
        <translation>Diese Option ist vergriffen.</translation>
    </message>
    <message>
        <source>Fewer are left than wanted.</source>
        <translation>Es sind weniger übrig als gewünscht.</translation>
    </message>
    <message>
        <source>The slot is full.</source>
        <translation>Das Zeitfenster ist voll.</translation>
    </message>
    <message>
        <source>This option needs a pickup slot.</source>
        <translation>Diese Option braucht eine Abholzeit.</translation>
    </message>
    <message>
        <source>The person has another slot at that time.</source>
        <translation>Die Person hat um diese Zeit schon ein anderes Zeitfenster.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Event day</source>
        <translation>Veranstaltungstag</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Annual day</source>
        <translation>Jahresfeier</translation>
    </message>
    <message>
        <source>Gifting drive</source>
        <translation>Geschenkaktion</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitzplatz</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Pickup desk</source>
        <translation>Ausgabeschalter</translation>
    </message>
    <message>
        <source>{problem}: {about}</source>
        <translation>{problem}: {about}</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Everything, and looks after users and the organisation.</source>
        <translation>Alles, dazu Konten und die Organisation.</translation>
    </message>
    <message>
        <source>Sets up events, imports people, prints passes, approves and hands out.</source>
        <translation>Richtet Veranstaltungen ein, importiert Personen, druckt Pässe, genehmigt und gibt aus.</translation>
    </message>
    <message>
        <source>Approves, rejects and cancels; steps in at desks; reads every figure.</source>
        <translation>Genehmigt, lehnt ab und storniert; greift an Schaltern ein; sieht alle Zahlen.</translation>
    </message>
    <message>
        <source>Hands out at a desk, and nothing else.</source>
        <translation>Gibt an einem Schalter aus, sonst nichts.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>name@firma.de</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
    </message>
    <message>
        <source>Give it to them; it isn&apos;t shown again. They change it under “Your account”.</source>
        <translation>Bitte weitergeben; es wird nicht wieder gezeigt. Geändert wird es unter „Ihr Konto“.</translation>
    </message>
    <message>
        <source>Another role signs you out at once.</source>
        <translation>Eine andere Rolle meldet Sie sofort ab.</translation>
    </message>
    <message>
        <source>{name} can sign in now</source>
        <translation>{name} kann sich jetzt anmelden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Neues Passwort für {name}</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>The old one stops working and they are signed out everywhere.</source>
        <translation>Das alte gilt nicht mehr, und das Konto wird überall abgemeldet.</translation>
    </message>
    <message>
        <source>Give it to them; it isn&apos;t shown again.</source>
        <translation>Bitte weitergeben; es wird nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name} hat ein neues Passwort</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN für {name}</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>4 to 12 digits, for desks and for unlocking. Leave it empty to take it away.</source>
        <translation>4 bis 12 Ziffern, für Schalter und zum Entsperren. Leer lassen, um sie zu entfernen.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN of {name} was changed</source>
        <translation>Die PIN von {name} wurde geändert</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Leave the PIN empty to have none.</source>
        <translation>Ohne PIN: einfach leer lassen.</translation>
    </message>
    <message>
        <source>You are signed out on other computers.</source>
        <translation>An anderen Computern sind Sie abgemeldet.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Your PIN was changed</source>
        <translation>Ihre PIN wurde geändert</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Ihr Passwort wurde geändert</translation>
    </message>
    <message>
        <source>Rename the organisation</source>
        <translation>Organisation umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Passes that are printed from now on show it.</source>
        <translation>Ab jetzt gedruckte Pässe zeigen ihn.</translation>
    </message>
    <message>
        <source>The organisation was renamed</source>
        <translation>Die Organisation wurde umbenannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>{chart}: table and picture</source>
        <translation>{chart}: Tabelle und Bild</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (freiwillig)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>Dieser Wert ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>organisation&apos;s name</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>opening of the registration window</source>
        <translation>Beginn der Anmeldefrist</translation>
    </message>
    <message>
        <source>closing of the registration window</source>
        <translation>Ende der Anmeldefrist</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>items per person</source>
        <translation>Artikel pro Person</translation>
    </message>
    <message>
        <source>unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>places per slot</source>
        <translation>Plätze pro Zeitfenster</translation>
    </message>
    <message>
        <source>first slot</source>
        <translation>erstes Zeitfenster</translation>
    </message>
    <message>
        <source>end of the last slot</source>
        <translation>Ende des letzten Zeitfensters</translation>
    </message>
    <message>
        <source>length of a slot</source>
        <translation>Länge eines Zeitfensters</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>pickup slot</source>
        <translation>Abholzeit</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>moment of registration</source>
        <translation>Zeitpunkt der Anmeldung</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>name of who collects</source>
        <translation>Name der abholenden Person</translation>
    </message>
    <message>
        <source>It has to lie between {first} and {last}.</source>
        <translation>Der Wert muss zwischen {first} und {last} liegen.</translation>
    </message>
    <message>
        <source>This is needed; please fill it in.</source>
        <translation>Diese Angabe wird gebraucht; bitte ausfüllen.</translation>
    </message>
    <message numerus="yes">
        <source>Too long; at most {most} characters fit.</source>
        <translation>
            <numerusform>Zu lang; höchstens {most} Zeichen passt.</numerusform>
            <numerusform>Zu lang; höchstens {most} Zeichen passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short; use at least {least} characters.</source>
        <translation>
            <numerusform>Zu kurz; mindestens {least} Zeichen verwenden.</numerusform>
            <numerusform>Zu kurz; mindestens {least} Zeichen verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains invisible characters. Type it instead of pasting it.</source>
        <translation>Der Text enthält unsichtbare Zeichen. Bitte eintippen statt einfügen.</translation>
    </message>
    <message>
        <source>That isn&apos;t a bundle of public keys.</source>
        <translation>Das ist kein Bündel öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>That isn&apos;t a table of text. Save it as CSV and try again.</source>
        <translation>Das ist keine Texttabelle. Als CSV speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>That isn&apos;t a JPEG or PNG picture. Save it as one of these.</source>
        <translation>Das ist kein JPEG- oder PNG-Bild. Als eines davon speichern.</translation>
    </message>
    <message>
        <source>The picture is broken or cut off. Save it anew and try again.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten. Neu speichern und erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Too large; at most {most} KB fit. Save it smaller.</source>
        <translation>
            <numerusform>Zu groß; höchstens {most} KB passt. Kleiner speichern.</numerusform>
            <numerusform>Zu groß; höchstens {most} KB passen. Kleiner speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large; at most {most} pixels on each side. Save it smaller.</source>
        <translation>
            <numerusform>Zu groß; höchstens {most} Pixel je Seite. Kleiner speichern.</numerusform>
            <numerusform>Zu groß; höchstens {most} Pixel je Seite. Kleiner speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>Das wurde mit einer neueren Version der App erstellt.</translation>
    </message>
    <message>
        <source>It is damaged. Export it again.</source>
        <translation>Die Datei ist beschädigt. Bitte erneut exportieren.</translation>
    </message>
    <message>
        <source>This isn&apos;t the same. Type both again.</source>
        <translation>Das stimmt nicht überein. Bitte beides neu eintippen.</translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>Bitte nur Ziffern.</translation>
    </message>
    <message>
        <source>Too easy to guess: avoid rows like 3456, repeated digits and years.</source>
        <translation>Zu leicht zu erraten: keine Reihen wie 3456, Wiederholungen oder Jahreszahlen.</translation>
    </message>
    <message>
        <source>That isn&apos;t known. Choose one from the list.</source>
        <translation>Das ist nicht bekannt. Bitte aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Write a plain number, for example 1500.</source>
        <translation>Bitte eine einfache Zahl schreiben, zum Beispiel 1500.</translation>
    </message>
    <message>
        <source>Write an amount like {example}.</source>
        <translation>Einen Betrag wie {example} eingeben.</translation>
    </message>
    <message>
        <source>This can be read as two amounts. Write it like {example}.</source>
        <translation>Das lässt sich als zwei verschiedene Beträge lesen. Bitte wie {example} eingeben.</translation>
    </message>
    <message>
        <source>That isn&apos;t an e-mail address. It looks like name@company.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie name@firma.de.</translation>
    </message>
    <message numerus="yes">
        <source>This currency has only {decimals} decimals.</source>
        <translation>
            <numerusform>Diese Währung hat nur {decimals} Nachkommastelle.</numerusform>
            <numerusform>Diese Währung hat nur {decimals} Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be below zero.</source>
        <translation>Der Wert darf nicht unter null liegen.</translation>
    </message>
    <message>
        <source>It has to be more than zero.</source>
        <translation>Der Wert muss größer als null sein.</translation>
    </message>
    <message>
        <source>That is larger than anything this app can hold.</source>
        <translation>Das ist größer als alles, was diese App fassen kann.</translation>
    </message>
    <message>
        <source>That is too small.</source>
        <translation>Das ist zu klein.</translation>
    </message>
    <message>
        <source>This would overlap slots that are already there.</source>
        <translation>Das würde sich mit vorhandenen Zeitfenstern überschneiden.</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message numerus="yes">
        <source>That makes too many; at most {most} fit.</source>
        <translation>
            <numerusform>Das sind zu viele; höchstens {most} passt.</numerusform>
            <numerusform>Das sind zu viele; höchstens {most} passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks go forward over this time on that day. Choose a later one.</source>
        <translation>An diesem Tag werden die Uhren über diese Zeit hinweg vorgestellt. Bitte eine spätere wählen.</translation>
    </message>
    <message>
        <source>Clocks go back on that day and this time happens twice. Choose another one.</source>
        <translation>An diesem Tag werden die Uhren zurückgestellt, und diese Zeit kommt zweimal vor. Bitte eine andere wählen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} are picked up already; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} ist schon abgeholt; weniger geht nicht.</numerusform>
            <numerusform>{count} sind schon abgeholt; weniger geht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots begin on the day of the event.</source>
        <translation>Zeitfenster beginnen am Tag der Veranstaltung.</translation>
    </message>
    <message>
        <source>It takes no registrations at the moment.</source>
        <translation>Zurzeit sind keine Anmeldungen möglich.</translation>
    </message>
    <message>
        <source>It can&apos;t change any more: passes that state it are out.</source>
        <translation>Das lässt sich nicht mehr ändern: Pässe, auf denen es steht, sind ausgegeben.</translation>
    </message>
    <message>
        <source>It is named twice; once is enough.</source>
        <translation>Der Name kommt zweimal vor; einmal genügt.</translation>
    </message>
    <message>
        <source>It can&apos;t change any more: money is already committed in it.</source>
        <translation>Das lässt sich nicht mehr ändern: Es ist schon Geld darin gebunden.</translation>
    </message>
    <message>
        <source>No column holds staff numbers or e-mail addresses. Say which one does.</source>
        <translation>Keine Spalte enthält Personalnummern oder E-Mail-Adressen. Bitte angeben, welche es ist.</translation>
    </message>
    <message>
        <source>Its dates can be read both ways. Say whether the day or the month comes first.</source>
        <translation>Die Daten lassen sich auf zwei Arten lesen. Angeben, ob Tag oder Monat zuerst steht.</translation>
    </message>
    <message>
        <source>That isn&apos;t a date or time. It looks like 2027-03-12 09:30.</source>
        <translation>Das ist weder Datum noch Uhrzeit. Es sieht aus wie 2027-03-12 09:30.</translation>
    </message>
    <message>
        <source>The table shows an error where a value should be. Correct it in the table.</source>
        <translation>In der Tabelle steht hier ein Fehler statt eines Werts. Berichtigen Sie ihn in der Tabelle.</translation>
    </message>
    <message>
        <source>A formula whose result isn&apos;t in the file. Open and save it in a spreadsheet program.</source>
        <translation>Eine Formel, deren Ergebnis nicht in der Datei steht. Öffnen und speichern Sie die Datei in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>Das liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>It is in use and can&apos;t change.</source>
        <translation>Das wird benutzt und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>It is no longer there. Choose it again.</source>
        <translation>Die Datei ist nicht mehr da. Bitte neu wählen.</translation>
    </message>
    <message>
        <source>You may not read it. Allow it, or copy it elsewhere.</source>
        <translation>Die Datei darf nicht gelesen werden. Erlauben oder woandershin kopieren.</translation>
    </message>
    <message>
        <source>Its disk doesn&apos;t answer. Check it, then try again.</source>
        <translation>Der Datenträger antwortet nicht. Prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>Das ist ein Ordner. Bitte eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>It is no ordinary file. Save the table to one.</source>
        <translation>Das ist keine gewöhnliche Datei. Die Tabelle als Datei speichern.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is a picture. Choose the table it was taken of.</source>
        <translation>Das ist ein Bild. Bitte die Tabelle selbst wählen.</translation>
    </message>
    <message>
        <source>It is a document. Save the table in it as XLSX, ODS or CSV.</source>
        <translation>Das ist ein Dokument. Die Tabelle darin als XLSX, ODS oder CSV speichern.</translation>
    </message>
    <message>
        <source>It is a web page or XML. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>Das ist eine Webseite oder XML. In einer Tabellenkalkulation öffnen und als XLSX oder CSV speichern.</translation>
    </message>
    <message>
        <source>It is an archive. Unpack it and choose the table in it.</source>
        <translation>Das ist ein Archiv. Entpacken und die Tabelle darin wählen.</translation>
    </message>
    <message>
        <source>It is from Apple Numbers. Export it there as Excel or CSV, and choose that.</source>
        <translation>Das stammt aus Apple Numbers. Dort als Excel oder CSV exportieren und diese Datei wählen.</translation>
    </message>
    <message>
        <source>It is a program&apos;s own file, not a table.</source>
        <translation>Das ist die Datei eines Programms, keine Tabelle.</translation>
    </message>
    <message>
        <source>It is neither a spreadsheet nor text in a known encoding. Save it as XLSX.</source>
        <translation>Das ist weder eine Tabelle noch Text in bekannter Kodierung. Als XLSX speichern.</translation>
    </message>
    <message>
        <source>There is no encoding called “{encoding}”.</source>
        <translation>Eine Kodierung „{encoding}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>It is locked with a password. Save it without one.</source>
        <translation>Die Datei ist mit einem Passwort geschützt. Ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>It is damaged. Open it in a spreadsheet and save it again.</source>
        <translation>Die Datei ist beschädigt. In einer Tabellenkalkulation öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>It was changed while it was read. Close it where it is open, and try again.</source>
        <translation>Die Datei wurde beim Lesen verändert. Dort schließen, wo sie geöffnet ist, und erneut versuchen.</translation>
    </message>
    <message>
        <source>It is larger than {size}. Part it into several files.</source>
        <translation>Die Datei ist größer als {size}. Bitte in mehrere Dateien teilen.</translation>
    </message>
    <message>
        <source>It would unpack to more than {size}. It was not opened.</source>
        <translation>Entpackt wäre die Datei größer als {size}. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>It has more than {most} rows. Part it into several files.</source>
        <translation>Die Tabelle hat mehr als {most} Zeilen. Bitte in mehrere Dateien teilen.</translation>
    </message>
    <message>
        <source>It has more than {most} columns. Leave only those that are needed.</source>
        <translation>Die Tabelle hat mehr als {most} Spalten. Nur die nötigen behalten.</translation>
    </message>
    <message>
        <source>It has cells very far apart. Leave only the table, and save it again.</source>
        <translation>Zellen liegen sehr weit auseinander. Nur die Tabelle behalten und neu speichern.</translation>
    </message>
    <message>
        <source>A cell in line {line} is longer than {most} characters.</source>
        <translation>Eine Zelle in Zeile {line} ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>A quote in line {line} is never closed. Close it.</source>
        <translation>Ein Anführungszeichen in Zeile {line} wird nie geschlossen. Bitte schließen.</translation>
    </message>
    <message>
        <source>It has no sheet called “{sheet}”. Choose: {known}</source>
        <translation>Es gibt kein Blatt „{sheet}“. Zur Wahl stehen: {known}</translation>
    </message>
    <message>
        <source>Please check the {field}</source>
        <translation>Bitte prüfen: {field}</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>Wird benutzt</translation>
    </message>
    <message>
        <source>That is too low</source>
        <translation>Das ist zu niedrig</translation>
    </message>
    <message>
        <source>{title}. {advice}</source>
        <translation>{title}. {advice}</translation>
    </message>
    <message>
        <source>{amount} is committed; it can&apos;t go below that.</source>
        <translation>{amount} sind gebunden; weniger geht nicht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} places are booked; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} Platz ist gebucht; weniger geht nicht.</numerusform>
            <numerusform>{count} Plätze sind gebucht; weniger geht nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations hold it, so it can&apos;t be deleted. Move or cancel them.</source>
        <translation>
            <numerusform>{count} Anmeldung hängt daran, daher ist Löschen nicht möglich. Verschieben oder stornieren.</numerusform>
            <numerusform>{count} Anmeldungen hängen daran, daher ist Löschen nicht möglich. Verschieben oder stornieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are committed; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} ist gebunden; weniger geht nicht.</numerusform>
            <numerusform>{count} sind gebunden; weniger geht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>That didn&apos;t work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Nothing was changed. Please try again. ({code})</source>
        <translation>Nichts wurde geändert. Bitte erneut versuchen. ({code})</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>pickup desk</source>
        <translation>Ausgabeschalter</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Event not found</source>
        <translation>Veranstaltung nicht gefunden</translation>
    </message>
    <message>
        <source>Check its name or number in All events, or create it first.</source>
        <translation>Name oder Nummer unter „Alle Veranstaltungen“ prüfen oder sie zuerst anlegen.</translation>
    </message>
    <message>
        <source>{what} not found</source>
        <translation>{what} nicht gefunden</translation>
    </message>
    <message>
        <source>Somebody may have removed it in the meantime. Reload and try again.</source>
        <translation>Vielleicht wurde es inzwischen entfernt. Neu laden und erneut versuchen.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>There is already a {what} with the {field} “{value}”.</source>
        <translation>Schon vorhanden: {what} mit {field} „{value}“.</translation>
    </message>
    <message>
        <source>There is already such a {what}.</source>
        <translation>Schon vorhanden: {what}.</translation>
    </message>
    <message>
        <source>More than one {what} fits</source>
        <translation>Mehrfach gefunden: {what}</translation>
    </message>
    <message>
        <source>Say which one: {names}</source>
        <translation>Bitte genauer: {names}</translation>
    </message>
    <message>
        <source>That is more than one person may have</source>
        <translation>Das ist mehr, als eine Person haben darf</translation>
    </message>
    <message>
        <source>At most {most} items per person; this one has {has} and would get {wanted} more.</source>
        <translation>Höchstens {most} Artikel pro Person; diese hat {has} und bekäme {wanted} weitere.</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>Diese PIN ist falsch</translation>
    </message>
    <message>
        <source>That password is wrong</source>
        <translation>Dieses Passwort ist falsch</translation>
    </message>
    <message>
        <source>Try again. After five wrong tries you have to wait.</source>
        <translation>Erneut versuchen. Nach fünf falschen Versuchen ist eine Wartezeit nötig.</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>Zu viele falsche Versuche</translation>
    </message>
    <message>
        <source>Nothing is accepted until {when}. Wait, then try again.</source>
        <translation>Bis {when} wird nichts angenommen. Warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing is handed out for {event} now</source>
        <translation>Für {event} wird jetzt nichts ausgegeben</translation>
    </message>
    <message>
        <source>The event was deleted. Ask an organiser which one to open.</source>
        <translation>Die Veranstaltung wurde gelöscht. Die Organisation fragen, welche zu öffnen ist.</translation>
    </message>
    <message>
        <source>The event is not active. An organiser can activate it.</source>
        <translation>Die Veranstaltung ist nicht aktiv. Die Organisation kann sie aktivieren.</translation>
    </message>
    <message>
        <source>There is no file {where}. Choose a backup.</source>
        <translation>Es gibt keine Datei {where}. Bitte eine Sicherung wählen.</translation>
    </message>
    <message>
        <source>{where} is the database itself. Choose a backup of it.</source>
        <translation>{where} ist die Datenbank selbst. Bitte eine Sicherung davon wählen.</translation>
    </message>
    <message>
        <source>Another program has {where} open. Close it there, then try again.</source>
        <translation>Ein anderes Programm hat {where} geöffnet. Dort schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The backup {where} does not check out. Choose an older one.</source>
        <translation>Die Sicherung {where} ist nicht in Ordnung. Bitte eine ältere wählen.</translation>
    </message>
    <message>
        <source>The disk under {where} is too full. Make room first.</source>
        <translation>Der Datenträger unter {where} ist zu voll. Zuerst Platz schaffen.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored with its own tools: pg_restore.</source>
        <translation>Eine PostgreSQL-Datenbank wird mit ihrem eigenen Werkzeug wiederhergestellt: pg_restore.</translation>
    </message>
    <message>
        <source>{where} could not be restored.</source>
        <translation>{where} konnte nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing replaced</source>
        <translation>Nichts wurde wiederhergestellt und nichts ersetzt</translation>
    </message>
    <message>
        <source>This registration is already “{status}”</source>
        <translation>Diese Anmeldung ist schon „{status}“</translation>
    </message>
    <message>
        <source>Nothing was changed. The list shows where it stands now.</source>
        <translation>Nichts wurde geändert. Die Liste zeigt den jetzigen Stand.</translation>
    </message>
    <message>
        <source>The file {where} is damaged. Restore a backup over it (they are in the folder “backups” beside it). The file was left as it is.</source>
        <translation>Die Datei {where} ist beschädigt. Eine Sicherung darüber wiederherstellen (sie liegen daneben im Ordner „backups“). Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The file {where} can&apos;t be opened. Check that its disk is connected and that you may read and write there.</source>
        <translation>Die Datei {where} lässt sich nicht öffnen. Prüfen, ob der Datenträger angeschlossen ist und dort gelesen und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Another program holds {where}. Close it there, then try again.</source>
        <translation>Ein anderes Programm hält {where}. Dort schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{where} can be read but not written. Allow writing there, or choose another data folder with --profile.</source>
        <translation>{where} lässt sich lesen, aber nicht beschreiben. Schreiben dort erlauben oder mit --profile einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The disk under {where} doesn&apos;t answer as it should. Check it, then try again.</source>
        <translation>Der Datenträger unter {where} antwortet nicht richtig. Prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{where} is not a Lighthouse database, or it is damaged. Move the file away to start afresh, or restore a backup. The file was left as it is.</source>
        <translation>{where} ist keine Lighthouse-Datenbank oder beschädigt. Die Datei wegbewegen, um neu zu beginnen, oder eine Sicherung wiederherstellen. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The file {where} is gone, or another one lies in its place. Connect its disk, or put it back. What was confirmed before is in it.</source>
        <translation>Die Datei {where} ist weg, oder an ihrer Stelle liegt eine andere. Den Datenträger anschließen oder sie zurücklegen. Was vorher bestätigt wurde, steht darin.</translation>
    </message>
    <message>
        <source>{where} belongs to another program. Choose an empty database.</source>
        <translation>{where} gehört einem anderen Programm. Bitte eine leere Datenbank wählen.</translation>
    </message>
    <message>
        <source>The database user may not act as the role that keeps organisations apart. Let an administrator of the server run CREATE ROLE {detail} NOLOGIN (if there is none yet) and GRANT {detail} to the user of {where}.</source>
        <translation>Das Datenbankkonto darf nicht die Rolle annehmen, die Organisationen getrennt hält. Die Verwaltung des Servers muss CREATE ROLE {detail} NOLOGIN ausführen (falls es die Rolle noch nicht gibt) und GRANT {detail} für das Konto von {where}.</translation>
    </message>
    <message>
        <source>“{where}” isn&apos;t the address of a database. It looks like postgresql://user@server/name or sqlite:////path/to/file.db.</source>
        <translation>„{where}“ ist keine Datenbankadresse. Sie sieht aus wie postgresql://user@server/name oder sqlite:////pfad/zur/datei.db.</translation>
    </message>
    <message>
        <source>No database answers at {where}. Check that the server runs, that the network reaches it, and the user name and password.</source>
        <translation>Unter {where} antwortet keine Datenbank. Prüfen, ob der Server läuft, das Netzwerk ihn erreicht und Name und Passwort stimmen.</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>Die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{path} doesn&apos;t exist. Check the path, or choose another.</source>
        <translation>{path} gibt es nicht. Den Pfad prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder.</source>
        <translation>{path} ist eine Datei, kein Ordner. Bitte einen Ordner wählen.</translation>
    </message>
    <message>
        <source>You may not write to {path}. Choose another folder.</source>
        <translation>In {path} darf nicht geschrieben werden. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used. Choose another folder.</source>
        <translation>{path} ist nicht benutzbar. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be used</source>
        <translation>Der Ordner ist nicht benutzbar</translation>
    </message>
    <message>
        <source>There is no camera “{source}”. Plug one in or choose another.</source>
        <translation>Es gibt keine Kamera „{source}“. Eine anschließen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close it, then try again.</source>
        <translation>Ein anderes Programm benutzt die Kamera. Dort schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let the app use the camera. Allow it in the system&apos;s privacy settings.</source>
        <translation>Dieser Computer lässt die App nicht an die Kamera. In den Datenschutz-Einstellungen des Systems erlauben.</translation>
    </message>
    <message>
        <source>{source} can&apos;t be read as pictures or video.</source>
        <translation>{source} lässt sich nicht als Bild oder Video lesen.</translation>
    </message>
    <message>
        <source>There are no pictures in {source}.</source>
        <translation>In {source} sind keine Bilder.</translation>
    </message>
    <message>
        <source>The camera stopped sending pictures. Plug it in again.</source>
        <translation>Die Kamera sendet keine Bilder mehr. Neu anschließen.</translation>
    </message>
    <message>
        <source>{source} can&apos;t be used. Choose another camera.</source>
        <translation>{source} ist nicht benutzbar. Bitte eine andere Kamera wählen.</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Kein Kamerabild</translation>
    </message>
    <message>
        <source>There is a conflict: {problems}</source>
        <translation>Es gibt einen Konflikt: {problems}</translation>
    </message>
    <message>
        <source>Nothing was changed. Take one of the alternatives, or change the limit.</source>
        <translation>Nichts wurde geändert. Eine der Alternativen nehmen oder die Grenze ändern.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this</source>
        <translation>Ihre Rolle erlaubt das nicht</translation>
    </message>
    <message>
        <source>You are signed in as {role}. Ask an admin of your organisation.</source>
        <translation>Angemeldet als {role}. Bitte an die Administration der Organisation wenden.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>E-Mail oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>Check both and try again. An admin can set a new password for you.</source>
        <translation>Beides prüfen und erneut versuchen. Die Administration kann ein neues Passwort setzen.</translation>
    </message>
    <message>
        <source>The desk {desk} has a PIN</source>
        <translation>Der Schalter {desk} hat eine PIN</translation>
    </message>
    <message>
        <source>Type it to open the desk. An organiser knows it.</source>
        <translation>Zum Öffnen eintippen. Die Organisation kennt sie.</translation>
    </message>
    <message>
        <source>The session is locked</source>
        <translation>Die Sitzung ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it with your password or PIN.</source>
        <translation>Mit Passwort oder PIN entsperren.</translation>
    </message>
    <message>
        <source>You have been signed out</source>
        <translation>Sie wurden abgemeldet</translation>
    </message>
    <message>
        <source>Your account or its role was changed. Sign in again.</source>
        <translation>Das Konto oder seine Rolle wurde geändert. Bitte neu anmelden.</translation>
    </message>
    <message>
        <source>This is the last admin</source>
        <translation>Das ist das letzte Admin-Konto</translation>
    </message>
    <message>
        <source>Make somebody else an admin first; then this one can go.</source>
        <translation>Zuerst eine andere Person zum Admin machen; dann kann dieses gehen.</translation>
    </message>
    <message>
        <source>Not with your own account</source>
        <translation>Nicht mit dem eigenen Konto</translation>
    </message>
    <message>
        <source>Ask another admin to do this for you.</source>
        <translation>Bitte einen anderen Admin darum.</translation>
    </message>
    <message>
        <source>Something has already been picked up</source>
        <translation>Etwas wurde schon abgeholt</translation>
    </message>
    <message>
        <source>Undo the pickup at the desk first; then this can be taken back.</source>
        <translation>Zuerst die Abholung am Schalter rückgängig machen; dann lässt sich dies zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>This event has {count} approved registrations</source>
        <translation>
            <numerusform>Diese Veranstaltung hat {count} genehmigte Anmeldung</numerusform>
            <numerusform>Diese Veranstaltung hat {count} genehmigte Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their passes stop working when it is deleted. Confirm to delete it.</source>
        <translation>Beim Löschen werden ihre Pässe ungültig. Zum Löschen bestätigen.</translation>
    </message>
    <message>
        <source>It is too late to undo this at the desk</source>
        <translation>Am Schalter ist es dafür zu spät</translation>
    </message>
    <message>
        <source>A desk may undo for 15 minutes. Ask a supervisor to do it now.</source>
        <translation>Ein Schalter darf 15 Minuten lang rückgängig machen. Jetzt kann es eine Aufsicht.</translation>
    </message>
    <message>
        <source>This import was undone before</source>
        <translation>Dieser Import wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>There is nothing left to undo. The list shows when, and by whom.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen. Die Liste zeigt, wann und durch wen es geschah.</translation>
    </message>
    <message>
        <source>This pickup was undone before</source>
        <translation>Diese Abholung wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This computer can&apos;t sign passes for {event}</source>
        <translation>Dieser Computer kann keine Pässe für {event} unterschreiben</translation>
    </message>
    <message>
        <source>Its key is on another computer. Approve there, or let an organiser make a new key here; passes that are out stay valid.</source>
        <translation>Der Schlüssel liegt auf einem anderen Computer. Dort genehmigen oder hier von der Organisation einen neuen machen lassen; ausgegebene Pässe bleiben gültig.</translation>
    </message>
    <message>
        <source>The database was made by a newer Lighthouse</source>
        <translation>Die Datenbank stammt von einem neueren Lighthouse</translation>
    </message>
    <message>
        <source>Install the newest version of the app to open it. Nothing was changed. (Database {found}, this app {known})</source>
        <translation>Zum Öffnen die neueste Version der App installieren. Nichts wurde geändert. (Datenbank {found}, diese App {known})</translation>
    </message>
    <message>
        <source>The SQLite on this computer is too old to be safe</source>
        <translation>Das SQLite auf diesem Computer ist zu alt, um sicher zu sein</translation>
    </message>
    <message>
        <source>Version {found} can lose what was saved; {needed} or newer is needed. Set the app up again with packaging/bootstrap.py, which brings one along.</source>
        <translation>Version {found} kann Gespeichertes verlieren; nötig ist {needed} oder neuer. Die App mit packaging/bootstrap.py neu einrichten; das bringt eine mit.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a table</source>
        <translation>{file} lässt sich nicht als Tabelle lesen</translation>
    </message>
    <message>
        <source>What was pasted can&apos;t be read as a table</source>
        <translation>Das Eingefügte lässt sich nicht als Tabelle lesen</translation>
    </message>
    <message>
        <source>The backup didn&apos;t work</source>
        <translation>Die Sicherung hat nicht geklappt</translation>
    </message>
    <message>
        <source>The data itself is untouched. Check the room and rights at {where}.</source>
        <translation>Die Daten selbst sind unberührt. Platz und Rechte unter {where} prüfen.</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>That isn&apos;t a PNG, JPEG or SVG picture. Save it as one of these.</source>
        <translation>Das ist kein PNG-, JPEG- oder SVG-Bild. Als eines davon speichern.</translation>
    </message>
    <message>
        <source>This SVG does more than draw: scripts, styles, or pictures within it. Save it as PNG.</source>
        <translation>Dieses SVG tut mehr als zeichnen: Es enthält Skripte, Stile oder Bilder. Als PNG speichern.</translation>
    </message>
    <message>
        <source>beginning of the slot</source>
        <translation>Beginn des Zeitfensters</translation>
    </message>
    <message>
        <source>end of the slot</source>
        <translation>Ende des Zeitfensters</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>switch for registration and pickup</source>
        <translation>Freigabe von Anmeldung und Ausgabe</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>need of a pickup slot</source>
        <translation>Bedarf an einem Zeitfenster</translation>
    </message>
    <message numerus="yes">
        <source>{count} people have booked this time, so it can only get longer. Move or cancel them first.</source>
        <translation>
            <numerusform>{count} Person hat diese Zeit gebucht, daher kann sie nur länger werden. Verlegen oder stornieren Sie sie zuerst.</numerusform>
            <numerusform>{count} Personen haben diese Zeit gebucht, daher kann sie nur länger werden. Verlegen oder stornieren Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The break leaves no room for a slot.</source>
        <translation>Die Pause lässt keinen Platz für ein Zeitfenster.</translation>
    </message>
    <message>
        <source>It was changed again in the meantime</source>
        <translation>Es wurde inzwischen erneut geändert</translation>
    </message>
    <message>
        <source>The {field} is kept as it is now. Change it by hand if need be.</source>
        <translation>So, wie es jetzt ist, bleibt es ({field}). Ändern Sie es bei Bedarf von Hand.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Auswahlmöglichkeiten</translation>
    </message>
    <message>
        <source>smallest and largest number</source>
        <translation>kleinste und größte Zahl</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>That is too few; at least {least} are needed.</source>
        <translation>
            <numerusform>Das sind zu wenige; mindestens {least} wird gebraucht.</numerusform>
            <numerusform>Das sind zu wenige; mindestens {least} werden gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The smallest number can&apos;t be above the largest one.</source>
        <translation>Die kleinste Zahl darf nicht über der größten liegen.</translation>
    </message>
    <message>
        <source>What was handed out doesn&apos;t fit this registration</source>
        <translation>Was ausgegeben wurde, passt nicht zu dieser Anmeldung</translation>
    </message>
    <message>
        <source>It is of another event. Nothing was changed.</source>
        <translation>Sie gehört zu einer anderen Veranstaltung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is not approved. Nothing was changed.</source>
        <translation>Sie ist nicht genehmigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Handed out: {pieces}. Left on it: {left}. Nothing was changed.</source>
        <translation>Ausgegeben: {pieces}. Noch offen: {left}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write a time like 10:30–11:00.</source>
        <translation>Schreiben Sie eine Zeit wie 10:30–11:00.</translation>
    </message>
    <message>
        <source>A mistake in the program stopped this</source>
        <translation>Ein Programmfehler hat das abgebrochen</translation>
    </message>
    <message>
        <source>Everything saved before it is kept. Look whether it took effect before you repeat it.</source>
        <translation>Alles vorher Gespeicherte bleibt. Vor dem Wiederholen nachsehen, ob es gewirkt hat.</translation>
    </message>
    <message>
        <source>The disk is full. The data itself is untouched. Make room at {where}, then back up again.</source>
        <translation>Der Datenträger ist voll. Die Daten selbst sind unberührt. Unter {where} Platz schaffen und dann erneut sichern.</translation>
    </message>
    <message>
        <source>The data itself is untouched. You may not write to {where}: allow it first.</source>
        <translation>Die Daten selbst sind unberührt. Unter {where} darf nicht geschrieben werden: Das zuerst erlauben.</translation>
    </message>
    <message>
        <source>The data itself is untouched. {where} can be read, but not written.</source>
        <translation>Die Daten selbst sind unberührt. {where} lässt sich lesen, aber nicht beschreiben.</translation>
    </message>
    <message>
        <source>{path} can be read, but not written. Choose another folder.</source>
        <translation>{path} lässt sich lesen, aber nicht beschreiben. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be drawn on. Choose another file or printer.</source>
        <translation>Auf {path} lässt sich nicht drucken. Bitte eine andere Datei oder einen anderen Drucker wählen.</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, then try again.</source>
        <translation>{path} ist beschädigt. Bitte verschieben und es dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Only {free} are free at {where}. What was saved before is kept; make room, then try again.</source>
        <translation>Unter {where} sind nur noch {free} frei. Was vorher gespeichert wurde, ist erhalten; bitte Platz schaffen und es dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Es wurde nichts gedruckt</translation>
    </message>
    <message>
        <source>{other} in line {line} differs only in capitals, but has another name. Write both the same way if they are one person.</source>
        <translation>{other} in Zeile {line} unterscheidet sich nur in der Großschreibung, hat aber einen anderen Namen. Ist es dieselbe Person, schreiben Sie beide gleich.</translation>
    </message>
    <message>
        <source>{other} differs only in capitals, and is {name}. Write it that way if it is the same person.</source>
        <translation>{other} unterscheidet sich nur in der Großschreibung und gehört zu {name}. Ist es dieselbe Person, schreiben Sie sie so.</translation>
    </message>
</context>
</TS>
