<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Alles bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that keeps the dependency on any country under its cap.</source>
            <translation>Der günstigste Lieferantenmix, der die Abhängigkeit von jedem Land unter seiner Obergrenze hält.</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
    </context>
    <context>
        <name>AcceptCard</name>
        <message>
            <source>A new book</source>
            <translation>Eine neue Mappe</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>Aus {0}</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>Materials and suppliers that it has already stay as they are.</source>
            <translation>Materialien und Lieferanten, die es dort schon gibt, bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Number of products to build</source>
            <translation>Zahl der zu bauenden Produkte</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Rows for the book, in one undo step: {0}.</source>
            <translation>Zeilen für die Mappe, in einem Schritt rückgängig zu machen: {0}.</translation>
        </message>
        <message>
            <source>The number of {0} to build stays as it is in the build plan.</source>
            <translation>Die Zahl der zu bauenden {0} bleibt, wie sie im Bauplan steht.</translation>
        </message>
        <message>
            <source>To build</source>
            <translation>Zu bauen</translation>
        </message>
        <message>
            <source>Where the rows go</source>
            <translation>Wohin die Zeilen kommen</translation>
        </message>
        <message>
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <source>{0} has parts in this book already; these would be added to them.</source>
            <translation>{0} hat in dieser Mappe schon Teile; diese kämen dazu.</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <source>1 question is open</source>
            <translation>1 Frage ist offen</translation>
        </message>
        <message>
            <source>1 row was not read: see “Not read”.</source>
            <translation>1 Zeile wurde nicht gelesen: siehe „Nicht gelesen“.</translation>
        </message>
        <message>
            <source>Nothing can be read. {0}</source>
            <translation>Nichts lässt sich lesen. {0}</translation>
        </message>
        <message>
            <source>Read as a bill of materials</source>
            <translation>Als Stückliste gelesen</translation>
        </message>
        <message>
            <source>Read as a quotation</source>
            <translation>Als Angebot gelesen</translation>
        </message>
        <message>
            <source>Rows that are no items: {0}.</source>
            <translation>Zeilen, die keine Positionen sind: {0}.</translation>
        </message>
        <message>
            <source>The file states as its total: {0}.</source>
            <translation>Die Datei nennt als Summe: {0}.</translation>
        </message>
        <message>
            <source>The rows agree.</source>
            <translation>Die Zeilen stimmen überein.</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>Was gelesen wurde</translation>
        </message>
        <message>
            <source>price {0}</source>
            <translation>Preis {0}</translation>
        </message>
        <message>
            <source>quantity {0}</source>
            <translation>Menge {0}</translation>
        </message>
        <message>
            <source>{0} of its totals differ from the rows: see the problems.</source>
            <translation>{0} ihrer Summen weichen von den Zeilen ab: siehe die Probleme.</translation>
        </message>
        <message>
            <source>{0} questions are open</source>
            <translation>{0} Fragen sind offen</translation>
        </message>
        <message>
            <source>{0} rows were not read: see “Not read”.</source>
            <translation>{0} Zeilen wurden nicht gelesen: siehe „Nicht gelesen“.</translation>
        </message>
        <message>
            <source>{0} rows with an item and a price</source>
            <translation>{0} Zeilen mit Position und Preis</translation>
        </message>
        <message>
            <source>{0} rows with an item and a quantity; the quantities add up to {1}</source>
            <translation>{0} Zeilen mit Position und Menge; die Mengen ergeben {1}</translation>
        </message>
        <message>
            <source>{0} with a price</source>
            <translation>{0} mit Preis</translation>
        </message>
        <message>
            <source>{0} with a price in {1}</source>
            <translation>{0} mit einem Preis in {1}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Lodestone</source>
            <translation>Ü&amp;ber Lodestone</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Compare an edited plan workbook…</source>
            <translation>Bearbeitete Plandatei ver&amp;gleichen…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Copy picture</source>
            <translation>Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Export the plan…</source>
            <translation>Plan &amp;exportieren…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Suchen…</translation>
        </message>
        <message>
            <source>&amp;Glossary</source>
            <translation>&amp;Glossar</translation>
        </message>
        <message>
            <source>&amp;Go to anything…</source>
            <translation>&amp;Gehe zu …</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>&amp;Hilfe zu dieser Seite</translation>
        </message>
        <message>
            <source>&amp;Import a bill of materials…</source>
            <translation>Stückliste &amp;importieren…</translation>
        </message>
        <message>
            <source>&amp;Insert rows</source>
            <translation>&amp;Zeilen einfügen</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Log…</source>
            <translation>Proto&amp;koll…</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Neu</translation>
        </message>
        <message>
            <source>&amp;Next problem</source>
            <translation>&amp;Nächstes Problem</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Optimise</source>
            <translation>&amp;Optimieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Plan again after every change</source>
            <translation>&amp;Nach jeder Änderung neu planen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Save picture…</source>
            <translation>Bild &amp;speichern …</translation>
        </message>
        <message>
            <source>&amp;Save this plan…</source>
            <translation>Diesen Plan &amp;speichern…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Workbook reference</source>
            <translation>&amp;Arbeitsmappen-Referenz</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>Wie das S&amp;ystem</translation>
        </message>
        <message>
            <source>C&amp;hart</source>
            <translation>Diagra&amp;mm</translation>
        </message>
        <message>
            <source>C&amp;omments…</source>
            <translation>K&amp;ommentare…</translation>
        </message>
        <message>
            <source>Cancel the work that runs, or the trial</source>
            <translation>Die laufende Arbeit abbrechen, oder den Versuch</translation>
        </message>
        <message>
            <source>Co&amp;mment…</source>
            <translation>Komme&amp;ntar…</translation>
        </message>
        <message>
            <source>Comment on the current row</source>
            <translation>Die aktuelle Zeile kommentieren</translation>
        </message>
        <message>
            <source>Compute the least-cost plan</source>
            <translation>Den Plan mit den geringsten Kosten berechnen</translation>
        </message>
        <message>
            <source>Compute the plan anew whenever the data has changed</source>
            <translation>Den Plan neu berechnen, sobald sich die Daten geändert haben</translation>
        </message>
        <message>
            <source>Copy the chart</source>
            <translation>Das Diagramm kopieren</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Ausschneiden</translation>
        </message>
        <message>
            <source>D&amp;elete rows</source>
            <translation>Zeilen &amp;löschen</translation>
        </message>
        <message>
            <source>De&amp;lete contents</source>
            <translation>&amp;Inhalt löschen</translation>
        </message>
        <message>
            <source>Every accepted change and every run</source>
            <translation>Jede übernommene Änderung und jeder Lauf</translation>
        </message>
        <message>
            <source>Every comment of the project</source>
            <translation>Jeder Kommentar des Projekts</translation>
        </message>
        <message>
            <source>Every sheet and column</source>
            <translation>Jedes Blatt und jede Spalte</translation>
        </message>
        <message>
            <source>Export the plan to Excel</source>
            <translation>Den Plan nach Excel exportieren</translation>
        </message>
        <message>
            <source>Fill &amp;down</source>
            <translation>Nach &amp;unten ausfüllen</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Weiter su&amp;chen</translation>
        </message>
        <message>
            <source>Find a material, supplier, offer, rule, country, command, page or help</source>
            <translation>Material, Lieferant, Angebot, Regel, Land, Befehl, Seite oder Hilfe finden</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>Rückwär&amp;ts suchen</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>Ab dem nächsten Start</translation>
        </message>
        <message>
            <source>Go to the next problem's cell</source>
            <translation>Zur Zelle des nächsten Problems gehen</translation>
        </message>
        <message>
            <source>Keep the plan on show under a name, to compare others with it</source>
            <translation>Den gezeigten Plan unter einem Namen behalten, um andere mit ihm zu vergleichen</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>Spra&amp;che</translation>
        </message>
        <message>
            <source>Open a workbook</source>
            <translation>Eine Arbeitsmappe öffnen</translation>
        </message>
        <message>
            <source>Open an empty book</source>
            <translation>Eine leere Mappe öffnen</translation>
        </message>
        <message>
            <source>Open and plan the sample</source>
            <translation>Das Beispiel öffnen und planen</translation>
        </message>
        <message>
            <source>Open the sa&amp;mple</source>
            <translation>Beis&amp;piel öffnen</translation>
        </message>
        <message>
            <source>Pro&amp;blems</source>
            <translation>Pr&amp;obleme</translation>
        </message>
        <message>
            <source>Re&amp;ference data</source>
            <translation>Re&amp;ferenzdaten</translation>
        </message>
        <message>
            <source>Read a bill of materials or quotation of another form</source>
            <translation>Eine Stückliste oder ein Angebot in anderer Form lesen</translation>
        </message>
        <message>
            <source>S&amp;witch the form of the page</source>
            <translation>Ansicht der Seite &amp;wechseln</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Speichern &amp;unter…</translation>
        </message>
        <message>
            <source>Save a &amp;template…</source>
            <translation>&amp;Vorlage speichern…</translation>
        </message>
        <message>
            <source>Save an empty workbook</source>
            <translation>Eine leere Arbeitsmappe speichern</translation>
        </message>
        <message>
            <source>Save the book as a workbook</source>
            <translation>Die Mappe als Arbeitsmappe speichern</translation>
        </message>
        <message>
            <source>Save the chart as PNG or SVG</source>
            <translation>Das Diagramm als PNG oder SVG speichern</translation>
        </message>
        <message>
            <source>Save under another name</source>
            <translation>Unter einem anderen Namen speichern</translation>
        </message>
        <message>
            <source>Say what an edit of an exported plan costs and which rule it breaks</source>
            <translation>Sagen, was die Änderung eines exportierten Plans kostet und welche Regel sie bricht</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Alles &amp;markieren</translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation>Als &amp;Tabelle zeigen</translation>
        </message>
        <message>
            <source>Show or hide the problems</source>
            <translation>Die Probleme ein- oder ausblenden</translation>
        </message>
        <message>
            <source>The chart's figures</source>
            <translation>Die Zahlen des Diagramms</translation>
        </message>
        <message>
            <source>The words of the trade</source>
            <translation>Die Wörter des Fachs</translation>
        </message>
        <message>
            <source>Tree, sentences or details instead of the sheet, and back</source>
            <translation>Baum, Sätze oder Einzelheiten statt des Blatts, und zurück</translation>
        </message>
        <message>
            <source>What this page is for</source>
            <translation>Wozu diese Seite dient</translation>
        </message>
        <message>
            <source>World production and export controls of the material or country at the cursor</source>
            <translation>Weltproduktion und Ausfuhrkontrollen des Materials oder Landes am Cursor</translation>
        </message>
    </context>
    <context>
        <name>AddLoss</name>
        <message>
            <source>Bridge it and plan</source>
            <translation>Überbrücken und planen</translation>
        </message>
        <message>
            <source>Days to bridge</source>
            <translation>Zu überbrückende Tage</translation>
        </message>
        <message>
            <source>Lost:</source>
            <translation>Ausfall:</translation>
        </message>
        <message>
            <source>Who is lost: a country, a group, a supplier or any country</source>
            <translation>Wer ausfällt: ein Land, eine Gruppe, ein Lieferant oder irgendein Land</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>irgendein Land</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>for</source>
            <translation>für</translation>
        </message>
    </context>
    <context>
        <name>AuditLog</name>
        <message>
            <source>1 error</source>
            <translation>1 Fehler</translation>
        </message>
        <message>
            <source>{0} errors</source>
            <translation>{0} Fehler</translation>
        </message>
    </context>
    <context>
        <name>CapBar</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>End the trial: the amount of the book (Esc)</source>
            <translation>Den Versuch beenden: der Wert der Mappe (Esc)</translation>
        </message>
        <message>
            <source>It can go to {0}</source>
            <translation>Möglich ist bis {0}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>No plan at this amount.</source>
            <translation>Bei diesem Wert gibt es keinen Plan.</translation>
        </message>
        <message>
            <source>Not planned: {0}</source>
            <translation>Nicht geplant: {0}</translation>
        </message>
        <message>
            <source>Optimise again to move a rule.</source>
            <translation>Erneut optimieren, um eine Regel zu bewegen.</translation>
        </message>
        <message>
            <source>Planning …</source>
            <translation>Wird geplant …</translation>
        </message>
        <message>
            <source>Put this amount into the rule of the book and plan it</source>
            <translation>Diesen Wert in die Regel der Mappe eintragen und planen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rule to move</source>
            <translation>Regel, die bewegt wird</translation>
        </message>
        <message>
            <source>The rule costs {0}{1} over {2}</source>
            <translation>Die Regel kostet {0}{1} gegenüber {2}</translation>
        </message>
        <message>
            <source>This page shows the plan of the book, not the trial.</source>
            <translation>Diese Seite zeigt den Plan der Mappe, nicht den Versuch.</translation>
        </message>
        <message>
            <source>Trial: {0} instead of {1}</source>
            <translation>Versuch: {0} statt {1}</translation>
        </message>
        <message>
            <source>no plan at the next point, {0}</source>
            <translation>kein Plan beim nächsten Punkt, {0}</translation>
        </message>
        <message>
            <source>the next point, {0}: {1}</source>
            <translation>der nächste Punkt, {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>CapSlider</name>
        <message>
            <source>Amount of the rule, from loose to tight</source>
            <translation>Wert der Regel, von locker bis scharf</translation>
        </message>
    </context>
    <context>
        <name>CapacitiesView</name>
        <message>
            <source>1 % more saves</source>
            <translation>1 % mehr spart</translation>
        </message>
        <message>
            <source>A plan over scenarios is not explained capacity by capacity.</source>
            <translation>Ein Plan über Szenarien wird nicht Kapazität für Kapazität erklärt.</translation>
        </message>
        <message>
            <source>Beside the rules at their limit, these capacities hold the plan back. The saving is that of the first bit more: it lessens as the capacity grows.</source>
            <translation>Neben den Regeln an ihrer Grenze begrenzen diese Kapazitäten den Plan. Die Ersparnis gilt für das erste bisschen mehr: Sie nimmt ab, wenn die Kapazität wächst.</translation>
        </message>
        <message>
            <source>Capacities that are used up, the dearest first</source>
            <translation>Ausgeschöpfte Kapazitäten, die teuerste zuerst</translation>
        </message>
        <message>
            <source>Capacity of</source>
            <translation>Kapazität von</translation>
        </message>
        <message>
            <source>Found the capacities that are used up</source>
            <translation>Ausgeschöpfte Kapazitäten gefunden</translation>
        </message>
        <message>
            <source>In how many periods it holds the plan back</source>
            <translation>In wie vielen Perioden sie den Plan begrenzt</translation>
        </message>
        <message>
            <source>It was not explained</source>
            <translation>Es wurde nicht erklärt</translation>
        </message>
        <message>
            <source>Looking which capacities are used up …</source>
            <translation>Welche Kapazitäten ausgeschöpft sind, wird gesucht …</translation>
        </message>
        <message>
            <source>Looking why …</source>
            <translation>Der Grund wird gesucht …</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No capacity holds the plan back: more of one would save nothing.</source>
            <translation>Keine Kapazität begrenzt den Plan: Mehr davon würde nichts sparen.</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Perioden</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Optimise again.</source>
            <translation>Die Daten haben sich seit diesem Plan geändert. Optimieren Sie neu.</translation>
        </message>
        <message>
            <source>The plan has whole decisions (orders, lots, counts, breaks): no capacity has a single price.</source>
            <translation>Der Plan hat ganzzahlige Entscheidungen (Bestellungen, Lose, Anzahlen, Staffeln): Keine Kapazität hat einen einzelnen Preis.</translation>
        </message>
        <message>
            <source>What one percent more of it in these periods saves, at first</source>
            <translation>Was ein Prozent mehr davon in diesen Perioden zunächst spart</translation>
        </message>
        <message>
            <source>offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>Lieferant</translation>
        </message>
    </context>
    <context>
        <name>CellsView</name>
        <message>
            <source>1 note</source>
            <translation>1 Hinweis</translation>
        </message>
        <message>
            <source>Alt+Left and Alt+Right go from column to column; Alt+Down opens the list</source>
            <translation>Alt+Links und Alt+Rechts gehen von Spalte zu Spalte; Alt+Ab öffnet die Liste</translation>
        </message>
        <message>
            <source>Cells of the file</source>
            <translation>Zellen der Datei</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Problems of the file</source>
            <translation>Probleme der Datei</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Zeile {0}</translation>
        </message>
        <message>
            <source>The table begins in this row</source>
            <translation>Die Tabelle beginnt in dieser Zeile</translation>
        </message>
        <message>
            <source>The table ends in this row</source>
            <translation>Die Tabelle endet in dieser Zeile</translation>
        </message>
        <message>
            <source>Titles stand in this row</source>
            <translation>Die Titel stehen in dieser Zeile</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Anzusehen</translation>
        </message>
        <message>
            <source>Use of the column</source>
            <translation>Verwendung der Spalte</translation>
        </message>
        <message>
            <source>{0} notes</source>
            <translation>{0} Hinweise</translation>
        </message>
        <message>
            <source>{0} to check</source>
            <translation>{0} zu prüfen</translation>
        </message>
    </context>
    <context>
        <name>ChartTools</name>
        <message>
            <source>Copied: {0}</source>
            <translation>Kopiert: {0}</translation>
        </message>
        <message>
            <source>Out of date: the data has changed since these figures were computed.</source>
            <translation>Veraltet: Die Daten haben sich geändert, seit diese Zahlen berechnet wurden.</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>Picture saved as {0}</source>
            <translation>Bild gespeichert als {0}</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>SVG-Bild (*.svg)</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <source>Source: {0}, {1}. Made with Lodestone.</source>
            <translation>Quelle: {0}, {1}. Erstellt mit Lodestone.</translation>
        </message>
        <message>
            <source>The chart is empty: there is nothing to save or copy yet</source>
            <translation>Das Diagramm ist leer: Es gibt noch nichts zu speichern oder zu kopieren</translation>
        </message>
        <message>
            <source>The picture was not copied</source>
            <translation>Das Bild wurde nicht kopiert</translation>
        </message>
        <message>
            <source>The picture was not saved</source>
            <translation>Das Bild wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>There is no chart on this page</source>
            <translation>Auf dieser Seite ist kein Diagramm</translation>
        </message>
        <message>
            <source>Trial, not the plan of the book: {0}, {1} instead of {2}.</source>
            <translation>Versuch, nicht der Plan des Buchs: {0}, {1} statt {2}.</translation>
        </message>
        <message>
            <source>{0} is the open book; the picture would replace it. Choose another name.</source>
            <translation>{0} ist das geöffnete Buch; das Bild würde es ersetzen. Wählen Sie einen anderen Namen.</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Commenting</name>
        <message>
            <source>Comment on this row</source>
            <translation>Diese Zeile kommentieren</translation>
        </message>
        <message>
            <source>The row of this comment was deleted; undo brings it back</source>
            <translation>Die Zeile dieses Kommentars wurde gelöscht; Rückgängig bringt sie zurück</translation>
        </message>
        <message>
            <source>Type something into the row first: a blank row takes no comment</source>
            <translation>Tippen Sie zuerst etwas in die Zeile: Eine leere Zeile nimmt keinen Kommentar</translation>
        </message>
        <message>
            <source>Write something, or cancel.</source>
            <translation>Schreiben Sie etwas, oder brechen Sie ab.</translation>
        </message>
    </context>
    <context>
        <name>CommentsDialog</name>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Comments, the newest first</source>
            <translation>Kommentare, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Go to the row</source>
            <translation>Zur Zeile gehen</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>What stands in the first column of the row</source>
            <translation>Was in der ersten Spalte der Zeile steht</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>CompareCauses</name>
        <message>
            <source>(blank)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>At their limit now: {0}.</source>
            <translation>Nun an der Grenze: {0}.</translation>
        </message>
        <message>
            <source>No longer at their limit: {0}.</source>
            <translation>Nicht mehr an der Grenze: {0}.</translation>
        </message>
        <message>
            <source>Not both plans are proved to be of least cost: a part of the difference may be that.</source>
            <translation>Nicht beide Pläne sind als kostengünstigste bewiesen: Ein Teil des Unterschieds kann daran liegen.</translation>
        </message>
        <message>
            <source>Nothing else differs: the difference comes from there.</source>
            <translation>Sonst unterscheidet sich nichts: Der Unterschied kommt daher.</translation>
        </message>
        <message>
            <source>Only one cell differs: {0}, {1}, {2}: {3} became {4}.</source>
            <translation>Nur eine Zelle unterscheidet sich: {0}, {1}, {2}: Aus {3} wurde {4}.</translation>
        </message>
        <message>
            <source>The difference adds up: {0}; together {1}.</source>
            <translation>Der Unterschied setzt sich zusammen: {0}; zusammen {1}.</translation>
        </message>
        <message>
            <source>fixed cost</source>
            <translation>Fixkosten</translation>
        </message>
        <message>
            <source>holding</source>
            <translation>Lagerhaltung</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>Strafkosten</translation>
        </message>
        <message>
            <source>purchases that moved</source>
            <translation>verlagerte Käufe</translation>
        </message>
        <message>
            <source>shortages</source>
            <translation>Fehlmengen</translation>
        </message>
        <message>
            <source>the same purchases at other prices</source>
            <translation>dieselben Käufe zu anderen Preisen</translation>
        </message>
        <message>
            <source>{0} against {1}: {2}.</source>
            <translation>{0} gegenüber {1}: {2}.</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} weitere</translation>
        </message>
    </context>
    <context>
        <name>CompareFigure</name>
        <message>
            <source>as before</source>
            <translation>wie zuvor</translation>
        </message>
        <message>
            <source>at limit</source>
            <translation>an der Grenze</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>verletzt</translation>
        </message>
        <message>
            <source>came to its limit</source>
            <translation>an die Grenze gekommen</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>eingehalten</translation>
        </message>
        <message>
            <source>is broken now</source>
            <translation>nun verletzt</translation>
        </message>
        <message>
            <source>is no longer broken</source>
            <translation>nicht mehr verletzt</translation>
        </message>
        <message>
            <source>left its limit</source>
            <translation>von der Grenze gelöst</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Noch nichts zu vergleichen</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Plan first: a plan is compared with the one before it, with saved plans and with no rules.</source>
            <translation>Planen Sie zuerst: Ein Plan wird mit dem davor, mit gespeicherten Plänen und mit dem ohne Regeln verglichen.</translation>
        </message>
        <message>
            <source>Plans side by side</source>
            <translation>Pläne nebeneinander</translation>
        </message>
        <message>
            <source>Price of each wish</source>
            <translation>Preis jedes Wunsches</translation>
        </message>
        <message>
            <source>Saved plans</source>
            <translation>Gespeicherte Pläne</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>The data has changed since the plan on show was made. Press F5 to plan again.</source>
            <translation>Die Daten haben sich geändert, seit der gezeigte Plan entstand. Drücken Sie F5, um neu zu planen.</translation>
        </message>
        <message>
            <source>These plans are in different currencies: their costs are shown, but not subtracted.</source>
            <translation>Diese Pläne haben verschiedene Währungen: Ihre Kosten werden gezeigt, aber nicht voneinander abgezogen.</translation>
        </message>
    </context>
    <context>
        <name>CompareTables</name>
        <message>
            <source>(blank)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Cost of the award in {0} less that in {1}</source>
            <translation>Kosten des Zuschlags in {0} abzüglich derer in {1}</translation>
        </message>
        <message>
            <source>Cost of the rules</source>
            <translation>Kosten der Regeln</translation>
        </message>
        <message>
            <source>Cost, difference</source>
            <translation>Kosten, Unterschied</translation>
        </message>
        <message>
            <source>Cost, {0}</source>
            <translation>Kosten, {0}</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Difference, {0}</source>
            <translation>Unterschied, {0}</translation>
        </message>
        <message>
            <source>Expected cost</source>
            <translation>Erwartete Kosten</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fix</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Lagerhaltung</translation>
        </message>
        <message>
            <source>In the first</source>
            <translation>Im ersten</translation>
        </message>
        <message>
            <source>In this one</source>
            <translation>In diesem</translation>
        </message>
        <message>
            <source>Landed cost of what is bought there</source>
            <translation>Einstandskosten dessen, was dort gekauft wird</translation>
        </message>
        <message>
            <source>Least cost without rules</source>
            <translation>Geringste Kosten ohne Regeln</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstige</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Strafkosten</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Proved within</source>
            <translation>Bewiesen bis auf</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Einkauf</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>Shortage</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Zoll</translation>
        </message>
        <message>
            <source>The largest share of a named country; parts of unknown origin are left out</source>
            <translation>Der größte Anteil eines genannten Landes; Teile unbekannter Herkunft zählen nicht</translation>
        </message>
        <message>
            <source>The plan whose book differs from that of the first</source>
            <translation>Der Plan, dessen Mappe von der des ersten abweicht</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>What stands in the first column of the row</source>
            <translation>Was in der ersten Spalte der Zeile steht</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>next point costs</source>
            <translation>nächster Punkt kostet</translation>
        </message>
        <message>
            <source>reaches</source>
            <translation>erreicht</translation>
        </message>
        <message>
            <source>state</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>{0} less {1}</source>
            <translation>{0} abzüglich {1}</translation>
        </message>
    </context>
    <context>
        <name>CompareWords</name>
        <message>
            <source>1 cell in {1}</source>
            <translation>1 Zelle in {1}</translation>
        </message>
        <message>
            <source>Both answer the same book.</source>
            <translation>Beide beruhen auf derselben Mappe.</translation>
        </message>
        <message>
            <source>Only rules differ: {0}. Together they cost {1}; a plan for each says what each costs alone.</source>
            <translation>Nur Regeln unterscheiden sich: {0}. Zusammen kosten sie {1}; ein Plan für jede sagt, was jede allein kostet.</translation>
        </message>
        <message>
            <source>Only the rule {0} differs: “{1}” became “{2}”. The wish costs {3}.</source>
            <translation>Nur die Regel {0} unterscheidet sich: Aus „{1}“ wurde „{2}“. Der Wunsch kostet {3}.</translation>
        </message>
        <message>
            <source>Only the rule {0} was added: “{1}” It costs {2}.</source>
            <translation>Nur die Regel {0} kam dazu: „{1}“ Sie kostet {2}.</translation>
        </message>
        <message>
            <source>Only the rule {0} was dropped: “{1}” Without it the plan costs {2}.</source>
            <translation>Nur die Regel {0} fiel weg: „{1}“ Ohne sie kostet der Plan {2}.</translation>
        </message>
        <message>
            <source>Their books differ: {0}.</source>
            <translation>Ihre Mappen unterscheiden sich: {0}.</translation>
        </message>
        <message>
            <source>approved by {0}</source>
            <translation>freigegeben von {0}</translation>
        </message>
        <message>
            <source>in {0}: cannot be compared</source>
            <translation>in {0}: nicht vergleichbar</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>nicht gespeichert</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>the least that its offers cost</source>
            <translation>das Geringste, was ihre Angebote kosten</translation>
        </message>
        <message>
            <source>the same cost</source>
            <translation>gleiche Kosten</translation>
        </message>
        <message>
            <source>{0} cells in {1}</source>
            <translation>{0} Zellen in {1}</translation>
        </message>
        <message>
            <source>{0} less</source>
            <translation>{0} weniger</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} weitere</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Plan before</source>
            <translation>Plan davor</translation>
        </message>
        <message>
            <source>Plan on show</source>
            <translation>Gezeigter Plan</translation>
        </message>
        <message>
            <source>Without rules</source>
            <translation>Ohne Regeln</translation>
        </message>
    </context>
    <context>
        <name>CostBars</name>
        <message>
            <source>Part that the rules cost</source>
            <translation>Anteil, den die Regeln kosten</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>Total cost of each plan</source>
            <translation>Gesamtkosten jedes Plans</translation>
        </message>
        <message>
            <source>Total cost over the horizon, {0}</source>
            <translation>Gesamtkosten über den Horizont, {0}</translation>
        </message>
        <message>
            <source>total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>total cost; amber: the part that the rules cost</source>
            <translation>Gesamtkosten; gelb: der Teil, den die Regeln kosten</translation>
        </message>
    </context>
    <context>
        <name>CostCard</name>
        <message>
            <source>Holding the stock that bridges losses costs</source>
            <translation>Den Bestand zu halten, der Ausfälle überbrückt, kostet</translation>
        </message>
        <message>
            <source>This plan less the plan without the sheet Survive.</source>
            <translation>Dieser Plan abzüglich des Plans ohne das Blatt Survive.</translation>
        </message>
        <message>
            <source>What bridging costs</source>
            <translation>Was das Überbrücken kostet</translation>
        </message>
        <message>
            <source>What the stock costs is not known: the plan without it was not proved.</source>
            <translation>Was der Bestand kostet, ist nicht bekannt: Der Plan ohne ihn wurde nicht bewiesen.</translation>
        </message>
        <message>
            <source>What the stock costs is not stated: the objective looks at scenarios, and the plan without that stock is another one.</source>
            <translation>Was der Bestand kostet, wird nicht angegeben: Das Ziel betrachtet Szenarien, und der Plan ohne diesen Bestand ist ein anderer.</translation>
        </message>
        <message>
            <source>{0} a year</source>
            <translation>{0} im Jahr</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message>
            <source>1 error</source>
            <translation>1 Fehler</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation>1 Hinweis</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>veraltet</translation>
        </message>
        <message>
            <source>{0} errors</source>
            <translation>{0} Fehler</translation>
        </message>
        <message>
            <source>{0} notes and warnings</source>
            <translation>{0} Hinweise und Warnungen</translation>
        </message>
        <message>
            <source>{0} rows in {1}</source>
            <translation>{0} Zeilen in {1}</translation>
        </message>
    </context>
    <context>
        <name>DaysRow</name>
        <message>
            <source>Bridge for</source>
            <translation>Überbrücken für</translation>
        </message>
        <message>
            <source>Days to bridge</source>
            <translation>Zu überbrückende Tage</translation>
        </message>
        <message>
            <source>Set and plan</source>
            <translation>Setzen und planen</translation>
        </message>
        <message>
            <source>Show the sheet</source>
            <translation>Blatt zeigen</translation>
        </message>
        <message>
            <source>What one day more costs</source>
            <translation>Was ein Tag mehr kostet</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
    </context>
    <context>
        <name>DetailCard</name>
        <message>
            <source>All rules</source>
            <translation>Alle Regeln</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Zuschläge</translation>
        </message>
        <message>
            <source>Awards {0} · suppliers {1} · materials {2} · {3}</source>
            <translation>Zuschläge {0} · Lieferanten {1} · Materialien {2} · {3}</translation>
        </message>
        <message>
            <source>Closing stock</source>
            <translation>Endbestand</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Every country</source>
            <translation>Jedes Land</translation>
        </message>
        <message>
            <source>Shortages</source>
            <translation>Fehlmengen</translation>
        </message>
        <message>
            <source>Show every country of a rule, not only the one nearest to its limit</source>
            <translation>Jedes Land einer Regel zeigen, nicht nur das nächste an der Grenze</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Surplus</source>
            <translation>Überschuss</translation>
        </message>
        <message>
            <source>What is full</source>
            <translation>Was voll ist</translation>
        </message>
        <message>
            <source>Why this much</source>
            <translation>Warum so viel</translation>
        </message>
        <message>
            <source>{0} awards · {1}</source>
            <translation>{0} Zuschläge · {1}</translation>
        </message>
    </context>
    <context>
        <name>EditStep</name>
        <message>
            <source>Undo: {0}</source>
            <translation>Rückgängig: {0}</translation>
        </message>
    </context>
    <context>
        <name>EditedPlanDialog</name>
        <message>
            <source>1 thing that it must keep is broken.</source>
            <translation>1 Vorgabe, die er einhalten muss, ist gebrochen.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Zelle</translation>
        </message>
        <message>
            <source>Cells or the record are not what the awards and Assumptions give.</source>
            <translation>Zellen oder das Protokoll entsprechen nicht dem, was Zuschläge und Annahmen (Blatt Assumptions) ergeben.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Edited plan: {0}</source>
            <translation>Bearbeiteter Plan: {0}</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fix</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Lagerhaltung</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Ist</translation>
        </message>
        <message>
            <source>It keeps every requirement, capacity, term and rule.</source>
            <translation>Er hält jeden Bedarf, jede Kapazität, jede Bedingung und jede Regel ein.</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>No quantity was edited. The plan costs {0}.</source>
            <translation>Keine Menge wurde geändert. Der Plan kostet {0}.</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstige</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Strafkosten</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Einkauf</translation>
        </message>
        <message>
            <source>Quantities</source>
            <translation>Mengen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Shortage</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Zoll</translation>
        </message>
        <message>
            <source>The edit costs {0}: {2} instead of {1}.</source>
            <translation>Die Änderung kostet {0}: {2} statt {1}.</translation>
        </message>
        <message>
            <source>The edit saves {0}: {2} instead of {1}.</source>
            <translation>Die Änderung spart {0}: {2} statt {1}.</translation>
        </message>
        <message>
            <source>The file was not recalculated: open it in a spreadsheet program and save it.</source>
            <translation>Die Datei wurde nicht neu berechnet: Öffnen und speichern Sie sie in einer Tabellenkalkulation.</translation>
        </message>
        <message>
            <source>The plan could not be priced.</source>
            <translation>Die Kosten des Plans konnten nicht bestimmt werden.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unit prices were changed: a price belongs into the book. Change it there and plan again.</source>
            <translation>Stückpreise wurden geändert: Ein Preis gehört in die Mappe. Ändern Sie ihn dort und planen Sie neu.</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>War</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What does not hold, and notes</source>
            <translation>Was nicht stimmt, und Hinweise</translation>
        </message>
        <message>
            <source>What the edit does</source>
            <translation>Was die Änderung bewirkt</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>at a penalty</source>
            <translation>gegen Strafkosten</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>gebrochen</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>eingehalten</translation>
        </message>
        <message>
            <source>something of {0} more materials</source>
            <translation>etwas von {0} weiteren Materialien</translation>
        </message>
        <message>
            <source>{0} are missing; what is bought costs {1} less: {3} instead of {2}.</source>
            <translation>Es fehlen {0}; was gekauft wird, kostet {1} weniger: {3} statt {2}.</translation>
        </message>
        <message>
            <source>{0} are missing; what is bought costs {1} more: {3} instead of {2}.</source>
            <translation>Es fehlen {0}; was gekauft wird, kostet {1} mehr: {3} statt {2}.</translation>
        </message>
        <message>
            <source>{0} things that it must keep are broken.</source>
            <translation>{0} Vorgaben, die er einhalten muss, sind gebrochen.</translation>
        </message>
        <message>
            <source>{0} {1} of {2}</source>
            <translation>{0} {1} {2}</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Exporting {0} …</source>
            <translation>{0} wird exportiert …</translation>
        </message>
        <message>
            <source>Nothing to export</source>
            <translation>Nichts zu exportieren</translation>
        </message>
        <message>
            <source>Plan exported to {0}</source>
            <translation>Plan exportiert nach {0}</translation>
        </message>
        <message>
            <source>Saving the template …</source>
            <translation>Die Vorlage wird gespeichert …</translation>
        </message>
        <message>
            <source>Template saved as {0}</source>
            <translation>Vorlage gespeichert als {0}</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again, then export.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan entstand. Drücken Sie F5, um neu zu planen, und exportieren Sie dann.</translation>
        </message>
        <message>
            <source>The plan is out of date</source>
            <translation>Der Plan ist veraltet</translation>
        </message>
        <message>
            <source>The plan was not exported</source>
            <translation>Der Plan wurde nicht exportiert</translation>
        </message>
        <message>
            <source>The template was not saved</source>
            <translation>Die Vorlage wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>There is no plan yet. Press F5.</source>
            <translation>Es gibt noch keinen Plan. Drücken Sie F5.</translation>
        </message>
        <message>
            <source>{0} is the open book; the plan would replace it.</source>
            <translation>{0} ist die geöffnete Datei; der Plan würde sie ersetzen.</translation>
        </message>
        <message>
            <source>{0} is the open book; the template would replace it.</source>
            <translation>{0} ist die geöffnete Datei; die Vorlage würde sie ersetzen.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Announced as</source>
            <translation>Bekanntmachung</translation>
        </message>
        <message>
            <source>As looked up on {0}: {1}</source>
            <translation>Nachgesehen am {0}: {1}</translation>
        </message>
        <message>
            <source>Contains: {0}</source>
            <translation>Enthält: {0}</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Country, {0}</source>
            <translation>Land, {0}</translation>
        </message>
        <message>
            <source>Duties of the United States on imports from there</source>
            <translation>Zölle der Vereinigten Staaten auf Einfuhren von dort</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Zoll</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Ausfuhrkontrollen</translation>
        </message>
        <message>
            <source>Export controls of China</source>
            <translation>Ausfuhrkontrollen Chinas</translation>
        </message>
        <message>
            <source>HHI {0}</source>
            <translation>HHI {0}</translation>
        </message>
        <message>
            <source>HHI {0}, at most {1} if all that is not named came from one other country</source>
            <translation>HHI {0}, höchstens {1}, wenn alles nicht Genannte aus einem weiteren Land käme</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In Kraft ab</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>Im Plan</translation>
        </message>
        <message>
            <source>In this book</source>
            <translation>In diesem Buch</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Materials that contain it</source>
            <translation>Materialien, die es enthalten</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maßnahme</translation>
        </message>
        <message>
            <source>Member of: {0}</source>
            <translation>Mitglied von: {0}</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Mineral</translation>
        </message>
        <message>
            <source>Neither the book nor the reference data knows a material, mineral or country of this name.</source>
            <translation>Weder das Buch noch die Referenzdaten kennen ein Material, Mineral oder Land dieses Namens.</translation>
        </message>
        <message>
            <source>Net import reliance of the United States, %: {0} (2025, {1})</source>
            <translation>Nettoimportabhängigkeit der Vereinigten Staaten, %: {0} (2025, {1})</translation>
        </message>
        <message>
            <source>No material of the book is said to contain it.</source>
            <translation>Von keinem Material des Buchs ist angegeben, dass es dies enthält.</translation>
        </message>
        <message>
            <source>No source of the reference data names it as a producer.</source>
            <translation>Keine Quelle der Referenzdaten nennt es als Erzeuger.</translation>
        </message>
        <message>
            <source>None in the reference data.</source>
            <translation>Keine in den Referenzdaten.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Nothing of the plan is known to come from there.</source>
            <translation>Vom Plan ist nichts bekannt, das von dort kommt.</translation>
        </message>
        <message>
            <source>Offers {0} · suppliers {1}</source>
            <translation>Angebote {0} · Lieferanten {1}</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Auf</translation>
        </message>
        <message>
            <source>On the list of critical minerals of the United States (2025)</source>
            <translation>Auf der Liste kritischer Minerale der Vereinigten Staaten (2025)</translation>
        </message>
        <message>
            <source>On the list of critical raw materials of the EU (2023)</source>
            <translation>Auf der Liste kritischer Rohstoffe der EU (2023)</translation>
        </message>
        <message>
            <source>Other countries</source>
            <translation>Andere Länder</translation>
        </message>
        <message>
            <source>Political stability {0} on a scale of about -2.5 to 2.5, percentile {1} (2024)</source>
            <translation>Politische Stabilität {0} auf einer Skala von etwa -2,5 bis 2,5, Perzentil {1} (2024)</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Published figures and lists</source>
            <translation>Veröffentlichte Zahlen und Listen</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>Recycled of what is used up in the EU</source>
            <translation>Rezyklatanteil am Verbrauch der EU</translation>
        </message>
        <message>
            <source>Share of its purchases</source>
            <translation>Anteil an den Einkäufen</translation>
        </message>
        <message>
            <source>Share of the world</source>
            <translation>Anteil an der Welt</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Strategic raw material of the EU (Regulation (EU) 2024/1252, Annex I): {0}</source>
            <translation>Strategischer Rohstoff der EU (Verordnung (EU) 2024/1252, Anhang I): {0}</translation>
        </message>
        <message>
            <source>Suppliers there {0} · owned from there {1} · offers that name it as an origin {2}</source>
            <translation>Lieferanten dort {0} · von dort aus im Besitz {1} · Angebote, die es als Herkunft nennen {2}</translation>
        </message>
        <message>
            <source>Supply risk index of the EU</source>
            <translation>Versorgungsrisiko-Index der EU</translation>
        </message>
        <message>
            <source>The book does not say which minerals it contains (sheet Contents), so nothing of the world's production is shown here.</source>
            <translation>Das Buch sagt nicht, welche Minerale es enthält (Blatt Contents); deshalb steht hier nichts zur Weltproduktion.</translation>
        </message>
        <message>
            <source>The country</source>
            <translation>Das Land</translation>
        </message>
        <message>
            <source>The first {0} of {1}</source>
            <translation>Die ersten {0} von {1}</translation>
        </message>
        <message>
            <source>The reference data has no figures for this stage.</source>
            <translation>Die Referenzdaten haben keine Zahlen zu dieser Stufe.</translation>
        </message>
        <message>
            <source>The reference data holds the export controls of China only: of others nothing is known here.</source>
            <translation>Die Referenzdaten enthalten nur die Ausfuhrkontrollen Chinas: über andere ist hier nichts bekannt.</translation>
        </message>
        <message>
            <source>The reference data knows no mineral by the name {0} that the book gives.</source>
            <translation>Die Referenzdaten kennen kein Mineral mit dem Namen {0}, den das Buch nennt.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>What it mines and refines</source>
            <translation>Was es fördert und raffiniert</translation>
        </message>
        <message>
            <source>World production</source>
            <translation>Weltproduktion</translation>
        </message>
        <message>
            <source>World production, {0}</source>
            <translation>Weltproduktion, {0}</translation>
        </message>
        <message>
            <source>Year and source</source>
            <translation>Jahr und Quelle</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{0} (rare earths as a whole)</source>
            <translation>{0} (Seltene Erden insgesamt)</translation>
        </message>
        <message>
            <source>{0} of landed cost in the plan: {1}</source>
            <translation>{0} der Einstandskosten im Plan: {1}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1} ({2}, {3})</source>
            <translation>{0}: {1} ({2}, {3})</translation>
        </message>
        <message>
            <source>{0}; figures of {1}</source>
            <translation>{0}; Zahlen von {1}</translation>
        </message>
    </context>
    <context>
        <name>FactsTool</name>
        <message>
            <source>Go to a cell, or point at a part of a chart, that names a material or country</source>
            <translation>Gehen Sie zu einer Zelle oder zeigen Sie auf einen Teil eines Diagramms, der ein Material oder Land nennt</translation>
        </message>
    </context>
    <context>
        <name>FactsWindow</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Known names near it:</source>
            <translation>Bekannte ähnliche Namen:</translation>
        </message>
        <message>
            <source>Reference data</source>
            <translation>Referenzdaten</translation>
        </message>
        <message>
            <source>Source: {0}</source>
            <translation>Quelle: {0}</translation>
        </message>
        <message>
            <source>The data has changed since the plan was made: its shares here are out of date.</source>
            <translation>Die Daten haben sich geändert, seit der Plan gemacht wurde: seine Anteile hier sind veraltet.</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Copy the details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>The log is in {0}. Nothing is sent anywhere.</source>
            <translation>Das Protokoll liegt in {0}. Es wird nichts versendet.</translation>
        </message>
        <message>
            <source>With the messages, which may quote values of your data</source>
            <translation>Mit den Meldungen, die Werte aus Ihren Daten enthalten können</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>M</source>
            <translation>Mio.</translation>
        </message>
        <message>
            <source>bn</source>
            <translation>Mrd.</translation>
        </message>
        <message>
            <source>k</source>
            <translation>Tsd.</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebige</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>award</source>
            <translation>Zuschlag</translation>
        </message>
        <message>
            <source>award added</source>
            <translation>Zuschlag hinzugefügt</translation>
        </message>
        <message>
            <source>award moved</source>
            <translation>Zuschlag verschoben</translation>
        </message>
        <message>
            <source>award removed</source>
            <translation>Zuschlag entfernt</translation>
        </message>
        <message>
            <source>each</source>
            <translation>jede</translation>
        </message>
        <message>
            <source>each material</source>
            <translation>jedes Material</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>genau</translation>
        </message>
        <message>
            <source>expected cost</source>
            <translation>erwartete Kosten</translation>
        </message>
        <message>
            <source>infeasible</source>
            <translation>nicht erfüllbar</translation>
        </message>
        <message>
            <source>made</source>
            <translation>hergestellt</translation>
        </message>
        <message>
            <source>mined</source>
            <translation>gefördert</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>problems in the data</source>
            <translation>Probleme in den Daten</translation>
        </message>
        <message>
            <source>refined</source>
            <translation>raffiniert</translation>
        </message>
        <message>
            <source>stopped at a limit</source>
            <translation>an einer Grenze angehalten</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Compare an edited plan workbook</source>
            <translation>Bearbeitete Plandatei vergleichen</translation>
        </message>
        <message>
            <source>Comparing {0} …</source>
            <translation>{0} wird verglichen …</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the plan</source>
            <translation>Plan exportieren</translation>
        </message>
        <message>
            <source>Lodestone project (*{0})</source>
            <translation>Lodestone-Projekt (*{0})</translation>
        </message>
        <message>
            <source>Lodestone template.xlsx</source>
            <translation>Lodestone-Vorlage.xlsx</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Projects, workbooks and other spreadsheets ({0})</source>
            <translation>Projekte, Arbeitsmappen und andere Tabellen ({0})</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Vorlage speichern</translation>
        </message>
        <message>
            <source>Save the book</source>
            <translation>Mappe speichern</translation>
        </message>
        <message>
            <source>Something is still running</source>
            <translation>Es läuft noch etwas</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <source>Wait until it is done, or press Esc to cancel it.</source>
            <translation>Warten Sie, bis es fertig ist, oder brechen Sie mit Esc ab.</translation>
        </message>
        <message>
            <source>{0} copy</source>
            <translation>{0} Kopie</translation>
        </message>
        <message>
            <source>{0} plan.xlsx</source>
            <translation>{0} Plan.xlsx</translation>
        </message>
        <message>
            <source>{0} was not compared</source>
            <translation>{0} wurde nicht verglichen</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this sheet</source>
            <translation>In diesem Blatt suchen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Not found in this sheet</source>
            <translation>In diesem Blatt nicht gefunden</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>1 found</source>
            <translation>1 gefunden</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Enter goes there, Esc closes</source>
            <translation>Enter geht dorthin, Esc schließt</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Help: {0}</source>
            <translation>Hilfe: {0}</translation>
        </message>
        <message>
            <source>Material, supplier, offer, rule, country, command, page, help …</source>
            <translation>Material, Lieferant, Angebot, Regel, Land, Befehl, Seite, Hilfe …</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materialien</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Minerale</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>Nichts heißt so</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Angebote</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>{0} found</source>
            <translation>{0} gefunden</translation>
        </message>
    </context>
    <context>
        <name>FinderTool</name>
        <message>
            <source>This command is not possible now</source>
            <translation>Dieser Befehl ist jetzt nicht möglich</translation>
        </message>
    </context>
    <context>
        <name>FlowPicture</name>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Flow of purchases from mine to owner</source>
            <translation>Weg der Einkäufe von der Mine zum Eigentümer</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>Einstandskosten</translation>
        </message>
        <message>
            <source>Landed cost over the horizon, {0}; {1} in all</source>
            <translation>Einstandskosten über den Horizont, {0}; insgesamt {1}</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Gefördert</translation>
        </message>
        <message>
            <source>Next stage</source>
            <translation>Nächste Stufe</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffiniert</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
    </context>
    <context>
        <name>FrontierCurve</name>
        <message>
            <source>Amount</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>At {0} the plan costs {1}</source>
            <translation>Bei {0} kostet der Plan {1}</translation>
        </message>
        <message>
            <source>Cost against the amount of the rule</source>
            <translation>Kosten über dem Wert der Regel</translation>
        </message>
        <message>
            <source>Extra cost over the loosest plan, {0}, from loose to tight; every point is a plan</source>
            <translation>Mehrkosten gegenüber dem lockersten Plan, {0}, von locker zu streng; jeder Punkt ist ein Plan</translation>
        </message>
        <message>
            <source>Over the loosest plan</source>
            <translation>Über dem lockersten Plan</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>in the book</source>
            <translation>in der Mappe</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>kein Plan</translation>
        </message>
        <message>
            <source>over the loosest plan</source>
            <translation>über dem lockersten Plan</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Delete contents</source>
            <translation>Inhalt löschen</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Nach unten ausfüllen</translation>
        </message>
        <message>
            <source>The clipboard holds no cells</source>
            <translation>Die Zwischenablage enthält keine Zellen</translation>
        </message>
        <message>
            <source>{0} columns lay beyond the last column of the sheet and were not pasted</source>
            <translation>{0} Spalten lagen hinter der letzten Spalte des Blatts und wurden nicht eingefügt</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>A lost country delivers again after</source>
            <translation>Ein ausgefallenes Land liefert wieder nach</translation>
        </message>
        <message>
            <source>Days until a lost country delivers again</source>
            <translation>Tage, bis ein ausgefallenes Land wieder liefert</translation>
        </message>
        <message>
            <source>None of {0} losses leaves anything short.</source>
            <translation>Keiner von {0} Ausfällen lässt etwas fehlen.</translation>
        </message>
        <message>
            <source>Nothing is short</source>
            <translation>Es fehlt nichts</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>Plan prüfen</translation>
        </message>
        <message>
            <source>The plan under every loss</source>
            <translation>Der Plan bei jedem Ausfall</translation>
        </message>
        <message>
            <source>The worst loss</source>
            <translation>Der schlimmste Ausfall</translation>
        </message>
        <message>
            <source>The worst loss: {0}</source>
            <translation>Der schlimmste Ausfall: {0}</translation>
        </message>
        <message>
            <source>Type a number of days above 0, or nothing for never</source>
            <translation>Geben Sie eine Zahl von Tagen über 0 ein oder nichts für nie</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tagen</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>{0} of {1} losses leave something short if the plan is kept, {2} of them when planned again too.</source>
            <translation>{0} von {1} Ausfällen lassen etwas fehlen, wenn der Plan bleibt; {2} davon auch, wenn neu geplant wird.</translation>
        </message>
        <message>
            <source>{0} short</source>
            <translation>{0} fehlen</translation>
        </message>
    </context>
    <context>
        <name>HeadlineCard</name>
        <message>
            <source>Cost of the plan</source>
            <translation>Kosten des Plans</translation>
        </message>
        <message>
            <source>Fixed cost</source>
            <translation>Fixkosten</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Lagerhaltung</translation>
        </message>
        <message>
            <source>Least {0}, proved</source>
            <translation>Geringste {0}, bewiesen</translation>
        </message>
        <message>
            <source>Not proved to be least {0}</source>
            <translation>Geringste {0} nicht bewiesen</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>Sonstige Kosten</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Strafkosten</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Einkauf</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Shortage</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>Zölle</translation>
        </message>
        <message>
            <source>The cheapest plan</source>
            <translation>Der günstigste Plan</translation>
        </message>
        <message>
            <source>The cost without the rules is not known.</source>
            <translation>Die Kosten ohne die Regeln sind nicht bekannt.</translation>
        </message>
        <message>
            <source>The plan of least {0}</source>
            <translation>Der Plan mit den geringsten {0}</translation>
        </message>
        <message>
            <source>The rules cost</source>
            <translation>Die Regeln kosten</translation>
        </message>
        <message>
            <source>There are no rules: no dependency is limited.</source>
            <translation>Es gibt keine Regeln: Keine Abhängigkeit ist begrenzt.</translation>
        </message>
        <message>
            <source>Today's split costs {0}.</source>
            <translation>Die heutige Aufteilung kostet {0}.</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>When nothing happens</source>
            <translation>Wenn nichts passiert</translation>
        </message>
        <message>
            <source>Without rules</source>
            <translation>Ohne Regeln</translation>
        </message>
        <message>
            <source>audit follows</source>
            <translation>Prüfung folgt</translation>
        </message>
        <message>
            <source>certificate checked on {0} rows</source>
            <translation>Zertifikat an {0} Zeilen geprüft</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>the cheapest plan</source>
            <translation>dem günstigsten Plan</translation>
        </message>
        <message>
            <source>the plan of least {0}</source>
            <translation>dem Plan mit den geringsten {0}</translation>
        </message>
        <message>
            <source>the solver</source>
            <translation>dem Löser</translation>
        </message>
        <message>
            <source>{0} keeps every rule already.</source>
            <translation>{0} hält bereits jede Regel ein.</translation>
        </message>
        <message>
            <source>{0} over {1} without rules</source>
            <translation>{0} über {1} ohne Regeln</translation>
        </message>
        <message>
            <source>{0} s with {1}</source>
            <translation>{0} s mit {1}</translation>
        </message>
        <message>
            <source>{0}, gap {1}</source>
            <translation>{0}, Lücke {1}</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <translation>{0}. {1}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A bad cell stays, marked and explained; F8 goes to the next one.</source>
            <translation>Eine falsche Zelle bleibt, markiert und erklärt; F8 geht zur nächsten.</translation>
        </message>
        <message>
            <source>A project that is open in another window is read-only here: Save asks for another name.</source>
            <translation>Ein Projekt, das in einem anderen Fenster geöffnet ist, ist hier schreibgeschützt: Speichern fragt nach einem anderen Namen.</translation>
        </message>
        <message>
            <source>A rule is binding where the plan stands at its limit: looser would be cheaper.</source>
            <translation>Eine Regel ist bindend, wo der Plan an ihrer Grenze steht: lockerer wäre günstiger.</translation>
        </message>
        <message>
            <source>A rule limits a share or an amount, at a stage, from a country, a group or a supplier.</source>
            <translation>Eine Regel begrenzt einen Anteil oder eine Menge, auf einer Stufe, aus einem Land, einer Gruppe oder von einem Lieferanten.</translation>
        </message>
        <message>
            <source>A rule with a penalty in Flexible may be broken at that price.</source>
            <translation>Eine Regel mit Strafkosten unter Flexible darf zu diesem Preis gebrochen werden.</translation>
        </message>
        <message>
            <source>A share that no country is stated for; by default it counts against every cap.</source>
            <translation>Ein Anteil, für den kein Land angegeben ist; ohne andere Einstellung zählt er gegen jede Obergrenze.</translation>
        </message>
        <message>
            <source>A stranger's bill of materials or quotation: what was read, what is open, what will be written.</source>
            <translation>Eine fremde Stückliste oder ein fremdes Angebot: was gelesen wurde, was offen ist, was geschrieben wird.</translation>
        </message>
        <message>
            <source>After planning, each rule says where the plan stands and how far any plan could go.</source>
            <translation>Nach dem Planen sagt jede Regel, wo der Plan steht und wie weit ein Plan gehen könnte.</translation>
        </message>
        <message>
            <source>Alt+Left and Alt+Right go from column to column, Alt+Down lists its uses; F8 goes to problems.</source>
            <translation>Alt+Links und Alt+Rechts gehen von Spalte zu Spalte, Alt+Ab bietet ihre Verwendungen an; F8 geht zu den Problemen.</translation>
        </message>
        <message>
            <source>An approved plan is frozen, with the book that it answers: nobody changes or deletes it.</source>
            <translation>Ein freigegebener Plan ist eingefroren, mit der Mappe, auf der er beruht: Niemand ändert oder löscht ihn.</translation>
        </message>
        <message>
            <source>As a tree (Ctrl+T): what products are made of, and what each material is needed for.</source>
            <translation>Als Baum (Strg+T): woraus Produkte bestehen, und wofür jedes Material gebraucht wird.</translation>
        </message>
        <message>
            <source>As sentences (Ctrl+T): choose a rule and change its parts; each change is one undo step.</source>
            <translation>Als Sätze (Strg+T): eine Regel wählen und ihre Teile ändern; jede Änderung ist ein Schritt zum Rückgängigmachen.</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>Zuschlag</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Vergleichsplan</translation>
        </message>
        <message>
            <source>Beside the offers stands what belongs to the current one; Ctrl+T hides and shows it.</source>
            <translation>Neben den Angeboten steht, was zum gewählten Angebot gehört; Strg+T blendet es aus und ein.</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Bindend</translation>
        </message>
        <message>
            <source>By country shows what hangs on each country, Concentration how few sources there are.</source>
            <translation>Nach Land zeigt, was an jedem Land hängt, Konzentration, wie wenige Quellen es gibt.</translation>
        </message>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Choose the stage above the map; a click on a country goes to its row.</source>
            <translation>Wählen Sie die Stufe über der Karte; ein Klick auf ein Land geht zu seiner Zeile.</translation>
        </message>
        <message>
            <source>Correct the sheet, the row of titles and what each column means; every correction reads again.</source>
            <translation>Berichtigen Sie das Blatt, die Titelzeile und die Bedeutung jeder Spalte; jede Berichtigung liest neu.</translation>
        </message>
        <message>
            <source>Ctrl+K finds a material, supplier, offer, rule, country, command, page or word of the glossary.</source>
            <translation>Strg+K findet Material, Lieferant, Angebot, Regel, Land, Befehl, Seite oder ein Wort des Glossars.</translation>
        </message>
        <message>
            <source>Ctrl+R on any cell or chart shows what the reference data knows of its material or country.</source>
            <translation>Strg+R zeigt an jeder Zelle und jedem Diagramm, was die Referenzdaten über das Material oder Land wissen.</translation>
        </message>
        <message>
            <source>Ctrl+Z takes back the last correction. Accepting is one undo step of the book.</source>
            <translation>Strg+Z nimmt die letzte Berichtigung zurück. Das Übernehmen ist ein rückgängig zu machender Schritt der Mappe.</translation>
        </message>
        <message>
            <source>Double-click an award to see why it gets this much: what the rules make of each offer's price.</source>
            <translation>Ein Doppelklick auf einen Zuschlag zeigt, warum er so viel bekommt: was die Regeln aus dem Preis jedes Angebots machen.</translation>
        </message>
        <message>
            <source>Drag the dot or the bar above, or use the arrow keys; cost, mix and binding rules follow.</source>
            <translation>Ziehen Sie den Punkt oder die Leiste oben, oder nehmen Sie die Pfeiltasten; Kosten, Mischung und greifende Regeln folgen.</translation>
        </message>
        <message>
            <source>Drop a file on the window to open it. Everything stays on this computer.</source>
            <translation>Ziehen Sie eine Datei auf das Fenster, um sie zu öffnen. Alles bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Every chart is saved, copied or shown as a table from its context menu or the View menu.</source>
            <translation>Jedes Diagramm wird über sein Kontextmenü oder das Menü Ansicht gespeichert, kopiert oder als Tabelle gezeigt.</translation>
        </message>
        <message>
            <source>Every country lost at every stage and every scenario played: the plan kept, and planned again.</source>
            <translation>Jedes Land fällt auf jeder Stufe aus, und jedes Szenario wird durchgespielt: mit dem bestehenden Plan und neu geplant.</translation>
        </message>
        <message>
            <source>Every difference is against the first plan. Where only rules differ, it is what the wish costs.</source>
            <translation>Jeder Unterschied gilt gegenüber dem ersten Plan. Wo nur Regeln abweichen, ist er der Preis des Wunsches.</translation>
        </message>
        <message>
            <source>Every row is read, recognised as a heading or total, or reported with its reason.</source>
            <translation>Jede Zeile wird gelesen, als Überschrift oder Summe erkannt oder mit ihrem Grund gemeldet.</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Abhängigkeit</translation>
        </message>
        <message>
            <source>Frontier</source>
            <translation>Kostenkurve</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index: the sum of the squares of the shares, from near 0 to 1 for one source.</source>
            <translation>Herfindahl-Hirschman-Index: die Summe der Quadrate der Anteile, von nahe 0 bis 1 bei einer einzigen Quelle.</translation>
        </message>
        <message>
            <source>How long stock and the supply that is left meet the requirement after a loss.</source>
            <translation>Wie lange Bestand und verbleibende Lieferungen nach einem Ausfall den Bedarf decken.</translation>
        </message>
        <message>
            <source>Keep puts the amount into the book as one undo step, and plans again; Back (Esc) ends the trial.</source>
            <translation>Übernehmen trägt den Wert in die Mappe ein, in einem Schritt rückgängig zu machen, und plant neu; Zurück (Esc) beendet den Versuch.</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>Einstandskosten</translation>
        </message>
        <message>
            <source>Look-through</source>
            <translation>Durchgerechnet</translation>
        </message>
        <message>
            <source>Losses are ranked by what they leave short; Bridged says how long stock and other supply last.</source>
            <translation>Ausfälle stehen nach dem geordnet, was fehlt; Überbrückt sagt, wie lange Bestand und andere Lieferungen reichen.</translation>
        </message>
        <message>
            <source>Mined, refined, made, owned</source>
            <translation>Gefördert, raffiniert, hergestellt, Eigentum</translation>
        </message>
        <message>
            <source>Open the sample to see a plan at once, or start from your own spreadsheet.</source>
            <translation>Öffnen Sie das Beispiel, um sofort einen Plan zu sehen, oder beginnen Sie mit Ihrer eigenen Tabelle.</translation>
        </message>
        <message>
            <source>Origins say in which countries an offer is mined, refined and made, and in which shares.</source>
            <translation>Origins sagt, in welchen Ländern ein Angebot gefördert, raffiniert und hergestellt wird und zu welchen Anteilen.</translation>
        </message>
        <message>
            <source>Paste from Excel: a paste is one undo step.</source>
            <translation>Einfügen aus Excel: Ein Einfügen ist ein Schritt, der sich rückgängig machen lässt.</translation>
        </message>
        <message>
            <source>Price of each wish leaves out one rule after the other; the prices do not add up.</source>
            <translation>„Preis jedes Wunsches“ lässt eine Regel nach der anderen weg; die Preise summieren sich nicht.</translation>
        </message>
        <message>
            <source>Price per point</source>
            <translation>Preis je Punkt</translation>
        </message>
        <message>
            <source>Reachable</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>Bedauern</translation>
        </message>
        <message>
            <source>Regulations are added with their dates and sources, and say whether they are a duty.</source>
            <translation>Vorschriften werden mit Daten und Quellen hinzugefügt und sagen, ob sie Pflicht sind.</translation>
        </message>
        <message>
            <source>Robust plan: what being ready for the scenarios costs, and the regret of each.</source>
            <translation>Robuster Plan: was es kostet, auf die Szenarien vorbereitet zu sein, und das Bedauern in jedem.</translation>
        </message>
        <message>
            <source>Save a plan from the Plan menu (Ctrl+Shift+P); choose here which ones to compare, up to four.</source>
            <translation>Speichern Sie einen Plan im Menü Plan (Strg+Umschalt+P); wählen Sie hier, welche verglichen werden, bis zu vier.</translation>
        </message>
        <message>
            <source>Save it as PDF, or export the plan to Excel with live formulas.</source>
            <translation>Speichern Sie ihn als PDF, oder exportieren Sie den Plan mit lebenden Formeln nach Excel.</translation>
        </message>
        <message>
            <source>Saved plans side by side, with what differs and what each change costs.</source>
            <translation>Gespeicherte Pläne nebeneinander, mit dem, was sich unterscheidet und was jede Änderung kostet.</translation>
        </message>
        <message>
            <source>Saved plans, comments (Shift+F2 on a row) and the log are kept in the project file alone.</source>
            <translation>Gespeicherte Pläne, Kommentare (Umschalt+F2 in einer Zeile) und das Protokoll stehen nur in der Projektdatei.</translation>
        </message>
        <message>
            <source>Scenarios sets those of the book side by side, as the stress test of the plan played them.</source>
            <translation>„Szenarien“ stellt die der Arbeitsmappe nebeneinander, wie der Stresstest des Plans sie durchgespielt hat.</translation>
        </message>
        <message>
            <source>Stockpile: for how many days stock bridges a loss, what decides it, and what it costs.</source>
            <translation>Vorrat: wie viele Tage Bestand einen Ausfall überbrückt, was das bestimmt und was es kostet.</translation>
        </message>
        <message>
            <source>The bar above moves one rule and plans at once: a trial. Keep puts it into the book, Back ends it.</source>
            <translation>Die Leiste oben bewegt eine Regel und plant sofort: ein Versuch. Übernehmen trägt ihn in die Mappe ein, Zurück beendet ihn.</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that keeps every rule, with the proof that no cheaper one exists.</source>
            <translation>Der günstigste Lieferantenmix, der jede Regel einhält, mit dem Beweis, dass es keinen günstigeren gibt.</translation>
        </message>
        <message>
            <source>The check that no cheaper plan exists: the bound that is proved equals the cost.</source>
            <translation>Die Prüfung, dass es keinen günstigeren Plan gibt: Die bewiesene Schranke gleicht den Kosten.</translation>
        </message>
        <message>
            <source>The four places where an offer can depend on a country.</source>
            <translation>Die vier Stellen, an denen ein Angebot von einem Land abhängen kann.</translation>
        </message>
        <message>
            <source>The headline says what the rules cost; beside it stands how the total adds up.</source>
            <translation>Die Schlagzeile sagt, was die Regeln kosten; daneben steht, wie sich die Summe zusammensetzt.</translation>
        </message>
        <message>
            <source>The landed cost of what comes from a country at a stage.</source>
            <translation>Die Einstandskosten dessen, was auf einer Stufe aus einem Land kommt.</translation>
        </message>
        <message>
            <source>The least cost at each amount of a rule, from loose to tight.</source>
            <translation>Die geringsten Kosten zu jedem Wert einer Regel, von locker bis scharf.</translation>
        </message>
        <message>
            <source>The mean cost of the worst cases: at a risk level of 0.95, of the worst 5 %.</source>
            <translation>Die mittleren Kosten der schlimmsten Fälle: bei einem Risikoniveau von 0,95 der schlimmsten 5 %.</translation>
        </message>
        <message>
            <source>The most that may depend on one country, group or supplier.</source>
            <translation>Das Meiste, was an einem Land, einer Gruppe oder einem Lieferanten hängen darf.</translation>
        </message>
        <message>
            <source>The owner's country counts by the share that it owns.</source>
            <translation>Das Land des Eigentümers zählt mit dem Anteil, den er besitzt.</translation>
        </message>
        <message>
            <source>The share of what is bought that comes from a country at a stage.</source>
            <translation>Der Anteil der Einkäufe, der auf einer Stufe aus einem Land kommt.</translation>
        </message>
        <message>
            <source>The tightest amount of a rule at which any plan exists while the others hold.</source>
            <translation>Der schärfste Wert einer Regel, bei dem es noch einen Plan gibt, während die anderen gelten.</translation>
        </message>
        <message>
            <source>Time to survive</source>
            <translation>Überlebenszeit</translation>
        </message>
        <message>
            <source>Unit price with tariff, freight and other cost, in base currency.</source>
            <translation>Stückpreis mit Zoll, Fracht und sonstigen Kosten, in Basiswährung.</translation>
        </message>
        <message>
            <source>Unknown origin</source>
            <translation>Unbekannte Herkunft</translation>
        </message>
        <message>
            <source>Value at risk</source>
            <translation>Risikowert</translation>
        </message>
        <message>
            <source>What a committee reads: one page, then the detail.</source>
            <translation>Was ein Gremium liest: eine Seite, dann die Einzelheiten.</translation>
        </message>
        <message>
            <source>What a plan buys of one offer in one period.</source>
            <translation>Was ein Plan von einem Angebot in einer Periode kauft.</translation>
        </message>
        <message>
            <source>What a plan costs more in a scenario than the best plan for that scenario alone.</source>
            <translation>Was ein Plan in einem Szenario mehr kostet als der beste Plan für dieses Szenario allein.</translation>
        </message>
        <message>
            <source>What changed on the Plan page compares the plan on show with the one before, saved or not.</source>
            <translation>„Was sich geändert hat“ auf der Seite Plan vergleicht den angezeigten Plan mit dem davor, gespeichert oder nicht.</translation>
        </message>
        <message>
            <source>What is full lists the capacities that hold the plan back, and what a little more of each saves.</source>
            <translation>„Was voll ist“ nennt die Kapazitäten, die den Plan begrenzen, und was etwas mehr davon spart.</translation>
        </message>
        <message>
            <source>What is not stated is unknown, and counts against every cap unless the settings say otherwise.</source>
            <translation>Was nicht angegeben ist, ist unbekannt und zählt gegen jede Obergrenze, wenn die Einstellungen nichts anderes sagen.</translation>
        </message>
        <message>
            <source>What it costs to depend less: one plan for each amount of a rule, from loose to tight.</source>
            <translation>Was es kostet, weniger abhängig zu sein: ein Plan für jeden Wert einer Regel, von locker bis scharf.</translation>
        </message>
        <message>
            <source>What one percentage point tighter costs, at this plan.</source>
            <translation>Was ein Prozentpunkt Verschärfung bei diesem Plan kostet.</translation>
        </message>
        <message>
            <source>What the plan is compared with: the cheapest plan without rules, and today's split.</source>
            <translation>Womit der Plan verglichen wird: mit dem günstigsten Plan ohne Regeln und der heutigen Aufteilung.</translation>
        </message>
        <message>
            <source>What the plan must respect, one sentence a row; below the grid the chosen rule in words.</source>
            <translation>Was der Plan einhalten muss, ein Satz je Zeile; unter dem Gitter die gewählte Regel in Worten.</translation>
        </message>
        <message>
            <source>What you need: direct requirements, or a build plan with a bill of materials.</source>
            <translation>Was Sie brauchen: direkter Bedarf oder ein Bauplan mit Stückliste.</translation>
        </message>
        <message>
            <source>Where a session begins.</source>
            <translation>Wo die Arbeit beginnt.</translation>
        </message>
        <message>
            <source>Where no plan exists, the page says why, and applies a repair by a click.</source>
            <translation>Wo es keinen Plan gibt, sagt die Seite, warum, und wendet mit einem Klick eine Reparatur an.</translation>
        </message>
        <message>
            <source>Where the purchases come from: on a map, as a flow from mine to owner, and in each product.</source>
            <translation>Woher die Einkäufe kommen: auf einer Karte, als Weg von der Mine zum Eigentümer und in jedem Produkt.</translation>
        </message>
        <message>
            <source>Who can supply it: suppliers, offers, price breaks, and where each offer comes from.</source>
            <translation>Wer es liefern kann: Lieferanten, Angebote, Preisstaffeln und woher jedes Angebot kommt.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>ImportFiles</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
        </message>
        <message>
            <source>Import a bill of materials or a quotation</source>
            <translation>Stückliste oder Angebot importieren</translation>
        </message>
        <message>
            <source>Imported {0} into {1}</source>
            <translation>{0} in {1} importiert</translation>
        </message>
        <message>
            <source>Save the annotated copy</source>
            <translation>Kommentierte Kopie speichern</translation>
        </message>
        <message>
            <source>Spreadsheets and text tables ({0})</source>
            <translation>Tabellen und Texttabellen ({0})</translation>
        </message>
        <message>
            <source>The book was changed while the rows were made ready. Accept them once more.</source>
            <translation>Die Mappe wurde geändert, während die Zeilen vorbereitet wurden. Übernehmen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>{0} to check.xlsx</source>
            <translation>{0} zu prüfen.xlsx</translation>
        </message>
        <message>
            <source>{0} was not imported</source>
            <translation>{0} wurde nicht importiert</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>A bill of materials</source>
            <translation>Eine Stückliste</translation>
        </message>
        <message>
            <source>A copy of the file in which what needs a look is marked, to send back</source>
            <translation>Eine Kopie der Datei, in der markiert ist, was anzusehen ist, zum Zurückschicken</translation>
        </message>
        <message>
            <source>A quotation</source>
            <translation>Ein Angebot</translation>
        </message>
        <message>
            <source>A spreadsheet or text table as you have it: .xlsx, .xls, .xlsb, .ods, .csv. The table is found, its columns are taken for what they are, and you see every decision before anything is written.</source>
            <translation>Eine Tabelle oder Texttabelle, wie Sie sie haben: .xlsx, .xls, .xlsb, .ods, .csv. Die Tabelle wird gefunden, ihre Spalten werden erkannt, und Sie sehen jede Entscheidung, bevor etwas geschrieben wird.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Andere Datei wählen…</translation>
        </message>
        <message>
            <source>Country of origin</source>
            <translation>Herkunftsland</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Decimal comma</source>
            <translation>Dezimalkomma</translation>
        </message>
        <message>
            <source>Decimal point</source>
            <translation>Dezimalpunkt</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>For one assembly</source>
            <translation>Für eine Baugruppe</translation>
        </message>
        <message>
            <source>For the whole product</source>
            <translation>Für das ganze Produkt</translation>
        </message>
        <message>
            <source>Import a bill of materials or a quotation</source>
            <translation>Stückliste oder Angebot importieren</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <source>Minimum order</source>
            <translation>Mindestbestellung</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No column</source>
            <translation>Keine Spalte</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Nicht verwendet</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Nothing was changed. Mend the file as it says, or choose another one.</source>
            <translation>Nichts wurde geändert. Berichtigen Sie die Datei wie angegeben, oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>Of one unit</source>
            <translation>Je Einheit</translation>
        </message>
        <message>
            <source>Of the row</source>
            <translation>Der Zeile</translation>
        </message>
        <message>
            <source>Order multiple</source>
            <translation>Bestellvielfaches</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>Andere Datei…</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Übergeordnet</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>Teilenummer</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Price from {0}</source>
            <translation>Preis ab {0}</translation>
        </message>
        <message>
            <source>Price of one unit</source>
            <translation>Preis je Einheit</translation>
        </message>
        <message>
            <source>Price of the row</source>
            <translation>Preis der Zeile</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Read as proposed</source>
            <translation>Wie vorgeschlagen gelesen</translation>
        </message>
        <message>
            <source>Read it as proposed</source>
            <translation>Wie vorgeschlagen lesen</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>{0} wird gelesen …</translation>
        </message>
        <message>
            <source>Row total (check)</source>
            <translation>Zeilensumme (Prüfung)</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Zeile {0}</translation>
        </message>
        <message>
            <source>Save annotated copy…</source>
            <translation>Kommentierte Kopie speichern…</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Subtotal</source>
            <translation>Zwischensumme</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take back the last correction (Ctrl+Z)</source>
            <translation>Die letzte Berichtigung zurücknehmen (Strg+Z)</translation>
        </message>
        <message>
            <source>The columns are read as you accepted them for this layout before.</source>
            <translation>Die Spalten werden so gelesen, wie Sie sie für diese Anordnung schon einmal übernommen haben.</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>What was found, and how to mend it</source>
            <translation>Was gefunden wurde und wie es zu beheben ist</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Annotated copy saved as {0}</source>
            <translation>Kommentierte Kopie gespeichert als {0}</translation>
        </message>
        <message>
            <source>Import {0}</source>
            <translation>{0} importieren</translation>
        </message>
        <message>
            <source>Importing {0} …</source>
            <translation>{0} wird importiert …</translation>
        </message>
        <message>
            <source>Marking what needs a look in {0} …</source>
            <translation>In {0} wird markiert, was anzusehen ist …</translation>
        </message>
        <message>
            <source>Read {0}</source>
            <translation>{0} gelesen</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>{0} wird gelesen …</translation>
        </message>
        <message>
            <source>The copy of {0} was not saved</source>
            <translation>Die Kopie von {0} wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>The file has changed since it was opened; it was read again.</source>
            <translation>Die Datei hat sich geändert, seit sie geöffnet wurde; sie wurde neu gelesen.</translation>
        </message>
        <message>
            <source>{0} was not imported</source>
            <translation>{0} wurde nicht importiert</translation>
        </message>
        <message>
            <source>{0} was not read</source>
            <translation>{0} wurde nicht gelesen</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message>
            <source>Approve plan {0}</source>
            <translation>Plan {0} freigeben</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Delete comment</source>
            <translation>Kommentar löschen</translation>
        </message>
        <message>
            <source>Delete plan {0}</source>
            <translation>Plan {0} löschen</translation>
        </message>
        <message>
            <source>Describe plan {0}</source>
            <translation>Plan {0} beschreiben</translation>
        </message>
        <message>
            <source>Save plan {0}</source>
            <translation>Plan {0} speichern</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>{0} gespeichert</translation>
        </message>
        <message>
            <source>Saved {0} without plans, comments and log: save as a project to keep them</source>
            <translation>{0} ohne Pläne, Kommentare und Protokoll gespeichert: Als Projekt gespeichert bleiben sie</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Changes and runs, the newest first</source>
            <translation>Änderungen und Läufe, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Protokoll exportieren</translation>
        </message>
        <message>
            <source>Exported {0} lines to {1}</source>
            <translation>{0} Zeilen nach {1} exportiert</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Log of the project</source>
            <translation>Protokoll des Projekts</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Text tables (*.csv)</source>
            <translation>Texttabellen (*.csv)</translation>
        </message>
        <message>
            <source>The first signs of the book's content hash: the same input has the same hash</source>
            <translation>Der Anfang der Prüfsumme des Inhalts: Gleiche Eingabe hat gleiche Prüfsumme</translation>
        </message>
        <message>
            <source>The log was not exported</source>
            <translation>Das Protokoll wurde nicht exportiert</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Write every line, with whole hashes, as a table (CSV)</source>
            <translation>Jede Zeile mit ganzen Prüfsummen als Tabelle schreiben (CSV)</translation>
        </message>
        <message>
            <source>log.csv</source>
            <translation>protokoll.csv</translation>
        </message>
        <message>
            <source>{0} lines. Every change that was accepted and every run; nothing here can be edited.</source>
            <translation>{0} Zeilen. Jede übernommene Änderung und jeder Lauf; nichts davon lässt sich bearbeiten.</translation>
        </message>
    </context>
    <context>
        <name>LossBars</name>
        <message>
            <source>Bridged</source>
            <translation>Überbrückt</translation>
        </message>
        <message>
            <source>Losses by what is short</source>
            <translation>Ausfälle nach dem, was fehlt</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Ausfall</translation>
        </message>
        <message>
            <source>Short if the plan is kept</source>
            <translation>Fehlt, wenn der Plan bleibt</translation>
        </message>
        <message>
            <source>Still short when planned again</source>
            <translation>Fehlt auch nach neuer Planung</translation>
        </message>
        <message>
            <source>Value of what is short, {0}; the {1} worst losses</source>
            <translation>Wert des Fehlenden, {0}; die {1} schlimmsten Ausfälle</translation>
        </message>
        <message>
            <source>short if the plan is kept; amber: still short when planned again</source>
            <translation>fehlt, wenn der Plan bleibt; gelb: fehlt auch neu geplant</translation>
        </message>
    </context>
    <context>
        <name>LossCard</name>
        <message>
            <source>Bridged by stock and what is left: {0}.</source>
            <translation>Durch Bestand und Rest überbrückt: {0}.</translation>
        </message>
        <message>
            <source>If the plan is kept, it leaves nothing more short.</source>
            <translation>Wenn der Plan bleibt, fehlt nicht mehr als sonst.</translation>
        </message>
        <message>
            <source>If the plan is kept, {0} is short, first on {1}.</source>
            <translation>Wenn der Plan bleibt, fehlen {0}, zuerst am {1}.</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>Neu geplant</translation>
        </message>
        <message>
            <source>Planned again it breaks: {0}</source>
            <translation>Neu geplant bricht er: {0}</translation>
        </message>
        <message>
            <source>Planned again: {0} short at a cost of {1}.</source>
            <translation>Neu geplant: {0} fehlen bei Kosten von {1}.</translation>
        </message>
        <message>
            <source>Probability {0}. </source>
            <translation>Wahrscheinlichkeit {0}. </translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>Products not built</source>
            <translation>Nicht gebaute Produkte</translation>
        </message>
        <message>
            <source>Short if kept</source>
            <translation>Im Plan</translation>
        </message>
        <message>
            <source>The chosen loss</source>
            <translation>Der gewählte Ausfall</translation>
        </message>
        <message>
            <source>What is short when planned again</source>
            <translation>Was fehlt, wenn neu geplant wird</translation>
        </message>
        <message>
            <source>What it leaves short if the plan is kept</source>
            <translation>Was fehlt, wenn der Plan bleibt</translation>
        </message>
        <message>
            <source>What planning again comes to is not known.</source>
            <translation>Was eine neue Planung ergibt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>LossesCard</name>
        <message>
            <source>By country</source>
            <translation>Nach Land</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Concentration</source>
            <translation>Konzentration</translation>
        </message>
        <message>
            <source>How concentrated the plan is</source>
            <translation>Wie konzentriert der Plan ist</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Ausfälle</translation>
        </message>
        <message>
            <source>Losses, the worst first</source>
            <translation>Ausfälle, die schlimmsten zuerst</translation>
        </message>
        <message>
            <source>What hangs on each country</source>
            <translation>Was an jedem Land hängt</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>Main</source>
            <translation>Haupt</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>The language changes when Lodestone starts again</source>
            <translation>Die Sprache wechselt beim nächsten Start von Lodestone</translation>
        </message>
        <message>
            <source>{0}[*] (read-only) – Lodestone</source>
            <translation>{0}[*] (schreibgeschützt) – Lodestone</translation>
        </message>
        <message>
            <source>{0}[*] – Lodestone</source>
            <translation>{0}[*] – Lodestone</translation>
        </message>
    </context>
    <context>
        <name>MeaningCard</name>
        <message>
            <source>As it shows itself</source>
            <translation>Wie erkannt</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Stückliste</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Currency of prices without one</source>
            <translation>Währung von Preisen ohne Angabe</translation>
        </message>
        <message>
            <source>Decimal sign of numbers typed as text</source>
            <translation>Dezimalzeichen von Zahlen, die als Text stehen</translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation>Dezimalzeichen</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Wie gelesen wird</translation>
        </message>
        <message>
            <source>Kind of list</source>
            <translation>Art der Liste</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unit of quantities without one</source>
            <translation>Einheit von Mengen ohne Angabe</translation>
        </message>
        <message>
            <source>as stated in the file</source>
            <translation>wie in der Datei</translation>
        </message>
    </context>
    <context>
        <name>MixCard</name>
        <message>
            <source>Made</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Gefördert</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffiniert</translation>
        </message>
        <message>
            <source>Where each material comes from</source>
            <translation>Woher jedes Material kommt</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveCard</name>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Cost when nothing happens</source>
            <translation>Kosten, wenn nichts geschieht</translation>
        </message>
        <message>
            <source>Expected cost over the scenarios</source>
            <translation>Erwartete Kosten über die Szenarien</translation>
        </message>
        <message>
            <source>Least:</source>
            <translation>Am kleinsten:</translation>
        </message>
        <message>
            <source>Set and plan</source>
            <translation>Setzen und planen</translation>
        </message>
        <message>
            <source>The worst part of the scenarios that CVaR looks at, in percent</source>
            <translation>Der schlimmste Teil der Szenarien, den der CVaR betrachtet, in Prozent</translation>
        </message>
        <message>
            <source>Type a percentage above 0, up to 100</source>
            <translation>Geben Sie einen Prozentsatz über 0 bis 100 ein</translation>
        </message>
        <message>
            <source>What is least</source>
            <translation>Was am kleinsten ist</translation>
        </message>
        <message>
            <source>of the worst</source>
            <translation>der schlimmsten</translation>
        </message>
    </context>
    <context>
        <name>OfferDetails</name>
        <message>
            <source>Contents of its material</source>
            <translation>Gehalte seines Materials</translation>
        </message>
        <message>
            <source>Contents of the material</source>
            <translation>Gehalte des Materials</translation>
        </message>
        <message>
            <source>Details of the offer</source>
            <translation>Einzelheiten des Angebots</translation>
        </message>
        <message>
            <source>No offer is chosen</source>
            <translation>Kein Angebot gewählt</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Origins of this offer</source>
            <translation>Herkunft dieses Angebots</translation>
        </message>
        <message>
            <source>Price breaks</source>
            <translation>Staffelpreise</translation>
        </message>
        <message>
            <source>Price breaks of this offer</source>
            <translation>Staffelpreise dieses Angebots</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>{0} eingeben</translation>
        </message>
    </context>
    <context>
        <name>OfferWords</name>
        <message>
            <source>Made</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <source>Made: not stated, all unknown</source>
            <translation>Hergestellt: nicht angegeben, alles unbekannt</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Gefördert</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffiniert</translation>
        </message>
        <message>
            <source>{0}, {1}: {2} ({3})</source>
            <translation>{0}, {1}: {2} ({3})</translation>
        </message>
        <message>
            <source>{0}: a share cannot be read</source>
            <translation>{0}: ein Anteil ist nicht lesbar</translation>
        </message>
        <message>
            <source>{0}: all known</source>
            <translation>{0}: alles bekannt</translation>
        </message>
        <message>
            <source>{0}: not stated, all unknown</source>
            <translation>{0}: nicht angegeben, alles unbekannt</translation>
        </message>
        <message>
            <source>{0}: not stated, so in the supplier's country: {1}</source>
            <translation>{0}: nicht angegeben, also im Land des Lieferanten: {1}</translation>
        </message>
        <message>
            <source>{0}: {1} is more than the whole</source>
            <translation>{0}: {1} ist mehr als das Ganze</translation>
        </message>
        <message>
            <source>{0}: {1} known, {2} unknown</source>
            <translation>{0}: {1} bekannt, {2} unbekannt</translation>
        </message>
    </context>
    <context>
        <name>OriginsPage</name>
        <message>
            <source>By landed cost. Where an offer has several origins at both stages, they are taken to mix evenly. Borders on the map are Natural Earth's.</source>
            <translation>Nach Einstandskosten. Hat ein Angebot auf beiden Stufen mehrere Herkünfte, gelten sie als gleichmäßig gemischt. Die Grenzen auf der Karte sind die von Natural Earth.</translation>
        </message>
        <message>
            <source>Flow and products</source>
            <translation>Wege und Produkte</translation>
        </message>
        <message>
            <source>From mine to owner</source>
            <translation>Von der Mine zum Eigentümer</translation>
        </message>
        <message>
            <source>In each product</source>
            <translation>In jedem Produkt</translation>
        </message>
        <message>
            <source>Looked where the plan comes from</source>
            <translation>Herkunft des Plans bestimmt</translation>
        </message>
        <message>
            <source>Looking where the plan comes from …</source>
            <translation>Herkunft des Plans wird bestimmt …</translation>
        </message>
        <message>
            <source>No origins yet</source>
            <translation>Noch keine Herkunft</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Origins were not found</source>
            <translation>Die Herkunft wurde nicht bestimmt</translation>
        </message>
        <message>
            <source>Plan first: this page shows where the plan's purchases are mined, refined, made and owned.</source>
            <translation>Planen Sie zuerst: Diese Seite zeigt, wo die Einkäufe des Plans gefördert, raffiniert und hergestellt werden und wem sie gehören.</translation>
        </message>
        <message>
            <source>The plan has changed since. Optimise again.</source>
            <translation>Der Plan hat sich seither geändert. Optimieren Sie neu.</translation>
        </message>
        <message>
            <source>What each product contains, by country</source>
            <translation>Was jedes Produkt enthält, nach Land</translation>
        </message>
    </context>
    <context>
        <name>OutOfReach</name>
        <message>
            <source>{0}: at least {1} is asked, and no plan goes above {2}.</source>
            <translation>{0}: Mindestens {1} sind verlangt, und kein Plan kommt über {2}.</translation>
        </message>
        <message>
            <source>{0}: at most {1} is asked, and no plan goes below {2}.</source>
            <translation>{0}: Höchstens {1} sind verlangt, und kein Plan kommt unter {2}.</translation>
        </message>
    </context>
    <context>
        <name>OutcomePage</name>
        <message>
            <source>1 problem stands in the way</source>
            <translation>1 Problem steht im Weg</translation>
        </message>
        <message>
            <source>A plan can meet the requirements and the rules, but none the scenarios too.</source>
            <translation>Ein Plan kann Bedarf und Regeln erfüllen, aber keiner auch die Szenarien.</translation>
        </message>
        <message>
            <source>Apply and plan</source>
            <translation>Anwenden und planen</translation>
        </message>
        <message>
            <source>Apply and plan: {0}</source>
            <translation>Anwenden und planen: {0}</translation>
        </message>
        <message>
            <source>Mend them where they stand, then press F5. Each names its cell.</source>
            <translation>Beheben Sie sie an Ort und Stelle und drücken Sie F5. Jedes nennt seine Zelle.</translation>
        </message>
        <message>
            <source>No plan can meet all the rules</source>
            <translation>Kein Plan kann alle Regeln erfüllen</translation>
        </message>
        <message>
            <source>No plan can meet all the scenarios</source>
            <translation>Kein Plan kann alle Szenarien bestehen</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>Noch kein Plan</translation>
        </message>
        <message>
            <source>No plan yet: the limit was reached first</source>
            <translation>Noch kein Plan: Die Grenze war zuerst erreicht</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page, then press F5.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel und drücken Sie F5.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Press F5 for the least-cost plan that keeps every rule.</source>
            <translation>Drücken Sie F5 für den günstigsten Plan, der jede Regel einhält.</translation>
        </message>
        <message>
            <source>Show the problems</source>
            <translation>Probleme zeigen</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Regel zeigen</translation>
        </message>
        <message>
            <source>Show the rule {0}</source>
            <translation>Regel {0} zeigen</translation>
        </message>
        <message>
            <source>The requirements, capacities and rules below cannot hold together.</source>
            <translation>Der Bedarf, die Kapazitäten und die Regeln unten sind zusammen nicht erfüllbar.</translation>
        </message>
        <message>
            <source>The solver was stopped before it found a plan. Plan again, or give it more time.</source>
            <translation>Der Löser wurde angehalten, bevor er einen Plan fand. Planen Sie neu, oder geben Sie ihm mehr Zeit.</translation>
        </message>
        <message>
            <source>What cannot hold together</source>
            <translation>Was zusammen nicht erfüllbar ist</translation>
        </message>
        <message>
            <source>What is out of reach while the other rules hold</source>
            <translation>Was unerreichbar ist, solange die anderen Regeln gelten</translation>
        </message>
        <message>
            <source>What would make a plan possible</source>
            <translation>Was einen Plan möglich machen würde</translation>
        </message>
        <message>
            <source>What would make a plan possible: each alone</source>
            <translation>Was einen Plan möglich machen würde: jedes für sich</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} und {1} weitere</translation>
        </message>
        <message>
            <source>{0} problems stand in the way</source>
            <translation>{0} Probleme stehen im Weg</translation>
        </message>
    </context>
    <context>
        <name>OwnFile</name>
        <message>
            <source>since {0}</source>
            <translation>seit {0}</translation>
        </message>
        <message>
            <source>{0} is open in another window of Lodestone</source>
            <translation>{0} ist in einem anderen Fenster von Lodestone geöffnet</translation>
        </message>
        <message>
            <source>{0} is open on the computer {1}</source>
            <translation>{0} ist auf dem Computer {1} geöffnet</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>The chart is {0} pixels high; a PNG picture holds {1}. Save it as SVG, or show it as a table.</source>
            <translation>Das Diagramm ist {0} Pixel hoch; ein PNG-Bild fasst {1}. Speichern Sie es als SVG oder zeigen Sie es als Tabelle.</translation>
        </message>
        <message>
            <source>The picture could not be made: there is not enough memory for it.</source>
            <translation>Das Bild konnte nicht erstellt werden: Der Speicher reicht dafür nicht.</translation>
        </message>
    </context>
    <context>
        <name>PlaceBar</name>
        <message>
            <source>0: the table has no titles</source>
            <translation>0: die Tabelle hat keine Titel</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <source>2 rows</source>
            <translation>2 Zeilen</translation>
        </message>
        <message>
            <source>First row of the table</source>
            <translation>Erste Zeile der Tabelle</translation>
        </message>
        <message>
            <source>Last row of the table</source>
            <translation>Letzte Zeile der Tabelle</translation>
        </message>
        <message>
            <source>Row of the titles</source>
            <translation>Zeile der Titel</translation>
        </message>
        <message>
            <source>Rows of titles</source>
            <translation>Titelzeilen</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>Table from row</source>
            <translation>Tabelle ab Zeile</translation>
        </message>
        <message>
            <source>Titles in row</source>
            <translation>Titel in Zeile</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>{0} (hidden)</source>
            <translation>{0} (ausgeblendet)</translation>
        </message>
        <message>
            <source>“{0}” is no number of a row. Type one such as {1}.</source>
            <translation>„{0}“ ist keine Zeilennummer. Geben Sie eine ein, etwa {1}.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleich</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Requirements</source>
            <translation>&amp;Bedarf</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Start</translation>
        </message>
        <message>
            <source>&amp;Trade-off</source>
            <translation>Abwä&amp;gung</translation>
        </message>
        <message>
            <source>Ori&amp;gins and map</source>
            <translation>Herkunft und &amp;Karte</translation>
        </message>
        <message>
            <source>R&amp;eport</source>
            <translation>B&amp;ericht</translation>
        </message>
        <message>
            <source>R&amp;isk</source>
            <translation>R&amp;isiko</translation>
        </message>
        <message>
            <source>R&amp;ules</source>
            <translation>&amp;Regeln</translation>
        </message>
        <message>
            <source>Suppliers and &amp;offers</source>
            <translation>Lieferanten, &amp;Angebote</translation>
        </message>
    </context>
    <context>
        <name>PlanKeeping</name>
        <message>
            <source>Name and note of a saved plan</source>
            <translation>Name und Notiz eines gespeicherten Plans</translation>
        </message>
        <message>
            <source>Plan {0}</source>
            <translation>Plan {0}</translation>
        </message>
        <message>
            <source>Save this plan</source>
            <translation>Diesen Plan speichern</translation>
        </message>
        <message>
            <source>Saved the plan {0} in the project; save the project to keep it</source>
            <translation>Plan {0} im Projekt abgelegt; speichern Sie das Projekt, um ihn zu behalten</translation>
        </message>
        <message>
            <source>The saved plan was not changed</source>
            <translation>Der gespeicherte Plan wurde nicht geändert</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>1 error stops planning.</source>
            <translation>1 Fehler verhindert das Planen.</translation>
        </message>
        <message>
            <source>Optimise again</source>
            <translation>Neu optimieren</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. It is out of date and is not exported.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan entstand. Er ist veraltet und wird nicht exportiert.</translation>
        </message>
        <message>
            <source>trial at {0}</source>
            <translation>Versuch bei {0}</translation>
        </message>
        <message>
            <source>{0} errors stop planning.</source>
            <translation>{0} Fehler verhindern das Planen.</translation>
        </message>
    </context>
    <context>
        <name>PlanSlot</name>
        <message>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <source>Plan {0}</source>
            <translation>Plan {0}</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>womit die anderen verglichen werden</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– keiner –</translation>
        </message>
    </context>
    <context>
        <name>PlanTables</name>
        <message>
            <source>Applies to</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>At limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Binding: the rule is at its limit</source>
            <translation>Bindend: Die Regel ist an ihrer Grenze</translation>
        </message>
        <message>
            <source>Can reach</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Closing stock</source>
            <translation>Endbestand</translation>
        </message>
        <message>
            <source>Cost of one percentage point tighter, at this plan</source>
            <translation>Kosten eines Prozentpunkts Verschärfung bei diesem Plan</translation>
        </message>
        <message>
            <source>Cost, {0}</source>
            <translation>Kosten, {0}</translation>
        </message>
        <message>
            <source>Delivery period</source>
            <translation>Lieferperiode</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>Einstandskosten</translation>
        </message>
        <message>
            <source>Landed, {0} per unit</source>
            <translation>Einstandskosten, {0} je Einheit</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Next point</source>
            <translation>Je Punkt</translation>
        </message>
        <message>
            <source>Next point costs</source>
            <translation>Je Punkt mehr</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Part of the material's purchases in the period</source>
            <translation>Anteil an den Einkäufen des Materials in der Periode</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share of period</source>
            <translation>Anteil der Periode</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Surplus</source>
            <translation>Überschuss</translation>
        </message>
        <message>
            <source>The tightest amount with which any plan exists while the other rules hold and nothing is short</source>
            <translation>Der schärfste Wert, bei dem es noch einen Plan gibt, während die anderen Regeln gelten und nichts fehlt</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>Stückkosten</translation>
        </message>
        <message>
            <source>at limit</source>
            <translation>an der Grenze</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>gebrochen</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>gilt</translation>
        </message>
        <message>
            <source>unknown origin</source>
            <translation>unbekannte Herkunft</translation>
        </message>
    </context>
    <context>
        <name>PointCard</name>
        <message>
            <source>At their limit: {0}</source>
            <translation>An ihrer Grenze: {0}</translation>
        </message>
        <message>
            <source>It cannot be tightened further among these amounts.</source>
            <translation>Unter diesen Werten lässt sie sich nicht weiter verschärfen.</translation>
        </message>
        <message>
            <source>The chosen amount</source>
            <translation>Der gewählte Wert</translation>
        </message>
        <message>
            <source>The next step, to {0}, costs {1} more.</source>
            <translation>Der nächste Schritt, auf {0}, kostet {1} mehr.</translation>
        </message>
        <message>
            <source>no rule</source>
            <translation>keine Regel</translation>
        </message>
        <message>
            <source>{0} over the loosest plan; {1} in all</source>
            <translation>{0} über dem lockersten Plan; {1} insgesamt</translation>
        </message>
    </context>
    <context>
        <name>PointMix</name>
        <message>
            <source>Made</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Gefördert</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffiniert</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>Add rules from a regulation</source>
            <translation>Regeln aus einer Vorschrift hinzufügen</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <translation>{0} hinzufügen</translation>
        </message>
        <message>
            <source>Dates: {0} (on 2026-11-23: {1})</source>
            <translation>Zeiten: {0} (am 23.11.2026: {1})</translation>
        </message>
        <message>
            <source>It cannot be added</source>
            <translation>Lässt sich nicht hinzufügen</translation>
        </message>
        <message>
            <source>It would add {0} rows:</source>
            <translation>Hinzu kämen {0} Zeilen:</translation>
        </message>
        <message>
            <source>Looking what it would add …</source>
            <translation>Es wird ermittelt, was hinzukäme …</translation>
        </message>
        <message>
            <source>Mind: {0}</source>
            <translation>Zu beachten: {0}</translation>
        </message>
        <message>
            <source>Nature: {0}</source>
            <translation>Art: {0}</translation>
        </message>
        <message>
            <source>No rule can say it: {0}</source>
            <translation>Keine Regel kann es ausdrücken: {0}</translation>
        </message>
        <message>
            <source>Regulations</source>
            <translation>Vorschriften</translation>
        </message>
        <message>
            <source>Says: {0}</source>
            <translation>Besagt: {0}</translation>
        </message>
        <message>
            <source>Source: {0}</source>
            <translation>Quelle: {0}</translation>
        </message>
        <message>
            <source>The regulation</source>
            <translation>Die Vorschrift</translation>
        </message>
        <message>
            <source>Whatever its &amp;dates, as a policy of your own</source>
            <translation>Unabhängig von den &amp;Daten, als eigene Richtlinie</translation>
        </message>
    </context>
    <context>
        <name>Pricing</name>
        <message>
            <source>Priced the wishes</source>
            <translation>Wünsche bepreist</translation>
        </message>
        <message>
            <source>Pricing one wish after the other …</source>
            <translation>Ein Wunsch nach dem anderen wird bepreist …</translation>
        </message>
        <message>
            <source>The wishes were not priced</source>
            <translation>Die Wünsche wurden nicht bepreist</translation>
        </message>
    </context>
    <context>
        <name>ProblemDock</name>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
    </context>
    <context>
        <name>ProblemModel</name>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>Wie es zu beheben ist</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>{0}, row {1}</source>
            <translation>{0}, Zeile {1}</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Choose Quantity in the head of a column, or state one quantity for every row:</source>
            <translation>Wählen Sie im Kopf einer Spalte Menge, oder geben Sie eine Menge für jede Zeile an:</translation>
        </message>
        <message>
            <source>For every row</source>
            <translation>Für jede Zeile</translation>
        </message>
        <message>
            <source>Otherwise correct the file itself.</source>
            <translation>Sonst berichtigen Sie die Datei selbst.</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <source>Quantity of every row</source>
            <translation>Menge jeder Zeile</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Question: {0}</source>
            <translation>Frage: {0}</translation>
        </message>
        <message>
            <source>such as {0}</source>
            <translation>etwa {0}</translation>
        </message>
        <message>
            <source>{0} more answers: choose the column in the heads above the cells.</source>
            <translation>{0} weitere Antworten: Wählen Sie die Spalte in den Köpfen über den Zellen.</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Take every proposed answer</source>
            <translation>Alle Vorschläge annehmen</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>ReadOnlyBanner</name>
        <message>
            <source>If Lodestone ended abruptly there, delete {0} and open the file again.</source>
            <translation>Falls Lodestone dort unerwartet endete, löschen Sie {0} und öffnen Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>It is read-only here: Save asks for another name.</source>
            <translation>Hier ist sie schreibgeschützt: Speichern fragt nach einem anderen Namen.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Erneut öffnen</translation>
        </message>
        <message>
            <source>{0} is free now. Open it again to see its newest state and to save it.</source>
            <translation>{0} ist jetzt frei. Öffnen Sie die Datei erneut, um ihren neuesten Stand zu sehen und sie zu speichern.</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Plans and comments</source>
            <translation>Pläne und Kommentare</translation>
        </message>
        <message>
            <source>Unsaved changes could not be brought back: {0}</source>
            <translation>Ungespeicherte Änderungen konnten nicht zurückgeholt werden: {0}</translation>
        </message>
        <message>
            <source>{0} more changes of {1} could not be read and are lost</source>
            <translation>{0} weitere Änderungen an {1} waren nicht lesbar und sind verloren</translation>
        </message>
    </context>
    <context>
        <name>Reference</name>
        <message>
            <source>Blank means</source>
            <translation>Leer bedeutet</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Was sie sagt</translation>
        </message>
        <message>
            <source>Workbook reference</source>
            <translation>Arbeitsmappen-Referenz</translation>
        </message>
        <message>
            <source>amount: 65 %, 100 kg, 20000 USD</source>
            <translation>Wert: 65 %, 100 kg, 20000 USD</translation>
        </message>
        <message>
            <source>country: ISO code or name</source>
            <translation>Land: ISO-Code oder Name</translation>
        </message>
        <message>
            <source>currency: ISO code</source>
            <translation>Währung: ISO-Code</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>one of a list</source>
            <translation>eines aus einer Liste</translation>
        </message>
        <message>
            <source>penalty, or never</source>
            <translation>Strafkosten oder never</translation>
        </message>
        <message>
            <source>period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>required</source>
            <translation>erforderlich</translation>
        </message>
        <message>
            <source>share: 0.65 or 65 %</source>
            <translation>Anteil: 0.65 oder 65 %</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Einheit</translation>
        </message>
    </context>
    <context>
        <name>RepairChanges</name>
        <message>
            <source>Repair: {0}</source>
            <translation>Reparatur: {0}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Alle Regeln</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>At limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Awards over the horizon</source>
            <translation>Zuschläge über den Horizont</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Fixed cost</source>
            <translation>Fixkosten</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Lagerhaltung</translation>
        </message>
        <message>
            <source>It is not proved that no plan has a smaller {0}; the gap is {1}.</source>
            <translation>Es ist nicht bewiesen, dass kein Plan geringere {0} hat; die Lücke ist {1}.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>Einstandskosten</translation>
        </message>
        <message>
            <source>Landed cost of the awards, without fixed cost, holding, shortage and penalties.</source>
            <translation>Einstandskosten der Zuschläge, ohne Fixkosten, Lagerhaltung, Fehlmengen und Strafkosten.</translation>
        </message>
        <message>
            <source>Largest suppliers</source>
            <translation>Größte Lieferanten</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Next point</source>
            <translation>Je Punkt</translation>
        </message>
        <message>
            <source>No plan that keeps the rules has a smaller {0}; this is proved.</source>
            <translation>Kein Plan, der die Regeln einhält, hat geringere {0}; das ist bewiesen.</translation>
        </message>
        <message>
            <source>Of each rule, scope and window the row that is nearest to its limit.</source>
            <translation>Je Regel, Geltungsbereich und Zeitraum die Zeile, die ihrer Grenze am nächsten ist.</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>Sonstige Kosten</translation>
        </message>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Seite {0} von {1}</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Strafkosten</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Einkauf</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rules at their limit, and what one point more would cost</source>
            <translation>Regeln an ihrer Grenze, und was ein Punkt mehr kosten würde</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Shortage</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Shortage cost</source>
            <translation>Fehlmengenkosten</translation>
        </message>
        <message>
            <source>Shortages</source>
            <translation>Fehlmengen</translation>
        </message>
        <message>
            <source>Something is short: {0} materials, at a shortage cost of {1}.</source>
            <translation>Es fehlt etwas: {0} Materialien, zu Fehlmengenkosten von {1}.</translation>
        </message>
        <message>
            <source>Sourcing plan</source>
            <translation>Beschaffungsplan</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>Zölle</translation>
        </message>
        <message>
            <source>That is {0} over the same purchases without rules.</source>
            <translation>Das sind {0} gegenüber denselben Einkäufen ohne Regeln.</translation>
        </message>
        <message>
            <source>The rules cost</source>
            <translation>Die Regeln kosten</translation>
        </message>
        <message>
            <source>The rules in words</source>
            <translation>Die Regeln in Worten</translation>
        </message>
        <message>
            <source>There are no rules: no dependency is limited.</source>
            <translation>Es gibt keine Regeln: Keine Abhängigkeit ist begrenzt.</translation>
        </message>
        <message>
            <source>Today's split would cost {0}.</source>
            <translation>Die heutige Aufteilung würde {0} kosten.</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>Warnings and notes</source>
            <translation>Warnungen und Hinweise</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Was sie sagt</translation>
        </message>
        <message>
            <source>at limit</source>
            <translation>an der Grenze</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>gebrochen</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>gilt</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{0} more are at their limit; all stand below.</source>
            <translation>{0} weitere sind an ihrer Grenze; alle stehen unten.</translation>
        </message>
        <message>
            <source>{0} others</source>
            <translation>{0} weitere</translation>
        </message>
        <message>
            <source>{0}, input {1}, Lodestone {2}</source>
            <translation>{0}, Eingabe {1}, Lodestone {2}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Export to Excel…</source>
            <translation>Nach Excel exportieren…</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>Noch kein Bericht</translation>
        </message>
        <message>
            <source>One page for the committee, then the detail.</source>
            <translation>Eine Seite für das Gremium, dann die Einzelheiten.</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Plan first: the report says what the plan costs, what the rules cost, and who gets what.</source>
            <translation>Planen Sie zuerst: Der Bericht sagt, was der Plan kostet, was die Regeln kosten und wer was bekommt.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Report saved as {0}</source>
            <translation>Bericht gespeichert als {0}</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. The report is out of date and is not saved.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan entstand. Der Bericht ist veraltet und wird nicht gespeichert.</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>Der Bericht wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>{0} report.pdf</source>
            <translation>{0} Bericht.pdf</translation>
        </message>
    </context>
    <context>
        <name>RequirementTree</name>
        <message>
            <source>&amp;Collapse all</source>
            <translation>Alles &amp;zuklappen</translation>
        </message>
        <message>
            <source>Amounts follow once no error is left here; marked rows say what is wrong (F8).</source>
            <translation>Mengen folgen, sobald hier kein Fehler mehr ist; markierte Zeilen sagen, was nicht stimmt (F8).</translation>
        </message>
        <message>
            <source>Direction of the tree</source>
            <translation>Richtung des Baums</translation>
        </message>
        <message>
            <source>E&amp;xpand all</source>
            <translation>Alles &amp;aufklappen</translation>
        </message>
        <message>
            <source>Each line with what its path takes. Enter or a double-click goes to its row, Ctrl+T there and back.</source>
            <translation>Jede Position mit dem, was ihr Pfad braucht. Eingabe oder Doppelklick führt zu ihrer Zeile, Strg+T hin und zurück.</translation>
        </message>
        <message>
            <source>In one item</source>
            <translation>In einem Teil</translation>
        </message>
        <message>
            <source>No products yet: fill in Build plan and BOM, or import a bill of materials (Ctrl+I).</source>
            <translation>Noch keine Produkte: Build plan und BOM ausfüllen oder eine Stückliste importieren (Strg+I).</translation>
        </message>
        <message>
            <source>Nothing is needed yet: fill in Requirements, or Build plan and BOM.</source>
            <translation>Noch wird nichts gebraucht: den Bedarf eintragen (Requirements), oder Build plan und BOM ausfüllen.</translation>
        </message>
        <message>
            <source>Per product</source>
            <translation>Je Produkt</translation>
        </message>
        <message>
            <source>The data has changed: working it out again …</source>
            <translation>Die Daten haben sich geändert: wird neu berechnet …</translation>
        </message>
        <message>
            <source>Tree of the requirements</source>
            <translation>Baum der Bedarfe</translation>
        </message>
        <message>
            <source>What materials are needed for</source>
            <translation>Wofür Materialien gebraucht werden</translation>
        </message>
        <message>
            <source>What products are made of</source>
            <translation>Woraus Produkte bestehen</translation>
        </message>
        <message>
            <source>What stands below a line adds up to it: to the requirement that is planned.</source>
            <translation>Was unter einer Position steht, ergibt zusammen ihre Menge: den Bedarf, für den geplant wird.</translation>
        </message>
        <message>
            <source>Working out what is needed …</source>
            <translation>Bedarf wird ermittelt …</translation>
        </message>
    </context>
    <context>
        <name>RequirementsPage</name>
        <message>
            <source>Tree</source>
            <translation>Baum</translation>
        </message>
    </context>
    <context>
        <name>ResultTabs</name>
        <message>
            <source>Awards that differ</source>
            <translation>Andere Zuschläge</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Unterschiedliche Eingaben</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
    </context>
    <context>
        <name>Risk</name>
        <message>
            <source>Losing one supply after the other …</source>
            <translation>Eine Lieferquelle nach der anderen fällt aus …</translation>
        </message>
        <message>
            <source>Tested the plan</source>
            <translation>Plan geprüft</translation>
        </message>
        <message>
            <source>The plan was not tested</source>
            <translation>Der Plan wurde nicht geprüft</translation>
        </message>
    </context>
    <context>
        <name>RiskPage</name>
        <message>
            <source>Robust plan</source>
            <translation>Robuster Plan</translation>
        </message>
        <message>
            <source>Stockpile</source>
            <translation>Vorrat</translation>
        </message>
        <message>
            <source>Stress test</source>
            <translation>Stresstest</translation>
        </message>
    </context>
    <context>
        <name>RiskTables</name>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Bridged</source>
            <translation>Überbrückt</translation>
        </message>
        <message>
            <source>By the offers</source>
            <translation>Laut Angeboten</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>First period in which it is short</source>
            <translation>Erste Periode, in der es fehlt</translation>
        </message>
        <message>
            <source>First short</source>
            <translation>Fehlt zuerst</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>HHI at most</source>
            <translation>HHI höchstens</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index, 0 to 1; above 0.18 is highly concentrated</source>
            <translation>Herfindahl-Hirschman-Index, 0 bis 1; über 0,18 ist stark konzentriert</translation>
        </message>
        <message>
            <source>How long stock and the supply that is left last</source>
            <translation>Wie lange Bestand und verbleibende Lieferungen reichen</translation>
        </message>
        <message>
            <source>If all that is unknown comes from there</source>
            <translation>Wenn alles Unbekannte von dort kommt</translation>
        </message>
        <message>
            <source>If all unknown came from the largest source</source>
            <translation>Wenn alles Unbekannte aus der größten Quelle käme</translation>
        </message>
        <message>
            <source>Its share</source>
            <translation>Deren Anteil</translation>
        </message>
        <message>
            <source>Landed cost of what comes from there</source>
            <translation>Einstandskosten dessen, was von dort kommt</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Größte</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Ausfall</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Not built</source>
            <translation>Nicht gebaut</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>Neu geplant</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Runs out first</source>
            <translation>Geht zuerst aus</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share of value</source>
            <translation>Wertanteil</translation>
        </message>
        <message>
            <source>Share of which nothing is known</source>
            <translation>Anteil, über den nichts bekannt ist</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Short if kept</source>
            <translation>Fehlt im Plan</translation>
        </message>
        <message>
            <source>Single source</source>
            <translation>Einzelquelle</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Suppliers, or countries of that stage</source>
            <translation>Lieferanten oder Länder dieser Stufe</translation>
        </message>
        <message>
            <source>The first day on which something is short</source>
            <translation>Der erste Tag, an dem etwas fehlt</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Value at risk</source>
            <translation>Risikowert</translation>
        </message>
        <message>
            <source>Value of what is short if the plan is kept</source>
            <translation>Wert dessen, was fehlt, wenn der Plan bleibt</translation>
        </message>
        <message>
            <source>Value of what is short when planned again from then on</source>
            <translation>Wert dessen, was fehlt, wenn ab dann neu geplant wird</translation>
        </message>
        <message>
            <source>Value short</source>
            <translation>Fehlwert</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>für immer</translation>
        </message>
        <message>
            <source>no supply lost</source>
            <translation>kein Ausfall</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} Tage</translation>
        </message>
    </context>
    <context>
        <name>RobustCard</name>
        <message>
            <source>Least {0}</source>
            <translation>Am kleinsten: {0}</translation>
        </message>
        <message>
            <source>Price of robustness, for the least {0}</source>
            <translation>Preis der Robustheit (Ziel: {0})</translation>
        </message>
        <message>
            <source>So much more than the least-cost plan it costs when nothing happens.</source>
            <translation>So viel mehr als der kostengünstigste Plan kostet er, wenn nichts geschieht.</translation>
        </message>
        <message>
            <source>The price of robustness</source>
            <translation>Der Preis der Robustheit</translation>
        </message>
    </context>
    <context>
        <name>RobustTables</name>
        <message>
            <source>Hindsight</source>
            <translation>Im Nachhinein</translation>
        </message>
        <message>
            <source>In the worst {0} it costs {1}.</source>
            <translation>In den schlimmsten {0} kostet er {1}.</translation>
        </message>
        <message>
            <source>Its regret</source>
            <translation>Dessen Bedauern</translation>
        </message>
        <message>
            <source>Least-cost plan</source>
            <translation>Kostengünstigster Plan</translation>
        </message>
        <message>
            <source>Least-cost plan less hindsight</source>
            <translation>Kostengünstigster Plan abzüglich des besten im Nachhinein</translation>
        </message>
        <message>
            <source>On average over the scenarios it costs {0}.</source>
            <translation>Im Mittel über die Szenarien kostet er {0}.</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>Bedauern</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>Short there</source>
            <translation>Fehlt dort</translation>
        </message>
        <message>
            <source>The best plan, had one known</source>
            <translation>Der beste Plan, hätte man es gewusst</translation>
        </message>
        <message>
            <source>The least-cost plan cannot meet every scenario.</source>
            <translation>Der kostengünstigste Plan kann nicht alle Szenarien bestehen.</translation>
        </message>
        <message>
            <source>This plan</source>
            <translation>Dieser Plan</translation>
        </message>
        <message>
            <source>This plan less hindsight</source>
            <translation>Dieser Plan abzüglich des besten im Nachhinein</translation>
        </message>
        <message>
            <source>Value of what is short under the least-cost plan</source>
            <translation>Wert dessen, was unter dem kostengünstigsten Plan fehlt</translation>
        </message>
        <message>
            <source>Value of what is short under this plan</source>
            <translation>Wert dessen, was unter diesem Plan fehlt</translation>
        </message>
        <message>
            <source>What it costs under that plan</source>
            <translation>Was es unter jenem Plan kostet</translation>
        </message>
        <message>
            <source>What the scenario costs under this plan</source>
            <translation>Was das Szenario unter diesem Plan kostet</translation>
        </message>
        <message>
            <source>What the scenarios cost under the least-cost plan was not proved.</source>
            <translation>Was die Szenarien unter dem kostengünstigsten Plan kosten, wurde nicht bewiesen.</translation>
        </message>
        <message>
            <source>nothing happens</source>
            <translation>nichts geschieht</translation>
        </message>
        <message>
            <source>{0}, as under the least-cost plan</source>
            <translation>{0}, wie unter dem kostengünstigsten Plan</translation>
        </message>
        <message>
            <source>{0}, {1} less than under the least-cost plan</source>
            <translation>{0}, {1} weniger als unter dem kostengünstigsten Plan</translation>
        </message>
        <message>
            <source>{0}, {1} more than under the least-cost plan</source>
            <translation>{0}, {1} mehr als unter dem kostengünstigsten Plan</translation>
        </message>
    </context>
    <context>
        <name>RobustView</name>
        <message>
            <source>Choose above what is least: the expected cost over the scenarios, or their CVaR, the mean cost of the worst of them. The plan then says what being ready costs, and what each scenario costs beside the least-cost plan and beside the best plan had one known.</source>
            <translation>Wählen Sie oben, was am kleinsten ist: die erwarteten Kosten über die Szenarien oder ihr CVaR, die mittleren Kosten der schlimmsten. Der Plan sagt dann, was die Vorbereitung kostet und was jedes Szenario kostet, neben dem kostengünstigsten Plan und neben dem besten, hätte man es gewusst.</translation>
        </message>
        <message>
            <source>Objective: {0}</source>
            <translation>Ziel: {0}</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Say in the sheet Scenarios what may go wrong, and how likely it is.</source>
            <translation>Sagen Sie im Blatt Scenarios (Szenarien), was schiefgehen kann und wie wahrscheinlich es ist.</translation>
        </message>
        <message>
            <source>Settings names the objective twice: leave one row</source>
            <translation>Das Blatt Settings nennt das Ziel zweimal: Lassen Sie eine Zeile stehen</translation>
        </message>
        <message>
            <source>Show the scenarios</source>
            <translation>Szenarien zeigen</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again.</source>
            <translation>Die Daten haben sich seit diesem Plan geändert. F5 plant neu.</translation>
        </message>
        <message>
            <source>This plan does not look at scenarios</source>
            <translation>Dieser Plan betrachtet keine Szenarien</translation>
        </message>
        <message>
            <source>What each scenario costs</source>
            <translation>Was jedes Szenario kostet</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Rule {0} says {1} {2}</source>
            <translation>Regel {0} sagt {1} {2}</translation>
        </message>
        <message>
            <source>The rule in parts</source>
            <translation>Die Regel in Teilen</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>{0} eingeben</translation>
        </message>
        <message>
            <source>from {0} except {1}</source>
            <translation>aus {0} außer {1}</translation>
        </message>
        <message>
            <source>measured in {0} of {1} at stage {2}</source>
            <translation>gemessen als {0} von {1} auf der Stufe {2}</translation>
        </message>
        <message>
            <source>per {0} from {1} to {2} · broken at the price {3}</source>
            <translation>je {0} von {1} bis {2} · verletzbar zum Preis {3}</translation>
        </message>
    </context>
    <context>
        <name>RuleInWords</name>
        <message>
            <source>Checking …</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>The rule in words</source>
            <translation>Die Regel in Worten</translation>
        </message>
        <message>
            <source>The rule is said in words once no error is left.</source>
            <translation>Die Regel steht in Worten da, sobald kein Fehler mehr bleibt.</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>(blank)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>Out of date: {0}</source>
            <translation>Veraltet: {0}</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>Add a &amp;rule</source>
            <translation>&amp;Regel hinzufügen</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>Add from a re&amp;gulation…</source>
            <translation>Aus &amp;Vorschrift hinzufügen…</translation>
        </message>
        <message>
            <source>De&amp;lete this rule</source>
            <translation>Regel &amp;löschen</translation>
        </message>
        <message>
            <source>No rules yet: the plan is the cheapest one. Add a rule, or a regulation.</source>
            <translation>Noch keine Regeln: der Plan ist der billigste. Eine Regel oder eine Vorschrift hinzufügen.</translation>
        </message>
        <message>
            <source>Rule {0}</source>
            <translation>Regel {0}</translation>
        </message>
        <message>
            <source>Rules in words</source>
            <translation>Regeln in Worten</translation>
        </message>
    </context>
    <context>
        <name>RuleStanding</name>
        <message>
            <source>; no plan goes above {0}</source>
            <translation>; kein Plan kommt über {0}</translation>
        </message>
        <message>
            <source>; no plan goes below {0}</source>
            <translation>; kein Plan kommt unter {0}</translation>
        </message>
        <message>
            <source>In the plan {0} ({1}), {2} to the limit</source>
            <translation>Im Plan {0} ({1}), {2} bis zur Grenze</translation>
        </message>
    </context>
    <context>
        <name>RulesCard</name>
        <message>
            <source>Rules at their limit</source>
            <translation>Regeln an ihrer Grenze</translation>
        </message>
        <message>
            <source>What the rules cost next</source>
            <translation>Was Regeln weiter kosten</translation>
        </message>
        <message>
            <source>{0} at their limit</source>
            <translation>{0} an ihrer Grenze</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>As sentences</source>
            <translation>Als Sätze</translation>
        </message>
    </context>
    <context>
        <name>RunLog</name>
        <message>
            <source>Export the plan</source>
            <translation>Plan exportieren</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Stress test</source>
            <translation>Ausfalltest</translation>
        </message>
        <message>
            <source>{0} losses</source>
            <translation>{0} Ausfälle</translation>
        </message>
    </context>
    <context>
        <name>SavedPlans</name>
        <message>
            <source>An approved plan cannot be changed</source>
            <translation>Ein freigegebener Plan lässt sich nicht ändern</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Freigeben…</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name and note…</source>
            <translation>Name und Notiz…</translation>
        </message>
        <message>
            <source>No plan is saved yet. Save this one under a name (Ctrl+Shift+P), with author, date, note and the book that it answers: the plans that follow are compared with it. A project file keeps saved plans.</source>
            <translation>Noch ist kein Plan gespeichert. Speichern Sie diesen unter einem Namen (Strg+Umschalt+P), mit Autor, Datum, Notiz und den Daten, auf die er antwortet: Die folgenden Pläne werden mit ihm verglichen. Eine Projektdatei bewahrt gespeicherte Pläne auf.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Save this plan…</source>
            <translation>Diesen Plan speichern…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Saved plans</source>
            <translation>Gespeicherte Pläne</translation>
        </message>
        <message>
            <source>The first signs of the content hash of the book that it answers</source>
            <translation>Der Anfang der Prüfsumme der Mappe, auf der er beruht</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>by {0}, {1}</source>
            <translation>von {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>ScenarioColumns</name>
        <message>
            <source>Breaks when planned again</source>
            <translation>Verletzt bei neuer Planung</translation>
        </message>
        <message>
            <source>Bridged</source>
            <translation>Überbrückt</translation>
        </message>
        <message>
            <source>Cost under this plan</source>
            <translation>Kosten unter diesem Plan</translation>
        </message>
        <message>
            <source>Cost when planned again</source>
            <translation>Kosten bei neuer Planung</translation>
        </message>
        <message>
            <source>Cost with hindsight</source>
            <translation>Kosten im Nachhinein</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>First short</source>
            <translation>Zuerst knapp</translation>
        </message>
        <message>
            <source>Nothing happens</source>
            <translation>Nichts geschieht</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>Bedauern</translation>
        </message>
        <message>
            <source>Runs out first</source>
            <translation>Geht zuerst aus</translation>
        </message>
        <message>
            <source>Scenarios side by side</source>
            <translation>Szenarien nebeneinander</translation>
        </message>
        <message>
            <source>Scenarios to compare</source>
            <translation>Zu vergleichende Szenarien</translation>
        </message>
        <message>
            <source>Short if the plan is kept</source>
            <translation>Fehlt, wenn der Plan bleibt</translation>
        </message>
        <message>
            <source>Short when planned again</source>
            <translation>Fehlt bei neuer Planung</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>Plan prüfen</translation>
        </message>
        <message>
            <source>Test the plan: every scenario of the book is played, with the plan kept and planned again.</source>
            <translation>Testen Sie den Plan: Jedes Szenario wird durchgespielt, mit dem bestehenden Plan und neu geplant.</translation>
        </message>
        <message>
            <source>The book has no scenarios: say in the sheet Scenarios what may go wrong.</source>
            <translation>Es gibt keine Szenarien: Sagen Sie im Blatt Scenarios (Szenarien), was schiefgehen kann.</translation>
        </message>
        <message>
            <source>The plan has changed since this test. Test it again.</source>
            <translation>Der Plan hat sich seit dieser Prüfung geändert. Prüfen Sie ihn neu.</translation>
        </message>
        <message>
            <source>Tick the scenarios that stand side by side. Planned again: from the event on, rules aside.</source>
            <translation>Haken Sie die Szenarien an, die nebeneinander stehen. Neu geplant: ab dem Ereignis, ohne die Regeln.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Bringing back …</source>
            <translation>Wird zurückgeholt …</translation>
        </message>
        <message>
            <source>Brought back {0}; it is not saved yet</source>
            <translation>{0} zurückgeholt; noch nicht gespeichert</translation>
        </message>
        <message>
            <source>No plan was made</source>
            <translation>Es wurde kein Plan erstellt</translation>
        </message>
        <message>
            <source>Opening the sample …</source>
            <translation>Das Beispiel wird geöffnet …</translation>
        </message>
        <message>
            <source>Optimising …</source>
            <translation>Wird optimiert …</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>{0} wird gelesen …</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Saving {0} …</source>
            <translation>{0} wird gespeichert …</translation>
        </message>
        <message>
            <source>The data could not be checked</source>
            <translation>Die Daten konnten nicht geprüft werden</translation>
        </message>
        <message>
            <source>The sample was not opened</source>
            <translation>Das Beispiel wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <source>{0} could not be brought back</source>
            <translation>{0} konnte nicht zurückgeholt werden</translation>
        </message>
        <message>
            <source>{0} was not opened</source>
            <translation>{0} wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>{0} was not saved</source>
            <translation>{0} wurde nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>ShareBars</name>
        <message>
            <source>Cap</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Part of what is bought over the horizon, %; the line is the cap, amber stands at it</source>
            <translation>Anteil der Einkäufe über den Horizont, %; die Linie ist die Obergrenze, Bernstein steht an ihr</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share of each country by material</source>
            <translation>Anteil jedes Landes je Material</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>at cap {0}</source>
            <translation>Obergrenze {0}</translation>
        </message>
        <message>
            <source>at its cap</source>
            <translation>an der Obergrenze</translation>
        </message>
        <message>
            <source>max {0}</source>
            <translation>max. {0}</translation>
        </message>
        <message>
            <source>over the cap</source>
            <translation>über der Obergrenze</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Delete row</source>
            <translation>Zeile löschen</translation>
        </message>
        <message>
            <source>Delete {0} rows</source>
            <translation>{0} Zeilen löschen</translation>
        </message>
        <message>
            <source>Insert row</source>
            <translation>Zeile einfügen</translation>
        </message>
        <message>
            <source>Insert {0} rows</source>
            <translation>{0} Zeilen einfügen</translation>
        </message>
        <message>
            <source>Paste 1 cell</source>
            <translation>1 Zelle einfügen</translation>
        </message>
        <message>
            <source>Paste {0} cells</source>
            <translation>{0} Zellen einfügen</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>{0} eingeben</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>leer</translation>
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message>
            <source>Form of this page</source>
            <translation>Ansicht dieser Seite</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
    </context>
    <context>
        <name>SinceBefore</name>
        <message>
            <source>Against the plan before: {0}</source>
            <translation>Gegenüber dem Plan davor: {0}</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A maker of traction motors and batteries, planned: materials, suppliers, caps. All of it invented.</source>
            <translation>Ein Hersteller von Fahrmotoren und Batterien, fertig geplant: Materialien, Lieferanten, Obergrenzen. Alles erfunden.</translation>
        </message>
        <message>
            <source>A sourcing workbook opens; any other bill of materials or quotation is imported as you watch.</source>
            <translation>Eine Beschaffungs-Arbeitsmappe wird geöffnet; jede andere Stückliste und jedes andere Angebot wird vor Ihren Augen importiert.</translation>
        </message>
        <message>
            <source>An empty workbook with every sheet, its explanations and its drop-down lists.</source>
            <translation>Eine leere Arbeitsmappe mit jedem Blatt, seinen Erklärungen und Auswahllisten.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Drop a workbook, a bill of materials or a quotation anywhere in this window</source>
            <translation>Ziehen Sie eine Arbeitsmappe, eine Stückliste oder ein Angebot irgendwo in dieses Fenster</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Save the template…</source>
            <translation>Vorlage speichern…</translation>
        </message>
        <message>
            <source>See it work</source>
            <translation>Beispiel ansehen</translation>
        </message>
        <message>
            <source>Start from a template</source>
            <translation>Leere Vorlage</translation>
        </message>
        <message>
            <source>Start from your own spreadsheet</source>
            <translation>Eigene Tabelle</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that does not hang on one country</source>
            <translation>Der günstigste Lieferantenmix, der nicht an einem Land hängt</translation>
        </message>
        <message>
            <source>What you need, who can supply it, and your caps. Everything stays on this computer.</source>
            <translation>Was Sie brauchen, wer es liefern kann und Ihre Obergrenzen. Alles bleibt auf diesem Rechner.</translation>
        </message>
    </context>
    <context>
        <name>StockpileTables</name>
        <message>
            <source>All of it, by the year: {0}</source>
            <translation>Alles zusammen, auf das Jahr: {0}</translation>
        </message>
        <message>
            <source>Bridges</source>
            <translation>Überbrückt</translation>
        </message>
        <message>
            <source>Closing stock of the plan</source>
            <translation>Endbestand des Plans</translation>
        </message>
        <message>
            <source>Days that the sheet Survive asks for</source>
            <translation>Tage, die das Blatt Survive verlangt</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Bestimmt durch</translation>
        </message>
        <message>
            <source>Deciding loss</source>
            <translation>Bestimmender Ausfall</translation>
        </message>
        <message>
            <source>End of</source>
            <translation>Ende von</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Held for</source>
            <translation>Reicht für</translation>
        </message>
        <message>
            <source>Holding: {0} a year</source>
            <translation>Halten: {0} im Jahr</translation>
        </message>
        <message>
            <source>How many materials need stock for it</source>
            <translation>Wie viele Materialien dafür Bestand brauchen</translation>
        </message>
        <message>
            <source>In how many of the stocks below no more than needed is held</source>
            <translation>In wie vielen der Bestände unten nicht mehr als nötig gehalten wird</translation>
        </message>
        <message>
            <source>Just enough</source>
            <translation>Gerade genug</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Ausfall</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Ausgefallen</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materialien</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Nötig</translation>
        </message>
        <message>
            <source>Nothing else: no purchase becomes dearer, and nothing more is in stock at the end.</source>
            <translation>Sonst nichts: Kein Kauf wird teurer, und am Ende liegt nicht mehr im Bestand.</translation>
        </message>
        <message>
            <source>One day more</source>
            <translation>Ein Tag mehr</translation>
        </message>
        <message>
            <source>Paid once: {0}</source>
            <translation>Einmalig: {0}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>The least days that any material's stock bridges</source>
            <translation>Die wenigsten Tage, die der Bestand eines Materials überbrückt</translation>
        </message>
        <message>
            <source>The least stock that bridges the loss</source>
            <translation>Der kleinste Bestand, der den Ausfall überbrückt</translation>
        </message>
        <message>
            <source>The period at whose end it is held</source>
            <translation>Die Periode, an deren Ende er gehalten wird</translation>
        </message>
        <message>
            <source>The single loss that needs the most stock</source>
            <translation>Der einzelne Ausfall, der den größten Bestand braucht</translation>
        </message>
        <message>
            <source>The single losses that need the most stock</source>
            <translation>Die einzelnen Ausfälle, die den größten Bestand brauchen</translation>
        </message>
        <message>
            <source>To bridge</source>
            <translation>Zu überbrücken</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>What the plan costs more with one day more to bridge</source>
            <translation>Was der Plan mit einem Tag mehr zu überbrücken mehr kostet</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>irgendein Land</translation>
        </message>
        <message>
            <source>just enough</source>
            <translation>gerade genug</translation>
        </message>
        <message>
            <source>more than needed</source>
            <translation>mehr als nötig</translation>
        </message>
        <message>
            <source>needs no stock</source>
            <translation>braucht keinen Bestand</translation>
        </message>
        <message>
            <source>{0} day</source>
            <translation>{0} Tag</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} Tage</translation>
        </message>
        <message>
            <source>{0} less is paid for purchases over the horizon.</source>
            <translation>{0} weniger wird über den Horizont für Käufe bezahlt.</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} weitere</translation>
        </message>
        <message>
            <source>{0} more is paid once: stock that is still there at the end, and dearer purchases.</source>
            <translation>{0} mehr wird einmalig bezahlt: Bestand, der am Ende noch da ist, und teurere Käufe.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>StockpileView</name>
        <message>
            <source>Bridge {0}</source>
            <translation>{0} überbrücken</translation>
        </message>
        <message>
            <source>Bridge {0} for {1} days</source>
            <translation>{0} für {1} Tage überbrücken</translation>
        </message>
        <message>
            <source>Held for the chosen loss</source>
            <translation>Für den gewählten Ausfall gehalten</translation>
        </message>
        <message>
            <source>Losses that stock must bridge</source>
            <translation>Ausfälle, die der Bestand überbrücken muss</translation>
        </message>
        <message>
            <source>Losses to bridge</source>
            <translation>Zu überbrückende Ausfälle</translation>
        </message>
        <message>
            <source>No stockpile yet</source>
            <translation>Noch kein Vorrat</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Plan, to see what must be in stock to bridge the losses of the sheet Survive.</source>
            <translation>Planen Sie, um zu sehen, was im Bestand sein muss, um die Ausfälle des Blatts Survive zu überbrücken.</translation>
        </message>
        <message>
            <source>Say which loss must be bridged for how many days: a country, a group or a supplier, or any country, each on its own. The plan then holds the least stock that lasts, and this page says what decides it and what it costs. Materials that need stock for it need a row in the sheet Stock.</source>
            <translation>Sagen Sie, welcher Ausfall für wie viele Tage überbrückt werden muss: ein Land, eine Gruppe oder ein Lieferant, oder irgendein Land, jedes für sich. Der Plan hält dann den kleinsten Bestand, der reicht, und diese Seite sagt, was ihn bestimmt und was er kostet. Materialien, die dafür Bestand brauchen, brauchen eine Zeile im Blatt Stock.</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again.</source>
            <translation>Die Daten haben sich seit diesem Plan geändert. F5 plant neu.</translation>
        </message>
        <message>
            <source>What is held for the chosen loss</source>
            <translation>Was für den gewählten Ausfall gehalten wird</translation>
        </message>
        <message>
            <source>{0}, {1} days</source>
            <translation>{0}, {1} Tage</translation>
        </message>
    </context>
    <context>
        <name>StressView</name>
        <message>
            <source>Every country is lost at every stage in turn, and every scenario is played: with the plan kept, and planned again from the event on.</source>
            <translation>Jedes Land fällt der Reihe nach auf jeder Stufe aus, und jedes Szenario wird durchgespielt: mit dem bestehenden Plan und neu geplant ab dem Ereignis.</translation>
        </message>
        <message>
            <source>No stress test yet</source>
            <translation>Noch kein Belastungstest</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Plan first: the test loses every country, and plays every scenario, under that plan.</source>
            <translation>Planen Sie zuerst: Der Test lässt unter diesem Plan jedes Land ausfallen und spielt jedes Szenario durch.</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>Plan prüfen</translation>
        </message>
        <message>
            <source>The plan has changed since this test. Test it again.</source>
            <translation>Der Plan hat sich seit dieser Prüfung geändert. Prüfen Sie ihn neu.</translation>
        </message>
    </context>
    <context>
        <name>SupplyPage</name>
        <message>
            <source>&amp;Details of the offer</source>
            <translation>&amp;Einzelheiten des Angebots</translation>
        </message>
        <message>
            <source>Origins, price breaks, contents and supplier of the current offer (Ctrl+T)</source>
            <translation>Herkunft, Staffelpreise, Gehalte und Lieferant des gewählten Angebots (Strg+T)</translation>
        </message>
    </context>
    <context>
        <name>TradeOff</name>
        <message>
            <source>The trade-off was not computed</source>
            <translation>Die Abwägung wurde nicht berechnet</translation>
        </message>
        <message>
            <source>Tightening {0} …</source>
            <translation>{0} wird verschärft …</translation>
        </message>
        <message>
            <source>Traced {0}</source>
            <translation>{0} berechnet</translation>
        </message>
    </context>
    <context>
        <name>TradeOffPage</name>
        <message>
            <source>Amount</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Choose a rule above and trace it: one plan for each amount, from loose to tight.</source>
            <translation>Wählen Sie oben eine Regel und berechnen Sie die Kurve: ein Plan für jeden Wert, von locker bis scharf.</translation>
        </message>
        <message>
            <source>Curve</source>
            <translation>Kurve</translation>
        </message>
        <message>
            <source>No trade-off yet</source>
            <translation>Noch keine Abwägung</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Or why there is no plan</source>
            <translation>Oder warum es keinen Plan gibt</translation>
        </message>
        <message>
            <source>Over the loosest</source>
            <translation>Über dem lockersten</translation>
        </message>
        <message>
            <source>Plan first: the trade-off starts from the rules of the plan.</source>
            <translation>Planen Sie zuerst: Die Abwägung geht von den Regeln des Plans aus.</translation>
        </message>
        <message>
            <source>Points of the trade-off</source>
            <translation>Punkte der Abwägung</translation>
        </message>
        <message>
            <source>Rules at their limit</source>
            <translation>Regeln an ihrer Grenze</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>The book has no rule that could be tightened. Add one on the Rules page.</source>
            <translation>Die Mappe hat keine Regel, die sich verschärfen lässt. Fügen Sie auf der Seite Regeln eine hinzu.</translation>
        </message>
        <message>
            <source>The data has changed since this curve was computed. Optimise again.</source>
            <translation>Die Daten haben sich geändert, seit diese Kurve berechnet wurde. Optimieren Sie erneut.</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Berechnen</translation>
        </message>
        <message>
            <source>What depending less costs</source>
            <translation>Was weniger Abhängigkeit kostet</translation>
        </message>
    </context>
    <context>
        <name>TreeModel</name>
        <message>
            <source>(blank)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Along this path, scrap included</source>
            <translation>Entlang dieses Pfads, Ausschuss eingeschlossen</translation>
        </message>
        <message>
            <source>As the BOM states it, per one unit of the item that it is in</source>
            <translation>Wie in BOM angegeben, je Einheit des Teils, in dem es steckt</translation>
        </message>
        <message>
            <source>Build plan, row {0}</source>
            <translation>Build plan, Zeile {0}</translation>
        </message>
        <message>
            <source>Counted on top of the quantity</source>
            <translation>Kommt zur Menge hinzu</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Gebraucht</translation>
        </message>
        <message>
            <source>Needed in this period, along this path</source>
            <translation>In dieser Periode gebraucht, entlang dieses Pfads</translation>
        </message>
        <message>
            <source>Over the horizon, along this path; what stands below adds up to it</source>
            <translation>Über den Horizont, entlang dieses Pfads; was darunter steht, ergibt zusammen diese Menge</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Requirements, row {0}</source>
            <translation>Bedarfe, Zeile {0}</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <source>The unit of the figures to the right</source>
            <translation>Einheit der Zahlen rechts davon</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>{0} ↻ contains itself</source>
            <translation>{0} ↻ enthält sich selbst</translation>
        </message>
    </context>
    <context>
        <name>TreeTable</name>
        <message>
            <source>Copied {0} rows</source>
            <translation>{0} Zeilen kopiert</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Opened the first {0} branches</source>
            <translation>Die ersten {0} Zweige aufgeklappt</translation>
        </message>
    </context>
    <context>
        <name>Trial</name>
        <message>
            <source>Set {0} to {1}</source>
            <translation>{0} auf {1} setzen</translation>
        </message>
    </context>
    <context>
        <name>UseHeader</name>
        <message>
            <source>What the columns are used as</source>
            <translation>Wofür die Spalten verwendet werden</translation>
        </message>
    </context>
    <context>
        <name>WhereCard</name>
        <message>
            <source>At any stage</source>
            <translation>Auf jeder Stufe</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Gefördert</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffiniert</translation>
        </message>
        <message>
            <source>Where the purchases come from</source>
            <translation>Woher die Einkäufe kommen</translation>
        </message>
    </context>
    <context>
        <name>WhyView</name>
        <message>
            <source>+ a charge, − what it saves others</source>
            <translation>+ eine Belastung, − was es anderen erspart</translation>
        </message>
        <message>
            <source>At most, {0}</source>
            <translation>Höchstens, {0}</translation>
        </message>
        <message>
            <source>Bought, {0}</source>
            <translation>Gekauft, {0}</translation>
        </message>
        <message>
            <source>Choose an award: why does this offer get this much?</source>
            <translation>Wählen Sie einen Zuschlag: Warum bekommt dieses Angebot so viel?</translation>
        </message>
        <message>
            <source>Explained {0}</source>
            <translation>{0} erklärt</translation>
        </message>
        <message>
            <source>It was not explained</source>
            <translation>Es wurde nicht erklärt</translation>
        </message>
        <message>
            <source>Its capacity in a period</source>
            <translation>Seine Kapazität in einer Periode</translation>
        </message>
        <message>
            <source>Landed, {0}</source>
            <translation>Einstand, {0}</translation>
        </message>
        <message>
            <source>Looking why …</source>
            <translation>Grund wird gesucht …</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Offers with what the rules make of their prices</source>
            <translation>Angebote mit dem, was die Regeln aus ihren Preisen machen</translation>
        </message>
        <message>
            <source>Reasons are given for the plan of the book: keep the trial, or go back.</source>
            <translation>Begründet wird der Plan der Mappe: den Versuch übernehmen oder zurückgehen.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Optimise again.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan entstand. Optimieren Sie neu.</translation>
        </message>
        <message>
            <source>The plan has whole decisions (orders, lots, counts, breaks): no single price explains it.</source>
            <translation>Der Plan enthält ganzzahlige Entscheidungen (Bestellungen, Lose, Anzahlen, Staffeln): Kein einzelner Preis erklärt ihn.</translation>
        </message>
        <message>
            <source>What the rules make of it</source>
            <translation>Was die Regeln daraus machen</translation>
        </message>
        <message>
            <source>With the rules</source>
            <translation>Mit den Regeln</translation>
        </message>
        <message>
            <source>With what rules and capacities make of it</source>
            <translation>Mit dem, was Regeln und Kapazitäten daraus machen</translation>
        </message>
        <message>
            <source>With what rules and capacities make of it, it comes to {0} {1}</source>
            <translation>Mit dem, was Regeln und Kapazitäten daraus machen, kommt es auf {0} {1}</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>gekauft</translation>
        </message>
        <message>
            <source>full</source>
            <translation>ausgeschöpft</translation>
        </message>
        <message>
            <source>not bought</source>
            <translation>nicht gekauft</translation>
        </message>
        <message>
            <source>number {1} of {0} offers by landed cost</source>
            <translation>nach Einstandskosten Nummer {1} von {0} Angeboten</translation>
        </message>
        <message>
            <source>the cheapest of {0} offers</source>
            <translation>das günstigste von {0} Angeboten</translation>
        </message>
        <message>
            <source>{0} cannot serve this period.</source>
            <translation>{0} kann diese Periode nicht beliefern.</translation>
        </message>
        <message>
            <source>{0} is {1}.</source>
            <translation>{0} ist {1}.</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} weitere</translation>
        </message>
        <message>
            <source>{0}, below the {1} that one more {2} costs: it is bought as far as it goes.</source>
            <translation>{0}, unter den {1}, die 1 {2} mehr kostet: Es wird gekauft, soweit es reicht.</translation>
        </message>
        <message>
            <source>{0}, just the {1} that one more {2} costs: it is bought as far as it goes.</source>
            <translation>{0}, gerade die {1}, die 1 {2} mehr kostet: Es wird gekauft, soweit es reicht.</translation>
        </message>
        <message>
            <source>{0}, just the {1} that one more {2} costs: it is bought until others are as good.</source>
            <translation>{0}, gerade die {1}, die 1 {2} mehr kostet: Es wird gekauft, bis andere ebenso gut sind.</translation>
        </message>
        <message>
            <source>{0}, not below the {1} that one more {2} costs: it is not bought.</source>
            <translation>{0}, nicht unter den {1}, die 1 {2} mehr kostet: Es wird nicht gekauft.</translation>
        </message>
    </context>
    <context>
        <name>WishPrices</name>
        <message>
            <source>Costs</source>
            <translation>Kostet</translation>
        </message>
        <message>
            <source>Each price is that of one rule while all others stay; they do not add up, because rules work together.</source>
            <translation>Jeder Preis ist der einer Regel, während alle anderen bleiben; sie summieren sich nicht, weil Regeln zusammenwirken.</translation>
        </message>
        <message>
            <source>Each rule is left out in turn and the plan is made again, all others kept: what is saved is the price of that wish. The plan must be proved and up to date.</source>
            <translation>Jede Regel wird der Reihe nach weggelassen und neu geplant, alle anderen bleiben: Was gespart wird, ist der Preis dieses Wunsches. Der Plan muss bewiesen und aktuell sein.</translation>
        </message>
        <message>
            <source>Price every rule</source>
            <translation>Jede Regel bepreisen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>The plan less the plan without this rule, all others kept</source>
            <translation>Der Plan abzüglich des Plans ohne diese Regel, alle anderen bleiben</translation>
        </message>
        <message>
            <source>The price of each wish, the dearest first</source>
            <translation>Der Preis jedes Wunsches, der teuerste zuerst</translation>
        </message>
        <message>
            <source>The {0} prices sum to {1}; all rules together cost {2}.</source>
            <translation>Die {0} Preise ergeben zusammen {1}; alle Regeln gemeinsam kosten {2}.</translation>
        </message>
        <message>
            <source>There are no rules: nothing was wished.</source>
            <translation>Es gibt keine Regeln: Nichts wurde gewünscht.</translation>
        </message>
        <message>
            <source>What the plan without this rule comes to</source>
            <translation>Was der Plan ohne diese Regel ergibt</translation>
        </message>
        <message>
            <source>Where a dash stands, no plan without the rule was proved.</source>
            <translation>Wo ein Strich steht, wurde kein Plan ohne die Regel bewiesen.</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>Wunsch</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>Ohne sie</translation>
        </message>
    </context>
    <context>
        <name>WordsDialog</name>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Verfasser</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otiz</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>The worker process could not be started: {0}</source>
            <translation>Der Rechenprozess konnte nicht gestartet werden: {0}</translation>
        </message>
        <message>
            <source>The worker process ended unexpectedly. Your data is unchanged; try again.</source>
            <translation>Der Rechenprozess endete unerwartet. Ihre Daten sind unverändert; versuchen Sie es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Undo: Correction of the import</source>
            <translation>&amp;Rückgängig: Berichtigung des Imports</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Compared {0}</source>
            <translation>{0} verglichen</translation>
        </message>
        <message>
            <source>No plan: the Plan page says why</source>
            <translation>Kein Plan: Die Seite Plan sagt, warum</translation>
        </message>
        <message>
            <source>Opened {0}</source>
            <translation>{0} geöffnet</translation>
        </message>
        <message>
            <source>Planned: {0}</source>
            <translation>Geplant: {0}</translation>
        </message>
    </context>
    <context>
        <name>WorldMap</name>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Part of landed cost over the horizon, %. Borders: Natural Earth 1:110m</source>
            <translation>Anteil der Einstandskosten über den Horizont, %. Grenzen: Natural Earth 1:110m</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share of each country on the map</source>
            <translation>Anteil jedes Landes auf der Karte</translation>
        </message>
        <message>
            <source>over {0}</source>
            <translation>über {0}</translation>
        </message>
        <message>
            <source>to {0}</source>
            <translation>bis {0}</translation>
        </message>
    </context>
    <context>
        <name>_DaysField</name>
        <message>
            <source>Type a number of days, 0 or more</source>
            <translation>Geben Sie eine Zahl von Tagen ein, 0 oder mehr</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Approve the plan {0}?</source>
            <translation>Den Plan {0} freigeben?</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Bring back unsaved changes?</source>
            <translation>Ungespeicherte Änderungen zurückholen?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>It is marked as approved by {0} and can then neither be changed nor deleted.</source>
            <translation>Er wird als freigegeben von {0} gekennzeichnet und lässt sich dann weder ändern noch löschen.</translation>
        </message>
        <message>
            <source>It was changed by another program since it was opened or saved here. Overwriting loses those changes.</source>
            <translation>Die Datei wurde von einem anderen Programm geändert, seit sie hier geöffnet oder gespeichert wurde. Beim Überschreiben gehen diese Änderungen verloren.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>Lodestone could not start</source>
            <translation>Lodestone konnte nicht starten</translation>
        </message>
        <message>
            <source>Lodestone ended before {0} was saved. Changes that can be brought back: {1}.</source>
            <translation>Lodestone endete, bevor {0} gespeichert war. Änderungen, die zurückgeholt werden können: {1}.</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Überschreiben</translation>
        </message>
        <message>
            <source>Overwrite {0}?</source>
            <translation>{0} überschreiben?</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Save the changes to {0}?</source>
            <translation>Änderungen an {0} speichern?</translation>
        </message>
        <message>
            <source>Start it again. If that does not help, install it again; your files are not touched.</source>
            <translation>Starten Sie es erneut. Hilft das nicht, installieren Sie es neu; Ihre Dateien bleiben unberührt.</translation>
        </message>
        <message>
            <source>The program made a mistake ({0})</source>
            <translation>Das Programm hat einen Fehler gemacht ({0})</translation>
        </message>
        <message>
            <source>They are lost if you do not save them.</source>
            <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
        </message>
        <message>
            <source>What is open stays open. Save it under a new name, and start Lodestone again if something does not answer.</source>
            <translation>Was geöffnet ist, bleibt geöffnet. Speichern Sie es unter einem neuen Namen und starten Sie Lodestone neu, falls etwas nicht mehr reagiert.</translation>
        </message>
    </context>
</TS>
